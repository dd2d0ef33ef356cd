import { describe, expect, it } from 'vitest';
import { FUNCTION_WORDS } from '../../src/language/function-words.ts';
import { identify } from '../../src/language/identify.ts';
import { TELLING_LETTERS } from '../../src/language/scripts.ts';
import type { Block, SourceDocument } from '../../src/model.ts';

function documentOf(paragraphs: readonly string[], declaredLanguage?: string): SourceDocument {
  const text = paragraphs.join('\n');
  let offset = 0;
  const blocks = paragraphs.map((paragraph): Block => {
    const block: Block = { type: 'paragraph', text: paragraph, offset };
    offset += paragraph.length + 1;
    return block;
  });
  return declaredLanguage === undefined ? { text, blocks } : { text, blocks, declaredLanguage };
}

const languageOf = (text: string, declared?: string) => identify(documentOf([text], declared)).language;

/** One sentence of a policy in each language. */
const SENTENCES: Readonly<Record<string, string>> = {
  en: 'We may share your email address with our partners.',
  de: 'Wir geben Ihre E-Mail-Adresse nicht an Dritte weiter.',
  nl: 'Wij delen uw e-mailadres niet met andere bedrijven.',
  af: 'Ons sal nie jou e-posadres met ander maatskappye deel nie.',
  sv: 'Vi delar inte din e-postadress med andra företag.',
  da: 'Vi deler ikke din e-mailadresse med andre virksomheder, når du besøger vores side.',
  nb: 'Vi deler ikke e-postadressen din med andre selskaper når du besøker nettsiden vår.',
  nn: 'Vi deler ikkje e-postadressa di med andre når du vitjar nettstaden vår, og vi sel henne ikkje.',
  is: 'Við deilum ekki netfangi þínu með öðrum fyrirtækjum.',
  fr: 'Nous ne partageons pas votre adresse avec des tiers.',
  es: 'No compartimos su dirección de correo con otras empresas.',
  pt: 'Não partilhamos o seu endereço com outras empresas.',
  it: 'Non condividiamo il tuo indirizzo con altre aziende.',
  ca: 'No compartim la vostra adreça amb altres empreses.',
  gl: 'Non compartimos o teu enderezo con outras empresas, nin cando o pides.',
  ro: 'Nu împărțim adresa dumneavoastră cu alte companii.',
  fi: 'Emme jaa sähköpostiosoitettasi muille yrityksille, jos et ole antanut lupaa.',
  et: 'Me ei jaga teie e-posti aadressi teiste ettevõtetega.',
  lv: 'Mēs nekopīgojam jūsu e-pasta adresi ar citiem uzņēmumiem.',
  lt: 'Mes nesidaliname jūsų el. pašto adresu su kitomis įmonėmis.',
  pl: 'Nie udostępniamy Twojego adresu innym firmom.',
  cs: 'Vaši adresu nesdílíme s jinými společnostmi, pokud o to nepožádáte, aby bylo jasno.',
  sk: 'Vašu adresu nezdieľame s inými spoločnosťami, ak o to nepožiadate, aby bolo jasno.',
  sl: 'Vašega naslova ne delimo z drugimi podjetji, če za to ne zaprosite.',
  hr: 'Vašu adresu ne dijelimo s drugim tvrtkama, osim ako to ne zatražite, kao što je opisano.',
  hu: 'Az Ön címét nem adjuk át más cégeknek.',
  tr: 'E-posta adresinizi başka şirketlerle paylaşmıyoruz ve satmıyoruz.',
  az: 'Biz sizin ünvanınızı başqa şirkətlərə vermirik və satmırıq.',
  sq: 'Ne nuk e ndajmë adresën tuaj me kompani të tjera.',
  eu: 'Ez dugu zure helbidea beste enpresekin partekatzen, eta ez dugu saltzen.',
  cy: 'Nid ydym yn rhannu eich cyfeiriad gyda chwmnïau eraill.',
  ga: 'Ní roinnimid do sheoladh le cuideachtaí eile agus ní dhíolaimid é.',
  mt: 'Aħna ma naqsmux l-indirizz tiegħek ma kumpaniji oħra.',
  id: 'Kami tidak membagikan alamat Anda kepada perusahaan lain karena kami dapat menolak.',
  ms: 'Kami tidak berkongsi alamat anda dengan syarikat lain kerana maklumat peribadi anda dilindungi.',
  tl: 'Hindi namin ibinabahagi ang iyong address sa ibang kumpanya.',
  vi: 'Chúng tôi không chia sẻ địa chỉ của bạn với các công ty khác.',
  sw: 'Hatushiriki anwani yako na kampuni zingine kwa sababu hii.',
  ru: 'Мы не передаём ваш адрес другим компаниям.',
  uk: 'Ми не передаємо вашу адресу іншим компаніям.',
  be: 'Мы не перадаём ваш адрас іншым кампаніям, калі гэта не патрабуецца.',
  bg: 'Ние не споделяме вашия адрес с други компании.',
  sr: 'Не делимо вашу адресу са другим компанијама ако то не желите.',
  mk: 'Ние не ја споделуваме вашата адреса со други компании.',
  kk: 'Біз сіздің мекенжайыңызды басқа компанияларға бермейміз.',
  el: 'Δεν κοινοποιούμε τη διεύθυνσή σας σε άλλες εταιρείες.',
  hy: 'Մենք չենք կիսվում ձեր հասցեով այլ ընկերությունների հետ։',
  ka: 'ჩვენ არ ვუზიარებთ თქვენს მისამართს სხვა კომპანიებს.',
  he: 'איננו משתפים את הכתובת שלך עם חברות אחרות.',
  ar: 'نحن لا نشارك عنوانك مع شركات أخرى.',
  fa: 'ما نشانی شما را با شرکت‌های دیگر به اشتراک نمی‌گذاریم.',
  ur: 'ہم آپ کا پتہ دوسری کمپنیوں کے ساتھ شیئر نہیں کرتے۔',
  hi: 'हम आपका पता अन्य कंपनियों के साथ साझा नहीं करते हैं।',
  mr: 'आम्ही तुमचा पत्ता इतर कंपन्यांना देत नाही.',
  ne: 'हामी तपाईंको ठेगाना अन्य कम्पनीहरूलाई दिँदैनौं, यो बेच्दैनौं।',
  bn: 'আমরা আপনার ঠিকানা অন্য কোম্পানির সাথে শেয়ার করি না।',
  ta: 'உங்கள் முகவரியை மற்ற நிறுவனங்களுடன் நாங்கள் பகிர்வதில்லை.',
  th: 'เราไม่แบ่งปันที่อยู่ของคุณกับบริษัทอื่น',
  ko: '당사는 귀하의 주소를 다른 회사와 공유하지 않습니다.',
  ja: '当社はお客様の住所を第三者に提供しません。',
  zh: '我们不会与其他公司分享您的地址。',
};

describe('identify', () => {
  it.each(Object.entries(SENTENCES))('tells %s from one sentence', (language, sentence) => {
    expect(languageOf(sentence)).toBe(language);
  });

  it.each(Object.entries(SENTENCES))('tells %s where the page declares another language', (language, sentence) => {
    expect(identify(documentOf([sentence, sentence], language === 'en' ? 'fr' : 'en-US')).language).toBe(language);
  });

  it.each([
    'We sell your data.',
    'You can delete your account at any time.',
    'This site uses cookies.',
    'Your information is never shared.',
  ])('takes the short "%s" for English', (sentence) => {
    expect(languageOf(sentence)).toBe('en');
  });

  it('gives und where nothing tells, and what the document declares where it does', () => {
    for (const text of ['', '12.04.2024', 'ACME GmbH', 'IP, URL, HTTP']) {
      expect(languageOf(text)).toBe('und');
      expect(languageOf(text, 'sv_SE')).toBe('sv');
    }
    expect(identify({ text: '', blocks: [] })).toEqual({ language: 'und' });
  });

  it('takes no notice of what is no language tag', () => {
    for (const tag of ['', 'und', 'mul', 'english', '{{lang}}', 'x']) expect(languageOf('IP', tag)).toBe('und');
  });

  it.each([
    ['no', 'nb'],
    ['iw', 'he'],
    ['zh-Hant-TW', 'zh'],
    ['PT-br', 'pt'],
    [' fr ', 'fr'],
  ])('reads the declared %s as %s', (tag, language) => {
    expect(languageOf('IP', tag)).toBe(language);
  });

  it('knows no words of Latin filler', () => {
    const filler =
      'Lorem ipsum dolor sit amet, consectetur adipisicing elit, sed do eiusmod tempor incididunt ut labore. ';
    expect(languageOf(filler.repeat(4))).toBe('und');
  });

  it('reads decomposed letters like composed ones', () => {
    expect(languageOf(SENTENCES.sv!.normalize('NFD'))).toBe('sv');
    expect(languageOf(SENTENCES.vi!.normalize('NFD'))).toBe('vi');
  });

  it('lets addresses of other languages not disturb', () => {
    expect(languageOf('See example.com/und/die/der and your.und.die@der.und.de for our list of the partners.')).toBe(
      'en',
    );
  });

  it('believes a declared language whose words look like those of a known one', () => {
    expect(languageOf(SENTENCES.hr!, 'bs')).toBe('bs');
    expect(languageOf(SENTENCES.en!, 'bs')).toBe('en');
  });

  it('does not take Han characters for Japanese without kana', () => {
    expect(languageOf('个人信息保护政策')).toBe('zh');
    expect(languageOf('個人情報の取り扱いについて')).toBe('ja');
  });
});

describe('a document in two languages', () => {
  const english = [
    'We collect the information that you give us when you make an account, and we use it for our service.',
    'We do not sell your information to any third party, and we never share it with them for their own use.',
  ];
  const german = [
    'Wir erheben die Daten, die Sie uns geben, wenn Sie ein Konto anlegen, und nutzen sie für unseren Dienst.',
    'Wir verkaufen Ihre Daten nicht und geben sie auch nicht an Dritte weiter, die sie für sich nutzen.',
  ];

  it('gets a language for each block', () => {
    const { language, blocks } = identify(documentOf([...english, ...english, ...german]));
    expect(language).toBe('en');
    expect(blocks).toEqual(['en', 'en', 'en', 'en', 'de', 'de']);
  });

  it('lets short blocks inherit, and a heading take the language of what follows', () => {
    const document = documentOf([...english, ...english, 'Kontakt', german[0]!, 'ACME', german[1]!]);
    document.blocks[4]!.type = 'heading';
    expect(identify(document).blocks).toEqual(['en', 'en', 'en', 'en', 'de', 'de', 'de', 'de']);
  });

  it('stays whole where only a title is foreign', () => {
    expect(identify(documentOf(['Allgemeine Geschäftsbedingungen und Impressum', ...english]))).toEqual({
      language: 'en',
    });
  });

  it('finds a foreign part in the midst of a long document', () => {
    const paragraphs = Array.from({ length: 60 }, (_, i) => (i >= 30 && i < 36 ? german[i % 2]! : english[i % 2]!));
    const { blocks } = identify(documentOf(paragraphs));
    expect(blocks?.map((language, i) => (language === 'de' ? i : -1)).filter((i) => i >= 0)).toEqual([
      30, 31, 32, 33, 34, 35,
    ]);
  });
});

describe('the data', () => {
  it('names no word or letter twice in a language', () => {
    for (const data of [FUNCTION_WORDS, TELLING_LETTERS]) {
      for (const [language, keys] of Object.entries(data)) {
        const list = keys.split(' ');
        expect(
          list.filter((key, i) => list.indexOf(key) !== i),
          language,
        ).toEqual([]);
      }
    }
  });

  it('is composed and in lower case, as the texts are when they are looked up', () => {
    for (const keys of [...Object.values(FUNCTION_WORDS), ...Object.values(TELLING_LETTERS)]) {
      expect(keys).toBe(keys.normalize('NFC').toLowerCase());
    }
  });
});
