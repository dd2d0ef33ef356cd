import { describe, expect, it } from 'vitest';
import catalog from '../../public/_locales/en/messages.json' with { type: 'json' };
import { markdown, plainText } from '../../src/export/plain-text.ts';
import { CATALOGS, messagesFor } from '../../src/summary/catalogs.ts';
import { FORMS, gatherLines } from '../../src/summary/line.ts';
import { type Messages, messagesIn, nameInItself } from '../../src/summary/messages.ts';
import { outline } from '../../src/summary/outline.ts';
import { label, notesOn, phrase } from '../../src/summary/phrase.ts';
import { matchLanguage } from '../../src/summary/reader-language.ts';
import { PRACTICES, QUESTIONS } from '../../src/vocabulary/vocabulary.ts';
import { analysis, statement } from '../view/policy.ts';

const messages = messagesFor(['en-GB']);
type Said = Parameters<typeof statement>[2];

function say(says: string, said: Said = {}, reader: Messages = messages): string {
  return phrase(gatherLines([statement(says, 'It [says] so.', said)])[0]!, reader);
}

const EVERY_VALUE = Object.entries(PRACTICES).flatMap(([practice, { values }]) =>
  values.map(({ id }) => [practice, id] as const),
);

/** What takes one message for each of a language's plural forms. */
const COUNTED = Object.keys(catalog).flatMap((key) => (key.endsWith('_one') ? [key.slice(0, -'_one'.length)] : []));
const PLURAL_FORM = new RegExp(`^(${COUNTED.join('|')})_(?:zero|one|two|few|many|other)$`);

const keysOf = (of: object): string[] => [
  ...new Set(Object.keys(of).map((key) => key.replace(PLURAL_FORM, '$1_other'))),
];
const slotsOf = (message: string): string[] => [...new Set(message.match(/\$\d/g))].sort();

it('there are the four catalogs that this file thinks it tests', () => {
  expect([...CATALOGS.keys()].sort()).toEqual(expect.arrayContaining(['de', 'en', 'fr', 'sv']));
});

describe.each([...CATALOGS])('the messages of %s', (language, own) => {
  const reader = messagesIn(language, own);

  it('are those of English, in their order', () => {
    expect(keysOf(own)).toEqual(keysOf(catalog));
  });

  it('fill the same slots as in English', () => {
    const different = Object.entries(catalog)
      .filter(([key]) => !PLURAL_FORM.test(key))
      .filter(([key, { message }]) => slotsOf(own[key]!.message).join() !== slotsOf(message).join());
    expect(different).toEqual([]);
  });

  it.each(EVERY_VALUE)('have a label for %s/%s', (practice, value) => {
    expect(label(practice, value, reader)).not.toMatch(/^value_|_/);
  });

  it.each(QUESTIONS)('have the question %s and four answers', (question) => {
    expect(own).toHaveProperty(`question_${question.replaceAll('-', '_')}`);
    for (const answer of ['yes', 'no', 'conditional', 'silent']) expect(own).toHaveProperty(`answer_${answer}`);
  });

  it.each(EVERY_VALUE)('make a whole sentence of %s/%s in every form', (practice, value) => {
    for (const polarity of ['', ':no']) {
      for (const modality of ['stated', 'possible', 'conditional'] as const) {
        for (const party of [undefined, 'third'] as const) {
          const sentence = say(`${practice}/${value}${polarity}`, { modality, ...(party && { party }) }, reader);
          expect(sentence).toMatch(/^\p{Lu}[^$_]*\.$/u);
          expect(sentence).not.toMatch(/\s{2}| [.,:]|:\s*\./);
        }
      }
    }
  });

  it('are in the format that browsers take', () => {
    for (const [key, { message }] of Object.entries(own)) {
      expect(key).toMatch(/^[A-Za-z0-9_@]+$/);
      expect(message.trim(), key).toBe(message);
      expect(message, key).not.toBe('');
    }
  });
});

it('English holds no sentence that cannot be said', () => {
  const scopes = EVERY_VALUE.flatMap(([practice, value]) => {
    const { group } = gatherLines([statement(`${practice}/${value}`, 'It [says] so.')])[0]!;
    return [practice, `${practice}_${group}`];
  });
  const sayable = new Set(
    scopes.flatMap((scope) =>
      ['', '_third', '_with'].flatMap((more) =>
        FORMS.map((form) => `say_${scope}${more}_${form}`.replaceAll('-', '_')),
      ),
    ),
  );
  expect(Object.keys(catalog).filter((key) => key.startsWith('say_') && !sayable.has(key))).toEqual([]);
});

it('French sets its punctuation and apostrophes as print does', () => {
  const odd = Object.entries(CATALOGS.get('fr')!).filter(([, { message }]) => /[ \p{L}][:;?!»]|« |'/u.test(message));
  expect(odd).toEqual([]);
});

describe('in other languages', () => {
  const lines = (language: string) => {
    const reader = messagesFor([language]);
    const denied = ['advertisers', 'data-brokers'].map((one) => statement(`sharing/${one}:no`, 'We [do not].'));
    return [
      phrase(gatherLines(denied)[0]!, reader),
      say('collection/email-address', { modality: 'possible' }, reader),
      say('source/automatic', {}, reader),
      say('tracking/cookies:no', {}, reader),
      say('right/erasure', { modality: 'conditional', audience: ['europe'] }, reader),
      say('retention/stated-period', { details: { period: ['P30D', 'P1Y6M'] } }, reader),
      say('transfer/abroad', { details: { places: ['US', 'EEA'] } }, reader),
      say('controller/controller', { details: { names: ['Fernhill AB'] } }, reader),
      reader.date('2024-03-18'),
      reader.count('words', 1),
      reader.count('words', 4431),
    ].map((line) => line.replaceAll(/[\u00A0\u202F]/g, ' '));
  };

  it('says it as a Swede would', () => {
    expect(lines('sv-FI')).toEqual([
      'Säger sig inte dela uppgifter med annonsörer eller datamäklare.',
      'Kan samla in kontaktuppgifter: e-postadress.',
      'Får uppgifter automatiskt från din enhet.',
      'Säger sig inte använda kakor.',
      'I vissa fall kan du få dina uppgifter raderade. Gäller personer i Europa.',
      'Anger hur länge uppgifter sparas: 30 dygn och 1 år, 6 månader.',
      'Överför uppgifter till andra länder: USA och Europeiska ekonomiska samarbetsområdet.',
      'Personuppgiftsansvarig: Fernhill AB.',
      '18 mars 2024',
      '1 ord läst',
      '4 431 ord lästa',
    ]);
  });

  it('says it as a German would', () => {
    expect(lines('de-AT')).toEqual([
      'Gibt an, Daten nicht an Werbetreibende oder Datenhändler weiterzugeben.',
      'Erhebt möglicherweise Kontaktdaten: E-Mail-Adresse.',
      'Erhält Daten automatisch von Ihrem Gerät.',
      'Gibt an, Cookies nicht zu verwenden.',
      'In bestimmten Fällen können Sie Ihre Daten löschen lassen. Gilt für Personen in Europa.',
      'Gibt an, wie lange Daten gespeichert werden: 30 Tage und 1 Jahr, 6 Monate.',
      'Übermittelt Daten in andere Länder: Vereinigte Staaten und Europäischer Wirtschaftsraum.',
      'Verantwortlicher: Fernhill AB.',
      '18. März 2024',
      '1 Wort gelesen',
      '4.431 Wörter gelesen',
    ]);
  });

  it('says it as a Frenchwoman would', () => {
    expect(lines('fr-CA')).toEqual([
      'Déclare ne pas partager de données avec des annonceurs ou des courtiers en données.',
      'Peut collecter vos coordonnées : adresse e-mail.',
      'Obtient des données automatiquement depuis votre appareil.',
      'Déclare ne pas recourir à des cookies.',
      'Dans certains cas, vous pouvez faire effacer vos données. Concerne les personnes en Europe.',
      'Indique combien de temps les données sont conservées : 30 jours et 1 an et 6 mois.',
      'Transfère des données vers d’autres pays : États-Unis et Espace économique européen.',
      'Responsable du traitement : Fernhill AB.',
      '18 mars 2024',
      '1 mot lu',
      '4 431 mots lus',
    ]);
  });

  it('names each language in itself', () => {
    expect(['de', 'en', 'fr', 'sv'].map(nameInItself)).toEqual(['Deutsch', 'English', 'Français', 'Svenska']);
  });
});

describe('a sentence', () => {
  it.each<[string, Said, string]>([
    ['collection/email-address', {}, 'Collects contact details: email address.'],
    ['collection/email-address', { modality: 'possible' }, 'May collect contact details: email address.'],
    ['collection/health', { modality: 'conditional' }, 'Collects sensitive data only if you allow it: health.'],
    ['collection/health:no', {}, 'Says it does not collect sensitive data: health.'],
    ['sale/personal-data:no', {}, 'Says it does not sell your data.'],
    ['sale/personal-data:no', { modality: 'conditional' }, 'Says it does not sell your data, with exceptions.'],
    ['sharing/acquirer', { modality: 'possible' }, 'May pass data on if the business is sold or merges.'],
    ['tracking/analytics', { party: 'third' }, 'Lets other companies use cookies or similar for measuring use.'],
    [
      'right/erasure',
      { modality: 'conditional', audience: ['europe'] },
      'In some cases you can have your data deleted. For people in Europe.',
    ],
    [
      'sharing/advertisers:no',
      { details: { data: ['name', 'age'] } },
      'Says it does not share data with advertisers. Holds for this data only: name and age.',
    ],
    [
      'sharing/third-parties:no',
      { details: { data: ['personal-data'], recipients: ['third-parties'] } },
      'Says it does not share data with third parties.',
    ],
    [
      'sharing/public',
      { details: { data: ['aggregated-data'] } },
      'Shares data with the public. Holds for this data only: aggregated data.',
    ],
    [
      'tracking/cookies:no',
      { details: { data: ['personal-data'] } },
      'Says it does not use cookies. Holds for this data only: personal data.',
    ],
    [
      'retention/stated-period',
      { details: { period: ['P30D', 'P1Y6M'] } },
      'Says how long data is kept: 30 days and 1 year, 6 months.',
    ],
    [
      'transfer/abroad',
      { details: { places: ['US', 'EEA'] } },
      'Sends data to other countries: United States and the European Economic Area.',
    ],
    ['audience/children', { details: { age: [16] } }, 'Sets an age limit: 16.'],
    [
      'source/public:no',
      { modality: 'conditional' },
      'With exceptions: Says it does not get data from public sources.',
    ],
  ])('of %s, %o', (says, said, sentence) => {
    expect(say(says, said)).toBe(sentence);
  });

  it('joins what is denied with or', () => {
    const lines = gatherLines(
      ['advertisers', 'data-brokers'].map((one) => statement(`sharing/${one}:no`, 'We [do not].')),
    );
    expect(phrase(lines[0]!, messages)).toBe('Says it does not share data with advertisers or data brokers.');
  });

  it('is followed by what else the text says of it', () => {
    const [line] = gatherLines([
      statement('sharing/payment-processors', '[Stripe].', { details: { names: ['Stripe\u202E'] } }),
    ]);
    expect(notesOn(line!, messages)).toEqual(['Named: Stripe.']);
  });

  it('does not say of several recipients what was said of one', () => {
    const lines = gatherLines([
      statement('sharing/advertisers', '[Them].', { details: { data: ['name'] } }),
      statement('sharing/social-networks', '[These].'),
    ]);
    expect(notesOn(lines[0]!, messages)).toEqual([]);
  });
});

describe('messages', () => {
  it('fill slots, whatever stands in the text that fills them', () => {
    const own = messagesIn('en', { both: { message: '$2 and $1 for $$5' } });
    expect(own.say('both', '$2', 'two')).toBe('two and $2 for $5');
  });

  it('say of a date no more than it holds', () => {
    expect(['2024', '2024-03', '2024-03-18', 'soon', '2024-13'].map(messages.date)).toEqual([
      '2024',
      'March 2024',
      'March 18, 2024',
      'soon',
      '2024-13',
    ]);
  });

  it('count by the rules of their language', () => {
    const polish = messagesIn('pl', { words_few: { message: '$1 słowa' }, words_other: { message: '$1 słów' } });
    expect([3, 5].map((amount) => polish.count('words', amount))).toEqual(['3 słowa', '5 słów']);
    expect([1, 4431].map((amount) => messages.count('words', amount))).toEqual(['1 word read', '4,431 words read']);
  });

  it.each([
    [['sv-FI', 'en'], 'sv'],
    [['fi', 'de-Latn-AT', 'sv'], 'de'],
    [['pt-BR'], 'pt'],
    [['zh-Hant-TW'], 'zh-Hant'],
    [['nb', 'da'], 'en'],
    [['svx', ''], 'en'],
    [[], 'en'],
  ])('for a reader of %j are in %s', (wanted, language) => {
    expect(matchLanguage(wanted, ['de', 'en', 'pt', 'sv', 'zh-Hant'])).toBe(language);
  });

  it('fall back on English where there are none in the language wanted', () => {
    expect(messagesFor(['tlh', 'en-US']).language).toBe('en');
    expect(messagesFor([]).language).toBe('en');
  });
});

describe('the summary as text', () => {
  const said = outline(
    analysis([
      statement('sale/personal-data:no', 'We never [sell] <b>your</b> data\u202E.', { heading: 'Our *promise*' }),
    ]),
  );

  it('has what stands out first, and says where the text is silent', () => {
    const text = plainText(said, messages);
    expect(text).toMatch(
      /^Privacy policy: Privacy\n=+\nUpdated March 18, 2024 · English · 4,431 words read\n\nWHAT STANDS OUT\n/,
    );
    expect(text).toContain('SHARING\n  - Says it does not sell your data.\n');
    expect(text).toContain('RETENTION\n  - Not stated.\n');
  });

  it('quotes its proof in Markdown without letting it become markup', () => {
    expect(markdown(said, messages)).toContain('  > We never sell \\<b\\>your\\</b\\> data. *(Our \\*promise\\*)*');
  });

  it('says in the reader’s language what was read in another', () => {
    const text = plainText(said, messagesFor(['fr']));
    expect(text).toMatch(/^Politique de confidentialité\s: Privacy\n=+\n/);
    expect(text).toContain('PARTAGE\n  - Déclare ne pas vendre vos données.\n');
    expect(markdown(said, messagesFor(['fr']))).toContain('  > We never sell');
  });
});
