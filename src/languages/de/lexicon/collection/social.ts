import type { LexiconEntry } from '../../../pack.ts';

export const social: Record<string, LexiconEntry> = {
  'social-media-profile': {
    words: [
      '(öffentlich zugängliches|öffentlich sichtbares|öffentliches|öffentlich einsehbares) (profil|profile)',
      '(profil|profile) (auf|in|bei) (beruflichen|sozialen|öffentlichen) (netzwerken|medien|plattformen)',
      '(xing profile|linkedin profile|online profile|kununu profil|berufliches profil|berufliche profile|profil auf linkedin|profil auf xing|tiktok profil|youtube kanal)',

      '(social media account|social media accounts|social media kennung|profil bei (facebook|instagram|linkedin|xing)|profildaten des sozialen netzwerks|linkedin profil|xing profil|instagram profil|instagram konto|öffentlich sichtbare profilinformationen|soziale netzwerk profile)',
      '(social media profil|social media profile|social media profilen|social media konto|social media konten|facebook profil|facebook id|facebook konto|öffentliches profil|öffentliche profilinformationen|social media daten|social media informationen|öffentlichen profildaten)',
      '(profil|konto|daten) (in|aus|bei) (sozialen netzwerken|sozialen medien)',
    ],
    examples: { match: ['Wir erheben Ihr [Social-Media-Profil].'], skip: ['Folgen Sie uns in den sozialen Medien.'] },
  },
  friends: {
    words: [
      '(freundschaften|kontakte in sozialen netzwerken|soziale kontakte|verknüpfte kontakte)',
      '(freundesliste|freundeslisten|freunde|freunden|follower|facebook freunde|kontaktnetzwerk)',
    ],
    examples: { match: ['Wir erheben Ihre [Freundesliste].'], skip: ['Empfehlen Sie uns Ihren Freunden.'] },
  },
  family: {
    words: [
      '(kinder|personen|tiere|angehörige) im haushalt',
      '(haushaltsgröße|personen im haushalt|haushaltszusammensetzung|familiensituation|familiäre situation)',
      '(geschwister|geschwisterkinder|name der eltern|namen der eltern|daten der eltern|abholberechtigte|abholberechtigte personen|abholberechtigten personen|haustiere|kinderanzahl|anzahl kinder|zahl der einziehenden personen|anzahl der personen im haushalt|haushaltsgröße und|unterhaltspflichten|bürge|bürgen|ehefrau|ehemann|lebensgefährte|lebensgefährtin)',

      '(mitbewohner|mitbewohnern|mitmieter|*angehörigen|haushaltsangehörige|haushaltsangehörigen|personen (die)? (mit|bei) ihnen (wohnen|einziehen|leben))',

      '(familienmitglied|familienmitgliedern|kinderzahl|anzahl der kinder|zahl der kinder|kinderfreibeträge|notfallkontaktdaten|notfallansprechpartner|bezugspersonen|lebenspartner|lebenspartners|mitreisende|mitreisenden|sorgeberechtigten daten|daten ihrer kinder|begleitpersonen|ehegattin|hinterbliebene)',
      '(familienangehörige|familienangehörigen|familienmitglieder|angehörige|angehörigen|ehepartner|ehegatte|ehegatten|haushaltsmitglieder|familienverhältnisse|notfallkontakt|notfallkontakte)',
      '(anzahl|namen) (der|ihrer) kinder',
    ],
    examples: {
      match: ['Wir erheben Daten Ihrer [Familienangehörigen].'],
      skip: ['Die ganze Familie ist willkommen.'],
    },
  },
};
