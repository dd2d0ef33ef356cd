/** Groups of people for whom alone something may hold. Found in a heading or in the sentence itself. */
import type { LexiconEntry } from '../../pack.ts';

const PEOPLE =
  '(invånare|invånarna|medborgare|användare|besökare|kunder|konsumenter|personer|registrerade|boende|den|dig|dem|du|ni|medlemmar)';
const LIVES =
  '(som)? (är|du är)? (bor|bosatt|bosatta|boende|bosätter|befinner sig|befinner dig|hemmahörande|hemvist|bor du|vistas) (i|inom|på)';

/** "invånare i Kanada", "bosatt i Kanada", "dig som bor i Kanada". */
const inPlace = (place: string, adjective: string): string[] => [
  `${PEOPLE} (i|från|inom) ${place}`,
  `${LIVES} ${place}`,
  `(bor|befinner) (du|ni) (dig|er)? (i|inom) ${place}`,
  `${adjective} (invånare|medborgare|användare|konsumenter|kunder|registrerade|besökare)`,
];

export const audience: Record<string, LexiconEntry> = {
  california: {
    words: [
      ...inPlace('(delstaten)? kalifornien', '(kaliforniska|kalifornien)'),
      ...inPlace('california', 'californiska'),
    ],
    examples: {
      match: ['[Invånare i Kalifornien] har rätt att få tillgång till sina uppgifter.'],
      skip: ['Vårt kontor ligger i Kalifornien.'],
    },
  },
  'us-states': {
    words: inPlace(
      '(virginia|colorado|connecticut|utah|nevada|texas|oregon|vissa delstater|vissa amerikanska delstater)',
      '(virginias|nevadas)',
    ),
    examples: { match: ['[Invånare i Virginia] har rätt att få tillgång till sina uppgifter.'] },
  },
  europe: {
    words: inPlace(
      '(eu|ees|europa|europeiska unionen|ett eu land|eu ees|eu eller ees|europeiska ekonomiska samarbetsområdet|eu och ees)',
      '(europeiska|eu)',
    ),
    examples: { match: ['Du som är [bosatt inom EES] har rätt att få tillgång till dina uppgifter.'] },
  },
  'united-kingdom': {
    words: inPlace('(storbritannien|förenade kungariket|uk)', 'brittiska'),
    examples: { match: ['[Invånare i Storbritannien] har rätt att få tillgång till sina uppgifter.'] },
  },
  switzerland: {
    words: inPlace('schweiz', 'schweiziska'),
    examples: { match: ['[Invånare i Schweiz] har rätt att få tillgång till sina uppgifter.'] },
  },
  canada: {
    words: inPlace('kanada', 'kanadensiska'),
    examples: { match: ['[Invånare i Kanada] har rätt att få tillgång till sina uppgifter.'] },
  },
  brazil: {
    words: inPlace('brasilien', 'brasilianska'),
    examples: { match: ['[Användare i Brasilien] har rätt att få tillgång till sina uppgifter.'] },
  },
  australia: {
    words: inPlace('australien', 'australiska'),
    examples: { match: ['[Användare i Australien] har rätt att få tillgång till sina uppgifter.'] },
  },
};
