import type { Family } from './family.ts';

/** What is only supposed, asked, wished or announced as a subject is not said. */
export const hypothesis: Family = [
  {
    text: 'If you do not want us to share your e-mail address with advertisers, please write to us.',
    never: ['sharing/* denied', 'collection/*'],
  },
  { text: 'If we ever sell your personal data, we will tell you first.', never: ['sale/*'] },
  {
    text: 'This policy explains how we collect, use and share your personal data.',
    never: ['collection/*', 'sharing/*'],
  },
  { text: 'Do you sell my personal data?', never: ['sale/*'] },
  {
    text: 'What information do we collect from you, and do we share it with advertisers?',
    never: ['collection/*', 'sharing/*'],
  },
  { text: 'You may ask us whether we process your health data.', never: ['collection/*'] },
  { text: 'Please tell us if you think that we have collected data from a child by mistake.', never: ['collection/*'] },
  {
    text: 'You have the right to object to our use of your data for direct marketing.',
    says: ['right/objection'],
    never: ['purpose/* denied', 'purpose/*'],
  },
  {
    text: 'You may opt out of the sale of your personal information.',
    says: ['choice/opt-out-sale'],
    never: ['sale/*'],
  },
  {
    text: 'You can ask us not to share your personal data with third parties.',
    never: ['sharing/* denied', 'sharing/* affirmed'],
  },
  {
    text: 'Imagine that a website collects your name and sells it to advertisers.',
    never: ['collection/*', 'sale/*', 'sharing/*'],
    open: true,
  },
  {
    text: 'Should you wish us to stop collecting your location, change the settings of your phone.',
    never: ['collection/location denied'],
  },
  {
    text: 'Before we would share your health data with anyone, we would ask you.',
    never: ['sharing/third-parties'],
    open: true,
  },
  { text: 'We will tell you before we collect data of another kind than those named here.', never: ['collection/*'] },
  {
    text: 'Whether we share your location with third parties depends on you.',
    never: ['sharing/third-parties', 'sharing/third-parties denied'],
  },
  { text: 'To learn more about what we share with advertisers, write to us.', never: ['sharing/*'] },
  {
    text: 'You may request a list of the third parties to whom we have disclosed your personal data.',
    says: ['right/know-sharing'],
    never: ['sharing/* denied'],
  },
  // What is said beside a supposition.
  { text: 'If you visit our site, we collect your IP address.', says: ['collection/ip-address'] },
  {
    text: 'If you apply for a job, we collect your work history and your education.',
    says: ['collection/work-history', 'collection/education'],
  },
  { text: 'If we are acquired, your personal data will be transferred to the buyer.', says: ['sharing/acquirer'] },
  {
    text: 'When you write to us, we keep your message and collect your e-mail address.',
    says: ['collection/email-address'],
  },
  {
    text: 'If a child under 13 has given us personal data, we will delete it; we do not knowingly collect data from children.',
    says: ['collection/children-data denied'],
    never: ['collection/children-data affirmed'],
  },
  {
    text: 'Even if you are not logged in, we record which pages you visit.',
    says: ['collection/browsing-activity'],
    never: ['collection/* denied'],
  },
  {
    text: 'If you have questions about how we use your data, write to privacy@example.com.',
    says: [['contact/email', { address: ['privacy@example.com'] }]],
    never: ['collection/*', 'purpose/*'],
  },
  { text: 'Whenever you pay, our payment processor receives your card number.', says: ['sharing/payment-processors'] },
  { text: 'Whatever device you use, we collect your device identifier.', says: ['collection/device-id'] },
  {
    text: 'If you refuse cookies, parts of our site may not work; we use cookies to keep you logged in.',
    says: ['tracking/cookies'],
    never: ['tracking/* denied'],
  },
  {
    text: 'We ask whether you are older than 18 and store your date of birth.',
    says: ['collection/date-of-birth'],
    open: true,
  },
  {
    text: 'We are not responsible for the practices of other shops in collecting personal data.',
    never: ['collection/*'],
  },
  {
    text: 'It has been reported that such data are freely shared with foreign services.',
    never: ['sharing/*'],
  },
  {
    text: 'While we do not necessarily collect all of it, we consider these to be personal:\n\n- your date of birth',
    markdown: true,
    never: ['collection/date-of-birth'],
  },
  {
    text: 'The data you submit should not include sensitive data, such as your social security number.',
    never: ['collection/*'],
  },
  { text: 'If, in the future, we do sell your data, we will tell you.', never: ['sale/*'] },
  { text: 'Where the firm sells your data, it shall give you a list.', never: ['sale/*'] },
  { text: 'We will tell you our purpose for collecting or selling that data.', never: ['sale/*'] },
  { text: 'We have no actual knowledge that we sell the data of minors.', never: ['sale/* affirmed'] },
  { text: 'The app allows you to monetize your content.', never: ['sale/*'] },
  {
    text: 'To opt out of having your browsing data used for targeted advertising, visit their page.',
    never: ['purpose/*'],
  },
];
