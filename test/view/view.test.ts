/** The summary in a real browser: how it is read, and what is asked of the page. */
import { describe, expect, it } from 'vitest';
import type { Stage } from './stage.tsx';
import { enter, openAll, openLine, page } from './visit.ts';

declare const stage: Stage;

/** What the browser tells assistive technology. */
async function accessibilityTree() {
  const client = await page.context().newCDPSession(page);
  const { nodes } = await client.send('Accessibility.getFullAXTree');
  await client.detach();
  return nodes;
}

type AccessibleNode = Awaited<ReturnType<typeof accessibilityTree>>[number];

/** The nodes as they are read out: each before its children. */
function inOrder(nodes: readonly AccessibleNode[]): AccessibleNode[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const walk = (node: AccessibleNode): AccessibleNode[] => [
    node,
    ...(node.childIds ?? []).flatMap((id) => walk(byId.get(id)!)),
  ];
  return nodes[0] ? walk(nodes[0]) : [];
}

describe('at a glance', () => {
  const cell = (name: string) => page.locator('.glance').getByRole('button', { name });

  it('says of each kind of data what happens to it, and of what nothing is said', async () => {
    await enter('ready');
    const row = page.getByRole('row', { name: /^Contact/ });
    const states = await row
      .getByRole('cell')
      .evaluateAll((cells) =>
        cells.map((one) => one.querySelector('button')?.getAttribute('aria-label') ?? one.textContent),
      );
    expect(states).toEqual([
      'contact details, Collected, says it does',
      'contact details, Shared, says it does',
      'not stated',
      'not stated',
      'not stated',
    ]);
    expect(await cell('location data, Collected, only if').count()).toBe(1);
  });

  it('says below the grid what each of its marks means, and of no other', async () => {
    await enter('ready');
    const shapes = (selector: string) =>
      page.locator(`${selector} .icon-mark`).evaluateAll((all) => [...new Set(all.map((one) => one.innerHTML))].sort());
    expect(await shapes('.section-glance .legend')).toEqual(await shapes('.glance'));
    expect(await page.locator('.section-glance .legend').textContent()).toContain('says it does not, with exceptions');
  });

  it('opens a cell to its proof below its row, and closes it again', async () => {
    await enter('ready');
    const shared = cell('contact details, Shared');
    await shared.focus();
    await page.keyboard.press('Enter');
    const proof = page.locator('.glance-proof');
    expect(await proof.locator('mark').allTextContents()).toEqual(['advertising partners']);
    expect(await shared.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Enter');
    expect(await proof.count()).toBe(0);
  });

  it.each([320, 380])('is a table to a screen reader at %i px, however it is laid out', async (width) => {
    await page.setViewportSize({ width, height: 600 });
    await enter('ready');
    const nodes = await accessibilityTree();
    const roles = nodes.map(({ role }) => role?.value);
    expect(roles.filter((role) => role === 'columnheader')).toHaveLength(5);
    expect(roles.filter((role) => role === 'rowheader')).toHaveLength(await page.locator('.glance tbody tr').count());
  });
});

describe('short answers', () => {
  it('stand in four groups, in four states, each open to its proof', async () => {
    await enter('ready');
    expect(await page.locator('.theme h3').allTextContents()).toEqual([
      'What it collects and uses',
      'Who else gets it',
      'What you can do',
      'How it is kept',
    ]);
    const answer = page.locator('.theme .line', { hasText: 'Sells data' });
    expect(await answer.locator('.word').textContent()).toBe('no');
    await answer.locator('summary').click();
    expect(await answer.locator('mark').textContent()).toBe('sell');
    expect(await page.locator('.theme .silent').last().textContent()).toContain('Not stated: ');
    // What is denied of a part is no answer, and no silence either.
    const inPart = page.locator('.theme .line', { hasText: 'Collects sensitive data' });
    expect(await inPart.locator('.word').textContent()).toBe('otherwise not stated');
    await inPart.locator('summary').click();
    expect(await inPart.locator('.said').textContent()).toContain('health');
  });
});

describe('reading', () => {
  it('opens a line to its quotes by keyboard, the words that prove it marked', async () => {
    await enter('ready');
    const line = await openLine('collection', 'contact details');
    expect(await line.locator('mark').allTextContents()).toEqual(['email address', 'postal address', 'phone number']);
    expect(await line.locator('blockquote').textContent()).toBe(
      'When you place an order we ask for your name, email address, postal address, phone number so that the parcel finds you.',
    );
  });

  it('goes from quote to quote by keyboard, and in the page too once it was shown there', async () => {
    await enter('ready');
    const line = await openLine('collection', 'contact details');
    const next = line.getByRole('button', { name: 'Next quote' });
    await next.focus();
    await page.keyboard.press('Enter');
    expect(await line.locator('mark').allTextContents()).toEqual(['e-mail']);
    expect(await line.locator('.pager').textContent()).toBe('2 of 2');
    expect(await page.evaluate(() => stage.asked)).toEqual([]);
    // At the end the button keeps the focus and does nothing.
    expect(await next.getAttribute('aria-disabled')).toBe('true');
    await page.keyboard.press('Enter');
    expect(await line.locator('.pager').textContent()).toBe('2 of 2');
    await line.getByRole('button', { name: 'Show on page' }).click();
    await line.getByRole('button', { name: 'Previous quote' }).click();
    await expect.poll(() => page.evaluate(() => stage.asked)).toHaveLength(2);
    const [shown, followed] = await page.evaluate(() => stage.asked);
    expect([shown!.at(-1), followed!.at(-1)]).toEqual(['1', '0']);
  });

  it('keeps a line open when the state is told anew', async () => {
    await enter('ready');
    const line = await openLine('retention', 'how long data is kept');
    await page.evaluate(() => stage.change('ready'));
    expect(await line.evaluate((details: HTMLDetailsElement) => details.open)).toBe(true);
  });

  it('sets the words that open a list before its item', async () => {
    await enter('ready');
    const line = await openLine('collection', 'not collect sensitive data');
    const quote = line.locator('blockquote');
    expect(await quote.textContent()).toBe('We never ask for: medical records');
  });

  it('asks the page to show the very quote, and says when it cannot', async () => {
    await enter('ready');
    const line = await openLine('sharing', 'advertisers');
    await line.getByRole('button', { name: 'Show on page' }).click();
    const [asked] = await page.evaluate(() => stage.asked);
    expect(asked).toMatch(/^show sharing\/advertisers-.* 0$/);
    expect(await line.locator('p.outcome').textContent()).toBe('');
    await page.evaluate(() => {
      stage.showResult = 'gone';
    });
    await line.getByRole('button', { name: 'Show on page' }).click();
    await expect.poll(() => line.locator('p.outcome').textContent()).toContain('no longer says this');
  });

  it('shows text of others as text, without characters that turn or hide it', async () => {
    await enter('hostile');
    await openAll();
    expect(await page.locator('img, script').count()).toBe(await page.locator('head script, body > script').count());
    expect(await page.locator('blockquote').first().textContent()).toContain(
      'name <img src=x onerror=alert(1)> esrever and',
    );
  });

  it('tells those who do not see it that the summary is ready', async () => {
    await enter('loading');
    const status = page.getByRole('status').first();
    expect(await status.textContent()).toBe('Reading this page');
    const before = await status.elementHandle();
    await page.evaluate(() => stage.change('ready'));
    expect(await status.textContent()).toBe('Summary ready. 5 things stand out.');
    expect(await before!.evaluate((node) => node.isConnected)).toBe(true);
  });

  it('is read in order by a screen reader: kind, what stands out, sections', async () => {
    await enter('ready');
    const nodes = await accessibilityTree();
    const headings = inOrder(nodes).filter(({ role }) => role?.value === 'heading');
    expect(headings.map(({ name }) => name?.value)).toEqual([
      'Privacy policy',
      'What stands out',
      'Worth knowing',
      'Good news',
      'At a glance',
      'Short answers',
      'What it collects and uses',
      'Who else gets it',
      'What you can do',
      'How it is kept',
      'Use your rights',
      'Whom to ask',
      'What you can choose',
      'Everything it says',
      'Collection',
      'Sharing',
      'Cookies',
      'Your rights',
      'Retention',
      'Security',
      'Transfers',
      'Children and others',
      'Changes',
      'Contact',
      'What was read',
    ]);
  });
});
