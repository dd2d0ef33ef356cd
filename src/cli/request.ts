/** One line of a batch → a request whose parts are what they should be; blocks are checked by their reader. */
import { isBinary } from '../document/decode.ts';
import { FORMATS } from '../document/format.ts';
import type { Content } from './content.ts';
import { canonicalTag } from './language-tag.ts';
import { Unreadable } from './unreadable.ts';

export interface AnalysisRequest {
  content: Content;
  /** The document's language, BCP 47. Decides where it is given. */
  language?: string;
  known: { url?: string; title?: string };
  withText: boolean;
}

const FORMS = [...FORMATS, 'blocks'] as const;

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const badRequest = (message: string): Unreadable => new Unreadable('bad-request', message);

/** @throws {Unreadable} bad-json */
export function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Unreadable('bad-json', `The line is no JSON: ${(error as Error).message}. Give one JSON object a line.`);
  }
}

/**
 * The id of a line that could not be read whole, where it stands first in it; else null.
 * @param start the line's beginning.
 */
export function salvageId(start: string): unknown {
  const id = /^\s*\{\s*"id"\s*:\s*("(?:[^"\\]|\\.)*"|-?\d+)\s*[,}]/.exec(start)?.[1];
  try {
    return id === undefined ? null : JSON.parse(id);
  } catch {
    return null;
  }
}

/** Whatever JSON the caller gave as id; null where it gave none. */
export const idOf = (json: unknown): unknown => (isObject(json) ? (json.id ?? null) : null);

/** @throws {Unreadable} bad-request, saying what is amiss; unreadable where a document is no text. */
export function readRequest(json: unknown): AnalysisRequest {
  if (!isObject(json)) throw badRequest('The line is no JSON object. Give {"id": …, "text": …} or the like.');
  const [url, title, lang] = (['url', 'title', 'lang'] as const).map((key) => optionalString(json, key));
  const withText = json.withText ?? false;
  if (typeof withText !== 'boolean') throw badRequest('"withText" must be true or false.');
  const language = lang === undefined ? undefined : canonicalTag(lang);
  if (lang !== undefined && language === undefined) {
    throw badRequest(`"lang" must be a BCP 47 language tag such as "en" or "pt-BR", not ${JSON.stringify(lang)}.`);
  }
  return {
    content: readContent(json),
    ...(language !== undefined && { language }),
    known: { ...(url !== undefined && { url }), ...(title !== undefined && { title }) },
    withText,
  };
}

/** JSON writers give null for what they leave out. */
function optionalString(json: JsonObject, key: string): string | undefined {
  const value = json[key] ?? undefined;
  if (value !== undefined && typeof value !== 'string') throw badRequest(`"${key}" must be a string.`);
  return value;
}

function readContent(json: JsonObject): Content {
  const given = FORMS.filter((form) => (json[form] ?? undefined) !== undefined);
  const [form] = given;
  if (form === undefined || given.length > 1) {
    const found = given.length === 0 ? 'none' : given.map((each) => `"${each}"`).join(' and ');
    throw badRequest(`A request has one of "html", "markdown", "text" and "blocks"; this one has ${found}.`);
  }
  const value = json[form];
  if (form === 'blocks') return { form, blocks: value };
  if (typeof value !== 'string') throw badRequest(`"${form}" must be a string.`);
  if (isBinary(value)) throw new Unreadable('unreadable', `"${form}" holds binary data, not text.`);
  return { form, text: value };
}
