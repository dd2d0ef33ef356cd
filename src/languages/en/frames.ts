/** English verbs and nouns of action that open a practice for the words they govern. */
import type { Frame } from '../pack.ts';

export const frames: Record<string, Frame> = {
  collects: {
    opens: ['collection', 'purpose', 'source', 'tracking'],
    actor: 'first',
    match: [
      '(collect|collects|collecting|gather|gathers|gathering|obtain|obtains|obtaining|acquire|acquires|receive|receives|receiving|record|records|recording|log|logs|capture|captures|capturing|track|tracks|save|saves|keep track of|infer|infers|derive|derives|harvest|harvests|ask for|asks for|ask that you provide|tracking)',
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
      '(process|processes|processing|hold|holds|store|stores|storing|request|solicit|solicits)',
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
      '(have|has|gain|gains|obtain|obtains|get|gets|receive|receives|require|requires) (limited|direct|restricted|full)? access to',
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
    match: ['(stored|processed|monitored)'],
    examples: {
      match: ['Your name and e-mail address are [stored] in our database.'],
      skip: ['All information is stored on servers behind a firewall.'],
    },
  },
  'is-sent-to-us': {
    opens: ['collection', 'purpose', 'source'],
    actor: 'first',
    passive: true,
    match: [
      '(sent|transmitted|uploaded|submitted|provided|given|supplied|disclosed|transferred|communicated) (back)? to (us|me|our servers|our server|our systems)',
    ],
    examples: {
      match: ['Your IP address is [sent to us] with each request.'],
      skip: ['Your location is sent to the map service.'],
    },
  },
  'must-be-given': {
    opens: ['collection', 'source'],
    actor: 'first',
    passive: true,
    specific: true,
    match: [
      '(must|need to|needs to|have to|has to) be (provided|supplied|entered|submitted|given|filled in)',
      '(is|are) (also)? (required|needed|requested|mandatory)',
    ],
    examples: {
      match: ['Your e-mail address [must be supplied] to open an account.', 'A phone number [is required].'],
      skip: ['Your name is not required.'],
    },
  },
  'gives-us': {
    opens: ['collection'],
    actor: 'giver',
    match: [
      '(provide|provides|providing|give|gives|send|sends|supply|supplies|share|shares|pass|passes|disclose|discloses|transmit|transmits) us (with|access to)?',
      '(share|shares|provide|provides|send|sends|transmit|transmits|disclose|discloses|pass|passes) ~3 @collection (to|with) us',
    ],
    examples: {
      match: ['Our partners [provide us with] your name and address.', 'The shop [shares your name with us].'],
      skip: ['We share your name with our partners.'],
    },
  },
  'we-collected': {
    opens: ['collection', 'purpose', 'source'],
    actor: 'first',
    match: ['(have|has|ve) (also|automatically|previously)? (collected|gathered|obtained|received|recorded|stored)'],
    examples: { match: ['In the last year we [have collected] your name and age.'] },
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
  'user-provides': {
    opens: ['collection', 'source'],
    actor: 'user',
    specific: true,
    match: [
      '(provide|provides|providing|submit|submits|submitting|enter|enters|entering|type in|types in|supply|supplies|upload|uploads|uploading|input|fill in|fill out|choose to (provide|share|submit|give)|share|send us|give us|tell us|provided|submitted|entered|supplied|uploaded|register with|sign up with|volunteer|furnish)',
      '(add|adds|adding) (additional|more|further|certain|other)? (information|details)? to your (account|profile)',
      '(add|adds|adding) ~2 @collection ~4 to your (account|profile)',
    ],
    examples: {
      match: ['When you register, you [provide] your name and e-mail address.', 'You may [give us] your phone number.'],
      skip: ['You may give us a call.'],
    },
  },
  'asks-user': {
    opens: ['collection', 'source'],
    actor: 'user',
    match: [
      '(ask|asks|asking|require|requires|requiring|request|requests|requesting|invite|invites|prompt|prompts|encourage) (you|users|visitors|customers|members) to (provide|enter|submit|give|supply|fill in|upload|share|register with|choose|create|type in) (us|me)? (with)?',
      '(ask|asks|asking) (you|users|visitors|customers|members|people) for',
      '(ask|asks|require|requires|request|requests) that (you|users|visitors|customers|members) (provide|enter|submit|give|supply)',
      '(asked|required|requested|prompted|invited) (to|for) (provide|enter|submit|give|supply|upload|fill in|choose) (us|me)? (with)?',
    ],
    examples: {
      match: ['We may [ask you to provide] personal information.', 'You will be [asked to enter] your name.'],
      skip: ['We will never ask you to provide personal information.'],
    },
  },
  'user-is-asked': {
    opens: ['collection', 'source'],
    actor: 'user',
    specific: true,
    passive: false,
    match: [
      '(asked|required|requested|prompted|invited|need|able) (to|for) (provide|enter|submit|give|supply|create|give us)?',
      '(register|registering|sign up|registration|log in|log on|sign in) (with|requires|using)',
    ],
    examples: { match: ['To open an account you are [asked to provide] your name and date of birth.'] },
  },
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
      '(pass along|pass|provide|provides|providing|transfer|transfers|transferring|transmit|transmits|transmitting|send|sends|sending|give|gives|giving|make available|makes available|supply|supplies|forward|forwards|distribute|distributes|report|reports|communicate|communicates|exchange|exchanges|exchanging|expose|publish|publishes|supply|license|grant access|turn over)',
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
      '(passed|provided|transferred|transmitted|sent|given|made available|supplied|forwarded|distributed|communicated|exchanged|accessed|accessible|visible|shown|displayed|available|published|exposed) (to|with|by)?',
    ],
    examples: { match: ['Your name may be [passed to] our partners.'] },
  },
  engages: {
    opens: ['sharing'],
    actor: 'first',
    match: [
      '(use|uses|using|engage|engages|employ|employs|hire|hires|contract with|contracts with|work with|works with|working with|partner with|partners with|rely on|relies on|retain|retains|outsource to|cooperate with|appoint|appoints|utilize|utilizes|utilise|enlist|team with)',
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
      '(website|site|app|platform|data|information|servers|database) ~3 (hosted|stored|kept) ~1 (by|with|on|at|in)',
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
      '@sharing/service-providers used by (the|this|our) (app|application|site|website|service|company)',
    ],
    examples: {
      match: ['[Our vendors include] Mailgun and Acme Ltd.', '[Service providers used by the app]: Mailgun, Stripe.'],
      skip: ['Our privacy tools include an opt-out.'],
    },
  },
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
  sets: {
    opens: ['tracking', 'purpose'],
    actor: 'first',
    requires: 'tracking',
    match: [
      '(set|sets|setting|place|places|placing|deploy|deploys|issue|issues|assign|assigns|send|sends|store|stores|storing|implement|implements|install|installs|embed|embeds|drop|drops|collect|collects|collected|access|read|reads|write)',
    ],
    examples: { match: ['We [place] cookies on your device.'] },
  },
  'is-set': {
    opens: ['tracking', 'purpose'],
    actor: 'first',
    requires: 'tracking',
    passive: true,
    match: ['(set|placed|deployed|issued|assigned|sent|stored|installed|embedded|dropped|contained|served)'],
    examples: { match: ['Cookies are [placed] on your device.'] },
  },
  protects: {
    opens: ['security'],
    actor: 'first',
    match: [
      '(implement|implements|implemented|maintain|maintains|employ|employs|adopt|adopted|take|takes|taken|apply|applies|have|has|deploy|secure|secures|secured|protect|protects|protected|protecting|safeguard|safeguards|encrypt|encrypts|encrypted|encrypting|store|stored|follow|follows|put in place|transmitted|restrict|restricts|limit|limits|restricted|limited|train|undergo|undergoes)',
      '(is|are) (secured|protected|encrypted|stored|safeguarded|password protected|transmitted|limited|restricted|kept)',
      '(to protect|to secure|to safeguard|to ensure|to prevent)',
    ],
    examples: { match: ['We [maintain] firewalls and access controls.'] },
  },
  'has-right': {
    opens: ['right'],
    actor: 'user',
    match: [
      '(right|rights) (to|of|not to|at any time to|under|include|includes|are)',
      '(right|rights) (to)? (request|ask|obtain|require|demand|receive|exercise) (that we|us to|from us|from the controller)?',
      '(have|has|having|enjoy|exercise|following|these|certain|your|the) (the|a|certain|following|these|specific)? (right|rights)',
      '(entitled|entitlement) to',
      '(you|users|individuals|consumers|customers|residents|members|parents|guardians) (also)? (may|can|could|might|are able to|are entitled to|have the right to) (also|always|at any time)? (request|ask|require|demand|instruct|contact us to|email us to|write to us to|choose to|opt to|elect to) (that we|us to|us|to)?',
      '(request|ask|asking|requesting|require|instruct|direct) (us|that we|us that we) (to)?',
    ],
    examples: {
      match: ['You [have the right] to access your data.'],
      skip: ['We reserve the right to access the building.'],
    },
  },
  'grants-right': {
    opens: ['right'],
    actor: 'user',
    match: [
      '(give|gives|provide|provides|offer|offers|grant|grants) (you|users|customers|members|individuals|our users|our members) (with)? (the|an|a)? (ability|opportunity|option|right|rights|means|choice|following rights) (to|of)?',
      '(allow|allows|permit|permits|enable|enables) (you|users|customers|members|individuals) to',
    ],
    examples: { match: ['We [give you the right to] access your data.'] },
  },
  'legal-ground': {
    opens: ['legal-basis'],
    actor: 'any',
    match: [
      '(legal|lawful) (basis|bases|ground|grounds|reason|reasons|justification|justifications)',
      '(rely|relies|relying|based|base|bases|basing) (on|upon)',
      '(on the|the) basis of',
      '(process|processes|processing|processed|use|uses|collect|collects) ',
      '(pursuant to|in accordance with|under) (article|art)',
      '(necessary|required|needed) (for|to)',
    ],
    examples: { match: ['The [legal basis] is your consent.'] },
  },
};
