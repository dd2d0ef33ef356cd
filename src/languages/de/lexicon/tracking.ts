/** Trackers and their kinds. */
import type { LexiconEntry } from '../../pack.ts';

const cookie = '(cookie|cookies|dienste|technologien|tracker)';

export const tracking: Record<string, LexiconEntry> = {
  'strictly-necessary': {
    words: [
      '(notwendige|notwendigen|erforderliche|erforderlichen|technisch bedingte|technisch bedingten|systembedingte|betriebsnotwendige|betriebsnotwendigen|unbedingt nötige|unverzichtbare|unverzichtbaren|technisch unverzichtbare|essenzielle) (cookies|cookie|session cookies|sitzungscookies)',
      `(unbedingt|technisch|zwingend|absolut)? (notwendige|notwendigen|notwendiger|erforderliche|erforderlichen|erforderlicher|essenzielle|essenziellen|essentielle|essentiellen|unerlässliche|technische|technischen|unbedingt erforderliche) (und|oder|session)? (funktionale)? ${cookie}`,
      `cookies die (technisch|unbedingt|zwingend)? (notwendig|erforderlich) sind`,
      '(sicherheitscookies|authentifizierungscookies)',
    ],
    examples: { match: ['Wir verwenden [technisch notwendige Cookies].'], skip: ['Wir verwenden Analyse-Cookies.'] },
  },
  functional: {
    words: [
      '(komfortfunktionen|funktionale speicherung|funktionscookie|funktions und präferenzcookies)',
      `(funktionale|funktionalen|funktionelle|funktionellen|funktions|funktionalitäts|präferenz|komfort) (und)? ${cookie}`,
      '(funktionscookies|präferenzcookies|komfortcookies)',
    ],
    examples: { match: ['Wir verwenden [funktionale Cookies].'], skip: ['Wir verwenden notwendige Cookies.'] },
  },
  analytics: {
    words: [
      '(analysewerkzeug|analysewerkzeuge|statistikprogramm|statistikprogramme|statistiktool|statistiktools|statistiksoftware|analyseprogramm|analyseprogramme|zählprogramm|webstatistikprogramm)',

      '(statistik|analyse|webanalyse|tracking|messungs) (cookies|tools|tool|dienste|dienst|skripte|verfahren|software|werkzeuge)',
      '(webanalysedienstes|open source webanalysedienst|web analyse|webstatistik|webstatistiken|web analytics|webanalyseprogramm|trackingverfahren|trackingdienste|trackingdienst|tracking dienste|plausible|fathom|google firebase|firebase crashlytics|crashlytics|appsflyer|adjust|matomo analytics|matomo cloud|google tag manager|piwik pro|microsoft clarity|clarity|webtrends|sentry|a b tests|heatmaps)',
      `(analyse|statistik|performance|leistungs|analytische|statistische|analytics|tracking|webanalyse|statistischen|analytischen) (und|oder|bzw)? (performance|tracking|marketing|werbe|leistungs|statistik|analyse)? ${cookie}`,
      '(analysecookies|statistikcookies|performancecookies|leistungscookies|trackingcookies)',
      '(google analytics|adobe analytics|firebase analytics|matomo|piwik|etracker|econda|hotjar|mixpanel|flurry|google firebase analytics|webtrekk|google universal analytics|mouseflow|at internet|universal analytics|ioam|infonline)',
      '(webanalysedienst|webanalysedienste|webanalysetool|webanalysetools|webanalysesoftware|analysetool|analysetools|analysewerkzeuge|analysedienst|analysedienste|analysesoftware|analyse tools|tracking tools|trackingtools|webanalyseverfahren|webanalyse|analyse und trackingtools|analyse tool)',
    ],
    examples: {
      match: ['Wir verwenden [Analyse-Cookies].', 'Wir setzen [Google Analytics] ein.'],
      skip: ['Wir analysieren den Markt.'],
    },
  },
  advertising: {
    words: [
      '(google ads remarketing|google ads conversion|facebook custom audiences|custom audiences|meta ads|microsoft advertising|bing ads|criteo|taboola|outbrain|google ad manager|admob|google admob|affilinet|awin|tradedoubler|conversion messung|conversion tracking cookies|werbe id tracking|retargeting pixel|facebook conversion api|linkedin insight tag)',
      `(marketing|werbe|targeting|werbliche|retargeting|remarketing|werbung|advertising|doubleclick|profiling|conversion) (und|oder)? (targeting|werbe|marketing|tracking)? ${cookie}`,
      '(werbecookies|marketingcookies|targetingcookies|conversion cookie|conversion cookies|remarketing funktion|remarketing technologie|retargeting technologien|google ads|google adwords|adsense|google adsense|doubleclick|conversion tracking|google remarketing|google ads conversion tracking)',
    ],
    examples: { match: ['Wir verwenden [Marketing-Cookies].'], skip: ['Wir verwenden funktionale Cookies.'] },
  },
  'social-media': {
    words: [
      '(social media (buttons|schaltflächen|inhalte|feeds|wall)|social bookmarks|share button|shariff|shariff lösung|plugins sozialer medien|plugins von sozialen netzwerken|gefällt mir button|gefällt mir schaltfläche|teilen schaltflächen|social sharing|twitter feed|instagram feed)',
      '(plugins|plug ins|schaltflächen|buttons|funktionen|inhalte) (des|der|von)? (sozialen netzwerks|sozialer netzwerke|dienstes)? (facebook|twitter|x|instagram|linkedin|xing|pinterest|youtube)',
      '(social media|social|facebook|twitter|instagram|linkedin|pinterest|xing|soziale|like) (media)? (plugin|plugins|plug in|plug ins|button|buttons|cookies|widget|widgets|schaltflächen|elemente|share buttons)',
      '(like button|teilen button|share buttons|like buttons|sharing buttons)',
      '(plugins|plug ins|buttons|schaltflächen) (von|der|des) (sozialen netzwerken|sozialer netzwerke|sozialen netzwerks|sozialer medien|facebook|sozialen medien)',
    ],
    examples: { match: ['Wir verwenden [Social-Media-Plugins].'], skip: ['Wir lieben soziale Medien.'] },
  },
  cookies: {
    words: [
      '(cookies) (und|oder|sowie|noch) (ähnliche|vergleichbare)? (technologien|techniken|verfahren)',

      '(cookie|cookies)',
      '(kleine|kleinen) (datei|dateien|textdatei|textdateien) (in|auf) (ihrem|deinem|dem|ihren) (browser|rechner|endgerät|gerät|computer)',
      '(eigene|eigenen|http|browser|tracking) (cookie|cookies)',
      '(cookie|cookies) (und|oder|sowie) (andere|ähnliche|vergleichbare|ähnlichen|vergleichbaren)? (tracking)? (technologien|technologie|techniken|verfahren|dateien|tools)',
      '(cookie|tracking|ähnliche|ähnlichen) (technologien|technologie|techniken|technik)',
    ],
    examples: { match: ['Wir verwenden [Cookies].'], skip: ['Cookies sind kleine Textdateien.'] },
  },
  'session-cookies': {
    words: [
      '(sitzungs und|session und|temporäre sitzungs) (cookies|session cookies|sitzungscookies)',
      '(session|sitzungs|temporäre|transiente|temporären|transienten|sogenannte session|so genannte session) (cookie|cookies)',
      '(sitzungscookie|sitzungscookies|sessioncookies|sessioncookie)',
    ],
    examples: { match: ['Wir verwenden [Session-Cookies].'], skip: ['Wir verwenden dauerhafte Cookies.'] },
  },
  'persistent-cookies': {
    words: [
      '(bleibende|bleibenden|dauerhaft verbleibende) (cookie|cookies)',
      '(längerfristige|länger gespeicherte|permanent|persistent|dauerhaft gespeicherte|permanenter) (cookies|cookie)',
      '(dauerhafte|dauerhaften|permanente|permanenten|persistente|persistenten|langfristige) (cookie|cookies)',
      '(permanentcookies|langzeit cookies)',
    ],
    examples: { match: ['Wir verwenden [dauerhafte Cookies].'], skip: ['Wir verwenden Session-Cookies.'] },
  },
  'third-party-cookies': {
    words: [
      'cookies (externer|anderer|unserer) (dienstleister|anbieter|unternehmen|werbepartner|partner)',
      '(fremde|fremd|cookies dritter|third party) cookies',
      '(drittanbieter|third party|dritt) (cookie|cookies)',
      '(drittanbietercookies|drittcookies)',
      'cookies (von|der)? (drittanbietern|dritten|dritter|drittunternehmen|drittfirmen|partnerunternehmen|drittanbieter|unserer partner)',
    ],
    examples: { match: ['Wir verwenden [Drittanbieter-Cookies].'], skip: ['Wir verwenden eigene Cookies.'] },
  },
  pixels: {
    words: [
      '(unsichtbare|unsichtbares|unsichtbaren|transparente|transparentes|winzige|winziges) (grafik|bild|bilddatei|bildpunkt|einpixelbild)',
      '(zählbild|zählbilder|zählgrafik|web beacon technologie|zählpixeltechnik|zählpixel technologie|zählpixels|tracking pixels|einpixelbilder|pixeltags|pixel technologie|newsletter tracking pixel|tiktok pixel|linkedin insight tag|insight tag|pinterest tag|szm|ioam pixel)',
      '(zählpixel|zählpixeln|tracking pixel|tracking pixeln|trackingpixel|web beacon|web beacons|webbeacons|pixel tags|pixel tag|pixel|pixels|pixeln|clear gifs|web bugs|ein pixel bilder|conversion pixel|facebook pixel|meta pixel|zählpixels)',
      '(unsichtbare|transparente) (grafiken|grafik|gifs)',
    ],
    examples: { match: ['Unsere Newsletter enthalten [Zählpixel].'], skip: ['Das Foto hat 12 Megapixel.'] },
  },
  'local-storage': {
    words: [
      '(local storage technologie|localstorage objekte|local storages|lokale speicherung im browser|lokalen speicherung im browser|browserspeicher|lokale speicherobjekte|service worker cache|web storage objekte)',
      '(local storage|localstorage|session storage|html5 storage|local shared objects|flash cookies|web storage|lokaler speicher|lokalen speicher|lokalen speicher des browsers|lokalen browserspeicher|html5 speicher|local storage objekte|indexeddb|flash cookie|html5 storage objekte|dom storage)',
    ],
    examples: { match: ['Wir nutzen den [Local Storage].'], skip: ['Wir lagern lokal.'] },
  },
  fingerprinting: {
    words: [
      '(browser fingerabdruck|browser fingerabdrucks|browser fingerabdrücke|geräte fingerabdruck|browserfingerabdruck|digitalen fingerabdrucks|geräte fingerabdrucks)',
      '(browser fingerprints|gerätefingerabdrücke|geräte fingerprinting|digitaler fingerabdruck|digitalen fingerabdruck|canvas fingerprint)',
      '(fingerprinting|device fingerprinting|browser fingerprinting|canvas fingerprinting|device fingerprint|browser fingerprint|gerätefingerabdruck|device fingerprints)',
    ],
    examples: { match: ['Wir nutzen [Device-Fingerprinting].'], skip: ['Wir speichern Ihren Fingerabdruck.'] },
  },
  sdk: {
    words: [
      '(software bausteine|softwarebausteine|software baustein|programmbibliothek|programmbibliotheken) (von|der|des)',
      '(*sdk|*sdks|entwicklungskit|entwicklerkits|software bibliothek von drittanbietern|tracking sdks)',
      '(sdk|sdks|software development kit|software development kits|software entwicklungskit|software entwicklungskits)',
    ],
    examples: { match: ['Wir verwenden [SDKs] in unserer App.'], skip: ['Wir entwickeln Software.'] },
  },
  'log-files': {
    words: [
      '(protokolldatei|serverprotokoll|serverprotokolle|zugriffsprotokolle|server protokolle|webserver protokolle)',
      '(logdatei|server logdatei|serverlog|server log|server logs|serverlogs|webserver logfiles|zugriffsprotokoll|serverprotokolldateien|log protokolle|webserver log)',
      '(server logfiles|server log files|logfiles|log files|logfile|logdateien|server log dateien|server logdateien|serverlogfiles|server logfile|server log file|log dateien|protokolldateien|log file)',
    ],
    examples: { match: ['Wir verwenden [Logfiles].'], skip: ['Wir schreiben ein Logbuch.'] },
  },
  'cross-site': {
    words: [
      '(websiteübergreifend*|seitenübergreifend*|webseitenübergreifend*|geräteübergreifend*|cross device|cross site) (tracking|verfolgung|nachverfolgung|auswertung|analyse)?',
    ],
    examples: { match: ['Wir nutzen [websiteübergreifendes Tracking].'], skip: ['Wir nutzen Session-Cookies.'] },
  },
};
