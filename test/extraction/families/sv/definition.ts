import type { Family } from '../family.ts';

/** What a word means is not what the service does. */
export const definition: Family = [
  { text: 'Kakor är små textfiler som lagras på din dator.', never: ['tracking/*', 'collection/*'] },
  {
    text: 'Med personuppgifter avses all information som kan kopplas till dig, till exempel namn och adress.',
    never: ['collection/*'],
  },
  { text: 'Personuppgifter är uppgifter som namn, adress och personnummer.', never: ['collection/*'] },
  { text: 'Känsliga personuppgifter är uppgifter om hälsa, religion och politiska åsikter.', never: ['collection/*'] },
  {
    text: 'Ett personuppgiftsbiträde är den som behandlar personuppgifter för någon annans räkning.',
    never: ['sharing/*', 'collection/*'],
  },
  { text: 'Denna policy gäller inte för webbplatser som vi länkar till.', never: ['sharing/*', 'tracking/*'] },
  { text: 'En IP-adress är ett nummer som din dator får av din internetleverantör.', never: ['collection/*'] },
  { text: 'Kryptering innebär att uppgifter görs oläsliga.', never: ['security/*'] },
  {
    text: 'Profilering är varje automatisk behandling som bedömer en person.',
    never: ['purpose/profiling', 'automated-decision/*'],
  },
  { text: 'Sessionskakor är kakor som försvinner när webbläsaren stängs.', never: ['collection/*'] },
  {
    text: 'Vi samlar in personuppgifter, det vill säga namn och adress.',
    says: ['collection/name', 'collection/postal-address'],
    never: ['collection/* denied'],
  },
  { text: 'Vi använder kakor. En kaka är en liten textfil.', says: ['tracking/cookies'], never: ['tracking/* denied'] },
  {
    text: 'Vi behandlar känsliga uppgifter, till exempel om din hälsa.',
    says: ['collection/health'],
    never: ['collection/health denied'],
  },
  { text: 'Ett samtycke är en frivillig viljeyttring.', never: ['legal-basis/*'] },
  {
    text: 'Tillsynsmyndighet är Integritetsskyddsmyndigheten.',
    says: ['contact/authority'],
    never: ['sharing/authorities'],
  },
  { text: 'Personuppgiftsansvarig är Exempelbolaget AB.', says: ['controller/controller'], never: ['collection/*'] },
  {
    text: 'Vi för loggfiler. I en loggfil står varje anrop till servern.',
    says: ['tracking/log-files'],
    never: ['tracking/* denied'],
  },
  { text: 'Med vi menas Exempelbolaget AB, som samlar in ditt namn.', never: ['collection/* denied'] },
  {
    text: 'Vår webbplats använder pixlar, alltså osynliga bilder.',
    says: ['tracking/pixels'],
    never: ['tracking/* denied'],
  },
  {
    text: 'Vi krypterar trafiken, så att ingen annan kan läsa den.',
    says: ['security/encryption-in-transit'],
    never: ['security/* denied'],
  },
  {
    text: 'Behandlingen grundas på ditt samtycke, alltså ditt frivilliga ja.',
    says: ['legal-basis/consent'],
    never: ['legal-basis/* denied'],
    open: true,
  },
  {
    text: 'Dataskyddsombudet är den som granskar oss; skriv till ombud@exempel.se.',
    says: ['contact/email'],
    never: ['collection/*'],
  },
  { text: 'Rättslig grund är avtal.', says: ['legal-basis/contract'], never: ['collection/*'] },
];
