/**
 * The small words by which a text gives its language away, with a few that every policy uses.
 * Frequent first; a word that several languages share counts less in each. Elided words stand without their
 * apostrophe, as tokens do ("l'usage" is "l" and "usage").
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  // Germanic
  en: 't been should more only so the of and to is that for it as with on by this are or from at we you your our not have which may will an if us they their has can does about any such information use other how what my when privacy policy changes',
  de: 'der die und von zu das mit sich des auf für ist im dem nicht ein eine als auch es werden aus dass sie nach wird bei einer um am sind wie einem über zum zur oder wir ihre ihrer uns unsere unserer durch daten ihnen haben keine deine ich soweit',
  nl: 'van het een is dat op te zijn voor met die niet aan er ook als maar bij of uit nog worden door naar heeft wij u uw we onze ons hebben kunnen deze wordt gegevens jouw geen tot ik',
  af: 'die van is het nie wat te vir met op jou ons as hulle word',
  sv: 'och att det som på är av för med till har inte ett vi kan eller dina vår våra från när ska så vid ditt oss denna dig uppgifter personuppgifter vilka hur samt under enligt jag genom webbplats använder',
  da: 'og at er det til af på for med som har ikke et vi kan eller fra dine vores når skal også hvis ved dig dit denne oplysninger efter hvordan os vil blive bliver jeg ud hvad sig mellem nogle gennem bruger',
  nb: 'og det er til av på for med som har ikke et vi kan eller fra dine vår våre når skal også hvis ved deg ditt denne opplysninger personopplysninger etter å hva hvordan oss blir jeg ut vil seg mellom noen gjennom dersom bruker nettsted',
  nn: 'og det er ein til av på for med som dei har ikkje eit vi kan eller frå dine vår',
  is: 'og að í á er við um ekki sem það eða fyrir með til af frá þú þín þínar upplýsingar',
  // Romance
  fr: 'le et les des une que est pour qui dans par sur au plus pas ce avec nous vous votre vos sont aux ou notre nos être cette ces données à il elle d l n qu afin leur confidentialité',
  es: 'que el y los del las por para con no una su al es lo como más sus este si nosotros usted sobre nuestro nuestra puede datos cuando son sin tu tus esta información qué hemos también le ha nos estos estas usar',
  pt: 'que e em um para com não uma os no por mais as dos como ao das à seu sua ou quando nos você são pelo pela nosso nossa dados pode também foi ser informações esta este nossos está',
  it: 'di e il che è per una non del con le si dei al come nel alla gli delle sono anche più dati nostro nostra questo tuo tuoi suo ai dal lo su nella può l vostri della ci cui utenti',
  ca: 'el que les els per una amb del no és al més com dels seu seva seves ha són aquesta aquest nostre nostra vostre també si pel dades informació quan hem d l què podem vostra',
  gl: 'que e para con non unha os no por máis as dos como ao das súa seu ou cando nos é son polo pola noso nosa datos tamén á esta información este pode ser foi',
  ro: 'și în cu pe care nu pentru este să mai ale sau că prin al ce date sunt noastre dumneavoastră lui fi le vă dvs noi dacă aceste ați datele fost cum am',
  // Baltic and Finnic
  fi: 'ja on ei että tai ovat sekä myös kun jos voi voimme me sinun mutta tietoja käyttää henkilötietoja sen tämä niiden mukaan olla ole kuin jotka emme tietojen mitä tällä hän oli joka saa sivuston sivustolla sivustomme käytämme tämän sinusta tietoa evästeitä',
  et: 'ja on ei et see või kui ka mis oma seda meie teie kes võib ning selle isikuandmeid isikuandmete andmed',
  lv: 'ir ar par no uz kas vai lai arī mēs jūs jūsu mūsu datus datu personas kā tas to var',
  lt: 'ir yra kad su iš ar jūsų mūsų mes jūs arba kaip duomenų duomenis asmens į tik kai galite gali',
  // Slavic in Latin letters
  pl: 'w z nie się że jest to przez dla od po oraz jak lub danych dane osobowych które który są może nasze twoje jego ich tym nas nam jeśli można będą być dokument prywatności twojego innym naszych',
  cs: 'v že s z pro k nebo by jako které který jsou údaje údajů osobních naše vaše může při podle ve jsme není tak aby jak když byl ale této vám nám jste ochrana soukromí našich',
  sk: 'v sa že s z pre k alebo by ako ktoré ktorý sú údaje údajov osobných naše vaše môže pri podľa vo sme nie tak aby keď bol ale tejto vám nám ste od ochrane súkromia našich súhlasíte využívame',
  sl: 'v ki so z s pri ali kot tudi lahko podatkov podatke osebnih naše vaše ter po od bi smo če vašega vašo drugimi',
  hr: 'u od s su koji koje ili kao što te može podataka podatke osobnih vaše naše iz ako bi smo',
  // Others in Latin letters
  hu: 'az és hogy nem is egy meg van vagy személyes adatokat által ön ha csak mint kell ezt azt mi való amely ez adatok önnek volt nekünk hogyan',
  tr: 've bir bu için ile olarak olan kişisel veri verilerin veya daha gibi çok kadar biz siz sizin bizim tarafından verileriniz hizmet üzerinde ilgili değil nasıl bilgileri gizlilik kabul web sitemizi',
  az: 'və bir bu üçün ilə də ki olan məlumat məlumatları şəxsi siz sizin biz bizim deyil',
  sq: 'të në dhe e për me që një nga ju tuaj është si ose nuk',
  eu: 'eta ez bat dira edo zure gure ere izan honek dugu datu pertsonalak baina dute',
  cy: 'yn y yr ac ar eich ein gwybodaeth am mae neu sy bod hyn ni',
  ga: 'an ar le agus go is ní tá nó sonraí leis ag sin bhfuil seo',
  mt: 'li u ta il l tal għal fil jew ma minn dan hija jista tiegħek',
  id: 'yang dan di untuk dengan dari pada anda kami tidak dalam atau adalah akan dapat informasi pribadi karena bahwa oleh kepada',
  ms: 'yang dan di untuk dengan pada anda kami tidak dalam atau adalah akan boleh maklumat peribadi kerana bahawa oleh kepada daripada',
  tl: 'ang ng sa mga at ay para hindi kung iyong aming namin ito kami ka',
  vi: 'và của các là cho có được trong không một để những này với bạn',
  sw: 'ya wa kwa ni katika yako kuwa au hii taarifa sisi yetu kama tunaweza hiyo',
  // Cyrillic
  ru: 'и в что с по как это для мы вы или от из о ваших ваши наш наши данных данные может при если его к у которые также был об информации вам вас другим',
  uk: 'і в що з по як це для ми ви або від із о ваших ваші наш наші даних дані може при якщо його до у які також та є щодо про інформації й',
  be: 'і ў што з па як гэта для мы вы або ад ваш нашы даных',
  bg: 'и в че с по как това ние вие или от са е да се при ако които вашите нашите вашия нашия',
  sr: 'и у да што с по као је ми ви или од су се ако са то вашу нашу',
  mk: 'и во да што со по како е ние вие или од се ако кои',
  kk: 'және мен бұл біз сіз үшін немесе бойынша бар болып деректер жеке туралы сіздің біздің',
  mn: 'ба бол нь энэ бид та эсвэл болон мэдээлэл хувийн байна таны манай энэхүү',
  // Arabic letters
  ar: 'من في على أن إلى التي عن لا ما هذا هذه أو مع الذي كما لك قد كان ذلك بك إذا نحن أي عند',
  fa: 'و در به از که این را با است برای آن ما شما یا می های هر کنید شود اطلاعات ها خود',
  ur: 'کے میں کی ہے اور سے کا کو پر یہ ہیں نہیں آپ ہم کر یا اس جو بھی گے',
  // Devanagari
  hi: 'के में की है और से का को पर यह हैं नहीं आप हम कर',
  mr: 'आणि आहे या आम्ही तुमच्या तुमची किंवा आहेत हे नाही करतो ते मध्ये आपल्या आमच्या',
  ne: 'र छ को मा हामी तपाईं तपाईंको छन् गर्छौं हुन्छ यो वा लागि छैन हाम्रो',
};
