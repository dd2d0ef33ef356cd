import type { Rule } from '../../pack.ts';
import { DATA } from '../phrases.ts';

const SELL = '(sälja|säljer|säljs|säljas|sålt|sålts|hyr ut|hyra ut|hyrs ut|vidareförsäljer|vidaresälja)';

export const sale: Record<string, Rule> = {
  'sells-data': {
    says: 'sale/personal-data',
    match: [
      `${SELL} ~8 (${DATA}|@collection|adressregistret|kundregistret|kundregister)`,
      `(${DATA}|@collection|adressregistret|kundregistret) ~8 ${SELL}`,
      `(försäljning|vidareförsäljning|uthyrning) av ${DATA}`,
      `(handla|handlar) ~2 med ${DATA}`,
    ],
    unless: [
      '(varor|produkter|skor|bostad|bil|verksamheten|verksamhet|bolaget|tillgångar|fastighet*) ~6 (säljer|säljs|sälja|säljas)',
      '(säljer|säljs|sälja|säljas|försäljning av) ~6 (varor|produkter|skor|bostad|bil|verksamheten|verksamhet|bolaget|tillgångar|fastighet*)',
      '(slutar|sluta|invända|motsätta|välja bort|tacka nej)',
    ],
    examples: {
      match: ['Vi kan [sälja dina uppgifter] till annonsörer.', 'Dina [uppgifter säljs] inte.'],
      skip: ['Vi säljer skor. Dina uppgifter är trygga.'],
    },
  },
};
