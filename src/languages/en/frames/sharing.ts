/** Verbs and nouns of letting others have data, and of letting them work with it. */
import type { Frame } from '../../pack.ts';

export const sharing: Record<string, Frame> = {
  discloses: {
    opens: ['sharing'],
    actor: 'first',
    alone: 'third-parties',
    match: [
      '(share|shares|sharing|disclose|discloses|disclosing|reveal|reveals|release|releases|releasing|divulge|pass on|hand over|make publicly available)',
    ],
    examples: {
      match: ['We may [disclose] your name and e-mail address.'],
      skip: ['You may disclose your name in the forum.'],
    },
  },
  'is-disclosed': {
    opens: ['sharing'],
    actor: 'first',
    passive: true,
    alone: 'third-parties',
    match: ['(shared|disclosed|revealed|released|passed on|handed over)'],
    examples: { match: ['Your name may be [disclosed].'] },
  },
  'hands-over': {
    opens: ['sharing'],
    actor: 'first',
    alone: 'third-parties',
    match: [
      '(provide|provides|providing|transfer|transfers|transmit|transmits|send|sends|give|gives|make|makes|supply|supplies|forward|forwards|report|reports) ~4 @collection (available)? to (a|an|the|our|other|another|certain|some|any|those|these|such|various|selected|potential|third|outside)',
    ],
    examples: {
      match: ['We [provide your address to a] moving firm.', 'We [make your name available to certain] resellers.'],
      skip: ['We send information to the customers who ask for it.', 'We provide your name to us.'],
    },
  },
  shares: {
    opens: ['sharing'],
    actor: 'first',
    match: [
      '(pass along|pass|provide|provides|providing|transfer|transfers|transferring|transmit|transmits|transmitting|send|sends|sending|give|gives|giving|make available|makes available|supply|supplies|forward|forwards|distribute|distributes|report|reports|communicate|communicates|exchange|exchanges|exchanging|hand|hands|handing|expose|publish|publishes|supply|license|grant access|turn over)',
      '(let|lets|letting) ~3 @sharing (see|have|use|access|look at|read|view|know)',
      '(tell|tells|telling|inform|informs|notify|notifies|alert|alerts) (the|our|other|any|your|relevant|appropriate|local)? (@sharing/authorities|@sharing/employer|@sharing/financial-institutions|@sharing/professional-advisers|@sharing/credit-agencies)',
      '(disclosure|disclosures|transfer|transfers|sharing|transmission) (of|to|with)',
      '(sharing) with',
      '(allow|allows|permit|permits|enable|enables|authorize|authorizes) (our|certain|other|some|these|such|the|any|selected|trusted)? (third parties|third party|partners|business partners|advertisers|service providers|vendors|affiliates|companies|other companies|advertising companies|ad networks|social networks|providers|others) (and|or)? (other third parties|partners|advertisers)? to (collect|access|use|receive|place|obtain|gather|view|have access)',
    ],
    examples: {
      match: ['We may [exchange] such data with our service providers.'],
      skip: ['You may share your photos with friends.'],
    },
  },
  'is-shared': {
    opens: ['sharing'],
    actor: 'first',
    passive: true,
    match: [
      '(passed|provided|transferred|transmitted|sent|given|made available|supplied|forwarded|distributed|communicated|exchanged|accessed|accessible|visible|shown|displayed|available|published|exposed|handed|reported|submitted) (on|over)? (to|with|by)?',
      '(seen|viewed|found|looked up) by',
      '(is|are|be|been) (left|kept|made)? (open|searchable) (to|by|for)',
      '(referred|copied|posted|added|entered|placed) ~1 (to|on|in|into) ~2 @sharing',
      '(appear|appears) (publicly|openly)? (on|in|to)',
    ],
    examples: { match: ['Your name may be [passed to] our partners.'] },
  },
  engages: {
    opens: ['sharing'],
    actor: 'first',
    match: [
      '(use|uses|using|engage|engages|employ|employs|hire|hires|contract with|contracts with|work with|works with|working with|partner with|partners with|rely on|relies on|retain|retains|outsource to|cooperate with|appoint|appoints|instruct|instructs|commission|utilize|utilizes|utilise|enlist|team with)',
    ],
    examples: { match: ['We [engage] service providers to host our site.'] },
  },
  'is-handled': {
    opens: ['sharing'],
    actor: 'any',
    requires: 'sharing',
    passive: true,
    match: [
      '(payment|payments|transactions|purchases|card details|payment details) ~3 (processed|handled|carried out|managed|completed) ~1 (by|through|via|with)',
      '(website|site|app|platform|data|information|servers|database|shop|store|blog) ~3 (hosted|stored|kept|run|built|powered|operated|managed) ~1 (by|with|on|at|in)',
      '(website|site|app|platform|shop|store|blog|page|forum) (runs|run) on',
      '(newsletter|newsletters|emails|mailings|ads|adverts|advertisements|advertising|forms|surveys|bookings|reservations|orders|parcels|comments|videos|maps|fonts|chat) ~6 (supplied|served|delivered|provided|sent|sent out|managed|processed|handled|shipped|carried|taken|run|operated|placed|embedded) ~1 (by|through|via|with|from)',
      '(payment|payments|transactions) (go|goes|run|runs) (through|via|to)',
    ],
    examples: {
      match: ['All [payments are handled by] PayPal.', 'Our [site is hosted by] Amazon Web Services.'],
      skip: ['Payments are processed on our own servers.'],
    },
  },
  'names-recipients': {
    opens: ['sharing'],
    actor: 'any',
    requires: 'sharing',
    match: [
      '(our|the|these|such|following|current|and|of)? @sharing (currently|also|may|can|might)? (include|includes|comprise|are as follows|are the following)',
      '@collection ~3 (go|goes) (straight|directly|on|only|also)? (to|through)',
      'our @sharing (is|are)',
      '@sharing/service-providers used by (the|this|our) (app|application|site|website|service|company)',
    ],
    examples: {
      match: ['[Our vendors include] Mailgun and Acme Ltd.', '[Service providers used by the app]: Mailgun, Stripe.'],
      skip: ['Our privacy tools include an opt-out.'],
    },
  },
};
