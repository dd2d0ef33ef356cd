/** What is done with data, what it is, and who gives it to the service. */
import type { Frame } from '../../pack.ts';
import { ITS, THEN } from '../phrases.ts';

const WHAT =
  '(din|ditt|dina|er|ert|era|hela|hans|hennes|barnets|elevens|patientens|medlemmens|låntagarens|hyresgästens|gästens|sökandens|viss teknisk|teknisk|samtliga|alla|följande|uppgifter om|uppgift om|information om|bland annat|också|även|vissa|automatiskt|kundens|besökarens|användarens)';

export const data: Record<string, Frame> = {
  'is-collected': {
    opens: ['collection', 'purpose', 'source'],
    actor: 'first',
    passive: true,
    match: [
      '(bandas|bandats|upptecknas|katalogiseras|digitaliseras)',
      'lämnas (frivilligt|av dig|av er)',
      '(samlas|samlats) ~4 in',
      'samlas',
      '(insamlas|insamlats|inhämtas|inhämtats|hämtas|registreras|registrerats|loggas|loggats|sparas|lagras|behandlas|hanteras|efterfrågas|erhålls|erhållas|mottas|spåras|noteras|begärs|begäras in|mäts|bevaras|härleds|fångas)',
      '(spelas|spelats) ~3 in',
      '(skickas|överförs|sänds|kommer|lämnas|härrör) (automatiskt|också|även)? (till oss|från)',
      'köps in',
      '(krävs|behövs)',
      '(antecknas|dokumenteras|journalförs|filmas|fotograferas|övervakas|arkiveras|ingår i vårt register|finns i (vårt|våra) (system|register))',
      '(behandlas|sparas|lagras) i (ärendet|vårt system|akten|registret)',
      '(genereras|alstras)',
      '(skapas|skickas|överförs) (automatiskt|av)',
      'finns (registrerade|sparade|lagrade|registrerat|hos oss)',
      '(sammanställs|kompletteras|uppdateras|samkörs)',
      '(anges|uppges|bifogas|kopieras|diarieförs|protokollförs|skannas|scannas|avläses|detekteras|kontrolleras|verifieras|uppmäts|fås|avkrävs|insamlades|inhämtades|registrerades|sparades|lagrades)',
      '(fylls|lämnas|skickas|skrivs|förs|läggs|matas|läses|skannas) (även|också)? (i|in|upp|ned|ner|av)',
      '(visas|tas) (upp|in)',
      '@collection/photo tas (bara|endast|av|i|på|med|när|vid|under|också|även|efter)',
    ],
    examples: {
      match: [
        'Uppgifter om allergier [lämnas frivilligt].',
        'Ditt namn och din adress har [samlats in] i samband med köpet.',
        'Din IP-adress kan [registreras].',
        'Kontonummer [anges] i ansökan.',
        'Medlemmens namn [förs in] i registret.',
      ],
      skip: ['Uppgifterna sparas av andra webbplatser.'],
    },
  },
  'collects-inverted': {
    opens: ['collection', 'source'],
    actor: 'any',
    match: [
      '(kortet|*kortet|kontot|*kontot|medlemskapet|abonnemanget|profilen|nyckeln|taggen|biljetten|licensen|appen) ~1 (kopplas|kopplat|kopplad|kopplade|knyts|knutet|knuten) (till|med|ihop med)',
      '(loggar|loggarna|*loggar|*loggarna|logg|loggen|*loggen|loggfiler|*loggfiler) (med|som innehåller|med uppgift om|med uppgifter om)',
      '(kan|finns|finnas) ~1 (det)? (även|också)? (förekomma|finnas|ingå|komma fram|framkomma) (även|också)? (uppgifter|uppgift|information) om',
      '(registreras|antecknas|noteras|skrivs|läggs) (du|ni|kunden|medlemmen|eleven|patienten|hyresgästen) ~4 med',
      '(genereras|skapas|uppstår|alstras) ~2 @collection',
      '(finns|finnas|ingår) (det|även|också|bland annat)? (uppgifter|uppgift|information) om',
      '(hämtas|inhämtas|tas) (det|även|också|därför|normalt)? (in)? (en)? (kreditupplysning|uppgifter|information|referenser) ~1 om',
      '(samlas|insamlas|inhämtas|hämtas|registreras|loggas|sparas|lagras|behandlas) (inga|inte|aldrig|ej) ~2 @collection',
      `(samlas|insamlas|inhämtas|hämtas|registreras|loggas|sparas|lagras|efterfrågas|behandlas|spelas|noteras|antecknas|dokumenteras|journalförs) ${WHAT} ${WHAT}?`,
      '(finns|är|blir) (du|ni|patienten|eleven|studenten|medlemmen|hyresgästen) (registrerad|registrerade|upptagen) ~4 med',
      '(registreras|loggas|samlas in|sparas) (automatiskt)? (vid|när) (ditt|varje|du) (besök|besöker)?',
      '(sparar|registrerar|loggar|lagrar|noterar) (vår|våra)? (webbserver|servern|servrar|server|webbservrar|webbplatsen|systemet)',
      '(registreras|sparas|lagras|samlas|behandlas|noteras|arkiveras|antecknas) (dina|din|ditt|era|hans|hennes|barnets|elevens|elevernas|patientens|kundens|sökandens|gästens) ',
      '(registreras|loggas|sparas|lagras|noteras|samlas in|hämtas) (vilken|vilka|vilket|vad|hur|när|även|också)',
      '(i|ur) ~1 (*registret|*registren|*systemet|*databasen|*journalen) ~4 (finns|ingår|lagras|sparas|noteras|registreras)',
      '(i|ur) (vårt|våra|vår|föreningens|bolagets|kommunens) (medlemsregister|kundregister|register|system|databas|kunddatabas|medlemssystem) (finns|ingår|lagras|sparas|förs)',
      '(exempel på) (personuppgifter|uppgifter|information|data) (som)? (vi|bolaget|föreningen)? (kan)? (komma att)? (samla in|samlar in|behandla|behandlar|hantera|hanterar|spara|sparar|registrera|registrerar|lagra|lagrar|behandlas|samlas in|registreras) (om dig|om er)? (är|kan vara)',
      `(samlas|insamlas|inhämtas|hämtas|registreras|loggas|sparas|lagras|efterfrågas|behandlas|hanteras|spelas|noteras|antecknas|dokumenteras|journalförs|krävs|behövs|begärs|bevaras|arkiveras|genereras|skapas|avläses|mäts|skannas|kontrolleras|diarieförs|anges|uppges|fylls|lämnas) (in|i)? ${THEN}? ${ITS}? (in)? @collection`,
      '(ansökan|anmälan|formuläret|blanketten|beställningen|profilen|akten|ärendet|kontraktet|underlaget|kortet|loggen|loggarna|loggar|*registret|*journalen|*formuläret|*blanketten|*ansökan|*loggen|*loggarna|*kortet) ~2 (innehåller|innehålla|omfattar|omfatta|består av|visar)',
      '(exempel på) (personuppgifterna|uppgifterna|personuppgifter|uppgifter|vad) (som)? (vi|bolaget|föreningen|kommunen)? (kan)? (komma att)? (samla in|samlar in|behandla|behandlar|hantera|hanterar|spara|sparar|registrera|registrerar|hanteras|behandlas|samlas in|sparas)',
    ],
    examples: {
      match: [
        'Som medlem [registreras du med] namn och adress.',
        'När du använder appen [genereras data om hur du använder] tjänsten.',
        'I appen [lagras inga hälsouppgifter].',
        'Vid besöket [registreras din] gamla IP-adress.',
        'Vid utlåning [krävs legitimation].',
        '[Ansökan ska innehålla] namn och personnummer.',
      ],
    },
  },
  'collects-around': {
    opens: ['collection'],
    actor: 'any',
    match: [
      '(samlas|spelas|tas) ~4 @collection ~4 (in|emot)',
      '(specifikt|dessutom|därmed|vidare|därtill|automatiskt) (samlas|registreras|lagras|sparas|loggas)',
    ],
    examples: { match: ['Vid registreringen [samlas namn och adress in].'] },
  },
  'gives-us': {
    opens: ['collection'],
    actor: 'giver',
    match: [
      '(skickar|sänder|överför|rapporterar|laddar upp) ~8 till (vårt|våra|vår) (moln|molntjänst|plattform|driftcentral|larmcentral)',
      '(din|er) (enhet|telefon|webbläsare|dator|mobil) (skickar|sänder|överför) (automatiskt|också|även)? (uppgift|uppgifter|information|data)? (om)?',
      '(skickar|lämnar|ger|sänder|rapporterar|meddelar) (även|också)? oss',
      '(skickar|lämnar|delar|överför|sänder|rapporterar|vidarebefordrar|förmedlar) ~6 (till|med) oss',
      '(skickar|sänder|överför|rapporterar|meddelar) ~6 (till) (verkstaden|vår plattform)',
    ],
    examples: {
      match: [
        '[Din enhet skickar uppgift om] modell och operativsystem.',
        'Återförsäljaren [lämnar ditt namn till oss].',
      ],
      skip: ['Vi skickar ditt namn till våra leverantörer.'],
    },
  },
  'is-done-with': {
    opens: ['collection'],
    actor: 'any',
    specific: true,
    match: [
      '(insamling|insamlingen|behandling|behandlingen|registrering|registreringen|lagring|lagringen|hantering|hanteringen) av ~12 (sker|görs|utförs|äger rum|förekommer)',
    ],
    examples: {
      match: ['[Insamling av e-postadresser sker] när du beställer vårt nyhetsbrev.'],
      skip: ['Insamling av batterier sker varje måndag.'],
    },
  },
  'data-are': {
    opens: ['collection'],
    actor: 'any',
    specific: true,
    match: [
      '(uppgifter|personuppgifter|uppgifterna|personuppgifterna) (som)? ~1 (samlar|registrerar|behandlar|hanterar|sparar|lagrar|inhämtar|antecknar|får|behöver|begär|efterfrågar) (in)? ~10 (är|utgörs av|omfattar|består av)',
      '(uppgifter|personuppgifter|uppgifterna|personuppgifterna) som ~2 (samlas|registreras|behandlas|hanteras|sparas|lagras|inhämtas|antecknas|behövs|krävs|begärs|efterfrågas) (in)? ~10 (är|utgörs av|omfattar|består av)',
    ],
    examples: {
      match: ['De [uppgifter som kommunen registrerar om dig när du söker plats är] namn, adress och inkomst.'],
      skip: ['De uppgifter som vi behandlar när du är kund är skyddade.'],
    },
  },
  'data-includes': {
    opens: ['collection'],
    actor: 'any',
    match: [
      '(uppgifterna|personuppgifterna|informationen) (som)? (behandlas|samlas in|lagras)? (kan)? ~1 (omfattar|omfatta|innefattar|innefatta|inkluderar|inkludera|består av|utgörs av|rör|avser) (bland annat|till exempel|främst)?',
      '(sådana|dessa|de) uppgifter (kan)? ~1 (omfattar|omfatta|innefattar|innefatta|inkludera|inkluderar|vara|är) (till exempel|bland annat|exempelvis)',
      '(dina|era) (personuppgifter|uppgifter) (kan)? (inkluderar|omfattar|innefattar|inkludera|omfatta|utgörs av) (information|uppgifter|data)? (som)?',
      '(uppgifter|personuppgifter|personuppgifterna|uppgifterna|information) (som)? (vi|bolaget|föreningen|företaget)? (kan|komma att)? (samlar in|samla in|behandlar|hanterar|sparar|registrerar|lagrar|behandlas|samlas in|inhämtas|registreras|sparas) (om dig|om er|av oss|hos oss)? (är|utgörs av|kan vara|omfattar|inkluderar|består av|innefattar)',
      '(innehåller|omfattar) ~1 (uppgifter om|information om|bilder på|dina)',
      '(uppgifter|personuppgifter|uppgifterna|personuppgifterna) (som)? (vi|bolaget|föreningen|företaget|kommunen|banken|myndigheten|klubben) (kan)? (komma att)? (samlar in|samla in|behandlar|behandla|hanterar|hantera|sparar|spara|registrerar|lagrar|får|får in|tar emot|har) (om dig|om er|om kunden)? (är|utgörs av|kan vara|omfattar|inkluderar|består av|innefattar)?',
    ],
    examples: {
      match: ['[Uppgifterna omfattar] namn och adress.', '[Dina personuppgifter inkluderar] namn och adress.'],
    },
  },
  'user-provides': {
    opens: ['collection', 'source'],
    actor: 'user',
    specific: true,
    match: [
      '(lämna|lämnar|lämnat|ange|anger|angett|angav|uppge|uppger|uppgett|tillhandahålla|tillhandahåller|tillhandahållit|delge|delger|meddela|meddelar)',
      '(fylla|fyller|fyllt) ~4 i',
      '(berätta|berättar|berättat) om',
      '(skicka|skickar|skickat|skriva|skriver|matar|mata) ~3 in',
      '(ladda|laddar|laddat) ~4 upp',
      '(ger|ge|gett|skicka|skickar) oss',
      '(registrera|registrerar) (dig|er) med',
      '(ombeds|uppmanas|måste|behöver|ska) (du|ni)? (att)? (ange|lämna|uppge|fylla i)',
      '(bifoga|bifogar|bifogat|uppvisa|uppvisar|inkommer med|registrerar)',
      '(ta|tar|skicka|skickar|ha) ~3 med (dig|sig)?',
      '(lämna|lämnar|lämnat|ge|ger|mata|matar|knappa|knappar|skriva|skriver) ~4 in',
      '(visa|visar) ~3 upp',
      '(informera|informerar|upplyser|upplysa) oss om',
      '(legitimerar|legitimera) (dig|sig|er) med',
    ],
    examples: {
      match: [
        'Du [registrerar dig med] namn och e-postadress.',
        'När du registrerar dig [anger] du namn och e-postadress.',
        'Du kan [ge oss] ditt telefonnummer.',
        'Hyresgäster [visar upp] legitimation vid inflyttningen.',
      ],
      skip: ['Du kan ge oss synpunkter.'],
    },
  },
  // What the reader is asked for, where no subject tells who is to give it.
  'asks-for': {
    opens: ['collection'],
    actor: 'any',
    specific: true,
    match: [
      '(ombeds|uppmanas) (att)? (också|även|bara|gärna)? (ange|uppge|lämna|fylla i|skriva|meddela|berätta om)',
      '(berätta|informera oss) gärna (om|för oss om)?',
      '(ange|uppge|skriv|bifoga|lämna|skicka|meddela|nämn) gärna (in|med|oss|till oss)?',
      '(vänligen|var vänlig|var god) (och)? (bifoga|ange|uppge|fyll i|skicka med|skicka in|lämna)',
    ],
    examples: {
      match: ['[Berätta gärna om] allergier när du bokar bord.'],
      skip: ['Berätta gärna om butiken för andra.'],
    },
  },
  'rests-on-data': {
    opens: ['collection'],
    actor: 'any',
    specific: true,
    match: [
      '(väger|vägs) ~1 (ihop|in|samman)',
      '(tar|tas) hänsyn till (din|ditt|dina|er|ert|era|kundens|sökandens|kandidatens)',
      '(bygger|baseras|grundas|grundar sig) på (din|ditt|dina|er|ert|era|kundens|sökandens|kandidatens)',
      '(på grundval av|på basis av|med ledning av|med utgångspunkt i|utifrån) (din|ditt|dina|er|ert|era|kundens|sökandens|kandidatens|den sökandes)',
    ],
    examples: {
      match: ['Premien räknas ut [utifrån din] ålder.'],
      skip: ['Vi ger råd utifrån din plånbok.'],
    },
  },
  'data-help': {
    opens: ['collection', 'purpose'],
    actor: 'any',
    passive: true,
    requires: 'collection',
    match: ['(hjälper|hjälpa) oss (att|med)?'],
    examples: {
      match: ['Dina enkätsvar [hjälper oss att] utveckla kursen.'],
      skip: ['Grannarna hjälper oss att hålla snyggt.'],
    },
  },
  'may-be-given': {
    opens: ['collection'],
    actor: 'any',
    specific: true,
    passive: true,
    presupposes: true,
    match: [
      '(är|är helt|är alltid) ~1 (frivilligt|frivilliga|frivillig|valfritt|valfria|valfri|obligatoriskt|obligatoriska|obligatorisk) (att|uppgifter|fält)?',
    ],
    examples: {
      match: ['Ålder och yrke [är frivilliga att] ange.'],
      skip: ['Att komma är frivilligt.'],
    },
  },
  // What is made public the service has: "[publiceras] med namn", "bilder [publiceras]".
  'is-published': {
    opens: ['collection'],
    actor: 'first',
    specific: true,
    presupposes: true,
    passive: true,
    bothWays: true,
    match: [
      '(blir|är) (synlig|synligt|synliga|läsbar|läsbara) för (alla|alla besökare|andra|vem som helst|övriga)',
      '(publiceras|anslås|offentliggörs|trycks) (också|även)? (med|på|i)',
      '(publicerar|läggs|läggas) @first? (ut|upp)',
      'publicerar @first? ~2 med',
    ],
    examples: {
      match: ['Vinnare [publiceras med] namn och ort.'],
      skip: ['Du publicerar ditt namn själv.'],
    },
  },
};
