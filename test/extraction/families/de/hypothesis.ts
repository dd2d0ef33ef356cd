import type { Family } from '../family.ts';

/** What is supposed, asked or wished says nothing of what is done. */
export const hypothesis: Family = [
  { text: 'Falls wir besondere Kategorien von Daten erheben, teilen wir Ihnen dies mit.', never: ['collection/*'] },
  {
    text: 'Wenn Sie nicht möchten, dass wir Ihre Daten an Werbepartner weitergeben, sagen Sie uns Bescheid.',
    never: ['sharing/* affirmed'],
  },
  { text: 'Sollten Daten in die USA übermittelt werden, weisen wir gesondert darauf hin.', never: ['transfer/*'] },
  {
    text: 'Werden Daten in einem Drittland verarbeitet, prüfen wir das Schutzniveau.',
    never: ['transfer/*'],
    open: true,
  },
  { text: 'Wie setzen wir Cookies ein?', never: ['tracking/*'] },
  { text: 'Hier erfahren Sie, wie wir Ihre Daten an Dritte weitergeben.', never: ['sharing/*'] },
  {
    text: 'Sie haben das Recht, der Verarbeitung Ihrer Gesundheitsdaten zu widersprechen.',
    says: ['right/objection'],
    never: ['collection/health'],
  },
  { text: 'Wenn Sie glauben, dass wir Daten eines Kindes erhoben haben, schreiben Sie uns.', never: ['collection/*'] },
  {
    text: 'Wenn Sie keine Werbung mehr erhalten möchten, genügt eine Nachricht.',
    never: ['purpose/marketing affirmed'],
  },
  {
    text: 'Sollte es zu einer Datenpanne kommen, benachrichtigen wir Sie.',
    says: ['security/breach-notification'],
    never: ['collection/*'],
  },
  { text: 'Erheben wir Ihre Ausweisnummer?', never: ['collection/*'] },
  {
    text: 'Wird unser Unternehmen verkauft, gehen Ihre Daten auf den Erwerber über.',
    says: ['sharing/acquirer'],
    never: ['sale/*'],
  },
  {
    text: 'Sind Ihre Daten unrichtig, können Sie deren Berichtigung verlangen.',
    says: ['right/rectification'],
    never: ['collection/*'],
  },
  {
    text: 'Wenn ein Gericht es anordnet, geben wir Ihre Daten an die Polizei heraus.',
    says: ['sharing/authorities'],
    never: ['sharing/authorities denied'],
  },
  {
    text: 'Wollen Sie sich beschweren, können Sie sich an die Aufsichtsbehörde wenden.',
    says: ['right/complaint'],
    never: ['collection/*'],
  },
  {
    text: 'Möchten Sie eine Kopie Ihrer Daten erhalten, schreiben Sie uns.',
    says: ['right/access'],
    never: ['collection/*'],
  },
  {
    text: 'Geben Sie Ihre Anschrift nicht an, können wir den Vertrag nicht schließen.',
    says: ['mandatory/required possible'],
    never: ['collection/* denied'],
  },
  { text: 'Bei Fragen erreichen Sie uns unter frage@beispiel.de.', says: ['contact/email'], never: ['collection/*'] },
  {
    text: 'Wenn Sie sich abmelden, löschen wir Ihre Adresse nach 30 Tagen.',
    says: ['retention/stated-period'],
    never: ['retention/* denied'],
  },
  {
    text: 'Ändern wir diese Erklärung, veröffentlichen wir die neue Fassung hier.',
    says: ['change/posting'],
    never: ['sharing/*'],
  },
];
