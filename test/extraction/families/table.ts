import type { Family } from './family.ts';

const table = (...rows: string[]): string => {
  const [head = '', ...body] = rows.map((row) => `| ${row} |`);
  return [head, `|${' --- |'.repeat(head.split('|').length - 2)}`, ...body].join('\n');
};

/** Tables: the head of a column, or of a row, is the frame of its cells. */
export const tables: Family = [
  {
    markdown: true,
    text: `## Data we collect\n\n${table('Data | Purpose', 'Your name | To provide our services', 'Your e-mail address | To send you newsletters')}`,
    says: ['collection/name', 'collection/email-address', 'purpose/provide-service', 'purpose/marketing'],
  },
  {
    markdown: true,
    text: table(
      'Categories of personal data we collect | Examples',
      'Identifiers | Name, e-mail address, IP address',
      'Geolocation | Precise location',
    ),
    says: ['collection/name', 'collection/email-address', 'collection/ip-address', 'collection/precise-location'],
    open: true,
  },
  {
    markdown: true,
    text: `## How we share your data\n\n${table('Recipient | Why', 'Payment processors | To process your payment', 'Hosting providers | To run our servers')}`,
    says: ['sharing/payment-processors', 'sharing/hosting-providers'],
  },
  {
    markdown: true,
    text: table(
      'Purpose of processing | Legal basis',
      'To send you newsletters | Your consent',
      'To prevent fraud | Our legitimate interests',
    ),
    says: ['purpose/marketing', 'purpose/fraud-prevention', 'legal-basis/consent', 'legal-basis/legitimate-interests'],
    open: true,
  },
  {
    markdown: true,
    text: `## Cookies we use\n\n${table('Name | Type | Expires', '_ga | Analytics cookies | 2 years', 'sid | Session cookies | End of session')}`,
    says: ['tracking/analytics', 'tracking/session-cookies'],
  },
  {
    markdown: true,
    text: `## How long we keep your data\n\n${table('Data | Retention period', 'Server logs | 30 days', 'Invoices | 10 years')}`,
    says: [['retention/stated-period', { period: ['P30D', 'P10Y'] }]],
    open: true,
  },
  {
    markdown: true,
    text: `We collect the following personal data:\n\n${table('Category | What it is', 'Contact | Your phone number and postal address', 'Payment | Your credit card number')}`,
    says: ['collection/phone-number', 'collection/postal-address', 'collection/payment-card'],
  },
  {
    markdown: true,
    text: table(
      'Data we collect | Shared with',
      'Device identifier | Advertisers',
      'E-mail address | Service providers',
    ),
    says: ['collection/device-id', 'collection/email-address', 'sharing/advertisers', 'sharing/service-providers'],
  },
  {
    markdown: true,
    text: table('Category | Collected | Sold', 'Identifiers, such as your name | Yes | No', 'Biometric data | No | No'),
    says: ['collection/name', 'collection/biometric denied'],
    never: ['collection/biometric affirmed', 'sale/* affirmed'],
    open: true,
  },
  {
    markdown: true,
    text: `## Your rights\n\n${table('Right | What it means', 'Access | You can ask us for a copy of your data', 'Erasure | You can ask us to delete your data')}`,
    says: ['right/access', 'right/erasure'],
  },
  {
    markdown: true,
    text: `We never share the following with advertisers:\n\n${table('Data', 'Phone number', 'Health data')}`,
    says: ['sharing/advertisers denied'],
    never: ['sharing/* affirmed', 'collection/health affirmed'],
  },
  {
    markdown: true,
    text: table(
      'Source | What we get',
      'Social networks | Your name and photo',
      'Public registers | Your postal address',
    ),
    says: ['collection/name', 'collection/photo', 'collection/postal-address', 'source/social-networks'],
    open: true,
  },
  // Tables that say nothing of the kind.
  { markdown: true, text: table('Product | Price', 'Phone | $300', 'Address book | $12'), never: ['collection/*'] },
  {
    markdown: true,
    text: table(
      'Term | Meaning',
      'Cookie | A small text file',
      'Controller | Whoever decides why personal data is processed',
    ),
    never: ['tracking/*', 'collection/*', 'sharing/*'],
  },
  {
    markdown: true,
    text: `## Contact\n\n${table('Department | E-mail', 'Privacy | privacy@example.com', 'Sales | sales@example.com')}`,
    never: ['collection/*', 'sale/*'],
  },
  {
    markdown: true,
    text: `## Changes to this policy\n\n${table('Date | What changed', '2 May 2021 | We removed the part on location data', '3 May 2022 | We renamed the part on cookies')}`,
    never: ['collection/*', 'tracking/*'],
  },
  {
    markdown: true,
    text: `## Data we do not collect\n\n${table('Data | Note', 'Health data | Not needed', 'Location | Not needed')}`,
    never: ['collection/health affirmed', 'collection/location affirmed'],
  },
  {
    markdown: true,
    text: table('Category | Do we collect it?', 'Biometric data | No', 'Genetic data | No'),
    never: ['collection/biometric affirmed', 'collection/genetic affirmed'],
  },
  {
    markdown: true,
    text: `## What other websites collect\n\n${table('Site | Data', 'Maps | Location', 'Videos | IP address')}`,
    never: ['collection/location', 'collection/ip-address'],
  },
  {
    markdown: true,
    text: table('Chapter | Page', 'Data we collect | 2', 'Sharing with third parties | 4', 'Your rights | 7'),
    never: ['sharing/*', 'right/*'],
    open: true,
  },
  {
    markdown: true,
    text: table(
      'Setting | What happens',
      'Refuse cookies | Parts of the site do not work',
      'Delete cookies | You have to log in again',
    ),
    never: ['tracking/* denied'],
  },
  {
    markdown: true,
    text: `We collect your name.\n\n${table('Opening hours | Phone', 'Monday to Friday | 555 0100', 'Saturday | 555 0101')}`,
    says: ['collection/name'],
    never: ['collection/phone-number'],
  },
];
