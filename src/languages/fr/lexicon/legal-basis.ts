import type { LexiconEntry } from '../../pack.ts';
import { ARTICLE_6 } from '../phrases.ts';

/** Grounds of GDPR article 6(1), under frames such as "la base légale est …". */
export const legalBasis: Record<string, LexiconEntry> = {
  consent: {
    words: [
      '(votre|le|leur|son|un|ton|du|de) (consentement|accord préalable|accord exprès) (explicite|préalable|exprès|libre|éclairé)?',
      '(consentement|accord) (explicite|préalable|exprès)? (de la personne|des personnes|de l utilisateur|que vous avez donné)',
      'consentement',
      `${ARTICLE_6} a`,
      '(votre|ton|l|son) accord',
      '(accord|consentement|autorisation) (écrit|préalable|exprès|explicite|parental|de la personne concernée)',
    ],
    examples: {
      match: ['La base légale est [votre consentement].', 'La base légale est l’[article 6.1.a] du RGPD.'],
      skip: ['Demandez le consentement de votre patron.'],
    },
  },
  contract: {
    words: [
      '(exécution|conclusion|formation) (d un|du|de votre|de notre|de ce|des|de) (contrat|contrats|mesures précontractuelles|commande) (de vente|de prestation|conclu|d abonnement|de travail)?',
      '(exécution|respect) (de|d) (nos|une|l)? (obligations|obligation) (contractuelles|contractuelle)',
      '(mesures|relation|relations|nécessité|obligation|obligations) (précontractuelles|pré contractuelles|contractuelle|contractuelles)',
      'contrat (qui nous lie|conclu avec|avec vous|vous liant)',
      `${ARTICLE_6} b`,
      '(contrat|conditions générales|bail) (que vous avez (signé|signées|accepté|acceptées|souscrit)|conclu avec vous|signé avec vous|passé avec vous|conclu entre nous)',
      '(relation|lien|cadre) (contractuelle|contractuel|commerciale contractuelle)',
      '(exécution|conclusion) (de la|du|d un|de votre|de) (contrat|bail|convention|vente)',
    ],
    examples: { match: ["La base légale est l'[exécution du contrat]."] },
  },
  'legal-obligation': {
    words: [
      '(respect|exécution) (d une|de l|des|de nos|d) (obligation|obligations) (légale|légales|réglementaires|réglementaire)',
      '(obligation|obligations) (légale|légales|réglementaires|réglementaire|fiscales|comptables) ((et|ou) (réglementaire|réglementaires|fiscales|comptables|légales))?',
      `${ARTICLE_6} c`,
      '(obligation|obligations|exigence|exigences|prescription|prescriptions|devoir|devoirs) (légale|légales|imposée par la loi|imposées par la loi|du code|prévues? par la loi|sociales|comptable|comptables)',
      '(respect|exécution|application) (de|d) (la|nos|l)? (loi|réglementation|législation|obligations)',
    ],
    examples: { match: ['La base légale est une [obligation légale].'] },
  },
  'vital-interests': {
    words: [
      '(intérêt|intérêts) (vital|vitaux)',
      `${ARTICLE_6} d`,
      '(sauvegarde|protection|préservation) (de|des) (vos|leurs|ses|la|votre)? (vie|intérêts vitaux|intégrité physique)',
      '(urgence|urgences) vitale*',
    ],
    examples: { match: ['La base légale est la sauvegarde de vos [intérêts vitaux].'] },
  },
  'public-interest': {
    words: [
      '(exécution|exercice)? (d une|de la|de notre|une)? (mission|missions) (d intérêt public|d intérêt général|de service public)',
      'intérêt public',
      'exercice de l autorité publique',
      `${ARTICLE_6} e`,
      '(mission|missions|tâche|tâches) (de service public|d intérêt public|d intérêt général|publique|légale de service public|qui nous (est|a été) confiée)',
      'intérêt (public|général)',
    ],
    examples: { match: ['La base légale est [une mission d’intérêt public].'] },
  },
  'legitimate-interests': {
    words: [
      '(intérêt|intérêts) (commerciaux|commercial)? (légitime|légitimes)',
      `${ARTICLE_6} f`,
      '(intérêt|intérêts) (prépondérant|prépondérants|privé prépondérant|privés prépondérants)',
    ],
    examples: { match: ['La base légale est notre [intérêt légitime].'] },
  },
};
