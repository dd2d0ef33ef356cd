import { describe, expect, it } from 'vitest';
import { contractBlocks } from '../../src/detection/contract-sections.ts';
import { readMarkdown } from '../../src/document/markdown.ts';
import type { DocumentKind } from '../../src/model.ts';

const LIABILITY =
  'We give no warranty and are not liable for damages of any kind. Courts in Lund decide disputes, and you shall pay any fee or payment to any other person.';
const COLLECTING = 'We collect your name and e-mail address when you order.';

/** What is left out of a document, as its blocks begin. */
function left(markdown: string, kind: DocumentKind = 'privacy-policy', language = 'en', also?: DocumentKind[]) {
  const { blocks } = readMarkdown(markdown);
  return [...contractBlocks(blocks, { kind, ...(also && { also }) }, language)].map((at) =>
    blocks[at]!.text.split(' ').slice(0, 3).join(' '),
  );
}

describe('sections of a contract', () => {
  it.each([
    ['en', '7. Limitation of Liability', LIABILITY],
    ['en', 'Disclaimer of warranties', LIABILITY],
    ['en', 'Governing law and jurisdiction', LIABILITY],
    [
      'de',
      '§ 8 Haftung für Inhalte',
      'Eine Haftung ist erst ab Kenntnis einer Rechtsverletzung möglich. Für Schäden durch leichte Fahrlässigkeit haften wir nicht; der Gerichtsstand ist Kiel.',
    ],
    [
      'fr',
      'Limitation de responsabilité',
      'Notre responsabilité ne peut être engagée pour un dommage indirect. Tout litige relève des tribunaux de Lille, et aucune garantie n’est donnée.',
    ],
    [
      'sv',
      'Tillämplig lag och tvist',
      'Svensk lag gäller för avtalet. En tvist avgörs av svensk domstol, och den som bryter mot villkoren ska ersätta skadan.',
    ],
  ])('are left out of a policy, heading and all (%s: %s)', (language, heading, text) => {
    const policy = `# Privacy Policy\n\n${COLLECTING}\n\n## ${heading}\n\n${text}\n\n## Contact\n\nWrite to us.`;
    expect(left(policy, 'privacy-policy', language)).toHaveLength(2);
  });

  it('are those below the name of a contract too, whatever they are called', () => {
    const text = `# Privacy\n\n${COLLECTING}\n\n# Terms of Use\n\nAgreed.\n\n## What you promise\n\n${LIABILITY}`;
    expect(left(text)).toEqual(['What you promise', 'We give no']);
  });

  it.each([
    ['speaks of data', 'Limitation of liability', `${LIABILITY} We protect your personal data all the same.`],
    ['is no contract', 'Conditions of use', 'We look for odd patterns in what members do, to find those who cheat.'],
    ['has another name', 'Terms we use here', LIABILITY],
    ['has another name', 'Disputes about our use of health conditions', LIABILITY],
    ['is about keeping', 'Terms of storage', 'Orders are kept for ten years, as the law of accounts provides.'],
  ])('stay where a section %s: %s', (_, heading, text) => {
    expect(left(`# Privacy Policy\n\n${COLLECTING}\n\n## ${heading}\n\n${text}`)).toEqual([]);
  });

  it('stay in languages without words for them', () => {
    expect(left(`# Privacy Policy\n\n## Liability\n\n${LIABILITY}`, 'privacy-policy', 'fi')).toEqual([]);
  });
});

describe('terms', () => {
  const terms = `# Terms of Service

Welcome aboard.

## Boats

You moor where we tell you.

## Privacy

${COLLECTING}

### Children

Nobody under 16 may join.

## Harbour dues

You pay each month.

## Contact us

Ring the bell at pier 4.`;

  it('are read where they speak of data, and in the sections of that part', () => {
    expect(left(terms, 'terms')).toEqual([
      'Terms of Service',
      'Welcome aboard.',
      'Boats',
      'You moor where',
      'Harbour dues',
      'You pay each',
    ]);
  });

  it('are read whole where too few headings part them', () => {
    expect(left('# Terms\n\nYou moor where we tell you.', 'terms')).toEqual([]);
  });

  it('are read on from a policy whose sections have its own rank, until the contract goes on', () => {
    const flat = `${terms.replace('### Children', '## Children')}\n\n## Liability\n\n${LIABILITY}`;
    expect(left(flat, 'terms', 'en', ['privacy-policy'])).toEqual([
      'Terms of Service',
      'Welcome aboard.',
      'Boats',
      'You moor where',
      'Liability',
      'We give no',
    ]);
  });
});
