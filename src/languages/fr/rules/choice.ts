import type { Rule } from '../../pack.ts';

const MESSAGES =
  '(newsletter|newsletters|lettre|lettres|infolettre|infolettres|offres|offre|prospection|démarchage|communications|sollicitations|messages|e mails|emails|courriels|sms|promotions|publicités par|publipostage|informations commerciales|mailing|notifications|marketing)';
const COOKIES = '(cookie|cookies|traceur|traceurs|témoin|témoins|fichiers témoins)';
const REFUSE =
  '(refus*|bloqu*|désactiv*|supprim*|rejet*|accept*|paramétr*|configur*|gér*|effac*|interdi*|empêch*|contrôl*|modifi*|oppos*|limit*|restreindre|personnalis*)';
const ADS = '(publicité|publicités|annonces|publicitaire|publicitaires|ciblage|reciblage)';
const FITTING =
  '(ciblée|ciblées|personnalisée|personnalisées|comportementale|comportementales|basée*|par centres d intérêt|ciblés|personnalisés)';

/** What the reader can choose over collection, use, sharing and cookies. */
export const choice: Record<string, Rule> = {
  'unsubscribes-from-marketing': {
    says: 'choice/opt-out-marketing',
    match: [
      '(désabonn*|désinscri*|désinscription)',
      `(ne|n) (plus|pas) recevoir ~8 ${MESSAGES}`,
      `(oppos*|refus*|opposition) ~4 (recevoir|réception|envoi) ~8 ${MESSAGES}`,
      `(oppos*|opposition|refus*) ~8 (prospection|démarchage|marketing|fins commerciales|fins de prospection|sollicitations)`,
      '(ne plus|ne pas|plus) (être|recevoir) ~6 (sollicité*|démarché*|contacté*)',
      '(cesser|cessions|cessons|cesse) ~1 (utiliser|exploiter|traiter) ~8 (commerciales|commerciale|prospection|marketing|publicitaires)',
      '(cesser|cesserez|cesseras|cessez|arrêter) ~2 recevoir',
      '(bloctel|liste robinson|stop pub)',
      '(répondre|répondez|répondant|envoyer|envoyez|envoyant|réponse|mention) ~4 stop',
      `(souhait*|voul*|désir*) (plus|pas) ~2 recevoir`,
      `(désactiver|gérer) ~4 ${MESSAGES}`,
      'oppos* ~12 (prospection|démarchage|marketing|fins commerciales)',
      '(à moins|sauf) (d)? avis contraire ~12 (écri*|envo*|adress*|sollicit*|appel*|offres|prospection|newsletter|infolettre)',
      '(sans motif|sans justification|sans justifier|sans avoir à justifier|sans explication) ~8 (prospection|démarchage|marketing|publicité)',
      '(lien|bouton|mention) (de)? (désabonnement|désinscription|désinscrire)',
      '(écrivez|dites|prévenez|signalez) ~6 (plus|pas) ~2 (recevoir|voulez|souhaitez) ~4 (courrier|courriers|offres|lettre|lettres|appels|messages|sollicitations)?',
      '(offres|promotions|publicités|sollicitations) ~2 (à moins que|sauf si) (vous|tu) ~4 (oppos*|refus*|coché)',
    ],
    actor: 'any',
    unless: [
      '(conserv*|supprim*|stock*) ~10 (désinscri*|désabonn*)',
      '(jusqu|lorsque|après) ~6 (désinscri*|désabonn*)',
      '(tant|aussi longtemps) (que|qu) ~4 (désinscri*|désabonn*)',
      'notifications ~6 (réglages|paramètres) ~3 (téléphone|appareil|smartphone|terminal|mobile)',
    ],
    examples: {
      match: ['Vous pouvez vous [désabonner] en bas de chaque lettre.', 'Tu peux te [désinscrire].'],
      skip: ['La newsletter paraît chaque mois.'],
    },
  },
  'opts-out-of-targeted-ads': {
    says: 'choice/opt-out-targeted-advertising',
    match: [
      '(renoncer|refuser) (aux|les) (annonces|publicités) (personnalisées|ciblées)',
      `(désactiv*|refus*|oppos*|bloqu*|limit*|opposition|gér*) ~8 ${ADS} ~2 ${FITTING}`,
      `${ADS} ~2 ${FITTING} ~10 (désactiv*|refus*|oppos*|bloqu*)`,
      '(youronlinechoices|your online choices|aboutads|adchoices|optout)',
      `(paramètres|préférences|réglages) (des annonces|publicitaires|de publicité|d annonces)`,
      `(limiter|désactiver|réinitialiser) (le suivi publicitaire|l identifiant publicitaire|votre identifiant publicitaire)`,
      '(pub|pubs) ~1 (perso|ciblée|ciblées|personnalisée|personnalisées)',
      '(désactiv*|refus*|coup*|décoch*|oppos*) ~6 (pub|pubs|publicités|annonces|publicité) (perso|ciblée|ciblées|personnalisée|personnalisées)?',
      '(pas envie|ne veux pas|ne voulez pas|ne souhaitez pas) ~4 (pub|pubs|publicités|annonces|publicité) ~1 (perso|ciblée|ciblées|personnalisée|personnalisées)',
    ],
    actor: 'any',
    unless: ['nous (refusons|désactivons)'],
    examples: {
      match: ['Vous pouvez [refuser la publicité ciblée].'],
      skip: ["Nous affichons des publicités dans l'application."],
    },
  },
  'opts-out-of-analytics': {
    says: 'choice/opt-out-analytics',
    match: [
      'dire non (aux|à la) (statistiques|mesure d audience)',
      '(désactiv*|refus*|oppos*|bloqu*|empêch*|opposition) ~8 (google analytics|matomo|piwik|mesure d audience|statistiques|analytics|suivi statistique)',
      '(google analytics|matomo|mesure d audience) ~8 (désactiv*|refus*|oppos*|bloqu*|opt out)',
      'tools google com dlpage gaoptout',
      '(couper|coupez|désactiver|désactivez|arrêter|éteindre|refuser|refusez|bloquer|décocher|décochez) (les|la|le|ces|l)? (statistiques|statistique|mesure d audience|mesure de fréquentation|analyse d audience|mesures d audience)',
    ],
    actor: 'any',
    unless: ['nous (désactivons|ne)'],
    examples: {
      match: ['Pour [refuser la mesure d’audience], cliquez ici.'],
      skip: ['Nous utilisons Google Analytics.'],
    },
  },
  'opts-out-of-sale': {
    says: 'choice/opt-out-sale',
    match: [
      '(oppos*|refus*|opposition|renoncer) ~4 (vente|cession|commercialisation) ~4 (données|informations|renseignements)',
      'ne (pas)? vend* (pas|jamais)? (mes|vos) (données|informations|renseignements)',
    ],
    actor: 'any',
    unless: ['nous ne vend*', 'si nous'],
    examples: { match: ['Vous pouvez [refuser la vente de vos données].'], skip: ['Nous ne vendons pas vos données.'] },
  },
  'opts-out-of-sharing': {
    says: 'choice/opt-out-sharing',
    match: [
      '(oppos*|refus*|opposition) ~6 (partage|communication|transmission|divulgation|cession|communiqu*|transmis*|partag*|cédé*) ~6 (tiers|partenaires|données|informations|sociétés)',
      '(demand*|souhait*|choisir|voul*|préfér*) ~8 (ne|n) (soient|soit|être|pas|plus)? (pas|plus)? (être)? (soient|partag*|communiqu*|transmis*|cédé*) ~6 (tiers|partenaires|sociétés)',
      '(ne|n) (voul*|souhait*|désir*) pas (que|qu) ~4 (soient|soit) ~1 (partag*|communiqu*|transmis*|cédé*)',
      '(données|informations|coordonnées) ~3 (ne|n) (soient|soit) (pas|plus) (partag*|communiqu*|transmis*|cédé*)',
      '(partag*|communiqu*|transm*|cédon*|échang*) ~12 (à moins que|sauf si|à moins de|sauf) ~3 (vous|tu|opposition|refus) ~6 (coché|case|refus*|oppos*|contraire|signifi*|indiqué)',
    ],
    actor: 'any',
    unless: [
      '(nous|société) (nous)? (opposons|refusons)',
      'fusion',
      '(refus*|refuser) (de|d) (nous)? (communiquer|transmettre|partager|fournir|divulguer)',
    ],
    examples: {
      match: ['Vous pouvez [refuser le partage de vos données].'],
      skip: ['Nous ne partageons pas vos données.'],
    },
  },
  'opts-out-of-ai-training': {
    says: 'choice/opt-out-ai-training',
    match: [
      '(refus*|oppos*|désactiv*|opposition|exclure) ~10 (entraîn*|entrain*|améliorer|apprentissage) ~6 (ia|modèles|modèle|intelligence artificielle|algorithmes)',
      '(refus*|oppos*|désactiv*|opposition) ~2 (entraînement|entrainement)',
    ],
    actor: 'user',
    examples: {
      match: ["Vous pouvez [refuser l'entraînement de nos modèles] par vos textes."],
      skip: ['Nous entraînons nos modèles.'],
    },
  },
  'opts-in': {
    says: 'choice/opt-in',
    match: [
      '(demandons|demanderons) (la|votre) (permission|autorisation|accord) avant de',
      '(demandons|demanderons) (la|votre|l) (permission|autorisation|accord)',
      '(n est|ne sont|n sont) (envoyé*|adressé*) (qu|que) (aux|à) (personnes|abonnés|inscrits|clients|ceux)',
      '(cocher|cochez|cochant|coché) ~3 (case|cases)',
      '(qu|que|uniquement|seulement) (après|si|lorsque|avec) ~6 (consent*|accept*|accord|autoris*)',
      '(opt in|double opt in|consentement préalable)',
      '(choisir|choisissez|accepter|acceptez|souhaitez|consenti|consentez|accepté) ~2 (de|d|à)? recevoir ~6 (newsletter|newsletters|offres|lettre|communications|informations|infolettre|prospection|messages|sms|e mails)',
      '(aucun|aucune|n est|ne sont|sans) ~6 (cookie|cookies|traceur|traceurs) ~6 (sans|avant) (votre|ton|le) (accord|consentement)',
      '(aucun|aucune|pas) ~4 (cookie|cookies|traceur|traceurs) ~6 (avant|tant) (que|qu) (vous|tu) ~4 (choix|accord|accepté|consenti|acceptez)',
      '(pas|aucun|aucune) ~4 (déposé*|activé*|utilisé*) ~3 (sans|avant) (votre|ton|le) (accord|consentement)',
      '(coche|cocher|cochez) ~2 (la|une|cette) case ~6 (recevoir|souhait*|veux|voulez|accept*)',
    ],
    actor: 'any',
    needs: [
      '(cookie|cookies|traceur|traceurs|newsletter|offres|prospection|e mail|marketing|publicit*|communications|messages|sms|infolettre|géolocalisation|localisation|notifications|lettre|photo|photos)',
    ],
    unless: [
      '(ne|n) (plus|pas) (recevoir|souhaitez|être)',
      '(ne|n) (souhait*|voul*|veut|désir*) (plus|pas)',
      '(transmi*|communiqu*|partag*|transfér*|divulgu*|céd*)',
      '(désabonn*|désinscri*)',
      'navigateur',
    ],
    examples: {
      match: ["Nous n'envoyons d'offres [qu'après votre accord]."],
      skip: ['La case est pleine.'],
    },
  },
  'sets-the-browser': {
    says: 'choice/browser-settings',
    match: [
      '(paramétr*|configur*|régl*) ~3 logiciel de navigation',
      `navigateur* ~10 ${REFUSE} ~6 ${COOKIES}`,
      `${REFUSE} ~8 ${COOKIES} ~12 navigateur*`,
      '(paramétr*|configur*|régl*|modifi*|paramètres|options|préférences|réglages) ~4 navigateur*',
      `navigateur* ~6 (paramètres|options|préférences|réglages|confidentialité)`,
    ],
    actor: 'any',
    unless: ['(collect*|recueill*|enregistr*) ~12 navigateur', 'nous (bloquons|supprimons)', 'do not track'],
    examples: {
      match: ['Vous pouvez [paramétrer votre navigateur] pour cela.'],
      skip: ['Nous relevons le type de navigateur.'],
    },
  },
  'sets-the-cookies': {
    says: 'choice/cookie-settings',
    match: [
      `(paramètres|préférences|paramétrage|gestionnaire|outil de gestion|module de gestion|panneau de gestion|bandeau|choix|réglages) ~4 ${COOKIES}`,
      `(pouvez|peut|peux|pourrez|possible|possibilité|libre|choix|droit) ~8 ${REFUSE} ~6 ${COOKIES}`,
      `(accepter|refuser) (ou|et) (de)? (refuser|accepter) ~4 ${COOKIES}`,
      `(gérer|gérez|paramétrer|paramétrez|personnaliser|personnalisez|refuser|refusez) (mes|les|vos|tes|l utilisation des|le dépôt de|le dépôt des)? ${COOKIES}`,
      `(retirer|revenir sur|modifier) ~3 (consentement|choix) ~6 ${COOKIES}`,
      '(refusez|refuse|paramétrez|paramètre|gérez|gère|personnalisez|bloquez|désactivez|supprimez) ~1 (ces|les|vos|tes|nos|ou refusez ces|ou refusez les) cookies',
      '(gérer|modifier|changer|revoir|paramétrer) (mes|vos|tes|ses) (choix|préférences|consentements) ~8 (cookies|traceurs|bandeau|pied de page)',
      '(cookies|traceurs) ~12 (gérer mes choix|tout refuser|tout accepter|continuer sans accepter|paramétrer|gestionnaire|bandeau)',
      '(tout refuser|continuer sans accepter|refuser tout)',
      '(panneau|gestionnaire|centre|module|bandeau|menu|outil) (des|de|de gestion des|de préférences des) (cookies|traceurs|témoins)',
    ],
    actor: 'any',
    unless: [
      `(si|lorsque|quand|conséquence*|fait de) ~2 (vous)? (refus*|bloqu*|désactiv*|supprim*) ~6 ${COOKIES}`,
      'navigateur*',
      '(aucun contrôle|nous refusons)',
      '(entraîn*|sachez|altér*)',
      'bandeau (vous)? (informe|indique|avertit|annonce)',
      '(google analytics|mesure d audience|youronlinechoices)',
    ],
    examples: {
      match: ['[Gérez vos cookies] ici.', 'Vous [pouvez à tout moment refuser les cookies].'],
      skip: ['Nous déposons des cookies.'],
    },
  },
  'sets-the-device': {
    says: 'choice/device-settings',
    match: [
      '(paramètres|réglages|options|préférences) (de|du|d) (votre|ton|l|la|le)? (téléphone|appareil|smartphone|mobile|terminal|tablette|système d exploitation|application)',
      '(désactiv*|refus*|interdi*|bloqu*|coup*) ~4 (géolocalisation|localisation|notifications push|notifications|microphone|caméra|gps)',
      '(désinstall*) ~3 (application|appli)',
    ],
    actor: 'user',
    unless: [
      '(collect*|recueill*) ~8 (paramètres|réglages)',
      '(supprimer|clôturer|fermer|résilier) ~1 (votre|ton|le) compte',
    ],
    examples: {
      match: ['Vous pouvez [désactiver la géolocalisation].'],
      skip: ["L'appareil est neuf."],
    },
  },
  'sets-the-account': {
    says: 'choice/account-settings',
    match: [
      '(espace client|espace personnel|compte) vous permet de (corriger|modifier|mettre à jour)',
      '(depuis|dans|via|sur) (votre|ton) (espace personnel|espace client|espace|compte|profil|page personnelle) ~2 (vous|tu) (décidez|décides|choisissez|choisis|gérez|gères|réglez|règles|modifiez|modifies|pouvez (choisir|décider|régler|gérer|modifier))',
      '(gér*|modifi*|régl*|paramétr*|ajust*|mettre à jour|changer|définir) ~3 (préférences|paramètres|options) ~6 (compte|profil|espace|communication|confidentialité|notification*|abonnement*)',
      '(paramètres|préférences|réglages) (de|du|de votre|de ton) (compte|confidentialité|profil|communication|notification|notifications)',
      '(figurer|modifier|choisir|régler|changer|gérer|activer|désactiver|paramétrer|refuser) ~8 (rendez vous|va|allez|rends toi|connectez vous|passez) ~1 (dans|sur|par|à) (votre|ton) (espace client|espace personnel|espace adhérent|espace abonné|espace|compte|profil)',
      '(espace|compte|profil|tableau de bord) ~4 vous (laisse|permet de|donne la main|autorise à) ~1 (modifier|changer|corriger|mettre à jour|gérer|régler)',
    ],
    actor: 'user',
    unless: [COOKIES, 'navigateur', 'nous (utilisons|collectons|conservons)', '(mémoris*|enregistr*)'],
    examples: {
      match: ['Tout se règle dans les [paramètres de votre compte].'],
      skip: ['Nous retenons vos goûts.'],
    },
  },
  'need-not-give-data': {
    says: 'choice/do-not-provide',
    match: [
      '(choisir|choisissez|décider|libre|libres|préférer|préférez|droit|possibilité) (de|d) ne (pas|jamais) (nous)? (fournir|communiquer|transmettre|donner|renseigner|indiquer|divulguer|partager) ~6 (informations|données|renseignements|numéro|adresse|cela)',
      '(n|ne) (êtes|est|sont) (pas|jamais|nullement|aucunement) (tenu|tenue|tenus|obligé|obligés|contraint|contraints) (de|d) (nous)? (fournir|communiquer|transmettre|donner|renseigner|indiquer)',
      '(navigu*|naviguer|consult*|visit*|utilis*|accéd*) ~8 sans ~2 (communiquer|fournir|donner|transmettre|révéler|divulguer|inscrire|identifier|créer) (nous)? (aucune|aucun|la moindre)? ~5 (information|informations|données|identité|nom|compte)?',
      '(refuser de) (nous)? (fournir|communiquer|transmettre|donner) ~6 (informations|données|renseignements)',
    ],
    actor: 'any',
    unless: ['nous (choisissons|décidons)', 'sans (notre|autorisation)'],
    examples: {
      match: ['Vous pouvez [choisir de ne pas nous communiquer ces données].'],
      skip: ['Vous devez nous donner votre adresse.'],
    },
  },
};
