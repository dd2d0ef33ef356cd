/**
 * The first look at every page: could this be a policy? Title, address and first heading alone; where there is no first
 * heading, how the page begins. It runs on each page that is opened, so it imports nothing, every byte of it is counted,
 * and its cost does not grow with the text. It lets through an article with "privacy" in its title; the reader then
 * looks at the text.
 */

/**
 * Whether a text names what a policy is about: how the words for privacy, personal data and cookies begin in some fifty
 * languages, without their accents; then those for terms, which often hold a policy, in the languages that are read.
 *
 * In small letters, which are found sooner than both kinds; without accents, as addresses and titles in capitals often
 * are. Hangul falls apart in between and is put together. The expression is within the function, so that a browser
 * makes it when the page rests, and not when the script begins.
 */
export function suspectText(text: string): boolean {
  return /pr[iy][vw]a([cas]|t([lnuv]|e[sz]|s[ei]))|pribat|preifat|cookie|gdpr|rgpd|kvkk|datens|data (prot|polic)|dataskyd|person([uv]|data|op)|(ion of|nal) (data|info)|information we|integritet|tietos|evaste|andmekai|isikuan|os[eo]b\w+ (uda|pod)|s[ou]u?krom|zasebn|adat[vk]|[ck]onfiden[tcz]i|(protection|traitement) des|donnees (p|a c)|\bvie pri|da[td][eio]s? pe[rs]s|gizlil|kisisel|m[aeə]xfi|rieng tu|bao mat|kakor|slapuk|sikdat|kupsis|cerez|piskot|kolacic|informasjonsk|faragha|к[оа]нф[иі]д|персональн|пр[иы]ватн|поверит|лични дан|бисквит|απορρη|προσωπικ|գաղտն|კონფიდ|خصوصي|حریم|رازدار|פרטיות|गोपनीय|निजता|গোপনী|தனியுரி|ส่วน(ตัว|บุค)|[隐隱]私|个人信息|個人[資情]|個資|プライバシ|クッキ|개인정보|쿠키|^\s*terms|terms (of|and|&)|(terms|legal) ?$|\b(agb|tos|cg[uv]|rodo)\b|nutzungsb|villkor|conditions [dg]/m.test(
    text
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .normalize('NFC')
      .toLowerCase(),
  );
}

/**
 * How the page begins, links and menus apart: a bold line may be all the heading that a policy has. At most 600 pieces of
 * text are looked at, since a page's own text begins behind menus of some hundreds.
 */
function openingOf(document: Document): string {
  const walker = document.createTreeWalker(document, 4 /* text */);
  let opening = '';
  for (let piece = 600; piece-- && !opening[600] && walker.nextNode(); ) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (!parentElement?.closest('a,nav,head,script,style')) opening += ` ${nodeValue?.trim()}`;
  }
  return opening;
}

/** True where the page may be a policy of any kind, in any language that policies are common in. */
export function suspect(document: Document, { pathname }: Location): boolean {
  /** The browser keeps the first element of a name at hand, so that asking again costs nothing. */
  const first = (name: string) => document.getElementsByTagName(name)[0]?.textContent?.trim().slice(0, 200);
  let heading = first('h1');
  // Within a title, behind other words: it is the name of the site.
  if (!heading || document.title.indexOf(heading) > 0) heading = `${first('h2')}\n${openingOf(document)}`;
  return suspectText(`${document.title}\n${pathname.replace(/[-_/.+]+/g, ' ')}\n${heading}`);
}
