import type { LexiconEntry } from '../../../pack.ts';
import { STATUTE } from '../../phrases.ts';
import { improve, prevent, service, services, the, you } from './phrase.ts';

const some =
  '(eventuell|eventuella|möjliga|obehörig|obehörigt|otillåten|olaglig|olagliga|skadlig|annan|andra|misstänkt|misstänkta|säkerhets)';

export const protection: Record<string, LexiconEntry> = {
  security: {
    words: [
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
    ],
    examples: {
      match: [
        'Vi kamerabevakar garaget för att [öka tryggheten för] hyresgästerna.',
        'Vi använder dina uppgifter för att [upprätthålla säkerheten].',
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
    ],
    examples: {
      match: ['Vi använder dina uppgifter för att [förhindra bedrägerier].'],
      skip: ['Vi använder dina uppgifter för kontohantering.'],
    },
  },
  'identity-verification': {
    words: [
      `(verifiera|kontrollera|bekräfta|fastställa|säkerställa|styrka|identifiera|legitimera) (din|er|kundens|användarens|dig|er|sökandens)? (identitet|identiteten|ålder|legitimation)`,
      '(identitetskontroll|identifiering|identitetsverifiering|ålderskontroll|ålderverifiering|kundkännedom|legitimering|säker identifiering)',
      'identifiera (dig|er|kunden|kunder|användare)',
      '(veta|försäkra oss om|förvissa oss om|säkerställa|kontrollera) (att|vem) (du|det|ni) (är|verkligen)',
      '(styrka|fastställa|bekräfta|kontrollera|verifiera) (vem du är|din identitet|att du är du)',
      '(säkert|säker|entydigt|unikt) (kunna)? (fastställa|identifiera|identifiering) (din identitet|dig)?',
      '(kontroll|verifiering|fastställande) av (din|er|kundens|sökandens) (identitet|ålder)',
      'identifiering av (dig|er|patienten|kunden|kunder|användare|användaren|medlemmen|sökanden)',
    ],
    examples: {
      match: ['Vi använder ditt personnummer för att [kontrollera din identitet].'],
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
    ],
    examples: {
      match: [
        'Banken behandlar uppgifterna för att [uppfylla sina skyldigheter enligt penningtvättslagen].',
        'Vi använder uppgifterna för att [följa bokföringslagen].',
        'Vi använder dina uppgifter för att [uppfylla rättsliga förpliktelser].',
        'Vi använder dina uppgifter för [bokföring].',
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
    ],
    examples: {
      match: ['Vi använder dina uppgifter för att [försvara rättsliga anspråk].'],
      skip: ['Vi använder dina uppgifter för att respektera dina önskemål.'],
    },
  },
  'content-moderation': {
    words: [
      '(moderera|moderering|innehållsmoderering)',
      '(moderera|granska|ta bort) (otillåtet|olagligt|stötande|olämpligt)? (innehåll|inlägg|kommentarer)',
      '(ta bort) (otillåtna|olagliga) (inlägg|kommentarer)',
      '(ta bort|granska|dölja) (inlägg|kommentarer|innehåll|recensioner|annonser) (som)? (bryter|strider|kränker)?',
    ],
    examples: {
      match: ['Vi använder dina inlägg för [moderering].'],
      skip: ['Vi använder dina uppgifter för att räkna besök.'],
    },
  },
  'debt-collection': {
    words: [
      '(inkasso|inkassoändamål|indrivning|kravhantering|skuldindrivning|indrivning av (skulder|fordringar)|inkassoverksamhet)',
      '(driva in|kräva in|inkassera) (fordringar|skulder|obetalda|våra fordringar)',
      '(driva in|kräva in|inkassera|indriva) (skulden|skulder|fordran|fordringar|fordringen|betalning|belopp|obetalda fakturor|obetald faktura)',
      '(kräva|få) betalt för (obetalda|förfallna)',
    ],
    examples: {
      match: ['Vi använder dina uppgifter för [inkasso].'],
      skip: ['Vi använder dina uppgifter för att hämta paket.'],
    },
  },
};
