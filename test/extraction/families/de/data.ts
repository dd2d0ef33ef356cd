import type { Family } from '../family.ts';

/** Which data a sentence speaks of, and what only stands near it. */
export const data: Family = [
  {
    text: 'Für die Bestellung benötigen wir Ihren Namen, Ihre Anschrift und Ihre Telefonnummer.',
    says: ['collection/name', 'collection/postal-address', 'collection/phone-number'],
    never: ['contact/postal', 'contact/phone'],
  },
  { text: 'Die Rechnung senden wir an Ihre E-Mail-Adresse.', never: ['collection/* denied', 'contact/email'] },
  {
    text: 'Rufen Sie uns an, zeichnen wir das Gespräch auf.',
    says: ['collection/voice-recording'],
    never: ['contact/phone'],
  },
  { text: 'Schreiben Sie uns eine E-Mail, speichern wir diese.', never: ['contact/email'] },
  { text: 'Ihre Kartendaten bekommen wir nicht zu sehen.', never: ['collection/payment-card affirmed'] },
  { text: 'Die App benötigt Zugriff auf Ihre Kamera.', never: ['collection/* denied'] },
  {
    text: 'Wir fragen nach Ihrem Namen und Ihrem Alter.',
    says: ['collection/name', 'collection/age'],
    never: ['collection/* denied'],
  },
  {
    text: 'Wir speichern den Namen Ihres Providers.',
    says: ['collection/internet-provider'],
    never: ['collection/name'],
  },
  {
    text: 'Ihre Telefonnummer müssen Sie nicht angeben.',
    says: ['mandatory/optional'],
    never: ['collection/phone-number affirmed', 'collection/phone-number denied'],
  },
  {
    text: 'Angaben zu Ihrer Bonität erhalten wir von Auskunfteien.',
    says: ['collection/credit-record', 'source/credit-agencies'],
    never: ['sharing/*'],
  },
  { text: 'Unsere Anschrift lautet: Hauptstraße 1, 10115 Berlin.', never: ['collection/postal-address'] },
  {
    text: 'Wir erheben Ihren Namen. Ihre Anschrift speichern wir ebenfalls.',
    says: ['collection/name', 'collection/postal-address'],
    never: ['collection/* denied'],
  },
  {
    text: 'Unseren Datenschutzbeauftragten erreichen Sie unter dsb@beispiel.de.',
    says: ['contact/data-protection-officer'],
    never: ['collection/email-address'],
  },
  {
    text: 'Ihr Name und Ihre Anschrift werden verwendet, um die Ware zu liefern.',
    says: ['purpose/transactions'],
    never: ['collection/* denied'],
  },
  {
    text: 'Wir verwenden Ihre E-Mail-Adresse, um Ihnen den Newsletter zu senden.',
    says: ['purpose/marketing'],
    never: ['purpose/* denied'],
  },
  {
    text: 'Zur Vertragserfüllung werden Name und Anschrift benötigt.',
    says: ['collection/name', 'collection/postal-address'],
  },
  { text: 'Der Händler ist berechtigt, Ihre Daten an uns weiterzugeben.', never: ['sharing/third-parties affirmed'] },
  { text: 'Wir speichern Daten, um illegale Aktivitäten zu untersuchen.', never: ['collection/usage-data'] },
  {
    text: 'Wir verarbeiten Ihre Daten zu den Zwecken, die wir Ihnen zum Zeitpunkt der Erfassung nennen.',
    never: ['collection/time-and-date'],
  },
  { text: 'Wir erfassen und verarbeiten Ihre personenbezogenen Daten.', says: ['collection/personal-data'] },
  { text: 'Wir verarbeiten Ihre personenbezogenen Daten mit Sorgfalt.', never: ['collection/*'] },
  { text: 'Wir raten Ihnen, Ihr Kennwort niemandem mitzuteilen.', never: ['collection/*'] },
  { text: 'Stellen Sie Ihren Browser so ein, dass er keine Cookies annimmt.', never: ['collection/*'] },
];
