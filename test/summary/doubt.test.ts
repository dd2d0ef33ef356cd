import { expect, it } from 'vitest';
import { without } from '../../src/summary/doubt.ts';
import { outline } from '../../src/summary/outline.ts';
import { CONTRADICTING } from '../view/fixtures.ts';
import { analysis, statement } from '../view/policy.ts';

it('leaves nothing of a statement that is doubted: no line, no answer on it, no contradiction', () => {
  const denial = CONTRADICTING.statements.find(
    ({ practice, polarity }) => practice === 'sale' && polarity === 'denied',
  )!;
  const { statements, answers, contradictions } = without(CONTRADICTING, [denial.id]);
  expect(statements).toHaveLength(CONTRADICTING.statements.length - 1);
  expect(contradictions).toEqual([]);
  expect(answers.flatMap((answer) => answer.statements)).not.toContain(denial.id);
  // What is left answers by itself.
  expect(answers.find(({ question }) => question === 'sells-data')!.answer).toBe('yes');
});

it('is of the outline too, by line', () => {
  const [name, mail] = [
    statement('collection/name', 'We keep your [name].'),
    statement('collection/email-address', 'We keep your [email].'),
  ];
  const lines = (hidden: string[][]) =>
    outline(analysis([name!, mail!]), undefined, { hidden }).sections.flatMap((section) =>
      section.lines.flatMap(({ values }) => values),
    );
  expect(lines([])).toEqual(['name', 'email-address']);
  expect(lines([[name!.id]])).toEqual(['email-address']);
  expect(lines([[name!.id], [mail!.id]])).toEqual([]);
});

it('is the same analysis where nothing is doubted', () => {
  expect(without(CONTRADICTING, [])).toBe(CONTRADICTING);
});
