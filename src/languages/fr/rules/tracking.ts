import type { Rule } from '../../pack.ts';

const COOKIES = '(cookie|cookies|traceur|traceurs|témoin|témoins|pixels|balises)';
const OTHERS =
  '(tiers|partenaires|annonceurs|régies|prestataires|google|facebook|youtube|réseaux sociaux|régies publicitaires|sociétés tierces|twitter)';
const REFUSES = '(refus*|désactiv*|bloqu*|supprim*|oppos*|aucun contrôle|paramétr*|navigateur)';

/** Trackers, where a sentence says more of them than their names. */
export const tracking: Record<string, Rule> = {
  'others-set-cookies': {
    says: 'tracking/third-party-cookies',
    actor: 'any',
    party: 'third',
    match: [
      `(${OTHERS}|fournisseur|fournisseurs) ~4 (pose|posent|dépose|déposent) ~3 (cookies|cookie|traceurs|témoins)`,
      `(${OTHERS}) ~10 (lire|lisent|accéder) ~2 (cookies|cookie|traceurs)`,
      '(cookies|traceurs) tiers ~8 nous (permettent|aident|servent|indiquent)',
      `${OTHERS} ~8 (dépos*|plac*|install*|utilis*|émett*|enregistr*|implant*) ~4 (cookies|cookie|traceurs|témoins)`,
      `(cookies|traceurs|témoins) ~6 (déposé*|placé*|émis*|installé*|fourni*|gérés) par ~5 ${OTHERS}`,
    ],
    unless: [REFUSES, '(ne|n) ~4 (autoris*|permett*)', 'sites tiers'],
    examples: { match: ['Nos [annonceurs peuvent déposer des cookies].'], skip: ['Nous utilisons des cookies.'] },
  },
  'measures-with-cookies': {
    says: 'tracking/analytics',
    match: [
      `${COOKIES} ~10 (mesur*|analys*|statistique|statistiques|audience|fréquentation|comptabilis*)`,
      '(notre|l|un) (outil|solution|logiciel) (de|d) (statistiques|mesure d audience|analyse) ~4 (est|a été) (réglé|configuré|paramétré|utilisé|employé)',
      '(google analytics|matomo|piwik|hotjar) ~1 (compte|mesure|analyse|comptabilise|enregistre)',
      '(utilis*|recours|intègr*|recour*) ~6 (google analytics|matomo|piwik|hotjar|at internet|firebase analytics)',
      'mesure (d|de l) audience ~4 (nous)? (utilisons|employons|recourons|faisons appel|utilise|avons choisi|travaillons)',
    ],
    unless: [REFUSES, '(savoir plus|plus d informations)'],
    examples: {
      match: ['Nous déposons des [cookies pour mesurer] notre trafic.'],
      skip: ['Nous mesurons nos ventes.'],
    },
  },
  'cookies-do': {
    says: 'tracking/cookies',
    match: [
      '(cookies|traceurs) que (nous|le site|la société|notre site) (déposons|utilisons|employons|dépose|utilise|plaçons)',
      '(des|certains|d autres|nos|plusieurs|ces) (cookies|traceurs|témoins|témoins de connexion) ~2 (gardent|retiennent|mémorisent|permettent|assurent|mesurent|conservent|enregistrent|facilitent|servent|reconnaissent)',
      '(bandeau|bannière|fenêtre) ~4 (propose|proposera|permet|demande|invite|laisse) ~8 (accepter|refuser|choisir|paramétrer|personnaliser) ~8 (cookies|traceurs|témoins)',
    ],
    actor: 'any',
    unless: [
      REFUSES,
      '(tiers|externes|autres) sites',
      'sites (tiers|externes)',
      '(généralement|souvent|habituellement)',
    ],
    examples: {
      match: ['[Des cookies retiennent] votre langue.'],
      skip: ['Votre navigateur vous dit ce que des cookies retiennent.', 'Les cookies sont de petits fichiers.'],
    },
  },
  'pixels-do': {
    says: 'tracking/pixels',
    match: [
      '(des|nos|certains|certaines|ces) (pixels|balises) ~6 (mesurent|permettent|enregistrent|transmettent|signalent|indiquent|servent|suivent)',
      '(pixel|pixels|balise|balises|image invisible|images invisibles) ~6 (infolettre|infolettres|newsletter|newsletters|e mails|courriels|messages|lettres) ~4 (nous)? (apprend|apprennent|indique|indiquent|signale|signalent|permet|permettent|mesure|mesurent|dit|disent)',
    ],
    actor: 'any',
    unless: [REFUSES],
    examples: { match: ['[Des balises de suivi mesurent] nos campagnes.'], skip: ['Des balises bordent le chenal.'] },
  },
  'tool-measures': {
    says: 'tracking/analytics',
    match: [
      '(notre|l|un) (outil|solution|logiciel) (de|d) (statistiques|mesure d audience|analyse) ~4 (est|a été) (réglé|configuré|paramétré|utilisé|employé)',
      '(google analytics|matomo|piwik|hotjar) ~1 (compte|mesure|analyse|comptabilise)',
    ],
    actor: 'any',
    unless: [REFUSES.replace('|paramétr*', '')],
    examples: {
      match: ['[Notre outil de statistiques, Matomo, est configuré] pour cela.'],
      skip: ["L'outil de statistiques est vendu en boutique."],
    },
  },
  'advertises-with-cookies': {
    says: 'tracking/advertising',
    match: [
      `${COOKIES} ~8 (pour|afin|permett*|fins|finalité*) ~6 (publicité|publicités|publicitaires|publicitaire|annonces)`,
      `${COOKIES} ~12 (afficher|montrer|proposer|diffuser|cibler|personnaliser|mesurer l efficacité) ~4 (publicité|publicités|annonces|pubs|campagnes publicitaires)`,
      `(partenaires|annonceurs|régies) (publicitaires|publicitaire)? ~6 (dépos*|pos*|plac*|install*|utilis*) ~4 ${COOKIES}`,
    ],
    actor: 'any',
    unless: [REFUSES, '(ne|n) ~3 (utilis*|dépos*)'],
    examples: {
      match: ['Nous utilisons des [cookies pour afficher des publicités].'],
      skip: ['Nous passons des annonces dans la presse.'],
    },
  },
  'remembers-with-cookies': {
    says: 'tracking/functional',
    match: [
      '(cookies|cookie|traceurs) (fonctionnels|fonctionnel|de préférence|de préférences|de personnalisation) ~3 (retien*|mémoris*|enregistr*|conserv*|gard*|permett*)',
      `${COOKIES} ~8 (mémoris*|retenir|enregistrer) ~4 (préférences|langue|choix|panier|paramètres|réglages|identifiants)`,
      `${COOKIES} ~3 (retiennent|mémorisent|gardent|enregistrent|conservent|se souviennent) ~4 (langue|choix|préférences|panier|réglages|affichage)`,
    ],
    unless: [REFUSES],
    examples: {
      match: ['Nous utilisons des [cookies pour mémoriser votre langue].'],
      skip: ['Réglez votre navigateur contre les cookies.'],
    },
  },
  'needs-cookies': {
    says: 'tracking/strictly-necessary',
    match: [
      `${COOKIES} ~4 (sont|est) (strictement|absolument|techniquement)? (nécessaire|nécessaires|indispensable|indispensables|essentiels) (à|au|pour)?`,
      `${COOKIES} ~5 (nécessaire|nécessaires|indispensable|indispensables) (à|au|pour) ~3 (fonctionnement|navigation|fourniture|site|utilisation)`,
      '(cookies|traceurs) (strictement|techniquement)? (nécessaires|indispensables|essentiels|techniques) ~6 (session|panier|équilibrage|authentification|connexion|sécurité|mémorisation)',
    ],
    unless: ['(ne|n) (sont|est) pas', REFUSES],
    examples: {
      match: ['Ces [cookies sont indispensables au site].'],
      skip: ['Les cookies ne sont pas nécessaires pour lire nos pages.'],
    },
  },
  'all-but-the-necessary': {
    says: 'tracking/strictly-necessary',
    match: [
      '(hormis|sauf|excepté|à l exception) ~4 (indispensables|nécessaires|techniques|essentiels|requis) ~12 (cookie|traceur|cookies|traceurs)',
      '(aucun|autre|autres) ~2 (cookie|traceur|cookies|traceurs) ~8 (hormis|sauf|excepté|à l exception) ~4 (indispensables|nécessaires|techniques|essentiels|requis)',
    ],
    actor: 'any',
    examples: {
      match: ["[Hormis ceux qui sont nécessaires au panier, aucun cookie] n'est posé."],
      skip: ['Sauf travaux indispensables, la salle est ouverte.'],
    },
  },
  'session-cookies-end': {
    says: 'tracking/session-cookies',
    match: [
      `(cookies|cookie|traceurs) de session ~6 (s efface*|effacé*|expire*|disparai*|disparaît|supprimé*|détruit*)`,
      '(efface*|effacé*|expire*|disparai*|disparaît|supprimé*|détruit*) ~4 (fermeture|fermez|fermerez|quittez|fin) ~3 (navigateur|session)',
      '(cookies|cookie|traceurs|traceur) ~8 (durée|temps) (de|d) (votre|la|une) session',
    ],
    actor: 'any',
    needs: [COOKIES],
    unless: ['(collect*|recueill*|enregistr*|relev*)', 'persistant*'],
    examples: {
      match: ['Les [cookies de session disparaissent] ensuite.', 'Ce cookie [expire à la fermeture du navigateur].'],
      skip: ['La session du conseil est close.'],
    },
  },
  'keeps-in-local-storage': {
    says: 'tracking/local-storage',
    match: ['(dans|via|par|au moyen de) (le|l|du)? (stockage local|local storage|localstorage)'],
    actor: 'any',
    unless: [REFUSES.replace('|navigateur', ''), '(vider|videz|effac*)'],
    examples: {
      match: ['Vos choix sont notés [dans le stockage local].'],
      skip: ['Vous pouvez vider le stockage local.'],
    },
  },
  'follows-across-sites': {
    says: 'tracking/cross-site',
    match: [
      '(suivons|suit|suivre|pistons|piste|pister|traçons|tracer|suivi|suivis|suivie|suivies) ~4 d un (site|service|appareil) à l autre',
      '(suivons|suit|suivre|pistons|piste|pister|traçons|tracer) ~4 (sur|à travers|entre) (d autres|plusieurs|différents|divers) (sites|applications)',
    ],
    unless: ['(refus*|oppos*|empêch*|bloqu*)'],
    examples: {
      match: ["Nous vous [suivons d'un site à l'autre]."],
      skip: ["Vous pouvez passer d'un site à l'autre."],
    },
  },
  'is-followed-by-others': {
    says: 'tracking/cross-site',
    actor: 'any',
    party: 'third',
    match: [
      `(suivi|suivis|suivie|suivies|pisté*|tracé*) ~2 d un (site|service|appareil) à l autre ~2 par ~2 ${OTHERS}`,
    ],
    unless: ['(refus*|oppos*|empêch*|bloqu*)'],
    examples: {
      match: ["Vos visites sont [suivies d'un site à l'autre par des annonceurs]."],
      skip: ['Le défilé est suivi par la presse.'],
    },
  },
  'cookies-remain': {
    says: 'tracking/persistent-cookies',
    match: [
      `${COOKIES} ~3 (restent|demeurent|reste) ~4 (appareil|terminal|ordinateur|disque) ~4 (après|jusqu|pendant)`,
    ],
    examples: {
      match: ["Ces [cookies restent sur votre appareil jusqu]'à leur terme."],
      skip: ['Un cookie est un petit fichier.'],
    },
  },
  'tracks-across-sites': {
    says: 'tracking/cross-site',
    actor: 'any',
    party: 'third',
    match: [
      `${OTHERS} ~4 (suivent|suit|suivre|tracent|pistent) ~5 d un (site|appareil|service) à (l|un) autre`,
      `${OTHERS} ~6 (suiv*|suivi|suivre|collect*|trac*|observ*|pister) ~8 (sur|entre|travers|d un) ~2 (différents|plusieurs|autres|divers|d autres|site) ~1 (sites|applications|appareils)`,
    ],
    unless: [REFUSES],
    examples: {
      match: ['Des [annonceurs suivent vos visites sur plusieurs sites].'],
      skip: ['Nous avons plusieurs sites.'],
    },
  },
  'shows-social-plugins': {
    says: 'tracking/social-media',
    actor: 'any',
    party: 'third',
    match: [
      '(boutons|bouton|modules|plugins) ~5 (facebook|twitter|linkedin|instagram|x|pinterest) ~8 (signal*|transm*|transmettre|dépos*|visite)',
      '(cookies|traceurs) ~12 (posé*|déposé*|émis) par ~1 (réseaux sociaux|réseau social|facebook|linkedin|instagram)',
      '(boutons|bouton|modules|plugins|icônes|widgets) ~6 (permet|permettent|transmet|transmettent|signale|signalent|indique|indiquent) ~4 (réseau social|réseaux sociaux|facebook|twitter|linkedin) ~3 (savoir|connaître|suivre|visite|visites|adresse)',
      '@tracking/social-media ~10 (dépos*|dépôt|plac*|install*) ~3 (cookies|traceurs)',
      '(boutons|bouton|modules|plugins|icônes|widgets) ~8 (dépos*|plac*|install*|transm*|envo*) ~5 (cookies|traceurs|données|adresse)',
      '(contien*|comport*|intègr*|utilis*|dispos*|inclu*|propos*) ~6 (boutons|bouton|modules|plugins|plug ins|icônes|widgets|module|fonctionnalités) ~6 (sociaux|social|partage|facebook|twitter|linkedin)',
    ],
    unless: [REFUSES],
    examples: { match: ['Nos pages [contiennent des boutons de partage].'], skip: ['Appuyez sur le bouton.'] },
  },
  'kits-do': {
    says: 'tracking/sdk',
    match: [
      '(sdk|sdks|kits de développement|kit de développement) ~8 (présent*|intégré*|embarqué*|inclus|collect*|récup*|transm*|envoi*|envoy*|mesur*|accèd*)',
      '(intègr*|embarqu*|contien*|utilis*) ~4 (sdk|sdks|kits de développement)',
    ],
    actor: 'any',
    unless: [REFUSES],
    examples: {
      match: ['Les [SDK intégrés] à notre appli lisent votre adresse IP.'],
      skip: ['Un SDK est une boîte à outils.'],
    },
  },
};
