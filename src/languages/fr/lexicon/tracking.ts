import type { LexiconEntry } from '../../pack.ts';

const cookie = '(cookie|cookies|traceur|traceurs|témoin|témoins|témoins de connexion)';
const that = '(qui sont|qui)?';

/** Trackers and their kinds. */
export const tracking: Record<string, LexiconEntry> = {
  'strictly-necessary': {
    words: [
      `${cookie} ${that} (strictement|techniquement|absolument|dits)? (nécessaire|nécessaires|essentiel|essentiels|indispensables|indispensable|techniques|technique|obligatoires|requis) (au|à)?`,
      `${cookie} (d authentification|de sécurité|d équilibrage de charge)`,
      `${cookie} (de panier|de consentement|liés au panier|de gestion du consentement|dont le site a besoin)`,
      `${cookie} (nécessaires|indispensables|essentiels) (au fonctionnement|à la navigation|au site|pour)`,
    ],
    examples: {
      match: ['Nous utilisons des [cookies strictement nécessaires].'],
      skip: ['Nous utilisons des cookies statistiques.'],
    },
  },
  functional: {
    words: [
      `${cookie} (dits)? (fonctionnels|fonctionnel|de fonctionnalité|de fonctionnalités|de préférence|de préférences|de personnalisation|de confort)`,
      `${cookie} (de langue|d affichage|d accessibilité|de mémorisation|de choix|dits de confort|de lecteur)`,
    ],
    examples: {
      match: ['Nous utilisons des [cookies fonctionnels].'],
      skip: ['Nous utilisons des cookies essentiels.'],
    },
  },
  analytics: {
    words: [
      `${cookie} (dits)? (analytique|analytiques|statistique|statistiques|de mesure d audience|de mesure de l audience|d analyse|de statistiques|de performance|de performances|d audience|de fréquentation|à des fins statistiques)`,
      '(outil|outils|solution|service|logiciel|solutions|services) (de mesure d audience|d analyse d audience|de statistiques|de mesure de l audience|d analyse web|d analyse du trafic|d analyse statistique)',
      '(google|adobe|firebase) analytics',
      '(matomo|piwik|hotjar|at internet|xiti|plausible)',
      '(matomo|piano analytics|piwik pro|eulerian|mixpanel|amplitude|contentsquare|clarity|plausible|hotjar|xiti|chartbeat|google analytics)',
      '(cookie|cookies|traceur|traceurs|outil|outils|solution|dispositif|script) (de|d) (statistique|statistiques|fréquentation|mesure|comptage)',
    ],
    examples: {
      match: ["Nous utilisons des [cookies de mesure d'audience]."],
      skip: ['Nous utilisons des cookies essentiels.'],
    },
  },
  advertising: {
    words: [
      `${cookie} (dits)? (publicitaire|publicitaires|de publicité|de ciblage|marketing|de reciblage|de publicité ciblée|de publicité personnalisée|de marketing|commerciaux|de profilage)`,
      '(pixels|technologies) (publicitaires|publicitaire|marketing)',
      '(cookies|traceurs|cookie|traceur) (tiers)? (publicitaires|publicitaire)',
      '(cookie|cookies|traceur|traceurs|pixel|pixels|balises) (de|d|à finalité|à visée) (publicité|publicitaire|publicitaires|ciblage|remarketing|retargeting|conversion|annonceurs|affiliation)',
    ],
    examples: {
      match: ['Nous utilisons des [cookies publicitaires].'],
      skip: ['Nous utilisons des cookies fonctionnels.'],
    },
  },
  'social-media': {
    words: [
      `${cookie} (de|des|issus des|liés aux) (réseaux sociaux|médias sociaux|partage)`,
      '(bouton|boutons|module|modules|plug ins|plugins|plugin|extensions|icônes|widgets) (de partage|sociaux|de réseaux sociaux|des réseaux sociaux|facebook|j aime|de partages sociaux)',
      `${cookie} (facebook|instagram|linkedin|twitter|de partage social)`,
      '(bouton|boutons|module|modules|widget|widgets|plugin|plugins|extension|extensions) (de|des|d un|d) (réseau|réseaux|médias) (social|sociaux)',
    ],
    examples: { match: ['Nous utilisons des [boutons de partage].'], skip: ['Nous sommes sur les réseaux sociaux.'] },
  },
  cookies: {
    words: [
      `${cookie} (internes|propriétaires|http|internet|de navigation)?`,
      `${cookie} (et|ou) (autres|d autres|technologies|des technologies)? (traceurs|technologies|technologies similaires|similaires|témoins)`,
      '(fichiers témoins|technologies de suivi|technologies de traçage)',
    ],
    examples: { match: ['Nous utilisons des [cookies].'], skip: ['Un cookie est un petit fichier texte.'] },
  },
  'session-cookies': {
    words: [
      `${cookie} (de|temporaires de)? (session|sessions|temporaire|temporaires)`,
      '(cookies|cookie|traceurs) de session',
    ],
    examples: {
      match: ['Nous utilisons des [cookies de session].'],
      skip: ['Nous utilisons des cookies persistants.'],
    },
  },
  'persistent-cookies': {
    words: [
      `${cookie} (persistant|persistants|permanent|permanents)`,
      `${cookie} (de longue durée|durables|à longue durée)`,
    ],
    examples: {
      match: ['Nous utilisons des [cookies persistants].'],
      skip: ['Nous utilisons des cookies de session.'],
    },
  },
  'third-party-cookies': {
    words: [
      `${cookie} (tiers|de tiers|tierces|de tierce partie|d origine tierce)`,
      `${cookie} (déposés|posés|émis|placés|gérés|provenant|installés) (par|de) (des|nos|les|certains)? (tiers|partenaires|annonceurs|sociétés tierces|prestataires)`,
    ],
    examples: { match: ['Notre site utilise des [cookies tiers].'], skip: ['Nous utilisons nos propres cookies.'] },
  },
  pixels: {
    words: [
      '(pixel|pixels) (invisible|invisibles|espion|espions|de suivi|de conversion|transparents|transparent|de traçage|facebook|meta|de tracking)?',
      'balises',
      '(balise|balises) (web|pixel|pixels|de suivi|invisibles|internet)',
      '(gif|gifs|image|images) (invisibles|transparents|invisible|transparente|transparentes|d un pixel)',
      '(image|images) (d un|de un) pixel',
    ],
    examples: { match: ['Nous utilisons des [pixels de suivi].'], skip: ['Nous utilisons des cookies.'] },
  },
  'local-storage': {
    words: [
      '(stockage local|stockage web|stockage de session|local storage|session storage|objets locaux partagés|localstorage)',
      `(cookie|cookies) flash`,
      '(indexeddb|stockage du navigateur|mémoire locale du navigateur|stockage interne du navigateur)',
    ],
    examples: { match: ['Nous utilisons le [stockage local].'], skip: ['Nous stockons des pommes.'] },
  },
  fingerprinting: {
    words: [
      '(empreinte|empreintes) (numérique|numériques|du navigateur|de navigateur|de l appareil|du terminal) (du terminal|de l appareil|du navigateur)?',
      'fingerprinting',
    ],
    examples: { match: ["Nous utilisons l'[empreinte numérique]."], skip: ['Nous réduisons notre empreinte carbone.'] },
  },
  sdk: {
    words: [
      '(kit|kits|trousse|trousses) de développement (logiciel|logiciels)?',
      '(sdk|sdks) (tiers|publicitaires)?',
      '(sdk|sdks|kits logiciels|modules logiciels) (tiers|publicitaires|de|d)?',
    ],
    examples: { match: ['Notre application utilise des [SDK].'], skip: ['Le logiciel utilise des cookies.'] },
  },
  'log-files': {
    words: ['(fichier|fichiers) (journal|journaux|log|logs|de journalisation|de log|de logs)'],
    examples: { match: ['Nous utilisons des [fichiers journaux].'], skip: ['Le journal paraît le lundi.'] },
  },
  'cross-site': {
    words: [
      'suivi (intersite|inter site|intersites|inter sites|multi sites|entre sites|multi appareils|inter appareils)',
      '(suivi|pistage|traçage) (intersite|inter sites|d un site à l autre|entre plusieurs sites|entre sites|sur plusieurs sites|publicitaire intersite)',
    ],
    examples: { match: ['Nous utilisons le [suivi intersite].'], skip: ['Nous suivons votre colis.'] },
  },
};
