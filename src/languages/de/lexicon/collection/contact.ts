import type { LexiconEntry } from '../../../pack.ts';

export const contact: Record<string, LexiconEntry> = {
  'email-address': {
    words: [
      '(mailadressen|e mailadresse|e mailadressen|emails adresse|e post adresse|e post adressen|kontakt e mail|private e mail|geschäftliche e mail|dienstliche e mail)',

      '(e mail|email|mail) (kontaktadresse|kontaktadressen)',
      '(mailkontakt|mailaccount|mailadressdaten)',
      '(mailadresse|mailadressen|emailadresse|emailadressen|emailanschrift)',
      '(e mail|email|mail) (adresse|adressen|anschrift|anschriften|daten|kontakt|kontaktdaten)',
    ],
    examples: {
      match: ['Wir erheben Ihre [E-Mail-Adresse].', 'Wir speichern Ihre [Emailadresse].'],
      skip: ['Wir erheben Ihre Anschrift.', 'Wir antworten Ihnen per E-Mail.'],
    },
  },
  'postal-address': {
    words: [
      '(spenderadressen|kundenadressen|mitgliederadressen|privatadressen|privatadresse|adresszeile|wohnungsadresse|wohnungsnummer|zustellanschrift|zustelladresse|domizil|wohngemeinde|wohnungslage|hausadresse|standortadresse|objektadresse|*postadresse|lieferort|rechnungsempfänger)',

      '(*anschrift|*anschriften|*postleitzahl|abholort|abholadresse|zielort|zieladresse)',

      '(meldeadresse|meldeanschrift|firmenanschrift|dienstanschrift|lieferdaten|versanddaten|adressangaben|wohnadressen|versandanschrift|zustelladresse|postalische adressdaten|postleitzahlen|postleitzahl und ort|heimatanschrift|ladungsfähige anschrift)',
      '(anschrift|anschriften|adresse|adressen|adressdaten|postanschrift|postanschriften|postadresse|postadressen|wohnanschrift|wohnadresse|wohnort|wohnorts|wohnsitz|rechnungsadresse|rechnungsadressen|rechnungsanschrift|lieferadresse|lieferadressen|lieferanschrift|lieferanschriften|versandadresse|privatanschrift|hausanschrift|postleitzahl|plz|straße|hausnummer|anschriftsdaten|heimatadresse|geschäftsadresse)',
      '(rechnungs|liefer|versand|wohn|post|rechnung) (und|oder|sowie|bzw)? (lieferadresse|lieferanschrift|rechnungsadresse|rechnungsanschrift|versandadresse|postadresse)',
      '(postalische|physische) (adresse|anschrift|daten)',
    ],
    examples: {
      match: ['Wir erheben Ihre [Anschrift].', 'Wir speichern Ihre [Rechnungs- und Lieferadresse].'],
      skip: ['Wir erheben Ihre E-Mail-Adresse.', 'Sie erreichen uns unter dieser Adresse.'],
    },
  },
  'phone-number': {
    words: [
      '(natelnummer|natel|telefonnummern der eltern|tel nr|telefon nr|telefonverzeichnis|rückruf nummer|whatsapp kontakt|erreichbarkeit tagsüber)',

      '(notfallnummer|notfallnummern|notrufnummer|kontaktnummer|büronummer)',

      '(*telefonnummer|*telefonnummern|*rufnummer|*rufnummern|*handynummer|*mobilnummer)',

      '(telefonverbindung|telefonnummer und faxnummer|telefonische erreichbarkeit|telefonnummern|mobiltelefonnummer|mobiltelefonnummern|festnetznummern|durchwahl|rückrufnummer|handynr|rufnummern|telefonverbindungsdaten|whatsapp nummer)',
      '(telefonnummer|telefonnummern|rufnummer|rufnummern|handynummer|handynummern|mobilfunknummer|mobilfunknummern|mobilnummer|mobilnummern|telefonnr|festnetznummer|faxnummer|telefaxnummer|telefondaten|telefonanschluss)',
      '(telefon|mobilfunk|fax|handy|mobil|telefax) (und|oder|sowie|bzw) (telefonnummer|faxnummer|mobilfunknummer|handynummer|mobilnummer|telefaxnummer)',
      '(telefon|telefax)',
    ],
    examples: { match: ['Wir speichern Ihre [Telefonnummer].'], skip: ['Wir beraten Sie am Telefon.'] },
  },
  'contact-details': {
    words: [
      '(adressinformationen|kontaktdetails|ihre erreichbarkeit|deine erreichbarkeit|notfallkontaktdaten|ansprechpersonen|kontaktperson|kontaktpersonen)',

      '(kontaktmöglichkeiten|erreichbarkeiten|erreichbarkeitsdaten|grunddaten|basisdaten|personenbasisdaten|kommunikationsangaben|ansprechpartnerdaten|adress und kontaktdaten|kontakt und adressdaten)',
      '(kontaktdaten|kontaktinformationen|kontaktangaben|kommunikationsdaten|stammdaten|kundenstammdaten|personalien|personenstammdaten)',
      'kontakt und (kommunikationsdaten|adressdaten|vertragsdaten|anmeldedaten)',
    ],
    examples: { match: ['Wir verarbeiten Ihre [Kontaktdaten].'], skip: ['Unsere Kontaktdaten stehen im Impressum.'] },
  },
  'contact-list': {
    words: [
      'kontakte',

      '(kontaktlisten|kontaktverzeichnis|telefonbuchkontakte|telefonbucheinträge|adressbucheinträge|kontakte aus (ihrem|deinem) (adressbuch|telefonbuch)|telefonkontakten)',
      '(adressbuch|adressbuchs|adressbücher|adressbuchdaten|kontaktliste|kontaktlisten|kontaktbuch|telefonbuch|telefonbuchs|telefonkontakte|gerätekontakte)',
      '(gespeicherte|ihre|deine|hochgeladene) kontakte',
    ],
    examples: {
      match: ['Die App liest Ihr [Adressbuch] aus und speichert es: Wir erheben Ihr [Adressbuch].'],
      skip: ['Wir speichern Ihre Kontaktdaten.'],
    },
  },
};
