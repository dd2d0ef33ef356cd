/** German sentences whose reading hangs on where the verb stands. Each must say exactly these statements. */
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { readText } from '../../src/document/text.ts';
import { packs } from '../../src/languages/registry.ts';
import { compilePack } from '../../src/matching/compile.ts';

const compiled = new Map([['de', compilePack(packs.get('de')!)]]);

const saidBy = (text: string): string[] =>
  analyze(readText(text), { packs: compiled, language: 'de' }).statements.map(
    ({ practice, value, polarity }) => `${practice}/${value}${polarity === 'denied' ? ' denied' : ''}`,
  );

const CASES: Record<string, readonly (readonly [text: string, ...says: string[]])[]> = {
  'a condition that begins with its verb': [
    ['Zahlen Sie per Lastschrift, verarbeiten wir Ihre IBAN.', 'collection/bank-account'],
    ['Rufen Sie uns an, so speichern wir Ihre Telefonnummer.', 'collection/phone-number'],
    ['Sind Sie damit nicht einverstanden, erfassen wir nur Ihre IP-Adresse.', 'collection/ip-address'],
    ['Geben Sie uns bitte keine Passwörter.'],
  ],
  'a main clause that goes on behind a relative or a condition': [
    ['Ihre Daten werden, soweit es nötig ist, an Behörden übermittelt.', 'sharing/authorities'],
    ['Dienstleister, die sorgfältig ausgesucht sind, erhalten Ihre Anschrift.', 'sharing/service-providers'],
    ['Ihre IP-Adresse, die beim Besuch anfällt, wird gespeichert.', 'collection/ip-address'],
  ],
  'an aside between commas': [
    ['Gesundheitsdaten, etwa zu Allergien, werden nicht verarbeitet.', 'collection/health denied'],
  ],
  'a clause that still awaits its verb': [
    ['Ihren Namen, den wir über Dienste wie Xing, Google oder Apple erhalten, speichern wir.', 'collection/name'],
  ],
  'a verb of getting, whose "von" names no actor': [
    ['Von Partnern erhalten wir Ihre Anschrift.', 'source/third-party', 'collection/postal-address'],
  ],
  'nouns coordinated before a late "nicht"': [
    ['Eine Verarbeitung außerhalb der EU oder des EWR findet nicht statt.', 'transfer/abroad denied'],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%s', (text, ...says) => {
    expect(saidBy(text).sort()).toEqual([...says].sort());
  });
});
