/**
 * The smallest check of shape that messages and stored things need. A check answers whether a value that came from
 * elsewhere has the shape of its type; objects with keys that the shape does not name are refused.
 */
export type Check<T> = (value: unknown) => value is T;
export type Checked<C> = C extends Check<infer T> ? T : never;

type Shape = Readonly<Record<string, Check<unknown>>>;
type ObjectOf<S extends Shape> = { [K in keyof S as undefined extends Checked<S[K]> ? never : K]: Checked<S[K]> } & {
  [K in keyof S as undefined extends Checked<S[K]> ? K : never]?: Exclude<Checked<S[K]>, undefined>;
};

export const isBoolean: Check<boolean> = (value) => typeof value === 'boolean';

export const isTrue: Check<true> = (value) => value === true;

/** A string of at most `limit` UTF-16 code units. */
export const text =
  (limit: number): Check<string> =>
  (value): value is string =>
    typeof value === 'string' && value.length <= limit;

export const integer =
  (least: number, most: number): Check<number> =>
  (value): value is number =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most;

export const isNumber: Check<number> = (value): value is number => Number.isFinite(value);

export const oneOf =
  <const T extends string>(...allowed: readonly T[]): Check<T> =>
  (value): value is T =>
    (allowed as readonly unknown[]).includes(value);

export const literal =
  <const T extends string | number | null>(only: T): Check<T> =>
  (value): value is T =>
    value === only;

export const either =
  <A, B>(first: Check<A>, second: Check<B>): Check<A | B> =>
  (value): value is A | B =>
    first(value) || second(value);

export const optional =
  <T>(check: Check<T>): Check<T | undefined> =>
  (value): value is T | undefined =>
    value === undefined || check(value);

/** An array of at most `limit` entries, each of which passes. */
export const arrayOf =
  <T>(check: Check<T>, limit: number): Check<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.length <= limit && value.every((entry) => check(entry));

/** A plain object with exactly these keys; those whose check is `optional` may be absent. */
export const object =
  <const S extends Shape>(shape: S): Check<ObjectOf<S>> =>
  (value): value is ObjectOf<S> => {
    if (!isPlainObject(value)) return false;
    const known = Object.keys(shape);
    return (
      Object.keys(value).every((key) => Object.hasOwn(shape, key)) &&
      known.every((key) => shape[key]!(Object.hasOwn(value, key) ? value[key] : undefined))
    );
  };

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
