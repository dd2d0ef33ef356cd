import type { Family } from './family.ts';

/** What stands under a heading, or in a sentence, that speaks to one group holds for that group. */
export const audience: Family = [
  {
    markdown: true,
    text: '## Your California privacy rights\n\nYou have the right to access the personal data that we hold about you.',
    says: ['right/access for california', 'audience/california'],
    never: ['right/* everybody'],
  },
  {
    text: 'California residents have the right to delete their personal information.',
    says: ['right/erasure for california'],
  },
  {
    text: 'If you are a resident of the European Union, you have the right to data portability.',
    says: ['right/portability for europe'],
  },
  {
    markdown: true,
    text: '## Notice to European users\n\nYou may object to the processing of your personal data.\n\n## Cookies\n\nWe use cookies.',
    says: ['right/objection for europe', 'tracking/cookies'],
    never: ['tracking/* europe'],
  },
  { text: 'Residents of Virginia may appeal our decision.', says: ['right/appeal for us-states'] },
  { text: 'Users in Brazil have the right to correct their data.', says: ['right/rectification for brazil'] },
  {
    text: 'If you live in Canada, you have the right to access your personal information.',
    says: ['right/access for canada'],
  },
  {
    markdown: true,
    text: '## Additional information for residents of Switzerland\n\nYou have the right to have your data corrected.',
    says: ['right/rectification for switzerland'],
  },
  {
    markdown: true,
    text: '## California residents\n\nWe do not sell your personal information.\n\n## Security\n\nWe encrypt your data in transit.',
    says: ['sale/personal-data denied for california', 'security/encryption-in-transit'],
  },
  {
    text: 'Our service is not meant for children under the age of 13.',
    says: [['audience/children', { age: [13] }]],
  },
  { text: 'You must be at least 16 years old to open an account.', says: [['audience/children', { age: [16] }]] },
  {
    text: 'We do not knowingly collect personal data from children under 13.',
    says: ['collection/children-data denied', ['audience/children', { age: [13] }]],
  },
  {
    markdown: true,
    text: '## Rights of UK residents\n\n- You may access your personal data.\n- You may ask us to erase it.',
    says: ['right/access for united-kingdom', 'right/erasure for united-kingdom'],
  },
  {
    markdown: true,
    text: '## Privacy rights\n\n### California\n\nYou may request that we delete your personal data.\n\n### Europe\n\nYou may object to the processing of your personal data.',
    says: ['right/erasure for california', 'right/objection for europe'],
    open: true,
  },
  // A place that limits nobody.
  {
    text: 'Our servers are in California. You have the right to access your data.',
    says: ['right/access'],
    never: ['right/* california', 'audience/california'],
  },
  {
    text: 'Example Gardens Inc., 12 Main Street, Oakland, California, collects your name.',
    says: ['collection/name'],
    never: ['collection/* california', 'audience/*'],
  },
  {
    text: 'We transfer your data from the European Union to Canada and you have the right to access it.',
    never: ['right/* canada', 'right/* europe'],
  },
  {
    text: 'Wherever you live, you have the right to delete your data.',
    says: ['right/erasure'],
    never: ['right/* europe', 'right/* california'],
  },
  {
    markdown: true,
    text: '## California residents\n\nYou may ask us for a list of disclosures.\n\n## All users\n\nYou have the right to access your data.',
    says: ['right/access'],
    never: ['right/access california'],
  },
  {
    text: 'We collect your name. California residents have further rights.',
    says: ['collection/name'],
    never: ['collection/* california'],
  },
  { text: 'We have kept bees for 13 years.', never: ['audience/*'] },
  { text: 'We keep your data for at least 16 years.', never: ['audience/*'] },
  { text: 'We ship toys for children to all of Europe.', never: ['audience/*'] },
  { text: 'Swiss chocolate and Canadian syrup are sold in our shop.', never: ['audience/*'] },
  { text: 'We collect the names of your children.', never: ['audience/california'] },
  { text: 'This agreement is governed by the laws of California.', never: ['audience/*'] },
  {
    text: 'If you are outside of the EEA, Switzerland or the United Kingdom, other rules hold.',
    never: ['audience/europe', 'audience/switzerland', 'audience/united-kingdom'],
  },
];
