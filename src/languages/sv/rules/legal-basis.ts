import type { Rule } from '../../pack.ts';

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
    ],
    actor: 'any',
    unless: [
      '(återkalla|återkallar|dra tillbaka|ta tillbaka|återkallelse) ~6 samtycke*',
      'utan ~6 samtycke',
      '(vårdnadshavare*|förälder*|föräldrar*|målsman*)',
      '(cookies|kakor|cookie|usa|tredje land|tredjeland|utanför)',
      '(tredje part|tredjepart|annonsör*)',
    ],
    examples: {
      match: ['Vi [behandlar hälsouppgifter bara efter ditt samtycke].', 'Nyhetsbrevets [grund är ditt samtycke].'],
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
    ],
    actor: 'any',
    unless: ['(underleverantör*|leverantör*|personuppgiftsbiträde*) ~6 avtal*'],
    examples: {
      match: ['Behandlingen är [nödvändig för att fullgöra avtalet].'],
      skip: ['Vi har avtal med leverantörer.'],
    },
  },
  'rests-on-legal-duty': {
    says: 'legal-basis/legal-obligation',
    match: [
      '(nödvändig|nödvändigt|krävs|behövs|grund|grunden|stöd|behandlar|behandlas|åligger|ålägger) ~8 (rättslig|rättsliga|lagstadgad|lagstadgade|legal) (förpliktelse*|skyldighet*)',
      '(rättslig|lagstadgad) (förpliktelse|skyldighet) ~3 (enligt|som|att)',
      '(enligt lag|lagligen|rättsligt|lag) (är)? (skyldiga|skyldig|förpliktade|förpliktad) att',
      '(skyldiga|skyldig|förpliktade) (enligt|att enligt) (lag|lagen|bokföringslagen)',
      `${A6} c`,
    ],
    actor: 'any',
    unless: [
      '(lämna|lämnar|lämnas) ~2 ut',
      '(radera|raderas|radering)',
      'så länge',
      '(sparas|lagras|bevaras) ~8 (längre|år|månader)',
    ],
    examples: {
      match: ['Behandlingen är [nödvändig för att fullgöra en rättslig förpliktelse].'],
      skip: ['Du är skyldig att vara artig.'],
    },
  },
  'rests-on-vital-interests': {
    says: 'legal-basis/vital-interests',
    match: ['(vitalt|vitala) (intresse|intressen|intresset)', `${A6} d`],
    actor: 'any',
    examples: { match: ['Vi kan agera för att skydda dina [vitala intressen].'], skip: ['Sömn är vitalt.'] },
  },
  'rests-on-public-interest': {
    says: 'legal-basis/public-interest',
    match: [
      '(uppgift|nödvändig|behandlas|behandlar|grund|utföra) ~6 allmänt intresse',
      '(led i|vår|med|grund) ~2 myndighetsutövning',
      `${A6} e`,
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
