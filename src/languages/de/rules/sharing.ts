import type { Rule } from '../../pack.ts';

const DISCLOSE =
  '(weitergeben|weitergegeben|weitergabe|weiter|übermitteln|übermittelt|übermittlung|offenlegen|offengelegt|offenlegung|herausgeben|herausgegeben|herauszugeben|herausgabe|mitteilen|weiterleiten|weitergeleitet|freigeben|freigabe|bereitstellen|übertragen|übertragung|übergehen|überlassen|geben|auskunft erteilen|auskunft|auskünfte|preisgeben|veräußert|teilen)';
const DEAL =
  '(fusion|fusionen|verschmelzung|unternehmensverkauf|unternehmensverkaufs|unternehmensübernahme|übernahme|übernommen|unternehmenszusammenschluss|zusammenschluss|umstrukturierung|reorganisation|insolvenz|unternehmensübertragung|verkauf (von|unseres|des|der|eines)? (unternehmens|unternehmen|unternehmensteilen|vermögenswerten|geschäftsbereichs|geschäftsbetriebs|teilen)|akquisition|(unternehmen|firma|geschäftsbetrieb|betrieb|geschäft) (ganz oder teilweise|teilweise)? (verkauft|veräußert|übernommen|fusioniert|verkaufen|veräußern)|geschäftsbetrieb (auf|an)|(übergang|übertragung) (des|unseres) (geschäftsbetriebs|unternehmens|betriebs|geschäfts)|rechtsnachfolger|rechtsnachfolge|erwerber|betriebsübergang|kontrollwechsel|konkurs|unternehmenskauf|asset deal|liquidation)';
const LAW =
  '(gesetzlich|gesetz|gesetze|gesetzes|gesetzlichen|gesetzliche|rechtlich|rechtliche|rechtlichen|gerichtlich|gerichtliche|gerichtlichen|behördliche|behördlichen|gericht|behörden|strafverfolgung|gerichtsbeschluss|gerichtsbeschlüsse|vorladung|richterliche|anordnung|strafverfolgungsbehörden)';

const ORDER =
  '(auftragsverarbeitung|auftragsdatenverarbeitung|auftragsverarbeitungsvertrag|auftragsverarbeitungsverträge|auftragsverarbeitungsverträgen|auftragsverarbeitungsvereinbarung|datenverarbeitungsvertrag|auftragsdatenverarbeitungsvertrag|avv|av vertrag|av verträge)';

/** Disclosures that are told by their occasion, not by their recipient. */
export const sharing: Record<string, Rule> = {
  'passes-on-in-merger': {
    says: 'sharing/acquirer',
    actor: 'any',
    match: [
      '(gehen|geht) ~8 auf ~3 (betreiber|betreiberin|pächter|pächterin|erwerber|käufer|nachfolger|nachfolgerin|rechtsnachfolger|praxisnachfolger|übernehmer)',
      '(nachfolger|nachfolgerin|übernehmer|praxisnachfolger) ~2 (erhält|übernimmt|bekommt) ~4 (*kartei|*akten|*daten|*bestand)',
      '(gehen|geht) ~2 @collection ~2 auf ~3 (erwerber|käufer|rechtsnachfolger|nachfolger|rechtsträger|inhaber|eigentümer)',
      '(gehen|geht|übergehen|übergeht) ~8 auf ~3 (erwerber|käufer|rechtsnachfolger|nachfolger|rechtsträger|inhaber|gesellschaft|eigentümer) ~8 @collection',
      '@collection ~8 (gehen|geht|übergehen|übergeht) ~8 auf ~3 (erwerber|käufer|rechtsnachfolger|nachfolger|rechtsträger|inhaber|eigentümer)',
      '@collection ~6 (teil|bestandteil|zum) ~3 (übertragenen|verkauften|veräußerten|übergehenden) (vermögens|vermögen|vermögenswerte|geschäfts|betriebs)',
      '(übernimmt|erhält|bekommt) ~2 (erwerber|käufer|nachfolger|rechtsnachfolger) ~4 (kundenbestand|kundendaten|kundenkartei|mitgliederdaten|daten)',
      '(unternehmen|geschäftsbetrieb|gesellschaft|firma|verein) ~2 (verkauft|übernommen|veräußert) ~1 (gehen|geht|übernimmt|werden) ~8 (über|übertragen|@collection|erwerber|käufer|kundenbestand)',
      `${DEAL} ~12 @collection ~10 ${DISCLOSE}`,
      `${DEAL} ~12 ${DISCLOSE}`,
      `${DISCLOSE} ~12 ${DEAL}`,
      `@collection ~8 ${DISCLOSE} ~12 ${DEAL}`,
    ],
    needs: ['@collection', '(*daten|*kartei|*akten)'],
    unless: ['(andere|anderen) käufer*', '(verkaufen|verkauft) ~4 (waren|produkte)', '(nicht|nie) ~2 verkaufen'],
    examples: {
      match: [
        'Bei einem Verkauf [gehen Ihre Daten auf den Käufer] über.',
        'Bei einer [Fusion können Ihre Daten übertragen] werden.',
      ],
      skip: ['Wir haben ein Büro übernommen.'],
    },
  },
  'discloses-by-law': {
    says: 'sharing/authorities',
    actor: 'any',
    match: [
      '(offen|offenlegen|offenzulegen|weiter|weitergeben|weiterzugeben|herausgeben|herauszugeben) ~6 (anfrage|anfragen|anordnung|anordnungen|aufforderung|ersuchen|verlangen) ~2 (von|der|einer|zuständiger)? ~1 (behörden|behörde|stellen|regierungsbehörden|strafverfolgungsbehörden)',
      '(anfrage|anfragen|anordnung|anordnungen|ersuchen|auskunftsersuchen) ~1 (von|der|einer|zuständiger) ~1 (behörden|behörde|regierungsbehörden|strafverfolgungsbehörden) ~4 (offenlegen|offenzulegen|weiterzugeben|herauszugeben|herausgeben|weitergeben)',
      `${DISCLOSE} ~12 ${LAW} ~6 (verpflichtet|vorgeschrieben|erforderlich|verpflichtung|verpflichtungen|vorschriften|anordnung|gezwungen|verlangt|zulässig|nachzukommen|einzuhalten|anforderungen|pflicht|auskunftspflicht|gestattet|vorgesehen)`,
      `${LAW} ~6 (verpflichtet|vorgeschrieben|verpflichtung|gezwungen|verpflichtungen) ~10 ${DISCLOSE}`,
      `(anordnung|aufforderung|ersuchen|verlangen|anfrage) (der|von|einer|durch|eines) (zuständigen|staatlichen|gerichts)? ~3 (behörden|behörde|stellen|gerichts|gericht|strafverfolgungsbehörden) ~12 ${DISCLOSE}`,
      `(verlangt|verlangen|fordert|fordern|ordnet|anfrage|ersuchen) ~4 (behörde|behörden|gericht|gerichte|staatsanwaltschaft|polizei|strafverfolgungsbehörde|strafverfolgungsbehörden) ~12 (herausgeben|herausgegeben|übermitteln|übermittelt|offenlegen|erteilen|weitergeben|herauszugeben|weiter|heraus)`,
      `(um|zur) ~3 (gesetz|gesetze|gesetzlichen|gesetzliche|rechtlichen|geltendem recht) ~3 (einzuhalten|nachzukommen|entsprechen|einhaltung|zu befolgen|zu erfüllen)`,
    ],
    needs: [
      '(weitergeben|weitergegeben|weitergabe|weiterzugeben|übermitteln|übermittelt|übermittlung|zu übermitteln|offenlegen|offengelegt|offenlegung|offenzulegen|herausgeben|herausgegeben|herauszugeben|herausgabe|mitteilen|weiterleiten|weitergeleitet|freigeben|freigabe|übertragen|preisgeben|auskunft erteilen|auskünfte|auskunft zu erteilen)',
      '(geben|gibt|leiten|legen) ~12 (weiter|heraus|offen)',
      'auskunft ~6 (erteilen|geben)',
    ],
    unless: [
      '(an|gegenüber) ~1 (dritte|dritten|externe|andere|außenstehende)',
      'in übereinstimmung mit ~3 (gesetzlichen|rechtlichen|geltenden) (anforderungen|vorgaben|bestimmungen)',
      '(gesetze|vorschriften) die ~8 (schützen|unterscheiden|gelten)',

      '(speichern|aufbewahren|aufbewahrung|gespeichert|aufbewahrt|löschen|gelöscht|löschung)',
      '(sie|du|nutzer|betroffene) (können|kannst|haben|müssen) ~12 (recht|verlangen|auskunft|mitteilen|bereitstellen|bereitzustellen)',
      '(bereitstellung|ihnen auskunft|anspruch|auskunftsrecht|recht auf)',
      '(datenübertragbarkeit|widerspruch|beschwerde|betroffene*)',
    ],
    examples: {
      match: [
        'Wir müssen Daten auf [Anfragen von Behörden hin offenlegen].',
        'Wir [geben Ihre Daten heraus, sofern gesetzlich vorgeschrieben].',
      ],
      skip: [
        'An Dritte geben wir Daten weiter, wenn wir gesetzlich verpflichtet sind.',
        'Wir bewahren Daten auf, wie es gesetzlich vorgeschrieben ist.',
      ],
    },
  },
  'discloses-to-court': {
    says: 'sharing/courts-and-claimants',
    actor: 'any',
    match: [
      `${DISCLOSE} ~12 (gericht|gerichte|gerichten|gerichtsverfahren|gerichtliche verfügung|gerichtsbeschluss|gerichtliche anordnung|rechtsstreit)`,
      `(gerichtsbeschluss|gerichtliche anordnung|gerichtsverfahren) ~10 ${DISCLOSE}`,
    ],
    needs: ['@collection', '(unterlagen|offenlegung|übermittlung|weitergabe|herausgabe)'],
    unless: [
      '(speichern|aufbewahren|gespeichert|gerichtsstand)',
      '(sie|du) (können|haben) ~8 (recht|gericht)',
      '(usa|drittland)',
    ],
    examples: { match: ['Wir [übermitteln Ihre Daten an Gerichte].'], skip: ['Wir folgen jedem Gerichtsbeschluss.'] },
  },
  'shown-in-public': {
    says: 'sharing/public',
    actor: 'any',
    match: [
      '(kommentar|kommentare|beitrag|beiträge|profil|name|benutzername|bewertung|bewertungen|inhalte|namen) ~10 (öffentlich|für jedermann|für alle|weltweit) ~4 (angezeigt|sichtbar|einsehbar|zugänglich|veröffentlicht|lesbar|abrufbar|gemacht)?',
      '(veröffentlichen|veröffentlicht|posten|einstellen) ~10 (öffentlich|jedermann) ~4 (zugänglich|sichtbar|einsehbar|lesbar)',
      '@collection ~6 (öffentlich|für jedermann) (zugänglich|sichtbar|einsehbar)',
    ],
    unless: [
      '(nicht|nie|keine) ~4 (öffentlich|veröffentlicht)',
      'öffentlich zugänglichen',
      'öffentliche stellen',
      '(erhalten|erheben|beziehen) ~8 öffentlich',
    ],
    examples: {
      match: ['Ihr [Kommentar wird öffentlich angezeigt].'],
      skip: ['Wir beziehen Daten aus öffentlich zugänglichen Quellen.'],
    },
  },
  'exchanges-in-the-group': {
    says: 'sharing/affiliates',
    match: [
      '(tauschen|tauscht) ~4 (innerhalb|in) (der|des|unserer|unseres) ~2 (gruppe|unternehmensgruppe|konzerns|konzernverbunds|firmengruppe|unternehmensverbunds) ~8 aus',
      '(innerhalb|in) (der|des|unserer|unseres) ~2 (gruppe|unternehmensgruppe|konzerns|konzern|konzernverbunds|firmengruppe|unternehmensverbunds) ~12 (ausgetauscht|austauschen|weitergegeben|übermittelt|übermitteln|geteilt|genutzt|verarbeitet|weiter|weitergeben|teilen)',
      '(ausgetauscht|austausch|übermittlung|weitergabe|übermitteln|geben|teilen|austauschen) ~10 (innerhalb|in) (der|des|unserer|unseres) ~2 (gruppe|unternehmensgruppe|konzerns|konzernverbunds|firmengruppe|unternehmensverbunds)',
    ],
    needs: ['(*daten|daten|informationen|@collection)'],
    unless: ['(zielgruppe|altersgruppe|gruppe von)'],
    examples: {
      match: ['[Innerhalb der Muster-Gruppe werden Bestelldaten ausgetauscht].'],
      skip: ['In der Gruppe spielt es sich besser.'],
    },
  },
  'shown-to-other-users': {
    says: 'sharing/other-users',
    actor: 'any',
    match: [
      '(zeigen|zeigt) ~1 (anderen|allen) (nutzern|mitgliedern|spielern|teilnehmern|benutzern) ~2 @collection',
      '(profil|name|namen|kommentare|beiträge|inhalte|*name|profilbild) ~8 (für|von) (andere|anderen) (nutzer|nutzern|mitglieder|benutzer|mitgliedern) ~3 (sichtbar|einsehbar|gesehen|zugänglich|lesbar|einzusehen)',
      '(profil*|beiträge|*namen|*name|inhalte|inhalt|bilder|fotos|*daten|aktivitäten|ergebnisse|bewertungen|kommentare) ~6 (können|kann|sehen) ~2 (alle|andere|sämtliche|registrierte|die) ~1 (nutzer|mitglieder|teilnehmer|nutzerinnen|spieler) ~4 (sehen|einsehen|lesen|ansehen|abrufen)',
      '(andere|anderen) (nutzer|mitglieder|nutzern) (können|sehen) ~8 (profil|beiträge|namen|inhalte|benutzernamen|*daten) ~2 (sehen|einsehen)?',
    ],
    unless: ['nicht ~3 (sichtbar|einsehbar)'],
    examples: {
      match: ['Die App [zeigt anderen Spielern Ihr Profilbild] an.', 'Ihr [Name ist für andere Nutzer sichtbar].'],
      skip: ['Andere Nutzer mögen Katzen.'],
    },
  },
  'shown-to-employer': {
    says: 'sharing/employer',
    actor: 'any',
    match: [
      '(ihr|dein|ihrem|deinem) arbeitgeber ~10 (einsehen|sehen|zugriff|übermitteln|übermittelt|erhält|mitgeteilt|zugreifen|erfährt|bekommt|informieren|benachrichtigen)',
    ],
    needs: ['@collection', 'daten', '(dass|ob)'],
    unless: [
      'arbeitgeber ~1 (übermittelt|meldet|teilt|sendet|stellt|gibt|leitet|übergibt|schickt) uns',
      'uns ~3 (ihr|dein) arbeitgeber',
      '(von|durch|über) (ihrem|deinem|ihren|deinen) arbeitgeber',
    ],
    examples: {
      match: ['Bei Firmenkonten kann [Ihr Arbeitgeber Ihre Daten einsehen].'],
      skip: ['Ihr Arbeitgeber zahlt das Abo.'],
    },
  },
  'shares-with-consent': {
    says: 'sharing/anyone-with-consent',
    match: [
      `(geben|gibt|leiten|übermitteln) ~4 (nur|ausschließlich|lediglich) ~2 an ~3 (weiter)? ~1 (wenn|sofern|soweit|nachdem) ~2 (sie|du) ~4 (zugestimmt|eingewilligt|einwilligung|zustimmung)`,
      `(geben|gibt|leiten|übermitteln) ~6 nur (dann)? ~4 (weiter) (wenn|sofern|soweit|nachdem) ~1 (sie|du) ~4 (zugestimmt|eingewilligt|einwilligung|zustimmung)`,

      `(im übrigen|darüber hinaus|ansonsten|weitergehende|sonstige|anderweitig) ~12 ${DISCLOSE} ~8 (nur|wenn) ~8 (eingewilligt|einwilligung|zugestimmt|zustimmung|einwilligen)`,
      `(geben|übermitteln|weitergabe) ~8 (weiter)? ~2 (nur|ausschließlich) ~2 (wenn|sofern|mit|soweit|weiter wenn) ~6 (eingewilligt|ausdrückliche* einwilligung|zugestimmt|einwilligung erteilt|einwilligung)`,
      `${DISCLOSE} ~4 wenn ~2 (sie|du) ~8 (einwilligung|eingewilligt) ~4 (erteilt|haben|hast|gegeben)?`,
    ],
    needs: ['@collection'],
    unless: ['nicht ~8 (ohne|wenn)', '(drittland|drittländer|werbung)', '(speichern|newsletter)'],
    examples: {
      match: ['Wir [geben Ihre Daten nur weiter, wenn Sie eingewilligt haben].'],
      skip: ['Wir nutzen Ihre Daten, wenn Sie eingewilligt haben.'],
    },
  },
  'uses-analytics-provider': {
    says: 'sharing/analytics-providers',
    match: [
      '(nutzt|nutzen|verwendet|verwenden|benutzt|setzen|setzt|einsatz von|benutzen|nutzung von) ~6 (google analytics|adobe analytics|firebase analytics|google firebase|hotjar|mixpanel|flurry|webtrekk|analysedienst|webanalysedienst|webanalysedienste|universal analytics)',
    ],
    unless: [
      '(kein|nicht|keine|deaktivieren|verhindern|widersprechen|verzichten) ~8 (analytics|webanalysedienst)',
      '(anonymisierung|kürzung|erweiterung)',
    ],
    examples: { match: ['Wir [nutzen Google Analytics].'], skip: ['Wir nutzen Statistiken.'] },
  },
  'orders-processing': {
    says: 'sharing/service-providers',
    actor: 'any',
    match: [
      '(sämtliche|alle|unsere|diese|unserer) ~1 (auftragsverarbeiter|dienstleister|auftragnehmer) ~12 (weisungen|weisung|vertraglich|sorgfältig ausgewählt|weisungsgebunden)',

      `${ORDER} ~10 (geschlossen|abgeschlossen|vereinbart|besteht|bestehen|schließen|schließt|unterzeichnet|liegt|liegen|gemäß|nach|im sinne|art)`,
      `(haben|hat|schließen|im rahmen) ~8 ${ORDER}`,
      '(in unserem auftrag|im auftrag|für uns|weisungsgebunden|nach unseren weisungen|nach unserer weisung|gemäß unseren weisungen) ~6 (verarbeitet|verarbeiten|tätig|erhoben|tätig werden)',
      '(als|unsere|unser|sind|ist) ~3 auftragsverarbeiter*',
    ],
    needs: [
      '(anbieter*|dienstleister*|hoster*|provider*|unternehmen|@sharing|*anbieter|*dienstleister|wir|uns|gmbh|google|dienst)',
    ],
    unless: [
      'auftragsverarbeiter* (ihrer|deiner|unserer|der|des) (daten|*daten|*kunden|kunden|organisation|auftraggeber)',
      'im auftrag (unserer|ihrer|ihres|deiner|deines) ~1 (*kunden|*kunde|organisation|auftraggeber|arbeitgebers)',
      'im auftrag eines unserer kunden',
      '(als|ist|sind) ~3 (datenverantwortlicher|verantwortlicher) (oder|und) (als)? ~1 auftragsverarbeiter',

      '(keine|kein|nicht) ~4 auftragsverarbeit*',
      '(sie|du|kunde|kunden) ~4 verantwortlich*',
      '(definition|begriff|bezeichnet|bezeichnung)',
      '(natürliche|juristische) ~3 person',
      'wir ~2 (als|sind) ~2 auftragsverarbeiter*',
      '(recht|rechte) ~6 (verlangen|auskunft)',
      'im auftrag unserer kunden',
    ],
    examples: {
      match: [
        'Mit dem Anbieter [haben wir einen Vertrag über Auftragsverarbeitung] geschlossen.',
        'Der Dienstleister wird ausschließlich [weisungsgebunden für uns tätig].',
      ],
      skip: [
        'Für Firmenkunden gilt der Verlag als Auftragsverarbeiter Ihrer Daten.',
        'Auftragsverarbeiter ist eine natürliche oder juristische Person, die Daten im Auftrag verarbeitet.',
      ],
    },
  },
  'hosted-elsewhere': {
    says: 'sharing/hosting-providers',
    match: [
      '(website|webseite|daten|server|dienste|seiten|app) ~8 (bei|von|durch|auf) ~4 (externen|externer|unserem|servern|einem|dem)? ~2 (hoster|hosters|hostinganbieter|hostingdienstleister|hosting dienstleister|hosting anbieter|webhoster|rechenzentrum|hostingdienstleisters|provider) ~6 (gespeichert|gehostet|betrieben|verarbeitet)?',
      '(hosten|gehostet|gespeichert|betrieben) ~6 (bei|von) ~4 (hoster|hosters|hostinganbieter|hosting anbieter|webhoster|provider|dienstleister|rechenzentrum|gmbh|ag|se|inc)',
      '(hosting|webhosting) ~6 (durch|über|bei|von|erfolgt) ~6 (gmbh|ag|se|anbieter|dienstleister|externen|externer|hetzner|ionos|strato|all inkl|mittwald|aws|amazon web services)',
      '@sharing/hosting-providers ~10 (auftragsverarbeitung|auftragsverarbeitungsvertrag|avv|in unserem auftrag)',
      '(externes hosting|extern gehostet)',
    ],
    unless: ['(eigenen servern|eigenem rechenzentrum|nicht)', 'zertifiziert'],
    examples: {
      match: ['Unsere [Website wird bei einem externen Hoster gespeichert].'],
      skip: ['Wir betreiben eigene Server.'],
    },
  },
  'shares-one-database': {
    says: 'sharing/affiliates',
    actor: 'any',
    match: [
      '(konzernunternehmen|konzerngesellschaften|schwesterunternehmen|tochterunternehmen|tochtergesellschaften|gruppenunternehmen|verbundunternehmen|gesellschaften der gruppe|unternehmen der gruppe|unternehmen unserer gruppe) ~2 (nutzen|führen|teilen|betreiben|verwenden|pflegen|greifen) ~3 (gemeinsame|gemeinsamen|gemeinsam|dieselbe|dieselben|denselben) ~2 (*datenbank|*datei|*kartei|*system|*plattform|*daten|kundenstamm)',
    ],
    unless: ['(kein*|nicht|nie)'],
    examples: {
      match: ['Unsere [Tochtergesellschaften führen eine gemeinsame Kundendatei].'],
      skip: ['Unsere Tochtergesellschaften führen keine gemeinsame Kundendatei.'],
    },
  },
};
