import type { LexiconEntry } from '../../../pack.ts';
import { info, you } from './phrase.ts';

const give = '(skickar|skickat|lägger upp|laddar upp|laddat upp|publicerar|skriver|skapar|delar|lämnar|postar)';

export const content: Record<string, LexiconEntry> = {
  'user-content': {
    words: [
      '(användarinnehåll|användargenererat innehåll|inlägg|recension|recensioner|kommentar|kommentarer|omdömen|betyg och omdömen|forumsinlägg)',
      `(innehåll|material|texter) (som)? ${you} ${give}`,
    ],
    examples: {
      match: ['Vi sparar dina [kommentarer].', 'Vi sparar [innehåll som du laddar upp].'],
      skip: ['Vårt innehåll är skyddat.'],
    },
  },
  files: {
    words: [
      '(filer|dokument|bilagor|ritningar|(dina|de|inlämnade|bifogade) handlingar)',
      `(filer|dokument|handlingar) (som)? ${you} ${give}`,
      '(bilagor|bilaga|bifogade filer)',
    ],
    examples: { match: ['Vi sparar de [filer du skickar].'], skip: ['Vår server för loggfiler.'] },
  },
  communications: {
    words: [
      '(meddelanden|meddelande|korrespondens|konversationer|chattkonversation*|chattlogg*|chattmeddelanden|kundtjänstärenden|mejlkorrespondens|e postkorrespondens|kommunikation|kundtjänstförfrågningar|ärendehistorik|kommunikationshistorik|sms|textmeddelanden|brev|informationsförfrågningar|supportärenden)',
      '(ditt|din|innehållet i din|innehållet i ditt) (ärende|kommunikation|korrespondens) (med oss)?',
      `(meddelanden|mejl|frågor|e post) (som)? ${you} ${give}`,
      `${info} (som)? (du|ni) lämnar till (kundtjänst|supporten)`,
      '(det|vad) (som)? (du|ni) (skriver|skickar|berättar|uppger) (till oss|i chatten|i meddelandet|i formuläret)?',
      '(dina|era|ditt|din) (meddelanden|mejl|chatt|chattar|konversation|konversationer)',
      '(chatthistorik|chatten|innehållet i (mejlet|meddelandet|chatten|dina meddelanden))',
      '(mejlkonversation|mejlkonversationen|mejlväxling|mejlväxlingen|chattkonversation*|chatthistorik*|chattlogg*|konversation|konversationen|konversationer)',
    ],
    examples: { match: ['Vi sparar [meddelanden] till vår support.'], skip: ['Vi skickar meddelanden till dig.'] },
  },
  'survey-responses': {
    words: [
      '(enkätsvar|undersökningssvar|svar på (våra|vår|en)? (enkäter|enkät|undersökningar|undersökning|kundundersökning*|kundenkät*))',
      'svar (i|på) (våra|en|ett)? (enkäter|undersökningar|enkät|formulär)',
      '(dina|era) svar',
      '(svar|svaren) (som)? (du|ni) (ger|lämnar|gett|lämnat)',
      'svaren (du|ni) (ger|lämnar)',
    ],
    examples: { match: ['Vi samlar in dina [enkätsvar].'], skip: ['Vi svarar på frågor.'] },
  },
  'voice-recording': {
    words: [
      '(röstinspelning*|samtalsinspelning*|inspelade samtal|inspelning av samtal*|samtal|samtalet|telefonsamtal|telefonsamtalet|ljudinspelning*|inspelat samtal)',
      '(samtal|samtalet|telefonsamtal|telefonsamtalet) (med|till|från) (vår)? (kundtjänst|support|växel|växeln|rådgivning|rådgivare)',
    ],
    examples: { match: ['Vi spelar in [telefonsamtal].'], skip: ['Ring oss för ett samtal.'] },
  },
  'audio-video': {
    words: ['(filmer|video|videor|film|videoinspelning*|ljudfil*|videomaterial|rörlig bild|videosamtal)'],
    examples: { match: ['Vi sparar [videor] som John laddar upp.'], skip: ['Filmen visar vår butik.'] },
  },
  'video-surveillance': {
    words: [
      '(kameraövervakning*|övervakningsbilder|kamerabevakning*|övervakningsfilm*|kameraupptagning*|kameramaterial|bevakningskamer*|övervakningsmaterial)',
      '(filmer|bilder|inspelningar|material|film) från (våra|vår)? (övervakningskamer*|kamer*|kameraövervakning*|kamerabevakning*|bevakningskamer*)',
      '(övervakningskamer*|trygghetskamer*)',
    ],
    examples: { match: ['Vi samlar in [övervakningsbilder] vid entrén.'], skip: ['Vi säljer kameror.'] },
  },
  calendar: {
    words: ['(kalender|kalendern|kalenderuppgift*|kalenderdata|kalenderinformation|kalenderposter)'],
    examples: { match: ['Vi hämtar din [kalender] om du kopplar den.'], skip: ['Kalendern hänger på väggen.'] },
  },
  prompts: {
    words: ['(promptar|prompter|prompts|instruktioner till ai*)'],
    examples: { match: ['Vi sparar dina [promptar].'], skip: ['Vi svarar prompt.'] },
  },
};
