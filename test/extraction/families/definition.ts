import type { Family } from './family.ts';

/** What a word means, what a policy covers and what something is in general: not what the service does. */
export const definition: Family = [
  {
    text: 'Cookies are small text files that a website stores on your computer.',
    never: ['tracking/*', 'collection/*'],
  },
  { text: 'A cookie is a small file that is placed on your device.', never: ['tracking/*'] },
  {
    text: '"Personal data" means any information about an identified person, such as a name or an e-mail address.',
    never: ['collection/*'],
  },
  {
    text: 'Personal information is information that identifies you, for example your name, your address or your phone number.',
    never: ['collection/*'],
  },
  {
    text: '"Sale" means the exchange of personal information for money or other valuable consideration.',
    never: ['sale/*'],
  },
  {
    text: 'A processor is a company that processes personal data on behalf of a controller.',
    never: ['collection/*', 'sharing/*'],
  },
  {
    text: 'Sensitive data is data that reveals racial or ethnic origin, political opinions or religious beliefs.',
    never: ['collection/*'],
  },
  { text: 'Web beacons are tiny graphics that are used to track the movements of visitors.', never: ['tracking/*'] },
  {
    text: 'This policy does not cover third parties that collect your personal data on their own sites.',
    never: ['collection/*', 'sharing/*'],
  },
  { text: 'This policy applies to all personal data that is processed through our website.', never: ['collection/*'] },
  { text: 'Encryption is a method that turns data into a code.', never: ['security/*'] },
  {
    text: 'Profiling is any automated processing of personal data that evaluates a person.',
    never: ['purpose/profiling', 'automated-decision/*'],
  },
  { text: 'Biometric data includes fingerprints and images of the face.', never: ['collection/*'] },
  {
    text: 'An IP address is a number that is assigned to your device by your internet provider.',
    never: ['collection/*'],
  },
  {
    text: 'The GDPR defines health data as data about the physical or mental health of a person.',
    never: ['collection/*'],
  },
  {
    text: 'Targeted advertising means showing you ads that are chosen by what you did on other sites.',
    never: ['purpose/*', 'tracking/*'],
    open: true,
  },
  // A definition by the way, in a sentence that says something.
  { text: 'We use cookies, which are small text files that are stored on your computer.', says: ['tracking/cookies'] },
  { text: 'Our site uses web beacons, small graphics that tell us that a page was opened.', says: ['tracking/pixels'] },
  { text: 'Cookies are small text files. We use session cookies on our site.', says: ['tracking/session-cookies'] },
  {
    text: 'We collect device identifiers, that is, numbers that are unique to your phone.',
    says: ['collection/device-id'],
  },
  {
    text: 'We collect personal data (information that identifies you), such as your name and your phone number.',
    says: ['collection/name', 'collection/phone-number'],
  },
  {
    text: '"We" means Example Gardens Ltd, which is responsible for your data.',
    says: ['controller/controller'],
    open: true,
  },
  {
    text: 'We share your data with our affiliates, meaning companies that belong to our group.',
    says: ['sharing/affiliates'],
  },
  {
    text: 'Log data is information that our servers record, such as your IP address.',
    says: ['collection/ip-address'],
  },
  {
    text: 'By usage data we mean how often you open the app. We collect usage data and your language.',
    says: ['collection/usage-data'],
  },
  { text: 'We process special categories of data, that is, data about your health.', says: ['collection/health'] },
  { text: 'Usage Data is collected automatically when you use the service.', says: ['collection/usage-data'] },
  {
    text: 'We may collect personal information from our guests. Personal information includes your name and your home address.',
    says: ['collection/name possible', 'collection/postal-address possible'],
  },
  {
    text: 'We collect no personal information. "Personal information" is information that identifies you, such as your phone number.',
    says: ['collection/phone-number denied'],
    never: ['collection/phone-number affirmed'],
  },
  {
    text: 'Personal information includes your name and your home address. You alone decide where you keep it.',
    never: ['collection/*'],
  },
];
