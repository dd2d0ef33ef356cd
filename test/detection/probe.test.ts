import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { suspect, suspectText } from '../../src/detection/probe.ts';

const NAMES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Privacy Policy',
    'PRIVACY NOTICE',
    'Your Privacy Rights',
    'Data Protection Statement',
    'Cookie Policy',
    'Terms of Use',
  ],
  de: ['Datenschutzerklärung', 'Datenschutz', 'Cookie-Richtlinie', 'Nutzungsbedingungen', 'AGB'],
  nl: ['Privacyverklaring', 'Privacybeleid', 'Cookiebeleid'],
  sv: ['Integritetspolicy', 'Personuppgiftspolicy', 'Dataskydd', 'Om kakor', 'Användarvillkor'],
  da: ['Privatlivspolitik', 'Persondatapolitik', 'Cookiepolitik'],
  nb: ['Personvernerklæring', 'Personvern', 'Informasjonskapsler'],
  is: ['Persónuverndarstefna'],
  fi: ['Tietosuojaseloste', 'Evästeet'],
  et: ['Privaatsuspoliitika', 'Isikuandmete töötlemine', 'Küpsised'],
  lv: ['Privātuma politika', 'Sīkdatnes'],
  lt: ['Privatumo politika', 'Slapukų politika'],
  pl: ['Polityka prywatności', 'Ochrona danych osobowych RODO i prywatność'],
  cs: ['Ochrana osobních údajů', 'Zásady ochrany soukromí'],
  sk: ['Ochrana osobných údajov', 'Ochrana súkromia'],
  sl: ['Politika zasebnosti', 'Varstvo osebnih podatkov', 'Piškotki'],
  hr: ['Pravila privatnosti', 'Zaštita osobnih podataka', 'Kolačići'],
  hu: ['Adatvédelmi tájékoztató', 'Adatkezelési szabályzat'],
  ro: ['Politica de confidențialitate', 'POLITICA DE CONFIDENTIALITATE'],
  bg: ['Политика за поверителност', 'Лични данни', 'Бисквитки'],
  ru: ['Политика конфиденциальности', 'Обработка персональных данных'],
  uk: ['Політика конфіденційності', 'Політика приватності'],
  el: ['Πολιτική Απορρήτου', 'ΠΡΟΣΩΠΙΚΑ ΔΕΔΟΜΕΝΑ'],
  tr: ['Gizlilik Politikası', 'Kişisel Verilerin Korunması', 'KVKK Aydınlatma Metni', 'Çerez Politikası'],
  fr: ['Politique de confidentialité', 'POLITIQUE DE CONFIDENTIALITE', 'Vie privée', 'Données personnelles', 'CGU'],
  es: ['Política de privacidad', 'Aviso de privacidad', 'Datos personales'],
  pt: ['Política de Privacidade', 'Dados pessoais'],
  it: ['Informativa sulla privacy', 'Trattamento dei dati personali'],
  ca: ['Política de privacitat', 'Dades personals'],
  gl: ['Política de privacidade'],
  eu: ['Pribatutasun politika'],
  af: ['Privaatheidsbeleid'],
  nn: ['Personvernfråsegn'],
  cy: ['Polisi Preifatrwydd'],
  sq: ['Politika e privatësisë'],
  mt: ['Politika ta’ Privatezza'],
  mk: ['Политика за приватност'],
  sr: ['Политика приватности', 'Politika privatnosti'],
  be: ['Палітыка прыватнасці'],
  az: ['Məxfilik siyasəti'],
  uz: ['Maxfiylik siyosati'],
  sw: ['Sera ya faragha'],
  bn: ['গোপনীয়তা নীতি'],
  ta: ['தனியுரிமைக் கொள்கை'],
  ms: ['Dasar Privasi'],
  hy: ['Գաղտնիության քաղաքականություն'],
  ka: ['კონფიდენციალურობის პოლიტიკა'],
  ar: ['سياسة الخصوصية'],
  fa: ['حریم خصوصی'],
  he: ['מדיניות פרטיות'],
  ur: ['رازداری کی پالیسی'],
  hi: ['गोपनीयता नीति', 'निजता नीति'],
  th: ['นโยบายความเป็นส่วนตัว', 'การคุ้มครองข้อมูลส่วนบุคคล'],
  vi: ['Chính sách quyền riêng tư', 'Chính sách bảo mật'],
  id: ['Kebijakan Privasi'],
  zh: ['隐私政策', '隱私權政策', '个人信息保护政策'],
  ja: ['プライバシーポリシー', '個人情報の取り扱いについて'],
  ko: ['개인정보처리방침', '쿠키 정책'],
};

const at = (pathname: string) => ({ pathname }) as Location;
const titled = (title: string, path = '/', heading = '') =>
  suspect(pageWith(title, { h1: heading || 'Example' }), at(path));

describe('suspectText', () => {
  it.each(Object.entries(NAMES).flatMap(([language, names]) => names.map((name) => [language, name])))(
    'suspects the %s title and heading "%s"',
    (_, name) => {
      expect(suspectText(`Example | ${name}`)).toBe(true);
      expect(suspectText(name.toUpperCase())).toBe(true);
    },
  );

  it('reads decomposed and marked letters alike', () => {
    expect(suspectText('Política de privacidad y confidencialité'.normalize('NFD'))).toBe(true);
    expect(suspectText('개인정보처리방침'.normalize('NFD'))).toBe(true);
  });

  it('takes no time for a title without end', () => {
    const title = 'condition '.repeat(20_000) + 'osob '.repeat(20_000);
    const start = performance.now();
    suspectText(title);
    expect(performance.now() - start).toBeLessThan(200);
  });
});

/** As much of a document as the probe may touch; anything else throws. */
function pageWith(title: string, headings: Readonly<Record<string, string>> = {}): Document {
  const allowed = {
    title,
    getElementsByTagName: (name: string) => (headings[name] === undefined ? [] : [{ textContent: headings[name] }]),
    documentElement: {},
    createTreeWalker: () => ({ nextNode: () => null }),
  };
  return new Proxy(allowed, {
    get(target, property) {
      if (property in target) return target[property as keyof typeof target];
      throw new Error(`the probe touched document.${String(property)}`);
    },
  }) as unknown as Document;
}

describe('suspect', () => {
  it('looks at title, path and the first heading, and at nothing else', () => {
    expect(suspect(pageWith('Example'), at('/'))).toBe(false);
    expect(suspect(pageWith('Privacy Policy'), at('/'))).toBe(true);
    expect(suspect(pageWith('Example'), at('/privacy'))).toBe(true);
    expect(suspect(pageWith('Example', { h1: ' Privacy Policy ' }), at('/'))).toBe(true);
  });

  it.each([
    '/privacy',
    '/legal/privacy-policy.html',
    '/en/Privacy_Notice/',
    '/datenschutz',
    '/datenschutzerklaerung.php',
    '/politique-de-confidentialite',
    '/donnees-personnelles',
    '/vie-privee',
    '/politica-de-privacidad',
    '/proteccion/datos-personales',
    '/integritetspolicy',
    '/personvern',
    '/privatlivspolitik',
    '/tietosuojaseloste',
    '/polityka-prywatnosci',
    '/ochrana-osobnich-udaju',
    '/ochrana-osobnych-udajov',
    '/adatvedelem',
    '/gizlilik-politikasi',
    '/cookie-policy',
    '/cookies',
    '/gdpr',
    '/data-policy',
    '/terms-of-service',
    '/terms',
    '/agb',
    '/cgu',
  ])('suspects the path %s', (path) => {
    expect(titled('Example', path)).toBe(true);
  });

  it.each([
    ['Example | The best notebook for teams', '/', 'Write it down'],
    ['Weather in Lund on Thursday - Example News', '/2024/05/12/weather-lund', 'Rain in Lund'],
    ['Private rooms for rent', '/rooms/private'],
    ['How to bake biscuits', '/recipes/biscuits'],
    ['Community Guidelines', '/guidelines', 'Community Guidelines'],
    ['Impressum', '/impressum', 'Impressum'],
    ['About us', '/about', 'Our story'],
    ['Sign in', '/login', 'Welcome back'],
    ['In matters of speed, the new phone wins', '/news/new-phone'],
    ['The terminology of bridges', '/wiki/Bridge'],
    ['Air conditioning for old houses', '/air-conditioning'],
    ['Database indexes explained', '/blog/data-structures'],
    ['Kundservice och öppettider', '/', 'Kontakta oss'],
    ['Persona 5 review', '/games/persona-5'],
    ['Unsere Daten zum Download', '/open-data', 'Offene Daten'],
    ['Movie prices and update plans', '/release-date-picker', 'Dates people like'],
    ['Legal battle over a bridge', '/news/legal-battle'],
    ['', '/'],
  ])('does not suspect "%s" at %s', (title, path, heading = '') => {
    expect(titled(title, path, heading)).toBe(false);
  });

  it('takes the second rank where the first has no text', () => {
    expect(suspect(pageWith('Example', { h1: '\u00a0', h2: 'Datenschutz' }), at('/'))).toBe(true);
    expect(suspect(pageWith('Example', { h2: 'Datenschutz' }), at('/'))).toBe(true);
    expect(suspect(pageWith('Example', { h1: 'News', h2: 'Datenschutz' }), at('/'))).toBe(false);
  });

  it('takes the second rank where the first is the name of the site, as the title ends with it', () => {
    const page = (title: string) =>
      new JSDOM(`<title>${title}</title><h1>Harbour</h1><h2>Search</h2><h2>Privacy</h2>`).window.document;
    expect(suspect(page('Overview | Harbour'), at('/'))).toBe(true);
    const menu = `<ul>${'<li><a href="/boats">Boats</a></li>\n'.repeat(200)}</ul>`;
    const behindMenu = page('Overview | Harbour');
    behindMenu.querySelector('h2')!.insertAdjacentHTML('afterend', menu);
    expect(suspect(behindMenu, at('/'))).toBe(true);
    expect(suspect(page('Harbour'), at('/'))).toBe(false);
    expect(suspect(page('Harbour and harbours'), at('/'))).toBe(false);
  });

  it('reads how a page without a first heading begins, links and menus apart', () => {
    const page = (html: string) => new JSDOM(html).window.document;
    const bold = '<title>Example</title><h1><img alt=""></h1><p><b>Politique de confidentialité</b></p>';
    expect(suspect(page(bold), at('/'))).toBe(true);
    expect(suspect(page(bold.replace('<img alt="">', 'Our shop')), at('/'))).toBe(false);
    expect(suspect(page('<nav>Privacy</nav><a href="/privacy">Privacy</a><p>Shoes.</p>'), at('/'))).toBe(false);
    expect(suspect(page(`<p>${'Shoes and hats. '.repeat(100)}</p><p>Privacy policy</p>`), at('/'))).toBe(false);
  });

  it('bears a title that the page has overlaid with an element', () => {
    const page = pageWith({ toString: () => '[object HTMLImageElement]' } as unknown as string);
    expect(suspect(page, at('/'))).toBe(false);
  });
});
