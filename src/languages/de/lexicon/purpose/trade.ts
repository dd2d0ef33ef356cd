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
