import type { LexiconEntry } from '../../../pack.ts';

export const identity: Record<string, LexiconEntry> = {
  name: {
    words: [
      '(namn|namnet|förnamn|efternamn|namnuppgift*|mellannamn|tilltalsnamn|smeknamnet)',
      '(för|fullständigt|riktigt|riktiga|hela|ditt fullständiga) (och)? (efternamn|namn)',
      'för och efternamn',
      '(kontaktpersons|kontaktpersonens|innehavarens) namn',
      '(initialer|släktnamn|flicknamn|artistnamn|namnen)',
      '(vårdnadshavarens|vårdnadshavares|vårdnadshavarnas|föräldrarnas|föräldrars|målsmans|målsmännens|anhörigas|anhörigs|syskons|anhöriges) namn',
    ],
    examples: {
      match: ['Vi samlar in ditt [namn] och din adress.', 'Vi samlar in [för- och efternamn].'],
      skip: ['Vi samlar in ditt användarnamn.'],
    },
  },
  username: {
    words: [
      '(användarnamn|användarnamnet|alias|smeknamn|inloggningsnamn|profilnamn)',
      '(inloggningsuppgift*|användar id|användaridentitet|kontouppgift*|inloggningsinformation)',
      '(visningsnamn*|nickname|spelarnamn*|skärmnamn|gamertag|chattnamn|spelar id|inloggningsnamn*|användar id (t|n)?|användarnamnen)',
    ],
    examples: {
      match: ['Vi samlar in ditt [användarnamn].', 'Vi sparar ditt [visningsnamn].'],
      skip: ['Vi samlar in ditt namn.'],
    },
  },
  password: {
    words: [
      '(lösenord|lösenordet|pinkod|pin kod|säkerhetsfråga|lösenordsuppgift*)',
      '(lösenord*|pinkod*|engångskod*|lösenfras*|säkerhetsfrågor|portkod*)',
    ],
    examples: { match: ['Vi samlar in e-postadress och [lösenord].'], skip: ['Du bör välja ett långt lösenord.'] },
  },
  'date-of-birth': {
    words: [
      '(födelsedatum|födelsedag|födelseår|födelsetid|födelsedata)',
      '(födelsedatum*|födelsedag*|födelseår*|födelsetid*|födelsedata*|födelseuppgift*)',
      'när (du|ni|barnet|han|hon|eleven|personen) är född',
    ],
    examples: { match: ['Vi samlar in ditt [födelsedatum].'], skip: ['Vi skickar en gåva på din födelsedag.'] },
  },
  age: {
    words: [
      '(ålder|åldern|åldersgrupp|åldersintervall)',
      '(åldersuppgift*|åldersgrupp*|åldersintervall*|ålderskategori*)',
      'hur (gammal|gamla) (du|ni|barnet|han|hon|eleven|personen|de) är',
    ],
    examples: { match: ['Vi samlar in din [ålder] och ditt kön.'], skip: ['Vi samlar inte in uppgifter om barn.'] },
  },
  gender: {
    words: ['(kön|könet|könsidentitet|könstillhörighet)', '(juridiskt kön|pronomen|könstillhörighet*|könsidentitet*)'],
    examples: { match: ['Vi samlar in ålder och [kön].'], skip: ['Vi samlar in din ålder.'] },
  },
  photo: {
    words: [
      '(foto|foton|fotografi|fotografier|profilbild*|porträttbild*|bilder|bild|bilden|selfie|avatar|passfoto)',
      '(fotografierna|fotografiet|fotona|fotot|bilderna|porträtt|porträttfoto*|ansiktsbild*|profilfoto*|elevfoto*|klassfoto*|lagfoto*|skolfoto*|medlemsfoto*|passbild*|fotobibliotek*|bildbibliotek*|kamerarulle*|fotoalbum*|avatarbild*)',
      '(ett|en)? (foto|foton|fotografi|fotografier|bild|bilder) (av|på) (dig|er|barnet|barnen|ditt barn|eleven|eleverna|medlemmar|medlemmarna|deltagare|deltagarna|spelare|spelarna|personer|gäster|besökare|ditt ansikte)',
    ],
    examples: {
      match: ['Vi samlar in ditt [foto] till passerkortet.', 'Appen hämtar bilder ur ditt [fotobibliotek].'],
      skip: ['Bilden visar vår butik.'],
    },
  },
  'government-id': {
    words: [
      '(personnummer|personnumret|samordningsnummer|personnumren|identitetsnummer|organisationsnummer vid enskild firma)',
      '(passnummer|passuppgift*|körkort|körkortsnummer|körkortsuppgift*|id handling*|idhandling*|legitimation|legitimationshandling*|id kort|id nummer|identitetshandling*|passkopia)',
      '(statlig|statligt utfärdad) (identifiering|legitimation|id handling*|identitetshandling*)',
      'kopia av giltig (legitimation|id handling)',
      '(personbeteckning*|personnum*|identitetsbeteckning*|passkopi*|körkortsnummer*|körkortet|legitimationen|id uppgift*|id kort*|lma kort*|identitetskort*|idkort*|nationellt id kort|nationella id kort|samordningsnumret)',
      '(ditt|giltigt|giltig|kopia av|kopia på|id kort|id kortet|körkort|legitimation|visum) ((och|eller|samt) (ditt)?)? pass',
      'pass ((och|eller|samt))? (ditt)? (id kort|id handling*|körkort|legitimation|visum)',
      '(passets|körkortets|id handlingens|legitimationens) (nummer|giltighetstid|utgångsdatum|uppgifter)',
    ],
    examples: {
      match: [
        'Vi samlar in ditt [personnummer].',
        'Vi samlar in en kopia av din [legitimation].',
        'Vi läser av [ditt pass].',
        'Vi antecknar klientens [personbeteckning].',
      ],
      skip: ['Vi samlar in ditt kundnummer.', 'Vi sparar hur länge ett pass på gymmet varade.'],
    },
  },
  'social-security-number': {
    words: ['(socialförsäkringsnummer|socialförsäkringsnumret|socialförsäkringsuppgift*)'],
    examples: { match: ['Vi samlar in ditt [socialförsäkringsnummer].'], skip: ['Vi samlar in ditt personnummer.'] },
  },
  'tax-id': {
    words: [
      '(skatteregistreringsnummer|momsregistreringsnummer|skatteuppgift*|momsnummer|vat nummer|skattenummer|skatteidentifieringsnummer)',
    ],
    examples: { match: ['Vi samlar in ditt [skattenummer].'], skip: ['Vi betalar skatt.'] },
  },
  nationality: {
    words: [
      '(nationalitet|medborgarskap|medborgarskapet|födelseland|födelseort)',
      '(medborgarskap*|nationalitet*|födelseland*|ursprungsland|uppehållsstatus|skattehemvist)',
    ],
    examples: { match: ['Vi samlar in ditt [medborgarskap].'], skip: ['Vi samlar in ditt bosättningsland.'] },
  },
  'marital-status': {
    words: ['(civilstånd|civilstatus|familjestatus)', '(civilstånd*|civilstatus|äktenskap*|gift eller sambo)'],
    examples: { match: ['Vi samlar in ditt [civilstånd].'], skip: ['Vi samlar in status för din beställning.'] },
  },
  signature: {
    words: [
      '(underskrift|underskriften|namnteckning|signatur|signaturen|namnunderskrift)',
      '(namnteckning*|underskrift*|namnunderskrift*|elektronisk underskrift|digital underskrift|elektronisk signatur|digital signatur)',
    ],
    examples: { match: ['Vi samlar in din [namnteckning] vid leverans.'], skip: ['Skriv din namnteckning nedan.'] },
  },
};
