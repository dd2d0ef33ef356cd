/**
 * The tokens of a sentence that are looked at for clauses, which are about half: at all others, where no mark stands before, neither
 * does `boundaryAt` find a clause, nor is anything told of the one that goes on.
 */
import { GAP } from '../text/token.ts';
import { type Cue, cuesNamed, type SentenceView } from './sentence.ts';
import { SUBJECT_CUES } from './subject.ts';

/** Cues that a clause may begin with, and those that tell who acts in one, or what of it. */
const TELLING: readonly Cue['name'][] = [
  'supposition',
  'contrast',
  'subordinator',
  'relative',
  'verbSecond',
  'finite',
  'auxiliary',
  'userControl',
  'thirdControl',
  'firstControl',
  'permits',
  ...SUBJECT_CUES,
  'negation',
  'possibility',
];

/** Marks that a clause may begin behind. */
export const PARTING = GAP.comma | GAP.semicolon | GAP.colon;

/** Tokens at which a clause may begin, or something be told of the clause that they stand in. */
export function tellingTokens(view: SentenceView): Set<number> {
  const telling = new Set<number>();
  for (const name of TELLING) for (const { from } of cuesNamed(view, name)) telling.add(from);
  for (const { from } of view.recipients) telling.add(from);
  for (const { to } of cuesNamed(view, 'telling')) telling.add(to - 1);
  return telling;
}
