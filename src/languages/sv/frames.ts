/**
 * Swedish verbs and nouns of action that open a practice for the words they govern. A verb's particle may stand behind its
 * subject ("samlar vi även in"), and the passive in -s stands before or behind what it is said of. A negation stands behind
 * the finite verb, so that patterns which go on to the object ("delar ~3 @collection") hold it in their gap.
 */
import type { Frame } from '../pack.ts';
import { collection } from './frames/collection.ts';
import { data } from './frames/data.ts';
import { legalBasis } from './frames/legal-basis.ts';
import { purpose } from './frames/purpose.ts';
import { right } from './frames/right.ts';
import { security } from './frames/security.ts';
import { sharing } from './frames/sharing.ts';
import { tracking } from './frames/tracking.ts';

export const frames: Record<string, Frame> = {
  ...collection,
  ...data,
  ...sharing,
  ...purpose,
  ...tracking,
  ...security,
  ...right,
  ...legalBasis,
};
