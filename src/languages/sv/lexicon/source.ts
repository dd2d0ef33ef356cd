import type { LexiconEntry } from '../../pack.ts';

const FROM = '(från|ur|genom|via|av|hos)';
/** Of firms and people, for "kontaktpersoner hos leverantörer" is where they work. */
const OUT_OF = '(från|ur|genom|via|av)';
const SOME = '(andra|vissa|olika|externa|våra|utvalda|dessa|en|någon|annan)';

/** Where data comes from, with the preposition: "vi får uppgifter [från tredje part]". */
export const source: Record<string, LexiconEntry> = {
  user: {
    words: [
      '(direkt)? (från|av) (klienten|patienten|eleven|hyresgästen|medlemmen|kunden|sökanden|den sökande|deltagaren|gästen|låntagaren|arbetstagaren|den anställde|den enskilde|givaren|vårdnadshavaren|försäkringstagaren) (själv|direkt)?',
      '(direkt)? från (dig|er) (själv|själva)? (direkt)?',
      '(direkt)? (från|av) (kunden|användaren|den registrerade|kunderna|våra kunder|våra användare|sökanden|medlemmen)',
      'av (dig|er) (själv|själva)?',
    ],
    examples: {
      match: ['Vi samlar in uppgifter [direkt från dig].'],
      skip: ['Vi samlar in uppgifter från tredje part.'],
    },
  },
  automatic: {
    words: [
      '(automatiskt|automatisk insamling)',
      'från (din|er) (enhet|dator|mobil|telefon|webbläsare|användning)',
      'genom (din|er) användning',
    ],
    examples: {
      match: ['Vi samlar in uppgifter [automatiskt] när du öppnar appen.', 'Vi samlar in uppgifter [från din enhet].'],
      skip: ['Ditt abonnemang förnyas automatiskt.'],
    },
  },
  cookies: {
    words: [
      `(${FROM}|med hjälp av|med) (användning av|användningen av|våra|olika|så kallade)? (cookies|kakor|cookie|webbfyrar|pixlar|cookies och liknande teknik|cookies och liknande tekniker)`,
    ],
    examples: { match: ['Vi samlar in uppgifter [genom kakor].'], skip: ['Kakor är små filer.'] },
  },
  'third-party': {
    words: [
      `${OUT_OF} (dennes|dennas|hans|hennes|deras|klientens|patientens|elevens|kundens|den boendes) (anhöriga|närstående|anhörig|vårdnadshavare|ombud|god man|gode man|förvaltare|arbetsgivare)`,
      '(från|ur|mot) (gemensamma)? (skadeanmälningsregistret|gsr|ladok|antagning se|nationella läkemedelslistan|läkemedelslistan)',
      `${FROM} ${SOME}? (tredje part|tredje parter|tredjepart|tredjeparter|tredjepartskällor|tredjepartsleverantör*)`,
      `${OUT_OF} ${SOME}? (samarbetspartner|samarbetspartners|partner|partners|leverantörer|källor|företag|bolag|organisationer|myndigheter|aktörer|återförsäljare|rekryteringsföretag|referenser)`,
      `${FROM} (din|er|ert|ditt) (arbetsgivare|skola|företag|bank)`,
      '(andra|externa) källor',
      `${OUT_OF} (arbetsgivaren|tidigare arbetsgivare|tidigare arbetsgivaren|nuvarande arbetsgivare|tidigare hyresvärd|tidigare hyresvärdar|tidigare hyresvärden|hyresvärden|hyresvärdar|skolan|tidigare skola|den tidigare skolan|mäklaren|mäklare|banken|banker|andra banker|försäkringsbolag|försäkringsbolaget|försäkringskassan|arbetsförmedlingen|kommunen|hemkommunen|regionen|socialtjänsten|polisen|inkomstregistret|skatteförvaltningen|referenspersoner|dina referenser|referenserna|bemanningsföretag|rekryterare|rekryteringsbyrå|rekryteringsbyråer|resebyrå|resebyrån|resebyråer|bokningssajt|bokningssajter|bokningssajten|bokningsplattformar|researrangör|researrangören|arrangören|arrangörer|återförsäljaren|tillverkaren|butiken|ombud|leverantören|din leverantör|ditt försäkringsbolag|sjukhus|sjukhuset|vårdcentralen|läkare|din läkare|annan klinik|andra kliniker|andra vårdgivare|annan vårdgivare|förbundet|riksförbundet|andra klubbar|andra föreningar|din förening|distributörer|appbutiken|apple|spelplattformen|spelplattformar|betalningsförmedlaren|betalleverantören|klarna|postnord|nätägaren|elnätsföretaget|fastighetsägaren|fastighetsägare|bostadsförmedlingen|intygsgivare|intyg från|advokater|motparten|motparter|domstolar|vittnen|revisorer|andra operatörer|tidigare leverantör)`,
      `${OUT_OF} ${SOME}? ${SOME}? (myndigheter|myndighet|företag|bolag|organisationer|aktörer|leverantörer|föreningar|skolor|kommuner|regioner|vårdgivare|kliniker|hyresvärdar|arbetsgivare|databaser)`,
    ],
    examples: {
      match: [
        'Vi får uppgifter om dig [från tredje part].',
        'Vi får uppgifter om din inkomst [från inkomstregistret].',
      ],
      skip: ['Vi får uppgifter från dig.'],
    },
  },
  affiliates: {
    words: [
      `${FROM} ${SOME}? (koncernbolag|dotterbolag|moderbolag*|systerbolag|koncernföretag)`,
      `${FROM} ${SOME}? (bolag|företag) (i|inom) (samma|vår|koncernen) (koncern|företagsgrupp)?`,
      '(från|av|och|eller|samt) (ett|andra|något|våra|övriga)? (annat|andra|annan)? (bolag|företag|koncernbolag|enhet) (i|inom) (vår|samma)? (koncern|koncernen|företagsgrupp|företagsgruppen)',
    ],
    examples: { match: ['Vi får uppgifter [från koncernbolag].'], skip: ['Vi får uppgifter från tredje part.'] },
  },
  public: {
    words: [
      `(${FROM}|mot|i)? ${SOME}? (offentliga|offentligt tillgängliga|allmänt tillgängliga|allmänna|publika|öppna|officiella) (register|källor|databaser|registret|källa)`,
      `${FROM} (ett|det)? (öppet|offentligt|allmänt|officiellt) (register|företagsregister|registret)`,
      `${FROM} (offentliga|allmänna) handlingar`,
      `(${FROM}|mot|i) ((skatteverkets|statens|kommunens)? (spar|folkbokföring|folkbokföringen|folkbokföringsregistret|bolagsverket|skatteverket|adressregister|fastighetsregistret|transportstyrelsen|lantmäteriet|näringslivsregistret|vägtrafikregistret|personadressregistret|kronofogden))`,
      'statens personadressregister',
      `${FROM} ${SOME}? (offentliga|öppna|statliga) (informationskällor|personadressregistret|uppgifter)`,
      `(${FROM}|mot|i|med) (befolkningsdatasystemet|befolkningsregistret|handelsregistret|fordonsregistret|bilregistret|företagsregistret|fastighetsregistret|lägenhetsregistret|navet|folkbokföring|ratsit|hitta|eniro|merinfo|allabolag|internet|öppna webbsidor|tidningar|domstolsdomar|allmänna handlingar|rättsdatabaser|poit|post och inrikes tidningar)`,
      'hos (transportstyrelsen|lantmäteriet|bolagsverket|kronofogden|skatteverket)',
    ],
    examples: {
      match: [
        'Vi hämtar uppgifter [från offentliga register].',
        'Vi hämtar uppgifter om bilen [hos Transportstyrelsen].',
      ],
      skip: ['Vi får uppgifter från koncernbolag.'],
    },
  },
  purchased: {
    words: [
      '(köpta|inköpta) (målgruppsdata|adressdata|konsumentdata|hushållsdata|marknadsdata|målgruppsuppgifter|kontaktlistor|adressregister)',
      '(köpta|inköpta) (adressuppgifter|adresser|adresslistor|register|listor|uppgifter|data)',
    ],
    examples: { match: ['Vi hämtar uppgifter från [inköpta register].'], skip: ['Vi får uppgifter om dina köp.'] },
  },
  'data-brokers': {
    words: [
      `${FROM}? ${SOME}? (adressmäklare|datamäklare|adressleverantör*|dataförmedlare|adressförmedlare)`,
      `${FROM} (bisnode|parad|postnord adresstjänster)`,
    ],
    examples: { match: ['Vi hämtar uppgifter [från adressmäklare].'], skip: ['Vi får uppgifter från din mäklare.'] },
  },
  'credit-agencies': {
    words: [
      `${FROM}? ${SOME}? (kreditupplysningsföretag*|kreditupplysningsbolag*|kreditupplysningsbyrå*|kreditinstitut*)`,
      `${FROM} (uc|creditsafe|upplysningscentralen|dun bradstreet)`,
    ],
    examples: {
      match: ['Vi hämtar uppgifter [från kreditupplysningsföretag].'],
      skip: ['Vi hämtar uppgifter från adressmäklare.'],
    },
  },
  'social-networks': {
    words: [
      '(och|eller|samt) sociala medier',
      `${FROM} ${SOME}? (sociala) (medier|nätverk|plattformar)`,
      `${FROM} (ditt|din)? (facebook|instagram|linkedin|google)`,
      `${FROM} (ditt|din)? (discord|steam|snapchat|tiktok|twitch|youtube|apple id|google konto|facebookkonto|facebook konto|x konto|linkedinprofil|instagramkonto)`,
    ],
    examples: { match: ['Vi får uppgifter [från sociala medier].'], skip: ['Vi får uppgifter från tredje part.'] },
  },
  'other-users': {
    words: [
      `${OUT_OF} (andra|övriga) (boende|hyresgäster|grannar|föräldrar|medlemmar|resenärer|studenter|anställda|medarbetare|kollegor)`,
      `${OUT_OF} (andra|övriga|en annan|någon annan) (användare|kunder|medlemmar|kund|personer|person|spelare|deltagare|användares|gäster|elever)`,
      `${OUT_OF} (dina|era|en|den) (vänner|bekanta|anhöriga|vän|bekant|närstående|personen)`,
      '(av|från|genom|via) (den|personen|någon|en person|en kund|en medlem) (som)? (har)? (bjudit in|bjöd in|bokat|bokar|anmält|anmäler|rekommenderat|tipsat|beställt|värvat|beställer|köpt)',
      '(av|från|genom|via) (din|dina|en|någon|er) (kollega|kollegor|vän|vänner|bekant|anhörig|anhöriga|släkting|släktingar|kamrat|kompis|reskamrat|medresenär|medsökande|granne|grannar|familj|familjemedlem|make|partner|sambo|chef)',
      '(av|från) (medresenärer|medsökande|värvare|den person som|den kund som|den medlem som)',
    ],
    examples: {
      match: ['Vi får uppgifter om dig [från andra användare].', 'Vi får din adress [av en kollega].'],
      skip: ['Vi får uppgifter från dig.'],
    },
  },
};
