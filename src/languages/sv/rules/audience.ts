import type { Rule } from '../../pack.ts';

const AGE = '(@number|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|tjugo)';
const PARENT =
  '(vårdnadshavare|vårdnadshavaren|vårdnadshavares|vårdnadshavarens|förälder|föräldrar|föräldrars|målsman|målsmans)';
const CHILD = '(barn|barnet|barns|barnets|minderårig|minderåriga|minderårigas|omyndig|omyndiga)';

/** A rule for a country: its groups of people, and the names of its laws. */
const country = (value: string, laws: string, match: string, skip: string): Rule => ({
  says: `audience/${value}`,
  match: [`@audience/${value}`, laws],
  actor: 'any',
  examples: { match: [match], skip: [skip] },
});

/** Groups of people for whom the policy has a rule of its own. */
export const audience: Record<string, Rule> = {
  'minimum-age': {
    says: 'audience/children',
    match: [
      `(den|dem|de|alla|personer|medlemmar) som (har|är)? ~1 (fyllt|över|minst) ${AGE}`,
      `(barn|barnet|minderårig|minderåriga|person|personer|användare|ungdomar|någon) ~4 (under|yngre än|inte fyllt|ej fyllt|som inte har fyllt) ${AGE} (år)?`,
      `(under|yngre än) ${AGE} år`,
      `(minst|lägst|fyllt|fylla|är över|vara över) ${AGE} år (gammal|gamla)?`,
      `(personer|användare|vuxna|den som är|dem som är|alla) över ${AGE} år`,
      '(inte|ej) ~2 (avsedd*|riktar|riktad*|vänder) ~4 (barn|minderåriga)',
      `(åldersgräns*|minimiålder*|lägsta ålder*) ~8 ${AGE} år?`,
      `${AGE} års (ålder|åldersgräns)`,
      '(vänder|riktar) sig (inte|ej) ~2 (till|mot) ~1 (barn|minderåriga|personer under|ungdomar under)',
      '(måste|ska|skall|behöver) ~2 vara (myndig|myndiga|vuxen)',
      '(är|blir) (du|ni) (inte)? (omyndig|under @number|minderårig|inte myndig) ~4 (måste|behöver|krävs|får|ska)',
    ],
    unless: ['(spara|sparas|sparar|lagras|bevaras|gallras|raderas|raderar|arkiveras|lagringstid|behålls) ~8 år'],
    actor: 'any',
    examples: {
      match: [
        'Vi tillämpar [15 års åldersgräns].',
        'Tjänsten är öppen för [alla över 18 år].',
        'Appen är inte avsedd för barn [under 13 år].',
        'Du måste ha [fyllt 16 år] för att gå med.',
        'Du [måste vara myndig] för att handla.',
      ],
      skip: ['Vi skickar leksaker till barn.', 'Loggar sparas i minst 10 år.'],
    },
  },
  'childrens-data': {
    says: 'audience/children',
    match: [
      `${CHILD} ~10 ${PARENT}`,
      `${PARENT} ~8 (${CHILD}|samtycke|samtycka|godkännande|godkänna|tillåtelse)`,
      `(personuppgift*|uppgifter|information|data) ~3 (från|om|på|av) ${CHILD}`,
      '(barns|minderårigas) (personuppgifter|integritet|uppgifter)',
      'coppa',
      `${CHILD} ~2 (bör|får|ska) (inte|endast|bara)`,
      '(får veta|upptäcker|uppmärksammas|får reda på|får kännedom) ~4 att ~2 (ett barn|barn|en minderårig|minderåriga)',
    ],
    needs: [
      '(uppgift*|*uppgifter|*uppgifterna|data|information|samtyck*|godkänn*|tillåt*|tillstånd|konto|konton|registrer*|anmäl*|medlem*|integritet|coppa|appen|tjänst*|webbplats*|cookies|kakor|bör|ska|får|vi)',
    ],
    unless: ['(antal|anställdas|dina|era) barn', 'jobb', '(gratis|halva priset|biljett*|rabatt*|inträde)'],
    actor: 'any',
    examples: {
      match: [
        'Vi värnar särskilt om [barns integritet].',
        'Vi ber en [förälder om samtycke] innan ett barn blir medlem.',
        'Vi följer [COPPA].',
      ],
      skip: ['Vi säljer leksaker för barn.', 'Vårt moderbolag finns i Oslo.'],
    },
  },
  'for-californians': country(
    'california',
    '(ccpa|cpra|caloppa|shine the light)',
    'Du har rättigheter enligt [CCPA].',
    'Skriv till oss i Oakland, Kalifornien.',
  ),
  'for-us-states': country(
    'us-states',
    '(vcdpa|ctdpa|ucpa|amerikanska delstaters (lag|lagar|integritetslagar))',
    '[Invånare i Nevada] kan säga nej.',
    'Vårt kontor i Nevada är öppet.',
  ),
  'for-europeans': {
    says: 'audience/europe',
    match: ['@audience/europe'],
    actor: 'any',
    examples: {
      match: ['[Invånare i EU] har fler rättigheter.'],
      skip: ['Våra servrar står i Europa.', 'Vi följer GDPR.'],
    },
  },
  'for-britons': country(
    'united-kingdom',
    '(uk gdpr|data protection act 2018)',
    'Dina rättigheter enligt [UK GDPR] är dessa.',
    'Vår butik i Storbritannien är ny.',
  ),
  'for-the-swiss': country(
    'switzerland',
    '(schweizisk|schweiziska|schweiz) (dataskyddslag|dataskyddslagen|federala dataskyddslagen)',
    '[Invånare i Schweiz] kan skriva till vårt ombud.',
    'Vårt webbhotell finns i Schweiz.',
  ),
  'for-canadians': country('canada', 'pipeda', '[PIPEDA] ger dig rättigheter.', 'Vi skickar till Kanada.'),
  'for-brazilians': country(
    'brazil',
    '(lgpd|lei geral de protecao de dados)',
    '[LGPD] ger dig rättigheter.',
    'Vi skickar till Brasilien.',
  ),
  'for-australians': country(
    'australia',
    '(australian privacy principles|privacy act 1988|australiska (integritetslagen|tillsynsmyndigheten|dataskyddsmyndigheten))',
    'Vi följer [Australian Privacy Principles].',
    'Australien är långt borta.',
  ),
  'for-people-elsewhere': {
    says: 'audience/other-country',
    match: [
      '(användare|besökare|kunder|personer|dig|du) ~6 (utanför|utom) (eu|ees|sverige|europa|usa|norden)',
      '(internationella|utländska) (användare|besökare|kunder)',
      '(använder|besöker) ~6 från (ett)? (annat land|annat land än|utlandet|land utanför)',
      'från ett land annat än',
    ],
    actor: 'any',
    unless: ['(överförs|överföra|överföring|överföras|lagras|behandlas|skickas|lämnas)'],
    examples: {
      match: [
        'För [besökare utanför EU] gäller andra regler om personuppgifter.',
        '[Internationella besökare] bör veta var vi finns.',
      ],
      skip: ['Vi skickar paket utanför Sverige.'],
    },
  },
};
