import type { LexiconEntry } from '../../../pack.ts';
import { about, history, info, device as machine, number, of, type } from './phrase.ts';

export const device: Record<string, LexiconEntry> = {
  'ip-address': {
    words: [
      '(adresse|adresses) (ip|de protocole internet|internet protocol) (anonymisée|anonymisées|tronquée|complète)?',
      'ip',
      'adresse du protocole internet',
    ],
    examples: { match: ['Nous collectons votre [adresse IP].'], skip: ['Nous collectons votre adresse postale.'] },
  },
  'device-info': {
    words: [
      `${info} (techniques)? ${about} ${machine}`,
      `${info} (techniques|de connexion au réseau)`,
      `${type} (et ${type})? ${of} ${machine} (utilisé|mobile)?`,
      `${type} (d|de) ${machine}`,
      '(résolution|taille|dimensions) (de|d) (l|votre)? écran',
      '(fuseau horaire|niveau de batterie|matériel utilisé)',
      '(type|qualité) de connexion',
      `${machine} (utilisé|utilisés)`,
      `${info} relatives (à l|au|aux) ${machine}`,
      '(modèle|modèles) (et|ou) (version|système|marque|la version|le système)',
      '(configuration|version) (matérielle|logicielle|du micrologiciel|du logiciel|de l application|de l appli)',
      '(état|niveau|charge) de (la|votre|ta)? batterie',
      '(espace de stockage|mémoire disponible|carte graphique|taille d écran|résolution d écran|type d appareil|langue du système|langue de l appareil|firmware|micrologiciel)',
      '(son|leur|votre|ton) modèle',
      '(type de réseau|qualité du réseau|force du signal|version de l appli|version du jeu)',
      '(modèle|modèles|marque|fabricant) (du|de|des|de l|de votre|de ton) (téléphone|téléphones|appareil|appareils|terminal|ordinateur|tablette|mobile|smartphone|montre|box|console)',
      '(appareils|terminaux|équipements) (employés|utilisés|connectés|enregistrés|associés)',
    ],
    examples: {
      match: ['Nous collectons des [informations sur votre appareil].', 'Nous relevons le [modèle de votre appareil].'],
      skip: ['Les cookies restent sur votre appareil.'],
    },
  },
  'device-id': {
    words: [
      '(identifiant|identifiants) (publicitaire|publicitaires|unique|uniques|mobile|mobiles|matériel|numérique|en ligne|technique|techniques)',
      `(identifiant|identifiants) (unique|uniques|publicitaire)? ${of} ${machine} (mobile)?`,
      `${number} (de série|imei|d identification de l appareil)`,
      '(idfa|imei|imsi|udid|aaid|gaid|idfv)',
      'adresse mac',
      '(identifiant|identifiants) (d appareil|de l appareil|android|apple|du terminal|de l installation|d installation|de la montre|du capteur|du compteur|de publicité|de session)',
      '(numéro|numéros) (de série|imei|d appareil)',
      '(jeton|jetons|token|tokens) (de notification|de notifications|push|d appareil)',
      'adresses mac',
    ],
    examples: {
      match: ["Nous collectons l'[identifiant publicitaire de votre téléphone]."],
      skip: ['Nous collectons le modèle de votre appareil.'],
    },
  },
  'browser-info': {
    words: [
      `(${type}|${info} ${about}) (et ${type})? (de|d|du|des)? (la|le|l|votre|ton)? (navigateur|navigateurs) (utilisé|internet|web)? (et sa version)?`,
      'navigateur (utilisé|internet utilisé|web utilisé)',
      '(user agent|agent utilisateur|en têtes http)',
      'navigateur',
      '(type|version|nom|langue|paramètres|réglages) (de|du) (votre|ton)? navigateur (web|internet)?',
    ],
    examples: {
      match: ['Nous collectons le [type de navigateur].'],
      skip: ['Réglez votre navigateur pour refuser les cookies.'],
    },
  },
  'operating-system': {
    words: [
      `(${type} (et ${type})? ${of})? (système|systèmes) (d exploitation|d exploitations) (utilisé)?`,
      '(version|versions) (de|d|du) (android|ios|windows|macos|linux|système) (ou)? (de|d)? (android|ios|windows)?',
      '(version|versions) (du|de votre|de ton|de son) (système|os|logiciel système)',
    ],
    examples: {
      match: ["Nous collectons votre [système d'exploitation]."],
      skip: ['Notre système est stable.'],
    },
  },
  'internet-provider': {
    words: [
      '(fournisseur|fournisseurs) (d accès|d accès à internet|d accès internet|de services internet|de services internet)',
      '(fai|opérateur mobile|opérateur téléphonique|opérateur de téléphonie|nom de domaine)',
    ],
    examples: {
      match: ["Nous collectons le nom de votre [fournisseur d'accès]."],
      skip: ['Nos fournisseurs sont français.'],
    },
  },
  'log-data': {
    words: [
      `${info} (de connexion|de connexions|de journal|de journalisation|de trafic|de log|de logs)`,
      `(journal|journaux) (de|d|des) (connexion|connexions|serveur|serveurs|accès|événements)`,
      '(logs|log) (de connexion|serveur|de connexions|techniques)?',
      '(journaux|fichiers) (techniques|de connexion|d accès|d activité|système|d événements|d audit|d utilisation)',
      '(trace|traces) (de connexion|de connexions|techniques|d utilisation|informatiques|d accès|de navigation)',
      `${history} (de|des) (vos)? (connexion|connexions|accès)`,
      '(données|informations) techniques de connexion',
    ],
    examples: {
      match: ['Nous collectons des [données de connexion].'],
      skip: ['Notre journal paraît le mardi.'],
    },
  },
  'crash-data': {
    words: [
      '(rapport|rapports|journaux|données|informations) (de|d|sur les) (plantage|plantages|erreur|erreurs|diagnostic|incident|incidents|défaillance|panne|crash)',
      'diagnostics',
      '(plantages|plantage|bogues|bugs)',
      '(journal|journaux|traces|messages) d erreur*',
      '(pile|piles|trace|traces) (d appels|d appel|d exécution|d erreur|d erreurs)',
    ],
    examples: {
      match: ['Nous recueillons des [rapports de plantage].'],
      skip: ["Un rapport d'activité paraît chaque année."],
    },
  },
  'cookie-id': {
    words: [
      '(identifiant|identifiants|numéro) (de|du|des|d un) (cookie|cookies|traceur|témoin)',
      `${info} (issues|contenues|stockées) (des|dans les|de) (cookies|traceurs)`,
    ],
    examples: {
      match: ["Nous collectons l'[identifiant du cookie]."],
      skip: ['Les cookies sont de petits fichiers.'],
    },
  },
};
