import type { Family } from './family.ts';

/** Negation and how far it reaches. */
export const negation: Family = [
  {
    text: 'We do not sell your personal information.',
    says: ['sale/personal-data denied'],
    never: ['sale/* affirmed'],
  },
  {
    text: 'We do not collect information on your health.',
    says: ['collection/health denied'],
    never: ['collection/personal-data'],
  },
  {
    text: 'We do not send e-mails asking you to provide your password.',
    never: ['collection/* affirmed'],
  },
  {
    text: 'We do not allow third parties to collect your name.',
    says: ['sharing/third-parties denied'],
    never: ['sharing/* affirmed', 'collection/* affirmed'],
  },
  {
    text: 'We do not sell your data. There is nothing to opt out of.',
    says: ['sale/personal-data denied'],
    never: ['choice/opt-out-sale'],
  },
  {
    text: 'We never collect your precise location.',
    says: ['collection/precise-location denied'],
    never: ['collection/* affirmed'],
  },
  {
    text: "We don't share your e-mail address with advertisers.",
    says: [['sharing/advertisers denied', { data: ['email-address'] }]],
    never: ['sharing/* affirmed', 'collection/* affirmed'],
  },
  { text: 'No health data is collected.', says: ['collection/health denied'], never: ['collection/* affirmed'] },
  {
    text: 'Neither your name nor your phone number is collected.',
    says: ['collection/name denied', 'collection/phone-number denied'],
    never: ['collection/* affirmed'],
  },
  {
    text: 'We neither collect biometric data nor share your photo with third parties.',
    says: ['collection/biometric denied', 'sharing/third-parties denied'],
    never: ['collection/* affirmed', 'sharing/* affirmed'],
  },
  {
    text: 'Your data is never sold, rented or traded.',
    says: ['sale/personal-data denied'],
    never: ['sale/* affirmed'],
  },
  {
    text: 'We use analytics without ever selling your personal information.',
    says: ['sale/personal-data denied'],
    never: ['sale/* affirmed'],
  },
  {
    text: 'None of your personal data is shared with advertisers.',
    says: ['sharing/advertisers denied'],
    never: ['sharing/* affirmed'],
  },
  {
    text: 'We collect no payment data, no health data and no information about your religion.',
    says: ['collection/health denied', 'collection/religion denied'],
    never: ['collection/health affirmed', 'collection/religion affirmed'],
  },
  {
    text: 'At no time do we sell or rent your personal data.',
    says: ['sale/personal-data denied'],
    never: ['sale/* affirmed'],
  },
  {
    text: 'Under no circumstances will we share your medical records with your employer.',
    says: ['sharing/employer denied'],
    never: ['sharing/* affirmed'],
    open: true,
  },
  {
    text: 'We refrain from selling your personal data.',
    says: ['sale/personal-data denied'],
    never: ['sale/* affirmed'],
  },
  // The end of the reach.
  {
    text: 'We do not sell your personal data, but we may share it with our affiliates.',
    says: ['sale/personal-data denied', 'sharing/affiliates possible'],
    never: ['sharing/affiliates denied', 'sale/* affirmed'],
  },
  {
    text: 'We do not collect your location; we do collect your IP address.',
    says: ['collection/location denied', 'collection/ip-address'],
    never: ['collection/ip-address denied'],
  },
  {
    text: 'We share your address with couriers but never with advertisers.',
    says: ['sharing/shipping-carriers', 'sharing/advertisers denied'],
    never: ['sharing/shipping-carriers denied', 'sharing/advertisers affirmed'],
  },
  {
    text: 'Your name is not published and is used only to address you in our newsletter.',
    says: ['purpose/marketing'],
    never: ['purpose/* denied'],
  },
  {
    text: 'We do not store your credit card number; it is collected by our payment processor.',
    says: ['collection/payment-card denied', ['sharing/payment-processors', { data: ['payment-card'] }]],
    never: ['sharing/* denied'],
    open: true,
  },
  {
    text: 'Although we do not sell your data, we use cookies.',
    says: ['sale/personal-data denied', 'tracking/cookies'],
    never: ['tracking/* denied'],
  },
  {
    text: 'We cannot promise perfect security, and we collect your IP address.',
    says: ['collection/ip-address'],
    never: ['collection/* denied'],
  },
  {
    text: 'If you do not give us your name, we collect only your IP address.',
    says: ['collection/ip-address'],
    never: ['collection/* denied'],
  },
  // Words of negation that deny nothing.
  {
    text: 'We collect not only your name but also your phone number.',
    says: ['collection/name', 'collection/phone-number'],
    never: ['collection/* denied'],
    open: true,
  },
  {
    text: 'The data that we collect includes, but is not limited to, your name and your age.',
    says: ['collection/name', 'collection/age'],
    never: ['collection/* denied'],
  },
  {
    text: 'We collect your IP address whether or not you are logged in.',
    says: ['collection/ip-address'],
    never: ['collection/* denied'],
  },
  {
    text: 'Nothing in this policy prevents us from sharing your e-mail address with our affiliates.',
    never: ['sharing/* denied'],
    open: true,
  },
  {
    text: 'We may share your data with our affiliates without further notice.',
    says: ['sharing/affiliates possible'],
    never: ['sharing/* denied'],
  },
  {
    text: 'We collect your name no later than when you check in.',
    says: ['collection/name'],
    never: ['collection/* denied'],
  },
  { text: 'There is no doubt that we collect your e-mail address.', never: ['collection/* denied'] },
  {
    text: 'We do not hesitate to share your data with the police where a crime was committed.',
    never: ['sharing/* denied'],
  },
  { text: 'Not all of the data that we collect is personal data.', never: ['collection/* denied'] },
  { text: 'We do nothing more with cookies than count visits.', never: ['tracking/* denied'], open: true },
  {
    text: 'We do not track your location.',
    says: ['collection/location denied'],
    never: ['collection/* affirmed'],
  },
  {
    text: 'We do not track you across other websites.',
    says: ['tracking/cross-site denied'],
    never: ['tracking/* affirmed'],
  },
  {
    text: 'Where such a signal is on we do not track, plant cookies, or use advertising.',
    never: ['tracking/* affirmed', 'purpose/* affirmed'],
  },
  {
    text: 'Opting out on one device does not affect the use of cookies on another.',
    never: ['tracking/* denied'],
  },
  {
    text: 'You may request that, from then on, we not send you letters or share your personal information.',
    never: ['sharing/* denied', 'purpose/* denied'],
  },
  {
    text: 'On request we see to it that the photo is not publicly available on our website.',
    never: ['sharing/public affirmed'],
  },
  {
    text: 'We do not knowingly collect personal information from users we actually know are under age 13.',
    says: ['collection/children-data denied'],
    never: ['collection/personal-data', 'collection/age', 'source/user'],
  },
  {
    text: 'We do not merge the information acquired through the use of web beacons with your name.',
    never: ['tracking/* denied', 'purpose/* denied'],
  },
  {
    text: 'We cannot run the shop without collecting your address.',
    says: ['collection/postal-address'],
    never: ['collection/* denied'],
  },
  {
    text: 'Data that says nothing of you does not reveal your identity.',
    never: ['sharing/*', 'collection/*'],
  },
  {
    text: 'You can close your account, and your profile will no longer be visible to other members.',
    never: ['sharing/* denied'],
  },
  { text: 'If you say no, your location is not sent to us.', says: ['collection/location denied conditional'] },
  {
    text: 'We use it for these purposes:\n\n- To show personalized ads in the app; we do not use marketing cookies on the website.',
    markdown: true,
    never: ['purpose/targeted-advertising denied'],
  },
  {
    text: 'Sales and targeted ads: We never hand your personal data to others for money.',
    never: ['purpose/targeted-advertising denied'],
  },
  { text: 'You may tell us not to use your photo for targeted advertising.', never: ['purpose/* denied'] },
  {
    text: 'Neither this shop nor the app knowingly collects personal information from children under 13.',
    says: ['collection/children-data denied'],
    never: ['collection/* affirmed'],
  },
  {
    text: 'We do not knowingly collect, sell or share the personal information of children under 16.',
    says: ['collection/children-data denied', 'sale/personal-data denied for children'],
  },
  {
    text: '**We do not:**\n\nSell any customer data, whatever it is called, to third parties.',
    markdown: true,
    says: ['sale/personal-data denied'],
    never: ['sale/* affirmed'],
  },
  {
    text: 'We do not sell your data in the usual sense (i.e., for money).',
    says: ['sale/personal-data denied'],
    never: ['sale/* affirmed'],
  },
  {
    text: 'We make it anonymous so that it no longer identifies you, and use that information for statistics.',
    never: ['purpose/* denied'],
  },
  { text: 'We use no marketing cookies.', never: ['purpose/* denied'] },
  {
    text: 'The following cases shall not constitute provision to a third party: a merger of the shop.',
    never: ['sharing/* denied'],
  },
  {
    text: 'To keep robots off, not people or third-party sites, this site may make use of cookies.',
    never: ['tracking/* denied'],
  },
  { text: 'Never share your password when you play.', never: ['sharing/*', 'collection/*'] },
  { text: 'In such a case we may decide not to disclose your data.', never: ['sharing/* denied'] },
  {
    text: 'We never share your name when we do this.',
    says: ['sharing/third-parties denied conditional'],
  },
  // What a relative clause denies, its main clause does not.
  {
    text: 'This data, which does not identify you, may be used for research.',
    says: ['purpose/research possible'],
    never: ['purpose/* denied'],
  },
  {
    text: 'Figures that cannot be led back to a single visitor may be made available to our sponsors.',
    says: ['sharing/business-partners possible'],
    never: ['sharing/* denied'],
  },
];
