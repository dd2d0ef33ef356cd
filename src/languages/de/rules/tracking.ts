import type { Rule } from '../../pack.ts';

const OTHERS =
  '(dritte|dritten|drittanbieter|drittanbietern|partner|partnern|werbepartner|werbepartnern|werbetreibende|werbenetzwerke|google|facebook|doubleclick|drittunternehmen|partnerunternehmen|werbekunden|anzeigenkunden|geschäftspartner|geschäftspartnern|drittparteien|analysepartner)';
const TRACKER = '(cookie|cookies|web beacons|zählpixel|pixel|tracking technologien)';

/** Trackers, where a sentence says more of them than their names. */
export const tracking: Record<string, Rule> = {
  'others-set-cookies': {
    says: 'tracking/third-party-cookies',
    actor: 'any',
    party: 'third',
    match: [
      `cookies ~4 (von|durch) ~2 ${OTHERS} ~8 (gesetzt|eingesetzt|gespeichert|verwendet|platziert|genutzt)`,
      '(setzt|speichert|legt|platziert) (google|facebook|meta|youtube|vimeo|der anbieter|der drittanbieter|das netzwerk) ~3 (cookies|cookie)',

      `(platzieren|setzen|legen|speichern) ~6 eigene cookies`,

      '(externer|externen|fremder|dritter|eingebundene|eingebundener) ~1 (anbieter|anbietern|dienst|dienste|quelle|seite) ~3 (der|die|welcher) ~2 (eigene)? cookies (setzt|setzen|verwendet|ablegt|nutzt|speichert)',

      `${OTHERS} ~8 (setzen|setzt|verwenden|verwendet|nutzen|nutzt|platzieren|einsetzen|speichern|speichert|benutzt) ~6 (cookie|cookies)`,
      `${OTHERS} ~6 (cookie|cookies) ~6 (setzen|einsetzen|platzieren|verwenden|speichern|nutzen|setzt|platziert)`,
      `cookies ~3 (von|durch) ~3 ${OTHERS} ~6 (gesetzt|eingesetzt|gespeichert|verwendet|platziert|genutzt)`,
    ],
    unless: [
      '(ablehnen|deaktivieren|löschen|blockieren|verhindern|opt out|widersprechen)',
      '(verlinkt*|fremde) (seiten|websites)',
    ],
    examples: { match: ['Unsere [Werbepartner setzen Cookies].'], skip: ['Wir setzen Cookies.'] },
  },
  'measures-with-cookies': {
    says: 'tracking/analytics',
    match: [
      `${TRACKER} ~12 (analyse|analysieren|auswertung|statistik|statistische|statistischen|messen|messung|nutzungsverhalten|reichweitenmessung|auswerten|nutzerverhalten)`,
      `(analysieren|messen|auswerten|analyse|auswertung) ~8 (mithilfe|mittels|mit|durch|über) ~3 ${TRACKER}`,
    ],
    unless: [
      '(notwendig*|erforderlich*) cookies',
      '(deaktivieren|verhindern|widersprechen|ablehnen|löschen|keine|keinen)',
    ],
    examples: {
      match: ['Wir setzen [Cookies zur Analyse] unserer Zugriffe.'],
      skip: ['Wir analysieren unseren Umsatz.'],
    },
  },
  'advertises-with-cookies': {
    says: 'tracking/advertising',
    actor: 'any',
    match: [
      `(werbung|werbeeinnahmen|werbefinanzierung|anzeigen) ~2 (dazu|dafür|hierfür|hierzu|deshalb) ~10 ${TRACKER}`,

      `${TRACKER} ~12 (werbung|werbezwecke|werbezwecken|werbeanzeigen|anzeigen|remarketing|retargeting|werbebotschaften|marketing|marketingzwecken)`,
      `(werbung|werbeanzeigen|remarketing|retargeting) ~8 (mithilfe|mittels|mit|durch|über|nutzt|verwendet|setzt) ~3 ${TRACKER}`,
    ],
    unless: [
      '(keine|nicht|deaktivieren|verhindern|widersprechen|ablehnen|löschen|opt out|blockieren|abmelden|angezeigt wird|browser)',
    ],
    examples: { match: ['Wir nutzen [Cookies für Werbung].'], skip: ['Wir werben in Zeitungen.'] },
  },
  'remembers-with-cookies': {
    says: 'tracking/functional',
    match: [
      `${TRACKER} ~10 (wiederzuerkennen|wiedererkennen|merken|spracheinstellung|spracheinstellungen|warenkorb|warenkorbfunktion|warenkorbs|einstellungen speichern|präferenzen|benutzereinstellungen|einstellungen zu speichern|personalisieren|sprachauswahl|voreinstellungen|wiedererkannt|vorlieben|wiedererkennung)`,
      `(wiederzuerkennen|merken|warenkorb|spracheinstellung*) ~8 (mithilfe|mittels|mit|durch) ~3 cookies`,
      `(erlauben|ermöglichen) ~6 browser wiederzuerkennen`,
    ],
    unless: ['browser* ~4 einstell*', '(ablehnen|deaktivieren|blockieren|löschen)'],
    examples: {
      match: ['Wir nutzen [Cookies, um Ihre Spracheinstellung] zu speichern.'],
      skip: ['Sie können Cookies im Browser ablehnen.'],
    },
  },
  'needs-cookies': {
    says: 'tracking/strictly-necessary',
    match: [
      '(erforderlich|notwendig|nötig|unverzichtbar) (ist|sind) (das|die|diese|dieses|allein|nur) ~1 (cookie|cookies)',
      '(nur|lediglich|ausschließlich) ~1 cookies ~4 die ~6 (nötig|notwendig|erforderlich) sind',
      'cookies ~4 die ~6 (nötig|notwendig|erforderlich|unverzichtbar) sind',

      '(cookie|cookies) ~8 (technisch|unbedingt|zwingend|zur durchführung|für den betrieb|für die funktion) ~4 (notwendig|erforderlich|notwendige|benötigt)',
      '(notwendige|erforderliche|notwendigen|erforderlichen) cookies',
      'cookies die ~8 (kommunikationsvorgangs|warenkorbfunktion) ~8 erforderlich',
    ],
    unless: ['(nicht|keine) ~3 (notwendig*|erforderlich*)', '(ablehnen|deaktivieren|blockieren|löschen)'],
    examples: {
      match: ['Diese [Cookies sind technisch notwendig].'],
      skip: ['Cookies sind zum Besuch nicht erforderlich.'],
    },
  },
  'shown-to-be-cookies': {
    says: 'tracking/session-cookies',
    match: [
      '(textdatei|textdateien|cookies|cookie) ~8 (nach|bei|mit) (dem|beim)? schließen (des|ihres|deines) ~1 browsers ~3 (gelöscht|entfernt)',
      '(meisten|viele|einige|mehrzahl) ~6 cookies ~2 sind ~2 (sitzungscookies|session cookies|sessioncookies|sitzungs cookies|session cookies)',

      '(session|sitzungs|transiente) cookies ~10 (gelöscht|löschen|schließen)',
      '(verwendeten|eingesetzten|unserer) ~1 cookies ~3 (sind|handelt) ~4 (session|sitzungs|sogenannte session|so genannte session) cookies',
    ],
    actor: 'any',
    unless: ['keine'],
    examples: {
      match: [
        'Dabei entstehen [Cookies, die nach dem Schließen Ihres Browsers gelöscht] werden.',
        '[Session-Cookies werden automatisch gelöscht].',
      ],
      skip: ['Cookies löschen Sie im Browser.'],
    },
  },
  'tracks-across-sites': {
    says: 'tracking/cross-site',
    match: [
      '(weg|verhalten|surfverhalten|bewegungen|aktivitäten|besuche) ~4 über ~2 (fremde|andere|mehrere|verschiedene|viele) (seiten|websites|webseiten|angebote|apps|geräte|internetseiten) ~2 (verfolgen|nachvollziehen|verfolgt|nachverfolgen|beobachten|erfassen|aufzeichnen|hinweg)',

      '(über|auf) (mehrere|mehreren|verschiedene|verschiedenen|andere|anderen|unterschiedliche) (websites|webseiten|seiten|geräte|apps|internetseiten|geräten) (hinweg)? ~6 (verfolgen|verfolgt|nachverfolgen|tracking|wiedererkannt|nachvollziehen|getrackt|erfasst|sammeln|erfassen)',
      '(verfolgen|verfolgt|nachverfolgen|tracking|sammeln|erfassen) ~8 (über|auf) (mehrere|mehreren|verschiedene|verschiedenen|andere|anderen) (websites|webseiten|seiten|geräte|apps|internetseiten)',
      '(websiteübergreifend*|seitenübergreifend*|webseitenübergreifend*|geräteübergreifend*) ~4 (tracking|verfolgen|verfolgt|auswerten|auswertung|analyse|nachverfolgung|wiedererkannt)',
    ],
    unless: ['(do not track|dnt)', '(verlinkt*|verantwortlich)'],
    examples: {
      match: ['Wir können Sie [über mehrere Websites hinweg verfolgen].'],
      skip: ['Für andere Websites sind wir nicht verantwortlich.'],
    },
  },
  'keeps-on-your-device': {
    says: 'tracking/local-storage',
    match: [
      '(im|in den|in dem|den) (lokalen|local) (speicher|browserspeicher|storage) ~4 (hinterlegt*|gespeichert*|abgelegt*|geschrieben|speichern|ablegen|schreiben|genutzt|nutzen|verwendet|verwenden)',
      '(speichern|legen|hinterlegen|schreiben|merken|speichert|legt) ~8 (im|in den|in dem) (lokalen|local) (speicher|browserspeicher|storage)',
    ],
    unless: ['(kein*|nicht|nie)', '(servers|server|smartphones|telefons|festplatte)'],
    examples: {
      match: ['Wir [speichern die Auswahl im lokalen Speicher] Ihres Browsers.'],
      skip: ['Wir lagern Möbel im lokalen Speicher.'],
    },
  },
  'sees-by-pixel': {
    says: 'tracking/pixels',
    actor: 'any',
    party: 'third',
    match: [
      '(über|mit|durch|mittels|mithilfe|anhand) ~3 (*pixel|*pixels|pixel|pixels) ~3 (erfährt|erfahren|erhält|erhalten|erfasst|erfassen|erkennt|erkennen|sieht|kann|können|misst)',
    ],
    unless: [
      '(kein*|nicht|nichts|verzicht*)',
      '(deaktivieren|widersprechen|verhindern|blockieren)',
      '(bildschirm*|auflösung)',
    ],
    examples: {
      match: ['[Über das Meta-Pixel erfährt] Facebook, dass Sie hier waren.'],
      skip: ['Über das Meta-Pixel klärt Facebook selbst auf.'],
    },
  },
  'forgoes-cookies': {
    says: 'tracking/cookies',
    denies: true,
    match: [
      'ohne ~1 cookies (arbeitet|arbeiten|auskommt|auskommen|funktioniert|betrieben|eingesetzt)',
      '(nutzen|verwenden|setzen|betreiben|arbeitet|läuft) ~6 ohne ~1 cookies',

      '(kommt|kommen) ~3 ohne ~2 cookies ~1 aus',

      '(verzichten|verzichtet|verzicht) ~4 auf ~2 cookies',
      'cookies (setzen|verwenden|nutzen) wir ~4 nicht (ein)?',
    ],
    unless: ['(analyse|werbe|tracking|marketing|drittanbieter|notwendig*) cookies', '(mit ausnahme|außer|bis auf)'],
    examples: {
      match: ['Wir [verzichten ganz auf Cookies].'],
      skip: ['Wir verzichten auf Werbe-Cookies.'],
    },
  },
  'forgoes-analytics': {
    says: 'tracking/analytics',
    denies: true,
    match: [
      '(kommt|kommen) ~3 ohne ~3 (tracking|analysetools|webanalyse|trackingtools|analysewerkzeuge|nutzeranalyse|google analytics) ~2 aus',

      '(verzichten|verzichtet|verzicht) ~8 (analysetools|webanalyse|google analytics|analysedienste|tracking|trackingtools|analyse tools|analysewerkzeuge|tracking tools)',
      '(analysetools|webanalyse|analysediensten|google analytics|analyse tools|tracking tools|trackingtools) ~4 (verzichten|verzichtet)',
    ],
    examples: { match: ['Wir [verzichten auf Webanalyse].'], skip: ['Wir verzichten auf Papier.'] },
  },
  'shows-social-plugins': {
    says: 'tracking/social-media',
    actor: 'any',
    party: 'third',
    match: [
      '(schaltflächen|knöpfe|knopf|gefällt mir knopf|gefällt mir button|teilen knopf|buttons|schaltfläche) ~3 (von|des|der) ~1 (facebook|x|twitter|instagram|linkedin|pinterest|xing|whatsapp|netzwerks|netzwerken|netzwerke)',

      '(plugins|plug ins|plugin|social plugins|buttons|schaltflächen) ~4 (facebook|twitter|sozialen netzwerks|sozialen netzwerke|sozialer netzwerke|sozialen netzwerken|instagram|linkedin|pinterest|xing) ~8 (integriert|eingebunden|eingesetzt|verwendet|ein|genutzt)?',
      '(social media|facebook|twitter|social) (plugins|plug ins|buttons|plugin) ~8 (integriert|eingebunden|eingesetzt|verwendet)',
    ],
    unless: ['(deaktivieren|ausloggen|verhindern|blockieren)'],
    examples: { match: ['Hier sind [Plugins von Facebook eingebunden].'], skip: ['Drücken Sie den Knopf.'] },
  },
  'counts-visits': {
    says: 'tracking/analytics',
    actor: 'any',
    match: [
      '(google analytics|matomo|piwik|etracker|adobe analytics|plausible|hotjar) (zählt|misst|erfasst|wertet|analysiert|speichert|setzt)',
      '(statistik|analyse|tracking) cookies (aktivieren|setzen|laden|verwenden|nutzen) (wir)? ~4 (nur|erst)',
    ],
    unless: ['(nicht|kein*)', '(deaktivieren|widersprechen|verhindern)'],
    examples: { match: ['[Matomo zählt] unsere Besucher.'], skip: ['Matomo zählt unsere Besucher nicht.'] },
  },
  'ends-with-the-visit': {
    says: 'tracking/session-cookies',
    actor: 'any',
    match: [
      '(session|sitzungs) (cookie|cookies) ~3 (verschwindet|verschwinden|erlischt|erlöschen|gelöscht|löscht|endet|enden|verfällt|verfallen|entfernt)',
      '(sitzungscookie|sitzungscookies|sessioncookies) ~3 (verschwindet|verschwinden|erlöschen|gelöscht|endet|enden|verfallen|entfernt)',
      'cookies ~8 (nach ende|mit ende|am ende|beim schließen|nach dem schließen|nach beendigung|mit dem schließen) ~4 (sitzung|browsers|besuchs|browser|session|fensters) ~4 (gelöscht|entfernt|löschen)',
      'cookies ~4 (gelöscht|entfernt|verschwinden) ~2 (sobald|wenn) ~3 (browser|fenster|sitzung) ~2 (schließen|schließt|endet|beenden)',
    ],
    unless: ['(entweder|untergliedert|unterscheide*|unterschieden|unterteil*)', 'sie können cookies'],
    examples: {
      match: ['Das [Session-Cookie erlischt] mit dem Abmelden.'],
      skip: ['Sie können Cookies beim Schließen des Browsers ablehnen.'],
    },
  },
  'outlasts-the-visit': {
    says: 'tracking/persistent-cookies',
    actor: 'any',
    match: [
      '(dauerhafte|permanente|persistente|langfristige|bleibende) cookies ~2 (verbleiben|bleiben|erkennen|werden|erlauben|ermöglichen|speichern|dienen)',
      '(andere|weitere|einige|manche|diese) cookies ~2 (verbleiben|bleiben) ~6 (gespeichert|endgerät|rechner|gerät|computer|bis)',
      'cookies ~3 (verbleiben|bleiben) ~4 (dauerhaft|für einen bestimmten|über die sitzung|bis sie)',
    ],
    unless: ['(keine|nicht)'],
    examples: {
      match: ['[Andere Cookies verbleiben auf Ihrem Endgerät].'],
      skip: ['Diese Cookies bleiben nicht gespeichert.'],
    },
  },
  'takes-a-fingerprint': {
    says: 'tracking/fingerprinting',
    actor: 'any',
    match: [
      'fingerabdruck ~2 (deines|ihres|des|ihrer|deiner) ~2 (pcs|geräts|gerätes|browsers|computers|rechners|endgeräts|endgerätes|smartphones|systems)',
      '(wiedererkennen|wiederzuerkennen|wiedererkannt|identifizieren|unterscheiden|erkennen) ~8 (anhand|aus|mithilfe|durch) ~6 (geräteeigenschaften|browsereigenschaften|gerätemerkmalen|hardwaremerkmalen|systemmerkmalen|browserkonfiguration|schriftarten|bildschirmauflösung)',
    ],
    unless: ['(kein*|nicht|nie|verzicht*)', '(entsperren|anmelden|login|touch)'],
    examples: {
      match: ['Das Programm errechnet einen [Fingerabdruck Ihres Rechners].'],
      skip: ['Mit dem Fingerabdruck öffnen Sie die Tür.'],
    },
  },
};
