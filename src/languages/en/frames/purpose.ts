/** Verbs and nouns of using data. */
import type { Frame } from '../../pack.ts';

export const purpose: Record<string, Frame> = {
  uses: {
    opens: ['purpose', 'tracking', 'security'],
    actor: 'first',
    match: [
      '(use|uses|using|utilize|utilizes|utilizing|utilise|utilises|employ|employs|process|processes|processing|need|needs|rely on|uses of|use of)',
      '(purpose|purposes) (of|for) ~6 (is to|are to|include|includes|is|are the following)',
      'for the following (business|commercial|legitimate)? (purpose|purposes|reasons)',
      '(require|requires) ~3 @collection (to|for|in order)',
      '(purpose|purposes) ~1 which ~1 (use|uses|process|processes|collect|collects|handle) ~4 (is|are|include)',
      '(processing|collection|use) (is|are) (carried out|performed|done|conducted|made) (for|to|in order)',
    ],
    examples: {
      match: [
        'We [use] your e-mail address to send you newsletters.',
        'We [require this data to] prevent fraud.',
        'The [processing is carried out for] direct marketing.',
      ],
      skip: ['You may use our services to buy shoes.'],
    },
  },
  'helps-us': {
    opens: ['purpose'],
    actor: 'first',
    match: [
      '(your|the|our|this|these|such)? (@collection|@tracking|this|these|which|it) ~1 (help|helps|allow|allows|enable|enables|assist|assists|let|lets) (us|our company|our team) (to|in|with)?',
    ],
    examples: {
      match: ['[This information helps us] improve our site.', '[Your data allows us to] prevent fraud.'],
      skip: ['Your help lets us improve our site.', 'The law allows us to prevent fraud.'],
    },
  },
  'does-so': {
    opens: ['purpose'],
    actor: 'first',
    match: ['(do|does) (this|so|that)'],
    examples: { match: ['We [do this] to prevent fraud.'], skip: ['You may do so to save money.'] },
  },
  analyzes: {
    opens: ['purpose'],
    actor: 'first',
    match: ['(analyze|analyzes|analyse|combine)'],
    examples: {
      match: ['We [analyze] your orders to prevent fraud.'],
      skip: ['You may combine vouchers to save money.'],
    },
  },
  'is-used': {
    opens: ['purpose', 'tracking'],
    actor: 'first',
    passive: true,
    match: [
      '(used|utilized|utilised|processed|analyzed|analysed|combined) (to|for|by|in)?',
      '@collection (is|are) (also|only)? (needed|required|necessary) (to|for|in order to)',
      '@collection (serves|serve) (to|for|as)',
    ],
    examples: {
      match: ['Your address is [used to] deliver orders.', 'The [information is needed to] deliver your order.'],
    },
  },
};
