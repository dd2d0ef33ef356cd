import type { Family } from '../family.ts';

/** An item takes the verb, the polarity and the actor of what announces it; a list may stand within a relative clause. */
export const list: Family = [
  {
    text: 'Wir erheben:\n- Ihren Namen\n- Ihre Anschrift\n- Ihre Telefonnummer',
    says: ['collection/name', 'collection/postal-address', 'collection/phone-number'],
    never: ['collection/* denied'],
  },
  {
    text: 'Wir erheben keine:\n- Ausweisnummern\n- Standortdaten',
    says: ['collection/government-id denied', 'collection/location denied'],
    never: ['collection/* affirmed'],
  },
  {
    text: 'Wir geben Ihre Daten weiter an:\n- unsere Dienstleister\n- Werbepartner',
    says: ['sharing/service-providers', 'sharing/advertisers'],
    never: ['sharing/* denied'],
  },
  {
    text: 'Wir nutzen Ihre Daten, um:\n- Ihre Bestellung auszuliefern\n- Ihnen den Newsletter zu senden',
    says: ['purpose/transactions', 'purpose/marketing'],
    never: ['purpose/* denied'],
  },
  {
    text: 'Sie haben das Recht:\n- Auskunft über Ihre Daten zu erhalten\n- deren Löschung zu verlangen',
    says: ['right/access', 'right/erasure'],
    never: ['collection/*'],
  },
  {
    text: 'Folgende Daten werden verarbeitet: Name, Anschrift und E-Mail-Adresse.',
    says: ['collection/name', 'collection/postal-address', 'collection/email-address'],
    never: ['collection/* denied'],
  },
  {
    text: 'Wir übermitteln Daten an:\n- Behörden\n- Gerichte\n\nWir verkaufen sie nicht.',
    says: ['sharing/authorities', 'sale/personal-data denied'],
    never: ['sharing/* denied', 'sale/* affirmed'],
    open: true,
  },
  {
    text: 'Daten, die wir über Dienste wie Kontaktformular, Chat und Telefon erhalten, speichern wir.',
    never: ['sharing/*'],
  },
  {
    text: 'Gespeichert werden Daten, die Sie angeben, etwa Ihr Name, Ihre Anschrift und Ihr Alter.',
    says: ['collection/name', 'collection/postal-address', 'collection/age'],
    never: ['collection/* denied'],
  },
  {
    text: 'Wir verwenden folgende Cookies:\n- notwendige Cookies\n- Analyse-Cookies',
    says: ['tracking/strictly-necessary', 'tracking/analytics'],
    never: ['tracking/* denied'],
  },
  {
    text: 'Sie dürfen nicht:\n- Daten anderer verbreiten\n- E-Mail-Adressen sammeln',
    never: ['sharing/*', 'collection/*'],
  },
  {
    text: 'Ihre Daten dienen:\n- der Verwaltung Ihres Kontos\n- der Werbung',
    says: ['purpose/account-management', 'purpose/marketing'],
    never: ['purpose/* denied'],
    open: true,
  },
  {
    text: 'Wir speichern Name der abgerufenen Datei, Datum und Uhrzeit.',
    says: ['collection/time-and-date'],
    never: ['collection/name'],
  },
  { text: 'Verkaufen wir Ihre Daten? Nein.', says: ['sale/personal-data denied'] },
  {
    text: 'Welche Daten erheben wir? Ihren Namen und Ihre Telefonnummer.',
    says: ['collection/name', 'collection/phone-number'],
  },
];
