import type { LexiconEntry } from '../../../pack.ts';
import { services, the, to } from './phrase.ts';

const misuse =
  '(missbrauch|missbrauchs|missbräuchen|angriffe|angriffen|störungen|sicherheitsvorfälle|sicherheitsvorfällen|spam|cyberangriffe|hackerangriffe|missbräuchliche nutzung|missbräuchlicher nutzung|rechtswidrige nutzung|unbefugte zugriffe|sicherheitsrisiken|sicherheitsverletzungen|bedrohungen|attacken)';

export const protection: Record<string, LexiconEntry> = {
  security: {
    words: [
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
      '(betrugsprävention|betrugsbekämpfung|betrugserkennung|betrugsvermeidung|betrugsverhinderung|betrugsabwehr|betrugsprüfung|geldwäscheprävention|geldwäschebekämpfung|betrugsschutz)',
      `(verhinderung|verhütung|aufdeckung|bekämpfung|vermeidung|prävention|erkennung|vorbeugung|verhindern|schutz vor|aufklärung) (und (verhinderung|bekämpfung|aufdeckung))? ${the}? (betrug|betrugs|betrugsversuchen|betrügerischen|betrügerischer|geldwäsche|straftaten|betrugsfällen) (aktivitäten|handlungen|transaktionen|und missbrauch)?`,
      `(betrug|straftaten|betrugsversuche|betrügerische aktivitäten|betrug und missbrauch) (zu (verhindern|erkennen|bekämpfen|vermeiden)|vorzubeugen|aufzudecken|verhindern|vorbeugen)`,
    ],
    examples: { match: ['Wir nutzen die Daten zur [Betrugsprävention].'], skip: ['Wir nutzen die Daten zum Versand.'] },
  },
  'identity-verification': {
    words: [
      `(prüfung|überprüfung|feststellung|verifizierung|verifikation|bestätigung|identifizierung|nachweis) ${the}? (identität|alters|identitäten|person|kunden)`,
      `${the}? (identität|alter) (zu (prüfen|überprüfen|verifizieren|bestätigen)|festzustellen|verifizieren|überprüfen|zu überprüfen)`,
      '(identitätsprüfung|identitätsfeststellung|altersprüfung|altersverifikation|legitimationsprüfung|identifizierungszwecke|identifizierung|legitimation|altersüberprüfung|identitätsüberprüfung)',
      '(sie|dich) (als|zu) (kunden|nutzer|identifizieren|unseren kunden)? (zu)? (identifizieren)?',
    ],
    examples: {
      match: ['Wir nutzen die Daten zur [Prüfung Ihrer Identität].'],
      skip: ['Wir nutzen die Daten zum Versand.'],
    },
  },
  'legal-compliance': {
    words: [
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
      `(geltendmachung|durchsetzung|ausübung|verteidigung|abwehr|verfolgung|wahrung|feststellung) (und|oder)? (ausübung|verteidigung|abwehr|durchsetzung)? (oder|und)? (verteidigung|abwehr|durchsetzung)? (von|gegen|unserer|eigener|etwaiger|rechtlicher|der|ihrer|eigenen|zivilrechtlicher)? (rechtlichen|rechtlicher|unsere|eigener)? (rechtsansprüchen|ansprüchen|ansprüche|rechte|rechten|rechtsansprüche|forderungen|nutzungsbedingungen|agb|geschäftsbedingungen|rechtspositionen)`,
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
      '(forderungseinzug|forderungseinziehung|forderungsmanagement|inkasso|inkassozwecken|mahnwesen|forderungsbeitreibung|beitreibung|eintreibung)',
      `(einziehung|beitreibung|eintreibung|einzug) (von|offener|der|unserer)? (offenen)? (forderungen|schulden|forderung)`,
    ],
    examples: { match: ['Wir nutzen die Daten zum [Forderungseinzug].'], skip: ['Wir nutzen die Daten zum Versand.'] },
  },
  recruitment: {
    words: [
      '(bewerbungsverfahren|bewerbungsverfahrens|bewerbungsprozess|bewerbungsprozesses|stellenbesetzung|personalauswahl|bewerbungszwecke|bewerbungszwecken|bewerberauswahl|personalgewinnung|rekrutierung|stellenbesetzungsverfahren)',
      `(durchführung|abwicklung|bearbeitung|prüfung|begründung) (des|ihrer|deiner|eines|der)? (bewerbungsverfahrens|bewerbung|bewerbungen|beschäftigungsverhältnisses|bewerbungsprozesses|arbeitsverhältnisses)`,
      '(ihre|deine) bewerbung zu (prüfen|bearbeiten)',
    ],
    examples: {
      match: ['Wir nutzen die Daten zur [Durchführung des Bewerbungsverfahrens].'],
      skip: ['Wir nutzen die Daten zum Versand.'],
    },
  },
  contests: {
    words: [
      '(gewinnspiel|gewinnspiele|gewinnspielen|gewinnspiels|gewinnspieldurchführung|gewinnermittlung|verlosung|verlosungen|gewinnbenachrichtigung|wettbewerbe|preisausschreiben)',
      `(durchführung|abwicklung|organisation|veranstaltung) (des|eines|von|der|unserer)? (gewinnspiels|gewinnspiele|gewinnspielen|verlosung|wettbewerbs|preisausschreibens|wettbewerben)`,
    ],
    examples: {
      match: ['Wir nutzen die Daten zur [Durchführung des Gewinnspiels].'],
      skip: ['Wir nutzen die Daten zum Versand.'],
    },
  },
};
