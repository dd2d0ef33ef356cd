import type { Details, Evidence, Statement } from '../../src/model.ts';
import { isValue, type Practice } from '../../src/vocabulary/vocabulary.ts';

type Rest = Partial<Omit<Statement, 'practice' | 'value' | 'polarity' | 'details'>> & { details?: Details };

let count = 0;

/** A quote in a block of its own, with the data types that it names. */
export const quoting = (...data: string[]): Evidence => {
  const block = ++count;
  return {
    block,
    start: 0,
    end: 20,
    quote: 'Twenty characters ab',
    mentions: data.map((type, place) => ({ start: place, end: place + 1, data: type })),
  };
};

/** A statement from its short form: `sale/personal-data`, or `sale/personal-data:no` where it is denied. */
export function saying(short: string, rest: Rest = {}): Statement {
  const [claim, denied] = short.split(':') as [string, string?];
  const [practice, value] = claim.split('/') as [Practice, string];
  if (!isValue(practice, value)) throw new Error(`${claim} is not in the vocabulary`);
  return {
    id: short,
    practice,
    value,
    polarity: denied ? 'denied' : 'affirmed',
    modality: 'stated',
    details: {},
    evidence: [quoting()],
    rule: `xx/${value}`,
    ...rest,
  };
}
