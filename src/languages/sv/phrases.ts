/**
 * Groups of words that the patterns of several entries share. Swedish writes compounds as one word and inflects them at
 * the end, so most nouns stand as stems (`uppgift*`) or endings (`*uppgifter`).
 */

/** Possessives, articles and quantifiers before a noun. */
export const THE =
  '(din|ditt|dina|er|ert|era|sin|sitt|sina|vår|vårt|våra|den|det|de|denna|detta|dessa|en|ett|någon|något|några|alla|all|allt|samtliga|sådan|sådana|vissa|viss|olika|övriga|andra|annan|kundens|kundernas|användarens|användarnas|medlemmens|den registrerades)';

/** The reader as an object. */
export const YOU =
  '(dig|er|dem|oss|kunden|kunder|kunderna|användaren|användare|användarna|besökare|medlemmar|medlemmen)';

/** Data at large. */
export const DATA =
  '(personuppgift*|uppgift*|kunduppgift*|kunddata|användardata|information|informationen|kundinformation*|data|datan|*uppgifter|*uppgifterna)';

/** The reader's own data, so that "mer information" is none. */
export const OWN_DATA =
  '(personuppgift*|(din|ditt|dina|er|ert|era|sina|sin|de|kundens|felaktig*|ofullständig*|sådana|dessa|våra|vilka|lagrad*|registrerad*|eventuella) (egna|felaktiga|personliga|lagrade|registrerade)? (uppgift*|data|information|kontaktuppgift*|kunduppgift*|profil*))';

/** Of keeping data. */
export const KEEP =
  '(sparar|sparas|spara|behåll|sparade|sparat|sparats|lagrar|lagras|lagra|lagrats|lagring|behåller|behålls|behålla|bevarar|bevaras|bevara|arkiverar|arkiveras|kvarstår|förvarar|förvaras|finns kvar|lagringstid*|sparandetid*|bevarandetid*)';

export const ERASE =
  '(raderar|raderas|radera|raderade|raderats|radering|gallrar|gallras|gallra|gallring|förstör|förstörs|tas bort|ta bort|tar bort|tar vi bort|borttagning|makuleras|rensas|rensar|skrivs över|utplånas)';

/** The documents that a change is made to. */
export const POLICY =
  '(*policy|*policyn|policy|policyn|villkor|villkoren|*villkor|*villkoren|*meddelande|*meddelandet|*information|informationstext*|dokumentet|riktlinjer*|cookiepolicy*|integritetspolicy*)';

export const CHANGE =
  '(ändra|ändrar|ändras|ändrat|ändrats|ändring|ändringar|ändringen|ändringarna|uppdatera|uppdaterar|uppdateras|uppdaterat|uppdaterad|uppdaterade|uppdatering*|revidera|reviderar|revideras|reviderad|reviderade|förändring*|justera|justerar|justeras|justering*)';

/** Verbs that stand before their subject in a main clause: "därför [samlar] vi in". */
export const FINITE =
  '(är|var|har|hade|kan|ska|skall|får|måste|bör|vill|kommer|skulle|behöver|brukar|samlar|inhämtar|hämtar|registrerar|loggar|efterfrågar|ber|tar|mottar|erhåller|spårar|mäter|noterar|behandlar|hanterar|lagrar|sparar|bevarar|behåller|arkiverar|använder|nyttjar|utnyttjar|tillämpar|analyserar|delar|lämnar|överlämnar|överför|skickar|sänder|ger|vidarebefordrar|tillhandahåller|publicerar|säljer|hyr|anlitar|samarbetar|arbetar|låter|tillåter|placerar|sätter|raderar|gallrar|anonymiserar|avidentifierar|rättar|uppdaterar|ändrar|informerar|meddelar|kontaktar|underrättar|skyddar|krypterar|vidtar|grundar|stöder|stödjer|baserar|följer|respekterar|svarar|gör|fattar|utför|genomför|anger|uppger|fyller|väljer|begär|klickar|avregistrerar|anmäler|godkänner|samtycker|kontrollerar|erbjuder|visar|hjälper|förbehåller|strävar|ansvarar|köper|kompletterar|frågar|tror|anser|önskar|skapar|besöker|bor|loggar|fortsätter|upptäcker|drabbas|blir|beställer|mejlar|ringer|gäller|slutar|har)';

/** The passive in -s is a finite verb by itself. */
export const FINITE_PASSIVE =
  '(samlas|insamlas|inhämtas|hämtas|registreras|loggas|efterfrågas|erhålls|mottas|spåras|spelas|mäts|noteras|behandlas|hanteras|lagras|sparas|bevaras|behålls|används|nyttjas|utnyttjas|behövs|krävs|analyseras|delas|lämnas|utlämnas|överlämnas|överförs|förs|skickas|sänds|ges|vidarebefordras|tillhandahålls|publiceras|säljs|placeras|sätts|installeras|raderas|gallras|anonymiseras|skyddas|krypteras|begränsas|röjs|avslöjas|tas|görs|läses|fångas|kopplas|förvaras|visas|säkras|finns|härleds|köps|förekommer|sker|fattas|uppdateras|ändras|rättas|sprids|aktiveras|kombineras|bearbetas|stöds|följs|begärs)';
