import type { Rule } from '../../pack.ts';
import { MAY } from '../phrases.ts';

const DATA = '(données|informations|renseignements|dossier|fichier)';
const RIGHT = '(droit|droits)';
/** What is said of others, of goods, or of what the service may do. */
const NOT_THE_READERS = [
  '(nous|société) (nous|se) (réservons|réserve) ~4 droit',
  '(cookie|cookies|traceurs)',
  'droits réservés',
  'droits des (autorités|tiers)',
  '(prestataires|sous traitants|collaborateurs|salariés|employés|tiers|partenaires|personnel|équipes|équipe|agents|soignants|médecins) ~6 (accès|accéder|consulter|modifier)',
  '(droit de rétractation|propriété intellectuelle|droits d auteur|droit d auteur)',
];

/** Ways to see, change or delete data, and rights that a sentence names by itself. */
export const right: Record<string, Rule> = {
  'has-right-of-access': {
    says: 'right/access',
    match: [
      '(demander|savoir) ce que nous savons (de|sur) vous',
      '(savoir|connaître|apprendre|demander) ~3 (quelles|les|quels) (données|informations|renseignements) ~3 (détenons|avons|possédons|conservons|traitons|enregistré*|détenues|concernent|concernant)',
      'copie de vos données ~2 (fournie|remise|adressée|communiquée)',
      `${RIGHT} ~6 d accès`,
      `(exiger|demander) ~6 (que|qu) ~2 vous ~1 (renseign*|communiqu*|indiqu*) ~3 ${DATA}`,
      `${RIGHT} ~12 (l)? accès (aux|à vos|à ces|de vos|à ses|des|et)`,
      `(demander|obtenir|exiger|solliciter) ~2 accès (à|aux)`,
      `${MAY} ~8 (copie|copies) ~2 ${DATA}`,
      `${MAY} ~8 (accéder à|consulter|connaître|visualiser|accéder aux) (l ensemble de)? (vos|ses|tes|les|leurs|mes) ${DATA}`,
      `(demander|obtenir|recevoir) ~2 (copie|communication) (de|des) (vos|ses|tes|leurs|ces)? ${DATA}`,
      `${RIGHT} ~2 (d être informé|à l information|de savoir si)`,
      '(obtenir|demander|recevoir) (une)? copie (des|de) (vos|ses|tes|leurs|ces|l ensemble des)? (données|informations|renseignements)',
      `${MAY} ~8 (consulter|accéder à) ~4 (leur|leurs|votre|vos|ses|son|tes|ton) (dossier|données|informations|renseignements)`,
      `(se|vous|me) faire (communiquer|remettre|transmettre) ~3 ${DATA}`,
      `(obtenir|demander|recevoir) (la)? communication ~8 ${DATA} (vous|le|la|les|te) concernant`,
      '(accéder à|consulter) (vos|tes|ses|mes) (données|informations|renseignements) (personnelles)?',
    ],
    actor: 'any',
    unless: [...NOT_THE_READERS, '(contrôle|contrôles|gestion|limitation) d accès', 'fournisseur d accès'],
    examples: {
      match: ["Vous disposez d'un [droit d'accès].", 'Vous [pouvez obtenir une copie de vos données].'],
      skip: ['Nos salariés ont accès au bâtiment.'],
    },
  },
  'has-right-to-rectify': {
    says: 'right/rectification',
    match: [
      '(donnée|données|information|informations) (inexacte|inexactes|erronée|erronées) (sera|seront|est|sont) (corrigé*|rectifié*)',
      `${RIGHT} ~12 (rectification|correction|rectifier|corriger)`,
      '(demander|obtenir|exiger|solliciter) ~6 (rectification|correction|modification|rectifiées|corrigées)',
      `${MAY} ~8 (rectifi*|corrig*|modifi*|mettre à jour|compléter|actualiser) ~6 (${DATA}|adresse|profil|coordonnées)`,
      `(faire|faites) (rectifier|corriger|mettre à jour|modifier) ~4 ${DATA}`,
      '(données|informations) (fausses|inexactes|erronées) (soient|être) (corrigé*|rectifié*)',
      '(les|vos|tes) ~1 (faire)? (rectifier|corriger|compléter|mettre à jour)',
      '(données|informations) (inexactes|erronées|incomplètes) ~3 (corrig*|rectifi*|complét*|mis*)',
      '(faire|demander) ~2 (rectifier|corriger)',
      '(toute|une) (erreur|inexactitude) ~3 (rectifié*|corrigé*) (sur|à) (simple|votre)? (demande|appel)?',
    ],
    actor: 'any',
    unless: [
      ...NOT_THE_READERS,
      '(politique|charte|déclaration) ~3 (modifi*|mise à jour)',
      'modifi* ~4 (politique|charte|présente|préférences)',
      'navigateur',
      'nous pouvons modifier',
      'libre à vous',
    ],
    examples: {
      match: ["Vous disposez d'un [droit de rectification]."],
      skip: ['Nous pouvons modifier cette charte.', 'Vous pouvez modifier vos préférences de cookies.'],
    },
  },
  'has-right-to-erasure': {
    says: 'right/erasure',
    match: [
      `${RIGHT} ~12 (effacement|suppression|oubli|effacer|supprimer)`,
      `(demander|obtenir|exiger|solliciter) ~6 (effacement|suppression|effacées|supprimées) (de|des|d)? ~3 (${DATA})?`,
      `${MAY} ~8 (supprimer|effacer) ~4 ${DATA}`,
      `(exiger|demander) ~6 ${DATA} ~4 (effacées|supprimées|effacés|supprimés)`,
      '(demand*|exig*|obten*) ~5 (qu|que) ~4 (efface*|effacions|effaçons|supprime|suppriment|supprimions|détruise*|détruisions|soient effacées|soient supprimées)',
      '(demander|obtenir|exiger) (leur|la|l) (suppression|effacement)',
      '(faire|faites) (supprimer|effacer|détruire)',
      `(demander|exiger) ~2 (effacer|supprimer) ~8 ${DATA}`,
    ],
    actor: 'any',
    unless: [
      ...NOT_THE_READERS,
      '(suppression|supprimer|effacement) (de)? (votre|son|ton|leur) (compte|profil)',
      '(suppression|supprimer) ~3 (commentaire|commentaires)',
      'nous (pouvons|supprimons)',
    ],
    examples: {
      match: ["Vous disposez d'un [droit à l'effacement].", 'Tu [peux supprimer tes données].'],
      skip: ['Vous pouvez supprimer les cookies.', 'Nous nous réservons le droit de supprimer un avis.'],
    },
  },
  'closes-account': {
    says: 'right/delete-account',
    match: [
      '(fermez|supprimez|clôturez) vous même votre (compte|profil)',
      '(compte|profil) (peut être|pourra être|est|sera) (à tout moment)? (supprimé|clôturé|fermé|désactivé|résilié) (à tout moment|par vos soins|sur demande|sur simple demande|à votre demande|depuis|directement|en ligne)',
      `${MAY} ~8 (supprimer|effacer|clôturer|fermer|désactiver|résilier|suppression|clôture|fermeture) ~4 (compte|profil)`,
      '(demander|demandez|solliciter) ~4 (suppression|clôture|fermeture) ~3 (compte|profil)',
      '(supprimez|clôturez|fermez|désactivez|résiliez) (votre|ton) (compte|profil)',
      '(supprimer|effacer|clôturer|fermer|désactiver) (mon|votre|ton) compte',
    ],
    actor: 'any',
    unless: [
      'nous (pouvons|réservons)',
      '(informations|données|contenus) (de|du|sur) (votre|ton|leur|son|le)? (profil|compte)',
      '(lorsque|si|quand|après|jusqu) ~3 (supprim*|ferm*|clôtur*) ~12 (conserv*)',
    ],
    examples: { match: ['Vous [pouvez fermer votre compte].'], skip: ['Nous pouvons fermer votre compte.'] },
  },
  'has-right-to-restrict': {
    says: 'right/restriction',
    match: [
      `${RIGHT} ~12 (limitation|limiter|restreindre|restriction)`,
      '(demander|obtenir|exiger|solliciter) ~6 (limitation|restriction)',
      `${MAY} ~6 (limiter|restreindre) ~4 (traitement|utilisation)`,
      '(limiter|restreindre|geler) (leur|le|l|leurs)? (traitement|utilisation)',
      '(exiger|demander|obtenir) ~1 (que|qu) ~6 (traitement|utilisation) ~6 (limité|limitée|gelé|suspendu|suspendue|restreint|restreinte)',
      '(gel|geler|suspension|suspendre|suspende*) ~3 (utilisation|traitement|usage) ~2 (données|informations)',
    ],
    actor: 'any',
    unless: ['sensibles', 'dans la limite', ...NOT_THE_READERS],
    examples: {
      match: ["Vous disposez d'un [droit à la limitation] du traitement."],
      skip: ['La taille des fichiers est limitée.'],
    },
  },
  'has-right-to-portability': {
    says: 'right/portability',
    match: [
      'remises ~3 (fichier|format) ~2 (lisible|exploitable|réutilisable)',
      'portabilité',
      'format (structuré|ouvert|couramment utilisé|lisible|réutilisable|exploitable)',
      `${MAY} ~6 (récupérer|exporter|télécharger|recevoir) ~6 ${DATA} ~10 (transmettre|autre|format)`,
      `(exporter|télécharger) (vos|tes|ses) ${DATA}`,
      '(récupérer|exporter|emporter|télécharger) ~3 (dans|sous) ~2 (fichier|format)',
      '(les|tes|vos) récupérer',
    ],
    actor: 'any',
    examples: { match: ['Vous avez un droit à la [portabilité].'], skip: ['Notre ordinateur est portable.'] },
  },
  'has-right-to-object': {
    says: 'right/objection',
    match: [
      '(contester|refuser) (un|le) traitement fondé sur',
      '(demander|exiger|obtenir) ~3 (arrêter|cesser|arrêtions|cessions|arrêt|cessation|fin) ~3 (traitement|traiter|utiliser|utilisation|exploiter|exploitation) ~4 (données|informations)',
      '(refuser|opposer à ce|oppose à ce|opposiez à ce) (que|qu) (vos|ses|tes|leurs|les) (données|informations) ~3 (soient|fassent) ~3 (trait*|utilis*|objet|collect*|conserv*)',
      '(ne|n) (pouvez|peut|peux) (pas|toutefois pas|donc pas) (vous|s|t) opposer',
      `${RIGHT} ~12 (d opposition|de vous opposer|de s opposer|de t opposer|opposer|opposition)`,
      `(pouvez|peut|peux|possibilité) ~6 (opposer) ~8 (traitement|traitements|utilisation|collecte)`,
      '(vous|t|s) opposer (au|à leur|à ce) (traitement)?',
      '(vous|t|s) opposer ~9 (au|à ce|à tout|aux) (traitement|traitements)',
      'dire (stop|non) (à|pour|au|aux) ~1 (usage|usages|traitement|traitements|utilisations)',
    ],
    actor: 'any',
    unless: [
      '(opposer|opposition) ~6 (vente|partage|prospection|recevoir|démarchage|cookies|offres|marketing|communication|transmission)',
      '(nous|société) ~2 opposons',
      ...NOT_THE_READERS,
    ],
    examples: { match: ["Vous disposez d'un [droit d'opposition]."], skip: ['Nous nous opposons au spam.'] },
  },
  'has-right-to-object-to-marketing': {
    says: 'right/objection',
    match: [
      `${RIGHT} ~10 d opposition`,
      '(opposer) ~4 (données|informations|coordonnées) ~3 (soient|à) ~2 (utilis*|trait*) ~8 (prospection|marketing|commerciales|démarchage)',
      '(opposer) ~3 (utilisation|traitement) ~6 (prospection|marketing|fins commerciales|démarchage)',
    ],
    actor: 'any',
    unless: ['(nous|société) ~2 opposons'],
    examples: {
      match: ["Vous bénéficiez d'un [droit d'opposition] à la prospection."],
      skip: ["L'opposition a gagné."],
    },
  },
  'withdraws-consent': {
    says: 'right/withdraw-consent',
    match: [
      '(retir*|révoqu*|retrait|révocation|revenir sur) ~6 (consentement|accord|autorisation)',
      '(consentement|accord) ~6 (retir*|révoqu*)',
      '(consentement|accord|autorisation) ~6 revenir dessus',
      'revenir ~4 sur ~2 (consentement|accord|choix)',
    ],
    actor: 'any',
    unless: [
      '(cookie|cookies|traceurs) ~4 choix',
      'jusqu ~4 retrait',
      '(conserv*) ~12 (retrait|retir*)',
      '(si|lorsque|quand) (vous|tu) (retirez|retires|avez retiré) ~12 (supprim*|effac*|cess*)',
      'bulletin',
    ],
    examples: {
      match: ['Vous pouvez [retirer votre consentement] à tout moment.'],
      skip: ['Retirez votre colis en boutique.'],
    },
  },
  'complains-to-authority': {
    says: 'right/complaint',
    match: [
      '(réclamation|réclamations|plainte|plaintes) ~8 (cnil|autorité|commission nationale|contrôle|commission d accès|préposé|apd|commissaire)',
      '(cnil|autorité de contrôle|commission nationale de l informatique et des libertés|autorité de protection des données) ~8 (peut|pourra|peuvent) ~2 (saisie|sollicitée|alertée)',
      '(cnil|autorité de contrôle|autorité de protection des données) ~12 (reçoit|examine|recueille|instruit|traite) ~1 (plainte|plaintes|réclamation|réclamations)',
      '(saisir|contacter|adresser à|saisine) ~3 (cnil|autorité de contrôle|autorité compétente|autorité de protection|commission nationale|préposé fédéral|commission d accès)',
      `${RIGHT} ~6 (introduire|déposer|former|adresser|porter|d introduire) (une)? (réclamation|plainte)`,
      '(introduire|déposer|former|porter|formuler) (une)? (réclamation|plainte) (auprès|devant)',
      '(litige|différend|contestation|demande|plainte|affaire) ~8 (porté*|soumis*|présenté*) ~1 (devant|à) ~1 (cnil|autorité de contrôle)',
      '(plaindre|vous plaindre|te plaindre) ~3 (auprès|à) ~3 (cnil|autorité|commission)',
    ],
    actor: 'any',
    unless: ['(commande|commandes|livraison|produit) ~6 (réclamation|service)', 'notre service client'],
    examples: { match: ['Vous pouvez [saisir la CNIL].'], skip: ['Adressez votre réclamation au magasin.'] },
  },
  'refuses-machine-decisions': {
    says: 'right/not-automated-decision',
    match: [
      '(tenu|obligé) d accepter une décision prise par ~1 (machine|ordinateur|algorithme)',
      `${RIGHT} ~8 (ne pas)? ~3 (objet|soumis) ~8 (décision|décisions) ~8 (automatisée|automatisé|automatisées|automatique)`,
      `(demander|obtenir|exiger|solliciter|droit à) (une|d une)? intervention humaine`,
      `${RIGHT} ~8 (contester|opposer) ~4 décision ~4 automatisée`,
    ],
    actor: 'any',
    examples: { match: ['Vous pouvez [demander une intervention humaine].'], skip: ['Nous décidons à la main.'] },
  },
  'is-not-discriminated': {
    says: 'right/non-discrimination',
    match: [
      '(ne|n) (vous|te)? (fer*)? discrimin* (pas|jamais)? ~12 (droit|droits|confidentialité|vie privée)',
      '(exercice|exercer|exercez|exercé) ~6 (ne|n) (entraîn*|aura|donn*|expos*|fer*) ~6 (défavorable*|pénalis*|conséquence*|désavantag*|discriminat*|sanction*|préjudici*)',
      '(discrimination|non discrimination) ~12 (droit|droits|confidentialité|vie privée)',
      `${RIGHT} ~6 (non discrimination|discriminé)`,
    ],
    actor: 'any',
    unless: ['(embauche|emploi|race)'],
    examples: {
      match: ['Nous [ne vous discriminerons pas si vous exercez vos droits].'],
      skip: ['Nous embauchons sans discrimination.'],
    },
  },
  'limits-sensitive': {
    says: 'right/limit-sensitive',
    match: ['(limiter|restreindre) ~8 (données|renseignements|informations) ~2 sensibles'],
    actor: 'any',
    unless: ['nous limitons', 'nous ~3 limiter'],
    examples: {
      match: ["Vous pouvez [limiter l'usage de vos données sensibles]."],
      skip: ['Nous limitons nos données sensibles.'],
    },
  },
  'knows-recipients': {
    says: 'right/know-sharing',
    match: [
      `(${RIGHT}|demander|obtenir|possibilité) ~8 (savoir|connaître|liste|identité|catégories) ~6 (tiers|destinataires|partenaires|sociétés)`,
    ],
    actor: 'any',
    unless: ['contact*'],
    examples: {
      match: ['Vous avez le [droit de connaître les destinataires] de vos données.'],
      skip: ['La liste de nos partenaires figure ici.'],
    },
  },
  appeals: {
    says: 'right/appeal',
    match: [
      '(contester|faire appel de|appel de|recours contre) (notre|cette|une|la|nos) (décision|décisions|refus|réponse)',
    ],
    actor: 'any',
    unless: ['(automatisée|tribunal)'],
    examples: { match: ['Vous pouvez [contester notre décision].'], skip: ['La cour d’appel siège à Lyon.'] },
  },
  'acts-by-agent': {
    says: 'right/authorized-agent',
    match: [
      '(mandater|désigner|autoriser|habiliter) ~2 (personne|tiers|mandataire|représentant|agent) ~8 (nom|droits|place|vous représenter)',
      '(mandataire|agent|représentant) (autorisé|habilité|dûment autorisé|dûment mandaté)',
    ],
    actor: 'any',
    unless: ['union européenne', 'nous avons'],
    examples: {
      match: ['Un [mandataire autorisé] peut agir pour vous.'],
      skip: ['Notre agent de voyage vous appelle.'],
    },
  },
  'provides-for-death': {
    says: 'right/post-mortem',
    match: [
      '(proches|héritiers|ayants droit) ~6 (décédé|décédée|défunt|défunte|décès)',
      '(directives|directive|instructions|sort|droits|droit) ~12 (décès|mort|post mortem)',
      'après (votre|son|leur|ton) (décès|mort)',
    ],
    actor: 'any',
    examples: {
      match: ['Vous pouvez laisser des [directives pour après votre décès].'],
      skip: ['Le décès du fondateur nous a peinés.'],
    },
  },
};
