import type { LexiconEntry } from '../../../pack.ts';
import { info, of } from './phrase.ts';

const on =
  '(de|sur|relatives à|relative à|concernant|révélant|relatifs à|liées à|ayant trait à) (la|l|le|les|votre|vos)?';

export const sensitive: Record<string, LexiconEntry> = {
  health: {
    words: [
      `${info} (médicales|médicaux|de santé|médicale|relatives à la santé|sanitaires)`,
      `${info} ${on} santé`,
      'état de santé',
      '(antécédents médicaux|dossier médical|pathologies)',
      '(antécédents|antécédents médicaux|traitements en cours|traitements médicaux|traitement médical|ordonnances|ordonnance|pathologies|pathologie|allergies|maladies|analyses médicales|résultats d analyses|résultats d examens|examens médicaux|état de santé|groupe sanguin|dossier médical|dossier de soins|certificat médical|certificats médicaux|régime alimentaire|handicap|grossesse|vaccinations)',
      '(examens|traitements|soins|actes) (pratiqués|réalisés|prescrits|médicaux|suivis|reçus|dispensés)',
      '(compte rendu|comptes rendus) (médical|médicaux|d hospitalisation|opératoire|de consultation)',
      '(vaccins|vaccination|carnet de vaccination|contre indications|antécédents familiaux)',
      '(qualité|durée|phases) (de|du) (votre|ton)? sommeil',
      '(fréquence cardiaque|rythme cardiaque|poids et (ta|votre)? taille|poids|tension artérielle|données de santé|informations de santé|santé)',
      '(sommeil|pouls|rythme cardiaque|fréquence cardiaque|tension|glycémie|cycle menstruel|symptômes|humeur|calories|taux d oxygène|activité physique|douleurs)',
      '(tes|vos|ses|leurs) (pas|séances de soins|soins|traitements|allergies)',
      'nombre (de|quotidien de) pas',
      '(résultat|résultats) (d|de|des|du) (analyse|analyses|analyses médicales|examen|examens|laboratoire|tests médicaux|bilans|prises de sang|vos analyses|vos examens)',
      '(radios|radiographies|clichés médicaux|imagerie médicale|imageries|échographies|prescriptions médicales|médicaments|traitements médicamenteux|arrêts de travail|arrêts maladie|taux d invalidité|incapacité de travail|certificat d aptitude|aptitude médicale|fiche sanitaire|carnet de santé|situation de handicap|régime particulier|régimes alimentaires|allergies alimentaires|intolérances|intolérances alimentaires|restrictions alimentaires|besoins médicaux|affection*|corrections visuelles|prescription optique|état dentaire|diagnostics médicaux|diagnostic médical|hospitalisations)',
      '(données|informations|indications|renseignements) (de|d ordre|relatives à|sur|concernant|relatifs à|touchant à) (votre|la|l|leur|ta)? (santé|état de santé|médical)',
    ],
    examples: { match: ['Nous recueillons des [données de santé].'], skip: ['Votre santé nous tient à cœur.'] },
  },
  biometric: {
    words: [
      `${info} (biométriques|biométrique)`,
      '(empreintes digitales|empreinte digitale|reconnaissance faciale|gabarit biométrique)',
      '(empreinte|empreintes) (digitale|digitales|palmaire)',
      '(données|informations) biométriques',
      'reconnaissance faciale',
      '(empreinte|reconnaissance) (vocale|faciale|rétinienne)',
      '(gabarit|gabarits|contour de la main|scan du visage|scan de votre visage|iris|image faciale|traits du visage)',
    ],
    examples: { match: ['Nous traitons des [données biométriques].'], skip: ['Nous publions des données ouvertes.'] },
  },
  genetic: {
    words: [`${info} (génétiques|génétique)`, 'adn'],
    examples: { match: ['Nous traitons des [données génétiques].'], skip: ['La génétique est une science.'] },
  },
  'ethnic-origin': {
    words: [
      '(origine|origines) (raciale|ethnique|ethniques|raciales|prétendument raciale) ((ou|et) (ethnique|ethniques|raciale))?',
    ],
    examples: { match: ['Nous ne collectons pas votre [origine ethnique].'], skip: ["L'origine du vin est indiquée."] },
  },
  religion: {
    words: [
      '(convictions|croyances|opinions|confession) (religieuses|religieuse)',
      'religion',
      '(appartenance|pratique|confession) (religieuse|confessionnelle)',
      '(confession|culte|paroisse|baptême)',
    ],
    examples: {
      match: ['Nous ne collectons pas vos [convictions religieuses].'],
      skip: ['Les fêtes religieuses sont chômées.'],
    },
  },
  'philosophical-belief': {
    words: [
      '(convictions|croyances|opinions) (philosophiques)',
      '(convictions|croyances|opinions) (religieuses|politiques) (ou|et) philosophiques',
    ],
    examples: {
      match: ['Nous ne collectons pas vos [convictions philosophiques].'],
      skip: ['La philosophie du projet est simple.'],
    },
  },
  'political-opinion': {
    words: [
      '(opinions|opinion|convictions|appartenance) (politiques|politique)',
      '(affiliation|engagement|préférences|sympathies|étiquette) politique*',
      'intentions de vote',
    ],
    examples: {
      match: ['Nous ne collectons pas vos [opinions politiques].'],
      skip: ['La présente politique est publique.'],
    },
  },
  'sexual-orientation': {
    words: ['(orientation|vie) sexuelle'],
    examples: {
      match: ['Nous ne collectons pas votre [orientation sexuelle].'],
      skip: ['Cette orientation nous convient.'],
    },
  },
  'trade-union': {
    words: ['(appartenance|affiliation) (syndicale|à un syndicat)'],
    examples: {
      match: ['Nous ne collectons pas votre [appartenance syndicale].'],
      skip: ['Un syndicat nous représente.'],
    },
  },
  'criminal-record': {
    words: [
      '(casier judiciaire|antécédents judiciaires|condamnations pénales)',
      `${info} ${on} (condamnations|infractions) (pénales)?`,
      '(extrait|bulletin) (de|du) (votre)? (casier|casier judiciaire)',
      '(condamnations|infractions|antécédents) (pénales|pénaux|judiciaires|commises)',
    ],
    examples: { match: ['Nous recueillons votre [casier judiciaire].'], skip: ['Le dossier est clos.'] },
  },
  'special-categories': {
    words: [
      `(${info}|catégories) (personnelles)? (dites)? (sensibles|sensible|particulières de données|particulières)`,
      `(catégories|catégorie) (particulières|spéciales|particulière) ${of} (données|renseignements) (à caractère personnel|personnelles)?`,
      '(donnée|données|informations) (dite|dites)? (sensible|sensibles)',
      'données (personnelles|à caractère personnel)? (sensibles|particulièrement sensibles|dites sensibles|relevant de l article 9)',
    ],
    examples: { match: ['Nous ne collectons pas de [données sensibles].'], skip: ['Les métaux sensibles rouillent.'] },
  },
};
