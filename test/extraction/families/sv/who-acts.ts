import type { Family } from '../family.ts';

/** Who acts: the service, the reader, those it gives data to, or somebody else. */
export const whoActs: Family = [
  { text: 'Vi samlar in ditt namn.', says: ['collection/name'], never: ['collection/* third'] },
  { text: 'Du kan dela dina bilder med dina vänner.', never: ['sharing/*'] },
  { text: 'Andra webbplatser samlar in din IP-adress.', never: ['collection/*'] },
  { text: 'Våra annonsörer samlar in din IP-adress.', says: ['sharing/advertisers'], never: ['sharing/* denied'] },
  { text: 'Uppgifter lämnas till oss av andra bolag i koncernen.', never: ['sharing/affiliates'] },
  {
    text: 'Vi får din adress från våra partner.',
    says: ['collection/postal-address', 'source/third-party'],
    never: ['sharing/business-partners'],
  },
  {
    text: 'När du loggar in via Facebook skickar Facebook ditt namn till oss.',
    says: ['collection/name'],
    never: ['sharing/social-networks'],
    open: true,
  },
  { text: 'Du ansvarar själv för att skydda ditt lösenord.', never: ['security/*', 'collection/password'] },
  {
    text: 'Kortuppgifterna hanteras av vår betalleverantör.',
    says: ['sharing/payment-processors'],
    never: ['collection/payment-card affirmed'],
  },
  { text: 'Dina uppgifter skickas till oss via ett formulär.', never: ['sharing/*'] },
  {
    text: 'I appen anger du namn och e-postadress.',
    says: ['collection/name', 'collection/email-address'],
    never: ['sharing/*'],
  },
  { text: 'Dela inte dina uppgifter med okända.', never: ['sharing/*'] },
  { text: 'Kakan sätts av Google.', says: ['tracking/cookies third'], never: ['sharing/* denied'] },
  { text: 'Systemet loggar din IP-adress.', says: ['collection/ip-address'], never: ['collection/* denied'] },
  { text: 'Appen frågar efter ditt telefonnummer.', says: ['collection/phone-number'], never: ['collection/* denied'] },
  {
    text: 'Din webbläsare kan blockera kakor.',
    says: ['choice/browser-settings possible'],
    never: ['tracking/* affirmed'],
  },
  { text: 'Polisen kan samla in uppgifter om dig.', never: ['collection/*'] },
  {
    text: 'Hos oss sparas ditt namn och din adress.',
    says: ['collection/name', 'collection/postal-address'],
    never: ['sharing/*'],
  },
];
