import type { Family } from './family.ts';

/** "This information", "such data", "it" and "the above" take the data named last. */
export const reference: Family = [
  {
    text: 'We collect your e-mail address. We share this information with advertisers.',
    says: [['sharing/advertisers', { data: ['email-address'] }]],
    open: true,
  },
  {
    text: 'We record your IP address and your browser type. Such data is shared with our analytics providers.',
    says: [['sharing/analytics-providers', { data: ['ip-address', 'browser-info'] }]],
    open: true,
  },
  {
    text: 'We collect your phone number and may share it with couriers.',
    says: ['collection/phone-number', ['sharing/shipping-carriers possible', { data: ['phone-number'] }]],
    open: true,
  },
  {
    text: 'When you pay, we receive your card number. We pass it on to our payment processor.',
    says: [['sharing/payment-processors', { data: ['payment-card'] }]],
    open: true,
  },
  {
    text: 'We process your health data. We never share these data with advertisers.',
    says: ['collection/health', ['sharing/advertisers denied', { data: ['health'] }]],
    never: ['collection/health denied'],
  },
  {
    text: 'We collect:\n\n- your name\n- your location\n\nWe disclose the above information to our affiliates.',
    says: [['sharing/affiliates', { data: ['name', 'location'] }]],
    open: true,
  },
  {
    text: 'Your precise location is collected by our app. We use it to show you ads that fit your interests.',
    says: [['purpose/targeted-advertising', { data: ['precise-location'] }]],
    open: true,
  },
  {
    text: 'You can give us your date of birth. We do not share that information with third parties.',
    says: [['sharing/third-parties denied', { data: ['date-of-birth'] }]],
    never: ['collection/* denied'],
  },
  {
    text: 'We collect device identifiers. They are shared with advertising networks.',
    says: [['sharing/advertisers', { data: ['device-id'] }]],
    open: true,
  },
  {
    text: 'We may ask for your social security number. The number is shared with credit agencies.',
    says: [['sharing/credit-agencies', { data: ['social-security-number'] }]],
    open: true,
  },
  {
    text: 'We gather your search history, which we share with advertisers.',
    says: ['collection/search-history', ['sharing/advertisers', { data: ['search-history'] }]],
    open: true,
  },
  {
    text: 'We use cookies. These are used to analyse how you use our site.',
    says: ['tracking/cookies', 'purpose/analytics'],
  },
  // What the reference does not take, and what it does not deny.
  {
    text: 'We collect your e-mail address. We do not sell this information.',
    says: ['sale/personal-data denied'],
    never: ['collection/* denied', 'collection/personal-data'],
  },
  {
    text: 'We do not collect your location. We share your name with our affiliates.',
    says: [['sharing/affiliates', { data: ['name'] }]],
    never: ['collection/name denied'],
  },
  {
    text: 'We collect your name.\n\nWe work with advertisers. They like this page.',
    says: ['collection/name'],
    never: ['collection/* denied', 'sharing/* denied'],
  },
  { text: 'You can change this information at any time.', never: ['collection/*'] },
  {
    text: 'We collect your address. It is a pleasure to serve you.',
    says: ['collection/postal-address'],
    never: ['sharing/*', 'collection/* denied'],
  },
  { text: 'This information is given as it stands and without warranty.', never: ['collection/*', 'sharing/* denied'] },
  {
    text: 'We store your password. Do not share it with anyone.',
    says: ['collection/password'],
    never: ['sharing/*'],
  },
  {
    text: 'Friends may see your photo. They may share it with others.',
    never: ['sharing/third-parties denied', 'collection/* denied'],
  },
  {
    text: 'The information on this site is for gardeners. We share it gladly.',
    never: ['collection/*', 'sharing/advertisers'],
  },
  {
    text: 'We collect your name and your photo. Neither is shared with third parties.',
    says: ['sharing/third-parties denied'],
    never: ['collection/* denied', 'sharing/third-parties affirmed'],
  },
  { text: 'Some companies sell such data. We do not.', never: ['sale/* affirmed'] },
  {
    text: 'We receive your IP address from your browser; it is not linked to your name.',
    says: ['collection/ip-address'],
    never: ['collection/* denied'],
  },
  {
    text: 'Our app is not directed at children under 13 and we do not knowingly collect any personal information from them.',
    says: ['collection/children-data denied'],
    never: ['collection/personal-data denied'],
  },
  {
    text: 'We need your partners, and collect no information from them.',
    never: ['collection/personal-data denied', 'collection/children-data'],
  },
  {
    text: 'We ask for your e-mail address. We do not share it with third parties.',
    says: [['sharing/third-parties denied', { data: ['email-address'] }]],
  },
  {
    text: 'We hold the personal data that you give us. We never share it with advertisers.',
    says: [['sharing/advertisers denied', { data: ['personal-data'] }]],
  },
  {
    text: 'The form is compared with the one before. We do not share it with third parties.',
    never: ['sharing/third-parties denied'],
  },
  { text: 'This study rests on information we receive from other sources.', says: ['source/third-party'] },
  { text: 'This policy does not apply to information we receive from other sources.', never: ['source/*'] },
];
