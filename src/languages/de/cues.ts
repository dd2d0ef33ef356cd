/** Closed classes of German words. Hyphens part words; case counts for "Sie" alone (`capitalised`). */
import type { Cues } from '../pack.ts';
import { actor } from './cues/actor.ts';
import { clause } from './cues/clause.ts';
import { denial } from './cues/denial.ts';
import { line } from './cues/line.ts';
import { noun } from './cues/noun.ts';

export const cues: Cues = { ...actor, ...denial, ...clause, ...noun, ...line };
