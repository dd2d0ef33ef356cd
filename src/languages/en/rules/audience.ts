import type { Rule } from '../../pack.ts';

const YOUNG =
  '(children|child|kids|minors|minor|persons|person|individuals|individual|anyone|users|user|people|teenagers|teens|visitors|someone|youth|those|youngsters|students|customers|consumers|residents)';
const BELOW = '(under|below|younger than|less than|not yet|younger|not older than)';
const AGE = '(@number|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|twenty one|majority)';

/** "If you are outside the EEA" speaks of all the others. */
const OUTSIDE =
  '(outside|outside of|not in|not located in|other than) (the)? (eea|eu|european union|european economic area|uk|united kingdom|switzerland|canada|brazil|australia|california)';

/** A law that is kept, or cited for a ground or a term, speaks to nobody in particular. */
const OBEYED = [
  '(comply|complies|complying|complied|compliance|compliant|adhere|adheres|adherence|accordance|meet|meets|fulfil|respect|respects|governed) ~8 (gdpr|general data protection regulation|ccpa|cpra|caloppa|california consumer privacy act)',
  '(defined|specified|meaning|understood|term|terms) ~6 (gdpr|general data protection regulation|ccpa|cpra)',
  '(art|article|articles|section) @number',
];

/** Groups of people for whom the policy has a rule of its own. */
export const audience: Record<string, Rule> = {
  'minimum-age': {
    says: 'audience/children',
    match: [
      `${YOUNG} ~5 ${BELOW} (the age of|age|age of|of the age of|of age)? ${AGE}`,
      `${YOUNG} ~6 (under|below) the (legal|applicable|minimum|relevant)? age`,
      `(not|never) ~3 (intended|directed|designed|aimed|targeted|offered|available|meant|suitable|marketed|address|addressed|target|knowingly|specifically|intentionally|solicit|collect) ~12 (children|child|minors|kids)`,
      `(under|below) (the age of|age) ${AGE}`,
      `(under|over|above|below) ${AGE} (years|year) (of age|old)`,
      `${AGE} (years|year) (old|of age) (or|and) (older|over|above)`,
      `(at least|minimum of) ${AGE} (years|year) (old|of age)`,
      `(if|are|is|be) (you)? (are)? (under|over|below) (the age of)? ${AGE}`,
      `(minimum age|age limit|age requirement) ~4 ${AGE}`,
      `aged ${AGE}`,
      `(reached|attained) ~3 age of ${AGE}`,
      `age of ${AGE}`,
      `under ${AGE} (years)? ~4 (child|children|consent|parent|parents|guardian)`,
      `(intended|designed|directed|aimed|meant|available) ~4 (for|at|to) ~4 (adults|general audiences|general audience|people ${AGE})`,
    ],
    actor: 'any',
    examples: {
      match: [
        'Our app is not meant for [children under the age of 13].',
        'You must be [at least 16 years old] to join.',
      ],
      skip: ['We ship to children in need.', 'We keep logs for at least 30 years.'],
    },
  },
  'childrens-data': {
    says: 'audience/children',
    match: [
      '(children|child|minors|minor|kids) ~8 (parent|parents|parental|guardian|guardians)',
      '(parent|parents|parental|guardian|guardians) ~8 (children|child|minors|minor|kids|consent|consents|permission)',
      '(coppa|children s online privacy protection)',
      '(collect|collects|collected|collecting|solicit|data|information) ~8 (from|about|of|regarding) ~2 (children|minors|a child|a minor|kids)',
      '(children|minors|child) ~3 (privacy|personal information|personal data|information|data)',
      '(privacy|safety) of (young|our)? (children|minors|kids)',
      '(children|minors) ~4 (should not|must not|may not|are not|shouldn t|cannot|can only)',
      '(directed|intended|designed|suitable|market|aimed|use) ~4 (children|kids|minors)',
    ],
    actor: 'any',
    unless: ['job', 'parent (company|companies|corporation|organization)', 'number of children', 'your spouse'],
    examples: {
      match: ['We ask a [parent before a child] may join.', 'We follow [COPPA].'],
      skip: ['Our parent company is in Oslo.', 'We sell toys.'],
    },
  },
  'for-californians': {
    says: 'audience/california',
    match: [
      '@audience/california',
      'shine the light',
      'california ~3 (residents|privacy rights|minors|customers|consumers)',
      '(resident|residents) ~3 california',
    ],
    unless: [OUTSIDE],
    actor: 'any',
    examples: {
      match: ['[California residents] may ask for a list.'],
      skip: ['Write to us in Oakland, California 94607.', 'This agreement is governed by Nevada statutes.'],
    },
  },
  'under-californian-law': {
    says: 'audience/california',
    match: [
      '(ccpa|cpra|caloppa)',
      'california ~3 (consumer privacy act|privacy rights act|civil code|law|business and professions code|online privacy protection act|privacy law)',
    ],
    unless: [OUTSIDE, ...OBEYED],
    actor: 'any',
    examples: {
      match: ['You have rights under the [CCPA].'],
      skip: ['Our shop complies with the CCPA.', 'This agreement is governed by Nevada statutes.'],
    },
  },
  'for-us-states': {
    says: 'audience/us-states',
    match: [
      '@audience/us-states',
      '(virginia|colorado|connecticut|utah|nevada|texas|oregon|montana|vermont|delaware|iowa|indiana|tennessee|new jersey|new hampshire|maryland|minnesota|kentucky|nebraska|rhode island|florida|illinois|washington state) ~1 (resident|residents|consumers|consumer|privacy rights|privacy act|consumer data protection act|data privacy act|law)',
      '(residents|consumers) (of|in) (virginia|colorado|connecticut|utah|nevada|texas|oregon|montana|vermont|delaware|iowa|indiana|tennessee|new jersey|certain us states|certain states|these states)',
      '(us|u s) state (privacy|data protection) (laws|law|rights)',
      '(certain|other|some) (us|u s|united states)? states',
      '(vcdpa|cpa and|ctdpa|ucpa)',
    ],
    actor: 'any',
    unless: [
      'united states and other',
      'laws of the state',
      '(exclusion|exclusions|limitation|limitations|warranty|warranties)',
    ],
    examples: {
      match: ['[Nevada residents] may opt out of sales.', 'Some [US state privacy laws] give more rights.'],
      skip: ['Our office in Nevada is open.', 'The states of our servers are logged.'],
    },
  },
  'for-europeans': {
    says: 'audience/europe',
    match: [
      '@audience/europe',
      '(if|when|where) you ~6 (in|within|from|of) (a|the)? (country in the|member state of the)? (eu|eea|e u|european union|european economic area|europe)',
      '(european economic area|eea|eu|european union) ~2 (resident|residents|citizen|citizens|users|individuals|data subjects|visitors|customers|persons)',
    ],
    unless: [OUTSIDE],
    actor: 'any',
    examples: {
      match: ['[Residents of the EU] have further rights.'],
      skip: ['Our servers stand in Europe.', 'The EU flag is blue.', 'Read on if you are outside the EEA.'],
    },
  },
  'under-the-gdpr': {
    says: 'audience/europe',
    match: ['(gdpr|general data protection regulation)'],
    unless: [OUTSIDE, ...OBEYED],
    actor: 'any',
    examples: {
      match: ['Under the [GDPR] you may object.'],
      skip: ['Our suppliers adhere to the GDPR.', 'The legal basis is Art. 6(1)(a) GDPR.'],
    },
  },
  'for-britons': {
    says: 'audience/united-kingdom',
    match: [
      '@audience/united-kingdom',
      'if you ~8 (uk|united kingdom)',
      '(uk gdpr|data protection act 2018|data protection act 1998)',
    ],
    unless: [OUTSIDE],
    actor: 'any',
    examples: {
      match: ['[UK residents] may turn to the ICO.', 'Your rights under the [UK GDPR] are these.'],
      skip: ['Our shop in the United Kingdom is new.', 'An act of kindness.'],
    },
  },
  'for-the-swiss': {
    says: 'audience/switzerland',
    match: ['@audience/switzerland', 'if you ~8 switzerland', '(individuals|persons|users) ~6 (and|or) switzerland'],
    unless: [OUTSIDE],
    actor: 'any',
    examples: {
      match: ['[Swiss residents] may write to our agent.', 'More applies [if you live in Switzerland].'],
      skip: ['Our host is in Switzerland.', 'Swiss cheese has holes.'],
    },
  },
  'for-canadians': {
    says: 'audience/canada',
    match: ['@audience/canada', 'if you ~8 canada', '(pipeda|canadian privacy policy)'],
    unless: [OUTSIDE],
    actor: 'any',
    examples: {
      match: ['[Canadian residents] may see their file.', 'More applies [if you live in Canada].'],
      skip: ['We ship to Canada.', 'Canada geese fly south.'],
    },
  },
  'for-brazilians': {
    says: 'audience/brazil',
    match: ['@audience/brazil', 'if you ~8 brazil', '(lgpd|lei geral de protecao de dados)'],
    unless: [OUTSIDE],
    actor: 'any',
    examples: {
      match: ['[Brazilian residents] may see their file.', 'The [LGPD] gives you rights.'],
      skip: ['We ship to Brazil.', 'Brazil nuts are tasty.'],
    },
  },
  'for-australians': {
    says: 'audience/australia',
    match: ['@audience/australia', 'if you ~8 australia', '(australian privacy principles|privacy act 1988)'],
    unless: [OUTSIDE],
    actor: 'any',
    examples: {
      match: ['[Australian residents] may see their file.', 'We follow the [Australian Privacy Principles].'],
      skip: ['We ship to Australia.', 'Australia is far away.'],
    },
  },
  'for-people-elsewhere': {
    says: 'audience/other-country',
    match: [
      '(if|where) you ~8 (outside|outside of) (the)? (united states|us|u s|usa|eu|eea|uk|canada)',
      '(users|visitors|residents|customers|individuals|persons|members|participants|those) ~6 (outside|outside of) (the)? (united states|us|u s|usa|eu|eea|uk|canada)',
      '(international|foreign|non u s|non us|overseas) (users|visitors|customers|residents|members)',
      '(access|accessing|visit|visiting|use|using) ~8 from ~3 (outside|outside of|other|another|any other) (the)? (united states|us|u s|usa|country|countries|region|locations|jurisdiction)',
      '(residents|citizens) of (india|japan|china|singapore|south africa|new zealand|south korea|mexico|thailand)',
      '(accessing|access|using) ~4 from (europe|the european union|asia|india)',
    ],
    actor: 'any',
    examples: {
      match: [
        '[If you live outside the United States], read on.',
        '[International visitors] should know where we are.',
      ],
      skip: [
        'You can see the world from our shop.',
        'We ship outside of the United States.',
        'You agree to the use of your data in places outside the country.',
      ],
    },
  },
};
