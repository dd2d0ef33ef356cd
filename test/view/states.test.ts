/** Each state of the view in a real browser, and the overlay's own. */
import { describe, expect, it } from 'vitest';
import type { Place } from '../../src/ui/context.ts';
import { STATES, type StateName } from './fixtures.ts';
import type { Stage } from './stage.tsx';
import { enter, openAll, page } from './visit.ts';

declare const stage: Stage;

const NAMES = Object.keys(STATES) as StateName[];

describe('every state', () => {
  it.each<[StateName, Place, string, string]>([
    ['ready', 'popup', 'Open beside the page', 'openOverlay'],
    ['ready', 'popup', 'Settings', 'openOptions'],
    ['ready', 'popup', 'Open in the side panel', 'openPanel'],
    ['ready', 'overlay', 'Close', 'closeOverlay'],
    ['ready', 'overlay', 'Move to the bottom', 'frame bottom 416 320'],
    ['ready', 'overlay', 'Move to the left', 'frame left 416 320'],
    ['ready', 'overlay', 'Mark the sentences in the page', 'mark true'],
    ['marked', 'panel', 'Mark the sentences in the page', 'mark false'],
    ['idle', 'popup', 'Read this page anyway', 'readAnyway'],
    ['not-a-policy', 'overlay', 'Read this page anyway', 'readAnyway'],
    ['contradicting', 'popup', 'Allow it', 'grantAccess'],
    ['linking', 'popup', 'Summarize: Privacy policy', 'summarize https://shop.example/privacy'],
    ['related', 'overlay', 'Summarize: Cookie list', 'summarize https://shop.example/cookies'],
    ['idle', 'popup', 'This is a policy', 'judge policy'],
    ['ready', 'overlay', 'This is not a policy', 'judge other'],
    ['disowned', 'popup', 'Take it back', 'judge '],
    ['ready', 'overlay', 'Write a letter', 'openSheet'],
    ['ready', 'popup', 'Print or save', 'openSheet'],
    ['idle', 'popup', 'Paste a text or open a file', 'openDesk'],
    ['error', 'popup', 'Copy for a report', 'copy RangeError: Not in the vocabulary: collection/shoe-size'],
  ])('%s in the %s: “%s” works', async (name, place, button, asked) => {
    await enter(name, place);
    await page.getByRole('button', { name: button, exact: true }).click();
    expect(await page.evaluate(() => stage.asked)).toEqual([asked]);
  });

  it('tells which documents were read, and what the receipt says', async () => {
    await enter('related');
    await openAll();
    const items = await page.locator('.document-items li').allTextContents();
    expect(items.map((item) => /not read/.test(item))).toEqual([false, true]);
    const receipt = await page.locator('.receipt-items li').allTextContents();
    expect(receipt).toEqual([
      '4,431 words read, in 210 blocks of text.',
      expect.stringMatching(/^\d+% of the blocks/),
      '3 closed parts of the page were read too.',
      '1 document that it relies on has not been read.',
    ]);
    expect(await page.locator('.remark-thin').count()).toBe(0);
  });

  it('says first what changed since the last reading, with the old words beside the new', async () => {
    await enter('changed', 'panel');
    expect(await page.getByRole('heading', { level: 2 }).first().textContent()).toBe('Changed since May 3, 2026');
    const changes = page.locator('.section-since > ul > li');
    expect(await changes.locator('.sentence').allTextContents()).toEqual([
      'Shares data with advertisers before: not stated · now: yes',
      'Sells data before: yes · now: no',
      'Says how long data is kept: 7 years and 30 days. changed',
      'Collects contact details: phone number. new',
      'You can limit the use of your data. no longer said',
    ]);
    await changes.nth(1).locator('summary').click();
    const [before, now] = await changes.nth(1).locator('.proofs').all();
    expect(await before!.locator('blockquote').textContent()).toBe('We sell lists of customers to two publishers.');
    expect(await before!.getByRole('button').count()).toBe(0);
    expect(await now!.locator('blockquote').textContent()).toBe('We sell your data to nobody.');
    expect(await now!.getByRole('button', { name: 'Show on page' }).count()).toBe(1);
  });

  it('says in one line that nothing changed', async () => {
    await enter('unchanged');
    expect(await page.locator('.document .remark').allTextContents()).toEqual([
      'Unchanged since you last read it, on May 3, 2026.',
    ]);
    expect(await page.locator('.section-since').count()).toBe(0);
  });

  it('warns where too little was understood', async () => {
    await enter('hostile');
    expect(await page.locator('.remark-thin').textContent()).toContain('Do not rely on this summary');
  });

  it('names the language that it cannot read', async () => {
    await enter('unsupported-language');
    expect(await page.getByRole('heading').textContent()).toBe('Clauselight cannot read Finnish yet');
    await enter('unknown-language');
    expect(await page.getByRole('heading').textContent()).toBe('Clauselight cannot read this language yet');
  });

  it('gives the overlay a button to close it as the first that the keyboard reaches', async () => {
    for (const name of NAMES) {
      await enter(name, 'overlay');
      expect(await page.getByRole('button').first().getAttribute('aria-label'), name).toBe('Close');
    }
  });
});

describe('the overlay', () => {
  it('makes the proofs of a line when it is opened, and a popup all at once', async () => {
    const quotes = page.locator('.section-stands-out blockquote');
    await enter('ready');
    expect(await quotes.count()).toBeGreaterThan(1);
    await enter('ready', 'overlay');
    expect(await quotes.count()).toBe(0);
    await page.locator('.section-stands-out .line > summary').first().click();
    await expect.poll(() => quotes.count()).toBe(1);
  });

  it('is made wider and narrower from the keyboard, within its limits', async () => {
    await enter('ready', 'overlay');
    await page.getByRole('button', { name: 'Move to the right' }).click();
    const edge = page.getByRole('separator', { name: 'Size of the summary' });
    const before = Number(await edge.getAttribute('aria-valuenow'));
    await edge.focus();
    await page.keyboard.press('ArrowLeft');
    expect(Number(await edge.getAttribute('aria-valuenow'))).toBeGreaterThan(before);
    for (let press = 0; press < 40; press++) await page.keyboard.press('ArrowRight');
    expect(await edge.getAttribute('aria-valuenow')).toBe(await edge.getAttribute('aria-valuemin'));
  });

  it('has what stands out in sight where it lies low along the bottom', async () => {
    await page.setViewportSize({ width: 1000, height: 320 });
    await enter('marked', 'overlay');
    await page.getByRole('button', { name: 'Move to the bottom' }).click();
    const first = await page.locator('.section-stands-out .line').first().boundingBox();
    await page.getByRole('button', { name: 'Move to the right' }).click();
    expect(first!.y + first!.height).toBeLessThan(320);
  });

  it('says which is which while the sentences are marked, and opens the line of one that is pointed to', async () => {
    await enter('ready', 'overlay');
    expect(await page.locator('.marks .legend').count()).toBe(0);
    await page.evaluate(() => stage.change('marked'));
    expect(await page.locator('.marks .legend li').allTextContents()).toEqual([
      'What it collects and uses',
      'Who else gets it',
      'What you can do',
      'How it is kept',
    ]);
    const line = page.locator('.pointed');
    expect(await line.locator('.sentence').allTextContents()).toEqual(['Says no protection is certain.']);
    expect(await line.isVisible()).toBe(true);
    await page.evaluate(() => stage.change('ready'));
    expect(await line.count()).toBe(0);
  });
});
