import type { Rule } from '../../pack.ts';
import { GIVES_US, INFORMANT } from '../phrases.ts';

const DATA = '(données|informations|renseignements|information|coordonnées)';
const GIVE =
  '(communiquez|fournissez|transmettez|renseignez|saisissez|indiquez|confiez|donnez|partagez|soumettez|communiques|fournis|transmets|donnes|portez|déclarez|inscrivez|avez communiqué*|avez fourni*|avez transmis*|entrez|publiez)';

/** Where data comes from. */
export const source: Record<string, Rule> = {
  'you-provide-it': {
    says: 'source/user',
    actor: 'any',
    match: [
      `${DATA} ~3 que (vous|tu) (nous)? (directement|volontairement|y)? ${GIVE}`,
      `${DATA} ~8 (fourni*|communiqué*|transmis*|saisi*|renseigné*) ~3 par (vous|vos soins|l utilisateur|les utilisateurs|le client|vous même)`,
      `(nous)? (fourni*|communiqué*) (directement|volontairement) par (vous|l utilisateur|vos soins)`,
      '(collect*|recueill*|obten*|reç*|provien*) ~4 (directement)? (auprès|de la part) (de|d) (vous|vous même)',
      '(provien*|émanent|émane|viennent|issu*) ~6 (de|d) (vous même|vous mêmes)',
      '(indiqué*|communiqué*|fourni*|transmis*|donné*|renseigné*|saisi*) par (vos|tes) soins',
      '(candidats|adhérents|clients|utilisateurs|membres|demandeurs|patients|étudiants) ~2 (nous)? (fournissent|communiquent|transmettent|déposent|remettent|adressent) ~4 @collection',
      '(provien*|émanent|émane) ~2 (de|d) (vous même|vous mêmes|vous)',
      '(collect*|recueilli*|proviennent|provenant|obtenu*) ~2 directement ~3 (vous|personnes|personne|utilisateur|utilisateurs|clients)',
      '(vous|tu) nous (laissez|remettez|adressez|dites|avez laissé*|avez confié*|avez remis*|as donné*)',
      '(vous|tu) nous (fournissez|communiquez|transmettez|donnez|confiez|indiquez|donnes)',
      '(collect*|recueill*|enregistr*) ~8 (lorsque|quand|lors) ~2 (vous|tu) ~3 (créez|inscrivez|remplissez|contactez|commandez|abonnez|passez|complétez)',
      '(tu|vous) (nous)? (renseigne*|donne*|indique*|remplis*|saisis*|transmets|envoie*|confie*|écri*) ~4 (formulaire|inscription|profil|compte|commande|nous)',
      `${DATA} ~3 (que|qu) (vous|tu) (nous)? (avez|as|aurez|auras) ~1 (donné*|transmis*|confié*|fourni*|communiqué*|indiqué*|renseigné*|remis*)`,
      '(collect*|recueill*|obten*|recev*|tenons|provien*) ~4 (auprès|part) de (vous|toi)',
      '(nous|le) (tenons|recevons|avons) ~2 (de|d) (vous|vous même|vous mêmes)',
      '(ce que|ce qu|celles que|ceux que) (vous|tu) nous (dites|dis|confiez|racontez|écrivez|déclarez|confies|racontes|écris)',
    ],
    needs: [
      '(collect*|recueill*|recev*|reç*|trait*|conserv*|enregistr*|stock*|fourni*|provien*|directement|obten*)',
      '(vous|tu) nous',
      '(saisi*|renseigné*|indiqué*) par (vos|tes) soins',
      '(ce que|ce qu|celles que|ceux que) (vous|tu) nous',
    ],
    unless: [
      '(sites|site) (tiers|liés|externes)',
      '(enfants|mineurs)',
      '(si|à défaut|faute|merci|veuillez|ne|n) ~3 (vous|nous)? ~2 (fourni*|communiqu*|transm*|indiqu*|donn*)',
      'protég*',
      '(droit|supprim*)',
    ],
    examples: {
      match: ['Nous conservons les [informations que vous nous communiquez].'],
      skip: ['Les sites tiers ont des règles pour les données que vous y saisissez.'],
    },
  },
  'it-is-you-who-give': {
    says: 'source/user',
    match: ['c est (vous|toi)'],
    needs: [
      'qui (nous)? (les)? (fournissez|remettez|communiquez|transmettez|indiquez|saisissez|renseignez|donnez|confiez)',
    ],
    unless: ['(responsable|mot de passe)', '(si|lorsque|quand) c est vous'],
    actor: 'any',
    examples: {
      match: ["[C'est vous] qui nous remettez ces pièces."],
      skip: ["C'est vous qui choisissez la couleur."],
    },
  },
  'collected-automatically': {
    says: 'source/automatic',
    match: [
      '(automatiquement) ~5 (collect*|recueill*|enregistr*|reçoi*|recev*|trait*)',
      '(collect*|recueilli*|enregistr*|transmis*|recueillons|obtenu*) ~4 (automatiquement|de manière automatique|de façon automatique|de manière automatisée)',
      '(collecte|enregistrement) automatique',
      'nous (transmet|envoie|communique) automatiquement',
      `${DATA} ~8 (générée*|généré*|produite*|créée*|relevée*|captée*) ~2 automatiquement`,
      '(transmis*|envoyé*|transmet*|envoie*) automatiquement',
      '(serveur|serveurs|site|application|appli|logiciel|système|appareil|navigateur) ~4 (enregistre*|collecte*|consigne*|transmet*|envoie*|relève*|note*) ~2 (automatiquement|systématiquement)',
      '(enregistr*|collect*|relev*|généré*|consign*|transm*) ~3 (automatiquement|systématiquement|sans intervention|à chaque (visite|connexion|requête|passage))',
      '(ce que|ce qu|données que|celles que|informations que) (nos|les|le|notre|votre) (outils|serveurs|systèmes|appareil|navigateur|site|logiciels|capteurs) (observe|observent|enregistre|enregistrent|relève|relèvent|captent|notent|mesurent|constatent|génèrent|produit|produisent|transmet)',
    ],
    unless: ['automatiquement (effacé*|supprimé*|détruit*|écras*|purg*|anonymis*|renouvel*|archiv*)'],
    examples: {
      match: ['Nous [recueillons automatiquement] votre adresse IP.'],
      skip: ["L'abonnement est reconduit automatiquement."],
    },
  },
  'collected-with-cookies': {
    says: 'source/cookies',
    match: [
      '(collect*|recueill*|obten*|enregistr*) ~10 (au moyen|par le biais|grâce|à l aide|via|par l intermédiaire|par) ~3 (cookies|traceurs|témoins|pixels|balises)',
      '(cookies|traceurs|témoins) ~6 (collect*|recueill*|enregistr*) ~4 (données|informations)',
      '(cookies|traceurs|témoins) ~6 nous ~1 (apprennent|indiquent|renseignent|informent|signalent|permettent de (savoir|connaître))',
    ],
    unless: ['(refus*|désactiv*|bloqu*)'],
    examples: {
      match: ['Nous [collectons des données au moyen de cookies].'],
      skip: ['Vous pouvez supprimer les cookies.'],
    },
  },
  'from-others': {
    says: 'source/third-party',
    actor: 'any',
    match: [
      '(obten*|recev*|reç*|collect*|recueill*|provien*|provenir|provenant|issues) ~8 (tiers|partenaires|sources tierces|autres sources|sociétés tierces|partenaires commerciaux|sources externes)',
      '(tiers|partenaires|prestataires|commerciaux) nous ~2 (transmett*|communiqu*|fourni*|adress*) ~5 (données|informations|renseignements)',
      `${INFORMANT} ~3 ${GIVES_US}`,
      `nous (est|sont|ont été|seront|être|sera) ~1 (communiqué*|transmis*|fourni*|adressé*|remis*|signalé*|indiqué*) par ~2 ${INFORMANT}`,
      `nous (parvient|parviennent|proviennent|provient|arrivent|viennent) (de|d|par|du|des) ~2 ${INFORMANT}`,
      `${INFORMANT} ~3 nous ~1 (renseigne|renseignent|renseigner|informe|informent|informer) ~1 (sur|de|d)`,
      `(obtenu*|collect*|recueilli*|recueillons|reçu*|recevons|obtenons|proviennent|provenir|provient|émanent|demandons|sollicitons) ~8 (auprès|part|soit) (de|d|des|du) (votre|ton|leur|l|la|le|les|un|une|nos|notre|certains|autres)? ${INFORMANT}`,
      `(recevons|obtenons|tenons|reçoit|proviennent|provenir) ~1 (de|du|des|d) (la|l|votre|nos|certains|certaines|le|les)? ${INFORMANT}`,
      'nous (communique|transmet|fournit|envoie|donne|remet) (votre|vos|ton|ta|tes|des|les|certaines)',
      '(nous)? (être)? (transmises|communiquées|fournies) par (nos|des|certains|vos) (partenaires|tiers|fournisseurs|prescripteurs|clients)',
      '(contact*|prendre contact|prenons contact|interrog*|appel*|joindre|joignons|sollicit*|questionn*) ~4 (anciens|précédents|ancien|précédent|derniers) employeur*',
      'nous (parvien*|arriv*|provien*|vien*) (par|via|de|d|depuis) ~3 (celui ci|celle ci|site|plateforme|agence|agences|partenaire|courtier|intermédiaire|portail|centrale)',
      '(obten*|recev*|reç*|collect*|recueill*|tenons|provien*|tirons|récupér*) ~6 (auprès|part) ~8 (réassureur|assureur|employeur|médecin|banque|notaire|école|fédération|rectorat|mairie|caisse|administration|courtier|bailleur|garant|prescripteur|laboratoire|hôpital|agence de voyages|plateforme|plateformes|site d annonces|sites d annonces|organisateur|constructeur|concessionnaire)',
      '(demandons|sollicit*|réclam*|recueill*) ~5 (auprès) (de|d|du|des) ~2 (employeur|bailleur|banque|médecin|école|caisse|administration|établissement|université|fédération|anciens|précédent)',
      '(certaines|quelques|d autres|une partie des) (données|informations) ~3 (provien*|vien*|émanent|nous parviennent) ~2 (de|d|du|des) ~2 @collection/employer',
      '(tenons|avons|tient) ~4 (de|d|du) ~1 (employeur|école|médecin|banque|fédération|bailleur|notaire|courtier|assureur|caisse|mairie)',
      '(partie|certaines|plupart) ~4 (vien*|provien*|émane*) (de|d|du|des) (votre|ton|vos|l|la|nos)? (employeur|conseiller|conseillère|école|médecin|banque|fédération|courtier|assureur|organisateur|agence|partenaires|tiers)',
      `(procur*|procurons) ~8 auprès (de|d|du|des) (votre|ton|la|l|le|les|un|une|nos)? ${INFORMANT}`,
      '(procur*|procurons|obten*|recueill*|consult*|recev*) ~10 (auprès|part|depuis|via) (de|d|du|des|la|le)? (la|l|le|les)? (banque carrefour|registre national|banque carrefour de la sécurité sociale|banque nationale|caisse nationale|office des poursuites|contrôle des habitants|service de la population|état civil)',
      `(vérifions|vérifie|vérifient|contrôlons|contrôle|recoupons|recoupe|confirmons) ~2 auprès (de|d|des|du) (vos|tes|votre|ton|la|l|le|les|leurs|nos|anciens|précédents)? (anciens|précédents|derniers)? (employeurs|responsables|recruteurs|managers|supérieurs|référents|références|${INFORMANT})`,
      '@collection ~8 (annoncé*|déclaré*|communiqué*|transmis*|signalé*|affilié*) par (leur|votre|son|l|ton) employeur',
    ],
    unless: [
      '(sites tiers|cookies|mineurs)',
      '(réseau social|réseaux sociaux|facebook|google|linkedin|groupe)',
      '(ami|amis|proche|parrain|conjoint) ~4 nous',
      '(prestataire|prestataires) ~4 paiement',
      '(transmi*|communiqu*|partag*|transf*|destinataires) ~6 (à|aux|avec) ~2 (tiers|partenaires)',
      '(recevrez|recevez|recevoir|recevras) ~3 (offres|offre|newsletter|newsletters|publicités|sollicitations|communications|propositions|promotions)',
      '(prestataires|tiers|partenaires|annonceurs) ~3 (collect*|recev*|reçoi*|recueill*)',
    ],
    examples: {
      match: ['Nous [obtenons des données auprès de tiers].', 'Des [partenaires nous transmettent des données].'],
      skip: ['Nous ne recevons rien de vous.'],
    },
  },
  'from-public-sources': {
    says: 'source/public',
    actor: 'any',
    match: [
      '(obten*|recev*|reç*|collect*|recueill*|provien*|provenir|provenant|issues|complét*|tiré*|tirons|extrait*|puisé*|puisons) ~8 (sources|sites|registres|informations|données|bases|registre) (publiques|publics|accessibles au public|accessibles à tous|librement accessibles|publiquement accessibles|publiquement disponibles|du commerce|public)',
      '(consult*|complét*|vérifi*|crois*|recherch*|trouv*|relev*|obten*|recueill*|puis*|tir*|provien*|issue*|extrait*) ~10 (registre|registres) (foncier|du commerce|des sociétés|national|commercial|publics|public|des bénéficiaires|des poursuites|électoral)',
      '(consultons|complét*|relevons|obten*|recueill*|puisons|puisé*|trouvons|provien*|issue*|extrait*) ~8 (annuaire|annuaires|bodacc|infogreffe|journal officiel|presse|cadastre|sirene|feuille officielle|moniteur belge|listes électorales)',
    ],
    unless: ['(informations|contenu) (publiées|du site)'],
    examples: {
      match: ['Nous [complétons vos données par des sources publiques].'],
      skip: ['Nous servons le public.'],
    },
  },
  'from-social-networks': {
    says: 'source/social-networks',
    actor: 'any',
    match: [
      '(connect*|inscri*|identifi*) ~6 (facebook|google|linkedin|apple|réseau social|réseaux sociaux|twitter) ~10 (reçoi*|recev*|obten*|collect*|recueill*|accéd*|accès)',
      '(obten*|recev*|collect*|recueill*) ~8 (auprès|part|biais|partir|intermédiaire) ~3 (réseaux sociaux|réseau social|facebook|linkedin)',
      `(facebook|google|linkedin|apple|réseau social|réseaux sociaux|twitter|instagram) ~8 ${GIVES_US}`,
      '(compte|via|avec|avec votre compte) (google|facebook|apple|linkedin|twitter|instagram) ~8 (transmet|communique|fournit|recevons|obtenons|récupérons)',
      '(consult*|regard*|visit*|lisons|lis|vérifi*|récupér*|import*|examin*) ~5 (profil|profils|compte|comptes|page|pages) ~2 (linkedin|facebook|xing|instagram|twitter|viadeo|réseaux sociaux|professionnels|google)',
      '(bouton|connexion|inscription|compte|identification) ~3 (facebook|google|apple|linkedin) ~8 (nous)? (transmet|envoie|fournit|communique|donne|récupérons|recevons|importons)',
      '(inscri*|connect*|identifi*|passe*|passant) ~4 (avec|via|par|depuis) (ton|votre|un|le|compte)? ~1 (facebook|google|apple|linkedin|instagram|twitter|snapchat|tiktok) ~3 (récupér*|récupèr*|import*|reprend*|recev*|reçoi*|obten*|copi*|lisons|lit|apprend*)',
    ],
    examples: {
      match: ['Si tu te [connectes avec Facebook, nous recevons] ton nom.'],
      skip: ['Retrouvez-nous sur Facebook.'],
    },
  },
  'from-other-users': {
    says: 'source/other-users',
    actor: 'any',
    match: [
      'autres (utilisateurs|membres|clients) ~3 nous ~2 (fourni*|communiqu*|transm*) ~4 (informations|données)',
      'autres (utilisateurs|membres|clients) ~3 (fourni*|communiqu*|transm*) ~4 (informations|données) ~3 (vous|votre)',
      '(ami|amis|proche|proches|parrain|membre|membres|conjoint) ~2 nous ~2 (indiqué|donné|communiqué|transmis|fourni)',
      '(ami|amis|proche|proches|parrain|membre|membres|conjoint|tiers) ~2 (nous)? (donner|communiquer|donne|donnent|communique|communiquent|transmet|transmettent|fournir|fournit|indique|indiquent)',
      '(parrain|ami|amie|proche|personne) ~3 (vous|t) (invite|parraine|inscrit|a invité*|a parrainé*|a inscrit*|a offert|recommande)',
      'personne qui (vous|t) ~1 (invite|parraine|inscrit|offre)',
      'autres (utilisateurs|membres|joueurs|participants|clients) ~4 (signal*|publi*|identifi*|mention*|import*|partag*) ~4 (vous|votre|vos|tu|ton)',
      '(ami|amis|amie|proche|proches|parrain|collègue|collègues|famille) ~6 nous ~1 (donne|donnent|indique|indiquent|communique|communiquent|transmet|transmettent|signale|signalent) ~3 (votre|vos|ton|ta|tes)',
    ],
    examples: {
      match: ["D'[autres membres peuvent nous fournir des données sur vous]."],
      skip: ["D'autres membres vous liront."],
    },
  },
  'from-affiliates': {
    says: 'source/affiliates',
    actor: 'any',
    match: [
      `(filiale|filiales|société mère|maison mère|sociétés du groupe|sociétés de notre groupe|entités du groupe|entités de notre groupe|marques du groupe) ~3 ${GIVES_US}`,
      '(obten*|recev*|reç*|collect*|recueill*|provien*) ~8 (filiale|filiales|société mère|maison mère|sociétés du groupe|entités du groupe)',
      '(autres)? (sociétés|entités|marques|agences|magasins|établissements) du (même)? groupe ~3 nous ~1 (transmet*|communiqu*|fourni*|envoi*)',
      '(autres|d autres) (entités|sociétés|marques|filiales|enseignes|branches) (du|de notre|de) (même)? groupe (nous)? ~1 (transmettent|communiquent|fournissent|envoient|confient|remettent)',
    ],
    unless: ['(transmi*|communiqu*|partag*|transf*|destinataires) ~6 (à|aux|avec) ~2 (filiale|filiales|sociétés)'],
    examples: {
      match: ['Nos [filiales nous transmettent] parfois des données.'],
      skip: ['Nous transmettons des données à nos filiales.'],
    },
  },
  'from-data-brokers': {
    says: 'source/data-brokers',
    actor: 'any',
    match: [
      '(achet*|obten*|acquér*|recev*|collect*|louons|louent|loue|acquis*|proviennent) ~9 (courtiers|courtier|agrégateurs) (en|de) (données|fichiers)',
      '(louées|loués|achetées|achetés|obtenues|acquises|provenant|issues|complét*|enrichi*) ~4 (courtier|courtiers|agrégateurs|loueurs|vendeurs|revendeurs) (en|de|d) (données|fichiers|adresses)',
    ],
    examples: {
      match: ['Nous [obtenons des données de courtiers en données].'],
      skip: ['Notre courtier nous assure.'],
    },
  },
  'bought-data': {
    says: 'source/purchased',
    match: [
      '(achetons|louons|acquérons) (ponctuellement|parfois|occasionnellement|régulièrement|également) (de|des|d) (fichiers|fichier|bases de données|données|listes|adresses)',
      '(acheter|achetons|acquérir) (ou|et) (de)? (louer|louons) (de|des|d) (fichiers|fichier|bases de données|données|listes|adresses)',
      '(achetons|achète|achetés|achetées|louons|acquérons|achat|location) (pas|jamais|aucun|ni ne louons)? (de|des|d)? (fichiers|fichier|bases de données|données|listes|adresses)',
      '(adresses|fichiers|fichier|listes|coordonnées|données) (louées|loués|achetées|achetés|acquises|acquis) (à|auprès)',
      '(louons|achetons|loue|achète) ~4 (adresses|fichiers|fichier|listes|coordonnées|bases)',
    ],
    unless: ['(ne|n) ~4 louons', '(historique|données) d achat*'],
    examples: { match: ['Nous [achetons des fichiers] de prospects.'], skip: ['Nous achetons du pain.'] },
  },
  'from-credit-agencies': {
    says: 'source/credit-agencies',
    match: [
      '(consult*|interrog*|obten*|recev*|collect*) ~4 (organismes|agences|bureaux|agence|organisme) (d évaluation|de crédit|de renseignement commercial|de notation)',
      '(banque de france|ficp|fichier des incidents) ~2 que nous (interrogeons|consultons)',
      '(consult*|interrog*) ~4 (banque de france|ficp|fichier des incidents|société d évaluation du crédit)',
      '(consult*|interrog*|obten*|recev*|collect*|demand*|renseign*|recour*|vérifi*) ~10 (agence|agences|organisme|organismes|société|sociétés|bureau|bureaux|centrale|centrales) (de|d) (renseignement|renseignements|information|informations|crédit|notation|évaluation) (économique|économiques|commercial|commerciaux|de crédit|sur la solvabilité)?',
    ],
    examples: { match: ["Nous [consultons des agences d'évaluation] du crédit."], skip: ['Nous vous faisons crédit.'] },
  },
};
