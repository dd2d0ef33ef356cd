/** What denies, what seems to, and what a denial leaves out. */
import type { Cues } from '../../pack.ts';
import { CONSENT, EXPRESS } from '../phrases.ts';

/** Verbs and participles that "ne … que" is said of. */
const DONE =
  '(collect*|recueill*|trait*|utilis*|conserv*|stock*|transm*|communiqu*|partag*|divulgu*|céd*|transf*|dépos*|install*|fourni*|enregistr*|demand*|accéd*|accessible*|employ*|exploit*|destiné*|hébergé*|envoy*|adress*|gard*|détient|détenons|lus|activé*|déclenché*|révél*|port*|concern*|rest*|serv*|vis*|sauvegard*|recour*)';
/** What may stand between the verb and "que": object, recipient, means. */
const OBJECT =
  '((alors|donc|en principe|de|d|vos|ces|les|tes|des|votre|l|la|le|leurs)? (données|informations|renseignements|coordonnées|adresse|nom|cookies|traceurs|prospection|données personnelles|offres|newsletters) (personnelles|personnels|à caractère personnel|bancaires|postales|de paiement|e mail|collectées|vous concernant|commerciales)? (suivantes|vous concernant)?)';
const RECIPIENT =
  '((à|aux|avec) (des|nos|les|d autres|ces|l|la)? (tiers|partenaires|prestataires|sous traitants|sociétés|autorités|réseaux sociaux|annonceurs|destinataires) (commerciaux|tierces|tiers|externes)?)';
const MEANS = '((par|pour) (e mail|courriel|voie électronique|des tiers|nos partenaires|sms))';

export const denial = {
  negation: [
    'ne',
    'n',
    'aucun',
    'aucune',
    'aucuns',
    'aucunes',
    'jamais',
    'ni',
    'nul',
    'nulle',
    'pas',
    'nullement',
    '(s interdit|s interdisent|nous interdisons|nous abstenons|s abstient|nous refusons|se refuse) (de|d|à)',
    'personne (ne|n)',
    'rien',
    'sans (déposer|poser|placer|installer|collecter|recueillir|transmettre|communiquer|conserver|enregistrer|stocker|partager|utiliser|céder)',
  ],
  halfNegation: ['ne', 'n'],
  restriction: ['que', 'qu'],
  falseNegation: [
    'pas (seulement|uniquement|exclusivement|nécessairement|toujours|systématiquement|limité|limités|limitées)',
    '(ne|n) (se|s)? (limite|limitent|limiter|est|sont|a|ont) pas (seulement|uniquement|exclusivement|nécessairement|toujours|limitée|limitées|limité|limités)',
    '(ne|n) (constitue|constituent|remet|remettent|affecte|affectent|compromet|porte|portent|concerne|concernent|couvre|s applique|s appliquent|engage|préjuge|dépend|relève|relèvent) (pas|nullement|en rien)?',
    '(ne|n) (s)? (applique|appliquent|étend|étendent) pas',
    `(ne|n) (le|la|les|l|vous|nous|y|se|s|en)? ${DONE} ${OBJECT}? ${RECIPIENT}? ${MEANS}? (que|qu)`,
    `(ne|n) (vous|nous|y|se|s|en)? (sont|est|seront|sera|soient|soit|peuvent être|peut être|pourront être|pourra être|ont été|doivent être|a|ont|avons) (alors|donc|en principe|jamais|ainsi|plus)? ${DONE}? ${RECIPIENT}? ${MEANS}? (que|qu)`,
    `(ne|n) (vous|y|se|s)? (peuvent|pourront|peut|pouvons|pourrons|pourra|font|faisons|fait|sera|ferons) (être)? ${DONE} ${OBJECT}? ${RECIPIENT}? (que|qu)`,
    '(n|ne) (utilisons|utilise|avons recours|recourons|avons accès|a accès|ont accès|auront accès|avons|ont) (que|qu)',
    '(avant|à moins|sauf à ce|sans|de crainte|de peur|autrement) (que|qu) (vous|nous|la loi|elle|elles|ils|il|cela|celles ci|l utilisateur|tu)? (ne|n)',
    '(éviter|empêcher|évitons|empêchons) (que|qu) (le|la|les|l|un|une|des|vos|votre|nos|notre|ces|cette|ce)? (données|informations|comptes|compte|places|personnes|tiers|contenus|services|utilisateurs|messages|offres|fraudeurs|enfants)? (ne|n)',
    '(n|ne) (hésitez|hésite|hésiter) (pas)?',
    'pas hésiter',
    '(ne|n) (sommes|saurions|saurait|est|sont|serons|pouvons|pourrons|pourra|peut|sera|assumons|assume|exerçons|exerce|engageons|encourons|avons) (en aucun cas|être|aucun|aucune|pas|nullement|en aucune manière|en aucune façon)? (être)? (tenu|tenus|tenue|responsable|responsables|responsabilité|contrôle)',
    '(tant|aussi longtemps) (que|qu) (vous|tu|il|elle|ils|elles|l utilisateur|l abonné|la personne|le client) (ne|n) ((vous|te|t|s|se|l|en|y|nous)? (désinscri*|désabonn*|demand*|retir*|oppos*)|(avez|as|a|êtes|es|est) (pas)?)? (pas)?',
    '(si|s|où|lorsque|quand) (vous|tu|nous|il|elle|elles|ils|l utilisateur) (ne|n)',
    'de ne (pas|plus|jamais)',
    '(ne|n) (plus|pas) (être|recevoir|souhaiter|vouloir)',
    '(ne|n) (saurait|sauraient|peut|peuvent|pourra|pourront|doit|doivent|devra|devront) (pas|en aucun cas|jamais)? (excéder|dépasser)',
    '(ne|n) (excède|excèdent|dépasse|dépassent|excédera|dépassera) (pas|jamais|en aucun cas)?',
    '(ne|n) (souhaitez|souhaites|voulez|désirez|consentez|acceptez|souhaite|veut) (plus|pas)',
    'ne plus',
    'n importe',
    '(n|ne) (avons|a|ont|aurons|aura) plus (besoin|lieu|vocation)',
    'sans (frais|délai|préjudice|limitation|retard)',
    'ne pas me (pister|suivre)',
    '(n est|ne sont|ne sera|ne seront|n étant) pas (tenu|obligatoire|obligatoires|nécessaire|nécessaires|indispensable|responsable|responsables|affilié|affiliés)',
    'pas plus (longtemps|de)',
    '(ne|n) (les|la|l)? (sont|est|seront|sera|serons|être)? (pas|jamais|en aucun cas)? (conservé*|gardé*|conservons|conserve|gardons|stocké*|archivé*|conserver|conserverons) (pas|jamais)? (vos données|ces données|les données|vos coordonnées)? (plus|au delà)',
    'non',
    '(il)? n est pas exclu',
    '(ne|n) (sont|est) plus (nécessaires|nécessaire|utiles|utile)',
    '(a|ont|y a) (pas)? lieu',
    '(tes|vos|ses|leurs|mes|nos) pas',
    '(n|ne) (aurez|avez|auras|as|aura|ont|a) (donc)? (aucun|aucuns|pas de|rien à) (frais|coût|payer)',
    '(sans|aucun|aucuns) frais',
  ],
  ceasing: ['plus'],
  exception: [
    'sauf',
    'hormis',
    'excepté',
    'à l exception (de|des|du|d)?',
    '(à)? moins (que|qu|de disposer|d y être|d être)',
    '(autre|autres) (que|qu)',
    'si ce n est',
    `sans (votre|son|leur|ton|le|avoir obtenu votre|avoir recueilli votre|y être autorisé) ${CONSENT}? ${EXPRESS}`,
    'qu (à|au|aux|avec|après|en|pour|dans|auprès|entre|aux seuls|il n ait)',
    'que (pour|dans|si|sur|des|lorsque|lorsqu|dans les cas|moyennant|sous|par|avec|aux)',
    'uniquement (si|avec|lorsque|aux|à)',
    'exclusion',
  ],
  omission: ['(sauf|hormis|excepté)', 'à l exception (de|des|du)'],
  circular: [
    '(sauf|hormis|hors|en dehors des|excepté|autres que ceux|autres que celles|autrement que) (dans)? (les|le|des)? (cas|hypothèses|conditions|tel que|tels que|comme|ce qui est)? (décrits|décrites|décrit|indiqués|indiqué|mentionnés|mentionnées|énoncés|exposés|visés|précisé|précisés|suivants) (dans|ci|par|à|au|aux)?',
    '(sauf|hormis|hors|en dehors des|excepté) (dans)? (les|le|des)? (cas|hypothèses|conditions)? (prévus|prévu|prévues) (dans|ci|à|au|aux|par (la présente|cette|notre|nos|les présentes))',
  ],
  lapses: ['(ne|n) (s applique|s appliquent|s étend|vaut|valent|joue|s exerce) (toutefois|cependant)? pas'],
} satisfies Partial<Cues>;
