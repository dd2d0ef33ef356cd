import type { Family } from './family.ts';

/** Text as bad copies leave it: bullets lost, lines broken, headings without markup, numbering that is all "1.", doubled parts. */
export const brokenText: Family = [
  // Lines broken to a width.
  {
    text: 'When you open an account with our garden shop, we collect your\nname and your e-mail address, so that we can greet you and can\nwrite to you about your orders.',
    says: ['collection/name', 'collection/email-address'],
  },
  {
    text: 'We value the trust of those who buy from us, and we do not\nsell your personal information to anyone who offers us money\nfor it.',
    says: ['sale/personal-data denied'],
    never: ['sale/* affirmed'],
  },
  {
    text: 'So that your parcel can be announced to you, we share your phone\r\nnumber with our service\r\nproviders.',
    says: [['sharing/service-providers', { data: ['phone-number'] }]],
    open: true,
  },
  // Bullets lost or strange.
  {
    text: 'We collect the following:\nYour name\nYour phone number\nYour IP address',
    says: ['collection/name', 'collection/phone-number', 'collection/ip-address'],
  },
  {
    text: 'We do not:\n\nsell your personal data\n\nshare your e-mail address with advertisers',
    says: ['sale/personal-data denied', 'sharing/advertisers denied'],
    never: ['sale/* affirmed', 'sharing/* affirmed'],
  },
  {
    text: 'We collect: • your name • your photo • your date of birth',
    says: ['collection/name', 'collection/photo', 'collection/date-of-birth'],
  },
  {
    text: '1. We collect your name.\n1. We do not collect your location.\n1. We use cookies.',
    says: ['collection/name', 'collection/location denied', 'tracking/cookies'],
    never: ['tracking/* denied', 'collection/name denied'],
  },
  // Headings without markup.
  {
    text: 'INFORMATION WE COLLECT\n\nYour name, your e-mail address and your date of birth.\n\nSHARING\n\nWe do not share it with advertisers.',
    says: ['collection/name', 'collection/email-address', 'sharing/advertisers denied'],
  },
  {
    text: '2. Cookies\n\nWe use session cookies.\n\n3. Sale\n\nWe do not sell your personal data.',
    says: ['tracking/session-cookies', 'sale/personal-data denied'],
    never: ['tracking/* denied'],
  },
  // Doubled.
  {
    text: 'We do not sell your personal data.\n\nWe do not sell your personal data.',
    says: ['sale/personal-data denied'],
    never: ['sale/* affirmed'],
  },
  // Signs: soft hyphens, no-break spaces, odd apostrophes, decomposed letters, lost full stops.
  {
    text: 'We collect your e\u2011mail address and your pass\u00ADword.',
    says: ['collection/email-address', 'collection/password'],
  },
  {
    text: 'We\u00A0don\u2019t\u00A0sell your personal data.',
    says: ['sale/personal-data denied'],
    never: ['sale/* affirmed'],
  },
  { text: 'We don`t sell your personal data.', says: ['sale/personal-data denied'], never: ['sale/* affirmed'] },
  {
    text: 'WE DO NOT SELL YOUR PERSONAL INFORMATION. WE COLLECT YOUR E-MAIL ADDRESS.',
    says: ['sale/personal-data denied', 'collection/email-address'],
    never: ['collection/* denied'],
  },
  {
    text: 'we collect your name we do not collect your location',
    says: ['collection/name', 'collection/location denied'],
    never: ['collection/name denied', 'collection/location affirmed'],
  },
  {
    text: 'We collect your name.We do not sell your personal data.',
    says: ['collection/name', 'sale/personal-data denied'],
    never: ['collection/name denied'],
  },
  { text: 'We collect your IP\u200B address.', says: ['collection/ip-address'] },
  // What must not come of it.
  {
    text: 'sell your personal data\n\nshare your e-mail address with advertisers\n\nput in place all reasonable safeguards',
    never: ['security/* denied', 'right/*'],
  },
  { text: 'Home\nAbout us\nYour phone number\nPrivacy\nContact', never: ['collection/phone-number', 'sharing/*'] },
  { text: 'Name:\nE-mail address:\nMessage:\nSend', never: ['collection/* denied', 'sharing/*'] },
  {
    text: 'Table of contents\n1. Data we collect\n2. Sale of data\n3. Sharing with advertisers\n4. Your right of access',
    never: ['sale/*', 'sharing/*', 'right/*'],
    open: true,
  },
  {
    text: 'Wherefore lorem ipsum dolor sit amet, personal data consectetur advertisers adipiscing elit.',
    never: ['collection/*', 'sharing/*'],
  },
  { text: 'do not: ; : , . we \u2026 your name ( [ " name', never: ['sharing/*', 'right/*', 'collection/name denied'] },
  {
    text: 'Data. Collection. Name. Address. Sharing. Third parties. Sale.',
    never: ['collection/*', 'sharing/*', 'sale/*'],
  },
  { text: '[ ] I agree that you share my e-mail address with advertisers', never: ['sharing/advertisers'] },
  {
    text: 'Share this page with your friends: Facebook Twitter E-mail',
    never: ['sharing/*', 'collection/*'],
    open: true,
  },
  { text: 'We do\n\nnot sell your personal data', never: ['sale/* affirmed'] },
  // A space lost behind the negation.
  {
    text: 'We donot sell your personal data. We do notknowingly collect any data from children under 13.',
    says: ['sale/personal-data denied', 'collection/children-data denied'],
    never: ['sale/* affirmed', 'collection/children-data affirmed'],
  },
];
