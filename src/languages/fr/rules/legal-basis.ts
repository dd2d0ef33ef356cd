import type { Rule } from '../../pack.ts';
import { ARTICLE_6 } from '../phrases.ts';

const GROUND =
  '(base|bases|fondement|fondements|fondé*|fonde|fondent|basé*|base|repose|reposent|reposant|sur la base|juridique|juridiques|légale|légales|suppose|supposent)';

/** The ground of GDPR article 6(1) that a sentence names for what is done. */
export const legalBasis: Record<string, Rule> = {
  'rests-on-consent': {
    says: 'legal-basis/consent',
    match: [
      `${GROUND} ~8 (consentement|accord préalable|accord exprès)`,
      '(trait*|collect*|utilis*) ~8 (sur la base|sur le fondement|avec|après|sous réserve) ~3 (consentement)',
      `${ARTICLE_6} a`,
      '(avez|a|ayant|ont) (donné|consenti) ~3 (consentement|accord)? ~2 (au|à ce) traitement',
      '(vous|je|il|elle) (acceptez|consentez|autorisez|accepte|consens|consent) ~6 (données|informations|coordonnées) ~3 (soient|fassent) ~4 (trait*|utilis*|collect*|enregistr*|conserv*)',
      '(vous|je) (consentez|consens|acceptez|accepte) (expressément|librement)? (au traitement|à l utilisation|à la collecte|le traitement|à ce que nous (collections|utilisions|traitions)) ~4 (données|informations|coordonnées)',
      `(trait*|utilis*|collect*) ~6 (qu|que) (avec|après|sur la base de|moyennant) ~2 (consentement|accord)`,
      '(recueilli*|traité*|collecté*|utilisé*) (qu|que) (avec|après|moyennant) (votre|l|le) (consentement|accord)',
      '(vous|tu) y (avez|as|ayez|aies|aurez|aviez) (expressément|librement|préalablement)? consenti',
      '(soumis*|subordonné*|conditionné*) (à|au) (l|la|le)? (recueil|obtention|accord|expression) ~2 (votre|ton|leur|du|de la)? ~1 (consentement|accord|personne)',
      '(soumis*|subordonné*|suspendu*) ~1 à (votre|ton|son|leur|l) (consentement|accord|autorisation (écrite|expresse|préalable))',
      '(que|qu|uniquement|seulement|exclusivement) si (vous|tu) (nous)? (donnez|donnes|avez donné|as donné|exprimez) (y)? (votre|ton) (accord|consentement|autorisation)',
      '(affich*|publi*|trait*|utilis*|partag*|enregistr*) ~2 (que|qu) si (vous|tu) (y)? (consentez|consens|acceptez|acceptes|autorisez)',
    ],
    actor: 'any',
    unless: [
      '(six|plusieurs) bases (légales|juridiques)',
      '(retir*|retrait|révo*) ~6 consentement',
      'sans ~4 consentement',
      '(si|lorsque) (vous|tu) ~1 (ne|n)',
      '(nouvelle version|modifications|présente politique|présentes conditions)',
      '(parents|parental|parentale)',
      '(transfert|cookie|cookies|traceurs)',
    ],
    examples: {
      match: ['La [base légale de notre lettre est votre consentement].'],
      skip: ['Demandez leur consentement avant de les photographier.', 'Vous pouvez retirer votre consentement.'],
    },
  },
  'counts-consent-among-grounds': {
    says: 'legal-basis/consent',
    match: ['consentement'],
    needs: ['(base|bases|fondement|fondements) (légale|légales|juridique|juridiques)'],
    actor: 'any',
    unless: ['(retir*|retrait|sans|révo*) ~8 consentement', '(parents|parental|parentale)'],
    examples: {
      match: ['Nos bases légales sont le contrat ; la loi ; votre [consentement].'],
      skip: ["Nous demandons d'abord votre consentement."],
    },
  },
  'rests-on-contract': {
    says: 'legal-basis/contract',
    match: [
      `(nécessaire*|requis*|${GROUND}|indispensable*|cadre) ~6 (exécution|conclusion|formation) ~4 (contrat|contrats|mesures précontractuelles|commande)`,
      '(exécution|conclusion) (d un|du|de votre|de notre|de ce|des) (contrat|contrats)',
      '(licéité|fondement|base|repose|reposent|découle|découlent|résulte) ~5 contrat (qui|que|vous|conclu|signé|entre|passé)',
      '(mesures|relation|relations) (précontractuelles|pré contractuelles|contractuelle)',
      `${GROUND} ~4 (contrat|relation contractuelle)`,
      'exécuter (le|notre|votre|ce) contrat',
      `${ARTICLE_6} b`,
    ],
    actor: 'any',
    unless: [
      '(conserv*|durée|stock*|archiv*|supprim*)',
      '(sous traitants|prestataires|tiers) ~8 contrat',
      'clauses contractuelles',
      '(fourniture|caractère) ~8 (conclusion|contractuel)',
    ],
    examples: {
      match: ["Le traitement est [nécessaire à l'exécution du contrat]."],
      skip: ['Le contrat est écrit en français.'],
    },
  },
  'rests-on-legal-duty': {
    says: 'legal-basis/legal-obligation',
    match: [
      `(nécessaire*|${GROUND}|répond*|cadre|vertu) ~6 (obligation|obligations) (légale|légales|réglementaire|réglementaires)`,
      '(conformer|satisfaire|répondre|acquitter|déférer|respecter) ~3 (obligation|obligations) ~4 (code|loi|lois|législation|réglementation|législateur)',
      '(obligation|obligations) ~3 (code|loi|réglementation|textes|législateur) ~4 (impose*|met|mettent|fait|font|prévoi*|édict*)',
      '(obligation|obligations) (légale|légales) (à laquelle|auxquelles|à laquelle)',
      '(respect|exécution) (d une|de nos|de l) (obligation|obligations) (légale|légales)',
      `${ARTICLE_6} c`,
      '(traitement|traitements|collecte|collectes|fichier|communication|communications) ~2 (imposé*|prescrit*|exigé*|prévu*|commandé*) par (la loi|la législation|le législateur|les lois|le code|le droit|la réglementation|l ordonnance)',
    ],
    actor: 'any',
    unless: ['(conserv*|durée|stock*|archiv*|supprim*|effac*)', 'sauf', '(divulgu*|communiqu*|transm*)', 'permett*'],
    examples: {
      match: ['Le traitement est [nécessaire au respect d’une obligation légale].'],
      skip: ['La politesse est une obligation.'],
    },
  },
  'is-bound-by-law': {
    says: 'legal-basis/legal-obligation',
    match: [
      '(sommes|est|sont) (également|aussi|donc)? (légalement)? (tenu*|obligé*|contraint*) (par la loi|légalement|par la réglementation|par les textes|par le code) ~4 (de|d|à)',
      '(car|puisque|comme|parce que) (la loi|le code|la réglementation) (nous)? (y|l|le|en)? (exige|impose|oblige|prescrit|fait obligation)',
      'parce que (la loi|le code|la réglementation) (l|nous l|le|nous y) (exige|impose|oblige|prescrit|commande)',
      '(la loi|le code|la réglementation|la législation) ~4 (nous|lui|employeur) (impose|oblige|fait obligation|contraint) (à|de|d)',
      '(loi|code|législation|réglementation|arrêté|décret) ~3 (impose|exige|oblige|prescrit|commande) ~2 (de|d|à|la|le|un|une) ~1 (tenir|vérifier|identifier|déclarer|remplir|recueillir|enregistrer|tenue|collecte|registre)',
    ],
    needs: [
      '(données|informations|fichier|fichiers|registre|traitement*|conserv*|vérifi*|déclar*|collect*|recueill*|justificatifs|connaître|identité|identifier)',
      '(fiche|fiches|registres|déclaration|formulaire|tenir|remplir|identifier)',
    ],
    actor: 'any',
    unless: ['(si|lorsque|quand|durée|délai|sauf)', '(divulgu*|communiqu*|transm*)'],
    examples: {
      match: ['Nous [sommes obligés par la loi de] tenir ce fichier.'],
      skip: ['Le port du casque est imposé par la loi.'],
    },
  },
  'rests-on-vital-interests': {
    says: 'legal-basis/vital-interests',
    match: [
      '(intérêt|intérêts) (vital|vitaux)',
      '(sauvegarder|sauver) (votre|leur|une|la) vie',
      '(sauvegarde|préservation) (de|d) (la|votre|une|sa|leur) vie',
      `${ARTICLE_6} d`,
    ],
    actor: 'any',
    examples: { match: ['Nous pouvons agir pour sauvegarder vos [intérêts vitaux].'], skip: ['Le sommeil est vital.'] },
  },
  'rests-on-public-interest': {
    says: 'legal-basis/public-interest',
    match: [
      '(cadre|titre|exercice|exécution) (de|d) (ses|sa|nos|notre|une|la|leurs) (mission|missions) (de|d) (service public|intérêt général|intérêt public)',
      '(vertu|titre|cadre|fondement|base|nécessaire*) ~4 (mission|missions) (de|d) (service public|intérêt public|intérêt général)',
      `(mission|missions|nécessaire*|${GROUND}|motifs) ~5 (intérêt public|intérêt général)`,
      'exercice de l autorité publique',
      `${ARTICLE_6} e`,
    ],
    actor: 'any',
    unless: ['(archiv*|droit|droits) ~8 intérêt public'],
    examples: {
      match: ['Ce traitement relève d’une [mission d’intérêt public].'],
      skip: ['Nos conférences sont ouvertes au public.'],
    },
  },
  'rests-on-legitimate-interests': {
    says: 'legal-basis/legitimate-interests',
    match: [
      'notre intérêt ~6 (emporte|prévaut|prime) sur',
      '(intérêt|intérêts) (commercial|commerciaux)? (légitime|légitimes)',
      '(justifi*|repos*|fond*) ~3 (notre|l|cet) intérêt (à|commercial|économique|que nous avons|que nous portons|que la société a)',
      `${ARTICLE_6} f`,
    ],
    actor: 'any',
    examples: {
      match: ['Nous nous fondons sur notre [intérêt légitime].', 'Base : [art. 6.1.f] du RGPD.'],
      skip: ['Notre intérêt pour la musique est grand.'],
    },
  },
};
