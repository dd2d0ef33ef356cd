/** Verbs of setting and embedding trackers. */
import type { Frame } from '../../pack.ts';

export const tracking: Record<string, Frame> = {
  sets: {
    opens: ['tracking'],
    actor: 'first',
    bothWays: true,
    match: [
      '(setze|nutze|verwende|betreibe|lade|hinterlege|speichere|binde) ich',
      'ich ~2 (setze|nutze|verwende|betreibe|lade|hinterlege|speichere|binde)',
      '(benutzen|benutzt)',

      '(setzen|setzt|platzieren|platziert|ablegen|ablegt|legen|legt|speichern|speichert|hinterlegen|einbinden|integrieren|integriert|einsetzen|erheben|erhebt|implementieren|implementiert|installieren|eingebunden|integriert|schreiben|nutzen|nutzt|verwenden|verwendet)',
      '(binden|bindet|betten|bettet|schalten|schaltet) ~12 ein',
      '(legen|legt) ~12 ab',
      '(aktivieren|aktiviert|laden|lädt|einbetten|einbettet|platzieren|platziert|merken|merkt)',
      '(verwendeten|eingesetzten|genutzten) ~4 (gehören|zählen)',
      '(protokollieren|protokolliert|führen|führt|hosten|hostet|betreiben|betreibt|bedienen|bedient|integrieren|arbeiten|arbeitet|auslesen|ausliest|zum einsatz kommen|zum einsatz)',
      '(kommt|kommen) ~10 zum einsatz',
      '(einsatz|verwendung|nutzung|einbindung) (von|der|solcher|dieser)',
    ],
    examples: { match: ['Wir [setzen] Cookies.'] },
  },
  contains: {
    opens: ['tracking'],
    actor: 'first',
    match: ['(enthalten|enthält|beinhalten|beinhaltet)', '(befindet|befinden) sich'],
    examples: {
      match: ['Unsere Newsletter [enthalten] Zählpixel.'],
      skip: ['Cookies enthalten keine Viren.'],
    },
  },
  'is-set': {
    opens: ['tracking'],
    actor: 'first',
    passive: true,
    bothWays: true,
    match: [
      '(auf|in|bei) ~4 gibt es (hier)?',
      'gibt es (hier|bei|auf|in)',

      '(ist|sind) ~6 enthalten',
      '(festgestellt|gemessen|erkannt|erfasst|ermittelt|nachvollzogen)',
      '(laufen|läuft|verbaut|steckt|stecken|landen|landet)',
      '(kommen|kommt) ~4 vor',
      'gibt es (auf|in) (dieser|unserer|diesen|unseren)',
      '(gesetzt|platziert|abgelegt|gespeichert|hinterlegt|eingebunden|betrieben|gehostet|protokolliert|ausgelesen|eingebettet|verbaut|aktiviert|geladen|geführt|integriert|implementiert|installiert|verwendet|eingesetzt|genutzt|geschrieben)',
    ],
    examples: { match: ['Auf Ihrem Gerät werden Cookies [abgelegt].'] },
  },
};
