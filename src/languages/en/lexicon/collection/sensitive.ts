import type { LexiconEntry } from '../../../pack.ts';
import { info, record } from './phrase.ts';

const belief =
  '(belief|beliefs|view|views|opinion|opinions|conviction|convictions|affiliation|affiliations|persuasion|membership)';

export const sensitive: Record<string, LexiconEntry> = {
  health: {
    words: [
      `(physical|mental|protected)? (and mental)? (health|medical|healthcare|health related|fitness) (insurance|condition|conditions)? (${record}|${info})?`,
      '(disability|disabilities|allergy|allergies|medication|medications|pregnancy|diagnosis)',
      '(height|weight|heart rate|vaccination status)',
    ],
    examples: {
      match: ['We collect [health data] from your watch.', 'We may collect your [medical history].'],
      skip: ['We care for the health of our network.'],
    },
  },
  biometric: {
    words: [
      `(biometric|biometrics) (${info}|identifier|identifiers|templates)?`,
      '(fingerprint|fingerprints|voiceprint|voiceprints|faceprint|faceprints)',
      `(facial|face) (recognition|geometry|scan|scans|features) ${info}?`,
      '(iris|retina) (scan|scans)',
    ],
    examples: {
      match: ['We collect [biometric data] to unlock the door.', 'We never collect your [fingerprints].'],
      skip: ['We collect photos.'],
    },
  },
  genetic: {
    words: [`genetic (${info}|characteristics|material)?`, `dna ${info}?`],
    examples: {
      match: ['We collect [genetic data] from your sample.'],
      skip: ['We collect generic statistics.'],
    },
  },
  'ethnic-origin': {
    words: [
      '(race|racial|ethnic|ethnicity|ancestry)',
      '(racial|ethnic|national) (origin|origins|background)',
      '(race|racial) (or|and) (ethnicity|ethnic origin|ethnic origins|ethnic background)',
    ],
    examples: {
      match: ['We do not collect data on your [racial or ethnic origin].', 'We ask for your [ethnicity].'],
      skip: ['We invite you to our charity run.'],
    },
  },
  religion: {
    words: ['(religion|religions|religious)', `religious ${belief}`],
    examples: {
      match: ['We do not collect your [religious beliefs].', 'We ask for your [religion].'],
      skip: ['We act in good faith.'],
    },
  },
  'philosophical-belief': {
    words: [`philosophical ${belief}?`],
    examples: {
      match: ['We do not collect your religious or [philosophical beliefs].'],
      skip: ['We collect your opinions on our products.'],
    },
  },
  'political-opinion': {
    words: [`political ${belief}?`, 'political party'],
    examples: {
      match: ['We do not collect your [political opinions].'],
      skip: ['We take no side in political matters.'],
    },
  },
  'sexual-orientation': {
    words: [
      'sexual (orientation|preference|preferences|life|practices|identity)',
      'sex life (or sexual orientation)?',
      'sexuality',
    ],
    examples: {
      match: ['We do not collect your [sexual orientation].'],
      skip: ['We collect your gender.'],
    },
  },
  'trade-union': {
    words: [
      '(trade|labor|labour) (union|unions|association) (membership|memberships|affiliation)?',
      'union membership',
    ],
    examples: {
      match: ['We do not collect your [trade union membership].'],
      skip: ['We transfer data outside the European Union.'],
    },
  },
  'criminal-record': {
    words: [
      `criminal (${record}|conviction|convictions|offence|offences|offense|offenses) ((and|or) (offences|offenses))?`,
      `background (check|checks) ${info}?`,
    ],
    examples: {
      match: ['We do not collect your [criminal record].'],
      skip: ['We report crimes to the police.'],
    },
  },
  'special-categories': {
    words: [
      `(special|sensitive) (category|categories) (of)? (personal|sensitive)? ${info}?`,
      `sensitive (personal|private)? ${info}`,
      'characteristics of protected classifications',
    ],
    examples: {
      match: ['We do not collect [special categories of personal data].', 'We never collect [sensitive information].'],
      skip: ['We treat the matter as sensitive.'],
    },
  },
};
