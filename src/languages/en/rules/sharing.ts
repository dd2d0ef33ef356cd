import type { Rule } from '../../pack.ts';

const DISCLOSE =
  '(disclose|discloses|disclosing|disclosed|disclosure|share|shares|sharing|shared|release|releases|released|reveal|revealed|provide|provided|transfer|transfers|transferred|transferring|transmit|report|report to|pass|give|given|hand over|access and disclose|sell|sold|assign|assigned|divulge|turn over|furnish|make available)';
const PASS_ON =
  '(disclose|disclosed|disclosing|share|shared|sharing|transfer|transfers|transferred|transferring|sell|sold|assign|assigned)';
const DEAL =
  '(merger|mergers|merge|merges|merged|acquisition|acquisitions|acquired by|acquires|bankruptcy|insolvency|reorganization|reorganisation|restructuring|divestiture|dissolution|change (of|in) (control|ownership)|sale of (all|our|the|some|substantially|its|any|assets|business|company)|(business|asset|corporate) (transfer|transaction|transactions|transition|sale)|(is|are|be|were) (acquired|sold|bought)|sell (or transfer|all|or buy|our business|assets|or purchase|our company|the company|some or all)|(new|prospective|potential) (owner|purchaser|buyer)|successor|receivership)';
const ORDER =
  '(law|laws|legal process|legal obligation|legal obligations|legal request|legal requests|subpoena|subpoenas|court order|court orders|court|regulation|regulations|legal proceeding|legal proceedings|judicial proceeding|judicial order|warrant|warrants|search warrant|governmental request|government request|governmental requests|government requests|law enforcement|legal requirement|legal requirements|public authorities|legally required|authorities|regulatory)';

/** Behind an order of law, without the verbs of giving that mean the reader as often: "to comply with the law, to provide you with …". */
const REVEAL =
  '(disclose|discloses|disclosing|disclosed|disclosure|share|shares|sharing|shared|release|releases|released|reveal|revealed|transfer|transferred|transmit|report to|hand over|access and disclose|divulge|turn over|furnish)';

/** What is done with the consent of the reader alone: all ways of letting others have data. */
const GIVE_AWAY =
  '(disclose|disclosing|share|sharing|shared|disclosed|release|released|reveal|revealed|provide|provided|transfer|transferred|sell|sold|rent|rented|give|given|pass|passed)';

/** What else the law asks of a service: where it stands beside a disclosure, nothing is said of authorities. */
const OF_ANOTHER_MATTER = [
  '(privacy|data protection) (law|laws|legislation|regulations)',
  '(third countries|adequate level|standard contractual|agreement in force)',
  'unless otherwise required by',
  '(obtain|get|ask for|seek) ~3 consent',
  '(opt in|opt out)',
  'safeguards',
  '(prohibit*|forbid*|restrict*) (them|these|those|it|our|such) ~4 from',
];

/** Disclosures that are told by their occasion, not by their recipient. */
export const sharing: Record<string, Rule> = {
  'passes-on-in-merger': {
    says: 'sharing/acquirer',
    actor: 'any',
    match: [
      `${DEAL} ~12 ${PASS_ON}`,
      `${DEAL} ~12 @collection ~8 (${PASS_ON}|among|part of|one of|included|passed)`,
      `@collection ~8 (${PASS_ON}|among|part of|one of|included|passed) ~12 ${DEAL}`,
      `${PASS_ON} ~12 ${DEAL}`,
      `${PASS_ON} ~12 (involved|engage|engaged|undergo|event|connection|case) ~12 ${DEAL}`,
      '@collection ~8 (transferred|business|company) assets',
    ],
    needs: ['@collection'],
    unless: [
      '(products|goods|services|items) (sold|bought)',
      '(do|will|does) not (sell|rent)',
      '(right|rights|request|know) ~12 (sold|disclosed)',
      '(categories|collected) ~6 sold',
    ],
    examples: {
      match: [
        'In the event of a [merger, your data may be transferred].',
        'We may [share your data if we are acquired].',
      ],
      skip: ['We acquired a new office.'],
    },
  },
  'lists-merger': {
    says: 'sharing/acquirer',
    actor: 'any',
    match: [
      `(connection with|event of|case of|during|as part of|anticipation of|upon|context of|involved in|engages in|engage in|due to|negotiations of) ~10 ${DEAL}`,
    ],
    needs: [
      '(disclose|discloses|disclosing|disclosed|disclosure|disclosures|share|shares|shared|sharing) ~8 (information|data|pii|third parties|follows|following|circumstances|ways|parties)',
      '(how|when|who|with whom|to whom) ~3 (share|shared|disclose|disclosed)',
      '(sharing|disclosure|disclosures|disclosing) (of|and)',
    ],
    unless: [
      '(do|will|does) not (sell|rent)',
      '(right|rights|request|know) ~12 (sold|disclosed)',
      '(notify|inform) you (before|if|when|of)',
    ],
    examples: {
      match: ['We share data with others in the [event of a merger].'],
      skip: ['A merger is planned for next year.', 'Opening hours change in the event of a merger.'],
    },
  },
  'others-have-access': {
    says: 'sharing/service-providers',
    actor: 'any',
    match: [
      '(service providers|contractors|vendors|agents|companies|third parties|providers|partners|they|subcontractors) ~3 (have|has|having|given|granted|provided) ~2 access to ~3 @collection',
    ],
    unless: [
      '(not|no|never) ~4 access',
      '(request|right)',
      '(others|someone|somebody|anyone) ~1 (use|uses|using|has|have|knows|learns)',
    ],
    examples: {
      match: ['Our [contractors have access to your data] for these tasks.'],
      skip: ['You have access to your data.', 'If others use your phone, they may have access to your data.'],
    },
  },
  'discloses-by-law': {
    says: 'sharing/authorities',
    actor: 'any',
    match: [
      `${DISCLOSE} ~12 (required|compelled|obligated|obliged|requested|mandated|requires) ~4 ${ORDER}`,
      // "in compliance with the law" tells how it is done, and not for whom.
      `${DISCLOSE} ~12 (to|for|when|and|or|by) ~1 (comply|complying|compliance|respond|responding|cooperate|cooperating|satisfy|meet) ~6 ${ORDER}`,
      `${DISCLOSE} ~12 (in response to|pursuant to) ~6 ${ORDER}`,
      `(required|compelled|obligated|obliged|mandated) ~6 ${ORDER} ~8 ${REVEAL}`,
      `(comply|complying|compliance|respond|responding|response|cooperate) ~6 ${ORDER} ~10 ${REVEAL}`,
      `${ORDER} ~8 (requires|require|required|compel|compels) ~6 ${REVEAL}`,
      `(required|obligated) to ${DISCLOSE} ~8 ${ORDER}`,
    ],
    needs: ['@collection', 'disclosure'],
    unless: [
      '(notice|notification|notifications)',
      'comply with this law',
      '(retain|keep|store|retention|delete|deletion)',
      '(you|users|customers) (may|can|have the right|are entitled)',
      '(right|rights) to (access|know|request|erasure)',
      'security measures',
      ...OF_ANOTHER_MATTER,
    ],
    examples: {
      match: ['We may [disclose your data if required by law].', 'We [share data to comply with a court order].'],
      skip: [
        'We keep data as required by law.',
        'Our staff may see your data to comply with the law, to provide you with help.',
        'Where the law requires it, we ask for your consent before we share your data.',
        'We share data in compliance with privacy laws.',
        'We transfer data abroad with an adequate level of protection, as the law requires.',
      ],
    },
  },
  'must-comply': {
    says: 'sharing/authorities',
    actor: 'any',
    match: [
      `(comply|complying|compliance|respond|responding|response|cooperate|cooperating|satisfy) ~6 ${ORDER}`,
      `(required|compelled|requested|obligated) (or permitted)? (to do so)? ~2 by ~2 ${ORDER}`,
    ],
    needs: [
      '(disclose|disclosing|disclosure|disclosures|share|sharing|release) ~8 (information|data|third parties)',
      '(information|data) ~6 (disclosed|shared|released)',
      '(not|never) ~2 (sell|distribute|lease|rent|release|disclose) ~12 (permission|consent) or ~3 required by law',
      '(how|who|whom|when) we (share|disclose)',
      '(legal|compelled) disclosure*',
      'disclosure*',
      'sharing',
    ],
    unless: [
      '(notice|notification|notifications)',
      'comply with this law',
      '(retain|keep|store|retention|delete|deletion)',
      '(third parties|they|providers|partners|contractors) ~6 (comply|required)',
      '(you|users) (may|can|have the right)',
      'we comply',
      'you (acknowledge|agree|consent)',
      'supplement*',
      ...OF_ANOTHER_MATTER,
      '(process|use|retain|handle) ~6 (as|where|when|if) ~2 (required|permitted)',
      'share ~6 with ~4 (companies|affiliates|subsidiaries) ~2 for',
      'processing ~3 (required|permitted)',
      '(collect|collects|use only|only use|we use|may use|will use) ~8 (information|data)',
    ],
    examples: {
      match: ['Disclosures are made to [comply with the law].'],
      skip: ['Our cars comply with the law.'],
    },
  },
  'discloses-to-court': {
    says: 'sharing/courts-and-claimants',
    actor: 'any',
    match: [
      `${DISCLOSE} ~12 (subpoena|subpoenas|court order|court orders|legal proceeding|legal proceedings|litigation|judicial proceeding|lawsuit|judicial order|legal claims|order of a court|courts)`,
      `(subpoena|subpoenas|court order|court orders|legal proceedings|judicial proceeding) ~10 ${DISCLOSE}`,
    ],
    needs: ['@collection'],
    unless: ['(retain|keep|store|retention)', '(not|unable) (be)? (able)? to provide'],
    examples: {
      match: ['We [disclose data in response to a subpoena].'],
      skip: ['We answer every court order.'],
    },
  },
  'shown-in-public': {
    says: 'sharing/public',
    actor: 'any',
    match: [
      `(post|posts|posted|submit|share|disclose|publish|posting) ~12 (forum|forums|chat|chats|chat rooms|message boards|bulletin boards|blog|blogs|public areas|community|reviews|discussion) ~12 (public|publicly|anyone|others|viewed|visible|read|seen|collected|available)`,
      `(posted|disclosed|shared|submitted|published) ~10 (forum|forums|chat|chat rooms|message boards|bulletin boards|blogs|news groups|public areas) ~4 (becomes|become|is|are) public`,
      '(comments|reviews|posts|comment) ~8 (is|are|be|become|becomes) ~1 (public|publicly|visible to (the public|everyone|anyone))',
      '@collection ~6 (is|are|be|become|becomes|made) ~2 (publicly (available|accessible|visible|viewable)|public|visible to (the public|anyone|everyone)|available to (the public|anyone|everyone))',
    ],
    needs: ['@collection', '(post|posts|posted|posting|comment|comments|profile)'],
    unless: [
      '(obtain|receive|collect|sources|collected|avoid|use|uses|trained) ~8 (publicly|public)',
      '(not|never) ~4 (public|publicly)',
      '(policy|statement|notice) ~4 (public|available)',
      'public (authorities|records|interest|databases)',
    ],
    examples: {
      match: ['Any comment you [post in our forum can be read] by anyone.'],
      skip: ['We obtain data from publicly available sources.'],
    },
  },
  'publishes-data': {
    says: 'sharing/public',
    match: [
      '(publish|publishes|post|posts|display|displays|put) ~6 @collection ~6 (on (our|the) (website|site|homepage|social media|facebook page|notice board)|online|publicly|in (our|the) (newsletter|magazine|annual report|local press|press))',
      '@collection ~4 (published|posted|printed|shown|displayed) ~2 (on (our|the) (website|site|homepage|social media|facebook page|notice board|internet)|online|in (our|the) (newsletter|magazine|annual report|local press|press))',
    ],
    unless: ['(policy|notice|changes)', '(logo|photo|photos) of ~2 products'],
    examples: {
      match: ['We [publish the names of winners on our website].'],
      skip: ['We publish this on our website.', 'You may post your photos online.'],
    },
  },
  'seen-by-others': {
    says: 'sharing/other-users',
    actor: 'any',
    match: [
      '@collection ~8 (viewed|seen|read|accessed|searched|found|collected|used) ~4 by ~1 other (users|members|visitors|people|customers|participants|players|subscribers)',
      'other (users|members|visitors|people|customers|participants|players|subscribers) ~3 (may|can|will|might|could|are able to) (also)? (view|see|read|access|search|find|collect) ~4 @collection',
    ],
    examples: {
      match: ['Your [profile may be viewed by other users].', '[Other members can see your photos].'],
      skip: ['Other members can see our films.'],
    },
  },
  'shares-with-consent': {
    says: 'sharing/anyone-with-consent',
    match: [
      `${DISCLOSE} ~8 (for any other purpose|other purposes|any other third party|other third parties|anyone|others|other parties) ~4 (with|at|upon) your ~2 (consent|permission|direction|request|authorization)`,
      `(with|at|upon) your (prior|express|explicit|affirmative|written|specific)? (consent|permission|direction|request) ~6 (disclose|share|transfer|release) ~6 @collection`,
      '(with|at|upon) your (prior|express|explicit)? (consent|permission|direction|request) (we may disclose|we may share)',
      `(not|never|nor) ~3 ${GIVE_AWAY} ~12 (without|unless|until|except (with|if|when|where)) ~5 (consent|permission|authorization|approval)`,
    ],
    needs: ['@collection'],
    unless: ['(children|child|children s|minors)', 'remind', 'your consent (and|or)'],
    examples: {
      match: [
        'We may [disclose your data for any other purpose with your consent].',
        'We will [not share your e-mail address with third parties without your permission].',
        'We do [not sell or rent your data unless you give us your consent].',
      ],
      skip: ['We use your data with your consent.', 'We do not use your data without your consent.'],
    },
  },
  'uses-analytics-provider': {
    says: 'sharing/analytics-providers',
    match: [
      '(use|uses|using|utilize|utilizes|employ|engage|work with|partner with|rely on) ~6 (google analytics|analytics providers|analytics service providers|third party analytics|analytics companies|firebase analytics|analytics partners|heap analytics|adobe analytics)',
    ],
    unless: ['(not|never) ~2 (use|using) ~6 analytics'],
    examples: {
      match: ['We [use Google Analytics] to count visits.'],
      skip: ['We use statistics.'],
    },
  },
};
