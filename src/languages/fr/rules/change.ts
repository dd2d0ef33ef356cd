import type { Rule } from '../../pack.ts';
import { CHANGED, POLICY } from '../phrases.ts';

const PUBLISHED =
  '(publi*|affich*|mis en ligne|mise en ligne|mises en ligne|postée|postées|disponible|disponibles|indiqué*|signalé*|figur*|actualisé*|reflété*)';
const TELL =
  '(inform*|avisé*|notifi*|averti*|prévenu*|prévenir|préviendrons|alert*|écrirons|écrire|contact*|signaler*|communiqu*|adress*|envoy*|portée*|notification|notifications)';
const HERE = '(page|site|ligne|politique|charte|application|document|plateforme|rubrique|version)';
const NEEDS = [
  `${POLICY} ~10 ${CHANGED}`,
  `${CHANGED} ~10 ${POLICY}`,
  '(modification|modifications|changement|changements|mise à jour|mises à jour) ~2 (substantielle|substantielles|importante|importantes|majeure|majeures|significative|significatif|significatifs|importants|important|éventuelles|éventuelle|de la présente)',
  '(éventuelle|éventuelles|éventuels|toute|toutes) (modification|modifications|changements)',
  '(modifications|changements) (vous)? (seront|sera|entreront)',
  'version ~4 (politique|charte|déclaration)',
  '(nouvelle|dernière|prochaine) version',
  'version à jour',
  '(changement|changements|modification|modifications|évolution|évolutions|révision|révisions) ~2 (substantielle|substantielles|importante|importantes|notable|notables|majeur|majeurs|profond|significative|sensible|essentiel|essentielle)',
  '(après|suite à|suivant) (une|la|toute|cette) (modification|mise à jour|révision)',
  '(modifi*|chang*|évolu*|adapt*|mettre à jour|mettons à jour|retouch*|réécri*) ~4 (page|texte|règles|notice)',
  '(texte|page|notice|règles) ~4 (modifi*|chang*|évolu*|mis à jour|mise à jour|retouch*)',
  '(averti*|informé*|prévenu*|avisé*) (de|des) (tout|toute|ces|tous)? (changement|changements|modification|modifications)',
  'version (modifiée|actualisée|révisée|mise à jour)',
  `(présente|présentes|ces) ~2 (règles|dispositions|mentions|engagements|informations|information) ~6 ${CHANGED}`,
  'date de (la)? (dernière)? mise à jour ~4 (figure|indiquée|mentionnée|précisée)',
  'en cas de (mise à jour|modification|changement)',
  '(changement|changements|modification|modifications|évolution) (important|importants|importante|importantes|substantielle|substantielles)',
];
const GOODS =
  '(commande|commandes|colis|livraison|tarifs|prix|abonnement|horaires|newsletter|compte|coordonnées|vos informations|vos données sont|cookies)';

/** How changes of the policy are made known. */
export const change: Record<string, Rule> = {
  'changes-posted-here': {
    says: 'change/posting',
    match: [
      'version la plus récente (se trouve|figure|est disponible) (toujours|en permanence)? (ici|sur cette page)',
      `${CHANGED} ~8 (sera|seront|est|sont|être|fera l objet) ~2 ${PUBLISHED} ~6 ${HERE}`,
      `${PUBLISHED} ~8 (nouvelle version|version modifiée|version actualisée|modifications|version mise à jour|changements|toute modification) ~6 ${HERE}?`,
      '(version|politique) ~6 (vigueur|jour|actuelle|applicable|modifiée|récente) ~8 (publiée|en ligne|accessible|disponible|affichée)',
      '(date) ~4 (mise à jour|modification|révision|actualisation) ~8 (haut|bas|début|fin|tête|page|sera|indiquée|ci dessus|ci dessous)',
      '(dès|à compter de) (leur|sa) (publication|mise en ligne)',
      `(dès|après|à compter de) (leur|sa|la|qu) ~2 (publication|mise en ligne|publiée) ~6 ${HERE}`,
      '(nouvelle version|version modifiée|nouvelle charte) ~2 (paraîtra|apparaîtra|figurera|sera) ~2 (ici|cette page|ligne)',
      '(version) ~8 (celle qui|affichée|publiée|fait foi|figure|se trouve|disponible|en ligne) ~4 (cette page|ici|site|en ligne|page)',
      '(date) ~6 (haut|bas|tête|pied|fin|début) ~3 (page|document|texte|politique)',
      '(nouvelle version|nouveau texte|modification|modifications|changement|changements|version modifiée|mise à jour) ~6 (publi*|affich*|en ligne|figurer*|parai*|paraîtr*|mise en ligne|mises en ligne) ~6 (ici|page|site|rubrique|mairie|adresse)',
      '(revenez|repassez|relisez|jetez un œil|jetez un oeil|consultez|consulte|relis) ~6 (page|politique|charte|texte) ~4 (temps en temps|temps à autre|régulièrement|parfois)?',
      'version ~6 (celle qui|affichée|fait foi) ~4 (page|ici|site|foi)',
      '(version à jour|version actuelle|dernière version|texte à jour) ~8 (page|site|ici|ligne|affichée|foi)',
    ],
    actor: 'any',
    needs: NEEDS,
    unless: [GOODS, '(commentaire*|photo*|avis client*)', '(message|bandeau|notification|bannière|avis) ~2 affich*'],
    examples: {
      match: ['Toute [modification de cette charte sera publiée sur cette page].'],
      skip: ['Vous pouvez publier une photo.', 'Les prix sont publiés sur cette page.'],
    },
  },
  'asks-to-check-for-changes': {
    says: 'change/posting',
    match: [
      `(consulter|consultez|vérifier|vérifiez|reporter|visiter|visitez|relire|lire|prendre connaissance|revoir|référer) ~6 (régulièrement|périodiquement|fréquemment|de temps en temps|de temps à autre) ~10 (${HERE}|${POLICY})`,
      `(consulter|consultez|vérifier|vérifiez|reporter|visiter|visitez|relire|revoir|référer) ~8 (${HERE}|${POLICY}) ~6 (régulièrement|périodiquement|fréquemment|de temps en temps|de temps à autre|souvent)`,
      `(régulièrement|périodiquement|fréquemment) ~3 (consulter|consultez|vérifier|visiter|lire|relire) ~4 (${HERE}|${POLICY})`,
    ],
    actor: 'any',
    unless: ['sites tiers', 'autres sites', 'médecin'],
    examples: {
      match: ['Nous vous conseillons de [consulter cette page régulièrement].'],
      skip: ["Vérifiez régulièrement le niveau d'huile."],
    },
  },
  'changes-shown-on-site': {
    says: 'change/website-notice',
    match: [
      `(bandeau|bannière|pop up|fenêtre|message|notification|avis|avertissement|information|annonce) ~8 (site|page d accueil|application|connexion|plateforme|écran|services) ~12 ${CHANGED}`,
      `${CHANGED} ~12 (bandeau|bannière|pop up|message|notification|avis|avertissement|annonce|information) ~6 (site|page d accueil|application|connexion|plateforme|écran)`,
      `${TELL} ~12 (sur (le|notre|ce) site|sur la page d accueil|dans l application|page d accueil)`,
      `(avis|bandeau|message|notification) (visible|bien visible|clair|affiché|affichée)`,
      `(notification|message|avis|bandeau|alerte) ~4 (affich*|apparaît*|présent*|s affichera) ~6 (application|site|page|écran|espace) ~8 ${CHANGED}`,
      `en cas de ~3 ${CHANGED} ~6 (notification|message|bandeau) ~6 (application|site|page|espace)`,
      `(préviendr*|prévenu*|prévenir|informer*|informé*|alerter*) ~3 (dans|sur|via) ~2 (application|appli|site|plateforme) ~6 ${CHANGED}`,
      '(bandeau|bannière|message|notification|avis|encart|pop up|annonce|alerte) ~10 (connexion|ouverture|lancement|accueil|appli|application|jeu|site|espace|compte) ~8 (changement|changements|modification|modifications|nouvelle version|change|modifié*|évolue)',
      '(changement|changements|modification|modifications|nouvelle version|évolution) ~10 (bandeau|bannière|message|avis|encart|pop up|annonce|alerte) ~8 (connexion|ouverture|lancement|accueil|appli|application|jeu|site|espace)',
      '(annoncé*|signalé*|indiqué*|affiché*) ~2 (dans|sur) (l|le|la|notre|nos|votre) (appli|application|jeu|site|page d accueil|espace|fil)',
      '(notifié*|signalé*|annoncé*|indiqué*|affiché*|présenté*) ~1 (dans|sur|via|au sein de) (l|le|notre|la|votre) (application|appli|site|plateforme|espace|intranet|portail)',
    ],
    actor: 'any',
    needs: NEEDS,
    unless: [GOODS, 'violation'],
    examples: {
      match: ['Toute [modification de la charte est annoncée par un bandeau sur le site].'],
      skip: ['Un bandeau sur le site annonce les soldes.'],
    },
  },
  'changes-told-in-person': {
    says: 'change/personal-notice',
    match: [
      'en cas de (changement|modification) ~1 vous (recevrez|serez averti|serez informé) ~2 (courriel|e mail|message|mail|courrier)',
      '(modification|changement) ~2 (vous sera|vous seront) (signalée|signalé|notifiée|annoncée|communiquée) par (courriel|e mail|mail|courrier)',
      `(vous|t|te) (en)? ${TELL}`,
      `(vous|tu) (en)? (serez|seras|êtes|sera|seront) ${TELL}`,
      `(vous|te) (sera|seront|en)? ${TELL}`,
      `${TELL} ~3 (utilisateurs|clients|personnes concernées|abonnés|l utilisateur|membres) ~8 ${CHANGED}`,
      `${TELL} ~6 par (e mail|email|mail|courriel|courrier|courrier électronique|notification|message|tout moyen)`,
      '(annoncé*|signalé*|notifié*|communiqué*|envoyé*|indiqué*|porté*) ~2 par (courriel|e mail|email|mail|courrier|lettre|message|sms|notification|infolettre|newsletter)',
      '(vous|t|te|leur) ~2 (écri*|préviendr*|prévien*|inform*|avertir*|averti*|signal*|aviser*|annonc*) ~8 (courriel|e mail|mail|courrier|message|sms|lettre)',
      '(courriel|e mail|mail|message|lettre|courrier|sms) ~6 (avant|préviendr*|annonc*|inform*|signal*) ~8 (changement|changements|modification|modifications|version|entrée en vigueur)',
    ],
    actor: 'any',
    needs: NEEDS,
    unless: [
      GOODS,
      'violation',
      '(bandeau|bannière)',
      '(invitons|conseillons|recommandons|encourageons) à',
      'informez nous',
      '(finalité|finalités|afin de|pour) (vous)? (informer|tenir)',
      '(contactez|écrivez) nous',
      'pour vous',
    ],
    examples: {
      match: ['En cas de modification de cette charte, nous [vous en informerons].'],
      skip: ['Vous pouvez nous joindre par e-mail.', 'Nous vous informerons du changement de vos horaires.'],
    },
  },
  'changes-without-notice': {
    says: 'change/without-notice',
    match: [
      `${CHANGED} ~10 sans (préavis|avis préalable|avertissement|notification|information préalable|avis|vous en informer|prévenir)`,
      `sans (préavis|avis préalable|avertissement|notification|information préalable|avis) ~8 ${CHANGED}`,
      '(réservons|réserve) (le droit)? (d|de) (actualiser|modifier|changer|adapter|réviser|amender|retoucher|compléter) ~4 sans (préavis|avis|avertissement|prévenir)',
    ],
    actor: 'any',
    needs: [POLICY, '(ce|présent|cette|présente|ces) (texte|page|notice|règles)'],
    examples: {
      match: ['Cette charte peut être [modifiée à tout moment sans préavis].'],
      skip: ['Le train est parti sans préavis.'],
    },
  },
  'staying-means-agreeing': {
    says: 'change/continued-use',
    match: [
      `(continu*|poursui*|utilisation continue|poursuite) ~8 (utilis*|navig*|accéd*|visit*|services|site) ~12 (accept*|consent*|valoir|vaut|vaudra|réputé*) ~10 (${CHANGED}|nouvelle|${POLICY})`,
      `${CHANGED} ~12 (continu*|poursui*|poursuite) ~8 (utilis*|navig*|accéd*|visit*) ~12 (accept*|consent*|vaut|vaudra|réputé*)`,
      `(utilisation|navigation) ~6 (après|suite à|postérieure) ~6 ${CHANGED} ~10 (accept*|consent*|vaut|vaudra|réputé*)`,
      'en (continuant|poursuivant) ~8 (utilis*|navig*|services|site) ~12 (accept*|consent*)',
      '(continu*|poursui*) ~8 (utilis*|navig*|jouer|visit*|services|site|appli|application) ~12 (accept*|consent*|réputé*|vaut|vaudra)',
      '(utilis*|navig*|usage|jouer) ~8 (après|suite à|postérieur*|au delà) ~8 (modif*|changement*|version|mise à jour|date) ~8 (accept*|consent*|vaut|réputé*|signifi*)',
    ],
    actor: 'any',
    needs: NEEDS,
    unless: ['(cookies|traceurs)'],
    examples: {
      match: [
        'Si vous [continuez à utiliser le site après la mise à jour de la charte, vous êtes réputé accepter la nouvelle version].',
      ],
      skip: ['Vous pouvez continuer à utiliser le site hors ligne.'],
    },
  },
  'change-asks-consent': {
    says: 'change/asks-consent',
    match: [
      `(sollicit*|demand*|recueill*|obten*|requer*) ~4 (consentement|accord) ~8 ${CHANGED}`,
      `${CHANGED} ~10 (sollicit*|demand*|recueill*|obten*|requer*|sans) ~4 (consentement|accord)`,
      '(nouvel|nouveau|votre|ton) (accord|consentement) ~8 (changement|modification|nouvelle finalité|nouvel usage|nouvelle utilisation)',
      '(nouvelle finalité|nouvel usage|autre usage|nouvelle utilisation|changement|modification) ~10 (votre|ton|un nouvel) (accord|consentement)',
      '(redemand*|solliciter*|demander*|recueiller*|obtiendr*) ~2 (nouveau|nouvelle fois|derechef|encore) ~1 (votre|ton|l|le) (accord|consentement)',
      '(votre|ton|l) (accord|consentement) ~1 (vous|te)? ~1 (sera|seront) ~1 (à nouveau|de nouveau) (demandé*|sollicité*|requis)',
    ],
    actor: 'any',
    needs: [
      POLICY,
      'finalité*',
      '(changement|changements|modification|modifications|révision|révisions|évolution) ~3 (substantiel*|important*|majeur*|significati*)',
    ],
    unless: ['(cookies|traceurs)', 'parent*', 'retir*'],
    examples: {
      match: ['Nous [demanderons votre accord avant toute modification] de cette charte.'],
      skip: ['Nous demandons votre accord pour les cookies.'],
    },
  },
};
