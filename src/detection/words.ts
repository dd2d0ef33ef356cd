/**
 * Words of the field, by language, in lower case, `|` between them. Each counts where a word begins with it; with a
 * space behind it, only as a whole word. In languages written without spaces it counts anywhere.
 */
export interface Wording {
  /** Of what policies are about: personal data and what is done with it. */
  data: string;
  /** Of contracts: liability, warranties, disputes, fees. Missing in some languages: their terms are told by name. */
  agreement?: string;
  /** The service speaking, and the reader spoken to. */
  address: string;
  /** Cookies, where they have a name of their own beside "cookie". */
  cookies?: string;
}

export const WORDING: Readonly<Record<string, Wording>> = {
  en: {
    data: 'personal|privacy|information|data |collect|cookie|disclos|processing|consent|identif|third part|retention|retain|opt out|opt-out|browser|advertis|device|your information|your data',
    agreement:
      'agreement|terms |agree |shall |liab|warrant|damages|licens|terminat|arbitrat|infring|indemnif|dispute|fees|obligation|governing law|prohibited|copyright|content|refund',
    address: 'we |our |us |you |your ',
  },
  de: {
    data: 'daten|personenbezogen|datenschutz|verarbeit|einwilligung|cookie|erheb|erhoben|dsgvo|speicher|übermittl|informationen|dritte|auskunft|lösch',
    agreement: 'vertrag|haft|nutzungsbeding|agb|kündig|gewährleist|schadenersatz|schadensersatz',
    address: 'wir |uns|ihre|du |dein|euch ',
  },
  nl: {
    data: 'gegevens|persoonsgegevens|persoonlijke|privacy|verwerk|toestemming|cookie|verzamel|bewaar|derden|informatie',
    agreement: 'overeenkomst|voorwaarden|aansprakelijk|garantie|opzegg|schade|betaling|licentie',
    address: 'wij |we |ons |onze |u |uw |je |jij ',
  },
  sv: {
    data: 'personuppgift|uppgifter|integritet|behandl|samtycke|cookie|kakor|samla|insaml|spara|lagra|tredje part|information|gdpr|lämna|radera',
    agreement: 'avtal|villkor|ansvar|garanti|uppsäg|skada|skadestånd|betalning',
    address: 'vi |vår|oss |du |din |dina |ditt |dig ',
    cookies: 'kakor|kakan',
  },
  da: {
    data: 'personoplysning|oplysninger|persondata|privatliv|behandl|samtykke|cookie|indsaml|opbevar|tredjepart|videregiv|information|databeskyttelse|slette',
    agreement: 'aftale|vilkår|betingelser|ansvar|garanti|opsig|erstatning|betaling',
    address: 'vi |vores |os |du |din |dine |dit |dig ',
  },
  nb: {
    data: 'personopplysning|opplysninger|personvern|behandl|samtykke|cookie|informasjon|samle|innsaml|lagre|tredjepart|utlever|slette',
    agreement: 'avtale|vilkår|betingelser|ansvar|garanti|oppsig|erstatning|betaling',
    address: 'vi |vår|oss |du |din |dine |ditt |deg ',
    cookies: 'informasjonskaps',
  },
  is: {
    data: 'persónuuppl|upplýsing|persónuvernd|vinnsl|samþykki|vafrak|safna|gögn',
    address: 'við |okkar |okkur |þú |þín',
    cookies: 'vafrak',
  },
  fi: {
    data: 'henkilötie|tietosuoja|tieto|kerä|käsitel|käsittel|suostumu|eväste|rekister|luovut|säilyt|yksityisyy',
    agreement: 'sopimu|ehdot|ehto|vastuu|takuu|irtisano|vahing|maksu',
    address: 'me |meidän|meillä|sinu|sinä|teidän|voit |voimme|käytämme|keräämme|olemme|käsittelemme',
    cookies: 'eväste',
  },
  et: {
    data: 'isikuandme|andme|privaatsus|töötle|nõusolek|küpsis|kogu|säilita|kolmanda',
    address: 'me |meie |teie |sinu |teil |sul ',
    cookies: 'küpsis',
  },
  lv: {
    data: 'personas dat|dat|privātum|apstrād|piekrišan|sīkdat|ievāc|glabā|trešaj',
    address: 'mēs |mūsu |mums |jūs |jūsu |jums ',
    cookies: 'sīkdat|sīkfail',
  },
  lt: {
    data: 'asmens duomen|duomen|privatum|tvarky|tvarko|sutikim|slapuk|renka|saugo',
    address: 'mes |mūsų |mums |jūs |jūsų |jums ',
    cookies: 'slapuk',
  },
  pl: {
    data: 'danych|dane|prywatnoś|osobow|przetwarza|zgod|cookie|zbiera|gromadz|udostępni|przechowy|informacj|podmiot',
    agreement: 'umow|regulamin|warunk|odpowiedzialnoś|gwarancj|wypowiedz|odszkodowa|płatnoś',
    address: 'my |nasz|nam |nas |twoj|twój|ci |ciebie',
  },
  cs: {
    data: 'údaj|osobní|soukromí|zpracov|souhlas|cookie|shromažď|uchová|třetí|informac|gdpr',
    agreement: 'smlouv|podmínk|odpovědnos|záruk|výpověd|škod|platb|licenc',
    address: 'my |naše|náš |nás |nám |vaše|váš |vás ',
  },
  sk: {
    data: 'údaj|osobn|súkromi|spracúv|spracov|súhlas|cookie|zhromažď|uchováv|informác|tret',
    address: 'my |naše|náš |nás |nám |vaše|váš |vás ',
  },
  sl: {
    data: 'podatk|osebn|zasebnos|obdel|privolit|soglas|piškot|zbira|hran',
    address: 'mi |naš|nas |nam |vaš|vas |vam ',
    cookies: 'piškot',
  },
  hr: {
    data: 'podat|osobn|ličn|privatnos|obrad|privol|pristan|kolačić|prikuplj',
    address: 'mi |naš|nas |nam |vaš|vas |vam ',
    cookies: 'kolačić',
  },
  hu: {
    data: 'adat|személyes|adatvédel|adatkezel|hozzájárul|cookie|süti|gyűjt|tárol|harmadik|információ',
    agreement: 'szerződés|feltétel|felelősség|garanci|szavatoss|felmond|kár|díj',
    address: 'mi |nekünk|ön |önnek|önt |önről|kezeljük|gyűjtjük',
    cookies: 'süti',
  },
  ro: {
    data: 'date|personal|confidențialit|confidentialit|prelucr|consimț|cookie|colect|stoc|terț|informați',
    agreement: 'contract|termeni|condiți|răspunder|garanți|rezili|daune|plat',
    address: 'noi |nostru|noastr|dumneavoastr|dvs|voi |ne |vă ',
  },
  bg: {
    data: 'данни|лични|поверителн|обработ|съглас|бисквитк|събира|съхран|трети',
    address: 'ние |нас |наш|ни |вие |вас |ваш|ви ',
    cookies: 'бисквит',
  },
  ru: {
    data: 'данны|данных|персональн|конфиденциальн|обработ|согласи|cookie|собира|сбор|хран|треть',
    agreement: 'договор|соглашени|услови|ответственн|гаранти|расторж|убытк|оплат',
    address: 'мы |нас |наш|нам |вы |вас |ваш|вам ',
    cookies: 'куки',
  },
  uk: {
    data: 'дані|даних|персональн|конфіденційн|обробк|обробл|згод|cookie|збира|збір|збер',
    agreement: 'договор|договір|угод|умов|відповідальн|гаранті|розірв|збитк',
    address: 'ми |нас |наш|нам |ви |вас |ваш|вам ',
    cookies: 'кукі',
  },
  sr: {
    data: 'подат|личн|приватност|обрад|пристан|сагласн|колачић|прикупљ|чува',
    address: 'ми |нас |наш|нам |ви |вас |ваш|вам ',
    cookies: 'колачић',
  },
  el: {
    data: 'δεδομέν|προσωπικ|απόρρητ|απορρήτ|επεξεργασ|συγκατάθεσ|cookie|συλλέγ|συλλογ|τρίτ|πληροφορ',
    agreement: 'συμφων|σύμβασ|όροι|όρους|όρων|ευθύν|εγγύησ|καταγγελ',
    address: 'εμείς|μας|εσείς|σας|χρησιμοποιούμε|συλλέγουμε|μπορείτε|έχετε',
  },
  tr: {
    data: 'kişisel veri|veri|gizlilik|işle|rıza|çerez|topla|sakla|üçüncü|bilgi|kvkk',
    agreement: 'sözleşme|koşul|şart|sorumlul|garanti|fesih|fesh|zarar',
    address: 'biz|siz|verileriniz|bilgileriniz|haklarınız|hizmetlerimiz|sitemiz|şirketimiz',
    cookies: 'çerez',
  },
  fr: {
    data: 'données|personnel|confidentialité|vie privée|traitement|traitons|consentement|cookie|collect|conserv|tiers|informations|finalité',
    agreement: 'contrat|conditions générales|conditions d|responsabilité|garanti|résili|dommage|paiement',
    address: 'nous |notre |nos |vous |votre |vos |tu |tes ',
  },
  es: {
    data: 'datos|personal|privacidad|tratamiento|consentimiento|cookie|recopil|recog|conserv|tercero|información',
    agreement: 'contrato|términos|condiciones|responsabilidad|garantí|resolución|daños|pago',
    address: 'nosotros |nuestro|nuestra|usted|su |sus |tu |tus ',
  },
  pt: {
    data: 'dados|pessoa|privacidade|tratamento|consentimento|cookie|coleta|recolh|conserv|terceiro|informaç',
    agreement: 'contrato|termos|condições|responsabilidade|garantia|rescis|danos|pagamento',
    address: 'nós |nosso|nossa|você|seu |sua |seus |suas ',
  },
  it: {
    data: 'dati|personali|privacy|trattamento|consenso|cookie|raccolt|raccogl|conserv|terzi|informazioni',
    agreement: 'contratto|termini|condizioni|responsabilità|garanzi|recesso|danni|pagament',
    address: 'noi |nostro |nostra |nostri |vostr|tuo |tua |tuoi ',
  },
  ca: {
    data: 'dades|personal|privacitat|privadesa|tractament|consentiment|cookie|galet|recopil|informació|tercer',
    address: 'nosaltres |nostr|vós |vostr|us |el teu |la teva |seu ',
    cookies: 'galet',
  },
  gl: {
    data: 'datos|persoa|privacidade|tratamento|consentimento|cookie|recompil|recoll|conserv|terceir|información',
    address: 'nós |noso |nosa |vostede |teu |túa |seu |súa ',
    cookies: 'galet',
  },
  sq: {
    data: 'të dhëna|dhënat|personale|privatësi|përpunim|pëlqim|cookie|mbledh|ruaj',
    address: 'ne |tonë |tona |ju |juaj |tuaj ',
  },
  id: {
    data: 'data |pribadi|privasi|informasi|pemroses|persetujuan|cookie|kumpul|mengumpul',
    address: 'kami |anda',
    cookies: 'kuki',
  },
  ms: {
    data: 'data |peribadi|privasi|maklumat|pemprosesan|persetujuan|kuki|kumpul|mengumpul',
    address: 'kami |anda',
    cookies: 'kuki',
  },
  vi: {
    data: 'dữ liệu|thông tin|cá nhân|riêng tư|bảo mật|xử lý|đồng ý|cookie|thu thập',
    address: 'chúng tôi|bạn |của bạn|quý khách',
  },
  ar: {
    data: 'بيانات|معلومات|شخصي|خصوصي|معالجة|موافق|ارتباط|نجمع|جمع|تخزين|ثالث',
    agreement: 'اتفاقي|شروط|الأحكام|مسؤولي|ضمان|إنهاء|أضرار|الدفع',
    address: 'نحن|لدينا|خدماتنا|موقعنا|يمكنك|لك |بك |ك ',
    cookies: 'ملفات تعريف|الارتباط',
  },
  fa: {
    data: 'داده|اطلاعات|شخصی|حریم|پردازش|رضایت|کوکی|جمع‌آوری|ذخیره',
    address: 'ما |شما ',
    cookies: 'کوکی',
  },
  he: {
    data: 'מידע|אישי|פרטיות|נתונים|עיבוד|הסכמ|עוגיות|נאסף|איסוף|שמיר|צד שלישי',
    agreement: 'הסכם|תנאי|אחריות|ביטול|נזק|תשלום|רישיון|סכסוך',
    address: 'אנחנו|אנו|שלנו|אותך|שלך|לך |אתה|את/ה',
    cookies: 'עוגיות|קוקי',
  },
  ur: {
    data: 'ڈیٹا|معلومات|ذاتی|رازداری|رضامندی|کوکی|جمع|محفوظ|تیسرے',
    address: 'ہم |ہماری |ہمارے |آپ ',
    cookies: 'کوکی',
  },
  hi: {
    data: 'डेटा|जानकारी|व्यक्तिगत|गोपनीयता|निजता|सहमति|कुकी|एकत्र|संग्रह',
    address: 'हम |हमारी |हमारे |आप',
    cookies: 'कुकी',
  },
  th: {
    data: 'ข้อมูล|ส่วนบุคคล|ความเป็นส่วนตัว|ประมวลผล|ยินยอม|คุกกี้|เก็บรวบรวม|จัดเก็บ|บุคคลที่สาม',
    address: 'เรา|ของเรา|คุณ|ท่าน',
    cookies: 'คุกกี้',
  },
  hy: {
    data: 'տվյալ|անձնական|գաղտնի|մշակ|համաձայնութ|cookie|հավաք|պահպան|տեղեկ',
    address: 'մենք |մեր |մեզ |դուք |ձեր |ձեզ ',
  },
  ka: {
    data: 'მონაცემ|პერსონალ|კონფიდენციალ|დამუშავ|თანხმობ|ქუქი|შეგროვ|ინფორმაცი|მესამე',
    address: 'ჩვენ|თქვენ',
    cookies: 'ქუქი',
  },
  zh: {
    data: '信息|資訊|资料|資料|数据|數據|个人|個人|隐私|隱私|收集|共享|处理|披露',
    agreement: '协议|協議|条款|條款|责任|責任|保证|終止',
    address: '我们|我們|您|你|本公司',
  },
  ja: {
    data: '情報|個人|プライバシー|収集|取得|利用目的|cookie|クッキー|同意|第三者|提供',
    agreement: '規約|契約|責任|保証|解除|損害|賠償|料金',
    address: '当社|弊社|私|当サイト|当方|お客|あなた|ユーザー',
    cookies: 'クッキー',
  },
  ko: {
    data: '정보|개인|수집|이용|처리|동의|쿠키|제3자|제공|보관|보유',
    agreement: '약관|계약|책임|보증|해지|손해|배상|요금',
    address: '회사|당사|저희|우리|귀하|고객|이용자|여러분',
    cookies: '쿠키',
  },
};
