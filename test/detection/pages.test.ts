import { describe, expect, it } from 'vitest';
import { analyzeContent } from '../../src/cli/engine.ts';
import type { Analysis } from '../../src/model.ts';
import { PAGES, served, type TrickyPage } from './pages.ts';
import { PARAGRAPHS } from './policies.ts';

const analysisOf = (page: Pick<TrickyPage, 'lang' | 'title' | 'body' | 'url'>): Analysis =>
  analyzeContent({
    content: { form: 'html', text: served(page) },
    known: page.url ? { url: page.url } : {},
    withText: false,
  });

describe('whole pages', () => {
  it('are many', () => {
    expect(PAGES.length + Object.keys(PARAGRAPHS).length).toBeGreaterThan(90);
  });

  it.each(PAGES.map((page) => [page.lang, page.name, page] as const))('in %s: %s', (_, __, page) => {
    const { kind, also } = analysisOf(page).detection;
    expect({ kind, also: page.also && also }).toEqual({ kind: page.kind, also: page.also && [page.also] });
  });
});

describe('what a page declares of itself', () => {
  const confidence = (html: string) => {
    const { detection } = analyzeContent({ content: { form: 'html', text: html }, known: {}, withText: false });
    return detection.kind === 'privacy-policy' ? detection.confidence : -detection.confidence;
  };
  const told = PAGES.find(({ name }) => name === 'a policy told by its address alone')!;
  const plain = served({ ...told, title: 'Harbour' });

  it('counts, for a policy and against one', () => {
    const article = plain.replace(
      '</head>',
      '<script type="application/ld+json">{"@type":"BlogPosting"}</script></head>',
    );
    const own = plain.replace(
      '</head>',
      '<link rel="canonical" href="/x"><link rel="privacy-policy" href="/x"></head>',
    );
    const address = plain.replace(
      '</head>',
      '<link rel="canonical" href="https://harbour.example/privacy-policy"></head>',
    );
    expect(confidence(article)).toBeLessThan(confidence(plain));
    expect(confidence(own)).toBeGreaterThan(confidence(plain));
    expect(confidence(address)).toBeGreaterThan(confidence(plain));
  });
});

/** Languages that have rules. */
const READ = ['de', 'en', 'fr', 'sv'];

describe.each(Object.entries(PARAGRAPHS).filter(([language]) => !READ.includes(language)))(
  'a policy in %s, which is not read',
  (language, { title, text }) => {
    const body = `<h1>${title}</h1><p>${text}</p><p>${text}</p><p><a href="mailto:privacy@harbour.example">privacy@harbour.example</a></p>`;
    const { detection, document, reading, statements } = analysisOf({ lang: language, title, body });

    it('is known for a policy, and its language is named', () => {
      expect(detection.kind).toBe('privacy-policy');
      expect(document.language).toBe(language);
    });

    it('is not guessed at', () => {
      expect(reading.languageSupported).toBe(false);
      expect(statements).toEqual([]);
    });
  },
);
