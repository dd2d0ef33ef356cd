import type { LexiconEntry } from '../../../pack.ts';

export const contact: Record<string, LexiconEntry> = {
  'email-address': {
    words: [
      'e (post|postadress|postadressen|postadresser|postadresserna|mail|mailadress|mejladress|postuppgift*)',
      '(epost|epostadress*|mejladress*|mailadress*|emailadress*|email)',
      'elektronisk (adress|postadress)',
      '(mejl|mail) (adress|adresser|adressen)',
      'mejladressen',
    ],
    examples: {
      match: ['Vi samlar in din [e-postadress].', 'Vi samlar in namn och [e-post].'],
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
    ],
    examples: {
      match: ['Vi samlar in din [leveransadress].', 'Vi samlar in namn och [postnummer].'],
      skip: ['Vi samlar in din IP-adress.', 'Vi samlar in din e-postadress.'],
    },
  },
  'phone-number': {
    words: [
      '(telefonnummer|telefonnumret|telefon|mobilnummer|mobilnumret|mobiltelefonnummer|telefonuppgift*|telefonnumren|faxnummer|mobil|direktnummer|telefonkontakt|direktnumret)',
      'tel nummer',
    ],
    examples: {
      match: ['Vi samlar in ditt [telefonnummer].', 'Vi samlar in ditt [mobilnummer].'],
      skip: ['Vi samlar in ditt ordernummer.'],
    },
  },
  'contact-details': {
    words: [
      '(kontaktuppgift|kontaktuppgifter|kontaktuppgifterna|kontaktinformation|kontaktinformationen|kontaktdata|kontaktdetaljer)',
    ],
    examples: { match: ['Vi samlar in dina [kontaktuppgifter].'], skip: ['Våra kontaktuppgifter finns nedan.'] },
  },
  'contact-list': {
    words: [
      '(kontaktlista|kontaktlistan|kontaktlistor|telefonbok|telefonboken|adressbok|adressboken|kontaktbok)',
      '(telefonens|mobilens|enhetens|importerade|dina) kontakter',
    ],
    examples: {
      match: ['Med ditt samtycke hämtar vi din [kontaktlista].'],
      skip: ['Vi samlar in dina kontaktuppgifter.'],
    },
  },
};
