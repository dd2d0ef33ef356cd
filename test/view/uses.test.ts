/** What can be done with a summary, in a real browser: use rights, copy, search, hide, print. */
import { afterEach, describe, expect, it } from 'vitest';
import type { StateName } from './fixtures.ts';
import type { Stage } from './stage.tsx';
import { enter, openLine, page, violations } from './visit.ts';

declare const stage: Stage;

describe('copying', () => {
  it('copies a line with its quote and where it is from, and a link to the quote', async () => {
    await enter('ready');
    const line = await openLine('collection', 'not collect sensitive data');
    await line.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect.poll(() => line.getByRole('status').first().textContent()).toBe('Copied');
    await line.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(() => page.evaluate(() => stage.asked)).toHaveLength(3);
    const [text, asked, link] = await page.evaluate(() => stage.asked);
    expect(text).toBe(
      'copy Says it does not collect sensitive data: health.\n“We never ask for: medical records”\nhttps://shop.example/privacy',
    );
    expect(asked).toMatch(/^link collection\/health:no-.* 0$/);
    expect(link).toBe('copy https://shop.example/privacy#:~:text=words');
  });
});

describe('rights', () => {
  it('are used where the policy says: an address, a link of its sentence, or its words', async () => {
    await enter('related');
    const items = await page
      .locator('.ways li')
      .evaluateAll((all) =>
        all.map((item) => [
          item.querySelector('.way-name')!.textContent,
          item.querySelector('a')?.getAttribute('href'),
        ]),
      );
    expect(items).toEqual([
      ['Email', 'mailto:privacy@fernhill.example'],
      ['You can choose which cookies to allow', 'https://shop.example/cookies#panel'],
      ['You can refuse marketing messages', undefined],
    ]);
    expect(await page.locator('.section-ways h3').allTextContents()).toEqual(['Whom to ask', 'What you can choose']);
    await page.getByRole('button', { name: 'Show on page: Email' }).click();
    expect(await page.evaluate(() => stage.asked[0])).toMatch(/^show contact\/email.* 0$/);
  });

  it('are used by a letter that holds what the policy says and blanks for the rest', async () => {
    await page.evaluate(() => stage.letter('related'));
    const body = page.getByLabel('Letter', { exact: true });
    await expect
      .poll(() => body.inputValue())
      .toContain('To: Fernhill Outdoor Ltd\nprivacy@fernhill.example\n\nMarch 2, 2026');
    expect(await body.inputValue()).toContain('[your name]');
    await page.getByLabel('Law').selectOption('ccpa');
    await page.getByLabel('What you ask for').selectOption('opt-out');
    await expect.poll(() => page.getByLabel('Subject').inputValue()).toContain('1798.120');
    await page.getByLabel('Law').selectOption('gdpr');
    // The GDPR knows no opt-out of sale: the first request of that law takes its place.
    await expect.poll(() => page.getByLabel('What you ask for').inputValue()).toBe('access');
    await page.getByLabel('Language of the letter').selectOption('sv');
    await expect.poll(() => body.inputValue()).toContain('Med vänlig hälsning');
    await body.fill('Hej');
    expect(await page.locator('.letter a').getAttribute('href')).toMatch(
      /^mailto:privacy@fernhill\.example\?subject=.*&body=Hej$/,
    );
    await page.getByRole('button', { name: 'Copy the letter' }).click();
    await expect.poll(() => page.locator('.letter .outcome').textContent()).toBe('Copied');
  });

  it('are beside the ways to keep the summary', async () => {
    await page.evaluate(() => stage.letter('related'));
    for (const name of ['Print', 'Save as HTML', 'Save as Markdown', 'Save as JSON', 'Save as CSV', 'Save as JSON-LD'])
      await page.getByRole('button', { name, exact: true }).click();
    expect(await page.evaluate(() => stage.asked)).toEqual([
      'print',
      'save html',
      'save markdown',
      'save json',
      'save csv',
      'save json-ld',
    ]);
  });

  it('copies a letter that is too long for a mail’s address as the mail opens', async () => {
    await page.evaluate(() => stage.letter('related'));
    await page.getByLabel('Letter', { exact: true }).fill('x'.repeat(3000));
    await page
      .locator('.letter a')
      .evaluate((link) => link.addEventListener('click', (event) => event.preventDefault()));
    await page.locator('.letter a').click();
    await expect.poll(() => page.locator('.letter .outcome').textContent()).toContain('paste it into the mail');
    expect(await page.evaluate(() => stage.asked[0]!.length)).toBe('copy '.length + 3000);
  });
});

describe('search', () => {
  const field = () => page.getByRole('searchbox', { name: 'Search the summary' });
  const found = () => page.locator('.found .sentence').allTextContents();
  const status = () => page.locator('.search [role=status]').textContent();

  it('finds lines by their sentence and by their quotes, marks what it found and says how many', async () => {
    await enter('ready', 'overlay');
    await field().fill('Parcel');
    expect(await found()).toEqual([
      'Collects identity data: name.',
      'Collects contact details: email address, postal address, and phone number.',
    ]);
    expect(await status()).toBe('2 lines found');
    // The word is in the quotes alone, so they are open.
    expect(await page.locator('.found blockquote .hit').allTextContents()).toEqual(['parcel', 'parcel']);
    await field().fill('données');
    expect(await status()).toBe('Nothing found');
    await field().fill('selL');
    expect(await page.locator('.found .sentence .hit').allTextContents()).toEqual(['sell']);
    expect(await page.locator('.found details[open]').count()).toBe(0);
    expect(await violations()).toEqual([]);
  });

  it('is cleared by Escape, which has then done its work', async () => {
    await enter('ready', 'overlay');
    await page.evaluate(() =>
      document.addEventListener('keydown', (event) => stage.asked.push(event.key), { once: true }),
    );
    await field().fill('sell');
    await page.keyboard.press('Escape');
    expect(await field().inputValue()).toBe('');
    expect(await page.locator('.section-stands-out').count()).toBe(1);
    expect(await page.evaluate(() => stage.asked)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => stage.asked)).toEqual(['Escape']);
  });
});

describe('a line that is wrong', () => {
  it('is hidden everywhere, with a report copied and a way back', async () => {
    await enter('ready', 'overlay');
    const line = await openLine('sharing', 'does not sell');
    const sentences = () => page.locator('.sentence', { hasText: 'does not sell' }).count();
    expect(await sentences()).toBeGreaterThan(1);
    await line.getByRole('button', { name: 'This line is wrong' }).press('Enter');
    await expect.poll(sentences).toBe(0);
    const [report, hide] = await page.evaluate(() => stage.asked);
    expect(report!.split('\n')).toEqual([
      'copy Clauselight 0.1.0, rules test',
      'Line: Says it does not sell your data.',
      'Rule: en/sale/personal-data',
      'Says: sale/personal-data, denied, stated',
      'Under: Who else sees it',
      'Quote: We sell your data to nobody.',
    ]);
    expect(hide).toBe('hide 1');
    // No answer stands without its proof.
    expect(await page.locator('.theme .silent', { hasText: 'Sells data' }).count()).toBe(1);
    expect(await page.locator('.doubted p').textContent()).toBe(
      '1 line hidden until you leave this page. A report is copied; nothing was sent.',
    );
    expect(await violations()).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Undo');
    await page.keyboard.press('Enter');
    await expect.poll(sentences).toBeGreaterThan(1);
    expect(await page.locator('.doubted').textContent()).toBe('');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('doubted');
  });
});

describe('on paper', () => {
  const onPaper = async (name: StateName) => {
    await enter(name, 'sheet');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.evaluate(() => stage.print(true));
  };
  afterEach(async () => {
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
    await page.evaluate(() => stage.print(false));
  });

  it('nothing is folded, every quote is there, and there is nothing to click', async () => {
    await onPaper('related');
    expect(await page.locator('details:not([open])').count()).toBe(0);
    const quotes = await page.locator('.section-everything blockquote:visible').allTextContents();
    // A line of several quotes has them all, and not one at a time.
    expect(quotes).toContain('Sign up with your e-mail and you get our catalogue.');
    expect(quotes.length).toBeGreaterThan(await page.locator('.section-everything .line').count());
    const clickable = page.locator(':is(button, input):visible');
    expect(await clickable.evaluateAll((all) => all.filter((one) => !one.matches('.cell')).length)).toBe(0);
    expect(await page.locator('.letter-offer:visible').count()).toBe(0);
  });

  it('addresses are in full, and ink is dark whatever the theme', async () => {
    await onPaper('related');
    const link = page.locator('.ways a', { hasText: 'cookie panel' });
    expect(await link.evaluate((node) => getComputedStyle(node, '::after').content)).toContain(
      'https://shop.example/cookies#panel',
    );
    expect(await page.locator('.document .printed').textContent()).toBe('https://shop.example/privacy');
    expect(await page.locator('.document-items .printed:visible').first().textContent()).toBe(
      'https://shop.example/cookies',
    );
    expect(await page.locator('h1').evaluate((node) => getComputedStyle(node).color)).toBe('rgb(0, 0, 0)');
    expect(await violations()).toEqual([]);
  });

  it('is as before when the printing is over', async () => {
    await onPaper('ready');
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => stage.print(false));
    expect(await page.locator('.section-everything details[open]').count()).toBe(0);
    expect(await page.locator('.printed:visible').count()).toBe(0);
  });
});

describe('the page that is saved', () => {
  /** As a browser shows it, in a frame of its own. */
  const saved = async (name: StateName) => {
    await enter(name, 'sheet');
    const html = await page.evaluate(() => stage.htmlPage());
    const reader = await page.context().browser()!.newPage();
    await reader.setContent(html);
    return reader;
  };

  it('is the summary laid open, complete without the extension', async () => {
    const reader = await saved('related');
    expect(await reader.title()).toBe('Privacy');
    expect(await reader.locator('h1').textContent()).toBe('Privacy policy');
    expect(await reader.locator('details:not([open])').count()).toBe(0);
    expect(await reader.locator('button, input, script, link, [role=status]').count()).toBe(0);
    const line = reader.locator('.section-everything .line', { hasText: 'does not sell' });
    expect(await line.locator('mark').textContent()).toBe('sell');
    expect(await reader.locator('h1').evaluate((node) => getComputedStyle(node).fontWeight)).toBe('650');
    // The page that was looked at is as it was.
    expect(await page.locator('.section-everything details[open]').count()).toBe(0);
    await reader.close();
  });

  it('holds what others wrote as text', async () => {
    const reader = await saved('hostile');
    expect(await reader.locator('img, script').count()).toBe(0);
    expect(await reader.locator('blockquote').first().textContent()).toContain(
      'name <img src=x onerror=alert(1)> esrever',
    );
    expect(await reader.locator('figcaption').first().textContent()).toContain('<script>alert(2)</script>');
    await reader.close();
  });
});
