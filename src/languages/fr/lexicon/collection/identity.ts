import type { LexiconEntry } from '../../../pack.ts';
import { info, number, of } from './phrase.ts';

export const identity: Record<string, LexiconEntry> = {
  name: {
    words: [
      '(nom|noms) ((et|ou)? (prénom|prénoms))?',
      '(nom|noms) (de famille|de naissance|de jeune fille|d usage|complet|marital|patronymique)',
      '(prénom|prénoms) ((et|ou)? (nom|noms) (de famille)?)?',
      '(civilité|patronyme)',
      `${info} (d identité|d identification|relatives à votre identité|relatives à l identité|d état civil)`,
      'état civil',
      'identité (du|de la|de l|des|de vos|de votre|de leurs) (client|clients|utilisateur|personne|personnes|responsables|responsable|candidat|élève|élèves|patient|titulaire|adhérent|parents|représentants|représentant|bénéficiaire|bénéficiaires|demandeur|visiteur|enfant|enfants)',
      'nom et prénom',
      '(nom|prénom|noms|prénoms) (et|ou)? (nom|prénom|prénoms)? (des|du|de l) (enfants|enfant|titulaire|adhérent|participants|bénéficiaire)',
      'identité (complète|civile)',
      '(nom|noms) (du|de la|de l|des|de votre|de vos|d une?) (titulaire|enfant|enfants|élève|élèves|conjoint|personne|personnes|représentant|représentants|propriétaire|accompagnants|invités|bénéficiaire|interlocuteur|contact|parents)',
      '(initiales|noms et prénoms|nom d épouse|nom d artiste)',
      '(nom|noms) (et|ou) (qualité|qualités)',
    ],
    examples: {
      match: ['Nous collectons votre [nom] et votre âge.', 'Nous collectons vos [nom et prénom].'],
      skip: ["Nous collectons votre nom d'utilisateur.", 'Nous collectons le nom de votre société.'],
    },
  },
  username: {
    words: [
      '(nom|noms) (d utilisateur|d utilisateurs|de compte|d usager)',
      '(pseudo|pseudonyme|pseudonymes|pseudos|login|logins)',
      '(identifiant|identifiants) (de connexion|utilisateur|d utilisateur|de compte|client|et mot de passe)',
      'identifiants',
      'identifiants de connexion',
      '(surnom|gamertag|alias|identifiant de joueur|nom de joueur|nom d écran|nom de profil)',
      '(nom|noms) de (joueur|scène|profil)',
    ],
    examples: {
      match: ["Nous collectons votre [nom d'utilisateur].", 'Nous enregistrons votre [identifiant de connexion].'],
      skip: ['Nous collectons votre nom.', 'Nous collectons votre identifiant publicitaire.'],
    },
  },
  password: {
    words: [
      '(mot|mots) de passe',
      'code (secret|confidentiel)',
      'question secrète',
      '(code|codes) (pin|d accès|personnel)',
      'phrase (secrète|de passe)',
    ],
    examples: {
      match: ['Nous collectons votre adresse et un [mot de passe].'],
      skip: ['Choisissez un mot de passe long.'],
    },
  },
  'date-of-birth': {
    words: [
      '(date|dates|année|jour|mois) (et lieu|et le lieu)? de naissance',
      '(date de|jour de votre) anniversaire',
      'anniversaire',
    ],
    examples: {
      match: ['Nous collectons votre [date de naissance].'],
      skip: ['Nous fêtons l’anniversaire de la maison.'],
    },
  },
  age: {
    words: ['âge', 'tranche d âge', '(âges|classe d âge|catégorie d âge|tranches d âge|groupe d âge)'],
    examples: { match: ['Nous collectons votre [âge].'], skip: ['Le bel âge est un roman.'] },
  },
  gender: {
    words: ['(sexe|genre)', 'identité de genre'],
    examples: { match: ['Nous collectons votre nom et votre [sexe].'], skip: ['Nous vendons tout genre de meubles.'] },
  },
  photo: {
    words: [
      '(photo|photos|photographie|photographies|avatar|portrait|selfie) (de profil|d identité|de vous)?',
      'image de profil',
      '(photo|photos|photographie|photographies|cliché|clichés|portrait|portraits) (de groupe|de classe|de vous|prises|prise|de vos enfants|de l enfant|de profil|d identité)',
      '(clichés|portraits|images de vous)',
      '(votre|ton|leur|son) image',
    ],
    examples: {
      match: ['Nous collectons votre [photo de profil].'],
      skip: ['Les photos du site sont de Jeanne Martin.'],
    },
  },
  'government-id': {
    words: [
      `(copie|photocopie|scan)? ${of}? (pièce|pièces|carte|titre|document|documents|justificatif) (d identité|nationale d identité|officiel d identité|officielle d identité)`,
      `${number}? ${of}? (passeport|permis de conduire|permis de séjour|titre de séjour|cni)`,
      `${number} (de|d) (pièce|carte) d identité`,
      `permis de conduire`,
      '(titre|titres) (d identité|de voyage|de séjour)',
      `${number} (de|d|du) (registre national|carte nationale|permis de conduire|passeport|carte d identité)`,
      '(numéro national|niss|livret de famille|acte de naissance|extrait d acte de naissance|extrait de naissance|titres d identité|pièces d identité|document de voyage|carte de séjour|carte d étranger|carte de résident)',
      `${number} d assurance (maladie|santé)`,
      '(code permanent|carte d assurance maladie)',
    ],
    examples: {
      match: ["Nous recueillons votre [pièce d'identité]."],
      skip: ["Nous collectons votre carte d'abonné."],
    },
  },
  'social-security-number': {
    words: [
      `${number} (de sécurité sociale|d inscription au répertoire|d assurance sociale|avs|nir)`,
      '(nir|nas|numéro de sécu)',
    ],
    examples: {
      match: ['Nous collectons votre [numéro de sécurité sociale].'],
      skip: ['Nous collectons votre numéro de téléphone.'],
    },
  },
  'tax-id': {
    words: [
      `${number} (fiscal|d identification fiscale|fiscal de référence|spi|de contribuable)`,
      'identifiant fiscal',
      `${number} de tva (intracommunautaire)?`,
      '(référence fiscale|références fiscales|nif)',
    ],
    examples: { match: ['Nous collectons votre [numéro fiscal].'], skip: ['Nous collectons votre numéro de client.'] },
  },
  nationality: {
    words: ['(nationalité|nationalités|citoyenneté)'],
    examples: { match: ['Nous collectons votre [nationalité].'], skip: ['Nos clients viennent de partout.'] },
  },
  'marital-status': {
    words: [
      '(situation|statut) (familiale|matrimoniale|matrimonial|de famille|marital)',
      '(état|régime) matrimonial',
      '(situation|statut) (matrimoniale|maritale|conjugale|familial|conjugal|civil)',
    ],
    examples: {
      match: ['Nous collectons votre [situation familiale].'],
      skip: ['La situation du logement est bonne.'],
    },
  },
  signature: {
    words: ['(signature|signatures) (manuscrite|électronique|numérisée)?'],
    examples: { match: ['Nous collectons votre [signature].'], skip: ['La signature du contrat a lieu en agence.'] },
  },
};
