/**
 * Where a clause begins, and what kind of clause it is.
 */
import { GAP } from '../text/token.ts';
import { closesInsertion, resumesMain, subjectBefore } from './resumption.ts';
import {
  bracketsAround,
  cueAt,
  cuesNamed,
  gapAt,
  isBehind,
  isCapital,
  isPartedBy,
  type SentenceView,
} from './sentence.ts';
import {
  behindBrackets,
  isFollowedByVerb,
  isPronoun,
  isUnknownName,
  isVerbal,
  permittedAt,
  type SubjectFound,
  subjectAt,
} from './subject.ts';
import type { Boundary, Clause } from './syntax.ts';
import { beginsMain, isBeforeInversion, isBehindVerbOf } from './verb-second.ts';
import {
  awaitsVerb,
  endsInVerb,
  hasFiniteVerb,
  isBeforeLastVerb,
  isEndedBefore,
  isRelativeEndedBefore,
  mayBeginClause,
  resumesAt,
} from './word-order.ts';

/** "We will [instead] ask you", "is not [otherwise] shared": between an auxiliary and its verb a contrast parts nothing. */
const isAdverbial = (view: SentenceView, at: number): boolean =>
  gapAt(view, at) === GAP.space &&
  view.cues.some((cue) => cue.to === at && (cue.name === 'auxiliary' || cue.name === 'negation')) &&
  !cueAt(view, cueAt(view, at, 'contrast')?.to ?? at, 'auxiliary');

/** Behind a relative clause the main clause goes on with its subject; and with all that it holds, where its verb is still to come. */
const resumed = (view: SentenceView, current: Clause, main: Clause): Partial<Boundary> =>
  current.kind === 'relative'
    ? {
        resumed: main.to <= current.from && !hasVerb(view, main, main.to),
        ...(main.subject !== 'none' && { subject: main.subject, subjectAt: main.subjectAt }),
      }
    : {};

/** "They receive it, [but may not use it]": behind a contrast a verb without a subject is of whoever acts before. */
function goesOnWith(view: SentenceView, at: number, main: Clause): Partial<Boundary> {
  const to = cueAt(view, at, 'contrast')?.to ?? at + 1;
  return main.subject !== 'none' && isVerbal(view, to) ? { subject: main.subject, subjectAt: main.subjectAt } : {};
}

/** "[allow you to] …": another acts from here on. */
function controlAt(view: SentenceView, at: number): Boundary | undefined {
  const control = { kind: 'main', fresh: false, controlled: true } as const;
  if (cueAt(view, at, 'userControl')) return { ...control, subject: 'user' };
  if (cueAt(view, at, 'thirdControl') ?? permittedAt(view, at)) return { ...control, subject: 'third' };
  const first = cueAt(view, at, 'firstControl');
  if (first && view.verbsAt.includes(first.to) && !(gapAt(view, first.to) & GAP.comma))
    return { ...control, subject: 'first' };
  return undefined;
}

const isModal = (view: SentenceView, at: number): boolean =>
  (cueAt(view, at, 'auxiliary') ?? cueAt(view, at, 'possibility')) !== undefined;

/** "If you sign up, [your e-mail address is] …": behind a subordinate clause, data with its verb begins the main one. */
const isDataSubject = (view: SentenceView, at: number): boolean =>
  view.words.some(
    (word) =>
      word.family === 'collection' &&
      word.from >= at &&
      word.from - at <= 1 &&
      isModal(view, behindBrackets(view, word.to) ?? word.to),
  );

/** What clause, if any, begins at a token. */
export function boundaryAt(view: SentenceView, at: number, current: Clause, main: Clause): Boundary | undefined {
  const gap = gapAt(view, at);
  // "to answer you; [to send you offers]; …": aims in a list are of one verb.
  if (gap & GAP.semicolon) return { kind: 'main', fresh: !(cueAt(view, at, 'goal') && cueAt(view, at, 'aim')) };
  if (cueAt(view, at, 'supposition') || (gap & GAP.comma && cueAt(view, at, 'opening')))
    return { kind: 'supposition', fresh: false };
  // "Some data is not yours: [it is] …": what takes it up again behind a colon tells of it anew.
  if (gap & GAP.colon && isFollowedByVerb(view, cueAt(view, at, 'reference')?.to ?? view.sentence.to))
    return { kind: 'main', fresh: true };
  if (cueAt(view, at, 'contrast') && !isAdverbial(view, at))
    return { kind: 'main', fresh: true, ...goesOnWith(view, at, main) };
  if (cueAt(view, at, 'subordinator') && mayBeginClause(view, at)) return { kind: 'adverbial', fresh: false };
  if (isToldThat(view, at, current)) return { kind: 'main', fresh: true };
  if (opensRelative(view, at)) return { kind: 'relative', fresh: false };
  if (resumesAt(view, at)) {
    // "Besondere Daten, etwa zur Gesundheit, [werden] …": an aside stands between the two commas.
    if (current === main && !hasFiniteVerb(view, main.from, at)) return undefined;
    if (current.kind === 'relative' && !hasFiniteVerb(view, main.from, main.to))
      return { kind: 'main', fresh: false, subject: main.subject, subjectAt: main.subjectAt, resumed: true };
  }
  if (gap & GAP.comma && inversionAt(view, at)) return { kind: 'main', fresh: false };
  if (beginsMain(view, at, current)) return { kind: 'main', fresh: false, ...resumed(view, current, main) };
  if (current.kind !== 'main' && gap & GAP.comma && isUnknownName(view, at) && isFollowedByVerb(view, at + 1))
    return { kind: 'main', fresh: true };
  if (isTakenUpBehind(view, at, current) || isNounWithVerb(view, at, current)) return { kind: 'main', fresh: true };
  if (current.kind !== 'main' && main.from < current.from && isEndedBefore(view, current.from, at))
    return { kind: 'main', fresh: false, subject: main.subject, subjectAt: main.subjectAt };
  if (current.kind === 'relative' && main.to <= current.from && isRelativeEndedBefore(view, current.from, at))
    return { kind: 'main', fresh: false, subject: main.subject, subjectAt: main.subjectAt, resumed: true };
  if (current.kind !== 'main' && gap & GAP.comma && isDataSubject(view, at)) return { kind: 'main', fresh: true };
  if (resumesMain(view, at, current)) return { kind: 'main', fresh: false, ...subjectBefore(current, main) };
  if (closesInsertion(view, at, current, main)) return { kind: 'main', fresh: false, subject: main.subject };
  const control = at > view.sentence.from ? controlAt(view, at) : undefined;
  if (control) return control;
  const subject = subjectAt(view, at);
  if (!subject || at < current.subjectTo || isWithinInversion(view, at) || isGloss(view, at)) return undefined;
  if (awaitsSubject(view, current)) return undefined;
  // "We, our partners and advertisers collect": further subjects of one verb.
  if (current.subject === 'first' && subject.subject === 'third' && !hasVerb(view, current, at)) return undefined;
  if (!isPronoun(subject) && (!isFollowedByVerb(view, subject.to) || isBeforeLastVerb(view, subject.to)))
    return undefined;
  if (current.kind !== 'main' && isBeforeInversion(view, subject.to)) return undefined;
  if (!isPronoun(subject) && isBehindVerbOf(view, at, current)) return undefined;
  if (current.subject === 'none' && isInverted(view, at)) return undefined;
  const comma = (gap & (GAP.comma | GAP.dash | GAP.colon | GAP.close)) !== 0;
  if (current.kind !== 'main' && awaitsVerb(view, current.from, at)) return undefined;
  if (current.kind !== 'main' && comma) return { kind: 'main', fresh: false };
  if (current.subject === 'none' && !hasVerb(view, current, at))
    return tellsWhichData(view, subject) && !comma ? { kind: 'relative', fresh: false } : undefined;
  // "When you register you may give us …": no comma parts them, but no noun stands before that it could tell more of.
  if (
    current.kind !== 'main' &&
    current.kind !== 'relative' &&
    isPronoun(subject) &&
    !followsData(view, at) &&
    // "if you believe [we collected …]" supposes the one with the other.
    !isBehind(view, at, 'content')
  )
    return { kind: 'main', fresh: false };
  if (view.partsClauses && !comma && !isBehind(view, at, 'coordination')) return undefined;
  if (isToldMoreOf(view, subject, current)) return undefined;
  // "information [you provide]", "the data [we collect]": a relative clause without its pronoun.
  return { kind: comma || isBehind(view, at, 'coordination') ? 'main' : 'relative', fresh: false };
}

/** "Lorsque vos données sont périmées, [elles] sont effacées": a pronoun with its verb behind an if-clause begins the main clause. */
function isTakenUpBehind(view: SentenceView, at: number, current: Clause): boolean {
  if (current.kind !== 'supposition' && current.kind !== 'adverbial') return false;
  const pronoun = gapAt(view, at) & GAP.comma ? cueAt(view, at, 'pronoun') : undefined;
  if (pronoun === undefined || !isFollowedByVerb(view, pronoun.to)) return false;
  return hasVerb(view, current, at) || (current.subject !== 'none' && at > current.subjectTo);
}

/** How many words a noun may have before its verb: "the papers of the file are". */
const NOUN_REACH = 5;

/** "Si votre demande est refusée, [les pièces sont] détruites": behind an if-clause a noun with its finite verb begins the main clause. */
function isNounWithVerb(view: SentenceView, at: number, current: Clause): boolean {
  if (current.kind !== 'supposition' && current.kind !== 'adverbial') return false;
  if (!(gapAt(view, at) & GAP.comma) || !hasVerb(view, current, at) || hasOpener(view, at)) return false;
  for (let next = at + 1; next <= Math.min(at + NOUN_REACH, view.sentence.to - 1); next++) {
    if (gapAt(view, next) & ~GAP.space || hasOpener(view, next)) return false;
    if (cueAt(view, next, 'finite')) return next - at > 1;
  }
  return false;
}

/** What begins another clause, or goes on with this one. */
const hasOpener = (view: SentenceView, at: number): boolean =>
  (['relative', 'supposition', 'subordinator', 'coordination', 'contrast', 'negation', 'consent'] as const).some(
    (name) => cueAt(view, at, name) !== undefined,
  );

/** How many words may stand on either side in brackets that say what the service calls itself. */
const GLOSS_REACH = 8;

/** 'how Acme ("Acme", "[we]" or "us") collects …': what the service is called is no subject of its own. */
function isGloss(view: SentenceView, at: number): boolean {
  if (!cueAt(view, at, 'first')) return false;
  const brackets = bracketsAround(view, at);
  if (!brackets || at - brackets.from >= GLOSS_REACH || brackets.to - at > GLOSS_REACH) return false;
  return brackets.from > view.sentence.from && !view.verbsAt.some((verb) => verb > at && verb - at <= 2);
}

/** "If, in the future, [we] sell …": what stands between commas right behind the word that begins it parts no clause from its subject. */
const awaitsSubject = (view: SentenceView, { kind, subject, from }: Clause): boolean => {
  const opener = kind === 'supposition' && subject === 'none' ? cueAt(view, from, 'supposition') : undefined;
  return opener !== undefined && (gapAt(view, opener.to) & GAP.comma) !== 0;
};

/** "Never do [we] sell": the subject stands behind its auxiliary, in the same clause. */
const isInverted = (view: SentenceView, at: number): boolean => isBehind(view, at, 'auxiliary');

const followsData = (view: SentenceView, at: number): boolean =>
  view.words.some((word) => word.family === 'collection' && word.to === at);

/** "the data [you give us] is stored": right behind data, a pronoun tells which data it is. */
const tellsWhichData = (view: SentenceView, subject: SubjectFound): boolean =>
  isPronoun(subject) && followsData(view, subject.from) && isFollowedByVerb(view, subject.to);

/** "Please note [that] we collect …", but not "if you agree [that] we collect …": what the reader is asked to mind is said. */
const isToldThat = (view: SentenceView, at: number, { kind, from }: Clause): boolean =>
  cuesNamed(view, 'telling').some((cue) => cue.from < at && cue.to === at + 1) &&
  (kind !== 'supposition' || isPartedBy(view, GAP.comma, from + 1, at));

/** A relative pronoun with what a clause is made of behind it. One that is an article too needs a comma before and no noun behind. */
function opensRelative(view: SentenceView, at: number): boolean {
  const pronoun = cueAt(view, at, 'relative');
  if (!pronoun) return false;
  const goesOn = isFollowedByVerbOrSubject(view, pronoun.to);
  if (!cueAt(view, at, 'article')) return goesOn;
  return (
    (gapAt(view, at) & GAP.comma) !== 0 &&
    (goesOn || endsInVerb(view, at)) &&
    (!isCapital(view, pronoun.to) || subjectAt(view, pronoun.to) !== undefined)
  );
}

/** "[speichern wir]", but not "welche [Daten wir] speichern": a noun is capitalised where verbs come before subjects. */
const inversionAt = (view: SentenceView, at: number): boolean =>
  cueAt(view, at, 'inversion') !== undefined && !isCapital(view, at);

/** "We hire outside [firms] that …": behind a verb with its subject, a noun of which a clause tells more is the object. */
const isToldMoreOf = (view: SentenceView, { to }: SubjectFound, current: Clause): boolean =>
  current.kind === 'main' && current.subject !== 'none' && cueAt(view, to, 'relative') !== undefined;

/** The subject behind its verb is in the middle of a clause, and begins none. */
const isWithinInversion = (view: SentenceView, at: number): boolean =>
  cuesNamed(view, 'inversion').some(
    (cue) => cue.from < at && cue.to > at && (cue.from === view.sentence.from || !isCapital(view, cue.from)),
  );

const isFollowedByVerbOrSubject = (view: SentenceView, at: number): boolean =>
  subjectAt(view, at) !== undefined || isFollowedByVerb(view, at);

/** Whether a verb that we know stands in a clause before a token. */
export const hasVerb = (view: SentenceView, clause: Clause, before: number): boolean =>
  view.verbsAt.some((at) => at >= clause.from && at < before) ||
  cuesNamed(view, 'auxiliary').some((cue) => cue.from >= clause.from && cue.from < before);
