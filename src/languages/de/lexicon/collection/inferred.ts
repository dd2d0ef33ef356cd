import type { LexiconEntry } from '../../../pack.ts';

export const inferred: Record<string, LexiconEntry> = {
  inferences: {
    words: ['(rückschlüsse|schlussfolgerungen|abgeleitete (daten|informationen)|prognosen) (über|auf)?'],
    examples: { match: ['Wir erheben [Rückschlüsse auf] Ihre Gewohnheiten.'], skip: ['Die Prognose ist gut.'] },
  },
  preferences: {
    words: [
      '(essensvorlieben|zimmerwünsche|zimmerpräferenzen|menüwünsche|ernährungsgewohnheiten|ernährungsweise|spracheinstellung und|lieblingsverein|lieblingsthemen|sonderwünsche|terminwünsche|schriftgröße|anzeigeeinstellungen|benachrichtigungseinstellungen|newsletter präferenzen)',

      '(sprachpräferenz|sprachpräferenzen|spracheinstellungen und präferenzen|werbepräferenzen|marketingpräferenzen|kontaktpräferenzen|lieblingsprodukte|favoriten|merkliste|merkzettel|einstellungsdaten|kundenwünsche|reisewünsche|sitzplatzpräferenzen|essenswünsche)',
      '(präferenz|präferenzen|vorliebe|vorlieben|kaufpräferenzen|produktpräferenzen|benutzereinstellungen|nutzereinstellungen|kommunikationspräferenzen|nutzerpräferenzen|ihre einstellungen|deine einstellungen)',
    ],
    examples: { match: ['Wir erfassen Ihre [Vorlieben].'], skip: ['Wir haben eine Vorliebe für guten Tee.'] },
  },
  interests: {
    words: [
      '(themenwünsche|interessen und hobbys|kaufinteressen|kaufinteresse|interessensgebieten|themengebiete|leseinteressen|sportinteressen|freizeitinteressen)',

      '(interessensprofil|interessengebiete|interessenschwerpunkte|interessensfelder|interessenfelder|hobbies|themeninteressen|produktinteressen|interessen und vorlieben|interessenslage)',
      '(interessensgebiete|interessengebiete|hobbys|hobbies|interessensdaten|interessenprofil)',
      '(ihre|deine|persönlichen|persönliche|ihren) (persönlichen)? (interessen|hobbys|interessensgebiete)',
    ],
    examples: { match: ['Wir erfassen [Ihre Interessen].'], skip: ['Wir wahren unsere berechtigten Interessen.'] },
  },
  profile: {
    words: [
      '(pseudonyme|pseudonymisierte|individuelle|persönliche|detaillierte)? (profile|persönlichkeitsprofile|kundenprofile)',

      '(*profile|*profil) (über|von) (sie|dich|ihnen|dir|nutzern|kunden)',

      '(kundenprofile|nutzerprofils|profileinträge|öffentliches profil|profilbeschreibung|profilangaben|verhaltensprofile|werbeprofile)',
      '(profildaten|profilinformationen|profilangaben|nutzerprofil|nutzerprofile|nutzungsprofil|nutzungsprofile|nutzerprofilen|nutzungsprofilen|persönlichkeitsprofile|kundenprofil|bewegungsprofile|interessenprofile)',
    ],
    examples: { match: ['Wir erheben Ihre [Profildaten].'], skip: ['Das Profil der Reifen ist tief.'] },
  },
  demographics: {
    words: [
      '(bildungsstand|haushaltsgröße|soziodemografischen|soziodemographischen|demographischen|demografischer|demographischer) (daten|informationen|angaben|merkmale)?',
      '(demografische|demographische|soziodemografische|demografischen|soziodemographische) (daten|informationen|angaben|merkmale)',
    ],
    examples: { match: ['Wir erheben [demografische Daten].'], skip: ['Der demografische Wandel betrifft alle.'] },
  },
};
