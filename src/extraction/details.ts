/**
 * Numbers, places, names and addresses that a claim's sentence adds to its value.
 * Which details a practice can have is decided here; how they are written in a language is the pack's.
 */
import type { Details } from '../model.ts';
import type { Practice } from '../vocabulary/vocabulary.ts';
import type { Claim } from './claim.ts';
import { brandNear, companyNames } from './name.ts';
import { agesOf, periodsOf } from './quantity.ts';
import type { SentenceView } from './sentence.ts';

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const LINK = /(?:https?:\/\/|www\.)[^\s"'<>()[\]}”’]*[^\s"'<>()[\]}”’.,;:!?]/g;
const PHONE = /(?:\+\d{1,3}[\s.-]?)?(?:\(\d{1,5}\)[\s.-]?)?\d{2,5}(?:[\s.-]\d{2,5}){1,4}/g;

type Finder = (view: SentenceView, claim: Claim) => Details;

const quoteOf = (view: SentenceView): string => view.text.slice(view.sentence.start, view.sentence.end);
const listed = <K extends keyof Details>(key: K, values: NonNullable<Details[K]>): Details =>
  values.length > 0 ? ({ [key]: values } as Details) : {};

const periods: Finder = (view) => listed('period', periodsOf(view));
const ages: Finder = (view) => listed('age', agesOf(view));
const names: Finder = (view) => listed('names', companyNames(view));
const links: Finder = (view) => listed('url', [...new Set(quoteOf(view).match(LINK) ?? [])]);
const places: Finder = (view) =>
  listed('places', [...new Set(view.words.filter((word) => word.family === 'place').map((word) => word.value))]);

/** Ways to reach someone, by the kind of contact that is claimed. */
const addresses: Finder = (view, claim) => {
  const quote = quoteOf(view);
  if (claim.value === 'phone')
    return listed('address', [...new Set((quote.match(PHONE) ?? []).map((number) => number.trim()))]);
  return listed('address', [...new Set(quote.match(EMAIL) ?? [])]);
};

/** Who is responsible: a name with its legal form, or else a brand beside the words that say so. */
const controllerNames: Finder = (view, claim) => {
  const marked = companyNames(view);
  if (marked.length > 0) return { names: marked };
  const span = claim.spans[0];
  const brand = span && brandNear(view, span.from, span.to);
  return brand ? { names: [brand] } : {};
};

const FINDERS: Partial<Record<Practice, readonly Finder[]>> = {
  sharing: [names],
  sale: [names],
  tracking: [names, links],
  source: [names],
  retention: [periods],
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
  for (const find of FINDERS[claim.practice] ?? [])
    for (const [key, values] of Object.entries(find(view, claim)) as [keyof Details, (string | number)[]][])
      Object.assign(claim.details, {
        [key]: [...new Set([...((claim.details[key] as (string | number)[]) ?? []), ...values])],
      });
}
