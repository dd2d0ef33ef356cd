/** What stands before and behind nouns, and makes of them an object, an aim, a recipient or a part of something else. */
import type { Cues } from '../../pack.ts';
import { LIGHT, ONLY, PEOPLE } from '../phrases.ts';

export const noun = {
  enumeration: [
    '(såsom|exempelvis|inklusive|inkl|nämligen|dvs|innefattande|inbegripet|omfattande)',
    '(till exempel|t ex|bland annat|bl a|d v s|det vill säga|som till exempel|som exempelvis|som t ex|så som)',
    '(inkluderar|omfattar|innefattar)',
    'för (dessa|följande|sådana) ändamål',
  ],
  reference: [
    '(denna|dessa|den|de|detta|sådan|sådana|samma|ovanstående|nämnda) (insamlade|ovan)? (information|informationen|uppgift|uppgiften|uppgifter|uppgifterna|personuppgifter|data|datan)',
    '(dem|desamma)',
    'ovanstående',
  ],
  beforeObject: [
    `(till|från|med|av|på|i|vid|hos|via|genom|mellan|mot|under|enligt|inklusive|såsom|kring|rörande|angående|åt|bland|gällande|än|förutom|utom) ${LIGHT}`,
    // Nobody acts as what the reader is: "om du inte är kund hos oss kan vi …".
    `(är|blir|bli|blivit|vara|var|varit) (en)? ${PEOPLE}`,
    `som (en)? ${PEOPLE}`,
    'som (google|facebook|mixpanel|hotjar|matomo|microsoft|adobe|meta|klarna|postnord|stripe|paypal|amazon|aws|mailchimp|hubspot)',
    `(om|för|och|eller|samt) ${LIGHT} (tredje part|tredje parter|tredjepart|partner*|samarbetspartner*|leverantör*|annonsör*|sociala medier|sociala nätverk|myndigheter|banker|återförsäljare|analysföretag|kund|kunden|kunder|kunderna|användare|användaren|besökare|besökaren|medlemmar|medlemmen|barn|personer|individer|andra|registrerade|den|de)`,
  ],
  idiom: [
    'i (ditt|ert|deras|vårt|eget|någon annans|annans) namn',
    '(vid|under) (namn|namnet)',
    '(neka|nekar|ge|ger) (appen|oss|tjänsten|webbplatsen|den) (tillgång|åtkomst)',
    '(logga|loggar|loggat) (in|ut)',
    '(tar|ta) (del|hänsyn|ställning)',
    'i enlighet med',
    'i fråga om',
    '(ansökan|ansökt|ansöker|kö|anmälan|erbjudande|behov) (om|till|av) (en)? plats',
  ],
  // Compounds are one word; a broken copy parts them.
  compound: ['(policy|skydd|skyddet|ombud|biträde|ansvarig)'],
  toward: [
    `(till|med|åt|hos|av|bland|genom|via|mellan|från|inom) ${LIGHT}`,
    '(till|med|av) (någon av|en del av|andra av)? (våra|vår|vårt)? (betrodda|utvalda|noga utvalda|noggrant utvalda|andra|externa|svenska|berörda|behöriga)?',
    'vid (en|ett)? (eventuell)?',
  ],
  announces: ['(följande|nedan|nedanstående)'],
  medium: [
    '(via|per|genom|medelst)',
    '(via|per|genom) (formulär|e post|epost|brev|post|mejl|sms|webbplatsen|telefon) (eller|och|samt)',
    'med hjälp av',
    // "namn enligt pass", "kakor i din webbläsare"
    'enligt',
    'i (din|er)',
  ],
  dated: [
    '(senast|sist|senaste) (uppdaterad|uppdaterades|uppdaterat|ändrad|ändrades|reviderad|reviderades|uppdatering|uppdateringen|ändringen|version|versionen)',
    '(uppdaterades|ändrades|reviderades|granskades|fastställdes) (senast|sist)? (den)?',
    '(uppdaterad|reviderad|publicerad|antagen|antogs|fastställd|fastställdes|beslutad|daterad) (den|av|i|senast)?',
    '(gäller|gällande|giltig|träder i kraft|trädde i kraft) (från|fr o m|sedan|den)? (och med)?',
    '(datum|version|utgåva|versionsdatum|upprättad)',
  ],
  age: [
    '(under|över|minst|lägst|fyllt|yngre än|äldre än|mellan|fylla|fyller) (åldern)?',
    '(åldersgräns*|ålder|åldern) (av|är|på|för att bli medlem är)?',
    'åldersgräns* ',
  ],
  determiner: ['(din|ditt|dina|er|ert|era|vår|vårt|våra|en|ett|den|det|denna|detta|sin|sitt|sina|deras|dess)'],
  goal: ['(för att|för|till|så att|när|medan|i syfte att|i avsikt att|i syfte)'],
  aim: [
    '(för|i syfte|i avsikt) att (vi|du|ni)? (ska|skall|kan|bättre|även|bland annat|t ex|till exempel|på ett bättre sätt|själva)? (kunna)?',
    '(kunna|ska kunna|skall kunna)',
    '(för|som) (vår|våra|egen|intern|interna|bland annat|till exempel|ändamål som|ändamålet)?',
    'för (den|det|de|din|ditt|dina|er|ert|era|vår|vårt|våra|en|ett)',
    `(används|användas|använda|använder|behövs|sparas|behandlas|utnyttjas) ${ONLY}? (till|för|i|vid|inom)`,
    '(ändamål|ändamålet|ändamålen|syfte|syftet|syften) (med)? (behandlingen|insamlingen|är|som|att)? (är|att)? (att)?',
    'är (att)?',
    '(inte|aldrig)? (till|för) att',
    '(för)? att (fortlöpande|löpande|kontinuerligt|ständigt|snabbt|säkert|regelbundet|automatiskt|effektivt|smidigt|kunna)',
    'i (syfte|avsikt) att',
    '(och|eller|samt) att',
    'för (oss|dig) att',
    'så att vi (ska|kan|bättre)? (kunna)?',
    'kan (vi|tjänsten|appen) (bättre)?',
    '(skyldiga|skyldig|tvungna|tvungen|förpliktade|förpliktigade|förpliktad) (enligt lag)? att',
    'så att (den|det|de|tjänsten|webbplatsen|appen|sidan|du|ni)? (ska|skall|kan)? (kunna)?',
    'vill (vi|kunna) (kunna)?',
    '(intresse|intressen|behov) (av|i) (att)?',
    'så att',
    `(nyttjas|nyttjar|utnyttjas|behandlas|samlas in) ${ONLY}? (för|i|till)`,
    '(genom|med) att',
    '(såsom|exempelvis|till exempel|bland annat)',
    '(hjälper|hjälpa|låter|tillåter) oss (att|med att|med)?',
    '(gör|göra) det möjligt (för oss)? att',
    '(ger|ge) oss (möjlighet|förutsättningar) att',
    'räknar (vi|appen)? ut',
  ],
} satisfies Partial<Cues>;
