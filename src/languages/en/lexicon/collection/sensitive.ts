import type { LexiconEntry } from '../../../pack.ts';

const belief = '(belief|beliefs|view|views|opinion|opinions|conviction|convictions|affiliation|affiliations|persuasion|faith|leaning|leanings|creed|philosophy|association|associations|party affiliation|party)';

export const sensitive: Record<string, LexiconEntry> = {
  health: {
    words: [
      'health',
      '(health|medical|healthcare|health care|health related|physical health|mental health|clinical|wellness|fitness|health insurance|vaccination|disability|medication|prescription|protected health|patient|genetic health) (information|data|details|record|records|history|histories|condition|conditions|status|insurance|insurance information|insurance number|information and data|diagnosis|diagnoses|treatment|treatments|symptoms|background|metrics|statistics)',
      '(health|medical) (and|or) (medical|health|fitness|wellness|insurance|biometric|genetic) (information|data|records|conditions|history)',
      '(physical|mental) (and|or) (mental|physical) (health|condition|disability) (information|condition|conditions)?',
      '(physical|mental) (health|disability|characteristics)',
      '(disability|disabilities|illness|illnesses|allergy|allergies|disease|diseases|medication|medications|symptom|symptoms|pregnancy|diagnoses)',
      '(information|data|details) (about|on|concerning|regarding|relating to|related to) (your|an individual s|a person s|their)? (physical and mental)? health',
      '(height|weight|heart rate|blood type|blood pressure|body temperature|menstrual cycle)',
      '(dietary|medical) (restrictions|requirements|needs)',
    ],
    examples: {
      match: ['We collect [health data] from your watch.', 'We may ask about your [medical history].'],
      skip: ['We care for the health of our network.'],
    },
  },
  biometric: {
    words: [
      'biometric*',
      'biometric (information|data|identifier|identifiers|template|templates|records|characteristics)',
      '(fingerprint|fingerprints|voiceprint|voiceprints|faceprint|faceprints|palm print|palm prints|voice print|voice prints|face print|face prints)',
      '(facial|face) (recognition|geometry|scan|scans|template|templates|id|features|image|images|data|recognition data|mapping) (data|information)?',
      '(iris|retina|retinal|hand) (scan|scans|geometry|image|images|recognition)',
      '(retina|keystroke patterns)',
    ],
    examples: {
      match: ['We collect [biometric data] to unlock the door.', 'We never store your [fingerprints].'],
      skip: ['We collect photos.'],
    },
  },
  genetic: {
    words: [
      'genetic',
      'genetic (information|data|characteristics|material|makeup|test results|testing|features)',
      'dna (data|information|samples|sample)?',
      'genome*',
    ],
    examples: {
      match: ['We collect [genetic data] from your sample.'],
      skip: ['We collect generic statistics.'],
    },
  },
  'ethnic-origin': {
    words: [
      'race',
      'racial',
      '(race|racial) (origin|origins|background|information)',
      'ethnic',
      'ethnic (origin|origins|background|group|information|data)',
      'ethnicity',
      'ethnicities',
      'national origin',
      'racial or ethnic (origin|origins|background)',
      'racial and ethnic (origin|origins|background)',
      '(race|ethnicity) (or|and)? (ethnicity|race|ethnic origin|ethnic background)',
      'color of skin',
      'skin color',
      'ancestry',
    ],
    examples: {
      match: ['We do not collect data on your [racial or ethnic origin].', 'We ask for your [ethnicity].'],
      skip: ['We invite you to our charity run.'],
    },
  },
  religion: {
    words: ['religion*', 'religious', `religious ${belief}`, `(faith|creed)`],
    examples: {
      match: ['We do not collect your [religious beliefs].', 'We ask for your [religion].'],
      skip: ['We act in good faith.'],
    },
  },
  'philosophical-belief': {
    words: ['philosophical', `philosophical ${belief}`, 'other beliefs of a similar nature'],
    examples: {
      match: ['We do not collect your religious or [philosophical beliefs].'],
      skip: ['We collect your opinions on our products.'],
    },
  },
  'political-opinion': {
    words: ['political', `political ${belief}`, 'political (party)? (membership|affiliation|activity|activities|preference|preferences)', 'voting (data|record|history)'],
    examples: {
      match: ['We do not collect your [political opinions].'],
      skip: ['We take no side in political matters.'],
    },
  },
  'sexual-orientation': {
    words: [
      'sexual (orientation|orientations|preference|preferences|life|practices|identity|behavior|behaviour|history|habits|activity|lives)',
      'sex (life|lives)',
      'sexuality',
      'sex life or sexual orientation',
      'gender preference',
    ],
    examples: {
      match: ['We do not collect your [sexual orientation].'],
      skip: ['We collect your gender.'],
    },
  },
  'trade-union': {
    words: [
      '(trade|labor|labour) (union|unions) (membership|memberships|affiliation|affiliations|status|activities|information)?',
      'union (membership|memberships|affiliation)',
      '(professional or trade|professional and trade|trade) association* (membership|memberships)?',
      'membership (of|in) (a|any)? (political professional or)? (trade|labor|labour|professional or trade) (union|unions|association)',
    ],
    examples: {
      match: ['We do not collect your [trade union membership].'],
      skip: ['We transfer data outside the European Union.'],
    },
  },
  'criminal-record': {
    words: [
      'criminal (record|records|conviction|convictions|history|histories|background|background check|background checks|offence|offences|offense|offenses|proceedings|behavior|behaviour)',
      'criminal (convictions|conviction|record|records|history) (and|or) (offences|offenses|offence|proceedings|allegations)',
      'convictions and (offences|offenses)',
      '(criminal)? background (check|checks|screening) (information|data|results)?',
      '(information|data) (about|on|relating to) criminal (convictions|offences|offenses|convictions and offences|convictions and offenses)',
    ],
    examples: {
      match: ['We do not collect data on [criminal convictions].'],
      skip: ['We report crimes to the police.'],
    },
  },
  'special-categories': {
    words: [
      '(special|sensitive|particular) (category|categories|types|kinds) (of)? (personal|sensitive|your|sensitive personal)? (data|information)?',
      'special category (personal)? (data|information)',
      'sensitive (personal|private|and personal|personally identifiable)? (data|information|details)',
      'sensitive',
      'sensitive categories',
      'protected (classification|class|classifications) (characteristic|characteristics|information|data)?',
      'characteristics of protected (classifications|classes)',
    ],
    examples: {
      match: ['We do not collect [special categories of personal data].', 'We never collect [sensitive information].'],
      skip: ['We treat the matter as sensitive.'],
    },
  },
};
