import type { LexiconEntry } from '../../../pack.ts';
import { the, to, you } from './phrase.ts';

const deal =
  '(bestellung|bestellungen|zahlung|zahlungen|zahlungsvorgangs|zahlungsvorgänge|transaktion|transaktionen|buchung|buchungen|kauf|kaufs|käufe|kaufvertrags|kaufvertrages|lieferung|lieferungen|rechnung|rechnungen|aufträge|auftrags|auftrag|zahlungsverkehrs|reservierung|reservierungen|einkaufs|abonnements|einkauf)';
const fitting =
  '(personalisiert*|interessenbezogen*|interessenbasiert*|interessensbasiert*|interessengerecht*|interessenspezifisch*|zielgerichtet*|verhaltensbasiert*|nutzungsbasiert*|zugeschnitten*|maßgeschneidert*|relevant*|individualisiert*|interessensbezogen*|nutzungsbezogen*|verhaltensbezogen*|gezielt*|individuell*|passend*)';
const ad =
  '(werbung|werbeanzeigen|anzeigen|werbeinhalte|werbeinhalten|werbebotschaften|onlinewerbung|werbebanner|werbemaßnahmen|werbeeinblendungen|banner|werbemittel)';

export const trade: Record<string, LexiconEntry> = {
  transactions: {
    words: [
      '(einzug|einziehung|erhebung|abbuchung|berechnung|verbuchung) (der|des|von|ihres|ihrer|deines) (*beitrags|*beiträge|*beiträgen|*gebühren|*gebühr|lastschriften|*entgelts|*entgelte)',

      '(der|die|zur|eine|einer) (erstellung|durchführung)? (der|des)? (jährlichen|monatlichen)? (*abrechnung|*abrechnungen)',

      '(vertragsabwicklung|vertragsdurchführung|kaufvertragsabwicklung|zahlungsdurchführung|zahlungsverkehr|gehaltsabrechnung|beitragseinzug|beitragserhebung|rücksendungen|retourenabwicklung|bestellprozess|bestellvorgang|buchungsabwicklung|ticketversand|warenversand|paketversand|warenlieferung|bezahlvorgang|gebührenerhebung|bestellservice|versandabwicklung|reisedurchführung|zustellung)',
      '(lieferung|zustellung|versand|auslieferung|abholung|rücksendung) (der|ihrer|von|deiner|des|ihres|unserer)? (bestellten|gekauften|erworbenen)? (ware|waren|bestellung|bestellungen|produkte|artikel|pakets|pakete|sendung|sendungen|tickets|gutscheins|lieferung)',
      '(ihr|dein|das|ihre|deine|die) (paket|bestellung|ware|sendung|bestellten waren|produkte) (zu (liefern|versenden|verschicken)|zustellen zu können|zuzustellen|liefern zu können|versenden zu können|zugestellt werden kann)',
      '(durchführung|abwicklung|bearbeitung|erfüllung|ausführung) (und (abwicklung|bearbeitung|erfüllung))? (ihrer|deiner|des|der|von|ihres|deines|unserer|eines)? (bestellung|bestellungen|buchung|buchungen|kaufs|kaufvertrags|kaufvertrages|auftrags|aufträge|aufträgen|zahlung|zahlungen|reservierung|lieferung|abonnements|abos|spende|spenden|ticketkaufs|retoure|retouren|zahlungsverkehrs|käufe)',
      `(abwicklung|bearbeitung|durchführung|ausführung|verarbeitung|abrechnung|erfüllung|auslieferung) (und (abwicklung|lieferung|durchführung|abrechnung|bearbeitung))? ${the}? ${deal}`,
      '(zahlungsabwicklung|bestellabwicklung|abrechnungszwecke|abrechnungszwecken|abrechnung|rechnungsstellung|vertragsabwicklung|zahlungsverarbeitung|auftragsabwicklung|auftragsbearbeitung|bestellbearbeitung|kaufabwicklung|kaufvertragsabwicklung|lieferung|fakturierung|rechnungslegung|rückerstattung|zahlungszwecken)',
      `(lieferung|versand|zustellung|auslieferung) ${the}? (bestellten)? (ware|waren|bestellung|produkte|artikel|pakete|pakets)`,
      `${the}? ${deal} ${to('bearbeiten|verarbeiten|liefern')}`,
      `${the}? ${deal} (abzuwickeln|auszuführen|auszuliefern|durchzuführen|abwickeln|ausführen|abwickeln zu können)`,
    ],
    examples: {
      match: [
        'Wir nutzen die Daten zur [Abwicklung Ihrer Bestellung].',
        'Wir nutzen die Daten, um [Ihre Zahlung zu bearbeiten].',
      ],
      skip: ['Wir nutzen die Daten zur Werbung.'],
    },
  },
  advertising: {
    words: [
      '(werbeeinblendung|werbeeinblendungen|werbeanzeigenschaltung|werbeausspielung|werbefinanzierung|anzeigenauslieferung|messung von werbung|werbewirkung|werbeerfolg|werbemessung|bannerwerbung|conversion messung)',
      '(werbung|werbeanzeigen|anzeigen) (in|auf) (unserer|der|unserem|dieser) (app|website|seite|angebot|plattform) (zu (zeigen|schalten)|anzuzeigen|einzublenden|anzeigen zu können)',
      `(auslieferung|anzeige|schaltung|einblendung|bereitstellung|präsentation|ausspielung|darstellung|platzierung|auswahl|steuerung) (und (messung|anzeige|auslieferung|optimierung))? (von|der|unserer)? (online)? ${ad}`,
      `(${you})? ${ad} (zu schalten|anzuzeigen|zu zeigen|einzublenden|auszuliefern|anzeigen|schalten|auszuspielen|zu präsentieren|auszuwählen|anzeigen zu können|einblenden zu können)`,
      '(werbung|onlinewerbung|werbeauslieferung|anzeigenschaltung|online marketing|onlinemarketing|werbeanzeigen|werbefinanzierung)',
    ],
    examples: {
      match: ['Wir nutzen die Daten zur [Anzeige von Werbung].'],
      skip: ['Wir nutzen die Daten für personalisierte Werbung.'],
    },
  },
  'targeted-advertising': {
    words: [
      `(${you})? (auf (sie|dich|ihre|deine|den nutzer) (persönlichen|individuellen)? (interessen|bedürfnisse|vorlieben)?) (zugeschnittene|zugeschnittener|zugeschnittenen|abgestimmte|angepasste|ausgerichtete|optimierte) (und (relevante))? (online)? ${ad} (einzublenden|anzuzeigen|zu (zeigen|schalten)|auszuspielen|zu präsentieren|auszuliefern)?`,
      `${ad} (die|welche) (auf (ihre|deine|ihren|sie)|ihren|deinen|ihren mutmaßlichen) (interessen|bedürfnisse)? (zugeschnitten|basiert|entspricht|entsprechen|abgestimmt) (ist|sind)?`,
      '(retargeting maßnahmen|remarketing maßnahmen|zielgruppen|werbeprofile|lookalike audiences|custom audiences|werbezielgruppen|interessenwerbung)',
      `(auslieferung|anzeige|schaltung|einblendung|bereitstellung|ausspielung)? (von)? ${fitting} (und ${fitting})? (inhalte und|inhalten und|online|angebote und)? ${ad}`,
      `(${you})? ${fitting} (und ${fitting})? (inhalte und|angebote und|online)? ${ad} (zu zeigen|anzuzeigen|zu schalten|einzublenden|auszuliefern|anzeigen|zu präsentieren|anbieten|bereitzustellen|anzubieten|zeigen zu können|anzeigen zu können|zu unterbreiten)`,
      '(remarketing|retargeting|targeting|remarketingzwecken|zielgruppenbildung|zielgruppenwerbung|zielgruppenmarketing|zielgruppenansprache)',
      `(ihren|deinen|den|die) interessen (entsprechende|angepasste|zugeschnittene) ${ad}`,
      `(auf (ihre|deine|die|sie|dich|den)) (interessen|bedürfnisse|nutzer)? (abgestimmte|zugeschnittene|ausgerichtete|basierende|abgestimmter) ${ad}`,
      `${ad} (an|auf) (ihre|deine|die) interessen (anzupassen|abzustimmen|zuzuschneiden)`,
    ],
    examples: {
      match: ['Wir nutzen die Daten für [personalisierte Werbung].'],
      skip: ['Wir nutzen die Daten für Werbung.'],
    },
  },
  'contextual-advertising': {
    words: [`(kontextbezogen*|kontextuell*|kontextbasiert*|nicht personalisiert*) ${ad}`],
    examples: {
      match: ['Wir nutzen die Daten für [kontextbezogene Werbung].'],
      skip: ['Wir nutzen die Daten für Werbung.'],
    },
  },
  profiling: {
    words: [
      `${the}? (nutzerprofile|nutzungsprofile|profile|interessenprofile|nutzerprofil|persönlichkeitsprofil|kundenprofil|interessenprofil|kundenprofile) (über (sie|nutzer|dich))? (zu (erstellen|bilden|erzeugen)|anzulegen|erstellen|zu erstellen)`,
      '(scoring|kundenscoring|profilbildungszwecke|nutzerprofilierung|kundensegmentierungen|profilanlage|verhaltensprognosen)',
      '(profiling|profilbildung|profilbildungen|profilerstellung|profilings|kundensegmentierung|segmentierung)',
      `(erstellung|bildung|anlage) (von|eines|pseudonymer|pseudonymisierter|einem|der)? (pseudonymen|pseudonymer|anonymen|persönlichen)? (nutzungsprofilen|nutzerprofilen|nutzungsprofile|nutzerprofile|profilen|nutzungsprofils|persönlichkeitsprofilen|nutzerprofils|kundenprofilen|profile|profils|interessenprofilen)`,
      `(pseudonyme|pseudonymisierte|ein|eines|individuelle|anonyme)? (nutzungsprofile|nutzerprofile|nutzerprofil|profil|profile|nutzungsprofil) (zu (erstellen|bilden)|anzulegen)`,
      `profil von (ihnen|dir) (zu (erstellen|bilden))?`,
    ],
    examples: {
      match: ['Wir nutzen die Daten zur [Erstellung von Nutzungsprofilen].'],
      skip: ['Wir nutzen die Daten zum Versand.'],
    },
  },
  'ai-training': {
    words: [
      '(ki systeme|ki system|ki modelle|ki modell|künstliche intelligenz|sprachmodelle|sprachmodell|algorithmen|unsere modelle|unsere ki) (damit|hiermit)? (zu (trainieren|schulen|verbessern)|trainieren|anzulernen)',
      '(training|trainingsdaten|weiterentwicklung) (von|unserer|für|eigener|der)? (ki|künstlicher|künstlichen|ki systemen|ki modellen|ki systeme|ki modelle|sprachmodelle|sprachmodellen) (intelligenz)?',
      `(training|trainieren|schulung|entwicklung|trainings) (und (verbesserung|entwicklung))? ${the}? (ki|eigenen ki|künstlichen intelligenz|künstlicher intelligenz|machine learning|sprachmodelle|sprachmodellen|modelle|ki modelle|ki systeme|ki systemen|ki modellen|algorithmen)`,
      `(ki training|ki modelltraining|modelltraining|maschinelles lernen|machine learning)`,
      `${the}? (eigenen)? (ki modelle|ki systeme|modelle|ki|sprachmodelle|algorithmen|künstliche intelligenz|ki algorithmen) ${to('trainieren|entwickeln')}`,
    ],
    examples: {
      match: ['Wir nutzen die Daten zum [Training unserer KI-Modelle].'],
      skip: ['Wir nutzen die Daten zum Versand.'],
    },
  },
};
