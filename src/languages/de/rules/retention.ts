import type { Rule } from '../../pack.ts';
import { COUNT, DATA, ERASE, KEEP, PERIOD } from '../phrases.ts';

const OTHERS_KEEP = '(google|facebook|dritte|drittanbieter|anbieter|meta) (speichert|speichern|bewahrt|löscht)';
const NEEDED = '(erforderlich|notwendig|benötigt|benötigen|nötig|erfordert|benötigt werden|gebraucht|brauchen)';

/** How long data is kept: a period, a nameable end, or what the purpose or the law asks for. */
export const retention: Record<string, Rule> = {
  'kept-as-long-as-necessary': {
    says: 'retention/as-long-as-necessary',
    match: [
      '(wie lange|speicherdauer|aufbewahrungsdauer|dauer der speicherung) ~8 (richtet|bestimmt|bemisst|hängt) ~3 (nach|von) ~2 (jeweiligen)? (zweck|zwecken|verwendungszweck|verarbeitungszweck)',
      '(nicht mehr|nicht länger) ~1 (nötig|benötigt|erforderlich|gebraucht|notwendig) ~2 (so|dann)? ~2 (vernichten|löschen|gelöscht|vernichtet|entfernen|entfernt)',
      '(löschung|löschen|gelöscht) ~4 (sobald|wenn|sofern) ~4 (zweck|zwecke|anlass|grund) ~2 (entfällt|entfallen|wegfällt|weggefallen|erfüllt|erledigt)',

      '(nichts|keine daten) ~2 länger (aufgehoben|gespeichert|aufbewahrt) als (nötig|erforderlich|notwendig)',
      '(brauchen|benötigen) wir ~2 nicht mehr und (vernichten|löschen)',
      `${KEEP} ~12 (solange|so lange|lange) ~12 ${NEEDED}`,
      `(solange|so lange) ~12 ${NEEDED} ~8 ${KEEP}`,
      `(solange|so lange) ~2 ${KEEP} ~12 ${NEEDED}`,
      `(nicht|nur) ~3 länger ~6 (als|wie) ~10 ${NEEDED}`,
      `${KEEP} ~8 (nicht)? länger als ~6 ${NEEDED}`,
      `${ERASE} ~8 (sobald|wenn|nachdem|falls) ~12 (nicht mehr|nicht länger|nicht weiter) ~3 ${NEEDED}`,
      `(sobald|wenn|nachdem) ~12 (nicht mehr|nicht länger|nicht weiter) ~3 ${NEEDED} ~8 ${ERASE}`,
      `(nicht mehr|nicht länger) (${NEEDED}|benötigte|benötigten|erforderliche|erforderlichen) ~6 ${DATA} ~6 ${ERASE}`,
      `${KEEP} ~12 (bis|solange) ~4 (zweck|zwecke) ~8 (entfällt|erfüllt|erreicht|weggefallen|erledigt)`,
      `${ERASE} ~8 (sobald|wenn|nach) ~4 (zweck|zwecke|zweckes|zwecks) ~8 (entfällt|erfüllt|erreicht|weggefallen|wegfall|erledigt|entfallen|speicherung|erreichung|fortfall)`,
      `(nach|mit|bei) (erfüllung|erreichung|wegfall|fortfall|entfallen|erledigung) ~3 (zwecks|zweckes|zwecke|verarbeitungszwecks|verarbeitungszwecke|speicherungszwecks) ~8 ${ERASE}`,
      `(zweck|zwecke|speicherungszweck) ~4 (entfällt|entfallen|erfüllt|erreicht|fort|weg) ~12 ${ERASE}`,
      `${KEEP} ~8 (für|nur für|während) (den|die|einen) ~3 (zeitraum|dauer|zeit) ~10 (${NEEDED}|zweck*|erreichung|erfüllung)`,
      `(zeitraum|dauer) ~10 ${NEEDED} ~6 ${KEEP}`,
      `${ERASE} ~8 (nach|unmittelbar nach|sofort nach|unverzüglich nach) (abschluss|beendigung|erledigung|abschließender|vollständiger|bearbeitung|beantwortung)`,
      `(nach|mit) (abschluss|beendigung|erledigung|abschließender|vollständiger) ~6 (bearbeitung|anfrage|konversation|vertrags|zwecks|zweckes) ~6 ${ERASE}`,
    ],
    unless: [OTHERS_KEEP, 'konto ~6 (besteht|aktiv)', '(teilnahme|plätze)', 'dauer der (sitzung|session|verbindung)'],
    actor: 'any',
    examples: {
      match: [
        'Die [Speicherdauer bemisst sich nach dem Verwendungszweck].',
        'Wir [speichern Ihre Daten nur so lange, wie es erforderlich] ist.',
        'Die Daten werden [gelöscht, sobald sie nicht mehr benötigt werden].',
      ],
      skip: ['Das Lager ist geöffnet, solange es erforderlich ist.', 'Sie benötigen das Ticket nicht mehr.'],
    },
  },
  'kept-as-law-requires': {
    says: 'retention/legal-requirement',
    match: [
      `${KEEP} ~6 (gesetzlich|rechtlich|steuerlich|handelsrechtlich|steuerrechtlich) (vorgegebene|vorgegebenen|bestimmte|bestimmten|festgelegte|festgelegten|geforderte|geforderten|angeordnete) (dauer|zeit|frist|fristen|zeitraum)`,
      '(aufbewahren|aufbewahrt|bewahren|bewahre|bewahrt|heben|hebe|hebt|aufzubewahren|aufzuheben|archiviert|archivieren|aufgehoben|aufheben|aufbewahrung|verwahren|verwahrt|vorzuhalten|vorgehalten) ~8 (das|dies|so|wie|weil|denn) ~2 (verlangt|schreibt|fordert|vorschreibt|gebietet|will) ~3 (das|die|der|uns)? ~2 (finanzamt|gesetz|gesetzgeber|*gesetz|*ordnung|*recht|finanzverwaltung|*behörde|*gesetzbuch)',
      '(aufbewahren|aufbewahrt|bewahren|bewahre|bewahrt|heben|hebe|hebt|aufzubewahren|aufzuheben|archiviert|archivieren|aufgehoben|aufheben|aufbewahrung|verwahren|verwahrt|vorzuhalten|vorgehalten) ~10 (das|die|der) ~1 (finanzamt|gesetz|gesetzgeber|*gesetz|*ordnung|*recht|finanzverwaltung|*gesetzbuch) ~3 (verlangt|vorschreibt|fordert|gebietet|vorsieht|schreibt|es so will)',
      '(aufbewahren|aufbewahrt|bewahren|bewahre|bewahrt|heben|hebe|hebt|aufzubewahren|aufzuheben|archiviert|archivieren|aufgehoben|aufheben|aufbewahrung|verwahren|verwahrt|vorzuhalten|vorgehalten) ~6 (nach|gemäß|laut|aufgrund|auf grund|wegen|entsprechend) ~4 (*recht|*gesetz|*gesetzes|*gesetze|*gesetzbuch|*gesetzbuchs|*ordnung|*verordnung|*vorschriften|vorschriften|*vorgaben|bestimmungen|*bestimmungen|*richtlinie|abgabenordnung)',
      '(nach|gemäß|laut|aufgrund|auf grund|wegen|entsprechend) ~4 (*recht|*gesetz|*gesetzes|*gesetze|*gesetzbuch|*gesetzbuchs|*ordnung|*verordnung|*vorschriften|vorschriften|*vorgaben|bestimmungen|*bestimmungen|*richtlinie|abgabenordnung) ~10 (aufbewahren|aufbewahrt|bewahren|bewahre|bewahrt|heben|hebe|hebt|aufzubewahren|aufzuheben|archiviert|archivieren|aufgehoben|aufheben|aufbewahrung|verwahren|verwahrt|vorzuhalten|vorgehalten)',
      '(dauer|frist|fristen|speicherdauer|aufbewahrung|aufbewahrungsdauer|speicherfrist|löschfrist|löschfristen|aufbewahrungszeit) ~6 (richtet|richten|bestimmt|bemisst|ergibt|ergeben|folgt|folgen) ~3 (nach|aus|durch|den) ~4 (*recht|*gesetz|*gesetzes|*gesetze|*gesetzbuch|*gesetzbuchs|*ordnung|*verordnung|*vorschriften|vorschriften|*vorgaben|bestimmungen|*bestimmungen|*richtlinie|abgabenordnung|*fristen|aufbewahrungsfristen|verjährung)',
      '(*recht|*gesetz|*gesetzes|*gesetze|*gesetzbuch|*gesetzbuchs|*ordnung|*verordnung|*vorschriften|vorschriften|*vorgaben|bestimmungen|*bestimmungen|*richtlinie|abgabenordnung) ~4 (gebieten|gebietet|verlangen|verlangt|vorschreiben|vorschreibt|schreibt|schreiben|fordern|fordert|erfordern|vorsehen|vorsieht|sieht|sehen|entgegenstehen|entgegensteht) ~6 (aufbewahrung|speicherung|aufbewahrungsdauer|aufbewahren|aufzubewahren|aufbewahrungszeit|frist|archivierung)',
      '(aufbewahrung|speicherung|archivierung) ~6 (gebieten|gebietet|vorschreiben|vorschreibt|vorgeschrieben|angeordnet|vorsehen) ',
      '(solange|bis|sofern|soweit) ~4 (gesetzliche|gesetzlichen|steuerliche|handelsrechtliche|gesetzliches) ~2 (frist|fristen|löschverbote|aufbewahrung) ~4 (läuft|laufen|abgelaufen|ablaufen|endet|entgegensteht|entgegenstehen|bestehen|besteht)',
      '(löschung|löschen|gelöscht) ~6 (entgegenstehen|entgegensteht|entgegen) ~4 (gesetzliche|gesetzlichen|steuerrecht*|handelsrecht*|*gesetz|aufbewahrung*)',

      '(heben|bewahren|behalten|speichern|müssen) ~12 (weil|da) ~2 (gesetz|*gesetz|steuerrecht|handelsrecht|gesetzgeber) ~4 (verlangt|vorschreibt|fordert|vorsieht)',
      '(gesetzliche|gesetzlichen|rechtliche|rechtlichen|steuerliche|steuerlichen) (pflicht|pflichten|verpflichtung|verpflichtungen) zur (aufbewahrung|speicherung|archivierung|weiteren aufbewahrung)',

      '(so lange|solange) ~4 (gesetz|steuerrecht|handelsrecht|recht|*gesetz|*gesetzbuch|abgabenordnung) ~2 (vorschreibt|verlangt|fordert|vorsieht|gebietet)',

      '(nach|gemäß|laut|aufgrund) ~6 (bgb|hgb|ao|*gesetzbuch|*haushaltsverordnung) ~8 (aufzubewahren|aufbewahren|aufbewahrt|aufzuheben)',

      '(kraft gesetzes|von gesetzes wegen|gesetzlich) ~8 (aufheben|aufbewahren|aufzubewahren|aufzuheben|archivieren|speichern)',
      '(gesetzliche|gesetzlichen|steuerliche|handelsrechtliche) (fristen|pflichten|vorgaben) ~8 (aufbewahrung|entgegen|aufzubewahren|löschung)',

      '(gesetz|abgabenordnung|handelsgesetzbuch|gesetzgeber) ~2 (aufbewahrung|speicherung|aufbewahrungsfrist) ~6 (vor|vorschreibt)',
      '(heben|bewahren|speichern) ~5 auf wie ~1 (das|die|der) ~1 (abgabenordnung|handelsgesetzbuch|gesetz|steuerrecht) ~2 (vorschreibt|verlangt|fordert)',
      '(gesetzliche|gesetzlichen|gesetzlicher|handelsrechtliche|handelsrechtlichen|steuerrechtliche|steuerrechtlichen|steuerlichen|steuerliche|handels und steuerrechtlichen|handels und steuerrechtliche|rechtlichen|rechtliche|zwingende|zwingenden|vertraglichen oder gesetzlichen) (und (steuerrechtlichen|steuerrechtliche|steuerlichen|handelsrechtlichen|vertraglichen))? (aufbewahrungspflicht|aufbewahrungspflichten|aufbewahrungsfrist|aufbewahrungsfristen|aufbewahrungsvorschriften|aufbewahrungsvorgaben|speicherpflichten|speicherfristen|archivierungspflichten|nachweispflichten|aufbewahrungszeiten|dokumentationspflichten|verjährungsfristen|aufbewahrungsbestimmungen)',
      '(aufbewahrungspflicht|aufbewahrungspflichten|aufbewahrungsfrist|aufbewahrungsfristen)',
      `${KEEP} ~12 (gesetzgeber|gesetz|gesetze|gesetzlich|rechtlich|gesetzliche|gesetzlichen|steuerrechtlichen|steuerlichen|handelsrechtlichen|rechtliche|rechtlichen) ~8 (vorschreibt|vorsieht|vorgesehen|vorgeschrieben|verpflichtet|verpflichtung|verpflichtungen|gründen|erforderlich|pflichten|erlaubt|vorgaben|vorschriften)`,
      `(gesetzlich|rechtlich|gesetzgeber|gesetz) ~6 (verpflichtet|vorgeschrieben|vorgesehen|vorschreibt|vorsieht) ~10 (aufzubewahren|aufbewahren|zu speichern|speichern|aufbewahrung|speicherung|speicherdauer)`,
      `(steuerrechtlichen|handelsrechtlichen|gesetzlichen|steuerlichen|rechtlichen) (gründen|vorgaben|vorschriften|verpflichtungen|pflichten) ~12 (aufbewahren|aufzubewahren|speichern|gespeichert|aufbewahrt|zu speichern)`,
      `(147|257) ~3 (ao|hgb|abgabenordnung|handelsgesetzbuch)`,
      `(geltendmachung|ausübung|verteidigung|abwehr) ~6 (rechtsansprüchen|ansprüchen) ~8 (aufbewahrt|aufbewahren|gespeichert|speichern|aufgehoben)`,
    ],
    unless: [OTHERS_KEEP, '(an behörden|herausgabe)', 'um ~3 aufbewahrungspflichten zu erfüllen'],
    actor: 'any',
    examples: {
      match: [
        'Belege [bewahren wir auf, weil das Steuerrecht es vorschreibt].',
        '[Gesetzliche Aufbewahrungsfristen] bleiben unberührt.',
        'Wir [speichern länger, wenn das Gesetz es vorschreibt].',
      ],
      skip: ['Wir halten uns an das Gesetz.', 'Es gilt deutsches Recht.'],
    },
  },
  'kept-while-account-is-open': {
    says: 'retention/account-lifetime',
    match: [
      `(speicherdauer|aufbewahrungsdauer|speicherung|dauer|${KEEP}) ~6 bis ~3 (ende|ablauf|beendigung|kündigung|auflösung|austritt|abmeldung|auszug|löschung) ~2 (abonnements|abos|vertrags|vertrages|*verhältnisses|*vertrags|*vertrages|mitgliedschaft|kontos|*kontos|geschäftsbeziehung|nutzung|laufzeit|vertragslaufzeit|kundenbeziehung|accounts|profils|zusammenarbeit)`,
      `${KEEP} ~6 (bis zum|bis zu ihrem|bis zu deinem) (austritt|auszug|ausscheiden|vertragsende|mitgliedschaftsende|kündigung)`,
      `(ende|beendigung|ablauf) ~1 (des|der) ~1 (abonnements|abos|vertrags|vertrages|*verhältnisses|mitgliedschaft|geschäftsbeziehung|kundenbeziehung|laufzeit|zusammenarbeit) ~8 ${ERASE}`,
      `${ERASE} ~4 (ende|beendigung|ablauf) ~1 (des|der|ihres|deines|ihrer|deiner) ~1 (abonnements|abos|vertrags|vertrages|*verhältnisses|mitgliedschaft|geschäftsbeziehung|kundenbeziehung|laufzeit)`,
      `(kündigst|kündigen|verlässt|verlassen|trittst|treten|meldest|melden|schließt|schließen|beendest|beenden) (du|sie) ~8 ${ERASE}`,

      `(solange|so lange) (sie|du) ~2 (*service|*dienst|*dienste|*app|*angebot|*plattform|*kunde|*mitglied|*leistungen) ~2 (nutzt|nutzen|verwenden|verwendest|sind|bist) ~2 ${KEEP}`,

      `(speichern|bewahren|verarbeiten|heben|behalten) ~4 (für die|während der) dauer ~1 (mitgliedschaft|*zugehörigkeit|*mitgliedschaft|vertrags|vertrages|geschäftsbeziehung|*verhältnisses|kundenbeziehung|behandlung) ~1 (auf)?`,

      '(austritt|kündigung|ausscheiden|vertragsende|beendigung der mitgliedschaft|ende der mitgliedschaft) ~8 (gelöscht|vernichtet|entfernt|gesperrt|löschen|vernichten)',

      'solange (sie|du) (kunde|kundin|mitglied|nutzer|abonnent|bei uns beschäftigt) (sind|bist) ~1 (bewahren|speichern|behalten) wir',
      'nach (ende|beendigung|ablauf) (der|ihrer|deiner) mitgliedschaft ~4 (entfernt|gelöscht|vernichtet)',
      `${KEEP} ~12 (solange|so lange|bis|während) ~8 (konto|kundenkonto|nutzerkonto|benutzerkonto|account|profil|mitgliedschaft|registriert|registrierung|vertrag|abonnement|geschäftsbeziehung|angemeldet|abonniert) ~6 (hast|habt|führen|führst|behältst|besteht|bestehen|aktiv|existiert|löschen|gelöscht|sind|haben|bist|läuft|kündigen|unterhalten|beenden|beendet|nutzen|geschlossen)`,
      `(solange|so lange) ~8 (konto|kundenkonto|nutzerkonto|benutzerkonto|account|registriert|mitgliedschaft|vertrag|geschäftsbeziehung) ~6 ${KEEP}`,
      `${KEEP} ~6 (für die|während der|für) (dauer|laufzeit) ~2 (vertrags|vertrages|vertragsbeziehung|vertragsverhältnisses|geschäftsbeziehung|mitgliedschaft|nutzung|registrierung|vertragslaufzeit|ihrer|deiner|kundenbeziehung|beschäftigung)`,
      `(dauer|laufzeit) (der|des|unserer|ihrer) ~1 (vertrags|vertrages|vertragsbeziehung|geschäftsbeziehung|mitgliedschaft|vertragsverhältnisses|kundenbeziehung) ~6 ${KEEP}`,
      `(löschung|kündigung|schließung|auflösung|beendigung|deaktivierung) ~3 (konto|kontos|kundenkontos|nutzerkontos|benutzerkontos|accounts|account|mitgliedschaft|profils|registrierung|vertrags|kundenkonto) ~10 ${ERASE}`,
      `(konto|kundenkonto|nutzerkonto|benutzerkonto|account|profil) ~4 (gelöscht|löschen|kündigen|gekündigt|geschlossen|schließen|löschst) ~8 (werden|wird) ~8 ${ERASE}`,
      `${ERASE} ~6 (mit|nach|sobald|wenn|bei) ~4 (konto|kontos|kundenkontos|nutzerkontos|benutzerkontos|accounts|account|mitgliedschaft|kündigung|vertragsende|registrierung|nutzerkonto|kundenkonto|benutzerkonto) ~4 (gelöscht|löschen|löschung|kündigen|beendet|geschlossen|aufgehoben|kündigung|abgeändert|beendigung)`,
      `${KEEP} ~10 (für)? solange sie (den newsletter|unseren newsletter|unsere dienste|unsere app|den dienst) ~3 (nutzen|abonniert|beziehen|verwenden)`,
    ],
    unless: [OTHERS_KEEP, '(sie|du) (können|kannst) ~8 (konto|account|profil) ~4 (löschen|kündigen)'],
    actor: 'any',
    examples: {
      match: [
        'Wir [speichern Ihre Daten, solange Ihr Konto besteht].',
        'Mit der [Löschung Ihres Kontos werden alle Daten gelöscht].',
      ],
      skip: ['Sie können Ihr Konto löschen.', 'Der Vertrag läuft ein Jahr.'],
    },
  },
  'kept-for-stated-period': {
    says: 'retention/stated-period',
    match: [
      `(protokollieren|protokolliert|aufzeichnen|loggen|merken|merkt|aufgezeichnet) ~12 ${COUNT} ~1 ${PERIOD} lang`,
      `${ERASE} ~6 (zum|am|mit|zu) ~2 (jahresende|monatsende|quartalsende|jahreswechsel|saisonende|semesterende|schuljahresende|wochenende|monatsersten|tagesende|abreisetag|folgetag|nächsten werktag|nächsten tag|selben tag|gleichen tag)`,
      `(zum|am|mit|zu) ~1 (jahresende|monatsende|quartalsende|jahreswechsel|saisonende|semesterende|schuljahresende|monatsersten|tagesende|abreisetag|folgetag|nächsten werktag|nächsten tag|selben tag|gleichen tag) ~2 ${ERASE}`,
      '(nach|mit|zum|am) (dem|der)? ~1 (ende|ablauf|schluss) ~1 (des|der) ~1 (schuljahres|semesters|studienjahres|kindergartenjahres|spieljahres|saison|veranstaltung|geschäftsjahres|kalenderjahres|kita jahres|quartals|festivals|turniers|reise) ~2 (vernichten|löschen|vernichte|lösche|entfernen|schreddern) (wir|ich)',

      `${ERASE} ~3 (sobald|wenn|nachdem) ~8 (vergeben|besetzt|ausgezogen|zurückgegeben|volljährig|zugestellt|geliefert|abgeholt|unterzeichnet|eingelöst|ausgestellt|verfallen) (ist|sind|wurde|haben|hat)?`,
      `(sobald|nachdem) ~8 (vergeben|besetzt|ausgezogen|zurückgegeben|volljährig|zugestellt|geliefert|abgeholt|unterzeichnet|eingelöst) (ist|sind|wurde|haben|hat) ~8 ${ERASE}`,
      `(nach|binnen|spätestens|innerhalb) ~4 ${COUNT} ~1 ${PERIOD} ~10 (verschwunden|weg|beseitigt|vernichtet|entfernt|gelöscht)`,
      `(nach|mit|zum|am) (ende|ablauf|schluss) ~1 (des|der) ~1 (schuljahres|semesters|studienjahres|kindergartenjahres|spieljahres|saison|veranstaltung|geschäftsjahres|kalenderjahres|kita jahres|quartals|festivals|turniers|reise|abrechnungsperiode) ~6 ${ERASE}`,
      `${ERASE} ~4 (nach|mit|zum|am) (ende|ablauf|schluss) ~1 (des|der) ~1 (schuljahres|semesters|studienjahres|kindergartenjahres|saison|veranstaltung|geschäftsjahres|kalenderjahres|quartals|monats|jahres|reise)`,

      `${ERASE} wir ~4 ${COUNT} ~1 ${PERIOD} (nach|später|danach)`,

      `(löschen|vernichten|entfernen|löscht) wir ~1 ${COUNT} ~1 ${PERIOD} (nach|später|danach)`,
      `(wird|werden) ~1 ${COUNT} ~1 ${PERIOD} nach ~8 (gelöscht|vernichtet|entfernt|anonymisiert)`,

      `(überschreibt|überschreiben|löscht|vernichtet|vernichten|entfernt|tilgt) ~6 (nach|binnen|innerhalb) ~3 ${COUNT} ~1 ${PERIOD}`,
      `(halten|heben|hebt|hält|aufheben|vorhalten|vorgehalten) ~8 (für|lang|noch)? ~2 ${COUNT} ~1 ${PERIOD} ~2 (vor|auf|lang)?`,
      `${COUNT} ~1 ${PERIOD} (lang)? ~2 (aufheben|aufzuheben|aufgehoben|vorhalten|vorgehalten|archiviert)`,
      '(mit|nach|zum|am) (ablauf|ende) (des|eines|der) ~1 (darauffolgenden|folgenden|übernächsten|nächsten|laufenden|dritten|zehnten) (jahres|kalenderjahres|monats|geschäftsjahres) ~4 (gelöscht|vernichtet|entfernt|löschen|vernichten)',
      '(speicherfrist|speicherdauer|aufbewahrungsfrist|löschfrist) ~6 (vierteljahr|halbes jahr|halbjahr|quartal)',
      `${KEEP} ~6 (vierteljahr|halbes jahr|halbjahr|quartal)`,
      '(nach|binnen|spätestens) ~3 (vierteljahr|halben jahr|halbjahr|quartal) ~6 (gelöscht|vernichtet|löschen|zurück|entfernt)',
      `(serverprotokolle|logdateien|logfiles|protokolldaten|bewerbungen|bewerbungsunterlagen|rechnungen|videoaufnahmen|protokolle|vertragsdaten|verbindungsdaten|cookies|backups|nutzungsdaten|bestelldaten|kundendaten) ${COUNT} ${PERIOD}`,
      `(datensicherungen|sicherungskopien|backups|sicherungen) ~10 (bis zu|höchstens|maximal|nach|für|noch) ~2 ${COUNT} ~1 ${PERIOD}`,

      '(heben|hebt) ~3 (tage|wochen|monate|jahre) auf',
      '(müssen) wir ~2 @number (tage|wochen|monate|jahre) (aufheben|aufbewahren|speichern)',
      'sind ~3 innerhalb von @number (tagen|wochen|monaten) (weg|gelöscht)',
      `${KEEP} ~12 ${COUNT} ~1 ${PERIOD}`,
      `${COUNT} ~1 ${PERIOD} (lang)? ~10 (${KEEP}|${ERASE}|vorgehalten)`,
      `${ERASE} ~8 (nach|innerhalb|binnen|spätestens) ~4 ${COUNT} ~1 ${PERIOD}`,
      `(nach|spätestens nach|innerhalb von|binnen) ~2 ${COUNT} ~1 ${PERIOD} ~8 ${ERASE}`,
      `(speicherdauer|aufbewahrungsdauer|speicherfrist|löschfrist|aufbewahrungsfrist|gültigkeitsdauer|lebensdauer|laufzeit) ~8 ${COUNT} ~1 ${PERIOD}`,
      `(cookie|cookies) ~8 (gültigkeit|gültig|ablauf|laufzeit|lebensdauer|verfallen|verfällt|laufen|läuft) ~6 ${COUNT} ~1 ${PERIOD}`,
      `(verliert|verlieren) nach ~2 ${COUNT} ~1 ${PERIOD} ~3 gültigkeit`,
      `(automatisch)? (gelöscht|anonymisiert) (nach|sobald) ~3 ${PERIOD} (vergangen|abgelaufen)`,
    ],
    unless: [
      OTHERS_KEEP,
      '(antworten|antwort|beantwortet|beantworten)',
      '(kinder*|lebensjahr*|jahre alt|minderjährig*|alter)',
      '(gewährleistung*|garantie*|kündigungsfrist)',
      'binnen ~3 (monats|monat) ~4 (mitteil*|beantwort*)',
      '(art|abs) 5',
      '(update|aktualisiert) ',
    ],
    actor: 'any',
    examples: {
      match: ['Logdaten werden für [30 Tage gespeichert].', 'Die [Speicherdauer beträgt sechs Monate].'],
      skip: ['Wir antworten innerhalb von 30 Tagen.', 'Der Laden besteht seit 30 Jahren.'],
    },
  },
  'kept-indefinitely': {
    says: 'retention/indefinite',
    match: [
      '(auf dauer|dauerhaft|für immer) ~4 (verwahrt|verwahren)',

      '(auf dauer|dauernd|zeitlich unbeschränkt|ohne befristung) ~4 (aufbewahrt|archiviert|gespeichert|erhalten|aufgehoben)',
      '(archiv|stadtarchiv|landesarchiv|archivs) ~4 (auf dauer|dauerhaft|für immer)',

      `${KEEP} ~8 (unbefristet|unbegrenzt|dauerhaft gespeichert|auf unbestimmte zeit|zeitlich unbegrenzt|auf unbegrenzte zeit|für immer|ohne zeitliche begrenzung)`,
      `(unbefristet|unbegrenzt|auf unbestimmte zeit|zeitlich unbegrenzt|für immer) ~3 ${KEEP}`,
    ],
    unless: [
      OTHERS_KEEP,
      '(auf dauer|dauernd) ~2 (sicher*|gewährleist*|fähigkeit)',
      '(nicht|keine|nie) ~6 (auf dauer|unbefristet|unbegrenzt|unbestimmte|dauerhaft|immer)',
    ],
    actor: 'any',
    examples: {
      match: ['Solche Akten werden [unbefristet gespeichert].', 'Wir [speichern Kommentare auf unbestimmte Zeit].'],
      skip: ['Der Vertrag ist unbefristet.', 'Der Laden ist für immer geschlossen.'],
    },
  },
  'kept-until-you-ask': {
    says: 'retention/until-request',
    match: [
      '(löschen|entfernen|tilgen) wir ~4 (sobald|wenn) (sie|du) ~4 (abmelden|abmeldest|abbestellen|abbestellst|austragen|widerrufen|widersprechen)',
      '(besteht|bestehen|bleibt|bleiben) ~3 (so lange|solange)? ~1 bis (sie|du) ~4 (entfernen|löschen|löschst|entfernst|abmelden|kündigen|austragen|widersprechen)',
      '(bleiben|bleibt|stehen) (sie|du|ihre|deine) ~6 (verteiler|liste|empfängerliste) ~2 bis',

      `${KEEP} ~12 bis ~4 (sie|du|nutzer|zum|auf|der nutzer|die betroffene person|ihr) ~12 (auffordern|aufgefordert|widerrufen|widerruf|widerspruch|widersprechen|abmelden|abmeldung|verlangen|austragen|abbestellen|bitten|widerrufst|löschung|kündigen|widerspricht)`,
      `${KEEP} ~8 bis (zum|zu ihrem|zur|zu einem|auf) (widerruf|abmeldung|widerspruch|abbestellung|austragung)`,
      `(bis zum|bis auf|bis zu ihrem) (widerruf|widerspruch) ~6 ${KEEP}`,
      `${KEEP} ~10 solange ~6 (einwilligung|zustimmung) ~4 (nicht widerrufen|vorliegt|besteht)`,
      `(nach|mit|bei) ~2 (abmeldung|abbestellung|austragung|widerruf|widerspruch) ~8 ${ERASE}`,
      `(widerrufen|abmelden|abbestellen|widersprechen) ~6 (werden|löschen) ~8 ${ERASE}`,
    ],
    unless: [
      OTHERS_KEEP,
      '(cookies|cookie) ~6 löschen',
      '(rechtmäßigkeit|unberührt)',
      '(konto|kontos|kundenkonto*|nutzerkonto*) ~3 (löschen|gelöscht)',
    ],
    actor: 'any',
    examples: {
      match: [
        'Die Adresse [löschen wir, sobald Sie sich abmelden].',
        'Die Daten [verbleiben bei uns, bis Sie uns zur Löschung] auffordern.',
        'Wir [speichern die Adresse bis zum Widerruf].',
      ],
      skip: ['Das Taxi wartet, bis Sie den Fahrer bitten.', 'Der Widerruf ist bis zum Abend möglich.'],
    },
  },
  'anonymised-afterwards': {
    says: 'retention/anonymised-after',
    match: [
      `(anonymisieren|anonymisiert|anonymisierung) ~4 nach ~3 ${COUNT} ~1 ${PERIOD}`,
      '(entfernen|entfernt|löschen|gelöscht|beseitigen) (wir)? ~2 (personenbezug|den personenbezug)',
      '(personenbezug) ~3 (entfernt|gelöscht|aufgehoben|beseitigt)',

      `(löschen|gelöscht|löschung|lösche|löscht) (oder|und|bzw) (anonymisiert|anonymisieren|anonymisierung|pseudonymisiert|anonymisiere)`,
      `(anonymisiert|anonymisieren|anonymisierung) (oder|und|bzw) (gelöscht|löschen|löschung)`,
      `(anschließend|danach|nach ablauf|sodann|später) ~8 (anonymisiert|anonymisieren)`,
      `(nach) ~6 (${PERIOD}|ablauf) ~6 (anonymisiert|anonymisieren)`,
      `(nach|binnen|innerhalb) ~2 ${COUNT} ~1 ${PERIOD} ~8 (anonymisiert|anonymisieren|anonymisierung)`,
      `(statt|anstelle) ~4 (löschung|gelöscht|löschen) ~6 (anonymisiert|anonymisierung|anonymisieren)`,
    ],
    unless: [
      OTHERS_KEEP,
      '(ip adresse|ip adressen|ip anonymisierung)',
      '(verlangen|beantragen|verhindern|beschränkungen|recht auf)',
    ],
    actor: 'any',
    examples: {
      match: ['Die Daten werden dann [gelöscht oder anonymisiert].', 'Wir werden die Daten [danach anonymisieren].'],
      skip: ['Wir erheben anonyme Daten.', 'Sie können anonym bleiben.'],
    },
  },
  'stays-in-backups': {
    says: 'retention/backups',
    match: [
      '(sicherungskopien|sicherungskopie|backups|backup|datensicherungen|datensicherung) ~4 (verschwunden|gelöscht|überschrieben|entfernt|verschwinden|gelöscht werden|getilgt)',
      '(verschwunden|gelöscht|überschrieben|entfernt) ~6 (sicherungskopien|sicherungskopie|backups|datensicherungen)',

      '(sicherungskopien|backups|datensicherungen|sicherungen|backup|datensicherung) ~8 (weiterbestehen|fortbestehen|verbleiben|enthalten|vorhanden|erhalten|aufbewahrt|gespeichert|überschrieben)',

      '(sicherungen|sicherungskopien|backups) ~4 (überschrieben|gelöscht)',
      '(backup|backups|sicherungskopie|sicherungskopien|datensicherung|datensicherungen|sicherungssystem|sicherungssystemen|backup systemen|archivkopien|backup systeme|sicherungsdateien) ~12 (gespeichert|verbleiben|vorhanden|enthalten|bleiben|aufbewahrt|gelöscht|überschrieben|vorgehalten|erhalten)',
      '(verbleiben|bleiben|gespeichert|aufbewahrt|vorhanden|enthalten|löschen|gelöscht) ~10 (backup|backups|sicherungskopien|datensicherungen|sicherungskopie|backup systemen|sicherungssystemen)',
    ],
    unless: [OTHERS_KEEP, 'newsletter'],
    actor: 'any',
    examples: {
      match: [
        'Gelöschte Mails können in [Backups noch enthalten] sein.',
        'Daten [verbleiben eine Weile in Sicherungskopien].',
      ],
      skip: ['Wir machen jede Nacht Backups.', 'Ein Backup ist nützlich.'],
    },
  },
  'kept-how-long': {
    says: 'retention/stated-period',
    actor: 'any',
    match: [`${COUNT} ~1 ${PERIOD}`],
    needs: [
      '(wie lange|wie lang) ~8 (speichern|speichert|aufbewahren|bewahren|behalten|gespeichert|aufbewahrt|heben|aufgehoben|bleiben)',
      '(speicherdauer|speicherfrist|speicherfristen|aufbewahrungsdauer|aufbewahrungsfrist|aufbewahrungsfristen|löschfrist|löschfristen|dauer der speicherung|dauer der aufbewahrung)',
    ],
    unless: [
      OTHERS_KEEP,
      '(antworten|antwort|beantwort*|kündigungsfrist|gewährleistung*|garantie*|kinder*|lebensjahr*|alter|jahre alt|verjähr*|widerruf*|frist von einem monat|mitteil*)',
      '(richtet|richten|bemisst|bestimmt) ~3 (nach|sich)',
    ],
    examples: {
      match: ['Wie lange speichern wir Rechnungen? [Zehn Jahre].'],
      skip: ['Der Kurs dauert zehn Jahre.'],
    },
  },
};
