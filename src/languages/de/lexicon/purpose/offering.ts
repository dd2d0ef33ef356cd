import type { LexiconEntry } from '../../../pack.ts';
import { service, services, the, to, you } from './phrase.ts';

export const offering: Record<string, LexiconEntry> = {
  'provide-service': {
    words: [
      '(strombelieferung|gasbelieferung|energiebelieferung|energielieferung|stromlieferung|gaslieferung|wärmelieferung|fernwärmeversorgung|wasserversorgung|trinkwasserversorgung|abfallentsorgung|müllabfuhr|grundversorgung|ersatzversorgung)',
      '(durchführung|erfüllung|abwicklung|begründung und durchführung) (des|der|eines|ihres|unseres) (*verhältnisses|*vertrags|*vertrages|*vertragsverhältnisses|mitgliedschaft|vereinbarung|auftrags|mandats|behandlung|kurses|veranstaltung|freizeit)',

      '(auslieferung|bereitstellung|darstellung|anzeige|aufruf|ausspielung) (der|unserer|dieser|von|einer)? (website|webseite|internetseite|inhalte|webinhalte|app|plattform|seiten) (an|auf|für)? (den|dem|ihren|ihrem|deinem)? (rechner|browser|endgerät|computer|gerät)? (des nutzers|der nutzer)? (zu ermöglichen)?',
      `${you} (die|den|das)? (nutzung|zugang|zugriff|besuch|teilnahme) (unserer|unseres|der|des|zu|zur|auf|an|am|zum)? ${the}? ${service}? (zu ermöglichen|zu gewähren|ermöglichen|anbieten zu können|zu gestatten)`,
      '(verbindungsaufbau|verbindungsaufbaus|seitenaufruf|technischen bereitstellung|technische bereitstellung|technischen betrieb|technischer betrieb|betrieb der website|websitebetrieb|kursdurchführung|vertragsdurchführung|leistungsabrechnung|veranstaltungsdurchführung|durchführung der veranstaltung|durchführung von veranstaltungen|patientenbehandlung|mitgliederbetreuung)',
      '(durchführung|erfüllung|abwicklung|erbringung) (des|der|unserer|ihres|von|eines|dieser)? (vertraglichen|vertraglich|vereinbarten|geschuldeten|gebuchten|medizinischen)? (leistungen|leistung|behandlung|veranstaltung|dienstleistung|dienstleistungen|behandlungsvertrags|reise|kurses|seminars|services)',
      `${the}? (funktionen|funktionsfähigkeit|verfügbarkeit|funktionalität|betrieb|funktion) (unserer|der|des|unseres)? ${service}? (zu gewährleisten|sicherzustellen|zu ermöglichen|bereitzustellen|aufrechtzuerhalten|gewährleisten zu können)`,
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
      '(verwaltung|pflege|anlage|einrichtung|eröffnung|betreuung) (ihres|deines|des|der|eines|ihrer|deiner|unserer)? (persönlichen)? (kundenkontos|nutzerkontos|accounts|profils|mitgliedschaft|mitglieder|mitgliederdaten|zugangs|benutzerzugangs|kontos|lernkontos)',
      `${the}? (persönliches|persönlichen)? (zugang|nutzerkonto|kundenkonto|account|konto|profil) (für sie|für dich)? (bereitzustellen|zur verfügung zu stellen|bereitstellen|freizuschalten)`,
      '(kontoeröffnung|kontoanlage|accountverwaltung|profilverwaltung|registrierungsprozess|registrierungszwecke|vereinsverwaltung|anmeldeprozess|login verfahren|kontosicherheit)',
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
      `(benutzerfreundlichkeit|nutzerfreundlichkeit|bedienbarkeit|qualität|attraktivität|leistung|stabilität) (unserer|unseres|der|des|dieser) ${service} (zu (verbessern|steigern|erhöhen|optimieren)|verbessern|steigern)?`,
      `${services} (noch|künftig|laufend|fortlaufend|stetig|weiter)? (benutzerfreundlicher|nutzerfreundlicher|attraktiver|besser|interessanter|effektiver|bedarfsgerecht|ansprechender|nutzergerechter|komfortabler) (zu (gestalten|machen)|gestalten (zu können)?|machen (zu können)?)`,
      '(steigerung|erhöhung) (der|unserer|des) (qualität|benutzerfreundlichkeit|nutzerfreundlichkeit|kundenzufriedenheit|attraktivität)',
      '(produktoptimierung|prozessoptimierung|optimierungszwecke|optimierungszwecken|servicequalität|qualitätsmanagement|qualitätssicherungszwecke|qualitätssicherungszwecken|schulungs und qualitätszwecke|fehlerdiagnose|fehlererkennung|fehlerkorrektur|weiterentwicklung und verbesserung|angebotsverbesserung|testzwecke|testzwecken|softwareentwicklung)',
      '(fehler|abstürze|probleme|störungen) (zu (analysieren|beheben|diagnostizieren|identifizieren)|zu erkennen und zu beheben|analysieren und beheben)',
      `(verbesserung|optimierung|weiterentwicklung|fortentwicklung|entwicklung) (und|oder)? ${the}? (weiterentwicklung|optimierung|verbesserung|personalisierung|entwicklung|sicherung|qualität|benutzerfreundlichkeit|nutzerfreundlichkeit|leistung|sicherheit|stabilität)? ${services}`,
      `(verbesserung|optimierung|weiterentwicklung|steigerung) (der|unserer|des|ihres|ihrer|deiner|deines) (qualität|nutzererfahrung|benutzererfahrung|nutzererlebnisses|kundenzufriedenheit|benutzerfreundlichkeit|nutzerfreundlichkeit|kundenservice|kundendienstes|bedienung|prozesse|abläufe|services|usability)`,
      `(fehlerbehebung|fehleranalyse|fehlersuche|qualitätssicherung|qualitätsverbesserung|produktverbesserung|angebotsoptimierung|websiteoptimierung|produktentwicklung|serviceverbesserung|verbesserungen|weiterentwicklungen|problembehebung) (und|oder)? (weiterentwicklung|optimierung|verbesserung|sicherung|fehlerbehebung|personalisierung|entwicklung)? (${services})?`,
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
      `${the}? (nutzung|benutzung|verwendung|zugriffe|nutzungsverhalten|surfverhalten|besucherverhalten|reichweite|nutzerverhalten|besucherzahlen|verhalten) (unserer|unseres|der|des|auf|dieser)? ${service}? (durch die nutzer|ihrer nutzer|unserer nutzer|unserer besucher|der besucher|der nutzer)? (statistisch|anonym|pseudonym|anonymisiert)? (zu (erfassen|analysieren|messen|ermitteln|verstehen|untersuchen)|auszuwerten|nachzuvollziehen|analysieren (zu können)?|auswerten (zu können)?)`,
      '(statistische|statistischen|statistischer) (erfassung|auswertung|analyse|erhebung|beobachtung|zwecken|zwecke|untersuchung) (der|des|unserer)? (nutzung|besucherzugriffe|zugriffe|website nutzung)?',
      '(nutzungsmessung|zugriffsmessung|besucherstatistik|besucherstatistiken|zugriffsstatistik|zugriffsstatistiken|nutzungsstatistik|nutzungsstatistiken|besucheranalyse|verhaltensanalyse|websiteanalyse|erfolgskontrolle|erfolgsauswertung|öffnungsratenmessung|kampagnenmessung|webstatistik|auswertungszwecke|auswertungszwecken|a b testing)',
      '(erfolg|reichweite|wirksamkeit|effektivität) (unserer|der|des|unseres) (newsletter|newsletters|kampagnen|werbung|werbemaßnahmen|anzeigen|website|marketingmaßnahmen) (zu (messen|überprüfen|ermitteln|analysieren)|auszuwerten|messen)?',
      '(statistische|statistischen|analytische|analytischen|anonyme statistische) (zwecke|zwecken|auswertung|auswertungen|analyse|analysen|erfassung|erhebungen|auswertungszwecke)',
      `(analyse|auswertung) (und (auswertung|optimierung|verbesserung|statistik))? ${the}? (nutzung|nutzungsverhaltens|nutzerverhaltens|nutzer|zugriffe|verhaltens|besucher|surfverhaltens|benutzung|reichweite|nutzerzahlen|zugriffszahlen|website nutzung|effektivität|besucherströme|nutzungsdaten)? (${services})?`,
      `(messung|untersuchung|ermittlung|erfassung) (und (auswertung|analyse))? ${the}? (nutzung|nutzungsverhaltens|nutzerverhaltens|nutzer|zugriffe|verhaltens|besucher|surfverhaltens|benutzung|reichweite|nutzerzahlen|zugriffszahlen|website nutzung|effektivität|besucherströme|nutzungsdaten) (${services})?`,
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
      '(wissenschaftliche|wissenschaftlichen|wissenschaftlicher|statistische) (studien|untersuchungen|forschungszwecke|forschungszwecken|forschungsprojekte|zwecke|auswertungen zu forschungszwecken)',
      '(zufriedenheitsumfragen|zufriedenheitsbefragungen|zufriedenheitsbefragung|kundenbefragung|kundenzufriedenheitsbefragung|nutzerbefragungen|nutzerumfragen|umfrage|marktuntersuchungen|markt und meinungsforschung|marktstudien|studien|forschungsprojekte|archivzwecke|archivzwecken)',
      '(marktforschung|marktforschungszwecke|marktforschungszwecken|forschung|forschungszwecke|forschungszwecken|meinungsforschung|umfragen|kundenbefragungen|kundenzufriedenheitsumfragen|befragungen|kundenumfragen|wissenschaftliche* (zwecke|zwecken|forschung)|marktanalysen|produktforschung)',
      '(umfragen|studien|befragungen) (durchzuführen|zu erstellen)',
    ],
    examples: { match: ['Wir nutzen die Daten zur [Marktforschung].'], skip: ['Wir nutzen die Daten zur Abrechnung.'] },
  },
  personalization: {
    words: [
      '*tipps die auf (ihren|ihre|ihr|deinen|deine|dein) (verbrauch|verhalten|bedarf|interessen|training|alltag) (zugeschnitten|abgestimmt|ausgerichtet)',
      '(tipps|hinweise|vorschläge|empfehlungen|ratschläge) (die)? (auf|zu) (ihren|ihre|ihr|deinen|deine|dein) (verbrauch|interessen|bedarf|verhalten|bedürfnisse|ziele|training) (zugeschnitten|abgestimmt|ausgerichtet|passend|passen)?',
      `${you} (inhalte|produkte|angebote|artikel|beiträge|veranstaltungen|funktionen|empfehlungen|vorschläge) (zu|vor)? (empfehlen|vorzuschlagen|zu empfehlen|vorschlagen|anzuzeigen|anzubieten|zu unterbreiten|empfehlen zu können|vorschlagen zu können|zu zeigen)`,
      '(auf (sie|dich|ihre|deine) (persönlichen|individuellen)? (interessen|bedürfnisse)?) (zugeschnittene|abgestimmte|angepasste|ausgerichtete|zugeschnittenes) (inhalte|angebote|empfehlungen|erfahrung|angebot|informationen|produkte)',
      '(individuelle|persönliche|passende|passenden) (empfehlungen|vorschläge|produktvorschläge|ansprache|angebote|inhalte)',
      '(bevorzugte|gewählte|gewählten|ihre|deine) (sprache|sprachauswahl|spracheinstellungen|einstellungen|region|ansicht) (zu (speichern|merken|berücksichtigen)|merken zu können)',
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
