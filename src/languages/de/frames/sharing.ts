/** Verbs and nouns of passing data on, and of having others do something with it. */
import type { Frame } from '../../pack.ts';

export const sharing: Record<string, Frame> = {
  'passes-on': {
    opens: ['sharing'],
    actor: 'first',
    alone: 'third-parties',
    bothWays: true,
    match: [
      '(geben|gibt) ~12 (weiter|frei)',
      '(legen|legt) ~12 offen',
      '(weitergeben|weitergibt|offenlegen|weiterzugeben|offenzulegen)',
    ],
    examples: {
      match: ['Wir [geben Ihre Daten an Dienstleister weiter].', 'Ihren Namen müssen wir [offenlegen].'],
      skip: ['Sie geben das Buch an Freunde weiter.'],
    },
  },
  shares: {
    opens: ['sharing'],
    actor: 'first',
    bothWays: true,
    match: [
      '(leiten|leitet) ~12 weiter',
      '(reicht|überlassen|überlässt|gewähren|gewährt|melden|meldet|liefern|liefert|händigen) ~12 (aus|zugriff|zugang|einsicht)?',
      '(zu überlassen|zugänglich zu machen|zur verfügung zu stellen|zu gewähren|auszutauschen|austauschen|tauschen) ',
      '(geben|gibt) ~12 (heraus|bekannt)',
      'geben wir ~2 @collection',
      '(verraten|verrät)',
      '(zur verfügung stellen|zur verfügung stellt|bekannt geben)',
      '(weiterleiten|weiterleitet|übermitteln|übermittelt|übertragen|überträgt|offenbaren|herausgeben|bereitstellen|überlassen|teilen|teilt|bekanntgeben|weitergegeben|weitergereicht|freigeben|zugänglich machen|mitteilen|aushändigen|preisgeben|versenden|senden|sendet|transferieren)',
      '(stellen|stellt) ~12 (zur verfügung|bereit)',
      '(machen) ~12 zugänglich',
      '(reichen) ~12 weiter',
      '(weiterzuleiten|zu übermitteln|herauszugeben|zu übertragen|zu teilen|bereitzustellen)',
      '(weitergabe|übermittlung|weiterleitung|übertragung|offenlegung|datenweitergabe|datenübermittlung|datenübertragung|herausgabe|bereitstellung|bekanntgabe) (von|ihrer|der|an|dieser|deiner|personenbezogener)?',
      '(auskunft|auskünfte) ~8 (erteilen|erteilt|geben)',
      '(erteilen|erteilt) ~4 (auskunft|auskünfte|informationen)',
      '(treten|tritt) ~10 ab',
      '(abtreten|abgetreten|übergeben|schicken|schickt|übersenden|übersendet|zuleiten|leitet zu)',
      '(empfänger|empfängern|empfängerkategorien|kategorien von empfängern) ~8 (sind|ist|gehören|können|zählen)',
    ],
    examples: {
      match: ['Wir [leiten Ihre Daten an Dienstleister weiter].'],
      skip: ['Sie geben Artikel an Freunde weiter.'],
    },
  },
  'is-shared': {
    opens: ['sharing'],
    actor: 'first',
    passive: true,
    bothWays: true,
    match: [
      '(weitergegeben|weitergeleitet|übermittelt|übertragen|offengelegt|offenbart|herausgegeben|bereitgestellt|geteilt|bekanntgegeben|bekannt gegeben|freigegeben|mitgeteilt|überlassen (werden|wird|wurden)|preisgegeben|gesendet|versendet|ausgetauscht|zugänglich gemacht|zur verfügung gestellt|transferiert|veröffentlicht|übergeben|sichtbar|einsehbar|angezeigt|ausgehändigt)',
      '(erhalten|erhält|haben|hat|bekommen) ~10 (zugriff|zugang|kenntnis|einsicht|einblick)',
      '(zugriff|zugang|kenntnis|einsicht|einblick) ~8 (erhalten|haben|bekommen|nehmen|erlangen|gewährt|eingeräumt)',
      '(weiterleitet|weitergeleitet werden|eingesehen|übersandt|überreicht|gemeldet|abgegeben|bekanntgemacht|herausgegeben|weitervermittelt|zugeleitet|durchgereicht|einzusehen)',
    ],
    examples: { match: ['Ihre Daten werden an Dienstleister [übermittelt].'] },
  },
  receives: {
    opens: ['sharing'],
    actor: 'receiver',
    bothWays: true,
    requires: 'collection',
    match: [
      '(erhält|erhalten|bekommt|bekommen|empfängt|empfangen|erfährt|erfahren|sieht|sehen|einsehen|mitlesen|kennt|kennen|verlangt|verlangen|fordert|anfordern)',
      '(sieht|sehen|liest|lesen|fordert|fordern|ruft|rufen) ~10 (ein|mit|an|ab)',
    ],
    examples: {
      match: ['Unsere Werbepartner [erfahren] Ihre E-Mail-Adresse.', 'Ihren Namen [bekommt] die Polizei.'],
      skip: ['Von Werbepartnern erhalten wir Ihren Namen.', 'Unsere Partner erhalten jedes Jahr einen Strauß.'],
    },
  },
  'goes-to': {
    opens: ['sharing'],
    actor: 'any',
    passive: true,
    bothWays: true,
    requires: 'collection',
    match: [
      '(geht|gehen|gelangt|gelangen|fließt|fließen|wandern|wandert) ~6 an',
      'an ~4 (geht|gehen|gelangt|gelangen|fließt|fließen)',
    ],
    examples: {
      match: ['Ihre Adresse [geht an] unseren Paketdienst.'],
      skip: ['Der Preis geht an die Gewinner.'],
    },
  },
  performs: {
    opens: ['sharing'],
    actor: 'receiver',
    bothWays: true,
    match: [
      '(*versand|*abrechnung|buchhaltung|betrieb|*hosting|wartung|*pflege|*vernichtung|druck|zustellung|auslieferung|*abwicklung|*betreuung|kundendienst|verwaltung|mahnwesen|inkasso|prüfung|reinigung|telefonservice|kundenanfragen|anfragen|anrufe) ~8 (beantwortet|beantworten|übernimmt|übernehmen|übernommen|erledigt|erledigen|besorgt|besorgen|obliegt)',
      '(übernimmt|übernehmen|erledigt|erledigen|besorgt|besorgen) ~6 (*versand|*abrechnung|buchhaltung|betrieb|*hosting|wartung|*pflege|*vernichtung|druck|zustellung|auslieferung|*abwicklung|*betreuung|kundendienst|verwaltung|mahnwesen|inkasso)',
    ],
    examples: {
      match: ['Den [Versand übernimmt] ein Paketdienst.', 'Den [Druck der Briefe erledigt] eine Druckerei.'],
      skip: ['Wir übernehmen den Versand.'],
    },
  },
  engages: {
    opens: ['sharing'],
    actor: 'first',
    bothWays: true,
    match: [
      '(setzen|setzt) ~12 ein',
      '(einsetzen|einsetzt|beauftragen|beauftragt|bedienen|bedient|zusammenarbeiten|einschalten|hinzuziehen|engagieren|ausgelagert|gehostet)',
      '(nutzen|nutzt|verwenden|verwendet) (wir)? (hierfür|dafür|dazu|auch|zudem)? (externe|externen|einen externen|die dienste|die hilfe|drittunternehmen|dienstleister|drittanbieter um)',
      '(arbeiten|arbeitet) ~12 zusammen',
      '(nehmen|nimmt) ~10 in anspruch',
      '(in anspruch nehmen|in anspruch genommen|zu beauftragen|einzuschalten|heranzuziehen|hinzuzuziehen|heranziehen|eingebunden|eingeschaltet|hinzugezogen|herangezogen|auslagern|unterstützt)',
      '(greifen|lassen|lagern) ~12 (zurück|durchführen|verarbeiten|aus|erledigen)',
      '(hosten|hostet|betreiben|betreibt) (wir)? (unsere|die|diese)? (website|webseite|daten|server|systeme|app|plattform)? (bei|auf|in)',
      '(arbeiten|arbeitet|kooperieren|kooperiert) ~4 mit',
      '(schalten|ziehen|binden) ~10 (ein|hinzu)',
      '(zusammenarbeit|einsatz|einschaltung) (mit|von|externer)',
    ],
    examples: { match: ['Wir [setzen Dienstleister ein].'] },
  },
};
