import type { LexiconEntry } from '../../../pack.ts';
import { info } from './phrase.ts';

const personal =
  '(personenbezogene|personenbezogenen|personenbezogener|persönliche|persönlichen|persönlicher|private|privaten|individuelle|personenbeziehbare|personenbezogenes|allgemeine|bestimmte|verschiedene|weitere|andere|folgende|diverse|zusätzliche|folgenden|bestimmten|weiteren)';
const anonymous =
  '(anonyme|anonymen|anonymer|anonymisierte|anonymisierten|anonymisierter|pseudonyme|pseudonymen|pseudonymisierte|pseudonymisierten|aggregierte|aggregierten|aggregierter|statistische|statistischen|nicht personenbezogene|nicht personenbezogenen|nichtpersonenbezogene|zusammengefasste|zusammengefassten)';
const child = '(kind|kinder|kindern|kindes|minderjährige|minderjährigen|minderjähriger|jugendlichen|jugendliche)';

export const general: Record<string, LexiconEntry> = {
  'personal-data': {
    words: [
      '(mitgliederliste|mitgliederlisten|teilnehmerliste|teilnehmerlisten|kundenliste|kundenlisten|adressliste|adresslisten|mitgliederdaten|mieterdaten|nutzerdaten|kundenakte|kundenakten)',

      `(ihre|deine|eure)? ${personal}? ${personal}? ${info}`,
      `${info} (über|zu|von) (sie|ihnen|dich|dir|ihrer person|nutzer|nutzern|unsere nutzer|kunden|besucher)`,
      '(personendaten|bestandsdaten|vertragsdaten|nutzerdaten|kundendaten|registrierungsdaten|registrierungsinformationen|benutzerdaten|mitgliederdaten|accountdaten|anmeldedaten|teilnehmerdaten|besucherdaten|verbraucherdaten|beschäftigtendaten)',
    ],
    examples: {
      match: ['Wir erheben [personenbezogene Daten].', 'Wir sammeln [Informationen über Sie].'],
      skip: ['Wir erheben anonyme Daten.', 'Weitere Informationen finden Sie hier.'],
    },
  },
  'aggregated-data': {
    words: [
      `${anonymous} (*zahlen|besuchsdaten|verbrauchsdaten|ergebnisse|kennzahlen|messwerte|datensätze)`,
      `${anonymous} (und|oder)? ${anonymous}? (nutzungsdaten|nutzerdaten|nutzungsprofile|statistiken|auswertungen|besucherstatistiken|berichte|statistikdaten|${info})`,
    ],
    examples: { match: ['Wir erheben [anonymisierte Daten].'], skip: ['Wir erheben personenbezogene Daten.'] },
  },
  'children-data': {
    words: [
      `(personenbezogene*|persönliche*)? ${info} (von|über) ${child} (und jugendlichen|unter)?`,
      `(von|über) ${child}`,
      `(von|über) personen (unter|die)`,
      `(personenbezogene*|persönliche*)? ${info} (von|über) (personen|nutzern|jugendlichen) unter`,
      '(kinderdaten|daten minderjähriger)',
    ],
    examples: {
      match: ['Wissentlich erheben wir keine [Daten von Kindern].'],
      skip: ['Wir erheben Ihr Alter.'],
    },
  },
};
