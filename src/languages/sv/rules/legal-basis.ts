import type { Rule } from '../../pack.ts';
import { STATUTE } from '../phrases.ts';

const A6 = '(artikel|art) 6 (punkt|p|st)? 1 (punkt|led|lit|första stycket)?';

/** The ground of GDPR article 6(1) that a sentence names for what is done. */
export const legalBasis: Record<string, Rule> = {
  'rests-on-consent': {
    says: 'legal-basis/consent',
    match: [
      '(grund|grunden|grundar|grundas|baseras|baserar|stöd|stöder|stödjer|stöds) ~8 samtycke*',
      '(behandlar|behandlas|behandla|använder|används|samlar in|samlas in|sparar|lagrar) ~8 (med|efter|på|genom|utan) ~1 (ditt|ert|er|den registrerades|kundens) ~1 (samtycke|medgivande)',
      '(endast|bara|enbart) ~2 (med|efter|om) ~3 (samtycke|samtyckt|medgivande)',
      '(du|ni|kunden|användaren) ~2 samtycker (du|ni)? ~1 till ~3 (att vi|behandling|behandlingen|vår behandling|att dina|insamling*)',
      'samtycker (du|ni) till ~3 (att vi|behandling|behandlingen|vår behandling|att dina|insamling*)',
      '(har|om) (du|ni) ~2 (gett|lämnat|samtyckt|ger|samtycker) ~8 (behandlar|behandla|behandlas|använder|använda|kontakta|skicka|skickar)',
      '(kontakta|kontaktar|skicka|skickar|erbjudanden) ~12 om (du|ni) (har)? (ger|gett|lämnat) (oss)? (ditt)? samtycke',
      `${A6} a`,
      '(du|ni|kunden) ~1 (har)? (uttryckligen|aktivt|frivilligt|själv)? (samtyckt|samtycker|gått med på|godkänt) (till)? ~2 (behandlingen|behandling|det|detta|användningen|publiceringen)',
      '(behandlas|behandlar|används|använder|publiceras|publicerar|skickas|skickar|samlas|sparas) ~8 (om|när|efter att) (du|ni|kunden|vårdnadshavaren) ~3 (samtyckt|gått med på|godkänt|lämnat (ditt)? samtycke|gett (ditt)? samtycke|samtycker|går med på)',
      '(inhämtas|krävs|begärs|behövs) ~4 (ditt|ert|vårdnadshavarens|den registrerades|kundens) ~1 (samtycke|medgivande)',
      '(inhämtar|begär|hämtar|ber) (vi|föreningen|skolan)? (alltid|först|därför)? ~2 (ditt|ert|om ditt|om|vårdnadshavarens) (samtycke|medgivande|godkännande)',
      '(sker|görs|behandlas|publiceras|behandlar) ~4 (med stöd av|på grundval av|på grund av|utifrån|baserat på) ~2 (samtycke|samtycken|medgivande)',
    ],
    actor: 'any',
    unless: [
      '(återkalla|återkallar|dra tillbaka|ta tillbaka|återkallelse) ~6 samtycke*',
      'utan ~6 samtycke',
      'exempel på ~3 (grund|grunder)',
      '(inte|aldrig) ~3 samtycke',
      '(vårdnadshavare*|förälder*|föräldrar*|målsman*)',
      '(*cookies|*kakor|cookie|usa|tredje land|tredjeland|utanför)',
      '(tredje part|tredjepart|annonsör*)',
    ],
    examples: {
      match: [
        'När [du lämnar uppgifterna samtycker du till behandlingen].',
        'Vi [behandlar hälsouppgifter bara efter ditt samtycke].',
        'Nyhetsbrevets [grund är ditt samtycke].',
      ],
      skip: ['Du kan återkalla ditt samtycke.', 'Be om lov innan du tar en bild.'],
    },
  },
  'rests-on-contract': {
    says: 'legal-basis/contract',
    match: [
      '(nödvändig|nödvändigt|nödvändiga|krävs|behövs|grund|grunden|stöd|grundas|behandlas|behandlar) ~8 (fullgöra|fullgörande|uppfylla|uppfyllande|ingå|ingående) ~4 (avtal|avtalet|köpeavtalet|avtalen|avtalsförhållande*)',
      '(fullgörande|uppfyllande|fullgörandet) av ~2 (avtal|avtalet|köpeavtal*)',
      '(rättslig|laglig) grund ~6 (avtal|avtalet)',
      `${A6} b`,
      '(inom ramen för|på grundval av|med stöd av|enligt|till följd av|på grund av) ~2 (avtal|avtalet|kundavtal|kundavtalet|medlemsavtal*|hyresavtal*|anställningsavtal*|abonnemangsavtal*|prenumerationsavtal*|köpeavtal*) ~2 (med dig|med er|mellan|vi har|som)?',
      '(behövs|krävs|nödvändig|nödvändigt|nödvändiga|behandlas|behandlar) ~6 för att ~4 (ingå|fullgöra|uppfylla|teckna|administrera|hantera) ~3 (avtal|avtalet|kundavtal*|köp|hyresavtal*|anställningsavtal*|åtaganden|avtalsförpliktelser)',
      '(avtalet|avtal) med dig ~2 (är|utgör) ~1 (den)? (rättsliga|lagliga) grunden',
      '(del av|led i|fullgöra) ~2 (avtalet|avtal) (med|mellan)',
    ],
    actor: 'any',
    unless: [
      '(underleverantör*|leverantör*|personuppgiftsbiträde*) ~6 avtal*',
      'exempel på ~3 (grund|grunder)',
      '(sparas|sparar|lagras|bevaras|behålls|raderas|gallras)',
    ],
    needs: ['(uppgift*|*uppgifter|*uppgifterna|behandling*|behandlar|behandlas|grund|grunden|data|information)'],
    examples: {
      match: [
        '[Avtalet med dig är den rättsliga grunden].',
        'Behandlingen är [nödvändig för att fullgöra avtalet].',
        'Uppgifterna hanteras [inom ramen för hyresavtalet].',
      ],
      skip: ['Vi har avtal med leverantörer.'],
    },
  },
  'rests-on-legal-duty': {
    says: 'legal-basis/legal-obligation',
    match: [
      '(för att|att) ~1 (fullgöra|uppfylla|följa) ~1 (rättslig|rättsliga|lagstadgad|lagstadgade) (förpliktelse|förpliktelser|skyldighet|skyldigheter)',
      '(rättslig|rättsliga|lagstadgad) (förpliktelse|skyldighet) ~2 (åligger|vilar på|som vi har|för oss)',
      '(nödvändig|nödvändigt|krävs|behövs|grund|grunden|stöd|behandlar|behandlas|åligger|ålägger) ~8 (rättslig|rättsliga|lagstadgad|lagstadgade|legal) (förpliktelse*|skyldighet*)',
      '(rättslig|lagstadgad) (förpliktelse|skyldighet) ~3 (enligt|som|att)',
      '(enligt lag|lagligen|rättsligt|lag) (är)? (skyldiga|skyldig|förpliktade|förpliktad) att',
      '(skyldiga|skyldig|förpliktade) (enligt|att enligt) (lag|lagen|bokföringslagen)',
      `${A6} c`,
      '(är|var|blir) (vi|bolaget|banken|föreningen|kommunen)? ~2 (skyldig|skyldiga|förpliktad|förpliktade|tvungna|tvungen|ålagda) ~2 att ~1 (behandla|samla|spara|lagra|registrera|inhämta|kontrollera|rapportera|dokumentera|föra|bevara|ha)',
      `(enligt|i|av|på grund av) ~1 ${STATUTE} ~2 (måste|ska|är|krävs|ställs|följer|åläggs|tvingas)`,
      `${STATUTE} ~4 (kräver|ålägger|föreskriver|innebär att|ställer krav)`,
      `(skyldighet|skyldigheten|skyldigheter|krav|kravet) ~3 (följer av|enligt|finns i|framgår av) ~1 (lag|lagen|${STATUTE})`,
      `(rättslig|laglig) (grund|grunden) ~6 (skyldighet|skyldiga|förpliktelse|krav) ~3 (enligt|i) (lag|${STATUTE})`,
      `(kräver|krävs) ~1 (enligt|av|i) (lag|lagen|${STATUTE}) ~3 (behandl*|samla*|registrer*)`,
    ],
    actor: 'any',
    unless: [
      '(lämna|lämnar|lämnas) ~2 ut',
      '(radera|raderas|radering)',
      'så länge',
      '(sparas|lagras|bevaras|sparar|bevarar|behåller|behålla|spara|bevara) ~8 (längre|år|månader)',
    ],
    examples: {
      match: [
        'Det sker [för att fullgöra en rättslig förpliktelse].',
        'Det [krävs enligt lag att uppgifterna behandlas].',
        'Vi stöder oss på [artikel 6.1 c].',
        'Behandlingen är [nödvändig för att fullgöra en rättslig förpliktelse].',
        '[Enligt skollagen måste] vi behandla uppgifter om frånvaro.',
      ],
      skip: ['Du är skyldig att vara artig.'],
    },
  },
  'rests-on-vital-interests': {
    says: 'legal-basis/vital-interests',
    match: [
      '(skydda|skyddar|rör) ~2 (intressen|intresse) (som är)? av (grundläggande|vital|avgörande) (betydelse|vikt)',
      '(vitalt|vitala) (intresse|intressen|intresset)',
      `${A6} d`,
      '(skydda|rädda|för) ~1 (ett|ditt|dina|någons|en persons)? (grundläggande (intresse|intressen)|liv|liv eller hälsa|liv och hälsa)',
    ],
    actor: 'any',
    examples: {
      match: [
        'Vi behandlar uppgifter för att [skydda intressen av grundläggande betydelse] för dig.',
        'Vi stöder oss på [artikel 6.1 d].',
        'Vi kan agera för att skydda dina [vitala intressen].',
      ],
      skip: ['Sömn är vitalt.'],
    },
  },
  'rests-on-public-interest': {
    says: 'legal-basis/public-interest',
    match: [
      '(stöd|grund|grunden|grundar|grundas|baseras) ~8 (allmänt intresse|myndighetsutövning)',
      '(uppgift|nödvändig|behandlas|behandlar|grund|utföra) ~6 allmänt intresse',
      '(led i|vår|med|grund) ~2 myndighetsutövning',
      `${A6} e`,
      '(led i|del av|del i|inom ramen för|i|vid|grund) ~3 myndighetsutövning*',
      '(utföra|fullgöra) (en|sin|vår|sina)? ~2 (uppgift|uppdrag|uppgifter) av allmänt intresse',
    ],
    actor: 'any',
    unless: ['(rätt|rätten|rättighet*) ~8 allmänt intresse', 'arkivändamål'],
    examples: {
      match: ['Behandlingen är [nödvändig för en uppgift av allmänt intresse].'],
      skip: ['Våra föredrag är av intresse för allmänheten.'],
    },
  },
  'rests-on-legitimate-interests': {
    says: 'legal-basis/legitimate-interests',
    match: [
      'vårt intresse ~10 väger tyngre',
      '(berättigat|berättigade|legitimt|legitima) (intresse|intressen|intresset)',
      '(intresseavvägning|intresseavvägningen|intresseavvägningar)',
      'vårt intresse ~4 väger (tyngre|över)',
      `${A6} f`,
      '(stöder|stödjer|grundar|grundas|baserar|baseras|bygger|stöds) ~5 avvägning ~4 (intresse|intressen)',
      '(avvägning|avvägt) mellan ~4 (intresse|intressen)',
      'vårt (intresse|intressen) av att ~12 (väger|överväger|är starkare)',
      '(har|finns|föreligger) ~2 (ett)? befogat intresse',
    ],
    actor: 'any',
    unless: [
      '(rätt|rätten) att ~3 (invända|göra invändning*)',
      '(tvingande|avgörande) berättigade',
      '(är|utgör) en av',
      '(sex|sex olika|flera) (rättsliga|lagliga) grunder',
    ],
    examples: {
      match: ['Vi stöder oss på en [intresseavvägning].', 'Vi har ett [berättigat intresse].'],
      skip: ['Våra intressen är många.'],
    },
  },
};
