import type { LexiconEntry } from '../../../pack.ts';

const addressKind =
  '(postal|mailing|mail|street|home|house|physical|billing|shipping|delivery|residential|residence|business|work|office|permanent|payment|post|snail mail|correspondence|geographic)';

export const contact: Record<string, LexiconEntry> = {
  'email-address': {
    words: [
      '(e mail|email) (address|addresses|address es|id|ids|account|accounts|contact|contacts|info|information)',
      '(your|their|her|his|user s) (e mail|email)',
      'email',
      'e mail',
      'emails address*',
      'electronic mail (address|addresses)?',
      '(work|business|personal|company|contact|primary) (e mail|email) (address|addresses)?',
    ],
    examples: {
      match: ['We collect your [e-mail address].', 'We collect [email addresses] of visitors who write to us.'],
      skip: ['We collect your postal address.'],
    },
  },
  'postal-address': {
    words: [
      'address',
      'addresses',
      'address es',
      `${addressKind} (address|addresses|address es)`,
      `${addressKind} (and|or|and or) ${addressKind} (address|addresses)`,
      `${addressKind} ${addressKind}? (and|or)? ${addressKind} (address|addresses)`,
      '(company|personal|current|contact|full) (address|addresses)',
      'address (information|details|data)',
      'zip',
      '(zip|postal|post) (code|codes)',
      'zip (or)? postal (code|codes)',
      'postcode*',
      'place of residence',
      '(billing|shipping|delivery) zip code',
      'po box',
      'shipping (information|details|data)',
      'delivery (information|details)',
    ],
    examples: {
      match: ['We collect your [shipping address].', 'We collect your name and [ZIP code].'],
      skip: ['We collect your IP address.', 'We collect your e-mail address.'],
    },
  },
  'phone-number': {
    words: [
      '(phone|telephone|mobile|cell|cellphone|cellular|fax|facsimile|contact) (number|numbers|number s|no)',
      '(mobile|cell|cellular|home|work|business|office|daytime|smart) (phone|telephone) (number|numbers|number s)?',
      '(mobile|cell|cellular) (phone)? and (home|work)? (phone|telephone) (number|numbers)',
      '(phone|telephone|mobile) and (fax|mobile) (number|numbers)',
      '(phone|telephone) (and|or) (mobile|cell|cellular) (phone)? (number|numbers)',
      '(phone|telephone) (information|details|contact)',
      '(your|their) (phone|telephone)',
      'telephone',
      'phone',
      'fax',
    ],
    examples: {
      match: ['We collect your [phone number].', 'We ask for your [mobile phone number].'],
      skip: ['We collect the number of your order.', 'We collect the model of your phone device.'],
    },
  },
  'contact-details': {
    words: [
      'contact (information|info|details|data|particulars|coordinates)',
      '(business|personal|professional|emergency|individual|customer) contact (information|info|details|data)',
      'contact (or|and) (identifying|identification|account|billing|demographic|personal) (information|details|data)',
      '(other|online) contact (information|details|data)',
      'details to contact you',
    ],
    examples: {
      match: ['We collect [contact details] such as your name.', 'We store your [contact information].'],
      skip: ['Our contact details are given below.'],
    },
  },
  'contact-list': {
    words: [
      'contacts',
      '(contact|contacts) (list|lists|book|names|list info)',
      'list of (your)? contacts',
      '(address|phone) (book|books)',
      'phonebook*',
      '(address|phone) book (contacts|information|data|entries)',
      'phone (contacts|contact list)',
      '(email|e mail|mobile|device) contacts',
      'contacts (information|data)',
      'contact information of (your)? (contacts|friends)',
    ],
    examples: {
      match: ['With your permission we collect your [contacts].', 'We may access the [address book] on your phone.'],
      skip: ['We collect your contact details.', 'Our staff contacts you by phone.'],
    },
  },
};
