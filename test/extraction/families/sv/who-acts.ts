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
  // The main clause's verb stands behind a relative clause, and its subject before it.
  { text: 'Entreprenörer som utför arbete hos dig får del av ditt namn.', says: ['sharing/service-providers'] },
  { text: 'Uppgifter om närstående som du själv anger sparas i ärendet.', says: ['collection/family'] },
  // The service behind the verb is its subject, whoever stands before it.
  { text: 'Från Bolagsverket hämtar vi namn och adress.', says: ['collection/name'], never: ['sharing/*'] },
  { text: 'När ni ringer vår kundtjänst spelas samtalet in.', says: ['collection/voice-recording'] },
  { text: 'Om du är kund hos oss sparar vi ditt namn.', says: ['collection/name'] },
  // Names in a list of examples act in nothing.
  {
    text: 'Vi använder verktyg från leverantörer som Google Analytics, MixPanel och Singular för att samla in din IP-adress.',
    says: ['collection/ip-address'],
  },
  { text: 'Vi anlitar ett svenskt molnföretag som tar hand om driften.', says: ['sharing/hosting-providers'] },
  { text: 'Våra servrar sköts av externa leverantörer.', says: ['sharing/service-providers'] },
  // The bank is somebody else where it is named among recipients.
  {
    text: 'Vi överför uppgifter till vår redovisningsbyrå och till banken.',
    says: ['sharing/professional-advisers', 'sharing/financial-institutions'],
  },
  { text: 'Vi samlar in uppgifter om din inkomst.', says: ['collection/income'], never: ['collection/personal-data'] },
];
