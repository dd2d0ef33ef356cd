import type { LexiconEntry } from '../../../pack.ts';

export const identity: Record<string, LexiconEntry> = {
  name: {
    words: [
      '(namn|namnet|förnamn|efternamn|namnuppgift*|mellannamn|tilltalsnamn|smeknamnet)',
      '(för|fullständigt|riktigt|riktiga|hela|ditt fullständiga) (och)? (efternamn|namn)',
      'för och efternamn',
      '(kontaktpersons|kontaktpersonens|innehavarens|vårdnadshavares|målsmans) namn',
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
    ],
    examples: { match: ['Vi samlar in ditt [användarnamn].'], skip: ['Vi samlar in ditt namn.'] },
  },
  password: {
    words: ['(lösenord|lösenordet|pinkod|pin kod|säkerhetsfråga|lösenordsuppgift*)'],
    examples: { match: ['Vi samlar in e-postadress och [lösenord].'], skip: ['Du bör välja ett långt lösenord.'] },
  },
  'date-of-birth': {
    words: ['(födelsedatum|födelsedag|födelseår|födelsetid|födelsedata)'],
    examples: { match: ['Vi samlar in ditt [födelsedatum].'], skip: ['Vi skickar en gåva på din födelsedag.'] },
  },
  age: {
    words: ['(ålder|åldern|åldersgrupp|åldersintervall)'],
    examples: { match: ['Vi samlar in din [ålder] och ditt kön.'], skip: ['Vi samlar inte in uppgifter om barn.'] },
  },
  gender: {
    words: ['(kön|könet|könsidentitet|könstillhörighet)'],
    examples: { match: ['Vi samlar in ålder och [kön].'], skip: ['Vi samlar in din ålder.'] },
  },
  photo: {
    words: ['(foto|foton|fotografi|fotografier|profilbild*|porträttbild*|bilder|bild|bilden|selfie|avatar|passfoto)'],
    examples: { match: ['Vi samlar in ditt [foto] till passerkortet.'], skip: ['Bilden visar vår butik.'] },
  },
  'government-id': {
    words: [
      '(personnummer|personnumret|samordningsnummer|personnumren|identitetsnummer|organisationsnummer vid enskild firma)',
      '(passnummer|passuppgift*|körkort|körkortsnummer|körkortsuppgift*|id handling*|idhandling*|legitimation|legitimationshandling*|id kort|id nummer|identitetshandling*|passkopia|pass)',
      '(statlig|statligt utfärdad) (identifiering|legitimation|id handling*|identitetshandling*)',
      'kopia av giltig (legitimation|id handling)',
    ],
    examples: {
      match: ['Vi samlar in ditt [personnummer].', 'Vi samlar in en kopia av din [legitimation].'],
      skip: ['Vi samlar in ditt kundnummer.'],
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
    words: ['(nationalitet|medborgarskap|medborgarskapet|födelseland|födelseort)'],
    examples: { match: ['Vi samlar in ditt [medborgarskap].'], skip: ['Vi samlar in ditt bosättningsland.'] },
  },
  'marital-status': {
    words: ['(civilstånd|civilstatus|familjestatus)'],
    examples: { match: ['Vi samlar in ditt [civilstånd].'], skip: ['Vi samlar in status för din beställning.'] },
  },
  signature: {
    words: ['(underskrift|underskriften|namnteckning|signatur|signaturen|namnunderskrift)'],
    examples: { match: ['Vi samlar in din [namnteckning] vid leverans.'], skip: ['Skriv din namnteckning nedan.'] },
  },
};
