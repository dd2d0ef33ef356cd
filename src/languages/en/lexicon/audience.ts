/** Groups of people for whom alone something may hold. Found in a heading or in the sentence itself. */
import type { LexiconEntry } from '../../pack.ts';

const PEOPLE =
  '(resident|residents|citizen|citizens|consumer|consumers|user|users|individual|individuals|customer|customers|visitor|visitors|data subject|data subjects|person|persons|people)';
const OF =
  '(of|in|from|within|located in|residing in|based in|who reside in|who live in|who are in|who are located in)';
/** Of people: firms have servers and offices "located in" places. */
const AM =
  '(you|who|they|those|anyone|if|when|where) (are|is|reside|live|lives) (located|resident|residents|a resident|based|a citizen|citizens|residing|living)? (in|of|from|within)';

export const audience: Record<string, LexiconEntry> = {
  california: {
    words: [
      `california ${PEOPLE}`,
      `${PEOPLE} ${OF} (the state of)? california`,
      `${AM} (the state of)? california`,
      'your california (privacy)? rights',
      'california (privacy)? (rights|notice|disclosures|disclosure|law|addendum)',
      'ccpa (rights|notice|disclosures)',
    ],
    examples: {
      match: ['[California residents] have the right to access their data.'],
      skip: ['Our office is in California.'],
    },
  },
  'us-states': {
    words: [
      `(virginia|colorado|connecticut|utah|nevada|texas|oregon|montana|vermont) ${PEOPLE}`,
      `${PEOPLE} ${OF} (virginia|colorado|connecticut|utah|nevada|certain states|certain us states|other states|some states)`,
      `${AM} (virginia|colorado|connecticut|utah|nevada)`,
      '(nevada|virginia|colorado|us state|u s state|state) privacy rights',
    ],
    examples: { match: ['[Virginia residents] have the right to access their data.'] },
  },
  europe: {
    words: [
      `(eu|eea|european|european union|european economic area|e u) (and|or)? (uk|swiss|eea|eu|united kingdom)? ${PEOPLE}`,
      `${PEOPLE} ${OF} (a|the)? (member state of|countries in|country within|country in)? (the)? (eu|eea|e u|european union|european economic area|europe)`,
      `${AM} (a|the)? (member state of|countries in|country within|country in)? (the)? (eu|eea|e u|european union|european economic area|europe)`,
      '(european|eu|eea|gdpr) (privacy|data subject)? rights',
    ],
    examples: { match: ['[Residents of the European Economic Area] have the right to access their data.'] },
  },
  'united-kingdom': {
    words: [
      `(uk|united kingdom) ${PEOPLE}`,
      `${PEOPLE} ${OF} (the)? (uk|united kingdom)`,
      `${AM} (the)? (uk|united kingdom)`,
    ],
    examples: { match: ['[UK residents] have the right to access their data.'] },
  },
  switzerland: {
    words: [`swiss ${PEOPLE}`, `${PEOPLE} ${OF} switzerland`, `${AM} switzerland`],
    examples: { match: ['[Swiss residents] have the right to access their data.'] },
  },
  canada: {
    words: [`canadian ${PEOPLE}`, `${PEOPLE} ${OF} canada`, `${AM} canada`],
    examples: { match: ['[Canadian residents] have the right to access their data.'] },
  },
  brazil: {
    words: [`brazilian ${PEOPLE}`, `${PEOPLE} ${OF} brazil`, `${AM} brazil`],
    examples: { match: ['[Brazilian residents] have the right to access their data.'] },
  },
  australia: {
    words: [`australian ${PEOPLE}`, `${PEOPLE} ${OF} australia`, `${AM} australia`],
    examples: { match: ['[Australian residents] have the right to access their data.'] },
  },
};
