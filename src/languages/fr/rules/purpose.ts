import type { Rule } from '../../pack.ts';

const ADS = '(publicité|publicités|annonces|bannières|messages publicitaires)';

/** Purposes that whole sentences tell. */
export const purpose: Record<string, Rule> = {
  'shows-ads-by-interest': {
    says: 'purpose/targeted-advertising',
    match: [
      `(affich*|propos*|présent*|diffus*|adress*|voir) ~6 ${ADS} ~8 (ciblée|ciblées|personnalisée|personnalisées|intérêt|intérêts|navigation|adaptées|pertinentes|comportement)`,
      `${ADS} ~2 (ciblée|ciblées|personnalisée|personnalisées|comportementale) ~6 (affich*|diffus*|propos*)`,
      `(affich*|propos*|présent*|diffus*|adress*|montr*) ~4 ${ADS} ~2 (à|aux|selon|de|sur) (vos|tes|votre) (goûts|profil|préférences|envies|lectures|habitudes|achats)`,
      '(annonces|publicités) ~1 (sont|est) (adaptées|choisies|sélectionnées) ~2 (à|selon|en fonction de) ~2 (consult*|visit*|achats|intérêt|intérêts|navigation|profil|goûts|avez)',
      '(profil|profils) publicitaire* ~3 (établi*|dressé*|constitué*|créé*|élaboré*|construit*)',
      '(annonces|publicités|bannières|réclames) (que (vous|tu) (voyez|vois|verrez|verras|retrouvez)|qui (vous|te) suivent) ~8 (après|visité*|visite|consulté*|passage) ~8 (boutique|site|page|pages|produit|produits|appli)',
    ],
    unless: ['(refus*|oppos*|désactiv*|bloqu*)', '(moins|continuer)'],
    examples: {
      match: ['Nous [affichons des publicités adaptées] à vos visites.'],
      skip: ['Nous faisons de la publicité en ville.'],
    },
  },
  profiles: {
    says: 'purpose/profiling',
    match: [
      '(effectu*|procéd*|réalis*|pratiqu*|recours|utilis*) ~4 profilage',
      'fins de profilage',
      '(évalu*|établ*|analys*|détermin*|calcul*|dress*) ~2 (votre|vos|un|des|leur|ton) (profil|profils)',
      '(segment*|class*|not*|scor*) ~2 (clients|donateurs|lecteurs|abonnés|utilisateurs|prospects|visiteurs) ~4 (selon|fonction|profil|comportement)',
      '(alimente|alimentent|nourrit|nourrissent|enrichit|enrichissent|constitue|forme|compose) ~1 (un|votre|ton|le) profil (d|de|dont|publicitaire|marketing|client|qui)',
      '(en|pour en|afin d en) (tirer|déduire|dégager|dresser|établir) (un|des|votre|vos) (profil|profils)',
    ],
    unless: ['(droit|oppos*|effets)', '(compris|incluant|dont) (le)? profilage'],
    examples: {
      match: ['Nous [procédons au profilage] de nos clients.'],
      skip: ['Vous pouvez vous opposer au profilage.'],
    },
  },
  'sends-marketing': {
    says: 'purpose/marketing',
    match: [
      '(vous|t|te|leur) (envoyer|envoyons|adresser|adressons|proposer|transmettre|faire parvenir|envoyer des|adresserons|enverrons) ~6 (newsletter|newsletters|lettre d information|offres|offres commerciales|promotions|infolettre|communications commerciales|sollicitations|prospection|informations commerciales|actualités)',
      '(vous|t|te|leur) (ferons|ferez|fera|feront|faisons|fera) parvenir ~8 (newsletter|offres|promotions|catalogue|catalogues|bons plans)',
      '(vous|te|t|leur) (tiendrons|tenons|tiendra|tient|tenir) (au courant|informé*) (de|des|d) ~2 (offres|ventes|nouveautés|promotions|actualités|événements|produits)',
      '(prospection|démarchage) ~6 (auprès|par voie électronique|par e mail|commerciale)',
      '(t|vous|te|leur) (envoie|envoyons|adresse|adressons|propose|proposons) ~6 (offres|promotions|newsletter|bons plans|publicités)',
      '(solliciter|sollicitons|sollicite) ~2 (votre|vos|ton|leur) (appui|soutien|générosité|don|dons|participation)',
      '(vous|te|t|leur) (soumettre|soumettons|signaler|suggérer|faire découvrir|faire connaître|présenter) ~4 (offres|offre|promotions|nouveautés|produits|événements|ventes)',
      '(newsletter|infolettre|lettre d information|lettres d information|bulletin|offres|promotions) ~12 (désabonn*|désinscri*|lien de désinscription)',
      '(envoy*|adress*|recev*|expédi*) ~6 (newsletter|infolettre|lettre d information|lettre mensuelle|catalogue|promotions|offres commerciales|bons plans|actus)',
      '(vous|t|te) (écrivons|écrirons|appelons|appellerons|contactons|contacterons|relançons) ~10 (offres|offre|don|dons|soutien|appui|promotion|promotions|vente|réabonn*|nouveautés|générosité)',
      '(préviend*|inform*|avertir*|avis*|signaler*|alerter*|tiendr*) ~6 (de|d|des|au courant des) (nos|notre|ses|toutes nos)? (ventes privées|vente privée|offres|promotions|soldes|nouveautés|bons plans|ventes flash|ventes exclusives|opérations commerciales|nouvelles collections|déstockages)',
      '(pour|afin de|afin d) (vous|te) (proposer|présenter|envoyer|adresser|soumettre|faire connaître|faire profiter de|faire bénéficier de) (leurs|leur|ses) (offres|offre|produits|promotions|services|publicités|bons plans|nouveautés|rabais|catalogue)',
      '(pour|afin) (que|qu) (ils|elles|ceux ci|celles ci|celui ci|il|elle) (vous|te|t) (envoient|envoie|proposent|propose|adressent|adresse|fassent|contactent|présentent|démarchent|sollicitent) ~4 (offres|offre|rabais|promotions|remises|publicités|produits|services|bons|catalogue|newsletter)',
    ],
    unless: ['(ne plus|désabonn*|désinscri*|opposer|opposez|d opposition|refus*|souhait*|droit)', '(aucune|aucun)'],
    examples: {
      match: ['Nous pouvons [vous adresser des offres].'],
      skip: ['Vous pouvez vous opposer à la prospection commerciale.'],
    },
  },
  'receives-marketing': {
    says: 'purpose/marketing',
    match: [
      '(recevrez|recevez|recevras|recevront) ~3 @purpose/marketing',
      '(pour|afin de|afin d) (vous|te) (proposer|présenter|envoyer|adresser|soumettre|faire connaître|faire profiter de|faire bénéficier de) (leurs|leur) (offres|offre|promotions|publicités|bons plans|nouveautés|rabais)',
    ],
    actor: 'any',
    unless: ['(désabonn*|désinscri*|oppos*|refus*|souhait*)', '(ne|n) (recevrez|recevez|recevras)'],
    examples: {
      match: ['Vous [recevrez nos offres] par courriel.'],
      skip: ['Vous recevrez votre colis demain.'],
    },
  },
  'marketing-is-sent': {
    says: 'purpose/marketing',
    match: [
      '@purpose/marketing ~4 (vous|te|t|lui|leur) ~2 (adressé*|envoyé*|proposé*|transmis*)',
      '@purpose/marketing ~3 (est|sont|sera|seront|peut être|peuvent être) ~1 (adressé*|envoyé*) ~4 (clients|abonnés|adhérents|utilisateurs|donateurs|prospects|sympathisants)',
    ],
    unless: ['(désabonn*|désinscri*|oppos*|refus*|souhait*)', '(que|qu) (si|avec|après)', 'qui ~1 (vous|te|leur|lui)'],
    examples: {
      match: ['Nos [offres vous seront adressées] par courriel.', 'Aucune [sollicitation ne vous sera envoyée].'],
      skip: ['La clé vous sera envoyée par courriel.'],
    },
  },
  'measures-audience': {
    says: 'purpose/analytics',
    match: [
      '(mesurons|mesure|mesurent|analysons|analyse|étudions) (l|son|notre|la|le) (audience|fréquentation|trafic|utilisation|navigation)',
      '(établissons|réalisons|produisons) ~2 statistiques',
      '(google analytics|matomo|piwik|hotjar|outil|solution|logiciel) ~4 (pour|afin de|afin d|permettant de|permettant d|qui permet de) ~1 (établir|mesurer|analyser|réaliser|suivre|comptabiliser) ~3 (statistiques|audience|fréquentation|trafic|visites)',
      '(établit|établissons|produit|produisons|réalise|réalisons|compte|comptons|mesure|mesurons) ~2 (statistiques|visites|visiteurs|fréquentation|audience)',
      '(outil|site|matomo|analytics|nous|qui|il) (compte|mesure) ~1 (statistiques|visites|visiteurs|fréquentation|audience)',
      '(compte|comptons|comptent|comptabilise|dénombre|mesure) (les|le nombre de|vos) (visites|visiteurs|pages vues|clics|consultations|lecteurs)',
    ],
    unless: [
      '(désactiv*|refus*|oppos*)',
      '(cookie|cookies|traceur|traceurs|outil|outils|solution|solutions|prestataires|service|partenaires) ~6 mesure (d|de l) audience',
    ],
    examples: { match: ["Nous [mesurons l'audience] de nos pages."], skip: ['La mesure du tissu est gratuite.'] },
  },
  'verifies-identity': {
    says: 'purpose/identity-verification',
    match: [
      '(vérifions|contrôlons|confirmons) (l|votre|ton) (identité|âge)',
      '(identité|âge|majorité) (de|des|du|d)? ~2 (est|sont|sera|seront) ~1 (contrôlé*|vérifié*)',
      '(devons|doit|devoir|tenu*|obligé*|contraint*|tenus) ~5 (vérifier|contrôler|confirmer|nous assurer de|s assurer de) (l|votre|ton|leur) (identité|âge)',
      '(vérifi*|assurer|assurons|contrôl*|confirm*) ~2 (que|qu) (c est|ce soit|il s agit|vous êtes|tu es) ~2 (vous|toi|bien|celui|celle|la personne)',
      '(tenus|tenu|obligés|obligé|devons) (de|d)? (vous|les|t) identifier',
      '(preuve|justificatif|pièce|copie) ~3 identité ~8 (vérifi*|s assurer|nous assurer|confirm*|doute)',
      '(nous assurer|s assurer) ~2 (identité|âge|majorité)',
      '(compar*|rapproch*|confront*) ~5 (visage|selfie|photo|portrait|document|permis) ~5 (visage|selfie|photo|pièce|document|titre|passeport|permis|carte)',
    ],
    examples: { match: ["Nous [vérifions l'identité] des acheteurs."], skip: ['Nous vérifions nos freins.'] },
  },
  'sends-no-advertising': {
    says: 'purpose/marketing',
    denies: true,
    match: [
      '(ne|n) ~3 (sert|servent|serviront|utilisé*|utilisons|exploité*|exploitons) ~4 (à|pour) (vous|te)? (démarcher|prospecter|solliciter)',
      '(aucun|aucune|pas|jamais) ~1 (usage|utilisation|exploitation) (commercial|commerciale)',
      '(ne|n) (recevrez|recevras|enverrons|adresserons|envoyons|adressons) ~5 (publicité|publicités|prospection|sollicitation|newsletter|offre commerciale)',
    ],
    unless: ['(que|qu) (si|avec|après)', 'sans (votre|ton)', '(plus|souhait*|désabonn*)'],
    actor: 'any',
    examples: {
      match: ['Vous [ne recevrez de notre part aucune publicité].'],
      skip: ['Si vous ne souhaitez plus recevoir de publicité, écrivez.'],
    },
  },
  'makes-no-profile': {
    says: 'purpose/profiling',
    match: [
      '(établiss*|dress*|constitu*|créons|crée) ~2 (profil|profils|profilage)',
      '(profil|profils|profilage) (de|des|d)? ~2 (n est|ne sont|n|est|sont|sera) ~2 (établi*|dressé*|constitué*|réalisé*|effectué*|pratiqué*)',
    ],
    unless: ['(votre profil|photo de profil)', '(vous|tu) (pouvez|peux)', '(droit|oppos*|profil d utilisateur)'],
    examples: { match: ['Nous [établissons un profil] de nos clients.'], skip: ['Vous pouvez créer votre profil.'] },
  },
  moderates: {
    says: 'purpose/content-moderation',
    match: [
      '(modérons|modère|modèrent|modéré|modérés|modérées) ~3 (commentaires|avis|contenus|messages|contributions)',
      '(commentaires|avis|contenus|messages|contributions) ~3 (modérés|modérées)',
      '(modérateurs|modérateur|modératrice|équipe de modération|modération) ~3 (relis*|relit|lis*|lit|vérifi*|examin*|contrôl*|supprim*|surveill*|passe*)',
      '(commentaires|avis|messages|contenus|publications|annonces|photos|tchat) ~6 (relus|relues|modérés|filtrés|vérifiés|contrôlés|examinés|surveillés) (avant|par|pour|automatiquement|afin)',
      '(suppriment|supprimons|retirons|retire|bloquons|masquons) ~6 (charte|règles|enfreign*|illicites|injurieux|insultes|contraires|haineux|signalé*)',
      '(profil|profils|contenu|contenus|message|messages|commentaire|commentaires|annonce|annonces|avis|publication|publications|vidéo|vidéos|photo|photos) (signalé*|dénoncé*) ~6 (examiné*|relu*|vérifié*|contrôlé*|supprimé*|étudié*|retiré*|revu*|masqué*|bloqué*)',
      '(modérateurs|modératrices|modération|équipe) ~3 (relit|relisent|examine|examinent|lit|lisent) ~3 (messages|signalements|commentaires|avis|annonces|contenus|publications)',
    ],
    examples: { match: ['Nous [modérons les avis] des lecteurs.'], skip: ['Nos prix sont modérés.'] },
  },
  'films-for-safety': {
    says: 'purpose/security',
    match: [
      '(caméra|caméras|vidéosurveillance|vidéoprotection|gardiens|filmons|badges) ~10 (pour|afin de|afin d|dans le but de) (protéger|sécuriser|dissuader|prévenir|empêcher|éviter|surveiller|veiller)',
    ],
    actor: 'any',
    unless: ['(ne|n) ~3 (film*|serv*|utilis*|enregistr*)'],
    examples: {
      match: ['Des [caméras filment le hall pour protéger] les personnes.'],
      skip: ['Des caméras filment le hall.'],
    },
  },
  'advertises-by-context': {
    says: 'purpose/contextual-advertising',
    match: [
      '(publicité|publicités|annonces|bannières|pubs|réclames) ~8 (fonction|selon|liées|liée|lien|d après|rapport|basées|choisies) ~5 (thème|contenu|sujet|contexte|article|page|rubrique|mots) ~6 (et non|pas|jamais|plutôt|sans) ~4 (profil|vous|navigation|historique|comportement|personne|habitudes|données)',
      '(publicité|publicités|annonces|bannières) (contextuelle|contextuelles)',
    ],
    actor: 'any',
    unless: ['(cookies|traceurs)'],
    examples: {
      match: ["Les [annonces sont choisies d'après le sujet de la page et non de votre historique]."],
      skip: ['Les annonces sont triées par page.'],
    },
  },
  'advertises-regardless-of-person': {
    says: 'purpose/targeted-advertising',
    denies: true,
    match: [
      '(publicité|publicités|annonces|bannières|pubs) ~12 (et non|et pas|et jamais|plutôt que) (de|d|selon|en fonction|d après|sur|à)? ~1 (votre|vos|ton|tes|leur) (profil|navigation|historique|comportement|habitudes|visites|goûts|achats|données)',
    ],
    actor: 'any',
    examples: {
      match: ['Les [annonces suivent le sujet de la page et non votre historique].'],
      skip: ['Les annonces suivent votre historique.'],
    },
  },
  'sorts-applications': {
    says: 'purpose/recruitment',
    match: [
      '(class*|tri*|sélectionn*|présélectionn*|évalu*|examin*|étudi*|not*) (les|vos|leurs|des|ces|chaque|votre) (cv|candidatures|candidature|candidats|curriculum vitae|dossiers de candidature)',
    ],
    actor: 'any',
    unless: ['(ne|n) ~3 (class*|tri*|évalu*|conserv*)', '(vous|tu) ~2 (pouvez|peux)'],
    examples: {
      match: ['Un outil [classe les candidatures] par métier.'],
      skip: ['Déposez votre candidature.'],
    },
  },
  'tells-the-winners': {
    says: 'purpose/contests',
    match: [
      '(gagnants|gagnant|lauréats|gagnantes) ~6 (contacté*|averti*|prévenu*|informé*|désigné*)',
      '(écrivons|contactons|prévenons|avertissons|informons|désignons) ~1 (gagnants|gagnant|lauréats|gagnantes)',
    ],
    actor: 'any',
    examples: {
      match: ['Les [gagnants sont prévenus] par courriel.'],
      skip: ['Les gagnants de la saison sont connus.'],
    },
  },
  'goes-to-court': {
    says: 'purpose/legal-claims',
    match: [
      '(pièces|données|documents|informations|images|enregistrements|éléments) ~5 (produit*|utilisé*|versé*|présenté*) ~6 (en justice|devant les tribunaux|comme preuve|à titre de preuve|contentieux|litige)',
      '(fouill*|preuve|preuves|justice|contentieux|litige|litiges) ~4 (défendre|défense|faire valoir|établir|constater) ~4 (droits|intérêts)',
    ],
    actor: 'any',
    examples: {
      match: ['Ces [données peuvent être produites en justice].'],
      skip: ['Les pièces produites en usine sont neuves.'],
    },
  },
  'suggests-by-taste': {
    says: 'purpose/personalization',
    match: [
      '(fonction|partir) (de|d) (vos|tes|votre) ~3 nous ~2 (suggér*|recommand*|propos*)',
      '(grâce|fonction|partir|après|selon) ~2 (vos|tes|votre|ton|historique) ~6 (on|nous) (te|vous)? ~1 (suggèr*|suggér*|recommand*|propos*)',
      '(adaptons|adapte|adaptent|adapter) ~4 (à|aux|selon|fonction de) (vos|tes|votre|ton) (lectures|goûts|préférences|profil|centres d intérêt|habitudes|envies)',
      'nous ~2 (suggérons|recommandons) ~4 (fonction|partir) (de|d) (vos|tes|votre)',
      '(personnalis*|adapt*|ajust*) ~3 (séjour|visite|expérience|accueil|programme|entraînement|plan|parcours|lettre|page|recommandations|conseils)',
    ],
    examples: {
      match: ['En [fonction de vos lectures, nous vous recommandons] des livres.'],
      skip: ['Nous vous recommandons la prudence.'],
    },
  },
  'helps-to-improve': {
    says: 'purpose/improve-service',
    match: [
      'nous (aide|aident|permet|permettent) ~1 (à|de|d) ~1 (améliorer|optimiser|faire évoluer)',
      'nous (aide|aident|permet|permettent) ~1 (à|de|d) rendre ~3 (plus|mieux)',
      '(repérer|corriger|trouver|résoudre|traquer|débusquer) (les|des|d éventuels|nos)? (bugs|bogues|bug|erreurs|pannes|plantages|anomalies)',
    ],
    actor: 'any',
    examples: {
      match: ['Ces statistiques [nous aident à améliorer] le site.'],
      skip: ['Aidez-nous à améliorer le quartier.'],
    },
  },
  'suspects-fraud': {
    says: 'purpose/fraud-prevention',
    match: [
      '(soupçon|soupçons|suspicion|suspicions|cas|indices) (de|d) (fraude|fraudes|escroquerie|escroqueries|usurpation|triche|blanchiment) ~10 (transmi*|communiqu*|échang*|signal*|partag*|vérifi*|contrôl*|suspend*|bloqu*)',
      '(détecter|repérer|déceler|empêcher|sanctionner) (la|les|des|toute)? (triche|tricheurs|tricherie|fraude|fraudes|fraudeurs|faux comptes|robots|escroqueries|comptes frauduleux)',
    ],
    unless: ['(protéger|protégez|méfi*|attention)'],
    examples: {
      match: ["En cas de [soupçon de fraude, le dossier est transmis] à l'assureur."],
      skip: ['La fraude coûte cher à tous.'],
    },
  },
  'has-a-newsletter': {
    says: 'purpose/marketing',
    match: [
      '(notre|nos|la|votre|ma|chaque) (newsletter|newsletters|infolettre|infolettres|lettre d information|lettre hebdomadaire|lettre mensuelle) ~12 (désabonn*|désinscri*)',
    ],
    actor: 'any',
    unless: ['(cookies|traceurs)'],
    examples: {
      match: ['[Notre infolettre mensuelle contient un lien pour se désabonner].'],
      skip: ['Vous pouvez vous désabonner du magazine.'],
    },
  },
  'partners-target-ads': {
    says: 'purpose/targeted-advertising',
    match: [
      '(cookies|traceurs|pixels|partenaires|annonceurs|régies) ~12 (afficher|montrer|proposer|diffuser|présenter|adresser) ~4 (annonces|publicités|publicité|réclames) ~3 (ciblé*|adapté*|personnalisé*|pertinent*|intérêt|intérêts|goûts|profil|correspond*)',
    ],
    actor: 'any',
    unless: [
      '(refus*|oppos*|désactiv*|bloqu*|moins|ne plus)',
      '(ne|n) ~3 (utilis*|affich*|dépos*|servent|sert|pratiqu*)',
    ],
    examples: {
      match: ['Des [partenaires posent des traceurs pour montrer des annonces adaptées] à vos goûts.'],
      skip: ['Nos partenaires affichent leurs prix.'],
    },
  },
};
