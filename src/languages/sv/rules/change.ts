import type { Rule } from '../../pack.ts';
import { CHANGE, POLICY } from '../phrases.ts';

const POST =
  '(publicera|publicerar|publiceras|publicerat|publicerats|publicerad|lägger upp|läggs ut|läggs upp|finns|hittar|visas|anslås|tillgänglig*|återges|framgår)';
const HERE = '(här|webbplats|webbplatsen|hemsida|hemsidan|sidan|sida|webbsida|sajt|sajten|hemsidor|online)';
const TELL =
  '(meddela|meddelar|meddelas|informera|informerar|informeras|underrätta|underrättar|underrättas|kontakta|kontaktar|avisera|aviserar|upplysa|upplyser|skicka|skickar|mejla|mejlar|berättar|säger till)';
const PERSON =
  '(dig|er|berörda|registrerade|samtliga medlemmar|alla medlemmar|användare|användarna|användaren|kunder|kunderna|kunden|medlemmar|medlemmarna|medlemmen|registrerade|våra kunder|våra användare)';

/** How changes of the policy are made known. Each rule speaks of the policy, by its words or by the heading above. */
export const change: Record<string, Rule> = {
  'changes-posted-here': {
    says: 'change/posting',
    match: [
      '(senaste|aktuella|gällande) (versionen|version) (finns|hittar du|ligger) (alltid)? (här|på denna sida|på den här sidan|på sidan|på vår webbplats|på webbplatsen|på hemsidan)',
      `(ändrar|uppdaterar) ~4 ${POLICY} ~2 (publicerar|lägger) ~4 (här|webbplatsen|hemsidan|sidan)`,
      `${POST} ~10 (nya|ny|senaste|aktuella|uppdaterade|ändrade|ändringar|ändringarna|ändringen|uppdateringar|version|versionen|versioner|policyn) ~10 ${HERE}`,
      `(nya|ny|senaste|aktuella|uppdaterade|ändrade|ändringar|ändringarna|ändringen|uppdateringar|uppdateringarna|reviderade|gällande) ~8 ${POST} ~8 ${HERE}`,
      `(träder i kraft|gäller|börjar gälla) ~6 (när|då|så snart|från) ~6 (publicera*|läggs)`,
      '(läs|läsa|läser|kontrollera|kontrollerar|besök|besöka|besöker|ta del av|tar del av|gå in på|återkomma|granska) ~8 (regelbundet|då och då|med jämna mellanrum|löpande|periodiskt|emellanåt) ~10 (ändring*|uppdatera*|uppdatering*|ändrats|ändras|version)',
      '(regelbundet|då och då|med jämna mellanrum|löpande|emellanåt) ~4 (läs|läsa|läser|kontrollera|kontrollerar|besöka|besöker|ta del av|tar del av|granska|läser igenom) ~8 (policy*|*policyn|sida|sidan|villkoren|ändringar|denna|informationen)',
      `(publicera|publicerar|lägga upp|lägger) (vi|då)? (ut|upp)? (den nya|en ny|den uppdaterade|ändringarna|uppdateringen|dem|de nya|en uppdaterad)`,
      '(ändringar|ändringarna|uppdateringar|den nya versionen|nya versioner) (publiceras|läggs ut|läggs upp|anslås) (på|i)',
      '(här|på den här sidan|på denna sida|på webbplatsen|på hemsidan) ~3 (ligger|finns|hittar du|publiceras|läggs) ~3 (alltid)? ~2 (senaste|aktuella|gällande|uppdaterade|nya) ~1 (version|versionen|policyn)',
      '(senaste|aktuella|gällande|uppdaterade) (versionen|version) ~3 (ligger|finns|publiceras|hittas|läggs) (alltid)? ~3 (här|sida|sidan|webbplats|webbplatsen|hemsida|hemsidan|appen)',
    ],
    needs: [
      POLICY,
      '(senaste|aktuella|gällande) (versionen|version)',
      '(ändring*|ändringar|uppdatering*|integritetspolicy*|personuppgiftspolicy*|dataskydd*|policyn)',
    ],
    unless: ['(annons*|kommentarer|forum|inlägg|bilder|recension*)'],
    actor: 'any',
    examples: {
      match: [
        '[Läs vår policy regelbundet för att se om något har ändrats].',
        'När vi [ändrar vår policy publicerar vi den på webbplatsen].',
        'Vi [publicerar ändringar av policyn på denna sida].',
        'Den [senaste versionen av policyn finns här].',
      ],
      skip: ['Du kan publicera bilder på vårt forum.', 'Datum för nästa mässa finns här.'],
    },
  },
  'changes-shown-on-site': {
    says: 'change/website-notice',
    match: [
      `(meddelande|notis|avisering|avisera|aviserar|aviseras|meddelas|meddela|information|informera|informerar|underrättas|banner) ~10 (på|i|via|genom) ~3 (webbplats|webbplatsen|hemsida|hemsidan|startsida|startsidan|appen|tjänsten|applikationen|app)`,
      '(tydlig|framträdande|synlig) (notis|meddelande|avisering|information|banner)',
      '(meddelar|informerar|berättar|visar|aviserar|upplyser) (vi)? ~4 (ruta|banner|pop up|popup|notis|dialogruta|fönster) ~4 (när|på|i|vid|nästa)',
      '(meddelar|informerar|berättar|visar|aviserar|upplyser|meddelas|visas|aviseras) (vi)? ~3 (i appen|i spelet|i tjänsten|vid inloggning|när du (loggar in|startar|öppnar)|nästa gång du (loggar in|startar|öppnar)|på startsidan|på hemsidan|på webbplatsen)',
      '(syns|visas) ~3 (ruta|banner|notis|meddelande) ~6 (när|nästa)',
    ],
    needs: [CHANGE],
    unless: ['(incident|intrång|personuppgiftsincident|cookie|cookies|kakor)', '(publicera|publicerar|publiceras)'],
    actor: 'any',
    examples: {
      match: [
        'Om vi ändrar policyn visar vi ett [meddelande på vår webbplats].',
        'Vid större ändringar [visar vi en ruta nästa gång du öppnar] appen.',
      ],
      skip: ['Meddelanden om öppettider sitter i butiken.'],
    },
  },
  'changes-told-in-person': {
    says: 'change/personal-notice',
    match: [
      `${CHANGE} ~10 (får|nås) (du|ni|medlemmarna|kunderna) ~2 (mejl|brev|sms|besked|meddelande|e post|information)`,
      '(ändrar|ändras|uppdaterar) ~6 (får|kommer) (du|ni) ~3 (information|besked|veta|meddelande|ett meddelande|mejl) ~4 (via|per|genom|med) (e post|epost|mejl|mail|sms|brev)',
      '(ändras|ändrar|uppdateras|uppdaterar) ~8 (skickar|mejlar) vi ~3 (mejl|e post|dig|medlemmarna|sms)',
      `${TELL} ~4 ${PERSON} ~12 (${CHANGE}|e post|epost|mejl|mail|sms|brev|via|per)`,
      `${CHANGE} ~12 ${TELL} ~3 ${PERSON}`,
      `(du|ni|användare|kunder|medlemmar) ~2 (meddelas|informeras|underrättas|aviseras|få ett meddelande|få besked)`,
      `(meddelas|informeras|underrättas|aviseras) (du|ni)`,
      `${TELL} ~8 (via|per|genom|med) (e post|epost|mejl|mail|sms|brev|ett mejl)`,
      `${CHANGE} ~6 (hör|skriver|ringer|mejlar|skickar) vi ~3 (av oss|brev|mejl|sms|till dig|till er|ett) ~3 (med|via|per|genom)? ~2 (brev|mejl|sms|e post|post)?`,
    ],
    needs: [
      `${CHANGE} ~8 ${POLICY}`,
      `${POLICY} ~8 ${CHANGE}`,
      `${CHANGE} (vi)? ~1 hur (vi|dina)`,
      `(väsentliga|större|betydande|viktiga|materiella|väsentlig|betydelsefulla) ~1 ${CHANGE}`,
      '(ändringar|ändringarna|förändringar|förändringarna|ändringen) ~1 (är|väsentliga) (väsentliga|väsentlig|större|betydande|av betydelse)',
    ],
    unless: [
      '(meddela|kontakta|mejla|informera) oss',
      '(incident|intrång|personuppgiftsincident)',
      '(dina|era) uppgifter ändras',
      'tydlig notis',
      '(meddelande|notis|avisering|information) (i|på) (tjänsten|appen|webbplatsen|hemsidan|vår app|vår tjänst|vår webbplats|systemet)',
      'utan att ~3 (meddela*|informera*|underrätta*)',
    ],
    actor: 'any',
    examples: {
      match: [
        '[Ändrar vi policyn får du besked per brev].',
        'Vi [informerar dig via e-post] om ändringarna är väsentliga.',
        'Ändrar vi policyn [informeras du] i god tid.',
        'Om policyn ändras [meddelar vi dig via e-post].',
        'Vi [informerar dig om ändringar] i denna policy.',
        'Vid större [förändringar hör vi av oss med brev].',
      ],
      skip: ['Du når oss via e-post.', 'Vi berättar om ändrade öppettider.'],
    },
  },
  'changes-without-notice': {
    says: 'change/without-notice',
    match: [
      `${CHANGE} ~12 utan ~2 (föregående|förvarning|att meddela|att informera|särskilt|avisering|förhandsbesked|meddelande)`,
      `${CHANGE} ~12 utan ~2 (att)? (vi)? ~2 (meddelar|informerar|underrättar|förvarnar|aviserar|varnar)`,
    ],
    needs: [POLICY],
    actor: 'any',
    unless: ['(inte|aldrig) ~6 utan'],
    examples: {
      match: ['Vi kan [ändra policyn utan föregående] meddelande.'],
      skip: ['Priser ändras utan förvarning.'],
    },
  },
  'staying-means-agreeing': {
    says: 'change/continued-use',
    match: [
      `(fortsätter|fortsätta|fortsatt|fortsatta) ~4 (använda|användning|nyttja|besöka|nyttjande) ~12 ${CHANGE} ~12 (godkänner|accepterar|samtycker|godkännande|accept)`,
      `${CHANGE} ~12 (fortsätter|fortsätta|fortsatt|fortsatta) ~4 (använda|användning|nyttja|besöka|nyttjande) ~12 (godkänner|accepterar|samtycker|godkännande|godkänt)`,
      `(fortsätter|fortsätta|fortsatt|fortsatta) ~4 (använda|användning|nyttja|besöka) ~12 (godkänner|accepterar|samtycker|godtar) ~8 (${CHANGE}|nya|uppdaterade)`,
      `(fortsätter|fortsätta|fortsatt|använder) ~8 (efter|sedan) ~4 ${CHANGE} ~8 (godkänt|godkänner|accepterat|accepterar|samtyckt|samtycker|anses)`,
      '(anses|förutsätts) ~4 (godkänt|accepterat|ha godkänt|ha accepterat) ~8 (ändring*|nya|policyn|villkoren|uppdater*|den)',
      `(fortsätter|fortsätta|fortsatt|fortsatta) ~8 ${CHANGE} ~12 (godtar|godkänner|accepterar|samtycker|godkänt|accepterat|godkännande)`,
      '(fortsätter|fortsätta|fortsatt|fortsatta) ~12 (räknas|ses|tolkas|betraktas|innebär) ~4 (godtar|godkänner|accepterar|samtycker|godkännande|accept)',
    ],
    actor: 'any',
    examples: {
      match: [
        '[Fortsätter du att använda sajten efter en ändring godkänner] du den.',
        '[Fortsätter du att handla efter uppdateringen räknas det som ett godkännande].',
      ],
      skip: ['Du kan fortsätta använda appen offline.'],
    },
  },
  'change-asks-consent': {
    says: 'change/asks-consent',
    match: [
      `${CHANGE} ~12 (be|ber|inhämta|inhämtar|begära|begär|kräver|fråga|frågar|be dig) ~4 (om)? ~2 (samtycke|godkännande|det på nytt)`,
      `${CHANGE} ~6 (kräver|kräva) ~3 (samtycke|godkännande)`,
      `(kräver|krävs) ${CHANGE} ~4 (samtycke|godkännande)`,
      '(inskränka|försämra|begränsa|minska|ändra) ~10 (policy|villkor|policyn) ~4 utan ~3 (samtycke|godkännande)',
      '(nya|nytt) (syften|ändamål|syfte) ~10 (be|ber|inhämta|inhämtar) ~4 samtycke',
      `(ber|be|inhämtar|inhämta|begär) ~4 (samtycke|godkännande) ~3 (på nytt|igen|om) ~6 ${CHANGE}`,
      '(nytt|förnyat) (samtycke|godkännande)',
    ],
    actor: 'any',
    needs: [POLICY, CHANGE, '(samtycke|godkännande)'],
    unless: ['(cookies|kakor|barn|vårdnadshavare)', '(återkalla|ändra) ditt samtycke'],
    examples: {
      match: [
        'För [nya ändamål ber vi dig alltid om samtycke].',
        'Om en [ändring kräver ditt samtycke] frågar vi dig.',
      ],
      skip: ['Vi ber om samtycke till kakor.'],
    },
  },
  'new-use-asks-first': {
    says: 'change/asks-consent',
    match: [
      '(till|för) ~1 (nytt|nya|annat|andra|något annat|något nytt) (syfte|ändamål|syften|saker)? ~6 (frågar|ber|inhämtar|begär) (vi|bolaget|föreningen|kommunen) ~2 (dig|er)? ~1 (först|om lov|om samtycke|om tillåtelse|i förväg|samtycke)',
    ],
    needs: ['(uppgift*|personuppgift*|*uppgifter|*uppgifterna|data|informationen)'],
    actor: 'any',
    unless: ['(cookies|kakor|barn)'],
    examples: {
      match: ['Vill vi använda uppgifterna [till något annat frågar vi dig först].'],
      skip: ['Vill du byta till något annat frågar vi dig först.'],
    },
  },
};
