import type { Rule } from '../../pack.ts';

const COOKIES = '(cookie|cookies|cookien|kaka|kakan|kakor|kakorna|*cookies|*kakor)';
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
      `(från|av) ~3 ${OTHERS} ~4 (sätter|placerar|använder) (egna)? ${COOKIES}`,
      `verktyg ~8 (placerar|sätter) ~3 ${COOKIES}`,
      `(filmer|videor|kartor|innehåll|inbäddat innehåll|inbäddade filmer|sociala plugins) ~4 (från) ~3 (kan)? ~1 (lagra|lagrar|sätta|sätter|placera|placerar) ~2 ${COOKIES}`,
    ],
    unless: ['(neka|blockera|radera|inaktivera)', 'länkar', '(vi|oss) ~4 (inte|aldrig) ~2 (tillåter|låter)'],
    examples: { match: ['Våra [annonsörer kan placera kakor] på din enhet.'], skip: ['Vi använder kakor.'] },
  },
  'measures-with-cookies': {
    says: 'tracking/analytics',
    match: [
      `${COOKIES} ~8 (analysera|mäta|statistik|räkna|förstå|webbanalys|besöksstatistik|trafikmätning|utvärdera)`,
      `(analyserar|mäter|räknar) ~8 (med hjälp av|genom|via|med) ~2 ${COOKIES}`,
    ],
    unless: ['(neka|blockera|radera|inaktivera|inställningar)'],
    actor: 'any',
    examples: { match: ['Vi använder [kakor för att analysera] trafiken.'], skip: ['Vi analyserar försäljningen.'] },
  },
  'uses-analytics-service': {
    says: 'tracking/analytics',
    actor: 'any',
    party: 'third',
    match: [
      '(använder|används|använda|anlitar|utnyttjar) ~6 (google analytics|webbanalysverktyg|webbanalystjänst*|adobe analytics|firebase analytics|mixpanel|hotjar|matomo)',
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
    ],
    unless: ['(neka|blockera|radera|inaktivera|välja bort)'],
    examples: { match: ['Vi använder [kakor för att visa annonser].'], skip: ['Vi sätter annonser i tidningar.'] },
  },
  'remembers-with-cookies': {
    says: 'tracking/functional',
    match: [
      `${COOKIES} ~8 (komma ihåg|kommer ihåg|minnas|spara dina (val|inställningar)|känna igen dig|ihåg|språkval)`,
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
    ],
    unless: ['(inte|ej) ~2 (nödvändig*|krävs)', '(neka|blockera|radera)'],
    actor: 'any',
    examples: { match: ['Dessa [kakor är nödvändiga] för sajten.'], skip: ['Kakor krävs inte.'] },
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
    ],
    unless: ['(länk|länkar|ansvarar|ansvarig*)', OTHERS],
    examples: {
      match: ['Vi [spårar dina besök på andra webbplatser].'],
      skip: ['Vi ansvarar inte för andra webbplatser.'],
    },
  },
  'others-track-across-sites': {
    says: 'tracking/cross-site',
    actor: 'any',
    party: 'third',
    match: [
      `${OTHERS} ~10 (följer|följa|spårar|spåra|samla|samlar) ~10 (andra|olika) ${SITES}`,
      `(annonser|erbjudanden) ~8 (baserat|baserade) ~10 andra ${SITES}`,
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
};
