import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type PageFace, suspect, suspectFace } from '../../src/detection/probe.ts';

const face = (part: Partial<PageFace>): PageFace => ({ title: '', path: '/', heading: '', ...part });

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
  nl: ['Privacyverklaring', 'Privacybeleid', 'Cookiebeleid', 'Algemene voorwaarden'],
  sv: ['Integritetspolicy', 'Personuppgiftspolicy', 'Dataskydd', 'Om kakor', 'Användarvillkor'],
  da: ['Privatlivspolitik', 'Persondatapolitik', 'Cookiepolitik', 'Vilkår'],
  nb: ['Personvernerklæring', 'Personvern', 'Informasjonskapsler', 'Brukervilkår'],
  is: ['Persónuverndarstefna'],
  fi: ['Tietosuojaseloste', 'Evästeet', 'Käyttöehdot'],
  et: ['Privaatsuspoliitika', 'Isikuandmete töötlemine', 'Küpsised'],
  lv: ['Privātuma politika', 'Sīkdatnes'],
  lt: ['Privatumo politika', 'Slapukų politika'],
  pl: ['Polityka prywatności', 'Ochrona danych osobowych RODO i prywatność', 'Regulamin'],
  cs: ['Ochrana osobních údajů', 'Zásady ochrany soukromí', 'Obchodní podmínky'],
  sk: ['Ochrana osobných údajov', 'Ochrana súkromia', 'Obchodné podmienky'],
  sl: ['Politika zasebnosti', 'Varstvo osebnih podatkov', 'Piškotki'],
  hr: ['Pravila privatnosti', 'Zaštita osobnih podataka', 'Kolačići'],
  hu: ['Adatvédelmi tájékoztató', 'Adatkezelési szabályzat'],
  ro: ['Politica de confidențialitate', 'POLITICA DE CONFIDENTIALITATE', 'Termeni și condiții'],
  bg: ['Политика за поверителност', 'Лични данни', 'Бисквитки', 'Общи условия'],
  ru: ['Политика конфиденциальности', 'Обработка персональных данных', 'Условия использования'],
  uk: ['Політика конфіденційності', 'Політика приватності', 'Умови використання'],
  el: ['Πολιτική Απορρήτου', 'ΠΡΟΣΩΠΙΚΑ ΔΕΔΟΜΕΝΑ', 'Όροι χρήσης'],
  tr: ['Gizlilik Politikası', 'Kişisel Verilerin Korunması', 'KVKK Aydınlatma Metni', 'Çerez Politikası'],
  fr: ['Politique de confidentialité', 'POLITIQUE DE CONFIDENTIALITE', 'Vie privée', 'Données personnelles', 'CGU'],
  es: ['Política de privacidad', 'Aviso de privacidad', 'Datos personales', 'Términos y condiciones'],
  pt: ['Política de Privacidade', 'Dados pessoais', 'Termos de uso'],
  it: ['Informativa sulla privacy', 'Trattamento dei dati personali', 'Condizioni generali'],
  ca: ['Política de privacitat', 'Dades personals'],
  hy: ['Գաղտնիության քաղաքականություն'],
  ka: ['კონფიდენციალურობის პოლიტიკა'],
  ar: ['سياسة الخصوصية', 'شروط الاستخدام'],
  fa: ['حریم خصوصی'],
  he: ['מדיניות פרטיות', 'תנאי שימוש'],
  ur: ['رازداری کی پالیسی'],
  hi: ['गोपनीयता नीति', 'निजता नीति'],
  th: ['นโยบายความเป็นส่วนตัว', 'การคุ้มครองข้อมูลส่วนบุคคล'],
  vi: ['Chính sách quyền riêng tư', 'Chính sách bảo mật'],
  id: ['Kebijakan Privasi'],
  zh: ['隐私政策', '隱私權政策', '个人信息保护政策', '服务条款'],
  ja: ['プライバシーポリシー', '個人情報の取り扱いについて', '利用規約'],
  ko: ['개인정보처리방침', '이용약관', '쿠키 정책'],
};

describe('suspectFace', () => {
  it.each(Object.entries(NAMES).flatMap(([language, names]) => names.map((name) => [language, name])))(
    'suspects the %s title and heading "%s"',
    (_, name) => {
      expect(suspectFace(face({ title: `Example | ${name}` }))).toBe(true);
      expect(suspectFace(face({ heading: name }))).toBe(true);
    },
  );

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
    expect(suspectFace(face({ path }))).toBe(true);
  });

  it.each([
    face({ title: 'Example | The best notebook for teams', heading: 'Write it down' }),
    face({
      title: 'Weather in Lund on Thursday - Example News',
      path: '/2024/05/12/weather-lund',
      heading: 'Rain in Lund',
    }),
    face({ title: 'Private rooms for rent', path: '/rooms/private' }),
    face({ title: 'How to bake biscuits', path: '/recipes/biscuits' }),
    face({ title: 'Community Guidelines', path: '/guidelines', heading: 'Community Guidelines' }),
    face({ title: 'Impressum', path: '/impressum', heading: 'Impressum' }),
    face({ title: 'About us', path: '/about', heading: 'Our story' }),
    face({ title: 'Sign in', path: '/login', heading: 'Welcome back' }),
    face({ title: 'In terms of speed, the new phone wins'.replace('terms of', 'matters of'), path: '/news/new-phone' }),
    face({ title: 'The terminology of bridges', path: '/wiki/Bridge' }),
    face({ title: 'Air conditioning for old houses', path: '/air-conditioning' }),
    face({ title: 'Database indexes explained', path: '/blog/data-structures' }),
    face({ title: 'Kundservice och öppettider', heading: 'Kontakta oss' }),
    face({ title: 'Persona 5 review', path: '/games/persona-5' }),
    face({ title: 'Unsere Daten zum Download', path: '/open-data', heading: 'Offene Daten' }),
    face({}),
  ])('does not suspect $title at $path', (page) => {
    expect(suspectFace(page)).toBe(false);
  });

  it('reads decomposed and marked letters alike', () => {
    const title = 'Política de privacidad y confidencialité'.normalize('NFD');
    expect(suspectFace(face({ title }))).toBe(true);
    expect(suspectFace(face({ title: '개인정보처리방침'.normalize('NFD') }))).toBe(true);
  });

  it('takes no time for a title without end', () => {
    const title = 'condition '.repeat(20_000) + 'osob '.repeat(20_000);
    const start = performance.now();
    suspectFace(face({ title }));
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

const at = (pathname: string) => ({ pathname }) as Location;

describe('suspect', () => {
  it('looks at title, path and the first heading, and at nothing else', () => {
    expect(suspect(pageWith('Example'), at('/'))).toBe(false);
    expect(suspect(pageWith('Privacy Policy'), at('/'))).toBe(true);
    expect(suspect(pageWith('Example'), at('/privacy'))).toBe(true);
    expect(suspect(pageWith('Example', { h1: ' Privacy Policy ' }), at('/'))).toBe(true);
  });

  it('takes the second rank where the first has no text', () => {
    expect(suspect(pageWith('Example', { h1: '\u00a0', h2: 'Datenschutz' }), at('/'))).toBe(true);
    expect(suspect(pageWith('Example', { h2: 'Datenschutz' }), at('/'))).toBe(true);
    expect(suspect(pageWith('Example', { h1: 'News', h2: 'Datenschutz' }), at('/'))).toBe(false);
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
