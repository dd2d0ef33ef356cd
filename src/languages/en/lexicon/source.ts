import type { LexiconEntry } from '../../pack.ts';

const from = '(from|through|by|via)';
const other = '(other|certain|various|external|outside|selected|our|the|these|such|independent|unaffiliated)';
const theirs = '(your|their|the applicant s|a|an|another)';
const kept = '(own|previous|former|current|treating|past|family|last|new|referring|professional)';

/** Where data comes from, with the preposition: "we receive it [from third parties]". */
export const source: Record<string, LexiconEntry> = {
  user: {
    words: [
      '(directly)? from (you|yourself|our users|users|our customers|customers|visitors|the user) (directly)?',
      '(directly|voluntarily) (from you|by you)',
    ],
    examples: {
      match: ['We collect data [directly from you].'],
      skip: ['We collect data from third parties.'],
    },
  },
  automatic: {
    words: [
      '(automatically|passively)',
      '(automatic|automated) (means|data collection|collection|technologies)',
      'from (your|the|their) (device|devices|browser|computer|mobile device|phone|use of|usage of)',
    ],
    examples: {
      match: ['We collect data [automatically] when you open the app.', 'We collect data [from your device].'],
      skip: ['Your subscription renews automatically.'],
    },
  },
  cookies: {
    words: [
      '(through|via|by|from|by means of|with|using|through the use of|by using) (the use of|our|these|such|technologies such as|the|various|session|tracking)? (cookie|cookies|web beacons|pixels|beacons|tracking technologies|cookies and similar technologies|cookies and other)',
      '(using|with) cookies',
    ],
    examples: {
      match: ['We collect data [through cookies].'],
      skip: ['Cookies are small files.'],
    },
  },
  'third-party': {
    words: [
      `${from} ${other}? (third|3rd) (party|parties) (sources|source|companies|services|service|sites|websites|providers|products|partners|vendors|platforms|service providers|applications|apps)?`,
      `${from} ${other}? (business|marketing|advertising|analytics|trusted)? (partners|sources|companies|vendors|businesses|organizations|service providers|entities|suppliers|advertisers)`,
      `(from|through|via) ${other}? ${theirs}? ${kept}? (someone|others|employer|employers|referees|recruiters|recruitment agencies|organization|organisation|resellers|doctor|doctors|gp|physician|hospital|hospitals|clinic|clinics|health (care)? (professionals|providers)|pharmacy|insurer|insurers|broker|brokers|bank|banks|landlord|landlords|letting agents|school|schools|university|college|agent|agents|agency|agencies|travel (agent|agents|agency|agencies)|booking (sites|agencies|platforms|portals)|marketplace|marketplaces|dealer|dealers|retailers|airline|airlines|departments|government (departments|agencies)|council|relatives|parents|guardians|carers|solicitor|solicitors|adviser|advisers|witnesses|neighbours|charities|app stores|payment providers|carriers|couriers|manufacturers)`,
      'from another (source|firm|company|organisation|organization|party|person|website|service|department)',
      '(third party|other|outside|external|additional) sources',
    ],
    examples: {
      match: ['We receive data about you [from third parties].'],
      skip: ['We receive data from our affiliates.'],
    },
  },
  affiliates: {
    words: [
      `${from} ${other}? (affiliates|subsidiaries|affiliated companies|parent company|group companies|affiliated entities|affiliate)`,
      `${from} companies (of|in|within) our group`,
    ],
    examples: {
      match: ['We receive data [from our affiliates].'],
      skip: ['We receive data from third parties.'],
    },
  },
  public: {
    words: [
      `(${from})? (public|publicly available|publicly accessible|publicly|open) (and commercially)? (available|accessible)? (professional|company|court|online|social|government)? (profile|profiles|source|sources|database|databases|record|records|register|registers|registries|information|data|directories|websites|lists)`,
    ],
    examples: {
      match: ['We receive data [from public databases].'],
      skip: ['We receive data from our affiliates.'],
    },
  },
  purchased: {
    words: [
      '(purchase|purchases|purchased|buy|bought) (lists|data|information|marketing)',
      '(purchase|purchases|purchased|buy|bought) from (third|other|data|list|vendors|brokers|marketing)',
      '(commercially) (available)? (source|sources|databases|information|data|lists)',
      'purchased (lists|data|information)',
    ],
    examples: {
      match: ['We obtain [purchased lists] of firms.', 'We receive data from [commercially available sources].'],
      skip: ['We receive data about your purchases.', 'We obtain the price of what you buy from us.'],
    },
  },
  'data-brokers': {
    words: [
      `(${from})? ${other}? (data|information|list) (broker|brokers|aggregator|aggregators|resellers|providers|suppliers|vendors)`,
      '(lead|list) (generation services|brokers|vendors|providers)',
    ],
    examples: {
      match: ['We receive data [from data brokers].'],
      skip: ['We receive data from your broker.'],
    },
  },
  'credit-agencies': {
    words: [
      `(${from})? ${other}? (credit|consumer) (reference|reporting|rating|information)? (agency|agencies|bureau|bureaus|bureaux)`,
    ],
    examples: {
      match: ['We receive data [from credit bureaus].'],
      skip: ['We receive data from data brokers.'],
    },
  },
  'social-networks': {
    words: [
      `${from} (a|an|the|your|any|these|those|other|such|third party|certain)? (third party)? (social) (media|network|networks|networking) (site|sites|platform|platforms|service|services|account|accounts|networks|profile|profiles|companies|websites|providers)?`,
      'from (your)? (facebook|twitter|linkedin|instagram|google) (account|profile)?',
    ],
    examples: {
      match: ['We receive data [from social networks].'],
      skip: ['We receive data from third parties.'],
    },
  },
  'other-users': {
    words: [
      `${from} (other|our other|another) (users|user|members|customers|people|individuals|players)`,
      `${from} (your)? (friends|contacts|family members)`,
    ],
    examples: {
      match: ['We receive data about you [from other users].'],
      skip: ['We receive data from you.'],
    },
  },
};
