/**
 * Which lexicon words count where they stand: a word that can name a purpose, a recipient or data often does not.
 */
import { GAP } from '../text/token.ts';
import { CLASS_EMAIL } from '../text/word-table.ts';
import type { Reading } from './assertion.ts';
import type { FrameAt, Governor } from './claim.ts';
import { cueAt, cuesNamed, gapAt, hasCue, isBehind, type SentenceView, type Word } from './sentence.ts';

/** How far a further recipient of a list may stand from the one before it. */
const RECIPIENT_REACH = 10;

/** "data [from] third parties", "[about] partners": behind another preposition than a recipient's, it is none. */
function isOfAnother(view: SentenceView, word: Word): boolean {
  if (cuesNamed(view, 'toward').some((cue) => cue.from < word.from && cue.to === word.from)) return false;
  const before = cuesNamed(view, 'beforeObject').filter((cue) => cue.from < word.from && cue.to === word.from);
  // "à nos filiales [et des] cabinets": the longest words count, for "des" alone is "of the" as well.
  const from = Math.min(...before.map((cue) => cue.from));
  return (
    before.length > 0 &&
    !cueAt(view, from, 'coordination') &&
    !cueAt(view, from, 'toward') &&
    !cueAt(view, from, 'enumeration')
  );
}

/** "[vendor]-supplied": joined to the next word, it tells of what kind that is. */
const isHyphenated = ({ text, tokens, sentence }: SentenceView, { to }: Word): boolean =>
  to < sentence.to &&
  tokens.start[to] === (tokens.end[to - 1] as number) + 1 &&
  text[tokens.end[to - 1] as number] === '-';

/** "We use [third-party] tools": before a noun that says nothing else it tells whose that is. */
const isAttribute = (view: SentenceView, { value, to }: Word, governor: FrameAt): boolean =>
  value === 'third-parties' &&
  !governor.alone &&
  to < view.sentence.to &&
  !(gapAt(view, to) & ~GAP.space) &&
  !view.cuesAt.has(to) &&
  !view.verbsAt.includes(to);

/** "provide [our advertisers] with a way to reach readers": what the verb's object is given is no data. */
const isGivenOther = (view: SentenceView, word: Word, governor: FrameAt): boolean =>
  !governor.passive &&
  word.from >= governor.to &&
  word.from - governor.to <= 2 &&
  cueAt(view, word.to, 'toward') !== undefined &&
  cueAt(view, word.to, 'goal') === undefined &&
  !view.words.some((other) => other.family === 'collection' && other.from >= word.to);

/** Not "to [the bank]", which is the service where it speaks and a recipient where it is named among others. */
const isUs = (view: SentenceView, at: number): boolean =>
  (cueAt(view, at, 'first') ?? cueAt(view, at, 'oblique')) !== undefined &&
  !cueAt(view, at, 'user') &&
  !view.words.some((word) => word.family === 'sharing' && word.from === at);

/** "Facebook übermittelt [uns] Ihren Namen" */
const isUsAsObject = (view: SentenceView, at: number): boolean =>
  cueAt(view, at, 'oblique') !== undefined && isUs(view, at);

/** "Facebook sends your name [to us]", "sends [us] your name": who gives to the service is no recipient of it. */
const givesToUs = (view: SentenceView, word: Word, governor: FrameAt): boolean =>
  (word.to <= governor.from && isUsAsObject(view, governor.to)) ||
  isUsAsObject(view, word.from - 1) ||
  (governor.to <= word.from &&
    ((isUsAsObject(view, governor.to) && !isBehind(view, word.from, 'toward')) ||
      cuesNamed(view, 'toward').some(
        (cue) =>
          cue.from >= word.to &&
          [cue.to - 1, cue.to].some((at) => at > cue.from && isUs(view, at)) &&
          // "with carriers that lend vans to us": what their own verb gives to us is another thing.
          !hasCue(view, 'relative', word.to, cue.from) &&
          !view.verbsAt.some((at) => at >= word.to && at < cue.from),
      )));

/** Who receives is the verb's subject: not whom it is got from, and right behind the verb or before it. */
const isReceiving = (view: SentenceView, word: Word, governor: FrameAt): boolean =>
  word.from - governor.to <= 2 &&
  !cuesNamed(view, 'beforeObject').some(
    // "Our hosts [and our] carriers receive …": further subjects of one verb.
    (cue) => cue.from < word.from && cue.to >= word.from && !cueAt(view, cue.from, 'coordination'),
  );

/** "[Auskunfteien] melden wir …", "Der [Polizei] übergeben wir …": what begins the sentence before verb and subject is the verb's. */
const isFronted = (view: SentenceView, word: Word, governor: FrameAt): boolean =>
  view.partsClauses &&
  word.to === governor.from &&
  cueAt(view, governor.from, 'inversion') !== undefined &&
  (word.from === view.sentence.from ||
    (word.from === view.sentence.from + 1 && isBehind(view, word.from, 'determiner')));

/** "…, wenn wir Ihre Daten [Dritten] überlassen": a recipient in its case alone, between the data and the verb. */
const isDative = (view: SentenceView, word: Word, governor: FrameAt): boolean =>
  view.partsClauses &&
  !governor.passive &&
  word.to === governor.from &&
  view.words.some((other) => other.family === 'collection' && other.to === word.from);

/** "partners [that perform] marketing services": what a recipient does is no further one. */
const goesOnList = (view: SentenceView, { from }: Word, received: number): boolean =>
  received !== -1 &&
  from - received <= RECIPIENT_REACH &&
  (from > received || (gapAt(view, from) & ~GAP.space) !== 0) &&
  !hasCue(view, 'relative', received, from);

/** "with hatters [and partners]": joined to one that we do not know, behind the same "to" or "with". */
const isBesideReceiver = (view: SentenceView, { from }: Word): boolean =>
  isBehind(view, from, 'coordination') &&
  cuesNamed(view, 'toward').some(
    (cue) => cue.to <= from && from - cue.to <= 2 && !cueAt(view, cue.from, 'agent') && !view.cuesAt.has(cue.to),
  );

/**
 * A recipient is the verb's next object, stands behind "to" or "with", goes on a list of recipients, or is an item of a list.
 * @param received where the recipient before it in the sentence ends, or -1
 */
export function isRecipient(view: SentenceView, word: Word, governor: Governor | FrameAt, received: number): boolean {
  if (!('clause' in governor)) return word.from - view.sentence.from <= 4 || received !== -1;
  if (word.value !== 'affiliates' && isBehind(view, word.from, 'within')) return false;
  if (governor.receives) return isReceiving(view, word, governor);
  if (isHyphenated(view, word) || isAttribute(view, word, governor)) return false;
  if (isGivenOther(view, word, governor) || givesToUs(view, word, governor)) return false;
  if (!view.marksRecipients) return true;
  // "Recipients: our clerks, banks, …": what a colon announces needs no "to".
  if (governor.to < word.from && gapAt(view, governor.to) & GAP.colon) return true;
  if (isOfAnother(view, word)) return false;
  if (governor.passive && word.to <= governor.from) return true;
  if (isFronted(view, word, governor) || isDative(view, word, governor)) return true;
  if (word.from >= governor.to && word.from - governor.to <= 2) return true;
  if (word.from > governor.from && word.to <= governor.to) return true;
  if (goesOnList(view, word, received) || isBesideReceiver(view, word)) return true;
  return cuesNamed(view, 'toward').some(
    (cue) => cue.from < word.from && cue.to >= word.from - 1 && (governor.passive || !cueAt(view, cue.from, 'agent')),
  );
}

/** Data that sentences speak of without saying that it is collected. */
export const AT_LARGE = new Set(['personal-data', 'children-data']);

/** "[this information]": named before. */
export const isReference = (view: SentenceView, { from, to }: Word): boolean =>
  cuesNamed(view, 'reference').some((cue) => cue.from <= from && cue.to >= to);

/**
 * "We collect information" says little, and "information" stands everywhere: it counts where the service is said to
 * collect it in a main clause of the sentence's own; "personal information" also where it is said to be collected.
 */
export function saysData(governor: Governor | FrameAt, word: Word, reading: Reading): boolean {
  if (!governor.opens.includes('collection') || (word.value === 'children-data' && governor.polarity === 'denied'))
    return true;
  if (!('clause' in governor) || (governor.specific && governor.actor !== 'third')) return false;
  const clause = reading.clauses[governor.clause];
  if (clause?.kind !== 'main') return false;
  const isNamed = word.to - word.from > 1;
  const isTold = governor.passive && hasCue(reading.view, 'auxiliary', governor.from - 3, governor.from);
  return (
    isNamed ||
    isTold ||
    // "send us requests [for] this information" gives none.
    (governor.actor === 'user' && !hasCue(reading.view, 'goal', governor.to, word.from)) ||
    (governor.actor === 'third' && clause.subject === 'third') ||
    clause.subject === 'first'
  );
}

/** How far behind data at large what it is of may stand: "Angaben zu Ihrem". */
const NAMED_REACH = 3;

/** "Angaben [zu] …", "uppgifter [om] …" */
const isOf = (view: SentenceView, at: number): boolean =>
  (view.partsClauses && cueAt(view, at, 'beforeObject') !== undefined) ||
  cuesNamed(view, 'about').some((cue) => cue.from < at && cue.to > at) ||
  (cueAt(view, at, 'opening') !== undefined && !(gapAt(view, at) & (GAP.comma | GAP.colon | GAP.open)));

/** "[Angaben] zu Ihrem Einkommen": data at large that is named at once is no more than what it is named. */
export const isOfNamed = (view: SentenceView, { value, to }: Word): boolean =>
  value === 'personal-data' &&
  isOf(view, to) &&
  cueAt(view, to, 'coordination') === undefined &&
  cueAt(view, to, 'enumeration') === undefined &&
  view.words.some(
    (word) =>
      word.family === 'collection' && !AT_LARGE.has(word.value) && word.from > to && word.from - to <= NAMED_REACH,
  );

/** "We use [your name] to …", "[your name] is used to …": a verb's own object, or subject, and not what it is used for. */
export const isUsed = (view: SentenceView, word: Word, governor: Governor | FrameAt): boolean =>
  'clause' in governor &&
  (governor.to <= word.from
    ? !hasCue(view, 'goal', governor.to, word.from)
    : !hasCue(view, 'goal', word.to, governor.from) && hasCue(view, 'auxiliary', governor.from - 3, governor.from + 1));

/** "by e-mail": a way to reach someone, not data about them. */
const isMeans = (view: SentenceView, word: Word): boolean => isBehind(view, word.from, 'medium');

/** "data protection", "e-mail newsletters": part of a longer noun, it names no data. A comma parts a list: "e-mail, messages". */
const isCompounded = (view: SentenceView, word: Word): boolean =>
  word.to < view.sentence.to &&
  (gapAt(view, word.to) & (GAP.comma | GAP.semicolon | GAP.colon | GAP.open)) === 0 &&
  cueAt(view, word.to, 'compound') !== undefined;

/** Data that is people or firms: they are given something as often as something is known of them. */
const PEOPLE = new Set(['friends', 'family', 'internet-provider']);

/** "share it [with your friends]", "pass it [to employers]" */
export const isReceiver = (view: SentenceView, { value, from }: Word): boolean =>
  PEOPLE.has(value) &&
  cuesNamed(view, 'toward').some(
    (cue) => cue.from < from && cue.to >= from - 1 && cue.to <= from && !cueAt(view, cue.from, 'agent'),
  );

/** "Passwords and firewalls protect your data": a word that is itself a measure of safety names no data. */
const isSafeguard = ({ words }: SentenceView, { from, to }: Word): boolean =>
  words.some((other) => other.family === 'security' && other.from >= from && other.from < to);

/** Whether a word of data names data at all where it stands. */
export const namesData = (view: SentenceView, word: Word): boolean =>
  !(isFilledIn(view, word) || isMeans(view, word) || isSafeguard(view, word) || isCompounded(view, word));

/** "E-mail: privacy@example.com" gives an address, and collects none. */
const isFilledIn = (view: SentenceView, word: Word): boolean =>
  word.to < view.sentence.to &&
  ((view.tokens.wordClass[word.to] as number) === CLASS_EMAIL ||
    /[:+]\s*\+?\d/.test(view.text.slice(view.tokens.end[word.to - 1], view.tokens.end[word.to])));
