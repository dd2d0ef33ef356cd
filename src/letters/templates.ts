/** The templates: `templates/<language>/<law>/<request>.txt`. The folder is the registry, and each is loaded when asked for. */
import type { Law, LetterRequest } from './laws.ts';

const FILES = import.meta.glob<string>('./templates/*/*/*.txt', { query: '?raw', import: 'default' });

/** In which languages there are letters, BCP 47. */
export const LETTER_LANGUAGES: readonly string[] = [...new Set(Object.keys(FILES).map((path) => path.split('/')[2]!))];

/** Rejects with a RangeError where there is no such letter. */
export async function loadTemplate(language: string, law: Law, request: LetterRequest): Promise<string> {
  const load = FILES[`./templates/${language}/${law}/${request}.txt`];
  if (!load) throw new RangeError(`There is no letter in ${language} for ${request} under ${law}.`);
  return load();
}
