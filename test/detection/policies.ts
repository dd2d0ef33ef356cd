/** A short privacy policy in each language, written for these tests. */
export const PARAGRAPHS: Readonly<Record<string, { title: string; text: string }>> = {
  de: {
    title: 'Datenschutzerklärung',
    text: 'Wir erheben personenbezogene Daten, wenn Sie ein Konto anlegen: Ihren Namen und Ihre E-Mail-Adresse. Wir verarbeiten Ihre Daten nur mit Ihrer Einwilligung und geben sie nicht an Dritte weiter. Cookies setzen wir nur, damit Sie angemeldet bleiben. Sie können Auskunft über Ihre Daten verlangen und ihre Löschung.',
  },
  nl: {
    title: 'Privacyverklaring',
    text: 'Wij verzamelen persoonsgegevens wanneer u een account maakt: uw naam en uw e-mailadres. Wij verwerken uw gegevens alleen met uw toestemming en geven ze niet aan derden. Wij plaatsen één cookie. U kunt inzage in uw gegevens vragen en ze laten verwijderen.',
  },
  sv: {
    title: 'Integritetspolicy',
    text: 'Vi samlar in personuppgifter när du skapar ett konto: ditt namn och din e-postadress. Vi behandlar dina uppgifter med ditt samtycke och lämnar dem inte till tredje part. Vi använder en kaka. Du kan begära information om dina uppgifter och få dem raderade.',
  },
  da: {
    title: 'Privatlivspolitik',
    text: 'Vi indsamler personoplysninger, når du opretter en konto: dit navn og din e-mailadresse. Vi behandler dine oplysninger med dit samtykke og videregiver dem ikke til tredjepart. Vi bruger én cookie. Du kan få indsigt i dine oplysninger og få dem slettet.',
  },
  nb: {
    title: 'Personvernerklæring',
    text: 'Vi samler inn personopplysninger når du lager en konto: navnet ditt og e-postadressen din. Vi behandler opplysningene med ditt samtykke og utleverer dem ikke til tredjepart. Vi bruger én informasjonskapsel. Du kan få innsyn i opplysningene og få dem slettet.',
  },
  fi: {
    title: 'Tietosuojaseloste',
    text: 'Keräämme henkilötietoja, kun luot tilin: sinun nimesi ja sähköpostiosoitteesi. Käsittelemme tietoja suostumuksesi perusteella emmekä luovuta niitä kolmansille. Käytämme yhtä evästettä. Voit tarkastaa tietosi ja pyytää niiden poistamista.',
  },
  fr: {
    title: 'Politique de confidentialité',
    text: "Nous collectons des données personnelles lorsque vous créez un compte : votre nom et votre adresse. Nous traitons vos données avec votre consentement et ne les transmettons pas à des tiers. Nous utilisons un cookie. Vous pouvez demander l'accès à vos données et leur suppression.",
  },
  es: {
    title: 'Política de privacidad',
    text: 'Recopilamos datos personales cuando usted crea una cuenta: su nombre y su correo. Tratamos sus datos con su consentimiento y no los comunicamos a terceros. Usamos una cookie. Usted puede acceder a sus datos y pedir que se eliminen. El tratamiento tiene esa única finalidad.',
  },
  pt: {
    title: 'Política de Privacidade',
    text: 'Recolhemos dados pessoais quando cria uma conta: o seu nome e o seu endereço. Tratamos os seus dados com o seu consentimento e não os cedemos a terceiros. Usamos um cookie. Pode aceder aos seus dados e pedir que sejam apagados. O tratamento tem essa única finalidade.',
  },
  it: {
    title: 'Informativa sulla privacy',
    text: 'Raccogliamo dati personali quando crei un account: il tuo nome e il tuo indirizzo. Trattiamo i tuoi dati con il tuo consenso e non li cediamo a terzi. Usiamo un cookie. Puoi accedere ai tuoi dati e chiederne la cancellazione. Il trattamento ha questa sola finalità.',
  },
  ca: {
    title: 'Política de privacitat',
    text: 'Recollim dades personals quan creeu un compte: el vostre nom i la vostra adreça. Tractem les vostres dades amb el vostre consentiment i no les cedim a tercers. Fem servir una galeta. Podeu accedir a les vostres dades i demanar que les esborrem.',
  },
  ro: {
    title: 'Politica de confidențialitate',
    text: 'Colectăm date personale când vă creați un cont: numele și adresa dumneavoastră. Prelucrăm datele cu consimțământul dumneavoastră și nu le transmitem terților. Folosim un cookie. Puteți cere informații despre datele dumneavoastră și ștergerea lor.',
  },
  pl: {
    title: 'Polityka prywatności',
    text: 'Zbieramy dane osobowe, gdy zakładasz konto: Twoje imię i adres. Przetwarzamy Twoje dane za Twoją zgodą i nie udostępniamy ich innym podmiotom. Używamy jednego pliku cookie. Możesz zażądać informacji o swoich danych i ich usunięcia.',
  },
  cs: {
    title: 'Ochrana osobních údajů',
    text: 'Shromažďujeme osobní údaje, když si založíte účet: vaše jméno a adresu. Zpracováváme vaše údaje s vaším souhlasem a nepředáváme je třetím osobám. Používáme jeden soubor cookie. Můžete nás žádat o informace o vašich údajích a jejich výmaz.',
  },
  sk: {
    title: 'Ochrana osobných údajov',
    text: 'Zhromažďujeme osobné údaje, keď si založíte účet: vaše meno a adresu. Spracúvame vaše údaje s vaším súhlasom a neposkytujeme ich tretím osobám. Používame jeden súbor cookie. Môžete nás žiadať o informácie o vašich údajoch a ich výmaz.',
  },
  hu: {
    title: 'Adatvédelmi tájékoztató',
    text: 'Személyes adatokat gyűjtünk, amikor Ön fiókot hoz létre: az Ön nevét és címét. Az adatokat az Ön hozzájárulásával kezeljük, és nem adjuk át harmadik félnek. Egy sütit használunk. Ön információt kérhet az adatairól és törölheti azokat.',
  },
  tr: {
    title: 'Gizlilik Politikası',
    text: 'Bir hesap açtığınızda kişisel verilerinizi toplarız: adınız ve adresiniz. Verilerinizi rızanızla işleriz ve üçüncü kişilerle paylaşmayız. Bir çerez kullanırız. Siz verileriniz hakkında bilgi isteyebilir ve silinmesini talep edebilirsiniz. Bizim sitemiz verilerinizi saklar.',
  },
  el: {
    title: 'Πολιτική Απορρήτου',
    text: 'Συλλέγουμε προσωπικά δεδομένα όταν δημιουργείτε λογαριασμό: το όνομά σας και τη διεύθυνσή σας. Επεξεργαζόμαστε τα δεδομένα σας με τη συγκατάθεσή σας και δεν τα δίνουμε σε τρίτους. Χρησιμοποιούμε ένα cookie. Μπορείτε να ζητήσετε πληροφορίες για τα δεδομένα σας.',
  },
  ru: {
    title: 'Политика конфиденциальности',
    text: 'Мы собираем персональные данные, когда вы создаёте учётную запись: ваше имя и ваш адрес. Мы обрабатываем ваши данные с вашего согласия и не передаём их третьим лицам. Мы используем один файл cookie. Вы можете запросить информацию о ваших данных и их удаление.',
  },
  uk: {
    title: 'Політика конфіденційності',
    text: "Ми збираємо персональні дані, коли ви створюєте обліковий запис: ваше ім'я та вашу адресу. Ми обробляємо ваші дані за вашою згодою і не передаємо їх третім особам. Ми використовуємо один файл cookie. Ви можете отримати інформацію про ваші дані.",
  },
  bg: {
    title: 'Политика за поверителност',
    text: 'Ние събираме лични данни, когато създавате профил: вашето име и вашия адрес. Ние обработваме вашите данни с вашето съгласие и не ги предаваме на трети лица. Ние използваме една бисквитка. Вие можете да поискате информация за вашите данни.',
  },
  ar: {
    title: 'سياسة الخصوصية',
    text: 'نجمع معلومات شخصية عندما تنشئ حسابًا لدينا: اسمك وعنوانك. نعالج البيانات بموافقتك ولا نقدم معلوماتك الشخصية إلى طرف ثالث. نستخدم ملف تعريف ارتباط واحدًا. يمكنك طلب معلومات عن بياناتك وحذف البيانات الشخصية.',
  },
  he: {
    title: 'מדיניות פרטיות',
    text: 'אנו אוספים מידע אישי כאשר אתה פותח חשבון: השם שלך והכתובת שלך. אנו מעבדים את המידע בהסכמתך ואיננו מוסרים מידע אישי לצד שלישי. אנו משתמשים בעוגיות. אתה יכול לבקש את המידע שלך ולמחוק נתונים.',
  },
  hi: {
    title: 'गोपनीयता नीति',
    text: 'जब आप खाता बनाते हैं तो हम व्यक्तिगत जानकारी एकत्र करते हैं: आपका नाम और पता। हम आपकी सहमति से डेटा संसाधित करते हैं और तृतीय पक्ष को जानकारी नहीं देते। हम एक कुकी का उपयोग करते हैं। आप अपनी व्यक्तिगत जानकारी हटा सकते हैं।',
  },
  zh: {
    title: '隐私政策',
    text: '当您注册账户时，我们会收集您的个人信息：姓名和电子邮箱。我们在您同意后使用您的个人信息，不会向第三方共享您的数据。我们使用一个cookie。您可以查询和删除您的个人信息。我们会保护您的信息安全，并说明我们如何存储和处理这些数据。',
  },
  ja: {
    title: 'プライバシーポリシー',
    text: '当社は、お客様がアカウントを作成する際に、お名前とメールアドレスなどの個人情報を取得します。当社は利用目的の範囲内で個人情報を取り扱い、お客様の同意なく第三者に提供しません。当社はクッキーを利用します。お客様はご自身の個人情報の開示を請求できます。',
  },
  ko: {
    title: '개인정보처리방침',
    text: '회사는 이용자가 계정을 만들 때 이름과 이메일 등 개인정보를 수집합니다. 회사는 이용자의 동의를 받아 개인정보를 처리하며 제3자에게 제공하지 않습니다. 회사는 쿠키를 이용합니다. 이용자는 개인정보의 열람과 파기를 요청할 수 있습니다. 정보는 목적 달성 후 파기됩니다.',
  },
  id: {
    title: 'Kebijakan Privasi',
    text: 'Kami mengumpulkan data pribadi saat Anda membuat akun: nama dan alamat Anda. Kami memproses data Anda dengan persetujuan Anda dan tidak memberikannya kepada pihak ketiga. Kami memakai satu cookie. Anda dapat meminta informasi tentang data Anda.',
  },
  vi: {
    title: 'Chính sách bảo mật',
    text: 'Chúng tôi thu thập thông tin cá nhân khi bạn tạo tài khoản: tên và địa chỉ của bạn. Chúng tôi xử lý dữ liệu với sự đồng ý của bạn và không chia sẻ với bên thứ ba. Chúng tôi dùng một cookie. Bạn có thể yêu cầu xóa thông tin cá nhân của bạn.',
  },
  th: {
    title: 'นโยบายความเป็นส่วนตัว',
    text: 'เราเก็บรวบรวมข้อมูลส่วนบุคคลเมื่อคุณสร้างบัญชี เช่น ชื่อและที่อยู่ของคุณ เราประมวลผลข้อมูลของคุณด้วยความยินยอมของคุณ และไม่เปิดเผยข้อมูลต่อบุคคลที่สาม เราใช้คุกกี้หนึ่งรายการ คุณสามารถขอข้อมูลส่วนบุคคลของคุณได้',
  },
};
