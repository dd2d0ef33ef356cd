import type { LexiconEntry } from '../../../pack.ts';
import { about, info, your } from './phrase.ts';

export const financial: Record<string, LexiconEntry> = {
  'payment-card': {
    words: [
      '(kreditkort|kortnummer|kortnumret|kreditkortsnummer|kreditkortsuppgift*|kortuppgift*|betalkort|betalkortsuppgift*|betalkortsnummer|kontokort|kontokortsnummer|bankkort|bankkortsuppgift*|cvc|cvc kod|cvv|kreditkortsinformation|kortinformation)',
      '(kredit|betal|bank|konto) (och|eller) (kreditkortsuppgift*|kreditkortsnummer|betalkort*|kreditkort|bankkort|bankkortsnummer|betalkortsuppgift*)',
      'uppgift* om (ditt|dina)? (betalkort|kort|kreditkort|bankkort)',
      '(kortets|kontokortets|betalkortets) (nummer|giltighetstid|utgångsdatum|uppgifter|sista siffror)',
      '(kortnummer*|kreditkortsnumret|bankkort*|kortdata|kortdetaljer|betalkortsinformation|kreditkortsdetaljer)',
    ],
    examples: {
      match: ['Vi samlar in ditt [kreditkortsnummer].', 'Vår butik sparar dina [kortuppgifter].'],
      skip: ['Vi samlar in ditt bankkontonummer.'],
    },
  },
  'bank-account': {
    words: [
      '(bankkonto|bankkontonummer|bankkontouppgift*|kontonummer|kontonumret|bankuppgift*|iban|clearingnummer|bankgiro|bankinformation)',
      '(kontonummer*|bankkonto*|utbetalningskonto*|lönekonto*|plusgiro*|bankgiro*|autogiromedgivande*|swishnummer|clearing (och|samt) kontonummer|clearingnummer*|bankförbindelse*)',
    ],
    examples: {
      match: ['Vi samlar in ditt [bankkontonummer].', 'Vi behöver [clearing- och kontonummer].'],
      skip: ['Vi samlar in ditt användarnamn.'],
    },
  },
  'payment-details': {
    words: [
      '(betalningsuppgift*|betaluppgift*|betalningsinformation|betalinformation|faktureringsuppgift*|faktureringsinformation|fakturauppgift*|betalningssätt|betalsätt|betalningsmedel|betalningsdata|ekonomiska uppgifter|betalningsmetod|fakturainformation)',
      '(ekonomiska|finansiella) (uppgifter|förhållanden|data)',
      'betalnings och (leveransuppgift*|leveransinformation)',
      '(betalstatus|betalningsstatus|fakturahistorik*|faktureringshistorik*|betaldata|betalningsdetaljer|betalinformation|betalningsvillkor|vald betalmetod|valt betalsätt)',
      'hur (du|ni|kunden) (har|vill)? (betalar|betalade|betalat|betala)',
    ],
    examples: {
      match: ['Vi samlar in dina [betalningsuppgifter].', 'Vi registrerar [hur du betalade].'],
      skip: ['Vi tar betalt varje månad.'],
    },
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
      '(orderrader|orderinnehåll|ordernummer|orderhistorik*|köphistorik*|kvitton|kvittouppgift*|digitala kvitton|biljettköp|hyrhistorik*|bokningshistorik*|reservationer|returer|prenumerationshistorik*|gåvohistorik*|kontotransaktion*|köpbeteende*|köpmönster|köpvanor|inköpshistorik*)',
      'vad (som|du|ni) (har)? (låg|lagt|lägger|ligger) i (korgen|varukorgen|kundvagnen|kassen)',
      '(vad|vilka (varor|produkter|biljetter|kurser|tjänster)) (som)? (du|ni|kunden|medlemmen) (har)? (köpt|köper|handlat|handlar|beställt|beställer|bokat|lånat|hyrt)',
      '(dina|era|kundens|tidigare) (köp|inköp|beställningar|ordrar|bokningar|lån av böcker|gåvor)',
    ],
    examples: {
      match: [
        'Vi samlar in din [köphistorik].',
        'Vi sparar [uppgifter om dina köp].',
        'Vi sparar [vilka kurser du har bokat].',
        'Vi sparar dina [kontotransaktioner].',
      ],
      skip: ['Vi samlar in din webbhistorik.'],
    },
  },
  'credit-record': {
    words: [
      '(kreditupplysning*|betalningsanmärkning*|kreditvärdighet*|kreditbetyg|kredithistorik|skuldsaldo|kreditinformation|kredituppgift*|betalningsförmåga)',
      '(skuldsättning|skuldsanering*|skulduppgift*|betalningsförsummelse*|betalningsanmärkning*|kreditengagemang|borgensåtaganden|kreditomdöme|kreditscore|lån och krediter|befintliga lån|uc utdrag)',
    ],
    examples: {
      match: ['Vi inhämtar [kreditupplysning] innan vi beviljar lån.', 'Vi hämtar uppgift om din [skuldsättning].'],
      skip: ['Vi samlar in ditt kreditkortsnummer.'],
    },
  },
  income: {
    words: [
      '(inkomst|inkomster|inkomsten|inkomstuppgift*|lön|löneuppgift*|årsinkomst|lönen|förmögenhet|taxerad inkomst)',
      '(inkomst*|årsinkomst*|månadsinkomst*|lönebesked*|lönespecifikation*|löneunderlag*|löneuppgift*|månadslön*|årslön*|lönekrav|löneanspråk|taxeringsuppgift*|kontrolluppgift*|inkomstintyg*|löner|lönelist*)',
    ],
    examples: {
      match: ['Vi begär in uppgift om din [inkomst].', 'Vi begär in [lönespecifikationer].'],
      skip: ['Vi lever på annonser.'],
    },
  },
};
