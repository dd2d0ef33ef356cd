import type { Rule } from '../../pack.ts';

const MESSAGES =
  '(newsletter|newsletters|mailing list|mailing lists|marketing|promotional|promotions|email|emails|e mail|e mails|mailing|mailings|messages|communications|communication|offers|solicitations|notifications|notices|correspondence|updates|advertising materials|direct mail|text messages|calls|alerts|mail|materials)';
/** Without the ways to write to the service: "by e-mail, with opt-out in the subject line". */
const LETTERS =
  '(newsletter|newsletters|mailing list|mailing lists|marketing|promotional|promotions|emails|e mails|mailings|messages|communications|communication|offers|solicitations|notifications|correspondence|advertising materials|text messages|calls|alerts|materials)';
const ADS =
  '(ad|ads|advertisement|advertisements|advertising|advertisers|ad targeting|targeting|behavioral advertising|interest based|interest based advertising|targeted|personalized ads|personalised ads|retargeting|remarketing|ad serving)';
const COOKIES =
  '(cookie|cookies|web beacons|beacons|tracking technologies|tracking cookies|local storage|flash cookies|local shared objects|javascript)';
const REFUSE =
  '(refuse|refusing|reject|rejecting|block|blocking|disable|disabling|decline|declining|delete|deleting|remove|removing|turn off|turning off|accept|accepting|erase|clear|manage|managing|control|controlling|restrict|limit|prevent|preventing|deny|avoid|opt out of|not accept|not to accept|deactivate|notify|notifies|warn|alert|alerts|prompt|stop|disallow|clearing|modify|change)';
const SHARE = '(share|shared|sharing|disclose|disclosed|disclosing|disclosure|rent|rented|used by|given to|passed)';
const LIKE = '(want|wish|like|prefer|desire|choose|decide|care|rather)';

/** What the reader can choose over collection, use, sharing and cookies. */
export const choice: Record<string, Rule> = {
  'unsubscribes-from-marketing': {
    says: 'choice/opt-out-marketing',
    match: [
      '(unsubscribe|unsubscribing|unsubscribed|unsubscription)',
      `(opt out|opting out|opt outs) ~10 ${MESSAGES}`,
      `(not|no longer|longer|stop|cease|discontinue) ~4 (receive|receiving|get|getting|contacted|be contacted) ~10 ${MESSAGES}`,
      `(stop|cease|discontinue|terminate|cancel) ~3 (receiving|sending|delivery|contacting|emailing) ~8 ${MESSAGES}`,
      `${LETTERS} ~6 (opt out|opting out|opt outs)`,
      '(removed|remove|remove you|removing) ~6 (mailing|email|marketing|e mail|contact|promotional|newsletter|distribution) ~2 (list|lists|database)',
      `(not|longer) ~2 ${LIKE} ~4 (to)? (receive|be contacted|hear from) ~12 (please|contact|click|write|email|e mail|let us|notify|call|adjust|check|visit|uncheck|you can|you may|by)`,
      `(not|longer) ${LIKE} ~1 receive ~6 ${MESSAGES}`,
      `(choose|elect|option|opportunity|prefer|request|choice) ~3 (not to|to not|to stop|to no longer|to decline|to refuse) ~2 (receive|receiving|be contacted|be sent|receiving)`,
      `(refuse|decline|object to|withdraw|block|control|manage) ~6 (marketing|promotional|newsletter|direct marketing) (communications|emails|e mails|messages|mailings|material|materials|purposes|offers)?`,
      'opt out ~6 (marketing|direct marketing|promotional)',
      '(opportunity|option|ability|choose) ~3 (opt out|opt in or opt out) ~6 (further|future|such|these|any) ~3 (contact|contacts|communications|messages|mailings)',
      '(change|update|manage|set|adjust|edit|choose|select|modify|visit|changing|updating|managing) ~6 (email|communication|communications|marketing|newsletter|mailing) preferences',
      '(decline|stop|end|avoid) ~2 (further|future|such) (communication|communications|contact|mailings|messages|offers|emails)',
      '(reply|text|texting|sending) ~6 (stop|unsubscribe|remove)',
    ],
    actor: 'any',
    unless: [
      '(not|cannot) ~1 (opt out|unsubscribe)',
      '(have|had|has|previously) opted (out|in)',
      '(requires|require) certain businesses',
      '(cannot|not|unable to) ~1 (opt out|unsubscribe) ~3 (of|from) ~4 (service|transactional|administrative|legal)',
      '(if|when) we ~6 unsubscribe',
      '(people|persons|those|users|customers|anyone) who (have|had)? (requested|asked|opted|unsubscribed|chosen)',
      '(even if|whether or not) ~6 (opt out|opts out|to opt|unsubscribe|opted|chosen)',
      'parents ~12 remove',
    ],
    examples: {
      match: [
        'You can [unsubscribe] at the foot of each letter.',
        'If you do [not want to receive our newsletter], tell us.',
      ],
      skip: ['You will receive the newsletter monthly.', 'The bus will stop here.'],
    },
  },
  'opts-out-of-targeted-ads': {
    says: 'choice/opt-out-targeted-advertising',
    match: [
      `(opt out|opting out|opt outs|opted out) ~12 ${ADS}`,
      `${ADS} ~12 (opt out|opting out|opt outs)`,
      '(network advertising initiative|digital advertising alliance|european interactive digital advertising alliance|youronlinechoices|your online choices|adchoices|ad choices|aboutads|about ads|networkadvertising) ~12 (opt out|opting out|choices|choice|opt outs|preferences|visit|information|website|page|program)',
      '(opt out|opting out|choices|learn more) ~12 (network advertising initiative|digital advertising alliance|youronlinechoices|your online choices|adchoices|ad choices|nai|daa)',
      '(ad|ads|advertising|advertisement) (settings|preferences|preference manager|choices|preferences manager)',
      '(limit|reset|disable|turn off|control|manage|opt out) ~4 (ad tracking|advertising id|advertising identifier|interest based|personalized ads|personalised ads|targeted ads|targeted advertising|personalized advertising|ad personalization)',
      '(not|prevent|stop) ~6 (targeted|interest based|behavioral|behavioural|personalized|personalised|customized|tailored) ~2 (ads|advertising|advertisements|advertisement)',
      '(choices|choice) ~8 (targeted|interest based|behavioral|relevant|third party) ~2 (ads|advertising|advertisements)',
      '(opt out|deactivate) ~6 (dart cookie|doubleclick|google adsense)',
    ],
    actor: 'any',
    unless: [
      'we do not',
      'read our interest based',
      '(and|but|rather than) not (targeted|interest|behavioral|behavioural|personalized|personalised)',
    ],
    examples: {
      match: [
        'You can [opt out of interest-based advertising] at any time.',
        'Change your [ad settings] at Example Ads.',
      ],
      skip: [
        'We show ads in the app.',
        'Advertising pays for this site.',
        'We show contextual and not targeted advertising.',
      ],
    },
  },
  'opts-out-of-analytics': {
    says: 'choice/opt-out-analytics',
    match: [
      '(opt out|opting out|opt outs) ~12 (analytics|omniture|mixpanel|heap|hotjar|matomo|statistics|measurement)',
      '(analytics|omniture|mixpanel|heap|hotjar|matomo) ~12 (opt out|opting out|opt outs)',
      '(prevent|stop|disable|block|refuse|deny|prevents) ~12 (google analytics|analytics|heap analytics)',
      'tools google com dlpage gaoptout',
      'google analytics opt out',
    ],
    actor: 'any',
    examples: {
      match: [
        'You may [opt out of Google Analytics] with an add-on.',
        'A switch lets you [disable analytics] in the app.',
      ],
      skip: ['We use analytics.', 'The club opted for a new stadium.'],
    },
  },
  'opts-out-of-sale': {
    says: 'choice/opt-out-sale',
    match: [
      '(opt out|opting out|opt outs) ~4 (of|from) ~6 (sale|sales|sell|selling|sold)',
      'do not sell (or share)? my ~2 (information|data)',
      '(link|page|button|form|titled|entitled|called|labeled|labelled) ~3 do not sell (or share)? your ~2 (information|data)',
      '(right|ask|request|direct|tell) ~6 (not|stop|no) ~4 (sell|selling|sale)',
      'say no to the sale',
    ],
    actor: 'any',
    examples: {
      match: ['You may [opt out of the sale] of your data.', 'Use the link "[Do Not Sell My Personal Information]".'],
      skip: ['We do not sell your personal data.', 'The sale ends on Friday.'],
    },
  },
  'opts-out-of-sharing': {
    says: 'choice/opt-out-sharing',
    match: [
      `(opt out|opting out|opted out|opt outs) ~10 ${SHARE}`,
      `(not|no longer) ~2 ${LIKE} ~8 ${SHARE} ~6 (third parties|affiliates|partners|others|companies|third party|other companies|anyone|information|data)`,
      `(choose|elect|request|ask|option|opportunity|prefer|direct|choice) ~5 (not|stop|prevent|never|limit) ~6 ${SHARE} ~6 (third parties|affiliates|partners|others|companies|third party|information|data)`,
      `(not|prevent) ${SHARE} ~6 (information|data) ~8 (please|contact|email|click|write|opt out|let us know|notify)`,
      '(do not|not to) share my',
      'opt out ~8 (third party|third parties) ~4 (marketing|direct marketing)',
      '(limit|restrict) ~4 (our sharing|sharing of|disclosure of your)',
    ],
    actor: 'any',
    unless: [
      'we (do not|will not|never|don t) ~2 (share|sell|disclose)',
      '(policy|right) not to disclose ~4 (reject|your requests)',
      'merger',
      'if you (do not)? ~3 (provide|give) us',
      // What the law asks of businesses at large.
      '(a|such|these|certain) (business|businesses) (may|can|must|that)',
      'whether or not to (disclose|share)',
    ],
    examples: {
      match: [
        'You may [opt out of having your data shared].',
        'If you do [not want us to share your data] with affiliates, write to us.',
      ],
      skip: [
        'We do not share your data with affiliates.',
        'You may share photos.',
        'You have a choice whether or not to disclose this information.',
      ],
    },
  },
  'opts-out-of-ai-training': {
    says: 'choice/opt-out-ai-training',
    match: [
      '(opt out|opting out|object|disable|turn off|exclude) ~10 (train|training|improve|develop) ~6 (ai|model|models|artificial intelligence|machine learning|algorithms)',
      '(ai|model|models) training ~8 (opt out|turn off|disable|setting|settings)',
      '(not|prevent) ~6 used to train ~6 (ai|model|models)',
    ],
    actor: 'user',
    examples: {
      match: [
        'You can [opt out of the training of our AI] models.',
        'In the menu you can switch [model training off with one setting].',
      ],
      skip: ['We train our models on weather data.', 'You may opt out of the quiz.'],
    },
  },
  'opts-in': {
    says: 'choice/opt-in',
    match: [
      '(opt in|opting in|opted in|opts in|opt ins|double opt in)',
      '(affirmative|express|explicit|prior|specific) (opt in)? (consent|permission|approval) ~6 (before|prior to)',
      '(choose|elect|agree|request|asked|option) ~2 to receive ~6 (newsletter|newsletters|marketing|promotional|emails|e mails|offers|communications|information|updates)',
      '(only|unless) ~4 (you|users) ~3 (opt in|have given consent|ask us to|request it|specifically ask|expressly agree)',
      '(check|checking|tick|ticking) ~4 (box|boxes)',
      '(ask|asks|seek|obtain|request) ~1 your (prior|express|explicit)? (consent|permission) (before|prior to) (we)? (collecting|using|sharing|processing|disclosing|sending|collect|use|share|process|disclose|send)',
      '(requires|require) your (express|explicit|prior)? (consent|permission)',
      '(unless|until) (you|they|users) (request|ask|sign up|subscribe)',
      '(asked|ask|prompted) ~4 (permission|consent|allow) ~6 (location|gps|notifications|push|camera|contacts)',
    ],
    actor: 'any',
    unless: [
      'opt out',
      'unsubscribe',
      'opting out',
      '(opted|opting) out',
      'if you (opt in|have opted in|opted in)',
      'list',
      'sweepstakes',
    ],
    examples: {
      match: ['We write to those who [opt in].', 'You may [choose to receive our newsletter].'],
      skip: ['The box is full.', 'We receive offers from suppliers.'],
    },
  },
  'sets-the-browser': {
    says: 'choice/browser-settings',
    match: [
      `(browser|browsers) ~10 ${REFUSE} ~6 ${COOKIES}`,
      `${REFUSE} ~8 ${COOKIES} ~12 (browser|browsers|add on|plug in|browser s)`,
      `(set|setting|configure|adjust|adjusting|change|changing|modify|modifying|manage|alter|check|instruct) ~4 (browser|browsers|browser s|internet explorer) (settings|setting|preferences|options|software|controls|tools|configuration|to)`,
      '(using|use|in|through|via|by|with) ~4 (browser|browsers|browser s|internet explorer) (settings|setting|preferences|options|controls|tools)',
      '(browser|browsers) (settings|setting|preferences|options|controls|help|privacy settings)',
      `(computer|device|machine) ~3 (warn|notify|alert) ~6 (cookie|cookies)`,
      '(help|tools|preferences|options) (portion|menu|section|feature|file|tab|button) ~8 (browser|browsers|toolbar)',
      `(browser|browsers) ~8 (allow|allows|enable|enables|permit|let|lets|provide|option|ability|offer|able|choose|help) ~8 (cookie|cookies)`,
      '(disable|turn off) ~2 javascript',
      `(delete|clear|remove|deleting|clearing|removing) ~4 (cookie|cookies) ~8 (computer|hard drive|device|browser)`,
    ],
    actor: 'any',
    unless: [
      'do not track',
      '(ip address|internet protocol|operating system|time zone) ~12 (browser|browsers)',
      '(browser|browsers) ~12 (ip address|internet protocol|operating system|time zone)',
      '(information|data) ~6 browser settings ~4 collect',
      'we (block|disable|delete|remove)',
      '(each time|if|when|whenever) you (clear|delete|erase) ~3 (cookie|cookies)',
    ],
    examples: {
      match: ['You can [set your browser to] refuse cookies.', '[Change it in your browser settings].'],
      skip: ['We log your browser type.', 'Cookies are small files.'],
    },
  },
  'sets-the-cookies': {
    says: 'choice/cookie-settings',
    match: [
      '(cookie|tracking|consent) (settings|preferences|preference|consent tool|consent manager|consent banner|control|controls|management|choices|options|manager|banner)',
      `(you|users|visitors) (can|may|could|are free to|have the option to|have the right to|are able to|have the ability to|wish to|want to|choose to|do not have to) ~8 (refuse|reject|block|disable|decline|delete|remove|turn off|opt out of|deny|not accept|accept|control|manage|avoid|clear|erase|permit) ~6 ${COOKIES}`,
      `(choose|choice|option|opportunity|prefer|wish|want|elect|decide) ~6 (refuse|reject|block|disable|decline|delete|deny|not accept|not to accept|accept|remove|opt out of|not to allow|turn off) ~5 ${COOKIES}`,
      `(opt out|opting out|opt outs) ~8 (${COOKIES}|tracking|technologies)`,
      `${COOKIES} ~6 (opt out|can be (disabled|refused|blocked|declined|deleted|rejected|controlled|turned off))`,
      'manage flash cookies',
    ],
    actor: 'any',
    unless: [
      'we (refuse|reject|block|disable)',
      '(tools|controls|settings) ~8 (not|cannot) (remove|delete|block|clear)',
      'do not track ~3 is (a|an|the)',
    ],
    examples: {
      match: ['Use our [cookie settings] to choose.', '[You may refuse cookies] at any time.'],
      skip: [
        'We set cookies.',
        'You may bake cookies.',
        'The cookie controls of the browser may not remove stored objects.',
        'Do Not Track is a preference that lets users opt out of tracking.',
      ],
    },
  },
  'sets-the-device': {
    says: 'choice/device-settings',
    match: [
      '(device|phone|mobile|handset|operating system|ios|android|computer|smartphone|tablet|location|app|application|notification) ~2 (settings|setting|permissions|privacy controls)',
      '(disable|turn off|turning off|disabling|revoke|revoking|prevent|limit|deny|switch off|opt out|control|decline|allow|enable) ~8 (location|gps|geolocation|location services|push notifications|location tracking|camera|microphone|bluetooth|location sharing|location based)',
      '(settings|permissions) (of|on|in) (your|the) (mobile)? (device|phone|handset)',
      '(uninstall|uninstalling|uninstallation) ~6 (app|application|apps|applications|software|process|processes)',
      '(stop|opt out) ~6 collection ~6 uninstalling',
      'flash player settings',
    ],
    actor: 'user',
    needs: [
      '(you|your|user|users|can|may|disable|turn off|uninstall|uninstalling|option|choose|opt out|control|prevent)',
    ],
    unless: [
      '(collect|collects|receive|such as|including|information about) ~8 (device|phone|mobile) settings',
      'keep (information|data)',
      'depending on',
      '(retain|keep) ~8 until',
      'troubleshoot',
    ],
    examples: {
      match: ['You can [turn off location services] at any time.', 'You may change it in your [phone settings].'],
      skip: ['We collect your time zone.', 'The device is new.'],
    },
  },
  'sets-the-account': {
    says: 'choice/account-settings',
    match: [
      '(choose|chosen|control|limit|restrict|opt out|hide|prevent|stop|turn off|disable|disabling|adjust|adjusting|change|changing|manage|managing|set|select|update|modify|edit|review|visit) ~8 (account|profile|privacy|user|notification|notifications|communication|communications|contact) (settings|setting|preferences|preference|preference center|controls|options)',
      '(account|profile|privacy|notification|notifications) (settings|preferences|controls|options) ~8 (choose|control|limit|restrict|opt out|hide|prevent|stop|turn off|disable|manage)',
      '(preference|preferences|privacy|subscription) (center|centre|dashboard)',
      '(change|adjust|manage|update|edit|modify|set|control|updating|managing|changing|adjusting) ~4 (preferences|privacy options|sharing settings)',
      '(settings|options|preferences|tools|controls) ~6 (allow|allows|let|lets|enable|enables) you ~4 (control|choose|limit|manage|opt)',
      '(control|choose|decide|limit|manage|adjust) ~4 (who|how|what) ~10 (see|sees|shared|share|profile|visible|view|information)',
    ],
    actor: 'user',
    needs: ['(you|your|user|users|members|subscribers|customers|visit|adjust|change|manage)'],
    unless: [
      'we (may)? (use|collect|store|remember|save|track)',
      '(cookie|cookies) (preferences|settings)',
      'browser',
      '(used|use|help|helps|cookies|remember|store|save|learn|understand|customize) ~12 preferences',
      'such as your',
      'device',
      'do not track',
      '(correct|delete|deactivate|close|cancel) ~8 (account|profile) (settings|preferences)',
      '(account|profile) (settings|preferences) ~6 (correct|delete|deactivate|close|cancel)',
      'additional terms',
      '(video|audio|language) ~2 preferences',
    ],
    examples: {
      match: ['You can [choose in your account settings].', 'Please [adjust your communication preferences].'],
      skip: ['We learn your taste.', 'Cookies keep your taste.'],
    },
  },
  'need-not-give-data': {
    says: 'choice/do-not-provide',
    match: [
      '(choose|decide|elect|prefer|opt|option|free|right|choice|wish|want) ~2 (not to|not|to not|to decline to|to refuse to) ~2 (provide|give|submit|supply|enter|furnish|reveal|answer|complete) ~6 (information|data|details|it|question|questions|location)',
      '(choose|decide|elect|opt|option|free|right|choice|up to you|control) ~2 (whether|whether or not|if|what|which) ~4 (provide|give|submit|supply|disclose|share) ~4 (information|data|details|it)',
      '(refuse|decline|refusing|declining) to (provide|give|submit|supply|disclose|share|answer|enter|allow)',
      '(visit|browse) ~8 without ~3 (telling|revealing|identifying) ~4 (information|data|us|who|yourself|any|personal|it)',
      '(do not|don t|not) (provide|submit|give|use|register|send) ~4 (information|data|site|website|services|service|it) ~4 (if you (do not|don t) (want|agree|wish)|unless)',
    ],
    actor: 'any',
    unless: ['(we|company) (may|can|might)? (choose|decide|decline|elect|refuse)', 'children', 'child'],
    examples: {
      match: ['You may [choose not to give us your data].', 'You can [visit our site without telling us] who you are.'],
      skip: ['We choose not to sell data.', 'You must give us your address.'],
    },
  },
};
