import type { Family } from './family.ts';

/** Periods, ages, dates and places, in the many ways of writing them. */
export const numbers: Family = [
  { text: 'We keep server logs for thirty (30) days.', says: [['retention/stated-period', { period: ['P30D'] }]] },
  { text: 'Your account data is stored for two years.', says: [['retention/stated-period', { period: ['P2Y'] }]] },
  { text: 'We retain recordings for up to 72 hours.', says: [['retention/stated-period', { period: ['PT72H'] }]] },
  {
    text: 'We delete your application six months after our decision.',
    says: [['retention/stated-period', { period: ['P6M'] }]],
  },
  {
    text: 'Invoices are kept for a period of ten years and messages for 90 days.',
    says: [['retention/stated-period', { period: ['P10Y', 'P90D'] }]],
  },
  { text: 'Log files are deleted after one week.', says: [['retention/stated-period', { period: ['P1W'] }]] },
  { text: 'Backups are deleted after a year.', says: [['retention/stated-period', { period: ['P1Y'] }]] },
  {
    text: 'We retain your data for twenty-four (24) months.',
    says: [['retention/stated-period', { period: ['P24M'] }]],
  },
  { text: 'Usage data is retained for 18-24 months.', says: ['retention/stated-period'] },
  {
    text: 'Our service is not directed to children under the age of sixteen.',
    says: [['audience/children', { age: [16] }]],
  },
  {
    text: 'Persons under 13 years of age may not use this site.',
    says: [['audience/children', { age: [13] }]],
    open: true,
  },
  { text: 'You must be 18 or older to register.', says: [['audience/children', { age: [18] }]], open: true },
  {
    text: 'We do not knowingly collect data from anyone younger than 14.',
    says: [['audience/children', { age: [14] }]],
  },
  {
    text: 'Your data may be transferred to the United States and to India.',
    says: [['transfer/abroad possible', { places: ['US', 'IN'] }]],
  },
  { text: 'We store your data on servers outside the European Economic Area.', says: ['transfer/abroad'] },
  {
    text: 'Our data centers are located in Ireland and Germany.',
    says: [['transfer/abroad', { places: ['IE', 'DE'] }]],
  },
  // The document's own date.
  { text: 'Privacy Policy\n\nLast updated: June 16, 2022\n\nWe collect your name.', updated: '2022-06-16' },
  { text: 'Last revised 16 June 2022.', updated: '2022-06-16' },
  { text: 'Effective as of 2023-01-05.', updated: '2023-01-05' },
  { text: 'This policy was last modified on the 3rd of March 2021.', updated: '2021-03-03' },
  { text: 'Effective date: 25.05.2018', updated: '2018-05-25' },
  { text: 'Last updated: 05/25/2018', updated: '2018-05-25' },
  { text: 'Last update: December 2019', updated: '2019-12' },
  { text: 'Updated Sept. 1st, 2020', updated: '2020-09-01', open: true },
  { text: 'Version of 1 May 2024', updated: '2024-05-01' },
  { text: 'Revision date\n\n10 October 2021', updated: '2021-10-10', open: true },
  { text: 'This privacy policy takes effect on January 1, 2020.', updated: '2020-01-01', open: true },
  { text: 'LAST UPDATED ON: FEBRUARY 29, 2024', updated: '2024-02-29' },
  // Dates that are not the document's.
  { text: 'Last updated: 04/05/2018', updated: null },
  { text: 'The GDPR has applied since May 25, 2018.', updated: null },
  { text: 'Our company was founded on June 3, 1998.', updated: null },
  { text: 'This notice was archived on 4 March 2016; the current one is elsewhere.', updated: null },
  { text: 'Copyright 2015-2024 Example Gardens Ltd.', updated: null },
  { text: 'The California Consumer Privacy Act of 2018 took effect on January 1, 2020.', updated: null },
  // Numbers that are no period and no age.
  { text: 'We answer requests within 30 days.', never: ['retention/*'] },
  { text: 'We have served gardeners for 30 years.', never: ['retention/*', 'audience/*'] },
  { text: 'You may cancel within 14 days of your order.', never: ['retention/*', 'audience/*'] },
  { text: 'Our newsletter has 16 pages and comes 12 times a year.', never: ['retention/*', 'audience/*'] },
  { text: 'Call us 24 hours a day, 7 days a week.', never: ['retention/*'] },
  { text: 'We will inform you of changes 30 days in advance.', never: ['retention/*'] },
  { text: 'Article 13 of the GDPR asks us to tell you this.', never: ['audience/children', 'retention/*'] },
  { text: 'Parents of pupils in year 9 may write to us.', never: ['retention/*'] },
  {
    text: 'Room 18, 16 Main Street, is where we store garden tools.',
    never: ['audience/children', 'retention/*', 'collection/*'],
  },
  { text: 'We keep bees, and our oldest hive is 12 years old.', never: ['retention/*', 'audience/children'] },
];
