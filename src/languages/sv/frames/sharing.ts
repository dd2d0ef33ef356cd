/** Verbs of disclosure, and of letting others do the work. */
import type { Frame } from '../../pack.ts';
import { ONLY } from '../phrases.ts';

export const sharing: Record<string, Frame> = {
  shares: {
    opens: ['sharing'],
    actor: 'first',
    match: [
      '(delar|överför|överlämnar|vidarebefordrar|skickar|ger|tillhandahåller|publicerar|avslöjar|röjer|sprider|säljer) ~3 @collection',
      '(delar|överför|överlämnar|vidarebefordrar|skickar|säljer) ~3 (med|till)',
      '(dela|delar|delat) (även|också)? (med (sig|oss))?',
      '(lämna|lämnar|lämnat) ~6 (ut|över|vidare|till)',
      '(ge|ger|gett) ~4 (tillgång|åtkomst)',
      '(utlämna|utlämnar|överlämna|överlämnar|överföra|överför|överfört|vidarebefordra|vidarebefordrar|skicka|skickar|sända|sänder|tillhandahålla|tillhandahåller|avslöja|avslöjar|röja|röjer|publicera|publicerar|tillgängliggör|tillgängliggöra|sprida|sprider|offentliggör|rapporterar|rapportera|förmedlar|utbyter|utbyta|delger)',
      '(föra|för) ~4 (över|vidare)',
      '(sälja|säljer|hyra ut|hyr ut)',
      '(utlämnande|utlämning|överföring|överlämnande|delning|spridning) (av|till|sker)',
    ],
    examples: {
      match: ['Vi kan [dela] ditt namn med våra leverantörer.', 'Vi [lämnar inte ut] dina uppgifter till tredje part.'],
      skip: ['Du kan dela bilder med dina vänner.'],
    },
  },
  'shares-what-stands-last': {
    opens: ['sharing'],
    actor: 'first',
    passive: true,
    requires: 'collection',
    match: ['(delar|lämnar|utbyter|överför|skickar|vidarebefordrar|överlämnar) @first'],
    examples: {
      match: ['Till våra leverantörer [lämnar vi] bara de uppgifter som krävs.'],
      skip: ['Till våra leverantörer skickar vi gärna blommor.'],
    },
  },
  'is-shared': {
    opens: ['sharing'],
    actor: 'first',
    passive: true,
    match: [
      '(delas|överförs|överlämnas|vidarebefordras|skickas|sänds|ges|säljs|sprids|avslöjas|röjs|publiceras) ~2 (med|till|för)',
      '(delas|delats|delges|utlämnas|utlämnats|överlämnas|överförs|överförts|vidarebefordras|skickas|sänds|ges|tillhandahålls|avslöjas|röjs|publiceras|tillgängliggörs|sprids|säljs|offentliggörs|rapporteras|förmedlas) ((vidare)? (till|med|av|för))?',
      '(lämnas|lämnats) ~4 (ut|över|vidare|till)',
      'lämnas',
      '(förs|föras) ~4 (över|vidare)',
      `(får|få|har|ges|beviljas) (endast|bara|enbart|även|också)? (del av|ta del av|tillgång till|åtkomst till)`,
      '(görs|göras) tillgänglig*',
      '(är|blir|bli|vara) (synlig*|tillgänglig*|läsbar*) (för|av)?',
      '(kan|får) (också|även)? (se|läsa) (din|ditt|dina|era|vad du)',
      '(andra|övriga) (medlemmar|användare|deltagare) (kan|får) (också|även)? (se|läsa)',
      '(delas|lämnas|överföras|utlämnas|överlämnas|vidarebefordras|lämnas ut) (till|med)?',
      '(lämnas|delas|förs|skickas) ~1 (vidare|ut|över) (till|med)?',
      '(rapporteras|skickas|kommuniceras|redovisas|översänds|expedieras) (vidare)? till',
      '(har|får|ges|fått) (även|också|bara|endast)? (åtkomst|insyn)',
      '(syns|visas) (bara|endast|också|även)? (för|hos)',
    ],
    examples: {
      match: [
        'Din profil [görs tillgänglig] för andra användare.',
        'Ditt namn kan komma att [delas med] våra partner.',
        'Uppgifter kan [lämnas ut till] myndigheter.',
      ],
    },
  },
  'shares-inverted': {
    opens: ['sharing'],
    actor: 'any',
    match: [
      '(de|den) (enda|enda personer) som ~3 (får del av|tar del av|kan se|har tillgång till|har åtkomst till|behandlar) ~3 är',
      '(de|den|dem|part|parter|mottagare|aktörer|företag) som ~3 (tar del av|ta del av|får del av|få del av|tillgång till|åtkomst till|behandlar) ~3 (är|finns|kan vara) (till exempel|exempelvis|bland annat|främst)?',
      '(delas|lämnas|överförs|utlämnas|överlämnas|vidarebefordras|förmedlas|skickas|sänds|publiceras) (din|ditt|dina|er|era|inga|uppgifter*|personuppgifter*|information|vissa|nödvändiga|också|även|ärendet|fordran|fakturan|skulden|detta|den|det|de) ~4 (ut|över|vidare|till|med)',
      '(mottagare|mottagarna|mottagaren) (av|till)? (uppgifterna|personuppgifterna|dina uppgifter|dina personuppgifter|informationen)? (är|kan vara|utgörs av)? (till exempel|bland annat|främst)?',
      '(mottagare|mottagarna|mottagaren) ~6 (är|kan vara|utgörs av|finns bland)',
      'kategorier av mottagare',
      '(de|den|dem) som ~3 (tar del av|ta del av|får del av|tillgång till|åtkomst till) ~3 (är|finns)',
    ],
    examples: {
      match: [
        '[De enda som får del av uppgifterna är] våra revisorer.',
        '[De som kan få del av uppgifterna är] våra leverantörer.',
        'Vid ett köp [lämnas dina uppgifter till] transportörer.',
      ],
    },
  },
  'run-by': {
    opens: ['sharing'],
    actor: 'any',
    requires: 'sharing',
    match: [
      `(driftas|drivs|hanteras|sköts|görs|levereras|tillhandahålls|utförs|genomförs|skickas|sker|administreras|lagras|ligger|finns|hostas) ${ONLY}? (hos|via|av|genom|i|med hjälp av|på)`,
      '(har|får|ges|behöver) ~2 @sharing ~4 (tillgång|åtkomst|insyn|del av)',
      '(åt oss|för vår räkning|på vårt uppdrag) (arbetar|utför|sköter|behandlar)? ~3 @sharing',
    ],
    examples: {
      match: ['Tjänsten [driftas hos] Amazon Web Services.', 'Våra servrar [sköts av] externa leverantörer.'],
      skip: ['Kurserna sker i våra lokaler.', 'Våra servrar sköts av oss själva.'],
    },
  },
  engages: {
    opens: ['sharing'],
    actor: 'first',
    match: [
      '(anlitar|anlita) ~5 @sharing',
      '(anlitar|anlita|använder|använda|utnyttjar|nyttjar) (oss av)? (även|också|sig av)?',
      '(samarbetar|samarbeta|arbetar|arbeta) (även|också|vi|dessutom)? (även|också)? med',
      '(tar|ta) (även|också|vi)? hjälp av',
      '(upphandlar|upphandlat|avtalat med|avtal med)',
    ],
    examples: { match: ['Vi [tar hjälp av] leverantörer.', 'Vi [anlitar underleverantörer] för driften.'] },
  },
};
