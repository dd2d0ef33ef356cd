import type { Rule } from '../../pack.ts';

const CHILD = '(enfant|enfants|mineur|mineurs|mineure|mineures|adolescents|jeunes)';
const AGE = '(@number|treize|quatorze|quinze|seize|dix huit|vingt et un|douze)';
const LIVE = '(résid*|situé*|situez|établi*|habit*|viv*|domicilié*|trouv*|accéd*|citoyen*|êtes)';

/** Groups of people for whom the policy has a rule of its own. */
export const audience: Record<string, Rule> = {
  'minimum-age': {
    says: 'audience/children',
    match: [
      `${CHILD} ~5 (moins|âgé*|âge|plus) ~4 ${AGE}`,
      `(moins|plus) de ${AGE} (ans|années)`,
      `(âgé|âgée|âgés|âgées|âge) ~5 ${AGE} ans`,
      `au moins ${AGE} ans`,
      `(personnes|utilisateurs|clients|visiteurs|public) (majeures|majeurs|majeur|mineures|mineurs|adulte|adultes)`,
      `(ne|n) ~3 (destiné*|adress*|conçu*|vis*|dirigé*|collect*|recueill*) ~8 ${CHILD}`,
      '(majorité|âge) (légale|légal|numérique)',
      '(être|est|sont|êtes) (majeur|majeurs|majeure|mineur|mineurs|mineure)',
      '(avoir|âgé de|avez|ayez) ~1 @number ans (révolus|minimum|au moins)',
      '(réservé*|interdit*|ouvert*) ~4 (@number ans|moins de @number ans)',
      '(inscription|inscrire|compte|jouer|accès) ~6 (dès|à partir de|avant) @number ans',
    ],
    actor: 'any',
    unless: ['conserv*', 'prescription', 'existe*', 'expérience', '(garantie|ancienneté)', 'stock*', 'supprim*'],
    examples: {
      match: ['Notre application ne vise pas les enfants de [moins de 13 ans].', 'Vous devez avoir [au moins 16 ans].'],
      skip: ['Nos jouets plaisent aux enfants.', 'Nous conservons les factures au moins 10 ans.'],
    },
  },
  'childrens-data': {
    says: 'audience/children',
    match: [
      `${CHILD} ~8 (parent|parents|parental|parentale|tuteur|tuteurs|représentant légal|représentants légaux)`,
      `(parent|parents|parental|parentale|tuteur|tuteurs|titulaire|titulaires) ~8 (${CHILD}|autorité parentale)`,
      '(consentement|autorisation) (des parents|parental|parentale|du parent|d un parent|du titulaire)',
      `(collect*|recueill*|données|informations|renseignements) ~4 (relatives|concernant|de|d|auprès|des) ~2 ${CHILD}`,
      '(accord|permission) (d un|des|du|de tes|de vos|de leurs|d au moins un) (parent|parents|tuteur|représentant|père|mère)',
    ],
    actor: 'any',
    unless: ['nombre d enfants', 'situation familiale', 'composition', 'famille'],
    examples: {
      match: ['Un [mineur doit obtenir l’accord de ses parents].'],
      skip: ['Nous habillons les enfants.', 'Nos parents ont fondé la maison.'],
    },
  },
  'for-californians': {
    says: 'audience/california',
    match: ['@audience/california', `${LIVE} ~3 californie`, '(ccpa|cpra|caloppa)'],
    actor: 'any',
    examples: {
      match: ['[Résidents de Californie] : lisez ce qui suit.', 'Le [CCPA] vous donne des droits.'],
      skip: ['Nos vins viennent de Californie.'],
    },
  },
  'for-us-states': {
    says: 'audience/us-states',
    match: [
      '@audience/us-states',
      `(résidents|habitants|consommateurs) ~3 (virginie|colorado|connecticut|utah|nevada|texas|oregon|montana|vermont)`,
      '(certains)? états américains',
    ],
    actor: 'any',
    examples: { match: ['Les [résidents du Nevada] peuvent écrire au siège.'], skip: ['Nous livrons au Nevada.'] },
  },
  'for-europeans': {
    says: 'audience/europe',
    match: [
      '@audience/europe',
      `(si|résidents|utilisateurs|personnes|clients|citoyens) ~5 (${LIVE}|résidents) ~6 (union européenne|espace économique européen|eee|ue|europe)`,
    ],
    actor: 'any',
    unless: [
      '(hors|dehors|extérieur) ~4 (union|ue|eee|espace|europe)',
      '(serveurs|prestataires|sous traitants|partenaires)',
    ],
    examples: {
      match: ["Les [résidents de l'Union européenne] ont d'autres droits."],
      skip: ['Nos serveurs se trouvent dans l’Union européenne.', 'Nous respectons le droit européen.'],
    },
  },
  'for-britons': {
    says: 'audience/united-kingdom',
    match: [
      '@audience/united-kingdom',
      `(si|personnes|utilisateurs|clients) ~5 ${LIVE} ~4 royaume uni`,
      '(rgpd (britannique|du royaume uni)|uk gdpr)',
    ],
    actor: 'any',
    unless: ['(serveurs|prestataires|sous traitants|partenaires)'],
    examples: {
      match: ["Les [résidents du Royaume-Uni] peuvent s'adresser à l'ICO."],
      skip: ['Notre boutique du Royaume-Uni est neuve.'],
    },
  },
  'for-the-swiss': {
    says: 'audience/switzerland',
    match: [
      '@audience/switzerland',
      `(si|personnes|utilisateurs|clients) ~5 ${LIVE} ~3 suisse`,
      '(loi fédérale sur la protection des données|nlpd)',
    ],
    actor: 'any',
    unless: ['(serveurs|prestataires|sous traitants|partenaires|hébergé*)'],
    examples: {
      match: ['Les [résidents de Suisse] peuvent écrire à notre agent.'],
      skip: ['Notre hébergeur est en Suisse.'],
    },
  },
  'for-canadians': {
    says: 'audience/canada',
    match: [
      '@audience/canada',
      `(si|personnes|utilisateurs|clients) ~5 ${LIVE} ~3 (canada|québec)`,
      '(lprpde|loi 25|loi 64|loi sur la protection des renseignements personnels)',
    ],
    actor: 'any',
    unless: ['(serveurs|prestataires|sous traitants|partenaires|hébergé*)'],
    examples: {
      match: ['Les [résidents du Canada] peuvent consulter leur dossier.', 'La [Loi 25] vous protège.'],
      skip: ['Nous livrons au Canada.'],
    },
  },
  'for-brazilians': {
    says: 'audience/brazil',
    match: ['@audience/brazil', `(si|personnes|utilisateurs|clients) ~5 ${LIVE} ~3 brésil`, '(lgpd)'],
    actor: 'any',
    examples: { match: ['La [LGPD] vous donne des droits.'], skip: ['Nous livrons au Brésil.'] },
  },
  'for-australians': {
    says: 'audience/australia',
    match: ['@audience/australia', `(si|personnes|utilisateurs|clients) ~5 ${LIVE} ~3 australie`],
    actor: 'any',
    examples: {
      match: ['Les [résidents d’Australie] peuvent consulter leur dossier.'],
      skip: ['Nous livrons en Australie.'],
    },
  },
  'for-people-elsewhere': {
    says: 'audience/other-country',
    match: [
      `(si|utilisateurs|visiteurs|résidents|personnes|clients|internautes) ~8 (${LIVE}|utilisez|consultez|visitez) ~6 (hors|dehors|extérieur) ~3 (france|union européenne|ue|eee|espace économique européen|europe|canada|québec|états unis|suisse)`,
      '(utilisateurs|visiteurs|clients|internautes) (internationaux|étrangers)',
    ],
    actor: 'any',
    unless: ['(serveurs|prestataires|sous traitants|partenaires|destinataires|transf*)'],
    examples: { match: ['[Si vous résidez hors de France], lisez ceci.'], skip: ['Nous livrons hors de France.'] },
  },
};
