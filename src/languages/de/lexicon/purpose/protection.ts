import type { LexiconEntry } from '../../../pack.ts';
import { service, services, the, to } from './phrase.ts';

const misuse =
  '(missbrauch|missbrauchs|missbräuchen|angriffe|angriffen|störungen|sicherheitsvorfälle|sicherheitsvorfällen|spam|cyberangriffe|hackerangriffe|missbräuchliche nutzung|missbräuchlicher nutzung|rechtswidrige nutzung|unbefugte zugriffe|sicherheitsrisiken|sicherheitsverletzungen|bedrohungen|attacken)';

export const protection: Record<string, LexiconEntry> = {
  security: {
    words: [
      '(einbrüche|diebstähle|übergriffe|straftaten|gefahren|schäden) (vorzubeugen|vorbeugen|zu verhindern|abzuwehren|verhindern|aufzuklären|aufklären)',

      '(vandalismus|einbrüchen|einbruch|diebstahl|diebstählen|sachbeschädigung|sachbeschädigungen|übergriffen|missbrauch) (vorzubeugen|vorbeugen|zu verhindern|abzuwehren|verhindern|aufzuklären|aufklären|abzuschrecken)',
      '(schutz|sicherung) (vor|gegen|des|der|unseres|unserer) (vandalismus|einbruch|diebstahl|gebäudes|eigentums|gelände|geländes|räume|anlagen|gäste|kunden|beschäftigten|mitarbeitenden|fahrgäste|bewohner|kinder|personen)',
      '(einbruchschutz|vandalismusschutz|eigentumsschutz|zutrittsregelung|zugangsregelung|zutrittsberechtigung|zugangssicherung|arbeitssicherheit|anlagensicherheit|angriffsabwehr|hackerabwehr|netzsicherheit|fehler und angriffserkennung|beweissicherung|beweiszwecke|beweiszwecken)',

      '(angriffe|angriffen|störungen|zugriffe|missbrauch|missbrauchsfälle|manipulationen|eindringversuche|bot zugriffe|ddos angriffe|sicherheitslücken) (auf|gegen)? (unsere|unser|die|das|unserer)? (systeme|system|website|infrastruktur|server|it systeme|netz|netzwerk|dienste)? (abzuwehren|zu (erkennen|verhindern|verfolgen|vermeiden|beheben|unterbinden|analysieren)|aufzuklären|vorzubeugen|abwehren|nachzuverfolgen)',
      '(aufklärung|verfolgung|verhinderung|vermeidung|abwehr|erkennung|beseitigung|eingrenzung|nachverfolgung) (von|der|etwaiger|unserer|möglicher)? (missbrauchs|betrugshandlungen|straftaten|missbrauchshandlungen|rechtsverletzungen|vandalismus|diebstählen|störungen|angriffen|cyberangriffen|sicherheitsvorfällen|fehlern|missbrauchsfällen|übergriffen)',
      '(wahrnehmung|ausübung|durchsetzung|wahrung|schutz) (des|unseres) (hausrechts|eigentums)',
      '(hausrecht|objektschutz|zutrittskontrolle|einbruchsprävention|diebstahlschutz|gebäudesicherheit|datensicherungszwecke|it sicherheitszwecke|systemschutz|missbrauchsverhinderung|abuse prevention|botschutz|bot abwehr|sicherheitszwecken|datenschutzkontrolle|datensicherung|störungsbeseitigung|fehlerverfolgung|systemüberwachung)',
      `(stabilität|sicherheit|systemsicherheit|funktionsfähigkeit|verfügbarkeit) (und|sowie) (sicherheit|stabilität|integrität|systemsicherheit|verfügbarkeit|betriebssicherheit) (unserer|unseres|der|des|dieser)? ${service}? (zu (gewährleisten|schützen|erhöhen|wahren)|sicherzustellen|gewährleisten)?`,
      `(gewährleistung|sicherstellung|erhöhung|aufrechterhaltung|wahrung|verbesserung|auswertung|herstellung|schutz) (und (stabilität|verbesserung|aufrechterhaltung))? ${the}? (it|system|daten|netz|netzwerk|technischen)? (sicherheit|systemsicherheit|it sicherheit|datensicherheit|integrität|stabilität|netzwerksicherheit|netzsicherheit|betriebssicherheit|sicherheit und stabilität|sicherheit und integrität|systemstabilität|systemsicherheit und stabilität) (und ${the}? (stabilität|systemstabilität|integrität|verfügbarkeit|betriebssicherheit|sicherheit))? (${services})?`,
      '(sicherheitszwecke|sicherheitszwecken|sicherheitsgründen|systemsicherheit|datensicherheit|it sicherheit|sicherheit|netzwerksicherheit|missbrauchserkennung|missbrauchsbekämpfung|missbrauchsprävention|gefahrenabwehr|spamschutz|spamabwehr|betriebssicherheit|systemstabilität|systemadministration|angriffserkennung|missbrauchskontrolle|missbrauchsvermeidung)',
      `(abwehr|erkennung|vermeidung|verhinderung|verfolgung|aufklärung|aufdeckung|bekämpfung|schutz vor|unterbindung|abwehr von|prävention) (und (abwehr|verhinderung|verfolgung|beseitigung))? ${the}? ${misuse}`,
      `${the}? ${misuse} (zu (erkennen|verhindern|vermeiden|unterbinden|verfolgen)|abzuwehren|vorzubeugen|erkennen|verhindern|vorbeugen|aufzuklären)`,
      `${the}? (sicherheit|integrität|stabilität) (${services})? ${to('gewährleisten|schützen|erhöhen|verbessern|wahren')}`,
      `${the}? (sicherheit|integrität|stabilität) (${services})? sicherzustellen`,
      'schutz (unserer|vor|des|der) (systeme|missbrauch|spam|angriffen|nutzer|infrastruktur|website|rechte)',
    ],
    examples: {
      match: [
        'Wir nutzen die Daten zur [Gewährleistung der Sicherheit].',
        'Wir nutzen Logdaten, um [Angriffe zu erkennen].',
      ],
      skip: ['Wir nutzen die Daten zum Versand.'],
    },
  },
  'fraud-prevention': {
    words: [
      '(gefälschte|falsche|unechte|erfundene|betrügerische) (profile|konten|nutzerkonten|anzeigen|inserate|bewertungen|accounts|bestellungen) (auszusortieren|zu erkennen|zu entfernen|zu finden|zu sperren|aufzuspüren|zu verhindern|auszuschließen)',
      '(versicherungsbetrugs|leistungsbetrug|abrechnungsbetrug|sozialbetrug|subventionsbetrug)',
      '(aufdeckung|abwehr|erkennung|vermeidung|verhinderung|aufklärung) von (*betrug|*betrugs|betrügereien|scheingeschäften|falschangaben)',
      '(schummeln|schummelei|schummler|cheaten|cheater|cheats|betrüger|betrugsfälle|mehrfachbestellungen|mehrfachanmeldungen|fake accounts|gefälschte bewertungen|fakebewertungen|kreditkartenbetrug|kartenmissbrauch|scheckbetrug|bestellbetrug|identitätsmissbrauch|ticketbetrug|versicherungsbetrug|manipulationen) (zu (verhindern|erkennen|vermeiden|entlarven|unterbinden)|vorzubeugen|aufzudecken|verhindern|erkennen|vorbeugen|auszuschließen)?',
      '(anti cheat|betrugs und missbrauchsprävention|missbrauchs und betrugserkennung|cheat erkennung|betrugsrisiken|zahlungsausfälle|zahlungsausfällen|kreditausfallrisiken|forderungsausfälle)',

      '(vermeidung|verhinderung|minimierung|reduzierung|absicherung gegen|schutz vor) (von)? (zahlungsausfällen|zahlungsausfall|forderungsausfällen|betrugsfällen|betrugsversuchen|identitätsdiebstahl|missbräuchlichen bestellungen)',
      '(betrugsversuche|betrugsaufklärung|betrugsverdacht|betrugsvorbeugung|betrug zu verhindern|geldwäscheverhinderung|terrorismusfinanzierung)',
      '(betrugsprävention|betrugsbekämpfung|betrugserkennung|betrugsvermeidung|betrugsverhinderung|betrugsabwehr|betrugsprüfung|geldwäscheprävention|geldwäschebekämpfung|betrugsschutz)',
      `(verhinderung|verhütung|aufdeckung|bekämpfung|vermeidung|prävention|erkennung|vorbeugung|verhindern|schutz vor|aufklärung) (und (verhinderung|bekämpfung|aufdeckung))? ${the}? (betrug|betrugs|betrugsversuchen|betrügerischen|betrügerischer|geldwäsche|betrugsfällen) (aktivitäten|handlungen|transaktionen|und missbrauch)?`,
      `(betrug|straftaten|betrugsversuche|betrügerische aktivitäten|betrug und missbrauch) (zu (verhindern|erkennen|bekämpfen|vermeiden)|vorzubeugen|aufzudecken|verhindern|vorbeugen)`,
    ],
    examples: { match: ['Wir nutzen die Daten zur [Betrugsprävention].'], skip: ['Wir nutzen die Daten zum Versand.'] },
  },
  'identity-verification': {
    words: [
      '(verifikation|verifizierung|überprüfung|prüfung|nachweis|feststellung|abgleich|kontrolle) (ihrer|deiner|der|des|ihres|deines|seiner)? (identität|alters|volljährigkeit|personalien|berechtigung|person|mindestalters|ausweisdaten|kontoinhabers)',
      '(alterskontrolle|altersnachweis|altersfreigabe|jugendschutz|volljährigkeitsprüfung|authentifizierungszwecke|authentifizierungszwecken|legitimationszwecke|kundenidentifizierung|know your customer)',
      `(prüfung|überprüfung|feststellung|verifizierung|verifikation|bestätigung|identifizierung|nachweis) ${the}? (identität|alters|identitäten|person|kunden)`,
      `${the}? (identität|alter) (zu (prüfen|überprüfen|verifizieren|bestätigen)|festzustellen|verifizieren|überprüfen|zu überprüfen)`,
      '(identitätsprüfung|identitätsfeststellung|altersprüfung|altersverifikation|legitimationsprüfung|identifizierungszwecke|identifizierung|legitimation|altersüberprüfung|identitätsüberprüfung)',
      '(sie|dich) (als (kunden|nutzer|unseren kunden))? zu? identifizieren',
    ],
    examples: {
      match: ['Wir nutzen die Daten zur [Prüfung Ihrer Identität].'],
      skip: ['Wir nutzen die Daten zum Versand.'],
    },
  },
  'legal-compliance': {
    words: [
      `${the}? (gesetzlichen|gesetzliche|rechtlichen|rechtliche|steuerrechtlichen|steuerlichen|handelsrechtlichen|behördlichen|aufsichtsrechtlichen|geldwäscherechtlichen|sozialversicherungsrechtlichen|arbeitsrechtlichen)? (pflichten|verpflichtungen|vorgaben|meldepflichten|nachweispflichten|aufbewahrungspflichten|dokumentationspflichten|auskunftspflichten|prüfpflichten|anforderungen|rechenschaftspflicht|rechenschaftspflichten) (nachzukommen|nachkommen zu können|zu erfüllen|zu genügen|einzuhalten|erfüllen zu können|zu entsprechen)`,
      '(erfüllung|einhaltung|nachweis|umsetzung|beachtung) (von|der|unserer|gesetzlicher|bestehender|aller|einer)? (steuerrechtlicher|handelsrechtlicher|gesetzlicher|rechtlicher|behördlicher|aufsichtsrechtlicher|handels und steuerrechtlicher|sozialversicherungsrechtlicher|steuerlicher|geldwäscherechtlicher)? (pflichten|vorgaben|vorschriften|aufbewahrungspflichten|meldepflichten|dokumentationspflichten|kontrollpflichten|nachweispflichten|auskunftspflichten|prüfpflichten|rechenschaftspflicht)',
      '(sanktionslistenprüfung|sanktionslistenscreening|meldewesen|steuererklärung|abschlussprüfung|betriebsprüfung|nachweispflicht|dokumentationszwecke|geldwäschegesetz)',
      `(erfüllung|einhaltung|beachtung|befolgung) ${the}? (unserer)? (gesetzlichen|gesetzlicher|rechtlichen|rechtlicher|steuerrechtlichen|handelsrechtlichen|regulatorischen|steuerlichen|vertraglichen und gesetzlichen|geltenden) (und (vertraglichen|regulatorischen|gesetzlichen|steuerrechtlichen))? (pflichten|verpflichtungen|verpflichtung|vorgaben|vorschriften|aufbewahrungspflichten|anforderungen|bestimmungen|gesetze|nachweispflichten|aufbewahrungsfristen|meldepflichten)`,
      `${the}? (gesetzliche|gesetzlichen|rechtliche|rechtlichen|steuerliche|regulatorische|geltende|steuerrechtliche) (und (regulatorische|vertragliche))? (pflichten|verpflichtungen|verpflichtung|aufbewahrungspflichten|vorgaben|anforderungen|gesetze|vorschriften|bestimmungen) (zu (erfüllen|befolgen)|einzuhalten|nachzukommen|nachkommen zu können|erfüllen|einhalten|nachkommen)`,
      '(das gesetz|gesetze|gesetzliche vorschriften|geltendes recht) (einzuhalten|zu befolgen|einhalten)',
      '(buchhaltung|buchführung|steuerzwecke|steuerlichen zwecken|steuerliche zwecke|compliance|rechnungslegungszwecken|nachweiszwecken|nachweiszwecke|dokumentationszwecken|compliance zwecken)',
    ],
    examples: {
      match: ['Wir nutzen die Daten zur [Erfüllung unserer gesetzlichen Pflichten].'],
      skip: ['Wir nutzen die Daten zum Versand.'],
    },
  },
  'legal-claims': {
    words: [
      '(geltendmachung|durchsetzung|abwehr|verteidigung|ausübung|sicherung|verfolgung|beweissicherung) (und (durchsetzung|abwehr|verteidigung))? (von|unserer|eigener|rechtlicher|bestehender|möglicher|zivilrechtlicher|etwaiger|der|gegen)? (rechtlicher|eigener|zivilrechtlicher|vertraglicher|bestehender)? (ansprüche|ansprüchen|rechtsansprüche|rechtsansprüchen|forderungen|haftungsansprüche|schadensersatzansprüche|schadensersatzansprüchen|rechte)',
      '(beweissicherung|beweiszwecke|beweiszwecken|anspruchsdurchsetzung|rechtliche auseinandersetzungen|rechtlichen auseinandersetzungen|rechtsstreit|rechtsstreitigkeit|gerichtsverfahren|prozessführung)',
      `(geltendmachung|durchsetzung|ausübung|verteidigung|abwehr|verfolgung|wahrung|feststellung) (und|oder)? (ausübung|verteidigung|abwehr|durchsetzung)? (oder|und)? (verteidigung|abwehr|durchsetzung)? (von|gegen|unserer|eigener|etwaiger|rechtlicher|der|ihrer|eigenen|zivilrechtlicher)? (rechtlichen|rechtlicher|unsere|eigener)? (rechtsansprüchen|ansprüchen|ansprüche|rechte|rechten|rechtsansprüche|forderungen|nutzungsbedingungen|agb|geschäftsbedingungen|rechtspositionen|rechtsposition)`,
      `${the}? (nutzungsbedingungen|ansprüche|rechte|rechtsansprüche|agb|geschäftsbedingungen|vereinbarungen|verträge) (durchzusetzen|geltend zu machen|zu verteidigen|abzuwehren|zu schützen|durchsetzen|wahrzunehmen)`,
      '(rechtsverfolgung|rechtsdurchsetzung|rechtsverteidigung|rechtsstreitigkeiten|streitbeilegung)',
      `(beilegung|lösung|beizulegen) (von)? (streitigkeiten|rechtsstreitigkeiten)`,
    ],
    examples: {
      match: ['Wir nutzen die Daten zur [Durchsetzung unserer Ansprüche].'],
      skip: ['Wir nutzen die Daten zum Versand.'],
    },
  },
  'content-moderation': {
    words: [
      '(prüfung|überprüfung|kontrolle|freigabe) (der|von|unserer)? (beiträge|kommentare|inhalte|beiträgen|kommentaren|bewertungen|inhalten)',
      '(kommentarmoderation|forenmoderation|inhaltekontrolle|moderationszwecke)',
      '(moderation|inhaltsmoderation|moderieren) (der|von|unserer|des)? (inhalte|inhalten|beiträge|forums|kommentare|beiträgen|kommentaren)?',
      '(rechtswidrige|illegale|beleidigende) (inhalte|beiträge) (zu (entfernen|erkennen|prüfen|löschen))',
    ],
    examples: {
      match: ['Wir nutzen die Daten zur [Moderation der Beiträge].'],
      skip: ['Wir nutzen die Daten zum Versand.'],
    },
  },
  'debt-collection': {
    words: [
      '(einziehung|beitreibung|einzug|realisierung|durchsetzung|verfolgung) (der|von|unserer|offener|ausstehender|fälliger|rückständiger)? (offenen|ausstehenden|fälligen)? (forderungen|forderung|beträge|rechnungen|zahlungsansprüche|gebühren)',
      '(forderungsabwicklung|forderungsdurchsetzung|mahnungen|mahnverfahren|inkassoverfahren|debitorenmanagement)',
      '(forderungseinzug|forderungseinziehung|forderungsmanagement|inkasso|inkassozwecken|mahnwesen|forderungsbeitreibung|beitreibung|eintreibung)',
      `(einziehung|beitreibung|eintreibung|einzug) (von|offener|der|unserer)? (offenen)? (forderungen|schulden|forderung)`,
    ],
    examples: { match: ['Wir nutzen die Daten zum [Forderungseinzug].'], skip: ['Wir nutzen die Daten zum Versand.'] },
  },
  recruitment: {
    words: [
      '(auswahlverfahren|auswahlverfahrens|auswahl (der|von) (bewerber|bewerberinnen|bewerbern)|bewerbersuche|stellenvergabe|bewerberprozess)',

      '(bewerbermanagement|bewerberverwaltung|bewerbungsabwicklung|personalbeschaffung|personalauswahlverfahren|stellenausschreibungen|besetzung (der|von|einer) (stelle|stellen)|talentpool|bewerberpool|bewerberauswahlverfahren|personalrekrutierung)',
      '(entscheidung|prüfung) über (die|eine|den) (begründung|abschluss) (eines|des) (beschäftigungsverhältnisses|arbeitsverhältnisses|arbeitsvertrags)',
      '(bewerbungsverfahren|bewerbungsverfahrens|bewerbungsprozess|bewerbungsprozesses|stellenbesetzung|personalauswahl|bewerbungszwecke|bewerbungszwecken|bewerberauswahl|personalgewinnung|rekrutierung|stellenbesetzungsverfahren)',
      `(durchführung|abwicklung|bearbeitung|prüfung|begründung) (des|ihrer|deiner|eines|der)? (bewerbungsverfahrens|auswahlverfahrens|stellenbesetzungsverfahrens|bewerbung|bewerbungen|beschäftigungsverhältnisses|bewerbungsprozesses|arbeitsverhältnisses)`,
      '(ihre|deine) bewerbung zu (prüfen|bearbeiten)',
    ],
    examples: {
      match: ['Wir nutzen die Daten zur [Durchführung des Bewerbungsverfahrens].'],
      skip: ['Wir nutzen die Daten zum Versand.'],
    },
  },
  contests: {
    words: [
      '(ermittlung|benachrichtigung|ziehung|auslosung|verständigung) (und (ermittlung|benachrichtigung|ziehung|verständigung))? (der|des|von) (gewinner|gewinnerin|gewinnerinnen|gewinners|gewinns|gewinnern)',

      `${the}? (gewinner|gewinnerin|gewinnerinnen) (zu (ermitteln|benachrichtigen|ziehen|informieren)|ermitteln und benachrichtigen|zu ermitteln und zu benachrichtigen|benachrichtigen zu können)`,
      '(gewinnspielabwicklung|gewinnspielzwecke|gewinnversand|gewinnerermittlung|preisverleihung|gewinnerbenachrichtigung|teilnahme am gewinnspiel|versand des gewinns|preisausschreibens|verlosung)',
      '(gewinnspiel|gewinnspiele|gewinnspielen|gewinnspiels|gewinnspieldurchführung|gewinnermittlung|verlosung|verlosungen|gewinnbenachrichtigung|wettbewerbe|preisausschreiben)',
      `(durchführung|abwicklung|organisation|veranstaltung) (des|eines|von|der|unserer)? (gewinnspiels|gewinnspiele|gewinnspielen|verlosung|wettbewerbs|preisausschreibens|wettbewerben)`,
    ],
    examples: {
      match: ['Wir nutzen die Daten zur [Durchführung des Gewinnspiels].'],
      skip: ['Wir nutzen die Daten zum Versand.'],
    },
  },
};
