import type { LexiconEntry } from '../../../pack.ts';

export const identity: Record<string, LexiconEntry> = {
  name: {
    words: [
      '(name|namen|namens|vorname|vornamen|nachname|nachnamen|zuname|familienname|familiennamen|geburtsname|geburtsnamen|klarname|klarnamen|vollständiger name)',
      'vor und (nachname|nachnamen|zuname|zunamen|familienname)',
      '(kontaktname|kundenname|kundennamen|spitzname)',
      '(anrede|titel) (und)? (name|namen|vorname)?',
    ],
    examples: {
      match: ['Wir erheben Ihren [Namen].', 'Wir speichern [Vor- und Nachname].'],
      skip: ['Wir erheben Ihren Benutzernamen.', 'Der Name unserer Firma ist Programm.'],
    },
  },
  username: {
    words: [
      '(benutzername|benutzernamen|nutzername|nutzernamen|username|usernamen|anmeldename|anmeldenamen|loginname|login name|nickname|nicknamen|pseudonym|benutzerkennung|nutzerkennung)',
      '(zugangsdaten|anmeldedaten|login daten|logindaten|anmeldeinformationen|zugangsinformationen)',
    ],
    examples: { match: ['Wir speichern Ihren [Benutzernamen].'], skip: ['Wir speichern Ihren Namen.'] },
  },
  password: {
    words: [
      '(passwort|passworte|passwörter|passworts|kennwort|kennworts|kennwörter|passwortdaten)',
      '(sicherheitsfrage|sicherheitsfragen)',
    ],
    examples: { match: ['Wir speichern Ihr [Passwort] als Hashwert.'], skip: ['Halten Sie Ihr Passwort geheim.'] },
  },
  'date-of-birth': {
    words: [
      '(geburtsdatum|geburtsdatums|geburtsdaten|geburtstag|geburtstags|geburtsjahr|geburtsjahrs)',
      '(tag|datum) der geburt',
    ],
    examples: { match: ['Wir erheben Ihr [Geburtsdatum].'], skip: ['Zum Geburtstag erhalten Sie einen Gutschein.'] },
  },
  age: {
    words: ['(alter|alters|altersangabe|altersangaben|altersgruppe|altersgruppen|altersklasse|lebensalter)'],
    examples: { match: ['Wir erfassen Ihr [Alter].'], skip: ['Nutzer jeden Alters sind willkommen.'] },
  },
  gender: {
    words: ['(geschlecht|geschlechts|geschlechtes|geschlechtsangabe)', 'anrede'],
    examples: { match: ['Wir erfragen Ihr [Geschlecht].'], skip: ['Unsere Sprache meint alle Geschlechter.'] },
  },
  photo: {
    words: [
      '(profilbild|profilbilder|profilbildes|profilbilds|profilfoto|profilfotos|bewerbungsfoto|bewerbungsfotos|lichtbild|lichtbilder|avatar)',
      '(foto|fotos|fotografie|fotografien|bildaufnahme|bildaufnahmen|fotodaten|bilddaten|bildmaterial)',
      '(bilder|bild)',
    ],
    examples: { match: ['Wir speichern Ihr [Profilbild].'], skip: ['Fotos: Erika Muster.'] },
  },
  'government-id': {
    words: [
      '(personalausweis*|reisepass|reisepasses|passnummer|passnummern|ausweisdaten|ausweisnummer|ausweisnummern|ausweiskopie|ausweiskopien|ausweisdokument*|identitätsdokument*|führerschein|führerscheins|führerscheinnummer|führerscheindaten|aufenthaltstitel)',
      '(kopie|nummer) (ihres|des|deines|eines) (personalausweises|ausweises|reisepasses|führerscheins)',
      'amtlich* (ausweis|ausweises|lichtbildausweis|kennung)',
      '(legitimationsdaten|personalausweisdaten)',
    ],
    examples: { match: ['Wir erheben Ihre [Ausweisnummer].'], skip: ['Der Ausweis gilt auch als Fahrschein.'] },
  },
  'social-security-number': {
    words: [
      '(sozialversicherungsnummer|sozialversicherungsnummern|rentenversicherungsnummer|sozialversicherungsdaten|ahv nummer)',
    ],
    examples: { match: ['Wir erheben Ihre [Sozialversicherungsnummer].'], skip: ['Wir erheben Ihre Kundennummer.'] },
  },
  'tax-id': {
    words: [
      '(steuernummer|steuernummern|steueridentifikationsnummer|umsatzsteueridentifikationsnummer|umsatzsteuer identifikationsnummer|umsatzsteuer id|ust id|ust idnr|steuer id|steuer identifikationsnummer|steuerdaten|steuerliche angaben)',
    ],
    examples: { match: ['Wir erheben Ihre [Steuernummer].'], skip: ['Wir zahlen Steuern.'] },
  },
  nationality: {
    words: ['(staatsangehörigkeit|staatsangehörigkeiten|nationalität|staatsbürgerschaft)'],
    examples: {
      match: ['Wir erfragen Ihre [Staatsangehörigkeit].'],
      skip: ['Wir stellen Menschen jeder Nationalität ein.'],
    },
  },
  'marital-status': {
    words: ['(familienstand|familienstands|personenstand|zivilstand)'],
    examples: { match: ['Wir erheben Ihren [Familienstand].'], skip: ['Familien erhalten Rabatt.'] },
  },
  signature: {
    words: ['(unterschrift|unterschriften|unterschriftenprobe|elektronische signatur)'],
    examples: {
      match: ['Wir speichern Ihre [Unterschrift].'],
      skip: ['Der Vertrag wird mit der Unterschrift gültig.'],
    },
  },
};
