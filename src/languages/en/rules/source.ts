import type { Rule } from '../../pack.ts';

const COLLECT =
  '(collect|collects|collecting|collected|gather|gathers|gathering|gathered|receive|receives|receiving|received|record|records|recorded|log|logs|logged|obtain|obtains|obtained|obtaining|capture|captures|captured|store|stored|track|generated|sent|retrieve|acquire)';
/** Of those, without the verbs that machines do: "sent from users of the device". */
const TAKE =
  '(collect|collects|collecting|collected|gather|gathers|gathering|gathered|receive|receives|receiving|received|record|records|recorded|obtain|obtains|obtained|obtaining|store|stored)';
const SUBMIT =
  '(provide|provides|provided|submit|submits|submitted|supply|supplies|enter|entered|give|gave|send|share|upload|disclose|disclosed|volunteer|furnish|input)';
const TRACKER =
  '(cookie|cookies|web beacon|web beacons|pixel|pixels|pixel tags|beacons|clear gifs|tags|local storage|tracking technologies|similar technologies|log files)';

/** Sentences that speak of what the reader gives without saying that the service takes it. */
const NOT_FROM_YOU = [
  '(not|never) ~4 (collect|collected|gather|receive|request|obtain|obtained|ask|store)',
  '(provider|providers|contractors|third parties|companies|partner|partners|advertisers|processors|vendors) (may|can|might|will|to|also|who|that)? ~1 (collect|receive|obtain|record|have)',
  '(transferred|processed|stored|transfer) ~6 (united states|country|countries)',
  '(opt out|unsubscribe|correct|delete|deletion|encrypts|encrypt|not cover|notified|notify)',
  '(linked|other|third party|third parties|external|their) (sites|websites|web sites|services|practices)',
  'children',
  '(secure|security|protect|delete|retain|confidential|public|publicly)',
];

/** Where data comes from. */
export const source: Record<string, Rule> = {
  'you-provide-it': {
    says: 'source/user',
    actor: 'any',
    match: [
      `@collection (that|which)? (you|users|customers|visitors|members) (may|can|choose to|voluntarily|directly|have|will|knowingly|actively|might|or others)? ${SUBMIT}`,
      `@collection ~6 (provided|submitted|supplied|given|entered|sent) ~2 by (you|users|customers|visitors|our users|the user|members)`,
      `(ask|asks|request|requests|require|requires|asked|requested|required) ~2 (you|users) (to|for) (provide|give|enter|submit|supply|fill)? ~4 @collection`,
      `you (voluntarily|directly|knowingly|choose to) ${SUBMIT}`,
      `(you|users|visitors|guests|patients|parents|applicants|members) ~3 (asked|required|requested|invited) (for|about|to tell|to state|to list|to declare|to let) ~8 @collection`,
      `(complete|completes|completing|fill in|fill out|filling in|filling out) ~4 (form|forms|questionnaire|application|survey|card) ~8 @collection`,
      '@collection (you|that you|which you)? (supplied|provided|submitted|given) (in support of|with|as part of|in) (your|the|an|a) (application|form|claim|booking|order|cv|profile)',
      `(you|users|visitors) ~3 (asked|requested|required|invited) to ${SUBMIT} ~4 @collection`,
    ],
    needs: [
      '(collect|collects|collected|collecting|gather|gathers|gathered|receive|receives|received|obtain|obtains|store|stores|record|records|ask|asks|asked|request|requests|requested|require|requires|complete|completing|fill in|fill out|voluntarily|directly|process)',
      '(information|data) (you|that you|users) (may|have|choose to)? (provide|provided|give|submit|enter|share) (us|to us|directly|includes|include)',
    ],
    unless: NOT_FROM_YOU,
    examples: {
      match: ['We store [information that you provide].', 'We [ask you to give your name].'],
      skip: ['The policies of other websites cover the data you send there.'],
    },
  },
  'we-collect-it-from-you': {
    says: 'source/user',
    match: [
      `${TAKE} ~10 when you ~4 (register|sign up|fill|complete|contact us|subscribe|create|place|order|apply|request|enter|submit|participate|purchase|respond|communicate|correspond|provide|open|join|post)`,
      `${TAKE} ~6 (directly)? from (you|users|our users|customers|our customers|visitors)`,
    ],
    unless: NOT_FROM_YOU,
    examples: {
      match: ['We [collect your name when you register].', 'We [receive data directly from you].'],
      skip: ['Our partners may collect your name from you.'],
    },
  },
  'collected-automatically': {
    says: 'source/automatic',
    match: [
      `(automatically|passively|automatic) ~5 ${COLLECT}`,
      `${COLLECT} ~6 (automatically|passively|by automated means|through automatic|through automated)`,
      `(automatic|passive) (data|information)? collection`,
      `(automatically|passively) ~3 (sends|send|transmitted|transmits|reported|logged)`,
      `when you (visit|use|access|browse|open|view|interact with) ~8 (we|our servers|our web servers|our server|our systems|our website|our site) (may|also|will|can|automatically|and our partners)? ~2 ${COLLECT} ~3 @collection`,
      `your (browser|device|computer) (automatically)? (sends|send|transmits|provides|makes available)`,
    ],
    unless: [
      'automatically (be)? (delete|deleted|erase|erased|remove|removed|purged|overwritten|destroyed|renew*|logged out)',
    ],
    examples: {
      match: ['We [automatically collect] your IP address.', 'Some data is [collected automatically].'],
      skip: ['Your plan renews automatically.', 'Log files are automatically deleted.'],
    },
  },
  'collected-with-cookies': {
    says: 'source/cookies',
    match: [
      `${COLLECT} ~12 (through|via|using|by means of|with|from|by|by using|use of|use) ~4 ${TRACKER}`,
      `(use|uses|using|through|via) ~4 ${TRACKER} ~8 to ~2 (collect|gather|track|record|obtain|store|receive|monitor)`,
      `${TRACKER} ~4 (collect|collects|gather|record|records|track|store|capture|enable us to collect|allow us to collect) ~6 @collection`,
    ],
    examples: {
      match: ['We [collect data through cookies].', 'We [use cookies to track] your visits.'],
      skip: ['You can delete cookies.'],
    },
  },
  'from-other-sources': {
    says: 'source/third-party',
    actor: 'any',
    unless: [
      '(linked|external|their) (sites|websites|services)',
      'children',
      '(not|never) ~3 (receive|obtain|collect)',
    ],
    match: [
      '(receive|receives|obtain|obtains|collect|collects|get|acquire|acquires|combine|combines|supplement|merge|gather|augment) ~12 from ~3 (other|third party|outside|external|additional) ~2 (source|sources)',
      '@collection ~4 (third parties|others|our partners|business partners|partners|other companies) (provide|give|share|send|disclose) ~2 (us|with us)',
      '@collection (about you)? from (third parties|other sources|third party sources|others)',
      '(third parties|partners|advertisers|other companies) ~3 (provide|send|give|share) us ~3 @collection',
    ],
    examples: {
      match: ['We [obtain data from other sources].', 'Some [partners send us data on you].'],
      skip: ['We receive nothing from you.'],
    },
  },
  'from-social-networks': {
    says: 'source/social-networks',
    actor: 'any',
    match: [
      '(log in|login|sign in|sign up|register|connect|link|log on|access) ~6 (facebook|twitter|linkedin|google|social network|social media|social networking|third party social) ~12 (collect|receive|obtain|access|store|share|provide) ~6 @collection',
      '(receive|obtain|collect|access|import|retrieve) ~10 from ~4 (facebook|twitter|linkedin|social network|social networks|social media|social networking)',
    ],
    examples: {
      match: ['We [receive your name from Facebook].', 'If you [sign in with Facebook, we receive your name].'],
      skip: ['You can find us on Facebook.'],
    },
  },
};
