/** Which links lead to a site's policies, and which documents a policy relies on. By their words alone: nothing is fetched. */
import type { DocumentLink } from '../model.ts';
import type { LinkKind, PolicyLink } from '../vocabulary/link-kinds.ts';
import { foldName, namedBy, namesIn } from './naming.ts';
import { namesPartners, namesRegion } from './related-names.ts';
import { lastOfPath, siteOf } from './site.ts';

/** A link as the page has it; see `document/page-links.ts`. */
interface Candidate {
  url: string;
  text: string;
  rel: readonly string[];
  place?: 'footer' | 'form';
}

/** What somebody who is about to agree should be offered; more would be a list to search through. */
const MOST_OFFERED = 6;
const MOST_RELATED = 12;
/** In words. A longer text is a headline about a policy, or a sentence. */
const LONGEST_NAME = 6;
const RELS: Readonly<Record<string, LinkKind>> = { 'privacy-policy': 'privacy-policy', 'terms-of-service': 'terms' };
/** What a site's visitor asks first. */
const WORTH: Readonly<Record<LinkKind, number>> = {
  'privacy-policy': 6,
  'cookie-policy': 3,
  terms: 1,
  region: 0,
  partners: 0,
};

/** The policies of the site at `address`, best first. */
export function policyLinks(candidates: readonly Candidate[], address: string): PolicyLink[] {
  const scored = candidates.flatMap((candidate) => {
    const kind = kindOf(candidate);
    return kind ? [{ kind, score: scoreOf(candidate, kind, address), candidate }] : [];
  });
  scored.sort((a, b) => b.score - a.score);
  const links = scored.map(({ kind, candidate: { url, text } }) => ({ url: bare(url), text: text || url, kind }));
  return distinct(links, address).slice(0, MOST_OFFERED);
}

/** Documents of the same site that the policy at `address` links to from its text: what it says goes on there. */
export function relatedDocuments(links: readonly DocumentLink[], address: string | undefined): PolicyLink[] {
  if (!address) return [];
  const related = links.flatMap(({ url, text }): PolicyLink[] => {
    if (!/^https?:/.test(url) || siteOf(url) !== siteOf(address)) return [];
    const kind = kindOfRelated(text);
    return kind ? [{ url: bare(url), text, kind }] : [];
  });
  return distinct(related, address).slice(0, MOST_RELATED);
}

/** By what the link declares, or says, or at last by its address. */
function kindOf({ rel, text, url }: Candidate): LinkKind | undefined {
  const declared = rel.map((name) => RELS[name]).find(Boolean);
  if (declared) return declared;
  const folded = foldName(text);
  if (wordsIn(folded) > LONGEST_NAME) return undefined;
  return named(folded) ?? (text === '' ? named(foldName(lastOfPath(url))) : undefined);
}

function kindOfRelated(text: string): LinkKind | undefined {
  const folded = foldName(text);
  const words = wordsIn(folded);
  if (words === 0 || words > LONGEST_NAME * 2) return undefined;
  if (namesPartners(folded)) return 'partners';
  if (namesRegion(folded)) return 'region';
  const kind = named(folded);
  return kind === 'terms' ? undefined : kind;
}

function named(folded: string): LinkKind | undefined {
  const naming = namedBy(folded, namesIn('und'));
  return (['privacy-policy', 'cookie-policy', 'terms'] as const).find((kind) => naming[kind] > 0);
}

function scoreOf({ url, rel, text, place }: Candidate, kind: LinkKind, address: string): number {
  const naming = namedBy(foldName(text), namesIn('und'));
  const isWhole = kind in naming && naming[kind as keyof typeof naming] === 1;
  const inPath = named(foldName(lastOfPath(url))) === kind;
  return (
    WORTH[kind] +
    (rel.some((name) => name in RELS) ? 3 : 0) +
    (isWhole ? 2 : 0) +
    (inPath ? 1 : 0) +
    (place === 'form' ? 3 : place === 'footer' ? 1 : 0) +
    // A widget's own "Privacy" is not the site's.
    (siteOf(url) === siteOf(address) ? 0 : -5)
  );
}

const wordsIn = (folded: string): number => folded.split(' ').filter(Boolean).length;

/** Without the place in the document, unless that is a route. */
const bare = (url: string): string => url.replace(/#(?![/!]).*/, '');

/** Each address once, and not the one where we are. */
function distinct(links: readonly PolicyLink[], address: string): PolicyLink[] {
  const seen = new Set([keyOf(address)]);
  return links.filter(({ url }) => {
    const key = keyOf(url);
    return !seen.has(key) && seen.add(key);
  });
}

const keyOf = (url: string): string =>
  bare(url)
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/$/, '');
