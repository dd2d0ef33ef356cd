import type { LexiconEntry } from '../../../pack.ts';

export const identity: Record<string, LexiconEntry> = {
  name: {
    words: [
      '(klarname|klarnamen|rufname|geburtsname|geburtsnamen|mädchenname|namenszusatz|namenszusätze|vor und zunamen|vor und zuname|name und vorname|zuname|familienname|familiennamen|anzeigename des mitglieds|name der ansprechperson|titel und name|namensangabe|namensangaben|namen der teilnehmenden)',

      '(rufname|rufnamen|ansprechpartner|ansprechpartners|firmen und personennamen|namensangaben|titel und name|name und vorname|vornamen und nachnamen)',
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
      '(anzeigename|anzeigenamen|spitzname|spitznamen|gamertag|spieler id|spieler ids|nutzerprofilname|mailkonto kennung|loginkennung|benutzerlogin|teilnehmername|chatname|account id|konto id|profil id|steam id|discord name)',

      '(nutzerkennungen|benutzerkennungen|kundenkennung|login|logins|accountname|accountnamen|spielername|spielernamen|kontoname|kontonamen|profilname|profilnamen|benutzer id|nutzer id)',
      '(benutzername|benutzernamen|nutzername|nutzernamen|username|usernamen|anmeldename|anmeldenamen|loginname|login name|nickname|nicknamen|pseudonym|benutzerkennung|nutzerkennung)',
      '(zugangsdaten|anmeldedaten|login daten|logindaten|anmeldeinformationen|zugangsinformationen)',
    ],
    examples: { match: ['Wir speichern Ihren [Benutzernamen].'], skip: ['Wir speichern Ihren Namen.'] },
  },
  password: {
    words: [
      '(authentifizierungsdaten|authentifizierungsinformationen|kennwörter|passwort hash|pin|zugangscode|zugangscodes)',
      '(passwort|passworte|passwörter|passworts|kennwort|kennworts|kennwörter|passwortdaten)',
      '(sicherheitsfrage|sicherheitsfragen)',
    ],
    examples: { match: ['Wir speichern Ihr [Passwort] als Hashwert.'], skip: ['Halten Sie Ihr Passwort geheim.'] },
  },
  'date-of-birth': {
    words: [
      '(geburtstermin|geburtsmonat|geburtsdatum und ort|geb datum|geburtszeit)',

      '(geburtsort und datum|geburtsort und geburtsdatum|geburtstage|geburtsdaten)',
      '(geburtsdatum|geburtsdatums|geburtsdaten|geburtstag|geburtstags|geburtsjahr|geburtsjahrs)',
      '(tag|datum) der geburt',
    ],
    examples: { match: ['Wir erheben Ihr [Geburtsdatum].'], skip: ['Zum Geburtstag erhalten Sie einen Gutschein.'] },
  },
  age: {
    words: [
      '(jahrgang|geburtsjahrgang|altersangabe des kindes|alter des kindes|alter der kinder|altersverifikation)',

      '(altersnachweis|altersnachweise|altersstufe)',
      '(alter|altersangabe|altersangaben|altersgruppe|altersgruppen|altersklasse|lebensalter)',
    ],
    examples: { match: ['Wir erfassen Ihr [Alter].'], skip: ['Nutzer jeden Alters sind willkommen.'] },
  },
  gender: {
    words: [
      '(geschlechtseintrag|anredeform|pronomen|gewünschte anrede)',

      '(geschlechtsidentität|geschlechtern)',
      '(geschlecht|geschlechts|geschlechtes|geschlechtsangabe)',
      'anrede',
    ],
    examples: { match: ['Wir erfragen Ihr [Geschlecht].'], skip: ['Unsere Sprache meint alle Geschlechter.'] },
  },
  photo: {
    words: [
      '(selfie|selfies|selfiefoto|selfie video|passaufnahme)',
      '(fotos ihres kindes|bild ihres kindes|bildnis|bildnisse|klassenfoto|klassenfotos|mannschaftsfoto|mannschaftsfotos|kinderfotos|portrait|portraits|porträt|porträts|portraitfoto|veranstaltungsfotos|selfie|selfies|schadensfotos|schadenfotos|wohnungsfotos)',

      '(passbild|passbilder|passfoto|passfotos|porträtfoto|porträtfotos|gruppenfotos|bewerbungsbild|*fotos)',
      '(profilbild|profilbilder|profilbildes|profilbilds|profilfoto|profilfotos|bewerbungsfoto|bewerbungsfotos|lichtbild|lichtbilder|avatar)',
      '(foto|fotos|fotografie|fotografien|bildaufnahme|bildaufnahmen|fotodaten|bilddaten|bildmaterial)',
      '(bilder|bild)',
    ],
    examples: { match: ['Wir speichern Ihr [Profilbild].'], skip: ['Fotos: Erika Muster.'] },
  },
  'government-id': {
    words: [
      '(reisedokument|reisedokuments|reisedokumente|passkopien|identitätskarte|identitätskarten|id karte|id kopie|ausweispapiere|ausweisscan|meldezettel|meldebescheinigung|meldebescheinigungen|führerscheinkopie|führerscheinkopien|fahrerlaubnis|fahrerlaubnisnummer|lichtbildausweis|amtlichen lichtbildausweis|seriennummer des ausweises|aufenthaltsbewilligung|niederlassungsbewilligung|duldung|visumsdaten|studierendenausweis|schülerausweis|schwerbehindertenausweis|jagdschein|waffenschein)',

      '(ausweis|ausweise|ausweisen|ausweiskopien|personaldokument*|passdaten|passkopie|passkopien|reisepassnummer|reisepassdaten|visum|visadaten|aufenthaltsstatus|aufenthaltserlaubnis|arbeitserlaubnis)',
      '(personalausweis*|reisepass|reisepasses|passnummer|passnummern|ausweisdaten|ausweisnummer|ausweisnummern|ausweiskopie|ausweiskopien|ausweisdokument*|identitätsdokument*|führerschein|führerscheins|führerscheinnummer|führerscheindaten|aufenthaltstitel)',
      '(kopie|nummer) (ihres|des|deines|eines) (personalausweises|ausweises|reisepasses|führerscheins)',
      'amtlich* (ausweis|ausweises|lichtbildausweis|kennung)',
      '(legitimationsdaten|personalausweisdaten)',
    ],
    examples: { match: ['Wir erheben Ihre [Ausweisnummer].'], skip: ['Der Ausweis gilt auch als Fahrschein.'] },
  },
  'social-security-number': {
    words: [
      '(ahv nummern|ahvn13|svnr|sv nummer|sv nummern|sozialversicherungsausweis|versicherungsnummer der krankenkasse|krankenkassennummer|ahv ausweis)',

      '(versicherungsnummer|versichertennummer|krankenversicherungsnummer|krankenversichertennummer|versicherungsnummern|versichertennummern)',
      '(sozialversicherungsnummer|sozialversicherungsnummern|rentenversicherungsnummer|sozialversicherungsdaten|ahv nummer)',
    ],
    examples: { match: ['Wir erheben Ihre [Sozialversicherungsnummer].'], skip: ['Wir erheben Ihre Kundennummer.'] },
  },
  'tax-id': {
    words: [
      '(uid nummer|steuer identnummer|steueridentnummer|finanzamtsnummer|uid|umsatzsteuer identnummer|steuerliche identifikationsnummer|lohnsteuerdaten|kirchensteuerdaten)',

      '(steuer identifikationsnummern|steueridnummer|steuerklasse|steuermerkmale|lohnsteuermerkmale|elstam daten|ust identifikationsnummer|umsatzsteuernummer|tin)',
      '(steuernummer|steuernummern|steueridentifikationsnummer|umsatzsteueridentifikationsnummer|umsatzsteuer identifikationsnummer|umsatzsteuer id|ust id|ust idnr|steuer id|steuer identifikationsnummer|steuerdaten|steuerliche angaben)',
    ],
    examples: { match: ['Wir erheben Ihre [Steuernummer].'], skip: ['Wir zahlen Steuern.'] },
  },
  nationality: {
    words: [
      '(bürgerort|heimatort|heimatland|staatsbürgerschaften|staatsangehörigkeit und aufenthaltsstatus)',

      '(staatsangehörigkeitsdaten|herkunftsstaat|geburtsland)',
      '(staatsangehörigkeit|staatsangehörigkeiten|nationalität|staatsbürgerschaft)',
    ],
    examples: {
      match: ['Wir erfragen Ihre [Staatsangehörigkeit].'],
      skip: ['Wir stellen Menschen jeder Nationalität ein.'],
    },
  },
  'marital-status': {
    words: [
      '(eheschließungsdatum|lebenspartnerschaft|familienverhältnisse und|heiratsdatum|scheidungsdatum)',
      '(ehestand|güterstand)',
      '(familienstand|familienstands|personenstand|zivilstand)',
    ],
    examples: { match: ['Wir erheben Ihren [Familienstand].'], skip: ['Familien erhalten Rabatt.'] },
  },
  signature: {
    words: [
      '(unterschriftsbild|digitale unterschrift|unterschriftsprobe|empfangsunterschrift|unterschriftsdatei)',
      '(unterschrift|unterschriften|unterschriftenprobe|elektronische signatur)',
    ],
    examples: {
      match: ['Wir speichern Ihre [Unterschrift].'],
      skip: ['Der Vertrag wird mit der Unterschrift gültig.'],
    },
  },
};
