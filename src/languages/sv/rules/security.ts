import type { Rule } from '../../pack.ts';

const DATA = '(uppgifter|uppgifterna|personuppgifter|personuppgifterna|information|informationen|data|era|dina)';
const STAFF = '(personal|personalen|medarbetare|anställda|personer|handläggare|administratörer|den|de|dem)';
const AGAINST =
  '(obehörig|obehöriga|otillåten|otillbörlig|olovlig|förlust|förstöring|missbruk|intrång|dataintrång|stöld|manipulation|spridning|ändring)';

/** How data is protected. */
export const security: Record<string, Rule> = {
  'takes-measures': {
    says: 'security/measures',
    match: [
      '(infört|inför) ~3 tekniska (skydd|åtgärder|skyddsåtgärder)',
      '(vidta|vidtar|vidtagit|vidtas|vidtagits|tillämpar|använder|infört|inför) ~8 (säkerhetsåtgärder|skyddsåtgärder|säkerhetsrutiner)',
      '(vidta|vidtar|vidtagit|vidtas|vidtagits|tillämpar|infört|inför) ~8 (tekniska|organisatoriska|fysiska|administrativa) ~4 åtgärder',
      `(skydda|skyddar|skyddas|skyddade|säkra|säkrar) ~6 ${DATA} ~8 (mot|från) ~3 ${AGAINST}`,
      `${DATA} ~4 (skyddas|skyddade|säkras) ~3 (mot|från|genom|med|av)`,
      `(förhindra|hindra|motverka|undvika) ~3 (obehörig|otillåten) (åtkomst|användning|behandling|spridning)`,
      `(säkerhetsnivå*|säkerhet|säkerheten) ~8 (skydda|skyddar|skydd av) ~3 ${DATA}`,
      `(lagras|förvaras|sparas|lagrar|förvarar) ~6 (säkra|säker|skyddade|brandvägg*) (servrar|miljö|system|databaser)?`,
      `(arbetar|strävar) ~10 (skydda|säkerheten) ~4 ${DATA}`,
    ],
    unless: [
      '(ditt|dina|er|ditt eget) lösenord*',
      '(bedrägeri*|rättigheter och egendom)',
      '(tredje land|tredjeland|utanför eu|utanför ees|standardavtalsklausul*|standardiserade)',
      '(cookie|cookies|kakor)',
    ],
    examples: {
      match: [
        '[Dina uppgifter är skyddade med] lämpliga åtgärder.',
        'Vi [skyddar dina uppgifter mot förlust].',
        'Vi har [vidtagit tekniska åtgärder].',
      ],
      skip: ['Skydda huvudet mot solen.', 'Vi sparar kakor på din enhet.'],
    },
  },
  'encrypts-in-transit': {
    says: 'security/encryption-in-transit',
    match: [
      '(krypterar|krypteras) (trafiken|trafik|förbindelsen|anslutningen|överföringen|all trafik|all kommunikation)',
      '(ssl|tls|https)',
      '(krypterad|krypterade|krypteras|krypterar|kryptering) ~6 (överföring|överföringen|trafik|anslutning|kommunikation|kommunikationen|förbindelse|under överföring|överförs|internet)',
      '(trafik|trafiken|överföring|överföringen|kommunikation|kommunikationen|anslutningen|överförs) ~6 (krypterad|krypterade|krypteras|krypterat|kryptering)',
      '(end to end|totalsträcks) (krypterad|kryptering)',
    ],
    actor: 'any',
    unless: ['(inte|ej) ~2 krypter*'],
    examples: {
      match: ['Chatten är [end-to-end-krypterad].', 'Vi [krypterar all trafik].', 'Beställningar skyddas med [SSL].'],
      skip: ['Hårddiskarna är krypterade.'],
    },
  },
  'encrypts-at-rest': {
    says: 'security/encryption-at-rest',
    match: [
      '(hårddiskar|hårddiskarna|diskar|diskarna|databasen|databaserna|säkerhetskopiorna) ~4 krypterade',
      '(lagras|lagrar|sparas|sparar|förvaras|lagring|lagrade) ~5 (krypterade|krypterat|krypterad|krypteras|hashade|hashat|hashad|kryptering)',
      '(krypterade|krypterat|krypterad|krypteras|kryptering) ~4 (lagring|databas|databaser|hårddisk*|i vila|säkerhetskopior)',
      '(lösenord|lösenordet) ~4 (hashat|hashade|krypterat|krypterade|krypteras|hashas|hashad|krypterad)',
      '(databas|databasen|databaser|databaserna|hårddiskar|hårddisken|diskar|servrarna|säkerhetskopior|säkerhetskopiorna|uppgifterna|journalerna) ~3 (krypterad|krypterade|krypteras|krypterat)',
      'krypter* ~3 (i vila|på disk|på servern)',
      '(lagras|sparas|lagrar|sparar|förvaras) ~2 (aldrig|inte) i klartext',
    ],
    actor: 'any',
    unless: ['(inte|ej) ~2 krypter*'],
    examples: { match: ['Filerna [lagras krypterade].'], skip: ['Trafiken till sajten är krypterad.'] },
  },
  'access-for-those-who-need-it': {
    says: 'security/access-limitation',
    match: [
      '(bara|endast|enbart) (behörig|berörd|behöriga) ~1 (personal|medarbetare|anställda) ~1 (kommer åt|har tillgång|har åtkomst|kan se)',
      `(endast|bara|enbart) ~6 (behörig|behöriga|${STAFF}) ~8 (tillgång|åtkomst|kan se|ta del|hanterar|behöver)`,
      `(åtkomst|åtkomsten|tillgång|tillgången) ~6 (begränsad|begränsas|begränsat|styrs|ges) ~3 (till|av|endast) ~4 (${STAFF}|behörig*|behörighet*)`,
      `(begränsar|begränsa) ~3 (åtkomst|åtkomsten|tillgång|tillgången) ~6 (till|för)`,
      `(anställda|medarbetare|personal|personalen) ~8 (tystnadsplikt|sekretess|sekretessavtal)`,
      '(behörighetsstyrning|behörighetsstyrd|behörighetskontroll|åtkomstkontroll*)',
      '(endast|bara|enbart) (de|dem|den|personer|medarbetare|anställda|personal) ~10 (kommer åt|når|tillgång|åtkomst|ser|hanterar)',
      '(handläggare|medarbetare|personal|anställda) ~6 (bara|endast|enbart) ~3 (se|åtkomst|tillgång|kommer åt|komma åt)',
    ],
    actor: 'any',
    unless: ['din rätt', 'rätt (till|att)'],
    examples: {
      match: [
        'Våra [handläggare kan bara se] sina egna ärenden.',
        '[Endast behörig personal har tillgång] till uppgifterna.',
        'Vi [begränsar åtkomsten till] dem som arbetar med uppgifterna.',
      ],
      skip: ['Du har tillgång till ditt konto.'],
    },
  },
  'signs-in-safely': {
    says: 'security/authentication',
    match: [
      '(inloggning|inloggningen|logga in|identifiering) ~3 (bankid|bank id|e legitimation|tvåfaktor*|engångskod)',
      '(tvåfaktorsautentisering*|flerfaktorsautentisering*|multifaktorautentisering*|tvåstegsverifiering*|tvåfaktorsinloggning*)',
      '(lösenordsskyddad*|lösenordsskyddat)',
      '(skyddas|skyddat|skyddade) ~3 lösenord',
      'stark autentisering',
      '(loggar|logga|inloggning) ~3 (bankid|e legitimation)',
      '(inloggning|inloggningen|logga in|loggar in|legitimerar|identifierar) ~4 (bankid|e legitimation|freja|siths|mobilt bankid)',
    ],
    actor: 'any',
    unless: ['(du|ni) ~2 ansvarar', 'personnummer'],
    examples: {
      match: [
        'Kontot [skyddas av ett starkt lösenord].',
        'Kontot är [lösenordsskyddat].',
        'Vi erbjuder [tvåfaktorsautentisering].',
      ],
      skip: ['Välj ett långt lösenord.'],
    },
  },
  'is-audited': {
    says: 'security/audit',
    match: [
      '(extern|oberoende|utomstående) (revisor|part|granskare|expert) ~1 (granskar|testar|kontrollerar) ~2 säkerhet*',
      '(säkerhetstest|säkerhetstester|penetrationstest|penetrationstester|säkerhetsgranskning|säkerhetsgranskningar|säkerhetsrevision|säkerhetsrevisioner|sårbarhetsskanning*)',
      '(regelbundet|löpande|kontinuerligt|årligen|regelbundna|återkommande) ~4 (granskar|testar|kontrollerar|ser över|utvärderar|revisioner|granskningar|revision|kontroller|uppföljningar) ~4 (säkerhet*|system|rutiner|åtgärder)',
      '(granskar|testar|utvärderar|ser över) ~3 (säkerheten|säkerhetsrutiner|säkerhetsåtgärder|våra säkerhet*)',
      '(går|gå) ~3 igenom ~3 (säkerhetsrutin*|säkerhet*|rutiner)',
      '(varje år|årligen|regelbundet) ~3 (igenom|över) ~3 (säkerhet*|rutiner)',
    ],
    actor: 'any',
    examples: {
      match: ['Vi [granskar säkerheten] varje år.', 'Vi gör [penetrationstester].'],
      skip: ['Vi granskar våra siffror.'],
    },
  },
  'staff-is-trained': {
    says: 'security/training',
    match: [
      '(personal|personalen|medarbetare|anställda|medarbetarna) ~4 (utbildas|utbildade|utbildning|utbildningar|utbildad)',
      '(utbildar|utbilda|utbildning av) ~3 (personal|personalen|medarbetare|anställda)',
    ],
    actor: 'any',
    unless: ['(cv|rekrytering|ansökan|betyg|uppgifter om)'],
    examples: { match: ['Vi [utbildar vår personal] i dataskydd.'], skip: ['Personalen svarar gärna.'] },
  },
  'breach-is-told': {
    says: 'security/breach-notification',
    match: [
      '(personuppgiftsincidenter|incidenter|intrång|dataintrång) ~1 (anmäls|rapporteras) ~1 till (imy|integritetsskyddsmyndigheten|tillsynsmyndigheten)',
      '(läcker|läcka|hackade|intrång) ~4 (berättar|talar|meddelar|hör) vi ~4 (dig|er)',
      '(personuppgiftsincident|personuppgiftsincidenter|säkerhetsincident|säkerhetsincidenter|incident|intrång|dataintrång|säkerhetsintrång|dataläcka|incidenten) ~12 (informera*|informerar|meddela|meddelar|meddelas|underrätta|underrättar|underrättas|kontaktar|kontakta|informeras)',
      '(informera|informerar|meddela|meddelar|underrätta|underrättar|kontaktar) ~6 (dig|er|berörda|kunder|användare|registrerade) ~12 (personuppgiftsincident*|säkerhetsincident*|incident|intrång|dataintrång|säkerhetsintrång|dataläcka)',
      '(incident|intrång|dataläcka|läcka|personuppgiftsincident) ~4 (hör|hör vi) ~2 av oss',
      '(drabbas|röjs|läcker) ~6 (incident|uppgifter|intrång) ~6 (hör|meddelar|informerar|kontaktar|underrättar) vi',
      '(anmäls|anmäler|rapporteras|rapporterar) ~6 (incident|incidenter|personuppgiftsincident|personuppgiftsincidenter) ~6 (dig|er|berörda|drabbade)',
      '(inträffar|sker|uppstår) ~2 (incident|personuppgiftsincident|intrång|dataintrång|säkerhetsincident) ~12 (hör vi|informerar vi|kontaktar vi|meddelar vi|underrättar vi|informeras du|underrättas du)',
    ],
    needs: ['(dig|er|du|ni|berörda|kunder|användare|registrerade|den registrerade|drabbade)'],
    actor: 'any',
    unless: ['(meddela|informera|underrätta|kontakta) oss'],
    examples: {
      match: ['Vid en [incident underrättar] vi dig.', 'Vi [meddelar dig vid ett dataintrång].'],
      skip: ['Meddela oss om du ser ett intrång.', 'Incidenten anmäls till IMY.'],
    },
  },
  'handles-incidents': {
    says: 'security/incident-response',
    match: [
      '(beredskapsplan|incidentplan|krisplan|handlingsplan) ~2 (it angrepp|incidenter|angrepp|intrång|dataintrång)',
      '(incidenthantering|incidenthanteringsplan|incidentrutiner|katastrofplan|kontinuitetsplan)',
      '(rutiner|rutin|process|processer|plan|planer|beredskap) ~4 (hantera|hanterar|hantering av|vid) ~3 (säkerhetsincident*|incident*|personuppgiftsincident*|intrång)',
    ],
    actor: 'any',
    examples: { match: ['Vi har [rutiner för att hantera incidenter].'], skip: ['Incidenten var i nyheterna.'] },
  },
  'is-certified': {
    says: 'security/certification',
    match: [
      '(iso|iec) (27001|27017|27018|27701)',
      'iso iec 27001',
      'pci dss',
      '(certifierad|certifierade|certifiering|certifierat) ~4 (iso|standard*|säkerhet*|informationssäkerhet)',
      'soc (1|2|3)',
      '(ledningssystem|ledningssystemet|verksamheten|datacenter|datacentret|leverantör|leverantören|serverhall|serverhallen) ~4 (certifierat|certifierad|certifierade)',
    ],
    actor: 'any',
    examples: {
      match: [
        'Vi är certifierade enligt ISO/[IEC 27001].',
        'Vårt webbhotell följer [ISO 27001].',
        'Kort hanteras enligt [PCI DSS].',
      ],
      skip: ['Vi håller hög standard.'],
    },
  },
  'guards-the-premises': {
    says: 'security/physical-safeguards',
    match: [
      '(serverhallen|serverrummet|lokalerna|datahallen) ~2 (larmad|larmade|låst|låsta|bevakad|bevakade)',
      '(låsta|låst|bevakade|larmade) (lokaler|skåp|utrymmen|serverrum|serverhallar|utrymme)',
      '(tillträdeskontroll*|passerkontroll*|inpasseringskontroll*)',
      'fysiska ~2 (säkerhetsåtgärder|skyddsåtgärder|åtgärder)',
      'fysisk säkerhet',
      '(låst|låsta|larmad|larmade|bevakad|bevakade|inlåst|inlåsta) ~3 (datahall|serverhall|datahallar|serverhallar|serverrum|arkiv|skåp|lokal|lokaler|utrymme|rum|byggnad)',
      '(inlåsta|låses in|låst förvaring)',
      '(larm|lås|kameror) ~4 (lokaler|serverhall*|kontor*)',
    ],
    actor: 'any',
    examples: {
      match: [
        'Pärmarna är [inlåsta].',
        'Vi har infört [fysiska säkerhetsåtgärder].',
        'Servrarna står i [låsta lokaler].',
      ],
      skip: ['Vi ber om din fysiska adress.'],
    },
  },
  'no-guarantee-of-security': {
    says: 'security/no-guarantee',
    match: [
      '(helt|fullständigt|hundraprocentigt) (säker|säkert) ~4 (aldrig|inte) ~2 vara',
      'ingen säkerhet är ~1 (vattentät|fullständig|total|absolut|perfekt)',
      '(inte|aldrig) ~3 (garantera|garanterar|lova|utlova|försäkra) ~12 (obehöriga|hackare|utomstående)',
      '(inte|aldrig) ~3 (garantera|garanterar|lova|utlova|försäkra) ~10 (säkerhet|säkerheten|säker|säkra|röjs|intrång|obehörig*|skyddade|skyddad|tar sig in|läcker|hackas|dataintrång)',
      '(ingen|inget|inga) ~6 (överföring|metod|system|kommunikation|lagring|överföringsmetod) ~8 (säker|säkert|säkra|skyddad)',
      '(inte|aldrig) ~3 (helt|hundraprocentigt|fullständigt|100) (säker|säkert|säkra|procent)',
      '(ingen|inget|inga) ~1 (lösning|tjänst|skydd|teknik|säkerhetsåtgärd|säkerhetsåtgärder|it system) ~4 (helt|fullständigt|hundraprocentigt)? (säker|säkert|säkra|vattentät*)',
      '(inte|aldrig) ~2 (garantera|lova|utesluta) ~8 (orätta händer|fel händer|obehörig*|läcker|kommer bort)',
    ],
    actor: 'any',
    needs: ['(säker*|röjs|obehörig*|intrång|överför*|internet|uppgift*|risk)'],
    examples: {
      match: [
        '[Ingen teknik är helt säker].',
        'Internet är [inte helt säkert].',
        '[Ingen säkerhet är fullständig].',
        '[Ingen överföring över nätet är helt säker].',
      ],
      skip: ['Vi kan inte garantera att butiken är öppen.'],
    },
  },
};
