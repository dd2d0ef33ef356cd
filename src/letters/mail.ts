/** A letter as a link that opens in the mail program. RFC 6068. */
import type { Letter } from './letter.ts';

/**
 * Windows hands no longer address to a program: INTERNET_MAX_URL_LENGTH in wininet.h is 2,083. In characters of the
 * encoded link.
 */
export const LONGEST_MAIL = 2_000;

export interface MailLink {
  href: string;
  /** False where the letter is too long to go with the link, which then brings its address and subject alone. */
  isWhole: boolean;
}

/** @param address one e-mail address; empty where the policy gives none */
export function mailLink(address: string, { subject, body }: Letter): MailLink {
  // In the address only "@" and what needs no encoding may stand: a "?" in it would begin a header of its own.
  const start = `mailto:${encode(address).replaceAll('%40', '@')}?subject=${encode(subject)}`;
  const href = `${start}&body=${encode(body)}`;
  return href.length <= LONGEST_MAIL ? { href, isWhole: true } : { href: start, isWhole: false };
}

/** Line breaks are CRLF in a mail (RFC 6068 §5). Half a surrogate pair has no encoding. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/\r?\n/g, '\r\n'));
