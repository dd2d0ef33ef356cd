/**
 * Lines as plain sentences in the reader's language. A sentence is never put together from words: each is a whole
 * message with slots for a list ($1), the name of a group ($2) and a detail ($3). A catalog may have a sentence of its
 * own for a group of values; where it has none, the practice's sentence serves.
 */
import type { Details } from '../model.ts';
import { SPOKEN_DETAIL } from '../vocabulary/spoken-detail.ts';
import type { Form, Line } from './line.ts';
import type { Messages } from './messages.ts';
import { neutralize } from './neutralize.ts';

type DetailKey = keyof Details;

/** Of several values said together these are united: which data goes to whom is then for the quotes to say. */
const BLURRED: readonly DetailKey[] = ['data', 'purposes', 'recipients'];
/** What a statement that holds in part is limited to. */
const LIMITS: readonly DetailKey[] = [...BLURRED, 'age', 'places'];
const FURTHER: readonly DetailKey[] = ['names', 'data', 'purposes', 'recipients', 'period', 'places', 'age', 'url'];

/** The line as a sentence, followed by what limits it: to whom it applies, and how far a denial reaches. */
export function phrase(line: Line, messages: Messages): string {
  const limits = line.limited ? LIMITS.map((limit) => note(line, limit, messages, 'limit')) : [];
  return [sentence(line, messages), audience(line, messages), ...limits].filter(Boolean).join(' ');
}

/** Further details of the line, a sentence each: companies named, data, places. Empty where there is nothing to add. */
export function notesOn(line: Line, messages: Messages): string[] {
  const said = [...(line.limited ? LIMITS : []), ...(line.values.length > 1 ? BLURRED : [])];
  return FURTHER.filter((key) => !said.includes(key))
    .map((key) => note(line, key, messages))
    .filter(Boolean);
}

/** A value of a practice in the reader's language, fit to stand in a list. */
export const label = (practice: string, value: string, messages: Messages): string =>
  messages.say(key('value', practice, value));

function sentence(line: Line, messages: Messages): string {
  const { practice, group, form } = line;
  const listType = line.polarity === 'denied' ? 'disjunction' : 'conjunction';
  const slots = [
    messages.list(
      line.values.map((value) => label(practice, value, messages)),
      listType,
    ),
    group ? messages.say(key('group', practice, group)) : '',
    detailList(line, spokenDetail(line), messages),
  ];
  const own = keysFor(line, form).find(messages.has);
  if (own) return messages.say(own, ...slots);
  // No sentence of its own: the plain one, under a heading that says how it is meant.
  const plain: Form = form === 'unless' ? 'no' : 'yes';
  if (form === 'yes') return slots[0]!;
  return messages.say(`form_${form}`, sentence({ ...line, form: plain }, messages));
}

/** Keys of the messages that would say the line in this form, the closest fit first. */
export function keysFor(line: Pick<Line, 'practice' | 'group' | 'party' | 'details'>, form: Form): string[] {
  const { practice, group, party } = line;
  const detail = spokenDetail(line);
  const scopes = group ? [[practice, group], [practice]] : [[practice]];
  return scopes
    .flatMap((scope) => (party === 'third' ? [[...scope, party], scope] : [scope]))
    .flatMap((scope) => (detail && line.details[detail]?.length ? [[...scope, 'with'], scope] : [scope]))
    .map((scope) => key('say', ...scope, form));
}

const spokenDetail = ({ practice }: Pick<Line, 'practice'>): DetailKey | undefined =>
  (SPOKEN_DETAIL as Partial<Record<string, DetailKey>>)[practice];

function audience(line: Line, messages: Messages): string {
  if (!line.audience?.length) return '';
  return messages.say('note_audience', messages.list(line.audience.map((one) => label('audience', one, messages))));
}

/**
 * A detail as a sentence; empty where it is not there, or the line's own sentence has said it.
 * @param kind 'limit' where the line is untrue beyond it, in the words that a catalog has for that
 */
function note(line: Line, detail: DetailKey, messages: Messages, kind: 'note' | 'limit' = 'note'): string {
  if (detail === spokenDetail(line)) return '';
  const list = detailList({ ...line, details: withoutTheObvious(line) }, detail, messages);
  const own = `${kind}_${detail}`;
  return list && messages.say(messages.has(own) ? own : `note_${detail}`, list);
}

/** "Data" in a sentence is personal data, cookies apart; and a recipient or purpose need not be named twice. */
function withoutTheObvious({ practice, values, details }: Line): Details {
  const { data = [], purposes = [], recipients = [] } = details;
  return {
    ...details,
    data: data.filter((type) => type !== 'personal-data' || practice === 'tracking'),
    purposes: practice === 'purpose' ? [] : purposes,
    recipients: recipients.filter((recipient) => practice !== 'sharing' || !values.includes(recipient)),
  };
}

function detailList({ details }: Line, detail: DetailKey | undefined, messages: Messages): string {
  const entries = (detail && details[detail]) ?? [];
  return entries.length === 0 ? '' : messages.list(entries.map((entry) => speakDetail(detail!, entry, messages)));
}

function speakDetail(detail: DetailKey, entry: string | number, messages: Messages): string {
  const text = neutralize(String(entry));
  switch (detail) {
    case 'data':
      return label('collection', text, messages);
    case 'purposes':
      return label('purpose', text, messages);
    case 'recipients':
      return label('sharing', text, messages);
    case 'period':
      return messages.duration(text);
    case 'places':
      return messages.place(text);
    case 'date':
      return messages.date(text);
    default:
      return text;
  }
}

/** Chrome allows letters, digits, _ and @ in keys. */
const key = (...parts: string[]): string => parts.join('_').replaceAll('-', '_');
