import type { Rule } from '../../pack.ts';

const SELL = '(sell|sells|selling|rent|rents|renting|trade|trades|trading|lease|leases|leasing|barter|monetize)';
const SOLD = '(sold|rented|traded|leased|bartered)';

/** Data that is sold, rented or traded. Most say that it is not. */
export const sale: Record<string, Rule> = {
  'sells-data': {
    says: 'sale/personal-data',
    match: [
      `${SELL} ~6 @collection`,
      '(sell|sells) ~10 @collection',
      `${SOLD} ~5 @collection`,
      `@collection ~8 (be|been|being|is|are|not|never) (be)? ${SOLD}`,
      `@collection ~8 (be|been|being|is|are|not|never) ~6 (or|nor|and) ${SOLD}`,
      `(sale|rental) of ~4 @collection`,
      `@collection (for|to) (sale|rent)`,
      '(share|shared|sharing|disclose|disclosed|disclosing|disclosure|provide|provided|exchange|exchanged|transfer|transferred) ~12 (in exchange for|for) (money|monetary consideration|monetary or other valuable consideration|profit)',
    ],
    needs: [
      '@collection ~12 (sell*|sold|rent*|trad*|leas*|sale|barter*|monetize|share*|disclos*|exchange*)',
      '(sell*|sold|rent*|trad*|leas*|sale|barter*|monetize|share*|disclos*) ~12 @collection',
    ],
    unless: [
      '(opt out|opted out|opting out|right|request|ask|direct|instruct|link|button) ~5 (sale|sell|selling) ~4 (personal|your|information|data|my)',
      'do not sell (or share)? my',
      '(if|when|whether|where) we ~2 (sell|sold)',
      '(sell|sells|sold|sale|selling|sale of) ~4 (business|assets|company|stock|division|subsidiary|products|goods|tickets)',
      '(means|broad definition|broadly defined|defines)',
      '(defined|considered) (to|as|a)',
      'trade (union|secret|secrets|show|shows|fair|fairs)',
      '(purpose|purposes|reasons) for ~3 (selling|sharing)',
      '(sale|sell|sharing) (is|includes) (the|any|a)',
      '(you|creators|users) (to)? monetize',
    ],
    examples: {
      match: [
        'We may [sell some of your information] to advertisers.',
        'Your [data is never sold].',
        'We do not [sell, rent or lease our customer lists].',
      ],
      skip: ['We sell shoes. Your data is safe.', 'You may opt out of the sale of your personal information.'],
    },
  },
};
