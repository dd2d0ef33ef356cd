/** Word groups that the purposes share: verbs in the infinitive and their nouns of action with "de". */

export const the =
  '(le|la|l|les|un|une|des|du|de|d|votre|vos|ton|ta|tes|notre|nos|leur|leurs|son|sa|ses|ce|cette|ces|toute|tout|tous)';

/** What a firm offers. */
export const service =
  '(service|services|site|sites|application|applications|plateforme|produit|produits|offre|fonctionnalités|fonctionnalité|site internet|site web|prestation|prestations|boutique|contenu|contenus|sites internet|outils|logiciel)';

export const services = `${the}? ${the}? (différents|nouveaux)? ${service} ((et|ou) ${the}? ${the}? ${service})?`;

export const provide =
  '(fournir|fourniture de|fourniture des|fourniture du|fourniture d|offrir|proposer|assurer|exploiter|exploitation de|exploitation du|fonctionnement de|fonctionnement du|fonctionnement des|maintenir|maintenance de|maintenance du|rendre|délivrer|mettre à disposition|mise à disposition de|mise à disposition du|exécuter|administrer|administration du|administration de|donner accès à|accéder à|accéder aux|utiliser|prestation de|utilisation de|utilisation du|accès à|accès au|accès aux)';

export const improve =
  '(améliorer|amélioration de|amélioration du|amélioration des|amélioration d|optimiser|optimisation de|optimisation du|optimisation des|perfectionner|développer|développement de|faire évoluer|enrichir)';

export const personalize =
  '(personnaliser|personnalisation de|personnalisation du|personnalisation des|adapter|adaptation de|individualiser)';

export const analyze =
  '(analyser|analyse de|analyse du|analyse des|analyse d|mesurer|mesure de|mesure des|mesure du|comprendre|étudier|évaluer|suivre|suivi de|suivi des|suivi du|compter|comptabiliser|établir|réaliser|produire|réalisation de|élaboration de|élaborer)';

export const manage =
  '(gérer|gestion de|gestion du|gestion des|gestion d|traiter|traitement de|traitement du|traitement des|traitement d|créer|création de|création du|création d|effectuer|réaliser|suivre|suivi de|suivi du|suivi des|exécuter|exécution de|exécution des|exécution d|assurer|valider|préparer|préparation de|enregistrer|prise en charge de|organiser|organisation de|organisation d|administrer|tenue de|ouverture de|ouvrir|procéder à|procéder au|procéder aux|finaliser)';

/** Of bringing something before a reader. */
export const send =
  '(envoyer|envoi de|envoi d|envoi des|adresser|transmettre|communiquer|proposer|présenter|afficher|affichage de|diffuser|diffusion de|faire parvenir|recevoir|envoi)';

export const tell =
  '(informer|tenir informé|tenir informés|avertir|prévenir|notifier|alerter|contacter|joindre|recontacter)';

export const prevent =
  '(prévenir|prévention de|prévention des|détecter|détection de|détection des|détection d|lutter contre|lutte contre|lutte anti|combattre|empêcher|éviter|enquêter sur|prémunir contre|détecter et prévenir|prévenir et détecter)';
