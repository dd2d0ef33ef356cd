import type { LexiconEntry } from '../../../pack.ts';
import { manage, managing, provide, send, the, you } from './phrase.ts';

const advert = '(annons|annonser|annonsering|reklam|reklamen|annonseringen)';
const fitting =
  '(riktad|riktade|anpassad|anpassade|personanpassad|personanpassade|intressebaserad|intressebaserade|beteendestyrd|beteendestyrda|beteendebaserad|relevant|relevanta|skräddarsydd|skräddarsydda|personlig|personliga)';
const deal =
  '(betalning|betalningar|betalningen|order|ordrar|beställning|beställningar|beställningen|köp|köpet|inköp|bokning|bokningar|bokningen|leverans|leveranser|leveransen|retur|returer|transaktion|transaktioner|faktura|fakturor|faktureringen|fakturering|återbetalningar|abonnemang)';

export const trade: Record<string, LexiconEntry> = {
  transactions: {
    words: [
      '(betala|attestera|granska|skicka|kreditera) (fakturor|faktura|fakturan|räkningar|leverantörsfakturor)',
      '(beställa|köpa|köpa in) (varor|tjänster|material) (från|av)?',
      '(debitera|ta ut|avisera|driva in|fakturera|betala ut) (avgift|avgifter|avgiften|hyra|hyran|premien|kostnaden|medlemsavgift|medlemsavgiften|ersättning|ersättningen|lön|löner|arvode)',
      '(debitering|avisering|fakturering|aviserng|inbetalning|utbetalning) av (avgift|avgifter|avgiften|hyra|hyran|hyror|lön|löner|medlemsavgift|medlemsavgiften|medlemsavgifter|ersättning|bidrag|stöd)',
      '(hantera|administrera|sköta) (eventuella|dina|våra|ditt)? (fakturor|faktureringen|inbetalningar|utbetalningar|ångerrätt|byten|reklamationer och returer|garantier)',
      `(${manage}|${provide}|ta emot|slutföra|verkställa|bekräfta|ta betalt för) ((och|eller|samt)? (${manage}|leverera))? ${the}? ${deal} ((och|eller|samt)? ${deal})? ((och|eller|samt)? ${deal})?`,
      `${managing} ${the}? ${deal} ((och|eller|samt)? ${deal})? ((och|eller|samt)? ${deal})?`,
      '(fakturering|betalning|betalningar|orderhantering|betalningshantering|leverans|leveranser|köphantering|betalningsadministration|orderbehandling|leverans av varor)',
      `(fakturera|debitera|ta betalt av) ${you}?`,
      '(leverera|skicka) (ut)? (varor|varorna|varan|varor du köpt|din beställning|dina varor|produkter du köpt|det du köpt|beställda varor)',
      '(fullgöra|fullfölja) (köpet|ditt köp|köpeavtalet|din beställning)',
      '(skicka|leverera|ta betalt för|packa|fakturera) (din|ditt|dina|era|er|den)? (leverans|beställning|order|varor|köp|paket|vara)',
      '(leverera|ta betalt för|packa|fakturera) (din|ditt|dina|era|er|den)?',
      'ta betalt',
      '(fakturering|betalning|leverans|orderhantering|beställningshantering|köphantering)',
      '(genomföra|fullfölja|hantera|administrera) (din|ditt|era|er)? (bokning|köp|order|betalning|beställning|leverans|retur)',
      '(genomföra|ta emot|hantera|ta) (betalt|betalningar|betalningen|din betalning|köpet|ditt köp)',
      '(betala ut|betala tillbaka|återbetala) (pengar|pengarna|ersättning|*ersättning|belopp|lön|bidrag|stöd|till dig)?',
      '(skapa|skicka|ställa ut) (en)? (faktura|fakturor|kvitto|kvitton)',
      '(betalar|betala) tillbaka (pengar|pengarna)',
      '(ta ut|debitera|avisera|fakturera|kräva in|administrera|hantera) (din|er|ditt)? (*avgift|*avgifter|*avgiften|*avgifterna|hyra|hyran|hyror|hyresavi*)',
      `(ta ut|dra|debitera|fakturera|avisera|driva in|kräva in|inkassera|reglera) ${the}? (*avgift|*avgiften|*avgifter|*hyra|hyran|*premie|premien|pengar|pengarna|beloppet|betalningen|betalning|kostnaden|medlemsavgiften|priset)`,
      `(betala ut|utbetala|beräkna|räkna ut) ${the}? (lön|löner|ersättning|ersättningen|bidrag|bidraget|stipendium|arvode|arvoden|royalty|provision|avgift|avgiften|hyra|*avgiften|*avgifter|*ersättning)`,
      '(lönehantering|löneadministration|löneutbetalning|löneutbetalningar|hyresavisering|avisering av hyra|fakturahantering|avgiftshantering|avgiftsdebitering|betalningsförmedling|autogirodragning*|biljettförsäljning|orderadministration|köpadministration|leveranshantering|returhantering|reklamationshantering|garantihantering|fakturautskick|utbetalningar|återbetalning|återbetalningar|ekonomiadministration|ekonomihantering|ersättning för utlägg|kassahantering|avräkning)',
      `(bestämmande|fastställande|beräkning|debitering|uttag|fakturering|utbetalning|indrivning) av ${the}? (*avgift|*avgiften|*avgifter|hyra|hyran|lön|löner|ersättning|ersättningen|premie|premier|*bidrag|*stöd)`,
      `(hantera|administrera|behandla|ta emot|genomföra|bekräfta|verkställa) ${the}? (din|dina|ditt)? (köp|betalning|betalningar|returer|retur|återköp|gåva|gåvor|order|beställning|leverans|överföring|överföringar|inköp|biljettköp|autogiro|medlemsavgifter)`,
      `(packa|skicka|leverera|köra ut|posta) ${the}? (din|dina|ditt|era)? (beställning|varor|varorna|varan|paket|paketet|möbler|biljetter|matkasse|matkassen|order|tidning)`,
    ],
    examples: {
      match: [
        'Vi behandlar uppgifterna för att [betala fakturor].',
        'Vi använder uppgifterna för [debitering av avgiften].',
        'Vi använder dina uppgifter för att [hantera beställningar].',
        'Vi använder adressen för [fakturering].',
        'Kontonumret behövs för att [betala ut lön].',
      ],
      skip: ['Vi använder dina uppgifter för att hantera klagomål.'],
    },
  },
  advertising: {
    words: [`${advert}`, `${send} (${you})? (våra)? ${advert}`, 'annonseringsändamål'],
    examples: {
      match: ['Vi använder dina uppgifter för [annonsering].'],
      skip: ['Vi använder dina uppgifter för att visa riktade annonser.'],
    },
  },
  'targeted-advertising': {
    words: [
      `(mer)? ${fitting} (och (relevant|relevanta|riktad|anpassad))? (innehåll och|marknadsföring och|och)? (${advert}|marknadsföring|marknadsföringen)`,
      `${send} ${you}? (mer)? ${fitting} (och (relevanta|anpassade))? (${advert}|marknadsföring)`,
      `${send} ${you}? ${advert} som (är|är mer|kan vara|vi tror är) (relevanta|anpassade|intressanta) (för|efter)? (dig|er)?`,
      `${advert} (som|baserade|baserad|baserat|utifrån|anpassade|anpassad) (är relevanta för dig|på dina|efter dina|på)? (surfaktiviteter|intressen|intresse)?`,
      '(remarketing|retargeting|återmarknadsföring|målgruppsanpassning|målgruppsstyrning)',
      `(anpassa|rikta|skräddarsy) (våra)? (${advert}|annonserna)`,
      '(visa|rikta|ge)? (dig)? (reklam|annonser|annonserna|annonsering) som (passar|matchar|motsvarar|överensstämmer med|stämmer med|speglar|utgår från) (just|bättre)? (dig|er|dina intressen|dina)?',
      '(reklamen|annonserna|annonseringen|reklam|annonser) (blir|är|ska bli|som är|känns) (mer)? (relevant|relevanta|intressant|intressanta|anpassad|anpassade) (för|efter)?',
      '(annonserna|annonser|reklamen|erbjudandena|annonseringen) (du|ni|som du|som ni)? (ser|får|möter|visas)? (ska|skall|kan)? (vara|bli|blir|är|passar|passa|kännas)? (mer)? (relevanta|relevant|intressanta|intressant|anpassade|anpassad|dig|dina intressen)',
      '(visa|rikta) (dig)? (annonser|reklam|annonsering) (om|för|från) (sådant|produkter|varor|det) (du|som du) (kan vara|är|har) (intresserad|intresserade|tittat)',
      `(riktade|riktad|intressestyrd|intressestyrda|intressebaserade|beteendestyrda|personanpassade|personaliserade|personaliserad) ${advert}`,
      `(visa|rikta|välja) ${you}? ${advert} (utifrån|baserat på|baserade på|efter|som bygger på|som utgår från) ${the}? (intressen|vad|beteende|köp|surfande|tidigare|läsning|vanor|hur|sökningar|profil)`,
    ],
    examples: {
      match: [
        'Vi använder dina uppgifter för [riktad annonsering].',
        'Vi använder kakor för att [visa dig relevanta annonser].',
      ],
      skip: ['Vi använder dina uppgifter för annonsering.'],
    },
  },
  'contextual-advertising': {
    words: [`(kontextuell|kontextbaserad|kontextuella) ${advert}`],
    examples: {
      match: ['Vi använder sökordet för [kontextuell annonsering].'],
      skip: ['Vi använder dina uppgifter för riktad annonsering.'],
    },
  },
  profiling: {
    words: [
      '(profilering|profileringsändamål|segmentering|kundsegmentering)',
      '(skapa|bygga|ta fram) (en|en individuell)? (profil|kundprofil|användarprofil) (om|av|över|på)? (dig|er|dina|kunden)?',
      '(profileringssyfte|målgruppsindelning|kundprofilering|segmenteringar)',
      `(dela in|segmentera|gruppera) ${you}? (i)? (kunder|kunderna|målgrupper|segment|grupper|dig)?`,
      '(skapa|bygga|upprätta|ta fram) (en|ett)? (profil|kundprofil|intresseprofil|profiler|riskprofil|användarprofil|läsarprofil) (om|av|över|på|för|baserat)?',
      '(automatiserad|automatisk|automatiska) (profilering|segmentering)',
    ],
    examples: {
      match: ['Vi använder dina uppgifter för [profilering].'],
      skip: ['Vi använder dina uppgifter för att hantera ditt konto.'],
    },
  },
  'ai-training': {
    words: [
      '(träna|utveckla|förbättra) (och (förbättra|utveckla))? (våra|sina|egna)? (ai|artificiell intelligens|maskininlärning|språk) (modeller|system|modellen)?',
      '(träna|träning av) (våra|sina|egna)? (ai)? (modeller|maskininlärningsmodeller|algoritmer|språkmodeller|ai modeller)',
      '(maskininlärning|ai träning|maskininlärningsändamål)',
      '(träna|träning av|utveckla|förbättra) (våra|egna|vår|sina|en|några)? (ai modeller|ai modell|ai tjänster|ai system|ai|språkmodeller|algoritmer)',
      '(träning|träningen) av ai*',
      '(träna|träning av|utveckla|lära upp) (och (förbättra|utveckla))? (några|någon|våra|vår|egna|andra|sina|externa|en|generella)? (ai|språk|maskininlärnings|artificiell intelligens)? (modell|modeller|modellen|modellerna|språkmodell|språkmodeller|algoritm|algoritmer|ai|ai modeller|ai modell|ai tjänster|chattbot|chattboten|maskininlärningsmodeller)',
      '(ai utveckling|modellträning|träning av språkmodeller|träningsdata för ai)',
    ],
    examples: {
      match: [
        'Vi använder dina uppgifter för att [träna våra AI-modeller].',
        'Texterna används för att [träna språkmodeller].',
      ],
      skip: ['Vi använder dina uppgifter för att träna personalen.'],
    },
  },
};
