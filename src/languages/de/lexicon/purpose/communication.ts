import type { LexiconEntry } from '../../../pack.ts';
import { purposes, the, to, you } from './phrase.ts';

const inquiry =
  '(anfrage|anfragen|anliegen|anliegens|frage|fragen|kontaktanfrage|kontaktanfragen|kontaktaufnahme|ihrer e mail|nachricht|nachrichten|supportanfragen|beschwerden|kundenanfragen|reklamationen|rückfragen|anschlussfragen|kontaktaufnahmen|kommunikation)';

export const communication: Record<string, LexiconEntry> = {
  'customer-service': {
    words: [
      `${you} bei (problemen|fragen|schwierigkeiten|störungen|anliegen|fehlern) (zu helfen|helfen zu können|weiterzuhelfen|zu unterstützen|helfen|weiterhelfen|unterstützen)`,
      '(kundenanliegen|patientenanfragen|bürgeranfragen|bürgeranliegen|mieteranliegen|schadensmeldungen|schadenmeldungen|störungsannahme|hotline|telefonische beratung|onlineberatung|kundenberatung|helpdesk|chat support|live chat|rückrufbitte|rückrufbitten|rückruf|reklamationen|gewährleistungsfälle|garantiefälle|widerrufsbearbeitung|beschwerdebehandlung|bearbeitung von (beschwerden|reklamationen|anfragen|anträgen|schadensfällen))',

      `${the}? ${inquiry} (zu|zur)? (klären|beantworten|bearbeiten|prüfen|zu prüfen|zu klären|nachzugehen|nachgehen zu können|beantworten zu können|bearbeiten zu können)`,
      '(bearbeitung|beantwortung|prüfung|weiterbearbeitung) (ihres|deines|des|der|ihrer|deiner) (kontaktformulars|anliegens|kontaktaufnahme|supportfalls|tickets|reklamation|rückrufs|rückrufwunsches|schreibens|e mail|anfrage)',
      '(hilfestellung|hilfe|unterstützung) (bei|im) (der|ihrer|technischen|problemen|supportfall)? (nutzung|problemen|fragen)?',
      '(rückrufservice|reklamationsbearbeitung|beschwerdebearbeitung|garantieabwicklung|gewährleistungsabwicklung|terminvereinbarung|terminvereinbarungen|terminbuchung|terminkoordination)',
      `(bearbeitung|beantwortung|abwicklung|klärung|zuordnung|erledigung) (und (abwicklung|beantwortung|bearbeitung))? ${the}? ${inquiry}`,
      `${the}? ${inquiry} (und (anliegen|fragen))? ${to('bearbeiten|beantworten|klären')}`,
      `auf ${the}? ${inquiry} (zu)? (antworten|reagieren|einzugehen|zu antworten|zu reagieren)`,
      '(kundenbetreuung|kundenservice|kundendienst|kundensupport|kundenpflege|nutzerbetreuung|supportzwecken|supportzwecke|kundenkommunikation|interessentenbetreuung|support)',
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
      '(bescheid (geben|zu geben|sagen|zu sagen)|bescheid geben zu können|bescheid sagen zu können)',
      '(information|benachrichtigung|unterrichtung|hinweise|mitteilungen|meldungen) (über|zu|bei) (störungen|ausfälle|ausfällen|verspätungen|wartungsarbeiten|lieferungen|terminänderungen|fahrplanänderungen|rückrufe|kursausfälle|unterbrechungen)',
      '(bestellbestätigung|bestellbestätigungen|auftragsbestätigung|auftragsbestätigungen|buchungsbestätigung|buchungsbestätigungen|versandbestätigung|eingangsbestätigung|terminbestätigung|terminbestätigungen|reservierungsbestätigung|anmeldebestätigung|teilnahmebestätigung|registrierungsbestätigung|rechnungsversand|rechnungszustellung|informationsschreiben|störungsmeldungen|störungsmeldung|liefermeldungen|ankunftsmeldung|abholbenachrichtigung|abholbenachrichtigungen|erinnerungsnachrichten|erinnerungs sms|elternbriefe|elterninformation|elterninformationen|mitgliederinformation|mitgliederinformationen|mieterinformation|mieterinformationen|vereinsinformationen|terminabsprache|terminabsprachen|terminabstimmung)',

      `${you} (bestätigungsmails|bestätigungen|rechnungen|terminerinnerungen|statusmeldungen|versandmitteilungen|mitteilungen zu ihrer bestellung) (zu (senden|schicken|übermitteln)|zuzusenden|zuzuschicken|zukommen zu lassen)`,
      `${you} an (offene|ausstehende|bevorstehende|anstehende|ihre|deine|den|die|ihren|deinen)? (termine|termin|buchungen|buchung|zahlungen|rechnungen|fristen|aufgaben|rückgabe) (zu erinnern|erinnern zu können)`,

      `${you} (eine|die|ihre|deine)? (bestellbestätigung|buchungsbestätigung|bestätigungs e mail|bestätigungsmail|auftragsbestätigung|rechnung|versandbestätigung|terminerinnerung|eingangsbestätigung|bestätigung|zugangsdaten|tickets) (per e mail)? (zu (senden|schicken|übermitteln)|zuzusenden|zuzuschicken|zukommen zu lassen|zusenden zu können)`,
      '(vertragskommunikation|terminerinnerung|terminerinnerungen|statusmeldungen|versandbenachrichtigungen|versandbenachrichtigung|lieferbenachrichtigungen|sendungsverfolgung|push benachrichtigungen|systembenachrichtigungen|einladungen)',
      `${you} (zu|über|bei) (vertraglichen|sicherheitsrelevanten|technischen|dringenden)? (belangen|fragen|themen|angelegenheiten|störungen|sicherheitsvorfällen) (zu (kontaktieren|informieren|unterrichten)|informieren zu können|kontaktieren zu können)`,
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
      '(wahlwerbung|parteiwerbung|postwerbung|briefwerbung|telefonwerbung|mitgliederwerbung|haustürwerbung|plakatwerbung per post)',
      '(weihnachtsbrief|weihnachtsbriefe|weihnachtspost|weihnachtskarte|weihnachtskarten|geburtstagsgruß|geburtstagsgrüße|geburtstagskarte|geburtstagskarten|glückwunschkarte|spendenbrief|spendenbriefe|spendenbriefen|spendenaufruf|spendenaufrufe|spendenaufrufen|spendenwerbung|spenderwerbung|fundraising|fundraisingzwecke|mitgliederwerbung|mailing|mailings|rundbrief|rundbriefe|rundmail|rundmails|infomail|infomails|infobrief|infobriefe|infopost|kundenzeitschrift|kundenmagazin|mitgliederzeitschrift|mitgliederzeitung|katalogversand|prospektversand|gutscheinaktionen|treueprogramm|bonusprogramm|kundenclub|kundenkartenprogramm|kundenprogramm|werbeanrufe|werbe sms|whatsapp newsletter|produktneuheiten|produktinformationen|veranstaltungshinweise|veranstaltungshinweisen|veranstaltungseinladungen|einladungen zu veranstaltungen|werbepost|angebotsinformationen|verkaufsaktionen|rückgewinnung|kundenrückgewinnung|cross selling|abonnentenwerbung|abowerbung|leserwerbung|eventeinladungen)',

      `${you} (regelmäßig|gelegentlich|auch|per e mail|künftig)? ${the}? (neuigkeiten|angebote|news|infos|tipps|aktionen|gutscheine|rabatte|werbung|produktneuheiten|neuheiten|informationen|empfehlungen) ((und|oder|sowie) (angebote|neuigkeiten|aktionen|gutscheine|rabatte|werbung|sonderangebote|produkttipps))? (per e mail|per post)? (zu (schicken|senden|übersenden|mailen)|zuzusenden|zuzuschicken|schicken zu können|zukommen zu lassen)`,
      `${you} (per post|per e mail|postalisch|telefonisch|auch|künftig|gelegentlich|regelmäßig)? (über|zu|von) ${the}? (eigene|eigenen|neue|neuen|aktuelle|aktuellen|ähnliche|ähnlichen|interessante|weitere|vergleichbare|passende|bestimmte)? (eigene|ähnliche|ähnlichen|neue)? (angebote|angeboten|produkte|produkten|waren|dienstleistungen|leistungen|veranstaltungen|aktionen|neuigkeiten|rabattaktionen|sonderangebote|services|themen|neuheiten) (und (angebote|dienstleistungen|neuigkeiten|aktionen|services|leistungen|veranstaltungen))? (zu informieren|informieren|informieren zu können|zu unterrichten|auf dem laufenden zu halten|aufmerksam zu machen|hinzuweisen)`,
      '(postalische|telefonische|eigene|elektronische|werbliche) (werbung|werbezwecke|eigenwerbung|ansprache|kontaktaufnahme|werbezwecken|informationen)',
      '(eigenwerbezwecke|direktwerbemaßnahmen|direktwerbezwecke|direktwerbezwecken|direktmarketingzwecke|kundenbindung|kundenbindungsmaßnahmen|kundengewinnung|absatzförderung|verkaufsförderung|werbekampagnen|mailingaktionen|newslettern|newsletterzwecke|newsletterzwecken|werbesendungen|postwerbung|werbeschreiben|werbliche ansprache|werbeaktionen|bewerbung (unserer|eigener) (produkte|angebote|leistungen|dienste)|öffentlichkeitsarbeit)',
      '(versand|zusendung|versendung|übermittlung|verschicken) (von|des|unseres|eines|der|unserer)? (werblichen|werblicher|wöchentlichen|monatlichen|personalisierten)? (newsletter|newsletters|rundbriefs|rundbriefes|infobriefs|werbung|werbepost|katalogs|katalogen|kataloge|produktinformationen|angeboten|gutscheinen|werbeinformationen|informationsmaterial)',
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
