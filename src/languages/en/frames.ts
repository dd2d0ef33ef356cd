/** English verbs and nouns of action that open a practice for the words they govern. */
import type { Frame } from '../pack.ts';
import { collection } from './frames/collection.ts';
import { legalBasis } from './frames/legal-basis.ts';
import { provision } from './frames/provision.ts';
import { purpose } from './frames/purpose.ts';
import { right } from './frames/right.ts';
import { security } from './frames/security.ts';
import { sharing } from './frames/sharing.ts';
import { tracking } from './frames/tracking.ts';

export const frames: Record<string, Frame> = {
  ...collection,
  ...provision,
  ...sharing,
  ...purpose,
  ...tracking,
  ...security,
  ...right,
  ...legalBasis,
};
