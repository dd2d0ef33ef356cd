/** Verbs and nouns behind which it is told what data is for. */
import type { Frame } from '../../pack.ts';

export const purpose: Record<string, Frame> = {
  uses: {
    opens: ['purpose', 'tracking', 'security'],
    actor: 'first',
    match: [
      '(använder|behandlar|nyttjar|utnyttjar) ~3 (@collection|@tracking)',
      '(använda|använder|använt|nyttja|nyttjar|utnyttja|utnyttjar|behandla|behandlar|bearbetar|behöver|analyserar|tillämpar|ägnar oss åt|kombinerar)',
      '(använder|använda) (oss|sig) (även|också)? av',
      '(vår användning|behandling|behandlingen|vårt användande) av',
      '(ändamål|ändamålet|ändamålen|syfte|syftet|syften|syftena) (med (behandlingen|insamlingen|vår behandling|personuppgiftsbehandlingen|detta))? (av uppgifterna|av personuppgifterna)? (är|var|består)',
      '(för|till) följande ändamål',
      'i (följande)? syfte att',
      'med hjälp av (dina|era|de|dessa) (personuppgifter|uppgifter|uppgifterna)',
      '(tar|ta) ~5 i anspråk',
      '(använder|nyttjar) ~2 (för|till)',
      '(syftet|ändamålet|avsikten|anledningen|skälet|orsaken) (till|med) ~10 är att',
      '(gör|görs|sker) @first? (detta|det|så) ~1 (för|i)',
      '(detta|det|så) (görs|sker|gör vi) ~1 (för|i)',
      '(kamerabevakar|kameraövervakar)',
      '(syfte|syftet|ändamål|ändamålet) (med|för|till) ~4 är',
      '(med|har) (det|som)? (syfte|ändamål)',
      '(tar|ta|tagit) (vi|även|också)? ~1 fram',
      '(sammanställer|framställer|för) ~1 statistik',
      '(sammanställer|granskar|granska|jämför|samkör|kartlägger|matchar|segmenterar|bearbetar|bearbeta|kontrollerar|kontrollera|spårar|mäter|loggar|lagrar|sparar|spara|kontaktar|följer upp)',
      '(går|gå) (vi)? (även|också)? igenom',
      '(profilerar|profilera)',
      'vill (vi|kunna) (kunna)?',
      '(genom att|tack vare|på så sätt|därigenom|då) ~10 kan (vi|tjänsten|appen)',
      '(är|blir) @first? ~1 (skyldiga|skyldig|tvungna|tvungen|förpliktade|förpliktigade|förpliktad) (enligt lag)? att',
      '(behandlingen|insamlingen|lagringen|hanteringen|registreringen|behandling|registrering) ~4 (sker|görs|utförs|äger rum) (endast|enbart|bara|också|även)? (för|i)',
      '(vårt|våra|bolagets|föreningens|ett|har) (berättigade|berättigat|legitima|legitimt)? (intresse|intressen|behov) (av|i)',
      '(har|finns) (ett)? (berättigat|legitimt) intresse (av|i)',
      '(syftet|ändamålet|avsikten|anledningen) (med behandlingen)? är att',
      '(använder|behandlar|sparar|analyserar) ~4 så att',
    ],
    examples: {
      match: [
        '[Detta görs för] att förbättra våra tjänster.',
        'Vi [kamerabevakar] lagret för att förebygga stöld.',
        'Vi [använder din e-postadress] för att skicka nyhetsbrev.',
      ],
      skip: ['Du får använda tjänsten för att köpa skor.'],
    },
  },
  'is-used': {
    opens: ['purpose', 'security'],
    actor: 'first',
    passive: true,
    match: [
      '(används|användas|använts|nyttjas|utnyttjas|behandlas|bearbetas|hanteras|behövs|krävs|analyseras|sparas|samlas in|kombineras|lagras) ~3 (för|till|i|av)',
      '(används|användas|behövs|krävs) (även|också|endast|bara|enbart)? (för|till|i|av)',
      '(ligger|utgör) ~2 (till)? (grund|underlag) (för|till)',
      '(granskas|sammanställs|jämförs|samkörs|kontrolleras|följs upp|loggas|spelas in|filmas|arkiveras|registreras|utnyttjas|begärs|efterfrågas|inhämtas) ~3 (för|till|i)',
      '(används|sparas|behandlas|analyseras|samlas in) ~1 så att',
      '(kamerabevakas|kameraövervakas|kamerabevakning|kamerabevakningen|kameraövervakning|kameraövervakningen|bevakningskamerorna|kamerorna) ~4 (för|i|till)',
      '(kommer|komma) till användning (för|i|när|vid)',

      '(behövs|krävs) (för|till|då|när)',
    ],
    examples: { match: ['Din adress [används för] att leverera beställningar.'] },
  },
  'is-an-aim': {
    opens: ['purpose'],
    actor: 'any',
    passive: true,
    match: [
      '(är|utgör|anses vara|anses utgöra) ~2 (berättigat|legitimt) (intresse|ändamål)',
      '(är|utgör) ~2 (ändamål|ändamålen|syften) (med|som|för)',
    ],
    examples: {
      match: [
        'Marknadsföring [är ett berättigat intresse] för oss.',
        'Statistik och fakturering [är andra ändamål med] vår behandling.',
      ],
      skip: ['Ordning är ett ändamål i sig.'],
    },
  },
  'uses-inverted': {
    opens: ['purpose'],
    actor: 'any',
    match: [
      '(används|behandlas|nyttjas|sparas|behövs) (endast|bara|även|också|då|enbart|därför|vidare)? (din|ditt|dina|er|era|uppgifter|uppgifterna|personuppgifter|personuppgifterna|informationen|endast|e)',
      'medför* att vi behandlar',
      '(ändamål|ändamålet|ändamålen)',
      '(används|behandlas|nyttjas|utnyttjas|sparas|behövs|sammanställs|analyseras) (den|det|de|denna|dessa|vissa|även|också|bara)',
    ],
    examples: { match: ['För forskning [används endast] anonyma uppgifter.'] },
  },
};
