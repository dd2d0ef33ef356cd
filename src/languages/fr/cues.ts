/**
 * Closed classes of French words. "Nous" and "vous" are subject and object alike: behind a clitic, "ne", a preposition or an
 * imperative they are objects (`beforeObject`). Of the two parts of a negation the first counts, "ne", for it stands before the
 * verb; "ne … que" is an exception and denies nothing.
 */
import type { Cues } from '../pack.ts';
import { actor } from './cues/actor.ts';
import { clause } from './cues/clause.ts';
import { denial } from './cues/denial.ts';
import { noun } from './cues/noun.ts';

export const cues: Cues = { ...actor, ...denial, ...clause, ...noun };
