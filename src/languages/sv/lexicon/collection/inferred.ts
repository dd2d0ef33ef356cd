import type { LexiconEntry } from '../../../pack.ts';

export const inferred: Record<string, LexiconEntry> = {
  inferences: {
    words: ['(slutsatser|härledda uppgifter|härledd information|härledda data)'],
    examples: {
      match: ['Vi samlar in [härledda uppgifter] om din smak.'],
      skip: ['Domstolen drar sina egna slutsatser.'],
    },
  },
  preferences: {
    words: [
      '(preferenser|språkpreferens*|språkinställning*|språkval|önskemål|kundval|personliga val|kommunikationspreferens*|inställningar|smak|matpreferenser|favoriter)',
      '(matönskemål|rumsönskemål|sittplatsönskemål|specialönskemål|favoritbutik*|favoritvaror|språkinställning*|preferens|preferenserna|matpreferens*|rumspreferens*|resepreferens*)',
    ],
    examples: { match: ['Vi samlar in dina [språkinställningar].'], skip: ['Du kan ändra det på sidan.'] },
  },
  interests: {
    words: [
      '(intressen|intresseområden|intresseområde|hobbyer|fritidsintressen)',
      'vad (du|ni) (är|kan vara|kan tänkas vara|verkar vara|tros vara) intresserad* av',
      'vad som intresserar (dig|er)',
      '(intressen*|intresseområde*|fritidsintresse*|läsintressen)',
    ],
    examples: { match: ['Vi samlar in dina [intressen].'], skip: ['Vi har berättigade intressen.'] },
  },
  profile: {
    words: [
      '(profil|profilen|profiler|profiluppgift*|profilinformation|profildata|kundprofil|användarprofil|kundnummer|medlemsnummer|kontoinformation|medlemsinformation|kontonamn)',
      '(kandidatprofil*|medlemsprofil*|kundprofil*|användarprofil*|profilen|profiltext)',
    ],
    examples: {
      match: ['Vi sparar din [kundprofil].', 'Vi samlar in [profilinformation].'],
      skip: ['Du kan ändra din profil.'],
    },
  },
  demographics: {
    words: [
      '(demografi|demografiska (uppgifter|data|information)|demografisk (information|data)|livsstilsuppgift*)',
      '(livsfas|livssituation|hushållstyp|boendeform|boendesituation|demografi*)',
    ],
    examples: { match: ['Vi samlar in [demografiska uppgifter].'], skip: ['Vi samlar in enhetsinformation.'] },
  },
};
