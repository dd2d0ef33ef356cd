import type { LexiconEntry } from '../../../pack.ts';
import { addresses, info, numbers } from './phrase.ts';

const place =
  '(postal|mailing|street|home|physical|billing|shipping|delivery|residential|business|work|office|permanent|payment)';

export const contact: Record<string, LexiconEntry> = {
  'email-address': {
    words: [
      `(work|business|personal|contact)? (e mail|email) (${addresses}|id|ids|account|accounts|contact|${info})?`,
      `(electronic mail|electronic) ${addresses}`,
    ],
    examples: {
      match: ['We collect your [e-mail address].', 'We collect [email addresses] of visitors who write to us.'],
      skip: ['We collect your postal address.'],
    },
  },
  'postal-address': {
    words: [
      addresses,
      `${place} ((and|or)? ${place})? ${addresses}`,
      `(company|personal|current|contact) ${addresses}`,
      `address ${info}`,
      '(zip|postcode|postcodes)',
      '(billing|shipping)? (zip|postal|post) (code|codes)',
      'zip (or)? postal (code|codes)',
      'place of residence',
      `(shipping|delivery) ${info}`,
    ],
    examples: {
      match: ['We collect your [shipping address].', 'We collect your name and [ZIP code].'],
      skip: ['We collect your IP address.', 'We collect your e-mail address.'],
    },
  },
  'phone-number': {
    words: [
      `(phone|telephone|mobile|cell|cellphone|cellular|fax|facsimile|contact) (phone|telephone)? ${numbers}`,
      `(home|work|business|office|daytime) (phone|telephone) ${numbers}?`,
      `(phone|telephone|mobile|cell) (and|or) (fax|mobile|cell) (phone)? ${numbers}`,
      '(phone|telephone|fax)',
      `(phone|telephone) ${info}`,
    ],
    examples: {
      match: ['We collect your [phone number].', 'We ask for your [mobile phone number].'],
      skip: ['We collect the number of your order.', 'We collect phone model data.'],
    },
  },
  'contact-details': {
    words: [
      `(business|personal|professional|online|individual|customer)? contact ((and|or) (identifying|identification|account|billing|demographic|personal))? ${info}`,
    ],
    examples: {
      match: ['We collect [contact details] such as your name.', 'We store your [contact information].'],
      skip: ['Our contact details are given below.'],
    },
  },
  'contact-list': {
    words: [
      '(your|email|e mail|mobile|phone|device|user|users) contacts',
      '(contact|contacts) (list|lists|book|names)',
      'list of (your)? contacts',
      '(address|phone) (book|books) (contacts)?',
      '(phonebook|phonebooks)',
    ],
    examples: {
      match: ['With your permission we collect [your contacts].', 'We may access the [address book] on your phone.'],
      skip: ['We collect your contact details.', 'Our staff contacts you by phone.'],
    },
  },
};
