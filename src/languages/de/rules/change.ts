import type { Rule } from '../../pack.ts';
import { CHANGED, POLICY } from '../phrases.ts';

const HERE =
  '(hier|dieser stelle|dieser seite|diese seite|website|webseite|seite|internetseite|internet|online|homepage|app|adresse|seiten|dieser website)';
const TELL =
  '(informieren|informiert|benachrichtigen|benachrichtigt|mitteilen|mitgeteilt|unterrichten|hinweisen|hingewiesen|verständigen|unterrichtet)';
const ABOUT = [`${POLICY}`, '(datenschutz*|erklärung|richtlinie)', '(diesen|dieser) text*'];
const OTHER = [
  '(nutzungsbedingungen|agb|preise*|preisliste|öffnungszeiten|liefertermin*|gewinnspiel*|preisänderungen|bestellung|newsletter|angebote) ',
];

/** How changes of the policy are made known. Each rule speaks of the policy, by its words or by the heading above. */
export const change: Record<string, Rule> = {
  'changes-posted-here': {
    says: 'change/posting',
    match: [
      '(schreiben|überarbeiten|passen|ergänzen) (wir)? ~3 (hinweise|erklärung|text|datenschutzhinweise|datenschutzerklärung|information|informationen) ~8 (stelle|stellen|hier|seite) ~3 (ein|bereit|veröffentlicht)?',

      '(neueste|neuste|aktuelle|geltende) (fassung|version) (finden sie|findest du|steht|ist) (immer|stets|jeweils)? (hier|an dieser stelle|auf dieser seite)',
      `${CHANGED} ~12 (veröffentlichen|veröffentlicht|publizieren|bekanntgeben|bekanntgegeben|bekannt gegeben|bekannt gemacht|einstellen|eingestellt|posten|einsehbar|verfügbar|abrufbar|abgerufen|zu finden|mitgeteilt|angezeigt|gepostet|kommuniziert)`,
      `(veröffentlichen|veröffentlicht|stellen|posten|publizieren) ~10 ${CHANGED} ~10 ${HERE}`,
      `${CHANGED} ~6 (fassung|version|datenschutzerklärung|datenschutzhinweise|datenschutzrichtlinie) ~12 (${HERE}|abgerufen|abrufbar|veröffentlicht|finden|einstellen|stellen|verfügbar)`,
      `(stellen|stellt) ~6 ${CHANGED} ~4 (fassung|version) ~4 ein`,
      `(jeweils|stets|jederzeit) ~2 (aktuelle|aktuellen|aktuellste|gültige|neueste|veröffentlichte) ~3 (fassung|version|datenschutzerklärung|datenschutzhinweise|datenschutzrichtlinie)`,
      `(gilt|gelten) ~4 (neue|jeweils|stets|aktuelle|veröffentlichte|auf unserer) ~6 (datenschutzerklärung|fassung|version|datenschutzhinweise)`,
      `(veröffentlichung|bekanntgabe) ~6 (auf|in|hier|der geänderten|der überarbeiteten|dieser|der neuen|der aktualisierten) ~6 (wirksam|kraft|gültig|website|seite|datenschutzerklärung|datenschutzrichtlinie)`,
      `${CHANGED} ~6 (treten|werden|wird|gelten|gilt|sind) ~4 (mit|nach|bei|ab|sofort) ~3 (veröffentlichung|bekanntgabe|einstellung)`,
      `(datum|stand) ~6 (letzten|der letzten) (änderung|aktualisierung|überarbeitung) ~8 (oben|unten|anfang|ende|beginn|finden|angegeben)`,
    ],
    needs: ABOUT.concat(['(änderung|änderungen|aktualisierung|aktualität|fassung|version|schreiben|hinweise)']),
    unless: [...OTHER, '(forum|beiträge|kommentare|bewertungen)'],
    actor: 'any',
    examples: {
      match: [
        '[Änderungen dieser Datenschutzerklärung werden hier veröffentlicht].',
        'Es [gilt die jeweils aktuelle Fassung] der Datenschutzerklärung.',
      ],
      skip: ['Änderungen der Preise werden hier veröffentlicht.', 'Die aktuelle Ausgabe kostet drei Euro.'],
    },
  },
  'asks-to-check-for-changes': {
    says: 'change/posting',
    match: [
      `(prüfen|überprüfen|lesen|besuchen|informieren|schauen|sehen|konsultieren|prüfe|überprüfe|lies|nachlesen|aufrufen|durchlesen|einsehen|informieren) ~10 (regelmäßig|gelegentlich|von zeit zu zeit|periodisch|hin und wieder|jedes mal|erneut|regelmäßigen) ~12 (${POLICY}|${CHANGED}|seite|stand)`,
      `(regelmäßig|gelegentlich|von zeit zu zeit|periodisch|hin und wieder|regelmäßigen) ~8 (${POLICY}|${CHANGED}|seite) ~8 (prüfen|überprüfen|lesen|informieren|durchzulesen|aufrufen|zu lesen|zu prüfen|zu überprüfen|zu informieren|nachzulesen|durchzusehen|einzusehen|anzusehen)`,
      `(${POLICY}|seite) ~8 (regelmäßig|gelegentlich|von zeit zu zeit|periodisch|hin und wieder) ~4 (prüfen|überprüfen|lesen|informieren|durchzulesen|aufrufen|zu lesen|zu prüfen|zu überprüfen|durchzusehen|aufzurufen|einzusehen|besuchen|zu besuchen)`,
      `(prüfen|überprüfen|lesen|überprüfe) (sie)? ~6 ${POLICY} ~4 (regelmäßig|jedes mal|gelegentlich)`,
    ],
    actor: 'any',
    unless: [...OTHER, '(dritten|dritter|drittanbieter|verlinkt*)', 'wir (prüfen|überprüfen)'],
    needs: ABOUT.concat(['(änderungen|aktualisierungen|neuerungen)']),
    examples: {
      match: ['Bitte [lesen Sie regelmäßig unsere Datenschutzerklärung].'],
      skip: ['Prüfen Sie regelmäßig den Ölstand.', 'Wir überprüfen regelmäßig unsere Datenschutzerklärung.'],
    },
  },
  'changes-shown-on-site': {
    says: 'change/website-notice',
    match: [
      '(weisen|weist|informieren) wir ~3 (beim|bei der|in der|auf der) ~2 (start|anmeldung|login|app|aufruf) ~4 (hin|darauf|darüber)',

      '(app|website|startseite|anmeldung|login) ~5 (weist|erscheint|öffnet|informiert|zeigt) ~3 (fenster|hinweis|banner|meldung|mitteilung) ~6 (geänderte|geänderten|neue|neuen|aktualisierte|änderung|änderungen)',

      '(hinweis|hinweise|mitteilung|ankündigung|benachrichtigung|banner|bekanntmachung|meldung) ~8 (auf|in|über) (unserer|der|dieser|den)? (startseite|homepage|website|webseite|app|seite|plattform|internetseite|unseren seiten)',
      '(auf|in) (unserer|der) (startseite|homepage|website|webseite|app|plattform) ~6 (hinweisen|hingewiesen|hin|darüber informieren|ankündigen|angekündigt|bekanntgeben|darauf hin|darüber informiert)',
      '(weisen|weist) ~6 (auf|in) (unserer|der) (startseite|homepage|website|webseite|app|plattform) ~4 hin',
      '(deutlichen|gut sichtbaren|auffälligen|deutlich sichtbaren|gut sichtbarer|prominenten) (hinweis|hinweise|mitteilung)',
      '(in app|pop up) (benachrichtigung|hinweis|mitteilung|fenster)',
    ],
    needs: [
      `${CHANGED} ~8 ${POLICY}`,
      `${POLICY} ~8 ${CHANGED}`,
      '(wesentliche|wesentlichen|änderungen|änderung|ändern|geänderte|geänderten|aktualisierte)',
    ],
    unless: [...OTHER, 'cookie banner', 'datenschutzverletzung'],
    actor: 'any',
    examples: {
      match: [
        'Ändern wir diese Erklärung, erscheint ein [Hinweis auf unserer Website].',
        'Auf Änderungen dieser Erklärung [weist ein Banner in der App hin].',
      ],
      skip: ['Ein Hinweis auf der Startseite nennt die Öffnungszeiten.', 'Auf unserer Website finden Sie Schuhe.'],
    },
  },
  'changes-told-in-person': {
    says: 'change/personal-notice',
    match: [
      '(neuerungen|änderungen|anpassungen|aktualisierungen) ~8 (erhalten|erhältst|erfahren|erfährst|bekommen|bekommst|finden) (sie|du) ~6 (mit|in|auf|per|zusammen mit) (der|dem|ihrer|deiner|ihrem|deinem) ~2 (*rechnung|*abrechnung|*auszug|*schreiben|*bescheid|*brief|*bestätigung)',
      '(erklärung|datenschutz*|hinweise|hinweisen|richtlinie|text) ~8 (ändert|ändern|geändert|änderung) ~8 (kriegst|bekommst|erhältst|bekommen|erhalten|schicken|senden|schreiben|mailen|schicke|schreibe) (du|sie|wir|ich) ~4 (nachricht|mail|e mail|brief|post|bescheid|mitteilung|meldung)',
      '(ändert|ändern) ~10 (erklärung|hinweise|hinweisen|text|richtlinie|datenschutz*) ~8 (kriegst|bekommst|erhältst|bekommen|erhalten|schicken|senden|schreiben|mailen|schicke|schreibe) (du|sie|wir|ich) ~4 (nachricht|mail|e mail|brief|post|bescheid|mitteilung|meldung)',
      '(sagen|sage|geben|schreiben) (wir|ich) (dir|ihnen|euch|allen) ~6 bescheid',

      `${CHANGED} ~8 (erfahren|erfährst) (sie|du) ~4 (e mail|mail|brief|nachricht|post)`,
      '(auf|über) ~2 (neuerungen|änderungen|anpassungen|aktualisierungen) ~2 (machen|weisen|weist) wir (sie|dich) ~3 (brief|e mail|post|mail|schriftlich|persönlich) ~2 (aufmerksam|hin)',
      '(ändert sich etwas|bei änderungen|sollte sich etwas ändern) ~2 (erhältst|erhalten|bekommst|bekommen|schreiben) ~2 (du|sie|wir) ~3 (e mail|mail|nachricht|brief)',

      'ändert sich (etwas|diese erklärung|daran) ~1 (erhältst|erhalten|bekommst|bekommen) (du|sie) ~2 (mail|nachricht)',
      `${TELL} ~10 (per|via|mittels|über ihre) (e mail|email|post|brief|newsletter|push benachrichtigung|mail)`,
      `(per|via) (e mail|email|post|brief|mail) ~8 ${TELL}`,
      `${CHANGED} ~12 ${TELL} (wir)? (sie|dich|ihnen|dir|registrierte nutzer|unsere nutzer|nutzer|euch)`,
      `(werden|wir) (wir)? (sie|dich|ihnen|registrierte nutzer|nutzer) ~8 ${CHANGED} ~8 ${TELL}`,
      `${TELL} (wir)? (sie|dich|nutzer|registrierte nutzer|unsere nutzer) ~10 ${CHANGED}`,
      `${CHANGED} ~10 (werden|wird|wirst) (sie|wir sie|wir dich|du|ihnen) ~8 ${TELL}`,
      `${CHANGED} ~12 (e mail|email|benachrichtigung|mitteilung) (zusenden|senden|schicken|zukommen)`,
      '(individuelle|persönliche) benachrichtigung',
    ],
    needs: [
      `${CHANGED} ~8 ${POLICY}`,
      `${POLICY} ~8 ${CHANGED}`,
      '(wesentliche|wesentlichen|erhebliche|wichtige|wichtigen|bedeutende|größere|größeren|grössere|inhaltliche) (änderungen|neuerungen|anpassungen)',
      'ändert sich etwas',
    ],
    unless: [
      ...OTHER,
      '(hier|auf dieser seite) ~4 (veröffentlicht|veröffentlichen)',
      'datenschutzverletzung',
      'uns (bitte)? ~3 mit',
      '(informieren|lesen) sie sich',
    ],
    actor: 'any',
    examples: {
      match: [
        '[Ändern wir diese Erklärung, erfahren Sie es per E-Mail].',
        'Bei [Änderungen dieser Erklärung informieren wir Sie].',
        '[Ändert sich diese Datenschutzerklärung, werden Sie per E-Mail informiert].',
      ],
      skip: ['Sie erreichen uns per E-Mail.', 'Wir informieren Sie per E-Mail über neue Schuhe.'],
    },
  },
  'changes-without-notice': {
    says: 'change/without-notice',
    match: [
      '(diesen|den|diese) (text|hinweise|erklärung|fassung) ~3 ohne ~3 (ankündigung|vorankündigung|hinweis|vorherige) ~5 (ändern|überarbeiten|anpassen|anzupassen|aktualisieren)',

      `ohne ~3 (ankündigung|vorankündigung|benachrichtigung|mitteilung|hinweis|vorwarnung) ~8 (${CHANGED}|vorzunehmen)`,
      `${CHANGED} ~12 ohne ~3 (ankündigung|vorankündigung|benachrichtigung|mitteilung|hinweis)`,
    ],
    needs: ABOUT,
    unless: [...OTHER, '(nicht|nie|niemals) ~2 ohne'],
    actor: 'any',
    examples: {
      match: [
        'Wir können diese Datenschutzerklärung [ohne Vorankündigung ändern].',
        'Diese Datenschutzhinweise können jederzeit [geändert werden, auch ohne Ankündigung].',
      ],
      skip: ['Die Preise können ohne Ankündigung steigen.', 'Der Zug fuhr ohne Ankündigung ab.'],
    },
  },
  'staying-means-agreeing': {
    says: 'change/continued-use',
    match: [
      '(spielst|nutzt|nutzen|verwenden|verwendest|spielen|bleiben|bleibst|besuchen|besuchst|bestellen|bestellst) (du|sie) ~12 (weiter|weiterhin|angemeldet|mitglied) ~10 (einverstanden|zustimmung|akzeptieren|akzeptierst|zustimmen|zustimmst|einverständnis|angenommen)',
      `(weiter|weiterhin|weiteren|weitere|fortgesetzte|fortgesetzten|fortsetzung|weiternutzung) ~5 (nutzen|nutzung|verwenden|verwendung|nutzt|besuchen|zugriff) ~12 (zustimmung|einverstanden|akzeptieren|stimmen|gilt|anerkennung|annahme|einverständnis|einwilligung|zustimmen|akzeptanz)`,
      `(nutzen|nutzung|verwenden|nutzt) ~8 (weiter|weiterhin) ~12 (zustimmung|einverstanden|akzeptieren|stimmen|gilt|annahme|einverständnis|zustimmen)`,
      'weiternutzung ~12 (zustimmung|einverstanden|akzeptieren|gilt|annahme)',
    ],
    needs: [`${CHANGED}`],
    unless: ['cookies'],
    actor: 'any',
    examples: {
      match: ['Mit der [weiteren Nutzung der App nach einer Änderung stimmen] Sie ihr zu.'],
      skip: ['Sie können die App weiter offline nutzen.', 'Mit der Nutzung der Seite stimmen Sie dieser Erklärung zu.'],
    },
  },
  'change-asks-consent': {
    says: 'change/asks-consent',
    match: [
      'einwilligung ~8 holen wir ~3 (neu|erneut) ein',
      '(neu|erneut) ~2 (um)? ~2 (ihre|deine|eine)? (einwilligung|zustimmung) ~2 (bitten|einholen|ein)',

      `${CHANGED} ~12 (einwilligung|zustimmung|einverständnis) ~6 (einholen|einzuholen|eingeholt|bitten|erbitten|erforderlich|holen|anfordern|ein)`,
      `(einwilligung|zustimmung) (einholen|bitten|erbitten) ~12 ${CHANGED}`,
      `(holen|bitten|fragen) ~6 (einwilligung|zustimmung) ~3 (ein)? ~8 ${CHANGED}`,
      `(nicht|nie) ~4 ohne ihre (einwilligung|zustimmung) ~4 (${CHANGED}|einschränken)`,
      `(mitwirkungshandlung|mitwirkung) ~6 (z b)? einwilligung`,
    ],
    needs: ABOUT,
    unless: ['(cookies|konto|eltern|widerruf*)'],
    actor: 'any',
    examples: {
      match: ['Vor wesentlichen [Änderungen dieser Datenschutzerklärung werden wir Ihre Zustimmung einholen].'],
      skip: ['Für Cookies holen wir Ihre Einwilligung ein.', 'Sie können Ihre Zustimmung ändern.'],
    },
  },
};
