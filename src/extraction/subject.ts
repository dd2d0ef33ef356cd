/**
 * Who acts in a clause: a person named where no word makes an object of them, with a verb behind. What stands between the noun and
 * its verb is passed over: further nouns of a list, what is put in brackets or between commas.
 */
import { GAP } from '../text/token.ts';
import { cueAt, cuesNamed, gapAt, isCapital, type SentenceView } from './sentence.ts';

export type Subject = 'first' | 'user' | 'third' | 'other' | 'none';

export const SUBJECT_CUES = ['first', 'user', 'third', 'other'] as const;

export interface SubjectFound {
  subject: Subject;
  from: number;
  to: number;
}

/** Who is named at a token, as subject or object. */
export function personAt(view: SentenceView, at: number): SubjectFound | undefined {
  let best: SubjectFound | undefined;
  for (const name of SUBJECT_CUES) {
    const cue = cueAt(view, at, name);
    if (cue && (!best || cue.to > best.to)) best = { subject: name, from: at, to: cue.to };
  }
  // The public, to which things are "publicly available", does nothing with data.
  const recipient = view.recipients.find((word) => word.from === at && word.value !== 'public');
  if (recipient && (!best || recipient.to > best.to)) best = { subject: 'third', from: at, to: recipient.to };
  return best;
}

/** Who is named at a token, as long as no word before makes an object of it. */
export function subjectAt(view: SentenceView, at: number): SubjectFound | undefined {
  const found = personAt(view, at);
  return found && !isNumeral(view, found) && !isObject(view, found) ? found : undefined;
}

/** "(i) your name; (ii) …", "i.e.": the numeral of a list, and a letter of an abbreviation, is nobody. */
const isNumeral = ({ tokens }: SentenceView, { from, to }: SubjectFound): boolean =>
  to - from === 1 &&
  (tokens.end[from] as number) - (tokens.start[from] as number) === 1 &&
  ((tokens.gap[to] as number) & (GAP.close | GAP.stop)) !== 0;

/** Behind "from", "with our", "provide" … a person named is no subject; a comma between, or "and we collect", makes it one again. */
function isObject(view: SentenceView, found: SubjectFound): boolean {
  if (cueAt(view, found.from, 'oblique')) return true;
  if (gapAt(view, found.from) & (GAP.comma | GAP.semicolon | GAP.colon)) return false;
  const before = cuesNamed(view, 'beforeObject').find((cue) => cue.from < found.from && cue.to >= found.from);
  if (!before) return false;
  const joins = cueAt(view, before.from, 'coordination') !== undefined;
  const isParted = (gapAt(view, before.from) & GAP.comma) !== 0;
  return !(joins && (isPronoun(found) || isParted) && isFollowedByVerb(view, found.to));
}

/** "we", "you": one word that is always a subject where it is no object. A noun needs its verb to be one. */
export const isPronoun = (found: SubjectFound): boolean =>
  found.subject === 'other' || (found.to - found.from === 1 && (found.subject === 'first' || found.subject === 'user'));

const VERBAL = ['auxiliary', 'possibility', 'negation'] as const;

/** Whether a verb, an auxiliary or a negation begins at a token. */
export const isVerbal = (view: SentenceView, at: number): boolean =>
  view.verbsAt.includes(at) || VERBAL.some((name) => cueAt(view, at, name) !== undefined);

/** True if a verb can follow the subject soon, right behind it or behind what is put in between. */
export function isFollowedByVerb(view: SentenceView, to: number): boolean {
  if (isVerbNear(view, to)) return true;
  const behind = behindInsertion(view, to);
  return behind !== undefined && isVerbNear(view, behind);
}

/** How far behind a noun its verb may stand: "authorities in these countries may". */
const VERB_REACH = 5;

/** An auxiliary, "may", a negation, or a frame's verb, within reach, with nothing between that parts clauses. */
function isVerbNear(view: SentenceView, to: number): boolean {
  for (let at = to; at < Math.min(to + VERB_REACH, view.sentence.to); at++) {
    if (at > to && gapAt(view, at) & (GAP.comma | GAP.semicolon | GAP.open)) return false;
    // "when you open the app we collect …": the next to act leaves it no verb.
    if (!cueAt(view, at, 'oblique') && (cueAt(view, at, 'first') ?? cueAt(view, at, 'user'))) return false;
    if (VERBAL.some((name) => cueAt(view, at, name) !== undefined)) return true;
    // "Acme to analyse …": a verb behind "to" is an aim, and nobody's.
    if (cueAt(view, at, 'goal') && isListed(view, to, at)) return false;
    // "Partners that …": what follows tells more of them, and then what they do.
    if (at === to && cueAt(view, at, 'relative')) return true;
    if (view.verbsAt.includes(at)) return true;
  }
  return false;
}

/** "tools like Acme [and Bolt] to analyse …": further names of a list, or nothing, stand between two tokens. */
function isListed(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!(cueAt(view, at, 'coordination') ?? isCapital(view, at))) return false;
  return true;
}

/** The longest insertion that is passed over, in words. */
const LONGEST_INSERTION = 20;

/** Behind further nouns of a list, brackets and insertions between commas; undefined where there are none. */
function behindInsertion(view: SentenceView, to: number): number | undefined {
  let at = to;
  // A noun, its brackets, a second noun with its own: three steps.
  for (let step = 0; step < 3; step++) {
    const next = behindCoordinated(view, at) ?? behindAside(view, at);
    if (next === undefined) break;
    at = next;
  }
  return at === to ? undefined : at;
}

/** "advertisers [and other third parties] may": one verb for both. */
function behindCoordinated(view: SentenceView, at: number): number | undefined {
  const joint = cueAt(view, at, 'coordination');
  const next = personAt(view, joint?.to ?? at) ?? (joint && personAt(view, joint.to + 1));
  if (!next || next.subject === 'user' || isPronoun(next)) return undefined;
  return joint || gapAt(view, at) & GAP.comma ? next.to : undefined;
}

/** "your contact details [(such as your address)] are": to the other bracket. */
export const behindBrackets = (view: SentenceView, at: number): number | undefined =>
  at < view.sentence.to && gapAt(view, at) & GAP.open ? behindAside(view, at) : undefined;

/** "Our partners [(such as ad networks)] may", "Acme, [as an ad server,] uses": to the other bracket, or to the comma before a verb. */
function behindAside(view: SentenceView, at: number, goesOn = isVerbal): number | undefined {
  const gap = gapAt(view, at);
  const close = gap & GAP.open ? GAP.close : gap & GAP.comma ? GAP.comma : 0;
  if (!close) return undefined;
  for (let end = at + 1; end < Math.min(at + LONGEST_INSERTION, view.sentence.to); end++) {
    const behind = gapAt(view, end);
    if (behind & close) return close === GAP.close || goesOn(view, end) ? end : undefined;
    if (behind & GAP.semicolon || cueAt(view, end, 'first') || cueAt(view, end, 'user')) return undefined;
  }
  return undefined;
}

/** A capitalised word of which the tables know its ending at most: the name of a firm, and at a clause's beginning who acts in it. */
export const isUnknownName = (view: SentenceView, at: number): boolean =>
  view.tokens.wordClass[at] === 0 && isCapital(view, at);

/** How far behind the beginning of an insertion a word may stand that says what kind of firm the name before is. */
const KIND_REACH = 6;

/** A word written as a name that means nothing else here: no word of the lexicon but a vendor's, no function word. */
const isName = (view: SentenceView, at: number): boolean =>
  isCapital(view, at) && !view.cuesAt.has(at) && !view.words.some((word) => word.from === at && !word.isName);

/** "Acme, a third-party ad server, uses …": a name that the text itself makes another's. */
export function namedThirdAt(view: SentenceView, at: number): SubjectFound | undefined {
  if (!isName(view, at)) return undefined;
  let to = at + 1;
  while (to < Math.min(at + 4, view.sentence.to) && isName(view, to) && !(gapAt(view, to) & GAP.comma)) to++;
  const behind = to < view.sentence.to ? behindAside(view, to) : undefined;
  if (behind === undefined || !isVerbNear(view, behind)) return undefined;
  for (let inner = to; inner < Math.min(to + KIND_REACH, behind); inner++)
    if (personAt(view, inner)?.subject === 'third') return { subject: 'third', from: at, to: behind };
  return undefined;
}

const isAim = (view: SentenceView, at: number): boolean => cueAt(view, at, 'aim') !== undefined;

/** "[allow partners (such as ad networks) to] …": who is let do it, where an aside stands before what they do; where that begins. */
export function permittedAt(view: SentenceView, at: number): SubjectFound | undefined {
  const permits = cueAt(view, at, 'permits');
  const person = permits && personAt(view, permits.to);
  if (person?.subject !== 'third') return undefined;
  const behind = behindAside(view, person.to, isAim);
  return behind !== undefined && isAim(view, behind) ? { ...person, from: at, to: behind } : undefined;
}

/** "We [and our service providers] collect": where others are named who act together with the subject. */
export function companionAt(view: SentenceView, subjectAt: number): number | undefined {
  const to = personAt(view, subjectAt)?.to;
  if (to === undefined || to >= view.sentence.to) return undefined;
  const joint = cueAt(view, to, 'coordination');
  if (!joint && !(gapAt(view, to) & GAP.comma)) return undefined;
  const at = joint?.to ?? to;
  return personAt(view, at)?.subject === 'third' ? at : undefined;
}
