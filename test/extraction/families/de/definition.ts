import type { Family } from '../family.ts';

/** What a word means is not what the service does. */
export const definition: Family = [
  {
    text: 'Cookies sind kleine Textdateien, die auf Ihrem Rechner gespeichert werden.',
    never: ['tracking/*', 'collection/*'],
  },
  {
    text: 'Personenbezogene Daten sind alle Informationen, die sich auf Sie beziehen, etwa Name und Anschrift.',
    never: ['collection/*'],
  },
  { text: 'Als personenbezogene Daten gelten Angaben wie Name, Anschrift und Geburtsdatum.', never: ['collection/*'] },
  {
    text: 'Besondere Kategorien sind Daten über Gesundheit, Religion und politische Meinung.',
    never: ['collection/*'],
  },
  {
    text: 'Auftragsverarbeiter ist, wer personenbezogene Daten im Auftrag des Verantwortlichen verarbeitet.',
    never: ['sharing/*', 'collection/*'],
    open: true,
  },
  { text: 'Diese Erklärung gilt nicht für Websites, auf die wir verlinken.', never: ['sharing/*', 'tracking/*'] },
  { text: 'Eine IP-Adresse ist eine Nummer, die Ihr Provider Ihrem Rechner zuweist.', never: ['collection/*'] },
  { text: 'Verschlüsselung bedeutet, dass Daten unlesbar gemacht werden.', never: ['security/*'] },
  {
    text: 'Profiling ist jede automatisierte Verarbeitung, mit der eine Person bewertet wird.',
    never: ['purpose/profiling', 'automated-decision/*'],
  },
  { text: 'Web-Beacons sind unsichtbare Bilder, mit denen Besuche gezählt werden.', never: ['tracking/*'] },
  {
    text: 'Wir erheben personenbezogene Daten, also Namen und Anschrift.',
    says: ['collection/name', 'collection/postal-address'],
    never: ['collection/* denied'],
  },
  {
    text: 'Wir verwenden Cookies. Ein Cookie ist eine kleine Textdatei.',
    says: ['tracking/cookies'],
    never: ['tracking/* denied'],
  },
  {
    text: 'Wir verarbeiten besondere Kategorien von Daten, zum Beispiel über Ihre Gesundheit.',
    says: ['collection/health'],
    never: ['collection/health denied'],
  },
  { text: 'Eine Einwilligung ist jede freiwillige Willensbekundung.', never: ['legal-basis/*'] },
  { text: 'Verantwortlicher ist die Beispiel GmbH.', says: ['controller/controller'], never: ['collection/*'] },
  {
    text: 'Wir führen Logfiles. In einem Logfile steht jeder Zugriff auf den Server.',
    says: ['tracking/log-files'],
    never: ['tracking/* denied'],
  },
  {
    text: 'Wir verschlüsseln die Übertragung, damit niemand mitlesen kann.',
    says: ['security/encryption-in-transit'],
    never: ['security/* denied'],
  },
  { text: 'Rechtsgrundlage ist der Vertrag.', says: ['legal-basis/contract'], never: ['collection/*'] },
  { text: 'Die Verarbeitung beruht auf Ihrer Einwilligung.', says: ['legal-basis/consent'], never: ['collection/*'] },
  {
    text: 'Zuständige Aufsichtsbehörde ist der Landesbeauftragte für den Datenschutz.',
    says: ['contact/authority'],
    never: ['sharing/authorities'],
  },
  {
    text: 'Unsere Website nutzt Zählpixel, also unsichtbare Bilder.',
    says: ['tracking/pixels'],
    never: ['tracking/* denied'],
  },
];
