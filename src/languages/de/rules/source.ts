import type { Rule } from '../../pack.ts';

const COLLECT =
  '(erheben|erhoben|erfassen|erfasst|sammeln|gesammelt|speichern|gespeichert|übermittelt|übertragen|protokolliert|aufgezeichnet|protokollieren|erhalten|erhebt|speichert|übermitteln|ausgelesen|sendet|gesendet)';
const DATA = '(daten|informationen|angaben|*daten|*informationen|e mail adresse|ip adresse|*adresse|diese|inhalte)';
const GIVE =
  '(mitteilen|mitteilst|mitgeteilt|angeben|angibst|eingeben|eingibst|übermitteln|bereitstellen|zur verfügung stellen|überlassen|hinterlassen|machen|senden|zusenden|geben|übermittelt haben|mitgeteilt haben|eingegeben haben|bereitgestellt haben|zur verfügung gestellt haben|angegeben haben|eintragen|preisgeben|hochladen|veröffentlichst|veröffentlichen|zur verfügung stellst|einreichen|übermittelst|überlassen haben)';

const PUBLIC =
  '(telefonbuch|telefonverzeichnis|handelsregister|vereinsregister|grundbuch|melderegister|einwohnermeldeamt|schuldnerverzeichnis|insolvenzverzeichnis|bundesanzeiger|presseberichte|presseberichten|pressemeldungen|presse|zeitungsberichten|branchenbuch|branchenverzeichnis|(öffentlichen|öffentlich zugänglichen|allgemein zugänglichen|öffentlich einsehbaren) (registern|verzeichnissen|quellen|datenbanken))';
const OTHERS =
  '(dritten|arbeitgeber|hausarzt|arzt|ärzten|krankenhaus|agentur für arbeit|sozialleistungsträgern|behörde|behörden|finanzamt|jugendamt|schule|krankenkasse|krankenkassen|rentenversicherung|versicherer|vermittler|vermittlern|makler|händler|händlern|vermieter|auftraggeber|auftraggebern|veranstalter|reisebüro|buchungsportal|buchungsportalen|lieferanten|gericht|gerichten|polizei|anderen stellen|anderen behörden|vorversicherer|steuerberater|personalvermittler|jobportal|jobportalen)';
const NETWORK =
  '(facebook|google|apple|linkedin|xing|twitter|instagram|microsoft|amazon|sozialen netzwerk|soziales netzwerk|google konto|facebook konto)';

/** Where data comes from. */
export const source: Record<string, Rule> = {
  'asks-credit-agencies': {
    says: 'source/credit-agencies',
    match: [
      '(holen|hole|fragen|frage) (wir|ich) ~4 (auskunft|auskünfte|bonität*) ~2 (bei|über) ~5 (ein|ab)',

      '(holen|einholen|eingeholt|fragen|abfragen|beziehen|erhalten) ~8 (auskunft|auskünfte|bonität*|kreditwürdigkeit|scorewert*) ~8 (schufa|auskunftei|auskunfteien|creditreform|wirtschaftsauskunftei|crif|boniversum|infoscore)',
      '(auskunft|auskünfte|bonität*|kreditwürdigkeit) ~8 (schufa|auskunftei|auskunfteien|creditreform|wirtschaftsauskunftei|crif|boniversum|infoscore) ~4 (ein|ab|eingeholt|einholen|abgefragt|abrufen|bezogen)',
    ],
    needs: ['(@sharing/credit-agencies|@source/credit-agencies)'],
    examples: {
      match: ['Vor dem Versand [holen wir eine Bonitätsauskunft bei einer Auskunftei ein].'],
      skip: ['Wir übermitteln Ihren Namen an eine Auskunftei.'],
    },
  },
  'you-provide-it': {
    says: 'source/user',
    actor: 'any',
    match: [
      `${DATA} die wir ~8 von (ihnen|dir|euch) (erhalten|bekommen)`,
      'mit ~3 (bewerbung|antrag|anmeldung|anfrage|bestellung) (übersenden|senden|nennen|übermitteln|reichen|schicken|überlassen) (sie|du) uns ~8 @collection',

      `${DATA} ~3 (sie|du) ~8 ${GIVE}`,
      `(dadurch|indem|wenn|wobei) ~8 (sie|du) ~4 (uns|diese) ~4 ${GIVE}`,
      `(von ihnen|von dir|vom nutzer|durch sie|von unseren kunden|von unseren nutzern) ~3 (angegebenen|angegebene|mitgeteilten|mitgeteilte|eingegebenen|eingegebene|bereitgestellten|übermittelten|bereitgestellte|zur verfügung gestellten|überlassenen|zur verfügung gestellte) ~3 ${DATA}`,
      `${DATA} ~8 (von ihnen|von dir|vom nutzer|bei ihnen) ~4 (mitgeteilt|angegeben|eingegeben|bereitgestellt|erhoben|zur verfügung gestellt)`,
      '(bei|von) (ihnen|der betroffenen person) (selbst|direkt) erhoben',
      '(erheben|erfragen|sammeln|erhalten|bekommen) (wir)? (daten|informationen|angaben)? von (ihnen|dir|euch) ~4 @collection',
      `(sie|du) ~2 uns ~6 freiwillig ~3 ${GIVE}`,
    ],
    needs: [
      `${COLLECT}`,
      '(übersenden|verarbeiten|verarbeitet|nutzen|verwenden|verwendet|freiwillig|benötigen|verarbeitung)',
    ],
    unless: [
      '(widersprechen|widerruf*|löschen|gelöscht|verlinkt*|berichtig*|abmeld*|datenübertragbarkeit|maschinenlesbar*|kopie)',
      '(dritten|dritter|anderen) (seiten|websites|anbieter)',
      '(kinder*|aufsichtsbehörde)',
      '(ssl|verschlüsselung|verschlüsselt|schutz|schützen|aufbewahr*|verbleiben)',
    ],
    examples: {
      match: ['Wir speichern [Daten, die Sie uns mitteilen].', 'Wir nutzen die [von Ihnen angegebenen Daten].'],
      skip: ['Auf fremden Seiten gelten andere Regeln für Daten, die Sie dort eingeben.'],
    },
  },
  'collected-automatically': {
    says: 'source/automatic',
    match: [
      '(übermittelt|überträgt|sendet|schickt) (ihr|dein|der|das|euer) (browser|webbrowser|gerät|endgerät|computer|rechner|smartphone)',

      `(automatisch|automatisiert) ~8 ${COLLECT}`,
      `${COLLECT} ~8 (automatisch|automatisiert)`,
      `(automatische|automatischen|automatisierte) (erhebung|erfassung|datenerhebung|datenerfassung|speicherung|protokollierung)`,
      `(browser|gerät|endgerät|computer) ~4 (automatisch)? (übermittelt|übermitteln|sendet|überträgt)`,
      `(durch|über) (unsere|die) it systeme`,
    ],
    needs: ['(daten|informationen|*daten|*informationen|ip|browser|adresse|logfiles|log|angaben|@collection)'],
    actor: 'any',
    unless: [
      '(global privacy control|gpc|do not track|dnt)',
      '(löschen|gelöscht|löschung)',
      '(entscheidung*|einzelfall*)',
      '(nicht|keine) ~3 automatisch',
      'automatisch ~2 (verlängert|weitergeleitet)',
      'recht ~8 automatisiert*',
      'automatisierte* verarbeit*',
      '(deaktivieren|unterbinden|verhindern|ablehnen)',
      'akzeptieren',
    ],
    examples: {
      match: ['Wir [erfassen automatisch] Ihre IP-Adresse.', 'Die Daten werden [automatisch gespeichert].'],
      skip: ['Ihr Vertrag verlängert sich automatisch.'],
    },
  },
  'collected-with-cookies': {
    says: 'source/cookies',
    match: [
      `${COLLECT} ~8 (mit|durch|über|mittels|mithilfe|anhand|per) ~4 (cookies|zählpixeln|zählpixel|web beacons|pixeln)`,
      `(mithilfe|mittels|durch|über|mit hilfe|anhand|mit) ~3 (cookies|zählpixeln|zählpixel|web beacons|pixeln) ~8 ${COLLECT}`,
      `(cookie|cookies) ~4 (erzeugten|erhobenen|erhobene|gesammelten|generierten|erzeugte) ~2 (informationen|daten)`,
      `(cookies|zählpixel) (erheben|erfassen|sammeln|erhebt) ~6 (daten|informationen|@collection)`,
    ],
    actor: 'any',
    unless: ['(löschen|verhindern|deaktivieren|widersprechen|ablehnen)', 'keine ~4 cookies'],
    examples: {
      match: ['Wir [erheben Daten durch Cookies].', '[Mithilfe von Cookies erfassen] wir Ihre Besuche.'],
      skip: ['Sie können Cookies löschen.'],
    },
  },
  'from-other-sources': {
    says: 'source/third-party',
    actor: 'any',
    match: [
      '(erhalten|erheben|beziehen|sammeln|erfassen|bekommen) ~10 (von|aus|durch|bei|über) ~3 (dritten|drittanbietern|anderen quellen|drittquellen|externen quellen|partnern|geschäftspartnern|drittparteien|drittunternehmen|werbepartnern)',
      '(von|aus|bei) ~3 (dritten|drittanbietern|anderen quellen|drittquellen|geschäftspartnern|unseren partnern) ~6 (erhalten|erheben|beziehen|bekommen|erhoben|bereitgestellt|bezogen)',
      '(dritte|partner|drittanbieter|geschäftspartner|stellenportale|jobportale|personalvermittler|arbeitgeber|händler|vermittler|ärzte|krankenkassen|behörden|auftraggeber|lieferanten|versicherer|plattformen|zahlungsdienstleister) ~4 (stellen|übermitteln|geben|teilen|leiten|senden|melden) ~2 uns ~6 (daten|informationen|@collection)',
      '(von|durch) ~3 (stellenportalen|jobportalen|personalvermittlern|händlern|vermittlern|ärzten|auftraggebern|anderen stellen) ~6 (übermittelt|weitergeleitet|mitgeteilt|zur verfügung gestellt)',
    ],
    needs: ['(daten|informationen|*daten|angaben|@collection)'],
    unless: [
      '(verlinkt*|fremden) (seiten|websites)',
      '(nicht|keine) ~6 (von|an) dritten',
      '(einwilligung|empfänger)',
      'kinder*',
      '(von|durch) (dritten|drittanbietern) (erhoben|gespeichert) werden',
    ],
    examples: {
      match: ['Wir [erhalten Daten von Dritten].', '[Partner übermitteln uns Daten über Sie].'],
      skip: ['Wir erhalten nichts von Ihnen.'],
    },
  },
  'from-other-users': {
    says: 'source/other-users',
    actor: 'any',
    match: [
      '(andere|anderer|ein anderer|eine andere) (nutzer|nutzerin|mitglied|person|kunde) ~10 erhalten (wir|dadurch) ~4 (daten|informationen|angaben|@collection)',
      '(andere|anderer|anderen) (nutzer|mitglieder|personen|nutzern|kunden) ~8 (informationen|daten|angaben|inhalte) ~3 (über sie|über dich|zu ihnen|von ihnen) ~4 (übermitteln|mitteilen|bereitstellen|teilen|veröffentlichen|hochladen|angeben|zur verfügung stellen)',
    ],
    examples: { match: ['[Andere Nutzer können uns Daten über Sie mitteilen].'], skip: ['Andere Nutzer lesen mit.'] },
  },
  'from-social-networks': {
    says: 'source/social-networks',
    actor: 'any',
    match: [
      '(erhalten|bekommen|erheben|übermittelt|empfangen) ~8 (von|über|durch|aus) ~3 (facebook|twitter|linkedin|google|xing|instagram|sozialen netzwerken|sozialen netzwerk|sozialen medien|apple) ~6 (daten|informationen|@collection)',
      '(soziales netzwerk|sozialen netzwerks|sozialen netzwerk|facebook|google|apple|linkedin|xing) ~10 (angemeldet|anmelden|registriert|registrieren|einloggen|eingeloggt|anmeldest) ~4 erhalten wir ~6 @collection',
      '(facebook|twitter|linkedin|sozialen netzwerk|social media|google|apple) (konto|account|login|connect|profil)? ~10 (erhalten|übermittelt|erheben) ~10 @collection',
    ],
    needs: ['(wir|uns)'],
    unless: ['(dadurch|damit) erhält', 'erhält facebook', '(google|facebook) erhält', 'plugin*', 'werbung'],
    examples: { match: ['Wir [erhalten von Facebook Ihren Namen].'], skip: ['Sie finden uns auf Facebook.'] },
  },
  'stems-from-the-public': {
    says: 'source/public',
    actor: 'any',
    match: [
      '(vom|von der|beim|bei der) (einwohnermeldeamt|meldebehörde|meldebehörden|handelsregister|grundbuchamt|meldeamt|registergericht) ~2 (bekommt|bekommen|erhält|erhalten|beziehen|erfragen|werden|übernehmen)',

      `(stammt|stammen|entnehmen|entnimmt|entnommen|übernehmen|gewinnen|gewonnen|ermitteln|recherchieren|beziehen|erhalten|nutzen|ziehen) ~8 ${PUBLIC}`,
      `${PUBLIC} ~6 (entnommen|entnehmen|bezogen|ermittelt|gewonnen|abgerufen|heran|herangezogen|recherchiert|erhoben|abgefragt|stammen|stammt)`,
      `(anschrift|adresse|angaben|daten) ~8 ${PUBLIC}`,
    ],
    needs: ['(daten|*daten|angaben|informationen|adresse|anschrift|adressen|quelle|quellen|ermitteln|@collection)'],
    unless: [
      '(veröffentlichen|veröffentlicht|eingetragen|eintragung|registergericht|registernummer|hrb|registereintrag)',
      '(übermitteln|weitergeben|weiterleiten) ~8 (melderegister|register)',
    ],
    examples: {
      match: ['Ihre [Anschrift stammt aus dem Handelsregister].'],
      skip: ['Wir sind im Handelsregister eingetragen.'],
    },
  },
  'stems-from-others': {
    says: 'source/third-party',
    actor: 'any',
    match: [
      `(daten|*daten|angaben|informationen|adressen|anschriften) die uns (die|das|der|ein|eine|ihr|ihre|dein|deine|andere) ~1 ${OTHERS} ~8 (mitteilt|mitteilen|übermittelt|übermitteln|liefert|liefern|nennt|nennen|überlässt|überlassen|meldet|melden|sendet|senden|gibt|geben|zur verfügung stellt|zur verfügung stellen|bereitstellt|bereitstellen)`,
      `(stammt|stammen) ~3 (von|aus|vom) ~6 ${OTHERS}`,
      `${OTHERS} ~4 (uns|an uns) ~6 (gemeldet|mitgeteilt|übermittelt|genannt|gegeben|weitergeleitet|überlassen|übersandt|zugeleitet|bereitgestellt)`,
      `(hat|haben) uns ~3 ${OTHERS} ~6 (gemeldet|mitgeteilt|übermittelt|genannt|gegeben|weitergeleitet|überlassen|übersandt)`,
      `(von|vom|durch|seitens|bei|beim) ~2 ${OTHERS} ~6 (erhalten|bekommen|gemeldet|mitgeteilt|übermittelt|erfahren|bezogen|übernommen)`,
      `(erhalten|bekommen|beziehen|übernehmen|erfahren) (wir)? ~6 (von|vom|durch|bei|beim) ~2 ${OTHERS}`,
      '(stellt|stellen|übermittelt|übermitteln|teilt|teilen|meldet|melden|leitet|leiten) uns ~2 (dritte|andere stellen|vermittler|händler|ihr arbeitgeber|dein arbeitgeber|ihr arzt|ihre bank|ihre versicherung)',
    ],
    needs: ['(daten|*daten|angaben|informationen|@collection)'],
    unless: [
      '(einwilligung) ~3 (dritter|eltern)',
      '(anfrage|ersuchen|aufforderung|anordnung)',
      '(kein*|nicht) ~4 (von|bei) dritten',
      '(recht|auskunft*|herkunft)',
    ],
    examples: {
      match: ['Die Stammdaten [hat uns Ihr Arbeitgeber gemeldet].', 'Die Daten [stammen von Ihrem Hausarzt].'],
      skip: ['Ihr Arbeitgeber hat Daten von uns erhalten.'],
    },
  },
  'friends-tell': {
    says: 'source/other-users',
    actor: 'any',
    match: [
      '(ein anderes mitglied|andere mitglieder|ein freund|freunde|bekannte|ein bekannter|ein anderer nutzer|andere nutzer|angehörige|ein kunde) ~6 (geworben|empfohlen|eingeladen|angemeldet|genannt|weiterempfohlen|angegeben|hochgeladen)',
      '(von|durch) ~1 (freunden|bekannten|angehörigen|anderen mitgliedern|anderen nutzern|einem mitglied|einem freund) ~6 (genannt|empfohlen|mitgeteilt|eingeladen|angegeben|übermittelt)',
    ],
    needs: ['(kennen|erhalten|bekommen|speichern|verarbeiten|name|namen|adresse|daten|angaben|*adresse)'],
    unless: ['(prämie|können sie|kannst du)'],
    examples: {
      match: ['Hat Sie [ein Freund geworben], kennen wir Ihren Namen von ihm.'],
      skip: ['Laden Sie Freunde ein.'],
    },
  },
  'signs-in-elsewhere': {
    says: 'source/social-networks',
    actor: 'any',
    match: [
      `(anmelden|melden|einloggen|loggen|registrieren|anmeldest|anmeldung|login) ~10 ${NETWORK} ~12 (stellt|erhalten|bekommen|übermittelt|übernehmen|übermitteln|übergibt|erhält|teilt)`,
      `${NETWORK} ~10 (anmelden|einloggen|registrieren|angemeldet|anmeldest|einloggst|an) ~8 (stellt|erhalten|bekommen|übermittelt|übernehmen|übermitteln|übergibt|teilt) ~4 (uns|wir)`,
      `(stellt|übermittelt|übergibt|teilt|sendet) uns ~1 ${NETWORK} ~8 @collection`,
    ],
    needs: ['(uns|wir)'],
    unless: ['(plugin*|werbung|erhält facebook|seitenbetreiber|insights)'],
    examples: {
      match: ['Dabei [stellt uns Google Ihren Namen] bereit.'],
      skip: ['Sie können sich über Facebook anmelden.'],
    },
  },
  'buys-none': {
    says: 'source/purchased',
    denies: true,
    match: [
      '(daten|angaben|adressen|informationen|*daten) ~2 (kaufen|erwerben|mieten) (wir)? ~2 (nicht|keine) ~2 (hinzu|zu|an|dazu)?',
      '(kaufen|erwerben|mieten) (wir)? ~1 keine ~2 (daten|adressen|angaben|*daten|informationen) ~2 (hinzu|zu|an)?',
    ],
    examples: {
      match: ['[Adressen kaufen wir nicht hinzu].'],
      skip: ['Wir kaufen keine Maschinen.'],
    },
  },
  'handed-on-by-a-portal': {
    says: 'source/third-party',
    actor: 'any',
    match: [
      '(portal|*portal|*portale|plattform|vermittler|vermittlerin|reisebüro|makler|händler|veranstalter|marktplatz|kollegin|kollege|personalvermittlung|agentur|dienst|partner) ~6 (übermittelt|übergibt|sendet|teilt|leitet|gibt|meldet|stellt|schickt|liefert|übermitteln|senden) (uns|mir) (dieses|dieser|diese|es|er|sie)? ~4 @collection',
      '(bekommen|erhalten|übernehmen|beziehen|bekomme|erhalte) (wir|ich)? von (dort|diesem|dieser|diesen) ~8 @collection',
      '(stammt|stammen|kommt|kommen) ~8 (von|vom|aus) (der|dem|einem|einer|ihrem|ihrer|deinem|deiner) ~1 (kollegin|kollegen|person|mitglied|bekannten|arbeitgeber|arbeitgeberin|vermittler|vermittlerin|portal|*portal|plattform|vorvermieter|makler|maklerin|hausverwaltung|schule|gemeinde|agentur|veranstalter|reisebüro|arzt|ärztin|praxis|klinik|versicherung|bank|hersteller|händler|vorgänger)',
    ],
    needs: ['@collection', '(daten|*daten|angaben|informationen)'],
    unless: ['(recht|auskunft*|herkunft)', '(kein*|nicht|nie)', NETWORK, 'soziale*'],
    examples: {
      match: ['Von der Buchungsseite [bekommen wir von dort Ihren Namen].'],
      skip: ['Von dort bekommen wir jedes Jahr Besuch.'],
    },
  },
  'filled-in-by-you': {
    says: 'source/user',
    actor: 'any',
    match: [
      '(gibst|geben|trägst|tragen) (du|sie) ~2 selbst ~1 (an|ein|preis|bekannt)',
      '(füllen|füllst|füllt|ausgefüllt|ausfüllen) ~8 (selbstauskunft|fragebogen|aufnahmeantrag|*bogen|vordruck|anmeldebogen|mitgliedsantrag)',
      '(angaben|daten|informationen) ~2 (machen|nennen|geben|überlassen) (sie|du) (uns|mir) ~2 (selbst|freiwillig|bei)',
    ],
    needs: ['(wir|ich|uns|daten|angaben|@collection)'],
    unless: ['(widerruf*|widerspr*|abmeld*|abbestell*|löschen)', '(können|kannst) ~6 (formular|kontaktformular)'],
    examples: {
      match: ['Bei der Aufnahme [füllen Sie einen Fragebogen] aus, in dem wir Ihre Allergien erfragen.'],
      skip: ['Füllen Sie das Glas.'],
    },
  },
  'rents-addresses': {
    says: 'source/data-brokers',
    actor: 'any',
    match: [
      '(mieten|kaufen|beziehen|erwerben|miete|kaufe|erhalten|bekommen|nutzen) ~6 (bei|von|über) ~3 @source/data-brokers',
      '(adressen|anschriften|*adressen|daten|*daten) ~8 (mieten|kaufen|beziehen|erwerben|stammen|erhalten) (wir|ich)? ~4 (adresshändler|adresshändlern|adressverlag|adressverlagen|datenhändler|datenhändlern|adressdienstleister|adressdienstleistern|listbroker|adressbroker)',
    ],
    unless: ['(kein*|nicht|nie)'],
    examples: {
      match: ['Für den Katalog [kaufen wir Anschriften bei Adresshändlern].'],
      skip: ['Adresshändler kaufen bei uns nichts.'],
    },
  },
  'inquires-of-others': {
    says: 'source/third-party',
    match: [
      `(holen|hole|erfragen|erbitten|erbitte|fordern|einholen) (wir|ich)? ~3 (auskunft|auskünfte|informationen|angaben|befunde|berichte|unterlagen|referenzen|zeugnisse|stellungnahmen) ~2 (bei|beim|von|vom) ~5 ${OTHERS}`,
      `(bei|beim|von|vom) ~3 ${OTHERS} ~4 (holen|erfragen|erbitten|fordern) (wir|ich) ~6 (auskunft|auskünfte|informationen|angaben|befunde|berichte|unterlagen|referenzen|stellungnahmen)`,
    ],
    unless: ['(kein*|nicht|nie|niemals)', '(recht|beschwer*)', '@sharing/credit-agencies'],
    examples: {
      match: ['Vor der Aufnahme [holen wir Auskünfte bei Ihrem Hausarzt] ein.'],
      skip: ['Auskünfte bei Ihrem Hausarzt holen wir nicht ein.'],
    },
  },
};
