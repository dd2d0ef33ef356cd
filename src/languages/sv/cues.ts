/**
 * Closed classes of Swedish words. Subject and object differ ("vi", "oss"; "du", "dig"), so the pronouns here are subjects
 * wherever they stand; the object forms are no cues. "Om" is both "if" and "about": it supposes before a subject alone.
 */
import type { Cues } from '../pack.ts';
import { actor } from './cues/actor.ts';
import { clause } from './cues/clause.ts';
import { denial } from './cues/denial.ts';
import { noun } from './cues/noun.ts';

export const cues: Cues = { ...actor, ...denial, ...clause, ...noun };
