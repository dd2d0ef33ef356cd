/** The ways that a policy gives to use one's rights: whom to write to, where to say no, where to complain. */
import type { DocumentLink, Evidence, Statement } from '../model.ts';

export const WAY_KINDS = ['contact', 'choice', 'complaint'] as const;
export type WayKind = (typeof WAY_KINDS)[number];

export interface Way {
  kind: WayKind;
  /** What the policy says of it: a practice and a value of the vocabulary. */
  practice: Statement['practice'];
  value: string;
  /** The address as the policy gives it, or the words of its link; undefined where it tells in words alone. */
  text?: string;
  /** `mailto:`, `tel:`, `http:` or `https:`. */
  href?: string;
  /** What to ask the page to show: the statement, and the index among its evidence. */
  statement: string;
  index: number;
}

/** In the order in which they are listed; an address that serves several stands with the first. */
const CONTACTS = ['data-protection-officer', 'email', 'form', 'phone', 'postal', 'representative'];
/** Choices that somebody makes where the policy says; the browser's own settings are no way to the company. */
const CHOICES =
  /^choice\/(?:opt-out-[a-z-]+|cookie-settings|account-settings)$|^right\/(?:delete-account|withdraw-consent|limit-sensitive)$/;
const COMPLAINTS = ['right/complaint', 'contact/authority'];

/** What leads to whom it says; a link beside it ("our partner's terms") does not. Tested on the address as a link. */
const LEADS: Readonly<Record<string, RegExp>> = {
  'contact/email': /^mailto:/,
  'contact/phone': /^(?:tel:.*)?$/,
  'contact/postal': /^$/,
};

/**
 * Every way, each address once.
 * @param anchors the document's links whose block holds a statement's evidence, see `anchorsOf`
 */
export function waysOf(statements: readonly Statement[], anchors: readonly DocumentLink[] = []): Way[] {
  const affirmed = statements.filter(({ polarity }) => polarity === 'affirmed');
  const ways = affirmed.flatMap((statement) => {
    const kind = kindOf(statement);
    return kind ? waysIn(statement, kind, anchors) : [];
  });
  const seen = new Set<string>();
  return ways
    .sort((a, b) => rankOf(a) - rankOf(b))
    .filter((way) => {
      const key = keyOf(way);
      return !seen.has(key) && seen.add(key);
    })
    .filter((way, _, all) => !isPartOfAnother(way, all));
}

/** The same place, however it is written. */
const keyOf = ({ practice, value, text, href }: Way): string =>
  (href ?? text ?? `${practice}/${value}`).toLowerCase().replace(/^https?:\/\/(?:www\.)?|\/$/g, '');

/** Words alone beside an address, and half an address beside the whole. */
const isPartOfAnother = ({ practice, value, text }: Way, all: readonly Way[]): boolean =>
  all.some(
    (other) =>
      other.practice === practice &&
      other.value === value &&
      other.text !== undefined &&
      (text === undefined || (other.text !== text && value === 'postal' && other.text.includes(text))),
  );

/** The links of a document that may be ways: those in a sentence that states a contact, a choice or a right. */
export function anchorsOf(links: readonly DocumentLink[], statements: readonly Statement[]): DocumentLink[] {
  const ofWays = statements.filter((statement) => kindOf(statement));
  return links.filter((link) => ofWays.some(({ evidence }) => evidence.some((quote) => stands(link, quote))));
}

/** A link's words, and no mere full stop. */
const stands = ({ block, text }: DocumentLink, evidence: Evidence): boolean =>
  block === evidence.block && /[\p{L}\d]/u.test(text) && evidence.quote.includes(text);

function kindOf({ practice, value, details }: Statement): WayKind | undefined {
  const says = `${practice}/${value}`;
  if (COMPLAINTS.includes(says)) return 'complaint';
  if (practice === 'contact') return 'contact';
  if (CHOICES.test(says)) return 'choice';
  // Of a right at large, only where the policy says how to use it.
  return practice === 'right' && (details.address || details.url) ? 'contact' : undefined;
}

const rankOf = ({ kind, practice, value }: Way): number =>
  100 * WAY_KINDS.indexOf(kind) + (practice === 'contact' ? CONTACTS.indexOf(value) : CONTACTS.length);

function waysIn(
  { id, practice, value, details, evidence }: Statement,
  kind: WayKind,
  anchors: readonly DocumentLink[],
) {
  const says = { kind, practice, value, statement: id };
  const written = [...(details.address ?? []), ...(details.url ?? [])].map((text) => ({
    text,
    href: hrefOf(text),
    index: Math.max(
      0,
      evidence.findIndex(({ quote }) => quote.includes(text)),
    ),
  }));
  const found = [...(practice === 'right' && kind === 'contact' ? [] : linksIn(anchors, evidence)), ...written]
    .filter(({ text, href }) => leads(`${practice}/${value}`, text, href) && (kind !== 'contact' || !isSite(href)))
    .map(({ href, ...way }): Way => ({ ...says, ...way, ...(href && { href }) }));
  // Who tells in words alone how to say no has told a way all the same.
  const inWords: Way[] = practice === 'right' && kind === 'contact' ? [] : [{ ...says, index: 0 }];
  return found.length > 0 ? found : inWords;
}

/** A letter arrives nowhere at "Suite 500", and nobody at a link where a telephone is meant. */
const leads = (says: string, text: string, href = ''): boolean =>
  (LEADS[says] ?? /^/).test(href) && (says !== 'contact/postal' || (/\d/.test(text) && text.split(/\s+/).length > 2));

/** The name of a site is no way to anyone. */
const isSite = (href = ''): boolean => /^https?:\/\/[^/]+\/?$/.test(href);

const linksIn = (anchors: readonly DocumentLink[], evidence: readonly Evidence[]) =>
  anchors.flatMap((link) => {
    const index = evidence.findIndex((quote) => stands(link, quote));
    const href = hrefOf(link.url);
    if (index < 0 || !href) return [];
    // What it says may be another address than where it leads.
    const text = href.startsWith('mailto:') ? href.slice('mailto:'.length) : link.text.replace(/[\s.,;:]+$/, '');
    return [{ text, index, href }];
  });

/** A mail address that only the page's script can read (Cloudflare's). */
const VEILED = /\/cdn-cgi\/l\/email-protection/;

const EMAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;

/** A link that is safe to follow, for an address as text writes it; undefined for what is none. */
export function hrefOf(address: string): string | undefined {
  const mail = /^(?:mailto:)?([^?]+)/i.exec(address)?.[1] ?? '';
  if (EMAIL.test(mail)) return `mailto:${mail}`;
  if (VEILED.test(address)) return undefined;
  if (/^https?:\/\/[^\s"<>]+$/i.test(address)) return address;
  if (/^(?:www\.)?(?:(?!www\.)[a-z0-9-]+\.)+[a-z]{2,}(?:\/[^\s"<>]*)?$/i.test(address)) return `https://${address}`;
  // Behind a country's code the zero in brackets is not dialled.
  const digits = address.replace(/^(\+.*?)\(0\)/, '$1').replace(/[^\d+]/g, '');
  return /^[\d\s()+.\-–‑/]+$/.test(address) && digits.length >= 7 ? `tel:${digits}` : undefined;
}
