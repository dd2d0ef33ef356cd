/** Groups of people for whom alone something may hold. */
import type { LexiconEntry } from '../../pack.ts';

const PEOPLE =
  '(einwohner|einwohnern|einwohnerinnen|bewohner|bewohnern|bürger|bürgern|nutzer|nutzern|verbraucher|verbrauchern|kunden|besucher|personen|betroffene|betroffenen|ansässige)';
const of = (place: string): string[] => [
  `${PEOPLE} (in|aus|von|der|des|im|mit wohnsitz in|mit wohnsitz im|mit sitz in)? (der|den|dem|des)? ${place}`,
  `(in|im) (der|den)? ${place} (ansässig*|wohnhaft*|wohnen|leben|lebende*)`,
];

export const audience: Record<string, LexiconEntry> = {
  california: {
    words: [
      ...of('(kalifornien|kaliforniens)'),
      '(kalifornische|kalifornischen) (einwohner|verbraucher|nutzer|rechte|datenschutzrechte)',
    ],
    examples: {
      match: ['[Einwohner Kaliforniens] haben das Recht auf Auskunft über ihre Daten.'],
      skip: ['Unser Büro liegt in Kalifornien.'],
    },
  },
  'us-states': {
    words: [
      ...of('(virginia|colorado|connecticut|utah|nevada|texas|us bundesstaaten)'),
      `${PEOPLE} (bestimmter|einiger) (us)? bundesstaaten`,
    ],
    examples: { match: ['[Bewohner von Virginia] haben das Recht auf Auskunft über ihre Daten.'] },
  },
  europe: {
    words: [
      ...of('(eu|europäischen union|ewr|europäischen wirtschaftsraum|europäischen wirtschaftsraums|europa)'),
      '(eu bürger|europäische bürger|europäische nutzer)',
    ],
    examples: { match: ['[Nutzer in der Europäischen Union] haben das Recht auf Auskunft über ihre Daten.'] },
  },
  'united-kingdom': {
    words: [...of('(vereinigten königreich|vereinigten königreichs|uk|großbritannien)')],
    examples: { match: ['[Nutzer im Vereinigten Königreich] haben das Recht auf Auskunft über ihre Daten.'] },
  },
  switzerland: {
    words: [...of('schweiz'), 'schweizer (nutzer|kunden|bürger|verbraucher)'],
    examples: { match: ['[Nutzer in der Schweiz] haben das Recht auf Auskunft über ihre Daten.'] },
  },
  canada: {
    words: [...of('(kanada|kanadas)')],
    examples: { match: ['[Einwohner Kanadas] haben das Recht auf Auskunft über ihre Daten.'] },
  },
  brazil: {
    words: [...of('(brasilien|brasiliens)')],
    examples: { match: ['[Nutzer in Brasilien] haben das Recht auf Auskunft über ihre Daten.'] },
  },
  australia: {
    words: [...of('(australien|australiens)')],
    examples: { match: ['[Nutzer in Australien] haben das Recht auf Auskunft über ihre Daten.'] },
  },
};
