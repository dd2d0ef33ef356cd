import type { Rule } from '../../pack.ts';

/** Purposes that whole sentences tell. */
export const purpose: Record<string, Rule> = {
  'shows-ads-by-interest': {
    says: 'purpose/targeted-advertising',
    match: [
      '(personalisierte|interessenbezogene|interessenbasierte|zielgerichtete|nutzungsbasierte|verhaltensbasierte|interessengerechte|maßgeschneiderte|interessensbezogene) (online)? (werbung|anzeigen|werbeanzeigen|werbeinhalte|werbebotschaften) ~8 (anzeigen|schalten|zeigen|einblenden|auszuspielen|anzuzeigen|einzublenden|angezeigt|eingeblendet|ausgespielt|präsentiert|zu schalten|zu zeigen|ausgeliefert|geschaltet|präsentieren)',
      '(werbung|anzeigen|werbeanzeigen) ~6 (ihren interessen|ihre interessen|interessen der nutzer|interessen des nutzers|deinen interessen|deine interessen|ihrem nutzungsverhalten|ihrem surfverhalten)',
    ],
    unless: [
      '(deaktivieren|widersprechen|abschalten|verhindern|ausschalten|opt out|widerspruch)',
      '(keine|nicht) ~6 (werbung|anzeigen)',
    ],
    examples: { match: ['Wir können Ihnen [personalisierte Werbung anzeigen].'], skip: ['Wir werben in Zeitungen.'] },
  },
  'builds-profiles': {
    says: 'purpose/profiling',
    match: [
      '(berechnen|berechne|erstellen|bilden|errechnen) wir ~3 (*profil|*profile|*score|*scores|scorewert)',

      '(machen|macht|mache|nutzen|verwenden|kennen|erlauben|gibt es|findet) ~3 (profiling|profilbildung|scoring)',
      '(bilden|bilde|erzeugen|entsteht|entstehen|zusammengeführt) ~8 (nutzungsprofile|nutzungsprofil|interessenprofil|interessenprofile|kundenprofil|persönlichkeitsprofil|bewegungsprofil|bewegungsprofile|kaufprofil|profil|profile)',
      '(nutzungsprofile|interessenprofile|interessenprofil|bewegungsprofil|kundenprofil|kaufprofil) ~4 (bilden|erstellen|entstehen|entsteht|anlegen|ableiten)',

      '(bilden|erstellen|erzeugen|legen) wir ~6 (profile|profil)',

      '(scoring|bonitätsscoring|kundenscoring) ~3 (erfolgt|findet|statt|durchgeführt|durch)',

      '(profilbildung|profiling|profilerstellung) ~6 (erfolgt|statt|vorgenommen|betreiben|durch|durchgeführt|findet)',
      '(erfolgt|findet|betreiben|nehmen|führen|nutzen|setzen) ~6 (profilbildung|profiling)',
      '(profilbildung|profiling|profilerstellung) ~3 (betrieben|vor|ein|eingesetzt)',
      '(erstellen|erstellt|bilden|gebildet|legen) ~10 (nutzungsprofile|nutzerprofile|nutzungsprofil|nutzerprofil|persönlichkeitsprofile|interessenprofile|kundenprofile|profil von ihnen|nutzungsprofilen)',
      '(erstellung|bildung|anlage) (von|der|eines|pseudonymer) ~2 (nutzungsprofilen|nutzerprofilen|nutzungsprofile|nutzerprofile|profilen|nutzerprofils|nutzungsprofils) ~4 (dient|erfolgt|findet|geschieht|ist)',
      '(nutzungsprofile|nutzerprofile|persönlichkeitsprofile|interessenprofile|kundenprofile|nutzungsprofilen|nutzerprofilen) ~6 (erstellt|gebildet|angelegt|erstellen|bilden)',
    ],
    unless: [
      '(automatisiert*|entscheidung*)',
      '(widersprechen|widerspruch|deaktivieren|verhindern|recht)',
      '(facebook|google) ~6 (erstellt|erstellen)',
    ],
    examples: {
      match: ['Wir [erstellen pseudonyme Nutzungsprofile].'],
      skip: ['In Ihrem Profil sehen Sie Ihre Freunde.'],
    },
  },
  'builds-no-profiles': {
    says: 'purpose/profiling',
    denies: true,
    match: [
      'noch (werden|wird|erstellen wir|bilden wir|findet) ~2 (profile|*profile|profiling|profilbildung) ~1 (erstellt|gebildet|angelegt|statt)?',
      '(profilbildung|profiling|profilerstellung|profilen) ~4 (sehen wir ab|verzichten|wird verzichtet|wird abgesehen|unterbleibt|unterbleiben|ausgeschlossen|schließen wir aus|unterlassen wir)',
      '(verzichten|verzichtet) ~4 (profilbildung|profiling|profilerstellung)',
    ],
    unless: ['(nicht|sofern|soweit|wenn|außer|es sei denn)', '(deren|welche|welcher)'],
    examples: {
      match: ['Auf eine [Profilbildung wird verzichtet].', 'Von einem [Profiling sehen wir ab].'],
      skip: ['Auf Profilbildung wird nur verzichtet, wenn Sie es verlangen.'],
    },
  },
  'analyses-nothing': {
    says: 'purpose/analytics',
    denies: true,
    match: [
      '@purpose/analytics ~4 (sehen wir ab|verzichten|wird verzichtet|wird abgesehen|unterbleibt|unterbleiben|ausgeschlossen|schließen wir aus|unterlassen wir)',
      '(verzichten|verzichtet) ~4 @purpose/analytics',
    ],
    unless: [
      '(analyse|tracking|statistik|webanalyse) (cookies|cookie|tools|diensten|dienste)',
      '(nicht|sofern|soweit|wenn|außer|es sei denn)',
      '(personenbezogene*|namentliche*) (auswertung|analyse)',
    ],
    examples: {
      match: ['Eine [Auswertung der Nutzung unterbleibt].', 'Wir [verzichten auf eine Analyse des Nutzerverhaltens].'],
      skip: ['Die Auswertung der Nutzung unterbleibt nicht.'],
    },
  },
  'analyses-use': {
    says: 'purpose/analytics',
    match: [
      '@purpose/analytics ~4 (erfolgt|erfolgen|findet|finden|statt|vorgenommen|durchgeführt|vor)',
      '(erfolgt|erfolgen|findet|finden|nehmen|nimmt|führen|führt) ~4 @purpose/analytics',
    ],
    unless: [
      '(deaktivieren|widersprechen|widerspruch|verhindern|abschalten|einwilligung)',
      '(dritte|google|facebook|meta) ~3 (analyse|auswertung)',
    ],
    examples: {
      match: ['Eine [Auswertung des Nutzerverhaltens findet] nicht statt.'],
      skip: ['Der Analyse können Sie jederzeit widersprechen.'],
    },
  },
  advertises: {
    says: 'purpose/marketing',
    match: [
      '(nutzung|verwendung|weitergabe|verarbeitung) ~6 (zu|für) ~2 (werbezwecken|werbezwecke|werbliche zwecke|werblichen zwecken|werbung) ~4 (erfolgt|findet|ist)',
    ],
    unless: ['(widersprechen|widerspruch|einwilligung|dritter|dritte)'],
    examples: {
      match: ['Eine [Nutzung Ihrer Adresse für Werbung findet] nicht statt.'],
      skip: ['Der Nutzung für Werbung können Sie widersprechen.'],
    },
  },
  'sends-marketing': {
    says: 'purpose/marketing',
    match: [
      '(schicken|senden|schenken|zukommen) wir ~8 (gutschein|gutscheine|rabatt|rabattcode|rabattcodes)',
      '(newsletter|infobrief|rundbrief|katalog|kundenmagazin) ~2 (verschicken|versenden|senden|übersenden|schicken) wir ~4 (auf grundlage|aufgrund|mit|nach|nur|ausschließlich|an)',

      '(senden|schicken|übersenden|zusenden|versenden|informieren|zukommen|übermitteln) ~8 (newsletter|werbung|angebote|werbe e mails|produktneuheiten|neue produkte|aktionen|werbliche informationen|ähnliche waren|ähnliche produkte|eigene ähnliche)',
      '(newsletter|werbung|werbliche informationen|produktempfehlungen) ~8 (zusenden|zugesandt|zuzusenden|versenden|versendet|senden|verschicken|zuschicken|zusendung|übersenden)',
    ],
    needs: ['(wir|ihnen|dir|uns|unser*|versand|daten|e mail adresse)'],
    unless: [
      '(abbestellen|abmelden|abmeldung|keine|nicht mehr|widersprechen|widerspruch|widerrufen|abmeldelink|opt in|versendet)',
      '(pflichtangabe*|erforderlich)',
      '(newsletter|dienst) ~6 (anbieter|versanddienstleister|mailchimp)',
    ],
    examples: {
      match: ['Im Advent [schicken wir unseren Kunden Rabattcodes].', 'Wir [senden Ihnen unseren Newsletter].'],
      skip: ['Den Newsletter können Sie abbestellen.'],
    },
  },
  'sends-a-newsletter': {
    says: 'purpose/marketing',
    match: [
      '(newsletter|infobrief|rundbrief|katalog|kundenmagazin|rundmail|mailing) ~1 (verschicke|versende|sende|schicke) ich',
      '(newsletter|infobrief|rundbrief|rundmail|werbung|mailings|angebote) ~4 (verschicke|versende|verschicken|versenden|geht|gehen|erscheint|kommt|erhalten|erhältst|bekommen|bekommst|landet) ~4 (ich|wir|an alle|einmal|monatlich|wöchentlich|vierteljährlich|regelmäßig|per)',
      '(laden|lade) ~6 (zu|auf) ~3 (veranstaltungen|aktionen|konzerten|lesungen|sonderverkäufen|messen) ~2 ein',

      '(senden|schicken|übersenden|mailen) wir (ihnen|dir|euch) ~4 (informationen|hinweise|infos|angebote|neuigkeiten) ~1 (zu|über) ~2 (kursen|veranstaltungen|produkten|produkte|angeboten|leistungen|aktionen|seminaren|dienstleistungen|konzerten|ausstellungen|neuheiten)',

      '(newsletter|infobrief|rundbrief|katalog|kundenmagazin|werbung|werbe e mails) ~2 (verschicken|versenden|senden|übersenden|schicken) wir',
      '*kunden (informieren|unterrichten|benachrichtigen) wir ~8 (über|zu) ~3 (produkte|waren|angebote|dienstleistungen|leistungen|aktionen|veranstaltungen)',
      '(informieren|unterrichten|anschreiben|kontaktieren) wir ~8 (über|zu) ~2 (ähnliche|eigene|neue|weitere|vergleichbare|passende) ~1 (produkte|waren|angebote|dienstleistungen|leistungen)',
      '(verwenden|nutzen) wir ~8 (für|zu|zur) ~2 (werbung|werbezwecke|werbezwecken|direktwerbung|zusendung von angeboten)',
    ],
    unless: [
      '(kein*|nie|niemals|verzicht*)',
      'wir ~3 nicht',
      'nicht ~3 (für|zu|zur) ~2 (werbung|werbezwecke*|direktwerbung)',
    ],
    examples: {
      match: ['Den [Newsletter verschicken wir] monatlich.'],
      skip: ['Den Newsletter verschicken andere.'],
    },
  },
  'advertises-by-content': {
    says: 'purpose/contextual-advertising',
    match: [
      '(werbung|anzeigen|werbeanzeigen|banner) ~8 (hängt|hängen|richtet|richten|bestimmt|bestimmen|orientiert|orientieren|abhängig) ~6 (inhalt|inhalten|thema|themen|umfeld|kontext|suchbegriff)',
      '(werbung|anzeigen|werbeanzeigen|banner) ~6 (zum|nach|passend zum|anhand des) ~2 (inhalt|thema|umfeld|kontext) ~3 (seite|artikels|beitrags|passt|passen|ausgewählt|ausgespielt)?',
    ],
    needs: ['(seite|seiten|artikel|artikels|beitrags|website|inhalts|themas)'],
    examples: {
      match: ['Unsere [Anzeigen richten sich nach dem Inhalt einer Seite].'],
      skip: ['Der Inhalt der Werbung liegt beim Werbekunden.'],
    },
  },
  'fits-ads-to-you': {
    says: 'purpose/targeted-advertising',
    match: [
      '(zeigen|spielen|blenden|zeigt|schalten) ~4 (ihnen|dir|euch|wir) ~3 (passende|persönliche|personalisierte|interessante|relevante|zugeschnittene|maßgeschneiderte) (anzeigen|werbung|werbeanzeigen|banner)',
      '(passende|persönliche|personalisierte|relevante|zugeschnittene|maßgeschneiderte|individuelle) (anzeigen|werbung|werbeanzeigen|banner) ~4 (zeigen|einblenden|ausspielen|anzeigen|schalten|auszuspielen|einzublenden|anzuzeigen)',

      '(basis|grundlage|grund|anhand) ~2 (ihnen|dir|sie|wir) ~3 (werbung|anzeigen|werbeanzeigen) ~2 (gezeigt|angezeigt|anzeigen|eingeblendet|zeigen|ausgespielt)',

      '(anzeigen|werbung|werbeanzeigen|banner|reklame) ~3 (richten|richtet|orientieren|orientiert|basieren|basiert|bemisst|abgestimmt|zugeschnitten|beruht|beruhen) ~3 (danach|nach|an|auf)',
      '(werbung|anzeigen|werbeanzeigen) ~4 (die|welche) ~4 (ihren|deinen|ihre|deine|auf ihre) (interessen|vorlieben|bedürfnisse) ~3 (entspricht|entsprechen|passt|passen|zugeschnitten|abgestimmt)',
    ],
    needs: [
      '(angesehen|besucht|gesucht|gekauft|interessen|interessieren|verhalten|*verhalten|käufe|käufen|vorlieben|bedürfnisse|profil|aufgerufen|ansehen|anschauen|klicken|suchen|kaufen|passende|personalisierte|relevante|zugeschnittene|maßgeschneiderte|individuelle|persönliche)',
    ],
    unless: [
      '(widersprechen|widerspruch|deaktivieren|verhindern|ablehnen|opt out|kein*|nicht)',
      '(nicht|kein*) ~6 (interessen|verhalten|profil)',
    ],
    examples: {
      match: ['Die [Anzeigen orientieren sich an] dem, was Sie zuvor gekauft haben.'],
      skip: ['Die Anzeigen orientieren sich nicht an Ihrem Verhalten.'],
    },
  },
  'measures-ads': {
    says: 'purpose/advertising',
    match: [
      '(erfolg|wirksamkeit|reichweite|wirkung) ~3 (anzeige|anzeigen|werbung|werbeanzeigen|werbekampagnen|kampagnen|werbemaßnahmen) ~4 (messen|gemessen|auswerten|ermitteln|feststellen|prüfen|erfassen|auszuwerten|beurteilen)',
      '(messen|erfassen|ermitteln|wissen|wüssten|erkennen|feststellen) ~5 (anzeige|anzeigen|werbung|werbeanzeigen|kampagne) ~3 (erfolg|erfolgreich|wirkt|wirken|angeklickt|geklickt)',
      '(finanzieren|finanziert|finanzierung) ~4 (durch|über|mit|mittels) ~2 (werbung|anzeigen|werbeanzeigen)',
    ],
    unless: [
      '(widersprechen|deaktivieren|verhindern)',
      '(kein*|verzicht*)',
      '(google|kunde|kunden|adwords) ~4 (erkennen|erfahren)',
    ],
    examples: {
      match: ['So können wir den [Erfolg unserer Anzeigen messen].'],
      skip: ['Der Erfolg der Anzeigen in der Zeitung freut uns.'],
    },
  },
  'sorts-customers': {
    says: 'purpose/profiling',
    actor: 'any',
    match: [
      '(kundengruppen|segmente|nutzergruppen|zielgruppen) ~4 (einteilen|eingeteilt|zuordnen|zugeordnet|bilden|gebildet)',
      '(teilen|ordnen) ~4 (kundengruppen|segmente|zielgruppen) ~2 (ein|zu)',
      '(wahrscheinlichkeit|vorlieben|bedarf) ~6 (berechnen|berechnet|vorhersagen|vorherzusagen|prognostizieren|abschätzen|bewerten)',
    ],
    needs: ['(wir|uns|werden|wird|daten|kunden|kundendaten)'],
    unless: ['(widersprechen|widerspruch|recht|deaktivieren)'],
    examples: {
      match: ['Anhand der Käufe werden Sie [Kundengruppen zugeordnet].'],
      skip: ['Ihr Profil bilden Freunde und Fotos.'],
    },
  },
  'writes-no-ads': {
    says: 'purpose/marketing',
    match: [
      '(werbeanrufe|werbebriefe|werbe e mails|werbemails|werbepost|werbung|newsletter|werbesendungen) ~3 (bekommen|erhalten|versenden|verschicken|senden|schicken|bekommst|erhältst) (sie|du|wir) ~4 (nicht|keine)',
      '(keine|keinen|keinerlei) (werbeanrufe|werbebriefe|werbe e mails|werbemails|werbepost|newsletter|werbesendungen) ~3 (von uns|versenden|verschicken|zusenden|schicken|senden|machen)?',
      '(keine|keinerlei) werbung ~3 (von uns|versenden|verschicken|zusenden|schicken|senden|per|zu)',
    ],
    denies: true,
    actor: 'any',
    unless: [
      '(widersprechen|widerspruch|wünschen|möchten|wollen|abbestellen|abmelden|einwilligung|mehr|wenn|ohne)',
      '(können|genügt|genügen)',
    ],
    examples: {
      match: ['[Werbebriefe erhalten Sie von uns nicht].', 'Wir verschicken [keine Werbemails].'],
      skip: ['Wenn Sie keine Werbung von uns möchten, melden Sie sich ab.'],
    },
  },
  'writes-ads': {
    says: 'purpose/marketing',
    match: [
      '(informieren|unterrichten|anschreiben|kontaktieren) wir ~8 (über|zu) ~2 (ähnliche|eigene|neue|weitere|vergleichbare|passende) ~1 (produkte|waren|angebote|dienstleistungen|leistungen)',
      '*kunden (informieren|unterrichten|benachrichtigen) wir ~8 (über|zu) ~3 (produkte|waren|angebote|dienstleistungen|leistungen|aktionen)',

      '(schicken|senden|zusenden|informieren|unterrichten|halten) ~4 (ihnen|dir|euch|sie|dich) ~4 (neuigkeiten|angebote|aktionen|neuheiten|veranstaltungen|gutscheine|rabatte|produkte|sonderangebote|empfehlungen)',
      '(neuigkeiten|angebote|aktionen|neuheiten|gutscheine|rabatte|sonderangebote|rundbrief|kundenmagazin|katalog|prospekte) ~6 (zusenden|zuzusenden|schicken|senden|zuschicken|versenden|zukommen|informieren|verschicken|hinweisen)',
      '(für|zu) (werbliche|eigene werbliche|unsere) ~1 (werbezwecke|werbezwecken|zwecke|marketingzwecke|werbung)',
      '(bewerben|bekannt machen|bekanntmachen|vorstellen) ~3 (angebote|produkte|leistungen|waren|dienstleistungen)',
    ],
    needs: ['(e mail|adresse|post|brief|sms|telefon|newsletter|daten|monat|rundbrief|katalog|verteiler|werbezwecke)'],
    unless: [
      '(abbestellen|abmelden|abmeldung|keine|nicht mehr|widersprechen|widerspruch|widerrufen|abmeldelink|nicht)',
      '(dienstleister|anbieter) ~6 (versenden|versand)',
    ],
    examples: {
      match: ['Einmal im Quartal [schicken wir Ihnen Neuigkeiten] per E-Mail.'],
      skip: ['Schicken Sie uns Ihre Neuigkeiten per E-Mail.'],
    },
  },
  'fills-posts': {
    says: 'purpose/recruitment',
    match: [
      '(besetzung|einstellung|stelle|stellenbesetzung|eignung|bewerbung|bewerber|vorstellungsgespräch|auswahlverfahren) ~4 (zu)? (entscheiden|beurteilen|bewerten|prüfen|einzuladen|durchzuführen|durchführen|einladen)',
      '(talentpool|bewerberpool|bewerberdatenbank) ~8 (aufnehmen|auf|aufgenommen|speichern|gespeichert|nehmen)',
      '(für|zu|zur|zum) ~2 (bewerbungsverfahren|auswahlverfahren|stellenbesetzung|bewerbungszwecke|bewerbungszwecken|personalauswahl|bewerberauswahl|bewerbungsverfahrens|rekrutierung)',

      '(bewerbung|bewerbungen|bewerbungsunterlagen|unterlagen|bewerbern|bewerberdaten|bewirbt|bewerben) ~8 (sichten|sichtet|prüfen|prüft|geprüft|besetzung|stellenbesetzung|auswahlverfahren|auswahl|bewerbungsgespräch|vorstellungsgespräch|eignung)',
      '(entscheiden|entscheidung|entscheidet) ~6 (einstellung|begründung eines beschäftigungsverhältnisses|bewerbung|besetzung)',
      '(begründung|durchführung|anbahnung) ~4 (beschäftigungsverhältnisses|arbeitsverhältnisses)',
    ],
    unless: ['(löschen|gelöscht|löschung|vernichtet|aufbewahrt|widerrufen|gespeichert)', '(rechtsgrundlage)'],
    examples: {
      match: ['Die eingereichten [Bewerbungsunterlagen prüft] die Fachabteilung.'],
      skip: ['Ihre Bewerbungsunterlagen werden nach der Auswahl gelöscht.'],
    },
  },
  'runs-contests': {
    says: 'purpose/contests',
    match: [
      '(gewinner|gewinnerinnen|gewinnern|gewinn|preise) ~6 (verständigt|benachrichtigt|ermittelt|gezogen|ausgelost|informiert|verständigen|benachrichtigen|ermitteln|ziehen|auslosen|zusenden|zugesandt|übergeben)',
      '(gewinnspiel|gewinnspiels|verlosung|preisausschreiben|preisausschreibens|wettbewerb|preisrätsel|losziehung|tombola) ~8 (teilnahmedaten|verarbeiten|werten|auswerten|verwenden|nutzen|erheben|speichern|verarbeitet|verwendet|erhoben|benötigen|durchführung|abwicklung|teilnahme)',
    ],
    unless: [
      '(ab|unter|mindestens) ~2 (jahre|jahren)',
      '(gelöscht|löschen|löschung|teilnahmeberechtigt|rechtsweg)',
      '(rechtsgewinn|gewinner des)',
    ],
    examples: {
      match: ['Unter allen Einsendungen werden die [Gewinner ausgelost].'],
      skip: ['Nach der Verlosung werden die Daten gelöscht.'],
    },
  },
  'watches-comments': {
    says: 'purpose/content-moderation',
    match: [
      '(chatnachrichten|nachrichten|chats|kommentare|beiträge|bewertungen|inhalte|texte|bilder|uploads|foren|forenbeiträge|profile|avatare) ~4 (scannen|filtern|durchsuchen|überprüfen|prüfen|kontrollieren|moderieren|sichten|lesen|untersuchen|gescannt|gefiltert|durchsucht|überprüft|geprüft) ~6 (beleidigungen|hassrede|spam|verstöße|verstößen|verstoß|obszön*|gewalt*|extremis*|schimpf*|rechtswidrig*|strafbar*|jugendgefährd*|mobbing|beleidigend*|anstößig*)',
      '(chatnachrichten|kommentare|beiträge|bewertungen|inhalte) ~3 (moderiert|moderieren|gegengelesen)',
      '(prüfen|scannen|filtern|durchsuchen|überprüfen|moderieren) (wir)? ~4 (chatnachrichten|kommentare|beiträge|bewertungen|inhalte|forenbeiträge|uploads) ~6 (beleidigungen|hassrede|spam|verstöße|verstößen|rechtswidrig*|strafbar*|veröffentlichung|freischaltung)',

      '(kommentare|beiträge|bewertungen|inhalte|leserbriefe|uploads) ~6 (vor|prüfen|lesen|prüft|geprüft|moderieren|moderiert|kontrollieren|gelesen|sichten|untersucht) ~6 (freischaltung|veröffentlichung|freigabe|strafbar*|beleidig*|verstöße|rechtswidrig*|netiquette|hass*|auszusortieren|entfernen)',
      '(strafbare|rechtswidrige|beleidigende|verbotene|unzulässige|anstößige) (inhalte|beiträge|kommentare|äußerungen) ~4 (entfernen|auszusortieren|erkennen|sperren|löschen|entfernt|gelöscht|gesperrt|herausfiltern|herauszufiltern)',
    ],
    unless: ['(haftung|verlinkt*|links|kenntnis|externe*)'],
    examples: {
      match: ['Neue [Kommentare prüfen wir vor der Freigabe].'],
      skip: ['Rechtswidrige Inhalte verlinkter Seiten entfernen wir bei Kenntnis.'],
    },
  },
  researches: {
    says: 'purpose/research',
    actor: 'any',
    match: [
      '(stellen|geben|übermitteln|überlassen) ~5 (forschung|wissenschaft|forschungszwecke|forschungszwecken)',

      '(fließen|fließt|gehen|verwendet|genutzt|ausgewertet|verarbeitet|nutzen|verwenden|auswerten|werten) ~8 (studie|studien|forschung|forschungsprojekt|forschungsvorhaben|forschungszwecke|forschungszwecken|wissenschaftliche|wissenschaftlichen)',
      '(forschende|wissenschaftler|wissenschaftlerinnen|forscher|universität|hochschule|institut) ~6 (auswerten|werten|untersuchen|untersucht|auswertet|forschen|erforschen|verwenden)',
      '(für|zu) ~2 (wissenschaftliche|wissenschaftlichen) (zwecke|zwecken|auswertungen|untersuchungen)',
    ],
    needs: [
      '(daten|*daten|ergebnisse|angaben|antworten|material|proben|informationen|aufnahmen|fragebögen|auswertungen)',
    ],
    unless: ['(speicher*|archivzwecke*|art 89|erasure|löschung|widerspr*|kein*|nicht)'],
    examples: {
      match: ['Die Antworten werden [ausgewertet und gehen in eine wissenschaftliche] Arbeit ein.'],
      skip: ['Das Recht auf Löschung gilt nicht für wissenschaftliche Zwecke.'],
    },
  },
  'trains-machines': {
    says: 'purpose/ai-training',
    match: [
      '(trainieren|trainiert|training|anlernen|angelernt|trainings) ~6 (ki|*modelle|modell|modelle|algorithmen|algorithmus|sprachmodelle|künstliche intelligenz|künstlichen intelligenz|empfehlungssystem|systeme|*systeme)',
      '(ki|*modelle|modell|modelle|algorithmen|algorithmus|sprachmodelle|sprachmodell|künstliche intelligenz|künstlichen intelligenz|empfehlungssystem|system) ~8 (trainieren|trainiert|anlernen|angelernt|antrainiert)',
      '(lernt|lernen) ~3 (unsere ki|das modell|die modelle|unser system) ~3 (daten|eingaben|texten|bildern)',
    ],
    unless: [
      '(widersprechen|widerspruch|deaktivieren|unterbinden|verhindern|abschalten|ausschalten)',
      '(nicht|kein*) ~1 um',
      '(kurs*|seminar*|sport*|fitness*|mitarbeiter*)',
    ],
    examples: {
      match: ['Mit Ihren Eingaben [trainieren wir unsere Sprachmodelle].'],
      skip: ['Im Training lernen Sie neue Modelle kennen.'],
    },
  },
  'reports-to-customers': {
    says: 'purpose/service-messages',
    match: [
      '(für|zur) (die|eine|den|der)? (bestellbestätigung|auftragsbestätigung|buchungsbestätigung|terminerinnerung|versandbestätigung|terminbestätigung|reservierungsbestätigung|eingangsbestätigung)',
      '(erinnern|erinnere) (wir|ich) (sie|dich|euch) ~4 (termin|termine|frist|rückgabe|vorsorge|impfung)',

      '(informieren|benachrichtigen|unterrichten) (wir)? (sie|dich) ~4 über ~3 (status|stand|versand|versandstatus|lieferstatus|lieferung|störungen|ausfälle|wartungsarbeiten|ankunft|zählerstand)',

      '(über|bei) ~3 (störungen|wartungsarbeiten|ausfälle|verspätungen|terminänderungen|sicherheitsupdates|ausfall|verzögerungen|lieferstatus|versandstatus|bestellstatus) ~8 (unterrichten|informieren|benachrichtigen|verständigen|schicken|senden) ~4 (sie|dich|ihnen|dir|wir)',
      '(dient|dienen|verwenden|nutzen|benötigen) ~6 (versand|zusendung|übermittlung|übersendung|zustellung) ~2 (bestellbestätigung|auftragsbestätigung|versandbestätigung|eingangsbestätigung|rechnung|terminbestätigung|buchungsbestätigung|servicemitteilungen|lieferbenachrichtigung|quittung)',
      '(schicken|senden|übersenden) ~3 (ihnen|dir|euch) ~4 (bestätigung|bestellbestätigung|bestätigungsmail|erinnerung|terminerinnerung|versandbestätigung|auftragsbestätigung|buchungsbestätigung)',
    ],
    unless: [
      '(datenschutz*|erklärung|richtlinie|angebote|werb*|newsletter|opt in|bestätigungslink|verletzung*|widerruf*)',
      '(rechtsgrundlage|nutzungsbedingungen|verantwortliche*)',
    ],
    examples: {
      match: ['[Über Störungen unterrichten wir] Sie per SMS.'],
      skip: ['Über Änderungen dieser Erklärung informieren wir Sie per E-Mail.'],
    },
  },
  'bills-customers': {
    says: 'purpose/transactions',
    match: [
      '(rechnen|buchen|ziehen|wickeln) (wir)? ~6 (lieferungen|*lieferungen|verbrauch|leistungen|fahrten|beitrag|beiträge|mitgliedsbeiträge|gebühren|betrag|zahlung|zahlungen|bestellung) ~4 (ab|ein)',
      '(liefern|versenden|schicken) (wir)? ~3 (ware|waren|bestellung|paket|bestellte) ~4 (an|anschrift|adresse)',
    ],
    needs: ['(damit|daten|*daten|angaben|anschrift|*adresse|*nummer|bankverbindung|iban|lastschrift)'],
    unless: ['(sie|du) (können|kannst)', '(widerspr*|kosten|versandkosten)'],
    examples: {
      match: ['Mit den Zählerdaten [rechnen wir Ihren Verbrauch ab].'],
      skip: ['Wir rechnen mit gutem Wetter.'],
    },
  },
  'shows-no-ads': {
    says: 'purpose/advertising',
    denies: true,
    match: [
      '(schalten|zeigen|blenden|spielen) (wir)? ~6 (keine|keinerlei) (werbung|werbeanzeigen|anzeigen|werbebanner)',
      '(werbung|werbeanzeigen|werbebanner) ~2 (schalten|zeigen|blenden|gibt) (wir|es) ~6 nicht',
      '(website|app|seite|seiten|angebot|plattform) ~2 (ist|sind|bleibt|bleiben) werbefrei',
    ],
    unless: ['(personalisiert*|interessenbezogen*|wenn|sofern|abo|premium)'],
    examples: {
      match: ['In der App [zeigen wir keine Werbung].'],
      skip: ['Wir zeigen keine personalisierte Werbung.'],
    },
  },
  'suggests-what-fits': {
    says: 'purpose/personalization',
    match: [
      '(schlagen|schlägt|empfehlen|empfiehlt|zeigen|zeigt|bieten|bietet|stellen) (wir|die app|unser system)? (dir|ihnen|euch) ~4 (passende|ähnliche|geeignete|neue|weitere|verwandte|relevante|passend) ~2 (vor|an|zusammen)?',
      '(ähnliche|passende|verwandte|geeignete|individuelle|persönliche|maßgeschneiderte) (produkte|artikel|angebote|inhalte|titel|filme|rezepte|kurse|routen|verbindungen|beiträge|vorschläge|empfehlungen|reisen|stellen|themen|übungen|tipps) ~2 (einblenden|vorschlagen|empfehlen|anzeigen|zeigen|eingeblendet|angezeigt|vorgeschlagen|empfohlen|vorzuschlagen|auszuspielen|unterbreiten|zusammenstellen)',
      '(startseite|inhalte|angebot|ergebnisse|trefferliste|trainingsplan|übungen|oberfläche) ~3 (an|auf) ~2 (ihre|deine|sie|dich|ihren|deinen) ~3 (an|ab|zu|angepasst|abgestimmt|zugeschnitten|anpassen|abstimmen|zuschneiden)',
    ],
    unless: [
      '(werbung|anzeigen|banner|newsletter|widersprechen|deaktivieren|abschalten|ausschalten|preisliste)',
      '(kein*|nicht|nie|verzicht*)',
    ],
    examples: {
      match: ['Danach [schlagen wir Ihnen passende Kurse vor].'],
      skip: ['Wir zeigen Ihnen neue Läden auf der Karte nicht.'],
    },
  },
  'goes-after-debts': {
    says: 'purpose/debt-collection',
    match: [
      '(forderung|forderungen|rechnung|rechnungen|zahlung|außenstände|betrag|beträge|entgelt|miete|beitrag|beiträge|gebühren) ~5 (offen|verzug|unbezahlt|unbeglichen|bezahlt|beglichen|ausbleibt|aus|überfällig) ~12 (inkasso*|mahnung|mahnverfahren|anwalt|rechtsanwalt|eintreiben|beitreibung|@sharing/debt-collectors)',
      '(inkasso*|mahnverfahren|@sharing/debt-collectors) ~10 (offen|offene|offener|offenen|unbezahlte|überfällige|verzug|ausstehende|ausstehenden|rückständige) ~2 (forderung|forderungen|rechnung|rechnungen|beiträge|zahlung|zahlungen)?',
      '(ausstehende|offene|rückständige|überfällige) (forderungen|rechnungen|beträge|beiträge|zahlungen|mieten) ~4 (einziehen|einzuziehen|eintreiben|einzutreiben|beitreiben|beizutreiben|anmahnen|anzumahnen|mahnen|geltend)',
    ],
    unless: ['(kein*|nie)', '(sie|du) (können|kannst)'],
    examples: {
      match: ['Bleibt eine [Rechnung offen, beauftragen wir ein Inkassobüro].'],
      skip: ['Die Rechnung liegt offen auf dem Tisch.'],
    },
  },
  'checks-papers': {
    says: 'purpose/identity-verification',
    actor: 'any',
    match: [
      '(foto|bild|scan|kopie|ausweis|ausweises|personalausweis|führerschein|führerscheins|reisepass|pass|dokument|dokumente|ausweisdaten|papiere) ~10 auf (echtheit|gültigkeit|fälschungen) ~2 (prüft|prüfen|geprüft|kontrolliert|kontrollieren|überprüft|überprüfen|untersucht)',
    ],
    unless: ['(kein*|nicht|nie)'],
    examples: {
      match: ['Ihr [Reisepass wird auf Echtheit geprüft].'],
      skip: ['Kunstwerke werden auf Echtheit geprüft.'],
    },
  },
  'suggests-by-taste': {
    says: 'purpose/personalization',
    actor: 'any',
    match: [
      'welche (profile|inhalte|artikel|titel|filme|videos|angebote|produkte|beiträge|songs|spiele|kurse|rezepte|stellen) (wir|dir|ihnen) ~2 (vorschlagen|vorgeschlagen|anzeigen|angezeigt|empfehlen|empfohlen|zeigen|gezeigt) ~8 (vorlieben|*verhalten|interessen|algorithmus|*verlauf|bewertungen|profil)',
    ],
    unless: ['(kein*|nicht|nie|werbung)'],
    examples: {
      match: ['[Welche Rezepte wir Ihnen vorschlagen, hängt von Ihren Vorlieben] ab.'],
      skip: ['Welche Rezepte wir Ihnen zeigen, entscheidet die Redaktion.'],
    },
  },
  'plays-out-ads': {
    says: 'purpose/advertising',
    match: [
      '(werbespots|werbeclips|werbebanner|werbevideos|werbeanzeigen) ~1 (werden|wird) ~6 (ausgeliefert|ausgespielt|geschaltet|eingeblendet)',
    ],
    unless: ['(kein*|nie|niemals|dritte|dritten|widersprechen)', 'nicht (nach|anhand|aufgrund|auf grundlage)'],
    examples: {
      match: ['[Werbebanner werden nach Tageszeit eingeblendet].'],
      skip: ['Werbebanner werden nie eingeblendet.'],
    },
  },
  'targets-no-ads': {
    says: 'purpose/targeted-advertising',
    denies: true,
    match: [
      '(werbespots|werbung|anzeigen|werbebanner|werbeclips|werbeanzeigen) ~8 nicht (nach|anhand|aufgrund|auf grundlage) ~3 (*verhalten|*verhaltens|interessen|vorlieben|profil|profils|nutzung)',
    ],
    unless: ['(nicht nur|sofern|soweit|wenn|außer|es sei denn)'],
    examples: {
      match: ['[Werbebanner werden nach Tageszeit eingeblendet, nicht nach Ihren Vorlieben].'],
      skip: ['Werbung wird nicht nur nach Ihren Vorlieben eingeblendet.'],
    },
  },
  'feeds-models': {
    says: 'purpose/ai-training',
    match: [
      '(fließen|fließt|gehen|geht) ~6 in ~2 (weiterentwicklung|verbesserung|entwicklung|training) ~2 (ki|*modelle|*modells|sprachmodelle|algorithmen|ki modelle|künstlichen intelligenz) ~2 ein',
    ],
    unless: ['(kein*|nicht|nie|niemals)'],
    examples: {
      match: ['Ihre Texte [fließen in das Training unserer Sprachmodelle ein].'],
      skip: ['Ihre Spenden fließen in das Training unserer Jugend ein.'],
    },
  },
};
