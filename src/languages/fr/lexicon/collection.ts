import type { LexiconEntry } from '../../pack.ts';
import { activity } from './collection/activity.ts';
import { contact } from './collection/contact.ts';
import { content } from './collection/content.ts';
import { device } from './collection/device.ts';
import { financial } from './collection/financial.ts';
import { general } from './collection/general.ts';
import { identity } from './collection/identity.ts';
import { inferred } from './collection/inferred.ts';
import { location } from './collection/location.ts';
import { professional } from './collection/professional.ts';
import { sensitive } from './collection/sensitive.ts';
import { social } from './collection/social.ts';
import { vehicle } from './collection/vehicle.ts';

/** Types of personal data, by the vocabulary's groups. */
export const collection: Record<string, LexiconEntry> = {
  ...identity,
  ...contact,
  ...professional,
  ...financial,
  ...device,
  ...activity,
  ...location,
  ...content,
  ...social,
  ...vehicle,
  ...inferred,
  ...sensitive,
  ...general,
};
