/** Which languages are written in which letters. */
export interface Script {
  /** First and last UTF-16 code unit of its Unicode blocks, in whole columns of sixteen. */
  ranges: readonly (readonly [number, number])[];
  /** The languages told apart within it; the first stands for the script where nothing tells more. */
  languages: readonly string[];
  /** How many letters of an alphabet one sign is worth, where more than one. */
  weight?: number;
}

/** By ISO 15924. Latin is not among them: its languages are all the others of the function words. */
export const SCRIPTS = {
  Cyrl: { ranges: [[0x0400, 0x052f]], languages: ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'mn'] },
  Grek: {
    ranges: [
      [0x0370, 0x03ff],
      [0x1f00, 0x1fff],
    ],
    languages: ['el'],
  },
  Armn: { ranges: [[0x0530, 0x058f]], languages: ['hy'] },
  Hebr: { ranges: [[0x0590, 0x05ff]], languages: ['he'] },
  Arab: {
    ranges: [
      [0x0620, 0x06ff],
      [0x0750, 0x077f],
      [0xfb50, 0xfdff],
      [0xfe70, 0xfeff],
    ],
    languages: ['ar', 'fa', 'ur'],
  },
  Deva: { ranges: [[0x0900, 0x097f]], languages: ['hi', 'mr', 'ne'] },
  Beng: { ranges: [[0x0980, 0x09ff]], languages: ['bn'] },
  Guru: { ranges: [[0x0a00, 0x0a7f]], languages: ['pa'] },
  Gujr: { ranges: [[0x0a80, 0x0aff]], languages: ['gu'] },
  Orya: { ranges: [[0x0b00, 0x0b7f]], languages: ['or'] },
  Taml: { ranges: [[0x0b80, 0x0bff]], languages: ['ta'] },
  Telu: { ranges: [[0x0c00, 0x0c7f]], languages: ['te'] },
  Knda: { ranges: [[0x0c80, 0x0cff]], languages: ['kn'] },
  Mlym: { ranges: [[0x0d00, 0x0d7f]], languages: ['ml'] },
  Sinh: { ranges: [[0x0d80, 0x0dff]], languages: ['si'] },
  Thai: { ranges: [[0x0e00, 0x0e7f]], languages: ['th'] },
  Laoo: { ranges: [[0x0e80, 0x0eff]], languages: ['lo'] },
  Mymr: { ranges: [[0x1000, 0x109f]], languages: ['my'] },
  Geor: {
    ranges: [
      [0x10a0, 0x10ff],
      [0x1c90, 0x1cbf],
    ],
    languages: ['ka'],
  },
  Ethi: { ranges: [[0x1200, 0x139f]], languages: ['am'] },
  Khmr: { ranges: [[0x1780, 0x17ff]], languages: ['km'] },
  Hang: {
    ranges: [
      [0x1100, 0x11ff],
      [0x3130, 0x318f],
      [0xac00, 0xd7af],
    ],
    languages: ['ko'],
    weight: 2,
  },
  Kana: {
    ranges: [
      [0x3040, 0x30ff],
      [0xff60, 0xff9f],
    ],
    languages: ['ja'],
    weight: 2,
  },
  Hani: {
    ranges: [
      [0x3400, 0x4dbf],
      [0x4e00, 0x9fff],
      [0xf900, 0xfaff],
    ],
    languages: ['zh', 'ja'],
    weight: 2.5,
  },
} as const satisfies Record<string, Script>;

/** Letters that few languages write: they settle what short words leave open. */
export const TELLING_LETTERS: Readonly<Record<string, string>> = {
  sv: 'å ä ö',
  da: 'å æ ø',
  nb: 'å æ ø',
  nn: 'å æ ø',
  is: 'æ ö ð þ ý',
  fi: 'ä ö',
  de: 'ä ö ü ß',
  et: 'ä ö ü õ š ž',
  sk: 'ľ ĺ ŕ ô č š ž ý',
  hu: 'ö ü ő ű',
  tr: 'ö ü ç â ş ğ ı',
  az: 'ö ü ç ş ğ ı ə',
  es: 'ñ ¿ ¡',
  gl: 'ñ ¿ ¡',
  eu: 'ñ',
  fr: 'ç ê è ù û œ ï ô â',
  pt: 'ç ã õ ê ô â',
  ca: 'ç è ò ï',
  sq: 'ç ë',
  vi: 'ã õ ê ô đ ă â ơ ư',
  it: 'è ò ù',
  nl: 'ï ë',
  pl: 'ł ą ę ś ź ż ć ń',
  lt: 'ą ę č š ž ė į ų ū',
  mt: 'ż ħ ġ',
  hr: 'ć č š ž đ',
  cs: 'ř ě ů č š ž ý',
  sl: 'č š ž',
  lv: 'č š ž ū ā ē ī ķ ļ ņ ģ',
  ro: 'ă â ș ț ş ţ',
  cy: 'ŵ ŷ',
  uk: 'і ї є ґ и',
  be: 'і ы э ё ў',
  kk: 'і ы э ә қ ғ ң ұ ө ү',
  ru: 'ы э ё ъ и',
  mn: 'ы э ө ү',
  bg: 'ъ и',
  sr: 'ј љ њ ћ ђ џ и',
  mk: 'ј љ њ џ ѓ ќ ѕ и',
  fa: 'پ چ گ ژ ک ی',
  ur: 'پ چ گ ک ی ٹ ڈ ڑ ے ہ ں ھ',
  ar: 'ة ي ى ك أ إ',
  mr: 'ळ',
};
