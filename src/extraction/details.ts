/**
 * Numbers, places, names and addresses that a claim's sentence adds to its value.
 * Which details a practice can have is decided here; how they are written in a language is the pack's.
 */
import type { Details } from '../model.ts';
import type { Practice } from '../vocabulary/vocabulary.ts';
import { emailsIn, linksIn, phonesIn, postalAddressAt } from './address.ts';
import type { Claim } from './claim.ts';
import { companyNames, nameOfSpeaker } from './name.ts';
import { agesOf, periodsOf } from './quantity.ts';
import { hasCue, type SentenceView, type Word } from './sentence.ts';

type Finder = (view: SentenceView, claim: Claim) => Details;

const quoteOf = (view: SentenceView): string => view.text.slice(view.sentence.start, view.sentence.end);
const listed = <K extends keyof Details>(key: K, values: NonNullable<Details[K]>): Details =>
  values.length > 0 ? ({ [key]: values } as Details) : {};

/** A finder that asks nothing of the claim: the claims of a sentence share what it found. */
function perSentence(find: (view: SentenceView) => Details): Finder {
  let last: SentenceView | undefined;
  let found: Details = {};
  return (view) => {
    if (view !== last) found = find(view);
    last = view;
    return found;
  };
}

const periods = perSentence((view) => listed('period', periodsOf(view)));
const ages = perSentence((view) => listed('age', agesOf(view)));
const names = perSentence((view) =>
  listed(
    'names',
    companyNames(view).filter((name) => !view.isSelf(name)),
  ),
);
const links = perSentence((view) => listed('url', linksIn(quoteOf(view))));

/** Values that name a place where data goes; the others name an instrument, and places beside it are whose it is. */
const DESTINATIONS = new Set(['abroad', 'consent', 'adequacy-decision']);

const places: Finder = (view, claim) => (DESTINATIONS.has(claim.value) ? listed('places', destinationsOf(view)) : {});

const ISO = /^[A-Z]{2,3}$/;

/** How many words may stand between "outside" and its place, or between the places of a list behind it. */
const LIST_REACH = 2;

/** Places that data goes to: not those that it leaves ("outside the EEA"), nor where the reader lives. */
function destinationsOf(view: SentenceView): string[] {
  const found: string[] = [];
  let awayUntil = -1;
  for (const word of view.words) {
    if (word.family !== 'place') continue;
    const isAway = awayUntil !== -1 && word.from - awayUntil <= LIST_REACH && !turnsBack(view, awayUntil, word.from);
    if (!ISO.test(word.value)) awayUntil = word.to;
    else if (isAway) awayUntil = word.to;
    else if (!isHome(view, word)) found.push(word.value);
  }
  return [...new Set(found)];
}

/** "from the EU [to] Canada" */
const turnsBack = (view: SentenceView, from: number, to: number): boolean => hasCue(view, 'toward', from, to);

/** "[residents of the EU]": a place that tells who is meant. */
const isHome = (view: SentenceView, place: Word): boolean =>
  view.words.some((word) => word.family === 'audience' && word.from <= place.from && word.to >= place.to);

/** Ways to reach someone, by the kind of contact that is claimed. */
const addresses: Finder = (view, claim) => {
  const quote = quoteOf(view);
  const kind = claim.practice === 'contact' ? claim.value : 'email';
  if (kind === 'phone') return listed('address', phonesIn(quote));
  if (kind === 'postal') return listed('address', postalAddresses(view, claim));
  if (kind === 'data-protection-officer' || kind === 'representative')
    return listed('address', [...emailsIn(quote), ...phonesIn(quote)]);
  return listed('address', emailsIn(quote));
};

const postalAddresses = (view: SentenceView, claim: Claim): string[] =>
  claim.spans.flatMap((span) => postalAddressAt(quoteOf(view), startOf(view, span.from)) ?? []);

/** Where a token begins in its sentence. */
const startOf = (view: SentenceView, token: number): number =>
  (view.tokens.start[token] as number) - view.sentence.start;

/** Who is responsible: a name with its legal form, or else a brand beside the words that say so. */
const controllerNames: Finder = (view, claim) => {
  const span = claim.spans[0];
  return span ? listed('names', nameOfSpeaker(view, span.from, span.to)) : {};
};

const FINDERS: Partial<Record<Practice, readonly Finder[]>> = {
  sharing: [names],
  sale: [names],
  tracking: [names, links, periods],
  source: [names],
  retention: [periods],
  security: [periods],
  change: [periods],
  right: [periods, links, addresses],
  choice: [links, addresses, names],
  transfer: [places],
  audience: [ages],
  contact: [addresses, links],
  controller: [controllerNames],
};

/** Adds to a claim what its sentence says beyond its value. */
export function addDetails(claim: Claim, view: SentenceView): void {
  const finders = FINDERS[claim.practice];
  if (finders) for (const find of finders) addFound(claim.details, find(view, claim));
}

function addFound(details: Details, found: Details): void {
  for (const key of Object.keys(found) as (keyof Details)[]) {
    const known: readonly (string | number)[] = details[key] ?? [];
    const values = new Set([...known, ...(found[key] as readonly (string | number)[])]);
    Object.assign(details, { [key]: [...values] });
  }
}
