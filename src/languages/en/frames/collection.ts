/** Verbs and nouns of collecting and keeping data. */
import type { Frame } from '../../pack.ts';

export const collection: Record<string, Frame> = {
  collects: {
    opens: ['collection', 'purpose', 'source', 'tracking'],
    actor: 'first',
    match: [
      '(collect|collects|collecting|gather|gathers|gathering|obtain|obtains|obtaining|acquire|acquires|receive|receives|receiving|record|records|recording|log|logs|capture|captures|capturing|track|tracks|save|saves|keep track of|infer|infers|derive|derives|harvest|harvests|ask for|asks for|ask that you provide|tracking)',
      '(keep|keeps|keeping|make|makes|maintain|maintains|hold|holds) (a|an|detailed|full|central)? (record|records|note|notes|copy|copies|log|logs|register|file|files|list|lists|directory|database) (of|on|about|with)',
      '(take|takes|taking|make|makes|keep|keeps) (a|an|your)? (digital)? (copy|copies|scan|scans|photocopy|note|notes|picture|pictures|photo|photos|photograph|photographs) of',
      '(collect|gather|obtain|receive|record|store|collects|gathers|obtains|receives) and (use|uses|process|processes|store|stores|share|analyze|analyse|maintain|retain)',
    ],
    examples: {
      match: ['We [collect] your name.', 'Our servers automatically [record] your IP address.'],
      skip: ['You may collect your prize by mail.', 'Write to us to get your personal data.'],
    },
  },
  'gets-data': {
    opens: ['collection'],
    actor: 'first',
    match: ['(we|may|might|can|could|will|also|sometimes|often) (get|learn)'],
    examples: {
      match: ['From our partners we [may get] information about you.'],
      skip: ['Write to us to get your personal data.', 'We may get requests for your personal data.'],
    },
  },
  processes: {
    opens: ['collection', 'source'],
    actor: 'first',
    specific: true,
    match: [
      '(process|processes|processing|hold|holds|store|stores|storing|request|solicit|solicits|jot down|write down|writes down)',
      'we ~2 (note|photograph|scan|copy|take|keep|need|see|view|check|register|photocopy|examine|look at|listen to|retain) ~1 @collection',
      '(handle|handles) ~4 @collection',
      '(take|takes|taking) ~2 (@collection/photo|@collection/audio-video)',
      'we ~2 (have|gain|get) ~1 access to ~3 @collection',
      '(determine|determines|determining|remember|remembers|recall) ~4 @collection',
      '(detect|detects|detecting|estimate|estimates|pinpoint|pinpoints) ~3 (@collection/location|@collection/precise-location|@collection/approximate-location)',
      '(app|application|extension|software|service) (accesses|reads)',
      '(may|might|can|could|will|we|also|app) (also)? (access|monitor|maintain|extract|retrieve|import|scan)',
      '(we|app) (also|may|might|can|could|will)? read',
      '(do|does) ~1 (access|monitor|maintain|read)',
      '(assign|assigns|assigning|create|creates|creating|generate|generates|generating) ~3 @collection/device-id',
      '(collection|gathering|processing|receipt|submission|provision) of',
    ],
    examples: {
      match: ['We [process] your name and age.', 'We use masts to [determine your location].'],
      skip: ['We process wood.'],
    },
  },
  'uses-data': {
    opens: ['collection'],
    actor: 'first',
    specific: true,
    presupposes: true,
    match: [
      '(use|uses|using|utilize|utilizes|utilizing|utilise|utilises|analyze|analyzes|analyse|analyses|combine|combines|associate|associates|link|compare)',
      '(show|shows|showing|display|displays|displaying|serve|serves|deliver|delivers|target|targets|tailor|tailors|personalize|customize|send|recommend|provide|offer) ~6 based on (your|the)?',
    ],
    examples: {
      match: ['We [use] your e-mail address to answer you.'],
      skip: ['You may use your name.', 'We do not use your date of birth to show you advertisements.'],
    },
  },
  'data-is-used': {
    opens: ['collection'],
    actor: 'first',
    specific: true,
    presupposes: true,
    passive: true,
    match: ['(used|utilized|utilised|analyzed|analysed|combined|associated|linked)'],
    examples: { match: ['Your e-mail address is [used] to answer you.'] },
  },
  'has-access': {
    opens: ['collection'],
    actor: 'third',
    match: [
      '(process|processes|handle|handles|store|stores|hold|holds|use|uses) ~5 (on our behalf|on behalf of us|for us)',
      '(have|has|gain|gains|obtain|obtains|get|gets|receive|receives|require|requires) ~1 access to',
    ],
    examples: {
      match: ['Our contractors may [have access to] your name and e-mail address.'],
      skip: ['You have access to your name and e-mail address.', 'We have access to your street by car.'],
    },
  },
  'has-data': {
    opens: ['collection'],
    actor: 'first',
    specific: true,
    match: ['(we|not|never|t|already|also|app) (have|has|know|knows|get|gets) your'],
    examples: {
      match: ['We do [not have your] phone number.', '[We know your] e-mail address.'],
      skip: ['We have offices at your address.', 'Write to us to have your address removed.'],
    },
  },
  'asks-for-access': {
    opens: ['collection'],
    actor: 'first',
    specific: true,
    match: [
      '(request|requests|require|requires|need|needs|seek|seeks) (your)? (access|permission|permissions) (to|for) (access|read|use|collect)?',
    ],
    examples: {
      match: ['The app [requires access to] your contacts.', 'We [request permission to read] your location.'],
      skip: ['You may request access to your location.', 'We need access to your street by car.'],
    },
  },
  'is-collected': {
    opens: ['collection', 'purpose', 'source', 'tracking'],
    actor: 'first',
    passive: true,
    match: ['(collected|gathered|obtained|recorded|logged|captured|tracked|saved|received|requested|inferred)'],
    examples: {
      match: ['Your name and e-mail address are [collected] when you register.'],
      skip: ['Data is collected by other websites.'],
    },
  },
  'is-processed': {
    opens: ['collection', 'purpose', 'source', 'tracking'],
    actor: 'first',
    passive: true,
    specific: true,
    match: [
      '(stored|processed|monitored|noted|kept|held|registered|filed|photographed|scanned|photocopied|measured|retrieved)',
      '(is|are|was|were|be|been) (also|only|then|normally|usually)? (taken|entered|copied|checked|examined|retained|needed|supplied|looked at)',
    ],
    examples: {
      match: ['Your name and e-mail address are [stored] in our database.'],
      skip: ['All information is stored on servers behind a firewall.'],
    },
  },
  'we-collected': {
    opens: ['collection', 'purpose', 'source'],
    actor: 'first',
    match: ['(have|has|ve) (also|automatically|previously)? (collected|gathered|obtained|received|recorded|stored)'],
    examples: { match: ['In the last year we [have collected] your name and age.'] },
  },
  'labels-data': {
    opens: ['collection'],
    actor: 'any',
    specific: true,
    labels: true,
    match: [
      '(account|billing|invoicing|order|booking|profile|usage|device|technical|payment|registration|employment|identity|communication|customer|personal|health|log|transaction|financial|demographic) (data|information|details)',
      '(data|information|details) (we)? (collected|collect|processed|process|gathered|held|hold|stored)',
      '(categories|types|kinds) of (personal)? (data|information) (collected|processed)?',
    ],
    examples: {
      match: ['[Invoicing data]: name, postal address and bank account.'],
      skip: ['The order information that you see lists your name.'],
    },
  },
  'data-includes': {
    opens: ['collection'],
    actor: 'any',
    specific: true,
    match: [
      '(information|data|pii|details) (that)? (we|you)? (may|might|will)? (collect|provide|gather|receive|obtain|process|request|collected) (from you|about you)? (may|might|can|could|will)? (also|typically)? (include|includes|included|consist of|consists of|comprises)',
      '(information|data|pii|details) (may|might|can|could) (also|typically)? (include|consist of|comprise)',
      '(types|kinds|categories) of ~1 (information|data) ~2 (collect|collects|process|processes) ~6 (there are|are)',
      'among the (information|data) (we)? (collect|process|collected|processed) (are|is)',
      '(identity|contact|financial|transaction|profile|technical|usage|communications|special category|billing|professional|employment|device|marketing|location|registration|account|demographic|commercial|social|audio|application) (and (communications|billing|contact|device))? (data|information) (also|may)? (include|includes|contains|comprises)',
      '(logs|@collection/log-data|@collection/profile|@collection/usage-data|@collection/device-info|@collection/contact-details|@collection/payment-details|@tracking/log-files) (may|might|can|could|will)? (also|typically)? (include|includes|contain|contains|consist of|comprise)',
    ],
    examples: {
      match: ['The [information we collect may include] your name and e-mail address.'],
      skip: ['The information you find here may include errors.'],
    },
  },
};
