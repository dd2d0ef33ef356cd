import type { Family } from './family.ts';

/** Which data a sentence speaks of: what is asked for, used, given by others, or handed on, and what only stands near. */
export const data: Family = [
  { text: 'We may require you to enter personal information.', says: ['collection/personal-data'] },
  {
    text: 'We will never ask you to provide your password.',
    says: [],
    never: ['collection/password affirmed'],
  },
  {
    text: 'We use your phone number to verify that you are you.',
    says: ['collection/phone-number'],
  },
  {
    text: 'We do not use your phone number to send you advertisements.',
    says: [],
    never: ['collection/* denied', 'collection/* affirmed'],
  },
  {
    text: 'We use your order number to suggest films by your ratings and your age.',
    says: [],
    never: ['collection/age affirmed'],
  },
  { text: 'By using the app on your phone you accept our terms.', says: [], never: ['collection/* affirmed'] },
  {
    text: 'An e-mail address must be entered before you can write a comment.',
    says: ['collection/email-address'],
  },
  { text: 'A phone number is not required.', says: [], never: ['collection/phone-number affirmed'] },
  {
    text: 'Resellers provide us with your name and your postal address.',
    says: ['collection/name', 'collection/postal-address'],
  },
  {
    text: 'Your location is neither sent to us nor stored on our servers.',
    says: ['collection/location denied'],
    never: ['collection/location affirmed'],
  },
  {
    text: 'We collect, use and share your e-mail address with our partners.',
    says: ['collection/email-address', 'sharing/business-partners'],
  },
  {
    text: 'We neither collect nor share your date of birth.',
    says: ['collection/date-of-birth denied'],
    never: ['collection/* affirmed', 'sharing/* affirmed'],
  },
  {
    text: 'If you join the club, your name is stored and your e-mail address is collected.',
    says: ['collection/name', 'collection/email-address'],
  },
  {
    text: 'You authorize us to collect your calendar entries.',
    says: ['collection/calendar conditional'],
  },
  { text: 'If you let us collect your location, the map works.', says: [], never: ['collection/location affirmed'] },
  {
    text: 'We collect data about the phone that you use to open the app, such as its operating system and its IP address.',
    says: ['collection/operating-system', 'collection/ip-address'],
  },
  {
    text: 'We may collect: (i) your name; (ii) films you watched; and (iii) the language that you speak and your age.',
    says: ['collection/name possible', 'collection/age possible'],
  },
  {
    text: 'Advertisers use your browsing history to choose advertisements.',
    says: ['sharing/advertisers'],
    never: ['collection/* affirmed'],
  },
  {
    text: 'Our carriers are prohibited from using your address for anything else.',
    says: [],
    never: ['collection/* affirmed', 'sharing/* affirmed'],
  },
  {
    text: 'We process your data where your interests or fundamental rights do not weigh more.',
    says: [],
    never: ['collection/interests affirmed'],
  },
  {
    text: 'We recommend using a strong password.',
    says: [],
    never: ['collection/password affirmed'],
  },
  {
    text: 'We collect non-precise geolocation data.',
    says: ['collection/approximate-location'],
    never: ['collection/precise-location'],
  },
  { text: 'We store the region that you choose in your profile settings.', never: ['collection/profile'] },
  {
    text: 'We use encryption, passwords and locked rooms to protect your records.',
    says: ['security/authentication'],
    never: ['collection/password'],
  },
  {
    text: 'We share your name with e-mail service providers.',
    says: [['sharing/service-providers', { data: ['name'] }]],
    never: ['collection/email-address'],
  },
  { text: 'Your order is confirmed at the e-mail address that you have provided.', says: ['collection/email-address'] },
  { text: 'Your request to have your address removed will be granted.', never: ['collection/postal-address'] },
  {
    text: 'Our servers log your internet address.',
    says: ['collection/ip-address'],
    never: ['collection/postal-address'],
  },
];
