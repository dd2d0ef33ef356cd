import type { LexiconEntry } from '../../../pack.ts';
import { purposes, the, to, you } from './phrase.ts';

const inquiry =
  '(anfrage|anfragen|anliegen|anliegens|frage|fragen|kontaktanfrage|kontaktanfragen|kontaktaufnahme|ihrer e mail|nachricht|nachrichten|supportanfragen|beschwerden|kundenanfragen|reklamationen|rückfragen|anschlussfragen|kontaktaufnahmen|kommunikation)';

export const communication: Record<string, LexiconEntry> = {
  'customer-service': {
    words: [
      `(bearbeitung|beantwortung|abwicklung|klärung|zuordnung|erledigung) (und (abwicklung|beantwortung|bearbeitung))? ${the}? ${inquiry}`,
      `${the}? ${inquiry} (und (anliegen|fragen))? ${to('bearbeiten|beantworten|klären')}`,
      `auf ${the}? ${inquiry} (zu)? (antworten|reagieren|einzugehen|zu antworten|zu reagieren)`,
      '(kundenbetreuung|kundenservice|kundendienst|kundensupport|kundenpflege|nutzerbetreuung|supportzwecken|supportzwecke|gewährleistung|kundenkommunikation|interessentenbetreuung|support)',
      `(für den fall|im falle) von (anschlussfragen|rückfragen)`,
      '(fall von anschlussfragen|beschwerdemanagement)',
      `(unterstützung|support) (zu (leisten|bieten)|bereitzustellen)`,
      `(kontaktaufnahme|kontaktaufnahme und deren abwicklung)`,
    ],
    examples: {
      match: [
        'Wir nutzen die Daten zur [Bearbeitung Ihrer Anfrage].',
        'Wir nutzen die Daten, um [Ihre Anfrage zu beantworten].',
      ],
      skip: ['Wir nutzen die Daten zur Abrechnung.'],
    },
  },
  'service-messages': {
    words: [
      `(kommunikation|korrespondenz|kontaktaufnahme) (mit|zu) (ihnen|dir|euch|nutzern|kunden|den nutzern|unseren kunden|unseren nutzern)`,
      `(mit (ihnen|dir|nutzern))? (kontakt|verbindung) (mit (ihnen|dir))? aufzunehmen`,
      `(${you}|dich) (zu kontaktieren|kontaktieren zu können|kontaktieren|zu benachrichtigen|zu erreichen)`,
      `${you} (über|zu) ${the}? (wichtige|wichtigen|wesentliche|technische|sicherheitsrelevante)? (änderungen|neuerungen|umstände|aktualisierungen|updates|status|wartungsarbeiten|vorgänge|ereignisse) (am dienst|unserer dienste|an unseren diensten|der dienste|ihrer bestellung|unserer nutzungsbedingungen)? (zu (informieren|benachrichtigen|unterrichten)|informieren)`,
      `${you} (mitteilungen|benachrichtigungen|servicemitteilungen|bestätigungen|informationen und benachrichtigungen) (zu (senden|schicken)|zuzusenden|zu übermitteln)`,
      '(benachrichtigungen|servicenachrichten|systemnachrichten|transaktionsmails|serviceinformationen)',
      `wiederkehrende e mails zu senden`,
    ],
    examples: {
      match: [
        'Wir nutzen die Daten zur [Kommunikation mit Ihnen].',
        'Wir nutzen die Adresse, um [Sie zu kontaktieren].',
      ],
      skip: ['Wir nutzen die Daten zur Abrechnung.'],
    },
  },
  marketing: {
    words: [
      `(direktwerbung|direktmarketing|werbezwecke|werbezwecken|werbezweck|marketing|marketingzwecke|marketingzwecken|werbung per e mail|newsletterversand|newsletter|e mail werbung|e mail marketing|briefwerbung|postwerbung|direktmarketingzwecken|marketingmaßnahmen|werbeansprache|marketingkommunikation|werbemaßnahmen|vermarktung|kundenwerbung|neukundenwerbung|eigenwerbung|werblichen zwecken|werbliche zwecke|telefonwerbung)`,
      `(werbe|marketing|direktwerbe) (und|oder|sowie) (marketingzwecke|marketingzwecken|werbezwecke|werbezwecken|marktforschungszwecke|marktforschungszwecken|analysezwecke)`,
      `(versand|zusendung|zustellung|übersendung|versenden) ${the}? (angeforderten|gewünschten|regelmäßigen)? (newsletter|newsletters|newslettern|werbung|angebote|angeboten|informationen|werbe e mails|werblicher e mails|werbematerial|e mail newsletter|werbemails)`,
      `(${you})? ${the}? (angeforderten|regelmäßigen|aktuelle)? (newsletter|angebote|werbung|werbemitteilungen|marketingmitteilungen|marketingunterlagen|informationen über unsere (produkte|angebote)|produktinformationen|werbe e mails|sonderangebote) (per e mail)? (zuzusenden|zu senden|zu schicken|zu übersenden|zusenden zu können|zuzuschicken|zukommen zu lassen|schicken zu können|zusenden|versenden)`,
      `${you} (über|von|per e mail über) ${the}? (eigene|neue|neuen|aktuelle|ähnliche|interessante|weitere)? (ähnliche)? (angebote|produkte|produkten|dienste|aktionen|neuigkeiten|veranstaltungen|dienstleistungen|waren) (und (angebote|dienstleistungen|neuigkeiten|aktionen|services))? (zu informieren|informieren)`,
      `${purposes} (der|des) (direktwerbung|werbung|marketings|direktmarketings|vermarktung)`,
    ],
    examples: {
      match: [
        'Wir nutzen die Daten für [Direktwerbung].',
        'Wir nutzen die Adresse, um [Ihnen den Newsletter zuzusenden].',
      ],
      skip: ['Wir nutzen die Daten zur Abrechnung.'],
    },
  },
};
