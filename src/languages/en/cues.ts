/** Closed classes of English words. Hyphens and apostrophes part words: "don't" is `don t`. */
import type { Cues } from '../pack.ts';
import { actor } from './cues/actor.ts';
import { clause } from './cues/clause.ts';
import { denial } from './cues/denial.ts';
import { noun } from './cues/noun.ts';

export const cues: Cues = { ...actor, ...denial, ...clause, ...noun };
