import type { Family } from '../family.ts';

/** What a negation reaches: behind the finite verb, before its noun, and no further than the next main clause. */
export const negation: Family = [
  { text: 'Vi säljer inte dina uppgifter.', says: ['sale/personal-data denied'], never: ['sale/* affirmed'] },
  { text: 'Dina uppgifter säljs aldrig vidare.', says: ['sale/personal-data denied'], never: ['sale/* affirmed'] },
  {
    text: 'Vi säljer inte dina uppgifter, men vi kan dela dem med våra leverantörer.',
    says: ['sale/personal-data denied', 'sharing/service-providers possible'],
    never: ['sharing/* denied'],
  },
  {
    text: 'Vi samlar varken in ditt namn eller din adress.',
    says: ['collection/name denied', 'collection/postal-address denied'],
    never: ['collection/* affirmed'],
  },
  {
    text: 'Inga kakor från tredje part används på webbplatsen.',
    says: ['tracking/third-party-cookies denied'],
    never: ['tracking/* affirmed', 'sharing/*'],
  },
  {
    text: 'Vi samlar inte bara in ditt namn utan även ditt telefonnummer.',
    says: ['collection/name', 'collection/phone-number'],
    never: ['collection/* denied'],
  },
  {
    text: 'Din position registreras inte, och ditt namn sparas.',
    says: ['collection/location denied', 'collection/name'],
    never: ['collection/name denied'],
  },
  {
    text: 'Några personnummer hämtar vi inte in.',
    says: ['collection/government-id denied'],
    never: ['collection/* affirmed'],
    open: true,
  },
  {
    text: 'Vi lämnar aldrig ut ditt telefonnummer till annonsörer.',
    says: ['sharing/advertisers denied'],
    never: ['sharing/* affirmed'],
  },
  { text: 'Vi använder inte kakor för annonser.', never: ['tracking/* affirmed'] },
  {
    text: 'Uppgifterna förs inte över till länder utanför EU.',
    says: ['transfer/abroad denied'],
    never: ['transfer/* affirmed'],
  },
  {
    text: 'Någon automatiserad profilering förekommer inte.',
    says: ['purpose/profiling denied'],
    never: ['purpose/profiling affirmed'],
  },
  {
    text: 'Vi delar inte dina uppgifter med annonsnätverk, däremot med våra fraktbolag.',
    says: ['sharing/advertisers denied', 'sharing/shipping-carriers'],
    never: ['sharing/shipping-carriers denied'],
  },
  { text: 'Rätten till radering gäller inte för bokföringsunderlag.', never: ['right/*'] },
  {
    text: 'Det är inte obligatoriskt att uppge din ålder.',
    says: ['mandatory/optional'],
    never: ['mandatory/required'],
  },
];
