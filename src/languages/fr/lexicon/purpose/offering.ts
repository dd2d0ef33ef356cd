import type { LexiconEntry } from '../../../pack.ts';
import { analyze, improve, manage, personalize, provide, send, services, the } from './phrase.ts';

export const offering: Record<string, LexiconEntry> = {
  'provide-service': {
    words: [
      `${provide} ((et|ou)? (${provide}|${improve}|${personalize}))? ${services}`,
      `${improve} (et|ou) ${provide} ${services}`,
      `${provide} ${the}? (activité|activités)`,
      `${manage} ${the}? (contrat|contrats|relation contractuelle|prestations|prestation)`,
      '(fonctionnement|bon fonctionnement|exploitation) (du|de|des) (site|service|services|la plateforme|l application|notre site|nos services)',
      `(permettre|vous permettre) (de|d) (utiliser|accéder|bénéficier|naviguer|profiter)`,
      '(vous|les)? indemniser',
      `(étude|examen|étudier|examiner|liquidation|liquider|ouverture|ouvrir|calcul|calculer) (de|des|du|d)? ${the}? (droits|prestation|prestations|aide|aides|éligibilité|devis)`,
      `(organiser|organisation|planifier|planification|programmer|préparer|préparation|assurer|animer) (de|des|du|d)? ${the}? (activité|activités|séance|séances|sortie|sorties|cours|stages|stage|séjour|séjours|voyage|voyages|visites|visite|intervention|interventions|rendez vous|formation|formations|déplacements|consultation|consultations|accueil|soins|hospitalisation|examens|transport|transports|restauration|repas)`,
      `(suivi|prise en charge|accompagnement) (médical|médicale|pédagogique|scolaire|social|sociale|personnalisé|administratif|des patients|du patient|des élèves|de l élève|des usagers|des bénéficiaires|des locataires|de votre (scolarité|grossesse|projet|parcours|contrat|location))`,
      '(vous|les)? (soigner|accompagner dans|dispenser (des|les|vos) (soins|cours|formations))',
      `${manage} ${the}? (dossier|dossiers)`,
      `(calculer|calcul de|calcul du|établir|fixer) ${the}? (prime|primes|cotisation|cotisations|tarif|tarifs|droits)`,
      `${manage} ${the}? (sinistre|sinistres|séjour|séjours|visite|visites|rendez vous|cours|voyage|location|locations|prêt|prêts)`,
      `exécuter (nos|le|notre|les) (contrat|obligations|contrats|obligations contractuelles)`,
      `(instruire|instruction de|instruction des|délivrer|délivrance de|délivrance des|délivrance du|délivrance d) ${the}? (demande|demandes|dossier|dossiers|diplôme|diplômes|titre|titres|carte|cartes|attestation|attestations|aide|aides|prestations)`,
      '(services|produits|prestations) (que vous)? (demandés|demandez|avez demandés|souscrits|commandés)',
      '(calculer|construire|créer|proposer) (tes|vos|ton|votre|un) (allures|records|statistiques sportives|plan d entraînement|programme|plan de soins|itinéraire|trajet|emploi du temps|planning)',
      '(te|vous|t) (héberger|accueillir|orienter|défendre|représenter|assister|transporter|loger|inscrire|former|enseigner)',
      `(préparer|organiser|assurer) ${the}? (séjour|visite|voyage|cours|repas|réservation|événement|rentrée|sortie|sorties|compétition|compétitions|match|matchs|tournoi|licence|rendez vous|consultation|intervention|chantier)`,
      '(calculer|verser|créditer|attribuer) (votre|vos|la|les|ta|tes) (ristourne|ristournes|points|avantages|remise|remises|cagnotte|prestations|indemnités)',
    ],
    examples: {
      match: ['Nous utilisons vos données pour [fournir nos services].'],
      skip: ['Nous utilisons vos données à des fins de prospection.'],
    },
  },
  'account-management': {
    words: [
      `(${manage}|activer|supprimer|accéder à|gestion|création) ${the}? (et (gérer|la gestion de))? ${the}? (compte|comptes|inscription|inscriptions|espace|espace client|espace personnel|profil|profil utilisateur|abonnement|abonnements|adhésion|adhésions|authentification) (client|clients|utilisateur|utilisateurs|personnel)?`,
      '(gestion|création|ouverture) (de|des|du|d) (comptes|compte) (client|clients|utilisateurs|utilisateur)?',
      `(inscription|authentification|identification) (sur|au|aux|à la)? ${the}? (site|plateforme|services|newsletter|compte)`,
      `(vous authentifier|vous connecter|identifier les utilisateurs)`,
      '(gérer|créer|ouvrir|administrer) (votre|ton|un|le|les) (compte|comptes|adhésion|inscription|abonnement|espace)',
      `(tenue|tenir|gérer|gestion|suivi|suivre|administration|administrer) (de|des|du|d)? ${the}? (comptes clients|fichier clients|fichier des clients|fichier des adhérents|fichier des membres|liste des membres|adhérents|membres|adhésions|licences|licenciés|inscriptions|abonnés|abonnements|usagers|élèves|clients|donateurs|bénéficiaires)`,
      '(gestion|suivi) (de|des|du) (votre|vos|la|le|les|l|ses|nos)? (compte|adhésion|adhésions|inscription|inscriptions|abonnement|adhérents|membres)',
    ],
    examples: {
      match: ['Nous utilisons vos données pour [gérer votre compte].'],
      skip: ['Nous utilisons vos données pour améliorer nos services.'],
    },
  },
  'improve-service': {
    words: [
      `${improve} ((et|ou) (${provide}|${personalize}|${analyze}|${improve}))? ${services}`,
      `(${provide}|${personalize}|${analyze}) (et|ou)? (d)? ${improve} ${services}`,
      `${improve} ${the}? (qualité|expérience|navigation|ergonomie|performance|performances|satisfaction|fonctionnement|expérience utilisateur|expérience client|convivialité) (de|du|des)? ${the}? (${services}|navigation|utilisateur|utilisateurs|clients|client)?`,
      'le rendre (plus|encore plus|mieux) (agréable|simple|adapté|efficace|performant|rapide|ergonomique|intuitif|facile|attractif|accessible|utile)',
      `rendre ${services} (plus|encore plus|mieux|encore mieux) (agréable|agréables|simple|simples|adapté|adaptés|efficaces|efficace|performants|performant|rapide|rapides|ergonomique|intuitif|faciles|facile|attractif|attrayant|accessibles|accessible|utiles)?`,
      '(amélioration|contrôle qualité|assurance qualité|améliorer)',
      '(corriger|résoudre|diagnostiquer|correction de|correction des|résolution de|résolution des) (les|des|d|de)? (bugs|bogues|erreurs|anomalies|dysfonctionnements|problèmes|problèmes techniques|incidents techniques|problème technique)',
      'développer de nouveaux (services|produits)',
      'développement de nouveaux (services|produits)',
      '(équilibrer|tester|moderniser|enrichir|concevoir|fiabiliser) (l|la|le|les|nos|notre|de nouvelles|de nouveaux|des)? (jeu|parties|services|service|site|application|fonctions|fonctionnalités|outils|produits|offre|contenus|plateforme)',
      '(améliorer|optimiser|faire évoluer|perfectionner) (l|la|le|les|nos|notre|en)? (ergonomie|site|services|qualité|fonctionnement|application|contenu|contenus|navigation|expérience|produits|offres)',
      'en améliorer (l|la|le|les)? (ergonomie|qualité|fonctionnement|contenu)',
      '(mise au point|conception|élaboration|création|développement|test) (de|d|des) (nouveaux|nouvelles|futures|futurs) (fonctions|fonctionnalités|services|produits|offres|outils|versions|prestations)',
    ],
    examples: {
      match: [
        'Nous utilisons vos données pour [améliorer nos services].',
        'Nous utilisons ces journaux pour [corriger les bugs].',
      ],
      skip: ['Nous utilisons vos données pour vérifier votre identité.'],
    },
  },
  analytics: {
    words: [
      `(${analyze}|mesurer et analyser|analyser et mesurer|connaître) ${the}? (audience|fréquentation|trafic|utilisation|usage|usages|comportement|navigation|performance|performances|efficacité|statistiques|visites|habitudes|parcours|tendances|nombre de visites|nombre de visiteurs|son audience|comportements) (de|du|des|d|sur)? ${the}? (${services}|utilisateurs|visiteurs|internautes|trafic|fréquentation|navigation|utilisation|audience|visites)?`,
      `(mesure|mesures|analyse|analyses|étude) (d audience|de l audience|de la fréquentation|de fréquentation|statistique|statistiques|du trafic|de trafic|d utilisation|de performance|des performances)`,
      '(statistiques|statistique|analytiques|analytique) (de fréquentation|de visite|de consultation|d utilisation|anonymes|commerciales|internes)?',
      `comprendre (comment|la manière dont|la façon dont|l utilisation|votre utilisation)`,
      'mieux comprendre',
      `(alimenter|nourrir) ${the}? ${the}? (tableaux de bord|statistiques|indicateurs)`,
      `(${analyze}|mener|conduire|effectuer) ${the}? (études|analyses|traitements|rapports) (statistiques|d audience|de fréquentation|d usage)`,
      `(${analyze}|élaboration de|établir) ${the}? statistiques (de fréquentation|anonymes|d utilisation|de visite)?`,
      '(mesurer|mesure|analyser) (de)? (l)? (audience|fréquentation|performance|trafic)',
      '(établir|produire|élaborer|réaliser) (des|les|nos)? (statistiques|statistiques de fréquentation)',
    ],
    examples: {
      match: [
        'Nous utilisons vos données à des fins [statistiques].',
        "Nous utilisons ces données pour [mesurer l'audience].",
      ],
      skip: ['Nous utilisons vos données pour vous envoyer notre newsletter.'],
    },
  },
  research: {
    words: [
      'travaux de recherche',
      '(travaux|recherches|études|publications|thèses) (universitaires|scientifiques|académiques|de recherche|épidémiologiques|cliniques|historiques|sociologiques|médicales)',
      `(recherche|recherches|recherche et développement|recherche scientifique) (scientifique|scientifiques|historique|médicale)?`,
      `(${analyze}|${manage}|${send}|mener|conduire)? ${the}? (étude|études|enquête|enquêtes|sondage|sondages|questionnaires) (de|d) (marché|satisfaction|opinion|recherche|qualité)`,
      '(sondages|enquêtes|études de marché)',
    ],
    examples: {
      match: ['Nous utilisons vos données pour la [recherche].'],
      skip: ['Nous utilisons vos données pour fournir nos services.'],
    },
  },
  personalization: {
    words: [
      `${personalize} ((et|ou) (${improve}|améliorer))? ${the}? (${services}|expérience|navigation|contenu|contenus|offres|offre|relation|communication|communications|affichage|recommandations|interface) (d utilisation|utilisateur|de navigation|client)?`,
      '(personnalisation|personnaliser)',
      `(${send}|offrir|${provide}) ${the}? (contenu|contenus|services|service|offres|recommandations|expérience|suggestions|produits) (personnalisé|personnalisés|personnalisée|personnalisées|adaptés|adaptées|sur mesure|susceptibles de vous intéresser)`,
      '(contenu|contenus|services|recommandations|expérience) (personnalisé|personnalisés|personnalisée|personnalisées|sur mesure)',
      `(mémoriser|enregistrer|retenir|se souvenir de|conserver) ${the}? (préférences|choix|paramètres|langue|réglages)`,
      '(recommander|suggérer|conseiller) (des|les|d autres|un|une|certains)? (produits|contenus|contenu|articles|services|titres|livres|films|ouvrages|programmes|annonces|offres|offre|formations|activités|itinéraires|morceaux|recettes|lectures|séries|destinations)',
      '(adapter|ajuster) (l|le|la|les|nos|notre|votre|vos) (affichage|contenu|contenus|interface|parcours|communication|communications|conseils|offre|exercices|niveau)',
      '(proposer|présenter) (des|d autres) (produits|articles|contenus|services|titres) (similaires|complémentaires|comparables|équivalents)',
      '(proposer|présenter) (des|un|une) (contenu|contenus|parcours|programme|conseils|offres|offre) (personnalisé*|adapté*|pertinent*|sur mesure|correspondant)',
      `(proposer|suggérer|recommander|conseiller) ${the}? (plan|programme|parcours|lectures|recettes|itinéraires|exercices|contenus|titres|idées|menus|offres) (d entraînement)? (à|selon|en fonction de|adapté|adaptés|adaptées) (ton|tes|vos|votre)? (niveau|goûts|envies|préférences|profil|besoins|habitudes)?`,
      '(tenir compte de|respecter|retenir|se rappeler) (vos|tes|leurs) (goûts|préférences|habitudes|envies|souhaits)',
      '(recommander|suggérer|conseiller|proposer) (des|les|d autres|un|une|certains|de nouvelles|de nouveaux) (émissions|podcasts|épisodes|playlists|chansons|chaînes|cours|exercices|modules|jeux|événements|sorties|spectacles|rencontres|profils|comptes)',
    ],
    examples: {
      match: ['Nous utilisons vos données pour [personnaliser votre expérience].'],
      skip: ['Nous utilisons vos données pour des publicités personnalisées.'],
    },
  },
};
