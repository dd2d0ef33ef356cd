/** Small whole pages that are easily taken for what they are not, written for these tests. */
import type { DocumentKind } from '../../src/model.ts';

export interface TrickyPage {
  name: string;
  lang: string;
  kind: DocumentKind;
  also?: DocumentKind;
  title: string;
  body: string;
  url?: string;
}

const MENU: Readonly<Record<string, readonly string[]>> = {
  en: ['Home', 'Shop', 'About us', 'Privacy Policy', 'Terms of Use', 'Cookie settings'],
  de: ['Start', 'Laden', 'Über uns', 'Datenschutz', 'AGB', 'Impressum'],
  sv: ['Hem', 'Butik', 'Om oss', 'Integritetspolicy', 'Köpvillkor', 'Om kakor'],
  fr: ['Accueil', 'Boutique', 'À propos', 'Confidentialité', 'CGU', 'Cookies'],
};

/** As it is served: with menus, a banner that asks for cookies, and a footer that links to policies of its own. */
export const served = ({ lang, title, body }: Pick<TrickyPage, 'lang' | 'title' | 'body'>): string => {
  const menu = (MENU[lang] ?? MENU.en!).map((entry) => `<li><a href="/${entry.length}">${entry}</a></li>`).join('');
  return `<!doctype html><html lang="${lang}"><head><title>${title}</title></head><body>
<header><a href="/">Harbour</a><nav><ul>${menu}</ul></nav></header>
<div class="cookie-banner"><p>We use cookies to make this site better. Read our privacy policy.</p><button>Accept</button></div>
<main>${body}</main>
<footer><ul>${menu}</ul><p>© 2024 Harbour</p></footer></body></html>`;
};

const paragraphs = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n');

const EN_COLLECT = 'We collect your name, your email address and the pages that you open when you use our site.';
const EN_USE = 'We use your personal data to send your orders, to answer you and to find faults in our service.';
const EN_SHARE = 'We share your information with the carriers that bring your parcels, and with nobody else.';
const EN_KEEP = 'We keep your data for two years after your last order and delete it then.';
const EN_RIGHTS = 'You may see, correct or delete your personal information; write to privacy@harbour.example.';
const EN_POLICY = paragraphs(EN_COLLECT, EN_USE, EN_SHARE, EN_KEEP, EN_RIGHTS);
const EN_TERMS = paragraphs(
  'These terms are an agreement between you and Harbour. By using the service you agree to be bound by them.',
  'You must not copy, resell or misuse the service, nor infringe the rights of others.',
  'The service is provided as is, without warranties of any kind, express or implied.',
  'Our liability for damages is limited to the fees that you paid in the last twelve months.',
  'We may terminate your account if you breach this agreement. The laws of Sweden govern it.',
);

const DE_POLICY = paragraphs(
  'Wir erheben personenbezogene Daten, wenn Sie bei uns bestellen: Ihren Namen, Ihre Anschrift und Ihre E-Mail-Adresse.',
  'Wir verarbeiten Ihre Daten, um Ihre Bestellung zu erfüllen; Rechtsgrundlage ist Art. 6 Abs. 1 lit. b DSGVO.',
  'Wir geben Ihre Daten nicht an Dritte weiter, außer an den Paketdienst.',
  'Sie haben das Recht auf Auskunft, Berichtigung und Löschung Ihrer Daten und können Ihre Einwilligung widerrufen.',
);
const SV_POLICY = paragraphs(
  'Vi samlar in personuppgifter när du handlar hos oss: ditt namn, din adress och din e-postadress.',
  'Vi behandlar dina uppgifter för att kunna leverera din beställning och sparar dem i två år.',
  'Vi lämnar inte ut dina uppgifter till tredje part, förutom till den som kör ut paketet.',
  'Du har rätt att få veta vilka uppgifter vi har om dig, att få dem rättade och raderade.',
);
const FR_POLICY = paragraphs(
  'Nous collectons vos données personnelles lorsque vous passez commande : votre nom, votre adresse et votre courriel.',
  'Nous utilisons vos données pour livrer votre commande et nous les conservons pendant deux ans.',
  'Nous ne transmettons pas vos données à des tiers, sauf au transporteur.',
  'Vous disposez d’un droit d’accès, de rectification et d’effacement de vos données, et pouvez retirer votre consentement.',
);

const policy = (lang: string, name: string, title: string, body: string, url?: string): TrickyPage => ({
  name,
  lang,
  kind: 'privacy-policy',
  title,
  body,
  ...(url && { url }),
});
const other = (lang: string, name: string, title: string, body: string, url?: string): TrickyPage => ({
  ...policy(lang, name, title, body, url),
  kind: 'other',
});

const POLICIES: readonly TrickyPage[] = [
  policy('en', 'a plain policy', 'Privacy Policy | Harbour', `<h1>Privacy Policy</h1>${EN_POLICY}`),
  policy('en', 'a policy whose title is the firm’s name', 'Harbour', `<p><b>Privacy policy</b></p>${EN_POLICY}`),
  policy(
    'en',
    'a policy told by its address alone',
    'Harbour',
    EN_POLICY,
    'https://harbour.example/legal/privacy-policy',
  ),
  policy('en', 'a policy with a name of its own', 'What we do with your data', `<h1>Your data and us</h1>${EN_POLICY}`),
  policy(
    'en',
    'questions and answers',
    'Your privacy - Harbour',
    `<h1>Your privacy</h1><h2>What do you know about me?</h2><p>${EN_COLLECT}</p><h2>What do you do with it?</h2><p>${EN_USE}</p><h2>Who else sees it?</h2><p>${EN_SHARE}</p><h2>How long do you keep my data?</h2><p>${EN_KEEP} ${EN_RIGHTS}</p>`,
  ),
  policy(
    'en',
    'a notice for applicants',
    'Applicant Privacy Notice',
    `<h1>Privacy notice for job applicants</h1>${paragraphs('When you apply for a job with us, we collect your name, your CV and the references that you give us.', 'We use this personal data to decide whom we hire, and share it with nobody outside the company.', 'We keep your application for six months. You may ask us to delete your data at any time.')}`,
  ),
  policy(
    'en',
    'a notice for one state',
    'California Privacy Notice',
    `<h1>California Privacy Notice</h1>${paragraphs('This notice is for residents of California and says what personal information we collect about you.', EN_COLLECT, 'We do not sell your personal information. You have the right to know, to delete and to opt out.', EN_RIGHTS)}`,
  ),
  policy(
    'en',
    'a policy for an app',
    'Torch: privacy',
    `<h1>Torch Privacy Policy</h1>${paragraphs('Torch does not collect any personal information. The app has no account and sends no data.', 'We use no analytics and show no advertising. Your camera is used for its light alone.', 'If you write to us, we keep your email address until your question is answered.')}`,
  ),
  policy(
    'en',
    'privacy and cookies in one',
    'Privacy and Cookies',
    `<h1>Privacy and Cookies Policy</h1>${EN_POLICY}<h2>Cookies</h2><p>We set one cookie that keeps you signed in, and one that counts visits. You can block cookies in your browser.</p>`,
  ),
  policy(
    'en',
    'a table of data',
    'Privacy information',
    `<h1>Privacy information</h1><p>The table says what personal data we collect, why, and how long we keep it.</p><table><tr><th>Personal data</th><th>Why we process it</th><th>How long we keep your data</th></tr><tr><td>Name, email address</td><td>To send your order</td><td>Two years</td></tr><tr><td>IP address, device</td><td>To keep our service safe</td><td>Thirty days</td></tr></table><p>${EN_SHARE} ${EN_RIGHTS}</p>`,
  ),
  policy(
    'en',
    'a policy that links to all the others',
    'Privacy Policy',
    `<h1>Privacy Policy</h1><p>See also our <a href="/t">Terms of Use</a>, our <a href="/c">Cookie Policy</a> and the <a href="/d">Data Processing Agreement</a>.</p>${EN_POLICY}`,
  ),
  policy(
    'en',
    'a fair processing notice',
    'How we use your information',
    `<h1>How we use your information</h1><p>This notice explains how the surgery uses the personal information that it holds about you.</p>${EN_POLICY}`,
  ),
  policy('de', 'eine Erklärung', 'Datenschutzerklärung', `<h1>Datenschutzerklärung</h1>${DE_POLICY}`),
  policy(
    'de',
    'Informationen nach Artikel 13',
    'Informationspflichten nach Art. 13 DSGVO',
    `<h1>Informationen zur Verarbeitung Ihrer Daten</h1>${DE_POLICY}`,
  ),
  policy(
    'de',
    'Hinweise unter dem Impressum',
    'Impressum und Datenschutz',
    `<h1>Impressum und Datenschutz</h1><p>Hafen GmbH, Am Kai 1, 20457 Hamburg</p><h2>Datenschutz</h2>${DE_POLICY}`,
  ),
  policy(
    'de',
    'Hinweise mit du',
    'Deine Daten bei uns',
    `<h1>Datenschutzhinweise</h1>${paragraphs('Wir speichern deinen Namen und deine E-Mail-Adresse, wenn du ein Konto anlegst.', 'Wir nutzen deine Daten nur, um dir zu antworten, und löschen sie nach einem Jahr.', 'Du kannst jederzeit Auskunft über deine Daten verlangen.')}`,
  ),
  policy('sv', 'en policy', 'Integritetspolicy', `<h1>Integritetspolicy</h1>${SV_POLICY}`),
  policy(
    'sv',
    'en sida om personuppgifter',
    'Så behandlar vi dina personuppgifter',
    `<h1>Så behandlar vi dina personuppgifter</h1>${SV_POLICY}`,
  ),
  policy('sv', 'en sida som heter GDPR', 'GDPR | Hamnen', `<h1>GDPR</h1>${SV_POLICY}`, 'https://hamnen.example/gdpr'),
  policy('fr', 'une politique', 'Politique de confidentialité', `<h1>Politique de confidentialité</h1>${FR_POLICY}`),
  policy('fr', 'une charte', 'Charte vie privée', `<h1>Charte de protection de la vie privée</h1>${FR_POLICY}`),
  policy(
    'fr',
    'une page de données personnelles',
    'Données personnelles',
    `<h1>Vos données personnelles</h1>${FR_POLICY}`,
  ),
];

const cookies = (lang: string, name: string, title: string, body: string): TrickyPage => ({
  ...policy(lang, name, title, body),
  kind: 'cookie-policy',
});

const COOKIE_POLICIES: readonly TrickyPage[] = [
  cookies(
    'en',
    'a cookie policy that names the privacy policy',
    'Cookie Policy',
    `<h1>Cookie Policy</h1>${paragraphs('This cookie policy explains how we use cookies and similar technologies. For how we handle personal data see our privacy policy.', 'Cookies are small files that a site stores on your device. We use session cookies and persistent cookies.', 'Strictly necessary cookies keep you signed in. Analytics cookies count visits. Advertising cookies show you offers.', 'You can refuse cookies in your browser settings; some parts of the site may then not work.')}`,
  ),
  cookies(
    'en',
    'a list of cookies',
    'Cookies on this site',
    `<h1>Cookies we use</h1><p>The table lists the cookies that this site sets on your device.</p><table><tr><th>Cookie</th><th>Purpose</th><th>Expires</th></tr><tr><td>sid</td><td>Session cookie that keeps you signed in</td><td>1 day</td></tr><tr><td>_visits</td><td>Analytics cookie that counts visits</td><td>1 year</td></tr></table><p>You can delete cookies in your browser, or change your cookie settings here.</p>`,
  ),
  cookies(
    'de',
    'eine Richtlinie',
    'Cookie-Richtlinie',
    `<h1>Cookie-Richtlinie</h1>${paragraphs('Wir verwenden Cookies auf unserer Website. Cookies sind kleine Dateien auf Ihrem Gerät.', 'Notwendige Cookies halten Sie angemeldet, Analyse-Cookies zählen Besuche.', 'Sie können Cookies in Ihrem Browser löschen oder ablehnen.')}`,
  ),
  cookies(
    'sv',
    'om kakor',
    'Om kakor (cookies)',
    `<h1>Om kakor</h1>${paragraphs('Den här webbplatsen använder kakor. En kaka är en liten textfil som sparas på din dator.', 'Vi använder kakor för att du ska kunna vara inloggad och för att räkna besök.', 'Du kan stänga av kakor i din webbläsare.')}`,
  ),
  cookies(
    'fr',
    'une politique de cookies',
    'Politique relative aux cookies',
    `<h1>Gestion des cookies</h1>${paragraphs('Ce site utilise des cookies. Un cookie est un petit fichier déposé sur votre appareil.', 'Les cookies nécessaires vous gardent connecté, les cookies de mesure comptent les visites.', 'Vous pouvez refuser les cookies dans votre navigateur.')}`,
  ),
  cookies(
    'nl',
    'een cookiebeleid',
    'Cookiebeleid',
    `<h1>Cookiebeleid</h1>${paragraphs('Deze website gebruikt cookies. Cookies zijn kleine bestanden op uw apparaat.', 'Noodzakelijke cookies houden u ingelogd, analytische cookies tellen bezoeken.', 'U kunt cookies weigeren in uw browser.')}`,
  ),
];

const terms = (lang: string, name: string, title: string, body: string, also?: DocumentKind): TrickyPage => ({
  ...policy(lang, name, title, body),
  kind: 'terms',
  ...(also && { also }),
});

const TERMS: readonly TrickyPage[] = [
  terms('en', 'terms', 'Terms of Use', `<h1>Terms of Use</h1>${EN_TERMS}`),
  terms(
    'en',
    'terms with a clause on data',
    'Terms & Conditions',
    `<h1>Terms &amp; Conditions</h1>${EN_TERMS}<h2>Privacy</h2><p>Our privacy policy says how we handle your personal data. By using the service you agree to it.</p>`,
  ),
  terms(
    'en',
    'terms that hold a policy',
    'Terms of Service',
    `<h1>Terms of Service</h1>${EN_TERMS}<h2>Fees</h2>${EN_TERMS}<h2>Privacy policy</h2>${EN_POLICY}${EN_POLICY}<h2>Final clauses</h2>${EN_TERMS}`,
    'privacy-policy',
  ),
  terms('en', 'a licence', 'End User License Agreement', `<h1>End User License Agreement</h1>${EN_TERMS}`),
  terms(
    'de',
    'Geschäftsbedingungen',
    'AGB',
    `<h1>Allgemeine Geschäftsbedingungen</h1>${paragraphs('Diese Geschäftsbedingungen gelten für alle Verträge zwischen Ihnen und der Hafen GmbH.', 'Der Vertrag kommt mit unserer Bestätigung zustande. Die Haftung ist auf Vorsatz und grobe Fahrlässigkeit beschränkt.', 'Für Mängel gilt die gesetzliche Gewährleistung. Sie können den Vertrag mit einer Frist von vier Wochen kündigen.')}`,
  ),
  terms(
    'sv',
    'köpvillkor',
    'Köpvillkor',
    `<h1>Allmänna villkor</h1>${paragraphs('Dessa villkor gäller för avtalet mellan dig och Hamnen AB när du handlar hos oss.', 'Betalning sker mot faktura. Garanti lämnas i två år. Vi ansvarar inte för indirekt skada.', 'Avtalet kan sägas upp av båda parter. Svensk lag gäller för avtalet.')}`,
  ),
  terms(
    'fr',
    'conditions générales',
    'Conditions générales de vente',
    `<h1>Conditions générales de vente</h1>${paragraphs('Les présentes conditions régissent le contrat entre le client et la société Le Port.', 'Le prix est payable à la commande. Le vendeur garantit le produit pendant deux ans.', 'La responsabilité du vendeur est limitée au montant de la commande. Le contrat est soumis au droit français.')}`,
  ),
];

const OTHERS: readonly TrickyPage[] = [
  other(
    'en',
    'a data processing agreement',
    'Data Processing Agreement',
    `<h1>Data Processing Agreement</h1>${paragraphs('This agreement is between the customer (controller) and Harbour (processor) and forms part of the services agreement.', 'The processor shall process personal data only on documented instructions from the controller.', 'The processor shall assist the controller with requests of data subjects and notify it of a personal data breach.', 'The processor shall impose the same obligations on each subprocessor.')}`,
  ),
  other(
    'en',
    'a list of subprocessors',
    'Subprocessors',
    '<h1>Our subprocessors</h1><p>Harbour uses the following subprocessors to process personal data of customers.</p><table><tr><th>Name</th><th>Service</th><th>Country</th></tr><tr><td>Fjord Hosting</td><td>Hosting</td><td>Norway</td></tr><tr><td>Lake Mail</td><td>Email</td><td>Finland</td></tr></table>',
  ),
  other(
    'en',
    'an article on a policy',
    'Chat app changes its privacy policy, and users leave - The Lund Courier',
    `<h1>Chat app changes its privacy policy, and users leave</h1>${paragraphs('By Ada Berg, technology editor', 'Millions of people have left the chat app since it announced a new privacy policy last week, analysts said on Monday.', 'The company said that it would share phone numbers with its parent. Critics called the change a breach of trust.', '“They collect more personal data than they need,” said a lawyer in Brussels who has sued the firm twice.', 'The regulator opened an inquiry. A spokesman declined to comment on the cookies that the app sets.')}`,
  ),
  other(
    'en',
    'an encyclopedia’s page',
    'Privacy policy - Open Encyclopedia',
    `<h1>Privacy policy</h1>${paragraphs('A privacy policy is a statement or legal document that discloses some or all of the ways in which a party gathers, uses and manages a customer’s data.', 'In many countries the law requires one. The first statutes on data protection date from the 1970s.', 'Researchers have found that few people read them: a study of 2008 put the time needed at 244 hours a year.', 'Critics argue that notice and consent have failed, and that regulators should set limits instead.')}`,
  ),
  other(
    'en',
    'a review of a VPN',
    'Is BoatVPN safe? We read its privacy policy',
    `<h1>Is BoatVPN safe? We read its privacy policy</h1>${paragraphs('BoatVPN says that it keeps no logs. Our reviewer went through its privacy policy line by line.', 'The good: the company is based in Iceland, and an auditor has checked its servers twice.', 'The bad: the app sends the device model to an analytics firm, and the free plan shows advertising.', 'Verdict: four stars of five. Prices start at three euros a month.')}`,
  ),
  other(
    'en',
    'a hub that names itself after privacy',
    'Privacy &amp; legal',
    '<h1>Privacy and legal centre</h1><p>All our policies in one place.</p><ul><li><a href="/p">Privacy Policy</a> How we handle your personal data.</li><li><a href="/c">Cookie Policy</a> How we use cookies.</li><li><a href="/t">Terms of Service</a> The rules.</li></ul>',
  ),
  other(
    'sv',
    'en samling av policyer',
    'Integritet och villkor',
    '<h1>Integritet och villkor</h1><p>Alla våra policyer på ett ställe.</p><ul><li><a href="/p">Integritetspolicy</a> Hur vi hanterar dina personuppgifter.</li><li><a href="/c">Kakor</a> Hur vi använder kakor.</li><li><a href="/t">Villkor</a> Reglerna.</li></ul>',
  ),
  other(
    'fr',
    'un recueil de politiques',
    'Confidentialité et conditions',
    '<h1>Confidentialité et conditions</h1><p>Toutes nos politiques au même endroit.</p><ul><li><a href="/p">Politique de confidentialité</a> Comment nous traitons vos données.</li><li><a href="/c">Cookies</a> Comment nous utilisons les cookies.</li><li><a href="/t">CGU</a> Les règles.</li></ul>',
  ),
  other(
    'en',
    'a page of an app store with what is linked to the person',
    'Oars - Apps',
    `<h1>Oars</h1><p>Row anywhere.</p><h2>App privacy</h2><p>The developer, Harbour, indicated that the app’s privacy practices may include handling of data as described below.</p><h3>Data linked to you</h3><ul><li>Contact info</li><li>Identifiers</li><li>Usage data</li></ul><p>Privacy practices may vary based on the features you use or your age.</p>`,
  ),
  other(
    'de',
    'ein Artikel, der von denen spricht, die Daten erheben',
    'Was gehört in eine Datenschutzerklärung? - Der Hafenblog',
    `<h1>Was gehört in eine Datenschutzerklärung?</h1>${paragraphs('Viele Läden sammeln Daten, ohne dass sie sagen, warum. Wer sie fragt, bekommt von ihnen oft keine Antwort.', 'In einer guten Datenschutzerklärung steht, welche Daten das Unternehmen verarbeitet, mit welchen Dritten es sie teilt und wie lange es sie speichert.', 'Die DSGVO verlangt eine Rechtsgrundlage. Fehlt sie, drohen ihnen Bußgelder, sagt eine Anwältin, die sie berät.')}`,
  ),
  other(
    'de',
    'eine Anmeldung, die nach dem Datenschutz heißt',
    'Anmelden – Datenschutz-Portal',
    '<h1>Anmelden im Datenschutz-Portal</h1><form><input><input type="password"></form><p>Mit der Anmeldung stimmen Sie der <a href="/d">Datenschutzerklärung</a> zu. Wir verwenden Cookies, damit Sie angemeldet bleiben.</p>',
  ),
  other(
    'en',
    'a hub',
    'Legal - Harbour',
    '<h1>Legal</h1><ul><li><a href="/p">Privacy Policy</a></li><li><a href="/c">Cookie Policy</a></li><li><a href="/t">Terms of Service</a></li><li><a href="/d">Data Processing Agreement</a></li><li><a href="/a">Privacy Policy for applicants</a></li></ul>',
  ),
  other(
    'en',
    'a hub with a line under each link',
    'Privacy Center',
    '<h1>Privacy Center</h1><div><h3><a href="/p">Privacy Policy</a></h3><p>How we collect and use your data.</p></div><div><h3><a href="/c">Cookie Policy</a></h3><p>What cookies we set.</p></div><div><h3><a href="/r">Your choices</a></h3><p>See, export or delete your data.</p></div>',
  ),
  other(
    'en',
    'a page of an app store',
    'Torch - Apps',
    `<h1>Torch</h1>${paragraphs('The brightest light on your phone. 4.6 stars, 12 thousand ratings.', 'What is new: the light now blinks. Bug fixes.')}<h2>App Privacy</h2><p>The developer indicated that the app’s privacy practices may include handling of data as described below. For more information, see the <a href="/p">developer’s privacy policy</a>.</p><h3>Data Not Linked to You</h3><ul><li>Usage Data</li><li>Diagnostics</li></ul><h2>Information</h2><p>Seller: Small Lights Ltd. Size: 3 MB. Price: free.</p>`,
  ),
  other(
    'en',
    'a form to sign in',
    'Sign in - Harbour',
    '<h1>Sign in</h1><form><label>Email <input></label><label>Password <input type="password"></label><button>Sign in</button></form><p>By signing in you accept our <a href="/t">Terms of Use</a> and <a href="/p">Privacy Policy</a>. We use your email address to sign you in.</p>',
  ),
  other(
    'en',
    'a form at the address of the policy',
    'Log in to continue',
    '<h1>Log in to continue</h1><form><input><input><button>Log in</button></form><p><a href="/p">Privacy Policy</a></p>',
    'https://harbour.example/privacy-policy',
  ),
  other(
    'en',
    'a help page',
    'Change your privacy settings - Help Center',
    `<h1>Change your privacy settings</h1>${paragraphs('You can choose who sees your photos. Open Settings, then Privacy, then Photos.', 'To hide your profile from search, turn off Discoverable. To block someone, open their profile and tap Block.', 'Was this article helpful? Contact support.')}`,
  ),
  other(
    'en',
    'a page that is gone',
    'Page not found - Privacy Policy',
    '<h1>404</h1><p>We cannot find the privacy policy that you look for. Go back to the start page.</p>',
    'https://harbour.example/privacy',
  ),
  other(
    'en',
    'a generator of policies',
    'Free Privacy Policy Generator',
    `<h1>Free Privacy Policy Generator</h1>${paragraphs('Create a privacy policy for your website or app in five minutes. Trusted by ninety thousand businesses.', 'Answer a few questions, pay once, and download your document. No lawyer needed.', 'Plans start at nine dollars. Try it free for seven days.')}`,
  ),
  other(
    'en',
    'a note that a policy has changed',
    'We have updated our privacy policy - Harbour Blog',
    `<h1>We have updated our privacy policy</h1>${paragraphs('Posted on 3 May by the Harbour team', 'Today we publish a new version of our privacy policy. It is shorter, and it takes effect on the first of June.', 'You need to do nothing. Read the <a href="/p">new policy</a>, and tell us in the forum what you think of it.')}`,
  ),
  other(
    'en',
    'a shop with a banner',
    'Boats and oars - Harbour',
    `<h1>Boats and oars</h1>${paragraphs('The new boat holds two people and their dog, and is dry within the hour.', 'Oars of ash, made by hand in Lund. From 40 euros. Free delivery.')}<div><p>We value your privacy. We and our partners store and access information on a device, such as cookies, and process personal data. You may accept or manage your choices.</p><button>Accept all</button></div>`,
  ),
  other(
    'en',
    'a product that says privacy',
    'Privacy screen for laptops',
    `<h1>Privacy screen, 14 inches</h1>${paragraphs('Keeps your data from curious eyes on the train. Fits all 14-inch laptops.', 'Anti-glare, easy to clean, magnetic. In stock: ships today. 39 euros.')}`,
  ),
  other(
    'en',
    'a job',
    'Data Protection Officer (m/f/d)',
    `<h1>Data Protection Officer</h1>${paragraphs('You advise our teams on data protection, keep the records of processing and answer the authority.', 'You bring a degree in law, five years in privacy, and good English. We offer a room with a view of the sea.', 'Apply with your CV by the end of May.')}`,
  ),
  other(
    'en',
    'a law',
    'Article 13 - Information to be provided',
    `<h1>Article 13</h1>${paragraphs('Where personal data relating to a data subject are collected from the data subject, the controller shall, at the time when they are obtained, provide the data subject with the following information.', '(a) the identity and the contact details of the controller; (b) the purposes of the processing; (c) the recipients of the personal data.', 'The controller shall also inform of the period for which the personal data will be stored.')}`,
  ),
  other(
    'en',
    'a course',
    'GDPR for beginners: online course',
    `<h1>GDPR for beginners</h1>${paragraphs('Learn what personal data is, when consent is needed, and how to write a privacy notice.', 'Six lessons of an hour. Certificate at the end. Next start: 4 September. Price: 290 euros.')}`,
  ),
  other(
    'en',
    'a thread in a forum',
    'Do I need a privacy policy? - Makers Forum',
    `<h1>Do I need a privacy policy?</h1>${paragraphs('sailor77: I run a small blog with a contact form. Do I need a privacy policy? I do not collect any data.', 'anna: Your host logs IP addresses, so yes. There are templates.', 'sailor77: Thanks! And cookies? I use an analytics script.', 'anna: Then you need consent too.')}`,
  ),
  other(
    'en',
    'results of a search',
    'privacy policy - Search',
    '<h1>Results for “privacy policy”</h1><div><a href="https://a.example/">Privacy Policy - A</a><p>We collect information when you use our service …</p></div><div><a href="https://b.example/">Privacy Notice | B</a><p>This notice explains how B uses your personal data …</p></div><div><a href="https://c.example/">C Privacy</a><p>Your privacy matters to us …</p></div>',
  ),
  other(
    'en',
    'a page on security',
    'Security at Harbour',
    `<h1>Security</h1>${paragraphs('Harbour encrypts traffic with TLS 1.3 and disks with AES-256. Two people approve each release.', 'We run a bug bounty. Report a hole to security@harbour.example; please give us ninety days.')}`,
  ),
  other(
    'en',
    'a statement on accessibility',
    'Accessibility Statement',
    `<h1>Accessibility Statement</h1>${paragraphs('We want everybody to be able to use this site, and follow WCAG 2.2 at level AA.', 'If you find a barrier, write to us. We answer within five working days.')}`,
  ),
  other(
    'en',
    'a report on requests',
    'Transparency Report',
    `<h1>Transparency Report</h1>${paragraphs('From January to June we received 14 requests for user data from authorities in four countries.', 'We disclosed data in three cases. The table lists requests by country and legal process.')}`,
  ),
  other(
    'de',
    'ein Artikel',
    'Datenschützer kritisieren neue App - Lunder Kurier',
    `<h1>Datenschützer kritisieren neue App</h1>${paragraphs('Die neue App einer großen Bank sammelt nach Ansicht von Datenschützern zu viele personenbezogene Daten.', 'Die Behörde in Hamburg prüft die Datenschutzerklärung, wie ein Sprecher am Montag sagte.', 'Die Bank erklärte, sie halte sich an die Vorgaben der DSGVO. Der Kurs der Aktie fiel um zwei Prozent.')}`,
  ),
  other(
    'de',
    'ein Impressum',
    'Impressum',
    `<h1>Impressum</h1>${paragraphs('Angaben gemäß § 5 DDG: Hafen GmbH, Am Kai 1, 20457 Hamburg. Geschäftsführerin: Ada Berg.', 'Registergericht Hamburg, HRB 1234. Umsatzsteuer-Identifikationsnummer: DE123456789.', 'Für Inhalte externer Links übernehmen wir keine Haftung.')}`,
  ),
  other(
    'de',
    'ein Vertrag zur Auftragsverarbeitung',
    'Vertrag zur Auftragsverarbeitung',
    `<h1>Vertrag zur Auftragsverarbeitung</h1>${paragraphs('Der Auftragnehmer verarbeitet personenbezogene Daten ausschließlich nach Weisung des Auftraggebers.', 'Der Auftragnehmer unterstützt den Auftraggeber bei Anfragen betroffener Personen.', 'Unterauftragnehmer dürfen nur mit Zustimmung des Auftraggebers eingesetzt werden.')}`,
  ),
  other(
    'sv',
    'en artikel',
    'Myndigheten granskar appens integritetspolicy - Lundaposten',
    `<h1>Myndigheten granskar appens integritetspolicy</h1>${paragraphs('Integritetsskyddsmyndigheten inleder tillsyn mot bolaget bakom den populära appen, meddelar myndigheten på måndagen.', 'Enligt kritiker samlar bolaget in fler personuppgifter än det behöver. Bolaget vill inte kommentera.', 'Förra året fick ett annat bolag böta sextio miljoner kronor.')}`,
  ),
  other(
    'sv',
    'ett biträdesavtal',
    'Personuppgiftsbiträdesavtal',
    `<h1>Personuppgiftsbiträdesavtal</h1>${paragraphs('Avtalet ingås mellan den personuppgiftsansvarige (kunden) och personuppgiftsbiträdet (Hamnen AB).', 'Biträdet får behandla personuppgifter endast enligt den ansvariges dokumenterade instruktioner.', 'Biträdet ska underrätta den ansvarige om en personuppgiftsincident utan dröjsmål.')}`,
  ),
  other(
    'fr',
    'un article',
    'La CNIL sanctionne une application - Le Courrier',
    `<h1>La CNIL sanctionne une application</h1>${paragraphs('L’autorité a infligé lundi une amende de deux millions d’euros à l’éditeur d’une application de rencontres.', 'Selon elle, la politique de confidentialité ne disait pas que les données personnelles étaient vendues.', 'L’entreprise a annoncé un recours. Son cours a perdu trois pour cent.')}`,
  ),
  other(
    'fr',
    'des mentions légales',
    'Mentions légales',
    `<h1>Mentions légales</h1>${paragraphs('Éditeur : Le Port SARL, 1 quai des Voiles, 13002 Marseille. Directrice de la publication : Ada Berg.', 'Hébergeur : Fjord Hosting, Oslo. Le site est protégé par le droit d’auteur.')}`,
  ),
  other(
    'fr',
    'un accord de sous-traitance',
    'Accord de sous-traitance des données',
    `<h1>Accord de sous-traitance</h1>${paragraphs('Le sous-traitant traite les données à caractère personnel uniquement sur instruction du responsable de traitement.', 'Il aide le responsable à répondre aux demandes des personnes concernées et lui notifie toute violation de données.')}`,
  ),
];

export const PAGES: readonly TrickyPage[] = [...POLICIES, ...COOKIE_POLICIES, ...TERMS, ...OTHERS];
