import type { LexiconEntry } from '../../../pack.ts';
import { history, info, number, of } from './phrase.ts';

const card = '(carte|cartes) (bancaire|bancaires|de crédit|de paiement|bleue|de débit)';

export const financial: Record<string, LexiconEntry> = {
  'payment-card': {
    words: [
      `(${number} ${of})? ${card}`,
      `(${info}|coordonnées) ${of} ${card}`,
      '(cryptogramme|code cvv|cvv|cvc|code de sécurité) (visuel)?',
      'date (d expiration|de validité|de fin de validité) (de (votre|la) carte)?',
    ],
    examples: {
      match: ['Nous collectons votre [numéro de carte bancaire].'],
      skip: ['Nous collectons votre IBAN.'],
    },
  },
  'bank-account': {
    words: [
      `(${info}|coordonnées) (bancaires|bancaire)`,
      `(${number} ${of})? compte bancaire`,
      '(iban|rib|bic|relevé d identité bancaire|relevés d identité bancaire|mandat sepa)',
    ],
    examples: {
      match: ['Nous collectons vos [coordonnées bancaires].', 'Nous collectons votre [IBAN].'],
      skip: ['Nous collectons votre compte client.'],
    },
  },
  'payment-details': {
    words: [
      `(${info}|coordonnées|moyen|moyens|modalités|détails) (de paiement|de facturation|financières|de règlement|relatives au paiement|relatives à vos paiements|relatifs au paiement)`,
      `${info} (économiques et financières|d ordre économique et financier|économiques)`,
    ],
    examples: {
      match: ['Nous collectons vos [informations de paiement].'],
      skip: ['Nous recevons votre paiement chaque mois.'],
    },
  },
  'purchase-history': {
    words: [
      `${history} ${of} (achat|achats|commande|commandes|transaction|transactions|paiements|consommation|locations|réservations)`,
      `${info} (de|relatives à vos|sur vos|relatives aux) (commande|commandes|transaction|transactions|achats)`,
      '(produits|articles|services|biens) (achetés|commandés|que vous achetez|que vous avez achetés)',
      '(produits|articles|services|biens|livres) que (vous|tu) (avez|as) (commandés|achetés|loués|réservés)',
      '(produits|articles) que (vous|tu) (commandez|achetez)',
      '(contenu de votre panier|panier)',
      '(habitudes|habitude) (d achat|de consommation|d achats)',
      '(vos|tes) achats',
      'montant (de la transaction|de votre commande|des achats)',
    ],
    examples: {
      match: ["Nous conservons votre [historique d'achats]."],
      skip: ['Nous conservons votre historique de navigation.'],
    },
  },
  'credit-record': {
    words: ['(solvabilité|cote de crédit|dossier de crédit|score de crédit|historique de crédit)'],
    examples: { match: ['Nous collectons votre [score de crédit].'], skip: ['Nous vous faisons crédit.'] },
  },
  income: {
    words: [
      '(revenu|revenus|salaire|salaires|rémunération|situation financière|situation fiscale|patrimoine)',
      '(bulletin|bulletins|fiche|fiches) de paie',
      'origine (des|de vos|de) fonds',
      '(capacité|situation) (d emprunt|patrimoniale|budgétaire)',
      '(revenus|ressources|charges|bulletins de salaire|bulletin de salaire|avis d imposition|quotient familial)',
    ],
    examples: { match: ['Nous collectons vos [revenus].'], skip: ['La publicité est notre ressource.'] },
  },
};
