import type { Rule } from '../../pack.ts';

const GIVE =
  '(lämna|lämnar|lämnas|ange|anger|anges|uppge|uppger|tillhandahålla|tillhandahåller|fylla i|fyller i|dela|ge oss|lämna ut|delge)';
const CANNOT =
  '(kan (vi|du|ni|tjänsten|vi tyvärr|det|din|beställningen) inte|kan inte|inte (kunna|möjligt|kan|leverera|användas|erbjuda)|omöjligt|avslås|hindrar|begränsas|begränsad|avvisas)';

const WHO =
  '(du|ni|gäster|gästen|kunder|kunden|sökande|sökanden|medlemmar|medlemmen|hyresgäster|hyresgästen|patienten|patienter|föräldrar|vårdnadshavare|studenten|deltagaren|deltagare|passagerare|resenärer|låntagaren|klienten)';

/** Whether data must be given, and what follows if it is withheld. */
export const mandatory: Record<string, Rule> = {
  'withholding-has-consequences': {
    says: 'mandatory/required',
    actor: 'any',
    match: [
      `(om|ifall|väljer) (du|ni|kunden|användaren) ~4 (inte|ej|avstår) ~3 ${GIVE} ~12 ${CANNOT}`,
      `(lämnar|anger|uppger|vill|väljer) (du|ni) ~4 (inte|ej) ~12 ${CANNOT}`,
      `${CANNOT} ~12 (om|utan) ~6 ${GIVE} ~4 (uppgifter|uppgifterna|personuppgifter|dem|information)`,
      `utan (dessa|de|dina|nödvändiga|sådana|era) (uppgifter|personuppgifter|uppgifterna) ~6 ${CANNOT}`,
      `(lämnas|anges) (de|uppgifterna) inte`,
    ],
    unless: ['(cookies|kakor|kaka|cookie)', '(nyhetsbrev*|avregistrer*)', '(barn|ålder)'],
    examples: {
      match: [
        'Vi [kan inte leverera varan om du inte vill lämna uppgifter].',
        '[Om du inte lämnar uppgifterna kan vi inte] skicka varan.',
      ],
      skip: ['Om du inte vill ha reklam kan du säga nej.'],
    },
  },
  'must-be-given': {
    says: 'mandatory/required',
    actor: 'any',
    match: [
      '(måste|ska|skall) (alltid|också|även)? (uppges|anges|lämnas|fyllas i|visas upp) ~6 (annars|i annat fall)',
      '(annars|i annat fall) kan (ingen|inget|inga|inte) ~4 (bokas|beställas|levereras|skapas|öppnas|behandlas|tecknas|genomföras|prövas|registreras|hyras|betalas)',
      `(måste|behöver) (du|ni|man|kunden|sökanden) ~2 (ange|lämna|uppge|fylla i) ~4 (@collection|uppgifter)`,
      `(du|ni|man|kunden|sökanden) ~1 (måste|behöver) ~2 (ange|lämna|uppge|fylla i) ~4 (@collection|uppgifter)`,
      `(krävs|kräver) (det)? ~2 att (du|ni) ~1 (anger|lämnar|uppger|fyller i) ~3 @collection`,
      '(obligatoriska|obligatorisk|tvingande) (uppgifter|fält|fälten|information)',
      '(fält|uppgifter|uppgifterna|fälten|personuppgifter) ~6 (är|obligatoriska) (obligatoriska|ett krav|nödvändiga för att (ingå|vi|du|teckna))',
      '(lämnande|tillhandahållande|tillhandahållandet) av ~3 (uppgifter|personuppgifter) ~2 är ~2 (krav|obligatoriskt|nödvändigt|avtalskrav|lagstadgat)',
      '(fält|uppgifter|uppgifterna|frågor) ~4 (måste|ska) (fyllas i|lämnas|anges|besvaras)',
      '(är|utgör) ~1 (ett)? (avtalskrav|avtalsenligt krav|lagkrav|lagstadgat krav|krav för att)',
      'utan (det|dem|detta|denna uppgift) kan (du|vi|ni) inte',
      '(måste|behöver) (du|ni) ~1 (lämna|ange|uppge|fylla i) (de|alla|vissa|följande|samtliga) (uppgifter|uppgifterna|personuppgifter)',
      'att (du|ni) ~1 (lämnar|anger|uppger|fyller i) ~4 @collection ~2 är ~2 (nödvändigt|en förutsättning|förutsättning|ett krav|obligatoriskt)',
      '(är|det är) (nödvändigt|ett krav|en förutsättning|obligatoriskt) att (du|ni) ~1 (lämnar|anger|uppger|fyller i)',
      `${WHO} ~1 (ska|skall|måste|är skyldig att|är skyldiga att) ~3 (fylla i|lämna|uppge|ange|visa upp|skicka in|bifoga|legitimera) ~6 (@collection|blankett|uppgifter)`,
      '(lagen|lag|*lagen) (kräver|ålägger) ~2 att (du|ni|gäster|kunder|kunden) ~2 (lämnar|uppger|anger|fyller i|visar)',
      '(uppgifterna|uppgiften|fälten|svaren|personnummer|personnumret) ~3 är ~1 (obligatoriska|obligatorisk|obligatoriskt|ett krav|tvingande)',
      '(annars|i annat fall|utan dem|utan dessa|utan uppgifterna|utan personnummer|utan detta|då) kan (vi|du|ni) ~2 inte ~3 (erbjuda|pröva|behandla|handlägga|leverera|teckna|ingå|hjälpa|ta emot|registrera|bevilja|genomföra|fullfölja|boka|skapa|öppna|bli)',
    ],
    unless: [
      '(inte|ej) ~2 (obligatorisk*|krav|skyldig*|behöver|måste|tvingande)',
      '(behöver|måste) (du|ni)? (inte|ej)',
      'vi (måste|behöver|är skyldiga)',
      '(begäran|registerutdrag|identitet|klagomål)',
    ],
    examples: {
      match: [
        '[Det är en förutsättning att du anger] ditt namn.',
        '[Du måste ange ditt namn] för att öppna ett konto.',
        '[Obligatoriska fält] har en stjärna.',
        '[Gäster måste enligt lag uppge namn] och medborgarskap.',
      ],
      skip: ['Du behöver inte ange ditt namn.'],
    },
  },
  'may-be-withheld': {
    says: 'mandatory/optional',
    actor: 'any',
    match: [
      '@collection är (inget|inte något|inga|ingen) (måste|krav|tvång)',
      '(frivilligt|valfritt) att ~1 (låta|vara|bli|medverka|synas|fotograferas|filmas|avbildas)',
      '(lämnas|anges|ges) (helt)? frivilligt',
      '(du|ni) (bestämmer|väljer|avgör) själv* om (du|ni) vill ~2 (svara|ange|uppge|lämna|fylla i)',
      `(inte|ej) (obligatoriskt|obligatorisk|ett krav|nödvändigt) att ~2 ${GIVE}`,
      `(inte|ej) (skyldig|skyldiga|tvungen|tvungna|skyldighet|tvingad|nödvändigt) att ~2 ${GIVE}`,
      `(behöver|måste) (du|ni)? inte ~2 (ange|lämna|uppge|fylla i) ~4 @collection`,
      `(frivilligt|frivillig|valfritt|valfri|frivilliga|valfria) (att)? ~2 (${GIVE}|besvara|uppgift*|fält|fälten)`,
      `(att|lämna|lämnande|tillhandahållande*) ~6 (är) (helt|alltid)? (frivilligt|valfritt|frivilliga)`,
      '(uppgifterna|uppgifter|enkäten|fälten|svaren) ~3 är (helt)? (frivilliga|frivilligt|valfria|frivillig)',
      'utan att (lämna|ange|uppge|behöva lämna) ~4 @collection',
      '(inget|ingen|inga|ingenting) ~4 är (obligatoriskt|obligatoriska|obligatorisk|tvingande)',
      `(välja|väljer) (du|ni)? att inte (lämna|ange|uppge|dela|lämna ut) ~4 @collection`,
      '(är|det är) (helt|alltid)? (frivilligt|valfritt) att ~1 (delta|medverka|svara|besvara|registrera)',
      '(uppgift|uppgiften|uppgifter|fältet|fält|frågan|frågorna) ~3 är (inte|ej) (obligatorisk|obligatoriska|obligatoriskt|nödvändig|nödvändiga)',
      '(du|ni) (kan|får) (alltid)? (välja|avstå) (att inte|från att) (lämna|svara|besvara|ange|uppge)',
      '(uppgift|uppgiften|uppgifter) ~3 är (helt)? (frivillig|valfri|frivilliga|valfria)',
      '(frivilliga|frivilligt|valfria|valfritt|frivillig) (för dig)? att (ange|lämna|fylla i|uppge|svara på|besvara)',
      '(kan|får) (du|ni) ~1 (hoppa över|lämna blankt|strunta i|låta bli)',
    ],
    unless: ['(tredje part|andra|myndighet*)', 'samtycke ~2 (är)? frivilligt'],
    examples: {
      match: [
        'Uppgifter om allergier [lämnas frivilligt].',
        'Vissa [uppgifter är frivilliga].',
        'Det är [inte obligatoriskt att ange] ålder.',
        'Du är [inte skyldig att lämna] ditt telefonnummer.',
        'Det är [frivilligt att ange] ålder.',
      ],
      skip: ['Du måste ange ditt namn.'],
    },
  },
};
