import type { LexiconEntry } from '../../../pack.ts';

const belief = '(övertygelse|övertygelser|tro|åskådning|åsikt|åsikter|uppfattning|uppfattningar|tillhörighet|hemvist)';

export const sensitive: Record<string, LexiconEntry> = {
  health: {
    words: [
      '(synstyrka|ögontryck|ögonbottenbild*|synfel|synundersökning*|syntest*|hörseltest*|hörselnedsättning*|audiogram*|tandröntgen|ärftlighet|rökvanor|alkoholvanor|kostvanor|näringsintag|kaloriintag|dödsorsak*|kroppstemperatur|blodsocker*|glukosvärde*|kolesterol*|bmi)',
      '(hälsa|hälsouppgift*|hälsodata|hälsotillstånd*|hälsoinformation|allergi|allergier|sjukdom|sjukdomar|sjukfrånvaro|funktionsnedsättning*|funktionshinder|läkarintyg|patientuppgift*|patientjournal*|graviditet|diagnos|diagnoser|medicinska uppgifter|vårduppgift*|puls|journaluppgift*|medicinering|träningsdata)',
      'uppgifter om (din|er|kundens)? hälsa',
      '(sjukdomshistorik*|sjukdomshistoria|anamnes*|provsvar|provresultat|läkemedel|mediciner|behandlingshistorik|vårdhistorik|journalen|journaler|symptom|symtom|röntgenbild*|röntgen|provtagning*|prover|sjukintyg|matallergi*|vaccination*|blodtryck|specialkost)',
      '(hälsodeklaration*|hälsohistorik*|hälsotillstånd*|hälsovärden|hälsostatus|sjukdomsbild*|sjukdomsuppgift*|sjukfrånvaro*|läkarutlåtande*|läkarbesök|vårdbehov*|vårdkontakt*|vårdplan*|matallergi*|specialkost*|födoämnesallergi*|allergier|allergierna|funktionsvariation*|rörelsehinder|blodgrupp*|blodvärde*|blodprov*|provsvar*|kroppsmått|kroppsvikt|menscykel*|menstruation*|tandstatus|remiss|remissen|remisser|hjärtfrekvens*|pulsdata|sömndata|sömnvanor|stegdata|vaccinationsstatus|vårdhistorik*|sjukhistoria|medicinsk historik|medicinlista|läkemedelslista|läkemedelsuppgift*|e recept|receptuppgift*|journalanteckning*|patientdata|graviditet*|rehabilitering*|särskilda behov|psykiskt mående|psykisk ohälsa)',
      '(vikt|längd) och (vikt|längd)',
      '(din|er|kundens) (vikt|sömn|kondition)',
    ],
    examples: {
      match: ['Vi samlar in [hälsouppgifter] från din klocka.', 'Vi antecknar [allergier] inför besöket.'],
      skip: ['Hälsa dina vänner.'],
    },
  },
  biometric: {
    words: [
      '(biometriskt|biometrisk (jämförelse|matchning|mall|verifiering|identifiering)|biometriska (mallar|mall))',
      '(ansiktsmatchning|ansiktsjämförelse|ansiktsmall*|fingeravtrycksmall*)',
      '(biometri|biometriska (uppgifter|data|kännetecken)|biometrisk (information|data)|fingeravtryck|ansiktsigenkänning*|röstavtryck|irisskanning)',
      '(ansiktsgeometri*|ansiktsavtryck|röstprofil*|handavtryck|ansiktsskanning*|ansiktsigenkänning*|fingeravtrycket)',
    ],
    examples: { match: ['Vi samlar in [biometriska uppgifter] för att öppna dörren.'], skip: ['Vi samlar in foton.'] },
  },
  genetic: {
    words: [
      '(genetiska|genetisk) (undersökning|undersökningar|test|tester|analys|analyser|profil|information|anlag)',
      '(gentest*|dna test*|dna profil*|dna analys*|arvsanlag|arvsmassa)',
      '(genetiska (uppgifter|data)|genetisk (information|data)|dna|dna prov)',
    ],
    examples: { match: ['Vi samlar in [genetiska uppgifter] ur provet.'], skip: ['Vi samlar in statistik.'] },
  },
  'ethnic-origin': {
    words: ['(ras|etnicitet)', '(ras eller)? (etniskt|etnisk) (ursprung|tillhörighet|bakgrund)'],
    examples: { match: ['Vi samlar inte in uppgifter om [etniskt ursprung].'], skip: ['Alla är välkomna.'] },
  },
  religion: {
    words: [
      '(församlingsmedlemskap*|församlingstillhörighet*|kyrkomedlemskap*|kyrkotillhörighet*|samfundsmedlemskap*|medlemskap i (svenska kyrkan|ett trossamfund|en församling|församlingen|ett samfund)|religiös tro|(din|er|medlemmens) (tro|religion))',
      '(religion|trosuppfattning|trosbekännelse|religionstillhörighet)',
      `(religiös|religiösa) (eller (filosofisk|filosofiska))? ${belief}`,
      '(livsåskådning|religiös tillhörighet|religiösa uppfattning*|religiösa åskådning*|kyrkotillhörighet|samfundstillhörighet|religionsutövning)',
    ],
    examples: { match: ['Vi samlar inte in uppgifter om [religiös övertygelse].'], skip: ['Vi handlar i god tro.'] },
  },
  'philosophical-belief': {
    words: [`(filosofisk|filosofiska) (eller (religiös|religiösa))? ${belief}`],
    examples: { match: ['Vi samlar inte in uppgifter om [filosofisk övertygelse].'], skip: ['Vi har en filosofi.'] },
  },
  'political-opinion': {
    words: [
      `(politisk|politiska) ${belief}`,
      'partitillhörighet',
      '(partimedlemskap|partisympatier|politiska åsikter|politiska uppfattningar|politisk uppfattning)',
    ],
    examples: { match: ['Vi samlar inte in uppgifter om [politiska åsikter].'], skip: ['Vi är politiskt obundna.'] },
  },
  'sexual-orientation': {
    words: ['(sexualliv|sexuell läggning|sexuella läggning|sexuell orientering|sexualitet)'],
    examples: { match: ['Vi samlar inte in uppgifter om [sexuell läggning].'], skip: ['Vi samlar in kön.'] },
  },
  'trade-union': {
    words: [
      '(facklig|fackliga) (anslutning|anknytning)',
      '(fackanslutning*|fackanknytning)',
      '(fackförening*|fackmedlemskap|fackförbund|facktillhörighet)',
      '(fackligt|facklig) (medlemskap|tillhörighet)',
      'medlemskap i (fackförening|fackförbund|en fackförening)',
      '(fackliga|facklig|fackligt) (medlemskap|tillhörighet|uppdrag|engagemang|organisation)',
    ],
    examples: {
      match: ['Vi samlar inte in uppgifter om [fackligt medlemskap].'],
      skip: ['Vi samlar in medlemsnummer.'],
    },
  },
  'criminal-record': {
    words: [
      '(lagöverträdelse|lagöverträdelser|brottsregister|belastningsregister*|belastningsregisterutdrag|brottmålsdomar|brottsuppgift*|brottmål)',
      'fällande domar (i brottmål)?',
      'uppgifter om brott',
      '(utdrag|registerutdrag) (ur|från) (polisens)? (belastningsregist*|misstankeregist*|brottsregist*|belastnings)',
      '(belastningsregist*|misstankeregist*)',
      '(brottsmisstankar|begångna brott|domar och lagöverträdelser|brott du dömts för|straffrättsliga)',
    ],
    examples: {
      match: [
        'Vi samlar inte in uppgifter om [lagöverträdelser].',
        'Inför anställningen begär vi [utdrag ur misstankeregistret].',
      ],
      skip: ['Vi anmäler brott till polisen.'],
    },
  },
  'special-categories': {
    words: [
      '(känsliga|känslig) (personuppgift*|uppgifter|data|information)',
      'särskilda kategorier (av)? (personuppgifter|uppgifter)?',
      '(extra|särskilt) (skyddsvärda|känsliga) (personuppgifter|uppgifter)',
      '(uppgifter|personuppgifter) av känslig (art|karaktär)',
    ],
    examples: { match: ['Vi samlar inte in [känsliga personuppgifter].'], skip: ['Frågan är känslig.'] },
  },
};
