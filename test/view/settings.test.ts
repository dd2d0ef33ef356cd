/** The settings and the welcome in a real browser. */
import { expect, it } from 'vitest';
import type { Stage } from './stage.tsx';
import { page } from './visit.ts';

declare const stage: Stage;

it('says in three sentences what it does, and leads to the settings', async () => {
  await page.evaluate(() => stage.welcome());
  expect(await page.locator('main p').count()).toBe(3);
  await page.getByRole('button', { name: 'Settings' }).click();
  expect(await page.evaluate(() => stage.asked)).toEqual(['openOptions']);
});

it('says whether settings were stored and everything forgotten', async () => {
  await page.evaluate(() => stage.settings(true));
  await page.getByRole('checkbox', { name: 'Open the summary by itself' }).click();
  await expect.poll(() => page.locator('#overlay-hint').textContent()).toContain('Stored');
  await page.getByRole('checkbox', { name: 'Sale of data' }).click();
  await expect.poll(() => page.locator('#matters-hint').textContent()).toContain('Stored');
  await page.getByRole('button', { name: 'Forget everything' }).click();
  await expect.poll(() => page.getByRole('status').last().textContent()).toBe('Everything is forgotten.');
  await page.evaluate(() => stage.settings(false));
  await page.getByRole('button', { name: 'Forget everything' }).click();
  await expect.poll(() => page.getByRole('status').last().textContent()).toBe('The browser could not store this.');
});

it('lists the policies that are kept, and says whether one could be deleted', async () => {
  await page.evaluate(() => stage.settings(true));
  expect(await page.locator('.kept li > span').allTextContents()).toEqual([
    'Privacy policy of the shopshop.example · read May 3, 2026',
    'https://news.example/about/privacynews.example · read April 12, 2026',
  ]);
  const outcome = page.locator('section', { has: page.locator('.kept') }).getByRole('status');
  await page.getByRole('button', { name: 'Delete: Privacy policy of the shop' }).click();
  await expect.poll(() => outcome.textContent()).toBe('Deleted');
  // Who works by keyboard goes on where they were.
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
  expect(await focused()).toBe('Delete: https://news.example/about/privacy');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('Policies that you have read');
  expect(await page.getByText('None yet.').count()).toBe(1);
  await page.evaluate(() => stage.settings(false));
  expect(await page.getByText('The browser cannot open what was kept').count()).toBe(1);
  await page.getByRole('button', { name: 'Delete all' }).click();
  await expect.poll(() => outcome.textContent()).toContain('could not delete');
});

it('gives settings out as a file, and takes them from one', async () => {
  await page.evaluate(() => stage.settings(true));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save to a file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('clauselight-settings.json');
  const input = page.locator('input[type=file]');
  const outcome = page.locator('section', { has: input }).getByRole('status');
  await input.setInputFiles((await download.path())!);
  await expect.poll(() => outcome.textContent()).toBe('The settings are those of the file.');
  const file = (text: string) => ({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await input.setInputFiles(file('{"kind":"clauselight-settings","settings":{"theme":"dark"}}'));
  await expect.poll(() => outcome.textContent()).toMatch(/does not know: theme\.$/);
  await input.setInputFiles(file('{"kind":'));
  await expect.poll(() => outcome.textContent()).toMatch(/^Nothing was changed: this file is damaged/);
  // A file may bring another language, and is then spoken of in that.
  await page.evaluate(() => {
    stage.language = 'sv';
  });
  await page.locator('.kept button').first().click();
  await expect.poll(() => outcome.textContent()).toMatch(/^Inget ändrades/);
  await page.evaluate(() => {
    stage.language = 'en';
  });
  await page.evaluate(() => stage.settings(false));
  await input.setInputFiles(file('{"kind":"clauselight-settings","settings":{}}'));
  await expect.poll(() => outcome.textContent()).toBe('The browser could not store this.');
});

it('offers each language under its own name, and the browser’s first', async () => {
  await page.evaluate(() => {
    stage.language = 'sv';
    stage.settings(true);
  });
  const choice = page.getByLabel('Språk');
  expect(await choice.locator('option').allTextContents()).toEqual([
    'Som webbläsaren (English)',
    'Deutsch',
    'English',
    'Français',
    'Svenska',
  ]);
  expect(await choice.inputValue()).toBe('');
  await choice.selectOption('de');
  await expect.poll(() => page.locator('.row', { has: choice }).getByRole('status').textContent()).toBe('Sparat');
});
