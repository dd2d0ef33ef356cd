import type { Family } from './family.ts';

/** No policy denies that it protects data or grants rights: such a reading is a broken text, or a negation that lies elsewhere. */
export const plausibility: Family = [
  {
    text: 'We do not:\n\n- sell your personal data\n- put in place all reasonable safeguards\n- let you delete your account',
    says: ['sale/personal-data denied'],
    never: ['security/* denied', 'right/* denied'],
  },
  {
    text: 'We do not sell your data, and you have the right to access it.',
    says: ['right/access'],
    never: ['right/* denied'],
  },
  {
    text: 'Although no method is perfect, we encrypt your data in transit.',
    says: ['security/encryption-in-transit'],
    never: ['security/* denied'],
  },
  {
    text: 'You do not have to pay a fee to access your personal data.',
    never: ['right/* denied', 'collection/* denied'],
  },
  {
    text: 'We cannot guarantee the security of your data.',
    says: ['security/no-guarantee'],
    never: ['security/measures', 'security/measures denied'],
  },
  {
    text: 'Do not hesitate to contact us at privacy@example.com.',
    says: [['contact/email', { address: ['privacy@example.com'] }]],
    never: ['contact/* denied'],
  },
  {
    text: 'If you do not agree with this policy, you can delete your account.',
    says: ['right/delete-account'],
    never: ['right/* denied'],
  },
  {
    text: 'We do not keep your data longer than necessary.',
    says: ['retention/as-long-as-necessary'],
    never: ['retention/* denied'],
  },
  {
    text: 'You will not be discriminated against for exercising your rights.',
    says: ['right/non-discrimination'],
    never: ['right/* denied'],
  },
  {
    text: 'No later than 72 hours after a breach, we will notify you of it.',
    says: ['security/breach-notification'],
    never: ['security/* denied'],
  },
  {
    text: 'You have the right not to be subject to a decision based solely on automated processing.',
    says: ['right/not-automated-decision'],
    never: ['right/* denied', 'automated-decision/* affirmed'],
  },
  {
    text: 'Your password is stored in encrypted form, so that not even our staff can read it.',
    never: ['security/* denied', 'collection/* denied'],
  },
  {
    text: 'Only employees who need it for their work have access to your data.',
    says: ['security/access-limitation'],
    never: ['security/* denied'],
  },
  {
    text: 'We do not respond to Do Not Track signals.',
    says: ['signal/do-not-track denied'],
    never: ['signal/* affirmed'],
  },
  // Names of things that are not data about a person, or not of this one.
  { text: 'We collect stamps and old phones.', never: ['collection/*'] },
  { text: 'We share our office with an accountant.', never: ['sharing/*'], open: true },
  { text: 'We sell shoes, and our prices are a trade secret.', never: ['sale/*'] },
  { text: 'Our bakery sells cookies and cakes.', never: ['tracking/*'] },
  {
    text: 'Send your letters to our postal address: 12 Main Street, Springfield.',
    never: ['collection/postal-address', 'sharing/*'],
  },
  { text: 'Our company name is Example Gardens Ltd.', never: ['collection/name'] },
  { text: 'You can reach us by phone or e-mail.', never: ['collection/*'] },
  { text: 'We store our wine in a cellar and track deliveries of grapes.', never: ['collection/*', 'tracking/*'] },
  { text: 'We share the view that privacy matters to everyone.', never: ['sharing/*'] },
  {
    text: 'We collect payment from your bank on the first of the month.',
    never: ['collection/bank-account denied', 'sharing/*'],
  },
  { text: 'In the name of our team, we thank you for your interest.', never: ['collection/*'] },
  { text: 'We have been a member of the trade association for ten years.', never: ['retention/*', 'sale/*'] },
  {
    text: 'We answer subpoenas and court orders.',
    never: ['purpose/transactions'],
  },
  {
    text: 'The firm does not use vendor-supplied passwords.',
    never: ['sharing/*'],
  },
  {
    text: 'We collect your votes, and provide our advertisers with a way to reach readers.',
    never: ['sharing/advertisers'],
  },
  {
    text: 'Only the last four digits of your card number are revealed on the screen.',
    never: ['sharing/*'],
  },
  {
    text: 'If others use your phone, they may have access to your personal data.',
    never: ['sharing/*'],
  },
  {
    text: 'By using the service you agree to assume all risk in connection with the data sent to our servers.',
    never: ['transfer/*'],
  },
  {
    text: 'Our servers also record pages viewed and time spent, but this is not traceable back to an individual user.',
    never: ['collection/*'],
  },
  { text: 'These record your visit to the shop and the links you have followed.', says: ['collection/links-clicked'] },
  { text: 'These records tell of the links you have followed.', never: ['collection/*'] },
  { text: 'Commercial information, including records of products bought.', never: ['purpose/marketing'] },
  {
    text: 'We collect the data you provide for contests that we offer.',
    says: ['purpose/contests'],
    never: ['purpose/marketing'],
  },
  { text: 'We use your votes to promote safety on the site.', never: ['purpose/marketing'] },
  {
    text: 'We use your photo for these purposes:\n\n- to address complaints',
    markdown: true,
    says: ['purpose/customer-service'],
    never: ['collection/postal-address'],
  },
  {
    text: 'Upon a request we shall disclose to that consumer the categories of personal information collected.',
    never: ['sharing/*'],
  },
  { text: 'A log is kept for a further year before being permanently deleted.', never: ['retention/indefinite'] },
  { text: 'We note the file location of each recording.', never: ['collection/location'] },
  // What words of the trade mean elsewhere.
  {
    text: 'We transfer personal data to a third country with suitable safeguards.',
    says: ['transfer/abroad'],
    never: ['sharing/*'],
  },
  { text: 'We transfer your name to another firm.', says: ['sharing/third-parties'] },
  { text: 'Cookies are small data files on your computer that we read.', never: ['collection/files'] },
  { text: 'We process the name and the expiry date of the passport.', never: ['collection/payment-card'] },
  { text: 'We process the name and the expiration date of your card.', says: ['collection/payment-card'] },
  { text: 'We collect data when you register domain names.', never: ['collection/internet-provider'] },
  { text: 'We keep your recording while features that use it are on.', never: ['collection/browsing-activity'] },
  { text: 'We collect data on the videos viewed in the app.', never: ['collection/audio-video'] },
  {
    text: 'Necessary cookies serve for logging in or for adjusting your consent preferences.',
    never: ['legal-basis/consent'],
  },
  { text: "Sharing someone's private information is against our rules.", never: ['sharing/*'] },
  { text: 'Consider your own safety when sharing your data with anyone.', never: ['sharing/*'] },
  { text: 'We may use your data to fulfill requests for products.', never: ['purpose/legal-compliance'] },
  {
    text: 'We process your data for the purpose of providing products in compliance with applicable laws.',
    says: ['purpose/provide-service'],
    never: ['purpose/legal-compliance'],
  },
  {
    text: 'We use it to find whether there is data to suggest that the site is misused.',
    never: ['purpose/personalization'],
  },
  { text: 'Our app helps you to share content with your friends.', never: ['collection/friends'] },
  { text: 'We process the names of your contacts, which are stored on your device only.', never: ['collection/*'] },
  {
    text: 'We receive data about you from technical service partners and from marketing firms.',
    never: ['purpose/*', 'sharing/*'],
  },
  { text: 'We obtain the price of the tickets that you buy from us.', never: ['source/purchased'] },
  { text: 'MF Trade collects your personal data.', never: ['sale/*'] },
  { text: 'WE DO NOT SELL YOUR PERSONAL DATA.', says: ['sale/personal-data denied'] },
  { text: 'We collect data on your phone when an error occurs.', never: ['collection/phone-number'] },
  { text: 'We ask for your name, phone and email.', says: ['collection/phone-number'] },
  { text: 'We heed what the Federal Trade Commission says of data.', never: ['sale/*'] },
  { text: 'We may share your data in the case that our business is sold.', never: ['sale/*'] },
  { text: 'The model learns from people who help train it on our data.', never: ['security/training'] },
  { text: 'We show advertisements that are based on the page.', never: ['purpose/targeted-advertising'] },
  { text: 'Items bought from retailers should be exchanged at the place of purchase.', never: ['sharing/*'] },
  { text: 'We collect identification numbers associated with your device.', never: ['collection/government-id'] },
  { text: 'It may be used to offer you optimized experiences.', never: ['purpose/marketing'] },
  { text: 'We are not responsible for removing information from the files of others.', never: ['right/*'] },
  { text: 'We recognize you by cookies each time we display an advertisement.', never: ['tracking/functional'] },
  { text: 'The materials, products and information on third-party sites are provided "as is".', never: ['sharing/*'] },
  { text: 'We use the data to keep registries working.', never: ['sharing/*'] },
  {
    text: 'The recipients of such personal data are subject to contractual obligations similar to ours.',
    never: ['legal-basis/*'],
  },
  { text: 'They are weighed, unless our processing is otherwise required by law.', never: ['sharing/*'] },
];
