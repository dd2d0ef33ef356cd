/**
 * To whom a verb gives: to the reader or the service, to others, or, where the name of the service stands, to itself.
 */
import type { Family } from '../languages/pack.ts';
import type { Match } from '../matching/engine.ts';
import { type Cue, cueAt, cuesNamed, type SentenceView } from './sentence.ts';

/** How far behind a verb of disclosure its recipient may stand. */
const RECIPIENT_REACH = 8;

/** Whether one of some persons stands behind "to" or within it: "to [us]", "with other [users]". */
const isToward = (view: SentenceView, { from, to }: Cue, persons: readonly Cue['name'][]): boolean =>
  [to, to - 1].some((at) => at > from && persons.some((person) => cueAt(view, at, person) !== undefined));

/** "share information with you", "with us": what is told to the reader or to the service is disclosed to nobody else. */
export const isToUs = (view: SentenceView, match: Match): boolean =>
  cuesNamed(view, 'toward').some(
    (cue) =>
      (cue.from >= match.from || isBeforeVerb(view, cue, match)) &&
      cue.to <= match.to + RECIPIENT_REACH &&
      // "may be disclosed [by us]": who does it.
      !(match.entry.passive && cueAt(view, cue.from, 'agent')) &&
      isToward(view, cue, ['user', 'first', 'oblique']),
  );

/** "…, sie [an uns] weiterzugeben": where verbs end a clause, to whom they give stands right before them. */
const isBeforeVerb = (view: SentenceView, { to }: Cue, { entry, from }: Match): boolean =>
  view.partsClauses && entry.bothWays === true && to < from && from - to <= 1;

/** "share it with other users", "with our partners" */
export const isToOthers = (view: SentenceView, match: Match): boolean =>
  cuesNamed(view, 'toward').some(
    (cue) =>
      cue.from >= match.to &&
      cue.to <= match.to + RECIPIENT_REACH &&
      !cueAt(view, cue.from, 'agent') &&
      isToward(view, cue, ['other', 'third']),
  );

/** What a verb of giving opens where the service itself is given: "usage data is sent to Acme", where Acme speaks. */
export const RECEIVED: readonly Family[] = ['collection', 'purpose', 'source'];

export const isToSelf = (view: SentenceView, { entry, from, to }: Match): boolean =>
  entry.opens?.includes('sharing') === true &&
  cuesNamed(view, 'toward').some(
    (cue) =>
      cue.from >= from &&
      cue.from <= to &&
      // "Dritte erhalten [von] uns Zugriff": who gives is given nothing.
      !cueAt(view, cue.from, 'agent') &&
      cueAt(view, cue.to, 'first') !== undefined,
  );
