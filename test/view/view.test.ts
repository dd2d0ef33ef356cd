/** The view in a real browser: what axe finds, what the keyboard reaches, what is asked of the page. */
import { describe, expect, it } from 'vitest';
import { CATALOGS } from '../../src/summary/catalogs.ts';
import type { Place } from '../../src/ui/context.ts';
import { STATES, type StateName } from './fixtures.ts';
import type { Stage } from './stage.tsx';
import { enter, openAll, openLine, page, violations } from './visit.ts';

declare const stage: Stage;

const NAMES = Object.keys(STATES) as StateName[];
const THEMES = ['light', 'dark'] as const;
const LANGUAGES = [...CATALOGS.keys()];

describe('axe finds nothing wrong', () => {
  for (const theme of THEMES) {
    it.each(NAMES)(`in ${theme}, with %s`, async (name) => {
      await page.emulateMedia({ colorScheme: theme });
      for (const place of ['popup', 'overlay', 'panel'] as const) {
        await enter(name, place);
        await openAll();
        expect(await violations(), place).toEqual([]);
      }
    });

    it(`in ${theme}, with the settings`, async () => {
      await page.emulateMedia({ colorScheme: theme });
      await page.evaluate(() => stage.settings(true));
      expect(await violations()).toEqual([]);
      await page.evaluate(() => stage.welcome());
      expect(await violations()).toEqual([]);
    });

    it(`in ${theme}, with a letter`, async () => {
      await page.emulateMedia({ colorScheme: theme });
      await page.evaluate(() => stage.letter('related'));
      await page.locator('textarea').waitFor();
      expect(await violations()).toEqual([]);
    });
  }

  it('but finds a button without a name and words too faint to read', async () => {
    await enter('ready');
    await page.evaluate(() => {
      document.querySelector('footer button')!.textContent = '';
      document.querySelector<HTMLElement>('.sentence')!.style.color = '#ccc';
    });
    expect((await violations()).map((violation) => violation.split(':')[0]).sort()).toEqual([
      'button-name',
      'color-contrast',
    ]);
  });
});

/** Words that stand on two lines with no hyphen to part them at. */
const brokenWords = (selector: string) =>
  page.evaluate((chosen) => {
    const isBroken = (node: Text, start: number, length: number) => {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + length);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
    };
    return [...document.querySelectorAll(chosen)].flatMap((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const broken: string[] = [];
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        for (const { 0: word, index } of node.data.matchAll(/\p{L}+/gu))
          if (isBroken(node, index, word.length)) broken.push(word);
      }
      return broken;
    });
  }, selector);

/** Pixels by which something reaches beyond the view or the window. */
const beyondTheEdge = () =>
  page.evaluate(() => {
    const inner = document.querySelector('.clauselight')!;
    return Math.max(inner.scrollWidth - inner.clientWidth, document.documentElement.scrollWidth - innerWidth);
  });

describe('the layout', () => {
  it.each([320, 380, 800])('never scrolls sideways at %i px', async (width) => {
    await page.setViewportSize({ width, height: 600 });
    for (const name of NAMES) {
      await enter(name, 'overlay');
      await openAll();
      expect(await beyondTheEdge(), name).toBe(0);
    }
  });

  it.each(LANGUAGES)('takes the longest words of %s without breaking one', async (language) => {
    await page.evaluate((chosen) => {
      stage.language = chosen;
    }, language);
    for (const width of [320, 380]) {
      await page.setViewportSize({ width, height: 600 });
      for (const name of NAMES) {
        await enter(name);
        await openAll();
        expect(await beyondTheEdge(), `${name} at ${width} px`).toBe(0);
        // Quotes and errors are the page's words, not ours.
        expect(await brokenWords('h1, h2, .sentence, .silent, button, th, .word, .legend li'), name).toEqual([]);
      }
      await page.evaluate(() => stage.settings(true));
      expect(await beyondTheEdge(), `settings at ${width} px`).toBe(0);
    }
  });

  it('holds still for those who asked for that', async () => {
    await enter('loading');
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await page.evaluate(() => document.getAnimations().length)).toBeGreaterThan(0);
  });

  it('follows the direction of writing', async () => {
    await enter('ready');
    const [mark, chevron] = await page.evaluate(() => {
      document.querySelector('.clauselight')!.setAttribute('dir', 'rtl');
      return ['.icon-mark', '.icon-chevron'].map((icon) => document.querySelector(icon)!.getBoundingClientRect().x);
    });
    expect(mark).toBeGreaterThan(chevron!);
  });
});

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

describe('for those who changed how they see', () => {
  it('fits at twice the size of letters, as by 200 % zoom at 640 px', async () => {
    await page.setViewportSize({ width: 320, height: 300 });
    for (const name of NAMES) {
      await enter(name);
      await openAll();
      expect(await beyondTheEdge(), name).toBe(0);
    }
  });

  it('keeps marks, switches and the open cell apart in forced colors', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await enter('marked', 'overlay');
    await openAll();
    const look = (selector: string, property: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property);
    expect(await look('.section-stands-out', 'border-top-width')).toBe('1px');
    expect(await look('.switch[aria-pressed="true"]', 'outline-style')).toBe('solid');
    expect(await look('.cell[aria-expanded="true"]', 'outline-style')).toBe('solid');
    // `CanvasText` of the palette that is emulated.
    expect(await look('.icon-mark', 'color')).toBe('rgb(0, 0, 0)');
  });

  it('has every control within reach of the keyboard, in the order of the page, each with a name', async () => {
    await enter('ready', 'overlay');
    await page.locator('main').click();
    const reached: string[] = [];
    for (let press = 0; press < 60; press++) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => {
        const { activeElement: at } = document;
        return at === document.body ? '' : at?.getAttribute('aria-label') || at?.textContent || 'nameless';
      });
      if (name === '') break;
      reached.push(name);
    }
    expect(reached).not.toContain('nameless');
    const wanted = await page
      .locator('.clauselight :is(a, button, input, summary, [tabindex="0"]):visible')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') || one.textContent));
    expect(reached).toEqual(wanted);
  });
});

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
