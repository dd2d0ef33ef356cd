/** Who acts, and who is let, asked or said to act. */
import type { Cues } from '../../pack.ts';
import { LIGHT, PEOPLE } from '../phrases.ts';

export const actor = {
  first: [
    'vi',
    'jag',
    '(bolaget|företaget|föreningen|butiken|stiftelsen|koncernen|organisationen|förbundet|klubben|gymmet|kommunen|styrelsen|banken|kliniken|mottagningen|vårdcentralen|tandkliniken|skolan|förskolan|nämnden|*nämnden|*centralen|*kommunen|*stiftelsen|*klubben|*butiken|*högskolan|*universitetet|*hotellet|*mottagningen|*kyrkan|*museet|*teatern|socialtjänsten|*föreningen|*förbundet|*kliniken|*skolan|*biblioteket|mäklaren|hyresvärden|tandläkaren|spelbolaget|elbolaget|elnätsbolaget|bostadsbolaget|fastighetsbolaget|energibolaget|taxibolaget|fotografen|regionen|myndigheten|universitetet|högskolan|biblioteket|hotellet|restaurangen|apoteket|träningsappen|mobilappen|klockan|enheten|församlingen|museet|teatern|verkstaden|byrån|redaktionen|arrangören|sjukhuset|sällskapet|samfundet|verket|förlaget|huvudmannen|säljaren|fackförbundet|partiet)',
    '(webbplatsen|hemsidan|webbsidan|sajten|tjänsten|appen|applikationen|servern|webbservern|plattformen|systemet|webbutiken|webbshoppen|sidan)',
    'vår (webbplats|hemsida|sajt|app|applikation|tjänst|server|plattform|personal|kundtjänst|butik|verksamhet|förening|receptionist|reception|växel|chatt|chattbot|assistent|kassa|bokning|webbutik|webbshop|rekryterare|mäklare|handläggare|skola|klinik|redaktion|administratör)',
    '(mäklaren|handläggaren|rådgivaren|läkaren|läraren|lärarna|tränaren|ledarna|kansliet|personalen|receptionen|receptionisten|kundtjänst|kundtjänsten|växeln|kassören|förvaltaren|sjuksköterskan|optikern|veterinären|terapeuten|psykologen|passagesystemet|kassasystemet|bokningssystemet|advokaten|advokatbyrån|byrån|staden|folkhögskolan|förvaltningen|bibliotekarien|rekryteraren)',
    'våra (webbplatser|hemsidor|appar|applikationer|tjänster|servrar|system|medarbetare|anställda|produkter|butiker|bolag)',
  ],
  user: [
    'du',
    'ni',
    'man',
    'hen',
    '(den|de|alla) som (söker|ansöker|anmäler|beställer|bokar|hyr|köper|lånar|registrerar|deltar|besöker|skapar|skänker|handlar) (sig|om)?',
    PEOPLE,
    '(den|de) (registrerade|enskilde|enskilda|anställde|sökande)',
  ],
  third: [
    `${LIGHT} (tredje part|tredje parter|tredje man|tredjepart|tredjeparter|tredjepartsleverantör*|tredjepartsföretag|utomstående)`,
    `${LIGHT} (samarbetspartner*|partner*|affärspartner*|leverantör*|underleverantör*|tjänsteleverantör*|annonsör*|annonsnätverk*|biträden|personuppgiftsbiträde*|tredjepartspartner*|tjänstepartner*|servicepartner*|återförsäljare*)`,
    '(de|dessa|andra|sådana|externa) (företag|bolag|aktörer|verktyg)',
    'google',
    'facebook',
    'meta',
  ],
  other: [
    '(andra|externa|länkade|utomstående) (webbplatser|hemsidor|sajter|webbsidor|sidor)',
    '(de)? (företag|webbplatser|hemsidor|sajter|sidor) (som|till vilka|dit) vi (länkar|hänvisar)',
    '(din|er|ditt) (webbläsare|arbetsgivare|enhet|dator|bank|skola|internetleverantör|resebolag)',
    '(de flesta|många|vissa|andra) webbläsare',
    '(de flesta|många|andra) (*appar|*plattformar|*butiker|*företag)',
    '(en|varje|ingen|någon) (arbetsgivare|myndighet|annan organisation)',
    '(de flesta|många|alla) (webbplatser|webbsidor|hemsidor|sajter|appar)',
    'webbläsaren',
    'andra (användare|kunder|personer|medlemmar|organisationer)',
    '(lagen|lag|dataskyddsförordningen|gdpr)',
  ],
  oblique: ['oss'],
  userControl: [
    `(låter|låta|tillåter|tillåta|hjälper|hjälpa|ber|be|uppmanar|uppmana|bjuder in) (dig|er|${PEOPLE}) (att)?`,
    `(gör|göra) det möjligt för (dig|er|${PEOPLE}) att`,
    '(kan|får|har|ska|skall|måste|bör|behöver|väljer|vill|anger|uppger|lämnar|fyller|klickar|begär|godkänner|samtycker|är|kommer|använder|avregistrerar) (du|ni)',
  ],
  bidding: [
    '(lämna|skicka|dela|ange|uppge|skriv|ge|lägg|publicera|spara|använd|sprid) (inte|aldrig|ej)',
    'kontrollera (därför|alltid|gärna|själv|noga) ',
    '(tänk på|kom ihåg|undvik|glöm inte) (att)?',
  ],
  imperative: ['(vänligen|var god|var vänlig)'],
  permits: ['(låter|låta|tillåter|tillåta) (våra|vissa|andra|utvalda|även)?'],
  thirdControl: [
    '(låter|låta|tillåter|tillåta) (våra|vissa|andra|utvalda|även)? (tredje part|tredjeparter|tredje parter|annonsör*|partner*|samarbetspartner*|leverantör*|annonsnätverk*|företag) (att)?',
  ],
  agent: ['av', 'av (vår|våra|den|en|ett|någon|annan|andra|vissa|dessa|olika|externa)'],
} satisfies Partial<Cues>;
