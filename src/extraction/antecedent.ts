/**
 * "We do not share it": what a denial takes up from a sentence before, which is what it is limited to.
 */
import type { Claim } from './claim.ts';
import { AT_LARGE, isReference } from './eligibility.ts';
import { cuesNamed, type SentenceView, type Word } from './sentence.ts';

const DENIED_OF_DATA = new Set<Claim['practice']>(['sharing', 'sale']);

const namedIn = (view: SentenceView): Word[] =>
  view.words.filter((word) => word.family === 'collection' && !isReference(view, word));

const valuesOf = (words: readonly Word[]): string[] => [...new Set(words.map(({ value }) => value))];

/**
 * Kinds of data (values of `collection`) that a later "it" takes up: what a sentence names by itself, or else what was named
 * before; and where nothing was, what it speaks of: "the data that you give us".
 */
export function dataAfter(view: SentenceView, before: readonly string[]): readonly string[] {
  const named = namedIn(view);
  if (named.length > 0) return valuesOf(named);
  return before.length > 0 ? before : valuesOf(view.words.filter(({ family }) => family === 'collection'));
}

/** Whether a denial's object is a pronoun or "this information", and no data by its name. */
function takesUp(view: SentenceView, { practice, polarity, spans, details }: Claim): boolean {
  if (polarity !== 'denied' || !DENIED_OF_DATA.has(practice)) return false;
  const until = spans.at(-1)?.to ?? view.sentence.to;
  return (
    (details.data ?? []).every((data) => AT_LARGE.has(data)) &&
    cuesNamed(view, 'reference').some((cue) => cue.to <= until) &&
    !namedIn(view).some(({ from }) => from < until)
  );
}

/**
 * Limits what a sentence denies of "it" to the data that stands before it. Where none does, nothing is denied.
 * @param before kinds of data that the sentence before names, see `dataAfter`
 */
export function limited(claims: readonly Claim[], view: SentenceView, before: readonly string[]): readonly Claim[] {
  if (!claims.some((claim) => takesUp(view, claim))) return claims;
  return claims.flatMap((claim) => {
    if (!takesUp(view, claim)) return [claim];
    if (before.length === 0) return [];
    const spans = claim.spans.filter(({ data }) => data === undefined);
    return [{ ...claim, details: { ...claim.details, data: [...before] }, spans }];
  });
}
