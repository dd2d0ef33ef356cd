import type { LexiconEntry } from '../../../pack.ts';
import { info, machine, your } from './phrase.ts';

export const device: Record<string, LexiconEntry> = {
  'ip-address': {
    words: [
      '(anonymisierte|gekürzte|vollständige|maskierte|öffentliche)? (ip|internetprotokoll|internet protokoll|internet protocol) (adresse|adressen|nummer)',
      '(ipadresse|ipadressen|netzwerkadresse|internetadresse)',
      '(ip|internetprotokoll)',
    ],
    examples: { match: ['Wir speichern Ihre [IP-Adresse].'], skip: ['Wir speichern Ihre Anschrift.'] },
  },
  'device-info': {
    words: [
      '(hardware merkmale|hardwaremerkmale|hardware konfiguration|hardwarekonfiguration|laufende programme|installierte programme|installierte schriftarten|schriftarten|gerätestandards|grafikkarte|prozessortyp|arbeitsspeicher|speicherbelegung|akkuzustand|batteriezustand|signalstärke|systemsprache|gerätesprache|sprache des geräts|app versionsnummer|versionsnummer der app|gerätemarke|telefonmodell|smartphone modell|fernsehmodell|netzwerkkennung|wlan informationen|wlan name|ssid)',

      '(firmware|firmware version|firmwareversion|softwarestand|softwareversion|gerätestatus|gerätezustand|seriennummer des geräts|hardwareversion|gerätebezeichnung)',

      '(gerätemerkmale|geräteklasse|gerätetypinformationen|gerätename|gerätenamen|gerätekonfiguration|hardwareinformationen|hardware informationen|bildschirmgrösse|bildschirmauflösungen|displaygröße|fenstergröße|farbtiefe|ländereinstellung|sprachversion|netzwerkinformationen|netzwerkstatus|netzwerktyp|verbindungsart|verbindungsgeschwindigkeit|mobilfunknetz|batteriestand|installierte apps|installierten apps|installierte plugins|systemkonfiguration|softwareinformationen|firmwareversion|app versionen|endgerätetyp|modellbezeichnung|gerätemodelle)',
      '(geräteinformationen|gerätedaten|geräteangaben|gerätetyp|gerätetyps|gerätetypen|gerätemodell|geräteart|gerätebezeichnung|geräteeigenschaften|gerätehersteller|endgerätedaten|hardwaremodell|hardwaredaten|systemdaten|systeminformationen|bildschirmauflösung|bildschirmgröße|displayauflösung|spracheinstellung|spracheinstellungen|akkustand|zeitzone|netzwerkdaten|verbindungstyp|sensordaten|softwareversion|app version)',
      `(art|typ|modell|hersteller|version|name|eigenschaften|einstellungen) (und (modell|version|typ|hersteller))? ${your} (verwendeten|genutzten|mobilen)? ${machine}`,
      `${info} (über|zu|von) ${your} (verwendete|verwendetes|mobiles|genutzte|genutztes)? ${machine}`,
      `technisch* ${info}`,
      '(meta|meta und|geräte und|meta geräte und) (kommunikationsdaten|verbindungsdaten|browserdaten|browserinformationen|kommunikationsinformationen)',
      `(verwendet*|genutzt*|eingesetzt*|mobil*) ${machine}`,
    ],
    examples: {
      match: ['Wir erheben [Geräteinformationen].', 'Wir erfassen den [Typ Ihres Geräts].'],
      skip: ['Cookies werden auf Ihrem Gerät abgelegt.'],
    },
  },
  'device-id': {
    words: [
      '(werbekennung|werbekennungen|geräte werbekennung|gerätewerbekennung|zufällige (geräte id|kennung|id|nummer)|installations id|installationskennung|app kennung|chip id)',
      '(hardware ids|gerätekennziffern|installationsnummer|push kennung|push id|token ihres geräts|firebase token|gaid|idfv|vendor id|zählernummer|zählernummern|gerätenummer des zählers|transpondernummer|chipnummer|kartennummer des ausweises)',

      `(kennung|id|identifikationsnummer) ${your} ${machine}`,
      '(gerätekennziffer|geräte identifikator|gerätebezeichner|gerätekennzeichnung|identifikationsnummer ihres geräts|android id|werbe identifikatoren|werbeidentifikator|werbe identifier|eindeutige gerätenummer|gerätenummer|installations id|installationskennung|app id|advertiser id|push token|geräte token|gerätetoken|gerätekennungsnummer|hardware id|hardwarekennung)',
      '(gerätekennung|gerätekennungen|geräte id|geräte ids|gerätenummer|gerätenummern|gerätekennzeichen|geräteidentifikation|geräteidentifikationsnummer|imei|imei nummer|imsi|mac adresse|mac adressen|seriennummer|seriennummern|werbe id|werbe ids|werbekennung|werbekennungen|idfa|udid|gerätebezogene kennung|device id|advertising id|identifier)',
      '(eindeutige|eindeutigen|eindeutiger|individuelle|dauerhafte|persistente|online|mobile|eindeutigen) (gerätekennung|gerätekennungen|kennung|kennungen|kennnummer|kennnummern|identifikationsnummer|gerätenummer|geräte id|nutzer id|id|identifikatoren|identifikator|nummer|werbe id)',
      '(online kennung|online kennungen|onlinekennung|onlinekennungen|identifikatoren|user id|nutzer id|user ids)',
    ],
    examples: {
      match: ['Wir erheben die [Gerätekennung] Ihres Telefons.'],
      skip: ['Wir erheben Geräteinformationen.'],
    },
  },
  'browser-info': {
    words: [
      '(browserfamilie|browsersprachen|browsermerkmale|browserkonfiguration|browser plugins|browserplugins|browserkennungen|browser version|browser typ|browser version und sprache|version des browsers|browserbezeichnung|user agent string)',
      '(browsertyp|browsertyps|browsertypen|browserversion|browserversionen|browserinformationen|browserdaten|browsereinstellungen|browsersprache|browserart|browserkennung|user agent|useragent|browsersoftware)',
      '(art|typ|version|name|sprache|sprache und version) (und (version|sprache|typ))? (ihres|des|deines|der) (verwendeten|genutzten)? (browsers|webbrowsers|internetbrowsers|browser|browsersoftware)',
      '(browsertyp|browsertypen) (und|sowie|oder|nebst) (browserversion|browserversionen|version|sprache|browsersprache)',
      'verwendet* (browser|webbrowser|internetbrowser)',
    ],
    examples: { match: ['Wir erfassen den [Browsertyp].'], skip: ['Bitte aktualisieren Sie Ihren Browser.'] },
  },
  'operating-system': {
    words: [
      '(betriebssystemversionen|betriebssysteminformationen|betriebssystemtyp|os version)',
      '(verwendet*|genutzt*|installiert*)? (betriebssystem|betriebssystems|betriebssysteme|betriebssystemversion|betriebsystem)',
      '(version ihres|art ihres) betriebssystems',
    ],
    examples: { match: ['Wir erfassen Ihr [Betriebssystem].'], skip: ['Die App läuft auf jedem Betriebssystem.'] },
  },
  'internet-provider': {
    words: [
      '(name|namen) (ihres|deines|des|des anfragenden) (internet|access)? (providers|internetproviders|service providers|zugangsanbieters|internetanbieters)',
      '(anfragender provider|internetzugangsanbieter|internetdiensteanbieter|zugangsanbieter|netzanbieter|mobilfunkprovider|telekommunikationsanbieter|isp|access providers)',
      '(internet service provider|internet service providers|internetprovider|internet provider|internetanbieter|internetdienstanbieter|mobilfunkanbieter|mobilfunkbetreiber|provider|access provider|netzbetreiber|zugangsprovider)',
    ],
    examples: { match: ['Wir erfassen Ihren [Internet-Service-Provider].'], skip: ['Unser Provider sitzt in Berlin.'] },
  },
  'log-data': {
    words: [
      '(serverprotokollen|protokolleintrag|zugriffszeile|http methode|antwortcode|übertragene bytes|datenvolumina|serverantwort|anmeldeprotokolle|anmeldeprotokoll|loginprotokoll|login protokolle|zutrittsprotokolle|zutrittsprotokoll|zutrittsdaten|schließprotokolle)',

      '(zugriffslogs|webserver logs|webserver logfiles|webserver protokolle|logeinträge|log einträge|log informationen|loginformationen|verbindungsprotokolle|systemprotokolle|server protokolldaten|zugriffsinformationen|server protokolle|protokolleinträge|http antwortcode|http status code|http status|http antwort code|serverlogdaten|serverlogdateien|verkehrsdaten|verbindungsdaten|datenmenge|datenvolumen)',
      '(meldung|meldungen|angabe) (über|ob) (den|der|einen)? (erfolgreichen|abruf|zugriff) (abruf|abrufs|erfolgreich)?',
      '(logdaten|log daten|protokolldaten|serverprotokolle|serverprotokolldaten|serverlogs|server logs|zugriffsprotokolle|zugriffsprotokoll|logfile daten|logfiledaten|zugriffsdaten|server log daten|protokollinformationen|statuscode|statuscodes|http statuscode|zugriffsstatus)',
      '(server logfiles|server log files|logfiles|log files|logdateien|server logdateien|serverlogfiles|protokolldateien|server log dateien|log dateien)',
      'übertragen* datenmenge*',
    ],
    examples: { match: ['Wir speichern [Protokolldaten].'], skip: ['Wir führen ein Protokoll der Sitzung.'] },
  },
  'crash-data': {
    words: [
      '(fehlermeldungen|absturzprotokoll|absturzinformationen|fehlerinformationen|stack traces|crashdaten|fehlerlogs|absturzanalysen|crash informationen)',
      '(absturzbericht|absturzberichte|absturzberichten|absturzdaten|crash reports|crash report|crashreports|crash daten|fehlerberichte|fehlerbericht|fehlerprotokolle|fehlerdaten|diagnosedaten|crash logs|absturzprotokolle|diagnoseinformationen)',
    ],
    examples: { match: ['Wir erheben [Absturzberichte].'], skip: ['Bei einem Absturz starten Sie die App neu.'] },
  },
  'cookie-id': {
    words: [
      '(cookie kennungen|cookiekennung|cookiekennungen|cookie nummer|session kennung|besucherkennung|besucherkennungen)',

      '(cookie identifikationsnummer|cookie identifier|cookie ids|sitzungs id|session ids|besucher id|besucher ids|client id|client ids)',
      '(cookie id|cookie ids|cookie kennung|cookie kennungen|cookie daten|cookiedaten|cookie informationen|session id|sitzungskennung|cookie identifikator)',
    ],
    examples: { match: ['Wir speichern eine [Cookie-ID].'], skip: ['Wir setzen Cookies ein.'] },
  },
};
