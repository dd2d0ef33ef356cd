import type { Rule } from '../../pack.ts';

/**
 * "…, um Ihre Bestellung ausliefern zu können", "damit wir Ihre Frage beantworten": the object stands before its verb, and
 * between them whatever tells how.
 */
const to = (objects: string, verbs: string): string[] => [
  `(um|damit|dass|indem|dazu|dafür) ~7 ${objects} ~4 ${verbs}`,
  `(hilft|helfen|ermöglicht|ermöglichen|erlaubt|erlauben|unterstützt|unterstützen|möglich|erleichtert|erleichtern) ~6 ${objects} ~4 ${verbs}`,
  `(zweck|zwecke|ziel|anliegen|interesse|wozu|wofür) ~8 ${objects} ~4 ${verbs}`,
];

/** Data, or what is done with it: an aim without it is no purpose of processing. */
const WITH_DATA = [
  '(rückmeldung|rückmeldungen|antworten|erkenntnisse|ergebnisse|auswertungen|daten|*daten|angaben|*angaben|informationen|*informationen|*adresse|*nummer|*verarbeitung|unterlagen|aufnahmen|*aufnahmen|*dateien|cookies)',
  '(verarbeiten|verarbeitet|speichern|speichert|gespeichert|erheben|erhoben|nutzen|verwenden|verwendet|genutzt|benötigen|benötigt|brauchen|auswerten|ausgewertet|analysieren|dient|dienen|erfassen|erfasst|protokolliert|befragen|befragt|befragung|umfrage|umfragen)',
  '@collection',
];

/** What the reader is told to do, or may do, or what is done for others. */
const NOT_OURS = [
  '(widersprechen|widerspruch|widerrufen|abbestellen|abmelden|deaktivieren|ablehnen|verhindern|löschen|gelöscht|löschung)',
  '(bitten|empfehlen|raten) (wir)? (sie|dich|ihnen|dir)',
  '(sie|du) (können|kannst|müssen|sollten|möchten)',
  '(nicht|keine|keinen|nie) ~1 um',
  '(damit|so dass|sodass) (diese|sie|er|dritte|google)',
];

/** Purposes told as what data is to make possible. */
export const aim: Record<string, Rule> = {
  'so-as-to-trade': {
    says: 'purpose/transactions',
    match: to(
      '(*beitrag|*beiträge|*gebühr|*gebühren|*bestellung|*rechnung|bestellung|bestellungen|buchung|buchungen|lieferung|lieferungen|ware|waren|paket|pakete|sendung|sendungen|auftrag|aufträge|zahlung|zahlungen|rechnung|rechnungen|beitrag|beiträge|mitgliedsbeitrag|mitgliedsbeiträge|gebühr|gebühren|entgelt|entgelte|lastschrift|kaufpreis|reservierung|reservierungen|abonnement|abo|spende|spenden|rückzahlung|retoure|ticket|tickets|fahrkarten|leistungen|verbrauch|kauf)',
      '(ausliefern|auszuliefern|liefern|zustellen|zuzustellen|zugestellt|zusenden|zuzusenden|versenden|verschicken|abwickeln|abzuwickeln|ausführen|auszuführen|erfüllen|abrechnen|abzurechnen|einziehen|einzuziehen|verbuchen|erstatten|durchführen|durchzuführen|entgegennehmen|entgegenzunehmen|abbuchen|abzubuchen|ausstellen|auszustellen|stellen|buchen|zuordnen|zuzuordnen|übergeben|anliefern)',
    ),
    needs: WITH_DATA,
    unless: [
      ...NOT_OURS,
      '(gesetzliche*|gerichtliche*|rechtliche*) (anforderung*|anordnung*|pflichten|verpflichtungen|vorgaben)',
    ],
    examples: {
      match: [
        'Wir benötigen Ihre Anschrift, [um die bestellte Ware pünktlich zustellen] zu können.',
        'Ihre Bankdaten brauchen wir, [damit wir den Mitgliedsbeitrag jährlich einziehen].',
      ],
      skip: ['Wir arbeiten hart, um Ihre Bestellung schnell auszuliefern.'],
    },
  },
  'so-as-to-tell-you': {
    says: 'purpose/service-messages',
    match: [
      ...to(
        '(erinnerung|erinnerungen|bestätigung|benachrichtigung|benachrichtigungen|termin|termine|liefertermin|lieferzeit|abholtermin|bestellstatus|lieferstatus|status|stand|terminänderungen|verspätungen|störungen|versand|änderungen)',
        '(informieren|benachrichtigen|unterrichten|zukommen|zusenden|zuzusenden|schicken|senden|abstimmen|abzustimmen|vereinbaren|erinnern|mitteilen|mitzuteilen|kontaktieren|erreichen|absprechen|abzusprechen|ankündigen|anzukündigen)',
      ),
      '(um|damit) ~2 (sie|dich|euch) ~2 (bei|für|im falle von) (rückfragen|nachfragen|problemen|störungen) ~4 (erreichen|kontaktieren|anrufen|anzurufen|informieren)',
      '(wir|um) ~2 (sie|ihnen|dir|dich) ~3 (rückfragen|nachfragen) ~3 (erreichen|kontaktieren)',
    ],
    needs: WITH_DATA,
    unless: [
      ...NOT_OURS,
      '(angebote|produkte|neuheiten|werb*|aktionen)',
      '(datenpanne*|datenschutzverletzung*|datenschutzerklärung)',
    ],
    examples: {
      match: ['Ihre Telefonnummer nutzen wir, [um einen Liefertermin mit Ihnen zu vereinbaren].'],
      skip: ['Rufen Sie an, um einen Termin zu vereinbaren.'],
    },
  },
  'so-as-to-help-you': {
    says: 'purpose/customer-service',
    match: [
      ...to(
        '(frage|fragen|anfrage|anfragen|anliegen|rückfragen|beschwerde|beschwerden|reklamation|reklamationen|supportanfragen|nachricht|nachrichten|kundenanfragen|ersuchen)',
        '(beantworten|bearbeiten|klären|bearbeitet|beantwortet|nachgehen|nachzugehen|eingehen|einzugehen|lösen|antworten|zuordnen|zuzuordnen|reagieren)',
      ),
      ...to('(ihnen|dir|sie|dich|euch)', '(weiterhelfen|weiterzuhelfen|antworten|beraten|betreuen)'),
      '(beantwortung|bearbeitung|klärung) ~2 (frage|fragen|anfrage|anfragen|anliegens|anliegen|beschwerde|rückfragen) ~4 (verwendet|genutzt|verarbeitet|gespeichert|erforderlich|dient|benötigt)',
    ],
    needs: WITH_DATA,
    unless: [
      ...NOT_OURS,
      '(auskunft*|betroffen*|rechte|behörden|antrag auf|identifizieren|identität|datenschutzbeauftragt*|aufsichtsbehörde)',
      '(innerhalb|binnen)',
    ],
    examples: {
      match: ['Ihre E-Mail-Adresse benötigen wir, [um Ihre Anfrage zu beantworten].'],
      skip: ['Wir bemühen uns, Ihre Fragen zu beantworten.'],
    },
  },
  'so-as-to-improve': {
    says: 'purpose/improve-service',
    match: [
      '(zeigen|zeigt|verraten|verrät) uns ~10 (besser|verbessern) ~1 (werden|machen|müssen|muss|können|sollten)?',
      '(fließen|fließt|gehen|geht|eingehen|einfließen) ~3 (weiterentwicklung|verbesserung|entwicklung|optimierung) ~5 (ein)?',

      ...to(
        '(*angebot|*angebote|*dienste|*produkte|*leistungen|*seite|website|webseite|seite|seiten|app|angebot|angebote|dienst|dienste|service|services|produkte|sortiment|leistungen|abläufe|qualität|inhalte|bedienung|shop|plattform|software|internetseite|funktionen|auftritt|internetauftritt|prozesse)',
        '(verbessern|verbessert|optimieren|weiterentwickeln|weiterzuentwickeln|ausbauen|auszubauen|steigern|stabiler|schneller|einfacher|übersichtlicher|benutzerfreundlicher|nutzerfreundlicher|attraktiver|besser)',
      ),
      ...to(
        '(fehler|fehlerquellen|schwachstellen|mängel|abstürze|probleme|störungen|schwächen)',
        '(beheben|erkennen|finden|beseitigen|aufspüren|abstellen|abzustellen|aufzuspüren|auszubessern|ausräumen)',
      ),
      '(verbessern|optimieren|weiterentwickeln) wir ~3 (website|webseite|app|angebot|angebote|dienst|dienste|service|produkte|sortiment|inhalte) ~3 (anhand|auf grundlage|mithilfe|mit hilfe|auf basis)',
    ],
    needs: WITH_DATA,
    unless: [...NOT_OURS, '(angriff*|missbrauch*|sicherheitslücken)'],
    examples: {
      match: [
        'Diese Daten [zeigen uns, an welchen Stellen die App besser werden] muss.',
        'Die Absturzberichte [helfen uns, Fehler in der App zu beheben].',
        'Diese Daten [helfen uns, die Website übersichtlicher] zu machen.',
      ],
      skip: ['Wir arbeiten daran, unser Angebot zu verbessern.'],
    },
  },
  'so-as-to-secure': {
    says: 'purpose/security',
    match: [
      '(zur|der|die) (sicherstellung|gewährleistung|aufrechterhaltung) (eines|des|der|ihrer|unserer) ~1 (störungsfreien|sicheren|stabilen|sicherheit|systemsicherheit|netzsicherheit|it sicherheit|betriebssicherheit|reibungslosen und sicheren)',

      ...to(
        '(angriffe|angriff|angriffen|missbrauch|sicherheit|systeme|systemen|schadsoftware|störungen|eindringversuche|zugriffe|unbefugte|diebstahl|straftaten|einbrüche|vandalismus|netze|hausrecht)',
        '(abwehren|abzuwehren|erkennen|verhindern|verhüten|vorbeugen|vorzubeugen|gewährleisten|aufklären|aufzuklären|sicherstellen|sicherzustellen|nachverfolgen|aufdecken|aufzudecken|abzusichern|unterbinden|bekämpfen|begegnen|wahrzunehmen)',
      ),
      '(angriffe|missbrauch|angriffen|schadsoftware) ~8 (abwehren|erkennen|verhindern|vorbeugen|aufdecken|nachverfolgen)',
      '(verhütung|aufklärung|verhinderung|verfolgung) ~2 (straftaten|vandalismus|diebstahl|diebstählen|einbrüchen|angriffen|missbrauch)',
      '(wahrung|ausübung|wahrnehmung|durchsetzung) (des|unseres) hausrechts',
      '(zum|zur|für|dient|dienen|zweck|zwecke) ~3 (schutz|sicherheit|sicherung) (der|unserer|des|unseres|von) ~1 (gebäude|besucher|beschäftigten|eigentums|anlagen|räume|systeme|server|netze|website|technik)',
    ],
    needs: [...WITH_DATA, '(kamera|kameras|*kamera|*kameras|videoüberwachung|protokoll*|auf diese weise|dadurch|so)'],
    unless: [
      '(widersprechen|widerspruch|widerrufen|löschen|gelöscht|cookies (ablehnen|verhindern))',
      '(technische*|organisatorische*|geeignete*) ~3 maßnahmen',
      '(sie|du) (können|kannst|müssen|sollten)',
      '(passwort|zugangsdaten|kennwort)',
      '(daten|informationen) ~4 (vor|gegen)',
      'nicht ~1 (verhindern|gewährleisten|ausschließen)',
      '(tracking|speicherung|cookies|verwendung) ~6 verhindern',
      '(staatsanwaltschaft|polizei|strafverfolgungsbehörde*)',
    ],
    examples: {
      match: ['Die Protokolle werten wir aus, [um Angriffe auf unsere Server zu erkennen].'],
      skip: ['Wir treffen technische Maßnahmen, um Ihre Daten vor Angriffen zu schützen.'],
    },
  },
  'so-as-to-prevent-fraud': {
    says: 'purpose/fraud-prevention',
    match: [
      '(ungewöhnliche|verdächtige|auffällige) (zahlungen|bestellungen|buchungen|transaktionen|kontobewegungen) ~2 (erkennen|aufdecken|entdecken|herauszufiltern)',
      '(um|damit) ~3 (missbrauch|missbräuche) ~2 (*codes|*gutscheinen|*bestellungen|*zahlungen|*karten|*konten|*rabatten) ~2 (unterbinden|verhindern|vorbeugen|vorzubeugen|erkennen|vermeiden)',

      '(vermeidung|verhinderung|vorbeugung|bekämpfung|prävention|aufdeckung|abwehr) (von)? (zahlungsausfällen|betrug|betrugsfällen|betrugsversuchen|geldwäsche|missbrauchsfällen|identitätsdiebstahl)',

      ...to(
        '(betrug|betrugsversuche|betrugsfälle|betrügerische|zahlungsausfälle|zahlungsausfall|geldwäsche|identitätsdiebstahl|missbräuchliche)',
        '(vorbeugen|vorzubeugen|verhindern|erkennen|vermeiden|aufdecken|aufzudecken|abwehren|abzuwehren|bekämpfen|auszuschließen)',
      ),
      '(betrug|betrugsversuche|betrugsfälle|geldwäsche|identitätsdiebstahl) ~3 (vorbeugen|vorzubeugen|verhindern|erkennen|vermeiden|aufdecken|bekämpfen|aufzudecken)',
    ],
    unless: ['(schützen sie|seien sie|bitte|sie können)', '(einzelheiten|mehr) ~2 (zu|zur)'],
    examples: {
      match: [
        'So lassen sich [auffällige Buchungen erkennen].',
        '[Um Betrug vorzubeugen], wird jede Buchung untersucht.',
      ],
      skip: ['Der Film handelt von Betrug.'],
    },
  },
  'so-as-to-identify': {
    says: 'purpose/identity-verification',
    match: [
      '(müssen|um|damit|dass|prüfen|überprüfen|werden|verpflichtet|gehalten) ~6 (identität|identitäten) ~4 (prüfen|überprüfen|feststellen|festzustellen|verifizieren|nachweisen|bestätigen|geprüft|überprüft|vergewissern|klären)',
      '(prüfen|überprüfen|verifizieren|stellen) (wir)? ~3 (ihre|deine|die) identität',
      '(sicherstellen|sicherzustellen|vergewissern|gewährleisten|prüfen|überprüfen) ~2 (dass|ob) ~3 (sie|du) ~4 (sind|bist|selbst|handelt|inhaber|berechtigt|anmelden|eröffnen|eröffnet|volljährig)',
      '(identifizieren|legitimieren|identifizierung|legitimationsprüfung) ~4 (geldwäschegesetz|gwg|personalausweis|videoident|postident)',
      '(alter|volljährigkeit) ~3 (prüfen|überprüfen|verifizieren|nachzuweisen|festzustellen)',
    ],
    unless: [
      '(recht*|auskunft*|antrag|antrags|anfrage|betroffen*|ersuchen|zweifel)',
      '(nicht|ohne|kein*) ~4 (identifiz*|identität)',
      '(können wir) ~4 nicht',
      '(bevollmächtigt*|vollmacht|nachweis)',
    ],
    examples: {
      match: ['Vor der Kontoeröffnung [prüfen wir Ihre Identität].'],
      skip: ['Bei begründeten Zweifeln können wir vor der Auskunft Ihre Identität überprüfen.'],
    },
  },
  'so-as-to-obey': {
    says: 'purpose/legal-compliance',
    match: [
      ...to(
        '(pflichten|verpflichtungen|aufbewahrungspflichten|meldepflichten|vorgaben|vorschriften|bestimmungen|anforderungen|auflagen|nachweispflichten|dokumentationspflichten|steuerpflichten)',
        '(erfüllen|nachkommen|nachzukommen|einhalten|einzuhalten|entsprechen|genügen|befolgen|gerecht)',
      ),
      '(erfüllung|einhaltung) ~4 (meldepflichten|kontrollpflichten|nachweispflichten|dokumentationspflichten|*pflichten|auskunftspflichten)',
    ],
    needs: [
      '(gesetzlich*|rechtlich*|steuerlich*|handelsrechtlich*|steuerrechtlich*|aufsichtsrechtlich*|behördlich*|gesetz*|*pflichten)',
    ],
    unless: [
      ...NOT_OURS,
      '(vertragliche*|partner|dienstleister|auftragsverarbeiter)',
      '(aufbewahren|aufbewahrt|speichern|gespeichert)',
    ],
    examples: {
      match: ['Wir verarbeiten die Angaben, [um gesetzlichen Meldepflichten nachzukommen].'],
      skip: ['Sie helfen uns, gesetzliche Fristen zu verstehen.'],
    },
  },
  'so-as-to-claim': {
    says: 'purpose/legal-claims',
    match: [
      '(durchsetzung|geltendmachung) ~3 (geschäftsbedingungen|nutzungsbedingungen|agb|hausordnung|vertragsbedingungen)',

      ...to(
        '(ansprüche|rechte|forderungen|rechtsansprüche|klagen|schadensersatzansprüche|gewährleistungsansprüche|einwendungen|rechtsposition)',
        '(durchsetzen|durchzusetzen|abwehren|abzuwehren|verteidigen|geltend|sichern|verfolgen|prüfen|belegen|beweisen)',
      ),
      '(dient|dienen|zur|für die|zum zwecke der|zweck der) ~3 (abwehr|durchsetzung|geltendmachung|verteidigung|verfolgung) ~3 (ansprüche|ansprüchen|forderungen|rechtsansprüche|rechtsansprüchen|klagen)',
      '(als|zum|zu) (beweis|beweise|beweismittel|nachweis|beweiszwecken|nachweiszwecken) ~4 (vorlegen|dienen|verwenden|nutzen|aufbewahren|vorgelegt|verwendet|im|in|für|bei|gespeichert)',
      '(streitfall|rechtsstreit|streitigkeiten) ~8 (beweis*|nachweis*|belegen|nachweisen|vorlegen|vorgelegt)',
    ],
    needs: [...WITH_DATA, '(unterlagen|belege|protokolle|dokumente|korrespondenz|verarbeitung)'],
    unless: [
      ...NOT_OURS,
      '(recht auf|einschränkung|einschränken|art 18|widerspruch|es sei denn|schutzwürdige*)',
      '(ihre|ihrer|ihren|deiner|eigenen|ihnen) ~1 (rechtsansprüche|rechtsansprüchen|ansprüche|ansprüchen)',
      '(sie|betroffene person) ~4 (benötigen|benötigt)',
    ],
    examples: {
      match: ['Wir bewahren den Schriftwechsel auf, [um Ansprüche abwehren] zu können.'],
      skip: ['Sie benötigen die Daten, um Ansprüche geltend zu machen.'],
    },
  },
  'so-as-to-collect-debts': {
    says: 'purpose/debt-collection',
    match: [
      '(zur|zum) ~1 (durchsetzung|einziehung|beitreibung|einzug|eintreibung) ~2 (forderung|forderungen|rechnungen|beträge|beiträge) ~4 (übergeben|beauftragen|geben|übermitteln|schalten|bedienen|setzen)',

      ...to(
        '(forderung|forderungen|rechnungsbeträge|außenstände|schulden|beträge|rückstände)',
        '(eintreiben|einzutreiben|beitreiben|beizutreiben|einziehen|einzuziehen|anmahnen|anzumahnen|mahnen)',
      ),
      '(offene|ausstehende|fällige|rückständige|unbezahlte|säumige) ~1 (forderung|forderungen|rechnungen|beträge) ~5 (eintreiben|beitreiben|einziehen|anmahnen|mahnen|beigetrieben|eingetrieben|einzutreiben|beizutreiben)',
    ],
    examples: {
      match: ['[Offene Rechnungen mahnen] wir an.'],
      skip: ['Offene Rechnungen zahlen Sie bitte sofort.'],
    },
  },
  'so-as-to-provide': {
    says: 'purpose/provide-service',
    match: [
      '(dient|dienen|genutzt|verwendet|nutzen|verwenden|benötigen) ~3 (dazu|damit|um) ~2 (ihnen|dir|euch|sie|dich) ~6 (anzuzeigen|anzeigen|vorzuschlagen|aufzuzeichnen|anbieten|anzubieten|bereitzustellen|berechnen|zu berechnen|navigieren|zu zeigen|zu führen)',
      '(um|damit) ~1 (die|ihre|deine|den) ~2 (strecke|route|routen|laufstrecke|wegstrecke|fahrt|schritte|ladestationen|filialen|termin) ~4 (aufzuzeichnen|aufzeichnen|zu berechnen|berechnen|anzuzeigen|anzeigen|zu planen|zu zählen)',

      '(durchführung|erbringung|abwicklung|erfüllung) (von|unserer|der|ihrer|seiner) ~1 (bankgeschäfte|bankgeschäften|finanzdienstleistungen|versicherungsleistungen|dienstleistungen|pflegeleistungen|bankdienstleistungen|energielieferung|stromlieferung|reiseleistungen|mitgliedschaft)',
      '(bearbeitung|prüfung|bescheidung) (ihres|deines|des|eines|von|ihrer) ~1 (*antrags|*antrages|*anträge|*anträgen)',

      ...to(
        '(vertrag|vertrags|vertragsverhältnis|mitgliedsverhältnis|mietverhältnis|arbeitsverhältnis|behandlungsvertrag|versicherungsverhältnis|kundenbeziehung|antrag|anträge|nutzungsverhältnis|leistungen|behandlung|kurs|kurse|reise|versicherungsschutz|unterricht)',
        '(begründen|durchführen|durchzuführen|erfüllen|erbringen|bearbeiten|bescheiden|entscheiden|abwickeln|abzuwickeln|gewähren|planen|organisieren|bewilligen|prüfen|verwalten|beenden)',
      ),
      '(zweck|zwecken) ~2 (ihren|ihres|den|eines|der) ~2 (antrag|antrags|anliegens) ~4 (bescheiden|bearbeiten|prüfen|entscheiden|bearbeitung|prüfung)',
      '(bearbeitung|prüfung|bescheidung) (ihres|deines|des|eines|von|ihrer) ~1 (antrags|antrages|anträgen|anträge|leistungsfalls|schadensfalls|schadens|falls)',
    ],
    needs: WITH_DATA,
    unless: [
      ...NOT_OURS,
      '(auskunft*|betroffenen*|art 15|antrag auf (auskunft|löschung|berichtigung))',
      '(rechtsgrundlage|art 6|erforderlich ist|verweiger*|ohne|nicht)',
      '(bewerb*)',
    ],
    examples: {
      match: ['Ihre Angaben verarbeiten wir, [um über Leistungen zu entscheiden].'],
      skip: ['Wir bemühen uns, Ihren Antrag auf Auskunft rasch zu bearbeiten.'],
    },
  },
  'so-as-to-suit-you': {
    says: 'purpose/personalization',
    match: [
      '(helfen|hilft|dienen|dient) ~4 (inhalte|übungen|angebote|vorschläge|programm|pläne|kurse|lektionen|empfehlungen) ~6 (abzustimmen|anzupassen|zuzuschneiden|auszurichten)',
      '(können|zeigen|schlagen) wir ~4 (passende|passenden|geeignete|geeigneten) ~2 (anzeigen|vorschlagen|vor|an)',
      '(inhalte|produkte|angebote|artikel|beiträge|stellen|veranstaltungen|titel) ~5 die ~4 (zu (ihnen|dir)|ihren interessen|deinen interessen|zu (ihren|deinen) interessen) ~1 (passen|entsprechen|passen könnten|interessieren)',

      '(stellen|stellt) ~2 (ihnen|dir|euch) ~2 (darauf|auf sie|auf dich|daran) (abgestimmte|zugeschnittene|angepasste) ~2 (zusammen|bereit|vor)?',
      '(auf sie|auf dich|darauf|hierauf) (abgestimmte|zugeschnittene) (vorschläge|empfehlungen|inhalte|wiedergabelisten|trainingspläne|angebote|auswahl|programme|playlists)',

      ...to(
        '(inhalte|angebote|produkte|artikel|empfehlungen|vorschläge|wiedergabelisten|trainingspläne|rezepte|startseite|website|angebot|seite|beiträge|themen|suchergebnisse|nachrichten)',
        '(personalisieren|abstimmen|abzustimmen|zuschneiden|zuzuschneiden|passen|passende|anpassen|anzupassen|empfehlen|vorschlagen|vorzuschlagen|interessieren|ihren interessen|auszurichten)',
      ),
      '(schlagen|empfehlen|zeigen|vorschlagen|stellen|vorstellen|unterbreiten|bieten) ~4 (ihnen|dir|euch)? ~5 (artikel|produkte|inhalte|angebote|titel|beiträge|filme|stellen|themen|weitere) ~4 (vor|passen|passende|zu ihnen|zu dir|interessieren|ihren interessen|deinen interessen|gefallen|zugeschnitten|abgestimmt)',
      '(passende|zugeschnittene|personalisierte|individuelle|maßgeschneiderte|abgestimmte) (inhalte|angebote|empfehlungen|produkte|vorschläge|produktempfehlungen|artikel) ~4 (zeigen|anzeigen|anzuzeigen|unterbreiten|vorschlagen|anbieten|anzubieten|empfehlen|vorzuschlagen|präsentieren|erhalten)',
    ],
    unless: [
      ...NOT_OURS,
      '(werbung|werbeanzeigen|anzeigen (zu|auf)|keine|nicht)',
      '(datenschutz*)',
      '(support|kundendienst)',
    ],
    examples: {
      match: [
        'Die Ergebnisse [helfen uns, die Lektionen an dein Tempo anzupassen].',
        'So [können wir Ihnen den passenden Kurs vorschlagen].',
        'Aufgrund Ihrer Käufe [schlagen wir Ihnen weitere Artikel vor].',
      ],
      skip: ['Wir schlagen einen Spaziergang vor.'],
    },
  },
  'so-as-to-learn-of-use': {
    says: 'purpose/analytics',
    match: [
      '(erkennen|erfahren|sehen|verstehen|nachvollziehen|ermitteln|untersuchen|untersucht|messen|feststellen|auswerten|analysieren|herausfinden|herauszufinden|nachzuvollziehen|festzustellen|auszuwerten|zählen|wissen|werten|analysiert) ~4 (wie (oft|viele|lange|häufig|gut)?|welche|woher|wann|an welcher stelle|ob) ~3 (website|webseite|seite|seiten|internetseite|app|inhalte|beiträge|artikel|funktionen|angebote|angebot|nutzer|nutzerinnen|besucher|leser|leserinnen|menschen|dienste|themen|newsletter|anzeige|e mails|bereiche|unsere)',
      '(zugriffszahlen|besucherzahlen|nutzungszahlen|abrufzahlen|klickzahlen|nutzungsverhalten|besuche|aufrufe|zugriffe) ~5 (auswerten|auswertet|ausgewertet|messen|gemessen|gezählt|zählen|analysieren|analysiert|auszuwerten|ermitteln|erkennen)',
      '(reichweitenmessung|reichweitenanalyse|nutzungsanalyse|besucherzählung|erfolgsmessung|nutzungsmessung|nutzungsauswertung|webanalyse|webstatistik) ~5 (verwenden|nutzen|setzen|dient|dienen|betreiben|kommt|führen|verwendet|eingesetzt|erfolgt)',
      '(zählt|zählen|messen|misst) ~2 (die|wie viele|unsere) (besuche|besucher|aufrufe|zugriffe|seitenaufrufe)',
    ],
    unless: [
      '(widersprechen|widerspruch|widerrufen|deaktivieren|ablehnen|verhindern)',
      '(kein*|nicht|verzicht*) ~8 (auswert*|ausgewertet|analys*|reichweit*|messung|zähl*)',
      'können wir ~2 nicht',
      '(welche|wie) ~3 (daten|rechte|informationen|cookies|datenschutz*)',
      '(unter|entnehmen|lesen sie|erläuter*|beschreib*|erklär*)',
      '(sie|du) (können|kannst|sehen|erkennen)',
    ],
    examples: {
      match: ['Wir möchten [verstehen, wie unsere] Website besucht wird.', 'So [zählen wir die Zugriffe].'],
      skip: ['Hier sehen Sie, welche Daten wir erheben.', 'Wir verstehen, wie wichtig Vertrauen ist.'],
    },
  },
  suggests: {
    says: 'purpose/personalization',
    actor: 'any',
    match: [
      '(schlagen|empfehlen) wir (ihnen|dir|euch) ~6 (vor|an|passende|weitere|titel|artikel|produkte|bücher|filme)',
      'wir (schlagen|empfehlen) (ihnen|dir|euch) ~6 (vor|an|passende|weitere|titel|artikel|produkte|bücher|filme)',
    ],
    needs: [
      '(anhand|aufgrund|auf grundlage|auf basis|ausgehend von) ~5 (*ausleihen|ausleihen|*käufe|käufe|einkäufe|*verhalten|verhaltens|*bestellungen|*suchen|interessen|vorlieben|*daten|*angaben|historie|*verlauf)',
      '(ihren|deinen|ihre|deine) (interessen|vorlieben|geschmack|bedürfnissen)',
    ],
    unless: ['(kein*|nicht|browser|einstellungen|passwort)'],
    examples: {
      match: ['Anhand Ihrer Einkäufe [empfehlen wir Ihnen weitere] Weine.'],
      skip: ['Wir empfehlen Ihnen weitere Lektüre.'],
    },
  },
  'checks-who-you-are': {
    says: 'purpose/identity-verification',
    match: ['(prüfen|überprüfen|kontrollieren) wir', 'wir (prüfen|überprüfen|kontrollieren)'],
    actor: 'any',
    needs: [
      'ob ~4 (volljährig|minderjährig|mindestalter|berechtigt|18 jahre)',
      'ob ~12 alter ~2 (erreicht|haben|überschritten)',
    ],
    unless: ['(auskunft*|antrag|ersuchen|betroffen*)'],
    examples: {
      match: ['Vor der Lieferung [prüfen wir], ob Sie volljährig sind.'],
      skip: ['Wir prüfen, ob der Herd aus ist.'],
    },
  },
};
