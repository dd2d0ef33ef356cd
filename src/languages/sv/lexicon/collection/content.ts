import type { LexiconEntry } from '../../../pack.ts';
import { info, you } from './phrase.ts';

const give = '(skickar|skickat|lägger upp|laddar upp|laddat upp|publicerar|skriver|skapar|delar|lämnar|postar)';

export const content: Record<string, LexiconEntry> = {
  'user-content': {
    words: [
      '(användarinnehåll|användargenererat innehåll|inlägg|recension|recensioner|kommentar|kommentarer|omdömen|betyg och omdömen|forumsinlägg)',
      `(innehåll|material|texter) (som)? ${you} ${give}`,
      '(insändare|insändaren|insändarna|foruminlägg*|forumsinlägg*|chattinlägg*|gästboksinlägg*|produktrecension*|kundrecension*|kundomdöme*|inlägget|inläggen|kommentaren|kommentarerna|recensionen|recensionerna|annonstext*|statusuppdatering*|användarbidrag|läsarbidrag)',
    ],
    examples: {
      match: [
        'Vi sparar dina [kommentarer].',
        'Vi sparar [innehåll som du laddar upp].',
        'Vi sparar dina [foruminlägg].',
      ],
      skip: ['Vårt innehåll är skyddat.'],
    },
  },
  files: {
    words: [
      '(filer|dokument|bilder|handlingar|bilagor) som (har)? (laddas upp|laddats upp|skickas in|skickats in|bifogas|bifogats|lämnas in|lämnats in|delas)',
      '(filer|dokument|bilagor|ritningar|(dina|de|inlämnade|bifogade) handlingar)',
      `(filer|dokument|handlingar) (som)? ${you} ${give}`,
      '(bilagor|bilaga|bifogade filer)',
      '(uppladdade|inskickade|inlämnade|bifogade|inskannade) (filer|dokument|handlingar|underlag)',
      '(dina|era|innehållet i dina|innehållet i de) (filer|dokument)',
      '(handlingar|dokument|underlag|filer|intyg) som (du|ni|klienten|kunden|sökanden|patienten|medlemmen|hyresgästen|parterna) (överlämnar|lämnar in|ger in|skickar in|lämnar|laddar upp|bifogar|skickar)',
    ],
    examples: {
      match: ['Vi sparar de [filer du skickar].', 'Vi sparar [handlingar som klienten lämnar in].'],
      skip: ['Vår server för loggfiler.'],
    },
  },
  communications: {
    words: [
      '(meddelanden|meddelande|korrespondens|konversationer|chattkonversation*|chattlogg*|chattmeddelanden|kundtjänstärenden|mejlkorrespondens|e postkorrespondens|kommunikation|kundtjänstförfrågningar|ärendehistorik|kommunikationshistorik|sms|textmeddelanden|brev|informationsförfrågningar|supportärenden)',
      '(ditt|din|innehållet i din|innehållet i ditt) (ärende|kommunikation|korrespondens) (med oss)?',
      `(meddelanden|mejl|frågor|e post) (som)? ${you} ${give}`,
      `${info} (som)? (du|ni) lämnar till (kundtjänst|supporten)`,
      '(det|vad) (som)? (du|ni) (skriver|skickar|berättar|uppger) (till oss|i chatten|i meddelandet|i formuläret)?',
      '(dina|era) (meddelanden|mejl|chattar|konversationer)',
      '(ditt|din) (meddelande|chatt|konversation)',
      '(chatthistorik|chatten|innehållet i (mejlet|meddelandet|chatten|dina meddelanden))',
      '(mejlkonversation|mejlkonversationen|mejlväxling|mejlväxlingen|chattkonversation*|chatthistorik*|chattlogg*|konversation|konversationen|konversationer)',
      '(chattmeddelande*|direktmeddelande*|e postmeddelande*|mejltråd*|brevväxling*|skriftväxling*|meddelandena|korrespondens*|samtalsanteckning*|samtalslogg*|kundtjänstärende*|supportärende*|chattkonversation*|chattlogg*|ärendekommunikation|sms konversation*)',
      'innehållet i (konversationen|konversationer|korrespondensen|kommunikationen|dina mejl|ditt mejl|ditt meddelande)',
      '(din|er) (fråga|förfrågan) (till oss|via formuläret|och vårt svar)',
    ],
    examples: {
      match: ['Vi sparar [meddelanden] till vår support.', 'Vi sparar [chattmeddelanden].'],
      skip: ['Vi skickar meddelanden till dig.'],
    },
  },
  'survey-responses': {
    words: [
      '(enkätsvar|undersökningssvar|svar på (våra|vår|en)? (enkäter|enkät|undersökningar|undersökning|kundundersökning*|kundenkät*))',
      'svar (i|på) (våra|en|ett)? (enkäter|undersökningar|enkät|formulär)',
      '(dina|era) svar',
      '(svar|svaren) (som)? (du|ni) (ger|lämnar|gett|lämnat)',
      'svaren (du|ni) (ger|lämnar)',
      '(enkätsvar*|enkätresultat*|undersökningssvar*|feedback|utvärderingar|kundnöjdhetssvar|svaren i (enkäten|undersökningen|enkäterna)|svaren på (enkäten|frågorna|undersökningen)|resultatet av enkäten|resultaten av enkäten|resultaten från enkäten)',
      '(dina|era|deras) (svar|åsikter|synpunkter)',
      '(svaren|enkätsvaren)',
    ],
    examples: { match: ['Vi samlar in dina [enkätsvar].'], skip: ['Vi svarar på frågor.'] },
  },
  'voice-recording': {
    words: [
      '(röstinspelning*|samtalsinspelning*|inspelade samtal|inspelning av samtal*|samtal|samtalet|telefonsamtal|telefonsamtalet|ljudinspelning*|inspelat samtal)',
      '(samtal|samtalet|telefonsamtal|telefonsamtalet) (med|till|från) (vår)? (kundtjänst|support|växel|växeln|rådgivning|rådgivare)',
      '(röstmeddelande*|röstkommando*|röstinspelning*|röstsamtal*|inspelade samtal|samtalsinspelning*|inspelade telefonsamtal|telefonsamtalen|samtalen)',
      '(din|er|uppringarens) röst',
    ],
    examples: { match: ['Vi spelar in [telefonsamtal].', 'Vi sparar [din röst].'], skip: ['Ring oss för ett samtal.'] },
  },
  'audio-video': {
    words: [
      '(filmer|video|videor|film|videoinspelning*|ljudfil*|videomaterial|rörlig bild|videosamtal)',
      '(videoklipp*|filmklipp*|videofilm*|videoupptagning*|ljudupptagning*|filmupptagning*|videomöte*|mikrofonen|ljud och bild|ljud och video|rörliga bilder)',
    ],
    examples: {
      match: ['Vi sparar [videor] som John laddar upp.', 'Vi sparar [videoklipp].'],
      skip: ['Filmen visar vår butik.'],
    },
  },
  'video-surveillance': {
    words: [
      '(kameraövervakning*|övervakningsbilder|kamerabevakning*|övervakningsfilm*|kameraupptagning*|kameramaterial|bevakningskamer*|övervakningsmaterial)',
      '(filmer|bilder|inspelningar|material|film) från (våra|vår)? (övervakningskamer*|kamer*|kameraövervakning*|kamerabevakning*|bevakningskamer*)',
      '(övervakningskamer*|trygghetskamer*)',
      '(kamerabild*|övervakningsvideo*|kameraövervakningsmaterial*|övervakningsinspelning*|bevakningsbild*|kamerainspelning*)',
    ],
    examples: {
      match: ['Vi samlar in [övervakningsbilder] vid entrén.', 'Vi sparar [kamerainspelningar].'],
      skip: ['Vi säljer kameror.'],
    },
  },
  calendar: {
    words: [
      '(kalender|kalendern|kalenderuppgift*|kalenderdata|kalenderinformation|kalenderposter)',
      '(kalenderhändelser|kalenderbokningar|möten i din kalender)',
    ],
    examples: { match: ['Vi hämtar din [kalender] om du kopplar den.'], skip: ['Kalendern hänger på väggen.'] },
  },
  prompts: {
    words: [
      '(promptar|prompter|prompts|instruktioner till ai*)',
      '(frågor|texter|instruktioner|det|vad) (som)? (du|ni|användaren|användare) (skriver till|ställer till|matar in i|skriver in i|skickar till) (vår|vårt|den)? (ai*|assistent*|chattbot*|bot*|språkmodell*)',
    ],
    examples: {
      match: ['Vi sparar dina [promptar].', 'Vi sparar [frågor som du ställer till vår chattbot].'],
      skip: ['Vi svarar prompt.'],
    },
  },
};
