import type { LexiconEntry } from '../../../pack.ts';
import { STATUTE } from '../../phrases.ts';
import { improve, prevent, service, services, the, you } from './phrase.ts';

const some =
  '(eventuell|eventuella|möjliga|obehörig|obehörigt|otillåten|olaglig|olagliga|skadlig|annan|andra|misstänkt|misstänkta|säkerhets)';

export const protection: Record<string, LexiconEntry> = {
  security: {
    words: [
      '(skicka|leverera|installera|distribuera|sända|ge|rulla) (ut)? (dig)? (säkerhetsuppdatering*|säkerhetsfix*|säkerhetspatch*|säkerhetsrättning*)',
      '(öka|höja|skapa|stärka) (tryggheten|trygghet|säkerheten|säkerhet) (i|för|på)?',
      '(säkerhet|säkerheten|säkerhetsändamål|säkerhetsskäl|säkerhetssyfte|itsäkerhet|it säkerhet|informationssäkerhet|driftsäkerhet)',
      `(säkerställa|upprätthålla|höja|stärka|skydda|garantera|${improve}) ${the}? (säkerhet|säkerheten|trygghet|tryggheten|informationssäkerhet|nätverkssäkerhet|driftsäkerhet)`,
      `(skydda|säkra) (${services}|våra (system|lokaler|användare|kunder|intressen|anställda)|allmänhetens säkerhet|${you})`,
      `${prevent} ((och|eller|samt)? ${prevent})? ${the}? ${some}? (missbruk|intrång|attacker|säkerhetsincidenter|säkerhetsrisker|angrepp|spam|skadlig kod|hot|stöld|skadegörelse|säkerhetsbrister|intrångsförsök|användning av)`,
      '(skydda|bevaka) (vår|våra|din|er|föreningens|bolagets) (egendom|fastighet|fastigheter|lokaler|byggnader|personal|anställda|besökare|medarbetare)',
      `(skydda) (våra)? (system|systemen|${service}) mot (intrång|angrepp|attacker)`,
      '(förebygga|förhindra|upptäcka|utreda|avslöja) (brott|skadegörelse|stölder|stöld|inbrott|vandalism|obehörig åtkomst|intrång) ((och|eller|samt) (skadegörelse|stölder|stöld|inbrott|vandalism|brott))?',
      '(trygghet|säkerhet) (för|i) (besökare|personal|anställda|lokalerna|kunder)',
      '(garantera|upprätthålla|säkra) (driften|nätets|systemens|tjänstens) (säkerhet|stabilitet)?',
      '(upptäcka|stoppa|förhindra|spåra) (obehöriga|otillåtna|misstänkta) (inloggningar|försök|aktiviteter|intrång)',
      '(säkerställa|kontrollera|se till) att (ingen|inga|inte) (obehörig|obehöriga|utomstående|någon)',
      'skydda (oss|dig|verksamheten|systemen|nätverket|våra kunder|era konton|ditt konto) (mot|från)?',
      `${prevent} ((och|eller|samt)? ${prevent})? ${the}? ${some}? (dataintrång|intrång|attacker|angrepp|överbelastningsattacker|säkerhetsproblem|säkerhetshot|säkerhetsincidenter|obehörig åtkomst|obehörigt tillträde|obehöriga|inbrott|skadegörelse|vandalism|stöld|stölder|snatteri|svinn|rån|nedskräpning|klotter|skadlig kod|virus|it brott|it angrepp|hackning|otillåten användning|felaktig användning|ordningsstörningar|våld|olyckor|missbruk av tjänsten)`,
      `(säkra|upprätthålla|garantera|bevaka|öka|höja|skapa|trygga|värna|stärka) ${the}? (säkerhet|säkerheten|trygghet|tryggheten|ordning|ordningen|it säkerhet|it säkerheten|driftsäkerhet|driftsäkerheten|nätsäkerhet|patientsäkerhet|patientsäkerheten|trygg miljö|tillträdet)`,
      '(säkerhetsövervakning|säkerhetsloggning|intrångsdetektering|brottsförebyggande|brottsförebyggande syfte|trygghetsskapande|säkerhetssyfte*|trygghetssyfte*|egendomsskydd|skalskydd|tillträdeskontroll|passagekontroll|it säkerhetsarbete|informationssäkerhet*|spamskydd|lagring av säkerhetsloggar)',
      `(skydda|bevaka|trygga) ${the}? (system|systemen|nätverk|nätverket|byggnad|byggnaden|byggnader|fastighet|fastigheten|lokaler|lokalerna|butik|butiken|personal|personalen|egendom|användare|användarna|kunder|spelare|konton|kontot|servrar|it miljö|it miljön|besökare|boende|hyresgäster) ((och|samt) (personal|besökare|kunder|egendom|data))? (mot|från)?`,
      '(skilja|sålla|blockera|stoppa) (bort)? (robotar|botar|bottar|spam|skräppost) (från)?',
    ],
    examples: {
      match: [
        'Vi kamerabevakar garaget för att [öka tryggheten för] hyresgästerna.',
        'Vi använder dina uppgifter för att [upprätthålla säkerheten].',
        'Vi filmar garaget för att [förhindra skadegörelse].',
      ],
      skip: ['Vi använder dina uppgifter för att förbättra våra tjänster.'],
    },
  },
  'fraud-prevention': {
    words: [
      '(bedrägeri|bedrägerier|kortbedrägerier|id stölder|bedrägeribekämpning|bedrägeriförebyggande|bedrägerikontroll|penningtvätt|penningtvättskontroll*|penningtvättsändamål)',
      `${prevent} ((och|eller|samt)? ${prevent})? ${the}? ${some}? (bedrägeri|bedrägerier|brott|brottslighet|penningtvätt|bedräglig* (aktivitet*|beteende)|identitetsstöld|missbruk och bedrägeri*|bedrägeri och missbruk|bedrägerier och missbruk)`,
      `${prevent} ${prevent}? ((och|eller|samt)? ${prevent})? ${the}? ${some}? (bedrägeri|bedrägerier|bedrägeriförsök|brott|brottslighet|ekonomisk brottslighet|finansiella brott|penningtvätt|identitetsstöld|identitetsstölder|id kapning|id kapningar|fusk) ((och|eller|samt) (andra brott|finansiering av terrorism|terroristfinansiering|terrorismfinansiering|missbruk|bedrägerier))?`,
      '(terroristfinansiering|finansiering av terrorism|terrorismfinansiering)',
      `${prevent} ((och|eller|samt)? ${prevent})? ${the}? ${some}? (fusk|bedrägeri|bedrägerier|bluffköp|bluff|kortbedrägeri|kortbedrägerier|försäkringsbedrägerier|försäkringsbedrägeri|bidragsbrott|felaktiga utbetalningar|ekobrott|mutor|korruption|penningtvätt|terrorfinansiering|id stöld|id stölder|identitetsmissbruk|välfärdsbrott|otillåten andrahandsuthyrning|svarthandel|kreditbedrägerier|matchfixning)`,
      '(bedrägeriskydd|bedrägeriutredning|bedrägeriprevention|fuskkontroll|bedrägeribekämpning|åtgärder mot penningtvätt|förebyggande av (bedrägeri|bedrägerier|penningtvätt|brott|fusk|missbruk)|bekämpning av (bedrägeri|bedrägerier|penningtvätt)|upptäckt av bedrägerier|riskbedömning enligt penningtvättslagen)',
    ],
    examples: {
      match: [
        'Vi använder dina uppgifter för att [förhindra bedrägerier].',
        'Betalningen granskas för att [stoppa bluffköp].',
      ],
      skip: ['Vi använder dina uppgifter för kontohantering.'],
    },
  },
  'identity-verification': {
    words: [
      '(intyga|bekräfta|säkerställa|kontrollera|styrka|bevisa|visa|försäkra oss om) att (du|ni|kontot|personen|det) (är|verkligen är|faktiskt är) (du|ni|den|verklig|äkta|rätt)?',
      `(verifiera|kontrollera|bekräfta|fastställa|säkerställa|styrka|identifiera|legitimera) (din|er|kundens|användarens|dig|er|sökandens)? (identitet|identiteten|ålder|legitimation)`,
      '(identitetskontroll|identifiering|identitetsverifiering|ålderskontroll|ålderverifiering|kundkännedom|legitimering|säker identifiering)',
      'identifiera (dig|er|kunden|kunder|användare)',
      '(veta|försäkra oss om|förvissa oss om|säkerställa|kontrollera) (att|vem) (du|det|ni) (är|verkligen)',
      '(styrka|fastställa|bekräfta|kontrollera|verifiera) (vem du är|din identitet|att du är du)',
      '(säkert|säker|entydigt|unikt) (kunna)? (fastställa|identifiera|identifiering) (din identitet|dig)?',
      '(kontroll|verifiering|fastställande) av (din|er|kundens|sökandens) (identitet|ålder)',
      'identifiering av (dig|er|patienten|kunden|kunder|användare|användaren|medlemmen|sökanden)',
      '(undvika|förhindra|hindra|utesluta) (förväxling|förväxlingar|personförväxling|personförväxlingar|sammanblandning|att (du|någon|uppgifter) förväxlas|att vi förväxlar)',
      `(säkerställa|kontrollera|veta|försäkra oss om|vara säkra på|se till|bekräfta|verifiera) ${the}? (att)? (det är|det verkligen är|du är) (du|rätt person|rätt patient|den du|gammal nog|myndig)`,
      '(säker|säkerställd|entydig|unik) identifiering (av|vid)?',
      `(identifiera|legitimera|skilja) (våra|den)? (dig|er|kunden|kunderna|patient|patienten|patienter|medlem|medlemmen|sökande|eleven|elever|användaren|hyresgästen|gästen|innehavaren|dem) (på ett säkert sätt|säkert|åt|från|vid|i|entydigt)?`,
      '(åldersverifiering|ålderskontroll|legitimationskontroll|id kontroll|identifiering|identifikation|identitetskontroll*|autentisering|kontroll av (identitet|ålder|behörighet|legitimation)|kundkännedomskontroll|e legitimering)',
    ],
    examples: {
      match: [
        'Vi använder ditt personnummer för att [kontrollera din identitet].',
        'Personnumret behövs för att [undvika förväxling].',
      ],
      skip: ['Vi använder dina uppgifter för att kontrollera våra siffror.'],
    },
  },
  'legal-compliance': {
    words: [
      `(uppfylla|fullgöra|följa|efterleva|iaktta|leva upp till) (sina|våra|bankens|kommunens|föreningens|bolagets|skolans|nämndens|de|vår|sin) (rättsliga|lagstadgade|legala|lagliga|författningsenliga)? (skyldigheter|skyldighet|förpliktelser|krav|plikter|ansvar|åtaganden) (enligt|i) (lag|lagen|lagstiftning|lagstiftningen|gällande rätt|tillämplig lag|${STATUTE})`,
      '(uppfylla|fullgöra|följa) (sina|bankens|kommunens|föreningens|bolagets|skolans|nämndens|sin) (rättsliga|lagstadgade|legala|lagliga) (skyldigheter|skyldighet|förpliktelser|förpliktelse|krav)',
      `(följa|uppfylla|tillgodose|leva upp till|efterleva) (kraven|krav|reglerna|bestämmelserna|lagkraven|det lagkrav)? (i|enligt)? ${STATUTE}`,
      '(efterleva|följa) (lagar|lagen|lagkrav|lagstiftning|lagstiftningen|regler|regelverk|myndighetsbeslut|myndighetskrav|bestämmelser) ((och|eller|samt) (myndighetsbeslut|myndighetskrav|föreskrifter|regler|avtal))?',
      '(uppnå|säkerställa) kundkännedom',
      '(rapportera|lämna uppgifter|redovisa) till (skatteverket|myndigheter|försäkringskassan|finansinspektionen|csn)',
      '(uppfylla|fullgöra|följa|efterleva|tillgodose|iaktta) (våra|en|de|vår|alla|sina|sin|olika)? (rättsliga|rättslig|legala|lagstadgade|lagliga|författningsreglerade|tillämpliga|gällande) (förpliktelser|förpliktelse|skyldigheter|skyldighet|krav|regler|föreskrifter|regelverk)',
      '(uppfylla|fullgöra|följa|efterleva|tillgodose|iaktta) (våra|en|de|vår|alla|tillämpliga|gällande|olika)? (tillämpliga|gällande|rättsliga)? (lagkrav|lagar|lag|lagen|regler|föreskrifter|myndighetskrav|lagstiftning|regelverk)',
      '(uppfylla|fullgöra) (krav|skyldigheter|förpliktelser) (enligt|i) (lag|lagen|bokföringslagen|tillämplig lag|gällande rätt)',
      '(bokföring|redovisning|bokföringsändamål|regelefterlevnad|rättsliga skyldigheter|lagkrav|bokföringsskyldighet*|skatterapportering|arkivändamål|laglig efterlevnad|myndighetsrapportering)',
      '(svara på|tillmötesgå) (rättsliga|begäran från) (processer|myndigheter|förfrågningar)',
      '(upprätthålla och)? följa (lagen|lag)',
      '(uppfylla|följa|leva upp till|tillgodose) (arkiv|skatte|bokförings)? (och)? (*lagens|*lagarnas|*lagstiftningens|*förordningens) (krav|regler|bestämmelser)',
      '(uppfylla|följa|leva upp till) (bokföringslagens|lagens|skattelagstiftningens|penningtvättslagens|gällande lags|myndigheters) (krav|regler|bestämmelser)',
      '(uppfylla|fullgöra) (våra|våra rättsliga|kommunens|skolans|nämndens|bolagets|de)? (skyldigheter|krav|förpliktelser|uppdrag|uppgifter|ansvar) enligt',
      `(fullgöra|utföra|uppfylla|sköta) (vårt|sitt|skolans|kommunens|nämndens|regionens|universitetets|de)? (uppdrag|uppgifter|ansvar) enligt ${STATUTE}`,
      '(uppfylla|fullgöra|leva upp till|följa) (de|våra|det)? (krav|skyldigheter|regler|bestämmelser) som (följer av|ställs|finns|gäller|åligger|anges|ålagts|vi har)',
      `(följa|uppfylla|efterleva|leva upp till|tillgodose|fullgöra|iaktta|rätta oss efter) ${the}? (krav|kraven|skyldigheter|skyldigheterna|reglerna|bestämmelserna|lagar|lagarna|lag|lagen|ansvar|anmälningsplikt|bokföringsplikt|rapporteringsskyldighet|arkivskyldighet|dokumentationskrav|uppgiftsskyldighet)? (i|enligt|på|om)? (*lagen|*lagstiftningen|*förordningen|*direktivet|*balken|*lagar|*regelverk|*regelverket|föreskrifter|myndighetskrav|myndigheternas krav|gdpr|kollektivavtal)`,
      `(redovisa|rapportera|deklarera|lämna kontrolluppgift|lämna kontrolluppgifter|anmäla) ${the}? (moms|skatt|skatter|inkomster|uppgifter|verksamheten|arbetsgivaravgifter|smitta|händelser)? till (skatteverket|myndigheter|myndigheten|försäkringskassan|finansinspektionen|csn|socialstyrelsen|kommunen|skolverket|arbetsmiljöverket|inspektionen)`,
      '(bokföringsändamål|redovisningsändamål|revision|revisionsändamål|skatterapportering|skatteredovisning|arkivering|arkivhållning|diarieföring|myndighetsrapportering|lagstadgad rapportering|lagstadgade krav|momsredovisning|kontrolluppgifter|regelefterlevnad|myndighetskrav|kundkännedomskrav)',
    ],
    examples: {
      match: [
        'Banken behandlar uppgifterna för att [uppfylla sina skyldigheter enligt penningtvättslagen].',
        'Vi använder uppgifterna för att [följa bokföringslagen].',
        'Vi använder dina uppgifter för att [uppfylla rättsliga förpliktelser].',
        'Vi använder dina uppgifter för [bokföring].',
        'Vi sparar avtalen för att [följa hyreslagen].',
      ],
      skip: ['Vi använder dina uppgifter för att kontakta dig.'],
    },
  },
  'legal-claims': {
    words: [
      '(fastställa|göra gällande|försvara|utöva|tillvarata|bevaka|hävda|skydda) ((och|eller|samt)? (göra gällande|utöva|försvara|hävda))? ((och|eller|samt)? försvara)? (våra|egna|ett|vår)? (rättsliga)? (anspråk|rättigheter|rättsliga intressen|rätt|intressen|egendom och rättigheter)',
      '(rättsliga anspråk|tvister|tvistlösning|rättsliga tvister|rättsliga processer)',
      '(hantera|lösa|bemöta) (eventuella|rättsliga)? (tvister|tvist|rättsliga anspråk|anspråk)',
      '(upprätthålla|genomdriva|tillämpa) (våra)? (villkor|avtal|användarvillkor)',
      '(fastställa|framställa|besvara|bestrida|driva|hantera|försvara oss mot) (ett|eventuella|rättsliga)? (rättsliga)? (anspråk|krav|skadeståndskrav|rättskrav)',
      '(användas|använda|behöva uppgifterna|åberopa) som (bevis|bevisning)',
      '(bevaka|tillvarata|ta till vara|skydda) (vår|våra|sin|sina|bolagets|bankens) (rätt|rättigheter|rättsliga intressen)',
      '(försvara|företräda) oss i (en)? (tvist|rättsprocess|domstol)',
      '(försvara|skydda) (oss|sig) mot (rättsliga)? (krav|anspråk|stämningar)',
      `(bemöta|besvara|hantera|driva|framställa|möta|avvisa|göra gällande|försvara oss mot|utreda) ${the}? (eventuella|framtida|rättsliga)? (krav|kraven|anspråk|rättskrav|skadeståndskrav|skadeståndsanspråk|stämning|tvist|tvister|tvisten|klagomål i domstol|invändningar i domstol|diskrimineringsanspråk)`,
      '(kunna)? (visa|styrka|bevisa|dokumentera|påvisa|belägga) (vad som|att|vad|hur) (har)? (avtalats|sagts|sades|överenskommits|vi|ni|parterna|beställts|beslutats|avtal|avtalet|ett avtal|samtycke|du|har)',
      '(bevis|bevisning|bevisändamål|bevissyfte|bevisskäl|tvistelösning|tvister|tvist|en eventuell tvist|eventuella tvister|rättsprocesser|rättstvist|rättstvister|rättsligt försvar)',
      `(tillvarata|ta tillvara|bevaka|försvara|skydda|hävda) ${the}? (klientens|kundens|bolagets|medlemmens|medlemmarnas|bankens|föreningens|rättsliga)? (rätt|rättigheter|rättsliga intressen|intressen i tvist|intressen vid tvist|anspråk)`,
    ],
    examples: {
      match: [
        'Vi använder dina uppgifter för att [försvara rättsliga anspråk].',
        'Vi sparar ansökan för att [bemöta krav] från sökande.',
      ],
      skip: ['Vi använder dina uppgifter för att respektera dina önskemål.'],
    },
  },
  'content-moderation': {
    words: [
      '(moderera|moderering|innehållsmoderering)',
      '(moderera|granska|ta bort) (otillåtet|olagligt|stötande|olämpligt)? (innehåll|inlägg|kommentarer)',
      '(ta bort) (otillåtna|olagliga) (inlägg|kommentarer)',
      '(ta bort|granska|dölja) (inlägg|kommentarer|innehåll|recensioner|annonser) (som)? (bryter|strider|kränker)?',
      `(stoppa|förhindra|motverka|hindra|utreda|upptäcka|ta bort|rensa bort|följa upp) ${the}? (fusk|hot|hat|näthat|mobbning|kränkningar|trakasserier|kränkande|olämpligt|stötande|olagligt|otillåtet|rasism|grooming|påhopp) ((och|eller|samt)? (hot|hat|mobbning|trakasserier|kränkningar|språk|innehåll|inlägg|kommentarer|beteende)) ((och|eller|samt)? (hot|hat|mobbning|trakasserier|kränkningar|påhopp))?`,
      `(stoppa|förhindra|motverka|hindra|ta bort) ${the}? (näthat|mobbning|trakasserier|kränkningar|kränkande inlägg|olämpliga inlägg|otillåtet innehåll|olagligt innehåll)`,
      `(granska|förhandsgranska|gå igenom|kontrollera) ${the}? (anmälda|rapporterade|nya|inskickade)? (inlägg|kommentarer|recensioner|omdömen|annonser|chattmeddelanden|bidrag|innehåll)`,
      `(upprätthålla|följa|genomdriva) ${the}? (ordningsregler|ordningsreglerna|communityregler|forumregler|forumreglerna|uppföranderegler|spelregler)`,
      `(hitta|upptäcka|leta efter|blockera|flagga) ${the}? (olagligt|olämpligt|stötande|kränkande|otillåtet|skadligt) (innehåll|material|språk|inlägg)`,
    ],
    examples: {
      match: [
        'Vi använder dina inlägg för [moderering].',
        'Vi läser rapporterade meddelanden för att [stoppa hot och trakasserier].',
      ],
      skip: ['Vi använder dina uppgifter för att räkna besök.'],
    },
  },
  'debt-collection': {
    words: [
      '(inkasso|inkassoändamål|indrivning|kravhantering|skuldindrivning|indrivning av (skulder|fordringar)|inkassoverksamhet)',
      '(driva in|kräva in|inkassera) (fordringar|skulder|obetalda|våra fordringar)',
      '(driva in|kräva in|inkassera|indriva) (skulden|skulder|fordran|fordringar|fordringen|betalning|belopp|obetalda fakturor|obetald faktura)',
      '(kräva|få) betalt för (obetalda|förfallna)',
      '(indrivning|indrivningsåtgärder|inkassoåtgärder|inkassokrav|kravverksamhet|indrivning av (fordran|fordringar|hyra|avgift|avgifter|obetalda|skulder|fordringen))',
      `(driva in|kräva in|inkassera|indriva) ${the}? (obetalda|förfallna)? (fakturor|faktura|fordran|fordringar|skuld|skulder|hyra|hyror|avgifter|betalning)`,
    ],
    examples: {
      match: ['Vi använder dina uppgifter för [inkasso].'],
      skip: ['Vi använder dina uppgifter för att hämta paket.'],
    },
  },
};
