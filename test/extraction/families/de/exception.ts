import type { Family } from '../family.ts';

/** What a denial leaves out is said all the same. */
export const exception: Family = [
  {
    text: 'Wir geben Ihre Daten an niemanden weiter, außer an unsere Dienstleister.',
    says: ['sharing/service-providers'],
    never: ['sharing/service-providers denied'],
  },
  {
    text: 'Ihre Daten werden nicht an Dritte weitergegeben, es sei denn, wir sind gesetzlich dazu verpflichtet.',
    says: ['sharing/third-parties denied conditional'],
    never: ['sharing/third-parties affirmed'],
    open: true,
  },
  {
    text: 'Ohne Ihre Einwilligung geben wir keine Daten an Dritte weiter.',
    says: ['sharing/third-parties denied conditional'],
    never: ['sharing/third-parties affirmed'],
  },
  {
    text: 'Mit Ausnahme unseres Versanddienstleisters erhält niemand Ihre Daten.',
    never: ['sharing/shipping-carriers denied'],
  },
  { text: 'Außer Session-Cookies setzen wir keine Cookies ein.', never: ['tracking/session-cookies denied'] },
  {
    text: 'Wir versenden keine Werbung, sofern Sie nicht eingewilligt haben.',
    says: ['purpose/marketing denied conditional'],
    never: ['purpose/marketing affirmed'],
    open: true,
  },
  {
    text: 'Ihre Daten geben wir ausschließlich an unsere Dienstleister weiter.',
    says: ['sharing/service-providers'],
    never: ['sharing/* denied'],
  },
  {
    text: 'Eine Weitergabe an andere als die in dieser Erklärung genannten Empfänger erfolgt nicht.',
    never: ['sharing/service-providers denied'],
  },
  {
    text: 'Wir verkaufen Ihre Daten nicht, sofern Sie dem nicht zugestimmt haben.',
    says: ['sale/personal-data denied conditional'],
    never: ['sale/* affirmed'],
  },
  {
    text: 'Gesundheitsdaten erheben wir nicht, es sei denn, Sie haben eingewilligt.',
    says: ['collection/health denied conditional'],
    never: ['collection/health affirmed'],
    open: true,
  },
  {
    text: 'Eine Übermittlung an Behörden erfolgt nur, wenn wir gesetzlich dazu verpflichtet sind.',
    says: ['sharing/authorities'],
    never: ['sharing/authorities denied'],
  },
  {
    text: 'Wir geben Ihre Adresse nur an unseren Paketdienst weiter.',
    says: ['sharing/shipping-carriers'],
    never: ['sharing/* denied'],
  },
  {
    text: 'Abgesehen von unserem Hoster erhält niemand Zugriff auf Ihre Daten.',
    never: ['sharing/hosting-providers denied'],
  },
  {
    text: 'Ihre Daten werden nicht ohne Ihre Einwilligung an Dritte übermittelt.',
    says: ['sharing/third-parties denied conditional'],
    never: ['sharing/third-parties affirmed'],
    open: true,
  },
  {
    text: 'Wir nutzen Ihre E-Mail-Adresse nur für den Newsletter.',
    says: ['purpose/marketing'],
    never: ['purpose/marketing denied'],
  },
];
