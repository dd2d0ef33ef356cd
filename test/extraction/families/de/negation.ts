import type { Family } from '../family.ts';

/** What a negation reaches: from the end of its clause back to the verb, before its noun, and over no main clause of its own. */
export const negation: Family = [
  { text: 'Wir verkaufen Ihre Daten nicht.', says: ['sale/personal-data denied'], never: ['sale/* affirmed'] },
  { text: 'Ihre Daten werden niemals verkauft.', says: ['sale/personal-data denied'], never: ['sale/* affirmed'] },
  {
    text: 'Wir verkaufen Ihre Daten nicht, geben sie aber an unsere Dienstleister weiter.',
    says: ['sale/personal-data denied', 'sharing/service-providers'],
    never: ['sharing/* denied', 'sale/* affirmed'],
  },
  {
    text: 'Wir erheben weder Ihren Namen noch Ihre Anschrift.',
    says: ['collection/name denied', 'collection/postal-address denied'],
    never: ['collection/* affirmed'],
  },
  {
    text: 'Cookies von Drittanbietern werden nicht eingesetzt.',
    says: ['tracking/third-party-cookies denied'],
    never: ['tracking/* affirmed', 'sharing/*'],
  },
  {
    text: 'Wir erheben nicht nur Ihren Namen, sondern auch Ihre Telefonnummer.',
    says: ['collection/name', 'collection/phone-number'],
    never: ['collection/* denied'],
  },
  {
    text: 'Ihr Standort wird nicht erfasst, Ihr Name hingegen wird gespeichert.',
    says: ['collection/location denied', 'collection/name'],
    never: ['collection/name denied'],
    open: true,
  },
  {
    text: 'Eine Weitergabe an Dritte findet nicht statt.',
    says: ['sharing/third-parties denied'],
    never: ['sharing/* affirmed'],
  },
  { text: 'Ein Profiling erfolgt nicht.', says: ['purpose/profiling denied'], never: ['purpose/profiling affirmed'] },
  {
    text: 'Ihre Telefonnummer geben wir keinesfalls an Werbetreibende weiter.',
    says: ['sharing/advertisers denied'],
    never: ['sharing/* affirmed'],
  },
  {
    text: 'Eine Übermittlung in Drittländer ist nicht vorgesehen.',
    says: ['transfer/abroad denied'],
    never: ['transfer/* affirmed'],
  },
  {
    text: 'Gesundheitsdaten speichern wir keine.',
    says: ['collection/health denied'],
    never: ['collection/* affirmed'],
  },
  {
    text: 'Wir geben Ihre Daten nicht an Werbenetzwerke weiter, wohl aber an unsere Versanddienstleister.',
    says: ['sharing/advertisers denied', 'sharing/shipping-carriers'],
    never: ['sharing/shipping-carriers denied'],
    open: true,
  },
  { text: 'Das Recht auf Löschung besteht nicht für Rechnungen.', never: ['right/*'] },
  { text: 'Ein Datenschutzbeauftragter ist nicht bestellt.', never: ['contact/*'] },
  { text: 'Wir sehen von der Weitergabe Ihrer Daten an Dritte ab.', says: ['sharing/third-parties denied'] },
  { text: 'Dass Daten in Drittländer gelangen, lässt sich nicht ausschließen.', never: ['transfer/abroad denied'] },
  {
    text: 'Mit Werbenetzwerken teilen wir Ihre Kontaktdaten unter keinen Umständen.',
    says: ['sharing/advertisers denied'],
  },
  { text: 'Wir nutzen Matomo ohne Cookies.', never: ['tracking/cookies affirmed'] },
  {
    text: 'Brunnwerk erhebt keine personenbezogenen Daten über Ihre Aktivitäten.',
    says: ['collection/usage-data denied'],
  },
  {
    text: 'Wir erheben keine Namen, Adressen, Telefonnummern oder E-Mail-Adressen.',
    says: ['collection/name denied', 'collection/email-address denied'],
  },
];
