import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/document/markdown.ts';
import { listing, misplaced } from './listing.ts';

const read = (...lines: string[]) => listing(readMarkdown(lines.join('\n')));

describe('readMarkdown', () => {
  it('makes the text of the blocks, and places them in it', () => {
    const document = readMarkdown('# Our *shop*\n\nWe sell **shoes**.\n\n- red\n- blue\n');
    expect(document.text).toBe('Our shop\nWe sell shoes.\nred\nblue');
    expect(document.blocks.map((block) => block.offset)).toEqual([0, 9, 24, 28]);
    expect(misplaced(document)).toEqual([]);
  });

  it('reads nothing from nothing', () => {
    for (const markdown of ['', '\n \n', '---\n', '![](x.png)', '<!-- note -->', '```\n```']) {
      expect(readMarkdown(markdown).blocks).toEqual([]);
    }
  });

  it('reads headings in both forms', () => {
    expect(
      read('# One #', '## Two', 'Three', 'in two lines', '=====', '', 'Four', '---', '', '#hashtag is none'),
    ).toEqual(['# One', '## Two', '# Three in two lines', '## Four', '¶ #hashtag is none']);
  });

  it('keeps the numbers of headings', () => {
    expect(read('1\\. Who we are', '-----')).toEqual(['## 1. Who we are']);
  });

  it('reads lists with their depth, loose and tight', () => {
    expect(
      read('* one', '    * two', '        1. three', '* one again', '', '  its second paragraph', '', 'Then text.'),
    ).toEqual(['- one', '  - two', '    - three', '- one again', '¶ its second paragraph', '¶ Then text.']);
  });

  it('joins the lines of a paragraph and of an item, and parts them at meant breaks', () => {
    expect(read('We sell', 'shoes.', '', '- red', 'and blue')).toEqual(['¶ We sell shoes.', '- red and blue']);
    expect(read('We sell shoes.  ', 'We rent boats.\\', 'We mend hats.')).toEqual([
      '¶ We sell shoes.',
      '¶ We rent boats.',
      '¶ We mend hats.',
    ]);
  });

  it('reads tables by row and column', () => {
    expect(
      read('| Data | Purpose |', '| --- | :-: |', '| Name | to greet you |', '| a \\| b |  |', '', 'Text.'),
    ).toEqual([
      '[0,0 header] Data',
      '[0,1 header] Purpose',
      '[1,0] Name',
      '[1,1] to greet you',
      '[2,0] a | b',
      '¶ Text.',
    ]);
  });

  it('reads quotations, code and inline HTML as text', () => {
    expect(
      read('> quoted', '> on', '', '```', 'privacy@example.org', '```', '', 'We <b>sell</b> <!-- no --> `shoes`.'),
    ).toEqual(['¶ quoted on', '¶ privacy@example.org', '¶ We sell  shoes.']);
  });

  it('reads HTML blocks as blocks, and scripts not at all', () => {
    expect(
      read(
        '<h2>Title</h2><p>One.</p>',
        '<ul><li>two</li><li>three</li></ul>',
        '<script>',
        'x = 1',
        '</script>',
        'Four.',
      ),
    ).toEqual(['## Title', '¶ One.', '- two', '- three', '¶ Four.']);
  });

  it('takes short bold paragraphs and numbered ones for headings', () => {
    expect(read('**Your rights**', '', 'You may see what we hold about you, and have it put right.')[0]).toBe(
      '## Your rights',
    );
    expect(read('**We do not:**', '', '- sell it')).toEqual(['¶ We do not:', '- sell it']);
  });

  it('drops tables of contents', () => {
    expect(read('* [One](#one)', '* [Two](#two)', '* [Three](#three)', '', '## One', '', 'Text.')).toEqual([
      '## One',
      '¶ Text.',
    ]);
  });

  it('skips front matter', () => {
    expect(read('---', 'title: x', '---', 'Text.')).toEqual(['¶ Text.']);
  });
});

describe('inline marks', () => {
  it.each([
    ['*a* _b_ **c** __d__ ***e*** ~~f~~', 'a b c d e f'],
    ['snake_case_name and __cf_bm', 'snake_case_name and __cf_bm'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['\\*not\\* bold', '*not* bold'],
    ['**open and never closed', 'open and never closed'],
    ['a [link](https://example.org/a_(b) "t") here', 'a link here'],
    ['an ![image](x.png)image', 'an image'],
    ['[![logo](x.png)](/home)text', 'text'],
    ['[a][one], [one] and [^1]', 'a, one and ^1'],
    ['<https://example.org> and <a@example.org>', 'https://example.org and a@example.org'],
    ['AT&amp;T &#169; &#x20AC; &unknown; &', 'AT&T © € &unknown; &'],
    ['``a ` b``', 'a ` b'],
    ['[not a link] (x)', '[not a link] (x)'],
    ['end of one](https://example.org/)', 'end of one'],
    ['5 < 6 and <notatag', '5 < 6 and <notatag'],
  ])('reads %j', (source, text) => {
    const [block] = readMarkdown(`${source}\n\n[one]: https://example.org/1`).blocks;
    expect(block!.text).toBe(text);
  });

  it('collects links with their blocks, places on the page left out', () => {
    const { links } = readMarkdown(
      '# [Home](/)\n\nAsk [us](mailto:a@example.org) or [look](#there), [one].\n\n[one]: https://example.org/1',
    );
    expect(links).toEqual([
      { url: '/', text: 'Home', block: 0 },
      { url: 'mailto:a@example.org', text: 'us', block: 1 },
      { url: 'https://example.org/1', text: 'one', block: 1 },
    ]);
  });
});

describe('hostile Markdown', () => {
  it.each([
    ['open brackets', '['],
    ['links without an end', ']('],
    ['brackets in brackets', '![['],
    ['stars', '*a '],
    ['unmatched marks', '_a *b '],
    ['back-ticks', '`'],
    ['tags', '<a '],
    ['references', '&#'],
    ['list marks', '- '],
    ['quotation marks', '>'],
    ['rules', '* * '],
    ['pipes', '|-'],
    ['table rows', '|a|\n|-|\n'],
    ['comments', '<!--\n'],
    ['fences', '```\n'],
  ])('reads 200,000 characters of %s in time that grows with their number', (_, piece) => {
    const time = (length: number) => {
      const markdown = piece.repeat(Math.ceil(length / piece.length));
      const start = performance.now();
      readMarkdown(markdown);
      return performance.now() - start;
    };
    const short = Math.max(time(20_000), time(20_000));
    // Ten times the text: a hundred times the time if it were squared. What takes less than a second is not told apart.
    expect(time(200_000)).toBeLessThan(Math.max(1000, 40 * short));
  });
});
