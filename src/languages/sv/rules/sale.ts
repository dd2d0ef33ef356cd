import type { Rule } from '../../pack.ts';
import { DATA } from '../phrases.ts';

const SELL = '(sälja|säljer|säljs|säljas|sålt|sålts|hyr ut|hyra ut|hyrs ut|vidareförsäljer|vidaresälja)';

export const sale: Record<string, Rule> = {
  'sells-data': {
    says: 'sale/personal-data',
    match: [
      `${SELL} ~12 (${DATA}|@collection|adressregistret|kundregistret|kundregister)`,
      `(${DATA}|@collection|adressregistret|kundregistret) ~8 ${SELL}`,
      `(försäljning|vidareförsäljning|uthyrning) av ${DATA}`,
      `(handla|handlar) ~2 med ${DATA}`,
    ],
    unless: [
      '(säljs|säljas|hyrs ut) (inte|aldrig|ej)',
      '(förekommer|sker) (inte|aldrig|ej)',
      '(varor|produkter|skor|bostad|bil|verksamheten|verksamhet|bolaget|tillgångar|fastighet*) ~6 (säljer|säljs|sälja|säljas)',
      '(säljer|säljs|sälja|säljas|försäljning av) ~6 (varor|produkter|skor|bostad|bil|verksamheten|verksamhet|bolaget|tillgångar|fastighet*)',
      '(slutar|sluta|invända|motsätta|välja bort|tacka nej)',
    ],
    examples: {
      match: ['Vi kan [sälja dina uppgifter] till annonsörer.', 'Dina [uppgifter säljs] till andra.'],
      skip: ['Vi säljer skor. Dina uppgifter är trygga.'],
    },
  },
  'sells-no-data': {
    says: 'sale/personal-data',
    denies: true,
    match: [
      '(säljer|hyr) (vi)? (dem|den) (inte|aldrig)',
      `(inte|aldrig) ~2 (köpa|hyra) ~3 (${DATA}|kundregister|kundregistret|adressregister|adressregistret|medlemsregister|medlemsregistret)`,
      '(säljer|hyr) (vi)? (inte|aldrig) (ut)? (dem|den) ',
      `(${DATA}|@collection) ~8 (säljs|säljas|hyrs ut) (inte|aldrig|ej)`,
      `(försäljning|vidareförsäljning|uthyrning) av ~2 ${DATA} ~2 (förekommer|sker) (inte|aldrig|ej)`,
      `(${DATA}|@collection) ~3 (är|blir) (inte|aldrig) ~1 till (salu|försäljning)`,
      '(inte|aldrig) till salu',
      `(${DATA}|@collection|medlemslist*|adresslist*|register) ~3 (säljs|hyrs|byts) (inte|aldrig|ej) (heller|vidare|ut|bort|mot)?`,
      `(inga|ingen|inget) ~2 (${DATA}|@collection) ~3 (säljs|säljas|hyrs ut|byts)`,
      `(säljer|hyr|byter) @first? (inte|aldrig) (heller)? (ut|bort)? ~3 (${DATA}|adresslist*|*listor|*listan|*register|*registret)`,
      `(tjänar|tjäna) (vi)? (inte|aldrig|inga) ~2 (pengar)? ~2 (på att sälja|på försäljning av) ~3 ${DATA}`,
    ],
    examples: {
      match: ['Dina [uppgifter säljs inte].', 'Våra [medlemslistor hyrs inte ut].'],
      skip: ['Varorna säljs inte på nätet.'],
    },
  },
};
