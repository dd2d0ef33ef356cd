import type { LexiconEntry } from '../../pack.ts';

/** "artikel 6.1 b", "art. 6.1 (b) i GDPR", "artikel 6.1.b". */
const A6 = '(artikel|art) 6 (punkt|p|st)? 1 (punkt|led|lit|första stycket)?';

/** Grounds of GDPR article 6(1), under frames such as "den rättsliga grunden är …". */
export const legalBasis: Record<string, LexiconEntry> = {
  consent: {
    words: [
      '(ditt|ert|er|den registrerades|kundens|uttryckligt)? (uttryckliga|uttryckligt|frivilliga)? (samtycke|samtycken|samtycket|medgivande|medgivandet)',
      '(du|ni) (har)? (samtyckt|samtycker|gett oss tillåtelse|gett oss ditt samtycke|godkänt)',
      '(fått|inhämtat|har) (din|er|ditt|ert)? (tillåtelse|tillstånd|samtycke|medgivande)',
      `${A6} a`,
    ],
    examples: {
      match: ['Den rättsliga grunden är [ditt samtycke].', 'Den rättsliga grunden är [artikel 6.1 a].'],
      skip: ['Be din chef om samtycke.'],
    },
  },
  contract: {
    words: [
      '(fullgöra|fullgörande av|fullgörandet av|uppfylla|uppfyllande av|ingå|ingående av|utföra) (ett|vårt|våra|det|sitt|det ingångna|köpe)? (avtal|avtalet|avtalen|köpeavtalet|kundavtalet|kontrakt|avtalsförpliktelser|avtalsenliga skyldigheter|åtaganden enligt avtal*)',
      '(avtal|avtalet|avtalsförhållande*|kundavtal*|anställningsavtal*|medlemsavtal*|köpeavtal*|avtalsuppfyllelse|fullgörande av avtal)',
      '(avtal|avtalet) (med|mellan) (dig|er|oss|kunden)',
      `${A6} b`,
      '(fullgöra|fullgörande av|fullgörandet av|uppfylla|uppfyllande av|ingå|ingående av|teckna|tecknande av|genomföra|hantera) (ett|vårt|våra|det|sitt|ditt|er|ert)? (*avtal|*avtalet|*avtalen|köpet|beställningen|uppdraget|åtaganden|åtagandet)',
      '(uppdragsavtal*|hyresavtal*|låneavtal*|försäkringsavtal*|abonnemangsavtal*|tjänsteavtal*|användaravtal*|elavtal*|kreditavtal*|kursavtal*|utbildningsavtal*|prenumerationsavtal*|vårdavtal|leverantörsavtal*|resevillkor)',
    ],
    examples: {
      match: [
        'Den rättsliga grunden är [fullgörande av avtal].',
        'Behandlingen är nödvändig för att [fullgöra uppdragsavtalet].',
      ],
    },
  },
  'legal-obligation': {
    words: [
      '(rättslig|rättsliga|lagstadgad|lagstadgade|legal|legala|författningsenlig) (förpliktelse|förpliktelser|förpliktelsen|skyldighet|skyldigheter|skyldigheten|krav)',
      '(fullgöra|uppfylla|följa|efterleva) (våra|en|de|vår|en för oss)? (rättsliga|rättslig|lagstadgade|legala) (förpliktelse*|skyldighet*|krav)',
      '(krav|skyldighet*|förpliktelse*) (enligt|i) (lag|lagen|bokföringslagen|tillämplig lag|gällande lag*)',
      `${A6} c`,
      '(lagkrav|lagens krav|lagstadgat krav|lagstadgade krav|rättsligt krav|rättsliga krav|legala krav|krav i lag|krav enligt lag|skyldigheter enligt lag|skyldighet enligt lag|bokföringsskyldighet*|myndighetskrav)',
    ],
    examples: { match: ['Den rättsliga grunden är en [rättslig förpliktelse].'] },
  },
  'vital-interests': {
    words: ['(vitalt|vitala|grundläggande) (intresse|intressen|intresset)', `${A6} d`],
    examples: { match: ['Den rättsliga grunden är dina [vitala intressen].'] },
  },
  'public-interest': {
    words: [
      '(allmänt|allmänna) (intresse|intresset)',
      'myndighetsutövning*',
      `${A6} e`,
      '(uppgift|uppgifter|uppdrag) av allmänt intresse',
      '(myndighetsutövning*|samhällsuppdrag|allmänintresse|offentligt uppdrag|viktigt allmänt intresse)',
    ],
    examples: { match: ['Den rättsliga grunden är [allmänt intresse].'] },
  },
  'legitimate-interests': {
    words: [
      '(berättigat|berättigade|legitimt|legitima) (intresse|intressen|intresset)',
      '(intresseavvägning|intresseavvägningen|intresseavvägningar)',
      `${A6} f`,
      '(befogat|befogade|rättmätigt|rättmätiga) (intresse|intressen)',
    ],
    examples: {
      match: [
        'Den rättsliga grunden är vårt [berättigade intresse].',
        'Behandlingen sker med stöd av en [intresseavvägning].',
      ],
    },
  },
};
