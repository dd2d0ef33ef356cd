import { describe, expect, it } from 'vitest';
import { BadRequestError, readBlocks } from '../../src/document/blocks.ts';

describe('readBlocks', () => {
  it('keeps texts as they are, with positions in each block', () => {
    const document = readBlocks([
      { type: 'heading', text: ' Title ', level: 2 },
      { type: 'list-item', text: 'one\r\n', level: 1 },
      { type: 'cell', text: 'Data', row: 0, column: 3, header: true },
      { type: 'paragraph', text: '' },
    ]);
    expect(document.blocks).toEqual([
      { type: 'heading', text: ' Title ', offset: 0, level: 2 },
      { type: 'list-item', text: 'one\r\n', offset: 0, level: 1 },
      { type: 'cell', text: 'Data', offset: 0, row: 0, column: 3, header: true },
      { type: 'paragraph', text: '', offset: 0 },
    ]);
    expect(document.text).toBe(' Title \none\r\n\nData\n');
  });

  it('ignores keys it does not know', () => {
    const given =
      '[{"type": "paragraph", "text": "a", "id": 7, "hidden": "x", "offset": 12, "__proto__": {"level": "x"}}]';
    expect(readBlocks(JSON.parse(given)).blocks).toEqual([{ type: 'paragraph', text: 'a', offset: 0 }]);
  });

  it('reads no blocks as an empty document', () => {
    expect(readBlocks([])).toEqual({ text: '', blocks: [] });
  });

  it.each([
    [undefined, '"blocks" must be an array'],
    [{ length: 1 }, '"blocks" must be an array'],
    [['text'], 'blocks[0] must be an object'],
    [[null], 'blocks[0] must be an object'],
    [[[]], 'blocks[0] must be an object'],
    [[{ text: 'a' }], '"type" must be one of "heading", "paragraph", "list-item", "cell"'],
    [[{ type: 'toString', text: 'a' }], '"type" must be one of'],
    [
      [
        { type: 'paragraph', text: 'a' },
        { type: 'paragraph', text: 5 },
      ],
      'blocks[1] "text" must be a string',
    ],
    [[{ type: 'heading', text: 'a', level: 0 }], '"level" must be a whole number from 1'],
    [[{ type: 'heading', text: 'a', level: '2' }], '"level" must be a whole number from 1'],
    [[{ type: 'heading', text: 'a', level: null }], '"level" must be a whole number from 1'],
    [[{ type: 'cell', text: 'a', row: -1 }], '"row" must be a whole number from 0'],
    [[{ type: 'cell', text: 'a', column: 0.5 }], '"column" must be a whole number from 0'],
    [[{ type: 'cell', text: 'a', header: 1 }], '"header" must be true or false'],
  ])('refuses %j', (blocks, message) => {
    expect(() => readBlocks(blocks)).toThrow(BadRequestError);
    expect(() => readBlocks(blocks)).toThrow(message);
  });
});
