import type { LexiconEntry } from '../../pack.ts';

const kinds = (names: string): string => `(${names}) ((and|or|and or)? (${names}))?`;

/** Trackers and their kinds. */
export const tracking: Record<string, LexiconEntry> = {
  'strictly-necessary': {
    words: [
      `(strictly|absolutely|technically)? ${kinds('necessary|essential|required|technical|mandatory')} (session|first party|functional)? (cookie|cookies)`,
      '(security|authentication|load balancing) cookies',
      'cookies (that|which) are (strictly|absolutely|technically)? (necessary|essential|required)',
    ],
    examples: {
      match: ['We use [strictly necessary cookies].'],
      skip: ['We use analytics cookies.'],
    },
  },
  functional: {
    words: [`${kinds('functional|functionality|preference|preferences|personalization|convenience')} cookies`],
    examples: { match: ['We use [functional cookies].'], skip: ['We use essential cookies.'] },
  },
  analytics: {
    words: [
      `(third party)? ${kinds('analytics|analytic|analytical|performance|statistical|statistics|statistic|measurement|web analytics')} (cookie|cookies)`,
      '(web|website|third party|mobile)? (analytics|analytic) (tool|tools|software|technologies|technology|service|services)',
      '(google|adobe|yahoo|firebase|flurry|heap) analytics',
      'google analytics for firebase',
      '(web|website) analysis (service|services|tools)',
      'cookies (to|for) (analytics|analyze|analyse|measure)',
    ],
    examples: {
      match: ['We use [analytics cookies].'],
      skip: ['We use your data for research.'],
    },
  },
  advertising: {
    words: [
      `(third party)? ${kinds('advertising|advertisement|targeting|targeted|marketing|retargeting|remarketing|behavioral|behavioural|ad|ads|interest based|profiling|commercial|targeted advertising')} (cookie|cookies|pixels|technologies)`,
      'doubleclick (cookie|cookies)?',
    ],
    examples: { match: ['We use [advertising cookies].'], skip: ['We use functional cookies.'] },
  },
  'social-media': {
    words: [
      'social (media|network|networking|sharing)? (cookie|cookies|plugin|plugins|plug in|plug ins|widget|widgets|button|buttons|share buttons|modules)',
      '(facebook|twitter|linkedin|pinterest|instagram|google) (like|share|tweet)? (button|buttons|plugin|plugins|plug in|plug ins|widget)',
      '(like|share|tweet) (button|buttons)',
    ],
    examples: {
      match: ['We use [social media cookies].', 'We use [social plug-ins].'],
      skip: ['We use social media.'],
    },
  },
  cookies: {
    words: [
      '(cookie|cookies)',
      '(browser|http|internet|our|first party|own|our own) (cookie|cookies)',
      '(cookie|cookies) (and|or) (other)? (similar|related|comparable)? (tracking)? (technology|technologies|technique|techniques|tools|devices|files)',
      '(tracking|cookie|similar) (technology|technologies|tools)',
    ],
    examples: { match: ['We use [cookies].'], skip: ['Cookies are small files on your device.'] },
  },
  'session-cookies': {
    words: [
      '(session|temporary|transient|session based|per session) (id)? (cookie|cookies)',
      'session (and|or) persistent cookies',
      'cookies (that)? expire when you close',
    ],
    examples: { match: ['We use [session cookies].'], skip: ['We use persistent cookies.'] },
  },
  'persistent-cookies': {
    words: [
      '(persistent|permanent|long term|stored) (tracking)? (cookie|cookies)',
      'session (and|or) persistent cookies',
      'persistent (and|or) session cookies',
    ],
    examples: { match: ['We use [persistent cookies].'], skip: ['We use session cookies.'] },
  },
  'third-party-cookies': {
    words: ['(third party|3rd party) (tracking)? (cookie|cookies)', 'first (party)? and third party cookies'],
    examples: { match: ['Our site uses [third-party cookies].'], skip: ['We use our own cookies.'] },
  },
  pixels: {
    words: [
      '(web|tracking|electronic|internet|network|invisible|clear|pixel|action|page|conversion|email|single|transparent|1x1|facebook|meta|javascript|html)? (beacon|beacons|bug|bugs|pixel|pixels|gif|gifs|tags|pixel tag|pixel tags)',
      '(web|clear|transparent|electronic) (image|images)',
      'clear (gif|gifs) (web beacons|web bugs|pixel tags)?',
      'single pixel gifs',
    ],
    examples: {
      match: ['We use [web beacons].', 'We place [tracking pixels] in our e-mails.'],
      skip: ['We use cookies.'],
    },
  },
  'local-storage': {
    words: [
      '(html5)? (local|web|browser|dom|session) (web)? (storage|storages|storage objects)',
      '(flash|local|locally) (shared|stored)? (object|objects|cookie|cookies)',
      '(etag|etags|entity tags|indexeddb|html5|browser cache|local shared objects|flash lsos|lsos)',
    ],
    examples: { match: ['We use [local storage].', 'We use [Flash cookies].'], skip: ['We use cookies.'] },
  },
  fingerprinting: {
    words: [
      '(browser|device|canvas|digital)? (fingerprinting)',
      '(browser|device|canvas|digital) (fingerprint|fingerprints)',
    ],
    examples: { match: ['We use [device fingerprinting].'], skip: ['We store your fingerprints.'] },
  },
  sdk: {
    words: [
      '(mobile|third party|advertising|analytics)? (sdk|sdks|software development kit|software development kits|software developer kits)',
    ],
    examples: { match: ['We use [software development kits].'], skip: ['Our software uses cookies.'] },
  },
  'log-files': {
    words: [
      '(standard|web|server|web server|access|system)? (log file|log files|logfiles)',
      '(server|web server|access|web) (log|logs)',
    ],
    examples: { match: ['We use [log files].'], skip: ['We log the time of your visit.'] },
  },
  'cross-site': {
    words: [
      'cross (site|device|app|context|website) (tracking|advertising)?',
      'across (third party|other|different|multiple|various|unaffiliated|non affiliated|nonaffiliated) (third party)? (online)? (website|websites|site|sites|web sites|services|apps|devices)',
    ],
    examples: { match: ['We use [cross-site tracking].'], skip: ['We use session cookies.'] },
  },
};
