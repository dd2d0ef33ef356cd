import type { LexiconEntry } from '../../../pack.ts';
import { also, analyze, improve, manage, personalize, provide, send, service, services, the, you } from './phrase.ts';

export const offering: Record<string, LexiconEntry> = {
  'provide-service': {
    words: [
      `${provide} ${also} ${also} ${also} (till)? ${you}? ${services}`,
      `${improve} (och|samt) ${provide} ${also} ${services}`,
      `(tillhandahållande|tillhandahållandet|drift|driften|leverans|utförande|administration) av ${services}`,
      '(fullgöra|uppfylla|fullfölja|utföra|genomföra) (avtal|avtalet|vårt avtal|våra åtaganden|våra förpliktelser|vårt åtagande|våra avtalsförpliktelser|vårt avtal med dig|ditt uppdrag|uppdraget|de avtal|ett avtal)',
      `${provide} (till)? ${you} (våra|vår|de|den) (världsklassprodukter|tjänster|produkter|varor)`,
      `(ge|bereda) ${you} (tillgång|åtkomst) till`,
      '(tjänster|produkter|varor) (som)? (du|ni) (har)? (begärt|beställt|köpt|efterfrågat)',
      `(bedriva|driva|sköta) (vår|den)? (verksamhet|verksamheten|rörelse)`,
      '(fungera|funka) (som de ska|som den ska|korrekt|tekniskt|på rätt sätt|som avsett)',
      '(webbplatsen|sidan|sajten|tjänsten|appen) ska (kunna)? fungera*',
      '(handlägga|pröva|avgöra|behandla) (ditt|din|ert|er|dina|inkomna)? (ärende|ärendet|ansökan|ärenden|ansökningar)',
      '(boka|planera|genomföra) (ditt|din|dina|våra) (besök|tid|resa|behandling|kurs|kurser|aktiviteter|evenemang|arrangemang)',
      '(fullgöra|uppfylla|fullfölja) (vår|våra|vårt|det)? (del av avtalet|åtagande|åtaganden|skyldigheter) (enligt avtalet|gentemot dig|mot dig|enligt avtal)?',
      '(tillhandahålla|leverera|utföra|skicka) (den|det|de|dig|er)? (de)? (tjänst|vara|produkt|produkter|tjänster|varor|uppdrag) (som)? (du|ni|vi) (har)? (beställt|köpt|bokat|begärt|efterfrågat|beställer|köper)?',
      '(bokning|planering|genomförande|administration) av (ditt|ert|din|dina)? (besök|tid|resa|vård|vården|behandling|kurs|kurser|aktiviteter|evenemang|undervisning|undervisningen)',
      '(handläggning|prövning) av (ditt|din|ert|er|inkomna)? (ärende|ärenden|ansökan|ansökningar|anmälan|anmälningar)',
      '(fullgörande|utförande) av (uppdraget|vårt uppdrag|avtalet|våra åtaganden)',
    ],
    examples: {
      match: ['Vi använder dina uppgifter för att [tillhandahålla våra tjänster].'],
      skip: ['Vi använder dina uppgifter för marknadsföring.'],
    },
  },
  'account-management': {
    words: [
      `(${manage}|${provide}|aktivera|underhålla) ((och|eller)? (${manage}|${provide}))? ${the}? (konto|kontot|konton|användarkonto|kundkonto|medlemskap|medlemskapet|profil|registrering|prenumeration|kundförhållande|kundförhållandet|kundrelation*|användarkonton|kundkonton)`,
      '(kontohantering|kontoadministration|medlemsadministration|kundadministration|medlemshantering|användaradministration|inloggning|administration av (ditt|ert|kontot|medlemskap*|kundförhållande*))',
      'logga in (dig|er)?',
      '(administrera|hantera|sköta) (ditt|ert|medlemskap*|kundkonto*|kundregist*|medlemsregist*) (medlemskap|konto|kundkonto)?',
      '(hantera|administrera) (dig|er) som (kund|medlem|användare)',
      '(administrera|hantera|hålla ordning på|registrera) (ditt|ert|medlemmarnas|våra|din|vårt)? (medlemskap|medlemskapet|medlemsregister|medlemsregistret|prenumeration|kundkonto|medlemmar|anmälan|inloggning)',
    ],
    examples: {
      match: ['Vi använder dina uppgifter för att [hantera ditt konto].'],
      skip: ['Vi använder dina uppgifter för att förbättra våra tjänster.'],
    },
  },
  'improve-service': {
    words: [
      improve,
      `${improve} ${also} ${also} ${services}`,
      `(${provide}|${personalize}|${analyze}) ${also} (och|samt) ${improve} ${services}`,
      `(förbättring|utveckling|förbättringar|optimering|kvalitetssäkring|kvalitetsutveckling|produktutveckling|verksamhetsutveckling|systemutveckling|affärsutveckling|felsökning|tjänsteutveckling|metodutveckling) (av ${services})?`,
      `(förbättra|utveckla) ${the}? (kundupplevelse|kundupplevelsen|användarupplevelse|användarupplevelsen|upplevelse|upplevelsen|driften|prestanda|kvaliteten|kundtjänst|användbarheten)`,
      `(ge|erbjuda) ${you} (en)? (bättre|bästa möjliga|optimal|den bästa möjliga) (upplevelse|användarupplevelse|service|kundupplevelse)`,
      'erbjuda (den)? bästa möjliga upplevelse',
      '(diagnostisera|åtgärda|lösa|felsöka|avhjälpa) (problem|fel|buggar|tekniska problem|eventuella fel)',
      `(mäta|förbättra) (webbplatsens|tjänstens|våra tjänsters)? prestanda`,
      '(utveckla|förbättra|vidareutveckla) (våra|vår|de|den)? (tjänster|tjänst|produkter|verksamhet|sortiment|webbplats|app)',
      '(göra) (webbplatsen|tjänsten|appen|våra tjänster|sidan) (bättre|enklare|mer användarvänlig)',
      `(felsöka|felsöka och|vidareutveckla|utveckla|förbättra) ((och|samt|eller) (utveckla|förbättra|felsöka|testa|vidareutveckla))? ${the}? ${service}?`,
      '(bli|blir) bättre',
      '(uppföljning|utveckling|förbättring|säkring) av (vårdens|tjänstens|tjänsternas|verksamhetens|undervisningens|våra tjänsters|verksamheten|kvaliteten|vården) (kvalitet)?',
      'kvalitetsuppföljning',
      '(rätta till|rätta|hitta|upptäcka) (fel|buggar|tekniska fel|brister)',
      '(kunna)? (erbjuda|ge|skapa) (en)? (bättre|smidigare|enklare|snabbare|användarvänligare) (tjänst|webbplats|app|upplevelse|service|sajt)',
    ],
    examples: {
      match: ['Vi använder dina uppgifter för att [förbättra våra tjänster].'],
      skip: ['Vi använder dina uppgifter för marknadsföring.'],
    },
  },
  analytics: {
    words: [
      '(statistik|analys|analyser|statistikändamål|statistiska ändamål|webbanalys|dataanalys|statistiska analyser|analysändamål|trafikmätning|besöksstatistik|trafikanalys|uppföljning|marknadsanalys*|kundanalys*)',
      `${analyze} (och ${analyze})? (hur|vilka|trafiken|trafik|användningen|användning|${the}? (användning|trafik|besök|beteende|resultat|kundbeteende|besökare))`,
      `${analyze} ${the}? ${service}`,
      '(ta|föra) fram statistik',
      '(föra|sammanställa|framställa|skapa) statistik',
      '(insamling|sammanställning) av (aggregerad|anonym)? statistik',
      '(statistik|statistiken)',
      '(mäta|följa) (effekten|resultatet|utfallet) av (våra|vår|en)? (annonser|kampanjer|marknadsföring|utskick)',
      '(räkna|mäta) (besök|besökare|antalet besökare|trafiken)',
      '(analysera|mäta|följa|se|förstå|undersöka|kartlägga) (hur|i vilken utsträckning) (webbplatsen|sajten|sidan|appen|tjänsten|tjänsterna|besökare|besökarna|användare|användarna|kunderna|våra besökare|våra användare|våra kunder)',
      '(analysera|sammanställa|ta fram|föra|mäta) (besöksstatistik|besökssiffror|användarstatistik|statistik|trafik|trafiken|räckvidd)',
      '(mäta|analysera) (antal|antalet) (besök|besökare|visningar|läsare|nedladdningar)',
    ],
    examples: {
      match: ['Vi använder dina uppgifter för [statistik].', 'Vi använder kakor för att [analysera trafiken].'],
      skip: ['Vi använder dina uppgifter för fakturering.'],
    },
  },
  research: {
    words: [
      '(forskning|forskningsändamål|marknadsundersökning|marknadsundersökningar|kundundersökningar|kundnöjdhetsundersökningar|vetenskapliga|enkätundersökningar|undersökningar|vetenskaplig forskning)',
      '(genomföra|göra|utföra) (kund|marknads)? (kundundersökningar|marknadsundersökningar|undersökningar|enkäter|forskning)',
      '(forskningssyfte|forskningssyften|vetenskapligt syfte|vetenskapliga syften|vetenskapliga ändamål|historiska forskningsändamål|studier|forskningsstudier)',
    ],
    examples: {
      match: ['Vi använder dina uppgifter för [forskning].'],
      skip: ['Vi använder dina uppgifter för att utreda fel.'],
    },
  },
  personalization: {
    words: [
      `${personalize} ${also} ${the}? ${the}? (innehåll|innehållet|upplevelse|upplevelsen|${service}|erbjudanden|erbjudandena|kommunikation|kommunikationen|användarupplevelse*|visningen|webbupplevelse|rekommendationer)?`,
      `${send} (${you})? (personliga|personanpassade|anpassade|relevanta|individuella|mer relevanta) (erbjudanden|produkterbjudanden|rekommendationer|innehåll|produktrekommendationer)`,
      '(personalisering|personanpassning|personlig anpassning|personliga rekommendationer|personanpassat innehåll)',
      `(erbjuda) ${you} (mer)? (relevanta|personliga) (produkterbjudanden|erbjudanden|rekommendationer)`,
      '(ge|visa|lämna|föreslå) (dig|er)? (personliga|anpassade|relevanta) (tips|förslag|rekommendationer|produkter)',
      '(komma ihåg|spara) (dina|ditt) (val|inställningar|språk|språkval)',
      '(ge|visa|lämna|föreslå|erbjuda|rekommendera) (dig|er|kunden)? (mer|bättre)? (personliga|personligt|personanpassade|anpassade|anpassat|relevanta|relevant|individuella|skräddarsydda) (erbjudanden|rekommendationer|tips|förslag|innehåll|upplevelse|resultat|artiklar|läsförslag|nyheter)',
      '(visa|rekommendera|föreslå|tipsa om) (dig)? (varor|produkter|artiklar|låtar|filmer|program|innehåll|andra varor) (som|du)',
      '(minnas|komma ihåg|kommer ihåg) (ditt|dina|vilket|vilken) (val|språkval|inställningar|språk|butik|kundvagn|varukorg)',
      '(göra|gör) (tjänsten|webbplatsen|appen|upplevelsen|besöket) (mer)? (personlig|personligt|anpassad)',
    ],
    examples: {
      match: ['Vi använder dina uppgifter för att [anpassa innehållet].'],
      skip: ['Vi använder dina uppgifter för att visa riktade annonser.'],
    },
  },
};
