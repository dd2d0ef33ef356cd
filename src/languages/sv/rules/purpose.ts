import type { Rule } from '../../pack.ts';

const ADS = '(annons|annonser|annonsering|reklam|erbjudanden|marknadsföring)';
const SHOW = '(visa|visar|visas|presentera|presenteras|rikta|riktar|riktas|tillhandahålla|ge|ger|anpassa|anpassar)';

/** Purposes that whole sentences tell. */
export const purpose: Record<string, Rule> = {
  'shows-ads-by-interest': {
    says: 'purpose/targeted-advertising',
    match: [
      `${SHOW} ~6 ${ADS} ~8 (baserat på|baserade på|utifrån|relevanta för|efter dina intressen|som är relevanta|anpassade)`,
      `(riktade|intressebaserade|personanpassade|relevanta|anpassade|beteendebaserade) ~2 ${ADS} ~6 ${SHOW}`,
    ],
    unless: ['(tacka nej|slippa|välja bort|inaktivera|stänga av)', '(inte|aldrig) ~4 (visa|visar|använder)'],
    actor: 'any',
    examples: {
      match: ['Vi kan [visa annonser baserat på] dina besök här.'],
      skip: ['Vi sätter annonser i tidningar.'],
    },
  },
  'sends-marketing': {
    says: 'purpose/marketing',
    match: [
      '(skicka|skickar|mejlar|kontakta|kontaktar|informera|informerar) ~6 (nyhetsbrev|nyhetsbrevet|marknadsföring|erbjudanden|direktreklam|reklam|kampanjer|marknadsföringsutskick)',
    ],
    unless: [
      '(avregistrer*|tacka nej|inte längre|inte vill|önskar du|avanmäl*|invända|motsätta)',
      '(inte|aldrig) ~3 (skicka|skickar)',
    ],
    examples: { match: ['Vi kan [skicka nyhetsbrev] till dig.'], skip: ['Du kan avregistrera dig från nyhetsbrevet.'] },
  },
  'tells-of-an-order': {
    says: 'purpose/service-messages',
    match: [
      '(kontakta|kontaktar|meddela|meddelar|informera|informerar) (vi)? (dig|er) ~10 (angående|när|om) ~4 (beställning*|köp|leverans|leveransen|varan|varor|ordern|bokning*|tjänster du|produkter eller tjänster)',
    ],
    unless: ['(erbjudanden|nyhetsbrev*|marknadsföring)', '(policy*|villkor*|ändring*)', '(inte|aldrig)'],
    examples: { match: ['Vi [kontaktar dig när varan] har kommit.'], skip: ['Vi kontaktar dig om nya erbjudanden.'] },
  },
  'profiles-the-reader': {
    says: 'purpose/profiling',
    match: [
      '(skapar|bygger|skapa|tar fram) ~3 (profil|kundprofil|användarprofil) ~3 (av|om|över|på)',
      '(tillämpar|använder|utför|sker) ~3 profilering',
    ],
    unless: ['beslut*', 'profilbild*', 'rättslig*'],
    examples: { match: ['Vi [skapar en profil över] dina intressen.'], skip: ['Du skapar en profil.'] },
  },
};
