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
      '(décision|décisions|refus|embauche|sélection) ~12 (prise|prises|rendue|rendues|décidé*|dicté*) ~2 (par) ~2 (machine|machines|algorithme|algorithmes|logiciel|ordinateur|robot|robots|programme|ia|intelligence artificielle)',
      '(algorithme|algorithmes|robot|logiciel|machine|programme|intelligence artificielle|ia) ~4 (décide|décident|tranche|tranchent|choisit|sélectionne|rejette|écarte|accepte|fixe|note|trie|classe) ~3 (seul|seule|seuls|automatiquement|candidatures|dossiers|demandes|prix|tarif|prime)?',
      '(effectué*|réalisé*|prononcé*|rendu*|pris*|opéré*|traité*|attribué*|déterminé*) (de)? (manière|façon) (entièrement|totalement|exclusivement|purement|uniquement)? (automatisée|automatique)',
      '(automatiquement) (refusé*|accepté*|rejeté*|accordé*|écarté*|bloqué*|suspendu*|classé*|banni*)',
      '(refusé*|accepté*|rejeté*|accordé*|écarté*|bloqué*|suspendu*|banni*) automatiquement',
      '(décision|décisions|réponse) (de crédit|d octroi|d embauche|d admission)? ~4 (sans qu|sans) ~4 (humain|humaine|personne|intervien*)',
    ],
    actor: 'any',
    unless: [
      '(droit|droits|opposer|contester|refuser|possibilité|faire l objet|soumis*) ~12 (automatis*|automatique|automatiques|algorithme|algorithmes|machine)',
      '(demander|exiger) ~6 (décision|décisions) ~4 (automatis*|automatique)',
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
