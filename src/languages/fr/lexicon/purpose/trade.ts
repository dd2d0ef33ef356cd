import type { LexiconEntry } from '../../../pack.ts';
import { improve, manage, personalize, send, the } from './phrase.ts';

const ad =
  '(publicité|publicités|annonces|annonces publicitaires|contenus publicitaires|messages publicitaires|offres publicitaires|bannières publicitaires)';
const fitting =
  '(ciblée|ciblées|personnalisée|personnalisées|comportementale|comportementales|pertinente|pertinentes|adaptée|adaptées|sur mesure|ciblés|personnalisés|adaptés|basée sur les centres d intérêt|basées sur vos centres d intérêt|plus pertinentes|correspondant|susceptibles de vous intéresser|en fonction de vos centres d intérêt|en lien avec vos centres d intérêt)';
const deal =
  '(paiement|paiements|commande|commandes|transaction|transactions|achat|achats|facturation|facture|factures|réservation|réservations|livraison|livraisons|vente|ventes|remboursements|remboursement|expédition|prélèvements|encaissements|règlement|retours)';

export const trade: Record<string, LexiconEntry> = {
  transactions: {
    words: [
      `(${manage}|livrer|honorer|expédier|confirmer|livraison de|expédition de|livraison des) ((et|ou) (${manage}|livrer|expédier))? ${the}? ${the}? ${deal} ((et|ou) ${the}? ${deal})?`,
      `(${manage}) ${the}? ${deal} (et|ou) (de)? ${the}? ${deal}`,
      '(facturation|facturer|livraison|paiement)',
      'livrer (vos|les|votre|la) (produits|colis|articles|commandes|commande)',
      '(traiter|livrer|expédier|facturer|préparer|honorer|exécuter) (votre|vos|les|la|l|tes|ta)? (commande|commandes|réservation|réservations|achat|achats|paiement|paiements|retour|retours|facture)',
      `(suivi|traitement|exécution|prise en charge|expédition|préparation|acheminement|encaissement|envoi|exécuter|acheminer|encaisser|prendre en charge) (de|des|du|d)? (la|l|vos|votre|ta|tes|les|le)? ${deal}`,
      `(percevoir|perception de|perception des|encaisser|encaissement de|encaissement des|appel de|appel des|appeler|verser|versement de|versement des|rembourser|remboursement de|remboursement des|paiement de|paiement des|règlement de|règlement des) ${the}? (cotisation|cotisations|loyer|loyers|frais|droits d inscription|redevance|redevances|factures|participations|acomptes|dons|soins|achats|dépenses|prestations|indemnités|salaires|prime|primes)`,
      '(vous rembourser|vous livrer|vous facturer)',
      '(établir|éditer|émettre) (la|les|vos|votre)? (facture|factures|facturation)',
      '(gestion|traitement|suivi|exécution) (de|des|du) (vos|votre|la|les)? (commande|commandes|paiement|paiements|réservations|contrats|livraisons|facturation)',
      '(prélever|encaisser|percevoir|facturer|régler) (les|le|la|l|vos|votre|des) (loyers|loyer|cotisations|cotisation|mensualités|mensualité|échéances|abonnement|primes|charges)',
    ],
    examples: {
      match: ['Nous utilisons vos données pour [traiter vos commandes].'],
      skip: ['Nous utilisons vos données pour traiter les plaintes.'],
    },
  },
  advertising: {
    words: [
      `(publicitaire|publicitaires) (et promotionnelles)?`,
      `${send} ${the}? ${ad}`,
      ad,
      'faire de la (publicité|pub)',
    ],
    examples: {
      match: ['Nous utilisons vos données à des fins [publicitaires].'],
      skip: ['Nous utilisons vos données pour des publicités ciblées.'],
    },
  },
  'targeted-advertising': {
    words: [
      `(${send}|${personalize}|${improve}|offrir|cibler) ${the}? ${ad} ${fitting}`,
      `${ad} ${fitting}`,
      `(${personalize}|cibler|ciblage de|ciblage des) ${the}? (publicité|publicités|annonces|contenus publicitaires)`,
      '(cibler|personnaliser) (nos|les|des)? (campagnes|communications|messages|actions) (publicitaires|de publicité)',
      '(ciblage|reciblage|remarketing|retargeting) (publicitaire|publicitaires|comportemental)?',
      '(publicités|publicité|annonces) (adaptée|adaptées|adapté|ciblée|ciblées|personnalisée|personnalisées|correspondant|en rapport|susceptibles) (à|avec|de)? (vos|tes|votre)? (goûts|centres d intérêt|profil|préférences|envies)?',
      `${ad} (qui correspondent|qui répondent|correspondant|conformes|adaptées|en rapport|en lien|en adéquation) (à|aux|avec) (vos|tes|votre|ses|leurs)? (goûts|centres d intérêt|profil|préférences|intérêts|envies|lectures|achats)`,
      '(présenter|afficher|proposer|montrer|diffuser) (des)? (publicités|annonces) (adaptées|ciblées|personnalisées|pertinentes)',
    ],
    examples: {
      match: ['Nous utilisons vos données pour des [publicités ciblées].'],
      skip: ['Nous utilisons vos données à des fins publicitaires.'],
    },
  },
  'contextual-advertising': {
    words: [`${ad} (contextuelle|contextuelles|non personnalisée|non personnalisées|non ciblée)`],
    examples: {
      match: ['Nous utilisons vos requêtes pour de la [publicité contextuelle].'],
      skip: ['Nous utilisons vos données pour des publicités ciblées.'],
    },
  },
  profiling: {
    words: [
      'profilage',
      `(établir|créer|construire|élaborer|constituer|dresser|constitution de|établissement de|création de) ${the}? (profil|profils) (de|d|des|marketing|client|utilisateur|à partir|publicitaire|sur)?`,
      '(segmentation|segmenter) (clients|clientèle|marketing)?',
      '(tirer|établir|dresser|dégager|constituer|construire|bâtir|créer|élaborer|former) (un|votre|ton|leur|des|le) (profil|profils)',
    ],
    examples: {
      match: ['Nous utilisons vos données à des fins de [profilage].'],
      skip: ['Nous utilisons vos données pour gérer votre compte.'],
    },
  },
  'ai-training': {
    words: [
      `(entraîner|entrainer|entraînement de|entraînement des|entraînement d|former|améliorer|développer|apprentissage de) ${the}? (systèmes|modèles|algorithmes|modèle|intelligences)? (de langage|d apprentissage)? (d intelligence artificielle|d ia|ia|intelligence artificielle|d apprentissage automatique|de langage)`,
      `(entraîner|entrainer|entraînement de|entraînement des) ${the}? (modèles|algorithmes|modèle)`,
      'apprentissage automatique',
      '(entraîner|entraînement de|entraînement d|entrainer|apprentissage de|former) (nos|des|une|notre|les|l)? (intelligence artificielle|intelligences artificielles|ia|modèles|modèles d ia|algorithmes|modèle)',
      `(perfectionner|affiner|nourrir|alimenter|enrichir|éduquer|instruire|ajuster|calibrer) ${the}? (modèles|modèle|algorithmes|réseaux de neurones|intelligence artificielle|ia) (de langage|de langue|d ia|d apprentissage)?`,
    ],
    examples: {
      match: ['Nous utilisons vos messages pour [entraîner nos modèles].'],
      skip: ['Nous utilisons vos données pour former notre personnel.'],
    },
  },
};
