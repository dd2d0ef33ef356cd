import type { Family } from './family.ts';

/** An item of a list takes verb, polarity, modality and heading of its lead-in. */
export const list: Family = [
  {
    text: 'We collect the following data:\n\n- your name\n- your e-mail address\n- your date of birth',
    says: ['collection/name', 'collection/email-address', 'collection/date-of-birth'],
  },
  {
    text: 'We do not:\n\n- sell your personal data;\n- share your e-mail address with advertisers;\n- collect your location.',
    says: ['sale/personal-data denied', 'sharing/advertisers denied', 'collection/location denied'],
    never: ['sale/* affirmed', 'sharing/* affirmed', 'collection/* affirmed'],
  },
  {
    text: 'We may share your personal data with:\n\n* our affiliates\n* payment processors\n* the police',
    says: ['sharing/affiliates possible', 'sharing/payment-processors possible', 'sharing/authorities possible'],
  },
  {
    text: 'You have the right to:\n\n- access your data;\n- have it corrected;\n- have it deleted;\n- receive it in a machine-readable format.',
    says: ['right/access', 'right/rectification', 'right/erasure', 'right/portability'],
    open: true,
  },
  {
    text: 'We use your data to:\n\n1. provide our services\n2. send you newsletters\n3. prevent fraud',
    says: ['purpose/provide-service', 'purpose/marketing', 'purpose/fraud-prevention'],
  },
  {
    text: 'We never share the following with third parties:\n\n- your phone number\n- your religion',
    says: ['sharing/third-parties denied'],
    never: ['collection/* denied', 'sharing/* affirmed'],
  },
  {
    text: 'With your consent, we collect:\n\n- your precise location\n- your contacts',
    says: ['collection/precise-location conditional', 'collection/contact-list conditional'],
  },
  {
    text: 'Information we collect\n\n- Name\n- Phone number\n- IP address\n\nWe take care of it.',
    says: ['collection/name', 'collection/phone-number', 'collection/ip-address'],
  },
  {
    markdown: true,
    text: '## What we collect\n\n- **Contact details:** your e-mail address and your phone number\n- **Device:** your operating system and browser type',
    says: [
      'collection/email-address',
      'collection/phone-number',
      'collection/operating-system',
      'collection/browser-info',
    ],
  },
  {
    markdown: true,
    text: 'We collect:\n\n- Data that you give us:\n  - your name\n  - your photo\n- Data from your device:\n  - your IP address\n  - your device identifier',
    says: ['collection/name', 'collection/photo', 'collection/ip-address', 'collection/device-id'],
  },
  {
    markdown: true,
    text: 'We do not:\n\n- sell:\n  - your personal data\n- share your name with advertisers\n\nWe collect your e-mail address.',
    says: ['sharing/advertisers denied', 'collection/email-address'],
    never: ['collection/email-address denied'],
  },
  {
    text: 'We collect your name, your e-mail address, and, if you pay by card, your payment details.',
    says: ['collection/name', 'collection/email-address', 'collection/payment-details'],
  },
  {
    text: 'We collect (a) your name, (b) your postal address and (c) your phone number.',
    says: ['collection/name', 'collection/postal-address', 'collection/phone-number'],
  },
  {
    text: 'Personal data that you give us may include: name; e-mail address; phone number; photo.',
    says: ['collection/name possible', 'collection/email-address possible', 'collection/phone-number possible'],
    open: true,
  },
  {
    text: 'The following third parties receive your data:\n\n- Google Analytics\n- our hosting provider\n- our e-mail service provider',
    says: ['sharing/analytics-providers', 'sharing/hosting-providers', 'sharing/service-providers'],
    open: true,
  },
  {
    text: 'We process your data on these legal bases:\n\n- your consent\n- the performance of a contract\n- our legitimate interests',
    says: ['legal-basis/consent', 'legal-basis/contract', 'legal-basis/legitimate-interests'],
  },
  // The end of a list ends what its lead-in lends.
  {
    text: 'We do not:\n\n- sell your personal data\n- collect your location\n\nWe share your e-mail address with our affiliates.',
    says: ['sharing/affiliates'],
    never: ['sharing/* denied', 'collection/location affirmed'],
  },
  {
    text: 'We collect:\n\n- your name\n\nAsk us about\n\n- your phone number\n- our opening hours',
    says: ['collection/name'],
    never: ['collection/phone-number'],
  },
  {
    text: 'You may not:\n\n- collect e-mail addresses of other members\n- sell personal data\n- share your password with third parties',
    never: ['collection/*', 'sale/*', 'sharing/*'],
  },
  {
    text: 'To protect yourself, you should:\n\n- use a strong password\n- not share your e-mail address with strangers',
    never: ['collection/*', 'sharing/*'],
  },
  {
    text: 'This policy does not apply to:\n\n- personal data collected by other websites\n- health data that your doctor processes',
    never: ['collection/*'],
  },
  {
    text: 'To exercise your rights, please tell us:\n\n- your country\n- which right you want to use',
    never: ['collection/* denied', 'right/* denied'],
  },
  {
    text: 'You can ask us not to:\n\n- share your e-mail address with our affiliates\n- send you newsletters',
    never: ['sharing/* denied', 'purpose/* denied'],
  },
  {
    text: 'In this policy you can read about:\n\n- the data that we collect\n- the sale of personal data\n- how we share your data with third parties',
    never: ['collection/*', 'sale/*', 'sharing/*'],
  },
  {
    text: 'If you do not want us to:\n\n- share your data with advertisers\n- use your data for marketing\n\nplease write to us.',
    never: ['sharing/*', 'purpose/*'],
  },
  { text: 'Other websites may:\n\n- collect your name\n- sell your personal data', never: ['collection/*', 'sale/*'] },
  { text: 'We offer:\n\n- phone cases\n- name tags\n- address books', never: ['collection/*'] },
  {
    text: 'Third parties that we do not work with:\n\n- advertisers\n- data brokers',
    never: ['sharing/advertisers affirmed', 'sharing/data-brokers affirmed'],
  },
  {
    text: '- Use of Persistent Cookies\n- Information Collected Automatically\n- Deleting Certain Information\n\n## Use of Persistent Cookies\n\nThe shop sets none.\n\n## Information Collected Automatically\n\nThe shop is made of stone.\n\n## Deleting Certain Information\n\nWrite to the address below.',
    markdown: true,
    never: ['tracking/*', 'source/*', 'right/*'],
  },
  {
    text: 'Newsletter. It comes once a month, on paper.',
    never: ['purpose/*'],
  },
  {
    text: 'You may send us your name; people to whom orders have been shipped, including addresses; and your driver’s license number.',
    says: ['collection/name', 'collection/postal-address', 'collection/government-id'],
  },
  {
    text: 'We collect your IP address; your time zone setting; and your operating system.',
    says: ['collection/ip-address', 'collection/operating-system'],
  },
  {
    text: 'We use it to talk with you; to send marketing communications about what we provide; to prevent fraud.',
    says: ['purpose/marketing', 'purpose/fraud-prevention'],
  },
  {
    text: 'We share your data with others in these cases:\n\n- In connection with, or during talks about, a merger;\n- With your bank.',
    markdown: true,
    says: ['sharing/acquirer'],
  },
  {
    markdown: true,
    text: 'We automatically collect the following data:\n\n- your actions and your number of transactions\n- notifications received\n',
    says: ['collection/usage-data'],
    never: ['purpose/*'],
  },
  // A label announces the list behind its colon.
  {
    text: 'Personal data processed: email address; first name; usage data.',
    says: ['collection/email-address', 'collection/name', 'collection/usage-data'],
  },
  {
    text: 'Among the data that this app collects, by itself or through third parties, there are: cookies; usage data.',
    says: ['collection/usage-data'],
    never: ['tracking/analytics affirmed'],
  },
  {
    text: 'Our service providers include:\n\n- Mailgun\n- Stripe',
    says: ['sharing/service-providers', 'sharing/payment-processors'],
  },
  {
    text: 'We disclose your data to the following categories of third parties: advertisers, banks and social networks.',
    says: ['sharing/advertisers', 'sharing/financial-institutions', 'sharing/social-networks'],
  },
  // A question, and what answers it.
  { text: 'Do we sell your data? No.', says: [['sale/personal-data denied', { data: ['personal-data'] }]] },
  { text: 'Do we share your e-mail address with advertisers? No, never.', says: ['sharing/advertisers denied'] },
  { text: 'Do we sell your data? Read on.', never: ['sale/*'] },
  { text: 'Do we sell your data? No. 12 of the law forbids it.', never: ['sale/* affirmed'] },
  { text: 'Do we keep your data safe? No system is perfect.', never: ['security/* denied'] },
  { text: 'Is your data sent outside the EU? No, unless you ask us to.', says: ['transfer/abroad denied conditional'] },
  {
    text: 'What do we collect? Your name and your order history.',
    says: ['collection/name', 'collection/purchase-history'],
  },
  {
    markdown: true,
    text: '## Do we sell your personal data?\n\nNo.',
    says: ['sale/personal-data denied'],
    never: ['sale/* affirmed'],
  },
  {
    markdown: true,
    text: 'What we collect:\n\n- your name\n- your phone number',
    says: ['collection/name', 'collection/phone-number'],
  },
  {
    markdown: true,
    text: 'What we do not do:\n\n- sell your data\n- track you across other websites',
    says: ['sale/personal-data denied', 'tracking/cross-site denied'],
    never: ['*/* affirmed'],
  },
  {
    markdown: true,
    text: 'How you can protect yourself:\n\n- block cookies\n- delete your location history',
    never: ['tracking/*', 'collection/*'],
  },
];
