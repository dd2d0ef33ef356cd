/**
 * A negation stands behind the finite verb, so that patterns which go on to the object ("delar ~3 @collection") hold it in their gap.
 * Swedish verbs and nouns of action that open a practice for the words they govern. A verb's particle may stand behind its
 * subject ("samlar vi även in"), and the passive in -s stands before or behind what it is said of.
 */
import type { Frame } from '../pack.ts';

const WHAT =
  '(din|ditt|dina|er|ert|era|följande|uppgifter om|uppgift om|information om|bland annat|också|även|vissa|automatiskt|kundens|besökarens|användarens)';

export const frames: Record<string, Frame> = {
  collects: {
    opens: ['collection', 'purpose', 'source'],
    actor: 'first',
    match: [
      '(registrerar|loggar|efterfrågar|hämtar|inhämtar|spårar|mottar|erhåller|begär) ~3 @collection',
      '(samla|samlar|samlade|samlat) ~4 in',
      '(insamla|insamlar|inhämta|inhämtar|inhämtat|registrera|registrerar|registrerat|logga|loggar|loggat|efterfråga|efterfrågar|erhåller|erhålla|erhållit|mottar|motta|mottagit|spårar|spåra|noterar|begär in|begära in|mäta|mäter|fångar upp)',
      '(hämta|hämtar|hämtat|läser|läsa) (även|också)? (in|av|upp)?',
      '(tar|ta|tagit) ~3 emot',
      '(spelar|spela|spelat) ~3 in',
      '(ber|be) (dig|er) (om|att ange|att lämna|att uppge|att fylla i)',
      'begär (dina|ditt|din|uppgift om|uppgifter om|att du anger|att du lämnar)',
      '(får|få|fått) (vi|även|också|bland annat|därmed|då)? (vi|även|också)? (tillgång till|del av|ta del av|veta|uppgift om|uppgifter om|uppgifter|information om|information|data|din|ditt|dina)',
      '(samla|samlar) in och (använda|använder|behandla|behandlar|lagra|lagrar|spara|sparar|hantera|hanterar|analysera)',
    ],
    examples: {
      match: ['Vi [samlar in] ditt namn.', 'Därför [registrerar vi din IP-adress].'],
      skip: ['Du kan samla in poäng.'],
    },
  },
  processes: {
    opens: ['collection', 'purpose', 'source'],
    actor: 'first',
    specific: true,
    match: [
      '(behandlar|hanterar|lagrar|sparar|bearbetar) ~3 @collection',
      '(behandla|behandlar|behandlat|hantera|hanterar|lagra|lagrar|spara|sparar|sparat|bearbeta|bearbetar|innehar|bevarar)',
      '(behandling|insamling|registrering|hantering|lagring|insamlandet|behandlingen|insamlingen) av',
      '(uppgifter|personuppgifter|personuppgifterna|uppgifterna|information|data|uppgiftskategorier) (som)? (vi|bolaget|föreningen|företaget)? (kan|komma att)? (samlar in|samla in|behandlar|hanterar|sparar|registrerar|lagrar|behandlas|samlas in|inhämtas|registreras|som behandlas|som samlas in) (om dig|om er|om dig som kund|om kunden|av oss)? (är|utgörs av|kan vara|omfattar|inkluderar|består av|innefattar)',
      '(kategorier|typer) av (personuppgifter|uppgifter)',
    ],
    examples: {
      match: ['Vi [behandlar ditt namn] och din ålder.', 'Bolaget [sparar namn] och adress.'],
      skip: ['Du hanterar din profil.'],
    },
  },
  'is-collected': {
    opens: ['collection', 'purpose', 'source'],
    actor: 'first',
    passive: true,
    match: [
      '(samlas|samlats) ~4 in',
      'samlas',
      '(insamlas|insamlats|inhämtas|inhämtats|hämtas|registreras|registrerats|loggas|loggats|sparas|lagras|behandlas|hanteras|efterfrågas|erhålls|erhållas|mottas|spåras|noteras|begärs|begäras|mäts|bevaras|härleds|fångas)',
      '(tas|tagits) ~3 emot',
      '(spelas|spelats) ~3 in',
      '(skickas|överförs|sänds|kommer|lämnas|härrör) (automatiskt|också|även)? (till oss|från)',
      'köps in',
      '(krävs|behövs)',
    ],
    examples: {
      match: ['Ditt namn och din adress har [samlats in] i samband med köpet.', 'Din IP-adress kan [registreras].'],
      skip: ['Uppgifterna sparas av andra webbplatser.'],
    },
  },
  'collects-inverted': {
    opens: ['collection', 'source'],
    actor: 'any',
    match: [
      '(samlas|insamlas|inhämtas|hämtas|registreras|loggas|sparas|lagras|behandlas) (inga|inte|aldrig|ej) ~2 @collection',
      `(samlas|insamlas|inhämtas|hämtas|registreras|loggas|sparas|lagras|efterfrågas|behandlas|spelas|noteras) ${WHAT} ${WHAT}?`,
      '(registreras|loggas|samlas in|sparas) (automatiskt)? (vid|när) (ditt|varje|du) (besök|besöker)?',
      '(sparar|registrerar|loggar|lagrar|noterar) (vår|våra)? (webbserver|servern|servrar|server|webbservrar|webbplatsen|systemet)',
    ],
    examples: { match: ['Vid besöket [registreras din] IP-adress.'] },
  },
  'collects-around': {
    opens: ['collection'],
    actor: 'any',
    match: [
      '(samlas|spelas|tas) ~4 @collection ~4 (in|emot)',
      '(specifikt|dessutom|därmed|vidare|därtill|automatiskt) (samlas|registreras|lagras|sparas|loggas)',
    ],
    examples: { match: ['Vid registreringen [samlas namn och adress in].'] },
  },
  'data-includes': {
    opens: ['collection'],
    actor: 'any',
    match: [
      '(dina|era) (personuppgifter|uppgifter) (kan)? (inkluderar|omfattar|innefattar|inkludera|omfatta|utgörs av) (information|uppgifter|data)? (som)?',
    ],
    examples: { match: ['[Dina personuppgifter inkluderar] namn och adress.'] },
  },
  'user-provides': {
    opens: ['collection', 'source'],
    actor: 'user',
    specific: true,
    match: [
      '(lämna|lämnar|lämnat|ange|anger|angett|angav|uppge|uppger|uppgett|tillhandahålla|tillhandahåller|tillhandahållit|delge|delger|meddela|meddelar)',
      '(fylla|fyller|fyllt) ~4 i',
      '(skicka|skickar|skickat|skriva|skriver|matar|mata) ~3 in',
      '(ladda|laddar|laddat) ~4 upp',
      '(ger|ge|gett|skicka|skickar) oss',
      '(registrera|registrerar) (dig|er) med',
      '(ombeds|uppmanas|måste|behöver|ska) (du|ni)? (att)? (ange|lämna|uppge|fylla i)',
    ],
    examples: {
      match: ['När du registrerar dig [anger] du namn och e-postadress.', 'Du kan [ge oss] ditt telefonnummer.'],
      skip: ['Du kan ge oss synpunkter.'],
    },
  },
  shares: {
    opens: ['sharing'],
    actor: 'first',
    match: [
      '(delar|överför|överlämnar|vidarebefordrar|skickar|ger|tillhandahåller|publicerar|avslöjar|röjer|sprider|säljer) ~3 @collection',
      '(delar|överför|överlämnar|vidarebefordrar|skickar|säljer) ~3 (med|till)',
      '(dela|delar|delat) (även|också)? (med (sig|oss))?',
      '(lämna|lämnar|lämnat) ~6 (ut|över|vidare|till)',
      '(ge|ger|gett) ~4 (tillgång|åtkomst)',
      '(utlämna|utlämnar|överlämna|överlämnar|överföra|överför|överfört|vidarebefordra|vidarebefordrar|skicka|skickar|sända|sänder|tillhandahålla|tillhandahåller|avslöja|avslöjar|röja|röjer|publicera|publicerar|tillgängliggör|tillgängliggöra|sprida|sprider|offentliggör|rapporterar|rapportera|förmedlar)',
      '(föra|för) ~4 (över|vidare)',
      '(sälja|säljer|hyra ut|hyr ut)',
      '(utlämnande|utlämning|överföring|överlämnande|delning|spridning) (av|till|sker)',
      '(låter|låta|tillåter) (våra|vissa|andra|utvalda)? (annonsörer|samarbetspartner|samarbetspartners|partner|leverantörer|tredje part|tredjeparter)',
    ],
    examples: {
      match: ['Vi kan [dela] ditt namn med våra leverantörer.', 'Vi [lämnar inte ut] dina uppgifter till tredje part.'],
      skip: ['Du kan dela bilder med dina vänner.'],
    },
  },
  'is-shared': {
    opens: ['sharing'],
    actor: 'first',
    passive: true,
    match: [
      '(delas|överförs|överlämnas|vidarebefordras|skickas|sänds|ges|säljs|sprids|avslöjas|röjs|publiceras) ~2 (med|till|för)',
      '(delas|delats|delges|utlämnas|utlämnats|överlämnas|överförs|överförts|vidarebefordras|skickas|sänds|ges|tillhandahålls|avslöjas|röjs|publiceras|tillgängliggörs|sprids|säljs|offentliggörs|rapporteras|förmedlas) ((vidare)? (till|med|av|för))?',
      '(lämnas|lämnats) ~4 (ut|över|vidare|till)',
      'lämnas',
      '(förs|föras) ~4 (över|vidare)',
      `(får|få|har|ges|beviljas) (endast|bara|enbart|även|också)? (del av|ta del av|tillgång till|åtkomst till)`,
      '(görs|göras) tillgänglig*',
      '(är|blir|bli|vara) (synlig*|tillgänglig*|läsbar*) (för|av)?',
      '(kan|får) (se|läsa) (din|ditt|dina|era|vad du)',
      '(delas|lämnas|överföras|utlämnas|överlämnas|vidarebefordras|lämnas ut) (till|med)?',
    ],
    examples: {
      match: ['Ditt namn kan komma att [delas med] våra partner.', 'Uppgifter kan [lämnas ut till] myndigheter.'],
    },
  },
  'shares-inverted': {
    opens: ['sharing'],
    actor: 'any',
    match: [
      '(delas|lämnas|överförs|utlämnas|överlämnas|vidarebefordras|skickas|sänds|publiceras) (din|ditt|dina|er|era|inga|uppgifter*|personuppgifter*|information|vissa|nödvändiga|också|även) ~4 (ut|över|vidare|till|med)',
      '(mottagare|mottagarna|mottagaren) (av|till)? (uppgifterna|personuppgifterna|dina uppgifter|dina personuppgifter|informationen)? (är|kan vara|utgörs av)? (till exempel|bland annat|främst)?',
      'kategorier av mottagare',
    ],
    examples: { match: ['Vid ett köp [lämnas dina uppgifter till] transportörer.'] },
  },
  engages: {
    opens: ['sharing'],
    actor: 'first',
    match: [
      '(anlitar|använder) ~2 @sharing',
      '(anlitar|anlita|använder|använda|utnyttjar|nyttjar) (oss av)? (även|också|sig av)?',
      '(samarbetar|samarbeta|arbetar|arbeta) (även|också|vi|dessutom)? (även|också)? med',
      '(tar|ta) (även|också|vi)? hjälp av',
      '(upphandlar|upphandlat|avtalat med|avtal med)',
    ],
    examples: { match: ['Vi [anlitar underleverantörer] för driften.'] },
  },
  uses: {
    opens: ['purpose', 'tracking', 'security'],
    actor: 'first',
    match: [
      '(använder|behandlar|nyttjar|utnyttjar) ~3 (@collection|@tracking)',
      '(använda|använder|använt|nyttja|nyttjar|utnyttja|utnyttjar|behandla|behandlar|bearbetar|behöver|analyserar|tillämpar|ägnar oss åt|kombinerar)',
      '(använder|använda) (oss|sig) (även|också)? av',
      '(vår användning|behandling|behandlingen|vårt användande) av',
      '(ändamål|ändamålet|ändamålen|syfte|syftet|syften|syftena) (med (behandlingen|insamlingen|vår behandling|personuppgiftsbehandlingen|detta))? (av uppgifterna|av personuppgifterna)? (är|var|består)',
      '(för|till) följande ändamål',
      'i (följande)? syfte att',
      'med hjälp av (dina|era|de|dessa) (personuppgifter|uppgifter|uppgifterna)',
    ],
    examples: {
      match: ['Vi [använder din e-postadress] för att skicka nyhetsbrev.'],
      skip: ['Du får använda tjänsten för att köpa skor.'],
    },
  },
  'is-used': {
    opens: ['purpose', 'tracking'],
    actor: 'first',
    passive: true,
    match: [
      '(används|användas|använts|nyttjas|utnyttjas|behandlas|bearbetas|hanteras|behövs|krävs|analyseras|sparas|samlas in|kombineras|lagras) ~3 (för|till|i|av)',
    ],
    examples: { match: ['Din adress [används för] att leverera beställningar.'] },
  },
  'uses-inverted': {
    opens: ['purpose'],
    actor: 'any',
    match: [
      '(används|behandlas|nyttjas|sparas|behövs) (endast|bara|även|också|då|enbart|därför|vidare)? (din|ditt|dina|er|era|uppgifter|uppgifterna|personuppgifter|personuppgifterna|informationen|endast|e)',
      'medför* att vi behandlar',
    ],
    examples: { match: ['För forskning [används endast] anonyma uppgifter.'] },
  },
  sets: {
    opens: ['tracking', 'purpose'],
    requires: 'tracking',
    actor: 'first',
    match: [
      '(placerar|sätter|lagrar|sparar|installerar) ~2 @tracking',
      '(placera|placerar|sätta|sätter|lagra|lagrar|spara|sparar|installera|installerar|innehåller|innehålla|skickar|har|läser|bäddar in|integrerar|integrerat|implementerat)',
      'för (loggfiler|loggar)',
    ],
    examples: { match: ['Vi [placerar kakor] på din enhet.'] },
  },
  'is-set': {
    opens: ['tracking', 'purpose'],
    requires: 'tracking',
    actor: 'first',
    passive: true,
    match: [
      '(placeras|sätts|lagras|sparas|installeras|skickas|används|läses|krävs|behövs|finns|förekommer|aktiveras)',
      '(placeras|sättas|lagras|sparas|användas) (av)?',
    ],
    examples: { match: ['Kakor [placeras] på din enhet.'] },
  },
  'sets-inverted': {
    opens: ['tracking'],
    actor: 'any',
    match: [
      '(placeras|sätts|lagras|sparas|används|installeras|finns|förekommer) ~2 @tracking',
      '(placeras|sätts|lagras|sparas|används|installeras|finns|förekommer) (det|därför|inga|inte|då|också|även|en|ett|olika|inga|flera|nödvändiga|så kallade|s k|våra|vissa)',
      'med hjälp av',
    ],
    examples: { match: ['På sidan [används även kakor].'] },
  },
  protects: {
    opens: ['security'],
    actor: 'first',
    match: [
      '(vidtar|vidta|vidtagit|vidtas|vidtagits|tillämpar|tillämpa|använder|använda|används|har|skyddar|skydda|skyddas|skyddade|krypterar|krypteras|upprätthåller|inför|infört|implementerat|implementerar|arbetar med|genomför|gör|sker|lagras|sparas|förvaras|står|omfattas|kräver|finns)',
      'för att (skydda|säkra|säkerställa|förhindra)',
      '(genom|med hjälp av)',
    ],
    examples: { match: ['Vi [använder] brandväggar och åtkomstkontroll.'] },
  },
  'has-right': {
    opens: ['right'],
    actor: 'user',
    match: [
      '(rätt|rätten|rättighet|rättigheten|möjlighet) (att|till)',
      '(rätt|rätten) (att)? (när som helst|kostnadsfritt|gratis|under vissa förutsättningar|i vissa fall|en gång per år|på begäran)? (att)? (begära|kräva|få|erhålla|be)',
      '(rättigheter|rättigheterna|rättigheterna är|rättigheter är)',
      '(berättigad|berättigade|berättigat) (att|till)',
      '(kan|får|önskar|vill) (du|ni|den registrerade|kunden|användaren)? (även|också|alltid)? (när som helst)? (även|också)? (begära|kräva|be|välja att|få)',
      '(begära|begär|kräva|kräver|be oss|ber oss|begäran om|begärt)',
      '(du|ni|man) (kan|får|har möjlighet att|har rätt att)',
      '(kan|får) (du|ni|man) (när som helst)? ',
    ],
    examples: {
      match: ['[Du har rätt att] få tillgång till dina uppgifter.'],
      skip: ['Vi förbehåller oss rätten att få tillgång till lokalen.'],
    },
  },
  'grants-right': {
    opens: ['right'],
    actor: 'first',
    match: [
      '(ger|ge|erbjuder|erbjuda) (dig|er|användare|kunder|medlemmar|den registrerade) (möjlighet|rätt|möjligheten|rätten|alternativ) (att|till|för)',
      '(alternativ|möjligheter) (som)? (vi)? erbjuder (för)? (dig|er)? (för)? att',
      '(hjälper|låter) (dig|er) (att|med)?',
    ],
    examples: { match: ['Vi [ger dig rätt att] få ett registerutdrag.'] },
  },
  'legal-ground': {
    opens: ['legal-basis'],
    actor: 'any',
    match: [
      '(rättslig|rättsliga|laglig|lagliga|legal|legala) (grund|grunden|grunder|grunderna|stöd|stödet)',
      '(grundar|grundas|baserar|baseras|vilar|stöder|stödjer|stöds|stödjs) (sig|oss|vi|vår behandling)? (oss)? (även|också|främst|på)? (sig)? (på|av|i)',
      '(med|har|på) (stöd|grundval|grund) (av|i)',
      '(behandlar|behandla|behandlas|samlar in|samlas in|använder|används|sker|görs|utförs) (endast|bara|enbart|efter|med|på|genom|också|även)',
      '(nödvändig|nödvändigt|nödvändiga|erforderlig*)',
      '(krävs|behövs) (för|till)',
      '(enligt|i) (artikel|art)',
    ],
    examples: { match: ['Den [rättsliga grunden] är ditt samtycke.'] },
  },
};
