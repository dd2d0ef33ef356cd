import type { Family } from '../family.ts';

/** What hangs on the reader's consent or choice is conditional; what comes about by the way is not. */
export const condition: Family = [
  {
    text: 'Med ditt samtycke samlar vi in din exakta position.',
    says: ['collection/precise-location conditional'],
    never: ['collection/precise-location denied'],
  },
  {
    text: 'Om du samtycker delar vi din e-postadress med annonsörer.',
    says: ['sharing/advertisers conditional'],
    never: ['sharing/* denied'],
  },
  {
    text: 'Vi skickar nyhetsbrev till dig om du har samtyckt till det.',
    says: ['purpose/marketing conditional'],
    never: ['purpose/marketing denied'],
  },
  {
    text: 'Efter ditt godkännande läser appen av dina kontakter.',
    says: ['collection/contact-list conditional'],
    never: ['collection/contact-list denied'],
  },
  {
    text: 'När du handlar hos oss registrerar vi din adress.',
    says: ['collection/postal-address'],
    never: ['collection/* conditional'],
  },
  {
    text: 'Betalar du med kort behandlar vi ditt kortnummer.',
    says: ['collection/payment-card'],
    never: ['collection/* denied'],
  },
  {
    text: 'Vi kan komma att samla in ditt telefonnummer.',
    says: ['collection/phone-number possible'],
    never: ['collection/phone-number conditional'],
  },
  {
    text: 'Har du gett ditt samtycke sätter vi kakor för marknadsföring.',
    says: ['tracking/advertising conditional'],
    never: ['tracking/* denied'],
  },
  {
    text: 'Om du väljer att koppla ditt konto till Facebook får vi din profilbild.',
    says: ['collection/photo conditional'],
    never: ['collection/* denied'],
  },
  {
    text: 'Hälsouppgifter behandlar vi bara om du uttryckligen har samtyckt till det.',
    says: ['collection/health conditional'],
    never: ['collection/health denied'],
    open: true,
  },
  {
    text: 'I vissa fall registrerar vi ditt personnummer.',
    says: ['collection/government-id possible'],
    never: ['collection/government-id conditional'],
  },
  {
    text: 'Vi samlar in din e-postadress. Om du godkänner det delar vi den med våra partner.',
    says: ['collection/email-address'],
    never: ['collection/email-address conditional'],
  },
  {
    text: 'Du kan när som helst begära att vi raderar dina uppgifter.',
    says: ['right/erasure'],
    never: ['right/erasure possible', 'right/erasure conditional'],
  },
];
