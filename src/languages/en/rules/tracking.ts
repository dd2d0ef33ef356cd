import type { Rule } from '../../pack.ts';

const TRACKER =
  '(cookie|cookies|web beacon|web beacons|pixel|pixels|pixel tags|beacons|clear gifs|tracking technologies|similar technologies|web bugs)';
const OTHERS =
  '(third parties|third party|advertisers|advertiser|advertising companies|ad networks|advertising networks|ad servers|partners|ad network|service providers|vendors|google|facebook|doubleclick|networks|advertising partners|companies|providers)';
const SET =
  '(use|uses|set|sets|place|places|placing|deploy|serve|employ|send|store|utilize|utilise|access|issue|drop|read|using)';
const SITES =
  '(website|websites|web site|web sites|site|sites|apps|applications|online services|services|devices|platforms|mobile apps)';

/** Trackers, where a sentence says more of them than their names. */
export const tracking: Record<string, Rule> = {
  'others-set-cookies': {
    says: 'tracking/third-party-cookies',
    actor: 'any',
    party: 'third',
    match: [
      `${OTHERS} ~8 ${SET} ~6 (cookie|cookies)`,
      `cookies ~6 (set|placed|used|served|issued|provided|sent) by ~4 ${OTHERS}`,
      `(allow|permit|enable|authorize) ~8 ${OTHERS} ~4 (use|set|place|serve|access) ~6 (cookie|cookies)`,
    ],
    unless: [
      '(we|us) ~3 (not|never) ~2 (allow|permit|use)',
      '(refuse|decline|reject|disable|delete|block|opt out)',
      'linked (sites|websites)',
      '(not|no) ~2 (access|control)',
    ],
    examples: {
      match: ['Our [advertisers may place cookies] on your device.'],
      skip: ['We use cookies.'],
    },
  },
  'measures-with-cookies': {
    says: 'tracking/analytics',
    match: [
      `${TRACKER} ~10 (analyze|analyse|analyzing|analysing|analysis|analytics|statistics|statistical|measure|traffic|usage|understand how|count|monitor|trends|performance of)`,
      `(analyze|analyse|measure|count|monitor) ~8 (use|using|through|with|via|by) ~2 ${TRACKER}`,
      `(analytical|performance|analytics|statistics) ~2 cookies`,
    ],
    unless: ['without ~2 cookies'],
    examples: {
      match: ['We set [cookies to analyze] our traffic.'],
      skip: ['We analyze our sales.'],
    },
  },
  'uses-analytics-service': {
    says: 'tracking/analytics',
    party: 'third',
    match: [
      '(use|uses|using|utilize|utilizes|employ|employs|implemented|integrate|integrates|work with|rely on) ~6 (google analytics|analytics service|analytics services|web analytics|third party analytics|analytics tools|analytics providers|analytics software|firebase analytics|flurry|mixpanel|hotjar|matomo)',
      '(google analytics|firebase analytics) (uses|collects|is used|sets|is a web)',
      '(send|sends|transmit|transmits|pass|provide) ~4 (information|data|statistics) to ~2 @tracking/analytics',
    ],
    unless: ['opt out of'],
    examples: {
      match: ['Our site [uses Google Analytics].'],
      skip: ['You can read more on the site of Google Analytics.'],
    },
  },
  'remembers-the-device': {
    says: 'tracking/fingerprinting',
    match: [
      '(compute|computes|create|creates|calculate|make|take|takes|build|generate) ~2 (fingerprint|fingerprints) of ~3 (device|browser|phone|computer)',
      '(device|browser|canvas) fingerprinting',
    ],
    unless: ['(not|never) ~4 fingerprint*'],
    examples: {
      match: ['We [compute a fingerprint of your device] to keep cheats out.'],
      skip: ['Your phone may take a fingerprint of your thumb.'],
    },
  },
  'writes-logs': {
    says: 'tracking/log-files',
    match: [
      '(write|writes|keep|keeps|create|creates|generate|generates|maintain|maintains) ~3 (log files|server logs|access logs|web logs)',
    ],
    examples: { match: ['Our server [writes log files].'], skip: ['You may keep log files of your own.'] },
  },
  'advertises-with-cookies': {
    says: 'tracking/advertising',
    actor: 'any',
    match: [
      `${TRACKER} ~12 (for|to|of|serve|show|display|deliver|provide|with|relevant|targeted|your) ~2 (advertising|advertisements|advertisement|ads|adverts|remarketing|retargeting|interest based)`,
      `(ads|advertisements|advertising|remarketing|retargeting) ~8 (use|using|through|with|via|uses) ~3 ${TRACKER}`,
    ],
    unless: [
      '(not|never) ~4 (use|used) ~8 (advertising|marketing|ads)',
      '(opt out|opting out|refuse|block|disable|disabling|delete|deleting|rejecting)',
      '(no|not have) ~2 (access|control)',
      '(policy|policies|practices) ~4 (of|govern)',
    ],
    examples: {
      match: ['We use [cookies to show you ads] that suit you.'],
      skip: ['We place ads in newspapers.'],
    },
  },
  'remembers-with-cookies': {
    says: 'tracking/functional',
    match: [
      `${TRACKER} ~8 (remember|remembers|remembering|recognize|recognise|recognizes|preferences|settings|personalize|personalise|customize|personalization|save your|store your|stored preferences|language|shopping cart|shopping basket)`,
      `(remember|recognize|recognise|store|save|customize|personalize) ~8 (use|using|through|with|via|by) ~2 cookies`,
    ],
    unless: [
      '(browser|help|your) ~3 (settings|preferences) ~8 (refuse|block|disable|delete|reject|accept|cookies)',
      '(refuse|block|disable|decline|reject|delete|accept) ~4 (cookie|cookies)',
      '(change|adjust|modify|set|setting|manage) ~4 (browser|preferences|settings)',
      '(recognize|recognise|remember) ~10 (advertisement|advertisements|ad|ads)',
    ],
    examples: {
      match: ['We use [cookies to remember] your language.'],
      skip: ['You can refuse cookies in the settings of your browser.'],
    },
  },
  'needs-cookies': {
    says: 'tracking/strictly-necessary',
    match: [
      `${TRACKER} ~4 (that are|are|is|which are) (strictly|absolutely|technically)? (necessary|essential|required|needed) (to|for)`,
      '(require|requires|need|needs) ~4 (cookie|cookies) ~6 (to use|in order|to work|to function|enabled|to log)',
      'cookies ~6 (keep you (signed|logged) in|authenticate|authentication|log in|login|sign in|session state|security)',
      'cookies ~4 (necessary|essential) for ~4 (operation|functioning|function|provision|use)',
    ],
    unless: [
      '(not|never) (strictly)? (necessary|essential|required|needed)',
      '(refuse|block|disable|decline|reject|delete)',
    ],
    examples: {
      match: ['These [cookies are essential to] our site.'],
      skip: ['Cookies are not required to visit our site.'],
    },
  },
  'cookies-remain': {
    says: 'tracking/persistent-cookies',
    match: [
      '(qualify|classified|known) as persistent cookies',
      'cookies ~4 (remain|remains|stay|stays|stored) ~2 (on|in) your ~3 (after|until|for|during)',
      '(session|temporary) ~2 cookies and (persistent|permanent) cookies',
    ],
    examples: {
      match: ['Our [cookies remain on your device until] you delete them.'],
      skip: ['Cookies are small files.'],
    },
  },
  'tracks-across-sites': {
    says: 'tracking/cross-site',
    match: [
      `(track|tracks|tracking|follow|collect|activity|activities|behavior|visits|browsing|monitor) ~10 (across|over time and across|over time and on) ~1 (other|third party|different|multiple|various|unaffiliated|non affiliated|unrelated) ~2 ${SITES}`,
      `(activity|activities|behavior|visits|browsing) ~6 over time and across ~3 ${SITES}`,
      `(track|tracks|tracking|follow|activity|activities|visits|browsing) ~8 (on|to|at|of) (other|third party|different|unaffiliated|non affiliated) ${SITES}`,
      `(track|tracks|tracking|follow) ~4 (activity|activities|visits|browsing|behavior) ~6 other ${SITES}`,
      `(other|third party) ${SITES} (you|that you|they) (visit|have visited)`,
    ],
    needs: ['(track*|follow*|collect*|record*|monitor*|use*)'],
    unless: [
      '(stop|stops|stopped) collecting',
      '(sites|services|websites|apps) (that)? we ~1 (own|operate|control)',
      '(viewable|displayed|shown) ~8 (other|third party)',
      '(do not track|dnt|signal|signals)',
      '(linked|(link|links) to|responsible|policies|practices)',
      'third parties ~12 across',
      '(allow|permit|whether|that allows|may) ~6 (third parties|other parties)',
      'cookies can be used',
      '(sensor|sensors)',
      '(opt out|opting out|opted out)',
    ],
    examples: {
      match: ['We [track your visits across other websites].'],
      skip: ['We are not responsible for other websites.', 'We collect the links that you follow across our services.'],
    },
  },
  'others-track-across-sites': {
    says: 'tracking/cross-site',
    actor: 'any',
    party: 'third',
    match: [
      `${OTHERS} ~12 (collect|track|use|gather|access|monitor|follow|information) ~12 (across|over time and across|over time and on) ~4 ${SITES}`,
      `${OTHERS} ~12 (visits|activities|activity|browsing|behavior) ~4 (to|on|at|across) (this|our|these|and)? ~3 (other|third party|different) ${SITES}`,
    ],
    unless: ['(link|links|linked|responsible)'],
    examples: {
      match: ['[Advertisers may collect data on your visits across other sites].'],
      skip: ['We work across many sites.'],
    },
  },
  'shows-social-plugins': {
    says: 'tracking/social-media',
    actor: 'any',
    party: 'third',
    match: [
      '(include|includes|contain|contains|use|uses|offer|embed|embeds|integrate|integrates|has|have|incorporate) ~8 (social media|social network|social networking|social|facebook|twitter|like|share) ~2 (plugin|plugins|plug in|plug ins|widget|widgets|button|buttons|features)',
    ],
    examples: {
      match: ['Our pages [contain social media buttons].'],
      skip: ['Press the button to go on.'],
    },
  },
};
