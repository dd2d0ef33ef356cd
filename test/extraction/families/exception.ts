import type { Family } from './family.ts';

/** A denial with an exception is the denial, conditional, and the exception affirmed. */
export const exception: Family = [
  {
    text: 'We do not share your personal data with third parties, except with our service providers.',
    says: ['sharing/third-parties denied conditional', 'sharing/service-providers'],
    never: ['sharing/third-parties affirmed', 'sharing/service-providers denied'],
  },
  {
    text: 'We do not disclose your personal information to third parties unless required by law.',
    says: ['sharing/third-parties denied conditional', 'sharing/authorities'],
    never: ['sharing/authorities denied', 'sharing/third-parties affirmed'],
  },
  {
    text: 'We will not share your e-mail address with advertisers without your consent.',
    says: ['sharing/advertisers denied conditional'],
    never: ['sharing/advertisers affirmed'],
  },
  {
    text: 'Other than to our payment processor, we disclose your card number to nobody.',
    says: ['sharing/payment-processors'],
    never: ['sharing/payment-processors denied'],
    open: true,
  },
  {
    text: 'We do not sell your personal data unless you opt in.',
    says: ['sale/personal-data denied conditional'],
    never: ['sale/personal-data affirmed'],
  },
  {
    text: 'Your address is not given to anyone apart from the courier who delivers your parcel.',
    says: ['sharing/shipping-carriers'],
    never: ['sharing/shipping-carriers denied'],
    open: true,
  },
  {
    text: 'With the exception of our hosting provider, no third party receives your data.',
    says: ['sharing/hosting-providers', 'sharing/third-parties denied conditional'],
    never: ['sharing/hosting-providers denied'],
    open: true,
  },
  {
    text: 'We do not collect personal data other than your e-mail address.',
    says: ['collection/email-address'],
    never: ['collection/email-address denied'],
  },
  {
    text: 'We never collect health data, except where you tell us about an allergy.',
    says: ['collection/health denied conditional'],
  },
  {
    text: 'We do not share your data with third parties, except:\n\n- with our affiliates;\n- with analytics providers;\n- with your consent.',
    says: ['sharing/third-parties denied conditional', 'sharing/affiliates', 'sharing/analytics-providers'],
    never: ['sharing/affiliates denied', 'sharing/analytics-providers denied'],
  },
  {
    text: 'Nobody outside our company gets your personal data, except:\n\n- service providers who print our invoices;\n- courts that order it.',
    says: ['sharing/service-providers'],
    never: ['sharing/service-providers denied'],
    open: true,
  },
  {
    text: 'Except as described in this policy, we will not share your personal data with third parties.',
    says: ['sharing/third-parties denied conditional'],
    never: ['sharing/third-parties affirmed'],
  },
  {
    text: 'We only share your personal data with our service providers.',
    says: ['sharing/service-providers'],
    never: ['sharing/* denied'],
  },
  {
    text: 'No cookies are set, save for session cookies.',
    says: ['tracking/session-cookies'],
    never: ['tracking/session-cookies denied'],
    open: true,
  },
  {
    text: 'Your personal data is shared with no one but our affiliates.',
    says: ['sharing/affiliates'],
    never: ['sharing/affiliates denied'],
    open: true,
  },
  // What is no exception.
  {
    text: 'We do not share your name with advertisers.',
    says: ['sharing/advertisers denied'],
    never: ['sharing/* conditional', 'sharing/* affirmed'],
  },
  {
    text: 'We will never sell your personal data, not even with your consent.',
    says: ['sale/personal-data denied'],
    never: ['sale/* affirmed', 'sale/* conditional'],
    open: true,
  },
  {
    text: 'We share your e-mail address with our affiliates, except where the law forbids it.',
    says: ['sharing/affiliates'],
    never: ['sharing/* denied'],
  },
  { text: 'We delete all of your data except your invoices.', never: ['collection/*', 'sharing/*'] },
  {
    text: 'We offer exceptional service and do not sell your personal data.',
    says: ['sale/personal-data denied'],
    never: ['sale/* conditional'],
  },
  {
    text: 'Our shop is open daily except on Sundays. We do not share your data with advertisers.',
    says: ['sharing/advertisers denied'],
    never: ['sharing/* conditional', 'sharing/* affirmed'],
  },
  {
    text: 'We collect your IP address and, except in Germany, your location.',
    says: ['collection/ip-address', 'collection/location'],
    never: ['collection/* denied'],
  },
  {
    text: 'We do not share your data with third parties. Except for lunch breaks, our office is open.',
    says: ['sharing/third-parties denied'],
    never: ['sharing/* conditional'],
  },
  {
    text: 'We do not knowingly collect information from children under 13, unless permitted by law.',
    says: ['collection/children-data denied conditional'],
  },
  {
    text: 'We will not share your phone number with third parties without your permission.',
    says: [
      'sharing/third-parties denied conditional',
      ['sharing/anyone-with-consent conditional', { data: ['phone-number'] }],
    ],
    never: ['sharing/third-parties affirmed'],
  },
  {
    text: 'We do not disclose your address unless a court order requires it.',
    says: ['sharing/third-parties denied conditional'],
    never: ['sharing/third-parties affirmed'],
  },
  {
    text: 'We do not work with companies that sell your data without your consent.',
    never: ['sharing/anyone-with-consent affirmed'],
  },
  {
    text: 'All data, except for sensitive personal information, is used for research.',
    says: ['purpose/research'],
    never: ['collection/special-categories'],
  },
];
