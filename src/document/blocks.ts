import type { Block, BlockType, SourceDocument } from '../model.ts';

/** What came in is not what was asked for; the message says what and where, in plain words. */
export class BadRequestError extends Error {
  override readonly name = 'BadRequestError';
  readonly code = 'bad-request';
}

const TYPES: readonly BlockType[] = ['heading', 'paragraph', 'list-item', 'cell'];

/**
 * Reads the contract's blocks. Texts are kept as they are and every offset is 0, so that positions count in each block;
 * the document's text is the blocks joined by "\n". Keys that the contract does not name are ignored.
 * @throws {BadRequestError} where `blocks` is no array of blocks.
 */
export const readBlocks = (blocks: unknown): SourceDocument => {
  if (!Array.isArray(blocks)) throw new BadRequestError('"blocks" must be an array');
  const read = blocks.map(readBlock);
  return { text: read.map((block) => block.text).join('\n'), blocks: read };
};

const readBlock = (given: unknown, index: number): Block => {
  const fail = (what: string): never => {
    throw new BadRequestError(`blocks[${index}] ${what}`);
  };
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return fail('must be an object');
  const { type, text, level, row, column, header } = given as Record<string, unknown>;
  if (!TYPES.includes(type as BlockType)) fail(`"type" must be one of ${TYPES.map((name) => `"${name}"`).join(', ')}`);
  if (typeof text !== 'string') return fail('"text" must be a string');
  const whole = (key: string, value: unknown, least: number): number | undefined => {
    if (value === undefined) return undefined;
    if (Number.isSafeInteger(value) && (value as number) >= least) return value as number;
    return fail(`"${key}" must be a whole number from ${least}`);
  };
  if (header !== undefined && typeof header !== 'boolean') fail('"header" must be true or false');
  const places = { level: whole('level', level, 1), row: whole('row', row, 0), column: whole('column', column, 0) };
  return {
    type: type as BlockType,
    text,
    offset: 0,
    ...(places.level !== undefined && { level: places.level }),
    ...(places.row !== undefined && { row: places.row }),
    ...(places.column !== undefined && { column: places.column }),
    ...(header === true && { header: true }),
  };
};
