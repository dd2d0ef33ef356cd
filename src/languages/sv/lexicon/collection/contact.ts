import type { LexiconEntry } from '../../../pack.ts';

export const contact: Record<string, LexiconEntry> = {
  'email-address': {
    words: [
      'e (post|postadress|postadressen|postadresser|postadresserna|mail|mailadress|mejladress|postuppgift*)',
      '(epost|epostadress*|mejladress*|mailadress*|emailadress*|email)',
      'elektronisk (adress|postadress)',
      '(mejl|mail) (adress|adresser|adressen)',
      'mejladressen',
      '(din|er|ert|ditt) (mejl|mail|e post|epost)',
      '(namn|telefon|telefonnummer|mobil|mobilnummer|adress) (och|samt|eller)? (mejl|mail)',
      '(mejladresser*|mailadresser*|e postadresser*|mejl adress*)',
      '(vårdnadshavarens|vårdnadshavares|vårdnadshavarnas|föräldrarnas|föräldrars|målsmans|målsmännens|anhörigas|anhörigs|syskons|anhöriges) (e post|e postadress)',
    ],
    examples: {
      match: ['Vi samlar in din [e-postadress].', 'Vi samlar in namn och [e-post].', 'Vi sparar [din mejl].'],
      skip: ['Vi samlar in din postadress.'],
    },
  },
  'postal-address': {
    words: [
      '(adress|adressen|adresser|postadress*|hemadress*|gatuadress*|leveransadress*|faktureringsadress*|fakturaadress*|bostadsadress*|adressuppgift*|postnummer|postort|folkbokföringsadress*|besöksadress*|adressuppgifterna)',
      'leverans och (faktureringsadress|fakturaadress)',
      'faktura och leveransadress',
      '(bostadsadress|hemadress|postnummer och ort|folkbokföringsadress)',
      '(adress|adresser) och ort',
      '(privatadress*|arbetsadress*|utdelningsadress*|kundadress*|kontaktadress*|boendeadress*|hämtadress*|installationsadress*|anläggningsadress*|fastighetsadress*|lägenhetsnummer|adresslist*|adressregister|adressregistret|bostadsadress*|leveransadress*|fakturaadress*|hemadress*|gatuadress*|postnumret)',
      'c o adress*',
    ],
    examples: {
      match: ['Vi samlar in din [leveransadress].', 'Vi samlar in namn och [postnummer].', 'Vi sparar [adresslistor].'],
      skip: ['Vi samlar in din IP-adress.', 'Vi samlar in din e-postadress.'],
    },
  },
  'phone-number': {
    words: [
      '(telefonnummer|telefonnumret|telefon|mobilnummer|mobilnumret|mobiltelefonnummer|telefonuppgift*|telefonnumren|faxnummer|mobil|direktnummer|telefonkontakt|direktnumret)',
      'tel nummer',
      '(telefonnummer*|mobilnummer*|hemtelefon*|arbetstelefon*|mobiltelefon|telefonnr|mobilnr|sms nummer|telnr|telefonnumren)',
      '(ditt|ert|deras) nummer',
      '(namn|adress) och nummer',
      '(det)? (nummer|telefonnummer) (som)? (du|ni) (ringer|ringde|sms ar) från',
      '(vårdnadshavarens|vårdnadshavares|vårdnadshavarnas|föräldrarnas|föräldrars|målsmans|målsmännens|anhörigas|anhörigs|syskons|anhöriges) (telefonnummer|mobilnummer)',
    ],
    examples: {
      match: ['Vi samlar in ditt [telefonnummer].', 'Vi samlar in ditt [mobilnummer].', 'Vi sparar [ditt nummer].'],
      skip: ['Vi samlar in ditt ordernummer.'],
    },
  },
  'contact-details': {
    words: [
      '(kontaktuppgift|kontaktuppgifter|kontaktuppgifterna|kontaktinformation|kontaktinformationen|kontaktdata|kontaktdetaljer)',
      '(kontaktuppgift*|kontaktvägar|kontaktinfo|kontaktinformation*|kontakt och personuppgifter)',
      'hur (vi|man) (når|kan nå|bäst når) (dig|er)',
      '(vårdnadshavarens|vårdnadshavares|vårdnadshavarnas|föräldrarnas|föräldrars|målsmans|målsmännens|anhörigas|anhörigs|syskons|anhöriges) kontaktuppgifter',
    ],
    examples: { match: ['Vi samlar in dina [kontaktuppgifter].'], skip: ['Våra kontaktuppgifter finns nedan.'] },
  },
  'contact-list': {
    words: [
      '(kontaktlista|kontaktlistan|kontaktlistor|telefonbok|telefonboken|adressbok|adressboken|kontaktbok)',
      '(telefonens|mobilens|enhetens|importerade|dina) kontakter',
      '(kontaktlist*|telefonbok*|adressbok*|kontaktbok*)',
      'kontakterna i (din|er) (telefon|mobil)',
    ],
    examples: {
      match: ['Med ditt samtycke hämtar vi din [kontaktlista].'],
      skip: ['Vi samlar in dina kontaktuppgifter.'],
    },
  },
};
