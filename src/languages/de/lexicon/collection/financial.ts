import type { LexiconEntry } from '../../../pack.ts';

export const financial: Record<string, LexiconEntry> = {
  'payment-card': {
    words: [
      '(kreditkartendaten|kreditkartennummer|kreditkartennummern|kreditkarteninformationen|kreditkartenangaben|kreditkarte|kreditkarten|kartennummer|kartendaten|debitkarte|debitkartendaten|kartenprüfnummer)',
      '(kreditkarten|karten|debit) (und|oder) (bankdaten|kontodaten|kreditkartendaten|kreditkartennummern|debitkartendaten|debitkartennummern|zahlungsdaten)',
    ],
    examples: { match: ['Wir speichern Ihre [Kreditkartennummer].'], skip: ['Sie können mit Kreditkarte zahlen.'] },
  },
  'bank-account': {
    words: [
      '(bankverbindung|bankverbindungen|bankverbindungsdaten|bankdaten|bankkonto|bankkontos|bankkontodaten|bankangaben|kontonummer|kontonummern|kontoverbindung|kontoverbindungen|kontodaten|iban|bic|bankleitzahl|bankinformationen)',
      'bank und (kontodaten|kreditkartendaten|zahlungsdaten)',
    ],
    examples: { match: ['Wir erheben Ihre [Bankverbindung].'], skip: ['Unsere Bank hat geschlossen.'] },
  },
  'payment-details': {
    words: [
      '(zahlungsdaten|zahlungsinformationen|zahlungsangaben|zahlungsmittel|zahlungsmitteldaten|zahlungsart|zahlungsarten|zahlungsverbindung|abrechnungsdaten|rechnungsdaten|abrechnungsinformationen|rechnungsinformationen|zahlungsmethode|zahlungsmethoden|finanzdaten|finanzinformationen|bezahldaten)',
      '(zahlungs|abrechnungs) und (rechnungsdaten|zahlungsdaten|abrechnungsdaten|bankdaten|bestelldaten)',
    ],
    examples: { match: ['Wir erheben Ihre [Zahlungsdaten].'], skip: ['Wir bieten mehrere Zahlungsarten an.'] },
  },
  'purchase-history': {
    words: [
      '(bestellhistorie|bestellhistorien|kaufhistorie|kaufverhalten|einkaufsverhalten|bestelldaten|bestellinformationen|kaufdaten|transaktionsdaten|transaktionsinformationen|transaktionen|bestellverlauf|kaufverlauf|einkaufsdaten|warenkorb|warenkorbdaten|bestellübersicht|buchungsdaten|buchungen|einkäufe|auftragsdaten)',
      '(gekaufte|bestellte|erworbene|gekauften|bestellten) (waren|produkte|artikel|produkten|artikeln)',
    ],
    examples: {
      match: ['Wir speichern Ihre [Bestellhistorie].'],
      skip: ['Bestellungen liefern wir innerhalb von zwei Tagen.'],
    },
  },
  'credit-record': {
    words: [
      '(bonitätsdaten|bonitätsinformationen|bonitätsinformation|bonitätsauskunft|bonitätsauskünfte|bonität|kreditwürdigkeit|bonitätswert|scorewert|scorewerte|bonitätsangaben|schufa auskunft|zahlungsverhalten|zahlungsausfälle)',
    ],
    examples: { match: ['Wir erheben [Bonitätsdaten].'], skip: ['Gute Bonität hilft bei der Wohnungssuche.'] },
  },
  income: {
    words: [
      '(einkommen|einkommens|einkommensverhältnisse|einkommensnachweis|einkommensnachweise|gehalt|gehaltsvorstellung|gehaltsvorstellungen|gehaltsdaten|vermögen|vermögensverhältnisse|einkünfte)',
    ],
    examples: { match: ['Wir erfragen Ihr [Einkommen].'], skip: ['Das Gehalt wird monatlich gezahlt.'] },
  },
};
