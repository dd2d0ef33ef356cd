import type { LexiconEntry } from '../../pack.ts';

/** Means of protection, under frames such as "we use … to protect your data". */
export const security: Record<string, LexiconEntry> = {
  measures: {
    words: [
      '(security|protective|protection|technical|technological|organisational|organizational|administrative|managerial|procedural|electronic|operational|contractual|precautionary) (and|or)? (security|technical|organisational|organizational|administrative|managerial|procedural|electronic|operational|physical|privacy)? (and|or)? (security|organisational|organizational|managerial|physical|procedural|administrative|technical)? (measures|safeguard|safeguards|procedure|procedures|precaution|precautions|control|controls|practice|practices|technology|technologies|protocol|protocols|mechanism|mechanisms|standards|protections)',
      '(appropriate|reasonable|suitable|adequate|generally accepted|industry standard|all necessary|necessary|strong|strict|proper) (security)? (security measures|measures|safeguards|precautions|security)',
      'security standards',
      'safeguards',
      'security measures',
      '(firewall|firewalls|anti virus|antivirus|intrusion detection|malware protection|virus protection)',
      '(secure|secured) (server|servers|network|networks|connection|connections|environment|hosting|storage|database|databases|systems|socket|facilities)',
      '(encryption|encrypted|encrypt|encrypts|cryptography|hashing|hashed|pseudonymisation|pseudonymization)',
    ],
    examples: {
      match: [
        'We use [technical and organisational measures] to protect your data.',
        'We use [firewalls] to protect it.',
      ],
      skip: ['We use measures of length.'],
    },
  },
  'encryption-in-transit': {
    words: [
      '(ssl|tls|https)',
      'secure (socket|sockets) layer',
      'secure (socket|sockets) layers',
      'transport layer security',
      '(encrypted|secure) (transmission|connection|connections|transfer)',
      'encryption (in|during) (transit|transmission)',
      'end to end (encryption|encrypted)',
    ],
    examples: { match: ['We use [TLS] to protect what you send.'] },
  },
  'encryption-at-rest': {
    words: [
      '(encryption|encrypted) (at rest|in storage)',
      '(encrypted|encrypting) (storage|database|databases|disks|backups|form|format|environment)',
      'stored (in)? (an)? encrypted',
    ],
    examples: { match: ['We use [encrypted storage] to protect it.'] },
  },
  'access-limitation': {
    words: [
      'access (control|controls|restriction|restrictions|limitation|limitations|management)',
      '(restricted|limited|controlled|role based) access',
      'need to know',
      'confidentiality (agreement|agreements|obligation|obligations|undertakings)',
    ],
    examples: { match: ['We use [access controls] to protect your data.'] },
  },
  authentication: {
    words: [
      '(two|multi|2) (factor|step) (authentication|verification)',
      '(multifactor|password) authentication',
      'password (protection|protected)',
      'passwords',
      'authentication (tools|procedures|mechanisms|systems)',
    ],
    examples: { match: ['We use [two-factor authentication] to protect your account.'] },
  },
  audit: {
    words: [
      '(penetration|security|vulnerability) (test|tests|testing|audit|audits|scan|scans|scanning|assessment|assessments|review|reviews)',
      '(regular|periodic|independent|internal|external) (audit|audits|security reviews|reviews)',
      'malware scanning',
    ],
    examples: { match: ['We use [penetration tests] to protect the service.'] },
  },
  training: {
    words: [
      '(staff|employee|personnel|security|privacy) training',
      'training (programs|programmes|of staff|of employees)',
    ],
    examples: { match: ['We use [staff training] to protect your data.'] },
  },
  'physical-safeguards': {
    words: [
      'physical (and|or)? (technical|electronic|administrative|organisational|organizational|procedural|logical)? (security|access)? (measures|safeguards|security|controls|barriers|protection|procedures)',
      '(locked|guarded) (cabinets|facilities|facility|rooms|cage|premises)',
      'secure (facility|facilities|data center|data centers|data centre|data centres|premises)',
    ],
    examples: { match: ['We use [physical safeguards] to protect our offices.'] },
  },
  'incident-response': {
    words: ['incident (response|management)', 'breach response', 'disaster recovery'],
    examples: { match: ['We use an [incident response] plan to protect your data.'] },
  },
};
