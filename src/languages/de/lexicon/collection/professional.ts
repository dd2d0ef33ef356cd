import type { LexiconEntry } from '../../../pack.ts';

export const professional: Record<string, LexiconEntry> = {
  employer: {
    words: [
      '(arbeitgeber|arbeitgebers|firma|firmenname|firmennamen|unternehmensname|firmenbezeichnung|unternehmenszugehörigkeit|name des (unternehmens|arbeitgebers))',
    ],
    examples: { match: ['Wir erfragen Ihren [Arbeitgeber].'], skip: ['Wir sind ein fairer Arbeitgeber.'] },
  },
  'job-title': {
    words: [
      '(beruf|berufs|berufsbezeichnung|position im unternehmen|stellenbezeichnung|berufliche (position|funktion|stellung|tätigkeit)|funktionsbezeichnung|berufsangaben|tätigkeit im unternehmen)',
    ],
    examples: { match: ['Wir erfassen Ihre [Berufsbezeichnung].'], skip: ['Datenschutz ist unser Beruf.'] },
  },
  industry: {
    words: ['(branche|branchen|branchenangabe|branchenzugehörigkeit|wirtschaftszweig)'],
    examples: { match: ['Wir erfassen Ihre [Branche].'], skip: ['Wir sind führend in der Branche.'] },
  },
  'work-history': {
    words: [
      '(lebenslauf|lebenslaufs|lebensläufe|werdegang|werdegangs|berufserfahrung|berufserfahrungen|beruflicher werdegang|bewerbungsunterlagen|bewerberdaten|bewerbungsdaten|arbeitszeugnisse|beschäftigungsverlauf|anschreiben)',
      'bewerbungs und (personaldaten|bewerberdaten)',
    ],
    examples: { match: ['Wir erheben Ihren [Lebenslauf].'], skip: ['Senden Sie uns Ihren Lebenslauf.'] },
  },
  education: {
    words: [
      '(ausbildung|ausbildungsdaten|schulbildung|bildungsabschluss|bildungsabschlüsse|abschlüsse|zeugnis|zeugnisse|zeugnissen|qualifikation|qualifikationen|hochschulabschluss|schulabschluss|bildungsweg|studienfach|bildungsdaten)',
    ],
    examples: { match: ['Wir erheben Ihre [Qualifikationen].'], skip: ['Wir fördern die Ausbildung junger Leute.'] },
  },
};
