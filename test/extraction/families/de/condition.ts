import type { Family } from '../family.ts';

/** What hangs on the reader's consent or choice is conditional; what comes about by the way is not. */
export const condition: Family = [
  {
    text: 'Mit Ihrer Einwilligung erheben wir Ihren genauen Standort.',
    says: ['collection/precise-location conditional'],
    never: ['collection/precise-location denied'],
  },
  {
    text: 'Wenn Sie zustimmen, geben wir Ihre E-Mail-Adresse an Werbepartner weiter.',
    says: ['sharing/advertisers conditional'],
    never: ['sharing/* denied'],
  },
  {
    text: 'Den Newsletter senden wir dir, wenn du eingewilligt hast.',
    says: ['purpose/marketing conditional'],
    never: ['purpose/marketing denied'],
  },
  {
    text: 'Sofern Sie eingewilligt haben, setzen wir Werbe-Cookies.',
    says: ['tracking/advertising conditional'],
    never: ['tracking/* denied'],
  },
  {
    text: 'Wenn Sie bei uns bestellen, speichern wir Ihre Anschrift.',
    says: ['collection/postal-address'],
    never: ['collection/* conditional'],
  },
  {
    text: 'Zahlen Sie mit Kreditkarte, verarbeiten wir Ihre Kartennummer.',
    says: ['collection/payment-card'],
    never: ['collection/* denied'],
  },
  {
    text: 'Unter Umständen erheben wir Ihre Telefonnummer.',
    says: ['collection/phone-number possible'],
    never: ['collection/phone-number conditional'],
  },
  {
    text: 'Gesundheitsdaten verarbeiten wir nur, wenn Sie ausdrücklich eingewilligt haben.',
    says: ['collection/health conditional'],
    never: ['collection/health denied'],
  },
  {
    text: 'Haben Sie eingewilligt, lesen wir Ihre Kontakte aus.',
    says: ['collection/contact-list conditional'],
    never: ['collection/contact-list denied'],
    open: true,
  },
  {
    text: 'Wir können Ihre Anschrift an unseren Paketdienst weitergeben.',
    says: ['sharing/shipping-carriers possible'],
    never: ['sharing/shipping-carriers conditional'],
  },
  {
    text: 'Wir erheben Ihre E-Mail-Adresse. Wenn Sie einwilligen, geben wir sie an unsere Partner weiter.',
    says: ['collection/email-address'],
    never: ['collection/email-address conditional'],
  },
  {
    text: 'Sie können jederzeit die Löschung Ihrer Daten verlangen.',
    says: ['right/erasure'],
    never: ['right/erasure possible', 'right/erasure conditional'],
  },
  {
    text: 'Verbindest du dein Konto mit Facebook, erhalten wir dein Profilbild.',
    says: ['collection/photo'],
    never: ['collection/* denied'],
  },
];
