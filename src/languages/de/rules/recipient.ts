import type { Rule } from '../../pack.ts';

const DATA =
  '(daten|*daten|angaben|informationen|*informationen|unterlagen|anschrift|*adresse|namen|name|fotos|*nummer|@collection)';
const FIRM =
  '(gmbh|ag|se|kg|inc|ltd|hetzner|ionos|strato|aws|amazon|microsoft|google|telekom|mittwald|dienstleisters|anbieters|dienstleister|externen|externer|hosters)';
const PAID_BY =
  '(paypal|klarna|stripe|nexi|adyen|mollie|giropay|payone|concardis|wirecard|unzer|apple pay|google pay|amazon pay|sofortüberweisung|bezahldienst|@sharing/payment-processors)';

/** Recipients that whole sentences tell of: who does what for the service, who sees data, and that nobody does. */
export const recipient: Record<string, Rule> = {
  'keeps-it-to-itself': {
    says: 'sharing/third-parties',
    denies: true,
    actor: 'any',
    match: [
      '(weitergabe|datenweitergabe|weiterleitung) ~6 (ausgeschlossen|unterbleibt)',

      `${DATA} ~3 (bleiben|bleibt|verbleiben|verbleibt) ~2 (bei uns|im haus|in unserem haus|hausintern|in unserem unternehmen|im verein)`,
      `(behalten|behält) ~2 ${DATA} ~2 für (uns|sich)`,
      `niemand (sonst|anders|anderes|außer uns|außerhalb) ~4 (erhält|bekommt|erfährt|sieht|zugriff|zugang|einsicht)`,
      `(dritte|dritten) ~2 (erhalten|bekommen|erfahren|sehen) (ihre|diese|deine|davon|hiervon|sie|keine|keinen|keinerlei) ~4 (nicht|keine|nichts|keinen|${DATA}) ~2 nicht?`,
      `an (dritte|andere|außenstehende|fremde) ~2 (gelangen|gehen|kommen) ~8 nicht`,
      `${DATA} ~4 (gelangen|gehen|kommen|fließen) ~6 nicht ~4 (an|zu|in die hände) ~2 (dritte|dritten|dritter|andere|fremde)`,
      `${DATA} ~4 (gelangen|gehen|kommen|fließen) ~1 nicht ~4 (an|zu|in die hände) ~2 (dritte|dritten|dritter|andere|fremde)`,
      `(bekommt|erhält|erfährt|sieht) ~2 (niemand|kein dritter|kein anderer) ~2 (zu gesicht|sonst|außer uns)?`,
    ],
    needs: [`${DATA}`, '(weitergabe|datenweitergabe)'],
    unless: [
      '(gespeichert|solange|so lange|gelöscht|löschen|tage|monate|jahre)',
      '(passwort|pin|kennwort)',
      '(bis|sofern|außer|es sei denn|meisten|aber)',
    ],
    examples: {
      match: ['Ihre [Adresse bleibt in unserem Haus].'],
      skip: ['Ihre Daten bleiben bei uns, bis Sie uns zur Löschung auffordern.', 'Behalten Sie die PIN für sich.'],
    },
  },
  'had-others-help': {
    says: 'sharing/service-providers',
    match: [
      '(nutzen|verwenden|einsetzen) wir ~4 (*dienste|*services|*tools|*werkzeuge|*firmen|*unternehmen|*anbieter) (die|welche) ~2 (zugriff|zugang) auf @collection (erhalten|haben|bekommen)',
      '(für|zum|zur) ~6 (nutzen|verwenden|setzen) wir ~2 (den|einen|die|das)? ~2 (dienst|anbieter|versanddienst|dienstleister|dienste) ~6 (ein|der|mit sitz|von)?',

      '(haben|hat|wurde|wurden|werden|wird) ~4 @sharing/service-providers ~4 (beauftragt|eingeschaltet|eingebunden|hinzugezogen|eingesetzt|engagiert|betraut|herangezogen)',
      '(externe|externen|externer|spezialisierte|spezialisierten) (firma|firmen|unternehmen|büro|agentur|agenturen) ~4 (beauftragt|betraut|eingeschaltet|eingesetzt|beauftragen|unterstützt)',
      '(erledigt|erledigen|übernimmt|übernehmen|verarbeitet|verarbeiten|betreibt|betreut) ~8 (für uns|in unserem auftrag|im auftrag der)',
      '(für uns|in unserem auftrag) ~8 (erledigt|übernimmt|verarbeitet|speichert|versendet|verschickt|betreibt|wartet|druckt|vernichtet)',
    ],
    actor: 'any',
    needs: [`${DATA}`, '(keine|keinen|kein|@sharing/service-providers)'],
    unless: ['(sie|du) ~4 verantwortlich*', '(haftung|gewähr)', '(pflicht*|verpflicht*) ~4 für uns', 'übernehmen wir'],
    examples: {
      match: ['Mit der Wartung haben wir eine [externe Firma betraut], die Daten einsehen kann.'],
      skip: ['Für die Richtigkeit übernehmen wir keine Gewähr.'],
    },
  },
  'lets-firms-see': {
    says: 'sharing/third-parties',
    actor: 'any',
    match: [
      '(jedes|alle|andere|einige|diese) (unternehmen|firmen|anbieter|händler|betriebe|organisationen) ~12 (hat|haben|erhält|erhalten|bekommt|bekommen) ~2 (zugriff|zugang|einblick) (auf|zu|in) @collection',
    ],
    unless: ['(kein*|nicht|nie|ob|wenn|recht)'],
    examples: {
      match: ['[Alle Betriebe der Bonusrunde haben Zugriff auf Ihre Daten].'],
      skip: ['Alle Betriebe haben Zugang zur Straße.'],
    },
  },
  'runs-on-rented-machines': {
    says: 'sharing/hosting-providers',
    match: [
      `(server|servern|rechenzentrum) ~8 (betreibt|betreiben|stellt|stellen) ~2 ${FIRM}`,
      `(website|webseite|app|shop|onlineshop|plattform|dienst|systeme|daten|software|anwendung) ~4 (auf|in) ~2 (servern|rechnern|rechenzentren|rechenzentrum) ~2 (von|der|bei|des) ~3 ${FIRM} ~6 (betrieben|gehostet|gespeichert|verarbeitet)`,

      '(server|speicherplatz|webspace|rechner) ~2 (mieten|mietet|gemietet|angemietet) ~6 (bei|von)',

      `(website|webseite|internetauftritt|internetseite|app|shop|onlineshop|seite|seiten|daten|plattform|dienst|systeme) ~6 (läuft|laufen|liegt|liegen|lagern|gehostet|betrieben|steht|stehen) ~6 (servern|rechnern|server|rechenzentrum|rechenzentren|cloud|bei) ~8 ${FIRM}`,
      `(gehostet|betrieben) (wird|werden) ~5 (bei|von|durch) ~4 ${FIRM}`,
      '(mieten|gemietet|angemietet|vermietet|bereitgestellt|stellt) ~6 (server|servern|speicherplatz|webspace|serverplatz|rechenkapazität) ~6 (bei|von|der|bereit)?',
    ],
    needs: ['(uns|wir|unser*|diese*|gehostet)', 'die (plattform|website|app|anwendung|webseite|software|seite)'],
    unless: ['(eigenen|eigene|eigenem) (servern|server|rechenzentrum)', '(kein*|nicht)', 'zertifiziert'],
    examples: {
      match: ['Unser [Shop läuft auf Servern der Beispiel GmbH].'],
      skip: ['Unser Shop läuft auf eigenen Servern der Beispiel GmbH.'],
    },
  },
  'hands-over-claims': {
    says: 'sharing/debt-collectors',
    match: [
      '@sharing/debt-collectors ~6 zu (beauftragen|betrauen)',

      '(forderung|forderungen|außenstände|rechnung|rechnungen) ~8 (an|ein|einem|einer) ~3 @sharing/debt-collectors',
      '(mahnung|mahnungen|zahlungsverzug|verzug|nichtzahlung) ~10 @sharing/debt-collectors',
      '@sharing/debt-collectors ~6 (beauftragen|beauftragt|einschalten|eingeschaltet|übergeben|weiter|betraut)',
    ],
    unless: ['kein*', 'nicht (an|weiter)'],
    examples: {
      match: ['Bei [Zahlungsverzug beauftragen wir ein Inkassobüro].'],
      skip: ['Wir geben Forderungen an kein Inkassobüro.'],
    },
  },
  'paid-elsewhere': {
    says: 'sharing/payment-processors',
    actor: 'any',
    match: [
      '(kreditkarte|kreditkartendaten|zahlungsdaten|kartendaten|bankdaten|sie) ~4 (unmittelbar|direkt|ausschließlich|allein) (vom|von|durch|beim|bei) ~2 (zahlungsdienstleister|zahlungsanbieter|bezahldienst|@sharing/payment-processors) ~2 (erhoben|erfasst|verarbeitet|gespeichert|entgegengenommen)',

      `(zahlung|zahlungen|zahlungsvorgang|zahlungsabwicklung|bezahlung|betrag|beträge|kaufpreis) ~8 (abgewickelt|eingezogen|ausgeführt|bearbeitet|durchgeführt|verarbeitet|abgewickelt wird)`,
      `(zahlung|zahlungen|zahlungsvorgang|bezahlung) ~2 (wickelt|wickeln|übernimmt|bearbeitet|führt) ~8 (ab|aus|durch)?`,
      `(zahlung|zahlungen|zahlungsabwicklung|bezahlung|bezahlen|zahlen) ~4 (erfolgt|läuft|mit|per|über) ~4 ${PAID_BY} ~12 (weitergeleitet|weitergegeben|übermittelt|übertragen|übermitteln|erhält|leiten|geben)`,
    ],
    needs: [PAID_BY],
    unless: ['(kein*|nicht)'],
    examples: {
      match: ['Ihre [Zahlung wird von Klarna ausgeführt].'],
      skip: ['Ihre Zahlung wird sofort ausgeführt.'],
    },
  },
  'paid-by-way-of': {
    says: 'sharing/payment-processors',
    actor: 'any',
    match: [
      '(kartenzahlung|kartenzahlungen|ec karte|girocard|girokarte|kreditkarte|lastschrift|debitkarte) ~6 (läuft|laufen|erfolgt|wickelt|rechnet|bucht|leitet|übernimmt) ~6 (netzbetreiber|kartennetzbetreiber|acquirer|kartenabwickler|terminalbetreiber|terminalanbieter|kartendienstleister)',
      `(zahlung|zahlungen|bezahlung|zahlungsabwicklung) ~4 (läuft|laufen|erfolgt|erfolgen) ~1 (über|durch) ~3 ${PAID_BY}`,
    ],
    unless: ['(wenn|sofern|falls)'],
    examples: { match: ['Jede [Zahlung läuft über PayPal].'], skip: ['Die Zahlung läuft über das Konto.'] },
  },
  'leaves-cards-to-others': {
    says: 'sharing/payment-processors',
    actor: 'any',
    match: [
      'sondern ~3 (bei|von|durch|an) ~3 @sharing/payment-processors',
      '(direkt|unmittelbar|ausschließlich|allein) (bei|von|durch|an|vom|beim) ~2 @sharing/payment-processors',
    ],
    needs: [
      '(kreditkartennummer|kreditkartendaten|kartendaten|kartennummer|zahlungsdaten|bankdaten|kreditkarteninformationen|zahlungsinformationen)',
    ],
    examples: {
      match: ['Ihre Kartendaten werden nicht von uns, [sondern von unserem Zahlungsdienstleister] gespeichert.'],
      skip: ['Ihre Kartendaten werden nicht gespeichert.'],
    },
  },
  'tells-the-authorities': {
    says: 'sharing/authorities',
    match: [
      '(sind|ist|verpflichtet|müssen|muss|haben) ~6 @sharing/authorities ~10 (bekannt zu geben|bekanntzugeben|anzugeben|zu nennen|auszuhändigen|weiterzugeben|offenzulegen|weiterzuleiten|zu übergeben|zuzuleiten|anzuzeigen|zu übersenden|bekannt geben|bekanntgeben|nennen|übergeben|weiterleiten|übersenden)',
      'teilen wir (dem|der|den) ~1 @sharing/authorities ~10 mit',
      '(setzen|verständigen|informieren|benachrichtigen) (wir)? ~4 (die|das|den) ~1 (polizei|staatsanwaltschaft|strafverfolgungsbehörde|strafverfolgungsbehörden|jugendamt|gesundheitsamt|ermittlungsbehörden) ~2 (in kenntnis)?',

      '(zeigen|melden|teilen) wir ~3 (dem|der|den) ~1 @sharing/authorities ~3 (an|mit)?',

      '(übergeben|melden|übermitteln|überlassen|händigen) (wir)? ~5 (dem|der|den) ~1 @sharing/authorities',

      '@sharing/authorities ~8 (auskunft|auskünfte) ~3 (geben|erteilen|erteilt|gegeben)',
      '(auskunft|auskünfte) ~3 (geben|erteilen) ~6 @sharing/authorities',
      '(dem|der|den|einer|einem) @sharing/authorities ~8 (übergeben|melden|mitteilen|mitgeteilt|gemeldet|übermitteln|übersenden|vorlegen|aushändigen|übermittelt|übergeben|anzeigen|bereitstellen)',
      '(zugang|zugriff|einsicht|einblick) ~8 (haben|hat|erhalten|erhält|nehmen|gewähren) ~4 @sharing/authorities',
      '(zugang|zugriff|einsicht|einblick) ~8 (haben|hat|erhalten|erhält|nehmen) ~4 (prüfer|beamte|bedienstete|mitarbeiter) ~3 @sharing/authorities',
      '(übermittlung|meldung|mitteilung|abgabe|offenlegung) ~4 @sharing/authorities ~6 (vorgeschrieben|verpflichtend|verpflichtet|erfolgt|gesetzlich|erforderlich)',
      '(sind|ist|verpflichtet|müssen|muss) ~6 @sharing/authorities ~6 (zu melden|zu übermitteln|mitzuteilen|vorzulegen|herauszugeben|melden|mitteilen|herausgeben|vorlegen)',
    ],
    unless: [
      '(beschwer*|verletzung*|datenpanne*|datenschutzaufsicht*|aufsichtsbehörde|datenschutzbehörde)',
      '(erhalten|bekommen|erheben|beziehen) (wir)? ~4 (von|bei) ~2 @sharing/authorities',
      '(sie|du) (können|kannst|haben|sind)',
    ],
    examples: {
      match: ['Auf Verlangen müssen wir der [Polizei Auskunft geben].'],
      skip: ['Wir melden die Datenpanne der Aufsichtsbehörde.'],
    },
  },
  'shown-to-everyone': {
    says: 'sharing/public',
    actor: 'any',
    match: [
      '(stellen|laden|posten|teilen|zeigen|lade|stelle|poste) (wir|ich) ~4 (auf|bei|ins|in) ~2 (*seite|instagram|facebook|internet|netz|*homepage|*website|*kanal|*kanälen|tiktok)',
      '(hängen|hängt) ~8 (aus|schwarzen brett|schaukasten|vereinsheim|flur|eingangsbereich|aushang)',

      '(veröffentlicht|veröffentlichen|publiziert|erscheinen|erscheint|ausgehängt|gezeigt|abgedruckt|bekanntgemacht|eingestellt|gepostet|genannt|präsentiert) ~8 (*homepage|*website|*webseite|*zeitung|*blatt|*heft|*zeitschrift|*magazin|schaukasten|schaukästen|aushang|*tafel|*kanal|*kanälen|jahresbericht|jahrbuch|festschrift|programmheft|gemeindebrief|pfarrbrief|chronik|pressemitteilung|netz|auftritt|*auftritt)',
      '(*homepage|*website|*webseite|*zeitung|*blatt|*heft|*zeitschrift|*magazin|schaukasten|schaukästen|aushang|*tafel|*kanal|*kanälen|jahresbericht|jahrbuch|festschrift|programmheft|gemeindebrief|pfarrbrief|chronik|*auftritt) ~8 (veröffentlicht|veröffentlichen|publiziert|erscheinen|erscheint|ausgehängt|gezeigt|abgedruckt|bekanntgemacht|eingestellt|gepostet|genannt|präsentiert)',

      '(drucken|druckt) ~10 ab',
      '(veröffentlichung|abdruck|nennung) (ihres|ihrer|deines|von|des) ~1 (namens|namen|fotos|bildes|bilder|leserbriefs|vornamens)',

      '(erscheint|erscheinen|stehen|steht|veröffentlicht|veröffentlichen|abgedruckt|gezeigt|ausgehängt|zeigen|nennen|genannt|bekanntgegeben) ~8 (im internet|ins internet|internetseite|website|homepage|webseite|zeitung|lokalzeitung|presse|lokalpresse|vereinszeitung|vereinszeitschrift|vereinsheft|aushang|schaukasten|amtsblatt|gemeindeblatt|sozialen medien|social media|jedermann|instagram|facebook seite)',
      '(im internet|internetseite|website|homepage|zeitung|presse|vereinszeitung|produktseite|aushang|amtsblatt|social media|sozialen medien|instagram) ~8 (erscheint|erscheinen|veröffentlicht|veröffentlichen|abgedruckt|gezeigt|ausgehängt|genannt|bekanntgegeben|bekannt gegeben)',
    ],
    needs: [
      '(aufstellungen|mannschaftsfotos|*fotos|*bilder|*ergebnis|*listen|*liste|platzierungen|name|namen|namens|vornamen|bewertung|bewertungen|ergebnislisten|startnummern|ranglisten|leserbriefe|bildes|foto|fotos|bilder|aufnahmen|ergebnisse|*ergebnisse|spielberichte|mannschaftsfotos|jubilare|geburtstage|gewinner|@collection/name|@collection/photo|leserbriefe|leserbrief|kommentar|kommentare)',
    ],
    unless: [
      'ohne (die)? nennung',

      '(nicht|kein*|nie)',
      '(änderung*|erklärung|fassung|datenschutz*|hinweis*|richtlinie)',
      '(ohne|nur mit|nur wenn) ~6 (einwilligung|zustimmung|zugestimmt|eingewilligt)',
      '(sie|du) ~4 (veröffentlichen|nennen)',
      '(anzeigen|werbung|cookies)',
      'bildnachweis*',
    ],
    examples: {
      match: ['Die Namen der Jubilare werden in der [Vereinszeitung genannt].'],
      skip: ['Änderungen erscheinen auf dieser Website unter dem Namen der Firma.'],
    },
  },
  'embeds-posts-of-networks': {
    says: 'sharing/social-networks',
    actor: 'any',
    match: [
      '(beiträge|posts|inhalte|plugins|feeds|videos) ~1 (sozialer netzwerke|sozialer medien|der netzwerke|aus (den)? sozialen netzwerken|von instagram|von facebook|aus instagram|von tiktok|von x) ~12 (klick|klicken|laden|lädt|anzeigen|so|dabei|dadurch|dann|aktivieren) ~12 (erfährt|erhält|bekommt|sieht) ~3 (anbieter|betreiber|netzwerk|plattform|dienst) ~2 @collection',
    ],
    unless: ['(kein*|nie|niemals)'],
    examples: {
      match: ['Zeigen wir [Beiträge sozialer Netzwerke, so erhält der Betreiber Ihre IP-Adresse].'],
      skip: ['Beiträge sozialer Netzwerke zeigen wir nur als Bild, so erhält kein Betreiber Ihre IP-Adresse.'],
    },
  },
  'names-recipients': {
    says: 'sharing/service-providers',
    actor: 'any',
    match: ['(empfänger|empfängerkreis|empfängern) ~5 (sind|ist|gehören|zählen) ~12 @sharing/service-providers'],
    unless: ['(kein*|nicht|recht|auskunft)'],
    examples: {
      match: ['[Empfänger Ihrer Daten sind die Bank sowie die Druckerei].'],
      skip: ['Empfänger unserer Briefe sind die Nachbarn.'],
    },
  },
  'lists-subcontractors': {
    says: 'sharing/service-providers',
    actor: 'any',
    match: [
      '(liste|übersicht|verzeichnis|aufstellung|aufzählung) (der|aller|unserer|mit allen|mit den) ~2 (subunternehmer|unterauftragnehmer|unterauftragsverarbeiter|auftragsverarbeiter|subdienstleister|auftragnehmer|dienstleister|drittdienstleister)',
    ],
    unless: ['(kein*|nicht|recht|verlangen)'],
    examples: {
      match: ['Eine [Übersicht unserer Auftragsverarbeiter] liegt in der Geschäftsstelle aus.'],
      skip: ['Eine Liste der Dienstleister führen wir nicht.'],
    },
  },
  'engages-firms-abroad': {
    says: 'sharing/service-providers',
    match: [
      '(setzen|nutzen|verwenden|beauftragen|haben) wir ~3 (anbieter|dienstleister|auftragsverarbeiter|dienst|unternehmen|firma) (in|aus|mit sitz) ~12 (ein|zertifiziert|beauftragt|welcher|der|die|das)',
    ],
    unless: ['(kein*|nicht|nie)'],
    examples: {
      match: ['Für den Versand [setzen wir einen Anbieter aus den Niederlanden ein].'],
      skip: ['Für den Versand setzen wir keinen Anbieter aus den Niederlanden ein.'],
    },
  },
  'broadcasts-callers': {
    says: 'sharing/public',
    actor: 'any',
    match: [
      '(anruf|anrufe|beitrag|sprachnachricht|sprachnachrichten|stimme|interview|interviews|wortmeldung|wortmeldungen|grüße) ~6 (live|im radio|im fernsehen|in der sendung|auf sendung|im podcast|im stream) ~2 (gesendet|ausgestrahlt|übertragen|gezeigt|abgespielt|eingespielt|senden|ausstrahlen|spielen)',
    ],
    unless: ['(kein*|nicht|nie)'],
    examples: {
      match: ['Ihre [Stimme kann dabei live übertragen] werden.'],
      skip: ['Ihre Stimme wird nicht live übertragen.'],
    },
  },
};
