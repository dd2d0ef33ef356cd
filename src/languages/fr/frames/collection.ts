/** Verbs and nouns of getting, holding and giving data. */
import type { Frame } from '../../pack.ts';
import { ADVERB, er, GIVEN_US, GIVES_US, NEVER } from '../phrases.ts';

const COLLECT = `(${er('collect')}|recueillons|recueille|recueillent|recueillir|recueillant|recueillerons|${er('récolt')}|obtenons|obtient|obtiennent|obtenir|recevons|reçoit|reçoivent|recevra|recevront|recevrons|recevoir|${er('enregistr')}|relevons|relève|relèvent|relever|captons|capte|capter|${er('rassembl')}|${er('consign')}|déduisons|déduit|déduire|${er('acquér')}|acquérons|récupérons|récupère|récupérer|${er('achet')}|achetons)`;
const COLLECTED =
  '(collecté*|recueilli*|récolté*|enregistré*|obtenu*|reçu*|demandé*|relevé*|consigné*|captée*|rassemblé*|acquis*|requis*|sollicité*|exigé*)';
const HELD = '(traité*|conservé*|stocké*|détenu*|sauvegardé*|gardé*|journalisé*|mémorisé*)';
const GIVE =
  '(fournissez|transmettiez|fournissiez|communiquiez|indiquiez|renseigniez|fournis|fournir|fournissant|fournissent|communiquez|communiques|communiquer|communiquant|renseignez|renseignes|renseigner|renseignant|saisissez|saisir|saisissant|indiquez|indiques|indiquer|indiquant|transmettez|transmettre|transmettant|remplissez|remplissant|entrez|soumettez|soumettre|publiez|publies|publier|téléversez|téléchargez|confiez|donnez|donner|déposez|partagez|envoyez)';
const ALSO = `${ADVERB}?`;

export const collection: Record<string, Frame> = {
  collects: {
    opens: ['collection', 'purpose', 'source', 'tracking'],
    actor: 'first',
    match: [
      COLLECT,
      `(vous|leur|lui) ${COLLECT}`,
      '(vous|te) (demandons|demande|demander|demandent|demanderons|demandera)',
      '(lieu à|procédons à|procède à|procéder à) (aucune|une|la)? collecte (de|d|des)',
      `${COLLECT} (et|ou) (utilis*|trait*|conserv*|stock*|enregistr*|analys*)`,
      '(amené*|conduit*) à connaître',
      '(retenons|retient|retiennent|obtenions|recevions|recueillions|collections)',
      '(exige|exigeons|exigent|exiger|réclame|réclamons|requiert|requérons|relève|relevons|saisit|saisissons|consigne|filme|filmons|photographie|inscrivons|note|notons|mémorise|détecte|infère|inférons|déduisons|déduit)',
      '(tient|tenons|tenir|tiennent) ~2 (fichier|registre|annuaire|liste|dossier)',
      '(prend|prenons) (connaissance|note) (de|d|du|des)',
      '(conserv*|conservons|gard*|gardons) (la|une|également la)? trace (de|d|du|des)',
      '(avons|a|ont) besoin (de|d|des|du)',
      '(mesure|mesurons|capte|relèvent)',
      '(vérifions|vérifie|évaluons|évalue|apprécions) (votre|ton|leur|la) @collection/credit-record',
      '(savons|sait|sauront) (si|quels|quelles|sur quels)',
    ],
    examples: {
      match: ['Nous [collectons] votre nom.', 'Nos serveurs [enregistrent] votre adresse IP.'],
      skip: ['Vous collectez des timbres.'],
    },
  },
  processes: {
    opens: ['collection', 'purpose', 'source'],
    actor: 'first',
    specific: true,
    match: [
      `(${er('trait')}|${er('conserv')}|${er('stock')}|détenons|détient|détenir|hébergeons|${er('gard')}|accédons à|accède à|accéder à|accèdent à|déterminons|détermine|déterminer|journalisons|mémorisons|mémorise|sauvegardons|suivons)`,
      '(collecte|recueil|enregistrement|réception|stockage) (de|d|du|des)',
      '(avons|a|avoir|aurons) (pas|jamais|nullement)? accès (à|au|aux)',
      '(avons|a|avoir|aurons) (pas|jamais|nullement|ainsi|également)? connaissance (de|d|du|des) (votre|vos|ton|ta|tes|leur|leurs)',
      '(accédons|accède|accèdent) (pas|jamais|nullement|aucunement|plus|également|aussi) (à|au|aux)',
      '(dispose|disposons) (ainsi|également|aussi|notamment|alors|par ailleurs)? (de|d|des) (vos|votre|tes|ton|leur|leurs|données|informations|renseignements)',
    ],
    examples: { match: ['Nous [traitons] votre nom et votre âge.'], skip: ['Nous traitons le bois.'] },
  },
  'is-collected': {
    opens: ['collection', 'purpose', 'source', 'tracking'],
    actor: 'first',
    passive: true,
    match: [
      `${NEVER} ${COLLECTED}`,
      `${GIVEN_US}`,
      'nous (parvient|parviennent|viennent|proviennent)',
      '(fait|font) (également|aussi|notamment)? partie (des|de ces) (données|informations|éléments|renseignements)',
      '(figure|figurent|compte|comptent) (également|aussi|notamment)? (parmi|au nombre|au rang) (les|des|de|ces) (données|informations|pièces|renseignements|éléments)',
      '(se|s) (collecte|collectent|recueille|recueillent)',
      'objet (de|d) (une|la)? collecte',
    ],
    examples: {
      match: ['Votre nom et votre adresse sont [collectés] lors de votre inscription.'],
      skip: ["Les données sont collectées par d'autres sites."],
    },
  },
  'is-held': {
    opens: ['collection', 'source'],
    actor: 'first',
    passive: true,
    specific: true,
    match: [
      `${NEVER} ${HELD}`,
      `(fait|font|faire|fera|feront) ${ADVERB}? l objet (de|d) (un|une|plusieurs|ces|notre)? (traitement|traitements|collecte|recueil|enregistrement|conservation|stockage|archivage)`,
      '(se|s) (conserve|conservent|stocke|stockent)',
      '(traité*|archivé*|mémorisé*|consigné*|inscrit*|répertorié*|numérisé*|scanné*|photocopié*)',
      '(saisi|saisie|saisis|saisies) (par|lors|dans|au moment|à l)',
      '(associé*|lié*) (à|au) (votre|ton|la|le|un)? (fiche|compte|profil|dossier|carte|espace|contrat)',
      'rattaché* (à|au) (votre|ton|la|le|un)? (fiche|compte|profil|dossier|carte|espace|contrat)',
    ],
    examples: { match: ['Votre nom et votre adresse sont [conservés] sur nos serveurs.'] },
  },
  'are-collected': {
    opens: ['collection', 'source'],
    actor: 'first',
    match: [
      `(sont|seront|est|ont été|sera) ${ALSO} (${COLLECTED}|${HELD}) (le|la|l|les|votre|vos|un|une|des|ton|ta|tes)`,
      `(sont|seront|est|sera) ${ALSO} (${COLLECTED}|${HELD}) (les)? (données|informations|catégories de données|éléments)? (suivantes|suivants)`,
      `(suivantes|suivants|ci après|ci dessous) ~6 (${COLLECTED}|${HELD})`,
      '(données|informations|renseignements|catégories) (personnelles|à caractère personnel)? (de données)? (suivantes|suivants|ci après)',
      `(données|informations|renseignements) (personnelles|personnels|à caractère personnel)? (${COLLECTED}|${HELD}|concernées|concernés) (sont|comprennent|incluent|peuvent être|peuvent inclure|peuvent comprendre|concernent|portent sur|correspondent à) (notamment|les suivantes|entre autres|les)?`,
      '(données|informations) que nous (collectons|recueillons|traitons) ~3 (sont|comprennent|incluent|peuvent inclure|peuvent comprendre)',
      '(données|informations|renseignements|éléments) ~3 que (nous|vous) ~2 (collectons|recueillons|traitons|conservons|détenons|communiquez|fournissez|transmettez|renseignez|saisissez|confiez|donnez|indiquez) ~8 (sont|comprennent|incluent|concernent|peuvent inclure|peuvent comprendre) (notamment|les suivantes|vos|votre|ton|ta|tes|le|la|l|les)',
      `(seules|seule|seuls|seul) ~1 @collection ~1 (${COLLECTED}|${HELD})`,
      `(${COLLECTED}) (sont|comprennent) (notamment)?`,
      '(données|informations|renseignements) ~8 (pouvons|pouvez|susceptibles|amenés) ~6 (collecter|recueillir|traiter|fournir) ~2 (sont|comprennent|incluent|peuvent)',
      '(dossier|fiche|fichier|formulaire|registre|bulletin|profil|journal|questionnaire|annuaire|carnet|base|dossiers|fiches|fichiers|formulaires|registres|bulletins|questionnaires|profils|contrats|contrat) ~6 (contient|comporte|comprend|mentionne|reprend|regroupe|indique|recense|rassemble|contiennent|comportent) (notamment|également)? (votre|vos|le|la|l|les|des|un|une)',
      '(dossier|fiche|fichier|formulaire|registre|bulletin|profil|journal) ~8 (contient|comporte|comprend|mentionne|indique|recense|contiennent|comportent) (notamment|également)? (leur|leurs|son|sa|ses|votre|vos)',
      'se (limitent|bornent|résument) à (votre|vos|ton|tes)',
      '(figurent|figure|apparaissent|sont inscrits|sont portés) (également|aussi|notamment|ainsi)? (dans|au|sur|parmi) ~4 (fiche|dossier|fichier|formulaire|registre|données|informations|base)',
      '(dossier|fiche|formulaire|registre|bulletin|document) ~1 (mentionnant|comportant|indiquant|précisant|recensant|reprenant)',
      '(implique|suppose|nécessite|entraîne|exige|requiert) (le|la|l)? (traitement|collecte|recueil|remise|communication|production|fourniture|transmission|envoi) (de|d|des)',
      '(sont|est) (saisi*|inscrit*|consigné*|renseigné*|portée*) (le|la|l|les|votre|vos|un|une|des)',
      '(placé*|sous) (sous)? @collection/video-surveillance',
      '(équipé*|dispose*|équipés) (de|d|d un système de|d un dispositif de) @collection/video-surveillance',
      '(votre|ton) (appareil|terminal|navigateur|téléphone) nous (transmet|envoie|communique|indique|signale|fournit)',
      '(dossier|demande|déclaration|attestation|contrat|fiche) ~4 (fait|font) apparaître',
    ],
    examples: {
      match: [
        '[Sont également relevés votre] nom et votre âge.',
        'Les données [suivantes sont collectées] : nom, âge.',
      ],
      skip: ['Sont collectées les ordures.'],
    },
  },
  holds: {
    opens: ['collection'],
    actor: 'any',
    specific: true,
    match: [
      '(compte|comptes|fiche|dossier|profil|carte) ~3 (est|sont) (associé*|rattaché*|lié*) (à|au) (un|une|votre|vos|des)',
      '(où|dans lequel|dans laquelle|sur lequel|sur laquelle) (figurent|figure|apparaissent|sont consignés|sont inscrits)',
      '@collection ~1 (est|sont|sera|seront) (également|aussi|alors|toutefois)? (nécessaire|nécessaires|indispensable|indispensables|requis|requise|requises) (à|au|aux|pour|afin|lors) (la|l|le|les|votre|nos|notre|de|d|du|des|vous|nous|toute|livrer|établir|créer|accéder)',
    ],
    examples: { match: ['Vous remettez une fiche [où figurent] votre nom et votre âge.'] },
  },
  'we-collected': {
    opens: ['collection', 'purpose', 'source'],
    actor: 'first',
    match: [`(avons|a|ont|ai) ${ALSO} (${COLLECTED}|${HELD})`],
    examples: { match: ["L'an dernier, nous [avons collecté] votre nom et votre âge."] },
  },
  'user-provides': {
    opens: ['collection', 'source'],
    actor: 'user',
    specific: true,
    match: [
      GIVE,
      `(nous|devez|doit|peut|pouvez|devrez) ${GIVE}`,
      '(fournissent|communiquent|renseignent|indiquent|saisissent|transmettent|fournit|communique|renseigne)',
      '(nous)? (transmettent|remettent|adressent|envoient|confient|confie|adresse|envoie|remet)',
      '(postez|laissez|rédigez|ajoutez|importez|joignez|joindre|chargez|téléversent|chargent|joignent|déposent|laissent)',
      '(ajouter|ajoutez|ajoutes|importer|importes|enregistrer|saisis|rentres|rentrer|associer|relier)',
    ],
    examples: {
      match: ["À l'inscription, vous [indiquez] votre nom et votre âge."],
      skip: ['Vous indiquez le chemin aux passants.'],
    },
  },
  'gives-us': {
    opens: ['collection'],
    actor: 'giver',
    specific: true,
    match: [`${GIVES_US} ~4 @collection`],
    examples: {
      match: ['Votre école [nous transmet votre nom] et votre âge.'],
      skip: ['Nous transmettons votre nom à votre école.'],
    },
  },
  'is-given-us': {
    opens: ['collection', 'source'],
    actor: 'giver',
    passive: true,
    match: [
      `${GIVEN_US} (automatiquement|directement)? par (la|le|l|les|un|une|des|nos|notre|votre|vos|ton|certains|d autres|leur|leurs)`,
    ],
    examples: {
      match: ['Votre adresse IP [nous est transmise par votre] navigateur.'],
      skip: ['Votre adresse IP est transmise par nous.'],
    },
  },
  'user-is-asked': {
    opens: ['collection', 'source'],
    actor: 'any',
    specific: true,
    match: [
      '(demande|demandons|demandent) (pas|jamais)? (votre|vos|ton|ta|tes|le|la|l|les|un|une|des) ~1 @collection',
      '(vous|te|lui) (est|sera|seront|sont|peut être|peuvent être|pourra être|pourront être) (également|alors|aussi|notamment|jamais|pas)? (demandé|demandée|demandés|demandées) (de|d)? (nous)? (fournir|indiquer|renseigner|saisir|communiquer|transmettre|choisir)?',
      '(suppose|nécessite|implique|exige|requiert) (de|d) (nous)? (renseigner|fournir|indiquer|communiquer|transmettre|saisir)',
      '(il)? est demandé (de|d)? (fournir|indiquer|renseigner)?',
      '(invité|invités|invitée|invitées|amené|tenu|tenus) (e|s|es)? (à|de) (nous)? (fournir|indiquer|renseigner|saisir|communiquer|transmettre)',
      '(vous|te|lui) (inviter|demander|invitons à|demandons de|demandons) (fournir|indiquer|renseigner|communiquer)',
    ],
    examples: { match: ['Pour ouvrir un compte, il [vous est demandé de fournir] votre nom et votre âge.'] },
  },
  'is-gathered': {
    opens: ['collection'],
    actor: 'first',
    match: ['(collecte|recueil|relevé) (de|d|du|des) (votre|vos|ton|ta|tes|leur|leurs|ces|son|sa|ses) ~1 @collection'],
    examples: {
      match: ['La [collecte de votre date de naissance] permet de calculer la remise.'],
      skip: ['La collecte des déchets a lieu le lundi.'],
    },
  },
  'uses-data': {
    opens: ['collection'],
    actor: 'first',
    specific: true,
    presupposes: true,
    match: [
      '(servons|sert|servir) (de|d|des) (votre|vos|ton|ta|tes)',
      `(${er('utilis')}|${er('exploit')}|${er('analys')}|${er('crois')}) (également|aussi|notamment|ainsi|alors)? (votre|vos|ton|ta|tes)`,
    ],
    examples: {
      match: ['Nous nous [servons de votre] adresse e-mail pour vous répondre.'],
      skip: ['Vous utilisez votre nom.', 'Nous n’utilisons pas votre date de naissance pour cela.'],
    },
  },
  'data-is-used': {
    opens: ['collection'],
    actor: 'first',
    specific: true,
    presupposes: true,
    passive: true,
    match: [
      '(est|sont|sera|seront|être|été) (également|aussi|notamment|ainsi|alors|uniquement|exclusivement)? (utilisé*|exploité*|analysé*|croisé*)',
      `(nous)? (sert|servent|servira|serviront) ${ADVERB}? (à|au|aux|pour)`,
      `nous (permet|permettent|permettra|permettront) ${ADVERB}? (de|d)`,
    ],
    examples: { match: ['Votre adresse e-mail [est utilisée] pour vous répondre.'] },
  },
};
