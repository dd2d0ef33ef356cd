import type { Family } from '../family.ts';

/** Who acts: the service, the reader, those it gives data to, or somebody else. */
export const whoActs: Family = [
  { text: 'Wir erheben Ihren Namen.', says: ['collection/name'], never: ['collection/* third'] },
  { text: 'Sie können Ihre Bilder mit Freunden teilen.', never: ['sharing/*'] },
  { text: 'Andere Websites erheben Ihre IP-Adresse.', never: ['collection/*'] },
  { text: 'Unsere Werbepartner erheben Ihre IP-Adresse.', says: ['sharing/advertisers'], never: ['sharing/* denied'] },
  { text: 'Daten werden uns von anderen Unternehmen des Konzerns übermittelt.', never: ['sharing/affiliates'] },
  {
    text: 'Ihre Anschrift erhalten wir von unseren Partnern.',
    says: ['collection/postal-address', 'source/third-party'],
    never: ['sharing/business-partners'],
  },
  {
    text: 'Melden Sie sich über Facebook an, übermittelt uns Facebook Ihren Namen.',
    says: ['collection/name'],
    never: ['sharing/social-networks'],
    open: true,
  },
  { text: 'Bitte schützen Sie Ihr Passwort.', never: ['security/*', 'collection/password'] },
  {
    text: 'Die Zahlung wickelt unser Zahlungsdienstleister ab.',
    says: ['sharing/payment-processors'],
    never: ['collection/* affirmed'],
  },
  { text: 'Ihre Daten werden über ein Formular an uns übermittelt.', never: ['sharing/*'] },
  {
    text: 'In der App geben Sie Namen und E-Mail-Adresse an.',
    says: ['collection/name', 'collection/email-address'],
    never: ['sharing/*'],
  },
  { text: 'Geben Sie Ihre Daten nicht an Fremde weiter.', never: ['sharing/*'] },
  { text: 'Das Cookie wird von Google gesetzt.', says: ['tracking/cookies third'], never: ['tracking/* denied'] },
  {
    text: 'Das System protokolliert Ihre IP-Adresse.',
    says: ['collection/ip-address'],
    never: ['collection/* denied'],
  },
  {
    text: 'Die App fragt nach Ihrer Telefonnummer.',
    says: ['collection/phone-number'],
    never: ['collection/* denied'],
  },
  {
    text: 'Ihr Browser kann Cookies blockieren.',
    says: ['choice/browser-settings possible'],
    never: ['tracking/* affirmed'],
  },
  { text: 'Die Polizei darf Daten über Sie erheben.', never: ['collection/*'] },
  {
    text: 'Bei uns werden Ihr Name und Ihre Anschrift gespeichert.',
    says: ['collection/name', 'collection/postal-address'],
    never: ['sharing/*'],
  },
  { text: 'Die Daten, die Sie uns geben, speichern wir.', never: ['sharing/*'] },
  { text: 'Die Praxis speichert Ihre Befunde.', says: ['collection/health'] },
  {
    text: 'Acme kann Ihre Adresse an Vertreter, Auftragnehmer oder Dienstleister weitergeben.',
    says: ['sharing/service-providers possible'],
  },
  {
    text: 'Instagram übermittelt uns deinen Namen und dein Geburtsdatum.',
    says: ['collection/name', 'collection/date-of-birth'],
    never: ['sharing/*'],
  },
  {
    text: 'Beim Umzug der Praxis müssen wir Ihre Daten Dritten zur Verfügung stellen.',
    says: ['sharing/third-parties'],
    never: ['sale/*'],
  },
  {
    text: 'Empfänger sind neben der Agentur, die unsere Website betreut, auch unser Steuerberater.',
    never: ['sharing/professional-advisers denied'],
  },
];
