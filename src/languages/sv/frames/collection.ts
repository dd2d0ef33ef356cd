/** Verbs with which the service says what data it takes. */
import type { Frame } from '../../pack.ts';

export const collection: Record<string, Frame> = {
  collects: {
    opens: ['collection', 'purpose', 'source'],
    actor: 'first',
    match: [
      '(ställer|ställa) ~2 frågor om',
      '(skapar|upprättar|bygger upp|tar fram) ~3 @collection/profile',
      'med (din|ditt|dina|er|era) ~2 som (underlag|grund|utgångspunkt)',
      '(behöver|behöva|måste) @first? ~1 (veta|känna till)',
      '(behöver|behöva) (vi)? (även|också|dessutom|bland annat)? (veta|ha)? (ditt|din|dina|ert|er|era|uppgift om|uppgifter om) @collection',
      '(ber|be) (vi)? om (ditt|din|dina|ert|er|era) @collection',
      '(registrerar|loggar|efterfrågar|hämtar|inhämtar|mottar|erhåller|begär) ~3 @collection',
      '(samla|samlar|samlade|samlat) ~4 in',
      '(insamla|insamlar|inhämta|inhämtar|inhämtat|registrera|registrerar|registrerat|logga|loggar|loggat|efterfråga|efterfrågar|erhåller|erhålla|erhållit|mottar|motta|mottagit|noterar|begär in|begära in|fångar upp)',
      '(hämta|hämtar|hämtat|läser|läsa) (även|också)? (in|av|upp)?',
      '(tar|ta|tagit) ~3 emot',
      '(spelar|spela|spelat) ~3 in',
      '(får|få|fått) (vi|även|också|bland annat|därmed|då)? (vi|även|också)? (tillgång till|del av|ta del av|veta|uppgift om|uppgifter om|uppgifter|information om|information|data|din|ditt|dina)',
      '(ber|be|bad|behöver) ~2 (dig|er|dem|kunden) (även|också|dessutom)? (att)? (om|ange|uppge|lämna|fylla i|skicka)',
      '(läsa|läser) (även|också|in)? av',
      '(läser|avläser|avläsa) ~3 @collection',
      '(frågar|fråga) ~2 efter',
      '(frågar|fråga) ~3 om ~2 @collection',
      '(tittar|titta) ~2 på',
      '(för|föra) ~3 (register|journal|patientjournal|journaler|*register|*registret|förteckning|lista) ~2 (med|över|som innehåller|där|av)',
      '(spelar|spela|spelat) ~1 in',
      '(noterar|antecknar|dokumenterar|journalför|filmar|fotograferar|övervakar)',
      '(drar|dra) ~1 slutsatser',
      '(har|fått|får) (vi)? (tillgång|åtkomst) till',
      '(vi|appen|banken) (kan)? (också|även)? (ser|se|vet) (vilka|vilken|vad|hur|när)',
      '(köper|köpa|köpt) ~3 in',
      '(kan)? (också|även)? se (om|vilka|när)',
      '(kompletterar|samkör|kontrollerar) (dina|era|våra|de)? (uppgifter|uppgifterna|personuppgifter)?',

      '(ber|be) ~1 om (tillgång|åtkomst) till',
      '(hämtar|tar) ~3 in',
      '(för|loggar) ~1 (statistik|logg|loggar) över',
      '(får|fått|fick) (vi|föreningen|bolaget|banken|kommunen|myndigheten) (in|även|också)?',
      '(sammanställer|sammanställa) ~3 @collection',
      'uppdaterar (vi|bolaget|banken)? (löpande|regelbundet)?',
    ],
    examples: {
      match: [
        'Inför besöket [ställer vi frågor om] din hälsa.',
        'Vi [skapar en profil] om dig.',
        'Vi [samlar in] ditt namn.',
        'Därför [registrerar vi din IP-adress].',
      ],
      skip: ['Du kan samla in poäng.'],
    },
  },
  // Often what something else is done for, "för att spåra dig eller för att …": no purpose of its own stands behind.
  tracks: {
    opens: ['collection', 'source'],
    actor: 'first',
    match: ['(spåra|spårar|mäta|mäter|detekterar|uppmäter)'],
    examples: { match: ['Vi [spårar] din plats.'], skip: ['Du kan spåra ditt paket.'] },
  },
  processes: {
    opens: ['collection', 'purpose', 'source'],
    actor: 'first',
    specific: true,
    match: [
      '(behandlar|hanterar|lagrar|sparar|bearbetar) ~3 @collection',
      '(behandla|behandlar|behandlat|hantera|hanterar|lagra|lagrar|spara|sparar|sparat|bearbeta|bearbetar|innehar|bevarar)',
      '(behandling|insamling|registrering|hantering|lagring|insamlandet|behandlingen|insamlingen) av',
      '(uppgifter|personuppgifter|personuppgifterna|uppgifterna|information|data|uppgiftskategorier) (som)? (vi|bolaget|föreningen|företaget)? (kan|komma att)? (samlar in|samla in|behandlar|hanterar|sparar|registrerar|lagrar|behandlas|samlas in|inhämtas|registreras|som behandlas|som samlas in) (om dig|om er|om dig som kund|om kunden|av oss)? (är|utgörs av|kan vara|omfattar|inkluderar|består av|innefattar)',
      '(kategorier|typer) av (personuppgifter|uppgifter)',
      '(som|personuppgifter|uppgifter) (kan)? (komma att)? (behandlas|hanteras|samlas in|registreras) (om dig|om er|av oss|hos oss)? är (bland annat|till exempel|främst|följande)?',
    ],
    examples: {
      match: ['Vi [behandlar ditt namn] och din ålder.', 'Bolaget [sparar namn] och adress.'],
      skip: ['Du hanterar din profil.'],
    },
  },
  'uses-data': {
    opens: ['collection'],
    actor: 'first',
    specific: true,
    presupposes: true,
    match: [
      '(använder|nyttjar|utnyttjar|analyserar|sammanställer|kombinerar|behöver) ~3 @collection',
      '(använda|använt|nyttja|utnyttja)',
    ],
    examples: {
      match: ['Vi [använder din e-postadress] för att svara dig.'],
      skip: ['Du kan använda ditt namn.', 'Vi använder inte din ålder för reklam.'],
    },
  },
  'data-is-used': {
    opens: ['collection'],
    actor: 'first',
    specific: true,
    presupposes: true,
    passive: true,
    match: ['(används|användas|använts|nyttjas|utnyttjas|analyseras|kombineras)'],
    examples: { match: ['Din e-postadress [används] för att svara dig.'] },
  },
  'collects-what-stands-first': {
    opens: ['collection'],
    actor: 'first',
    specific: true,
    passive: true,
    match: [
      '(använder|nyttjar|behandlar|sparar|lagrar|registrerar|noterar|antecknar|behöver|hämtar|uppdaterar|kontrollerar|hanterar|får|efterfrågar|begär|samlar|inhämtar) @first',
    ],
    examples: {
      match: ['Ditt telefonnummer [använder vi] när varan har kommit.'],
      skip: ['I ditt namn använder du stora bokstäver.'],
    },
  },
  'gets-from-what-stands-first': {
    opens: ['source'],
    actor: 'first',
    passive: true,
    match: [
      '(hämtar|inhämtar|får|samlar|erhåller|mottar|köper|kompletterar) @first',
      // As long as what another frame reads here, which would keep it out.
      '(hämtar|inhämtar|mottar|erhåller) @first ~3 @collection',
    ],
    examples: {
      match: ['Från Lantmäteriet [inhämtar mäklaren uppgifter] om fastigheten.'],
      skip: ['Från Lantmäteriet får du uppgifter.'],
    },
  },
};
