import type { Family } from '../family.ts';

/** An item takes the verb, the polarity and the actor of what announces it. */
export const list: Family = [
  {
    text: 'Vi samlar in:\n- ditt namn\n- din adress\n- ditt telefonnummer',
    says: ['collection/name', 'collection/postal-address', 'collection/phone-number'],
    never: ['collection/* denied'],
  },
  {
    text: 'Vi samlar inte in:\n- ditt personnummer\n- din position',
    says: ['collection/government-id denied', 'collection/location denied'],
    never: ['collection/* affirmed'],
  },
  {
    text: 'Vi delar dina uppgifter med:\n- våra leverantörer\n- annonsörer',
    says: ['sharing/service-providers', 'sharing/advertisers'],
    never: ['sharing/* denied'],
  },
  {
    text: 'Vi använder dina uppgifter för att:\n- leverera din beställning\n- skicka nyhetsbrev',
    says: ['purpose/transactions', 'purpose/marketing'],
    never: ['purpose/* denied'],
  },
  {
    text: 'Du har rätt att:\n- få tillgång till dina uppgifter\n- få dem raderade',
    says: ['right/access', 'right/erasure'],
    never: ['collection/*'],
  },
  {
    text: 'Vi:\n- säljer inte dina uppgifter\n- delar inte din adress med annonsörer',
    says: ['sale/personal-data denied', 'sharing/advertisers denied'],
    never: ['sale/* affirmed', 'sharing/* affirmed'],
  },
  {
    text: 'Följande uppgifter behandlas: namn, adress och e-postadress.',
    says: ['collection/name', 'collection/postal-address', 'collection/email-address'],
    never: ['collection/* denied'],
  },
  {
    text: 'Vi lämnar ut uppgifter till:\n- myndigheter\n- domstolar\n\nVi säljer dem inte.',
    says: ['sharing/authorities', 'sale/personal-data denied'],
    never: ['sharing/* denied', 'sale/* affirmed'],
  },
  {
    text: 'Du kan lämna följande uppgifter:\n- ditt namn\n- din ålder',
    says: ['collection/name', 'collection/age'],
    never: ['sharing/*'],
  },
  {
    text: 'Vi använder följande kakor:\n- nödvändiga kakor\n- analyskakor',
    says: ['tracking/strictly-necessary', 'tracking/analytics'],
    never: ['tracking/* denied'],
  },
  {
    text: 'Du får inte:\n- sprida andras personuppgifter\n- samla in e-postadresser',
    never: ['sharing/*', 'collection/*'],
  },
  {
    text: 'Dina uppgifter används för:\n- administration av ditt konto\n- marknadsföring',
    says: ['purpose/account-management', 'purpose/marketing'],
    never: ['purpose/* denied'],
  },
  {
    text: 'Vi skyddar uppgifterna genom:\n- kryptering\n- behörighetsstyrning',
    says: ['security/access-limitation'],
    never: ['security/* denied'],
  },
  { text: 'Säljer vi dina uppgifter? Nej.', says: ['sale/personal-data denied'] },
  {
    text: 'Vilka uppgifter samlar vi in? Ditt namn och ditt telefonnummer.',
    says: ['collection/name', 'collection/phone-number'],
  },
];
