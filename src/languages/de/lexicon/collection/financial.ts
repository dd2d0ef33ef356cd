import type { LexiconEntry } from '../../../pack.ts';

export const financial: Record<string, LexiconEntry> = {
  'payment-card': {
    words: [
      '(ec karte|ec karten|girokarte|girocard|kartennummern|kreditkartennr|ablaufdatum der (kreditkarte|karte)|prüfziffer|kreditkarten|zahlungskartendaten|zahlungskarten|kartenzahlungsdaten)',
      '(kreditkartendaten|kreditkartennummer|kreditkartennummern|kreditkarteninformationen|kreditkartenangaben|kreditkarte|kreditkarten|kartennummer|kartendaten|debitkarte|debitkartendaten|kartenprüfnummer)',
      '(kreditkarten|karten|debit) (und|oder) (bankdaten|kontodaten|kreditkartendaten|kreditkartennummern|debitkartendaten|debitkartennummern|zahlungsdaten)',
    ],
    examples: { match: ['Wir speichern Ihre [Kreditkartennummer].'], skip: ['Sie können mit Kreditkarte zahlen.'] },
  },
  'bank-account': {
    words: [
      '(bankverbindung für|bankverbindungen der|kontoverbindungsdaten|ibannummer|iban nummer|bankangaben|kontoauszug|kontoauszüge|kontoauszügen|lastschriftdaten|abbuchungsdaten|abbuchungskonto|referenzkonto|auszahlungskonto|depotnummer)',

      '(*kontonummer|*kontonummern|*bankverbindung|*bankverbindungen)',

      '(kontoinformationen zu ihrer bank|iban und bic|ibans|kontoangaben|sepa mandat|sepa mandate|lastschriftmandat|bankverbindungs und|kontoinhaber|sepa daten|girokonto)',
      '(bankverbindung|bankverbindungen|bankverbindungsdaten|bankdaten|bankkonto|bankkontos|bankkontodaten|bankangaben|kontonummer|kontonummern|kontoverbindung|kontoverbindungen|kontodaten|iban|bic|bankleitzahl|bankinformationen)',
      'bank und (kontodaten|kreditkartendaten|zahlungsdaten)',
    ],
    examples: { match: ['Wir erheben Ihre [Bankverbindung].'], skip: ['Unsere Bank hat geschlossen.'] },
  },
  'payment-details': {
    words: [
      '(zahlweise|bezahlart|bezahlarten|zahlungsweise|zahlungseingänge|zahlungseingang|zahlungsstatus|beitragszahlungen|rechnungsbetrag|rechnungsbeträge|beitragshöhe|spendenhöhe|spendenbetrag|spendenbeträge|mietzahlungen|mietrückstände|buchungsbelege|paypal adresse|paypal konto)',

      '(zahlungsverkehrsdaten|zahlungsdetails|zahlungsverbindungen|rechnungsdetails|zahlungsvorgangsdaten|finanzierungsdaten|buchhaltungsdaten|rechnungs und zahlungsdaten|lohn und gehaltsdaten|abrechnungs und zahlungsdaten|zahlungsinformation)',
      '(zahlungsdaten|zahlungsinformationen|zahlungsangaben|zahlungsmittel|zahlungsmitteldaten|zahlungsart|zahlungsarten|zahlungsverbindung|abrechnungsdaten|rechnungsdaten|abrechnungsinformationen|rechnungsinformationen|zahlungsmethode|zahlungsmethoden|finanzdaten|finanzinformationen|bezahldaten)',
      '(zahlungs|abrechnungs) und (rechnungsdaten|zahlungsdaten|abrechnungsdaten|bankdaten|bestelldaten)',
    ],
    examples: { match: ['Wir erheben Ihre [Zahlungsdaten].'], skip: ['Wir bieten mehrere Zahlungsarten an.'] },
  },
  'purchase-history': {
    words: [
      '(bestellungen und retouren|gekaufte artikel|bisherige bestellungen|bisherigen bestellungen|bisherige käufe|frühere bestellungen|früheren bestellungen|spendenhistorie|spendenverhalten|spendenhistorien|aufenthaltsdaten|reisedaten|reisebuchungen|kursbuchungen|kursanmeldungen|abodaten|vertragshistorien|bezogene leistungen|ausgeliehene medien|reparaturaufträge|serviceaufträge|kassenbons|kassenbon|bonusdaten|bonuspunkte|punktestand|treuepunkte)',

      '(artikel|produkte|waren|tickets|leistungen|was) (die)? (sie|du) (bei uns|in unserem shop|im shop)? (gekauft|bestellt|kaufen|bestellen|erworben|gebucht|buchen) (haben|hast)?',
      '(sie|du) (bei uns|in unserem shop|im shop)? (gekauft|bestellt|erworben|gebucht) (haben|hast)',
      '(einkaufshistorie|buchungshistorie|buchungsinformationen|reservierungsdaten|ticketdaten|auftragshistorie|vertragshistorie|warenkorbinhalt|warenkorbinhalte|gekaufte tickets|umsatzdaten|kaufinformationen|abonnementdaten|retouren|retourendaten|kundenhistorie|produktkäufe|käufe|bestellpositionen|bestellvorgänge|getätigte käufe|getätigten käufe|gutscheindaten)',
      '(bestellungen|einkäufe|käufe) (die)? (sie|du) (bei uns|in unserem shop)? (getätigt*|tätig*|aufgegeben|aufgeben)',
      '(bestellhistorie|bestellhistorien|kaufhistorie|kaufverhalten|einkaufsverhalten|bestelldaten|bestellinformationen|kaufdaten|transaktionsdaten|transaktionsinformationen|transaktionen|bestellverlauf|kaufverlauf|einkaufsdaten|warenkorbdaten|bestellübersicht|buchungsdaten|buchungen|einkäufe|auftragsdaten)',
      '(gekaufte|bestellte|erworbene|gekauften|bestellten) (waren|produkte|artikel|produkten|artikeln)',
    ],
    examples: {
      match: ['Wir speichern Ihre [Bestellhistorie].'],
      skip: ['Bestellungen liefern wir innerhalb von zwei Tagen.'],
    },
  },
  'credit-record': {
    words: [
      '(mahnstatus|mahnhistorie|insolvenzverfahren|schuldnerdaten|zahlungsausfallrisiko|bonitätsindex|kreditscore|betreibungsauszug|betreibungsauszüge|betreibungsregisterauszug|mietschuldenfreiheit|mietschuldenfreiheitsbescheinigung|zahlungsmoral|kreditverpflichtungen|ksv auskunft)',

      '(kreditwürdigkeitsdaten|bonitätsscore|score wert|score werte|bonitätsprüfungsergebnis|bonitätsdatensatz|schufa daten|schufa score|kredithistorie|zahlungshistorie|zahlungserfahrungen)',
      '(informationen|auskünfte|angaben|daten|auskunft) (über|zu|zur) (ihre|ihrer|ihren|deine|deiner|die|der)? (bonität|kreditwürdigkeit|zahlungsverhalten|zahlungsfähigkeit)',
      '(bonitätsdaten|bonitätsinformationen|bonitätsinformation|bonitätsauskunft|bonitätsauskünfte|bonität|kreditwürdigkeit|bonitätswert|scorewert|scorewerte|bonitätsangaben|schufa auskunft|zahlungsverhalten|zahlungsausfälle)',
    ],
    examples: { match: ['Wir erheben [Bonitätsdaten].'], skip: ['Gute Bonität hilft bei der Wohnungssuche.'] },
  },
  income: {
    words: [
      '(*einkommensnachweise|gehaltsnachweis|gehaltsnachweise|lohnausweis|lohnausweise|lohnabrechnung|haushaltsnettoeinkommen|rentenbescheid|rentenhöhe|lohnhöhe|pfändungen|lohnpfändungen|unterhaltszahlungen|wohngeld|wohngeldbescheid|sozialleistungen|leistungsbezug|vermögensauskunft|depotbestand)',

      '(*einkommen|*einkommens|*gehalt|*gehalts|*einkünfte|*einkünften|*löhne|*verdienst)',

      '(verdienst|verdienstbescheinigung|verdienstbescheinigungen|gehaltsabrechnung|gehaltsabrechnungen|gehaltswunsch|lohnabrechnungen|finanzielle verhältnisse|wirtschaftliche verhältnisse|wirtschaftlichen verhältnisse|haushaltseinkommen|besoldung|vergütungsdaten)',
      '(einkommen|einkommens|einkommensverhältnisse|einkommensnachweis|einkommensnachweise|gehalt|gehaltsvorstellung|gehaltsvorstellungen|gehaltsdaten|vermögen|vermögensverhältnisse|einkünfte)',
    ],
    examples: { match: ['Wir erfragen Ihr [Einkommen].'], skip: ['Das Gehalt wird monatlich gezahlt.'] },
  },
};
