import { expect, it } from 'vitest';
import { messagesFor } from '../../src/summary/catalogs.ts';
import { receiptOf, sayUnread } from '../../src/summary/receipt.ts';
import { analysis, statement } from '../view/policy.ts';

const said = ['We ask for your [name].', 'We ask for your [e-mail].', 'We ask for your [address].'].map((sentence) =>
  statement('collection/name', sentence),
);
const reading = {
  blocks: 10,
  sentences: 12,
  statementsPer1000Words: 20,
  languageSupported: true,
  languages: ['en'],
  unread: [],
};

it('tells the share of blocks that hold a statement, each block once', () => {
  const receipt = receiptOf(analysis([...said, ...said], { reading }));
  expect(receipt).toMatchObject({ words: 4431, blocks: 10, understood: 0.3, isThin: false, unread: [] });
});

it('warns where few blocks or few words say anything', () => {
  expect(receiptOf(analysis(said, { reading: { ...reading, blocks: 100 } })).isThin).toBe(true);
  expect(receiptOf(analysis(said, { reading: { ...reading, statementsPer1000Words: 2 } })).isThin).toBe(true);
});

it('understands nothing of a document without blocks', () => {
  expect(receiptOf(analysis([], { reading: { ...reading, blocks: 0 } }))).toMatchObject({
    understood: 0,
    isThin: true,
  });
});

it.each(['frame', 'pdf', 'text', 'terms', 'invisible'])('says in words what was not read: %s', (what) => {
  const said = ['en', 'de', 'fr', 'sv'].map((language) => sayUnread({ what }, messagesFor([language])));
  expect(new Set(said).size).toBe(4);
  expect(said[0]).toMatch(/^Not read: \w+ \w+/);
});

it('says of what it has no words for that it was not read', () => {
  expect(sayUnread({ what: 'film' }, messagesFor(['en']))).toBe('Not read: film');
});
