/** Verbs and nouns of using data. */
import type { Frame } from '../../pack.ts';

export const purpose: Record<string, Frame> = {
  uses: {
    opens: ['purpose', 'tracking'],
    actor: 'first',
    bothWays: true,
    match: [
      '(tauschen|tauscht) ~12 aus',
      '(vergleichen|vergleicht|kontrollieren|kontrolliert)',
      '(nutze|verwende|benutze|verarbeite|brauche|benötige|gebrauche|bearbeite|speichere|erhebe|setze|werte) ich',
      'ich ~2 (nutze|verwende|benutze|verarbeite|brauche|benötige|gebrauche|bearbeite|speichere|erhebe|setze|werte)',
      '(bearbeiten|bearbeitet)',
      '(heranzuziehen|zu gebrauchen|zu bearbeiten|zu analysieren)',
      '(erheben|erhebt|erfassen|protokollieren|prüft|scannen|scannt)',

      '(nutzen|nutzt|verwenden|verwendet|benutzen|benutzt|verarbeiten|verarbeitet|gebrauchen|einsetzen|einsetzt|brauchen|benötigen|auswerten|analysieren|heranziehen|speichern)',
      '(setzen|setzt) ~12 ein',
      '(werten|wertet) ~12 aus',
      '(ziehen) ~12 heran',
      '(greifen) ~12 zurück',
      '(nutzung|verwendung|verarbeitung|datenverarbeitung|auswertung|einsatz|erhebung|speicherung) (von|ihrer|der|dieser|ihres|deiner|unter)? ~6 (erfolgt|erfolgen|dient|geschieht|findet)',
      '(dient|dienen|dienten) (dabei|hierbei|dazu|ausschließlich|lediglich|uns|der|dem|insbesondere|vor allem|auch|allein|nur|unter anderem)?',
      '(zweck|zwecke|zwecken|zwecks) (der|ist|sind|verarbeitet|verwendet|nutzen|liegt)?',
      '(erstellen|legen|bilden) (aus|wir|anhand|pseudonyme|nutzungsprofile|nutzerprofile)?',
      '(zu verwenden|zu nutzen|zu verarbeiten|einzusetzen|auszuwerten)',
      '(prüfen|betreiben)',
    ],
    examples: {
      match: ['Wir [nutzen] Ihre Adresse, um Ihnen den Newsletter zuzusenden.'],
      skip: ['Sie können unsere Dienste zum Einkaufen nutzen.'],
    },
  },
  'is-needed': {
    opens: ['purpose'],
    actor: 'first',
    passive: true,
    bothWays: true,
    match: ['(benötigt|erforderlich|notwendig|nötig)'],
    examples: { match: ['Ihre Adresse wird zur Lieferung der Ware [benötigt].'] },
  },
  'is-used': {
    opens: ['purpose', 'tracking'],
    actor: 'first',
    passive: true,
    bothWays: true,
    match: [
      '(bearbeitet|verwertet|erfasst|aufgezeichnet|weiterverwendet|gefilmt|videoüberwacht)',

      '(genutzt|verwendet|benutzt|verarbeitet|eingesetzt|ausgewertet|herangezogen|gebraucht|analysiert|zum einsatz|erhoben|gespeichert|verwendet werden|übermittelt)',
      '(kommt|kommen) ~8 zum einsatz',
      '(erfolgt|erfolgen|geschieht|geschehen)',
      '(findet|finden) ~12 statt',
    ],
    examples: { match: ['Ihre Adresse wird zum Newsletterversand [verwendet].'] },
  },
};
