import type { LexiconEntry } from '../../../pack.ts';

export const vehicle: Record<string, LexiconEntry> = {
  'vehicle-data': {
    words: [
      '(angaben|daten|informationen) (zum|zu ihrem|zu deinem|über ihr|über dein|über das|zu ihrem) (fahrzeug|auto|wagen|kfz|motorrad|wohnmobil|pkw)',
      '(bremsmanöver|bremsvorgänge|fahrstil|fahrweise|fahrstils|beschleunigung und bremsen|brems und beschleunigungsverhalten|vorschäden|kennzeichen ihres (wagens|autos|fahrzeugs)|nummernschild|nummernschilder|autokennzeichen)',
      '(fahrzeugbrief|zulassungsbescheinigung|fahrzeugschein und|fahrzeugpapiere|fahrgestellnummern|kfz daten|fahrzeugmarke|automarke|autotyp|bordcomputer|kfz kennzeichens|tankstand|batteriestand des fahrzeugs|fahrtbeginn|fahrtende|fahrstrecke|fahrstrecken|werkstattdaten)',

      '(fahrzeugkennzeichen|fahrzeugtyp|fahrzeugmodell|fahrzeugnutzungsdaten|fahrzeugzustand|fahrzeugnummer|fin|amtliches kennzeichen|amtliche kennzeichen|telematikdaten|fahrtdaten|fahrtenbuch|fahrtrouten|ladestand|ladevorgänge)',
      '(fahrzeugdaten|fahrzeuginformationen|fahrzeugidentifikationsnummer|fahrgestellnummer|kennzeichen|kfz kennzeichen|kilometerstand|kilometerstände|laufleistung|kilometerstands|fahrdaten|fahrverhalten|fahrzeug identifizierungsnummer|autokennzeichen|nummernschild|nummernschilder|fahrzeugschein)',
    ],
    examples: { match: ['Wir erheben [Fahrzeugdaten].'], skip: ['Wir vermieten Fahrzeuge.'] },
  },
};
