/** French verbs and nouns of action that open a practice for the words they govern. */
import type { Frame } from '../pack.ts';
import { er, GIVES_US } from './phrases.ts';

const COLLECT = `(${er('collect')}|recueillons|recueille|recueillent|recueillir|recueillant|recueillerons|${er('récolt')}|obtenons|obtient|obtiennent|obtenir|recevons|reçoit|reçoivent|recevra|recevront|recevrons|recevoir|${er('enregistr')}|relevons|relève|relèvent|relever|captons|capte|capter|${er('rassembl')}|${er('consign')}|déduisons|déduit|déduire|${er('acquér')}|acquérons|récupérons|récupère|récupérer|${er('achet')}|achetons)`;
const COLLECTED =
  '(collecté*|recueilli*|récolté*|enregistré*|obtenu*|reçu*|demandé*|relevé*|consigné*|captée*|rassemblé*|acquis*|requis*|sollicité*|exigé*)';
const HELD = '(traité*|conservé*|stocké*|détenu*|sauvegardé*|gardé*|journalisé*|mémorisé*)';
const GIVE =
  '(fournissez|transmettiez|fournissiez|communiquiez|indiquiez|renseigniez|fournis|fournir|fournissant|fournissent|communiquez|communiques|communiquer|communiquant|renseignez|renseignes|renseigner|renseignant|saisissez|saisir|saisissant|indiquez|indiques|indiquer|indiquant|transmettez|transmettre|transmettant|remplissez|remplissant|entrez|soumettez|soumettre|publiez|publies|publier|téléversez|téléchargez|confiez|donnez|donner|déposez|partagez|envoyez)';
const SEND = `(${er('transmett')}|transmet|transmettre|transmettra|${er('communiqu')}|${er('envoy')}|envoie|envoient|transférons|transfère|transfèrent|transférer|transfert|fournissons|fournit|fournissent|fournir|${er('confi')}|remettons|remet|remettre|${er('échang')}|échangeons|mettons à disposition|mettre à disposition|donnons accès|donner accès|donne accès)`;
const SENT =
  '(transmis*|communiqué*|transféré*|envoyé*|fourni*|confié*|remis*|accessible*|visible*|consultable*|échangé*|mis à disposition|mise à disposition|mises à disposition|destiné*|adressé*|ouvert*)';
const SHARE = `(${er('partag')}|partageons|${er('divulgu')}|cédons|cède|cèdent|céder|cédant|dévoilons|dévoiler|révélons|révéler|${er('diffus')})`;
const SHARED = '(partagé*|divulgué*|cédé*|dévoilé*|révélé*|diffusé*)';
const USE = `(${er('utilis')}|${er('emploi')}|employons|${er('exploit')}|servons de|servons d|sert de|avons recours à|avons recours au|avons recours aux|a recours à|ont recours à|recourons à|recourons aux|recourons au|recourt à|avoir recours à|faisons usage de|${er('trait')}|${er('analys')}|${er('crois')}|procédons à)`;
/** Stands between auxiliary and participle: "ne seront [en aucun cas] cédées". */
const NEVER = '(en aucun cas|en aucune manière|en aucune façon|à aucun moment|en aucune circonstance)?';
const ALSO =
  '(également|aussi|ainsi|notamment|alors|par ailleurs|en outre|uniquement|exclusivement|automatiquement|principalement|seulement)?';

export const frames: Record<string, Frame> = {
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
      'nous (sont|est|seront|sera|ont été|a été|être) (également|aussi|alors|ainsi|automatiquement)? (transmis*|communiqué*|envoyé*|adressé*|remis*|fourni*|indiqué*|donné*|signalé*|confié*|révélé*|déclaré*)',
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
      '(se|s) (conserve|conservent|stocke|stockent)',
      '(traité*|archivé*|mémorisé*|consigné*|inscrit*|saisi*|répertorié*)',
      'rattaché* (à|au) (votre|ton|la|le|un)? (fiche|compte|profil|dossier)',
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
      `(${COLLECTED}) (sont|comprennent) (notamment)?`,
      '(données|informations|renseignements) ~8 (pouvons|pouvez|susceptibles|amenés) ~6 (collecter|recueillir|traiter|fournir) ~2 (sont|comprennent|incluent|peuvent)',
      '(dossier|fiche|fichier|formulaire|registre|bulletin|profil|journal) ~3 (contient|comporte|comprend|mentionne|reprend|regroupe|indique|recense|rassemble|contiennent|comportent) (notamment|également)? (votre|vos|le|la|l|les|des|un|une)',
      '(dossier|fiche|fichier|formulaire|registre|bulletin|profil|journal) ~8 (contient|comporte|comprend|mentionne|indique|recense|contiennent|comportent) (notamment|également)? (leur|leurs|son|sa|ses|votre|vos)',
      '(données|informations|renseignements) ~6 se (limitent|bornent|résument) à',
      '(figurent|figure|apparaissent|sont inscrits|sont portés) (également|aussi|notamment|ainsi)? (dans|au|sur|parmi) ~4 (fiche|dossier|fichier|formulaire|registre|données|informations|base)',
      '(où|dans lequel|sur lequel) (figurent|figure|apparaissent|sont consignés|sont inscrits)',
      '(implique|suppose|nécessite|entraîne|exige|requiert) (le|la|l)? (traitement|collecte|recueil|remise|communication|production|fourniture|transmission|envoi) (de|d|des)',
      '(sont|est) (saisi*|inscrit*|consigné*|renseigné*|portée*) ',
      '(placé*|sous) (sous)? @collection/video-surveillance',
      '(équipé*|dispose*|équipés) (de|d|d un système de|d un dispositif de) @collection/video-surveillance',
      '(votre|ton) (appareil|terminal|navigateur|téléphone) nous (transmet|envoie|communique)',
    ],
    examples: {
      match: [
        '[Sont également relevés votre] nom et votre âge.',
        'Les données [suivantes sont collectées] : nom, âge.',
      ],
      skip: ['Sont collectées les ordures.'],
    },
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
      'nous (sont|est|seront|sera|ont été|a été) (également|aussi|alors|ainsi|automatiquement)? (transmis*|communiqué*|envoyé*|adressé*|remis*|fourni*) (automatiquement|directement)? par',
    ],
    examples: {
      match: ['Votre adresse IP [nous est transmise par] votre navigateur.'],
      skip: ['Votre adresse IP est transmise par nous.'],
    },
  },
  'user-is-asked': {
    opens: ['collection', 'source'],
    actor: 'any',
    specific: true,
    match: [
      '(demande|demandons|demandent) (votre|vos|ton|ta|tes|le|la|l|les|un|une|des) ~1 @collection',
      '(vous|te|lui) (est|sera|seront|sont|peut être|peuvent être|pourra être|pourront être) (également|alors|aussi|notamment)? (demandé|demandée|demandés|demandées) (de|d)? (fournir|indiquer|renseigner|saisir|communiquer|transmettre|choisir)?',
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
  discloses: {
    opens: ['sharing'],
    actor: 'first',
    alone: 'third-parties',
    match: [SHARE],
    examples: {
      match: ['Nous pouvons [divulguer] votre nom et votre adresse.'],
      skip: ['Vous pouvez divulguer votre nom sur le forum.'],
    },
  },
  'is-disclosed': {
    opens: ['sharing'],
    actor: 'first',
    passive: true,
    alone: 'third-parties',
    match: [`${NEVER} ${SHARED}`, `${NEVER} (${SENT}|${SHARED}) à (l extérieur|quiconque)`],
    examples: { match: ['Votre nom peut être [divulgué].'] },
  },
  shares: {
    opens: ['sharing'],
    actor: 'first',
    match: [
      SEND,
      `(vous|leur|lui|les|y) ${SEND}`,
      '(communication|transmission|transfert|divulgation|partage|cession|diffusion|mise à disposition) (de|d|des|du)',
      '(destinataire|destinataires) (de|d|des)? ~6 (est|sont|peuvent être|comprennent|incluent)',
      '(destinataires|catégories de destinataires) (des données|suivants|suivantes|de ces données|des informations)?',
      '(auxquels|auxquelles|auquel|à qui|à laquelle) ~3 (sont|est|transmettons|communiquons|communiquées|transmises|confions|seront)',
      '(permettons|autorisons|permettre) (à|aux) ~4 (collecter|accéder|utiliser|recueillir)',
      'vente (de|d)',
      '(vendre|vendons|louer|louons)',
    ],
    examples: {
      match: ['Nous pouvons [transmettre] votre nom à nos prestataires.'],
      skip: ['Vous transmettez vos photos à vos partenaires.'],
    },
  },
  'is-shared': {
    opens: ['sharing'],
    actor: 'first',
    passive: true,
    match: [
      `${NEVER} ${SENT}`,
      `${NEVER} (vendu*|loué*)`,
      '(objet|font) (de|d|l objet) (une|d une|aucune|d aucune)? (communication|transmission|cession|transfert|divulgation)',
      '(ont|a|auront|aura|avoir|auraient) (également|seul|seuls|aussi|seulement)? accès',
      '(peut être|peuvent être|pourra être|pourront être) (vu*|lu*|consulté*) (par)?',
      '(rendu*|rendues) (public|publics|publique|publiques|accessible*|visible*)',
    ],
    examples: { match: ['Votre nom peut être [communiqué] à nos partenaires.'] },
  },
  receives: {
    opens: ['sharing'],
    actor: 'receiver',
    bothWays: true,
    requires: 'collection',
    match: [
      '(reçoit|reçoivent|recevra|recevront|recevoir)',
      '(connaît|connaissent|voit|voient|consulte|consultent|consulter|obtient|obtiennent)',
      '(a|ont|aura|auront|avoir|prend|prennent) (également|aussi|seul|seuls|ainsi)? (accès|connaissance) (à|au|aux|de|d|des|du)',
      '(accède|accèdent|accéder) (à|au|aux)',
    ],
    examples: {
      match: ['Les huissiers [reçoivent] votre nom et votre adresse.', 'Les tribunaux [ont accès à] votre adresse.'],
      skip: ['Nous recevons votre nom de notre banque.', 'Nos partenaires reçoivent des fleurs chaque année.'],
    },
  },
  'are-recipients': {
    opens: ['sharing'],
    actor: 'receiver',
    bothWays: true,
    match: [
      '(est|sont|sera|seront|être) (également|aussi|seul|seuls|ainsi|rendu*)? (le|la|les|l un des)? (destinataire|destinataires)',
    ],
    examples: {
      match: ['Les autorités fiscales peuvent en [être destinataires].'],
      skip: ['Vous êtes destinataire de notre lettre.'],
    },
  },
  'have-knowledge': {
    opens: ['sharing'],
    actor: 'any',
    match: [
      '(ont|auront|peuvent avoir|pourront avoir) (également|aussi|seuls|ainsi)? (accès|connaissance) (à|aux|de|d|des) ~3 @collection',
    ],
    examples: {
      match: ['[Ont accès à vos données] : notre hébergeur et nos avocats.'],
      skip: ['Vous avez accès à vos données chez nos partenaires.'],
    },
  },
  'run-by': {
    opens: ['sharing'],
    actor: 'any',
    requires: 'sharing',
    match: [
      '(traité*|assuré*|géré*|exécuté*) (directement)? par ~2 @sharing/payment-processors',
      '(assuré*|hébergé*|géré*|envoyé*|opéré*|fourni*|effectué*|réalisé*|confié*|traité*|stocké*|expédié*) (par|chez|via|avec|auprès de|à)',
      '(paiement|paiements|règlement|livraison|livraisons|hébergement) ~3 pris* en charge par',
      '(hébergement|e mails|envois|paiement|paiements|analyse|newsletter|livraison|livraisons) (chez|avec|via|par)',
    ],
    examples: {
      match: ['Nos e-mails sont [envoyés via] Brevo.', 'Vos données sont [stockées chez] OVHcloud.'],
      skip: ['Le ménage est assuré par nos soins.'],
    },
  },
  engages: {
    opens: ['sharing'],
    actor: 'first',
    match: [
      '(faisons|fait|faire|fera|ferons|font) (également|aussi|notamment|ainsi)? appel (à|au|aux)',
      '(avons|a|avoir|ont) (également|aussi|notamment|parfois)? recours (à|au|aux)',
      '(recourons|recourt|recourir) (à|au|aux)',
      `(${er('utilis')}) (les|des|le|un)? (services|service|prestataires|outils|solutions|solution) (de|d|des)?`,
      `(travaillons avec|collaborons avec|travaille avec|collabore avec|s appuie sur|appuyons sur|mandatons|confié à|confiée à|confiés à|interrogeons|interroger|consultons|faisons intervenir|nous associons à|déléguons à|externalisons)`,
      '(fourni*|hébergé*|assuré*|géré*|opéré*|développé*) par',
    ],
    examples: { match: ['Nous [faisons appel à] des prestataires pour héberger le site.'] },
  },
  uses: {
    opens: ['purpose', 'tracking', 'security'],
    actor: 'first',
    match: [
      USE,
      '(finalité|finalités|objectif|objectifs|but|objet) (du|des|de|d|poursuivies|principale|principales|suivantes|suivants) ~6 (est|sont|comprennent|suivantes|suivants)',
      '(finalité|finalités) (suivante|suivantes)?',
      '(aux|à des|pour les|à) (fins|finalités|seules fins) (suivantes|suivants)?',
      '(traitement|traitements|utilisation|utilisations|exploitation|analyse) (de|d|des|du|ayant|a|ont|mis)',
      '(ce|ces|le|les) (traitement|traitements|fichier|fichiers) (a|ont|est|sont|vise|visent) (pour)? (finalité|finalités|objet|but|destiné|nécessaire)?',
      '(fait|faisons|font) usage (de|d|du|des)',
      '(vise|visent) à',
      '(établit|établissons|produit|produisons|dresse|calcule|calculons|compte|comptons|élabore) (des|les|nos|la|le)?',
    ],
    examples: {
      match: ['Nous [utilisons] votre adresse e-mail pour vous envoyer notre newsletter.'],
      skip: ['Vous utilisez nos services pour acheter des chaussures.'],
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
      '(nous)? (sert|servent|servira|serviront) (à|au|aux|pour)',
    ],
    examples: { match: ['Votre adresse e-mail [est utilisée] pour vous répondre.'] },
  },
  verifies: {
    opens: ['purpose'],
    actor: 'first',
    match: ['(vérifions|contrôlons|conservons|enregistrons|mettons en œuvre|filmons)'],
    examples: { match: ['Nous [contrôlons] les pièces pour lutter contre la fraude.'] },
  },
  serves: {
    opens: ['purpose'],
    actor: 'first',
    match: [
      '(nous)? (permet|permettent|permettra|permettront|permettant) (également|aussi|ainsi|notamment|en outre)? (de|d)',
      '(nous)? (sert|servent|serviront|servira) (également|aussi|notamment|uniquement|exclusivement|jamais|pas|en aucun cas)? (à|au|aux)',
      '(en sert|en servent|s en sert|en servons) (également|aussi|notamment)? pour',
      '(est|sont|sera|seront) (également|aussi|notamment|strictement|uniquement|exclusivement)? (nécessaire|nécessaires|destiné|destinée|destinés|destinées|utiles|indispensables|indispensable) (à|au|aux|pour)',
      '(destiné|destinée|destinés|destinées) (à|au|aux|notamment)',
      '(a|ont) (également|notamment)? (pour) (finalité|finalités|objet|but|objectif|objectifs)',
      '(nous)? (aide|aident) à',
      '(nous)? servir (également|aussi|notamment)? (à|au|aux)',
      '(vise|visent|viser|tend|tendent) (également|notamment|uniquement)? (à|au|aux)',
      '(contribue|contribuent) (à|au|aux)',
      '(sert|servent|servira|serviront) ~1 (à|au|aux)',
      '(sert|servent|servira|serviront) (uniquement|seulement|exclusivement|notamment|également)? (à|au|aux|de base à|de support à)',
    ],
    examples: {
      match: ['Ces données [nous permettent de] gérer votre compte.'],
      skip: ['Vos amis vous permettent de gagner.'],
    },
  },
  'is-an-aim': {
    opens: ['purpose'],
    actor: 'any',
    passive: true,
    match: [
      '(constitue|constituent|est|sont|figure|figurent|fait partie|font partie|compte|comptent) (également|aussi|notamment|ainsi)? (une|un|des|l une des|l un des|parmi les|parmi nos|les|nos|la|de nos|au nombre des) (autre|autres|seule|seules|principale|principales|deux|trois|quatre)? (finalité|finalités|objectif|objectifs|buts)',
      '(mené*|réalisé*|conduit*|effectué*|établi*|élaboré*|produit*) (à partir|grâce|à l aide|sur la base|au moyen) (de|des|d|à|aux) ~4 (données|informations|renseignements|dossier|dossiers|historique)',
    ],
    examples: {
      match: ['La lutte contre la fraude [fait partie des finalités] du traitement.'],
      skip: ['Le prix est une des raisons de leur fidélité.'],
    },
  },
  'rests-on-ground': {
    opens: ['purpose'],
    actor: 'any',
    passive: true,
    requires: 'legal-basis',
    match: [
      '(repose|reposent|se fonde|se fondent|est fondé*|sont fondé*|est basé*|sont basé*|est justifié*|sont justifié*) (également|aussi|quant à elle|quant à lui|pour sa part|alors|exclusivement|uniquement)? (sur|par)',
      '(trouve|trouvent|a pour|ont pour) (son|leur)? (fondement|base) (légale|juridique)?',
      '(constitue|constituent|relève|relèvent|procède|procèdent) (également|aussi)? (un|notre|de|d) (notre|une|un|l|votre)?',
      '(répond|répondent) (également|aussi)? à (une|notre|un|l)',
      '(suppose|supposent|requiert|requièrent) (votre|le|un)',
    ],
    examples: {
      match: ['La prospection commerciale [est fondée sur] votre consentement.'],
      skip: ['La livraison est fondée sur nos tarifs.'],
    },
  },
  'interest-in': {
    opens: ['purpose'],
    actor: 'any',
    match: ['(intérêt|intérêts) (légitime|légitimes) (à|de|d|consistant à|qui consiste à|est de|est d)'],
    examples: {
      match: ['Notre [intérêt légitime à] améliorer nos services le justifie.'],
      skip: ['Notre intérêt légitime prévaut, nous améliorons nos services.'],
    },
  },
  'is-used': {
    opens: ['purpose', 'tracking'],
    actor: 'first',
    passive: true,
    match: [
      `${NEVER} (utilisé*|employé*|exploité*|traité*|analysé*|croisé*) (pour|afin|à|aux|par|dans|en)?`,
      '(réutilisé*|mobilisé*|mis à profit|examiné*|étudié*) (pour|afin|à|aux|par|dans|en)?',
      'conservé* (afin|en vue|aux fins)',
      '(transmis*|communiqué*|comparé*|rapproché*|contrôlé*|vérifié*|consulté*|partagé*|enregistré*) (pour|afin|en vue|aux fins)',
    ],
    examples: { match: ['Votre adresse est [utilisée pour] livrer vos commandes.'] },
  },
  sets: {
    opens: ['tracking', 'purpose'],
    actor: 'first',
    requires: 'tracking',
    match: [
      `(${er('dépos')}|${er('pos')}|${er('plac')}|plaçons|${er('install')}|${er('insèr')}|insérons|${er('implant')}|intègre|intégrons|intègrent|intégrer|contient|contiennent|comporte|comportent|${er('stock')}|${er('enregistr')}|dispose de|${er('emploi')}|met en œuvre|mettons en œuvre|mettons en place|peut contenir|recourt à|faisons usage de|procédons à)`,
      '(fait|faisons|font) usage (de|d|du|des)',
      '(n y a|n existe)',
      '(intégrons|intègre|incorpore|embarque|utilise|utilisons|sert|servons)',
    ],
    examples: { match: ['Nous [déposons] des cookies sur votre appareil.'] },
  },
  'is-set': {
    opens: ['tracking', 'purpose'],
    actor: 'first',
    requires: 'tracking',
    passive: true,
    match: [
      '(déposé*|placé*|installé*|inséré*|implanté*|intégré*|émis*|présent*|stocké*|mis en place|mis en œuvre|enregistré*|activé*|posé*)',
      '(exempté*|soumis*|requis*|indispensable*|nécessaire*|expirent|expire)',
    ],
    examples: { match: ['Des cookies sont [déposés] sur votre appareil.'] },
  },
  protects: {
    opens: ['security'],
    actor: 'first',
    match: [
      '(mettons|met|mettre|mettent|avons mis|a mis) (également|ainsi|notamment|tout)? en (œuvre|oeuvre|place)',
      `(prenons|prend|prendre|${er('adopt')}|${er('appliqu')}|disposons de|dispose de|assurons|assure|sécurisons|protégeons|protège|protéger|chiffrons|garantissons|recourons à|avons adopté|avons pris|proposons|propose)`,
      '(est|sont|être) (sécurisé*|protégé*|chiffré*|crypté*|hébergé*|stocké*|mis en œuvre|mises en œuvre|mises en place|mis en place)',
      '(pour|afin de|afin d|visant à) (protéger|sécuriser|garantir|assurer|empêcher|préserver)',
    ],
    examples: { match: ["Nous [mettons en œuvre] des pare-feu et des contrôles d'accès."] },
  },
  'has-right': {
    opens: ['right'],
    actor: 'user',
    match: [
      '(droit|droits) (de|d|à|au|aux|suivants|sur)',
      '(disposez|dispose|disposent|bénéficiez|bénéficie|bénéficient|avez|a|ont|jouissez|disposes|as|bénéficies) (également|aussi|notamment|en outre|à tout moment|par ailleurs|ainsi)? (d|de|du|des) (un|une)? (droit|droits)',
      '(pouvez|pourrez|peux) (également|aussi|à tout moment|toujours|en outre|notamment|ainsi|donc|par ailleurs|librement|nous)? (nous)? (demander|exiger|obtenir|solliciter|exercer|requérir|faire|définir|choisir de)?',
      '(peut|peuvent|pourront) (également|aussi|à tout moment|toujours|notamment)? (nous)? (demander|exiger|obtenir|solliciter|exercer|requérir)',
      '(possibilité|faculté) (à tout moment|de|d)',
      '(est|serez|êtes) en droit (de|d)',
    ],
    examples: {
      match: ['Vous disposez du [droit de] retirer votre consentement.'],
      skip: ["Nous nous réservons le droit d'accéder au bâtiment."],
    },
  },
  'grants-right': {
    opens: ['right'],
    actor: 'first',
    match: [
      '(donnons|offrons|accordons|donne|offre|accorde) (également|aussi)? (la possibilité|le droit|les droits|la faculté) (de|d)?',
      '(confère|accorde|garantit|reconnaît) (un|le|les|des|certains)? (droit|droits)',
    ],
    examples: { match: ['Nous vous [donnons la possibilité de] retirer votre consentement.'] },
  },
  'legal-ground': {
    opens: ['legal-basis'],
    actor: 'any',
    match: [
      '(base|bases|fondement|fondements) (légale|légales|juridique|juridiques)',
      '(fondé*|fonde|fondent|basé*|base|basent|repose|reposent|reposant|appuie|appuient|appuyons|fondons)',
      '(sur la base|sur le fondement|au titre|en vertu|en application) (de|d|du|des)',
      '(nécessaire|nécessaires|requis|requise|indispensable) (à|au|aux|pour)',
      '(conformément|en vertu de|selon|au titre de) (à l|l|à) (article|art)',
    ],
    examples: { match: ['La [base légale] est votre consentement.'] },
  },
};
