import type { LexiconEntry } from '../../../pack.ts';
import { services, the, to, you } from './phrase.ts';

export const offering: Record<string, LexiconEntry> = {
  'provide-service': {
    words: [
      `(bereitstellung|erbringung|betrieb|betriebs|darstellung|auslieferung|durchführung|zurverfügungstellung|anzeige|funktionsfähigkeit|aufrechterhaltung|gewährleistung|nutzung|nutzbarkeit|verwaltung|abwicklung|ermöglichung|funktionieren|funktion|pflege|administration) (und|oder|sowie)? ${the}? (pflege|optimierung|verbesserung|wartung|betrieb|nutzung|darstellung|bereitstellung|erbringung|funktion|aufrechterhaltung)? ${services}`,
      `${services} ${to('erbringen|betreiben|gewährleisten|ermöglichen|bereitstellen|anbieten|darstellen|verwalten|nutzen')}`,
      `${services} (bereitzustellen|anzubieten|auszuliefern|darzustellen|zur verfügung zu stellen|bereitstellen|anbieten|aufrechtzuerhalten|anzuzeigen|auszuführen|zur verfügung stellen)`,
      `${you} ${services} (bereitzustellen|anzubieten|zur verfügung zu stellen|zu ermöglichen|anbieten zu können)`,
      `(auslieferung|bereitstellung|anzeige) (der|unserer|von)? inhalte*`,
      `(leistungserbringung|diensteerbringung|servicebereitstellung|websitebereitstellung|leistungserfüllung|geschäftsabwicklung)`,
      `${services} (nutzen|verwenden|gebrauchen) (zu)? (können|kannst|könnt)`,
      `(nutzung|verwendung|inanspruchnahme|benutzung) ${services}`,
      '(fehlerfreie*|reibungslose*|komfortable*|technisch fehlerfreie*|störungsfreie*|optimale*|ordnungsgemäße*) (bereitstellung|nutzung|darstellung|betrieb|verbindungsaufbau|verbindungsaufbaus|funktion|funktionieren|ablauf) (der|unserer|des|unseres)?',
      'verträge zu erfüllen',
    ],
    examples: {
      match: [
        'Wir nutzen die Daten zur [Bereitstellung unserer Dienste].',
        'Wir verarbeiten Ihre Daten, um [unsere Dienste anzubieten].',
      ],
      skip: ['Wir nutzen die Daten zu Werbezwecken.'],
    },
  },
  'account-management': {
    words: [
      `(verwaltung|einrichtung|erstellung|eröffnung|führung|anlage|anlegung|pflege) (und (verwaltung|pflege|führung))? ${the}? (kundenkonto|kundenkontos|nutzerkonto|nutzerkontos|benutzerkonto|benutzerkontos|kontos|konto|accounts|account|profils|mitgliedschaft|registrierung|nutzerkonten|kundenkonten|benutzerkonten|kunden|nutzerprofils)`,
      `${the}? (kundenkonto|nutzerkonto|benutzerkonto|konto|account|profil|mitgliedschaft|kundenkonten|nutzerkonten) (zu verwalten|zu erstellen|einzurichten|anzulegen|zu führen|zu eröffnen|verwalten zu können)`,
      '(kontoverwaltung|nutzerverwaltung|kundenverwaltung|mitgliederverwaltung|benutzerverwaltung|kontoführung|benutzerauthentifizierung|nutzerauthentifizierung)',
      `(registrierung|anmeldung|authentifizierung) (und (anmeldung|verwaltung|authentifizierung))? (ihres|des|der|eines|deines)? (kontos|nutzerkontos|nutzers|nutzer|benutzer|kundenkontos)?`,
    ],
    examples: {
      match: ['Wir nutzen die Daten zur [Verwaltung Ihres Kundenkontos].'],
      skip: ['Wir nutzen die Daten zur Verbesserung unserer Website.'],
    },
  },
  'improve-service': {
    words: [
      `(verbesserung|optimierung|weiterentwicklung|fehlerbehebung|fehleranalyse|fehlersuche|fortentwicklung|entwicklung|qualitätssicherung|qualitätsverbesserung|produktverbesserung|angebotsoptimierung|websiteoptimierung|produktentwicklung|serviceverbesserung|verbesserungen|weiterentwicklungen|problembehebung) (und|oder)? (weiterentwicklung|optimierung|verbesserung|sicherung|fehlerbehebung|personalisierung|entwicklung)? (${services})?`,
      `${services} (und ${services})? ${to('verbessern|optimieren|gestalten|entwickeln')}`,
      `${services} (weiterzuentwickeln|zu verbessern und|zu optimieren und|weiterentwickeln|stetig zu verbessern|verbessern|optimieren)`,
      '(bedarfsgerechte*|nutzerfreundliche*|nutzergerechte*|benutzerfreundliche*) (gestaltung|gestalten|ausgestaltung)',
      '(benutzerfreundlichkeit|nutzerfreundlichkeit|nutzungserlebnis|nutzererlebnis|nutzererfahrung|benutzererfahrung|kundenservice|kundenerlebnis|qualität|erfahrung) (zu verbessern|zu optimieren|zu erhöhen|zu steigern|verbessern)?',
      `${the}? (erfahrung|kundendienst|kundenservice|nutzererfahrung|nutzererlebnis) zu verbessern`,
      'fehler* (zu beheben|beheben|zu erkennen|zu finden)',
      '(besser|attraktiver|effizienter|nutzerfreundlicher|benutzerfreundlicher|effektiver|komfortabler) (zu (machen|gestalten)|gestalten|machen)',
      'neue* (produkte|dienste|funktionen) (und dienste)? zu entwickeln',
    ],
    examples: {
      match: [
        'Wir nutzen die Daten zur [Verbesserung unserer Website].',
        'Wir nutzen die Daten, um [unser Angebot zu verbessern].',
      ],
      skip: ['Wir nutzen die Daten zur Abrechnung.'],
    },
  },
  analytics: {
    words: [
      '(statistische|statistischen|analytische|analytischen|anonyme statistische) (zwecke|zwecken|auswertung|auswertungen|analyse|analysen|erfassung|erhebungen|auswertungszwecke)',
      `(analyse|auswertung|messung|untersuchung|ermittlung) (und (auswertung|optimierung|verbesserung|statistik))? ${the}? (nutzung|nutzungsverhaltens|nutzerverhaltens|nutzer|zugriffe|verhaltens|besucher|surfverhaltens|benutzung|reichweite|nutzerzahlen|zugriffszahlen|website nutzung|effektivität|besucherströme|nutzungsdaten)? (${services})?`,
      '(reichweitenmessung|reichweitenanalyse|webanalyse|statistik|statistiken|nutzungsanalyse|nutzungsanalysen|nutzeranalyse|analysezwecke|analysezwecken|statistikzwecke|statistikzwecken|besuchermessung|websiteanalyse|besucheraktionsauswertung|erfolgsmessung|datenanalyse|datenanalysen|nutzungsauswertung|trendanalyse|tracking)',
      `${the}? (nutzung|nutzerverhalten|nutzungsverhalten|verhalten|benutzung|daten|nutzerströme|datenverkehr|effektivität|erfolg|nutzer|trends) (${services})? ${to('analysieren|messen|verstehen|auswerten|untersuchen|erfassen')}`,
      `${the}? (nutzung|nutzerverhalten|nutzungsverhalten|daten) (${services})? auszuwerten`,
      '(reports|berichte|auswertungen|statistiken) (über (die)?)? (websiteaktivitäten|aktivitäten|nutzung)? (zusammenzustellen|zu erstellen)',
      '(zu verstehen|nachzuvollziehen|besser zu verstehen|zu analysieren) (wie|welche)?',
      `die nutzung (der|dieser|ihrer|unserer) (website|webseite|app|seiten|websites) (durch (die|sie|den) (nutzer)?)? auszuwerten`,
    ],
    examples: {
      match: [
        'Wir nutzen die Daten zu [statistischen Zwecken].',
        'Wir nutzen Logdaten, um [das Nutzerverhalten zu analysieren].',
      ],
      skip: ['Wir nutzen die Daten zum Versand.'],
    },
  },
  research: {
    words: [
      '(marktforschung|marktforschungszwecke|marktforschungszwecken|forschung|forschungszwecke|forschungszwecken|meinungsforschung|umfragen|kundenbefragungen|kundenzufriedenheitsumfragen|befragungen|kundenumfragen|wissenschaftliche* (zwecke|zwecken|forschung)|marktanalysen|produktforschung)',
      '(umfragen|studien|befragungen) (durchzuführen|zu erstellen)',
    ],
    examples: { match: ['Wir nutzen die Daten zur [Marktforschung].'], skip: ['Wir nutzen die Daten zur Abrechnung.'] },
  },
  personalization: {
    words: [
      `(personalisierung|individualisierung|anpassung) ${the}? ((${services})|inhalte|inhalten|erfahrung|nutzererlebnisses|angebote)?`,
      `${the}? (erfahrung|erlebnis|nutzererlebnis|inhalte|nutzungserlebnis|website|dienste|angebote|angebot|empfehlungen|seite|benutzererfahrung|nutzererfahrung) (und (dienste|inhalte|angebote))? (zu personalisieren|zu individualisieren|anzupassen|personalisieren|individuell zu gestalten|auf sie zuzuschneiden|anpassen)`,
      '(inhalte|angebote|angebot|website|dienste|empfehlungen) (an|auf) (ihre|deine|die|sie|dich|individuelle|den|ihren) (interessen|bedürfnisse|wünsche|nutzer|interessen der nutzer)? (anzupassen|zuzuschneiden|abzustimmen|abstimmen|zuschneiden)',
      `(personalisierte|personalisierten|individuelle|individuellen|maßgeschneiderte|zugeschnittene|relevante) (inhalte|inhalten|angebote|angeboten|empfehlungen|erfahrung|dienste|produktempfehlungen|services|nutzererfahrung)`,
      `${the}? (einstellungen|präferenzen|vorlieben|spracheinstellung|sprachauswahl|besuch) (für|bei)? (künftige|zukünftige|ihren|deine nächsten|spätere|deinen nächsten)? (besuche|besuch)? (zu speichern|zu merken|zu verstehen und zu speichern|speichern|wiederzuerkennen|zu verstehen)`,
      `(${you}|ihren browser|ihr gerät|deinen browser|den browser) (bei|beim)? (ihrem|einem|dem|deinem)? (nächsten|erneuten)? (besuch|besuchen)? wiederzuerkennen`,
      '(produktempfehlungen|empfehlungen)',
    ],
    examples: {
      match: [
        'Wir nutzen die Daten zur [Personalisierung unserer Dienste].',
        'Wir nutzen die Daten, um [Ihre Erfahrung zu personalisieren].',
      ],
      skip: ['Wir nutzen die Daten für personalisierte Werbung.'],
    },
  },
};
