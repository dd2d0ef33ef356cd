/** To whom a letter about a policy goes, as far as the policy says. */
import { siteOf } from '../detection/site.ts';
import type { Statement } from '../model.ts';
import type { Way } from '../summary/ways.ts';

export interface Addressee {
  controller?: string;
  /** Without "mailto:", the best first. */
  emails: string[];
  postal?: string;
}

/**
 * An address for refusing advertising is no address for letters; those of the ways' first kind are. Policies name others'
 * addresses too (an authority's, a partner's): those of the policy's own site come before.
 * @param url of the policy
 */
export function addresseeOf(statements: readonly Statement[], ways: readonly Way[], url = ''): Addressee {
  const controller = statements.find(
    ({ practice, polarity, details }) => practice === 'controller' && polarity === 'affirmed' && details.names?.[0],
  )?.details.names?.[0];
  const contacts = ways.filter(({ kind }) => kind === 'contact');
  const site = siteOf(url);
  const rank = ({ value, href = '' }: Way): number =>
    value === 'data-protection-officer' ? 0 : siteOf(href.replace(/^mailto:[^@]*@/, 'https://')) === site ? 1 : 2;
  const mails = contacts.filter(({ href }) => href?.startsWith('mailto:')).sort((a, b) => rank(a) - rank(b));
  const emails = mails.map(({ href }) => href!.slice('mailto:'.length));
  const postal = contacts.find(({ value }) => value === 'postal')?.text;
  return { ...(controller && { controller }), emails, ...(postal && { postal }) };
}
