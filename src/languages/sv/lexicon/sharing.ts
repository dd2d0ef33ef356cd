import type { LexiconEntry } from '../../pack.ts';

const SOME = '(våra|andra|externa|vissa|utvalda|betrodda|vår|annan|en|dessa|sådana|olika|noggrant utvalda|fristående)';
/** What stands at the end of "…leverantörer", "…företag". */
const firms = (...kinds: string[]): string =>
  `(${kinds
    .flatMap((kind) => [`${kind}leverantör*`, `${kind}företag*`, `${kind}bolag*`, `${kind}tjänst*`, `${kind}partner*`])
    .join('|')})`;

/** Who gets data. */
export const sharing: Record<string, LexiconEntry> = {
  'service-providers': {
    words: [
      '(företag|aktörer|bolag|parter|leverantörer|de) (som|vilka) (är|agerar som|utgör) (våra)? personuppgiftsbiträden',
      '(externa|utomstående|andra) (företag|bolag|aktörer) (som|vilka) (levererar|sköter|driftar|underhåller|utför|hanterar)',
      `${SOME}? (upphandlade|anlitade|kontrakterade) (leverantörer|utförare|bolag|företag|aktörer|entreprenörer|konsulter)`,
      '(de|den|det|dem) (leverantörer|företag|bolag|aktörer|parter|konsulter|leverantör) (som)? vi (anlitar|använder|tar hjälp av|har avtal med|köper tjänster av)',
      '(utförare|driftspartner*|it partner*|systemleverantör*|tryckeri|tryckerier|distributörer|callcenter|städbolag*|vaktbolag*|bevakningsbolag*|bevakningsföretag*|låsföretag*)',
      `${SOME}? ${SOME}? (tjänsteleverantör*|underleverantör*|leverantör*|personuppgiftsbiträde*|personuppgiftsunderbiträde*|underbiträde*|driftleverantör*|systemleverantör*|tjänsteutövare|entreprenör*|konsult*|uppdragstagare|tredjepartsleverantör*|biträden|servicepartner*|driftspartner*|outsourcingpartner*|hantverkare*|uppdragstagare*|driftentreprenör*|skaderegleringsföretag*)`,
      '(ekonomisk|ekonomiska|teknisk|tekniska) (förvaltare|förvaltaren)',
      `(it|e post) (leverantör*|tjänsteleverantör*|driftleverantör*|konsult*|företag*)`,
      `${SOME}? (företag|bolag|tredje part|tredje parter|tredjeparter|organisationer|aktörer|parter) (som|vilka) (vi anlitar|hjälper oss|behandlar (dem|uppgifter*|personuppgifter*|data) för vår räkning|utför tjänster|tillhandahåller|levererar|bistår|arbetar för oss|utför uppdrag|sköter|driver|agerar)`,
      'leverantörer av (it|system|tjänster|kundtjänstsystem|it tjänster|programvara|teknik|utskick|molntjänster)',
      '(personuppgiftsbiträden|it bolag|it leverantörer|driftbolag*|systemleverantörer|teknikleverantör*|tryckeri*|telefonileverantör*)',
      '(den|de|det) (leverantör|leverantörer|företag|bolag) som (driver|sköter|levererar|hjälper)',
      '(e postleverantör*|mejlleverantör*|utskicksleverantör*|driftsleverantör*|kassaleverantör*|bokningsleverantör*)',
      '(tryckeri*|distributionsföretag*|utskicksföretag*|låssmed*|montör*|installatör*|städföretag*|cateringföretag*|driftbolag*|driftföretag*|teknikpartner*|programvaruleverantör*|programleverantör*|kommunikationsbyrå*|webbyrå*|tolkar|tolkförmedling*|översättningsbyrå*|bemanningsföretag*|löneleverantör*|lönebyrå*|parkeringsbolag*|it bolag|it företag|it konsulter|it partner*|systemförvaltar*|hantverkar*|fastighetsskötar*|serviceföretag*|servicebolag*|serviceföretagen|utskicksverktyg*|journalsystemleverantör*|försändelseföretag*|arkivföretag*|scanningföretag*|skanningsföretag*|rekryteringsföretag*|rekryteringsbyrå*|undersökningsföretag*)',
      '(den|de|det|någon) (hantverkare|entreprenör|entreprenörer|montör|leverantör|firma|byrå|konsult|konsulter) (som)? (vi)? (anlitar|anlitat|utsett|utför|som utför|ska utföra|gör arbetet)?',
    ],
    examples: {
      match: [
        'Vi delar dina uppgifter med [företag som är personuppgiftsbiträden].',
        'Vi delar dina uppgifter med [de företag vi anlitar].',
        'Vi delar dina uppgifter med [tjänsteleverantörer].',
        'Vi delar dina uppgifter med [personuppgiftsbiträden].',
        'Vi delar dina uppgifter med vår [systemförvaltare].',
      ],
      skip: ['Vi delar dina uppgifter med webbhotell.'],
    },
  },
  affiliates: {
    words: [
      '(andra|övriga) (bolag|företag|förvaltningar|nämnder|kommunala bolag) (inom|i) (kommunen|gruppen|företagsgruppen|koncernen|organisationen)',
      '(koncernen|koncernens bolag|koncerngemensam*|företagsgruppen|gruppbolag*)',
      '(våra|andra|lokala) (lokalföreningar|distrikt|lokalavdelningar|systerföreningar|medlemsförbund)',
      '(koncernbolag*|koncernföretag*|dotterbolag*|moderbolag*|systerbolag*|dotterföretag*|intressebolag*)',
      '(bolag|bolagen|företag|företagen|verksamheter|enheter) (som ingår)? (i|inom) (samma|vår|den|en)? (koncern|koncernen|företagsgrupp|företagsgruppen|företagsfamilj|grupp)',
      '(anknutna|närstående|anslutna|koncernanslutna) (företag|bolag)',
      '(inom|i) (vår|samma|hela)? (koncern|koncernen|företagsgrupp|företagsgruppen)',
      'mellan (bolagen|företagen) (i|inom)? (koncernen|vår koncern)?',
      '(alla|övriga|andra|samtliga) (bolag|företag|enheter) (inom|i) (vår|samma)? (koncern|koncernen|grupp|gruppen)',
      '(andra|övriga|vår) (nämnder|nämnd|förvaltningar|förvaltning|verksamheter|avdelningar) (inom|i)? (kommunen|staden|regionen|bolaget|föreningen)?',
    ],
    examples: {
      match: [
        'Vi delar dina uppgifter med [övriga bolag i koncernen].',
        'Vi delar dina uppgifter med [koncernbolag].',
        'Vi delar dina uppgifter med [bolag inom koncernen].',
      ],
      skip: ['Vi delar dina uppgifter med banker.'],
    },
  },
  'business-partners': {
    words: [
      '(de|andra|vissa|utvalda) (företag|aktörer|organisationer|föreningar) (som)? vi (samarbetar|samverkar) med',
      '(kurspartner*|bonuspartner*|förmånspartner*|eventpartner*|medarrangör*|samverkanspartner*|samarbetsparter|samarbetsföretag*|samarbetsorganisation*)',
      `${SOME}? (samarbetspartner*|affärspartner*|partner|partners|partnerföretag*|partnern|marknadsföringspartner*|handelspartner*)`,
      '(tredje part|tredje parter|tredjeparter|företag|bolag|organisationer|aktörer) (som|vilka) vi (har)? (samarbetar|samarbetat) med',
      '(resebyrå|resebyrån|resebyråer|samarbetsbolag*|samarbetspartner*|affärspartner*|kampanjpartner*)',
    ],
    examples: {
      match: [
        'Vi delar dina uppgifter med [de företag vi samarbetar med].',
        'Vi delar dina uppgifter med [våra samarbetspartner].',
      ],
      skip: ['Vi delar dina uppgifter med myndigheter.'],
    },
  },
  advertisers: {
    words: [
      '(sponsor|sponsorn|sponsorer|sponsorerna|huvudsponsor*|medsponsor*|annonsköpare*)',
      `${SOME}? (annonsör*|annonsnätverk*|annonseringsnätverk*|reklamnätverk*|annonsplattform*|annonspartner*|reklambyrå*|mediebyrå*|marknadsföringsbyrå*)`,
      firms('annonserings', 'annons', 'reklam', 'marknadsförings'),
    ],
    examples: {
      match: ['Vi delar dina uppgifter med [annonsörer].', 'Vi delar dina uppgifter med [annonsnätverk].'],
      skip: ['Vi delar dina uppgifter med banker.'],
    },
  },
  'analytics-providers': {
    words: [
      firms('analys', 'webbanalys', 'statistik', 'mät'),
      'leverantörer av (webb)? (analys|webbanalys|analystjänster|analysverktyg|statistik)',
    ],
    examples: {
      match: ['Vi delar dina uppgifter med [analysföretag].'],
      skip: ['Vi delar dina uppgifter med webbhotell.'],
    },
  },
  'payment-processors': {
    words: [
      firms('betal', 'betalnings', 'betaltjänst', 'kort', 'fakturerings'),
      '(kortinlösare|betalningsförmedlare|betaltjänstleverantör*|betalväxel*)',
      'leverantörer av (betaltjänster|betalningslösningar|betalning)',
    ],
    examples: {
      match: ['Vi delar dina uppgifter med [betalningsleverantörer].'],
      skip: ['Vi delar dina uppgifter med fraktbolag.'],
    },
  },
  'hosting-providers': {
    words: [
      '(molnföretag*|molnbolag*|webbhotell*|hostingleverantör*|molnleverantör*|molntjänst*|molntjänstleverantör*|serverleverantör*|hostingföretag*|lagringsleverantör*|datacenter*)',
      'leverantörer av (molnlagring|molntjänster|webbhotell|hosting|serverdrift|lagring) ((och|eller) (webbhotell|molntjänster|hosting|lagring))?',
      '(molnleverantör*|molntjänstleverantör*|serverhall*|driftmiljö hos|datahall*|webbhotell*|driftleverantör av servrar)',
      '(hosting|moln|drift) (partner*|leverantör*)',
    ],
    examples: {
      match: ['Vi delar dina uppgifter med vårt [webbhotell].'],
      skip: ['Vi delar dina uppgifter med analysföretag.'],
    },
  },
  'customer-support-providers': {
    words: [
      firms('kundtjänst', 'kundsupport', 'support'),
      '(callcenter*|kundtjänstpartner*)',
      '(företag|leverantörer|bolag) som (hjälper oss|bistår oss|bistår) med (kundtjänst|kundsupport|support)',
    ],
    examples: {
      match: ['Vi delar dina uppgifter med [kundtjänstföretag].'],
      skip: ['Vi delar dina uppgifter med leverantörer.'],
    },
  },
  'identity-verifiers': {
    words: [
      firms('identifierings', 'legitimerings', 'identitetsverifierings'),
      'leverantör* av (identitetsverifiering|identifiering|e legitimation|legitimering|elektronisk identifiering)',
    ],
    examples: {
      match: ['Vi delar dina uppgifter med [leverantörer av identifiering].'],
      skip: ['Vi delar dina uppgifter för att kontrollera din identitet.'],
    },
  },
  'debt-collectors': {
    words: [
      '(inkasso|inkassobolag*|inkassoföretag*|inkassoombud*|inkassobyrå*|inkassopartner*)',
      '(inkasso*|*inkasso|kravbolag)',
    ],
    examples: {
      match: ['Vi delar dina uppgifter med [inkassobolag].', 'Vi lämnar ärendet till ett [inkassokontor].'],
      skip: ['Vi delar dina uppgifter med myndigheter.'],
    },
  },
  'ad-exchanges': {
    words: ['(annonsbörs*|annonsutbyte*|budgivningsplattform*|realtidsbudgivning*)'],
    examples: {
      match: ['Vi delar dina uppgifter med [annonsbörser].'],
      skip: ['Vi delar dina uppgifter med annonsörer.'],
    },
  },
  'shipping-carriers': {
    words: [
      firms('frakt', 'transport', 'logistik', 'bud', 'leverans', 'kurir', 'distributions'),
      '(transportör*|speditör*|fraktfirm*|åkeri*|posten|postnord|budfirm*|fraktförmedlare|distributör*)',
      '(fraktbolag*|transportbolag*|budbolag*|speditionsfirma*|leverantören av frakt)',
      '(företag|företaget|bolag|bolaget) som (levererar|kör|fraktar|transporterar) (varorna|varan|dina varor|paketet|hem)',
      '(det|den|de)? (åkeri|åkeriet|åkerier|fraktare|fraktaren|budet|budbil|schenker|dhl|ups|bring|budbee|instabox|fedex|flyttfirma*|posten|postombud*|paketombud*|transportfirma*|utdelningsföretag*)',
    ],
    examples: {
      match: [
        'Vi delar dina uppgifter med [fraktbolag].',
        'Vi lämnar din adress till [transportörer].',
        'Vi delar dina uppgifter med [åkeriet].',
      ],
      skip: ['Vi delar dina uppgifter med annonsörer.'],
    },
  },
  'financial-institutions': {
    words: [
      '((din|vår) bank|bank|banker|kreditgivare|långivare|kreditinstitut*|kortutgivare|finansbolag*|finansinstitut*)',
      '(försäkringsbolag*|försäkringsgivare*|återförsäkr*|försäkringsförmedlare*|pensionsbolag*)',
      'banken',
      '(kortnätverk*|bankgirot|bankgirocentralen|kontoförande bank|mottagarbank*|mottagande bank|betalarens bank|storbank*|kreditförmedlar*|försäkringsbolag*|bolåneinstitut*|fondbolag*|leasingbolag*|factoringbolag*)',
    ],
    examples: {
      match: ['Vi delar dina uppgifter med [banker].', 'Vi delar dina uppgifter med [försäkringsbolag].'],
      skip: ['Vi delar dina uppgifter med betalningsleverantörer.'],
    },
  },
  'credit-agencies': {
    words: [
      '(kreditupplysningsföretag*|kreditupplysningsbolag*|kreditupplysningsbyrå*|kreditupplysare|kreditupplysningsinstitut*)',
      '(uc|creditsafe)',
      '(upplysningscentralen|kreditupplysningsföretag*|kreditbyrå*)',
    ],
    examples: {
      match: ['Vi delar dina uppgifter med [kreditupplysningsföretag].'],
      skip: ['Vi delar dina uppgifter med kortföretag.'],
    },
  },
  'professional-advisers': {
    words: [
      '(revisor|revisorer|revisorn|advokat|advokater|advokatbyrå*|revisionsbyrå*|redovisningsbyrå*|redovisningskonsult*|jurist|jurister)',
      '(juridiska|professionella|finansiella|legala|ekonomiska) (rådgivare|ombud)',
      '(rådgivare)',
      '(*revisorer|*revisorerna|*revisorn|*revisor|*redovisningsbyrå*|ekonomibyrå*|bokföringsbyrå*|skatterådgivar*|skattekonsult*|patentombud|notarius publicus|juridiskt ombud|juridiska ombud|advokatfirma*|juristbyrå*|konkursförvaltar*|lönekonsult*)',
    ],
    examples: {
      match: [
        'Vi delar dina uppgifter med våra [revisorer].',
        'Vi delar dina uppgifter med [juridiska rådgivare].',
        'Vi delar dina uppgifter med vår [bokföringsbyrå].',
      ],
      skip: ['Vi delar dina uppgifter med leverantörer.'],
    },
  },
  'social-networks': {
    words: [
      '(leverantörer av|plattformar för)? sociala (medier|nätverk|medieplattformar|medieföretag)',
      '(facebook|instagram|linkedin|tiktok|snapchat)',
    ],
    examples: {
      match: ['Vi delar dina uppgifter med [sociala medier].'],
      skip: ['Vi delar dina uppgifter med annonsörer.'],
    },
  },
  resellers: {
    words: ['(återförsäljare|återförsäljaren|återförsäljarna|franchisetagare|ombud som säljer|generalagent*)'],
    examples: {
      match: ['Vi delar dina uppgifter med våra [återförsäljare].'],
      skip: ['Vi delar dina uppgifter med fraktbolag.'],
    },
  },
  licensors: {
    words: ['(licensgivare|licensgivaren|rättighetshavare|rättighetsinnehavare|upphovsrättsinnehavare)'],
    examples: { match: ['Vi delar dina uppgifter med våra [licensgivare].'], skip: ['Vi licensierar dina bilder.'] },
  },
  'data-brokers': {
    words: ['(datamäklare|adressmäklare|dataförmedlare|adressförmedlare)'],
    examples: {
      match: ['Vi delar dina uppgifter med [datamäklare].'],
      skip: ['Vi delar dina uppgifter med återförsäljare.'],
    },
  },
  authorities: {
    words: [
      '(svenska|statliga|offentliga|behöriga|berörda|brottsbekämpande|rättsvårdande|andra|övriga|relevanta|utländska|kommunala)? ((och|eller) (brottsbekämpande|statliga|rättsvårdande))? (myndighet|myndigheter|myndigheterna|myndigheten)',
      '(polis|polisen|polismyndigheten|skatteverket|försäkringskassan|åklagare|åklagarmyndigheten|kronofogden|kronofogdemyndigheten|arbetsförmedlingen|tullverket|csn|migrationsverket|bolagsverket|ekobrottsmyndigheten|*inspektionen|tillsynsmyndighet*|konsumentverket|säkerhetspolisen|domstolsverket|skolverket|skolinspektionen|socialstyrelsen|ivo|scb|statistiska centralbyrån|centrala studiestödsnämnden|uhr|universitets och högskolerådet|boverket|trafikverket|transportstyrelsen|arbetsmiljöverket|pensionsmyndigheten|länsstyrelsen|socialtjänsten|överförmyndaren|folkhälsomyndigheten|e hälsomyndigheten|läkemedelsverket)',
      '(folkpensionsanstalten|fpa|regionförvaltningsverket|skatteförvaltningen|inkomstregistret|traficom|valvira|utbildningsstyrelsen|tullen|jordbruksverket|naturvårdsverket|livsmedelsverket|kriminalvården|patent och registreringsverket|riksarkivet|finanspolisen|gränspolisen|hyresnämnden|statistikmyndigheten|kommunens socialtjänst|socialnämnden|socialförvaltningen|skattemyndigheten|smittskyddsenheten|försvarsmakten|statens institutionsstyrelse|tillsynsmyndighet*|inspektionen för vård och omsorg|polisens)',
      '(skattemyndigheten|skattemyndigheter|polismyndigheten|åklagarmyndigheten|energimyndigheten|spelmyndigheten|strålsäkerhetsmyndigheten|tillståndsmyndigheten|bidragsmyndigheten|tillsynsmyndigheten|diskrimineringsombudsmannen|konsumentombudsmannen|*inspektionen|kronofogde*|länsstyrelsen*|försäkringskassan*|skatteverket*)',
    ],
    examples: {
      match: [
        'Vi lämnar ut dina uppgifter till [myndigheter].',
        'Vi lämnar ut dina uppgifter till [Polisen].',
        'Vi lämnar ut dina uppgifter till [Folkpensionsanstalten].',
      ],
      skip: ['Vi delar dina uppgifter med fraktbolag.'],
    },
  },
  'courts-and-claimants': {
    words: [
      '(domstol|domstolar|domstolen|skiljenämnd*|motpart|motparter|motparten|målsägande|privata parter|part i en tvist|medlare)',
      '(tingsrätten|tingsrätt|hovrätten|hyres och arrendenämnden|allmänna reklamationsnämnden|arn|motsidan|motpartens ombud|kärande|svarande|skiljemän)',
    ],
    examples: {
      match: ['Vi kan lämna ut dina uppgifter till [domstol].'],
      skip: ['Vi delar dina uppgifter med myndigheter.'],
    },
  },
  acquirer: {
    words: [
      '(eventuell|eventuella|potentiell|potentiella|blivande|framtida|ny|nya|den nya|tänkbara)? (köpare|köparen|förvärvare|förvärvaren|ägare|ägaren|investerare) ',
      '(förvärvande|övertagande) (bolag|bolaget|företag|företaget|part)',
      '(fusion|fusionen|förvärv|företagsförvärv|företagsöverlåtelse|verksamhetsöverlåtelse|överlåtelse av verksamhet*|omstrukturering|sammanslagning|konkurs|rekonstruktion|bolagsförsäljning)',
      '(den)? nya ägaren',
      '(övertagande|tillträdande|ny) (part|ägare|förvaltare|bolag)',
      'den (nya|tillträdande|blivande) (ägaren|innehavaren|förvaltaren|hyresvärden)',
    ],
    examples: {
      match: ['Vi kan lämna ut dina uppgifter till en [köpare].', 'Vi kan lämna ut dina uppgifter vid en [fusion].'],
      skip: ['Vi delar dina uppgifter med allmänheten.'],
    },
  },
  'other-users': {
    words: [
      '(andra|övriga) (användare|medlemmar|kunder|deltagare|besökare|spelare|köpare|säljare|personer i forumet)',
      'dina (följare|kontakter|vänner)',
      '(andra|övriga) (spelare|boende|hyresgäster|gäster|resenärer|elever|studenter|köpare|säljare|användare|följare|medlemmar|prenumeranter|läsare|besökare|deltagare|lagmedlemmar|föräldrar) (i|på|inom|som)?',
      '(dina|era) (vänner|följare|kontakter|lagkamrater|klasskamrater|grannar|medspelare|gruppmedlemmar)',
      '(medspelare|motspelare|lagkamrater|gruppmedlemmar|grannar)',
    ],
    examples: {
      match: ['Vi delar din profil med [andra användare].', 'Vi delar din profil med [övriga boende].'],
      skip: ['Vi delar dina uppgifter med andra företag.'],
    },
  },
  public: {
    words: [
      '(allmänheten|offentligheten|offentligt|öppet|sökmotorer|sökmotorerna)',
      'alla som besöker (webbplatsen|sidan)',
      'den offentliga whois*',
    ],
    examples: {
      match: ['Vi delar dina kommentarer med [allmänheten].'],
      skip: ['Vi delar dina uppgifter med offentliga myndigheter.'],
    },
  },
  employer: {
    words: [
      '(din|er) (arbetsgivare|chef|uppdragsgivare|skola)',
      '(arbetsgivaren|arbetsgivarna|uppdragsgivaren|beställaren av kursen)',
    ],
    examples: {
      match: ['Vi delar dina uppgifter med [din arbetsgivare].'],
      skip: ['Vi delar dina uppgifter med vårt bolag.'],
    },
  },
  researchers: {
    words: [
      '(forskare|forskarna|forskningsinstitut*|universitet|universiteten|högskolor|forskargrupper|forskningsorganisation*|marknadsundersökningsföretag*)',
    ],
    examples: { match: ['Vi delar dina uppgifter med [forskare].'], skip: ['Vi delar dina uppgifter för forskning.'] },
  },
  'domain-registries': {
    words: [
      '(internetstiftelsen|icann|whois|registeroperatör*|domänregister|domänregistret|registry|registrar|registrarer|domänregistrar*|whois databas*)',
      'den (underliggande)? registeroperatören',
    ],
    examples: {
      match: ['Vi delar dina uppgifter med [domänregister].'],
      skip: ['Vi delar dina uppgifter med Skatteverket.'],
    },
  },
  'third-parties': {
    words: [
      '(a kassan|a kassa|a kassor|arbetslöshetskassan|arbetslöshetskassor|fackförbundet|fackförbund|pensionsvalet|friskvårdsleverantör*)',
      '(företag|aktörer|mottagare|parter|bolag|organisationer) som (själva)? (är|agerar som) (själva|självständigt|självständiga|egna|ensamt)? (personuppgiftsansvariga|personuppgiftsansvarig)',
      '(annan|andra|den|de|mottagande|berörd|berörda|remitterande) (vårdgivare|vårdgivaren|vårdenhet|vårdenheter|sjukhus|mottagning|skola|kommun|kommuner|regioner|region|huvudman|arrangör)',
      `${SOME}? (tredje part|tredje parter|tredje man|tredjepart|tredjeparter|utomstående|tredjepartsföretag|tredjepartstjänst*)`,
      `(andra|externa|utomstående|övriga) (företag|bolag|organisationer|parter|personer|aktörer)`,
      '(till|med) (andra|externa|utomstående|övriga) mottagare',
      '(någon annan|obehöriga|andra parter)',
      '(någon|några) (utomstående|annan|annan part|andra)',
      '(hotell|hotellet|hotellen|researrangör*|arrangör|arrangören|arrangörer|nätägare*|elbolag*|elnätsbolag*|bredbandsbolag*|bredbandsleverantör*|fastighetsägare|fastighetsägaren|hyresvärdar|tillverkare|tillverkaren|tillverkarna|importör*|laboratorium|laboratorier|apotek|apoteket|remissinstans*|flygbolag*|biluthyrar*)',
      '(mottagande|annan|andra|den nya|nästa|ny|den mottagande|ansvarig) (klinik|kliniker|skola|skolor|enhet|mottagning|läkare|specialist|kommun|förskola|leverantör|förening|föreningar|klubb|klubbar|hyresvärd)',
      '(utomstående|någon utomstående|någon annan|andra utomstående)',
    ],
    examples: {
      match: [
        'Vi delar dina uppgifter med [företag som är självständigt personuppgiftsansvariga].',
        'Vi lämnar ut dina uppgifter till [annan vårdgivare].',
        'Vi delar inte dina uppgifter med [tredje part].',
        'Vi delar dina uppgifter med [andra företag].',
        'Vi delar dina uppgifter med [arrangören].',
      ],
      skip: ['Vi delar dina uppgifter med tjänsteleverantörer.'],
    },
  },
};
