import type { Rule } from '../../pack.ts';

const MOVE =
  '(bekanntgabe|bekanntgegeben|bekanntgeben|weiterleitung|exportiert|export|ausgelagert|zugegriffen|bearbeitet|bearbeiten|bearbeitung|transferieren|übertragen|übertragung|übermittelt|übermitteln|übermittlung|verarbeitet|verarbeiten|verarbeitung|gespeichert|speichern|speicherung|gesendet|weitergegeben|weitergeleitet|transferiert|transfer|datentransfer|datenübermittlung|datenübertragung|weitergabe|verarbeite|gehostet|befinden|stehen|übermittele|betrieben|standort|gelangen|gelangt|abfließen|fließen|weiterverarbeitet)';
const COUNTRY =
  '(usa|us|vereinigten staaten|vereinigte staaten|großbritannien|vereinigten königreich|schweiz|indien|kanada|china|japan|israel|singapur|australien|russland|brasilien|südkorea|neuseeland|türkei|ukraine|hongkong|mexiko|südafrika|philippinen|ägypten|marokko|tunesien|serbien|bosnien|albanien|thailand|vietnam|malaysia|indonesien|argentinien|chile|kolumbien|costa rica|nigeria|kenia|vereinigten arabischen emiraten|pakistan|bangladesch|sri lanka|belarus|georgien|armenien|taiwan|kolumbien)';
const FOREIGN =
  '(drittland|drittländer|drittländern|drittstaat|drittstaaten|drittlandes|andere länder|anderen ländern|ausland|anderes land|länder außerhalb|ländern außerhalb|staaten außerhalb|nicht eu staaten|nicht eu länder|weltweit|unsichere drittstaaten|unsicheren drittstaaten|nicht eu ausland|drittlandtransfer|drittlandübermittlung)';
const OUTSIDE =
  '(außerhalb) (der|des|von|deines|ihres)? (europäischen|eu|ewr|union|deutschlands|europas|schweiz|landes|mitgliedstaaten) (union|wirtschaftsraums|wirtschaftsraumes|ewr)?';

/** Data that goes to another country, and under what safeguard. */
export const transfer: Record<string, Rule> = {
  'goes-abroad': {
    says: 'transfer/abroad',
    match: [
      `(setzen|nutzen|verwenden|beauftragen) wir ~4 (*anbieter|*dienstleister|*unternehmen|dienst|firma|partner) (in|aus) (den|der|dem)? ~1 ${COUNTRY} ~6 (ein|der|die|das|welcher|welche|beauftragt)?`,
      `in (jedes|alle|sämtliche|beliebige) (land|länder|staaten) ~4 ${MOVE}`,
      `(*dienst|*dienste|*tool|*hoster|*software|*anbieterin|*plattform) (sitzt|sitzen|arbeitet|arbeiten|ist|sind|kommt|kommen|hat ihren sitz|hat seinen sitz) ~2 (in|auf|aus) (den|der|die)? ${COUNTRY}`,

      `(zugriff|zugriffe|zugang|fernzugriff) ~3 aus (den|der|einem)? (${COUNTRY}|drittland|drittstaat|ausland)`,

      `${MOVE} ~6 ins (*ausland|drittland|nicht eu ausland)`,
      `ins (*ausland|drittland|nicht eu ausland) ~6 (${MOVE}|weiter)`,
      `(unterauftragnehmer|unterauftragsverarbeiter|subunternehmer|tochtergesellschaft|konzernmutter|muttergesellschaft|rechenzentrum|hoster|server|supportteam) ~5 (sitzt|sitzen|steht|stehen|ansässig|liegt|liegen|befindet|befinden|sitz) ~3 (in|im|außerhalb) ~2 (${COUNTRY}|ausland|drittland|eu|ewr)`,

      `(*dienstleister|*anbieter|partner|*verarbeiter|*unternehmer) (sitzt|sitzen|arbeitet|arbeiten|ist|sind) ~2 (in|auf|aus) (den|der|die)? ${COUNTRY} ~1 (ansässig)?`,

      `(für|in) (die|den|der)? ${COUNTRY} (liegt|besteht|existiert|gibt) ~2 angemessenheitsbeschluss ~8 (übermittlung|übertragung|datentransfer|transfer|stützen)`,
      `(übermittlungen|übermittlung|datenübermittlungen|weitergabe|transfers) ~1 an ~3 (gesellschaften|unternehmen|stellen|konzernunternehmen|empfänger|dienstleister|partner) ~1 ${OUTSIDE}`,

      `(dienst|anbieter|dienstleister) (mit|hat seinen|haben ihren) sitz in ~1 ${COUNTRY}`,

      '(staaten|länder|länderm) außerhalb ~4 (gelangen|übermittelt|fließen|übertragen|weitergegeben) ',
      '(sitz|sitzt|sitzen|niederlassung|ansässig) ~5 (jenseits des atlantiks|in übersee|außerhalb europas|außerhalb der eu|außerhalb der europäischen union|außerhalb des ewr)',
      '(anbieter|dienstleister|partner|auftragsverarbeiter|unternehmen) ~4 (sitzt|sitzen|ansässig|sitz) ~3 (jenseits|außerhalb|übersee)',
      `(in|nach) (die|den|der)? ~1 ${COUNTRY} ~2 (senden|gesendet|schicken|übersenden|abfließen|leiten|weiterleiten)`,
      `(senden|schicken|übersenden|leiten) ~6 (in|nach) (die|den|der)? ~1 ${COUNTRY}`,
      `(gewartet|betreut|zugegriffen|unterstützt|support|fernwartung|administriert|fernzugriff) ~4 (aus|von) (den|der)? ~1 ${COUNTRY}`,
      '(überweisung|überweisungen|zahlungen|zahlung) ~2 ins ausland ~10 (empfängerbank|angaben|daten|informieren|übermitteln|weitergeben|korrespondenzbank)',

      '(dienstleister|anbieter|partner|auftragsverarbeiter) ~3 sitz in ~2 (usa|indien|china|kanada|australien|vereinigten staaten)',
      `${MOVE} ~12 ${OUTSIDE}`,
      `${OUTSIDE} ~8 ${MOVE}`,
      `${MOVE} ~8 (in|nach|aus) ~6 ${FOREIGN}`,
      `${MOVE} an ~2 ${FOREIGN}`,
      `(in|nach) ~6 ${FOREIGN} ~8 ${MOVE}`,
      `(in|nach) (die|den|der|einem|einen)? ~1 ${COUNTRY} ~4 ${MOVE}`,
      `${MOVE} ~6 (in|nach) (die|den|der)? ~1 ${COUNTRY}`,
      `(server|servern|rechenzentrum|rechenzentren) ~6 (in|von google in) (den|der|die)? ~1 ${COUNTRY}`,
      '(drittlandtransfer|drittlandübermittlung|drittstaatentransfer)',
    ],
    actor: 'any',
    unless: [
      '(liefern|versand|versenden|lieferung|gerichtsstand|rechtswahl)',
      '(ist|sind) (jedes|alle|ein) (land|staaten|staat)',
      '(nutzer|besucher|wenn sie|kunden|personen) ~2 außerhalb',
      '(wenn|sofern|falls|soweit) (sie|du|nutzer) ~6 (befinden|befindest|wohnen|leben|aufhalten)',
      '(gekürzt*|innerhalb von mitgliedstaaten) ~12 (ausnahmefällen|innerhalb)',
      '(rechtmäßig|verlangen|recht|rechte|auskunft) ~10 (geeigneten garantien|drittland)',
      '(ausschließlich|nur) ~4 (in|innerhalb) ~4 (deutschland|eu|ewr|europäischen)',
    ],
    examples: {
      match: ['Ihre Daten werden [in die USA übertragen].', 'Wir [verarbeiten Daten außerhalb der EU].'],
      skip: ['Wir liefern in die Schweiz.', 'Das Büro liegt außerhalb der Stadt.'],
    },
  },
  'sent-abroad-in-exceptions': {
    says: 'transfer/abroad',
    match: [`ausnahmefällen ~12 (server|servern|usa|${COUNTRY}) ~6 (übertragen|gekürzt|übermittelt)?`],
    actor: 'any',
    examples: {
      match: ['Nur in [Ausnahmefällen wird die volle IP-Adresse an einen Server] in den USA gesendet.'],
      skip: ['In Ausnahmefällen liefern wir sonntags.'],
    },
  },
  'stays-in-europe': {
    says: 'transfer/abroad',
    denies: true,
    match: [
      '(daten|*daten|informationen|server) (bleiben|verbleiben) ~3 in (der|den|ganz)? ~1 (schweiz|deutschland|eu|europa|österreich|ewr|europäischen union|land)',
      '(ausschließlich|nur|allein) ~3 (in|auf servern in|innerhalb) ~2 (österreich|schweiz|liechtenstein|deutschen rechenzentren|europäischen rechenzentren|schweizer rechenzentren|frankfurt|nürnberg|zürich|wien) ~6 (verarbeitet|gespeichert|gehostet|verarbeitung|liegen|betrieben)',
      '(liegen|gespeichert|verarbeitet|gehostet|betrieben|stehen) ~4 (ausschließlich|nur|allein) ~3 (in|auf servern in|innerhalb) ~2 (österreich|schweiz|liechtenstein|deutschen rechenzentren|europäischen rechenzentren|schweizer rechenzentren|deutschland|eu|europa|ewr)',

      '(verlassen|verlässt) ~5 (eu|ewr|deutschland|europa|union|wirtschaftsraum) (zu keiner zeit|zu keinem zeitpunkt|niemals|in keinem fall)',

      '(verlassen|verlässt) ~4 (europäische union|eu|europa|ewr|deutschland|europäischen wirtschaftsraum) ~2 (nicht|nie|niemals)',

      `(verarbeitung|verarbeitet|verarbeiten|gespeichert|speicherung|speichern|gehostet|server|datenverarbeitung|servern) ~6 (ausschließlich|nur) ~3 (in|innerhalb|auf servern in) ~3 (deutschland|eu|europäischen union|ewr|europäischen wirtschaftsraum|europäischen wirtschaftsraums|europa|schweiz)`,
      `(ausschließlich|nur) ~3 (in|innerhalb) ~3 (deutschland|eu|europäischen union|ewr|europäischen wirtschaftsraums) ~6 (verarbeitet|gespeichert|gehostet|verarbeitung|statt)`,
      `(verlassen|verlässt) ~6 (eu|europäische union|ewr|deutschland|europäischen wirtschaftsraum) ~2 (nicht|nie)`,
    ],
    actor: 'any',
    unless: [
      '(rechtsanspruch|gewerbe|lieferung)',
      '(entweder|teilweise|oder auch|grundsätzlich|in der regel)',
      '(oder|auch) ~8 außerhalb',
    ],
    examples: {
      match: ['Ihre Daten werden [ausschließlich in Deutschland gespeichert].', 'Die Daten [verlassen die EU nicht].'],
      skip: ['Wir liefern ausschließlich in Deutschland.', 'Er hat die EU verlassen.'],
    },
  },
  'standard-contractual-clauses': {
    says: 'transfer/standard-contractual-clauses',
    match: [
      '(musterklauseln|mustervertragsklauseln|standarddatenschutzklauseln|standardvertragsklauseln|eu standardvertrag)',

      '(standardvertragsklauseln|eu standardvertragsklauseln|standarddatenschutzklauseln|standardvertragsklausel|standard vertragsklauseln|eu standardvertrag|standardschutzklauseln|musterklauseln|scc|sccs|standarddatenschutzvertragsklauseln|standardklauseln)',
    ],
    actor: 'any',
    examples: { match: ['Wir haben [Standardvertragsklauseln] vereinbart.'], skip: ['Der Vertrag hat zehn Klauseln.'] },
  },
  'adequacy-decision': {
    says: 'transfer/adequacy-decision',
    match: [
      '(kommission) ~8 (angemessenes|angemessenen|angemessener|ausreichendes) ~1 (schutzniveau|datenschutzniveau|schutz) ~3 (bescheinigt|attestiert|anerkannt|festgestellt|bestätigt)',

      '(angemessenheitsbeschluss|angemessenheitsbeschlusses|angemessenheitsbeschlüsse|angemessenheitsentscheidung|angemessenheitsbeschlüssen)',
      '(kommission) ~10 (angemessenes|angemessene|angemessenen) (datenschutzniveau|schutzniveau|niveau)',
      '(angemessenes|angemessenen) (datenschutzniveau|schutzniveau) ~10 (kommission|festgestellt|anerkannt|bestätigt|bescheinigt)',
    ],
    actor: 'any',
    unless: [
      '(kein|keinen|ohne|nicht) ~2 angemessen*',
      '(weder|fehlt|fehlen|nichtvorliegen) ~4 angemessenheit*',
      'keine* ~4 angemessenheitsbeschluss*',
    ],
    examples: {
      match: [
        'Für Kanada gibt es einen [Angemessenheitsbeschluss].',
        'Die [Kommission hat ein angemessenes Datenschutzniveau festgestellt].',
      ],
      skip: ['Der Preis ist angemessen.', 'Für dieses Land gibt es keinen Angemessenheitsbeschluss.'],
    },
  },
  'privacy-framework': {
    says: 'transfer/privacy-framework',
    match: [
      '(privacy shield|privacy shields|eu us privacy shield|data privacy framework|safe harbor|datenschutzrahmen|eu us datenschutzrahmen|trans atlantic data privacy framework|eu us dpf|datenschutzschild)',
    ],
    actor: 'any',
    unless: ['(ungültig|unwirksam|gekippt|aufgehoben)'],
    examples: {
      match: [
        'Der Anbieter ist im [Data Privacy Framework] zertifiziert.',
        'Google ist dem [Privacy Shield] beigetreten.',
      ],
      skip: ['Das Privacy Shield wurde für ungültig erklärt.', 'Der Rahmen ist aus Holz.'],
    },
  },
  'binding-corporate-rules': {
    says: 'transfer/binding-corporate-rules',
    match: [
      '(konzernintern|konzerninterne|konzernweit|konzernweite) ~3 (verbindliche|verbindlichen) (vorschriften|regeln|datenschutzregeln|regelungen|datenschutzvorschriften)',

      '(binding corporate rules|bcr|bcrs)',
      '(verbindliche|verbindlichen|verbindlicher) (interne|internen|interner|unternehmensinterne|unternehmensinternen) (datenschutzvorschriften|datenschutzregelungen|vorschriften|unternehmensregeln)',
    ],
    actor: 'any',
    examples: {
      match: [
        'Im Konzern gelten [Binding Corporate Rules].',
        'Es gelten [verbindliche interne Datenschutzvorschriften].',
      ],
      skip: ['Die Hausordnung ist verbindlich.', 'Interne Vorschriften regeln die Pausen.'],
    },
  },
  'agrees-to-transfer': {
    says: 'transfer/consent',
    match: [
      `nur (wenn|sofern|soweit) (sie|du) ~3 (zustimmen|eingewilligt|einwilligen|zugestimmt) ~6 (senden|übermitteln|übertragen|schicken) ~6 (${COUNTRY}|${FOREIGN})`,

      '(einwilligung|zustimmung|einwilligen|stimmen|zugestimmt|eingewilligt) ~12 (übermittlung|übertragung|datenübertragung|datenübermittlung|transfer|weitergabe|verarbeitung) ~8 (drittland|drittländer|usa|drittstaaten|ausland|außerhalb|drittstaat|vereinigten staaten)',
      '(übermittlung|übertragung|datenübermittlung|transfer) ~8 (drittland|drittländer|usa|drittstaaten|drittstaat|drittländern|ausland|vereinigten staaten) ~12 (einwilligung|zustimmung|eingewilligt|art 49)',
      '(art|artikel) 49 (abs|absatz)? 1 ~4 (lit|buchst|buchstabe)? a',
    ],
    actor: 'any',
    unless: ['(unternehmensverkauf|fusion)', 'newsletter'],
    examples: {
      match: ['Die [Übermittlung in das Drittland geschieht mit Ihrer Einwilligung].'],
      skip: ['Sie stimmen der Überweisung in die USA zu.'],
    },
  },
  'safeguards-what-leaves': {
    says: 'transfer/abroad',
    match: [
      '(stützen|sichern|stützt|erfolgt|erfolgen|beruht|beruhen|absichern|abgesichert|schließen|vereinbaren|gestützt) ~4 (übermittlung|übertragung|datentransfer|datenübermittlung|datenexport|transfer|datentransfers|übermittlungen) ~8 (standardvertragsklauseln|standarddatenschutzklauseln|angemessenheitsbeschluss*|geeigneter garantien|geeignete garantien|data privacy framework|binding corporate rules)',
      '(übermittlung|übertragung|datentransfer|datenübermittlung|datenexport|transfer|datentransfers|übermittlungen) ~8 (gestützt|stützen|abgesichert|beruht|beruhen|auf grundlage|auf basis|basiert) ~6 (standardvertragsklauseln|standarddatenschutzklauseln|angemessenheitsbeschluss*|geeigneter garantien|geeignete garantien|data privacy framework|binding corporate rules)',
    ],
    actor: 'any',
    needs: [`(${OUTSIDE})`, FOREIGN, COUNTRY],
    unless: [
      '(nutzer|besucher|wenn sie|kunden|personen) ~2 außerhalb',
      '(nicht|keine) ~4 (übermittelt|übermittlung|übertragen)',
    ],
    examples: {
      match: ['Sitzt ein Helfer in Indien, [stützen wir die Übermittlung auf Standardvertragsklauseln].'],
      skip: ['Wir stützen uns auf die Satzung.'],
    },
  },
};
