/** Terms are called terms, and what they say of data is all that is read in them. */
import { expect, test } from 'vitest';
import { inBrowsers, openFolds, popupOf, settledBadge, stateOf, until } from './stage.ts';

const CONTRACT = `<h2>1. Moorings</h2><p>You moor where we tell you, and you leave when the lease ends.</p>
  <h2>2. Licence</h2><p>You grant us a licence to your content. We may share it with advertisers, and this licence
    shall outlive the agreement. We are not liable for damages.</p>
  <h2>3. Governing law</h2><p>This agreement is governed by the law of Sweden. Courts in Lund decide disputes.</p>
  <h2>4. Termination</h2><p>Either party may terminate the agreement. Obligations that are due shall remain due.</p>`;
const PRIVACY = `<h2>5. Privacy</h2><p>We collect your name and your e-mail address to write the lease. We do not sell
  your personal data.</p>`;
const TERMS = `<!doctype html><html lang="en"><title>Terms of Service - Harbour Leases</title>
  <main><h1>Terms of Service</h1><p>These terms of service are an agreement between you and Harbour Leases.</p>
  ${CONTRACT}`;

inBrowsers((stage) => {
  test('terms are called so, have no badge, and are read on request where they speak of data', async () => {
    const tab = await stage.open(stage.serve('/terms.html', TERMS + PRIVACY));
    expect(await settledBadge(tab)).toBe('');
    const popup = await popupOf(tab);
    const text = () => popup.run((root) => root.querySelector('main, body')?.textContent ?? '');
    expect(await text()).toContain('These are termsOnly their privacy part is read.');
    await popup.click('Read this page anyway');
    await until('the summary', async () =>
      (await text()).includes('These are terms. Only their privacy part was read.'),
    );
    await openFolds(popup);
    expect(await text()).toContain('Not read: sections of terms that say nothing about personal data.');
    const { analysis } = (await stateOf(stage, tab))!;
    const quotes = analysis!.statements.flatMap(({ evidence }) => evidence.map(({ quote }) => quote)).join();
    expect(quotes).toContain('We do not sell');
    expect(quotes).not.toContain('advertisers');
    await popup.close();
    await tab.close();
  });

  test('terms without a word on privacy are no empty summary', async () => {
    const tab = await stage.open(stage.serve('/conditions.html', TERMS));
    expect(await settledBadge(tab)).toBe('');
    const popup = await popupOf(tab);
    const text = () => popup.run((root) => root.querySelector('main, body')?.textContent ?? '');
    expect(await text()).toContain('These are terms');
    await popup.click('Read this page anyway');
    await until('the notice', async () => (await text()).includes('no sentence in it says'));
    expect(await text()).toContain('These are terms');
    await popup.close();
    await tab.close();
  });

  test('a policy with terms behind it says so', async () => {
    const clauses = Array(8).fill(
      '<p>We process your personal data to run your lease, and share it with our bank.</p>',
    );
    const page = `<!doctype html><html lang="en"><title>Privacy Policy and Terms</title><main><h1>Privacy Policy</h1>
      ${PRIVACY.replace('h2>5. Privacy', 'h2>What we collect')}${clauses.join('')}
      <h1>Terms of Service</h1><p>You agree to these terms.</p>${CONTRACT.repeat(3)}`;
    const tab = await stage.open(stage.serve('/both.html', page));
    expect(await settledBadge(tab)).not.toBe('');
    const popup = await popupOf(tab);
    expect(await popup.run((root) => root.querySelector('.document')?.textContent)).toContain(
      'This page holds terms too.',
    );
    await popup.close();
    await tab.close();
  });
});
