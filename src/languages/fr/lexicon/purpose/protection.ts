import type { LexiconEntry } from '../../../pack.ts';
import { manage, prevent, services, the } from './phrase.ts';

export const protection: Record<string, LexiconEntry> = {
  security: {
    words: [
      `(assurer|garantir|renforcer|maintenir|améliorer|préserver|protéger|veiller à) ${the}? (sécurité|sûreté|intégrité) (et (la|l) (intégrité|stabilité|sécurité|bon fonctionnement|disponibilité))? (de|du|des) ${the}? ${the}? (${services}|systèmes|réseau|réseaux|système d information|biens|personnes|locaux|système|transactions|infrastructures|utilisateurs|clients)`,
      '(sécurité|sécurisation|cybersécurité) (informatique|du site|des systèmes|du réseau|de nos services|des services|des personnes|des biens|des locaux)?',
      `(sécuriser|protéger|défendre) ${the}? (${services}|systèmes|site) (contre|face)`,
      `(sécuriser|protéger) ${the}? (${services}|systèmes|réseau|utilisateurs|infrastructure|locaux)`,
      `${prevent} ${the}? (intrusions|attaques|abus|utilisations abusives|cyberattaques|spam|spams|logiciels malveillants|incidents de sécurité|accès non autorisés|actes malveillants|piratage)`,
      '(assurer|garantir|veiller à|préserver) la (sécurité|sûreté) (des|du|de la|de l|de nos|de notre) (bâtiments|bâtiment|installations|espaces|équipements|établissement|manifestations|événements|usagers|public|parkings|halls|transactions|comptes|plateforme|voyageurs)',
      '(assurer|garantir|veiller à|préserver) la sécurité (des|du|de) (personnes|usagers|agents|visiteurs|élèves|patients|salariés|voyageurs|biens|locaux|site|sites|lieux|réseau|système*|services|données)',
      '(protection|sécurité) des (personnes|biens|locaux) (et des (biens|personnes))?',
      'prévenir les (vols|dégradations|intrusions|actes de malveillance|attaques)',
      `(sécuriser|protéger|sécurisation de|sécurisation des|protection de|protection des) ${the}? (accès|connexion|connexions|compte|comptes|paiement|paiements|transactions|plateforme|échanges|site|lieux|abords|bâtiment|bâtiments|établissement)`,
      '(contrôle|contrôler|gérer|gestion) (de|des|d|du|les|l)? (l|la)? (accès|accès aux locaux|entrées)',
      '(détecter|prévenir|empêcher|repérer) (les|des|d éventuelles|toute)? (tentatives d intrusion|intrusions|intrusion|attaques|piratages|accès non autorisés)',
    ],
    examples: {
      match: ['Nous utilisons vos données pour [assurer la sécurité de notre site].'],
      skip: ['Nous utilisons vos données pour améliorer nos services.'],
    },
  },
  'fraud-prevention': {
    words: [
      `${prevent} ((et|ou) (de)? ${prevent})? ${the}? (fraude|fraudes|activités frauduleuses|utilisations frauduleuses|blanchiment|blanchiment d argent|blanchiment de capitaux|impayés|usurpation d identité|activités illégales|transactions frauduleuses|fraudes éventuelles)`,
      '(usage|usages|utilisation|utilisations|comportement|comportements|agissements|actes|pratiques|tentatives|opérations|paiements|commandes|connexions|comptes|inscriptions) (frauduleux|frauduleuse|frauduleuses)',
      '(fraude|fraudes|lutte antifraude|antifraude|anti fraude)',
      'blanchiment (d argent|de capitaux)?',
      '(lutter|lutte) contre (la|le|les)? (fraude|fraudes|blanchiment|usurpation|escroqueries)',
      'prévention (de la|des) (fraude|fraudes)',
      '(déjouer|repérer|contrer|identifier) (les|des|toute|d éventuelles)? (tentatives de fraude|tentative de fraude|fraudes|fraude|escroqueries)',
      `(détecter|repérer|empêcher|sanctionner|prévenir|combattre) ${the}? (triche|tricheurs|tricherie|escroquerie|escroqueries|faux comptes|abus|usurpations|doubles comptes)`,
    ],
    examples: {
      match: ['Nous utilisons vos données pour la [lutte contre la fraude].'],
      skip: ['Nous utilisons vos données pour gérer votre compte.'],
    },
  },
  'identity-verification': {
    words: [
      `(vérifier|vérification de|vérification d|confirmer|contrôler|contrôle de|valider|vérifier et confirmer) ${the}? (identité|âge|majorité) (des|de)? ${the}? (utilisateurs|clients|demandeur|demandeurs)?`,
      'vérification d identité',
      '(nous|s)? assurer (de|d) (votre|l|son|ton|leur) (identité|âge|majorité)',
      '(vérifier|contrôler|confirmer) (que c est bien (vous|toi)|qui vous êtes|l identité)',
    ],
    examples: {
      match: ['Nous utilisons votre passeport pour [vérifier votre identité].'],
      skip: ['Nous utilisons vos données pour vérifier nos chiffres.'],
    },
  },
  'legal-compliance': {
    words: [
      `(respecter|respect de|respect des|satisfaire à|satisfaire aux|satisfaire|remplir|répondre à|répondre aux|conformer à|conformer aux|exécuter|exécution de|exécution des|nous acquitter de|honorer|nous conformer à|nous conformer aux) ${the}? ${the}? (autres)? (obligation|obligations|exigences|dispositions|prescriptions|réglementation|réglementations|lois|loi|législation) (légale|légales|réglementaires|fiscales|comptables|applicables|applicable|en vigueur|réglementaire|sociales)? ((et|ou) (réglementaires|fiscales|comptables|légales))?`,
      '(obligation|obligations) (légales|légale|comptables|fiscales|réglementaires) ((et|ou) (comptables|fiscales|réglementaires))?',
      '(tenir|établir) (notre|la|sa|nos) (comptabilité|comptes|livres comptables|déclarations fiscales)',
      '(conformité|tenue de la comptabilité|comptabilité|obligations comptables)',
      `répondre aux (demandes|réquisitions) (des|d) autorités`,
      '(comptables|fiscales)',
    ],
    examples: {
      match: ['Nous utilisons vos données pour [respecter nos obligations légales].'],
      skip: ['Nous utilisons vos données pour vous contacter.'],
    },
  },
  'legal-claims': {
    words: [
      `(constatation|constater|établissement|défense|défendre|faire valoir|protéger|préserver) ((${the}? (exercice|exercer|défense|défendre))? (ou|et)? ${the}? (défense|défendre|exercice))? ${the}? ${the}? (droits|droit|réclamations) (en justice|légaux|et intérêts)?`,
      `(défense de|défendre|faire valoir|protéger|préserver) ${the}? intérêts (en justice|légaux|légitimes|juridiques)?`,
      `(exercice|exercer) (ou|et) (la|de)? (défense|défendre) ${the}? ${the}? (droits|droit|réclamations) (en justice)?`,
      `(${manage}|résoudre|règlement des|résolution des|gestion des|prévenir|gestion) ${the}? (litiges|litige|différends|contentieux|précontentieux|contentieux éventuels)`,
      '(contentieux|litiges|précontentieux)',
      `faire (respecter|appliquer) ${the}? (conditions|conditions générales|conditions d utilisation|droits|contrats|cgu|cgv)`,
      '(faire valoir|défendre|exercer) (nos|un|des) droits (en justice)?',
    ],
    examples: {
      match: ['Nous utilisons vos données pour la [gestion des litiges].'],
      skip: ['Nous utilisons vos données pour répondre à vos souhaits.'],
    },
  },
  'content-moderation': {
    words: [
      `(modérer|modération de|modération des|modération) ${the}? (contenus|contenu|commentaires|forum|messages|avis)?`,
      `(détecter|repérer|filtrer|bloquer|supprimer|sanctionner|signaler) ${the}? (insultes|injures|propos|contenus|spams|spam|harcèlement|messages haineux|propos haineux|commentaires) (haineux|illicites|injurieux|inappropriés|abusifs|offensants|indésirables)?`,
      `(faire respecter|appliquer) ${the}? (charte|règles) (de|du|d) (la|l)? (communauté|forum|modération|conduite|bonne conduite)`,
    ],
    examples: {
      match: ['Nous utilisons vos messages à des fins de [modération].'],
      skip: ['Nous utilisons vos données avec soin.'],
    },
  },
  'debt-collection': {
    words: [
      `(recouvrement|recouvrer|recouvrement des) ${the}? (créances|sommes|impayés|factures|sommes qui nous sont dues|dettes|montants)`,
      '(recouvrement|gestion des impayés)',
      '(relancer|relance|relances) (en cas d|pour|des|les) (impayé|impayés|factures|retards)',
      '(vous|te)? relancer en cas d impayé',
    ],
    examples: {
      match: ['Nous utilisons vos données pour le [recouvrement].'],
      skip: ['Nous utilisons vos données pour la livraison.'],
    },
  },
};
