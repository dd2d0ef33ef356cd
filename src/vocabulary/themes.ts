/**
 * The four things that people ask of a policy. Questions and sections belong to one each, so that answers, sections
 * and the marks in the page are told apart by the same four names.
 */
import type { SectionId } from './sections.ts';
import type { QuestionId } from './vocabulary.ts';

export const THEME_IDS = ['use', 'others', 'choices', 'care'] as const;

/** What it collects and uses; who gets it; what you can do; how it is kept and looked after. */
export type ThemeId = (typeof THEME_IDS)[number];

export const THEME_OF_SECTION: Readonly<Record<SectionId, ThemeId>> = {
  collection: 'use',
  sharing: 'others',
  cookies: 'use',
  rights: 'choices',
  retention: 'care',
  security: 'care',
  transfers: 'others',
  children: 'care',
  changes: 'care',
  contact: 'choices',
};

export const THEME_OF_QUESTION: Readonly<Record<QuestionId, ThemeId>> = {
  'collects-sensitive-data': 'use',
  'collects-precise-location': 'use',
  'collects-financial-data': 'use',
  'collects-government-id': 'use',
  'gets-data-from-others': 'use',
  'collects-childrens-data': 'use',
  'uses-for-marketing': 'use',
  'uses-for-targeted-advertising': 'use',
  'uses-for-profiling': 'use',
  'uses-for-ai-training': 'use',
  'uses-analytics': 'use',
  'tracks-across-sites': 'use',
  'sells-data': 'others',
  'shares-with-advertisers': 'others',
  'shares-with-affiliates': 'others',
  'shares-with-partners': 'others',
  'gives-to-authorities': 'others',
  'passes-on-in-merger': 'others',
  'transfers-abroad': 'others',
  'names-recipients': 'others',
  'uses-third-party-trackers': 'others',
  'honours-do-not-track': 'choices',
  'honours-global-privacy-control': 'choices',
  'lets-refuse-cookies': 'choices',
  'right-to-access': 'choices',
  'right-to-correct': 'choices',
  'right-to-delete': 'choices',
  'right-to-export': 'choices',
  'right-to-object': 'choices',
  'opt-out-of-marketing': 'choices',
  'opt-out-of-sale': 'choices',
  'withdraw-consent': 'choices',
  'complain-to-authority': 'choices',
  'names-contact': 'choices',
  'states-retention-period': 'care',
  'keeps-indefinitely': 'care',
  'describes-security': 'care',
  'promises-breach-notice': 'care',
  'states-minimum-age': 'care',
  'announces-changes': 'care',
  'tells-you-personally-of-changes': 'care',
  'states-date': 'care',
};
