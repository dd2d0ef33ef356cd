import type { LexiconEntry } from '../../../pack.ts';

export const social: Record<string, LexiconEntry> = {
  'social-media-profile': {
    words: [
      '(offentliga|publika|facebook|instagram|linkedin) (profil|konto|profilen|profiler)',
      '(facebookprofil*|linkedinprofil*|instagramkonto*)',
      `(profil|konto|konton|profiler) (på|från|i) (sociala medier|facebook|instagram|linkedin)`,
    ],
    examples: { match: ['Vi hämtar din [Facebookprofil].'], skip: ['Följ oss på sociala medier.'] },
  },
  friends: {
    words: [
      '(vänlista|vänlistan|vänner|följare|vänlistor)',
      '(vänlist*|väninbjudningar|dina vänner|följare och vänner)',
    ],
    examples: { match: ['Vi hämtar din [vänlista] från nätverket.'], skip: ['Tipsa dina vänner om oss.'] },
  },
  family: {
    words: [
      '(vårdnadshavarens|vårdnadshavares|vårdnadshavarnas|föräldrarnas|föräldrars|målsmans|målsmännens|anhörigas|anhörigs|syskons|anhöriges) (namn|kontaktuppgifter|telefonnummer|mobilnummer|uppgifter|e post|e postadress|adress)',
      '(uppgift|uppgifter) om (vårdnadshavare|anhöriga|närstående|syskon|familj|familjen|barn)',
      '(namn|kontaktuppgifter|telefonnummer) (på|till) (vårdnadshavare|anhöriga|närstående|anhörig)',
      '(familjemedlemmar|familjeförhållanden|anhöriga|anhörig|närstående|hushållsmedlemmar|familjeuppgift*|familjesituation|make|maka|sambo|make maka)',
      '(hushållets|familjens) (storlek|sammansättning)',
      'hur (din|er) familj ser ut',
      'antal (barn|familjemedlemmar|personer i hushållet)',
      '(närmast|närmaste|nära) (anhörig|anhöriga|anhörige)',
      '(antal)? (personer|barn|vuxna) i (hushållet|familjen)',
      '(hushållets|familjens) (medlemmar|situation|förhållanden)',
      '(medsökande|medlåntagare|förmånstagare|god man|hushållsuppgift*|hushållsmedlem*|familjesammansättning*|familjesituation*|släktskap|anhörigas|anhörigs|anhörige)',
    ],
    examples: {
      match: [
        'Vi registrerar [kontaktuppgifter till anhöriga].',
        'Vi samlar in uppgifter om [familjemedlemmar].',
        'Vi antecknar [närmast anhörig].',
      ],
      skip: ['Vi skickar kallelsen till vårdnadshavare.', 'Vi samlar in ditt efternamn.'],
    },
  },
  'vehicle-data': {
    words: [
      '(registreringsnummer|registreringsnumret|fordonsuppgift*|fordonsdata|mätarställning*|chassinummer|fordonsinformation|bilmodell|kördata|regnummer|fordonets)',
      '(bilens|fordonets|bilen) (felkoder|position|körsätt|serviceh*)',
      '(felkoder|körsätt|körjournal*|körbeteende|servicehistorik|bränsleförbrukning|hastighet|körsträcka|körsträckan)',
      '(uppgifter|uppgift|information|data) om (ditt|ert)? (fordon|fordonet|bilen|din bil|fordonen|ditt fordon)',
      '(körstil*|körsätt*|registreringsnummer*|fordonstyp*|bilmärke*|fordonsmodell*|mätarställning*|bilens modell|fordonsuppgift*|bilnummer|körvanor|tanknivå|laddningsdata)',
    ],
    examples: {
      match: ['Vi samlar in bilens [registreringsnummer].', 'Vi sparar din [körstil].'],
      skip: ['Våra fordon levererar dina paket.'],
    },
  },
};
