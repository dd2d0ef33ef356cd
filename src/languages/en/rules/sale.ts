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
      `@collection ~8 (be|been|being|is|are) ~1 ${SOLD}`,
      `@collection ~8 (be|been|being|is|are) ~6 (or|nor|and) ${SOLD}`,
      `${SELL} ~4 (customer|member|membership|subscriber|mailing|client|donor|supporter) (list|lists)`,
      `(sale|rental) of ~4 @collection`,
      `@collection (for|to) (sale|rent)`,
      '(share|shared|sharing|disclose|disclosed|disclosing|disclosure|provide|provided|exchange|exchanged|transfer|transferred) ~12 (in exchange for|for) (money|monetary consideration|monetary or other valuable consideration|profit)',
    ],
    needs: [
      '(customer|member|membership|subscriber|mailing|client|donor|supporter) (list|lists)',
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
      'trade (union|unions|secret|secrets|show|shows|fair|fairs|name|names|mark|marks|association|associations|commission|body|bodies|group|groups|register|press)',
      '(business|company|firm|site|website|assets|shop|service) (is|are|be|being|was|were|gets) ~2 (sold|transferred)',
      '(constitute|constitutes|considered|deemed) ~3 (sale|selling|sell|sold)',
      'no to the sale',
      '(prohibit|prohibits|prohibited|forbid|authorized|authorised|permitted|allowed) ~3 (from|to) ~1 (sell|selling|rent|renting)',
      '(prohibit|prohibits|forbid|forbids) ~6 from ~1 selling',
      'third (party|parties) to ~3 (sell|resell)',
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
      skip: [
        'We sell shoes. Your data is safe.',
        'You may opt out of the sale of your personal information.',
        'We follow the advice of the Federal Trade Commission on the tracking of data.',
        'We may share your data in case our business is sold.',
        'Such a disclosure does not constitute a sale of your personal data.',
        'You can say no to the sale of personal information.',
      ],
    },
  },
  'knows-of-no-sale': {
    says: 'sale/personal-data',
    denies: true,
    match: ['(no|not|t) ~1 (actual)? knowledge (that|of) ~3 (sell|sells|sold|selling|sale) ~4 @collection'],
    examples: {
      match: ['We have [no actual knowledge that we sell data of minors].'],
      skip: ['We have no knowledge of the sale of the firm.'],
    },
  },
};
