import type { Family } from './family.ts';

/** What a denial denies, and what a sentence with a "no" in it leaves alone. */
export const denial: Family = [
  // What denies something else.
  { text: 'No. We store your personal data within the EU only.', never: ['collection/* denied'] },
  {
    text: 'Under Regulation (EU) No. 2016/679 the shop collects your personal data.',
    never: ['*/* denied'],
  },
  {
    text: 'We have no influence over this process, which the networks use to collect information about your visit.',
    never: ['collection/* denied'],
  },
  {
    text: 'We do not have any control over the way the networks collect information about your visit.',
    never: ['collection/* denied'],
  },
  { text: "We don't necessarily collect your email address.", never: ['collection/* denied'] },
  { text: 'We do not collect such information.', never: ['collection/personal-data denied'] },
  {
    text: 'You may leave these features off, and such information will not be collected.',
    never: ['collection/* denied'],
  },
  { text: 'You will not be required to create an account to make a request.', never: ['purpose/* denied'] },
  {
    text: 'When there is no need for us to keep it to comply with our legal obligations, we delete your data.',
    never: ['purpose/* denied'],
  },
  {
    text: 'We keep your address for as long as you have not opted out of marketing messages.',
    never: ['purpose/* denied'],
  },
  { text: 'They help us make sure that there is no fraud and that the site runs.', never: ['purpose/* denied'] },
  {
    text: "We don't want to use more of your personal data than is necessary to improve our services.",
    never: ['purpose/* denied'],
  },
  // Brackets and semicolons end it.
  {
    text: 'We use your data for personalisation (we do not use your mails for any marketing); security; and customer support.',
    says: ['purpose/security', 'purpose/customer-service'],
    never: ['purpose/security denied', 'purpose/customer-service denied'],
  },
  {
    text: 'We do not receive fingerprints, and our verification provider keeps them only as long as necessary for us to provide our services.',
    never: ['purpose/* denied'],
    open: true,
  },
  {
    text: 'The number cannot be used to identify you, and we use it to show you targeted ads.',
    never: ['purpose/targeted-advertising denied'],
  },
  {
    text: 'Marketing (we do not use mails, or anything that you write to others, for any promotions); Security; and Customer Support',
    never: ['purpose/security denied', 'purpose/customer-service denied'],
  },
  { text: 'We cannot disclose some of your data where that would harm others.', never: ['sharing/* denied'] },
  { text: 'It tells us not to personalize what we recommend.', never: ['purpose/* denied'] },
  // Cookies.
  { text: 'Flash objects do not obey the settings that are used for browser cookies.', never: ['tracking/* denied'] },
  {
    text: 'We do not combine data from cookies with other personal data unless you agree.',
    never: ['tracking/* denied', 'tracking/* denied conditional'],
  },
  { text: 'Strictly necessary cookies cannot be disabled.', never: ['tracking/* denied'] },
  { text: 'We do not make access depend on consent to advertising cookies.', never: ['tracking/* denied'] },
  { text: 'Volunteers may place a tracking pixel on a page without our knowledge.', never: ['tracking/* denied'] },
  { text: 'We do not use cookies.', says: ['tracking/cookies denied'] },
  { text: 'Our site places no cookies on your device.', says: ['tracking/cookies denied'] },
  // Words that are part of something else.
  {
    text: 'We do not store your payment card details.',
    says: ['collection/payment-card denied'],
    never: ['purpose/*'],
  },
  {
    text: 'We do not collect any of your payment details for advertising.',
    never: ['purpose/transactions denied'],
  },
  {
    text: 'We do not take decisions by machine that touch you as strongly as, for example, your health care.',
    never: ['collection/*'],
  },
  { text: 'You may not see a visual sign that the app is on.', never: ['collection/*'] },
  { text: 'The app does not try to correct names that it does not know.', never: ['collection/* denied'] },
  // What others may do with data is a limit on them.
  {
    text: 'We do not allow our service providers to use your personal data for their own purposes.',
    never: ['sharing/* denied'],
  },
  {
    text: 'These service providers are not permitted to process such information for any other purpose.',
    never: ['sharing/* denied'],
  },
  { text: 'We do not work with partners who do not agree to these standards.', never: ['sharing/* denied'] },
  {
    text: 'We do not allow third parties to collect your name.',
    says: ['sharing/third-parties denied'],
  },
  {
    text: 'We never disclose statistics to a partner in a manner that would identify you.',
    never: ['sharing/* denied'],
  },
  {
    text: 'We do not disclose sensitive personal information in any way that would call for an opt-out.',
    never: ['sharing/* denied'],
  },
  // What the law asks.
  {
    text: 'We could not provide our services or comply with our legal obligations without transferring your data abroad.',
    never: ['sharing/* denied'],
  },
  {
    text: 'We obtain your consent as required by law and do not share this information with third parties.',
    never: ['sharing/* affirmed', 'sharing/authorities'],
  },
  {
    text: 'There is no statutory duty to provide your data to PayPal.',
    never: ['sharing/*'],
  },
  {
    text: 'We cannot share certain information with you where that would tell of others.',
    never: ['sharing/* denied'],
  },
  // Transfers.
  {
    text: 'We send data to countries without an adequacy decision only under standard contractual clauses.',
    says: ['transfer/standard-contractual-clauses'],
    never: ['transfer/adequacy-decision denied', 'transfer/standard-contractual-clauses denied'],
  },
  {
    text: 'Transfers to countries that do not have an adequacy decision take place on the basis of SCCs.',
    never: ['transfer/adequacy-decision denied', 'transfer/standard-contractual-clauses denied'],
  },
  // Limits.
  {
    text: 'We do not process sensitive personal data for the purpose of inferring traits about you.',
    never: ['collection/* denied'],
  },
  {
    text: 'When you delete your account, your profile is no longer visible to other users.',
    says: ['sharing/other-users denied conditional'],
  },
  { text: 'Login details are not stored on your device.', never: ['collection/* denied'] },
  {
    text: 'You can open an account without allowing us to access and collect data from your camera.',
    never: ['collection/* denied', 'source/* denied'],
  },
  {
    text: 'We do not knowingly sell the personal data of consumers under 16.',
    says: ['sale/personal-data denied for children'],
  },
  {
    text: 'We do not disclose personal data to advertising partners for users under the age of 18.',
    says: ['sharing/advertisers denied for children'],
  },
  {
    text: 'We do not knowingly collect personal data from individuals who are under the minimum age.',
    says: ['collection/children-data denied'],
    never: ['collection/personal-data denied', 'collection/age denied'],
  },
  // Signals.
  { text: 'There is no agreed standard for the answer to "Do Not Track" signals.', never: ['signal/*'] },
  {
    text: 'Others may go on to follow you, and may not honour the "Do Not Track" requests of your browser.',
    never: ['signal/*'],
  },
  { text: 'We cannot give you the required information if we do not know who you are.', never: ['mandatory/*'] },
  {
    text: 'We do not sell personal information, nor do we know of any sale of the personal information of minors under 16.',
    says: ['sale/personal-data denied'],
  },
  // A contrast between auxiliary and verb parts nothing.
  { text: 'Your email address will not be otherwise shared or sold.', says: ['sale/personal-data denied'] },
  { text: 'Your personal data will NOT be stored, sold, shared or rented.', says: ['sale/personal-data denied'] },
  { text: 'We use no third party cookies.', never: ['sharing/*'] },
  { text: 'We do not use any third-party tools.', never: ['sharing/* denied'] },
  { text: 'We do not use any third-party analytics tools.', says: ['tracking/analytics denied third'] },
  { text: 'You can say no to the sale of personal information.', never: ['sale/*'] },
  { text: 'Such a disclosure does not constitute a sale of your personal data.', never: ['sale/*'] },
  {
    text: 'Most of our websites do not use cookies to track the pages that you visit.',
    never: ['purpose/analytics denied, stated'],
  },
  // What is denied is the verb's object alone.
  {
    text: 'We do not collect personal data through our logs of IP addresses.',
    never: ['collection/ip-address denied'],
  },
  { text: 'No personal data is collected using these clear gifs.', never: ['tracking/pixels denied'] },
  {
    text: 'We do not sell information that is collected by cookies.',
    says: ['sale/personal-data denied'],
    never: ['source/* denied', 'tracking/* denied'],
  },
  { text: 'We do not collect your name or use cookies.', says: ['collection/name denied', 'tracking/cookies denied'] },
  {
    text: 'The number of your visits (but not your name or address) is used to show you ads.',
    says: ['purpose/advertising'],
    never: ['purpose/advertising denied', 'collection/name'],
  },
  {
    text: 'If you block cookies, we may not remember your language preferences.',
    never: ['collection/preferences denied'],
  },
  { text: 'We prohibit our providers from selling your personal data.', never: ['sale/*'] },
  { text: 'Advertisers have no access to the cookies of this site.', never: ['tracking/* denied'] },
  { text: 'We may change the features of the app, with or without notice.', never: ['change/*'] },
  {
    text: 'You may direct us not to sell your data, or share your data with third parties for advertising.',
    never: ['sharing/*', 'sale/*'],
  },
  {
    text: 'We keep your data so long as you have not opted out from our newsletters and content personalisation.',
    never: ['purpose/* denied'],
  },
  { text: 'Take part in games without giving us your name.', never: ['collection/* denied'] },
  // What is denied of others, of what more there might be, or of what data is used for.
  {
    text: 'We prohibit our vendors and advertisers from selling or disclosing the personal data that we give them.',
    says: [],
    never: ['sharing/third-parties denied', 'sale/* denied'],
  },
  {
    text: 'We will not collect additional categories of personal data without telling you first.',
    says: [],
    never: ['collection/personal-data denied'],
  },
  {
    text: 'Information that we collect from cookies will not be used to create profiles of gardeners.',
    says: ['purpose/profiling denied'],
    never: ['tracking/cookies denied'],
  },
  {
    text: 'We do not use personal information that you make available to third-party sites.',
    says: [],
    never: ['sharing/* denied'],
  },
  {
    text: 'If you do not wish to give us the required data, you cannot use our beds.',
    says: ['mandatory/required'],
    never: ['mandatory/* denied'],
  },
  // What is denied of one means, one recipient or one place.
  { text: 'Our web beacons do not collect any personal information.', never: ['collection/* denied'] },
  { text: 'We collect no personal information through the pages of those networks.', never: ['collection/* denied'] },
  { text: 'We do not collect personal information through our app.', says: ['collection/personal-data denied'] },
  {
    text: 'We do not use cookies or similar files on our pages to find out who you are.',
    never: ['tracking/cookies denied'],
  },
  {
    text: 'We never use third-party cookies, unless you allow us to.',
    says: ['tracking/third-party-cookies denied conditional third'],
  },
  { text: 'We sell your data to no third party.', says: ['sale/personal-data denied'], never: ['sale/* affirmed'] },
  {
    text: 'We share your data with nobody outside the company.',
    says: ['sharing/third-parties denied'],
    never: ['sharing/* affirmed'],
  },
  {
    text: 'We share your data with our couriers, but with nobody else.',
    says: ['sharing/shipping-carriers'],
    never: ['sharing/shipping-carriers denied'],
  },
  {
    text: 'We may share counts of visits (data that cannot identify anybody) with our advertisers.',
    says: ['sharing/advertisers possible'],
    never: ['sharing/* denied'],
  },
  {
    text: 'We use our own cookies for analytics, not any third-party analytics.',
    says: ['purpose/analytics'],
    never: ['purpose/analytics denied'],
  },
  {
    text: 'We require our couriers not to keep, share or use your address for anything else.',
    never: ['sharing/* denied', 'collection/* denied'],
  },
  {
    text: 'You can always say no and taking part is completely optional, but if you don’t wish to be asked, tell us.',
    never: ['mandatory/* denied'],
  },
  { text: 'Clearing may or may not be possible for standard cookies.', never: ['tracking/cookies denied'] },
  {
    text: 'An automated decision-making process is not carried out.',
    says: ['automated-decision/automated-decision denied'],
  },
];
