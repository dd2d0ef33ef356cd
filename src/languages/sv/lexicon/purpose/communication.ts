import type { LexiconEntry } from '../../../pack.ts';
import { manage, managing, provide, send, the, you } from './phrase.ts';

const news =
  '(nyhetsbrev|nyhetsbrevet|erbjudanden|erbjudande|reklam|direktreklam|direktutskick|utskick|kampanjer|marknadsföring|nyheter|rabatter|inbjudningar|marknadsföringsmaterial|marknadsföringsutskick|kampanjerbjudanden|specialerbjudanden)';

export const communication: Record<string, LexiconEntry> = {
  'service-messages': {
    words: [
      `ta kontakt med ${you} (om|angående|när|vid|i|med|för)?`,
      `(komma i kontakt|hålla kontakten|hålla kontakt) med ${you}`,
      `hålla ${you} (informerad|informerade|uppdaterad|uppdaterade|underrättad)`,
      `(återkoppla|återkomma|svara) till ${you} (om|i|när|angående)?`,
      '(få|ta emot|erhålla) (en|dina|våra)? (påminnelser|påminnelse|aviseringar|bekräftelse|bekräftelser|notiser|bokningsbekräftelse|sms påminnelser|kallelser)',
      `${send} (ut)? (ett|en)? (sms|mejl|meddelande|meddelanden|brev|e post) (om|när|inför) (din|ditt|dina|er|leveransen|bokningen|tiden|besöket|varan|ditt besök)?`,
      `(lämna|ge|skicka) ${you}? (viktig|nödvändig)? information (om|inför) (ditt|din|er|dina) (besök|bokning|köp|resa|medlemskap|avtal|ärende|beställning)`,
      '(utskick|information) (av|om) (kallelser|medlemsinformation|driftstörningar|störningar)',
      `(kontakta|informera|meddela|underrätta|påminna|avisera|nå) ${you} (om|angående|när|vid|i|med|för)?`,
      `(kommunicera|kommunikation) med ${you}`,
      `${send} (${you})? ${the}? (viktig|viktiga|teknisk|administrativ|administrativa|nödvändig|nödvändiga|transaktions|tjänsterelaterad*)? (meddelanden|meddelande|aviseringar|avisering|påminnelser|påminnelse|orderbekräftelse*|bekräftelse*|information|notiser|leveransinformation|serviceinformation|driftinformation|notifieringar|orderbekräftelser)`,
      '(avisera|avisering av|bekräfta) (om)? (leveranser|leveransen|leverans|ditt köp|din beställning|din bokning|bokningar)',
      '(aviseringar|påminnelser|servicemeddelanden|orderbekräftelser|driftmeddelanden|leveransaviseringar)',
      '(kommunicera|upprätthålla kontakten) med',
      `(skicka|skicka ut|sända|sända ut) (ut)? ${the}? (kallelser|kallelse|kallelsen|inbjudan|medlemsbrev|protokoll|kvitto|kvitton|driftsinformation|statusuppdateringar|bokningsbekräftelse*|bekräftelser)`,
      '(avisera|meddela|informera|påminna|berätta) (dig|er)? (när|om att|om när) (paketet|varan|ordern|beställningen|leveransen|din|boken|tiden|det är dags)?',
      '(avisera|aviserar) (när|om|att|leverans*)',
      '(kalla|bjuda in) (dig|er|medlemmarna|medlemmar)? till (årsmöte|årsmötet|möten|årsstämma|stämma|besök|undersökning)',
      'utskick av (driftmeddelanden|driftinformation|kallelser|påminnelser|bekräftelser|fakturainformation|information om ditt ärende)',
      '(lämna|ge|skicka) (dig|er)? (information|besked) om (ändringar|driftstörningar|driftsstörningar|störningar|förändringar|ditt ärende|din order|leveransen)',
    ],
    examples: {
      match: [
        'Vi använder numret för att [ta kontakt med dig om] din ansökan.',
        'Vi använder e-postadressen för att [hålla dig informerad].',
        'Vi använder din e-postadress för att [kontakta dig].',
        'Vi använder numret för att [skicka påminnelser].',
      ],
      skip: ['Vi använder din e-postadress för att skicka nyhetsbrev.'],
    },
  },
  'customer-service': {
    words: [
      '(kundtjänst|kundservice|kundsupport|kundtjänstärenden|kundvård|kundtjänständamål|support|supportärenden|kundkontakt|kundkontakter|kundserviceärenden|garantiärenden|reklamationer)',
      `(besvara|svara på|hantera|handlägga|bemöta|${manage}) ((och|eller) (besvara|hantera))? ${the}? (fråga|frågor|förfrågan|förfrågningar|ärende|ärenden|reklamation|reklamationer|klagomål|synpunkter|begäran|meddelande|önskemål|kundtjänstärenden|supportärenden|returer) ((och|eller|samt)? (besvara|hantera)? (frågor|reklamationer|klagomål|ärenden|returer))?`,
      `${managing} ${the}? (fråga|frågor|förfrågan|förfrågningar|supportärenden|kundärenden|klagomål|synpunkter|reklamation|reklamationer|felanmälan|felanmälningar|serviceärenden|skadeärenden) ((och|eller|samt) (frågor|reklamationer|klagomål|synpunkter|returer))?`,
      '(besvarande|besvarandet) av (frågor|dina frågor|mejl|synpunkter|förfrågningar)',
      `(${provide}|lämna) ${you}? (service|support|hjälp|kundservice|kundtjänst)`,
      `(hjälpa|bistå) ${you}`,
      '(besvara|svara på|hjälpa dig med|återkomma till) (dina|era|din|dig|kunders|inkomna)? (frågor|fråga|mejl|synpunkter|ärenden|ärende)',
      '(hjälpa|bistå|vägleda) (dig|er) (när|om|med|i)',
      '(ta hand om|hantera|utreda|handlägga) (ditt|dina|din|era) (ärende|ärenden|klagomål|fråga|frågor|synpunkter|felanmälan|reklamation)',
      '(ge|erbjuda|lämna) (dig|er)? (hjälp|rådgivning|kundsupport|teknisk support|bra service)',
    ],
    examples: {
      match: ['Vi använder dina uppgifter för att [besvara frågor].', 'Vi använder dina uppgifter för [kundtjänst].'],
      skip: ['Vi använder dina uppgifter för att stödja verksamheten.'],
    },
  },
  marketing: {
    words: [
      `${send} (ut)? ${you}? (kuponger|rabattkuponger|rabattkoder|värdecheckar|bonuscheckar|provprenumerationer|kataloger|medlemserbjudanden)`,
      `(skicka|sända|ge|lämna|rikta|ta fram) (ut)? (till)? ${you}? (relevanta|intressanta|riktade|aktuella|personliga|särskilda|exklusiva) (erbjudanden|nyheter|kampanjer|nyhetsbrev|utskick|inbjudningar|marknadsföring)`,
      `(bjuda in|inbjuda) ${you}? till (event|evenemang|våra|kundkvällar|mässor|seminarier|kurser|aktiviteter|kundträffar)`,
      `(informera|berätta för|uppdatera) ${you}? om (nyheter|erbjudanden|kampanjer|kommande|våra|nya|liknande) (evenemang|produkter|tjänster|kurser|erbjudanden|nyheter|aktiviteter)?`,
      '(marknadsföring|marknadsföringen|direktmarknadsföring|marknadsföringsändamål|marknadsföringssyfte*|direktreklam|försäljning|kundkommunikation|marknadskommunikation|reklamutskick|marknadsföringsutskick|nyhetsbrev|merförsäljning)',
      `(marknadsföra) ${the}? (egna)? (produkter|tjänster|varor|verksamhet|erbjudanden)?`,
      `${send} (ut)? (till)? ${you}? ${the}? (anpassade|riktade|personliga|aktuella|intressanta|våra)? ${news} ((och|eller|samt|om) (andra|våra|annan)? ${news})?`,
      `(erbjuda|ge|informera|tipsa|kontakta) ${you}? (med|om)? ${the}? ${news} ((och|eller) ${news})?`,
      `(informera|kontakta) ${you} om (våra|nya)? (nyheter|erbjudanden|produkter|tjänster|kampanjer|evenemang)`,
      'identifiera nya kunder',
      '(produkter och)? tjänster som kan vara av intresse för dig',
      '(skicka|sända|mejla|ge) (dig|er)? (våra|personliga)? (reklam|erbjudanden|nyhetsbrev|kampanjer|rabatter)',
      'marknadsföra (våra|egna|vår|oss|andra)',
      '(informera|berätta) om (våra|föreningens|nya|aktuella) (erbjudanden|kampanjer|nyheter)',
      '(skicka|sända|mejla|visa|ge|lämna) (ut)? (dig|er)? (erbjudanden|reklam|information|tips|inspiration) om (våra|liknande|andra|egna|nya|kommande) (varor|produkter|tjänster|evenemang|kampanjer|kurser)?',
      '(*marknadsföringssyfte|*reklamsyfte|*reklamändamål|*marknadsföringsändamål|reklamändamål)',
      'utskick av (nyhetsbrev|nyhetsbrevet|reklam|erbjudanden|direktreklam|kampanjer|inbjudningar)',
      '(våra|vårt|reklam|marknadsförings) (utskick|nyhetsbrev|reklamutskick)',
      'värva (nya)? (medlemmar|kunder|prenumeranter|givare)',
    ],
    examples: {
      match: [
        'Vi använder din adress för att [skicka kuponger].',
        'Vi använder adressen för att [bjuda in dig till våra] kundkvällar.',
        'Vi använder dina uppgifter för [direktmarknadsföring].',
        'Vi använder din e-postadress för att [skicka nyhetsbrev].',
      ],
      skip: ['Vi använder dina uppgifter för att kontakta dig.'],
    },
  },
  contests: {
    words: [
      '(tävling|tävlingar|utlottning|utlottningar|pristävling*|lotteri|lotterier)',
      `(${manage}|anordna|administrera|delta i|kora vinnare i) ${the}? (tävlingar|tävling|tävlingen|utlottningar|evenemang och tävlingar)`,
      '(skicka|dela ut|lämna ut|leverera) (priset|vinsten|priser|vinster)',
      '(kontakta|utse|meddela) (vinnaren|vinnare)',
      '(utse|kontakta|meddela|kora|lotta fram|dra) ((och|samt|eller) (utse|kontakta|meddela))? (vinnare|vinnaren|vinnarna|vinnande) (i (tävlingar|tävlingen|utlottningar|utlottningen))?',
    ],
    examples: {
      match: ['Vi använder dina uppgifter för att [genomföra tävlingar].'],
      skip: ['Vi använder dina uppgifter för att stärka vår konkurrenskraft.'],
    },
  },
  recruitment: {
    words: [
      '(fullfölja|slutföra|administrera|hantera|genomföra) (en|vår|din)? (rekryteringen|rekrytering|rekryteringsprocessen|ansökningsprocessen|anställningsprocessen)',
      '(hantera|administrera|genomföra|bedriva) (vår|våra|en|den|pågående|framtida)? (rekryteringar|rekrytering|rekryteringen|rekryteringsprocess|rekryteringsprocessen|rekryteringsprocesser|urval|kandidater)',
      '(rekrytering|rekryteringen|rekryteringsändamål|rekryteringssyfte|rekryteringsprocess*|anställningsförfarande*)',
      `(${manage}|bedöma|pröva) (din|er)? (jobbansökan|platsansökan|arbetsansökan|anställningsansökan)`,
      '(bedöma|utvärdera) (din|er|din och andras|sökandens|de sökandes|kandidaternas|dina) (lämplighet|kompetens|meriter|kvalifikationer)',
      '(bedöma|utvärdera|kontakta|gå igenom) (kandidater|kandidaten|sökande|ansökningar|din ansökan|de sökande)',
      '(tillsätta|besätta) (tjänsten|tjänster|tjänst)',
      'rekryteringsärenden',
      '(bedöma|pröva|avgöra|utvärdera) (om|hur väl) (du|den sökande|kandidaten) (är lämplig|passar|uppfyller)',
      '(hantera|administrera|behandla|bedöma|pröva) (din|er|inkomna)? (ansökan|ansökningar) (om|till|för) (anställning|arbete|jobb|en tjänst|tjänsten|praktik)',
      '(fylla|bemanna) (lediga|vakanta) (tjänster|platser)',
    ],
    examples: {
      match: ['Vi använder ditt CV för att [genomföra rekryteringar].', 'Vi använder ditt CV för [rekrytering].'],
      skip: ['Vi använder dina uppgifter för att förbättra appen.'],
    },
  },
};
