import type { Rule } from '../../pack.ts';

/** Purposes that whole sentences tell. */
export const purpose: Record<string, Rule> = {
  'shows-ads-by-interest': {
    says: 'purpose/targeted-advertising',
    match: [
      '(personalisierte|interessenbezogene|interessenbasierte|zielgerichtete|nutzungsbasierte|verhaltensbasierte|interessengerechte|maßgeschneiderte|interessensbezogene) (online)? (werbung|anzeigen|werbeanzeigen|werbeinhalte|werbebotschaften) ~8 (anzeigen|schalten|zeigen|einblenden|auszuspielen|anzuzeigen|einzublenden|angezeigt|eingeblendet|ausgespielt|präsentiert|zu schalten|zu zeigen|ausgeliefert|geschaltet|präsentieren)',
      '(werbung|anzeigen|werbeanzeigen) ~6 (ihren interessen|ihre interessen|interessen der nutzer|interessen des nutzers|deinen interessen|deine interessen|ihrem nutzungsverhalten|ihrem surfverhalten)',
    ],
    unless: [
      '(deaktivieren|widersprechen|abschalten|verhindern|ausschalten|opt out|widerspruch)',
      '(keine|nicht) ~6 (werbung|anzeigen)',
    ],
    examples: { match: ['Wir können Ihnen [personalisierte Werbung anzeigen].'], skip: ['Wir werben in Zeitungen.'] },
  },
  'builds-profiles': {
    says: 'purpose/profiling',
    match: [
      '(profilbildung|profiling|profilerstellung) ~6 (erfolgt|statt|vorgenommen|betreiben|durch|findet|nicht)',
      '(erfolgt|findet|betreiben|nehmen|führen|verzichten|nutzen|setzen) ~6 (profilbildung|profiling)',
      '(profilbildung|profiling|profilerstellung) ~3 (sehen wir ab|verzichten|wird verzichtet|abgesehen|unterbleibt|ausgeschlossen|betrieben|vor|ein|eingesetzt)',
      '(erstellen|erstellt|bilden|gebildet|legen) ~10 (nutzungsprofile|nutzerprofile|nutzungsprofil|nutzerprofil|persönlichkeitsprofile|interessenprofile|kundenprofile|profil von ihnen|nutzungsprofilen)',
      '(erstellung|bildung|anlage) (von|der|eines|pseudonymer) ~2 (nutzungsprofilen|nutzerprofilen|nutzungsprofile|nutzerprofile|profilen|nutzerprofils|nutzungsprofils) ~4 (dient|erfolgt|findet|geschieht|ist)',
      '(nutzungsprofile|nutzerprofile|persönlichkeitsprofile|interessenprofile|kundenprofile|nutzungsprofilen|nutzerprofilen) ~6 (erstellt|gebildet|angelegt|erstellen|bilden)',
    ],
    unless: [
      '(automatisiert*|entscheidung*)',
      '(widersprechen|widerspruch|deaktivieren|verhindern|recht)',
      '(facebook|google) ~6 (erstellt|erstellen)',
    ],
    examples: {
      match: ['Wir [erstellen pseudonyme Nutzungsprofile].'],
      skip: ['In Ihrem Profil sehen Sie Ihre Freunde.'],
    },
  },
  'analyses-use': {
    says: 'purpose/analytics',
    match: [
      '@purpose/analytics ~4 (erfolgt|erfolgen|findet|finden|statt|vorgenommen|durchgeführt|unterbleibt|vor)',
      '(erfolgt|erfolgen|findet|finden|nehmen|nimmt|führen|führt) ~4 @purpose/analytics',
    ],
    unless: [
      '(deaktivieren|widersprechen|widerspruch|verhindern|abschalten|einwilligung)',
      '(dritte|google|facebook|meta) ~3 (analyse|auswertung)',
    ],
    examples: {
      match: ['Eine [Auswertung des Nutzerverhaltens findet] nicht statt.'],
      skip: ['Der Analyse können Sie jederzeit widersprechen.'],
    },
  },
  advertises: {
    says: 'purpose/marketing',
    match: [
      '(nutzung|verwendung|weitergabe|verarbeitung) ~6 (zu|für) ~2 (werbezwecken|werbezwecke|werbliche zwecke|werblichen zwecken|werbung) ~4 (erfolgt|findet|ist)',
    ],
    unless: ['(widersprechen|widerspruch|einwilligung|dritter|dritte)'],
    examples: {
      match: ['Eine [Nutzung Ihrer Adresse für Werbung findet] nicht statt.'],
      skip: ['Der Nutzung für Werbung können Sie widersprechen.'],
    },
  },
  'sends-marketing': {
    says: 'purpose/marketing',
    match: [
      '(senden|schicken|übersenden|zusenden|versenden|informieren|zukommen|übermitteln) ~8 (newsletter|werbung|angebote|werbe e mails|produktneuheiten|neue produkte|aktionen|werbliche informationen|ähnliche waren|ähnliche produkte|eigene ähnliche)',
      '(newsletter|werbung|werbliche informationen|produktempfehlungen) ~8 (zusenden|zugesandt|zuzusenden|versenden|versendet|senden|verschicken|zuschicken|zusendung|übersenden)',
    ],
    needs: ['(wir|ihnen|dir|uns|unser*|versand|daten|e mail adresse)'],
    unless: [
      '(abbestellen|abmelden|abmeldung|keine|nicht mehr|widersprechen|widerspruch|widerrufen|abmeldelink|opt in|versendet)',
      '(pflichtangabe*|erforderlich)',
      '(newsletter|dienst) ~6 (anbieter|versanddienstleister|mailchimp)',
    ],
    examples: { match: ['Wir [senden Ihnen unseren Newsletter].'], skip: ['Den Newsletter können Sie abbestellen.'] },
  },
};
