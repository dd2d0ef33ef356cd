import type { Rule } from '../../pack.ts';

const PASS =
  '(överförs|överföras|överföra|överlämnas|lämnas|lämnas ut|lämna|delas|dela|delar|avslöjas|röjas|ingå|ingår|övergår|övergå|övertas|övertar|tar över|följer med|följa med|överlåtas|tillgång|föras över)';
const DEAL =
  '(fusion|fusionen|fusioneras|förvärv|förvärvas|företagsförvärv|försäljning|säljs|överlåtelse|verksamhetsöverlåtelse|omstrukturering|omstruktureras|omorganisation|sammanslagning|konkurs|köparen|köpare|förvärvare|förvärvaren|nya ägaren|uppköpt|ägarbyte|rekonstruktion|läggs ned|läggs ner|upplöses|ombildning|ombildas|avyttras|avyttring|generationsskifte|byter ägare)';
const DISCLOSE =
  '(lämna|lämnar|lämnas|utlämna|utlämnas|delas|dela|delar|överlämna|överlämnas|avslöja|röja|utlämnande|ge|ger|utelämna)';
const ORDER =
  '(lag|lagen|lagstiftning|domstolsbeslut|myndighetsbeslut|rättsligt|rättslig|myndighet|myndigheter|författning|föreläggande|brottsutredning)';

/** Those who help, in the sentence or in the lead-in of its list. */
const HELPERS =
  '(delar|dela|lämnar|lämna|överför|anlitar|samarbetar) ~12 (*leverantör|*leverantörer|tredje part|tredje parter|tredjeparter|personuppgiftsbiträden|partner|underleverantörer)';

/** Readers among themselves. */
const PEERS =
  '(andra|övriga|dina|era|alla) (användare|användarna|spelare|spelarna|medlemmar|medlemmarna|kunder|deltagare|deltagarna|besökare|boende|hyresgäster|elever|studenter|läsare|köpare|säljare|vänner|följare|kontakter|lagkamrater|grannar|klasskamrater|prenumeranter|utövare)';

/** Disclosures that whole sentences tell. */
export const sharing: Record<string, Rule> = {
  'passes-on-in-merger': {
    says: 'sharing/acquirer',
    actor: 'any',
    match: [
      '(konkurs|konkursen) ~3 (uppgifterna|kundregistret|register|personuppgifterna) ~2 (tas|övertas|överlåtas|säljas) ~4 (konkursbo*|köpare*|ägare*)',
      '(bolaget|företaget|verksamheten|butiken|föreningen) ~2 (köps upp|säljs|säljer|sälja|övertas) ~8 (överlåts|överförs|följer|tas över|övergår) ~6 (med|till|av)',
      `${DEAL} ~12 ${PASS}`,
      `${PASS} ~12 ${DEAL}`,
      '(byter|nya) (ägare|ägaren) ~8 (följer|går|överlåts|överförs) ~4 (med|över|till)',
      '(verksamheten|bolaget|företaget|butiken|rörelsen|tjänsten|tillgångar) ~4 (överlåts|säljs|köps|förvärvas|övertas|slås samman) ~8 (överföras|överförs|överlåtas|lämnas|följa|följer|gå|går|övergå|övergår|ingå|ingår)',
      '(köper|övertar|tar över|förvärvar) ~1 (bolaget|företaget|verksamheten|butiken|rörelsen|föreningen) ~3 (tar|övertar|får) ~3 (över)? ~1 (*registret|uppgifterna|personuppgifterna|kunddata)',
    ],
    needs: [
      '(uppgift*|*uppgifter|*uppgifterna|data|information|kundregist*|medlemsregist*|kunddata*|personlig|registret|registren)',
    ],
    unless: [
      '(försäljning|säljs) av (varor|produkter|tjänster|dina)',
      '(inte|aldrig) ~2 (sälja|säljer)',
      'till försäljning',
    ],
    examples: {
      match: [
        'Vid en [fusion kan uppgifterna överföras].',
        'Vi kan [dela uppgifter om vi blir uppköpta vid ett förvärv].',
        'Den som [köper butiken övertar även kundregistret].',
      ],
      skip: ['Vi har förvärvat ett nytt kontor.'],
    },
  },
  'discloses-by-law': {
    says: 'sharing/authorities',
    actor: 'any',
    match: [
      `${DISCLOSE} ~3 (ut)? ~10 (skyldiga|skyldig|förpliktade|förpliktigade|krävs|kräver|tvungna|följa|följer|följd) ~4 (enligt|av|i)? ~1 ${ORDER}`,
      `(skyldiga|skyldig|förpliktade|krävs|kräver|tvungna) ~4 ${ORDER} ~6 ${DISCLOSE} ~3 ut`,
      `(enligt|på grund av) ${ORDER} ~4 (skyldiga|skyldig|förpliktade|måste) ~3 ${DISCLOSE}`,
      `(domstol|domstolen|polisen|myndighet|myndigheter|lagen) (kräver|begär|beslutar) ~2 ${DISCLOSE}`,
      `på begäran (av|från) ~2 @sharing/authorities ~12 ${DISCLOSE}`,
      `${DISCLOSE} ~6 på begäran (av|från) ~2 @sharing/authorities`,
      `på ~1 (polisens|åklagarens|myndighetens|myndigheters|domstolens|domstols|kronofogdens|myndighets) (begäran|anmodan|uppmaning) ~6 ${DISCLOSE}`,
      `${DISCLOSE} ~6 på ~1 (polisens|åklagarens|myndighetens|myndigheters|domstolens|domstols|kronofogdens|myndighets) (begäran|anmodan|uppmaning)`,
      `${DISCLOSE} ~6 (om|när) (en|någon)? (domstol|polisen|myndighet|åklagare) (kräver|begär|beslutar)`,
      '(utom|förutom|såvida|annat än|om) ~1 (när|om|då|inte)? ~1 (lagen|lag|domstol|domstolen|myndighet|polisen) ~2 (kräver|tvingar|ålägger|begär)',
    ],
    needs: ['(lämna|lämnar|lämnas|utlämna|utlämnas|utlämnande|delar|delas|dela|överlämna|överlämnas)'],
    unless: [
      '(spara|sparas|bevara|bevaras|lagra|lagras|radera|raderas)',
      '(du|ni) (har rätt|kan|får|måste|inte|lämnar|är)',
      '(lämnar|lämna) (inte)? (du|uppgifterna inte)',
    ],
    examples: {
      match: [
        'Vi [lämnar ut uppgifter på polisens begäran].',
        '[Enligt lag är vi skyldiga att lämna] ut uppgifter.',
        'Vi kan [lämna ut uppgifter om det krävs enligt lag].',
      ],
      skip: ['Vi sparar uppgifter enligt lag.'],
    },
  },
  'shown-in-public': {
    says: 'sharing/public',
    actor: 'any',
    match: [
      '(får|ser) (sitt|sina|ditt|dina) ~1 (namn|bild|resultat|porträtt|text) ~1 (uppläst|upplästa|publicerat|publicerad|utlagt|utlagd|upplagt|tryckt|visat|visad)',
      '(direktsänds|livesänds|strömmas|streamas|livestreamas|webbsänds) ~6 (webben|webbplats|webbplatsen|hemsida|hemsidan|youtube|facebook|internet|nätet|sociala medier)',
      '(lägger|publicerar|visar) (vi|föreningen|klubben|skolan)? ~3 (*bilder|*resultat|*foton|*listor|filmer|namn) ~6 (ut)? ~1 (på|i) ~3 (webbplats|webbplatsen|hemsida|hemsidan|sociala medier|facebook|instagram)',
      '(publiceras|visas|läggs|anslås|offentliggörs) ~3 (@collection|resultat|resultatet|bilder|foton) ~8 (på|i) ~3 (webbplats|webbplatsen|webbsida|webbsidan|hemsida|hemsidan|sociala medier|facebook|instagram|anslagstavla|anslagstavlan)',
      '(publicering|publicerar|publicera) ~1 (av)? ~2 (bilder|bild|foton|filmer|namn|resultat|resultatlistor) ~4 (på|i) ~3 (webbplats|webbplatsen|hemsida|hemsidan|sociala medier|facebook|instagram)',
      '(allmänna handlingar|allmänna och lämnas|offentlighetsprincipen)',
      '(publiceras|publicerar|visas|synlig|synligt|synliga) (för)? ~3 (öppet|offentligt|publikt|allmänheten|alla)',
      '@collection ~4 är (offentliga|offentlig|offentligt|allmänt tillgängliga|synliga för alla)',
      '(@collection|deltagarlist*|resultat*|bilder|foton) ~8 (läggs|läggas|publiceras|visas|offentliggörs|förekomma|förekommer|synas|syns) (ut)? ~1 (på|i) ~3 (webbplats|webbplatsen|webbsida|webbsidan|hemsida|hemsidan|sociala medier|facebook|instagram)',
      '(lägger|publicerar|visar) (vi|föreningen|klubben)? ~3 (@collection|deltagarlist*|resultat*|bilder|foton) ~2 (ut)? ~1 på ~3 (webbplats|webbplatsen|webbsida|webbsidan|hemsida|hemsidan|sociala medier|facebook|instagram)',
      'publicering av ~8 (offentliga|offentlig|whois)',
      '(blir|är|utgör|räknas som) ~3 (allmän|allmänna) (handling|handlingar)? ~6 (lämnas ut|begär|lämna ut|ta del)',
      '(allmänna|allmän) (handling|handlingar) ~6 (lämnas ut|lämna ut|begärs ut|begära ut)',
      'offentlighetsprincipen',
      '(publiceras|trycks|återges) ~3 med ~2 (namn|bild|signatur|ort)',
      '(läggs|läggas|lägger|publiceras|publicerar) ~4 (ut)? (på|i) ~3 (webbplats|hemsida|webb|tidning|medlemstidning|medlemsblad|årsbok|resultatbörs*)',
      '(kan|får) vem som helst ~1 (se|läsa|ta del av|hitta)',
      '(syns|visas|synligt|synlig|synliga|läsas|ses) ~1 (för|av) (alla|vem som helst|alla besökare|alla på internet)',
      '(publicerar|publiceras|lägger|läggs|anslår|anslås|visar) ~3 (startlist*|resultatlist*|deltagarlist*|anmälningslist*|topplist*|placeringar) ~4 med ~2 @collection',
    ],
    unless: [
      '(offentligt tillgängliga|offentliga (källor|register|databaser))',
      '(inte|aldrig) ~3 (publiceras|publicerar|offentligt)',
      '(policy|policyn|villkor)',
      '(bevaras|sparas|gallras|rätten|rätt|raderas|raderad) ~12 (allmän|allmänna) (handling|handlingar)',
      '(allmän|allmänna) (handling|handlingar) (bevaras|sparas|gallras)',
      '(bevarar|bevara|arkiverar|gallrar|radera|raderar|ta bort) ~6 (allmän|allmänna) (handling|handlingar)',
    ],
    examples: {
      match: [
        'Vi [publicerar matchresultat på föreningens hemsida].',
        'När du recenserar en vara [publiceras ditt förnamn på vår hemsida].',
        'Din recension [visas öppet] på sajten.',
        'Jubileer [publiceras med namn] i tidningen.',
        'Det du skriver i gästboken [kan vem som helst läsa].',
        'Efter loppet [publicerar vi resultatlistor med namn] och klubb.',
      ],
      skip: ['Vi hämtar uppgifter från offentliga register.'],
    },
  },
  'shares-with-consent': {
    says: 'sharing/anyone-with-consent',
    match: [
      '(delar|dela|lämnar|lämna) ~6 (för andra ändamål|till andra|med andra) ~4 (efter|med|om) ~2 (ditt|er|ert|du) ~2 (samtycke|samtycker|samtyckt)',
      '(lämnar|skickar|delar|vidarebefordrar|överför|lämnas|delas|skickas|överförs|vidarebefordras) ~12 (bara|endast|enbart|först) ~1 (med|efter|om|när) ~3 (medgivande|samtycke|samtyckt|samtycker|godkänt|tillåtelse|godkännande)',
      '(bara|endast|enbart) (med|efter|om) ~3 (medgivande|samtycke|samtyckt|samtycker|godkänt|tillåtelse|godkännande) ~2 (lämnar|skickar|delar|vidarebefordrar|överför|lämnas|delas|skickas|överförs)',
    ],
    examples: {
      match: [
        'Vi kan [dela uppgifter för andra ändamål med ditt samtycke].',
        'Vi [skickar provsvaren vidare bara med ditt medgivande].',
      ],
      skip: ['Vi behandlar uppgifter med ditt samtycke.'],
    },
  },
  'uses-analytics-provider': {
    says: 'sharing/analytics-providers',
    match: [
      '(använder|används|använda|anlitar|utnyttjar) ~6 (google analytics|webbanalysverktyg|analysföretag|webbanalystjänst*|adobe analytics|firebase analytics|mixpanel|hotjar)',
    ],
    unless: ['(inte|aldrig) ~3 (google analytics|webbanalys*)', '(matomo|egna|eget)'],
    actor: 'any',
    examples: { match: ['Vi [använder Google Analytics] för att räkna besök.'], skip: ['Vi använder statistik.'] },
  },
  'works-with-those-who-help': {
    says: 'sharing/service-providers',
    match: [
      '(personuppgiftsbiträden|personuppgiftsbiträdena|leverantörerna|underleverantörerna|leverantörer) ~2 (hjälper|bistår|sköter|utför|levererar) ~1 (oss|tjänster)',
      '(system|systemen|it system|tjänster|drift|driften|växel|utskick) ~2 (levereras|driftas|sköts|tillhandahålls|hanteras|drivs) av ~1 (externa|utomstående|andra|en extern|ett externt) (bolag|företag|leverantörer|leverantör|part|parter|aktörer)',
      '(leverantör|leverantörer|leverantören) ~4 (har|hanterar|lagrar) ~2 (servrar|sina servrar|system) i',
      '(har|ingår|ingått|tecknar|tecknat|upprättar|upprättat|sluter) ~3 (personuppgiftsbiträdesavtal|biträdesavtal|personuppgiftsbiträdesavtalen) ~1 med',
      '(personuppgiftsbiträdesavtal|biträdesavtal) ~2 (har|är) ~1 (tecknats|tecknat|ingåtts|upprättats|träffats)',
      '(våra|vissa av våra|en del av våra|några av våra|vår|till vår hjälp har vi) ~1 (leverantörer|underleverantörer|personuppgiftsbiträden|tjänsteleverantörer|leverantör|systemleverantörer|it leverantörer) ~2 (som)? ~2 (behandla|behandlar|hantera|hanterar|lagra|lagrar|sparar) ~4 (uppgifter|personuppgifter|uppgifterna|personuppgifterna|data)',
      '(till|med) (vår|sin) hjälp ~4 (leverantör*|underleverantör*|personuppgiftsbiträd*|konsult*)',
      '(företag|bolag|leverantörer|parter|aktörer|underleverantörer|tredje part|tredje parter|den|de|dem) som (behandlar|hjälper|utför|bistår|sköter|hanterar|driftar|driver|levererar|ansvarar för) ~12 (del av|tillgång till|för vår räkning|åt oss|på våra vägnar|på vårt uppdrag)',
    ],
    actor: 'any',
    unless: ['(är|avses|menas|kallas)', '(inte|aldrig)'],
    examples: {
      match: [
        '[Personuppgiftsbiträdena hjälper oss] med transporter.',
        'Vi [har personuppgiftsbiträdesavtal med] alla som behandlar uppgifter åt oss.',
        '[Vissa av våra leverantörer kan behandla uppgifter] utanför EU.',
        'Vissa [företag som hjälper oss får del av] uppgifter.',
      ],
      skip: ['Ett biträde är den som behandlar uppgifter åt oss.'],
    },
  },
  'tells-the-employer': {
    says: 'sharing/employer',
    actor: 'any',
    match: [
      '(din|er) (arbetsgivare|uppdragsgivare|skola) ~1 (får|kan) ~2 (veta|information|besked|se|del av|tillgång|insyn)',
      '(vi|skickar|lämnar|rapporterar) ~6 till (din|er) (arbetsgivare|uppdragsgivare) ~2 (om|vilka|att|hur)',
      '(meddelar|informerar|underrättar|kontaktar) (vi)? (även|också)? (din|er) (arbetsgivare|uppdragsgivare|skola|chef)',
    ],
    unless: ['(inte|aldrig|ingen|inga)'],
    examples: {
      match: [
        '[Vi rapporterar till din arbetsgivare vilka] kurser du har gått.',
        '[Din arbetsgivare får veta] vilka kurser du har gått.',
        'Uteblir du [meddelar vi din skola].',
      ],
      skip: ['Din arbetsgivare kan inte vara med på kursen.'],
    },
  },
  'gives-to-none-but': {
    says: 'sharing/third-parties',
    denies: true,
    match: [
      '(lämnar|lämnas|delar|delas|säljer|överför|överförs|sprider|sprids) ~3 (inte|aldrig|inga) ~8 (till|med) (andra|någon annan|några andra|någon) än',
    ],
    actor: 'any',
    unless: ['(ändamål|land|länder)', '(beskriv*|anges|nämns|framgår|angetts)', '(mer|fler|vad som)'],
    examples: {
      match: ['Vi [lämnar inte ut dina uppgifter till andra än] våra leverantörer.'],
      skip: ['Vi lämnar inte ut uppgifter för andra ändamål än leverans.'],
    },
  },
  'runs-at-a-host': {
    says: 'sharing/hosting-providers',
    actor: 'any',
    match: [
      '(driften|servrar|servrarna|systemet|systemen|databasen|databaserna|uppgifterna|data|tjänsten|webbplatsen|appen) ~2 (ligger|driftas|hostas|körs|lagras|finns) (hos|på|i) ~2 (amazon|aws|microsoft|azure|google cloud|hetzner|ovh|digitalocean|heroku|vercel|netlify|cloudflare|glesys|loopia|binero|bahnhof)',
    ],
    unless: ['(inte|aldrig)'],
    examples: {
      match: ['[Driften ligger hos Microsoft] i Irland.', 'Våra [servrar finns hos Amazon].'],
      skip: ['Appen finns på Google Play.'],
    },
  },
  'payments-by-others': {
    says: 'sharing/payment-processors',
    match: [
      '(behandling|behandla|hantering|hantera|genomföra) (av)? (kreditkortsbetalningar|kortbetalningar|betalningar|betalning)',
    ],
    needs: [HELPERS],
    actor: 'any',
    examples: {
      match: ['Vi delar uppgifter med leverantörer för [hantering av betalningar].'],
      skip: ['Vi använder uppgifter för hantering av betalningar.'],
    },
  },
  'ads-by-others': {
    says: 'sharing/advertisers',
    match: ['(servera|serverar|visa|visar|leverera|levererar|hantera) ~1 (annonser|annonsering|reklam)'],
    needs: [HELPERS],
    actor: 'any',
    unless: ['(inte|aldrig)'],
    examples: {
      match: ['Vi delar uppgifter med leverantörer för att [visa annonser].'],
      skip: ['Vi använder uppgifter för att visa annonser.'],
    },
  },
  'gives-nothing-to-others': {
    says: 'sharing/third-parties',
    denies: true,
    match: [
      '(lämnar|lämnas|delar|delas|sprider|överlåter|vidarebefordrar|för) ~3 (inte|aldrig) ~8 (till|med|vidare till) ~1 (företag|andra företag|bolag|någon|andra|obehöriga|utomstående|utomstående företag|annan|tredje man)',
      '(uppgifterna|uppgifter|personuppgifterna|informationen) ~3 (stannar|stannar kvar|håller sig|behålls) ~1 (hos|inom) (oss|föreningen|bolaget|kommunen|företaget|banken)',
    ],
    unless: [
      '(någon|andra|obehöriga|annan) än',
      // What is let out of the denial is the frames' to say.
      'utan (ditt|ert|din|uttryckligt|den registrerades)? (uttryckliga)? (samtycke|medgivande|tillstånd|tillåtelse)',
      '(utom|förutom|såvida|om inte)',
      '(uppgifter|uppgifterna) ~2 till (något)? land',
      '(mer|fler|andra) (än|uppgifter)',
      '(för att|till) ~2 (marknadsföra|ändamål)',
    ],
    examples: {
      match: ['Vi [lämnar aldrig adresser till andra].', '[Uppgifterna stannar hos oss].'],
      skip: ['Vi lämnar inte fler uppgifter till andra än vad som behövs.', 'Personalen stannar hos oss.'],
    },
  },
  'body-sees-the-register': {
    says: 'sharing/affiliates',
    actor: 'any',
    match: [
      '(överför|överförs|delar|delas|lämnar|lämnas|skickar|skickas|rapporterar|rapporteras|förmedlar|förmedlas) ~8 (till|med) ~2 (*idrottsförbundet|*specialförbundet|*riksförbundet|*distriktsförbundet|*förbundets|riksorganisationen|moderorganisationen)',
      '(bolag|företag|enheter|verksamheter) (inom|i) ~1 (koncernen|gruppen|samma koncern|vår koncern) ~4 (kan)? ~1 (får|få|har|ha|tar|ta) ~1 (tillgång|åtkomst|del|åtkomst) (till|av)',
      '(koncernen|koncernens bolag|moderbolaget|dotterbolagen|systerbolag|förbundet|riksförbundet|distriktet|distriktsförbundet|specialförbundet|riksorganisationen|centralorganisationen|lokalavdelningen|moderföreningen) ~4 (har|får|ges) ~2 (tillgång|åtkomst|insyn|del av)',
      '(lämnas|delas|skickas|överförs|rapporteras|förmedlas|delar vi|lämnar vi|skickar vi) ~6 (till|med) ~1 (koncernen|moderbolaget|förbundet|riksförbundet|distriktsförbundet|specialförbundet|distriktet|riksorganisationen|centralorganisationen)',
    ],
    unless: ['(inte|aldrig|ingen|inget|inga)'],
    examples: {
      match: [
        'Föreningen [överför uppgifter om medlemmar till Riksidrottsförbundet].',
        '[Riksförbundet har tillgång] till våra medlemsuppgifter.',
      ],
      skip: ['Riksförbundet har inte tillgång till våra uppgifter.'],
    },
  },
  'others-take-the-payment': {
    says: 'sharing/payment-processors',
    actor: 'any',
    match: [
      '(betalningar|betalningen|kortbetalningar|kortbetalningen|betalning|kortköp|köpet) ~4 (hanteras|sköts|genomförs|utförs|sker|görs|tas emot|behandlas) ~1 (av|via|genom|hos) ~3 (betaltjänstleverantör*|betalleverantör*|betalningsleverantör*|betalningsförmedlare|betaltjänst*|kortinlösare|betalväxel|klarna|nets|stripe|paypal|adyen|swish|bambora|trustly|svea|walley|qliro)',
      '(skickas|lämnas|överförs|delas|skickar|lämnar|delar|överför) ~6 (till|med) ~2 (klarna|nets|stripe|paypal|adyen|trustly|svea|walley|qliro|bambora|swish)',
    ],
    unless: ['(inte|aldrig)'],
    examples: {
      match: ['[Kortbetalningar sköts av en extern betalväxel].', 'Uppgifterna [skickas vidare till Klarna].'],
      skip: ['Betalningar sker via faktura.'],
    },
  },
  'is-our-processor': {
    says: 'sharing/service-providers',
    actor: 'any',
    match: [
      '(är|agerar som|fungerar som|blir) ~1 (personuppgiftsbiträde|personuppgiftsbiträden|underbiträde|underbiträden) (åt|till|för) ~1 (oss|kommunen|föreningen|bolaget|banken|skolan|kliniken)',
      '(är|agerar som|fungerar som|blir) (därmed|då)? (vårt|våra|kommunens|föreningens|bolagets|bankens|skolans) (personuppgiftsbiträde|personuppgiftsbiträden|underbiträde|underbiträden)',
      '(drift|driften|support|supporten|utskick|utskicken|utskicket|hosting|lagring|lagringen|it stöd|lönehantering*) ~2 (sköts|hanteras|utförs|görs|levereras) av ~1 (en|ett|vår|vårt|externa|andra) ~1 (partner|leverantör|företag|bolag|byrå)',
      '(vår|våra|vårt) ~1 (leverantör|leverantörer|underleverantör|underleverantörer|underbiträde|underbiträden|personuppgiftsbiträde|personuppgiftsbiträden|systemleverantör|molnleverantör|it leverantör|driftleverantör) ~3 (lagrar|behandlar|hanterar|levererar|sköter)',
    ],
    unless: ['(den|de|varje|part|företag) som ~4 (kallas|benämns|avses)', '(inte|aldrig)', 'vi (är|agerar|fungerar)'],
    examples: {
      match: ['Tidbok AB driver vår bokning och [är personuppgiftsbiträde åt oss].'],
      skip: ['Vi är personuppgiftsbiträde åt banken.'],
    },
  },
  'others-see-it': {
    says: 'sharing/other-users',
    actor: 'any',
    match: [
      `${PEERS} ~4 (kan|får|ser|läser) (även|också|då)? (se|läsa|ta del av|följa|hitta)? ~2 (din|ditt|dina|vad du|vem du|vem som|vilka|när du|att du)`,
      `(ser|läser) (även|också|då)? ${PEERS} ~2 (din|ditt|dina|vad du|vem|vilka|när du|att du)`,
      `(syns|visas|synlig|synligt|synliga|läsas|ses|tillgänglig|tillgängliga) ~1 (för|hos|av) ~1 ${PEERS}`,
    ],
    unless: ['(inte|aldrig) ~3 (se|läsa|synlig*|syns|visas)', 'inte ser'],
    examples: {
      match: ['[Andra användare kan se din] profilbild.', 'Inlägg är [synliga för dina följare].'],
      skip: ['Andra användare kan betygsätta varan.'],
    },
  },
  'discloses-for-research': {
    says: 'sharing/researchers',
    actor: 'any',
    match: [
      '(utlämnande|utlämning|utlämnandet|överlämnande) av ~2 (uppgifter|personuppgifter|patientuppgifter|data|journaluppgifter|registeruppgifter) ~1 (för|till) ~2 (forskning|forskningsändamål|forskningsprojekt|forskare)',
      '(utlämnas|lämnas ut|lämnar ut|lämna ut) ~3 för ~1 (forskning|forskningsändamål|forskningsprojekt)',
    ],
    unless: ['(inte|aldrig|inga|ingen)', '(avidentifierade|anonymiserade|anonyma)'],
    examples: {
      match: ['[Utlämnande av patientuppgifter för forskning] kräver ett särskilt beslut.'],
      skip: ['Vi lämnar inte ut uppgifter för forskning.'],
    },
  },
  'keeps-it-from-the-employer': {
    says: 'sharing/employer',
    denies: true,
    actor: 'any',
    match: [
      '(arbetsgivaren|arbetsgivare|chefen|din chef|uppdragsgivaren) ~1 får ~2 (inte|aldrig) ~1 (veta|reda på|kännedom om|information om|besked om|se|del av|ta del av)',
      '(lämnar|meddelar|berättar|rapporterar|avslöjar) @first? ~2 (inte|aldrig|inget|ingenting|inga) ~4 (till|för) ~1 (arbetsgivaren|arbetsgivare|chefen|chef|uppdragsgivaren)',
    ],
    unless: ['(såvida|om|utan) ~4 (samtycke|samtyckt)'],
    examples: {
      match: ['[Chefen får aldrig veta] vad du svarar i enkäten.'],
      skip: ['Arbetsgivaren betalar kursen.'],
    },
  },
  'keeps-it-from-sponsors': {
    says: 'sharing/advertisers',
    denies: true,
    actor: 'any',
    match: [
      '(sponsorer|sponsorerna|annonsörer|annonsörerna|annonsnätverk|reklamköpare) ~1 (som|vilka)? ~1 (får|ser|har) ~1 (inte|aldrig|inga) ~2 (veta|reda på|del av|tillgång|åtkomst|uppgifter|personuppgifter|vem|vilka)',
      '(sponsorer|sponsorerna|annonsörer|annonsörerna|annonsnätverk) ~1 (inte|aldrig) (får|ser|har) ~2 (veta|reda på|del av|tillgång|åtkomst|uppgifter|personuppgifter|vem|vilka)',
    ],
    unless: ['(samtycke|samtyckt|godkänt)', '(om|såvida) (du|ni) inte'],
    examples: {
      match: ['[Annonsörer får aldrig veta] vem du är.'],
      skip: ['Annonsörer får veta hur många som läser.'],
    },
  },
};
