import type { LexiconEntry } from '../../../pack.ts';
import { info } from './phrase.ts';

const personal =
  '(personal|private|personally identifiable|personally identifying|personal identifiable|personal identification|individually identifiable|identifiable|identifying|non public personal|user|customer|consumer|visitor|subscriber|member|client|confidential)';
const anonymous =
  '(aggregate|aggregated|anonymous|anonymized|anonymised|pseudonymous|pseudonymized|de identified|deidentified|non personal|non personally identifiable|non personally identifying|non identifying|non identifiable|statistical)';
const child = '(child|children|minor|minors|kids)';
const person = '(anyone|someone|individual|individuals|person|persons|people|users|visitors|those)';
const young =
  '((who)? (is|are|we (actually)? know (is|are|to be)|that is|that are)? (under|below|younger than|less than) (the)? (minimum)? (required)? (age of|ages of|age|ages|13|14|15|16|17|18|thirteen|sixteen|eighteen))';

export const general: Record<string, LexiconEntry> = {
  'personal-data': {
    words: [
      `${personal}? ${info}`,
      `(${personal})? ${info} (about|on|concerning|regarding|relating to|of) (you|yourself|our users|users|customers|visitors|individuals|consumers|an individual)`,
      'personally identifiable',
      '(pii|personal identifiers|customer records)',
      `personal and (non personal|demographic|usage|financial) ${info}`,
      '(customer|mailing|subscriber) (list|lists)',
    ],
    examples: {
      match: ['We collect [personal data].', 'We gather [information about you] when you register.'],
      skip: ['We collect anonymous data.', 'We give you information about our products.'],
    },
  },
  'aggregated-data': {
    words: [
      `${anonymous} ((and|or|and or)? ${anonymous})? (user|usage|demographic|customer|traffic|technical|location|identification|search query|website usage|usage and traffic)? (${info}|statistics|reports|insights|basis|form)`,
      `(${info}) that (does|do|cannot|can|will) not (personally|directly)? (identify|reveal)`,
    ],
    examples: {
      match: ['We collect [anonymous data] on visits.', 'We collect [aggregated statistics].'],
      skip: ['We collect personal data.'],
    },
  },
  'children-data': {
    words: [
      `child s? (${personal})? ${info}`,
      `from (any)? ${child}`,
      `(${child}|${person}) ${young}`,
      '(under|below|younger than) (the)? (age|ages) of',
      'age of (@number|thirteen|fourteen|sixteen|eighteen|majority|consent)',
      `(${personal})? ${info} (from|about|of|on|regarding|relating to|related to|concerning) (or about)? (any|a|our|your)? (${child}|${person} ${young}|${child} ${young})`,
    ],
    examples: {
      match: [
        'We do not knowingly collect [personal information from children under the age of] 12.',
        'We never collect [data from minors].',
      ],
      skip: ['We collect your age.'],
    },
  },
};
