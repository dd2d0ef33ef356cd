import type { LexiconEntry } from '../../../pack.ts';

export const professional: Record<string, LexiconEntry> = {
  employer: {
    words: [
      '(beschäftigungsbetrieb|ausbildungsbetrieb|betriebsname|vereinszugehörigkeit|organisation und funktion|arbeitgeberin|praxisname)',

      '(dienststelle|dienstherr|firmenzugehörigkeit|betriebszugehörigkeit|unternehmen und position|firmenangaben|unternehmensangaben|arbeitgebername|name ihres (unternehmens|arbeitgebers)|name der firma)',
      '(arbeitgeber|arbeitgebers|firma|firmenname|firmennamen|unternehmensname|firmenbezeichnung|unternehmenszugehörigkeit|name des (unternehmens|arbeitgebers))',
    ],
    examples: { match: ['Wir erfragen Ihren [Arbeitgeber].'], skip: ['Wir sind ein fairer Arbeitgeber.'] },
  },
  'job-title': {
    words: [
      '(berufsposition|funktion im betrieb|dienstgrad|dienststellung|berufliche rolle|aktuelle tätigkeit|ausgeübter beruf|vereinsfunktion|vereinsämter|ehrenämter|ehrenamtliche tätigkeit)',

      '(dienstbezeichnung|amtsbezeichnung|berufsgruppe|berufsgruppen|berufsangabe|berufsstand|berufliche stellung|tätigkeitsbereich|tätigkeitsfeld|arbeitsbereich|funktion im unternehmen|jobtitel|berufliche daten|berufliche angaben|beruflichen angaben)',
      '(beruf|berufs|berufsbezeichnung|position im unternehmen|stellenbezeichnung|berufliche (position|funktion|stellung|tätigkeit)|funktionsbezeichnung|berufsangaben|tätigkeit im unternehmen)',
    ],
    examples: { match: ['Wir erfassen Ihre [Berufsbezeichnung].'], skip: ['Datenschutz ist unser Beruf.'] },
  },
  industry: {
    words: [
      '(tätigkeitsbranche|branchenzuordnung|unternehmensgröße)',
      '(branche|branchen|branchenangabe|branchenzugehörigkeit|wirtschaftszweig)',
    ],
    examples: { match: ['Wir erfassen Ihre [Branche].'], skip: ['Wir sind führend in der Branche.'] },
  },
  'work-history': {
    words: [
      '(bewerbung und lebenslauf|lebensläufen|arbeitsproben|arbeitsprobe|referenz früherer arbeitgeber|beschäftigungsverhältnisse|berufsstationen|werdegänge|motivationsbrief|bewerbungsschreibens|anschreiben und lebenslauf|personalbogen|arbeitszeiten|arbeitszeit|urlaubstage|fehlzeiten|leistungsbeurteilung|leistungsbeurteilungen|mitarbeitergespräche)',

      '(berufsweg|beruflicher lebensweg|beruflichen werdegang|bisherigen werdegang|beschäftigungszeiten|vorbeschäftigungen|vorbeschäftigungszeiten|arbeitszeugnis|arbeitserfahrung|berufliche erfahrung|motivationsschreiben|bewerbungsschreiben|bewerberunterlagen|bewerbungsmappe|personalakte|personaldaten)',
      '(lebenslauf|lebenslaufs|lebensläufe|werdegang|werdegangs|berufserfahrung|berufserfahrungen|beruflicher werdegang|bewerbungsunterlagen|bewerberdaten|bewerbungsdaten|arbeitszeugnisse|beschäftigungsverlauf|anschreiben)',
      'bewerbungs und (personaldaten|bewerberdaten)',
    ],
    examples: { match: ['Wir erheben Ihren [Lebenslauf].'], skip: ['Senden Sie uns Ihren Lebenslauf.'] },
  },
  education: {
    words: [
      '(schulabschluss und|schullaufbahn|klassenstufe|schulklasse|schulform|klasse und schule|zeugnisnoten|zeugnisse und|leistungsnachweise|klassenarbeiten|prüfungsanmeldungen|kursteilnahmen|teilnahmebescheinigungen|fortbildungsnachweise|studienbescheinigung|immatrikulationsbescheinigung|trainerlizenz|trainerlizenzen|meisterbrief|approbation|sprachniveau)',

      '(*zugangsberechtigung|prüfungsleistungen|prüfungsergebnisse|noten|studiengang|studiengangs|studienverlauf|studienleistungen|abiturnote|abschlussnote|schulnoten|fachsemester|studiendaten|prüfungsdaten|bildungsstand)',

      '(schulzeugnisse|schulzeugnis|ausbildungsnachweise|bildungsnachweise|weiterbildungen|fortbildungen|qualifikationsnachweise|fachkenntnisse|sprachkenntnisse|studienabschluss|akademischer grad|akademischen grad|schulabschlüsse|matrikelnummer|berufsausbildung)',
      '(ausbildung|ausbildungsdaten|schulbildung|bildungsabschluss|bildungsabschlüsse|abschlüsse|zeugnis|zeugnisse|zeugnissen|qualifikation|qualifikationen|hochschulabschluss|schulabschluss|bildungsweg|studienfach|bildungsdaten)',
    ],
    examples: { match: ['Wir erheben Ihre [Qualifikationen].'], skip: ['Wir fördern die Ausbildung junger Leute.'] },
  },
};
