/** Verbs and nouns of passing data on, and of those who get it. */
import type { Frame } from '../../pack.ts';
import { ADVERB, er, NEVER } from '../phrases.ts';

const SEND = `(${er('transmett')}|transmet|transmettre|transmettra|${er('communiqu')}|${er('envoy')}|envoie|envoient|transférons|transfère|transfèrent|transférer|transfert|fournissons|fournit|fournissent|fournir|${er('confi')}|remettons|remet|remettre|${er('échang')}|échangeons|donnons accès|donner accès|donne accès)`;
const SENT =
  '(transmis*|communiqué*|transféré*|envoyé*|fourni*|confié*|remis*|accessible*|visible*|consultable*|échangé*|mis à disposition|mise à disposition|mises à disposition|destiné*|adressé*|ouvert*)';
const SHARE = `(${er('partag')}|partageons|${er('divulgu')}|cédons|cède|cèdent|céder|cédant|dévoilons|dévoiler|révélons|révéler|${er('diffus')})`;
const SHARED = '(partagé*|divulgué*|cédé*|dévoilé*|révélé*|diffusé*)';

export const sharing: Record<string, Frame> = {
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
      '(auxquels|auxquelles|auquel|à qui|à laquelle) ~3 (transmettons|communiquons|communiquées|transmises|confions)',
      '(auxquels|auxquelles|auquel|à qui|à laquelle) (vos|ces|les|des|tes|leurs)? (données|informations|coordonnées)? (sont|est|seront)',
      '(permettons|autorisons|permettre) (à|aux) ~4 (collecter|accéder|utiliser|recueillir)',
      'vente (de|d)',
      '(vendre|vendons|louer|louons)',
      '(transmets|communique|fournis|remets|envoie|donne|confie|partage|passons|transmettrons|transmettra|communiquerons|enverrons|enverra|remettons|expédions|expédie|rendons accessible*|livrons|livre|donnons|donne|donnent) (vos|votre|ton|ta|tes|leur|leurs|ces|cette|ce|le|la|l|les|ses|son|sa|des|toutes|certaines|donc|alors|ensuite|également|aussi|uniquement|jamais|pas)',
      '(y|leur|lui|vous) (transmettons|communiquons|envoyons|adressons|remettons|confions|transmets|envoie|remet|transmet|confie|fournissons|donnons)',
      '(à qui|auxquels|auxquelles|auquel|à laquelle|avec lesquels|avec qui) (je|nous|on) (transmets|transmettons|communique|communiquons|envoie|envoyons|remets|remettons|confie|confions|partageons|donnons|donne|adresse|adressons|transmet|fournissons)',
      'transfert (vers|à|aux|au) (nos|notre)',
      '(transfert|communication|transmission|envoi|partage) (de|des|d) ~3 (à|aux|au|vers|avec)',
      '(déclarons|déclare|signalons|signale|dénonçons|notifions) (aux|à|au)',
      '(télétransmettons|télétransmet|télétransmettions|télétransmettre|télétransmise*|transmettions|communiquions|remettions|adressions)',
      '(montre|montrons|montrent|dévoile|révèle|retransmet|relaie|relayons) ((pas|jamais|aussi|également|alors))? (à|au|aux)',
      '(donnons|donne|communiquons|communique|fournissons|fournit|transmettons|transmet|livrons|remettons) (aucune|aucun|ni|une|un|toute) ~1 (donnée|données|information|informations|renseignement|renseignements|adresse|coordonnée)',
      'lieu à (l|la|un|une) (envoi|transmission|communication|déclaration|remise|notification|publication)',
    ],
    examples: {
      match: ['Nous pouvons [transmettre] votre nom à nos prestataires.'],
      skip: ['Vous transmettez vos photos à vos partenaires.'],
    },
  },
  'puts-at-disposal': {
    opens: ['sharing'],
    actor: 'first',
    requires: 'collection',
    match: ['(mettons|met|mettre|mettent) à (la)? disposition'],
    examples: {
      match: ['Nous [mettons à la disposition] de nos partenaires votre nom et votre âge.'],
      skip: ['Nous mettons à la disposition des autorités une salle.'],
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
      '(passé*|signalé*|montré*|expédié*|délivré*|livré*|renvoyé*|relayé*|adressé*|tenu* à la disposition|tenues à la disposition|mis à la disposition|mise à la disposition|mises à la disposition|laissé*) (à|au|aux|de|des|du|par)',
      '(échangé*|partagé*|croisé*|mutualisé*) (avec|entre)',
      '(visible*|lisible*|consultable*|accessible*) (de|par|pour|à|aux|des) (tous|toutes|tout|l ensemble|la|les|nos|n importe)',
      '(remonté*|rapporté*|télétransmis*|retransmis*) (à|au|aux|chaque)',
      '(visible*|lisible*|consultable*|accessible*) (de|par|pour|à)',
      'lisible*',
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
      '(a|ont|aura|auront|avoir|prend|prennent) (pas|jamais|nullement|plus|aucun|également|aussi|seul|seuls|ainsi)? (accès|connaissance) (à|au|aux|de|d|des|du)',
      '(accède|accèdent|accéder) (à|au|aux)',
      '(se voir|se voit|se voient|se verra|se verront) (communiquer|transmettre|remettre|adresser|confier)',
      '(récupèrent|récupère|détiennent|apprennent|découvrent|lisent|accèdent|accède|visualisent|reçoivent|collectent) (également|aussi|alors|ainsi|donc|uniquement|seulement|notamment)?',
      '(peut|peuvent|pourra|pourront) ((également|aussi|alors))? (consulter|voir|lire|connaître|recevoir|visualiser|obtenir|prendre connaissance)',
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
      `(sont|seront|peuvent être|pourront être) ${ADVERB}? (les)? destinataires (de|des|d) ~2 (données|informations|renseignements)`,
      '(ont|auront|peuvent avoir|pourront avoir) (également|aussi|seuls|ainsi|notamment)? (accès|connaissance) (à|aux|de|d|des) ~3 @collection',
      '(sont|seront|peuvent être|pourront être) (également|aussi|seuls|notamment)? susceptibles (d|de) (avoir|accéder|prendre|recevoir|consulter|obtenir) ~3 (données|informations|renseignements|dossier|dossiers)',
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
      '(consulté*|visualisé*) (par|auprès)',
      '(peut|peuvent|pourra|pourront) être (utilisé*|exploité*|lu|lus|lue|lues|vu|vus|vue|vues) par',
      '(paiement|paiements|règlement|livraison|livraisons|hébergement) ~3 pris* en charge par',
      '(hébergement|e mails|envois|paiement|paiements|analyse|newsletter|livraison|livraisons) (chez|avec|via|par)',
      '(confié*|externalisé*|délégué*|sous traité*) (à|auprès|chez)',
      '(imprimé*|tiré*|livré*|acheminé*|distribué*|posté*|routé*|maintenu*|sauvegardé*|archivé*|numérisé*|transcrit*|encaissé*|prélevé*|recouvré*|traduit*|analysé*|audité*|développé*|administré*|conservé*) (par|chez|via|auprès de)',
      '(se fait|se font|passe|passent|transite|transitent|s effectue|s effectuent|est opéré*) (par|chez|via|sur|auprès de)',
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
      '(est|sont) (sous traité*|externalisé*|délégué*) (à|au|aux|auprès)',
      `(${er('utilis')}) (les|des|le|un)? (services|service|prestataires|outils|solutions|solution) (de|d|des)?`,
      `(travaillons avec|collaborons avec|travaille avec|collabore avec|s appuie sur|appuyons sur|mandatons|confié à|confiée à|confiés à|interrogeons|interroger|consultons|faisons intervenir|nous associons à|déléguons à|externalisons)`,
      '(fourni*|hébergé*|assuré*|géré*|opéré*|développé*) par',
      '(passons|passe|passent) par',
      '(m appuie|nous appuyons|s appuient|appuyons) sur',
      '(travaille|travaillons|collaborons|coopérons) avec',
      '(confie|confions|confié|délègue|déléguons|externalise|externalisons|sous traite|sous traitons) ~4 (à|chez|auprès de)',
      '(avons|a|ai) (choisi|retenu|mandaté|chargé|engagé) (la société|l entreprise|un|une|des|le|la)',
      '(vérifions|contrôlons) ~4 auprès (de|d|des|du)',
    ],
    examples: { match: ['Nous [faisons appel à] des prestataires pour héberger le site.'] },
  },
};
