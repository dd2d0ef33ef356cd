/**
 * Which messages of a catalog a script can say. Keys are made of parts (`section_${id}`), but the first part of each is
 * written in the code: a message whose first part is written nowhere is said by other pages alone.
 */
import type { Catalog } from '../src/summary/messages.ts';

/** As the beginning of a string, or as a name that strings are made of. */
const isWritten = (part: string, code: string): boolean => new RegExp(`['"\`{,.]${part}(?=[-_:'"\`])`).test(code);

export function messagesSaidIn(code: string, catalog: Catalog): Catalog {
  const said = new Map<string, boolean>();
  const isSaid = (key: string): boolean => {
    const [first] = key.split('_') as [string];
    const known = said.get(first) ?? isWritten(first, code);
    said.set(first, known);
    return known;
  };
  return Object.fromEntries(Object.entries(catalog).filter(([key]) => isSaid(key)));
}
