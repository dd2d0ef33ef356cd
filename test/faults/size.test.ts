/** Documents far larger than any policy: bounded work, and a word on what was left out. */
import { expect, it } from 'vitest';
import { readHtml } from '../../src/cli/html.ts';
import { suspect } from '../../src/detection/probe.ts';
import { jsdom } from '../document/dom.ts';
import { read } from './engine.ts';

const FERRY = 'The ferry leaves at noon and the gulls go with it. ';

it('#17 of a page of 10 MB the beginning is read, and the rest is named as unread', { timeout: 60_000 }, () => {
  const filler = `<p>${FERRY.repeat(40)}</p>\n`.repeat(5_000);
  const document = readHtml(
    `<h1>Privacy Policy</h1><p>We do not sell your personal data.</p>${filler}<p>We sell your name.</p>`,
  );
  expect(document.text.length).toBeLessThanOrEqual(2_000_000);
  const { statements, reading } = read(document);
  const sales = statements.filter(({ practice }) => practice === 'sale');
  expect(sales.map(({ polarity }) => polarity)).toEqual(['denied']);
  expect(reading.unread).toEqual([{ what: 'text', why: expect.stringContaining('2,000,000') }]);
});

it('#20 text fifty thousand elements deep is read, without a stack for it', { timeout: 60_000 }, () => {
  const document = readHtml(`<body>${'<div>'.repeat(50_000)}<p>We collect your name.</p>`);
  expect(read(document).statements.map(({ value }) => value)).toEqual(['name']);
});

it('#16 the detector looks at as much of a large page as of a small one', () => {
  const steps = (paragraphs: number): number => {
    const page = jsdom(`<title>Ferries</title>${`<p>${FERRY}</p>`.repeat(paragraphs)}`);
    let taken = 0;
    const walk = page.createTreeWalker.bind(page);
    page.createTreeWalker = (...given) => {
      const walker = walk(...given);
      const next = walker.nextNode.bind(walker);
      walker.nextNode = () => {
        taken++;
        return next();
      };
      return walker;
    };
    expect(suspect(page, { pathname: '/ferries' } as Location)).toBe(false);
    return taken;
  };
  const small = steps(100);
  expect(small).toBeGreaterThan(0);
  expect(steps(20_000)).toBe(small);
});
