import type { Family } from '../family.ts';

/** Which data a sentence speaks of, and what only stands near it. */
export const data: Family = [
  {
    text: 'När du beställer behöver vi ditt namn, din adress och ditt mobilnummer.',
    says: ['collection/name', 'collection/postal-address', 'collection/phone-number'],
    never: ['contact/postal', 'contact/phone'],
  },
  { text: 'Vi skickar ett kvitto till din e-postadress.', never: ['collection/* denied', 'contact/email'] },
  { text: 'Ringer du till oss spelar vi in samtalet.', says: ['collection/voice-recording'], never: ['contact/phone'] },
  { text: 'Skickar du e-post till oss sparas den.', never: ['contact/email'] },
  { text: 'Vi tar inte del av dina betalkortsuppgifter.', never: ['collection/payment-card affirmed'] },
  { text: 'Appen behöver åtkomst till din kamera.', never: ['collection/photo denied', 'collection/* denied'] },
  {
    text: 'Vi ber om ditt namn och din ålder.',
    says: ['collection/name', 'collection/age'],
    never: ['collection/* denied'],
  },
  {
    text: 'Vi noterar ditt namn och datum för besöket.',
    says: ['collection/name'],
    never: ['collection/date-of-birth'],
  },
  {
    text: 'Du behöver inte ange ditt telefonnummer.',
    says: ['mandatory/optional'],
    never: ['collection/phone-number affirmed', 'collection/phone-number denied'],
  },
  {
    text: 'Vi hämtar ditt personnummer från folkbokföringen.',
    says: ['collection/government-id'],
    never: ['sharing/*'],
  },
  {
    text: 'Vår adress är Storgatan 1, 111 22 Stockholm.',
    says: ['contact/postal'],
    never: ['collection/postal-address'],
    open: true,
  },
  {
    text: 'Vi samlar in ditt namn. Din adress sparar vi också.',
    says: ['collection/name', 'collection/postal-address'],
    never: ['collection/* denied'],
  },
  {
    text: 'Dataskyddsombudet har e-postadressen ombud@exempel.se.',
    says: ['contact/data-protection-officer'],
    never: ['collection/email-address'],
  },
  {
    text: 'Ditt namn och din adress används för att leverera varan.',
    says: ['purpose/transactions'],
    never: ['collection/* denied'],
  },
  {
    text: 'Vi använder din e-postadress för att skicka nyhetsbrev.',
    says: ['purpose/marketing'],
    never: ['purpose/* denied'],
  },
];
