import type { LexiconEntry } from '../../pack.ts';
import { YOUR_DATA } from '../phrases.ts';

const OR = '(et|ou|et ou)?';
const CORRECT =
  '(corriger|rectifier|modifier|mettre à jour|compléter|actualiser|rectification|correction|modification|mise à jour|faire rectifier|faire corriger|faire modifier)';
const REMOVE = '(supprimer|effacer|suppression|effacement|faire supprimer|faire effacer|retirer|détruire)';
const SEE = '(consulter|voir|visualiser|obtenir|connaître|accéder à|accéder|vérifier)';
/** Of the objects of these verbs the last counts: "consulter, modifier et supprimer vos données". */
const VERBS = `(${OR} (${CORRECT}|${REMOVE}|${SEE}))?`;
const OF = '(de|d|à|des|du)?';

/** Actions and names of rights, under frames such as "vous avez le droit de …". */
export const right: Record<string, LexiconEntry> = {
  access: {
    words: [
      `${SEE} ${VERBS} ${VERBS} ${OF} ${YOUR_DATA}`,
      `(l)? accès (${OR} (rectification|correction|effacement|suppression))? ${OF} ${YOUR_DATA}`,
      '(d|un|de)? (droit)? d accès',
      `(une)? copie (de|des|d) ${YOUR_DATA}`,
      '(la confirmation|confirmation) que (des|vos|les) données',
    ],
    examples: {
      match: ["Vous avez le droit d'obtenir [une copie de vos données]."],
      skip: ['Vous avez le droit de stationner ici.'],
    },
  },
  rectification: {
    words: [
      `${CORRECT} ${VERBS} ${VERBS} ${OF} ${YOUR_DATA}`,
      `(accéder à|consulter|voir) ${OR} ${CORRECT} ${VERBS} ${OF} ${YOUR_DATA}`,
      '(de)? rectification',
    ],
    examples: { match: ['Vous avez le droit de [rectifier vos données].'], skip: ['Vous avez le droit de réclamer.'] },
  },
  erasure: {
    words: [
      `${REMOVE} ${VERBS} ${OF} ${YOUR_DATA}`,
      `(accéder à|consulter|${CORRECT}) ${OR} (${CORRECT})? ${OR} ${REMOVE} ${OF} ${YOUR_DATA}`,
      '(à)? l (effacement|oubli)',
      '(d effacement|de suppression)',
    ],
    examples: { match: ['Vous avez le droit de [supprimer vos données].'], skip: ['Vous avez le droit de réclamer.'] },
  },
  restriction: {
    words: [
      '(limitation|limiter|restreindre|suspendre|geler|restriction) (de|d|du|des|le|la|l)? (traitement|traitements|utilisation|usage)',
      `(limitation|limiter) (de|du|des)? ${YOUR_DATA}`,
    ],
    examples: { match: ['Vous avez le droit de [limiter le traitement].'] },
  },
  portability: {
    words: [
      'portabilité',
      `(récupérer|exporter|télécharger) ${YOUR_DATA}`,
      `(transfert|transmission|communication|remise|obtention) (de|d|des) ${YOUR_DATA} (dans|sous) (un)? (format|fichier)`,
      'format (technologique)? (structuré|couramment utilisé|lisible par machine)',
    ],
    examples: { match: ['Vous avez le droit à la [portabilité].'] },
  },
  objection: {
    words: [
      '(opposer|opposition) (à tout moment|pour des motifs légitimes|pour des raisons tenant à votre situation particulière)? (au|à ce|aux|à l) (traitement|traitements|ce que|utilisation)',
      'opposition',
    ],
    examples: { match: ["Vous avez un droit d'[opposition]."] },
  },
  'withdraw-consent': {
    words: [
      '(retirer|révoquer|retrait de|révocation de|revenir sur) (à tout moment)? (votre|son|ton|le|leur|ce) (consentement|accord|autorisation)',
    ],
    examples: { match: ['Vous avez le droit de [retirer votre consentement].'] },
  },
  complaint: {
    words: [
      '(introduire|déposer|former|adresser|porter|formuler) (une)? (réclamation|plainte) (auprès|devant|à)? (de|d|du)? (la|l|une)? (cnil|autorité|commission|autorité de contrôle)?',
      'saisir (la|l|une) (cnil|autorité|commission)',
      '(introduire|déposer|former|adresser|porter|formuler) (une)? (réclamation|plainte) (auprès|devant|à) (de|d|du)? (la|l)? commission d accès à l information',
      'saisir (la|l) (commission d accès à l information|autorité de protection des données|cnil|pfpdt|préposé)',
    ],
    examples: { match: ['Vous avez le droit de [saisir la CNIL].'] },
  },
  'not-automated-decision': {
    words: [
      '(ne pas)? (faire l objet|être soumis) (d une|à une) (décision|prise de décision) (individuelle|automatisée|fondée|entièrement|prise)',
      'intervention humaine',
      'intervention (d (un|une) (conseiller|conseillère|personne|personne physique|être humain|humain|collaborateur|agent|salarié|gestionnaire|opérateur|employé))',
    ],
    examples: { match: ["Vous avez le droit d'obtenir une [intervention humaine]."] },
  },
  'non-discrimination': {
    words: [
      '(non discrimination|ne pas être discriminé|ne pas subir de discrimination|ne pas faire l objet de discrimination)',
    ],
    examples: { match: ['Vous avez le droit à la [non-discrimination].'] },
  },
  'limit-sensitive': {
    words: [
      '(limiter|restreindre) (l)? (utilisation|usage|divulgation) (de|des) (vos|mes|informations|données|renseignements) (informations|données|renseignements)? (personnelles|personnels)? sensibles',
    ],
    examples: { match: ["Vous avez le droit de [limiter l'utilisation de vos données sensibles]."] },
  },
  'know-sharing': {
    words: [
      '(savoir|connaître) (à|avec|à qui|avec qui|quels|les) (quels|qui|quelles|tiers|destinataires)? (tiers|sociétés|destinataires)?',
    ],
    examples: { match: ['Vous avez le droit de [savoir à quels tiers] elles sont communiquées.'] },
  },
  'delete-account': {
    words: [
      '(supprimer|clôturer|fermer|désactiver|résilier|la suppression de|la clôture de|la fermeture de|suppression de) (définitivement)? (votre|son|ton|le|leur) (compte|profil|espace)',
    ],
    examples: { match: ['Vous avez le droit de [fermer votre compte].'] },
  },
  appeal: {
    words: [
      '(contester|faire appel de) (notre|cette|la|une|nos) (décision|refus|réponse|décisions)',
      'un recours contre notre décision',
    ],
    examples: { match: ['Vous avez le droit de [contester notre décision].'] },
  },
  'authorized-agent': {
    words: [
      '(mandater|désigner) (une|un) (personne|tiers|mandataire|représentant)',
      'par (un|l intermédiaire d un) mandataire',
    ],
    examples: { match: ['Vous avez le droit de [désigner un mandataire].'] },
  },
  'post-mortem': {
    words: ['après (votre|sa|leur|ton|la|son) (décès|mort)', '(post mortem|directives anticipées)'],
    examples: { match: ['Vous avez le droit de définir leur sort [après votre décès].'] },
  },
};
