/**
 * Words of the field, by language, in lower case, `|` between them. Each counts where a word begins with it; with a
 * space behind it, only as a whole word. In languages written without spaces it counts anywhere.
 */
export interface Wording {
  /** Of what policies are about: personal data and what is done with it. */
  data: string;
  /** Of contracts: liability, warranties, disputes, fees. */
  agreement: string;
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
    data: 'daten|personenbezogen|datenschutz|verarbeit|einwilligung|cookie|erheb|erhoben|dsgvo|speicher|übermittl|auskunft|widerspruch|lösch|dritte|informationen',
    agreement:
      'vertrag|haft|nutzungsbeding|agb|kündig|gewährleist|schadenersatz|schadensersatz|gerichtsstand|entgelt|pflicht|lizenz|urheber|vertragspartner|bestimmung',
    address: 'wir |uns|ihre|sie |ihnen |du |dein|euch |euer |eure',
  },
  nl: {
    data: 'gegevens|persoonsgegevens|persoonlijke|privacy|verwerk|toestemming|cookie|verzamel|bewaar|derden|informatie|avg |inzage',
    agreement:
      'overeenkomst|voorwaarden|aansprakelijk|garantie|opzegg|schade|betaling|licentie|geschil|rechter|verplicht|partijen',
    address: 'wij |we |ons |onze |u |uw |je |jij |jouw ',
  },
  sv: {
    data: 'personuppgift|uppgifter|integritet|behandl|samtycke|cookie|kakor|samla|insaml|spara|lagra|tredje part|information|gdpr',
    agreement:
      'avtal|villkor|ansvar|garanti|uppsäg|skada|skadestånd|betalning|licens|tvist|domstol|skyldig|parterna|köp',
    address: 'vi |vår|oss |du |din |dina |ditt |dig |er |era ',
    cookies: 'kakor|kakan',
  },
  da: {
    data: 'personoplysning|oplysninger|persondata|privatliv|behandl|samtykke|cookie|indsaml|opbevar|tredjepart|videregiv|information|gdpr|databeskyttelse',
    agreement:
      'aftale|vilkår|betingelser|ansvar|garanti|opsig|erstatning|betaling|licens|tvist|domstol|forpligt|parterne',
    address: 'vi |vores |os |du |din |dine |dit |dig ',
  },
  nb: {
    data: 'personopplysning|opplysninger|personvern|behandl|samtykke|cookie|informasjonskaps|samle|innsaml|lagre|tredjepart|utlever|informasjon|gdpr',
    agreement:
      'avtale|vilkår|betingelser|ansvar|garanti|oppsig|erstatning|betaling|lisens|tvist|domstol|forplikt|partene',
    address: 'vi |vår|oss |du |din |dine |ditt |deg ',
    cookies: 'informasjonskaps',
  },
  is: {
    data: 'persónuuppl|upplýsing|persónuvernd|vinnsl|samþykki|vafrak|safna|gögn',
    agreement: 'samning|skilmál|ábyrgð|uppsögn|greiðsl|leyfi|ágreining',
    address: 'við |okkar |okkur |þú |þín',
    cookies: 'vafrak',
  },
  fi: {
    data: 'henkilötie|tietosuoja|tieto|kerää|käsitel|käsittel|suostumu|eväste|rekister|luovut|säilyt|yksityisyy',
    agreement: 'sopimu|ehdot|ehto|vastuu|takuu|irtisano|vahing|maksu|lisenssi|riita|osapuol|käyttöeh',
    address:
      'me |meidän|meille|meillä|sinu|sinä|teidän|teille|voit |voimme|käytämme|keräämme|olemme|käsittelemme|palvelumme',
    cookies: 'eväste',
  },
  et: {
    data: 'isikuandme|andme|privaatsus|töötle|nõusolek|küpsis|kogu|säilita|kolmanda',
    agreement: 'leping|tingimus|vastutus|garantii|lõpeta|kahju|tasu|litsents|vaidlus|pool',
    address: 'me |meie |teie |sinu |teil |sul ',
    cookies: 'küpsis',
  },
  lv: {
    data: 'personas dat|dat|privātum|apstrād|piekrišan|sīkdat|ievāc|glabā|trešaj|informācij',
    agreement: 'līgum|noteikum|atbildīb|garantij|zaudējum|maksā|licenc|strīd|puse',
    address: 'mēs |mūsu |mums |jūs |jūsu |jums ',
    cookies: 'sīkdat|sīkfail',
  },
  lt: {
    data: 'asmens duomen|duomen|privatum|tvarky|tvarko|sutikim|slapuk|renka|saugo|trečios|informacij',
    agreement: 'sutart|sąlyg|atsakomyb|garantij|nuostol|mokėj|licencij|ginč|šaly',
    address: 'mes |mūsų |mums |jūs |jūsų |jums ',
    cookies: 'slapuk',
  },
  pl: {
    data: 'danych|dane|prywatnoś|osobow|przetwarza|zgod|cookie|zbiera|gromadz|udostępni|przechowy|rodo|administrator|informacj|podmiot',
    agreement:
      'umow|regulamin|warunk|odpowiedzialnoś|gwarancj|wypowiedz|odszkodowa|płatnoś|licencj|reklamacj|sporów|zobowiąz|stron umowy',
    address: 'my |nasz|nam |nas |twoj|twój|ci |ciebie|pana|pani|państw|możemy|zbieramy|przetwarzamy|możesz|masz ',
  },
  cs: {
    data: 'údaj|osobní|soukromí|zpracov|souhlas|cookie|shromažď|uchová|třetí|informac|gdpr|správce|subjekt',
    agreement: 'smlouv|podmínk|odpovědnos|záruk|výpověd|škod|platb|licenc|reklamac|spor|povinn|kupující|prodávající',
    address: 'my |naše|náš |nás |nám |vaše|váš |vás |vám |vy ',
  },
  sk: {
    data: 'údaj|osobn|súkromi|spracúv|spracov|súhlas|cookie|zhromažď|uchováv|tret|informác|gdpr|prevádzkovateľ',
    agreement: 'zmluv|podmienk|zodpovednos|záruk|výpoveď|škod|platb|licenc|reklamác|spor|povinn|kupujúci|predávajúci',
    address: 'my |naše|náš |nás |nám |vaše|váš |vás |vám |vy ',
  },
  sl: {
    data: 'podatk|osebn|zasebnos|obdel|privolit|soglas|piškot|zbira|hran|tretj|informacij',
    agreement: 'pogodb|pogoj|odgovornos|garancij|odpoved|škod|plačil|licenc|spor|obveznos',
    address: 'mi |naš|nas |nam |vaš|vas |vam ',
    cookies: 'piškot',
  },
  hr: {
    data: 'podat|osobn|ličn|privatnos|obrad|privol|pristan|kolačić|prikuplj|čuva|treć|informacij',
    agreement: 'ugovor|uvjet|uslov|odgovornos|jamstv|garancij|raskid|štet|plaćan|licenc|spor|obvez',
    address: 'mi |naš|nas |nam |vaš|vas |vam ',
    cookies: 'kolačić',
  },
  hu: {
    data: 'adat|személyes|adatvédel|adatkezel|hozzájárul|cookie|süti|gyűjt|tárol|harmadik|információ|érintett',
    agreement: 'szerződés|feltétel|felelősség|garanci|szavatoss|felmond|kár|díj|fizetés|licenc|jogvita|vevő|eladó',
    address: 'mi |nekünk|ön |önnek|önt |önről|kezeljük|gyűjtjük|szolgáltatásaink|weboldalunk|honlapunk|te |neked',
    cookies: 'süti',
  },
  ro: {
    data: 'date|personal|confidențialit|confidentialit|prelucr|consimț|cookie|colect|stoc|terț|informați|operator|gdpr',
    agreement: 'contract|termeni|condiți|răspunder|garanți|rezili|daune|plat|licenț|litigi|obligați|vânzător',
    address: 'noi |nostru|noastr|dumneavoastr|dvs|voi |ne |vă |îți |te |colectăm|folosim|utilizăm|puteți|putem',
  },
  bg: {
    data: 'данни|лични|поверителн|обработ|съглас|бисквитк|събира|съхран|трети|информация',
    agreement: 'договор|услови|отговорност|гаранци|прекрат|вред|плащан|лиценз|спор|задължен',
    address: 'ние |нас |наш|ни |вие |вас |ваш|ви ',
    cookies: 'бисквит',
  },
  ru: {
    data: 'данны|данных|персональн|конфиденциальн|обработ|согласи|cookie|собира|сбор|хран|треть|информаци|оператор',
    agreement: 'договор|соглашени|услови|ответственн|гаранти|расторж|убытк|оплат|лиценз|спор|обязан|исполнител',
    address: 'мы |нас |наш|нам |вы |вас |ваш|вам ',
    cookies: 'куки',
  },
  uk: {
    data: 'дані|даних|персональн|конфіденційн|обробк|обробл|згод|cookie|збира|збір|збер|треті|інформац',
    agreement: 'договор|договір|угод|умов|відповідальн|гаранті|розірв|збитк|оплат|ліценз|спор|зобов',
    address: 'ми |нас |наш|нам |ви |вас |ваш|вам ',
    cookies: 'кукі',
  },
  sr: {
    data: 'подат|личн|приватност|обрад|пристан|сагласн|колачић|прикупљ|чува|трећ|информациј',
    agreement: 'уговор|услов|одговорност|гаранциј|раскид|штет|плаћањ|лиценц|спор|обавез',
    address: 'ми |нас |наш|нам |ви |вас |ваш|вам ',
    cookies: 'колачић',
  },
  el: {
    data: 'δεδομέν|προσωπικ|απόρρητ|απορρήτ|επεξεργασ|συγκατάθεσ|cookie|συλλέγ|συλλογ|τρίτ|πληροφορ',
    agreement: 'συμφων|σύμβασ|όροι|όρους|όρων|ευθύν|εγγύησ|καταγγελ|ζημί|πληρωμ|άδεια|διαφορ|υποχρ',
    address: 'εμείς|μας|εσείς|σας|χρησιμοποιούμε|συλλέγουμε|μπορείτε|έχετε|μπορούμε',
  },
  tr: {
    data: 'kişisel veri|veri|gizlilik|işle|rıza|çerez|topla|sakla|üçüncü|bilgi|kvkk',
    agreement: 'sözleşme|koşul|şart|sorumlul|garanti|fesih|fesh|zarar|ödeme|lisans|uyuşmazlık|yükümlülü',
    address:
      'biz|siz|verileriniz|bilgileriniz|haklarınız|hizmetlerimiz|sitemiz|şirketimiz|web sitemiz|tarafınız|tarafımız',
    cookies: 'çerez',
  },
  fr: {
    data: 'données|personnel|confidentialité|vie privée|traitement|traitons|consentement|cookie|collect|conserv|tiers|informations|rgpd|cnil|finalité|responsable',
    agreement:
      'contrat|conditions générales|conditions d|responsabilité|garanti|résili|dommage|paiement|licence|litige|obligation|commande|vendeur|prix|tribuna|cgu|cgv',
    address: 'nous |notre |nos |vous |votre |vos |tu |tes ',
  },
  es: {
    data: 'datos|personal|privacidad|tratamiento|consentimiento|cookie|recopil|recog|conserv|tercero|información|rgpd|finalidad',
    agreement:
      'contrato|términos|condiciones|responsabilidad|garantí|resolución|daños|pago|licencia|litigio|obligacion|acuerdo|tribunal',
    address: 'nosotros |nuestro|nuestra|usted|su |sus |tu |tus |le |te ',
  },
  pt: {
    data: 'dados|pessoa|privacidade|tratamento|consentimento|cookie|coleta|recolh|conserv|terceiro|informaç|lgpd|rgpd|finalidade',
    agreement:
      'contrato|termos|condições|responsabilidade|garantia|rescis|danos|pagamento|licença|litígio|obrigaç|acordo|foro',
    address: 'nós |nosso|nossa|você|seu |sua |seus |suas |teu |tua |lhe ',
  },
  it: {
    data: 'dati|personali|privacy|trattamento|consenso|cookie|raccolt|raccogl|conserv|terzi|informazioni|gdpr|finalità|titolare',
    agreement:
      'contratto|termini|condizioni|responsabilità|garanzi|recesso|danni|pagament|licenza|controversi|obblig|accordo|foro',
    address: 'noi |nostro |nostra |nostri |vostr|tuo |tua |tuoi |suo |suoi |lei |ti |ci ',
  },
  ca: {
    data: 'dades|personal|privacitat|privadesa|tractament|consentiment|cookie|galet|recopil|recoll|conserv|tercer|informació',
    agreement: 'contracte|termes|condicions|responsabilitat|garanti|danys|pagament|llicència|litigi|obligaci|acord',
    address: 'nosaltres |nostr|vós |vostr|us |el teu |la teva |seu |seva ',
    cookies: 'galet',
  },
  gl: {
    data: 'datos|persoa|privacidade|tratamento|consentimento|cookie|recompil|recoll|conserv|terceir|información',
    agreement: 'contrato|termos|condicións|responsabilidade|garantía|danos|pago|licenza|litixio|obrigac|acordo',
    address: 'nós |noso |nosa |vostede |teu |túa |seu |súa ',
    cookies: 'galet',
  },
  sq: {
    data: 'të dhëna|dhënat|personale|privatësi|përpunim|pëlqim|cookie|mbledh|ruaj|palë të treta|informacion',
    agreement: 'kontrat|marrëveshj|kushte|përgjegjësi|garanci|dëm|pages|licenc',
    address: 'ne |tonë |tona |ju |juaj |tuaj ',
  },
  id: {
    data: 'data |pribadi|privasi|informasi|pemroses|persetujuan|cookie|kumpul|mengumpul|simpan|menyimpan|pihak ketiga',
    agreement:
      'perjanjian|ketentuan|syarat|tanggung jawab|jaminan|pengakhiran|kerugian|pembayaran|lisensi|sengketa|kewajiban',
    address: 'kami |anda',
    cookies: 'kuki',
  },
  ms: {
    data: 'data |peribadi|privasi|maklumat|pemprosesan|persetujuan|kuki|kumpul|mengumpul|simpan|menyimpan|pihak ketiga',
    agreement: 'perjanjian|terma|syarat|liabiliti|jaminan|penamatan|kerugian|pembayaran|lesen|pertikaian|kewajipan',
    address: 'kami |anda',
    cookies: 'kuki',
  },
  vi: {
    data: 'dữ liệu|thông tin|cá nhân|riêng tư|bảo mật|xử lý|đồng ý|cookie|thu thập|lưu trữ|bên thứ ba',
    agreement:
      'hợp đồng|thỏa thuận|điều khoản|điều kiện|trách nhiệm|bảo đảm|chấm dứt|thiệt hại|thanh toán|giấy phép|tranh chấp',
    address: 'chúng tôi|bạn |của bạn|quý khách',
  },
  ar: {
    data: 'بيانات|معلومات|شخصي|خصوصي|معالجة|موافق|ارتباط|نجمع|جمع|تخزين|ثالث',
    agreement: 'اتفاقي|شروط|الأحكام|مسؤولي|ضمان|إنهاء|أضرار|الدفع|ترخيص|نزاع|التزام',
    address: 'نحن|لدينا|خدماتنا|موقعنا|يمكنك|لك |بك |ك ',
    cookies: 'ملفات تعريف|الارتباط',
  },
  fa: {
    data: 'داده|اطلاعات|شخصی|حریم|پردازش|رضایت|کوکی|جمع‌آوری|ذخیره|ثالث',
    agreement: 'قرارداد|شرایط|توافق|مسئولیت|ضمانت|فسخ|خسارت|پرداخت|مجوز|تعهد',
    address: 'ما |شما ',
    cookies: 'کوکی',
  },
  he: {
    data: 'מידע|אישי|פרטיות|נתונים|עיבוד|הסכמ|עוגיות|נאסף|איסוף|שמיר|צד שלישי|צדדים שלישיים',
    agreement: 'הסכם|תנאי|אחריות|ביטול|נזק|תשלום|רישיון|סכסוך|התחייב|תקנון',
    address: 'אנחנו|אנו|שלנו|אותך|שלך|לך |אתה|את/ה',
    cookies: 'עוגיות|קוקי',
  },
  ur: {
    data: 'ڈیٹا|معلومات|ذاتی|رازداری|رضامندی|کوکی|جمع|محفوظ|تیسرے',
    agreement: 'معاہد|شرائط|ذمہ داری|ضمانت|ادائیگی|لائسنس|تنازع',
    address: 'ہم |ہماری |ہمارے |آپ ',
    cookies: 'کوکی',
  },
  hi: {
    data: 'डेटा|जानकारी|व्यक्तिगत|गोपनीयता|निजता|सहमति|कुकी|एकत्र|संग्रह|तृतीय|तीसरे',
    agreement: 'अनुबंध|समझौत|शर्त|दायित्व|वारंटी|समाप्ति|क्षति|भुगतान|लाइसेंस|विवाद',
    address: 'हम |हमारी |हमारे |आप',
    cookies: 'कुकी',
  },
  th: {
    data: 'ข้อมูล|ส่วนบุคคล|ความเป็นส่วนตัว|ประมวลผล|ยินยอม|คุกกี้|เก็บรวบรวม|จัดเก็บ|บุคคลที่สาม',
    agreement: 'สัญญา|ข้อตกลง|ข้อกำหนด|เงื่อนไข|ความรับผิด|รับประกัน|ยกเลิก|ค่าเสียหาย|ชำระ|ใบอนุญาต|ข้อพิพาท',
    address: 'เรา|ของเรา|คุณ|ท่าน',
    cookies: 'คุกกี้',
  },
  hy: {
    data: 'տվյալ|անձնական|գաղտնի|մշակ|համաձայնութ|cookie|հավաք|պահպան|տեղեկ|երրորդ',
    agreement: 'պայմանագ|պայման|պատասխանատվ|երաշխիք|վնաս|վճար|լիցենզ|վեճ',
    address: 'մենք |մեր |մեզ |դուք |ձեր |ձեզ ',
  },
  ka: {
    data: 'მონაცემ|პერსონალ|კონფიდენციალ|დამუშავ|თანხმობ|ქუქი|შეგროვ|ინფორმაცი|მესამე',
    agreement: 'ხელშეკრულ|პირობ|პასუხისმგებ|გარანტი|ზიან|გადახდ|ლიცენზ|დავა',
    address: 'ჩვენ|თქვენ',
    cookies: 'ქუქი',
  },
  zh: {
    data: '信息|資訊|资料|資料|数据|數據|个人|個人|隐私|隱私|收集|使用|cookie|同意|第三方|共享|披露|存储|儲存|处理|保护',
    agreement: '协议|協議|条款|條款|责任|責任|保证|終止|终止|损失|賠償|赔偿|付款|许可|授權|争议|爭議|义务|合同',
    address: '我们|我們|您|你|本公司',
  },
  ja: {
    data: '情報|個人|プライバシー|収集|取得|利用目的|cookie|クッキー|同意|第三者|提供|開示|保管|管理|取り扱|取扱',
    agreement: '規約|契約|責任|保証|解除|損害|賠償|料金|支払|許諾|紛争|義務|禁止|会員',
    address: '当社|弊社|私|当サイト|当方|お客|あなた|ユーザー|利用者|皆様|ご',
    cookies: 'クッキー',
  },
  ko: {
    data: '정보|개인|수집|이용|처리|동의|쿠키|제3자|제공|보관|보유|파기|프라이버시|데이터',
    agreement: '약관|계약|책임|보증|해지|손해|배상|요금|결제|라이선스|분쟁|의무|금지|회원',
    address: '회사|당사|저희|우리|귀하|고객|이용자|여러분|사용자',
    cookies: '쿠키',
  },
};
