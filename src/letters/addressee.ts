/** To whom a letter about a policy goes, as far as the policy says. */
import type { Statement } from '../model.ts';
import type { Way } from '../summary/ways.ts';

export interface Addressee {
  controller?: string;
  /** Without "mailto:", the best first. */
  emails: string[];
  postal?: string;
}

/** An address for refusing advertising is no address for letters; those of the ways' first kind are. */
export function addresseeOf(statements: readonly Statement[], ways: readonly Way[]): Addressee {
  const controller = statements.find(
    ({ practice, polarity, details }) => practice === 'controller' && polarity === 'affirmed' && details.names?.[0],
  )?.details.names?.[0];
  const contacts = ways.filter(({ kind }) => kind === 'contact');
  const emails = contacts.flatMap(({ href }) => (href?.startsWith('mailto:') ? [href.slice('mailto:'.length)] : []));
  const postal = contacts.find(({ value }) => value === 'postal')?.text;
  return { ...(controller && { controller }), emails, ...(postal && { postal }) };
}
