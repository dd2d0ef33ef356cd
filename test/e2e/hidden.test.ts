/** What a page folds away is read; what nobody can see is not, and is named. */
import { expect, test } from 'vitest';
import { CASES, SENTENCE } from '../document/cases.ts';
import { inBrowsers, settledBadge, stateOf, until } from './stage.ts';

/** The frame of another site stays empty, so that it asks for nothing. */
const SHUT = { 'content-security-policy': "frame-src 'self'" };

inBrowsers((stage) => {
  test.for(CASES)('#25 $name', async ({ name, html, read, unread }) => {
    const path = `/${name.replaceAll(/[^a-z]+/gi, '-')}`;
    const tab = await stage.open(stage.serve(path, { body: html, type: 'text/html; charset=utf-8', headers: SHUT }));
    expect(await settledBadge(tab)).not.toBe('');
    const state = await until('a reading', () => stateOf(stage, tab));
    const sales = state.analysis!.statements.filter(({ practice }) => practice === 'sale');
    const quotes = sales.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));
    expect(quotes.includes(SENTENCE)).toBe(read);
    expect(state.analysis!.reading.unread.map(({ what }) => what)).toEqual(unread ? [unread.what] : []);
    await tab.close();
  });
});
