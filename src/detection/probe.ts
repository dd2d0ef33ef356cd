/**
 * The first look at every page: could this be a policy? Title, address and first heading alone; never the text.
 * It runs on each page that is opened, so it imports nothing and its cost does not grow with the text.
 * It lets through an article with "privacy" in its title; the reader then looks at the text.
 */

/** What a page shows of itself at first glance. */
export interface PageFace {
  title: string;
  /** Path of the address. */
  path: string;
  /** Text of the first heading. */
  heading: string;
}

/**
 * How the words for privacy, personal data and cookies begin in some fifty languages, without their accents; then
 * those for terms, which often hold a policy, in thirty.
 */
const POLICY =
  /privac|privaats|privat([lnuv]|es|s[ei])|privas|prywat|cookie|gdpr|rgpd|kvkk|datens|data (prot|polic)|dataskyd|personv|personu|person(al|ly)?(data|op)|(ion of|nal) (data|info)|information we|integritet|tietos|evaste|andmekai|isikuan|os[eo]b\w+ (uda|pod)|s[ou]u?krom|zasebn|adat[vk]|[ck]onfiden[tcz]i|(protection|traitement) des|donnees (p|a c)|vie pri|dat[io]s? person|dad[eo]s p|gizlil|kisisel|cerez|mexfi|rieng tu|bao mat|kakor|slapuk|sikdat|kupsis|piskot|kolacic|informasjonsk|к[оа]нф[иі]д|персональн|пр[иы]ватн|поверит|лични дан|бисквит|απορρη|προσωπικ|գաղտն|კონფიდ|خصوصي|حریم|رازدار|פרטיות|गोपनीय|निजता|গোপনী|தனியுரி|ส่วน(ตัว|บุค)|[隐隱]私|个人信息|個人[資情]|個資|プライバシ|クッキ|개인정보|쿠키|terms (of|and|&)|^terms| terms$|\b(agb|tos|cg[uv])\b|nutzungsb|voorwaard|villkor|vilkar|ehdot|regulamin|podmi(e?n)|\bterm(inos|[ei]ni|os)\b|condi[czt]i?o\w* [dg]|kosul|услови|соглаш|умови|οροι|شروط|תנאי|条款|條款|規約|약관|ข้อกำ|dieu khoan/im;

/** Without accents, as addresses and titles in capitals often are. Hangul falls apart in between and is put together. */
const bare = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');

export function suspectFace({ title, path, heading }: PageFace): boolean {
  return POLICY.test(bare([title, path.replace(/[-_/.+]+/g, ' '), heading].map((line) => line.trim()).join('\n')));
}

/** The first heading of the rank, where it has text; the browser keeps it at hand, so that asking again costs nothing. */
const headingOf = (document: Document, rank: 'h1' | 'h2') =>
  document.getElementsByTagName(rank)[0]?.textContent?.trim().slice(0, 200);

/** Pieces of text that are looked at where a page has no first heading: its own begins behind menus of some hundred. */
const MOST_PIECES = 300;
const LONGEST_OPENING = 600;

/** How the page begins, links and menus apart: a bold line may be all the heading that a policy has. */
function openingOf(document: Document): string {
  const walker = document.createTreeWalker(document.documentElement, 4 /* text */);
  let opening = '';
  for (let piece = 0; piece < MOST_PIECES && opening.length < LONGEST_OPENING && walker.nextNode(); piece++) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (!parentElement?.closest('a,nav,head,script,style,noscript,button,form')) opening += ` ${nodeValue?.trim()}`;
  }
  return opening;
}

/** True where the page may be a policy of any kind, in any language that policies are common in. */
export function suspect(document: Document, location: Location): boolean {
  const first = headingOf(document, 'h1');
  const face = {
    title: String(document.title),
    path: location.pathname,
    heading: first || headingOf(document, 'h2') || '',
  };
  return suspectFace(face) || (!first && suspectFace({ ...face, heading: openingOf(document) }));
}
