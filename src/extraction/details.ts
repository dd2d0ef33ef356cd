/**
 * Numbers, names, places and addresses that belong to a claim.
 */
import type { Claim } from './claim.ts';
import type { SentenceView } from './sentence.ts';

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** Adds to a claim what its sentence says beyond its value. */
export function addDetails(claim: Claim, view: SentenceView): void {
  const quote = view.text.slice(view.sentence.start, view.sentence.end);
  if (claim.practice === 'contact') {
    const addresses = quote.match(EMAIL);
    if (addresses) claim.details.address = [...new Set(addresses)];
  }
}
