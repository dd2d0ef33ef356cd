/**
 * German verbs and nouns of action that open a practice for the words they govern. A German verb stands before its
 * objects ("wir erheben …"), behind them ("…, wenn wir … erheben", "… werden erhoben") or around them ("geben … weiter"),
 * so most frames look both ways.
 */
import type { Frame } from '../pack.ts';
import { collection } from './frames/collection.ts';
import { label } from './frames/label.ts';
import { legalBasis } from './frames/legal-basis.ts';
import { purpose } from './frames/purpose.ts';
import { right } from './frames/right.ts';
import { security } from './frames/security.ts';
import { sharing } from './frames/sharing.ts';
import { tracking } from './frames/tracking.ts';

export const frames: Record<string, Frame> = {
  ...collection,
  ...sharing,
  ...purpose,
  ...tracking,
  ...security,
  ...right,
  ...legalBasis,
  ...label,
};
