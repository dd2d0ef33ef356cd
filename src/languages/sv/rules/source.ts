import type { Rule } from '../../pack.ts';

const COLLECT =
  '(samlar|samlas|samla|inhämtar|inhämtas|hämtar|hämtas|registrerar|registreras|får|erhåller|loggas|loggar|sparar|tar emot|mottar|behandlar|lagrar|efterfrågas|begär)';
const SUBMIT =
  '(lämnar|lämnat|lämnade|anger|angett|uppger|uppgett|skickar|skickat|fyller|delar|delger|berättar|berättat|skriver|skrivit|matar|laddar|väljer att (lämna|dela|ange|uppge|skicka)|tillhandahåller|tillhandahållit|registrerar|gett|ger)';
const DATA =
  '(uppgifter|uppgifterna|uppgift|personuppgifter|personuppgifterna|information|informationen|data|@collection)';
const TRACKER = '(cookies|kakor|cookie|webbfyrar|pixlar|loggfiler)';

/** Where data comes from. */
export const source: Record<string, Rule> = {
  'you-provide-it': {
    says: 'source/user',
    actor: 'any',
    match: [
      `(${COLLECT}|använder) ~8 ${DATA} (som)? (du|ni|kunden|användaren|kunder|medlemmen) (själv|själva|har|frivilligt|aktivt|kan)? (själv|själva)? ${SUBMIT}`,
      `(själv|själva) ~3 (lämnar|lämna|lämnat|anger|uppger|lämnas|fyller) ~6 (uppgifter|uppgifterna|information|till oss|i)`,
      `(du|ni) (kan)? (själv|själva)? (lämnar|lämna|ger) ~3 ${DATA} till oss`,
      `${DATA} ~8 (kommer|härrör|hämtas|samlas in|inhämtas|samlas) ~4 (direkt)? från (dig|er) (själv|själva)?`,
      `(samlar|samlas|inhämtar|inhämtas) ~10 (när|då|i samband med att|om) (du|ni) ~4 (registrerar|anmäler|beställer|köper|kontaktar|fyller|skapar|skickar|besvarar|deltar|ansöker|prenumererar|handlar|bokar|öppnar ett konto|tecknar|blir)`,
      `(när|då|om) (du|ni) ~5 (registrerar|anmäler|beställer|köper|fyller|skapar|ansöker|prenumererar|handlar|bokar|tecknar|kontaktar) ~8 (samlar|samlas|inhämtar|inhämtas) (vi)? ~8 in`,
      `${COLLECT} ~6 (direkt)? från (dig|er) (som|när|själv|direkt)?`,
      `samlas direkt in från (dig|er)`,
      `direkt från (dig|er|den registrerade)`,
      '(uppgifter|uppgift) ~4 som du (själv)? (anger|uppger|lämnar|skickar) ~2 (sparas|behandlas|registreras|lagras)',
      '(det|den information|allt|vad|sådant) (som)? (du|ni) (själv|själva)? (väljer att)? (berättar|berätta|lämnar|skriver|anger|uppger|delar|skickar) ~2 (för|till|till oss|oss|ärendet|formuläret|ansökan|med oss)',
      '(genom|via|i) (den|det|de|din|er|ditt) (ansökan|anmälan|blankett|formulär|beställning|intresseanmälan|meddelande) (som)? (du|ni) ~1 (skickar|lämnar|fyller|gör|skickat|lämnat|gjort)',
      '(uppgifterna|personuppgifterna|informationen|uppgifter) ~4 (får|har|hämtar|samlar|fått) (vi|bolaget|föreningen|kommunen) ~2 (direkt)? (från|av) (dig|er)',
      '(fyller|anger|uppger) (du|ni) ~2 (i|in)? ~2 @collection',
      '(uppgifterna|personuppgifterna) ~3 (lämnar|lämnat|anger|uppger|lämnas av) (du|ni) (själv|själva)',
    ],
    unless: [
      '(ansvarar|ansvarig) (du|ni)? ~2 för',
      '(andra|externa|tredje parts) (webbplatser|sajter)',
      '(inte|aldrig) ~2 (fyller|anger|uppger|lämnar|vill)',
      '(avregistrer*|återkalla*)',
      '(från|av) (andra|någon annan) ~4 än',
      '(barn|vårdnadshavare)',
    ],
    examples: {
      match: [
        '[Uppgifterna lämnar du själv].',
        'Vi [sparar uppgifter som du lämnar].',
        'Vi [samlar in namn när du registrerar] dig.',
      ],
      skip: ['Andra webbplatser har egna regler för det du skickar.'],
    },
  },
  'collected-automatically': {
    says: 'source/automatic',
    match: [
      `(automatiskt) ~5 (samlar|samlas|registreras|registrerar|loggas|loggar|sparas|inhämtas|skickas|överförs|uppgifter|information|insamlas)`,
      `(samlar|samlas|registreras|registrerar|loggas|loggar|sparas|inhämtas|skickar|skickas|överför|sänder) ~8 automatiskt`,
      'automatisk (insamling|registrering)',
      '(din|er) (webbläsare|enhet|dator) (automatiskt)? (skickar|sänder|överför)',
      '(skickar|sänder|överför) (din|er) (webbläsare|enhet|dator)',
      '(uppgifter|information|data|uppgifterna) ~3 (genereras|skapas|uppstår|uppkommer|alstras|överförs|skickas|registreras) (automatiskt)? ~1 (när|då|genom|i samband med) (du|ni|din|er|att du)',
      '(genereras|skapas|uppstår) automatiskt',
    ],
    actor: 'any',
    unless: ['(förnyas|raderas|beslut*|gallras)'],
    examples: {
      match: [
        '[Automatisk insamling] av uppgifter görs av servern.',
        'Vi [registrerar automatiskt] din IP-adress.',
        'Vissa uppgifter [samlas in automatiskt].',
      ],
      skip: ['Abonnemanget förnyas automatiskt.'],
    },
  },
  'collected-with-cookies': {
    says: 'source/cookies',
    match: [
      `${COLLECT} ~10 (genom|via|med hjälp av|med|från) ~3 ${TRACKER}`,
      `(genom|via|med hjälp av|med) ~3 ${TRACKER} ~3 (samlar|samlas|inhämtar|registrerar|får) ~10 ${DATA}`,
      `(använder|använda) ~4 ${TRACKER} ~6 för att ~2 (samla|registrera|inhämta|spåra)`,
      `${TRACKER} ~6 för att samla in`,
      `(med hjälp av|genom|via) ~2 ${TRACKER} ~1 (samlar|hämtar|får|registrerar|inhämtar|mäter|ser) vi`,
      `${TRACKER} ~4 (samlar|registrerar|hämtar|sparar) ~3 (in)? (uppgifter|information|data)`,
    ],
    examples: {
      match: ['Vi [samlar in uppgifter genom kakor].', 'Vi [använder kakor för att samla] in uppgifter.'],
      skip: ['Du kan radera kakor.'],
    },
  },
  'from-other-sources': {
    says: 'source/third-party',
    actor: 'any',
    match: [
      '(kontrollerar|verifierar|stämmer av|jämför) ~8 mot ~1 (ladok|antagningsregistret|lärosätet|lärosätets)',
      '(elnätsägaren|nätägaren|elnätsföretaget|elleverantören|tillverkaren|distributören|hyresvärden|fastighetsägaren|försäkringsgivaren|uppdragsgivaren|huvudmannen|förbundet|vårdgivaren|mäklarfirman|bilhandlaren|verkstaden|resebyrån|hotellet|operatören|appbutiken) ~1 (meddelar|skickar|lämnar|ger|rapporterar till|översänder|förmedlar till) oss ~3 (vad|vilka|vilken|om|att|när|hur|@collection|uppgifter|information|besked|@collection)',
      '(kontrollerar|kontrolleras|verifierar|stämmer av|stäms av|jämför|jämförs) ~6 (mot|med|hos|i) ~1 (ladok|antagningsregistret|skolans register|lärosätet|lärosätets|universitetet|förbundet|förbundets|arbetsgivaren|försäkringsbolaget|skadeanmälningsregistret)',
      '(hämta|hämtar|hämtas|inhämta|inhämtar|inhämtas|begär|begära) ~8 (ur|från) ~1 (skadeanmälningsregistret|gsr|ladok|inkomstregistret|läkemedelslistan|vaccinationsregistret|intressebolag)',
      `(får|erhåller|inhämtar|hämtar|samlar in|erhållas|inhämtas|hämtas|fått|köper) ~8 från ~2 (andra källor|tredje part|tredje parter|tredjepart|tredjeparter|samarbetspartner*|partner*|externa källor|din arbetsgivare|er arbetsgivare)`,
      `(kompletterar|kompletteras) ~6 (från|med) ~4 (andra källor|tredje part|samarbetspartner*)`,
      '(hämtas|inhämtas|får|fått|lämnas|kommer) ~6 från ~2 (andra vårdgivare|andra myndigheter|försäkringskassan|skolan|socialtjänsten|skatteverket|annan myndighet)',
      '(kommer|samlas|samlar|hämtas|inhämtas|hämtar|inhämtar|inhämta|hämta|får|fått|fick|erhåller|lämnas|lämnats|tar emot) ~8 (från|av) ~5 (din|er|ditt|ert|dina|era|en|den) (arbetsgivare|uppdragsgivare|skola|förening|klubb|klubben|bank|läkare|vårdgivare|kommun|referenser|försäkringsbolag|organisation|vårdnadshavare|företag|tidigare arbetsgivare|mäklare|ombud|god man)',
      '(får|hämtar|inhämtar|inhämta|hämta|hämtas|inhämtas|fått|kommer|samlas|samlar|ta in|begär) ~8 (från|av|hos) ~2 (andra|annan|en annan|externa|svenska|utländska|olika)? (myndigheter|myndighet|företag|organisationer|register|databaser|leverantörer|referenser|samarbetspartner|samarbetspartners|arrangörer|föreningar|vårdgivare|banker|kreditgivare|källor|parter|utomstående|håll|bolag|skatteverket|försäkringskassan)',
      '(lämnas|lämnats|skickas|fås|ges) (av|från|till oss av) ~1 (dina referenser|referenspersoner|andra myndigheter|samarbetspartner|din arbetsgivare|andra personer|tredje part|utomstående)',
      '(kontaktar|ringer|ringer upp|tar kontakt med|hör med|intervjuar|frågar) (vi)? ~3 (referenser|referenserna|referenspersoner|referenspersonerna|tidigare arbetsgivare|arbetsgivare|arbetsgivaren|tidigare hyresvärd|tidigare hyresvärdar|hyresvärdar)',
      '(referenser|referenserna|referenspersoner|hyresvärdar|hyresvärd|arbetsgivare|arbetsgivaren) ~2 (kontaktas|rings upp|tillfrågas|intervjuas)',
      '(tar|begär|inhämtar|hämtar) (vi)? ~2 (in)? ~1 referenser',
      '(google|apple|klarna|postnord|swish|arrangören|leverantören|leverantörer|återförsäljaren|banken|partner|partners|butiken|plattformen|försäkringsbolaget|arbetsgivaren|försäkringskassan|skatteverket|kommunen|skolan|mäklaren) ~2 (som|vilka)? (meddelar|skickar|lämnar|ger|rapporterar till|talar om för|informerar|förmedlar till) oss ~2 (vad|vilka|vilken|om|att|när|hur|@collection|uppgifter|information|besked)',
    ],
    unless: [
      '(andra webbplatser|länkar)',
      '(barn)',
      '(andra källor) än',
      'från ~1 (offentliga|öppna|allmänna|allmänt tillgängliga|publika|egna) källor',
    ],
    examples: {
      match: [
        'Vi [kompletterar uppgifterna med uppgifter från andra källor].',
        'Vi [får uppgifter från andra källor].',
        'Innan vi anställer någon [kontaktar vi referenser].',
      ],
      skip: ['Vi får inget från dig.'],
    },
  },
  'bought-from-others': {
    says: 'source/purchased',
    actor: 'any',
    match: [
      '(köpta|inköpta) ~1 (*data|*uppgifter|*adresser|*listor|adressregister)',
      '(köper|köpa|köpt|köps|köpts) ~4 (in)? ~2 (adresser|uppgifter|data|adresslistor|adressregister|personuppgifter)',
      '(uppgifter|adresser|data|register) ~3 (som)? (vi)? (har)? (köpts|köps|köpt|köper) (in)?',
      '(från)? (vilka|vilken) vi (har)? (köpt|köper) (data|uppgifter|adresser)',
      '(köper|köpa|köpt) ~2 in ~1 (kontaktuppgifter|*adresser|uppgifter|*uppgifter|adressregister)',
    ],
    unless: ['(du|ni) (har)? (köpt|köper|köpte)', '(när|om) (du|ni) ~2 (köper|köpt)'],
    examples: { match: ['Vi [köper adresser] från andra.'], skip: ['När du köper varor sparar vi uppgifter.'] },
  },
  'from-public-registers': {
    says: 'source/public',
    actor: 'any',
    match: [
      `(hämtar|hämtas|inhämtar|inhämtas|uppdateras|uppdaterar|kompletteras|kontrolleras|kontrollera|samkörs|samkör|samkörning) ~8 (mot|från|med) ~3 (folkbokföringen|folkbokföringsregistret|spar|offentliga|allmänna|statens personadressregister|adressregister|bolagsverket|skatteverket)`,
      '(offentliga|allmänna|öppna) (källor|register) ~4 (används|utnyttjas)',
      'offentligt tillgängliga (databaser|källor|register|uppgifter)',
      '(hämtar|inhämtar|samlar in|hämtas|samlas in) ~8 från ~3 (deras|företagens|företagets|publika|öppna) (webbplatser|hemsidor|webbplats|hemsida|källor)',
      '(hämtar|inhämtar|kompletterar|kompletteras|uppdaterar|uppdateras|får|fått|hämtas|samlar|kontrollerar|jämför) ~10 (offentliga|allmänt tillgängliga|offentligt tillgängliga|öppna|allmänna|officiella|statliga|publika) (källor|register|registret|databaser|personadressregistret|uppgifter|informationskällor)',
      '(hämtar|hämtas|inhämtas|inhämtar|uppdateras|uppdaterar|kompletterar|får) ~8 (från|ur|mot) ~3 (personadressregistret|folkbokföringen|bolagsverket|bolagsverkets|lantmäteriet|transportstyrelsen|kronofogden|skatteverket|vägtrafikregistret|näringslivsregistret|allabolag|ratsit|hitta|eniro)',
      '(kontroll|kontroller|kontrolleras|jämförelse|avstämning) ~6 mot ~3 (folkbokföringen|folkbokföringsregistret|spar|bolagsverket|skatteverket*|fastighetsregistret|sanktionslistor|offentliga register)',
    ],
    unless: ['(inte|aldrig)'],
    examples: {
      match: ['Adresser [uppdateras mot folkbokföringen].'],
      skip: ['Vi lämnar uppgifter till Skatteverket.'],
    },
  },
  'from-social-networks': {
    says: 'source/social-networks',
    actor: 'any',
    match: [
      '(loggar|logga|registrerar|ansluter|kopplar) ~6 (facebook*|google*|linkedin*|instagram*|sociala medier|socialt nätverk|twitter) ~8 (får|hämtar|samlar|samlas|tar|lämnas|delas) ~6 @collection',
      '(får|hämtar|inhämtar|tar emot|erhåller) ~6 från ~2 (facebook|linkedin|instagram|sociala medier|sociala nätverk)',
      '(via|med|genom|använder|använt|kopplar|kopplat) ~2 (facebook*|google*|linkedin*|instagram*|apple|discord|steam|twitch|tiktok|snapchat|sociala medier|ett socialt nätverk|spotify|microsoft konto) ~10 (får|hämtar|läser|tar emot) vi ~8 (därifrån|från (dem|tjänsten|nätverket|plattformen|den tjänsten))',
      '(besöker|följer|gillar|kontaktar|skriver till) ~4 (facebook|instagram|linkedin|tiktok|sociala medier|x) ~3 (får|ser) vi',
      '(söka|söker|leta|letar|titta|tittar|kontrollera|kontrollerar) ~8 (på|i|via) ~1 (linkedin|facebook|instagram|sociala medier)',
      '(hämtar|får|kompletterar|samlar in|inhämtar) ~8 (från|på|via) ~2 (linkedin|facebook|instagram|discord|steam|tiktok|sociala medier|sociala nätverk)',
    ],
    examples: {
      match: [
        'Vi [hämtar ditt namn från Facebook].',
        '[Kopplar du ditt Steam-konto får vi en vänlista från tjänsten].',
      ],
      skip: ['Du hittar oss på Facebook.'],
    },
  },
  'from-other-people': {
    says: 'source/other-users',
    actor: 'any',
    match: [
      '(få|får|erhåller|fått|hämtar) ~6 (av|från) (den personen|din vän|dina vänner|en vän|andra användare|en annan kund|andra medlemmar)',
      'andra (användare|medlemmar|kunder|personer)? (ger|lämnar|delar|skickar) (oss)? ~3 (uppgifter|information|data)',
      '(en|någon|din) (vän|bekant|annan person|annan kund|annan medlem|anhörig|kollega) (till dig|som)? ~2 (kan|har) ~2 (lämnat|angett|delat|gett|uppgett|lämna|ange|dela)',
      '(tipsas|tipsats|bjuds in|bjudits in|bokas|bokats|anmäls|anmälts) ~1 (du|ni)? ~1 av (en|någon) (vän|annan|bekant)',
    ],
    unless: ['(inte|aldrig)'],
    examples: { match: ['Vi [får din adress av din vän].'], skip: ['Vi får uppgifter av dig.'] },
  },
  'from-where-you-booked': {
    says: 'source/third-party',
    actor: 'any',
    match: ['(via|genom|hos|från|på) ~6 (får|hämtar|tar) vi ~8 (därifrån|från (dem|den|tjänsten|arrangören))'],
    unless: [
      '(facebook*|google*|apple|discord|steam|linkedin*|instagram*|twitch|sociala medier)',
      '(inte|aldrig|inga)',
    ],
    examples: {
      match: ['Köper du biljetten [hos en arrangör får vi ditt namn därifrån].'],
      skip: ['Handlar du via Klarna får vi inget kortnummer därifrån. Vi hämtar inga namn.'],
    },
  },
};
