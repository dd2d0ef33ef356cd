/**
 * What a language folder holds. Types only; the data is in `languages/xx/`.
 *
 * A pattern is a short phrase, never a regular expression. Hyphens and apostrophes part words, in patterns as in
 * texts ("opt-out" is `opt out`, "don't" is `don t`), and case does not count. Its forms:
 *
 *     word         that word
 *     stem*        a word that begins so
 *     *ending      a word that ends so (compounds)
 *     (a|b c)      one of; may nest
 *     x?  (a|b)?   with or without
 *     ~N           up to N words between, N ≤ 12; not in lists and lexicon
 *     @list        a phrase of a list, a cue, a lexicon family (`@collection`) or a value (`@collection/name`)
 *     @number @email @url     a number, an address, a link
 */
export type Pattern = string;

/** In a match, [ ] marks the exact words that the entry must find. Both are read by the real reader and splitter. */
export interface Examples {
  match: readonly string[];
  skip?: readonly string[];
}

/** Words that name a value. They make a statement only in a clause, list or heading whose frame opens their practice. */
export interface LexiconEntry {
  words: readonly Pattern[];
  examples?: Examples;
}

/**
 * Kinds of words. The first eight are practices, whose values are found by word and frame together; `audience` limits what
 * is said of a group of people; the rest are read into details: numbers written out (value "30"), units of time (value "D",
 * "W", "M", "Y", "H"), places (ISO 3166-1, "EU", "EEA"), months ("01" to "12"). Names of places and months come from CLDR;
 * a pack adds what CLDR lacks. Names of vendors come from
 * vocabulary/vendors.ts, with the recipient that each is for its value.
 */
export type Family =
  | 'collection'
  | 'sharing'
  | 'purpose'
  | 'tracking'
  | 'right'
  | 'security'
  | 'legal-basis'
  | 'source'
  | 'audience'
  | 'number'
  | 'unit'
  | 'place'
  | 'month'
  | 'vendor';

export type Lexicon = Readonly<Partial<Record<Family, Readonly<Record<string, LexiconEntry>>>>>;

/**
 * A verb, or a noun of action, that governs lexicon words: "we [collect] your name", "[shared with] advertisers".
 * Polarity, modality, condition and subject of its clause are found by the extraction.
 */
export interface Frame {
  /** Families of words that it makes statements of. */
  opens: readonly Family[];
  match: readonly Pattern[];
  /**
   * Who must act for it to be a practice of the service. 'first': "we collect", and where third parties act, a disclosure to
   * them: "advertisers collect"; 'third': third parties alone: "they have access to"; 'receiver': "our carriers receive",
   * what they get being disclosed to them; 'user': "you give us"; 'giver': "partners send us", whoever they are. A passive without an
   * agent counts as first.
   */
  actor: 'first' | 'user' | 'third' | 'receiver' | 'giver' | 'any';
  /** True where the governed words stand before it: "your name [is collected]". */
  passive?: boolean;
  /** It is such a verb only beside a word of this family: "we [place] cookies". */
  requires?: Family;
  /** True where the governed words may stand before it as well as behind it: "…, wenn wir Ihren Namen [erheben]". */
  bothWays?: boolean;
  /** True where it says nothing of "information" at large, but only of data that is named: "we process …". */
  specific?: boolean;
  /** True where its denial leaves open what it takes for granted: "we do not use your name" collects it all the same. */
  presupposes?: boolean;
  /** True where it is one only as a label, with a colon behind it: "[Recipients]: our carriers". */
  labels?: boolean;
  /** The recipient that it says where it governs data and names no recipient: "we disclose your name". */
  alone?: string;
  examples: Examples;
}

/** A kind of sentence that says a value by itself. */
export interface Rule {
  /** `practice/value`. */
  says: string;
  match: readonly Pattern[];
  /** The words themselves deny: "without notice", "do not respond to". Negation in the clause is not looked at then. */
  denies?: boolean;
  /** Phrases in the same sentence that void it. */
  unless?: readonly Pattern[];
  /** Phrases of which one must stand in the sentence, or in a heading above it. */
  needs?: readonly Pattern[];
  /** 'any': whoever acts in its clause. Default 'first': the service, or nobody named. 'user': the reader may or can. */
  actor?: 'first' | 'user' | 'any';
  /** Whose trackers they are, where it says tracking. Default first. */
  party?: 'first' | 'third';
  examples: Examples;
}

/** Closed classes of words that change what a clause says. Each is a list, `@name` in patterns. */
export interface Cues {
  /** The service speaking: we, us, our company. */
  first: readonly Pattern[];
  /** The reader: you, users, visitors. */
  user: readonly Pattern[];
  /** Others who may act on data: third parties, partners (beside the sharing lexicon). */
  third: readonly Pattern[];
  /** Others of whom nothing is said: linked sites, other companies. */
  other: readonly Pattern[];
  negation: readonly Pattern[];
  /** Of the negations, those that undo one before them: "we cannot work [without] collecting data". */
  lacking?: readonly Pattern[];
  /** Phrases with a negation word that deny nothing: "not only", "do not track". */
  falseNegation: readonly Pattern[];
  /** The first of a negation's two parts, and what in the place of the second restricts and denies nothing: "ne … que". */
  halfNegation?: readonly Pattern[];
  restriction?: readonly Pattern[];
  /** may, might, can, from time to time. */
  possibility: readonly Pattern[];
  /** Begins what an outright denial leaves out: except, other than, unless. */
  exception: readonly Pattern[];
  /** Of the exceptions, those that leave out the noun behind them: "all data [except] your location is used". */
  omission?: readonly Pattern[];
  /** Leaves out what is said elsewhere, so that the denial denies nothing: except as described in this policy. */
  circular: readonly Pattern[];
  /** Hangs on the reader: with your consent, if you agree, unless you opt out. */
  consent: readonly Pattern[];
  /** Begins a clause that supposes or asks, and asserts nothing: if, whether, how, what. */
  supposition: readonly Pattern[];
  /** Begins such a clause where a sentence begins or behind a comma, and elsewhere means something else: "om" is "about" as well. */
  opening?: readonly Pattern[];
  /** Begins a clause of time, reason, place: when, because, so that. */
  subordinator: readonly Pattern[];
  /** which, who, that. */
  relative: readonly Pattern[];
  /** Of the relative pronouns, those that are always the subject, so that their verb comes next: "qui". */
  subjectRelative?: readonly Pattern[];
  /** Auxiliaries that have a subject, and are no infinitive: "est", not "être". */
  finite?: readonly Pattern[];
  /** Pronouns in the third person, which behind an if-clause and a comma begin the main clause: "si …, [elles] sont". */
  pronoun?: readonly Pattern[];
  /** Parts two statements: but, however, whereas. Ends the reach of a negation. */
  contrast: readonly Pattern[];
  /** Continues a list: and, or, nor, as well as. */
  coordination: readonly Pattern[];
  /** Opens an enumeration of what was just named: such as, including, for example. */
  enumeration: readonly Pattern[];
  /** Says what a word means: "are small files", "means any". */
  definition: readonly Pattern[];
  /** Auxiliaries after which a clause has a verb: is, are, have, will, do. */
  auxiliary: readonly Pattern[];
  /** Says that what stands before it does not hold: "the right … [does not apply]". */
  lapses?: readonly Pattern[];
  /** Denies what was so before: "no longer". */
  ceasing?: readonly Pattern[];
  /** Takes up the data named last: this information, such data. */
  reference: readonly Pattern[];
  /** Words behind which a person named is no subject: from, with, provide, allow. */
  beforeObject: readonly Pattern[];
  /** Gives another the next verb to do: allow you to, ask you to. */
  userControl: readonly Pattern[];
  /** The same for third parties: allow advertisers to. */
  thirdControl: readonly Pattern[];
  /** Verbs of letting others do something, where what they are let do stands behind brackets: allow partners (…) to. */
  permits?: readonly Pattern[];
  /** The same for the service: authorize us to, permits us to. */
  firstControl?: readonly Pattern[];
  /** Nouns that make the word before them part of a compound: data [protection]. */
  compound?: readonly Pattern[];
  /** Takes what follows for its content, without asserting it: believe, become aware. */
  content?: readonly Pattern[];
  /** Set phrases in which a verb or a noun means something else: log in, in compliance with. */
  idiom?: readonly Pattern[];
  /** Tells the reader to mind what follows, up to the word that begins it: note that. */
  telling?: readonly Pattern[];
  /** Begins what the reader is told to do: please. */
  imperative?: readonly Pattern[];
  /** Possessives behind which a noun of action is not the service's doing: your use of, their use of. */
  othersOwn?: readonly Pattern[];
  /** Begins a sentence that bids the reader do something, or forbids it: visit, do not share. */
  bidding?: readonly Pattern[];
  /** Announces a list, with or without a colon: the following, below. */
  announces?: readonly Pattern[];
  /** Words behind which data is a means: by e-mail, via phone. */
  medium: readonly Pattern[];
  /** Names who acts in a passive: by. */
  agent: readonly Pattern[];
  /** What follows is asked for or wished, not done: want us to, ask us not to. */
  wish: readonly Pattern[];
  /** What follows tells what information is of, and what nothing is done for: "information [about] your use of our services". */
  about?: readonly Pattern[];
  /** Stands before the document's own date: last updated, effective as of. */
  dated: readonly Pattern[];
  /** Stands before an age: under the age of, at least. */
  age: readonly Pattern[];
  /** Stands before a recipient: to, with, among. Without such words in a language, every recipient that a verb governs counts. */
  toward?: readonly Pattern[];
  /** Words behind which a verb's form is a noun: the request, your access. */
  determiner: readonly Pattern[];
  /** Words behind which a purpose stands: to, for, in order to. */
  aim: readonly Pattern[];
  /** Verbs that say of an aim no more than that it is one: "to [ensure] security", "to [provide] you with support". */
  lightVerb?: readonly Pattern[];
  /** Begins what a verb's object is used for, where the object ends: "we use your name [to] …". */
  goal?: readonly Pattern[];
  /** Begins a line that is no heading, though it be capitalised like one, where a colon stands behind: "Zweck: Abrechnung". */
  label?: readonly Pattern[];
  /** Answers a question in the negative, and in the affirmative: "no", "yes". */
  refusal?: readonly Pattern[];
  assent?: readonly Pattern[];
  /** Begins a sentence that goes on with the one before: this includes, for example. */
  continuation: readonly Pattern[];
  /** Says of data that it cannot be led back to anyone: what is kept so is neither collected nor not. */
  unlinkable?: readonly Pattern[];
  /** A finite verb before its subject, in languages where it then begins no clause but behind a comma: "…, [speichern wir] …". */
  inversion?: readonly Pattern[];
  /** Finite verbs, in languages that put them second in a main clause, whatever stands first: "Om du handlar [sparar] vi …". */
  verbSecond?: readonly Pattern[];
  /** Of those, the verbs behind which no infinitive stands: "som du [anger] sparas". */
  fullVerb?: readonly Pattern[];
  /** Of those, the passives that are one word: "sparas". */
  passive?: readonly Pattern[];
  /** Negations that stand behind what they deny: "Wir verkaufen Ihre Daten [nicht]." */
  lateNegation?: readonly Pattern[];
  /** Relative pronouns that are articles too: they begin a clause behind a comma alone, and before no noun. */
  article?: readonly Pattern[];
  /** Pronouns in a case that no subject has: "uns", "Ihnen". */
  oblique?: readonly Pattern[];
  /** Behind it stands no recipient, but the house itself: "innerhalb der Bank". */
  within?: readonly Pattern[];
  /** Begins a question or names its matter: what, why, how. */
  question?: readonly Pattern[];
  /** Words that name the reader only where they are capitalised: "Sie". */
  capitalised?: readonly Pattern[];
}

export interface LanguagePack {
  /** BCP 47. */
  language: string;
  /** The language's name for itself. */
  name: string;
  /** Words before a full stop that ends no sentence, without the stop. */
  abbreviations: readonly string[];
  cues: Cues;
  /** Further lists that patterns name with @. */
  lists: Readonly<Record<string, readonly Pattern[]>>;
  lexicon: Lexicon;
  frames: Readonly<Record<string, Frame>>;
  rules: Readonly<Record<string, Rule>>;
}
