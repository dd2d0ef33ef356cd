import type { Family } from '../family.ts';

/** What a denial leaves out is said all the same. */
export const exception: Family = [
  {
    text: 'Vi delar inte dina uppgifter med någon utom våra leverantörer.',
    says: ['sharing/service-providers'],
    never: ['sharing/service-providers denied'],
  },
  {
    text: 'Vi lämnar inte ut dina uppgifter till tredje part om vi inte är skyldiga enligt lag.',
    says: ['sharing/third-parties denied conditional'],
    never: ['sharing/third-parties affirmed'],
  },
  {
    text: 'Vi överför inga personuppgifter till tredje part utan ditt samtycke.',
    says: ['sharing/third-parties denied conditional'],
    never: ['sharing/third-parties affirmed'],
  },
  {
    text: 'Uppgifterna delas inte med andra än vårt fraktbolag.',
    says: ['sharing/shipping-carriers'],
    never: ['sharing/shipping-carriers denied'],
    open: true,
  },
  {
    text: 'Bortsett från din e-postadress samlar vi inte in några uppgifter.',
    never: ['collection/email-address denied'],
  },
  { text: 'All lagring sker i Sverige utom reservkopian, som ligger i USA.', never: ['transfer/abroad denied'] },
  {
    text: 'Vi använder inga kakor förutom sessionskakor.',
    says: ['tracking/session-cookies'],
    never: ['tracking/session-cookies denied'],
  },
  {
    text: 'Vi skickar ingen reklam om du inte har bett om det.',
    says: ['purpose/marketing denied conditional'],
    never: ['purpose/marketing affirmed'],
  },
  {
    text: 'Med undantag för vårt fraktbolag lämnas inga uppgifter till tredje part.',
    says: ['sharing/third-parties denied conditional'],
    never: ['sharing/third-parties affirmed'],
  },
  {
    text: 'Vi delar inte dina uppgifter med andra än de företag som beskrivs i denna policy.',
    never: ['sharing/* denied'],
  },
  {
    text: 'Ingen utom våra leverantörer får tillgång till dina uppgifter.',
    says: ['sharing/service-providers'],
    never: ['sharing/service-providers denied'],
  },
  {
    text: 'Vi säljer inte dina uppgifter, såvida du inte har godkänt det.',
    says: ['sale/personal-data denied conditional'],
    never: ['sale/* affirmed'],
  },
  {
    text: 'Dina uppgifter lämnas inte till myndigheter annat än när lagen kräver det.',
    never: ['sharing/authorities denied'],
    open: true,
  },
  {
    text: 'Vi samlar inte in hälsouppgifter utan att du har gett ditt samtycke.',
    says: ['collection/health denied conditional'],
    never: ['collection/health affirmed'],
  },
];
