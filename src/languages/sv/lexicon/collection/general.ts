import type { LexiconEntry } from '../../../pack.ts';

const info = '(uppgifter|uppgift|information|data)';
const child = '(barn|barnet|minderåriga|minderårig|omyndiga)';

export const general: Record<string, LexiconEntry> = {
  'personal-data': {
    words: [
      '(personuppgift|personuppgifter|personuppgifterna|personuppgiften|persondata|uppgift|uppgifter|uppgifterna|information|informationen|data|datan|kunduppgift*|kunddata|kundinformation*|användaruppgift*|medlemsuppgift*|kundregistret)',
      '(personlig|personliga) (information|informationen|data|uppgifter)',
      `${info} om (dig|er|kunden|användaren|den registrerade|våra kunder|dig som kund)`,
      '(hyresgästuppgift*|elevuppgift*|givaruppgift*|prenumerationsuppgift*|prenumerantuppgift*|gästuppgift*|anställduppgift*|kundlist*|medlemslist*|deltagaruppgift*|klientuppgift*|användardata)',
      '(din|er|deras) information',
    ],
    examples: {
      match: ['Vi samlar in [personuppgifter].', 'Vi inhämtar [information om dig] när du anmäler dig.'],
      skip: ['Vi samlar in anonyma uppgifter.'],
    },
  },
  'aggregated-data': {
    words: [
      `(anonym|anonyma|anonymt|anonymiserad|anonymiserade|aggregerad|aggregerade|avidentifierad|avidentifierade|statistisk|statistiska|pseudonymiserade|sammanställd) ((och|eller) (statistiska|aggregerade|anonyma))? (${info}|statistik|uppgifterna)`,
      '(statistik|besöksstatistik)',
    ],
    examples: { match: ['Vi samlar in [anonyma uppgifter] om besök.'], skip: ['Vi samlar in personuppgifter.'] },
  },
  'children-data': {
    words: [
      `(personuppgifter|personuppgift|${info}) (från|om|på|rörande|som rör) ${child}`,
      `från ${child}`,
      'barns (personuppgifter|uppgifter|data)',
      'barnbilder',
    ],
    examples: {
      match: ['Vi samlar inte medvetet in [uppgifter om barn].', 'Vi samlar inte in [personuppgifter från barn].'],
      skip: ['Vi samlar in din ålder.'],
    },
  },
};
