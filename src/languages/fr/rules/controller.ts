import type { Rule } from '../../pack.ts';

const ONLINE = '(site|site internet|site web|application|plateforme|service|blog|présent site|boutique)';

/** Who speaks as "nous", or is responsible. The name is found by the extraction. */
export const controller: Record<string, Rule> = {
  'speaks-as-we': {
    says: 'controller/controller',
    match: [
      '(ci après|désigné*|dénommé*|appelé*) ~4 (nous|notre|nos)',
      '(nous|notre|nos) (désigne|désignent)',
      '(ci après) (la)? (société|éditeur|l éditeur)',
    ],
    actor: 'any',
    unless: ['contactez nous'],
    examples: {
      match: ['Exemple SAS ([ci-après « nous] ») tient cette boutique.'],
      skip: ['Nous et nos partenaires utilisons des cookies.'],
    },
  },
  'names-the-controller': {
    says: 'controller/controller',
    match: [
      '(responsable|responsables) (conjoint|conjoints|conjointe|unique)? (du|de|des|de ce|de ces) (traitement|traitements|la collecte)',
      'qualité de responsable (de|du|des) (traitement|traitements)',
      '(est|sont) (conjointement|seule|seul)? (responsable|responsables) (du|de|des) (traitement|traitements|la collecte|données)',
    ],
    actor: 'any',
    unless: [
      '(propres|autre|autres|leurs|ses|tiers|indépendant*|chaque|ces sites|distinct*) (responsable|responsables|traitements|traitement)',
      '(un|à un|d un) (autre)? responsable (de|du) traitement',
      '(pas|aucunement|nullement|saurions|saurait) ~4 responsable*',
      '(désigne|signifie|s entend|entend par)',
      '(détermine|déterminent) les finalités',
      'qualité de sous traitant',
      '(identité|coordonnées) (et les coordonnées)? (du|de la) responsable',
      'sites tiers',
    ],
    examples: {
      match: ['Le [responsable du traitement] est la société Exemple SAS.'],
      skip: ['Branchez la manette de jeu.', 'Nous ne sommes pas responsables du traitement fait par autrui.'],
    },
  },
  'runs-the-service': {
    says: 'controller/controller',
    match: [
      `${ONLINE} ~4 (est|sont) ~2 (édité|éditée|exploité|exploitée|géré|gérée|publié|publiée|proposé|proposée|fourni|fournie|détenu|propriété|développé|développée) (et (géré|exploité|édité|hébergé))? (par|de)`,
      '(éditeur|exploitant|propriétaire) (du|de ce|de la|de l|de ce présent) (présent)? (site|application|plateforme|service|site internet|site web)',
      '(traitements|traitement) ~4 (mis en œuvre|mis en oeuvre|mise en œuvre|effectué*|réalisé*) par (la|l|le|notre)',
      '(politique|charte|déclaration) ~6 (mise en œuvre|établie|publiée|éditée|rédigée) par (la société)?',
      '(données|informations) ~8 (traitées|collectées|recueillies) par (la société|l association)',
    ],
    actor: 'any',
    unless: ['(tiers|tierce|tierces)', '(autres|liés) sites', 'hyperlien*', 'google', '(ne|n) (est|sont) pas'],
    examples: {
      match: ['Ce [site est édité par] Exemple SAS.'],
      skip: ['Les sites édités par des tiers ont leurs propres règles.'],
    },
  },
};
