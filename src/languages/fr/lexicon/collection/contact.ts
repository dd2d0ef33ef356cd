import type { LexiconEntry } from '../../../pack.ts';
import { info, number, of } from './phrase.ts';

const mail =
  '(e mail|email|mail|courriel|électronique|électroniques|e mails|mails|de courriel|de courrier électronique|de messagerie|mél|e mail personnelle)';

export const contact: Record<string, LexiconEntry> = {
  'email-address': {
    words: [
      `(adresse|adresses) ${mail} (personnelle|professionnelle|valide)?`,
      'adresse de courrier électronique',
      '(e mail|email|mail|courriel|courrier électronique|mél)',
      '(boîte|boîtes) (mail|e mail|aux lettres électronique|de messagerie)',
      '(adresse|adresses) (de messagerie|e mails|électroniques)',
    ],
    examples: {
      match: ['Nous collectons votre [adresse e-mail].', 'Nous collectons votre [adresse électronique].'],
      skip: ['Nous collectons votre adresse postale.'],
    },
  },
  'postal-address': {
    words: [
      `(adresse|adresses) (postale|postales|de livraison|de facturation|du domicile|de domicile|physique|complète|personnelle|civique)? ((et|ou) (de livraison|de facturation|postale))?`,
      '(code postal|codes postaux|ville|commune de résidence|lieu de résidence|pays de résidence|domicile)',
      'justificatif de domicile',
      '(adresse|adresses) (du siège|des locaux|du logement|du chantier)',
      '(adresse|adresses) (de correspondance|de résidence|d expédition|d envoi|d intervention|privée|actuelle|précédente|habituelle|fiscale|d installation|de raccordement|des parents|de la résidence|du bien|du domicile|du chantier|de la propriété|de livraison et de facturation)',
      '(lieu|commune|ville|pays) (d habitation|de domicile|de résidence)',
      'justificatifs de domicile',
      '(attestation|certificat) de (domicile|résidence)',
    ],
    examples: {
      match: ['Nous collectons votre [adresse postale].', 'Nous collectons votre nom et votre [code postal].'],
      skip: ['Nous collectons votre adresse IP.', 'Nous collectons votre adresse e-mail.'],
    },
  },
  'phone-number': {
    words: [
      `${number} ${of} (téléphone|mobile|portable|fax|télécopie|gsm|téléphones|cellulaire) (fixe|mobile|portable|personnel|professionnel)?`,
      `(numéro|numéros) (téléphonique|téléphoniques|mobile|de ligne|d appel|d appelant|composé|composés)`,
      '(téléphone|téléphones|tél) (fixe|mobile|portable)?',
      'coordonnées téléphoniques',
      'ligne (directe|fixe|téléphonique)',
      '(numéro|numéros|n) (de|d|du) (portable|gsm|natel|cellulaire|mobile|ligne|joignable)',
      '(natel|numéro où vous joindre|numéros d urgence)',
    ],
    examples: {
      match: ['Nous collectons votre [numéro de téléphone].'],
      skip: ['Nous collectons le numéro de votre commande.', 'Nous collectons le modèle de votre téléphone.'],
    },
  },
  'contact-details': {
    words: [
      '(coordonnées) (de contact|postales|électroniques|personnelles|professionnelles|complètes)?',
      `${info} (de contact|de contacts)`,
      '(coordonnées d une)? personne à (prévenir|contacter|joindre) (en cas d urgence)?',
      '(contact|contacts|personne|personnes|numéro) (d urgence|à prévenir|à contacter|à joindre)',
      'coordonnées (des|du|de la|de l|d un|de vos|de votre) (parents|parent|représentants légaux|responsables légaux|tuteur|garant|garants|proche|proches|titulaire|personne à prévenir|contact|contacts|employeur)',
      '(données|informations) de correspondance',
    ],
    examples: {
      match: ['Nous collectons vos [coordonnées].', 'Nous conservons vos [données de contact].'],
      skip: ['Vous trouverez nos coordonnées ci-dessous.', 'Nous collectons vos coordonnées bancaires.'],
    },
  },
  'contact-list': {
    words: [
      '(carnet|carnets|répertoire) (d adresses|d adresse|téléphonique)',
      '(liste|listes) (de|des) (vos)? (contacts)',
      'répertoire de (votre|ton) téléphone',
      'contacts téléphoniques',
      '(vos|tes) contacts',
      'contacts (du|de votre|de ton|de l) (téléphone|appareil|utilisateur)',
      '(répertoire|carnet de contacts|liste de contacts)',
      '(contacts|numéros) (enregistrés|présents) (dans|sur) (votre|ton|le) (téléphone|appareil|répertoire|smartphone)',
    ],
    examples: {
      match: ["Nous collectons votre [carnet d'adresses]."],
      skip: ['Nous collectons vos coordonnées.'],
    },
  },
};
