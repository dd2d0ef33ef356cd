import type { Rule } from '../../pack.ts';

export const automatedDecision: Record<string, Rule> = {
  'decides-by-machine': {
    says: 'automated-decision/automated-decision',
    match: [
      '(accordé|refusé|acceptée|rejetée) (automatiquement|de façon automatique)',
      '(décision|décisions) ~4 (automatisée|automatisées|automatique|automatiques)',
      '(processus|système|systèmes) (décisionnel|décisionnels|de décision) ~2 (automatisé|automatisés|automatique)',
      '(décision|décisions) ~10 (fondée|fondées|basée|basées|fondement|prise|prises) ~8 (traitement|traitements|procédé|moyens|processus) (automatisé|automatisés|automatique)',
      '(décision|décisions) ~6 (prise|prises|rendue|rendues) ~1 (par) ~1 (machine|algorithme|algorithmes|logiciel|ordinateur|robot)',
      '(décision|décisions) ~6 sans (aucune)? intervention humaine',
      '(algorithme|algorithmes|score|système) ~6 (détermine|décide|déterminent|décident) ~3 (automatiquement|si)',
      'profilage ~8 (effets|effet) juridiques',
      '(algorithme|score|scoring|logiciel|note) ~10 (dont dépend|conditionne|dicte|détermine) (la|notre|l|cette) (décision|octroi|acceptation|issue)',
      '(évalué*|accordé*|refusé*|traité*|analysé*|décidé*) ~3 (par)? (un|une|de manière|de façon) (traitement|procédé|manière|système)? (entièrement|exclusivement)? (automatisé|automatique|automatisée)',
      '(calculé*|déterminé*|fixé*|attribué*|décidé*) par ~1 (algorithme|algorithmes|logiciel|programme|modèle) ~6 (sans|intervention)',
      '(score|note|notation) ~4 (attribué*|calculé*|établi*) ~1 automatiquement',
      '(scoring|score de crédit)',
      '(calculé*|fixé*|déterminé*|évalué*|accordé*|établi*) ~2 (manière|façon) (entièrement|totalement|exclusivement)? (automatisée|automatique)',
    ],
    actor: 'any',
    unless: [
      '(droit|droits|demander|opposer|contester|exiger|refuser|possibilité)',
      '(définition|désigne|signifie)',
      '(savoir plus|plus d informations|faq)',
      '(pas|ni) (faire l objet|être soumis)',
      'd accepter',
      'intervention humaine (de|d)',
    ],
    examples: {
      match: [
        'Votre limite résulte d’une [décision automatisée].',
        'Nous prenons des [décisions entièrement automatisées].',
      ],
      skip: ["Vous avez le droit de ne pas faire l'objet d'une décision automatisée.", 'Le portail est automatique.'],
    },
  },
};
