/** Data for the sentences of a summary; apart from the sections, so that who only speaks need not carry those. */
import type { Practice } from './vocabulary.ts';

/** The detail that belongs in a practice's sentence, such as the time that data is kept. */
export const SPOKEN_DETAIL = {
  retention: 'period',
  transfer: 'places',
  audience: 'age',
  contact: 'address',
  controller: 'names',
} as const satisfies Partial<Record<Practice, string>>;
