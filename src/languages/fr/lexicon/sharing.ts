import type { LexiconEntry } from '../../pack.ts';

const firm =
  '(prestataire|prestataires|partenaire|partenaires|société|sociétés|entreprise|entreprises|fournisseur|fournisseurs|organisme|organismes|service|services|sous traitant|sous traitants|plateforme|plateformes|solution|solutions|opérateur|opérateurs|agence|agences|cabinet|cabinets|spécialiste|spécialistes|acteur|acteurs)';
const kind =
  '(externe|externes|tiers|extérieur|extérieurs|techniques|technique|informatiques|informatique|spécialisé|spécialisés|de confiance|tierce|tierces|spécialisés|qualifiés)';

/** Who gets data. */
export const sharing: Record<string, LexiconEntry> = {
  'service-providers': {
    words: [
      `(prestataire|prestataires) ${kind}? (de service|de services|externes|techniques|informatiques|de maintenance)?`,
      `(sous traitant|sous traitants|sous traitants ultérieurs|soustraitants) ${kind}?`,
      '(fournisseur|fournisseurs) (de service|de services|technologiques|informatiques|de solutions)?',
      `${firm} (qui|que nous) (assurent|fournissent|mandatons|interviennent|agissent|travaillent|assure|agit|nous aident)`,
      '(mandataires|contractants|consultants)',
      '(prestataire|prestataires|société|sociétés|entreprise|entreprises|organisme) (chargé|chargés|chargée|chargées) (de|du|d|des)',
      '(expert|experts) (mandaté|mandatés|désigné|désignés|que nous (désignons|mandatons)|d assurance)',
      '(éditeur|éditeurs) (de|du|d) (notre|nos|la|l)? (logiciel|logiciels|outil|outils|application|solution|solutions|plateforme)',
      '(infogérant|infogérance|société de maintenance|sociétés de maintenance)',
      '(prestataires|prestataire) (informatiques|informatique|techniques|technique|logistiques|externes|de services)',
      '(nos|notre|un|des) (fournisseur|fournisseurs) (de (logiciel|logiciels|services|solution|solutions)|informatique*)',
      '(artisan|artisans|installateur|installateurs|réparateur|réparateurs|imprimeur|imprimeurs|imprimerie|routeur|informaticien|informaticiens|photographe|traducteur|traducteurs|interprète|interprètes|dépanneurs|intérimaires|régisseur) (mandatés|externe|externes|partenaires|indépendants|intervenant|spécialisés)?',
      '(entreprise|entreprises|société|sociétés|agence|agences|prestataire|prestataires) (de (travaux|maintenance|nettoyage|entretien|dépannage|sécurité|gardiennage|télésurveillance|routage|communication|traduction|numérisation|archivage|messagerie|publipostage|mise sous pli|saisie|impression|téléphonie|restauration|transcription|intérim)|informatique|informatiques|web|intervenantes|intervenant|d impression|d entretien|d archivage|d emailing|d envoi|d e mailing|d assistance)',
      '(mandataire|cocontractants|cocontractant|sous traitance|techniciens externes|sous commissionnaires|auxiliaires)',
      '(éditeur|éditeurs|fournisseur|fournisseurs) (de|du|d|des) (logiciel|logiciels|progiciel|outil|outils|messagerie|système d information|service d envoi)',
      '(outil|outils|plateforme|plateformes|logiciel|service|solution) (d emailing|d envoi d e mails|d e mailing|de newsletter|de routage|de messagerie|de visioconférence|de support|de gestion de la relation client)',
    ],
    examples: {
      match: [
        'Nous partageons vos données avec nos [prestataires].',
        'Nous transmettons vos données à nos [sous-traitants].',
      ],
      skip: ['Nous transmettons vos données à notre hébergeur.'],
    },
  },
  affiliates: {
    words: [
      '(filiale|filiales|société mère|maison mère|sociétés soeurs|sociétés sœurs|sociétés apparentées|entités affiliées|sociétés affiliées|affiliés|affiliées)',
      '(sociétés|entités|entreprises|filiales|membres|marques|autres sociétés|autres entités) (du|de notre|de son|de leur|au sein du|appartenant au|appartenant à notre) (même)? groupe',
      '(entités|sociétés|agences|établissements|magasins|enseignes|membres) (du|de notre|de son) (réseau|enseigne)',
      '(notre|son) groupe',
      '(sociétés|entités|entreprises|personnes morales) (liées|affiliées|contrôlées|apparentées|sœurs|du même groupe)',
      '(maison|société) mère',
      '(autres)? (agences|boutiques|magasins|établissements|cliniques|hôtels|écoles|structures|marques|enseignes|caisses) (du|de notre|de son|de la) (réseau|groupe|enseigne|chaîne)',
      'société sœur',
    ],
    examples: {
      match: [
        'Nous partageons vos données avec nos [filiales].',
        'Nous transmettons vos données aux [sociétés de notre groupe].',
      ],
      skip: ['Nous transmettons vos données à un groupe de musique.'],
    },
  },
  'business-partners': {
    words: [
      '(partenaire|partenaires) (commercial|commerciaux|d affaires|de confiance|marketing|contractuels|sélectionnés|institutionnels|financiers|économiques|locaux|associatifs)?',
      'sociétés partenaires',
      '(organismes|établissements|associations|structures|commerçants|commerces|entreprises|enseignes|marques|laboratoires|universités|écoles|hôpitaux|centres|clubs|banques|éditeurs|collectivités|professionnels) (de|d)? (formation|santé|crédit|recherche|enseignement|soins)? partenaires',
      '(parrains|sponsors|co organisateurs)',
      '(sponsors|sponsor|mécènes|mécène|co organisateur|annonceurs partenaires|coorganisateurs)',
      '(hôtels|hôtel|restaurants|musées|salles|théâtres|agences|courtiers|assureurs|médias|collectivités|clubs|prestataires|boutiques|artisans|loueurs|compagnies|constructeurs|organisateurs) partenaires',
    ],
    examples: {
      match: ['Nous partageons vos données avec nos [partenaires commerciaux].'],
      skip: ['Nous partageons vos données avec nos partenaires publicitaires.'],
    },
  },
  advertisers: {
    words: [
      '(annonceur|annonceurs) (tiers|publicitaires)?',
      `(régie|régies) (publicitaire|publicitaires)?`,
      `(${firm}|réseau|réseaux|agence|agences|acteurs) (publicitaire|publicitaires|de publicité|de marketing|de publicité ciblée|de la publicité)`,
      '(annonceurs|régies publicitaires|régie publicitaire|réseaux publicitaires)',
      '(partenaire|partenaires|plateforme|plateformes|acteurs|sociétés|serveurs) (publicitaire|publicitaires|de ciblage|de reciblage)',
      '(agence|agences) (de publicité|médias|média)',
    ],
    examples: {
      match: [
        'Nous partageons vos données avec des [annonceurs].',
        'Nous transmettons des données à des [régies publicitaires].',
      ],
      skip: ['Nous partageons vos données avec nos prestataires.'],
    },
  },
  'analytics-providers': {
    words: [
      `${firm} (de|d|spécialisés dans la|chargés de la) (mesure d audience|mesure de l audience|analyse|analyse d audience|statistiques|analyse web|analytique)`,
      '(fournisseur|fournisseurs|outil|outils|prestataire|prestataires|société|sociétés|partenaire|partenaires|service|services) (d analyse|de mesure|de statistiques|d analytique|d audience) (d audience|de fréquentation|web|du trafic)?',
    ],
    examples: {
      match: ["Nous transmettons des données à des [prestataires d'analyse]."],
      skip: ['Nous mesurons nos ventes.'],
    },
  },
  'payment-processors': {
    words: [
      `${firm} (de|des|chargé de|chargés de|assurant le|gérant les|de services de|de traitement des) (paiement|paiements|paiement en ligne|facturation)`,
      '(processeurs|intermédiaires|établissements) de paiement',
      '(prestataire|établissement|plateforme|fournisseur) de paiement',
      '(prestataire|partenaire|service|solution|opérateur|organisme|intermédiaire|établissement|plateforme|processeur|fournisseur) de (services de)? paiement* (en ligne|agréé|sécurisé)?',
      `${firm} (gérant|chargé de|chargée de|qui gère|traitant) (les|nos|le|du|des)? (paiement|paiements|encaissements)`,
    ],
    examples: {
      match: ['Nous transmettons le montant à un [prestataire de paiement].'],
      skip: ['Le paiement a lieu en ligne.'],
    },
  },
  'hosting-providers': {
    words: [
      '(hébergeur|hébergeurs) (web|du site|de données|de notre site)?',
      `${firm} (d hébergement|de cloud|cloud|d informatique en nuage|de stockage|chargés de l hébergement|chargé de l hébergement)`,
      '(centre|centres) de données',
      '(hébergeur|hébergeurs) (agréé|certifié|certifiés|français|européen|de données de santé|hds|informatique)?',
      '(fournisseur|prestataire|opérateur) (de|d) (cloud|nuage|hébergement|informatique en nuage|stockage en ligne)',
      '(fournisseur|fournisseurs|prestataire|prestataires|services|service) (infonuagique|infonuagiques|d infonuagique|de services infonuagiques|de services cloud|d hébergement infonuagique|de serveurs|de centres de données)',
    ],
    examples: { match: ['Nous transmettons vos données à notre [hébergeur].'], skip: ["L'hôtel héberge des chiens."] },
  },
  'customer-support-providers': {
    words: [
      `${firm} (de|d|chargés du|chargé du|assurant le) (service client|relation client|support client|assistance client|support technique|support)`,
      '(centre|centres) d appels',
      '(télésecrétariat|permanence téléphonique|standard externalisé|plateau téléphonique|plateforme téléphonique|centre de contact|centres de contact|centre de relation client)',
      `${firm} (qui (assure|assurent|tient|gère)) (le|notre|l)? (support|standard|service client|accueil téléphonique|assistance|hotline)`,
    ],
    examples: {
      match: ["Nous transmettons vos données à un [centre d'appels]."],
      skip: ['Nous prenons soin de vous.'],
    },
  },
  'identity-verifiers': {
    words: [
      `${firm} (spécialisé|spécialisés|spécialisée|chargé|chargés)? (dans|de|d|en)? (la|l)? (vérification d identité|vérification de l identité|vérification de l âge|lutte contre la fraude|prévention de la fraude|détection de la fraude|authentification)`,
      `${firm} (de|d) (signature électronique|vérification|contrôle d identité|identification|lutte anti fraude)`,
    ],
    examples: {
      match: ["Nous transmettons votre nom à un [prestataire de vérification d'identité]."],
      skip: ['Nous vérifions votre identité.'],
    },
  },
  'debt-collectors': {
    words: [
      `(${firm}|cabinet|cabinets|agence|agences) (de|chargée du|chargé du|chargés du) recouvrement (de créances)?`,
      '(huissiers|commissaires) de justice',
      'huissiers',
      '(huissier|huissiers|commissaire de justice|société de recouvrement|cabinet de recouvrement)',
      '(bureau|bureaux|service|services|étude|organisme|office) (de|du|d) (recouvrement|poursuites|huissiers|huissier)',
      'office des poursuites',
      '(société|cabinet|agence) de recouvrement (de créances|de dettes|amiable)?',
      '(huissière|société de contentieux|service de contentieux|services de contentieux|fichier préventel|préventel)',
    ],
    examples: {
      match: ['Nous transmettons vos données à une [société de recouvrement].'],
      skip: ['Nous transmettons vos données à une société de transport.'],
    },
  },
  'ad-exchanges': {
    words: [
      '(places de marché|plateformes|bourses) (publicitaires|d échange publicitaire|d enchères|programmatiques|d achat programmatique)',
      'enchères en temps réel',
    ],
    examples: {
      match: ['Nous transmettons des données à des [bourses publicitaires].'],
      skip: ['Nous vendons aux enchères.'],
    },
  },
  'shipping-carriers': {
    words: [
      '(transporteur|transporteurs|livreur|livreurs|messagerie express|services postaux|coursiers|la poste|chronopost|colissimo|mondial relay|relais colis|colis privé)',
      `${firm} (de|chargée de la|chargées de la|chargé de la|chargés de la|assurant la) (livraison|transport|logistique|livraisons|messagerie)`,
      '(prestataires|partenaires) (logistiques|logistique)',
      '(point|points) relais',
      '(poste|postes|la poste|bpost|postnl|dhl|ups|fedex|dpd|gls)',
      '(compagnie|compagnies|société|sociétés|entreprise|entreprises|service|services) de (transport|livraison|messagerie|coursiers|déménagement)',
      '(coursier|messagers|déménageur|déménageurs|facteur|transporteurs)',
    ],
    examples: { match: ['Nous transmettons votre adresse au [transporteur].'], skip: ['La livraison est offerte.'] },
  },
  'financial-institutions': {
    words: [
      '(organismes|établissements|institutions|partenaires|organisme|établissement) (de crédit|bancaires|financiers|financières|bancaire|financier|d assurance|de financement)',
      '(complémentaire|complémentaires) santé',
      '(correspondants|établissements|partenaires|prestataires) bancaires',
      '(émetteur|émetteurs) (de|des) (carte|cartes|moyens de paiement)',
      '(banque|banques|assureur|assureurs|compagnies d assurance|compagnies d assurances|mutuelles|mutuelle)',
      '(réassureur|réassureurs|coassureurs|assurance|assurances|compagnie d assurance|compagnie d assurances|autres assureurs|caisse de pension|caisse de pensions|caisse de compensation|caisse de retraite|institution de prévoyance|organisme de caution|organisme prêteur|organismes prêteurs|prêteurs|mutuelles|organismes complémentaires|tiers payant|établissement bancaire|établissements bancaires|courtier en assurance|courtiers en assurance)',
      '(organisme|organismes|société|sociétés|établissement|établissements) de (crédit|cautionnement|financement|leasing|prévoyance)',
    ],
    examples: {
      match: ['Nous transmettons vos données à des [banques].'],
      skip: ['Nous transmettons vos données à un prestataire de paiement.'],
    },
  },
  'credit-agencies': {
    words: [
      '(organismes|agences|bureaux|sociétés|organisme|agence) (d évaluation du crédit|de crédit à la consommation|d évaluation de la solvabilité|de renseignement commercial|d information commerciale|d évaluation de crédit|de notation de crédit|de renseignement sur la solvabilité|de renseignements commerciaux)',
      '(agence|agences|société|sociétés|bureau|bureaux|organisme|organismes) (de|d) (renseignement|renseignements|information|informations|notation|évaluation) (économique|économiques|commercial|commerciaux|commerciales|financière|financières|de crédit|sur le crédit)',
      '(centrale|centrales) (d information|d informations|des crédits|des risques|de crédit) (de crédit|sur les crédits)?',
      '(agences|bureaux|agence|bureau) (de crédit|de solvabilité)',
    ],
    examples: {
      match: ["Nous transmettons vos données à des [agences d'évaluation du crédit]."],
      skip: ['Nous transmettons vos données à une agence.'],
    },
  },
  'professional-advisers': {
    words: [
      '(avocat|avocats|expert comptable|experts comptables|commissaires aux comptes|commissaire aux comptes|auditeurs|notaire|notaires|comptables)',
      '(cabinet|cabinets) (de conseil|d expertise comptable|comptable|d audit|d avocats)',
      '(conseils|conseillers|conseil) (juridiques|fiscaux|financiers|externes|professionnels|juridique)',
      '(fiduciaire|fiduciaires|réviseur|réviseurs|organe de révision|actuaires|confrère|confrères|avoués|conseil en propriété industrielle|conseiller fiscal|conseillers fiscaux|conseiller juridique|auditeur)',
      '(expert|experts) (judiciaire|judiciaires|techniques|médicaux|médical|immobiliers)',
      '(nos|notre|ses|son) (conseils|conseil)',
      '(expert|experts|actuaire|actuaires|conseiller|conseillers) (en prévoyance professionnelle|en prévoyance|agréé|agréés|en assurances|en gestion)',
    ],
    examples: { match: ['Nous transmettons des données à nos [avocats].'], skip: ['Nos conseillers vous répondent.'] },
  },
  'social-networks': {
    words: ['(réseau|réseaux|médias) (social|sociaux)', 'plateformes de réseaux sociaux'],
    examples: {
      match: ['Nous partageons vos données avec les [réseaux sociaux].'],
      skip: ['Notre réseau est stable.'],
    },
  },
  resellers: {
    words: [
      '(revendeur|revendeurs|distributeur|distributeurs|concessionnaires|franchisés|détaillants) (agréés|agréé|officiels|locaux)?',
      'réseau de (revendeurs|distribution|distributeurs|concessionnaires) (agréés)?',
      '(franchisés|franchisé|concessionnaires|revendeurs)',
    ],
    examples: {
      match: ['Nous transmettons votre nom à nos [revendeurs].'],
      skip: ['Vous pouvez revendre le produit.'],
    },
  },
  licensors: {
    words: ['(concédants|donneurs) (de licence)', 'ayants droit', 'titulaires de droits'],
    examples: {
      match: ['Nous transmettons des données aux [concédants de licence].'],
      skip: ['La licence est gratuite.'],
    },
  },
  'data-brokers': {
    words: ['(courtier|courtiers|revendeurs|agrégateurs|fournisseurs) (en|de) (données|fichiers|bases de données)'],
    examples: {
      match: ['Nous transmettons des données à des [courtiers en données].'],
      skip: ['Le courtier vous assure.'],
    },
  },
  authorities: {
    words: [
      '(autorité|autorités|administration|administrations|organismes|instances) (publique|publiques|judiciaire|judiciaires|administrative|administratives|compétente|compétentes|fiscale|fiscales|réglementaires|de police|de régulation|de contrôle|policières|habilitées|publics|étatiques|gouvernementales|légales) ((et|ou) (administratives|judiciaires|publiques|compétentes))?',
      '(administration|administrations|caisse|caisses|organisme|organismes) (fiscale|fiscales|sociaux|de sécurité sociale|de protection sociale|d allocations familiales|primaire d assurance maladie|d assurance maladie)',
      '(toute|une) autorité',
      '(assurance maladie|cpam|caf|france travail|pôle emploi|préfecture|tracfin|rectorat|gouvernement|inspection du travail|direction générale des finances publiques)',
      '(autorités|forces de l ordre|police|gendarmerie|trésor public|douanes|services fiscaux|services de police|pouvoirs publics|urssaf|agents assermentés|autorités chargées de l application de la loi)',
      '(ministère|ministères|académie|inspection académique|inspection sanitaire|procureur|parquet|préfet|police municipale|police nationale|police aux frontières|sûreté nationale|agence régionale de santé|ars|sécurité sociale|carsat|finma|fisc|impôts|dgfip|office cantonal|services sociaux|conseil départemental|conseil régional|éducation nationale|onss|onem|revenu québec|registre national|cnil|ofii|trésorerie|trésorerie municipale|direction des finances publiques|direction départementale|chambre des notaires|collectivités locales|canton|cantons|régie de l assurance maladie|caisse nationale)',
      '(service|services|administration|administrations|autorité|autorités|agents|organisme|organismes|office|offices|inspection|inspecteurs) (de l état|de police|de gendarmerie|des impôts|de justice|de tutelle|de surveillance|fiscal|fiscaux|cantonal|cantonaux|cantonale|cantonales|fédérale|fédérales|communales|douanières|sanitaires|sanitaire|sociales|du travail|d immigration|de l immigration|de la concurrence|officiels|officielles|communal)',
      'caisse (d assurance|nationale|cantonale|primaire) (maladie|vieillesse)?',
      '(antai|anah|cnaf|msa|drees|afip|onss|inami|inasti|ofas|afc|oca|cdpq|ramq|saaq|cnesst|arcom|amf|acpr|fsma|cssf|dgccrf|ansm|crous|ants|ircantec|cnavts|cnav)',
      '(fichier|registre|répertoire|système|base) (national|nationale|central|centrale|fédéral|fédérale) (d|de|des|du)',
      '(communauté|communautés) (de communes|d agglomération|urbaine|urbaines)',
      '(autorité|autorités) (de surveillance|de tutelle|de poursuite|sanitaires|sanitaire|consulaires|communale|communales|militaires|portuaires|aéroportuaires|migratoires|locales|cantonale|cantonales)',
    ],
    examples: {
      match: ['Nous pouvons transmettre vos données aux [autorités judiciaires].'],
      skip: ['Notre chef fait autorité.'],
    },
  },
  'courts-and-claimants': {
    words: [
      '(tribunal|tribunaux|juridictions|cours et tribunaux|juges|arbitres|médiateurs)',
      '(parties adverses|partie adverse)',
      '(juge|juridiction|cour|cours|tribunal compétent|partie plaignante|plaignants|parties au litige|victimes)',
    ],
    examples: { match: ['Nous pouvons transmettre vos données aux [tribunaux].'], skip: ['La cour est fleurie.'] },
  },
  acquirer: {
    words: [
      '(acquéreur|acquéreurs|repreneur|repreneurs|cessionnaire|cessionnaires|successeur|ayant cause|nouveau propriétaire) (potentiel|potentiels|éventuel|éventuels)?',
    ],
    examples: {
      match: ['Vos données peuvent être transférées au [repreneur].'],
      skip: ['La fusion du métal est lente.'],
    },
  },
  'other-users': {
    words: [
      'autres (utilisateurs|membres|clients|joueurs|participants|internautes|abonnés|visiteurs|usagers|passagers|voyageurs|locataires|élèves|acheteurs|vendeurs|adhérents|inscrits|conducteurs|candidats)',
      'autres (patients|parents|familles|coureurs|sportifs|lecteurs|résidents|copropriétaires|licenciés|concurrents|équipiers|covoitureurs|hôtes|contributeurs|donateurs|étudiants|apprenants|salariés|habitants|voisins|auteurs|invités|collaborateurs|colocataires)',
      '(tes|vos) (coéquipiers|adversaires|abonnés|followers|abonnées|coloc|colocataires)',
      '(membres|utilisateurs|joueurs|participants|élèves|inscrits) (de|du) (votre|ton|la|l|même) (équipe|groupe|classe|club|espace|guilde|partie|forum|communauté|plateforme|réseau)',
      '(tout|chaque) (copropriétaire|associé|adhérent|sociétaire|coopérateur|actionnaire|licencié|parent d élève)',
    ],
    examples: {
      match: ['Nous communiquons votre profil aux [autres utilisateurs].'],
      skip: ['Nous parlons à nos utilisateurs.'],
    },
  },
  public: {
    words: [
      '(au|le) public',
      '(moteur|moteurs) de recherche',
      'tout (internaute|visiteur)',
      '(tous les internautes|les internautes|grand public|tout le monde|toute personne qui visite|visiteurs du site|tous les visiteurs)',
      '(n importe qui|chacun|tout un chacun|l ensemble des internautes|tous les utilisateurs d internet)',
    ],
    examples: { match: ['Votre profil est accessible [au public].'], skip: ['Nous sommes un service public.'] },
  },
  employer: {
    words: [
      '(votre|l|son|ton|leur) employeur',
      '(maître|tuteur) de stage',
      '(votre|l|son|ton) entreprise (cliente|utilisatrice|d accueil)',
      '(futur|ancien|nouvel) employeur',
      '(entreprise|entreprises|société|sociétés|client|clients|établissements) (utilisatrice|utilisatrices|utilisateurs|qui (recrute|recrutent|embauche|embauchent))',
      '(employeur|employeurs|recruteur|recruteurs) (potentiel|potentiels|intéressé|intéressés|clients|partenaires|publics)',
    ],
    examples: { match: ['Nous transmettons vos données à [votre employeur].'], skip: ['Nous sommes un bon patron.'] },
  },
  researchers: {
    words: [
      '(instituts|organismes|centres|équipes|institutions|sociétés) (de recherche|d études|de sondage|d études de marché|universitaires|de recherches)',
      '(chercheurs|universités|scientifiques)',
      '(doctorants|historiens|insee|instituts statistiques|institut de statistique|office de la statistique|laboratoires de recherche|équipes scientifiques)',
      '(équipe|équipes|laboratoire|laboratoires|chercheurs|unité|service) (de|du|d) (recherche|l université|l inserm|cnrs|l école polytechnique|l institut)',
      '(cnrs|inserm|fnrs|inrae|ined|institut pasteur)',
    ],
    examples: {
      match: ['Nous transmettons des données à des [instituts de recherche].'],
      skip: ['Nous cherchons des talents.'],
    },
  },
  'domain-registries': {
    words: [
      '(registre|registres|bureau d enregistrement|bureaux d enregistrement) (de|des) noms de domaine',
      '(bureau|bureaux) d enregistrement',
      '(icann|afnic)',
    ],
    examples: { match: ["Nous transmettons vos données à l'[AFNIC]."], skip: ['Le registre est public.'] },
  },
  'third-parties': {
    words: [
      '(tiers|tierces parties|tierce partie|tierces personnes) (non autorisés|extérieurs|partenaires|autorisés|destinataires)?',
      '(sociétés|entreprises|parties|organismes|personnes|entités|organisations|société|entreprise) (tierces|tierce|tiers|extérieures|externes)',
      '(d autres|autres) (sociétés|entreprises|organismes|entités|organisations|personnes)',
      '(personnes|organismes|entreprises|sociétés|entreprise|société|entités|entité) (extérieures|extérieure|commerciale|commerciales|privées|inconnues|étrangères)',
      '(qui que ce soit|quiconque|autrui|tierces personnes)',
      '(tierces parties)',
      '(autres|d autres) (associations|clubs|établissements|assureurs|vendeurs|banques|organisateurs|éditeurs|acteurs|plateformes|boutiques|commerces|cabinets|agences)',
      '(médecin traitant|médecin généraliste|médecins traitants)',
    ],
    examples: {
      match: ['Nous ne communiquons pas vos données à des [tiers].'],
      skip: ['Nous communiquons vos données à des prestataires tiers.'],
    },
  },
};
