import { type Evidence, LANGUAGES, LATIN, SCRIPT_LIST, SCRIPT_NAMES } from './evidence.ts';
import { FUNCTION_WORDS } from './function-words.ts';

export interface Verdict {
  /** BCP 47, "und" where nothing tells. */
  language: string;
  /** Short words found, weighed. A sentence has some four. */
  votes: number;
}

/** Half a sentence of short words: less is chance. */
const ENOUGH_VOTES = 1;
/** In prose of a known language a fifth to a third of the words vote; where not an eighth does, it is another. */
const ENOUGH_WORDS_THAT_VOTE = 1 / 8;
const WORDS_OF_A_PARAGRAPH = 30;
/** A sign of a single-language script is as telling as a quarter of a short word. */
const VOTES_PER_LETTER = 1 / 4;
/** Names, links and terms in Latin letters stand in texts of all other scripts. */
const LATIN_AMONG_OTHERS = 1 / 2;
/** Japanese mixes kana among its kanji; Chinese borrows a kana here and there. */
const KANA_OF_JAPANESE = 1 / 12;

const places = (languages: readonly string[]) => languages.map((language) => LANGUAGES.indexOf(language));
const PLACES_BY_SCRIPT = SCRIPT_LIST.map((script) => places(script.languages));
const LATIN_PLACES = places(
  Object.keys(FUNCTION_WORDS).filter((language) => !SCRIPT_LIST.some((script) => script.languages.includes(language))),
);
const HAN = SCRIPT_NAMES.indexOf('Hani');
const KANA = SCRIPT_NAMES.indexOf('Kana');

/**
 * Weighs the evidence. `declared` is worth half a short word and a tenth of what speaks for it:
 * it decides between neighbours in a short text, and never against clear words.
 */
export function judge(evidence: Evidence, declared?: string): Verdict {
  const script = mainScript(evidence);
  if (script < 0) return { language: 'und', votes: 0 };
  const candidates = script === LATIN ? LATIN_PLACES : PLACES_BY_SCRIPT[script]!;
  let best = candidates[0]!;
  let most = -1;
  for (const place of candidates) {
    const votes =
      evidence.votes[place]! * (LANGUAGES[place] === declared ? 1.1 : 1) + (LANGUAGES[place] === declared ? 0.5 : 0);
    if (votes > most) [best, most] = [place, votes];
  }
  const language = LANGUAGES[best]!;
  if (script !== LATIN) return { language, votes: Math.max(most, evidence.letters[script]! * VOTES_PER_LETTER) };
  return { language: most < votesNeeded(evidence) ? 'und' : language, votes: most };
}

const votesNeeded = ({ words }: Evidence) =>
  words < WORDS_OF_A_PARAGRAPH ? ENOUGH_VOTES : words * ENOUGH_WORDS_THAT_VOTE;

/** The script that most of the text is in; -1 without a letter. */
function mainScript({ letters }: Evidence): number {
  let script = -1;
  let most = 0;
  for (let place = 0; place <= LATIN; place++) {
    const weighed = letters[place]! * (place === LATIN ? LATIN_AMONG_OTHERS : (SCRIPT_LIST[place]!.weight ?? 1));
    if (weighed > most) [script, most] = [place, weighed];
  }
  if (script === HAN && letters[KANA]! > letters[HAN]! * KANA_OF_JAPANESE) return KANA;
  return script;
}
