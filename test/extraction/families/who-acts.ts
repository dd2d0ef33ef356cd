import type { Family } from './family.ts';

/** Who acts: the service and those it works with make practices; the reader, other sites and the law make none. */
export const whoActs: Family = [
  // We, our company, our servers.
  { text: 'We collect your name and your e-mail address.', says: ['collection/name', 'collection/email-address'] },
  { text: 'Our servers automatically record your IP address.', says: ['collection/ip-address'] },
  {
    text: 'The Company may share your e-mail address with advertisers.',
    says: [['sharing/advertisers possible', { data: ['email-address'] }]],
  },
  { text: 'This app collects your precise location.', says: ['collection/precise-location'] },
  { text: 'Our team and I never sell your personal data.', says: ['sale/personal-data denied'] },
  // A passive without an agent is ours, one with us for an agent as well.
  { text: 'Your phone number is collected when you place an order.', says: ['collection/phone-number'] },
  { text: 'The date of birth is recorded by us for each member.', says: ['collection/date-of-birth'] },
  { text: 'Personal information may be shared with our affiliates.', says: ['sharing/affiliates possible'] },
  // The reader gives.
  {
    text: 'When you register, you provide your name and your postal address.',
    says: ['collection/name', 'collection/postal-address'],
  },
  { text: 'To open an account you are asked to enter your date of birth.', says: ['collection/date-of-birth'] },
  { text: 'Customers give us their phone number when they book a table.', says: ['collection/phone-number'] },
  {
    text: 'The e-mail address that you enter is stored on our servers.',
    says: ['collection/email-address'],
  },
  // Others collect: a disclosure to them.
  {
    text: 'Some of our advertisers (including ad networks) may collect your IP address.',
    says: [['sharing/advertisers possible', { data: ['ip-address'] }]],
    never: ['collection/*'],
  },
  {
    text: 'Brightlane, as a third-party ad server, uses cookies to show ads on this site.',
    says: ['tracking/cookies third'],
    never: ['purpose/*'],
  },
  {
    text: 'We and our service providers may collect your IP address.',
    says: ['collection/ip-address possible', ['sharing/service-providers possible', { data: ['ip-address'] }]],
  },
  {
    text: 'The use of tracking technologies by third parties is a matter of their own policies.',
    says: ['tracking/cookies third'],
  },
  // What the reader is told to do, or not to do, or does with the service.
  { text: 'Do not share your password with anyone.', never: ['sharing/*', 'collection/*'] },
  { text: 'Please give your name and your address in your letter.', never: ['collection/*'] },
  { text: 'Your continued use of our site means that you accept changes to our policy.', never: ['purpose/*'] },
  { text: 'Please note that we collect your IP address.', says: ['collection/ip-address'] },
  // A set phrase is no practice.
  { text: 'We log in to help you, and to protect health and safety.', never: ['collection/*'] },
  {
    text: 'Advertisers may collect your IP address when you visit our site.',
    says: [['sharing/advertisers possible', { data: ['ip-address'] }]],
    never: ['collection/*'],
  },
  {
    text: 'Our payment processor collects your credit card number.',
    says: [['sharing/payment-processors', { data: ['payment-card'] }]],
    never: ['collection/payment-card'],
  },
  {
    text: 'Our site allows advertising networks to place cookies on your browser.',
    says: ['tracking/cookies third'],
    never: ['tracking/* first'],
  },
  {
    text: 'Our service providers process your e-mail address on our behalf.',
    says: [['sharing/service-providers', { data: ['email-address'] }]],
  },
  // Not the service: the reader.
  { text: 'You may share your photos with your friends.', never: ['sharing/*'] },
  { text: 'Please do not share your password with third parties.', never: ['sharing/*', 'collection/*'] },
  { text: 'You agree not to collect the e-mail addresses of other users.', never: ['collection/*', 'right/*'] },
  { text: 'Users must not sell personal data that they find on the platform.', never: ['sale/*'] },
  { text: 'You are responsible for keeping your password secret.', never: ['collection/password', 'security/*'] },
  { text: 'We encourage you to use a strong password and to change it often.', never: ['collection/password'] },
  // Not the service: other sites, other companies, the browser, the law.
  {
    text: 'Other websites that we link to may collect your name and sell it.',
    never: ['collection/*', 'sale/*', 'sharing/*'],
  },
  { text: 'Your browser sends the name of the page that you came from.', never: ['collection/name'] },
  {
    text: 'Many companies sell the personal data of their customers to advertisers.',
    never: ['sale/*', 'sharing/*', 'collection/*'],
  },
  { text: 'Your bank may share your account number with credit agencies.', never: ['sharing/*', 'collection/*'] },
  { text: 'The law requires hospitals to collect your date of birth.', never: ['collection/*'] },
  { text: 'Criminals may try to obtain your password by sending false e-mails.', never: ['collection/*'] },
  { text: 'Most browsers let you see which cookies they store.', never: ['collection/*', 'tracking/* denied'] },
  { text: 'Your employer may give your work address to whomever it likes.', never: ['sharing/*', 'collection/*'] },
  // Two who act in one sentence.
  {
    text: 'You may share your photos with friends, and we may share your location with advertisers.',
    says: [['sharing/advertisers possible', { data: ['location'] }]],
    never: ['sharing/other-users'],
  },
  {
    text: 'While other websites sell your personal data, we never do so, and we collect only your e-mail address.',
    says: ['collection/email-address'],
    never: ['sale/* affirmed'],
  },
  {
    text: 'They may see your orders, but may not use them for their own purposes, like sending you marketing offers.',
    never: ['purpose/marketing'],
  },
  {
    text: 'Some of our advertising partners may set cookies to show you ads.',
    never: ['tracking/advertising first'],
  },
  {
    text: 'We share your name with a warehouse, or such service providers may collect that information from you.',
    says: ['sharing/service-providers possible'],
    never: ['collection/*', 'source/*'],
  },
  {
    text: 'Courts and other authorities in these places may be entitled to access your personal data.',
    never: ['right/*'],
  },
  {
    text: 'For the exclusion to work your browser must be set to accept third-party cookies.',
    never: ['tracking/*'],
  },
  {
    text: 'When you register, we ask you for personal information (such as your name and an account password).',
    says: ['collection/name', 'collection/password'],
  },
  { text: 'We never ask you for your password.', never: ['collection/*'] },
  {
    text: 'Our server logs may include your IP address and the browser type.',
    says: ['collection/ip-address possible', 'collection/browser-info possible'],
  },
  {
    text: 'We use service providers to process your orders and collect your votes (such as sending letters or processing credit cards).',
    says: ['sharing/service-providers'],
    never: ['collection/payment-card'],
  },
  {
    text: 'Our contractors may have limited access to your postal address.',
    says: [['sharing/service-providers possible', { data: ['postal-address'] }]],
  },
  { text: 'These contractors do not have access to your postal address.', never: ['sharing/* affirmed'] },
  { text: 'You have access to your postal address at any time.', never: ['sharing/*', 'collection/*'] },
  { text: 'We do not allow other parties to collect your e-mail address.', says: ['sharing/third-parties denied'] },
  { text: 'You can give us information about your pets.', says: ['collection/personal-data'] },
  { text: 'You may send us requests for this information.', never: ['collection/*'] },
  { text: 'You may share your photos with other users.', never: ['collection/photo'] },
  { text: 'When you register, you share your name with us.', says: ['collection/name'] },
  // The service by its own name.
  {
    text: '# Pinterest Privacy Policy\n\nWe work to keep Pinterest safe. Pinterest collects your name. Your location is sent to Pinterest.',
    markdown: true,
    says: ['collection/name', 'collection/location'],
    never: ['sharing/*'],
  },
  {
    text: 'Zwirnfaden Ltd ("we", "us", "our") runs this shop.\n\nZwirnfaden does not sell your personal data. Your IP address is transmitted to Zwirnfaden.',
    says: ['sale/personal-data denied', 'collection/ip-address'],
    never: ['sharing/*'],
  },
  {
    text: '# Zwirnfaden Privacy Policy\n\nYour Zwirnfaden account is yours. We share your name with PayPal.',
    markdown: true,
    says: ['sharing/payment-processors'],
  },
  {
    text: 'This text is meant to help you understand how Acme, Inc. ("Acme," "we," "us," or "our") uses and shares your personal data.',
    never: ['sharing/*'],
  },
  {
    text: '# Zwirnfaden Privacy Policy\n\nIn the event of a bankruptcy, Zwirnfaden may share your data with a buyer.',
    markdown: true,
    says: [['sharing/acquirer possible', { names: [] }]],
  },
  {
    text: 'We reserve the right to disclose your phone number to third parties.',
    says: ['sharing/third-parties possible'],
  },
  { text: 'Your phone number may be disclosed by us in an emergency.', says: ['sharing/third-parties possible'] },
  { text: 'You have the right to disclose your phone number to third parties.', never: ['sharing/*'] },
  {
    text: 'If you sell for us, your contact details (your address and phone number) are sent to our affiliates.',
    says: [['sharing/affiliates', { data: ['contact-details', 'postal-address', 'phone-number'] }]],
  },
  {
    text: '# Zwirnfaden Privacy Policy\n\nWithin the Zwirnfaden-group, your name is shared with affiliates.',
    markdown: true,
    says: ['sharing/affiliates'],
  },
  {
    text: 'We allow third parties, such as analytics providers and ad networks, to collect your personal information.',
    says: ['sharing/third-parties'],
    never: ['collection/*'],
  },
  {
    text: 'We share your data with partners that perform marketing services and other work for us.',
    never: ['sharing/advertisers'],
  },
  // Behind a relative clause the noun that it tells of acts.
  {
    text: 'Companies that act on our behalf may have access to your personal information.',
    says: ['sharing/service-providers possible'],
    never: ['right/access affirmed'],
  },
  {
    text: 'Anyone who works in our orchard may have access to your ladder.',
    says: [],
  },
];
