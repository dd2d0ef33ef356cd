/**
 * A letter out of its template. Templates are plain texts, so that a lawyer can read and mend them: the first line is
 * the subject behind its word, and brackets hold a blank. `[controller: name of the company]` is filled with what the
 * policy says; where it says nothing, and in every other bracket, the words stay for the reader to replace.
 */
import { neutralize } from '../summary/neutralize.ts';

/** What may be known of a letter. Nothing in it is guessed. */
export interface LetterFacts {
  controller?: string | undefined;
  /** Where the letter goes, as the policy writes it: an e-mail or a postal address. */
  contact?: string | undefined;
  /** The address of the policy. */
  policy?: string | undefined;
  /** The day of writing, as it is written in the letter's language. */
  date?: string | undefined;
}

export const SLOTS = ['controller', 'contact', 'policy', 'date'] as const satisfies readonly (keyof LetterFacts)[];

export interface Letter {
  subject: string;
  body: string;
}

const SLOT = /\[([a-z]+): ([^\]]+)\]/g;

/** @param template see above; lines end with "\n" */
export function writeLetter(template: string, facts: LetterFacts): Letter {
  const [first = '', ...rest] = template.trim().split('\n');
  const fill = (text: string) =>
    text.replace(SLOT, (_, slot: keyof LetterFacts, words: string) => known(facts[slot]) || `[${words}]`);
  return { subject: fill(first.slice(first.indexOf(':') + 1).trim()), body: fill(rest.join('\n').trim()) };
}

/** Policies are others' words: no line break or hidden character of theirs goes into a letter. */
const known = (fact: string | undefined): string => neutralize(fact ?? '').trim();
