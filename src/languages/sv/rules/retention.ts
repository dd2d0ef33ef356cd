import type { Rule } from '../../pack.ts';
import { ERASE, KEEP, STATUTE } from '../phrases.ts';

const COUNT =
  '(@number|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|fjorton|arton|tjugofyra|trettio|sextio|nittio|hundra|några|ett par|ett halvt|två till tre|tre till fem)';
const PERIOD =
  '(timme|timmar|dygn|dag|dagar|arbetsdagar|bankdagar|vecka|veckor|månad|månader|år|kalenderår|läsår|räkenskapsår|halvår|kvartal|termin|terminer|säsong|säsonger|minuter)';
/** A day that everyone knows: "årsskiftet", "terminens slut". */
const DAY =
  '(årsskifte|årsskiftet|årsskiften|månadsskifte|månadsskiftet|kvartalsskifte|kvartalsskiftet|terminsslut|terminsslutet|skolavslutningen|läsårsslut|årets slut|årets utgång|månadens slut|terminens slut|läsårets slut|kalenderårets slut|säsongens slut|kursens slut|räkenskapsårets slut|bokslut|bokslutet|studenten|examen|slutspelet|hemresan|utcheckningen|besiktningen|inflyttningen)';
const LAW =
  '(lag|lagen|lagar|lagkrav|bokföringslagen|bokföringslag*|lagstadgad*|lagstiftning*|rättsligt|rättslig|rättsliga|arkivlagen|preskriptionslagen|penningtvättslagen|lagenligt)';

/** Heads of columns and sections that are about how long data is kept. */
const HEAD = [
  '(lagringstid|lagringstider|lagringsperiod|gallringstid|gallring|gallringsfrist|bevarandetid)',
  'hur länge ~4 (sparas|sparar|lagras|lagrar|behåller|bevaras|bevarar|förvaras|finns|ligger|kvar)',
];

/** How long data is kept: a period, a nameable end, or what the purpose or the law asks for. */
export const retention: Record<string, Rule> = {
  'kept-as-long-as-necessary': {
    says: 'retention/as-long-as-necessary',
    match: [
      '(inga|inte några) (uppgifter|personuppgifter) ~2 (sparas|lagras|behålls|bevaras) ~2 längre (tid)? än (vad som)? (är)? (nödvändig*|behövs|krävs)',
      `${KEEP} ~6 så länge (ärendet|uppdraget|tvisten|ansökan|rekryteringen|kampanjen|projektet|ändamålet) ~2 (pågår|kvarstår|är aktuell|är aktuellt|handläggs)`,
      `${ERASE} ~4 (efter det att|efter att|när|så snart|då) (ärendet|uppdraget|ansökan|rekryteringen|tävlingen|ändamålet|kursen|evenemanget) ~2 (avslutats|avslutat|avslutad|avslutas|klart|klar|genomförd|genomfört)`,
      '(sparar|behåller|lagrar) (inte|inga uppgifter|inget) ~2 längre än ~3 (behövs|nödvändigt)',
      '(inte|inget) längre ~3 behov av (uppgifterna|dem) ~4 (förstör|raderar|tar bort|gallrar)',
      `${KEEP} ~12 så länge (som)? ~6 (nödvändig*|behövs|behöver|krävs|behov|ändamål*|syfte*|relevant*)`,
      `så länge (som)? ~6 (nödvändig*|behövs|krävs) ~8 ${KEEP}`,
      `${KEEP} ~10 (inte|aldrig) ~4 längre (tid)? än (vad)? (som|vi)? ~5 (nödvändig*|behövs|behöver|krävs|motiverat)`,
      `(inte|aldrig) ~4 ${KEEP} ~6 längre (tid)? än ~6 (nödvändig*|behövs|behöver|krävs|motiverat)`,
      `(sparar|lagrar|behåller|bevarar) (vi)? (inte|aldrig) ~6 längre (tid)? än ~6 (nödvändig*|behövs|behöver|krävs)`,
      `${KEEP} ~8 (endast|bara) (så länge|under den tid) ~8 (nödvändig*|behövs|krävs|ändamål*|syfte*)`,
      `${KEEP} ~8 under den (tid|period) ~8 (nödvändig*|behövs|krävs|ändamål*)`,
      `${ERASE} ~10 (när|då|så snart) ~5 inte längre ~3 (behövs|behöver|nödvändig*|relevant*|krävs|aktuell*)`,
      `(när|då|så snart) ~6 inte längre ~3 (behövs|behöver|nödvändig*|relevant*|krävs) ~6 ${ERASE}`,
      `${ERASE} ~4 (när|då|så snart) ~1 (ändamålet|syftet|ändamålen) ~2 (uppfyllt|uppnått|uppnåtts|uppfyllda|upphört)`,
      `(när|så fort|så snart|då) ~1 (syftet|ändamålet|ändamålen|uppdraget|ärendet) ~4 (uppfyllt|uppnått|uppfyllda|avslutat|slutfört|upphört|uppnåtts) ~2 ${ERASE}`,
      `${ERASE} ~4 (så fort|så snart|när|då) ~1 (de|uppgifterna) ~2 (inte längre|har tjänat|fyllt sitt)`,
      '(inte|aldrig) ~1 (under)? längre tid än ~4 (nödvändig*|behövs|krävs)',
      '(inte|aldrig) ~2 (finnas|ligga|ha|spara|behålla) ~3 längre än ~4 (behövs|nödvändigt|krävs|motiverat)',
      `${KEEP} ~4 så länge ~4 (syfte|ändamål|behov|användning|nytta)`,
      `${KEEP} ~6 (tills|till dess|fram till) (att)? ~1 (ärendet|uppdraget|ändamålet|syftet|frågan|tvisten|rekryteringen|tävlingen|resan|köpet|beställningen) ~2 (är|har)? ~1 (avslutat|avslutad|avslutats|uppfyllt|uppnått|löst|klart|klar|slutförd|slutfört|levererad|utagerad)`,
      `${ERASE} ~4 (när|efter att|sedan|så snart|så fort) ~1 (tjänsten|platsen|kursen|lägret|resan|beställningen|matchen|evenemanget|skadan|felet|tävlingen|insamlingen|undersökningen|utlämningen|utredningen|bokningen|frågan|felanmälan) ~2 (är|har|blivit)? ~2 (tillsatt|besatt|slut|över|klar|klart|genomförd|genomfört|avslutad|avslutat|avgjord|lagad|åtgärdad|åtgärdat|löst|besvarad|reglerad|levererad)`,
      '(kastas|slängs|makuleras|rensas) ~4 (när|efter att|så snart) ~4 (tillsatt|besatt|slut|över|klar|klart|genomförd|genomfört|avslutad|avslutat|besvarad|behövs)',
    ],
    actor: 'any',
    unless: ['(google|facebook) ~4 (sparar|lagrar)'],
    examples: {
      match: [
        '[Inga uppgifter sparas längre än nödvändigt].',
        'Uppgifterna [lagras under den tid som krävs] för ändamålet.',
        'Vi kommer [aldrig att spara uppgifter längre än vad som behövs].',
        '[Så länge det behövs sparar] vi uppgifterna.',
        'Vi [sparar uppgifterna så länge det är nödvändigt].',
        'Uppgifterna [raderas när de inte längre behövs].',
        'Deltagarlistan [slängs när lägret är slut].',
      ],
      skip: ['Du kan delta så länge det finns platser.'],
    },
  },
  'kept-for-a-period': {
    says: 'retention/stated-period',
    match: [
      '(kastas|slängs|skrivs över|förstörs) ~1 (efter|inom|var) ~3 (dag|dagar|dygn|vecka|veckor|månad|månader|år)',
      `${KEEP} ~12 (i|under|upp till|högst|längst|maximalt|max|minst|intill|inom) ~3 ${COUNT} (hela)? ${PERIOD}`,
      `${KEEP} ~12 ${COUNT} ${PERIOD} (efter|från|därefter|räknat|bakåt)`,
      `${ERASE} ~8 (efter|inom|senast|när) ~4 ${COUNT} (hela)? ${PERIOD}`,
      `${ERASE} ~3 ${COUNT} ${PERIOD} (efter|från)`,
      `(efter|inom) ${COUNT} ${PERIOD} ~6 (${ERASE}|anonymiseras)`,
      `(lagringstid*|sparandetid*|lagringsperiod*|bevarandetid*) ~6 ${COUNT} ${PERIOD}`,
      `(efter|inom) ${COUNT} ${PERIOD} ~6 (avidentifieras|anonymiseras|avidentifierar|anonymiserar|försvinner|upphör)`,
      '(rensas|raderas|gallras|skrivs över) (varje|var) (dag|dygn|vecka|månad|år|kvartal)',
      '(varje|var) (dag|dygn|vecka|månad|år) ~3 (rensas|raderas|gallras)',
      `(ligger|finns) ~2 kvar ~4 ${COUNT} ${PERIOD}`,
      `(giltig|giltiga|livslängd|lagringstid|gallringsfrist|sparas) ~3 ${COUNT} ${PERIOD}`,
      '(till och med|fram till|t o m) ~1 (det)? (första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde) året',
      `(finnas|finns|ligga|ligger|vara) kvar ~8 (i|under|upp till|högst|längst|maximalt|max) ~1 ${COUNT} ${PERIOD}`,
      `(inte|ej) ~2 (loggat in|varit aktiv|handlat|använt|köpt något|öppnat) ~4 (på|under|i) ~1 ${COUNT} ${PERIOD} ~6 (${ERASE}|avslutas|inaktiveras|stänger|avslutar)`,
      `(lagras|sparas|bevaras|arkiveras|finns kvar) ~6 ${COUNT} ${PERIOD}`,
      `(inte|ej) ~3 (inloggad|aktiv|handlat|loggat in) ~2 (på|under|i) ~1 ${COUNT} ${PERIOD} ~6 ${ERASE}`,
      `${ERASE} ~8 (senast|vid|efter|före|till|i samband med) ~2 ${DAY}`,
      `(senast|vid|efter) ~2 ${DAY} ~4 ${ERASE}`,
      `${KEEP} ~8 (till|till och med|fram till|tills|t o m|över) ~2 ${DAY}`,
      `${COUNT} års (lagring|arkivering|bevarandetid|lagringstid|gallringsfrist|arkiveringstid|gallringstid)`,
      `(syns|går att se|är synlig|är synliga|är tillgänglig|är tillgängliga|sitter kvar|har vi kvar|ha kvar|hålls) ~4 (i|under|upp till|högst|längst|max) ~1 ${COUNT} ${PERIOD}`,
      `${COUNT} ${PERIOD} ~3 (efter|från|sedan) ~6 ${ERASE}`,
      `(vartannat|vart tredje|vart femte) år ~3 ${ERASE}`,
      `${ERASE} ~2 (vartannat|vart tredje|vart femte) år`,
      `(inte|ej) ~2 (använts|använt|varit aktiv|varit aktivt|varit inloggad|besökt|svarat|gett|betalat|prenumererat|handlat|loggat in) ~4 (på|under|i|de senaste) ~2 ${COUNT} ${PERIOD} ~6 (${ERASE}|stängs|inaktiveras|stryks|tar vi bort)`,
      `(inaktiva|oanvända|vilande) ~1 (konton|profiler|användare|kunder|medlemmar) ~4 (${ERASE}|stängs|inaktiveras) ~3 (efter|inom) ~2 ${COUNT} ${PERIOD}`,
    ],
    actor: 'any',
    unless: [
      '(svarar|besvara|besvarar|besvaras|återkommer)',
      '(din|er) begäran ~6 inom',
      '(bilder|favoriter) i appen',
      'sessionen',
    ],
    examples: {
      match: [
        '[Varje månad rensas] listan.',
        '[Efter två år raderas] uppgifterna.',
        'Fakturor [sparas i sju år].',
        'Loggarna [raderas efter 90 dagar].',
        'Anmälningslistor [slängs vid terminens slut].',
        'Konton som [inte använts på två år stängs].',
      ],
      skip: ['Vi svarar inom en månad.', 'Garantin gäller i två år.'],
    },
  },
  'kept-by-law': {
    says: 'retention/legal-requirement',
    match: [
      `(krävs|behövs|omfattas av|kräver) (enligt|av|för)? ~2 ${STATUTE} ~6 (sparas|bevaras|lagras|arkiveras|behålls)`,
      '(gallras|raderas|bevaras) ~4 (enligt|i enlighet med) ~3 (arkivlag*|gallringsplan*|dokumenthanteringsplan*|gallringsbeslut*|informationshanteringsplan*|riksarkivets)',
      `(lagringstid|lagringstiden|gallring|gallringen) ~3 (regleras|styrs|bestäms|avgörs) ~3 (lag|lagen|lagstiftning|arkivlagen|${STATUTE})`,
      `${KEEP} ~12 (enligt|av|till följd av) ~2 ${STATUTE}`,
      `${STATUTE} ~2 (kräver|säger|innebär|föreskriver|anger) ~8 ${KEEP}`,
      '(kravet|krav|skyldigheten) på ~3 års (lagring|arkivering|bevarande) ~3 lag',
      `${KEEP} ~12 (enligt|i enlighet med|på grund av|med anledning av|för att uppfylla|för att följa) ~6 ${LAW}`,
      `(enligt|i enlighet med|på grund av) ~3 ${LAW} ~6 (måste|ska|skyldig*) ~3 ${KEEP}`,
      `(måste|ska|skall) @first? (enligt|i enlighet med|på grund av) ~1 (${LAW}|${STATUTE}) ~3 ${KEEP}`,
      `${KEEP} ~10 (så länge|längre|om) ~6 ${LAW} ~4 (kräver|krävs|förpliktad*|förpliktade|skyldig*|anger|föreskriver|säger|skyldighet*|förpliktelse*)?`,
      `så länge ~3 (lag|lagen|bokföringslagen|lagstiftning*) (kräver|föreskriver|anger)`,
      `${LAW} ~4 (kräver|ålägger|föreskriver) ~6 ${KEEP}`,
      `(måste|skyldiga att|skyldig att) ~4 (spara|bevara|lagra|arkivera) ~6 ${LAW}`,
      '(skyldiga|skyldig|måste|krävs|tvungna) ~3 (att)? (spara|bevara|lagra|arkivera)',
      '(arkivlagen|bokföringslagen|patientdatalagen|lagen|lag) ~4 (kräver|säger|anger|bestämmer|föreskriver) ~6 (spara*|bevara*|lagra*|arkivera*)',
    ],
    actor: 'any',
    unless: ['(rätt|rätten) ~3 (radering|raderas|radera|bli)'],
    examples: {
      match: [
        'Uppgifter som [krävs enligt bokföringslagen sparas] i sju år.',
        'Handlingarna [gallras enligt kommunens dokumenthanteringsplan].',
        'Uppgifter [bevaras enligt bokföringslagen].',
      ],
      skip: ['Enligt lag ska cyklar ha lyse.'],
    },
  },
  'kept-with-the-account': {
    says: 'retention/account-lifetime',
    match: [
      `(när|sedan|efter att|efter det att|då) ~1 (hyresförhållandet|kundförhållandet|medlemskapet|anställningen|avtalsförhållandet|avtalet|abonnemanget|uppdraget) ~2 (upphört|upphör|avslutats|avslutas|sagts upp) ~2 ${ERASE}`,
      `${ERASE} ~4 när (eleven|barnet|studenten|medlemmen|hyresgästen|kunden|du|ni) (slutar|flyttar|lämnar)`,
      'så länge (du|ni) är (kund|medlem|anställd|användare|prenumerant) ~1 (behåller|sparar|lagrar|bevarar) vi',
      `${KEEP} ~10 så länge (som)? (du|ni|kunden|kontot|ditt|avtalet|medlemskapet|kundförhållandet|anställningen) ~4 (kund|medlem|konto|aktiv|aktivt|anställd|prenumerant|användare|gäller|består|pågår|registrerad|hyresgäst)`,
      `${KEEP} ~10 (under|hela)? (avtalstiden|medlemstiden|kundförhållandet|anställningstiden|avtalsperioden|medlemskapet|den tid du är (kund|medlem))`,
      `${ERASE} ~12 (när|då|om|efter att|så snart) (du|ni|kunden|medlemmen) ~3 (avslutar|avslutat|säger upp|sagt upp|stänger|stängt|raderar|raderat|tar bort|tagit bort) ~4 (konto|kontot|medlemskap*|avtal*|abonnemang*)`,
      `(när|då|om|efter att|så snart|sedan) (du|ni|kunden|medlemmen) ~3 (avslutar|avslutat|säger upp|sagt upp|stänger|stängt|raderar|raderat|slutar|slutat) ~4 (konto|kontot|medlemskap*|avtal*|abonnemang*|anställning*|prenumeration*|hos oss) ~6 ${ERASE}`,
      `(konto|kontot|medlemskapet|avtalet|kundförhållandet) (upphör|avslutas|sägs upp|stängs|raderas|tas bort) ~6 ${ERASE}`,
      `(när|då|om) ~1 (medlemskapet|avtalet|kontot|kundförhållandet|anställningen|prenumerationen|uppdraget|hyresavtalet) ~3 (upphör|avslutas|sägs upp|löper ut|tar slut) ~6 ${ERASE}`,
      `(när|då|om) (du|ni|kunden|medlemmen) ~3 (avslutar|säger upp|stänger|raderar|lämnar|slutar) ~4 (konto|kontot|medlemskap*|avtal*|abonnemang*|prenumeration*|föreningen|anställning*) ~3 ${ERASE}`,
      `${KEEP} ~10 (under|så länge) ~3 (medlemskap*|kundförhållande*|avtal*|anställning*|prenumeration*|studietid*) ~2 (varar|består|gäller|pågår|löper)?`,
      'har ~4 kvar ~2 (så länge|medan) (du|ni) ~2 (kund|medlem|konto|anställd|prenumerant|hyresgäst)',
      `${KEEP} ~6 (under tiden|medan) (du|ni) ~2 (är|har) ~3 (kund|medlem|konto|anställd|prenumerant)`,
      `${KEEP} ~6 under (hela)? (hyrestiden|avtalstiden|kundförhållandet|medlemskapet|anställningen|studietiden|uppdraget|garantitiden|försäkringstiden)`,
      `${KEEP} ~6 (till dess|tills|fram till) (att)? ~1 (du|ni|kontot|medlemskapet|avtalet|anställningen|prenumerationen|kundförhållandet) ~2 (avslutar|avslutas|säger upp|sägs upp|stänger|upphör|går ut|raderar) ~3 (kontot|konto|medlemskap*|avtalet|prenumeration*)?`,
      `(när|då|om) (du|ni|eleven|medlemmen|hyresgästen|kunden|barnet|patienten) ~1 (slutar|flyttar|säger upp|går ur|lämnar|byter skola|avslutar) ~6 ${ERASE}`,
      `${KEEP} ~6 (så länge|medan|under den tid) ~2 (du|ni|eleven|barnet|kunden|medlemmen|hyresgästen|patienten) ~3 (kvar|går|bor|medlem|kund|inskriven|anställd|registrerad|aktiv|hyr|har konto|abonnemang|prenumererar)`,
    ],
    actor: 'any',
    examples: {
      match: [
        '[Efter det att hyresförhållandet upphört gallras] uppgifterna.',
        'Uppgifterna [raderas när du avslutar ditt konto].',
        'Vi [sparar uppgifterna så länge du är kund].',
        '[När du avslutar ditt konto raderar] vi uppgifterna.',
      ],
      skip: ['Du får rabatt så länge du är kund.'],
    },
  },
  'kept-until-asked': {
    says: 'retention/until-request',
    match: [
      `${KEEP} ~10 så länge (du|ni) (själv|själva)? (önskar|vill|samtycker)`,
      `${ERASE} ~6 (så fort|så snart|när) (du|ni) (säger till|hör av dig|säger ifrån)`,
      '(eller|alternativt) (tidigare|dessförinnan|innan dess|när|så snart|om) (om|ifall)? (du|ni) (begär|ber om|önskar|vill|återkallar|tar tillbaka) (det|detta|samtycket|ditt samtycke)?',
      `${KEEP} ~8 (tills|till dess|fram till) (att)? ~3 (du|ni) ~6 (begär|ber|återkallar|avregistrerar|meddelar|avanmäler|invänder|tar bort|säger|avslutar prenumeration*)`,
      `${KEEP} ~8 (så länge|till dess) ~3 samtycke* ~4 (gäller|återkallas|kvarstår|finns)`,
      `${KEEP} ~8 (tills|till dess) ~3 samtycke* ~2 återkallas`,
      `${KEEP} ~12 (om|såvida) (du|ni) inte ~3 (ber|begär|vill|önskar|säger) ~3 (oss)? ~2 (ta bort|radera|raderad|annat|det)?`,
      `${KEEP} ~8 (tills|till dess|fram till|fram till dess) (att)? ~1 (prenumerationen|samtycket|begäran) ~1 (avslutas|upphör|sägs upp|återkallas|dras tillbaka|avbryts)`,
      `${KEEP} ~8 (tills|till dess|fram till) ~4 (avregistrer*|återkall*|begär*|avslutar din prenumeration|säger upp|säger ifrån|ber oss)`,
      `${ERASE} ~6 (när|så snart) (du|ni) (ber|begär|återkallar|avregistrerar|drar tillbaka|tar tillbaka)`,
      `${KEEP} ~8 (tills|till dess|fram till) (att)? ~2 (du|ni) ~3 (drar tillbaka|tar tillbaka|ångrar|motsätter|motsäger|tackar nej|säger nej|hör av dig|vill bli|inte längre vill)`,
      '(tills|till dess) (du|ni) (säger ifrån|säger nej|återkallar|avregistrerar|begär|ber) ~8 (kvar|register|sparas|sparar|lagras)',
    ],
    actor: 'any',
    examples: {
      match: [
        'Vi [raderar adressen när du ber] om det.',
        'Adressen [lagras tills samtycket återkallas].',
        'Adressen [sparas tills du avregistrerar] dig.',
      ],
      skip: ['Vänta tills du begär något.'],
    },
  },
  'kept-indefinitely': {
    says: 'retention/indefinite',
    match: [
      `${KEEP} ~8 (tills vidare|på obestämd tid|för all framtid|utan tidsgräns|permanent|för alltid|utan tidsbegränsning)`,
      '(gallras|raderas|tas bort|förstörs|rensas) (aldrig|inte)',
      '(aldrig) (gallras|raderas|förstörs|tas bort|rensas)',
    ],
    actor: 'any',
    unless: [
      '(inte|aldrig) ~4 (tills vidare|permanent|obestämd)',
      '(förrän|innan|utan att|omedelbart|direkt|genast)',
      'om (inte|du|ni|vi|någon)',
    ],
    examples: { match: ['Vi [sparar uppgifterna tills vidare].'], skip: ['Avtalet gäller tills vidare.'] },
  },
  'anonymised-after': {
    says: 'retention/anonymised-after',
    match: [
      '(därefter|sedan|efter|efteråt|då) ~8 (anonymiseras|avidentifieras|anonymiserar|avidentifierar)',
      `(${ERASE}|raderas) (eller|och|alternativt) (anonymiseras|anonymiserar|avidentifieras|avidentifierar)`,
      '(anonymiseras|avidentifieras|anonymiserar|avidentifierar) ~6 (efter|när|inom)',
      '(anonymiseras|avidentifieras) (eller|och|alternativt) (raderas|gallras)',
      '(därefter|sedan|efter det|när tiden) ~3 (avidentifieras|anonymiseras|avidentifierar|anonymiserar)',
    ],
    actor: 'any',
    examples: {
      match: [
        'Äldre uppgifter [anonymiseras eller raderas].',
        'Uppgifterna [anonymiseras efter] två år.',
        '[Därefter anonymiseras] uppgifterna.',
      ],
      skip: ['Vi samlar in anonyma uppgifter.'],
    },
  },
  'kept-in-backups': {
    says: 'retention/backups',
    match: [
      `(säkerhetskopior|säkerhetskopiorna|backuper|backup|säkerhetskopia|säkerhetskopieringar|backupkopior) ~8 (${KEEP}|${ERASE}|dagar|månader)`,
      `${KEEP} ~8 (säkerhetskopior|säkerhetskopiorna|backuper|backup)`,
    ],
    actor: 'any',
    examples: {
      match: ['Uppgifterna [lagras även i säkerhetskopior].', '[Säkerhetskopior raderas] efter en månad.'],
      skip: ['Vi tar säkerhetskopior varje natt.'],
    },
  },
  'period-below-a-head': {
    says: 'retention/stated-period',
    match: [`${COUNT} (hela)? ${PERIOD}`],
    needs: HEAD,
    actor: 'any',
    unless: ['(ålder|åldern|fyllt|under|yngre|svar*|gammal|gamla|äldre)'],
    examples: {
      match: ['Lagringstider\n\nLoggar: [90 dagar]'],
      skip: ['Garanti: 2 år', 'Lagringstider\n\nBarn under 13 år'],
    },
  },
  'account-below-a-head': {
    says: 'retention/account-lifetime',
    match: [
      'så länge ~4 (kund|medlem|konto|kontot|anställd|avtalet|prenumerant)',
      'under (avtalstiden|medlemskapet|anställningen|kundförhållandet)',
    ],
    needs: HEAD,
    actor: 'any',
    examples: {
      match: ['Lagringstider\n\nProfil: [så länge du är kund]'],
      skip: ['Rabatten gäller så länge du är kund.'],
    },
  },
  'request-below-a-head': {
    says: 'retention/until-request',
    match: ['(tills|till dess) ~4 (avregistrer*|återkall*|avanmäl*|begär*|säger upp)'],
    needs: HEAD,
    actor: 'any',
    examples: {
      match: ['Lagringstider\n\nE-post: [tills du avregistrerar] dig'],
      skip: ['Utskick: tills du avregistrerar dig'],
    },
  },
};
