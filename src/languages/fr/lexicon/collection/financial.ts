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
      '(quatre|4) derniers chiffres (de|du) (la|votre|ta)? (carte|numéro de carte) (bancaire)?',
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
      '(relevé|relevés|extraits|extrait) (de|d|du) (compte|comptes|vos comptes|compte bancaire) (bancaire|bancaires)?',
      `${number} de compte`,
      '(identité|domiciliation|références) bancaire*',
      '(coordonnées|données) (de|du) (votre|la)? (compte|banque)',
      '(iban|rib|bic|mandat de prélèvement|autorisation de prélèvement)',
      'relevés bancaires',
      'titulaire du compte',
    ],
    examples: {
      match: ['Nous collectons vos [coordonnées bancaires].', 'Nous collectons votre [IBAN].'],
      skip: ['Nous collectons votre compte client.'],
    },
  },
  'payment-details': {
    words: [
      `(${info}|coordonnées|moyen|moyens|modalités|détails) (de paiement|de facturation|financières|de règlement|relatives au paiement|relatives à vos paiements|relatifs au paiement)`,
      `${info} (économiques et financières|d ordre économique et financier)`,
      '(mode|modes|moyens) de (paiement|règlement)',
      '(historique|suivi|état) (de|des) (vos)? (paiements|règlements|versements|encaissements)',
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
      `${history} (de|des|d) (vos)? (locations|réservations|emprunts|abonnements|billets|dons|voyages|contrats|prestations|trajets achetés)`,
      '(vos|tes|leurs|ses) (commandes|réservations|billets|dons|abonnements|locations)',
      '(détail|contenu|montant|date|objet|liste) (de|des|du) (la|votre|vos|tes|ta|chaque|l)? (commande|commandes|achats|achat|panier|facture|factures|dons|don|transaction|transactions|réservation|réservations|prestations)',
      '(dates|date) et montants? (de|des) (vos)? (dons|achats|commandes|transactions)',
      '(produits|articles|livres|films|jeux|titres|ouvrages|billets|médicaments) (achetés|commandés|empruntés|réservés|loués|délivrés)',
    ],
    examples: {
      match: ["Nous conservons votre [historique d'achats]."],
      skip: ['Nous conservons votre historique de navigation.'],
    },
  },
  'credit-record': {
    words: [
      '(solvabilité|cote de crédit|dossier de crédit|score de crédit|historique de crédit)',
      '(incidents|incident|défauts|retards) (de|bancaires) (paiement|remboursement)?',
      '(taux d endettement|endettement|crédits en cours|prêts en cours|crédit en cours|encours|capacité de remboursement|antécédents de crédit|cote de solvabilité|score de solvabilité|historique de remboursement|fichage bancaire)',
      'extrait (du registre|de l office) des poursuites',
      '(informations|données|renseignements|indications) (de|sur|relatives à|concernant) (la|votre)? solvabilité',
    ],
    examples: { match: ['Nous collectons votre [score de crédit].'], skip: ['Nous vous faisons crédit.'] },
  },
  income: {
    words: [
      '(revenu|revenus|salaire|salaires|rémunération|situation financière|situation fiscale|patrimoine)',
      '(bulletin|bulletins|fiche|fiches) de paie',
      'origine (des|de vos|de) fonds',
      '(capacité|situation) (d emprunt|patrimoniale|budgétaire)',
      '(revenus|ressources|charges|bulletins de salaire|bulletin de salaire|avis d imposition|quotient familial)',
      '(fortune|revenus|revenu|niveau de vie|épargne|ressources financières|charges mensuelles|avoirs|prétentions salariales|rentes|rente|pension|pensions|allocations perçues|prestations sociales)',
      '(avis|déclaration|déclarations) (d impôt|d impôts|de taxation|de revenus|de revenu|fiscale|fiscales|de ressources)',
      '(bulletin|bulletins|fiche|fiches|certificat|certificats) de (salaire|salaires|rémunération|pension)',
      '(niveau|tranche|tranches|montant|sources|source|justificatifs|justificatif|attestation) (de|du|des|d) (revenu|revenus|ressources|vos revenus|votre revenu|salaire|votre salaire)',
      '(revenu fiscal de référence|relevés d impôts|dernier avis d imposition)',
    ],
    examples: { match: ['Nous collectons vos [revenus].'], skip: ['La publicité est notre ressource.'] },
  },
};
