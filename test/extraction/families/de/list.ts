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
  {
    text: 'Verwendungszweck: Abrechnung, Reichweitenmessung\n\nEmpfänger: Steuerberater, Inkassobüro\n\nErhobene Daten: Name, Geburtsdatum',
    says: [
      'purpose/transactions',
      'purpose/analytics',
      'sharing/professional-advisers',
      'sharing/debt-collectors',
      'collection/name',
      'collection/date-of-birth',
    ],
  },
  { text: 'Die Empfänger unserer Briefe sind Steuerberater.\n\nTeil 3: Name, Anschrift', never: ['collection/*'] },
  {
    text: 'Verkaufen wir Ihre Daten? Nein.',
    says: ['sale/personal-data denied'],
    never: ['sale/personal-data affirmed'],
  },
  {
    text: 'Setzen wir Cookies ein?\n\nJa, für den Warenkorb.',
    says: ['tracking/cookies'],
    never: ['tracking/cookies denied'],
  },
  { text: 'Geben wir Ihre Daten weiter? Dazu gleich mehr.', never: ['sharing/*'] },
  { text: 'Geben wir Ihren Namen an Werbepartner weiter?\n\nNein. Niemals.', says: ['sharing/advertisers denied'] },
  { text: 'Recht auf Löschung (Art. 17 DSGVO)', says: ['right/erasure'] },
  { text: 'Recht auf Löschung', never: ['right/*'] },
  {
    text: 'Welche Daten erheben wir? Vorname, Nachname und Geburtsdatum.',
    says: ['collection/name', 'collection/date-of-birth'],
  },
  {
    text: 'An wen geben wir Daten weiter?\n\n- Steuerberater\n- Inkassobüro',
    says: ['sharing/professional-advisers', 'sharing/debt-collectors'],
  },
  { text: 'Haben Sie Fragen? Steuerberater und Inkassobüro.', never: ['sharing/*'] },
];
