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

/** Where a link in the sentence is the way itself, and not a reference. */
const GIVES_LINK = /^contact\/(?:form|email|authority|data-protection-officer)$/;

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
      const key = way.href ?? way.text ?? `${way.practice}/${way.value}`;
      return !seen.has(key) && seen.add(key);
    })
    .filter((way, _, all) => way.text || !all.some((other) => other.text && other.value === way.value));
}

/** The links of a document that may be ways: those in a sentence that states a contact, a choice or a right. */
export function anchorsOf(links: readonly DocumentLink[], statements: readonly Statement[]): DocumentLink[] {
  const ofWays = statements.filter((statement) => kindOf(statement));
  return links.filter((link) => ofWays.some(({ evidence }) => evidence.some((quote) => stands(link, quote))));
}

const stands = ({ block, text }: DocumentLink, evidence: Evidence): boolean =>
  block === evidence.block && text !== '' && evidence.quote.includes(text);

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

function waysIn(statement: Statement, kind: WayKind, anchors: readonly DocumentLink[]): Way[] {
  const { id, practice, value, details, evidence } = statement;
  const linked = givesLink(statement, kind) ? anchors.flatMap((link) => linkIn(link, evidence)) : [];
  const written = [...(details.address ?? []), ...(details.url ?? [])].map((text) => ({
    text,
    href: hrefOf(text),
    index: Math.max(
      0,
      evidence.findIndex(({ quote }) => quote.includes(text)),
    ),
  }));
  const found = [...linked, ...written].map(({ href, ...way }) => ({ ...way, ...(href && { href }) }));
  const says = { kind, practice, value, statement: id };
  // Who tells in words alone how to say no has told a way all the same.
  return found.length > 0 ? found.map((way) => ({ ...says, ...way })) : [{ ...says, index: 0 }];
}

const givesLink = ({ practice, value }: Statement, kind: WayKind): boolean =>
  kind !== 'contact' || GIVES_LINK.test(`${practice}/${value}`);

function linkIn(link: DocumentLink, evidence: readonly Evidence[]): { text: string; index: number; href: string }[] {
  const index = evidence.findIndex((quote) => stands(link, quote));
  const href = hrefOf(link.url);
  return index < 0 || !href ? [] : [{ text: link.text, index, href }];
}

const EMAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;

/** A link that is safe to follow, for an address as text writes it; undefined for what is none. */
export function hrefOf(address: string): string | undefined {
  const mail = /^(?:mailto:)?([^?]+)/i.exec(address)?.[1] ?? '';
  if (EMAIL.test(mail)) return `mailto:${mail}`;
  if (/^https?:\/\/[^\s"<>]+$/i.test(address)) return address;
  if (/^(?:www\.)?(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[^\s"<>]*)?$/i.test(address)) return `https://${address}`;
  // Behind a country's code the zero in brackets is not dialled.
  const digits = address.replace(/^(\+.*?)\(0\)/, '$1').replace(/[^\d+]/g, '');
  return /^[\d\s()+.\-–‑/]+$/.test(address) && digits.length >= 7 ? `tel:${digits}` : undefined;
}
