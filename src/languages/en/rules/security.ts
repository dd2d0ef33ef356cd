import type { Rule } from '../../pack.ts';
import { PERSONAL_DATA } from '../phrases.ts';

const TAKE =
  '(take|takes|taken|taking|adopt|adopted|adopts|implement|implemented|implements|use|uses|using|employ|employs|maintain|maintains|apply|applies|has|have|follow|follows|deploy|install|installed|incorporates|undertake|undertakes|established|make|makes|exercise|exercises|put)';
const MEASURE =
  '(measure|measures|step|steps|precaution|precautions|safeguard|safeguards|procedure|procedures|controls|technology|technologies|practices|methods|means|standards|processes|mechanisms|barriers|features|protocols|solutions|systems)';
const PROTECT =
  '(protect|protects|protecting|secure|securing|safeguard|safeguarding|guard|guarding|prevent|preventing|preserve|protection|keep|ensure the (security|safety|confidentiality|protection)|maintain (data|the)? (security|confidentiality))';
const STAFF =
  '(employee|employees|staff|personnel|contractors|agents|individuals|associates|workers|persons|people|representatives|administrators|those who|team members|engineers|developers|technicians|clinicians|nurses|doctors|teachers|officers|colleagues|managers|moderators)';

/** How data is protected, and what is not promised. */
export const security: Record<string, Rule> = {
  'takes-steps-to-protect': {
    says: 'security/measures',
    match: [
      `${TAKE} ~12 ${MEASURE} ~8 ${PROTECT}`,
      `${TAKE} ~6 (effort|efforts|care|precaution|precautions) ~8 (${PROTECT}|protected|secured|safe|confidential)`,
      `(measures|safeguards|precautions|procedures|mechanisms|systems) ~4 (in place|implemented|adopted|taken|applied|installed) ~8 ${PROTECT}`,
      `(security|technical|organisational|organizational|administrative|physical|electronic|managerial|procedural) ~6 ${MEASURE} ~10 (${PROTECT}|against)`,
      `${TAKE} ~6 (security|technical|organisational|organizational|administrative|electronic|physical) ~6 ${MEASURE}`,
    ],
    unless: [
      '(policy|statement|notice) ~2 (explains|describes|details|sets|covers)',
      'following questions',
      '(legal process|subpoena|court order|required by law)',
      'to prevent children',
    ],
    examples: {
      match: [
        'We [take reasonable steps to protect] your data.',
        'Proper [procedures are in place to safeguard] what you tell us.',
      ],
      skip: ['Take care to lock the door.', 'We use cookies to show you offers.'],
    },
  },
  'guards-against-misuse': {
    says: 'security/measures',
    match: [
      '(protect|protects|protected|protecting|safeguard|safeguards|safeguarding|secure|secures|guard|guards|shield) ~12 (from|against) ~6 (loss|misuse|theft|alteration|destruction|interception|damage|intrusion|unauthorised|unauthorized|unlawful|accidental)',
      '(prevent|avoid|against) ~3 (unauthorised|unauthorized|unlawful|accidental) ~2 (access|use|disclosure|processing|alteration|loss|destruction|acquisition|modification)',
      `(protect|safeguard|maintain|ensure|preserve) ~3 (security|confidentiality|integrity) ~3 of ~4 ${PERSONAL_DATA}`,
      `(work|works|strive|strives|endeavor|endeavour|try|aim|seek|do our best|best) ~3 to (protect|secure|safeguard) ~6 ${PERSONAL_DATA}`,
      `${PERSONAL_DATA} ~4 (protected|secured|safeguarded) (by|with|through|using|behind|and|both|in)`,
      `keep ~5 ${PERSONAL_DATA} ~2 (secure|safe)`,
      '(hosted|stored|kept|store|held|housed|maintained|located) ~4 (in|on|within|behind|using) ~5 (secure|secured|protected|locked|firewall|firewalls) ',
    ],
    unless: [
      'your (password|passwords)',
      'encourage',
      'fraud',
      '(rights|property|good faith)',
      '(agent|contractor|provider|providers|vendors) ~4 to maintain',
      '(required|require|obliged|obligated|contractually|agree|agreed) ~4 (protect|keep|maintain|safeguard)',
      '(policy|statement|notice) ~2 (explains|describes|details|sets|covers)',
      'committed to (protecting|safeguarding)',
    ],
    examples: {
      match: [
        'We [protect your files against loss].',
        'Our systems are built to [prevent unauthorized access].',
        'Your records are [stored on secure] servers.',
      ],
      skip: ['Wear a hat to guard against the sun.', 'We store cookies on your device.'],
    },
  },
  'encrypts-in-transit': {
    says: 'security/encryption-in-transit',
    match: [
      '(ssl|tls)',
      'secure (socket|sockets) (layer|layers)',
      'transport layer security',
      '(https|ipsec|vpn) ~4 (encryption|encrypted|connection|protocol)',
      '(encrypt|encrypts|encrypted|encryption|encrypting|encrypted form) ~8 (transmit|transmits|transmitted|transmission|transit|transport|travel|travels|submit|submitted|sent|send|transfer|transferred|transferring|communication|communications|internet|exchange|exchanged|before|over)',
      '(transmit|transmits|transmitted|transmission|transit|transport|submit|submitted|sent|send|transferred|transfer|transferring|communication|communications|connection|enter|entering|order|purchase) ~8 (encrypt|encrypts|encrypted|encryption)',
      'end to end (encrypted|encryption)',
      '(secure|secured) (server|servers|connection|transmission|transmissions) ~4 (transaction|transactions|order|orders|payment|payments|technology)?',
    ],
    actor: 'any',
    unless: ['means that', 'email* ~3 not (secure|encrypted)'],
    examples: {
      match: ['Orders are protected with [SSL].', 'What you [submit is encrypted] on its way to us.'],
      skip: ['The disks are encrypted.', 'A letter is sent to you.'],
    },
  },
  'encrypts-at-rest': {
    says: 'security/encryption-at-rest',
    match: [
      '(stored|store|stores|storing|storage|saved|kept|held|database|databases|disks|backups|servers) ~6 (encrypted|encryption|encrypt|hashed)',
      '(encrypted|encryption|encrypt|encrypts|hashed) ~5 (at rest|stored|storage|in storage|databases|database|disks|on our servers|stores)',
      '(password|passwords) ~5 (encrypted|hashed)',
      '(encrypted|encryption|encrypts) ~12 at rest',
      'at rest (is|are) (also|always)? encrypted',
    ],
    examples: {
      match: ['Files are [stored in an encrypted] vault.', 'We keep data [encrypted at rest].'],
      skip: ['Traffic to our site is encrypted.', 'The box is stored in a cellar.'],
    },
  },
  'uses-encryption': {
    says: 'security/measures',
    match: [
      '(use|uses|using|employ|employs|with|by|through|utilize|utilizes|utilizing|via) ~6 (encryption|firewall|firewalls|cryptography)',
      '(we|is|are|be) encrypt*',
    ],
    examples: {
      match: ['We [use strong encryption].', 'All of it [is encrypted].'],
      skip: ['Encryption is a branch of mathematics.', 'The encrypted word is long.'],
    },
  },
  'access-for-those-who-need-it': {
    says: 'security/access-limitation',
    match: [
      `(restrict|restricts|restricted|limit|limits|limited|limiting|restricting|control|controls) ~2 access to ~12 ${STAFF}`,
      `access ~10 (is|are|be) ~2 (restricted|limited|granted|authorised|authorized|given|provided|allowed|permitted|available) ~2 (only)? (to|for) ~4 (${STAFF}|those|who)`,
      `(only|only those) ~6 ${STAFF} ~10 (access|granted|see|view)`,
      `(only|those) ~6 ${STAFF} ~6 (need|needs|needing|require|requires) ~6 (access|information|data)`,
      'need to know',
      `${STAFF} ~3 who (need|require|have a need|have a business need) ~8 (access|information|data|know)`,
      `(accessible|available|accessed|viewed) ~2 (only)? (to|by) ~3 (authorised|authorized|limited|selected|certain) ~2 ${STAFF}`,
      `(limited|authorised|authorized|small number of) ~2 ${STAFF} ~6 (access|special access rights)`,
      'access ~3 (rights|permissions) ~6 (limited|restricted|controlled)',
      `(restrict|limit) ~2 access to ~3 ${PERSONAL_DATA}`,
      `${STAFF} ~8 (sign|signed|bound|subject) ~6 (confidentiality|secrecy|nondisclosure)`,
      `${PERSONAL_DATA} ~6 (is|are) restricted in our offices`,
    ],
    unless: ['your right', 'parent', 'parents', 'you may restrict', 'your account'],
    examples: {
      match: [
        'We [restrict access to your data to our staff].',
        '[Access to records is granted only to those who] work with them.',
        'Data is shared inside on a [need-to-know] basis.',
      ],
      skip: ['You have access to your account.', 'Our staff need lunch to access the cellar.'],
    },
  },
  'binds-others-to-secrecy': {
    says: 'security/measures',
    match: [
      '(require|requires|required|obligated|obliged|bound|contractually|insist|agree|agreed|must) ~10 (maintain|keep|protect|safeguard|ensure|secure|manage|treat) ~5 (confidential|confidentiality|secure|security)',
      '(require|requires|insist) ~10 (protect|safeguard|secure) ~5 (information|data|privacy)',
      '(bound|obligated) ~4 (by|to|under) ~5 (confidentiality|secrecy)',
    ],
    actor: 'any',
    unless: ['you (must|are required|agree)', 'your password', 'law enforcement', 'required by law', 'rights'],
    examples: {
      match: [
        'We [require our vendors to keep your data confidential].',
        'Our staff are [bound by rules of confidentiality].',
      ],
      skip: ['You must keep your password safe.', 'The law requires a helmet.'],
    },
  },
  'signs-in-safely': {
    says: 'security/authentication',
    match: [
      'password protected',
      '(protected|secured|protect|secure) ~6 (password|passwords|passcode|pin)',
      '(password|passwords) ~4 (required|needed|necessary) to (access|enter|view|log)',
      '(require|requires) ~8 (password|passwords) ~4 (access|enter|log|re gain)',
      '(two|multi|2) (step|factor) (verification|authentication)',
      'multifactor authentication',
      '(authentication|password) (tools|protection|procedures|mechanisms|systems|controls)',
    ],
    unless: [
      '(portions|areas|area|sections|parts) of',
      'protected (areas|sections|account|accounts)',
      'personalize',
      'cookies',
      'your responsibility',
      'you are responsible',
      'responsible for',
      '(for you|you should|you must|you need|please) ~3 (protect|secure)',
      '(unauthorized|unauthorised) access to your ~3 (password|passwords)',
    ],
    actor: 'any',
    examples: {
      match: ['Your page is [password-protected].', 'We offer [two-factor authentication] at sign-in.'],
      skip: ['Choose a long password.', 'You are responsible for protecting your password.'],
    },
  },
  'is-audited': {
    says: 'security/audit',
    match: [
      '(review|reviews|reviewed|audit|audits|audited|test|tests|tested|testing|assess|assessed|assessments|monitor|monitors|scan|scans|scanned|evaluate) ~4 (our|the|these|its|all|on)? ~3 (security|privacy practices|vulnerabilities|vulnerability|systems|processing practices|safeguards|malware)',
      '(security|privacy|systems) ~6 (reviewed|audited|tested|assessed|evaluated|monitored) ~3 (regularly|periodically|annually|continually|routinely|frequently)?',
      '(regularly|periodically|continually|continuously|routinely|annually) ~3 (review|reviews|audit|audits|test|tests|monitor|monitors|assess|scan|scanned|evaluate) ~8 (security|systems|practices|procedures|safeguards|website|vulnerabilities|holes)',
      '(penetration|vulnerability|security) (test|tests|testing|scan|scans|scanning|audit|audits|assessment|assessments)',
      '(independent|external|third party) (security)? (audit|audits|auditor|auditors)',
      'malware scanning',
      '(scanned|scan|scans|monitored|checked) ~6 (security holes|vulnerabilities|malware|viruses)',
      'monitor (our)? (network|networks|systems|network traffic) ~6 (unauthorized|unauthorised|attacks|vulnerabilities|intrusion)',
    ],
    unless: [
      '(review|reviewed) ~3 (policy|statement|notice)',
      'content',
      'you',
      'financial',
      '(subject to|may) change',
      'intercepted',
    ],
    actor: 'any',
    examples: {
      match: ['We [regularly review our security].', 'Outside firms run [penetration tests] for us.'],
      skip: ['Please review this policy regularly.', 'We audit our sales figures.'],
    },
  },
  'staff-is-trained': {
    says: 'security/training',
    match: [
      `(train|trains|trained|training|educate|educates|instruct) ~6 ${STAFF}`,
      `${STAFF} ~8 (train|trained|training|educated|instructed|kept up to date)`,
    ],
    unless: [
      'job',
      'recruit',
      'applicants',
      'candidates',
      'legal obligation',
      'purposes',
      'to train (our|the) (staff|employees|personnel|team)',
      '(model|models|algorithm|algorithms|ai)',
    ],
    examples: {
      match: ['We [train our staff] in data protection.', 'All [employees are trained] every year.'],
      skip: [
        'The train leaves at noon.',
        'Our staff will answer you.',
        'People who help train the models see the answers.',
      ],
    },
  },
  'breach-is-told': {
    says: 'security/breach-notification',
    match: [
      '(notify|notifies|inform|informs|alert|tell|contact) ~2 (you|users|affected|individuals|customers|members|subjects|data subjects|persons|the user|the users|them|our users|consumers) ~12 (breach|breaches|compromise|compromised|incident|incidents)',
      '(breach|breaches|compromised|incident|incidents|penetration|compromise) ~12 (notify|notifies|inform|informs|alert|tell|notified|informed) ~2 (you|users|affected|individuals|customers|members|subjects|persons|people|the user|the users|them|our users|any affected)',
      '(you|users|individuals|subjects) ~2 (will be|are) (notified|informed) ~8 (breach|breaches|compromised)',
      '(notify|inform|tell|contact) ~2 (affected|you|users|customers) ~12 (hours|delay|aware|becoming) ~12 (breach|breaches|incident|incidents)',
      '(data|records|information|details|file|files) ~3 (lost|stolen|leaked|hacked|exposed|breached) ~6 (notify|inform|tell|let|contact) ~2 (you|those|customers|users|people|the people)',
      'let (you|users|customers|people) know ~8 (breach|breaches|incident|hacked|leaked)',
      'security ~8 compromised ~6 (notify|inform) you',
      '(breach|breaches|incident|incidents) ~6 (reported|notified|communicated|disclosed) to (you|all users|users|affected|the affected|those affected|data subjects|individuals|customers)',
      '(breach|breaches|incident|incidents) ~12 (notice|notification|notifications) to (you|users|affected|the affected|those affected|data subjects|individuals|customers)',
      '(notice|notification|notifications) ~2 to (you|users|affected|the affected|data subjects|individuals|customers) ~8 (breach|breaches|incident|incidents)',
      '(breach|breaches|incident|incidents) ~8 provide you with ~3 (notice|notification)',
    ],
    unless: ['breach of (contract|these terms|this agreement|any)', 'notify us', 'inform us', 'let us know'],
    actor: 'any',
    examples: {
      match: [
        'We will [notify you of any breach] of your data.',
        'In case of a data [breach we shall inform the users] concerned.',
        'Data [breaches are reported to you] within 72 hours.',
      ],
      skip: ['A breach of contract ends our deal.', 'Please notify us of a breach.'],
    },
  },
  'handles-incidents': {
    says: 'security/incident-response',
    match: [
      '(incident|breach) (response|management)',
      '(procedure|procedures|process|plan|plans|protocols) ~6 (deal|address|handle|respond|manage) ~8 (breach|breaches|incident|incidents)',
      'disaster recovery',
    ],
    examples: {
      match: ['We have an [incident response] team.', 'We set up [procedures to deal with data breaches].'],
      skip: ['The incident was in the news.', 'Our plan is to respond soon.'],
    },
  },
  'is-certified': {
    says: 'security/certification',
    match: [
      '(iso|iec) (27001|27017|27018|27701)',
      '(iso iec) 27001',
      'soc (1|2|3|i|ii)',
      '(pci|pci dss|payment card industry) ~3 (compliant|compliance|standard|standards|certified|dss|dss compliant)',
      '(pci dss|payment card industry data security)',
      '(awarded|received|earned|holds|hold|displays|licensee of) ~6 (seal|certification|certificate|privacy program)',
      '(certified|certification|accredited) ~6 (iso|standard|standards|security)',
      'cyber essentials',
    ],
    actor: 'any',
    examples: {
      match: ['Our host is [certified under ISO] 27001.', 'Cards are handled by a [PCI DSS compliant] firm.'],
      skip: ['The soc is full.', 'We adhere to high standards.'],
    },
  },
  'guards-the-premises': {
    says: 'security/physical-safeguards',
    match: [
      `physical (and|or)? (technical|electronic|administrative|organisational|organizational|procedural|managerial|logical|environmental)? (and|or)? (technical|electronic|administrative|organisational|organizational|procedural|managerial)? (security|access)? ${MEASURE}`,
      'physical (security|access|safeguards|protection)',
      '(administrative|technical|electronic|procedural|organizational|organisational|managerial) (and|or) physical',
      '(administrative|technical|electronic|procedural) ~1 (administrative|technical|electronic|procedural) (and|or) physical',
      'physical technical',
      '(kept|stored|held|filed|locked) ~3 (under lock|locked|in a safe|behind locked)',
      'physical electronic',
      'locked (secure|filing|records|fireproof|metal|server|archive)? (facility|facilities|cage|cabinet|cabinets|room|rooms|premises|cupboard|cupboards|drawer|drawers|office|offices)',
      '(secure|secured|guarded) (facility|facilities|data center|data centers|data centre|data centres|buildings|premises)',
    ],
    unless: ['physical access request'],
    actor: 'first',
    examples: {
      match: ['We use [physical safeguards].', 'The servers stand in a [locked facility].'],
      skip: ['We ask for your physical address.', 'Physical stores are open on Sundays.'],
    },
  },
  'no-guarantee-of-security': {
    says: 'security/no-guarantee',
    match: [
      '(cannot|not|t|never|unable|neither|nor) ~5 (guarantee|guarantees|guaranteed|guaranteeing|ensure|warrant|warrants|assure|promise|guaranty) ~12 (security|secure|secured|safe|safety|confidentiality|intercepted|unauthorised|unauthorized|privacy|disclosed|breach|hackers|protected)',
      '(no|not|none|neither|nor|never|nothing) ~12 (100|100 percent|completely|fully|absolutely|totally|entirely|perfectly|one hundred percent) (secure|secured|safe|impenetrable|error free)',
      '(no|not|none|neither|nor) ~12 (impenetrable|infallible|foolproof|fail safe|failsafe|perfect|error free|unbreakable)',
      '(no|not) ~12 (transmission|transmissions|method|system|storage|internet) ~12 (secure|safe|impenetrable)',
      '(transmission|transmit|transmitted|provide|disclose|information|data) ~12 (at your own risk|at your risk|at their own risk)',
      '(not|no) (guarantee|warranty|assurance) ~10 (security|secure|safe|accessed|disclosed|altered)',
      '(guarantee|guaranteed|assurance) ~6 (absolute|complete|total) security',
      '(no|without) (guarantee|warranty) ~6 (security|safety|secure)',
      '(absolute|complete|total|perfect) security (cannot|can not|is not|does not|can t)',
    ],
    unless: ['(guarantee|ensure|warrant) ~4 (privacy|security) (practices|policies)'],
    actor: 'any',
    examples: {
      match: [
        'We [cannot guarantee the security] of what you send.',
        '[No way of sending data is completely secure].',
        'Any [transmission is at your own risk].',
      ],
      skip: [
        'We cannot guarantee that the shop is open.',
        'Not every road is perfectly straight.',
        'We do not guarantee the privacy practices of any reseller.',
      ],
    },
  },
};
