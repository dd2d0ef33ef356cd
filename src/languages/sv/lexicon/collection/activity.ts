import type { LexiconEntry } from '../../../pack.ts';
import { info, service, you, your } from './phrase.ts';

const visit = '(besöker|besökt|besökte|läser|läst|tittar på|tittat på|visar|visat|öppnar|ser|sett)';

export const activity: Record<string, LexiconEntry> = {
  'browsing-activity': {
    words: [
      '(webbhistorik|surfhistorik|webbläsarhistorik|surfbeteende|surfmönster|klickström*|sidvisning|sidvisningar|surfaktivitet*|besökshistorik|webbaktivitet*|surfande|surfvanor|navigeringsmönster|besöksmönster|surfning)',
      `(vilka)? ${service} (som)? (${you})? ${visit}`,
      '(besökta|visade|lästa) (sidor|webbsidor|webbplatser|produkter|artiklar)',
      '(produkter|varor|artiklar|sidor|annonser|erbjudanden) (som)? (du|ni|besökaren) (har)? (tittar på|tittat på|besöker|visar intresse för|klickar in på|intresserar dig för)',
      'hur (du|ni|besökare|besökarna|besökaren|användare|användarna) (rör|navigerar|surfar) (dig|er|sig)? (på|runt|mellan|i) (webbplatsen|sajten|sidan|sidorna|hemsidan|vår webbplats|våra sidor|vår hemsida|vår sajt|butiken)',
      '(vad|vilka (produkter|varor|sidor|artiklar)) (som)? (du|ni|besökaren) (har)? (tittar på|tittat på|läser|läst|besöker)',
      '(vilka)? (artiklar|sidor|program|avsnitt|nyheter) (som)? (du|ni) (har)? (läser|läst|lyssnar på|sett|tittar på)',
      '(läshistorik*|läsvanor|tittarhistorik*|tittarvanor|tittarbeteende|lyssningshistorik*|visningshistorik*|surfhistorik*|klickhistorik*|sidvisning*)',
      '(begärd|begärda|besökt|besökta|visad|visade|öppnade) (sida|sidor|webbsida|webbsidor|artiklar|url|adress|filer)',
      '(vilka|vad|de)? (artiklar|sidor|program|avsnitt|nyheter|undersidor|inlägg|filmer|böcker) (som)? (du|ni|de|läsaren|läsarna|besökaren|besökarna|man) (har|tidigare)? (har|tidigare)? (läser|läst|sett|ser|besökt|besöker|öppnat|lyssnat på|tittat på)',
      'vad (du|ni) (har)? (läser|läst|tittar på|tittat på|lyssnar på|lyssnat på|sett)',
    ],
    examples: {
      match: [
        'Vi samlar in din [surfhistorik].',
        'Vi registrerar [vilka sidor du besöker].',
        'Vi sparar din [läshistorik].',
      ],
      skip: ['Vi samlar in din köphistorik.'],
    },
  },
  referrer: {
    words: [
      '(hänvisande|refererande) (webbadress|webbplats|sida|webbsida|url|adress|länk|adresser|sidor)',
      '(hänvisningskälla|referrer|hänvisningsadress|hänvisnings url)',
      'från (vilken|den) (webbplats|sida|webbsida|sajt|adress) (som)? (man|du|ni|besökaren|användaren) (kom|kommer|länkades|klickade dig)',
      `(den|vilken)? (webbplats|sida|webbsida|adress) (som)? ${you} (kom|kommer|besökte|klickade|länkades) (dig)? (från|innan|före|ifrån)? (du (besökte|kom till) (vår|denna|den här) (webbplats|sida|sajt|hemsida))?`,
    ],
    examples: { match: ['Vi samlar in [hänvisande webbadress].'], skip: ['Vi hänvisar till lagen.'] },
  },
  'links-clicked': {
    words: [
      `(vilka)? (länkar|länk|knappar) (som)? ${you} (har)? (klickar|klickat|klickar på|klickat på|följer)`,
      '(klickade länkar|klick|klickdata|klickfrekvens|klickar på länkar|klickbeteende)',
      '(vilka)? länkar (du|ni) (har)? (följt|följer|öppnat|tryckt på)',
      '(vilka)? länkar (i|på) (nyhetsbrevet|utskicken|utskicket|mejlet|mejlen|sidan) (som)? (du|ni|mottagaren) (har)? (klickar|klickat|trycker|öppnar) (på)?',
    ],
    examples: { match: ['Vi registrerar [vilka länkar du klickar på].'], skip: ['Vi länkar till andra sidor.'] },
  },
  'search-history': {
    words: [
      '(sökhistorik*|sökord|söksträng*|sökningar|sökfråg*|söktermer|sökbeteende)',
      '(det|vad) (som)? (du|ni|besökaren) (har)? (söker|sökt) (efter|på)?',
      '(sökord*|sökhistorik*|sökning|sökningar|sökningarna)',
    ],
    examples: { match: ['Vi samlar in din [sökhistorik].'], skip: ['Vi söker i offentliga register.'] },
  },
  'time-and-date': {
    words: [
      '(tidpunkt|tidpunkten|tidpunkter|datum|datumet|tid|tiden) (och)? (tid|tiden|tidpunkt|tidpunkten|datum|klockslag)? (för|då|när) (ditt|din|besöket|besök|varje|åtkomst*|användning|tjänsterna|tjänsten|du) (besök|användning|besöket|användes|besöker|använder)?',
      '(datum och tid|tidsstämpel|tidsstämplar|besökstid|åtkomsttid|besökstider|inloggningstid*|tidsangivelse|besökslängd)',
      `hur (länge|mycket tid|lång tid) ${you} (stannar|besöker|tillbringar|använder|är|spenderar)`,
      '(klockslag|klockslaget|tidsstämpl*|tidsuppgift*|inloggningstid*|inpasseringstid*|passertid*|ankomsttid*|besökstid*)',
      '(vid|om)? vilken (tid|tidpunkt) (på dygnet|som)? (du|ni|det|besöket)?',
      '(datum|dag|dagen) (och|samt) (klockslag|tid|tidpunkt)',
      'tidpunkt* för (besöket|besök|ditt besök|inloggning|inloggningen|passagen|passage|samtalet|händelsen|köpet|anropet|åtkomsten)',
    ],
    examples: {
      match: [
        'Vi registrerar [tidpunkten för besöket].',
        'Vi registrerar [hur länge du stannar].',
        'Vi sparar [datum och klockslag].',
      ],
      skip: ['Policyn har ett datum.'],
    },
  },
  'usage-data': {
    words: [
      '(elförbrukning*|energiförbrukning*|vattenförbrukning*|värmeförbrukning*|gasförbrukning*|energianvändning*|elanvändning*|förbrukningsdata|förbrukningsuppgift*|förbrukningsvärde*|årsförbrukning*|mätardata|inomhustemperatur*|timvärden|kvartsvärden)',
      '(din|er|kundens|hushållets|lägenhetens|fastighetens|bostadens) (elmätare|vattenmätare|värmemätare|fjärrvärmemätare|gasmätare|mätare)',
      'hur (du|ni|användaren) (har|tidigare)? (svept|swipat|sveper|swipar|scrollat|scrollar|gillat|röstat|spelat|spelar)',
      '(vilka|vilket) (avsnitt|poddavsnitt|program|låtar|kapitel|spår|klipp|lektioner|övningar) (som)? (laddas ner|laddas ned|spelas|spelas upp|laddats ner|strömmas|streamas|öppnas|hoppas över|avbryts)',
      '(vilka|vilken) (funktioner|funktion|tjänster|delar) (av (tjänsten|appen|webbplatsen))? (som)? (du|ni) (har)? (använder|använt|nyttjar)',
      'hur (ofta|mycket) (du|ni) (loggar in|besöker|använder|är inloggad|handlar)',
      'när (du|ni) (senast)? (loggar in|loggade in|är inloggad)',
      '(användningsdata|användningsuppgift*|användningsinformation|användningsstatistik|användarbeteende|användningsmönster|beteendedata|användardata|interaktionsdata|användarmönster|aktivitetsdata|besöksstatistik|användarstatistik)',
      `${info}? (om)? hur (ofta)? (${you}|vår webbplats|våra tjänster|${service}) (ofta)? (använder|används|interagerar|rör|navigerar|agerar)`,
      `(hur|interaktioner|interaktion|aktivitet|aktiviteter|beteende) (på|med|i|inom) (vår|våra|funktionerna|${service})`,
      `${your} (användning|interaktion|interaktioner|aktivitet|aktiviteter|beteende)`,
      `${info} om ${your} (användning|interaktioner|aktiviteter|beteende)`,
      '(speldata|spelstatistik*|spelhistorik*|spelresultat|inloggningshistorik*|aktivitetshistorik*|användarhistorik*|användningsdata|användarstatistik|appanvändning|tjänsteanvändning|aktivitetsuppgift*|framsteg i (spelet|kursen|appen))',
      '(din|er|kundens|användarens) (aktivitet|användning|interaktion) (i|på|av|med) (appen|spelet|tjänsten|tjänsterna|webbplatsen|sajten|våra|vår|plattformen)',
      '(vilka|vad) (funktioner|knappar|inställningar|moduler|nivåer|verktyg) (som)? (du|ni|användaren|användarna) (använder|använt|trycker på|klarat)',
    ],
    examples: {
      match: [
        'Vi registrerar [vilka funktioner du använder].',
        'Vi samlar in [användningsdata] från appen.',
        'Vi samlar in [information om hur du använder] webbplatsen.',
        'Vi sparar [spelhistorik].',
      ],
      skip: ['Vi samlar in din köphistorik.'],
    },
  },
  'advertising-interaction': {
    words: [
      `(vilka)? (annonser|annonserna|annons) (som)? ${you} (har)? (klickar|klickat|klickar på|klickat på|sett|ser|visats)`,
      '(annonsinteraktion*|annonsklick|annonsvisningar)',
      '(sett|tagit del av|klickat på) (vår|våra|en|vår annons)? (annons|annonser)',
    ],
    examples: { match: ['Vi registrerar [vilka annonser du klickat på].'], skip: ['Du ser annonser i appen.'] },
  },
};
