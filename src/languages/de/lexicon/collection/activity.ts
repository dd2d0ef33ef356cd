import type { LexiconEntry } from '../../../pack.ts';
import { info, service, who } from './phrase.ts';

export const activity: Record<string, LexiconEntry> = {
  'browsing-activity': {
    words: [
      '(aufgerufene webseiten|seiten die sie besuchen|besuchte seiten|seitenabrufe|seitenabruf|abgerufene dokumente|gelesene artikel|angesehene artikel|angesehene videos|heruntergeladene dateien|surfdaten|besuchshistorie|browserverläufe|aufgerufene url|aufgerufene adresse|aufgerufene adressen)',

      '(internet|web|url) (adresse|adressen) (der|des|von)? (seite|seiten|abgerufenen|aufgerufenen|besuchten)? (seite|seiten)?',
      '(seitenzugriffe|seitenzugriff|besuchte unterseiten|seitenverlauf|webseitenbesuche|navigationsdaten|klickpfaden|aufruf einzelner seiten|seitenansichten|besuchte websites|besuchsverlauf|abgerufene inhalte|aufgerufene unterseiten|angesehene produkte|bewegungsverhalten|besuchsverhalten|klickströme)',
      '(bezeichnung|name|url|adresse) (der|des) (abgerufenen|angeforderten|aufgerufenen) (datei|seite|url|ressource|webseite|inhalts|inhalte|dateien)',
      `welche (artikel|produkte) ${who} (sich)? (ansehen|ansiehst|angesehen haben|betrachten|aufrufen|besuchen|anklicken)`,
      '(besuchte|besuchten|aufgerufene|aufgerufenen|angesehene|angesehenen|abgerufene|abgerufenen|angeklickte|angeklickten) (seite|seiten|webseiten|websites|unterseiten|internetseiten|inhalte|inhalten|artikel|produkte|dateien|datei)',
      '(surfverhalten|surfverhaltens|browserverlauf|browserverlaufs|browsing verhalten|klickpfad|klickpfade|klickverhalten|seitenaufruf|seitenaufrufe|seitenaufrufen|navigationsverhalten|browsing daten|clickstream daten|surfgewohnheiten|webseitenaufrufe|seitenbesuche|browsingaktivitäten|clickstream|internetaktivitäten|scrollverhalten|mausbewegungen)',
      `(seiten|inhalte|unterseiten|webseiten|bereiche) (die)? ${who} (auf (unserer|unserem|der|dem) ${service})? (besuchen|besucht haben|aufrufen|aufgerufen haben|ansehen|besucht)`,
      `welche (seiten|unterseiten|inhalte|bereiche|webseiten) ${who}`,
      '(name|url|namen) (und url)? der (abgerufenen|aufgerufenen|angeforderten) (datei|seite|dateien|webseite)',
    ],
    examples: {
      match: ['Wir erfassen Ihr [Surfverhalten].', 'Wir speichern die [aufgerufenen Seiten].'],
      skip: ['Besuchen Sie auch unsere anderen Seiten.'],
    },
  },
  referrer: {
    words: [
      '(verweis url|verweisende url|herkunfts url|referrer daten|referer|herkunft des besuchers|refererurl|referrerurl)',
      '(website|webseite|seite|internetseite|url) (aus|von) (der|welcher) (aus)? (die|der|auf|sie|du|unsere|zugriff)',
      '(referrer|referer|referrer url|referer url|referrer urls|verweisende|herkunftsseite|ursprungsseite|verweisseite)',
      '(zuvor|zuletzt|vorher) besucht* (seite|webseite|website|internetseite|adresse)',
      '(website|webseite|seite|internetseite|seiten|quelle) von (der|denen|welcher) (aus)? (der zugriff|ihr system|das system|sie|der nutzer|die datei|ein zugreifendes system|die anfrage|du|auf)',
      '(herkunft|verweis) (der|des)? (besuchers|zugriffs)',
      'verweisende (seite|url|website|webseite)',
    ],
    examples: { match: ['Wir speichern die [Referrer-URL].'], skip: ['Wir verweisen auf die Seiten unserer Partner.'] },
  },
  'links-clicked': {
    words: [
      '(welcher|welchen|welches) (link|links|button|knopf)',
      '(angeklickten elementen|klickzahlen|klickereignisse|klick verhalten|angeklickte elemente|angeklickte inhalte)',
      `(links|link|buttons|schaltflächen) (die)? ${who} (anklicken|angeklickt haben|klicken|anklickt|verfolgen)`,
      `welche links`,
      '(angeklickte|angeklickten|geklickte|geklickten) (links|buttons|anzeigen)',
      '(klickdaten|klickrate|klickraten|klicks|linkklicks|klickinformationen)',
    ],
    examples: { match: ['Wir erfassen die [angeklickten Links].'], skip: ['Klicken Sie auf den Link in der E-Mail.'] },
  },
  'search-history': {
    words: [
      '(suchtexte|gesuchte begriffe|suchphrase|suchergebnisse|suchen die sie|stichwörter)',

      '(suchwort|suchphrasen|suchabfragen|suchmaschinenbegriffe|suchvorgänge)',
      '(suchanfrage|suchanfragen|suchbegriff|suchbegriffe|suchbegriffen|suchverlauf|suchverlaufs|suchhistorie|sucheingaben|suchwörter|suchdaten|suchverhalten)',
    ],
    examples: { match: ['Wir speichern Ihre [Suchanfragen].'], skip: ['Wir suchen Verstärkung.'] },
  },
  'time-and-date': {
    words: [
      '(einwahlzeitpunkt|einwahlzeitpunkte|einwahlzeiten|verbindungszeitpunkt|anrufzeitpunkt|buchungszeitpunkt|bestellzeitpunkt|downloadzeitpunkt|ankunftszeit|abfahrtszeit|ein und auszahlungszeit|beginn und dauer|beginn ende und dauer)',
      '(zeitpunkt des abrufs|zeitpunkt des aufrufs|abfragezeitpunkt|anrufzeit|beginn und ende (der|des|ihrer)|zeitraum der nutzung|anreisedatum|abreisedatum|check in zeit|verbindungszeit|verbindungsdauer|gesprächsdauer|anrufdauer|besuchsdatum und uhrzeit)',

      '(uhrzeit|datum) (der|des|ihrer|ihres|deiner|deines) (*ung|*ens|*fs|*chs|*stands|*uchs|*griffs|*gangs|*kaufs)',
      'zeitpunkt (der|des|ihrer|ihres|deiner|deines) (*ens|*fs|*chs|*stands|*uchs|*griffs|*gangs|*kaufs)',

      '(besuchsdatum|zugriffszeitraum|zeitangaben|nutzungszeit|nutzungszeitraum|datum und zeit|anmeldezeitpunkte|uhrzeit und datum|serverzeit|uhrzeit der serveranfrage|einwahlzeit|bestätigungszeitpunkt)',
      '(datum|zeitpunkt|zeit|uhrzeit|tag) (und (uhrzeit|zeit|dauer))? (der|des|ihres|ihrer|deines|deiner) (erstellung|anmeldung|abrufs|besuchs|zugriffs|registrierung|einwilligung|bestätigung|eingangs|absendens|kontaktaufnahme|serveranfrage|eintragung|anfrage|übermittlung|letzten zugriffs|letzten anmeldung|nutzung|buchung|bestellung)',
      `(datum|uhrzeit|tag|zeit|zeitpunkt|dauer|häufigkeit) (und|sowie|oder) (datum|uhrzeit|zeit|dauer|häufigkeit|zeitpunkt|zeitzone) (des|der|ihres|ihrer|deines|eines)? (jeweiligen|letzten)? (zugriffs|zugriff|abrufs|besuchs|besuches|anfrage|serveranfrage|aufrufs|seitenaufrufs|nutzung|anmeldung|registrierung|absendung|nutzungen)?`,
      `(datum|uhrzeit|zeitpunkt|dauer|häufigkeit|zeit|zeitpunkte) (des|der|ihres|ihrer|deines|eines|von) (jeweiligen|letzten|ihren)? (zugriffs|zugriff|abrufs|besuchs|besuches|anfrage|serveranfrage|aufrufs|seitenaufrufs|nutzung|anmeldung|registrierung|absendung|besuchen|websitebesuchs|zugriffe|besuche)`,
      '(zugriffszeit|zugriffszeiten|zugriffszeitpunkt|zugriffszeitpunkte|zugriffsdatum|verweildauer|aufenthaltsdauer|besuchszeit|besuchszeiten|besuchsdauer|besuchszeitpunkt|nutzungsdauer|nutzungszeiten|zeitstempel|sitzungsdauer|uhrzeit|abrufzeit|abrufzeitpunkt|anmeldezeitpunkt|anmeldezeit|registrierungszeitpunkt|datum und uhrzeit|timestamp)',
      'zeitpunkt der (letzten)? (anmeldung|registrierung|serveranfrage|nutzung|bestätigung|eingabe)',
    ],
    examples: {
      match: ['Wir speichern [Datum und Uhrzeit des Zugriffs].', 'Wir erfassen die [Verweildauer].'],
      skip: ['Das Datum dieser Erklärung steht am Ende.'],
    },
  },
  'usage-data': {
    words: [
      '(wischverhalten|scrollverhalten|tippverhalten|hörverhalten|sehverhalten|leseverhalten|spielverhalten|lernverhalten|fahrverhalten in der app|verbrauchsmenge|verbrauchsmengen|hörgewohnheiten|sehgewohnheiten|nutzungshistorie|abspielverhalten)',
      '(telemetriedaten|telemetrie|nutzungsprofil der app|ausleihhistorie|ausleihdaten|lesefortschritt|lernergebnisse|quizergebnisse|bearbeitungsstand|spielzeit|spielzeiten|spielstatistiken|trainingseinheiten|kursbesuche|kursfortschritt|wiedergabeverlauf|wiedergabedaten|hörhistorie|sehhistorie|watchlist|streamingverhalten|heizungsdaten|wasserverbrauch|stromverbrauch|gasverbrauch|energieverbrauch|heizkostenverbrauch|lastgang|lastgänge|smart meter daten|fahrleistung|fahrtenverlauf|buchungsverhalten|anmeldeverhalten|nutzungsumfang|nutzungszahlen)',

      '(verbrauchswerte|verbrauchsdaten|verbrauchsverhalten|messwerte|zählerstand|zählerstände|ausleihen|ausleihverhalten|trainingsverhalten|trainingsfortschritt|trainingsfortschritte)',

      '(nutzungsdauer und häufigkeit|nutzungsprotokolle|nutzerinteraktionen|verwendungsdaten|aktivitätsprotokolle|anwendungsdaten|lernfortschritt|lernfortschritte|spielergebnisse|spielstände|spieldaten|leseverhalten|abrufverhalten|sehverhalten|hörverhalten|nutzungsstatistikdaten|nutzungshistorie|nutzungsmuster|nutzungshäufigkeit|app nutzung|appnutzung)',
      '(nutzung|benutzung|verwendung) (einzelner|bestimmter|der) (funktionen|features|angebote|dienste)',
      '(nutzungsdaten|nutzungsinformationen|nutzungsverhalten|nutzungsverhaltens|nutzerverhalten|nutzerverhaltens|nutzungsstatistiken|nutzungsgewohnheiten|nutzungsaktivitäten|nutzeraktivitäten|nutzeraktionen|aktivitätsdaten|interaktionsdaten|interaktionen|benutzerverhalten|besucherverhalten|verhaltensdaten|spielstand|spielverhalten|spielfortschritt|nutzungsstatistik|nutzungsintensität|besucheraktionen|aktivitäten)',
      '(nutzungs|nutzer) (und|oder) (verkehrsdaten|bestandsdaten|gerätedaten|metadaten|kommunikationsdaten|verbindungsdaten|inhaltsdaten|standortdaten|protokolldaten)',
      `${info} (über|zu|zur|hinsichtlich) (ihre|die|der|ihrer|deine|deiner|ihr|das)? (nutzung|nutzungsverhalten|verwendung|besuch|besuche|aktivitäten|interaktion|interaktionen|verhalten) (unserer|unseres|der|des|mit|auf)?`,
      `(wie|wann|wie oft) ${who} (unsere|unseren|unser|die|den|das|mit) (unserer|unserem|unseren)? ${service}`,
      `(ihre|deine|die) (benutzung|nutzung|bewegungen) (auf)? (unserer|unseres|dieser) ${service}`,
      `(ihr|dein|das) verhalten (auf|in) (unserer|unserem|dieser|der) ${service}`,
      '(ihr|das) (verhalten|nutzungsverhalten) (auf|bei|der)?',
      '(newsletter|e mail)? (öffnungsrate|öffnungsraten|öffnungs und klickraten|öffnungsverhalten)',
      'genutzte* (funktionen|funktion|dienste)',
    ],
    examples: {
      match: ['Wir erheben [Nutzungsdaten].', 'Wir sammeln [Informationen über Ihre Nutzung unserer] App.'],
      skip: ['Die Nutzung unserer Dienste ist kostenlos.'],
    },
  },
  'advertising-interaction': {
    words: [
      'ob (sie|du) (das|die|ein|eine|den|unsere)? (video|werbevideo|werbespot|spot|werbung|anzeige|werbeanzeige|banner) (zu ende|ganz|vollständig)? (angesehen|gesehen|angeklickt|geklickt|übersprungen|abgebrochen) (haben|hast)?',
      '(werbeklicks|anzeigenklicks|werbeaufrufe|anzeigenaufrufe|ad impressions|werbeeinblendungen)',
      '(angesehene|angeklickte|angezeigte|angeklickten|angezeigten) (werbung|anzeigen|werbeanzeigen)',
      'interaktion* mit (unserer|der|unseren)? (werbung|werbeanzeigen|anzeigen)',
      '(werbeinteraktionen|anzeigeninteraktionen|werbekontakte)',
    ],
    examples: { match: ['Wir erfassen die [angeklickten Anzeigen].'], skip: ['Wir schalten Anzeigen in Zeitungen.'] },
  },
};
