import type { Rule } from '../../pack.ts';

const MOVE =
  '(transf*|envoy*|trait*|stock*|conserv*|héberg*|transm*|accessible*|export*|communiqu*|situé*|localisé*|établi*|destinataire*|flux)';
const SENDING =
  '(transfert|transferts|transféré*|transférer|transférons|transmis*|envoyé*|transmettre|flux|exporté*|transmission|communiqué*|envoi|envois|partent)';
const OUTSIDE =
  '(hors|dehors|extérieur|delà) (de|d|du)? (la|l)? (union européenne|ue|u e|espace économique européen|eee|europe|union|france|suisse|canada|québec|royaume uni|votre pays|territoire|notre pays|belgique|pays|votre province)';
const COUNTRY =
  '(états unis|etats unis|usa|canada|royaume uni|inde|chine|japon|singapour|israël|maroc|tunisie|madagascar|australie|brésil|philippines|corée|mexique|afrique du sud|amérique|ukraine|serbie|turquie)';
const FOREIGN =
  '(pays tiers|autres pays|autre pays|pays étranger|pays étrangers|étranger|pays non européens|d autres juridictions|monde entier)';

const NATION =
  '(américain|américaine|américains|américaines|tunisien|tunisienne|tunisiens|marocain|marocaine|marocains|malgache|malgaches|indien|indienne|indiens|chinois|chinoise|britannique|britanniques|canadien|canadienne|canadiens|japonais|japonaise|australien|australienne|brésilien|brésilienne|israélien|israélienne|turc|turque|ukrainien|ukrainienne|mauricien|mauricienne|philippin|philippine|sénégalais|sénégalaise|singapourien|singapourienne)';

/** Data that goes to another country, and under what safeguard. */
export const transfer: Record<string, Rule> = {
  'goes-abroad': {
    says: 'transfer/abroad',
    match: [
      '(outil|prestataire|fournisseur|logiciel) ~6 (a|ont) (ses|leurs|des) serveurs (aux|au|en) (états unis|inde|chine|canada|royaume uni|maroc)',
      `${SENDING} ~12 ${OUTSIDE} ~3 (lieu|effectué|prévu|réalisé|opéré|envisagé)`,
      `${MOVE} ~10 ${OUTSIDE}`,
      `${OUTSIDE} ~1 (le|les|ce|ces|un|des|tout) (transfert|transferts)`,
      `${SENDING} ~8 (vers|à|aux|au|dans|en) ~4 (${FOREIGN}|${COUNTRY})`,
      `(données|informations|renseignements) ~10 (stocké*|traité*|hébergé*|conservé*|transféré*) ~6 (vers|aux|au|dans|en|à) ~4 (${COUNTRY}|${FOREIGN})`,
      `(assuré*|réalisé*|effectué*|opéré*|traité*|accessible*|accès) ~4 depuis ~2 ${COUNTRY}`,
      `(serveurs|serveur|centres de données|bases de données|hébergeur) ~4 (situé*|localisé*|basé*|hébergé*|se trouve*|établi*) ~2 (aux|au|en) ~1 ${COUNTRY}`,
      `(prestataire|prestataires|sous traitants|partenaires|destinataires|société|sociétés) ~6 (situé*|établi*|basé*|localisé*) ~3 (${OUTSIDE}|aux ${COUNTRY}|en ${COUNTRY}|au ${COUNTRY})`,
      '(transfert|transferts) (internationaux|international|transfrontalier|transfrontaliers)',
      `(sous traitant|sous traitants|prestataire|prestataires|fournisseur|fournisseurs|filiale|filiales|partenaire|partenaires|hébergeur|société|sociétés|maison mère|société mère|outil|outils|éditeur|éditeurs|serveurs|entreprise) ~1 ${NATION}`,
      `(centre d appels|support|équipe|équipes|service client|assistance|télésecrétariat|développeurs|sauvegarde|sauvegardes|copie|copies|serveurs|centre de données) ~6 (se trouve|se trouvent|situé*|basé*|installé*|établi*|est|sont|localisé*) ~1 (au|aux|en|à) ~1 ${COUNTRY}`,
      '(communication|transmission|transfert|envoi) (de données)? (à l étranger|vers l étranger|hors) ~6 (lieu|états|pays)',
      '(États|états|pays) ~3 (figurant|inscrits|mentionnés|cités) ~3 (annexe|liste)',
    ],
    actor: 'any',
    unless: [
      '(droit applicable|tribunaux|livr*)',
      '(si|personnes|utilisateurs|résidents) ~4 (résid*|accéd*)',
      'si ~2 serveur*',
      '(consent*|accept*) ~6 transfert',
    ],
    examples: {
      match: [
        "Vos données peuvent être [transférées hors de l'Union européenne].",
        'Nos [serveurs sont situés au Canada].',
      ],
      skip: ['Nous livrons hors de France.'],
    },
  },
  'stays-inside': {
    says: 'transfer/abroad',
    denies: true,
    match: [
      '(ne|n) (quitt*|sort*|quittent) ~5 (union européenne|ue|eee|europe|espace économique européen|territoire européen|suisse)',
      '(données|informations|renseignements) ~6 (hébergé*|stocké*|traité*|conservé*) ~2 (exclusivement|uniquement|intégralement|seulement) ~4 (union européenne|ue|eee|europe|france|belgique|espace économique européen)',
      '(intégralité|totalité|ensemble|toutes) ~3 (données|informations|serveurs) ~2 (hébergé*|stocké*|conservé*) (en|dans l|au sein de l) (france|europe|union européenne|ue|belgique|eee)',
      '(exclusivement|uniquement|intégralement) ~2 (hébergé*|stocké*|traité*|conservé*) ~4 (union européenne|ue|eee|europe|france|belgique|espace économique européen)',
      'aucune donnée ~2 (ne|n) ~1 (quitte|sort|sorte) ~2 union',
      '(reste*|demeure*) ~3 (dans l|au sein de l|en) (union européenne|ue|eee|europe|france|espace économique européen)',
      '(ne|n) (quitt*|sort*) (pas|jamais) ~2 (france|belgique|suisse|québec|canada|luxembourg|pays|province)',
      '(serveurs|hébergé*|stocké*|conservé*|données) ~6 (en|au) (france|suisse|belgique|luxembourg|québec) (et nulle part ailleurs|exclusivement|uniquement)',
      '(aucun|aucune|pas de) (transfert|transmission|communication|donnée) ~6 (hors|étranger|en dehors|pays tiers)',
    ],
    needs: ['(donnée|données|informations|renseignements|elles|celles ci|dossiers)'],
    actor: 'any',
    unless: ['(principalement|en principe|généralement|autant que possible|privilégi*|hors|sauf)'],
    examples: {
      match: ["Vos données [ne quittent jamais l'Union européenne]."],
      skip: ["Nous privilégions l'hébergement de vos données en Europe."],
    },
  },
  'standard-contractual-clauses': {
    says: 'transfer/standard-contractual-clauses',
    match: [
      'clauses (contractuelles)? (types|type|standards|standard|modèles)',
      'clauses types de protection',
      'clauses contractuelles (approuvées|adoptées)',
      'clauses contractuelles européennes',
      'clauses (types|contractuelles) ~3 (commission|pfpdt|reconnues|adoptées|approuvées)',
      'cct (adoptées|approuvées|de la commission|types|européennes|de l union)',
      '(sign*|conclu*|adopt*|appliqu*|prévo*|repos*|encadr*) ~6 (cct|clauses types)',
    ],
    actor: 'any',
    examples: { match: ['Nous avons signé des [clauses contractuelles types].'], skip: ['Le contrat a dix clauses.'] },
  },
  'adequacy-decision': {
    says: 'transfer/adequacy-decision',
    match: [
      '(décision|décisions) d adéquation',
      '(niveau de protection) ~4 (adéquat|suffisant|équivalent|approprié)',
      '(pays) ~4 (adéquat|adéquats|reconnu*) ~8 (protection|commission)',
      'décision (dite)? d adéquation',
      '(états|pays) ~4 annexe ~4 (opdo|ordonnance)',
      '(liste|annexe) ~6 (états|pays) ~4 (adéquat|adéquate|suffisant*)',
      '(législation|protection) ~3 (jugée|reconnue|réputée|considérée) ~2 (adéquate|suffisante|équivalente)',
    ],
    needs: ['(pays|commission|transfert*|transféré*|adéquation|états)', 'annexe', '(opdo|ordonnance)'],
    actor: 'any',
    unless: ['(pas|sans|aucune) ~6 (niveau|décision)', '(même|sécurité) niveau'],
    examples: {
      match: ["Le Japon bénéficie d'une [décision d'adéquation]."],
      skip: ['Notre stock est à un niveau suffisant.'],
    },
  },
  'privacy-framework': {
    says: 'transfer/privacy-framework',
    match: [
      '(privacy shield|data privacy framework|safe harbor|bouclier de protection des données|cadre de protection des données|dpf)',
    ],
    actor: 'any',
    unless: ['invalid*', 'ne (se fonde|s appuie) plus'],
    examples: { match: ['Notre prestataire adhère au [Privacy Shield].'], skip: ['Le cadre est en bois.'] },
  },
  'binding-corporate-rules': {
    says: 'transfer/binding-corporate-rules',
    match: [
      '(règles) (d entreprise|internes d entreprise|internes) (contraignantes|contraignante)',
      '(bcr|binding corporate rules)',
    ],
    actor: 'any',
    examples: {
      match: ["Le groupe a des [règles d'entreprise contraignantes]."],
      skip: ["Les règles de l'entreprise sont simples."],
    },
  },
  'agrees-to-transfer': {
    says: 'transfer/consent',
    match: [
      `(consent*|accept*|acceptez|autoris*) ~6 transfert* ~12 (${OUTSIDE}|${FOREIGN}|${COUNTRY})`,
      `(consentement|accord) ~3 (à|au) (ce|ces|un tel|de tels|tout) transfert*`,
      `(avec|moyennant) (votre|son) (consentement|accord) (explicite|exprès)? ~8 (transf*) ~8 (${OUTSIDE}|${FOREIGN}|${COUNTRY})`,
    ],
    actor: 'any',
    unless: ['(fusion|cession|acquisition)'],
    examples: {
      match: ['Vous [consentez au transfert de vos données hors de l’Union européenne].'],
      skip: ['Vous acceptez de transférer la somme.'],
    },
  },
};
