import type { Rule } from '../../pack.ts';

const MESSAGES =
  '(nyhetsbrev|nyhetsbrevet|nyhetsbreven|utskick|utskicken|utskicket|reklam|direktreklam|direktmarknadsföring|marknadsföring|marknadsföringen|erbjudanden|e postutskick|marknadsföringsutskick|sms utskick|kommunikation|mejl|reklamutskick|marknadsföringsmeddelanden|inbjudningar|kampanjutskick)';
const COOKIES = '(cookie|cookies|kakor|kakorna|kaka|kakan|cookiefiler)';
const REFUSE =
  '(blockera|blockerar|blockeras|neka|nekar|avvisa|avvisar|avböja|avböjer|stänga av|stänger av|inaktivera|inaktiverar|radera|raderar|ta bort|tar bort|rensa|rensar|hindra|förhindra|tillåta|tillåter|tillåts|acceptera|accepterar|accepteras|begränsa|hantera|ändra|ställa in|godkänna)';
const ADS = '(annonser|annonsering|reklam|marknadsföring|annonserna)';

/** What the reader can choose over collection, use, sharing and cookies. */
export const choice: Record<string, Rule> = {
  'unsubscribes-from-marketing': {
    says: 'choice/opt-out-marketing',
    match: [
      '(nyhetsbrevet|nyhetsbrev|utskicken|utskick) (avbeställer|avanmäler|avslutar) (du|ni)',
      `(välja|väljer) ~2 bort ~2 ${MESSAGES}`,
      `(vill|önskar|ber) ~3 att vi (slutar|upphör) ~8 ${MESSAGES}`,
      'slutar vi skicka (erbjudanden|reklam|nyhetsbrev|utskick)',
      '(avregistrera|avregistrerar|avanmäla|avanmäler) (du|ni)? (dig|er|sig)',
      '(avregistreringslänk*|avanmälan|avregistrering|avregistreringen|avprenumerera|avprenumererar)',
      `(avregistrera|avregistrerar|avanmäla|avanmäler|avsluta|avsäga|avsluta prenumerationen) ~6 ${MESSAGES}`,
      `(tacka|tackar|säga|säger) nej (till)? ~6 ${MESSAGES}`,
      `(inte|ej) (längre)? (vill|önskar)? ~2 (ha|få|ta emot|erhålla|motta) ~6 ${MESSAGES}`,
      `(vill|önskar) (du|ni) inte (längre)? ~3 (ha|få|ta emot|erhålla|motta) ~4 ${MESSAGES}`,
      `(önskar|vill) (du|ni) ~2 (slippa) ~4 ${MESSAGES}`,
      `(invända|motsätta|avböja|neka|spärra|spärr) ~3 (mot)? ~8 (direktmarknadsföring|direktreklam|marknadsföring|reklam)`,
      'avsluta (din|er)? prenumeration*',
      'nix (registret|telefon)',
      '(väljer|ändrar|bestämmer|styr) ~3 (vilka|vilka typer av) (utskick|nyhetsbrev|erbjudanden|mejl|kommunikation)',
      '(ändrar|väljer|bestämmer|styr) (du|ni) ~2 vilka (utskick|nyhetsbrev|erbjudanden|mejl)',
      '(spärra|spärrar|anmäla|anmäler) (dig|er)? ~4 (nix|reklam|adresserad reklam)',
      '(svara|svarar|skicka|skickar) (du|ni)? ~2 stopp',
      '(sms|mejl|utskick) ~4 (svarar|svara) ~2 (stopp|stop)',
    ],
    actor: 'any',
    unless: [
      '(vi|bolaget) ~2 (avregistrera|avregistrerar|stänga av)',
      '(intressebaserad*|riktad*|personanpassad*) (annonser|annonsering)',
    ],
    examples: {
      match: ['Du kan när som helst [avregistrera dig från nyhetsbrevet].', 'Du kan [tacka nej till reklam].'],
      skip: ['Vi kan avregistrera konton.', 'Vi skickar nyhetsbrev.'],
    },
  },
  'refuses-targeted-ads': {
    says: 'choice/opt-out-targeted-advertising',
    match: [
      `(välja|väljer|välj) bort ~6 (${ADS}|dem)`,
      `(tacka nej|säga nej|avböja|neka|stänga av|inaktivera|slippa) (till)? ~3 (riktad*|intressebaserad*|personanpassad*|anpassad*|personlig*) ~1 ${ADS}`,
      '(youronlinechoices*|aboutads*|adssettings*|annonsinställningar*)',
    ],
    needs: [
      '(riktad*|intressebaserad*|personanpassad*|anpassad*|youronlinechoices*|aboutads*|annonsinställningar*|adssettings*|personlig* annonser)',
    ],
    actor: 'any',
    unless: ['google analytics'],
    examples: { match: ['Du kan [tacka nej till riktade annonser].'], skip: ['Vi visar riktade annonser.'] },
  },
  'refuses-analytics': {
    says: 'choice/opt-out-analytics',
    match: [
      '(välja|väljer|välj) bort ~6 (google analytics|analys|statistik|webbanalys|analysverktyg)',
      '(inaktivera|stänga av|tacka nej till|blockera|opt out) ~4 (google analytics|webbanalys|analys|statistik)',
      '(google analytics) ~8 (tillägg|tillägget|opt out|inaktiveringstillägg)',
      '(tillägg|tillägget|webbläsartillägg) ~8 google analytics',
      '(tillägg|plugin|insticksprogram) ~3 (som|för att) ~2 (stänger av|stänga av|inaktiverar|blockerar|hindrar) ~2 (google)? analytics',
      '(inte|ej) (vill|önskar)? ~2 (ingå|vara med|räknas|mätas|delta) ~2 (i|med)? (statistiken|statistik|mätningen|mätningar|analysen|webbanalysen)',
      '(avaktivera|inaktivera|stänga av|slå av|neka|tacka nej till) ~2 (spårningen|mätningen|statistiken|analysen|besöksmätningen|statistikkakor|analyscookies|analyskakor|webbanalysen)',
    ],
    actor: 'any',
    examples: {
      match: ['[Google Analytics erbjuder ett tillägg] till webbläsaren.', 'Du kan [välja bort Google Analytics].'],
      skip: ['Vi använder Google Analytics.'],
    },
  },
  'refuses-sale': {
    says: 'choice/opt-out-sale',
    match: [
      '(slutar|sluta|slutar vi) ~2 sälja ~4 (uppgifter|personuppgifter|data|information)',
      '(invända mot|motsätta dig|tacka nej till|säga nej till|välja bort) ~4 (försäljning|försäljningen|att vi säljer)',
      'sälj inte mina (personuppgifter|uppgifter)',
    ],
    actor: 'any',
    examples: {
      match: ['Klicka på [Sälj inte mina personuppgifter].', 'Du kan [säga nej till försäljning] av dina uppgifter.'],
      skip: ['Vi säljer inte dina uppgifter.'],
    },
  },
  'refuses-sharing': {
    says: 'choice/opt-out-sharing',
    match: [
      '(vill|önskar) (du|ni)? inte att (vi|dina|era) ~4 (delar|delas|lämnar|lämnas|vidarebefordras)',
      '(inte|ej) (vill|önskar) att (vi|dina|era) ~4 (delar|delas|lämnar|lämnas|vidarebefordras)',
      '(motsätta dig|invända mot|tacka nej till|säga nej till|välja bort) ~4 (delning|delar|delas|att vi delar|utlämnande|att dina uppgifter delas)',
    ],
    actor: 'any',
    examples: {
      match: [
        '[Vill du inte att vi delar] dina uppgifter kan du kontakta oss.',
        'Du kan [tacka nej till att vi delar] dina uppgifter.',
      ],
      skip: ['Vi delar uppgifter med partner.'],
    },
  },
  'refuses-ai-training': {
    says: 'choice/opt-out-ai-training',
    match: [
      '(träna|tränas|träning|träningen) ~8 (om|såvida) (du|ni) inte ~2 (stänger av|slår av|tackar nej|säger nej|invänder|väljer bort|avaktiverar|inaktiverar|motsätter)',
      '(stänga av|stänger av|slå av|slår av|avaktivera|inaktivera|stoppa) ~6 (träna|träning|träningen|modellträning) ~4 (ai|modeller|modellen|språkmodeller|språkmodell|ai modeller)?',
      '(neka|nekar|invända|motsätta|tacka nej|säga nej|välja bort|avböja) ~10 (träna|träning) ~3 (ai|modeller|språkmodeller|ai modeller)',
    ],
    actor: 'any',
    examples: { match: ['Du kan [neka till att vi använder dina texter för att träna AI].'], skip: ['Vi tränar AI.'] },
  },
  'asks-first': {
    says: 'choice/opt-in',
    match: [
      '(bara|endast|först|enbart) ~1 (om|när|sedan|efter att) (användaren|kunden|låntagaren|medlemmen|patienten|hyresgästen|gästen|eleven|besökaren|vårdnadshavaren|deltagaren|den registrerade) ~3 (samtyckt|samtycker|godkänt|godkänner|tackat ja|sagt ja|slagit på|aktiverat|valt|bett|kryssat)',
      'först (sedan|efter att|efter det att|när|då) (du|ni) (har)? (uttryckligen|aktivt)? (sagt ja|tackat ja|godkänt|samtyckt|accepterat|gett ditt samtycke|lämnat ditt samtycke|klickat)',
      '(frågar|ber) ~1 (dig)? om (lov|tillåtelse|tillstånd) innan vi',
      '(endast|bara) ~2 (till)? ~2 (dig|er|dem|kunder|den) som ~3 (anmält|samtyckt|godkänt|tackat ja|valt)',
      '(frågar|fråga|ber|be) (vi)? (dig|er) ~3 (innan|före)',
      '(samtycke|samtycker) till ~2 (cookies|kakor) ~6 (banner*|cookiebanner*|lämnar|ger|pop up|ruta)',
      '(ger|lämnar) (du)? ~2 samtycke ~6 (cookiebanner*|banner*|kryssruta|rutan|ruta)',
      '(kryssa|kryssar|bocka|bockar) ~2 (i|för) (en)? (ruta|rutan)',
      '(aktivt|själv) (väljer|valt|godkänner) ~3 (att)? (ta emot|få|dela)',
      '(endast|bara|först|inte) ~3 (om|när|efter att) (du|ni) ~2 (sagt ja|tackat ja|godkänt|samtyckt|accepterat|gett ditt samtycke|klickat)',
      '(sätts|placeras|aktiveras|används|laddas) ~2 (bara|endast|först|inte) ~2 (om|när|förrän|efter) ~4 (samtycke|godkänt|sagt ja|samtyckt|accepterat)',
      '(inte|aldrig) ~6 utan (att)? (du|ni) ~2 (först|dessförinnan|har|aktivt) ~2 (tackat ja|sagt ja|godkänt|samtyckt|accepterat|gett)',
      '(inhämtar|hämtar in|begär) ~4 (samtycke|godkännande|medgivande) (i förväg|innan|först|före)',
      '(kakor|cookies) ~8 kräver ~2 att (du|ni) ~2 (godkänt|godkänner|samtyckt|samtycker|sagt ja)',
      '(bara|endast|först|enbart) ~1 (om|när|sedan|efter att) (du|ni) ~3 (uttryckligen|aktivt|själv)? ~1 (samtyckt|samtycker|godkänt|godkänner|tackat ja|sagt ja|slagit på|aktiverat|valt|bett)',
    ],
    actor: 'any',
    unless: ['(inte|ej) (frågar|fråga)'],
    examples: {
      match: [
        'Statistikkakor placeras [först sedan du har godkänt] det.',
        'Du får utskicken om du [kryssar i en ruta].',
        'Du [ger ditt samtycke i vår cookiebanner].',
        'Vi [frågar dig innan] vi läser din plats.',
      ],
      skip: ['Du kan fråga oss om varan.'],
    },
  },
  'sets-the-browser': {
    says: 'choice/browser-settings',
    match: [
      `(webbläsare|webbläsaren) ~6 (säger|säga|tackar) nej till ~2 ${COOKIES}`,
      `(säga|säger|tacka) nej till ~2 ${COOKIES} ~6 (webbläsare|webbläsaren|webbläsarens)`,
      `(ställa|ställer|ställ) in ~3 (webbläsare|webbläsaren) ~3 (så)? (att)? ~4 (inte|aldrig)? ~2 (tar emot|ta emot|sparar|spara|lagrar|varnar|meddelar|frågar) ~3 ${COOKIES}`,
      `(webbläsare|webbläsaren) ~8 (inte|aldrig) (tar emot|sparar|lagrar) ~2 ${COOKIES}`,
      `(webbläsare|webbläsaren|webbläsarens|webbläsarinställning*) ~12 ${REFUSE} ~6 ${COOKIES}`,
      `(webbläsare|webbläsaren|webbläsarens|webbläsarinställning*|webbläsarna) ~12 ${COOKIES} ~8 ${REFUSE}`,
      `(webbläsare|webbläsaren) ~8 (ställas in|ställa in|ställer in|inställd) ~12 ${COOKIES}`,
      `${REFUSE} ~8 ${COOKIES} ~12 (webbläsare|webbläsaren|webbläsarens|webbläsarinställning*)`,
      `${COOKIES} ~10 ${REFUSE} ~10 (webbläsare|webbläsaren|webbläsarens|webbläsarinställning*)`,
      `(ändra|justera) ~3 (inställningar|inställningarna) ~3 (i|för) (din|er)? webbläsare`,
      `(du|ni|användaren|besökaren) (kan|får) ~5 (radera|ta bort|rensa|blockera|stänga av|neka) ~3 ${COOKIES}`,
      `(kan|får) (du|ni) ~5 (radera|ta bort|rensa|blockera|stänga av|neka) ~3 ${COOKIES}`,
    ],
    actor: 'any',
    unless: ['vi (raderar|tar bort|blockerar)', '(cookiebanner*|cookieinställning*|kakinställning*)'],
    examples: {
      match: [
        'Du kan [ställa in din webbläsare så att den inte tar emot kakor].',
        'Du kan ställa in din [webbläsare så att den nekar kakor].',
        'Du kan [blockera kakor i din webbläsare].',
      ],
      skip: ['Kakor sparas i din webbläsare.'],
    },
  },
  'sets-the-cookies': {
    says: 'choice/cookie-settings',
    match: [
      '(kakbanner*|kakrutan|kakpanel*|cookierutan|samtyckesbanner*|samtyckesruta*)',
      '(samtycke|val|valet|inställning|inställningar) ~6 (cookies|kakor) ~6 (ändra|ändrar|återkalla|återkallar|justera|anpassa)',
      '(välja|väljer|bestämma|bestämmer) ~3 vilka (typer av|slags)? (kakor|cookies)',
      '(cookieinställning*|kakinställning*|cookiepreferens*|cookiepanel*|samtyckesinställning*|samtyckesverktyg*)',
      '(inställningar|inställningarna|val) för (cookies|kakor)',
      '(ändra|återkalla|hantera) ~3 samtycke ~3 (cookies|kakor)',
      '(cookiebanner*|cookierutan|cookieverktyg*) ~8 (välja|väljer|ändra|ändrar|neka|nekar|acceptera)',
      '(samtycke|val) ~4 (i|via) (vår|vårt|den)? (cookiebanner|cookiebannern|kakbanner|cookieruta|samtyckesruta)',
      '(tacka|tackar|säga|säger) (ja|nej) (eller (nej|ja))? till ~3 (cookies|kakor|statistikkakor|*kakor|*cookies)',
      '(rutan|fönstret|bannern|banderollen) som visas ~4 (besök|besöket|gången)',
      '(knappen|länken|ikonen|menyn|fliken|symbolen|sidfoten|rutan) ~5 (kakor|cookies|kakinställningar|cookieinställningar|samtycke|integritetsval) ~6 (ändra|ändrar|återkalla|återkallar|justera|justerar|dra|drar|välja|väljer|hantera|hanterar|neka|nekar)',
      '(hantera|ändra|anpassa|justera|öppna) ~1 (kakor|cookies|cookieval|kakval) ~8 (ändra|ändrar|val|inställningar|samtycke)',
      '(kakor|cookies|kakval|cookieval|kakinställningar) ~8 (ändrar|justerar|väljer|hanterar) (du|ni) ~4 (val|samtycke|när som helst|inställningar)',
    ],
    actor: 'any',
    unless: ['(webbläsare|webbläsaren) ~6 (säger|säga|tackar) nej'],
    examples: {
      match: [
        'Du kan [välja vilka kakor] vi får använda.',
        'I vår [cookiebanner kan du välja] vilka kakor som används.',
        'Du kan [ändra ditt samtycke till kakor] när du vill.',
        'Du kan ändra dina [cookieinställningar].',
        'I [menyn "Kakor" kan du ändra] dig.',
      ],
      skip: ['Vi använder cookies.'],
    },
  },
  'sets-the-device': {
    says: 'choice/device-settings',
    match: [
      '(behörigheter|behörigheterna|behörighet|behörigheten|tillstånd|tillstånden) (i|under|på|via) ~2 (android|ios|iphone|telefonen|mobilen|inställningar|inställningarna|operativsystemet|systeminställning*)',
      '(platstjänster|platstjänsten|platsåtkomst|aviseringar|notiser) ~1 (stänger|kan|slår) (du|ni) ~3 (av|stänga av) ~1 (telefonen|mobilen|enheten|inställningar*)',
      '(stäng|stänga|stänger|inaktivera|inaktiverar|avaktivera|slå) ~3 (av)? ~1 (platstjänst*|platsinformation|gps|pushnotis*|push notiser|notiser|aviseringar|platsdelning*|positionering*)',
      '(enhetens|telefonens|mobilens|datorns) inställningar',
      '(inställningar|inställningarna) (i|på|för) (din|er) (telefon|mobil|enhet|mobiltelefon|surfplatta)',
      '(avinstallera|avinstallerar) ~2 (appen|applikationen)',
      '(push|pushnotiser|notiser|aviseringar|platstjänster|platsdelning) ~3 (slå|slår|stänga|stänger|stäng) ~2 av',
      '(mobilens|telefonens|enhetens|mobiltelefonens) inställningar',
      '(åtkomst|åtkomsten|platsåtkomst|platsåtkomsten|behörighet|behörigheter|tillstånd|notiser|platstjänster) ~8 (stänga|stänger|ändra|ändrar|återkalla|dra in|neka|nekar|slå) ~4 (telefonen|telefonens|mobilen|mobilens|enheten|enhetens|inställningar*|operativsystem*)',
    ],
    actor: 'any',
    examples: {
      match: ['Du kan när som helst [avinstallera appen].', 'Du kan när som helst [stänga av platstjänster].'],
      skip: ['Enheten är ny.'],
    },
  },
  'sets-the-account': {
    says: 'choice/account-settings',
    match: [
      '(kontoinställning*|profilinställning*|integritetsinställning*|sekretessinställning*|aviseringsinställning*)',
      '(mitt konto|mina sidor|din profil|ditt konto|mina inställningar) ~8 (väljer|välja|styr|styra|bestämmer|bestämma|ändra inställning*|stänga av|slå av|justera)',
      '(väljer|välja|styr|styra|bestämma|ändra) ~8 (kontoinställningar*|inställningarna för (ditt|kontot))',
      '(under|på|i|via) (mitt konto|mina sidor|mina inställningar|din profil|ditt konto|kontoinställningarna|profilinställningarna) ~3 (ändrar|väljer|styr|kan|bestämmer|justerar) (du|ni)',
      '(profil|profilen|konto|kontot|inlägg|inläggen|listor|pass|album) ~2 (privat|privata|dold|dolda|hemlig|hemligt|synlig|offentlig|anonym) ~4 (under|via|i|på) ~1 (inställningar|inställningarna|profil|profilen|kontot|mina sidor|appen|menyn|sekretess|synlighet|integritet)',
      '(göra|gör|ställa in|ställer in|sätta|sätter) ~1 (din|ditt)? ~1 (profil|profilen|konto|kontot) ~1 (privat|dold|dolt|hemlig|hemligt|anonym)',
      '(under|i|via|på) (inställningar|inställningarna|mina sidor|mitt konto|appens inställningar|sekretess|integritet|profilen|profil) ~4 (väljer|styr|bestämmer|ändrar|stänger|kan|slår|döljer) (du|ni) ~6 (vem|vilka|hur|vad|synlig*|delas|visas|av|inställning*|profil*|spårning*)',
      '(du|ni) ~2 (väljer|styr|bestämmer|ändrar) ~8 (under|i|via|på) (inställningar|inställningarna|mina sidor|mitt konto|appens inställningar|sekretess)',
    ],
    actor: 'user',
    examples: {
      match: ['Du kan [välja i dina kontoinställningar].', 'Du kan [göra din profil privat].'],
      skip: ['Kontot är nytt.'],
    },
  },
  'need-not-give-data': {
    says: 'choice/do-not-provide',
    match: [
      '(väljer|välja|avstå|låta bli) (du|ni)? (att)? (från)? (att)? (inte)? (lämna|ange|uppge|dela|lämna ut|tillhandahålla) ~6 (uppgifter|personuppgifter|information|data)',
      '(besöka|besöker|använda|använder|surfa|surfar) ~6 utan att (lämna|ange|uppge|behöva lämna|registrera) ~4 (uppgifter|personuppgifter|information|dig|namn)',
      '(du|ni) (avgör|bestämmer|väljer) ~2 (själv|själva) ~2 (om|vilka) ~6 (lämna|ange|lämnar|uppge|uppgifter)',
      '(behöver|måste) (du|ni)? ~1 inte (uppge|berätta|ange|tala om) ~1 (vem|namn|ditt|din|några) ~2 (du)? ~4 (besöker|använder|surfar|läser|kontaktar)',
      '(besöka|använda|läsa|surfa) ~6 anonymt',
      '(avstå|avstår|låta bli|låter bli) ~2 (från)? ~1 (att)? ~1 (lämna|uppge|ange|fylla i|svara)',
    ],
    actor: 'any',
    unless: ['vi (väljer|avstår)', '(väljer|välja) (du|ni) att inte ~8 kan'],
    examples: {
      match: [
        'Du kan [besöka sidan anonymt].',
        '[Du bestämmer själv vilka uppgifter] du vill lämna.',
        'Du kan [välja att inte lämna dina uppgifter].',
      ],
      skip: ['Du måste ange din adress.'],
    },
  },
};
