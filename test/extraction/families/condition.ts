import type { Family } from './family.ts';

/** What hangs on the reader's consent or choice is conditional; what the law allows or the reader does by the way is not. */
export const condition: Family = [
  { text: 'With your consent, we collect your precise location.', says: ['collection/precise-location conditional'] },
  {
    text: 'We share your e-mail address with advertisers only if you agree.',
    says: ['sharing/advertisers conditional'],
  },
  {
    text: 'If you opt in, we will use your e-mail address to send you newsletters.',
    says: ['purpose/marketing conditional'],
  },
  {
    text: 'Unless you opt out, we share your browsing history with our advertising partners.',
    says: ['sharing/advertisers conditional'],
  },
  {
    text: 'Where you have given your permission, our app collects your contacts.',
    says: ['collection/contact-list conditional'],
  },
  {
    text: 'Subject to your prior consent, we may set advertising cookies.',
    says: ['tracking/advertising conditional'],
  },
  {
    text: 'At your request, we disclose your account details to third parties.',
    says: ['sharing/third-parties conditional'],
  },
  { text: 'We obtain your explicit consent before we collect health data.', says: ['collection/health conditional'] },
  {
    text: 'Your voice is recorded only after you have agreed to it.',
    says: ['collection/voice-recording conditional'],
  },
  {
    text: 'If you choose to connect your social media account, we receive your list of friends.',
    says: ['collection/friends conditional'],
  },
  { text: 'If you allow us to, we access your calendar.', says: ['collection/calendar conditional'] },
  {
    text: 'We do not use your data for marketing unless you have agreed to it.',
    says: ['purpose/marketing denied conditional'],
    never: ['purpose/marketing affirmed'],
  },
  // A condition binds its own clause.
  {
    text: 'We collect your e-mail address, and with your consent we collect your location.',
    says: ['collection/email-address', 'collection/location conditional'],
    never: ['collection/email-address conditional'],
    open: true,
  },
  {
    text: 'We collect your name. If you agree, we share it with our partners.',
    says: ['collection/name'],
    never: ['collection/name conditional'],
  },
  // May is possible.
  {
    text: 'We may collect your phone number.',
    says: ['collection/phone-number possible'],
    never: ['collection/* conditional'],
  },
  {
    text: 'From time to time we share aggregated data with researchers.',
    says: ['sharing/researchers possible'],
    never: ['sharing/* conditional'],
  },
  // What is no condition on the reader.
  {
    text: 'If required by law, we disclose your personal data to the police.',
    says: ['sharing/authorities'],
    never: ['sharing/* conditional'],
  },
  {
    text: 'As permitted by law, we share your personal data with our affiliates.',
    says: ['sharing/affiliates'],
    never: ['sharing/* conditional'],
  },
  {
    text: 'Where necessary, we share your address with couriers.',
    says: ['sharing/shipping-carriers'],
    never: ['sharing/* conditional'],
  },
  {
    text: 'When you visit our site, we collect your IP address.',
    says: ['collection/ip-address'],
    never: ['collection/* conditional'],
  },
  {
    text: 'If you contact us by e-mail, we store your e-mail address.',
    says: ['collection/email-address'],
    never: ['collection/* conditional'],
  },
  {
    text: 'If you buy something, we collect your payment details.',
    says: ['collection/payment-details'],
    never: ['collection/* conditional'],
  },
  {
    text: 'We share your data with our affiliates without your consent.',
    says: ['sharing/affiliates'],
    never: ['sharing/* conditional', 'sharing/* denied'],
  },
  {
    text: 'By using this site you consent to this policy. We collect your name.',
    says: ['collection/name'],
    never: ['collection/* conditional'],
  },
  {
    text: 'We collect your name and keep a record of your consent.',
    says: ['collection/name'],
    never: ['collection/* conditional'],
  },
  {
    text: 'If our company is sold, your personal data will pass to the new owner.',
    says: ['sharing/acquirer'],
    never: ['sharing/* conditional'],
  },
  {
    text: 'You can withdraw your consent at any time; we collect your age in order to recommend books.',
    says: ['collection/age'],
    never: ['collection/* conditional'],
  },
  {
    text: 'If you give us your phone number, we call you back.',
    says: ['collection/phone-number conditional'],
    never: ['collection/* stated'],
  },
  { text: 'If you do not give us your phone number, we cannot call you back.', never: ['collection/*'] },
  {
    text: 'We process it to provide our services, for research, for security, and with your consent.',
    says: ['purpose/research', 'purpose/security'],
  },
  {
    text: 'When you create an account, we ask for your phone number, and if you want, you can also upload a picture.',
    says: ['collection/phone-number'],
  },
  { text: 'If you want, we also collect your phone number.', says: ['collection/phone-number conditional'] },
  {
    text: 'The legal basis is the performance of a contract, or steps taken at your request before it.',
    says: ['legal-basis/contract'],
  },
  {
    text: 'We share it with our partners, our carriers, and authorities (to comply with the law) or otherwise with your consent.',
    never: ['sharing/business-partners conditional', 'sharing/shipping-carriers conditional'],
  },
  // What readers agree to is said; what hangs on their agreement is not.
  {
    text: 'By opening an account you acknowledge and agree that we share your address with carriers and advertisers.',
    says: ['sharing/advertisers'],
  },
  {
    text: 'If you agree that we collect your location, tick the box.',
    says: [],
    never: ['collection/location affirmed stated'],
  },
  {
    text: 'If you live abroad, please note that we transfer your personal data to Norway.',
    says: ['transfer/abroad'],
  },
];
