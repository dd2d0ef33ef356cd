import type { LexiconEntry } from '../../../pack.ts';

const about = '(information|informations|info|data|details|datum)';
const personal =
  '(personal|private|personally identifiable|personally identifying|personal identifiable|personal identifying|personally identified|personal identification|individually identifiable|identifiable|identifying|identity|identification|non public personal|nonpublic personal|user|users|customer|customers|consumer|visitor|subscriber|member|client|confidential|nonpublic)';
const anonymous =
  '(aggregate|aggregated|anonymous|anonymized|anonymised|pseudonymous|pseudonymized|de identified|deidentified|de personalized|depersonalized|non personal|nonpersonal|non personally identifiable|non personally identifying|non identifying|non identifiable|nonidentifiable|statistical|non identified|unidentifiable|not personally identifiable)';
const child = '(child|children|minor|minors|kids|child s|children s)';
const person =
  '(anyone|any one|someone|individuals|an individual|any individual|persons|a person|any person|people|users|any user|users who|visitors|those|consumers|customers|residents|any visitor)';
const age =
  '(13|14|15|16|17|18|thirteen|fourteen|fifteen|sixteen|eighteen|the age of|age of|the ages of|age)';
const young = `((who)? (is|are|we know is|we know are|you know is|that is|that are|we know to be|known to be)? (under|below|younger than|less than|not yet|who have not reached) ${age})`;

export const general: Record<string, LexiconEntry> = {
  'personal-data': {
    words: [
      'information',
      'data',
      `${personal} ${about}`,
      `personal ${about} (about|of|on|relating to|concerning) (you|our users|users|customers|visitors)`,
      `${about} (about|on|concerning|regarding|relating to|of|from) (you|yourself|our users|users|our customers|customers|visitors|our visitors|individuals|consumers|an individual|members|subscribers)`,
      'personally identifiable',
      'personal identifiers',
      'pii',
      'phi',
      'personal and (non|other) (personal)? (information|data)',
      '(personal|personally identifiable) and (non personal|demographic|non personally identifiable|usage|anonymous|financial|account|other) (information|data)',
      '(personal|individual) (records|particulars|characteristics)',
      'customer records',
      '(customer|client|mailing|subscriber|membership) (list|lists|mailing lists)',
      'types of (information|data)',
      '(categories|types|kinds|pieces|items) of (personal|personally identifiable)? (information|data)',
    ],
    examples: {
      match: ['We collect [personal data].', 'We gather [information about you] when you register.'],
      skip: ['We collect anonymous data.', 'We give you information about our products.'],
    },
  },
  'aggregated-data': {
    words: [
      `${anonymous} ${about}`,
      `${anonymous} ((and|or|and or)? ${anonymous}) (user|usage|demographic|customer|traffic|personal|technical|location|statistical)? (information|data|statistics|basis|form|insights)`,
      `${anonymous} (user|usage|demographic|customer|traffic|personal|technical|analytics|site|website usage|visitor|log|browsing|tracking|device|location|identification|search query|usage and traffic|web|market) (information|data|statistics|trends|reports|insights|info)`,
      `${anonymous} (statistics|reports|insights|metrics|form|basis|analytics|results|unique identifier|string)`,
      `(information|data) (in|on) (an|a)? ${anonymous} ((and|or)? ${anonymous})? (form|basis|format|manner)`,
      '(information|data) that (does|do|cannot|can not|will) not? (identify|personally identify|directly identify|be used to identify|reveal) (you|individuals|users|any individual|an individual|you personally|your identity)?',
      'non (pii|personal information|personally identifiable information)',
      'aggregat* and (de identified|anonymous|anonymized) (data|information|user data)',
      '(aggregate|aggregated|anonymous|anonymized) (data|information) (about|on|regarding) (our|the)? (users|visitors|customers|usage|use)',
    ],
    examples: {
      match: ['We collect [anonymous data] on visits.', 'We share [aggregated statistics] with our advertisers.'],
      skip: ['We collect personal data.'],
    },
  },
  'children-data': {
    words: [
      child,
      `(your|a|the) (child|children) (s)? (${personal})? ${about}`,
      `${child} (s)? (${personal})? ${about}`,
      `(${child}|${person}) ${young}`,
      `(under|below|younger than) (the)? (age|ages) of`,
      '(under|below) (13|14|15|16|17|18|thirteen|fourteen|fifteen|sixteen|eighteen)',
      'age of (@number|thirteen|fourteen|fifteen|sixteen|eighteen|majority|consent)',
      `(${personal})? ${about} (from|about|of|on|regarding|relating to|concerning|collected from) (or about)? (any|a|our|your|such)? (known)? (${child}|${person} ${young})`,
      `(${personal})? ${about} (from|about|of|on|regarding|relating to|concerning|collected from) (or about)? (any|a|our|your|such)? (known)? ${child} ${young}`,
      `(${personal})? ${about} (from|about|of|on|regarding|relating to|concerning|collected from) (any|a)? ${person}? ${young}`,
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
