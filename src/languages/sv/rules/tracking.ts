import type { Rule } from '../../pack.ts';

const COOKIES = '(cookie|cookies|cookien|kaka|kakan|kakor|kakorna|*cookies|*kakor|*cookien|*kakan|*kakorna)';
const OTHERS =
  '(tredje part|tredje parter|tredjeparter|tredjepart|annonsörer|annonsnätverk|partner|partners|samarbetspartner|samarbetspartners|leverantörer|google|facebook|tredjepartspartners|andra företag|tredjepartsleverantörer|annonsföretag|sociala medier)';
const SITES = '(webbplatser|sajter|webbsidor|hemsidor|sidor|appar|tjänster)';

/** Trackers, where a sentence says more of them than their names. */
export const tracking: Record<string, Rule> = {
  'others-set-cookies': {
    says: 'tracking/third-party-cookies',
    actor: 'any',
    party: 'third',
    match: [
      `${OTHERS} ~6 (placera|placerar|sätta|sätter|använda|använder|lagra|lagrar) ~5 ${COOKIES}`,
      `${COOKIES} ~5 (placeras|sätts|används|lagras|tillhandahålls) (av) ~3 ${OTHERS}`,
      `(sätter|placerar|använder|lagrar|innehåller|har) (vi)? ~1 ${COOKIES} (från|som sätts av|som kommer från) ~2 ${OTHERS}`,
      `(från|av) ~3 ${OTHERS} ~4 (sätter|placerar|använder) (egna)? ${COOKIES}`,
      `verktyg ~8 (placerar|sätter) ~3 ${COOKIES}`,
      `(filmer|videor|kartor|innehåll|inbäddat innehåll|inbäddade filmer|sociala plugins) ~4 (från) ~3 (kan)? ~1 (lagra|lagrar|sätta|sätter|placera|placerar) ~2 ${COOKIES}`,
      `(youtube|vimeo|facebook|google|instagram|linkedin|meta|tiktok|x|spotify|klarna|microsoft) ~3 (kan|placerar|sätter|lagrar|använder) ~2 (placera|sätta|lagra|använda|egna)? ~2 ${COOKIES}`,
      `(extern|externa|annan|utomstående) (leverantör|leverantörer|tjänst|tjänster|aktörer|webbplatser) som ~1 (sätter|placerar|lagrar|använder) ~1 ${COOKIES}`,
      `${COOKIES} ~4 (sätts|placeras|kommer|härrör) ~1 (av|från) ~3 (annan|andra|externa|tredje part|google|facebook|youtube|annonsörer) ~1 (domän|domäner|företag|webbplatser|part)?`,
    ],
    unless: [
      '(neka|blockera|radera|inaktivera)',
      'länkar',
      '(vi|oss) ~4 (inte|aldrig) ~2 (tillåter|låter)',
      'vi och ~4 (partner|partners|samarbetspartner|leverantörer|annonsörer)',
    ],
    examples: { match: ['Våra [annonsörer kan placera kakor] på din enhet.'], skip: ['Vi använder kakor.'] },
  },
  'measures-with-cookies': {
    says: 'tracking/analytics',
    match: [
      `${COOKIES} ~8 (analysera|mäta|statistik|räkna|förstå|webbanalys|besöksstatistik|trafikmätning|utvärdera)`,
      `(analyserar|mäter|räknar) ~8 (med hjälp av|genom|via|med) ~2 ${COOKIES}`,
      '(statistikkakor|statistikcookies|analyskakor|analyscookies|prestandacookies|prestandakakor|statistikkakorna|analyscookiesen) ~3 (hjälper|visar|räknar|mäter|låter|gör|samlar)',
    ],
    unless: ['(neka|blockera|radera|inaktivera|inställningar)'],
    actor: 'any',
    examples: {
      match: ['Vi [mäter trafiken med hjälp av kakor].', 'Vi använder [kakor för att analysera] trafiken.'],
      skip: ['Vi analyserar försäljningen.'],
    },
  },
  'uses-analytics-service': {
    says: 'tracking/analytics',
    actor: 'any',
    party: 'third',
    match: [
      '(använder|används|använda|anlitar|utnyttjar) ~6 (google analytics|webbanalysverktyg|webbanalystjänst*|adobe analytics|firebase analytics|mixpanel|hotjar)',
    ],
    unless: ['(inte|aldrig) ~3 (google analytics|webbanalys*)', 'välja bort'],
    examples: { match: ['Vår sajt [använder Google Analytics].'], skip: ['Läs mer hos Google Analytics.'] },
  },
  'advertises-with-cookies': {
    says: 'tracking/advertising',
    actor: 'any',
    match: [
      `${COOKIES} ~10 (för|visa|rikta|anpassa|tillhandahålla|till) ~4 (annonser|annonsering|reklam|marknadsföring|annonsen|erbjudanden)`,
      `(annonser|annonsering|reklam|marknadsföring|annonsnätverk|annonsörer|erbjudanden) ~10 (med hjälp av|genom|via|med|använder|placerar|använda (teknik som)?) ~3 ${COOKIES}`,
      `(annonspartner*|annonsörer|annonsörerna|annonsnätverk*|annonsföretag*|reklampartner*) ~4 (lagrar|sätter|placerar|använder|sparar) ~3 ${COOKIES}`,
      `${COOKIES} ~10 (mäta|följa|räkna) ~2 (annons*|reklam*|kampanj*)`,
    ],
    unless: ['(neka|blockera|radera|inaktivera|välja bort)'],
    examples: {
      match: ['Vi använder [kakor för att visa annonser].', 'Våra [annonspartner lagrar kakor] hos läsarna.'],
      skip: ['Vi sätter annonser i tidningar.'],
    },
  },
  'remembers-with-cookies': {
    says: 'tracking/functional',
    match: [
      `${COOKIES} ~8 (komma ihåg|kommer ihåg|minnas|spara dina (val|inställningar)|känna igen dig|ihåg|språkval)`,
      `${COOKIES} ~4 (gör att|låter) ~4 (minns|kommer ihåg|känner igen)`,
      '(preferenskakor|preferenscookies|funktionskakor|funktionscookies|inställningskakor|funktionella kakor|funktionella cookies) ~3 (gör|minns|kommer|hjälper|låter|sparar|används)',
    ],
    unless: ['(neka|blockera|radera|inaktivera)'],
    actor: 'any',
    examples: {
      match: ['Vi använder [kakor för att komma ihåg] ditt språk.'],
      skip: ['Du kan neka kakor i webbläsaren.'],
    },
  },
  'needs-cookies': {
    says: 'tracking/strictly-necessary',
    match: [
      `${COOKIES} ~4 (är|som är|krävs) ~3 (nödvändiga|nödvändig|krävs|för att (sidan|webbplatsen|sajten))`,
      `nödvändiga ${COOKIES} krävs`,
      `${COOKIES} ~2 (för|som gör|så) att ~2 (sidan|webbplatsen|sajten|tjänsten|webbutiken|appen|inloggningen) ~2 (ska|skall|kan) ~1 (fungera|kunna användas)`,
      `${COOKIES} ~3 (behövs|krävs) ~1 (för) ~3 (inloggning|inloggningen|varukorgen|kassan|säkerheten|ska fungera|fungera|webbplatsens)`,
      `utan ~2 ${COOKIES} (fungerar|kan) ~4 (inte)`,
      `${COOKIES} (för|som gör) att (varukorgen|inloggningen|kassan|sidan|webbplatsen|tjänsten) (ska|skall)? (fungera|fungerar)`,
    ],
    unless: ['(inte|ej) ~2 (nödvändig*|krävs)', '(neka|nekar|blockera|blockerar|radera|raderar|stänger|stänga)'],
    actor: 'any',
    examples: {
      match: ['[Utan dessa kakor fungerar sidan inte].', 'Dessa [kakor är nödvändiga] för sajten.'],
      skip: ['Kakor krävs inte.'],
    },
  },
  'forgets-with-the-session': {
    says: 'tracking/session-cookies',
    match: [`${COOKIES} ~8 (försvinner|raderas|tas bort|upphör) ~3 när (du|ni) (stänger|lämnar|avslutar|loggar ut)`],
    actor: 'any',
    examples: { match: ['Vissa [kakor raderas när du stänger] webbläsaren.'], skip: ['Kakor raderas efter ett år.'] },
  },
  'tracks-across-sites': {
    says: 'tracking/cross-site',
    match: [
      `(spårar|spåra|följer|följa) (vi)? (dig|er|dina besök|ditt beteende|din aktivitet)? ~4 (på|mellan|över|via) ~2 (andra|olika|flera) ${SITES}`,
      `(aktivitet|aktiviteter|besök|surfande|beteende) ~8 (på|över) ~6 (andra|olika) ${SITES}`,
      '(följer|följa|spårar|spåra) (vi)? (dig|er|besökare|användare|besökarna) ~4 från (en|ett) ~1 (webbplats|sajt|app|tjänst) till (en|ett)? (annan|annat|nästa)',
    ],
    unless: [
      '(länk|länkar|ansvarar|ansvarig*)',
      OTHERS,
      `(inga|inte|aldrig|ingen) ~3 (${COOKIES}|teknik|spårning|verktyg) ~2 (för att|som)`,
    ],
    examples: {
      match: ['Vi [spårar dina besök på andra webbplatser].'],
      skip: ['Vi ansvarar inte för andra webbplatser.'],
    },
  },
  'never-tracks-across-sites': {
    says: 'tracking/cross-site',
    denies: true,
    match: [
      `(inga|inte|aldrig|ingen) ~3 (${COOKIES}|teknik|spårning|verktyg) ~2 (för att|som) ~2 (spårar|spåra|följer|följa) (dig|er|besökare)? ~2 (på|mellan|över) ~1 (andra|olika) ${SITES}`,
      `(spårar|följer) ~2 (inte|aldrig) ~3 (på|mellan|över) ~1 (andra|olika) ${SITES}`,
    ],
    examples: {
      match: ['Vi lagrar [inga kakor som spårar dig på andra webbplatser].'],
      skip: ['Vi har inga kakor på andra webbplatser.'],
    },
  },
  'others-track-across-sites': {
    says: 'tracking/cross-site',
    actor: 'any',
    party: 'third',
    match: [
      `${OTHERS} ~10 (följer|följa|spårar|spåra|samla|samlar) ~10 (andra|olika) ${SITES}`,
      `(annonser|erbjudanden) ~8 (baserat|baserade) ~10 andra ${SITES}`,
      '(annonsnätverken|annonsnätverk|annonsörer|annonsörerna|google|facebook|meta|tredje part|partner) ~8 (följa|följer|spåra|spårar|känna igen) (dig|er|besökare|användare)? ~4 (mellan|från en|från ett|över|på) ~2 (webbplats|webbplatser|sajt|sajter|olika|andra|annan)',
    ],
    unless: ['(länk|länkar|ansvarar|ansvarig*)'],
    examples: { match: ['[Annonsnätverk följer dig på andra webbplatser].'], skip: ['Vi arbetar på olika sajter.'] },
  },
  'shows-social-plugins': {
    says: 'tracking/social-media',
    actor: 'any',
    party: 'third',
    match: [
      '(innehåller|har|använder|bäddar in|finns) ~6 (delningsknappar|delningsknapp|gillaknapp|insticksprogram|plugins|plugin|knappar) ~4 (sociala medier|facebook|instagram|linkedin|sociala)',
      '(innehåller|har|använder|bäddar in) ~6 (sociala|facebook) (insticksprogram|plugins|knappar|delningsknappar|medieplugins)',
      'sociala medieplugins',
    ],
    examples: { match: ['Våra sidor [har delningsknappar från sociala medier].'], skip: ['Tryck på knappen.'] },
  },
  'stays-on-the-device': {
    says: 'tracking/persistent-cookies',
    actor: 'any',
    match: [
      `${COOKIES} ~8 (ligger kvar|finns kvar|sparas|lagras|stannar kvar|är kvar) ~6 (efter att|även efter|även när|tills|till dess) ~2 (du|ni|besöket|webbläsaren)`,
      `(varaktig|varaktiga|permanent|permanenta|beständiga|bestående) ${COOKIES} ~1 (ligger|finns|sparas|lagras|stannar|är)`,
    ],
    unless: ['sessions*', '(stänger|lämnar) (webbläsaren|sidan) ~3 (raderas|försvinner)'],
    examples: {
      match: ['Andra [kakor finns kvar på datorn tills du] tar bort dem.'],
      skip: ['Kakor raderas när du stänger webbläsaren.'],
    },
  },
  'hides-an-image': {
    says: 'tracking/pixels',
    actor: 'any',
    match: [
      '(osynlig|osynliga|genomskinlig|genomskinliga|mycket liten|små osynliga) (bild|bilder|bildfil|bildfiler|grafik)',
      '(nyhetsbrev|nyhetsbrevet|utskick|utskicken|mejl|mejlen) ~6 (spårning|spåras|registrerar|mäter|registreras) ~4 (öppnat|öppnar|öppnas|öppnats)',
    ],
    unless: ['(inte|inga|ingen|aldrig)'],
    examples: {
      match: ['Mejlen innehåller en [osynlig bild] som visar om de har lästs.'],
      skip: ['Mejlen innehåller inga osynliga bilder.', 'Ladda upp en bild.'],
    },
  },
  'keeps-a-log': {
    says: 'tracking/log-files',
    match: [
      '(webbserver|webbservern|webbservrar|server|servern|servrar|servrarna|system) ~1 (loggar|sparar|för) ~2 (en logg|logg|loggar|anrop|besök|ip|tidpunkt|varje)',
      '(serverloggar|webbserverloggar|serverns loggar|accessloggar|åtkomstloggar)',
    ],
    unless: ['(inte|inga|aldrig)'],
    examples: {
      match: ['Vi för [serverloggar].', 'Vår [server loggar varje] anrop.'],
      skip: ['Du loggar in med e-legitimation.'],
    },
  },
};
