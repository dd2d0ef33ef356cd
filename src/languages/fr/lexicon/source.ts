import type { LexiconEntry } from '../../pack.ts';

const from =
  '(auprès de|auprès des|auprès d|auprès du|de la part de|de la part des|de la part d|via|par le biais de|par le biais des|par l intermédiaire de|par l intermédiaire des|à partir de|à partir des|issues de|issues des|issus de|issus du|issus des|issu du|issue du|tirées de|tirées des|tirés de|tirés des|extraites de|extraits de|depuis|provenant de|provenant du|émanant de|émanant des|provenant des|provenant d|provenir de|provenir des|au moyen de|au moyen des|grâce aux|grâce à)';
const the = '(la|l|le|les|nos|notre|vos|votre|d|certains|autres|ces|un|une|des|différents)';

/** Where data comes from, with the preposition: "nous les recevons [de tiers]". */
export const source: Record<string, LexiconEntry> = {
  user: {
    words: [
      'directement (par|auprès de|auprès des|auprès d|auprès de la)? (vous|personnes concernées|les utilisateurs|utilisateurs|nos clients|nos utilisateurs|personne concernée|l utilisateur|vous mêmes|vous même)',
      '(auprès|de la part|proviennent directement|provenant) (de|d|des) (vous|vous même|personnes concernées|nos clients|nos utilisateurs)',
      'par (vos soins|vous même|vous)',
      'auprès de (la personne|chaque|l) (concernée|élève|patient|client|candidat|intéressé|intéressée|assuré|adhérent|locataire)',
      'auprès de vous',
    ],
    examples: {
      match: ['Nous collectons ces données [directement auprès de vous].'],
      skip: ['Nous collectons des données auprès de tiers.'],
    },
  },
  automatic: {
    words: [
      'automatiquement',
      'de (manière|façon) (automatique|automatisée|passive)',
      '(collecte|enregistrement) automatique',
      'depuis votre (appareil|navigateur|terminal)',
    ],
    examples: {
      match: ['Nous collectons des données [automatiquement].'],
      skip: ["L'abonnement se renouvelle automatiquement."],
    },
  },
  cookies: {
    words: [
      '(via|par|par le biais de|par le biais des|par l intermédiaire de|au moyen de|au moyen des|au moyen d|grâce aux|grâce à|à partir des|à partir de) (la|l|le|les|nos|certains|un|des)? (cookie|cookies|traceur|traceurs|témoins|pixels|balises)',
      '(à l aide|par l utilisation|par le dépôt) (de|des) (cookies|traceurs|témoins|pixels|balises)',
    ],
    examples: {
      match: ['Nous collectons des données [au moyen de cookies].'],
      skip: ['Un cookie est un petit fichier.'],
    },
  },
  'third-party': {
    words: [
      '(de|d) (tiers|certains tiers|certains partenaires|autres sources|sources tierces)',
      `${from} ${the}? (tiers|tierces parties|partenaires|prestataires|fournisseurs|autres sources|sources tierces|sociétés tierces|sources externes|partenaires commerciaux|annonceurs|autres sociétés)`,
      '(sources) (tierces|externes|extérieures)',
      'd autres sources',
      `${from} ${the}? ${the}? (assureur|assureurs|réassureur|employeur|employeurs|anciens employeurs|médecin|médecin traitant|médecins|banque|banques|prescripteur|prescripteurs|fédération|établissement|établissements|école|rectorat|mairie|caisse|caisses|administration|administrations|organisateur|apporteurs d affaires|courtiers|garants|bailleur|ancien bailleur|notaire|laboratoire|laboratoires|agences de voyages|plateformes de réservation|agence de voyages|sites d annonces|cabinets de recrutement|syndic|concessionnaire|constructeur|transporteurs|distributeurs)`,
    ],
    examples: {
      match: ['Nous recevons des données [de tiers].'],
      skip: ['Nous recevons des données de nos filiales.'],
    },
  },
  affiliates: {
    words: [
      `${from} ${the}? (filiales|sociétés du groupe|autres sociétés du groupe|sociétés de notre groupe|autres sociétés de notre groupe|entités du groupe|société mère|autres entités du groupe|sociétés affiliées)`,
      '(de|par|auprès de) (nos|notre|ses) (filiales|filiale|société mère|sociétés du groupe|entités du groupe)',
      `${from} ${the}? (autres entités|maison mère|société mère|sociétés du même groupe|marques du groupe|autres agences)`,
    ],
    examples: {
      match: ['Nous recevons des données [de la part de nos filiales].'],
      skip: ['Nous recevons des données de tiers.'],
    },
  },
  public: {
    words: [
      '(source|sources|registre|registres|fichiers|bases de données|annuaires|données|informations|bases) (publique|publiques|publics|public|accessibles au public|accessibles publiquement|publiquement accessibles|publiquement disponibles|librement accessibles|ouvertes)',
      `${from} ${the}? registre du commerce`,
      `${from} ${the}? ${the}? (registre|registres) (foncier|fonciers|des sociétés|des entreprises|commercial|national|des bénéficiaires effectifs|des poursuites|électoral|du commerce)`,
      `${from} ${the}? (annuaires|annuaire|bodacc|journal officiel|infogreffe|presse|cadastre|répertoire sirene|listes électorales|liste électorale|feuille officielle|moniteur belge)`,
      '(registre foncier|registres publics|informations accessibles en ligne|données ouvertes|open data)',
    ],
    examples: {
      match: ['Nous recevons des données issues de [sources publiques].'],
      skip: ['Nous servons le public.'],
    },
  },
  purchased: {
    words: [
      '(achat|location) de (fichiers|bases de données|données)',
      '(fichiers|bases de données|listes) (achetés|loués|achetées|louées|commerciaux)',
      '(adresses|fichiers|données|listes|coordonnées) (achetées|achetés|louées|loués|acquises|acquis) (à|auprès)?',
      '(achat|location) (de|d) (adresses|coordonnées|listes)',
    ],
    examples: {
      match: ['Nous obtenons des données par l’[achat de fichiers].'],
      skip: ['Nous collectons vos achats.'],
    },
  },
  'data-brokers': {
    words: [
      `${from}? ${the}? (courtiers|courtier|agrégateurs|fournisseurs) (en|de) (données|fichiers)`,
      `(à|auprès de|auprès d) ${the}? (courtier|courtiers|agrégateurs|loueurs|revendeurs) (en|de|d) (données|fichiers|adresses)`,
    ],
    examples: {
      match: ['Nous recevons des données de [courtiers en données].'],
      skip: ['Nous recevons des données de votre courtier.'],
    },
  },
  'credit-agencies': {
    words: [
      `${from}? ${the}? (organismes|agences|bureaux|organisme|agence) (d évaluation du crédit|d évaluation de crédit|d évaluation de la solvabilité|de renseignement commercial|de notation de crédit|d information commerciale)`,
      `${from}? ${the}? (agences|agence|sociétés|société|bureaux|bureau|organismes|organisme) (de|d) (renseignement|renseignements|information|informations) (économique|économiques|commercial|commerciaux|commerciales|de crédit|sur la solvabilité)`,
      `${from}? ${the}? (centrale|centrales|bureaux|bureau) (d information|de crédit|des crédits) (de crédit)?`,
      `${from} (la)? (banque de france|ficp)`,
    ],
    examples: {
      match: ["Nous recevons des données [d'agences d'évaluation du crédit]."],
      skip: ['Nous recevons des données de tiers.'],
    },
  },
  'social-networks': {
    words: [
      `${from} ${the}? (réseaux sociaux|réseau social|médias sociaux|facebook|linkedin|compte facebook|compte google)`,
      `${from} ${the}? (profil|profils|compte|comptes|page|pages) (linkedin|facebook|google|instagram|xing|twitter|apple|publics? sur les réseaux sociaux)`,
    ],
    examples: {
      match: ['Nous recevons des données [via les réseaux sociaux].'],
      skip: ['Nous recevons des données de tiers.'],
    },
  },
  'other-users': {
    words: [
      `${from} (d|des|par d)? (autres utilisateurs|autres membres|vos amis|vos contacts|vos proches|tiers utilisateurs)`,
      `${from} ${the}? (parrain|marraine|conjoint|proche|proches|famille|personne qui vous a (invité|inscrit|parrainé)|organisateur de l événement|autres joueurs|autres clients|autres participants)`,
    ],
    examples: {
      match: ["Nous recevons des données [de la part d'autres utilisateurs]."],
      skip: ['Nous recevons des données de vous.'],
    },
  },
};
