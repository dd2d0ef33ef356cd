import type { LexiconEntry } from '../../../pack.ts';
import { about, info, your } from './phrase.ts';

export const financial: Record<string, LexiconEntry> = {
  'payment-card': {
    words: [
      '(kreditkort|kortnummer|kortnumret|kreditkortsnummer|kreditkortsuppgift*|kortuppgift*|betalkort|betalkortsuppgift*|betalkortsnummer|kontokort|kontokortsnummer|bankkort|bankkortsuppgift*|cvc|cvc kod|cvv|kreditkortsinformation|kortinformation)',
      '(kredit|betal|bank|konto) (och|eller) (kreditkortsuppgift*|kreditkortsnummer|betalkort*|kreditkort|bankkort|bankkortsnummer|betalkortsuppgift*)',
      'uppgift* om (ditt|dina)? (betalkort|kort|kreditkort|bankkort)',
    ],
    examples: {
      match: ['Vi samlar in ditt [kreditkortsnummer].', 'Vår butik sparar dina [kortuppgifter].'],
      skip: ['Vi samlar in ditt bankkontonummer.'],
    },
  },
  'bank-account': {
    words: [
      '(bankkonto|bankkontonummer|bankkontouppgift*|kontonummer|kontonumret|bankuppgift*|iban|clearingnummer|bankgiro|bankinformation)',
    ],
    examples: { match: ['Vi samlar in ditt [bankkontonummer].'], skip: ['Vi samlar in ditt användarnamn.'] },
  },
  'payment-details': {
    words: [
      '(betalningsuppgift*|betaluppgift*|betalningsinformation|betalinformation|faktureringsuppgift*|faktureringsinformation|fakturauppgift*|betalningssätt|betalsätt|betalningsmedel|betalningsdata|ekonomiska uppgifter|betalningsmetod|fakturainformation)',
      '(ekonomiska|finansiella) (uppgifter|förhållanden|data)',
      'betalnings och (leveransuppgift*|leveransinformation)',
    ],
    examples: { match: ['Vi samlar in dina [betalningsuppgifter].'], skip: ['Vi tar betalt varje månad.'] },
  },
  'purchase-history': {
    words: [
      '(köphistorik*|orderhistorik*|beställningshistorik*|betalningshistorik*|transaktionshistorik*|transaktionsuppgift*|orderuppgift*|beställningsuppgift*|köpuppgift*|transaktionsdata|beställningar|bokningar|bokningsuppgift*|orderinformation|köpdata|bokningshistorik*|bokningsinformation|köpbeteende)',
      `(${info}|historik) ${about} ${your}? (köp|inköp|beställningar|ordrar|transaktioner|betalningar)`,
      '(genomförda köp|tidigare köp|gjorda köp|inköp)',
      '(köpta|beställda) (varor|artiklar|produkter|tjänster)',
      '(varor|produkter|tjänster) (som)? (du|ni) (har)? (köpt|beställt|köper|beställer)',
      '(köp|order|beställnings) och (betalningshistorik|orderhistorik|beställningshistorik)',
      '(vad|det) (som)? (du|ni) (har)? (köpt|köper|handlar|handlat|beställt)',
      'dina (tidigare)? (köp|inköp|ordrar|beställningar|bokningar)',
    ],
    examples: {
      match: ['Vi samlar in din [köphistorik].', 'Vi sparar [uppgifter om dina köp].'],
      skip: ['Vi samlar in din webbhistorik.'],
    },
  },
  'credit-record': {
    words: [
      '(kreditupplysning*|betalningsanmärkning*|kreditvärdighet*|kreditbetyg|kredithistorik|skuldsaldo|kreditinformation|kredituppgift*|betalningsförmåga)',
    ],
    examples: {
      match: ['Vi inhämtar [kreditupplysning] innan vi beviljar lån.'],
      skip: ['Vi samlar in ditt kreditkortsnummer.'],
    },
  },
  income: {
    words: [
      '(inkomst|inkomster|inkomsten|inkomstuppgift*|lön|löneuppgift*|årsinkomst|lönen|förmögenhet|taxerad inkomst)',
    ],
    examples: { match: ['Vi begär in uppgift om din [inkomst].'], skip: ['Vi lever på annonser.'] },
  },
};
