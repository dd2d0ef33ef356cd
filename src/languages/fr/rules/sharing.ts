import type { Rule } from '../../pack.ts';

const DISCLOSE =
  '(divulgu*|communiqu*|transm*|transfér*|partag*|fourni*|remet*|remis*|révél*|céd*|communication|transmission|divulgation|transfert)';
const DATA = '(données|informations|renseignements|coordonnées|profil|fichier|fichiers)';
const DEAL =
  '(fusion|fusions|acquisition|rachat|cession (de|d|totale|partielle)|restructuration|procédure collective|liquidation|redressement|faillite|absorption|changement de contrôle|apport partiel|scission|réorganisation|(être|est|serait|sera|soit|était) (rachetée|absorbée|reprise|cédée|fusionnée)|(fusionn*|cédions|céderions) (avec|tout|une partie|nos|l activité)?)';
const ORDER =
  '(loi|lois|réglementation|réquisition|réquisitions|obligation légale|obligations légales|décision de justice|injonction|autorité judiciaire|autorités|ordonnance|procédure judiciaire|décision judiciaire|demande judiciaire|législation)';

/** Disclosures that are told by their occasion, not by their recipient. */
export const sharing: Record<string, Rule> = {
  'passes-on-in-merger': {
    says: 'sharing/acquirer',
    actor: 'any',
    match: [
      '(entreprise|société) est (rachetée|cédée|vendue) ~2 (acquéreur|repreneur) (reprendra|recevra|reprend) ~2 (fichier|données|clients)',
      `${DEAL} ~12 ${DATA} ~8 (${DISCLOSE}|partie|figurer|inclu*)`,
      `${DISCLOSE} ~12 ${DEAL}`,
      `${DEAL} ~12 ${DISCLOSE} ~8 ${DATA}`,
      `(change*|changement) de (propriétaire|propriétaires|mains) ~8 ${DISCLOSE}`,
      '(nouvel|nouveau|futur) (exploitant|titulaire|gestionnaire|acquéreur|propriétaire|repreneur)',
      '(rachat|rachetée|reprise|cession|fusion|vente|cédée|vendue|repris|repreneur) ~12 (fichier|données|informations|base|coordonnées) ~8 (transmis*|transféré*|suivr*|cédé*|passe*|reprend*|reprise*|font partie|fera partie|céd*|remis*)',
      '(fichier|données|informations|base) ~8 (transmis*|transféré*|suivr*|cédé*|passe*|remis*) ~6 (repreneur|acquéreur|acheteur|nouveau propriétaire|successeur)',
      '(si|en cas de) ~6 (vend*|cèd*|fusionn*|rachet*|repris*|cess*) ~10 (acquéreur|repreneur|acheteur|successeur|nouvel exploitant|nouveau propriétaire)',
      '(rachat|cession|liquidation|reprise|vente|fusion|faillite|dissolution) ~10 (dossier|dossiers|fichier|fichiers|données|base|clientèle) ~2 (suivr*|suiv*|accompagner*|passer*|changer*) (l|le|la|les|avec|de|au|à) ~2 (activité|fonds|repreneur|entreprise|société|mains|propriétaire|commerce)',
    ],
    needs: [DATA, '(dossier|dossiers) ~2 suiv*'],
    unless: ['(ne|n) (vendons|louons)', 'cession (de|des) (vos)? données', 'acquisition de (prospects|clients|trafic)'],
    examples: {
      match: ['En cas de [fusion, vos données pourront être transmises].'],
      skip: ['Nous avons fusionné nos équipes.'],
    },
  },
  'discloses-by-law': {
    says: 'sharing/authorities',
    actor: 'any',
    match: [
      `${DISCLOSE} ~12 (si|lorsque|lorsqu|quand|afin|pour|réponse|vertu|application|sur|répondre|conformer|respecter) ~6 ${ORDER}`,
      `${ORDER} ~4 (oblige|exige|impose|requiert|contraint|l exige) ~8 ${DISCLOSE}`,
      `(sur|suite à|réponse à) (la|une|toute)? (requête|demande|réquisition|injonction) ~3 (autorité|autorités|justice|tribunal|police|juge) ~8 ${DISCLOSE}`,
      `(tenu*|obligé*|contraint*) ~4 (loi|par la loi|légalement) ~6 ${DISCLOSE}`,
      `(tenus|obligés|amenés) (de|à) ${DISCLOSE} ~10 ${ORDER}`,
      '(loi|code|règlement) ~2 (oblige|impose|contraint) (à|de|d) (déclarer|communiquer|transmettre|remettre|signaler) ~2 (administration|autorités|autorité|services fiscaux|urssaf|tracfin)',
      `(livrer|livrons|remettre|remettons) ~2 ${DATA} ~3 (police|gendarmerie|justice|douane|douanes|fisc|autorités)`,
      `${DISCLOSE} ~8 (que)? si ~2 (juge|tribunal|justice|police|autorité*|loi) ~3 (ordonne|exige|demande|impose|requiert)`,
      `(police|gendarmerie|justice|procureur|juge|tribunal|parquet|douanes) ~3 (exige*|demande*|requiert|réquisition*|réclame*|ordonne*) ~8 ${DISCLOSE}`,
      '(tenu*|tenues) à (la)? disposition ~3 (police|gendarmerie|autorités|autorité|justice|inspection|administration|services)',
      `${DISCLOSE} ~10 (réquisition|réquisitions|commission rogatoire|mandat|citation|ordre) ~2 (judiciaire|judiciaires|tribunal|juge|justice|cour)?`,
      '(déférer|déférons|répondre|répondons) ~3 (réquisition|réquisitions|injonction|injonctions)',
      `(loi|règlement|code) ~3 (exige|impose|oblige|contraint|prévoit) ~10 ${DISCLOSE}`,
    ],
    needs: [DATA, 'tenu*', '(police|gendarmerie)'],
    unless: [
      '(conserv*|durée|supprim*|archiv*)',
      '(vous pouvez|droit (d accès|de))',
      'base légale',
      'sauf (obligation légale|si la loi)',
      'clauses contractuelles',
      '(ne|n) ~3 (divulgu*|communiqu*|transm*|partag*|céd*) ~8 sauf',
    ],
    examples: {
      match: ['Nous pouvons [divulguer vos données si la loi] nous y oblige.'],
      skip: ['Nous conservons les données comme la loi le veut.'],
    },
  },
  'others-have-access': {
    says: 'sharing/service-providers',
    actor: 'any',
    match: [
      '(prestataires|sous traitants|fournisseurs|prestataire|informatiques) ~4 (accès|accèdent|accéder) ~4 (données|informations|renseignements)',
      '(mainteneur|maintenance|informaticien|éditeur|technicien|infogérant|techniciens) ~6 (accès|accède*|accéder|voir|intervenir|intervient) ~4 (données|informations|base|fichiers|système)?',
    ],
    unless: ['(aucun|pas) (accès)', 'fournisseurs d accès', 'droit d accès'],
    examples: { match: ['Nos [sous-traitants ont accès à ces données].'], skip: ['Vous avez accès à vos données.'] },
  },
  'provider-acts-for-us': {
    says: 'sharing/service-providers',
    match: [
      '(sous traitant|sous traitants|prestataire|prestataires|fournisseur|fournisseurs) ~6 (pour nous|pour notre compte|en notre nom|sur nos instructions|sur notre instruction|selon nos instructions)',
      '(sous traitant|sous traitants|prestataire|prestataires|fournisseurs|fournisseur|société|sociétés|entreprises) ~4 (interviennent|intervient|travaillent|travaille|agissent|agit|sélectionné*|choisi*|mandaté*|missionné*|aid*|assist*) ~3 (nous|notre|contrat)',
    ],
    actor: 'any',
    unless: ['(paiement|hébergement|livraison|transport|recouvrement)', '(aucun|sans)'],
    examples: {
      match: ['Un [prestataire imprime pour notre compte] les cartes de membre.'],
      skip: ['Aucun prestataire ne répond pour nous.'],
    },
  },
  'firm-acts-for-us': {
    says: 'sharing/service-providers',
    match: [
      '(société|sociétés|entreprise|entreprises|organisme|cabinet|agence|imprimeur|imprimerie|éditeur|opérateur) ~2 (qui|dont|laquelle|chargé*|auquel|auxquelles) ~10 (pour notre compte|en notre nom|sur nos instructions|sur instruction de notre part)',
      '(sous traitants|sous traitant|prestataires|prestataire) ~12 (agiss*|agit|intervien*|trait*) ~3 (nos instructions|notre instruction|pour notre compte)',
      '(impos*|répercut*|exige*|exigeons) (également|aussi|contractuellement)? (à|de|d) (ses|nos|tous nos|ces|leurs|chacun de nos|tout|chaque) (sous traitants|sous traitant|prestataires|prestataire) ~8 (obligations|obligation|engagements|garanties|niveau|règles|exigences)',
      '(quels|qui) sont (nos|les|vos) (sous traitants|prestataires|sous traitants ultérieurs)',
      '(liste|tableau) (de|des|à jour des|à jour de) (nos|ses|leurs)? (sous traitants|sous traitants ultérieurs) (est|se trouve|figure|tenue|publiée|disponible|ci)',
    ],
    actor: 'any',
    unless: ['(aucun|aucune|sans)'],
    examples: {
      match: ['Une [société qui imprime les cartes pour notre compte] les expédie.'],
      skip: [
        'Une société qui agit seule ne vous répondra pas pour notre compte.',
        'Aucune société ne parle en notre nom.',
      ],
    },
  },
  'rating-agency-is-asked': {
    says: 'sharing/credit-agencies',
    match: [
      '(organisme|société|agence|bureau) ~4 (solvabilité|renseignement commercial|notation|crédit) ~2 (interrogé*|consulté*|sollicité*)',
      '(interrog*|consult*|sollicit*|questionn*) ~1 (un|une|l|la|les|des|auprès d un|auprès de) @sharing/credit-agencies',
    ],
    actor: 'any',
    examples: {
      match: ["Un [organisme d'évaluation du crédit est consulté]."],
      skip: ['Une société de crédit existe en ville.'],
    },
  },
  'providers-abroad-receive': {
    says: 'sharing/service-providers',
    match: [
      '(prestataires|sous traitants|fournisseurs) ~1 (étant|sont) (établi*|situé*|basé*|localisé*) ~8 (données|informations) ~4 (envoyé*|transféré*|traité*|transmis*|hébergé*)',
    ],
    actor: 'any',
    examples: {
      match: ['Des [prestataires étant établis en Inde, vos données y sont envoyées].'],
      skip: ['Nos prestataires sont établis à Lyon.'],
    },
  },
  'keeps-data-to-itself': {
    says: 'sharing/third-parties',
    denies: true,
    match: [
      `${DATA} ~4 (ne|n) (sortent|sort|sortiront|quittent|quitte|quitteront) (pas|jamais|en aucun cas) (de|du|la|le|l|notre|nos) (la|l|notre|nos|le)? (association|société|entreprise|mairie|service|services|cabinet|établissement|organisme|club|commune|collectivité|école|murs|maison|rédaction|fondation)`,
      `${DATA} ~4 (ne|n) (sont|seront|est|sera) (pas|jamais|en aucun cas) (divulgu*|communiqu*|transmis*|diffus*|partag*) (à l extérieur|en dehors|hors) (de|d) (la|l|notre|le|nos)? (association|société|entreprise|mairie|service|services|cabinet|établissement|organisme|club|commune|collectivité|école|groupe|organisation)`,
      `${DATA} ~6 (réservé*|destiné*|limité*) à (un|l|notre) usage (strictement|exclusivement)? interne`,
      '(personne|aucun tiers|nul) (d autre)? (que nous)? (ne|n) (y)? (a|aura|ont) (jamais)? accès',
      `${DATA} ~3 (restent|demeurent|resteront) (strictement|exclusivement|uniquement)? (chez nous|internes|en interne|à usage interne|au sein de (notre|l|la) (association|société|entreprise|cabinet|mairie|club|établissement))`,
    ],
    actor: 'any',
    unless: ['(union européenne|europe|ue|appareil|téléphone|ordinateur)', '(mot de passe|mots de passe)'],
    examples: {
      match: ['Vos [données ne quittent jamais notre cabinet].'],
      skip: ['Vos données ne quittent jamais votre appareil.'],
    },
  },
  'employer-is-told': {
    says: 'sharing/employer',
    match: [
      '(adresse|adressons|transmet|transmettons|communique|communiquons|envoie|envoyons) ~3 à (votre|son|leur) employeur',
      '(employeur) (est|sera|peut être|pourra être) ~2 (informé*|averti*|destinataire)',
      '(informons|avertissons|prévenons) (votre|l) employeur',
      '(résultats|attestation|rapport|avis|présence|absences|assiduité|progression) ~6 (transmis*|communiqué*|remis*|adressé*|envoyé*) ~2 (employeur|entreprise)',
      '(financé*|payé*|offert*|pris* en charge|souscrit*) ~1 par (votre|l|ton|leur|son) (employeur|entreprise|société) ~10 (lui|leur|celui ci|celle ci) ~1 (est|sont|sera|seront)? ~1 (transmis*|communiqué*|remonté*|adressé*|envoyé*|transmettons|communiquons|envoyons|adressons|remontons)',
      '(lui|leur) (remontons|rapportons|rendons compte) ~6 (assiduité|présence|progression|résultats)',
    ],
    actor: 'any',
    examples: { match: ['Votre [employeur est informé] de votre présence.'], skip: ['Votre employeur est libre.'] },
  },
  'group-may-see': {
    says: 'sharing/affiliates',
    match: [
      '(sociétés|entités|filiales|entreprises) (du|de notre) groupe ~2 (consulter|accéder|consultent|accèdent|accès) ~4 (données|fichier|fichiers|informations|base)',
    ],
    actor: 'any',
    unless: ['(ne|n) ~3 (accès|consult*|accéd*)'],
    examples: {
      match: ['Les [sociétés du groupe peuvent consulter la base].'],
      skip: ['Les sociétés du groupe ont un accès sur la rue.'],
    },
  },
  'entrusts-to-provider': {
    says: 'sharing/service-providers',
    match: [
      '(confions|confiée|confié|confiées|confiés|déléguons|externalisons|sous traitons) ~8 (prestataire|prestataires|sous traitant|sous traitants|fournisseur|fournisseurs)',
    ],
    unless: ['(paiement|hébergement|livraison|transport|recouvrement)'],
    examples: {
      match: ["Nous [confions l'envoi de la lettre à un prestataire]."],
      skip: ['Nous vous confions les clés.'],
    },
  },
  'is-hosted-by': {
    says: 'sharing/hosting-providers',
    actor: 'any',
    match: [
      '(site|données|plateforme|application|serveurs|informations) ~4 (hébergé*) ~3 (par|chez|auprès)',
      'hébergeur (du|de ce|de notre) site est',
      'hébergement ~6 (assuré|réalisé|confié|effectué|opéré|fourni) (par|à|auprès)',
      '(sous traitants|sous traitant|prestataires|prestataire|fournisseurs|société) ~4 (hébergement|hébergent|héberge)',
      '(faisons|fait|font) héberger ~5 (par|chez|auprès)',
      '(héberge|hébergent) (nos|notre|vos|ces) (site|données|serveurs|application|plateforme|informations|fichiers)',
      '(serveurs|données|site|fichiers) ~3 (loués|louons|se trouvent|sont situés) ~3 (chez|auprès) ~3 hébergeur',
      'hébergement ~4 (sas|sarl|sa|ovh|ovhcloud|scaleway|gandi|ionos|infomaniak|o2switch|aws|azure|inc|gmbh|ltd|bv|srl)',
      '(nos|les|vos) ~2 (serveurs|données) ~3 (chez|auprès) ~1 (ovh|ovhcloud|scaleway|aws|amazon|azure|google|infomaniak|gandi|ionos|hetzner)',
    ],
    unless: ['(nous mêmes|nos propres|nos soins|nos équipes|en interne)', 'nous (hébergeons|les hébergeons)'],
    examples: { match: ['Le [site est hébergé par] Exemple SAS.'], skip: ["L'hôtel héberge des chiens."] },
  },
  'is-visible-to-all': {
    says: 'sharing/public',
    actor: 'any',
    match: [
      `(${DATA}|commentaires|commentaire|avis|contenus|publications|pseudo|nom) ~5 (accessible*|visible*|rendu*|affiché*|publié*|consultable*) ~2 (au public|public|publics|publique|publiques|publiquement|par tous|à tous|par tout internaute|aux internautes)`,
      `(${DATA}|commentaires|avis|contenus|publications|pseudo|nom|profil) ~5 (accessible*|visible*|consultable*|affiché*|publié*) ~1 (de|par|pour|à) (tous|toutes|tout le monde|n importe qui|l ensemble des internautes)`,
      '(avis|commentaires|contributions|témoignages) ~6 (publié*|affiché*|mis en ligne) ~1 (sur|dans) ~2 (site|plateforme|page|boutique)',
      '(annonces|avis|commentaires|contributions|messages) ~12 (consultable*|visible*|accessible*) (par|de|à|pour) (tous|tout le monde|tout internaute|chacun)',
      '(avis|commentaires|annonces|messages|publications|profil|contributions) ~12 (lu|lus|lues|vu|vus|vues|consulté*|visible*|accessible*) (de|par|à) (tous|tout internaute|n importe qui|tout le monde|quiconque|chacun)',
      '(résultats|noms|nom|photo|photographie|photos|photographies|classements|classement|liste|palmarès) ~8 (publié*|affiché*|diffusé*|mis en ligne|mise en ligne|mises en ligne) ~2 (sur|dans) ~2 (site|internet|réseaux sociaux|page|presse)',
      '(publions|publie|affichons|affiche|diffusons|diffuse) ~8 (nom|noms|prénom|prénoms|résultats|photo|photos|classement) ~12 (site|internet|en ligne|réseaux sociaux)',
      '(photos|résultats|classements|noms|images) ~6 (visible*|consultable*|accessible*) (de|par|pour|à) (tous|toutes|tout le monde)',
      `(${DATA}|commentaires|commentaire|avis|contenus|publications|pseudo|pseudonyme|nom|prénom|photo|photos|message|messages|annonce|annonces|profil|score|scores|classement) ~6 (accessible*|visible*|lisible*|consultable*|affiché*|publié*) ~1 (de|par|pour|à) (tous|toutes|tout|n importe|l ensemble des|chacun|quiconque) ~2 (internautes|visiteurs|monde|public|personnes|visiteur|internaute|qui)?`,
      '(nom|prénom|photo|photos|pseudonyme|pseudo|commentaire|avis|témoignage|résultat|résultats|score|scores) ~8 (publié*|affiché*|diffusé*|mis en ligne|apparaît*|apparai*|figur*|paraît|parai*) ~2 (sur|dans|à côté|en) ~4 (site|page|facebook|instagram|réseaux|journal|presse|bulletin|affiche|web|classement public)',
      '(tout le monde|n importe qui|chacun|tous les visiteurs|les internautes) ~1 (peut|peuvent|voit|voient|pourra|pourront) ~2 (voir|lire|consulter|votre|vos|ton|tes)',
      '(nom|noms|donateurs|légataires|mécènes|lauréats|auteurs|gagnants|contributeurs) ~5 (cité*|mentionné*|inscrit*|affiché*|gravé*|publié*|nommé*) (sur|dans|au) (les|nos|le|la|notre|des)? (cartels|cartel|panneaux|panneau|plaques|plaque|générique|catalogue|catalogues|remerciements|site|hall|mur|programme|palmarès|presse)',
    ],
    unless: [
      '(collect*|recueill*|source*|obten*|librement|complét*|enrichi*)',
      '(ne|n) ~3 (accessible*|visible*|publi*)',
    ],
    examples: { match: ['Vos [avis sont visibles par tous].'], skip: ['Nous consultons des sources publiques.'] },
  },
  'uses-analytics-provider': {
    says: 'sharing/analytics-providers',
    actor: 'any',
    match: [
      '(utilis*|recours|recour*|appel) ~6 (google analytics|firebase analytics|adobe analytics)',
      '(analyse|analyses|statistiques|mesure d audience) (avec|via|par) (firebase|google|matomo|piwik|amplitude|mixpanel|contentsquare|hotjar)',
      '(google analytics|adobe analytics|matomo cloud|piano analytics|mixpanel|amplitude|contentsquare|hotjar|clarity) ~10 qui (voit|reçoit|sait|enregistre|collecte|apprend|recueille)',
    ],
    unless: ['(désactiv*|refus*|ne|n) ~4 google analytics'],
    examples: {
      match: ['Nous [utilisons Google Analytics] pour compter les visites.'],
      skip: ['Nous tenons des statistiques.'],
    },
  },
  'is-visible-to-users': {
    says: 'sharing/other-users',
    actor: 'any',
    match: [
      '(accessible*|visible*|affiché*|consultable*) ~2 (par|pour|aux|à|des) ~2 autres (utilisateurs|membres|joueurs|participants|internautes)',
      '(nom|noms|photo|profil|coordonnées|données) ~6 (apparaître|figurer|figurent|apparaissent|apparaît|figure|publié*) ~3 (annuaire|trombinoscope) ~2 (membres|adhérents|anciens|élèves|utilisateurs|inscrits)',
      '(autres|tous les) (membres|utilisateurs|adhérents|participants|joueurs|abonnés|inscrits) ~2 (voient|voir|consulter|consultent|accéder|accèdent|visualiser|visualisent|lire|lisent) ~2 (votre|vos|ton|tes)',
      '(visible*|accessible*|consultable*|lu|lus|lues|vu|vus|vues) (de|par|pour|à|aux) (tous les|l ensemble des|les|tous) (joueurs|membres|utilisateurs|inscrits|participants|abonnés|adhérents)',
      '(vu*|consulté*|lu*|visible*) (par|de|des) (les)? autres (membres|utilisateurs|adhérents|participants|joueurs)',
      '(amis|abonnés|coéquipiers|membres|joueurs|contacts|voisins|participants|adhérents|autres utilisateurs|coureurs) ~3 (voient|verront|voir|peuvent voir|consultent|liront|lisent|accèdent) ~2 (tes|vos|ton|votre|ta)',
      '(visible*|accessible*|consultable*|affiché*|montré*) ~2 (de|par|pour|à|aux|des) ~1 (tes|vos|les|l ensemble des|autres|tous les) ~1 (amis|abonnés|membres|joueurs|participants|adhérents|utilisateurs|contacts|voisins|coureurs)',
      '(annuaire|trombinoscope|classement) ~8 (visible*|accessible*|consultable*|réservé*) ~4 (membres|adhérents|inscrits|participants|joueurs|élèves)',
    ],
    unless: ['(ne|n) ~4 (accessible*|visible*)'],
    examples: {
      match: ['Vos avis sont [visibles par les autres utilisateurs].'],
      skip: ['Nous pensons aux autres membres.'],
    },
  },
  'courts-receive': {
    says: 'sharing/courts-and-claimants',
    actor: 'any',
    match: [
      '(tribunaux|juridictions|tribunal) ~6 (destinataires|destinataire|recevoir)',
      `${DISCLOSE} ~8 (tribunal|tribunaux|juridictions|juridiction)`,
    ],
    needs: [DATA],
    unless: ['(compétence|compétents|compétent)', 'conserv*'],
    examples: {
      match: ['Les [tribunaux peuvent être destinataires] de ces données.'],
      skip: ['Les tribunaux de Lyon sont compétents.'],
    },
  },
  'outsources-support': {
    says: 'sharing/customer-support-providers',
    actor: 'any',
    match: [
      '(support|assistance|service client|hotline|standard|accueil téléphonique|service après vente|relation client|centre d appels) ~6 (assuré*|confié*|géré*|tenu*|délégué*|sous traité*|externalisé*) (par|à|auprès|chez) ~1 (un|une|notre|nos|des|la|l)? ~1 (sous traitant|sous traitants|prestataire|prestataires|société|centre|entreprise|partenaire)',
    ],
    unless: ['(nos équipes|nos soins|en interne|nous mêmes)'],
    examples: {
      match: ["L'[assistance est confiée à un prestataire]."],
      skip: ["L'assistance est assurée par nos équipes."],
    },
  },
  'shares-with-consent': {
    says: 'sharing/anyone-with-consent',
    actor: 'any',
    match: [
      `${DISCLOSE} ~8 (autre fin|autres fins|autre personne|toute personne|personne de (votre|ton) choix|tiers de (votre|ton) choix|(vous|tu) (désignez|désignes|indiquez)) ~6 (accord|consentement|demande|autorisation)`,
      `(avec|sur|à) (votre|ton) (accord|consentement|demande|autorisation) ~6 ${DISCLOSE} ~8 (toute personne|autre personne|personne de (votre|ton) choix|(vous|tu) (désignez|désignes|indiquez))`,
    ],
    needs: [DATA, '@collection'],
    examples: {
      match: ['Vos données ne sont [transmises à une autre personne qu’avec votre accord].'],
      skip: ['Nous envoyons les offres avec votre accord.'],
    },
  },
};
