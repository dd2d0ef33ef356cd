/**
 * What else reads English text in JavaScript, for tools/speed.mjs to measure beside the engine: two libraries that tag
 * words, which is less than to say what a policy says, and the rules as anyone would first write them, a regular
 * expression each.
 */
import model from 'wink-eng-lite-web-model';

/** @returns {Promise<Record<string, (text: string) => unknown>>} by name; each reads a text whole */
export async function peers(engine, pack) {
  const { default: compromise } = await import('compromise/three');
  const { default: winkNLP } = await import('wink-nlp');
  const wink = winkNLP(model);
  const expressions = naiveExpressions(engine, pack);
  return {
    compromise: (text) => compromise(text).document.length,
    'wink-nlp': (text) => wink.readDoc(text).tokens().length(),
    [`${expressions.length} regexes`]: (text) => countNaively(expressions, text),
  };
}

function countNaively(expressions, text) {
  let found = 0;
  for (const sentence of text.split(/(?<=[.!?])\s+/))
    for (const expression of expressions) if (expression.test(sentence)) found++;
  return found;
}

const escaped = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const BUILT_IN = { '@number': String.raw`\d+`, '@email': String.raw`[\w.+-]+@[\w.-]+`, '@url': String.raw`https?:\S+` };

const terminalSource = (terminal) =>
  BUILT_IN[terminal] ?? escaped(terminal).replaceAll(String.raw`\*`, String.raw`\w*`);

/**
 * Every tenth pattern of the pack's rules and frames as a regular expression: all of them take seconds a page. The end of a
 * word takes what parts it from the next.
 */
function naiveExpressions({ parsePattern }, pack) {
  const lists = { ...pack.cues, ...pack.lists };
  for (const [family, values] of Object.entries(pack.lexicon)) {
    lists[family] = Object.values(values).flatMap(({ words }) => words);
    for (const [value, { words }] of Object.entries(values)) lists[`${family}/${value}`] = words;
  }
  const alternatives = (sources) => `(?:${sources.join('|')})`;
  const elementSource = (element) => {
    switch (element.kind) {
      case 'word':
        return String.raw`\b${terminalSource(element.terminal)}(?:\W+|$)`;
      case 'optional':
        return `(?:${sequenceSource(element.body)})?`;
      case 'choice':
        return alternatives(element.options.map(sequenceSource));
      default:
        return alternatives(lists[element.name].map(patternSource));
    }
  };
  const sequenceSource = (elements) => elements.map(elementSource).join('');
  const patternSource = (pattern) => {
    const { segments, gaps } = parsePattern(pattern);
    return segments
      .map((segment, i) => (i === 0 ? '' : String.raw`(?:\w+\W+){0,${gaps[i - 1]}}`) + sequenceSource(segment))
      .join('');
  };
  const patterns = [...Object.values(pack.frames), ...Object.values(pack.rules)].flatMap(({ match }) => match);
  return patterns.filter((_, i) => i % 10 === 0).map((pattern) => new RegExp(patternSource(pattern), 'i'));
}
