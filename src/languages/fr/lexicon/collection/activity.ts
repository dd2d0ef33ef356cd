import type { LexiconEntry } from '../../../pack.ts';
import { history, info, of } from './phrase.ts';

const page =
  '(page|pages|rubriques|contenus|articles|sites|urls|produits|annonces|vidéos|fiches|émissions|épisodes|œuvres|offres)';
const visited =
  '(consultée|consultées|visitée|visitées|consultés|visités|vues|parcourues|affichées|que vous consultez|que vous visitez|que vous avez consultées|que vous avez visitées|que tu visites)';
const service = '(site|services|service|application|plateforme|sites|produits|boutique)';

export const activity: Record<string, LexiconEntry> = {
  'browsing-activity': {
    words: [
      `(${info}|${history}|comportement|comportements|habitudes|parcours|activité) (de|d|relatives à la|relatives à votre|sur votre) (navigation|visite|web)`,
      `${page} (web)? (du site|de notre site|de notre application|internet)? ${visited}`,
      `(consultation|visites) (de|d|des) ${page}`,
      'navigation (sur|dans) (le|notre|nos) (site|sites|application)',
      '(flux de clics|parcours client)',
      '(votre|vos) (navigation|parcours|visites|visite)',
      '(temps|durée) passé* sur (chaque|les|la) (page|pages)',
      '(pages|produits|articles|annonces|rubriques) (que vous)? (consultez|visitez|regardez|avez vus|vus|vues)',
      '(pages|produits|articles|annonces|rubriques|contenus|vidéos|fiches|offres|sujets|émissions) (que (vous|tu))? (lisez|lis|regardes|consultes|visites|ouvrez|ouvres|parcourez|parcours|lus|lues|ouvertes|vues|regardées|avez lus|avez consultés|as lus|as regardées)',
      `${history} (de|des) (consultation|consultations|lecture|pages|visites)`,
      '(cheminement|parcours|passage) (sur|dans|à travers) (le|la|notre|nos|l) (site|boutique|application|pages|appli)',
      '(navigation|visites) (en ligne|web)',
    ],
    examples: {
      match: ['Nous collectons votre [historique de navigation].', 'Nous enregistrons les [pages consultées].'],
      skip: ["Nous conservons votre historique d'achats."],
    },
  },
  referrer: {
    words: [
      `(page|site|url|adresse|source|lien) (web|internet)? (d origine|de provenance|référent|référente|de référence|d entrée|précédemment visité|précédemment visitée) ${of}? (visite|consultation)?`,
      '(referrer|referer|référent)',
      '(site|page) (d où|dont) (vous|tu) (venez|provenez|arrivez|viens)',
      '(site|page) (à partir duquel|depuis lequel|depuis laquelle|à partir de laquelle|par lequel) (vous|l utilisateur|tu)',
      'origine (de la connexion|de votre visite)',
      '(page|site|adresse|moteur de recherche|lien) (d où|par lequel|par laquelle|depuis lequel|qui (vous|t) a) ((vous|tu) (venez|êtes venu|es venu|arrivez|êtes arrivé)|amené|conduit|dirigé)?',
      '(pages|sites) (d origine|de provenance|référents)',
    ],
    examples: {
      match: ["Nous enregistrons la [page d'origine].", 'Nous relevons le [site référent].'],
      skip: ['La page est belle.'],
    },
  },
  'links-clicked': {
    words: [
      '(lien|liens|boutons|éléments) (sur lesquels vous|sur lesquels tu|cliqués|que vous)? (cliquez|avez cliqué|suivez|cliques)',
      'liens cliqués',
      '(clics|nombre de clics)',
      'liens (sur lesquels)? (vous|tu) (avez|as) (cliqué|suivis)',
      'quels liens',
      '(liens|lien|boutons) (cliqués|suivis|activés|ouverts|sur lesquels (vous|tu) (avez|as|cliquez|cliques))',
      '(taux|ouverture|ouvertures) (d ouverture|de clic|et clics|et (les)? clics)',
      '(quels|les) liens (vous|tu) (avez|as) cliqué',
    ],
    examples: {
      match: ['Nous enregistrons les [liens sur lesquels vous cliquez].'],
      skip: ["Nous donnons des liens vers d'autres sites."],
    },
  },
  'search-history': {
    words: [
      `${history} (de|des|de vos) (recherche|recherches)`,
      '(recherches|requêtes|termes|mots clés) (que vous)? (effectuez|effectuées|saisissez|saisies|saisis|de recherche|recherchés|avez effectuées)',
      '(requêtes|critères|termes) de recherche',
      '(mots|termes|mots clés) que (vous|tu) (tapez|saisissez|recherchez|utilisez)',
      '(ce que|ce qu) (vous|tu) (recherchez|cherchez|recherches)',
      '(recherches|mots|termes) (effectuées|lancées|saisis|tapés|recherchés|récentes)',
      '(tes|vos|leurs) recherches',
      '(recherches|requêtes) (effectuées|menées|faites|saisies|passées)',
    ],
    examples: {
      match: ['Nous enregistrons vos [requêtes de recherche].'],
      skip: ['Nos recherches sont financées par la région.'],
    },
  },
  'time-and-date': {
    words: [
      `(date|dates|heure|heures|jour|horaire) (et|ou)? (l|la|d|les)? (heure|heures|date|durée)? ${of} (visite|visites|connexion|connexions|accès|consultation|consultations|requête|requêtes|utilisation|appel|passage|navigation)`,
      '(date|dates) et (l|d)? (heure|heures) (de la|du|d|de)? (demande)?',
      '(durée|fréquence|temps) (de|d|des) (visite|visites|connexion|connexions|consultation|navigation|session|utilisation|passé)',
      `(durée|heure|date|fréquence) ${of} (visite|visites|connexion|connexions|session|consultation|navigation)`,
      'temps passé (sur|à)?',
      '(date|dates|heure) (et (l)? heure)? (de|d|du|de leur|de votre|de vos|de la|de l) (envoi|envois|inscription|dernière connexion|création du compte|création de compte|dernière visite|dépôt|publication)',
      '(horodatage|horodatages|horaires de connexion)',
      '(horodatage|horodatages|heures de passage|horaires de passage|jours et heures|jour et heure|date et heure|dates et heures|heure d arrivée|heures d arrivée|horaires d entrée)',
      '(date|dates|heure|heures|moment) (de|d|des|du) (chaque|dernière|dernier|vos|votre|ta|tes|l|la|le)? (passage|passages|connexion|connexions|visite|visites|appel|appels|prêt|prêts|emprunt|emprunts|entrée|entrées|sortie|sorties|achat|achats|requête)',
      '(jour|date) et (l)? heure',
      '(date|dates|heure|heures|durée) (et|ou)? (l)? (heure|heures|durée)? (et|ou)? (l|la)? (durée)? (des|de|d|de vos|de tes) (appels|appel|communications|connexions|trajets|séances)',
      '(temps|durée) passé* (sur|à|dans)',
    ],
    examples: {
      match: ["Nous enregistrons la [date et l'heure de votre visite]."],
      skip: ['Cette politique porte une date.'],
    },
  },
  'usage-data': {
    words: [
      `${info} (d utilisation|d usage|d usages|d interaction|comportementales|d audience|d activité|de fréquentation)`,
      `(statistiques|habitudes|comportement) (d utilisation|d usage|de fréquentation)`,
      `${info} (sur|relatives à|concernant|relatives aux) (l|votre|vos|la manière dont vous)? (utilisation|utilisez|usage|interactions|activité|activités)`,
      `(utilisation|usage) (que vous faites|que vous) ${of} (site|services|service|application|plateforme)`,
      `(interaction|interactions|actions|activité) (avec|sur|dans|au sein) (le|la|nos|notre|l|du|de nos|de notre)? ${service}`,
      'manière dont vous (utilisez|interagissez|naviguez)',
      '(scores|temps de jeu|parties jouées|niveaux atteints|niveaux terminés|progression)',
      '(niveaux|parties) que (vous|tu) (avez|as) (terminés|terminées|joués|jouées)',
      '(historique|durée) (d écoute|d écoutes|de lecture|de visionnage|de tes écoutes|de vos écoutes)',
      '(consommation|consommations) (d énergie|d électricité|de gaz|d eau|électrique|électriques|téléphonique|téléphoniques|énergétique|de données)',
      '(relevé|relevés|index) (de|du|des) (votre|vos)? (compteur|compteurs|consommation|consommations)',
      '(fonctionnalités|services) (utilisées|que vous utilisez|utilisés)',
      '(nombre|fréquence) (de|des|d) (visites|connexions|vues|sessions|utilisation)',
      'temps (de jeu|d écoute|d utilisation|d écran|de lecture|de connexion|passé à|que (vous|tu) (passez|passes))',
      '(vos|tes|leurs) (parties|séances|entraînements|scores|records|emprunts|écoutes|progrès|trophées|sessions)',
      '(scores|classements|niveau de jeu|trophées|succès débloqués|titres écoutés|morceaux écoutés|épisodes écoutés|programmes regardés|émissions regardées|vidéos regardées|films regardés|livres empruntés|fonctions utilisées|modules utilisés|menus utilisés)',
      '(fréquence|durée|durées|nombre|intensité) (de|des|d) (vos|tes)? (utilisation|utilisations|session|sessions|séance|séances|entraînements|parties|emprunts|connexions|passages|écoutes)',
      `${history} (de|d|des) (tes|vos)? (utilisation|emprunts|emprunt|prêts|parties|séances|activité|activités|jeux|visionnage)`,
      '(entrées et sorties|passages en caisse|données d entraînement|données d exercice)',
      '(façon|manière) dont (vous|tu) (utilisez|utilises|naviguez|jouez|joues)',
      '(modules|module|leçons|leçon|chapitres|exercices|unités|quiz|cours|tutoriels|formations|parcours|étapes|séquences|niveaux) (que (vous|tu))? (avez|as)? (suivi*|terminé*|commencé*|achevé*|visionné*|réussi*|validé*|complété*)',
      '(temps|durée) passé* (sur|dans|à) (chaque|les|la|l) (leçon|leçons|module|modules|cours|exercice|exercices|chapitre|application|appli|jeu|vidéo|vidéos)',
      '(écoutes|visionnages|lectures effectuées|numéros appelés|numéros composés|trafic consommé|volume de données)',
      '(titres|morceaux|épisodes|podcasts|films|séries|livres|chansons|stations|chaînes) (consulté*|écouté*|regardé*|lus|lues|visionné*|joué*|empruntés)',
    ],
    examples: {
      match: ["Nous collectons des [données d'utilisation]."],
      skip: ["L'utilisation du site est gratuite."],
    },
  },
  'advertising-interaction': {
    words: [
      '(publicités|annonces) (vues|cliquées|que vous avez vues|sur lesquelles vous cliquez|affichées)',
      `(interaction|interactions) avec (les|nos|des) (publicités|annonces)`,
    ],
    examples: { match: ['Nous enregistrons les [publicités vues].'], skip: ['Nous affichons des publicités.'] },
  },
};
