/** What a document says as a contract is not read as a policy, and the reading tells so. */
import { expect, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { readMarkdown } from '../../src/document/markdown.ts';
import { packs } from '../../src/languages/registry.ts';
import { compilePack } from '../../src/matching/compile.ts';

const compiled = new Map([['en', compilePack(packs.get('en')!)]]);
const analysed = (text: string) => analyze(readMarkdown(text), { packs: compiled });
const said = (text: string): string[] => analysed(text).statements.map(({ practice, value }) => `${practice}/${value}`);

const LICENCE = `

## Licence and trademarks

You grant us a licence to your content. We may share it with advertisers, and this licence shall outlive the agreement. We are not liable for damages.
`;
const POLICY = `# Privacy Policy

When you order from us, we collect your name and your e-mail address. We do not sell your personal data.
`;

it('reads a policy beside a licence as if the licence were not there', () => {
  expect(said(`# Orders${LICENCE.replace('Licence and trademarks', 'Sharing')}`)).not.toEqual([]);
  expect(said(POLICY + LICENCE)).toEqual(said(POLICY));
  expect(said(POLICY)).toContain('sale/personal-data');
});

it('tells how much of it was left out', () => {
  const [alone, both] = [analysed(POLICY).reading, analysed(POLICY + LICENCE).reading];
  expect(both).toEqual({
    ...alone,
    unread: [{ what: 'terms', why: '30 words of terms, in sections that say nothing of personal data' }],
  });
});
