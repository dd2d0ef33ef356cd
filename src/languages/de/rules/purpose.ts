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
      '(erfolgt|findet|betreiben|nehmen|führen) ~4 (profilbildung|profiling)',
      '(erstellen|erstellt|bilden|gebildet|legen) ~10 (nutzungsprofile|nutzerprofile|nutzungsprofil|nutzerprofil|persönlichkeitsprofile|interessenprofile|kundenprofile|profil von ihnen|nutzungsprofilen)',
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
