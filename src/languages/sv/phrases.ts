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
  '(personuppgift*|(din|ditt|dina|er|ert|era|sina|sin|de|kundens|felaktig*|ofullständig*|sådana|dessa|våra|vilka|lagrad*|registrerad*|eventuella) (egna|felaktiga|personliga|lagrade|registrerade)? (uppgift*|data|information|kontaktuppgift*|kunduppgift*|profil*|medlemsuppgift*|journal|patientjournal|akt|journaluppgift*|journalanteckning*|personakt))';

/** Of keeping data. */
export const KEEP =
  '(sparar|sparas|spara|behåll|sparade|sparat|sparats|lagrar|lagras|lagra|lagrats|lagring|behåller|behålls|behålla|bevarar|bevaras|bevara|arkiverar|arkiveras|kvarstår|förvarar|förvaras|finns kvar|ligger kvar|ha kvar|har kvar|behåll|kvar hos oss|spar|sparade|arkivera|sparas undan|behållas|bevara|bevarats|förvara|stannar kvar|dröjer kvar|hålls kvar|finnas kvar|ligga kvar|vi kvar|lagringstid*|sparandetid*|bevarandetid*)';

export const ERASE =
  '(raderar|raderas|radera|raderade|raderats|radering|gallrar|gallras|gallra|gallring|förstör|förstörs|tas bort|ta bort|tar bort|tar vi bort|borttagning|makuleras|rensas|rensar|skrivs över|utplånas|slängs|slänger|avslutas och raderas|försvinner|rensas ut|kasseras|avlägsnas|strimlas|tas ur registret|dokumentförstörs|plockas bort|städas bort|upphör|tas (dina|era|de|alla)? (uppgifter|personuppgifter|uppgifterna)? bort|gallrar)';

/** The documents that a change is made to. */
export const POLICY =
  '(*policy|*policyn|policy|policyn|villkor|villkoren|*villkor|*villkoren|*meddelande|*meddelandet|*information|informationstext*|dokumentet|riktlinjer*|cookiepolicy*|integritetspolicy*)';

export const CHANGE =
  '(ändra|ändrar|ändras|ändrat|ändrats|ändring|ändringar|ändringen|ändringarna|uppdatera|uppdaterar|uppdateras|uppdaterat|uppdaterad|uppdaterade|uppdatering*|revidera|reviderar|revideras|reviderad|reviderade|förändring*|justera|justerar|justeras|justering*)';

/** Laws by which one must act, by name. Compounds in -lagen are listed: "bolagen" and "förslagen" end so as well. */
export const STATUTE =
  '(bokföringslag*|penningtvättslag*|arkivlag*|patientdatalag*|skollag*|socialtjänstlag*|konsumentkreditlag*|konsumentköplag*|kamerabevakningslag*|diskrimineringslag*|arbetsmiljölag*|skatteförfarandelag*|aktiebolagslag*|försäkringsavtalslag*|försäkringsrörelselag*|marknadsföringslag*|kreditupplysningslag*|produktansvarslag*|produktsäkerhetslag*|lotterilag*|spellag*|hälso och sjukvårdslag*|förvaltningslag*|offentlighets och sekretesslag*|preskriptionslag*|årsredovisningslag*|inkomstskattelag*|mervärdesskattelag*|betaltjänstlag*|*lagstiftning|*lagstiftningen)';

/** Finite verbs, which stand before their subject in a main clause, "därför [samlar] vi in", but no auxiliaries. */
export const FULL_VERB =
  '(*erar|föreslår|tipsar|samlar|inhämtar|hämtar|registrerar|loggar|efterfrågar|ber|tar|mottar|erhåller|spårar|mäter|noterar|behandlar|hanterar|lagrar|sparar|bevarar|behåller|arkiverar|använder|nyttjar|utnyttjar|tillämpar|analyserar|delar|lämnar|överlämnar|överför|skickar|sänder|ger|vidarebefordrar|tillhandahåller|publicerar|säljer|hyr|anlitar|samarbetar|arbetar|spelar|filmar|fotograferar|övervakar|tittar|läser|ser|vet|hör|antecknar|dokumenterar|journalför|bedömer|beslutar|granskar|prövar|handlägger|administrerar|bokar|köper|betalar|handlar|söker|skriver|ringer|mejlar|deltar|laddar|öppnar|stänger|avslutar|säger|skaffar|tecknar|ingår|lånar|prenumererar|ansöker|flyttar|vinner|drar|bygger|gör|går|står|ligger|når|tänker|kombinerar|jämför|sammanställer|skannar|räknar|testar|utvecklar|förbättrar|anpassar|personaliserar|marknadsför|annonserar|profilerar|fakturerar|levererar|driver|sköter|stödjer|bevakar|byter|lär|ångrar|återkallar|invänder|klagar|överklagar|vänder|känner|upplever|misstänker|finner|märker|glömmer|råkar|saknar|innehåller|omfattar|innebär|medför|kräver|beror|gäller|upphör|försvinner|löper|träder|frågar|tackar|avstår|nekar|vägrar|accepterar|medger|avregistrerar|avanmäler|hittar|utövar|utser|utbildar|certifierar|låser|krypterar|säkerställer|garanterar|lovar|åtar|förbinder|hänvisar|länkar|integrerar|bäddar|riktar|lyder|lyfter|ställer|stannar|bor|vistas|befinner|fyller|uppfyller|fullgör|åberopar|avser|menar|kallar|placerar|sätter|raderar|gallrar|anonymiserar|avidentifierar|rättar|uppdaterar|ändrar|informerar|meddelar|kontaktar|underrättar|skyddar|vidtar|grundar|stöder|baserar|följer|respekterar|svarar|fattar|utför|genomför|anger|uppger|begär|klickar|anmäler|godkänner|samtycker|kontrollerar|erbjuder|visar|hjälper|förbehåller|strävar|ansvarar|kompletterar|tror|anser|skapar|besöker|upptäcker|drabbas|blir|beställer|matar|sparas|heter|kommunicerar|felsöker|minns|förstör|kastar|slänger|utreder|rapporterar|fungerar|presenterar|tilldelar|segmenterar|matchar|samkör|bearbetar|avslår|beviljar|ändras|tvingas|behålls|köps|rensar|spärrar|aktiverar|inaktiverar|avaktiverar|trycker|markerar|bockar|kryssar|förmedlar|bedriver|utbyter|ombesörjer|undersöker|överlåter|delger|handhar|avläser|offentliggör|kamerabevakar|upphandlar|besvarar|vidareförmedlar|berättar|lyssnar|avviker|bidrar|bjuder|döljer|ersätter|fastställer|framgår|framför|föredrar|företräder|föreskriver|förlorar|förvarar|förvaltar|förväntar|godtar|hamnar|hindrar|håller|härrör|inleder|inkommer|innehar|innefattar|intygar|kopplar|knyter|leder|lägger|lämpar|löser|minskar|missbrukar|motsvarar|motsätter|nämner|orsakar|passar|pågår|påverkar|reser|räcker|skiljer|sitter|släpper|speglar|sprider|startar|strider|stoppar|styr|stämmer|surfar|tillhör|tillkommer|tjänar|träffar|uppstår|utgör|utlämnar|uttrycker|varar|väger|växlar|åligger|ålägger|åker|äger|överväger|underlättar|underhåller|upplåter|upprätthåller|upprättar|uppmanar|uppkommer|utesluter|donerar|röstar|tävlar|tränar|kör|reserverar)';

/** Verbs behind which an infinitive may stand: "kan [behandlas]". */
export const MODAL =
  '(är|var|har|hade|kan|ska|skall|får|måste|bör|vill|kommer|skulle|behöver|brukar|låter|tillåter|försöker|hoppas|fortsätter|önskar|börjar|väljer|slutar)';

/** The passive in -s is a finite verb by itself. */
export const FINITE_PASSIVE =
  '(*teras|*neras|*seras|*ceras|*ieras|*geras|*leras|*veras|*meras|*keras|*peras|*nderas|*kluderas|*das|*kas|*gas|*vas|*tas|*las|*aras|*pas|öppnas|betalas|lånas|väljs|söks|bokas|ombeds|inkommer|upprättas|inleds|öppnas|kontrolleras|markeras|besöks|beställs|tecknas|överlåts|övertas|erbjuds|begränsas|medges|beviljas|avslås|samlas|insamlas|inhämtas|hämtas|registreras|loggas|efterfrågas|erhålls|mottas|spåras|spelas|mäts|noteras|behandlas|hanteras|lagras|sparas|bevaras|behålls|används|nyttjas|utnyttjas|behövs|krävs|analyseras|delas|lämnas|utlämnas|överlämnas|överförs|förs|skickas|sänds|ges|vidarebefordras|tillhandahålls|publiceras|säljs|placeras|sätts|installeras|raderas|gallras|anonymiseras|skyddas|krypteras|begränsas|röjs|avslöjas|tas|görs|läses|fångas|kopplas|förvaras|visas|säkras|finns|härleds|köps|förekommer|sker|fattas|uppdateras|ändras|rättas|sprids|aktiveras|kombineras|bearbetas|stöds|följs|begärs|filmas|fotograferas|övervakas|antecknas|dokumenteras|journalförs|rensas|avidentifieras|rapporteras|redovisas|kommuniceras|arkiveras|granskas|bedöms|prövas|handläggs|administreras|beslutas|avslutas|stängs|jämförs|sammanställs|levereras|drivs|sköts|hålls|ställs|låses|utbildas|testas|anpassas|förstörs|makuleras|tillämpas|beaktas|respekteras|anlitas|uppfylls|omfattas|skrivs|hyrs|byts|avses|kallas|räknas|utgörs|utförs|genomförs|vidtas|anges|grundas|baseras|meddelas|informeras|underrättas|aviseras|nås|besvaras|driftas|anmäls|gäller|förmedlas|kamerabevakas|kameraövervakas|bedrivs|delges|ombesörjs|skapas|utses|utreds|undersöks|upptäcks|utbyts|bifogas|genereras|iakttas|avläses|vidareförmedlas|kopieras|kombineras|upphandlas|offentliggörs|tillgängliggörs|exporteras|importeras|tillförs|förebyggs|förhindras)';

/** Adverbs between a verb and what it is done for, or to whom. */
export const ONLY =
  '(också|även|endast|bara|enbart|uteslutande|främst|huvudsakligen|dessutom|därför|då|sedan|i första hand|bland annat|framför allt|till exempel|helt|direkt|delvis|i stället|istället|löpande|automatiskt)';

/** Determiners and adjectives between a preposition and who it is said of. */
export const LIGHT =
  '(vår|vårt|våra|din|ditt|dina|er|era|ert|sin|sina|den|det|de|denna|dessa|detta|en|ett|någon|några|alla|andra|annan|vissa|sådana|olika|egna|externa|betrodda|utvalda|övriga|enskilda)?';

/** The reader, as a noun. */
export const PEOPLE =
  '(användare|användaren|användarna|kund|kunden|kunder|kunderna|besökare|besökaren|besökarna|medlem|medlemmen|medlemmar|medlemmarna|konsumenter|personer|privatpersoner|individer|prenumeranter|sökande|deltagare|barn|barnet|vårdnadshavare|vårdnadshavaren|vårdnadshavarna|anställda|registrerade|klient|klienten|klienter|klienterna|patient|patienten|patienter|patienterna|elev|eleven|elever|eleverna|hyresgäst|hyresgästen|hyresgäster|hyresgästerna|gäst|gästen|gäster|gästerna|kandidat|kandidaten|kandidater|kandidaterna|givare|givaren|givarna|månadsgivare|gåvogivare|deltagaren|deltagarna|resenär|resenären|resenärer|passagerare|spelare|spelaren|läsare|läsaren|låntagare|låntagaren|prenumeranten|student|studenten|studenter|studenterna|konsumenten|köpare|köparen|boende|förälder|föräldern|föräldrar|föräldrarna|målsman|försäkringstagare|försäkringstagaren|kontohavare|abonnent|abonnenten|donator|donatorer|volontärer|arbetssökande|uppdragsgivare|uppdragsgivaren|beställaren|utövare|utövaren|utställare|uppgiftslämnaren)';

export const CONSENT = '(samtycke|samtycken|medgivande|tillåtelse|godkännande|tillstånd)';

/** How consent is given. */
export const EXPRESS =
  '(uttryckliga|uttryckligt|föregående|skriftliga|skriftligt|frivilliga|särskilda|särskilt|tidigare|förhands)?';

/** Whose data it is, and how much of it, between a verb and the data. */
export const ITS =
  '(din|ditt|dina|er|ert|era|ett|en|den|det|de|hans|hennes|deras|vilka|vilken|vilket|alla|samtliga|följande|vissa|eventuella|eventuell|både|uppgift om|uppgifter om|information om|*ens|*arnas|*ernas|*ornas|anhörigas)';

/** Adverbs and subjects between a verb and its object. */
export const THEN =
  '(vi|då|även|också|bland annat|dessutom|normalt|oftast|ibland|i vissa fall|till exempel|t ex|vidare|därför|alltid|samtidigt|i förekommande fall|regelmässigt)';
