import type { LexiconEntry } from '../../../pack.ts';
import { info } from './phrase.ts';

export const professional: Record<string, LexiconEntry> = {
  employer: {
    words: [
      '(nom de)? (votre|l|leur|ton)? (employeur|employeurs)',
      '(nom|raison sociale|dénomination|coordonnées) de (votre|la|l|leur) (société|entreprise|organisation|organisme)',
      'raison sociale',
      '(leur|son) (société|entreprise)',
      '(entreprise|société|organisme|structure) de rattachement',
      '(ancien|anciens|précédent|précédents|dernier|derniers|actuel) (employeur|employeurs)',
      '(nom|nom et adresse|adresse|coordonnées) (de|d) (votre|l|leur) (employeur|entreprise|société)',
      'lieu de travail',
    ],
    examples: {
      match: ['Nous collectons [votre employeur] et votre âge.', 'Nous collectons le [nom de votre société].'],
      skip: ['Nous collectons votre nom.'],
    },
  },
  'job-title': {
    words: [
      '(profession|métier|intitulé de poste|poste occupé|titre professionnel|catégorie socioprofessionnelle|catégorie socio professionnelle)',
      '(situation|activité) professionnelle',
      '(fonction|fonctions) (exercée|exercées|occupée|professionnelle|et (entreprise|société|employeur))',
      '(votre|vos|leur|leurs|sa|ses|ton) (fonction|fonctions)',
      '(poste|emploi|grade|métier|spécialité) (actuel|occupé|visé|souhaité|recherché|exercé)',
      '(intitulé|titre) (de|du|de votre|d) (poste|fonction|emploi)',
      '(statut|qualification|catégorie) professionnel*',
      '(profession|professions|métiers)',
      'ancienneté (dans l entreprise|dans le poste)?',
    ],
    examples: { match: ['Nous collectons votre [profession].'], skip: ['Le site fonctionne sans erreur.'] },
  },
  industry: {
    words: ['secteur (d activité|professionnel)'],
    examples: { match: ["Nous collectons votre [secteur d'activité]."], skip: ['Le secteur est calme.'] },
  },
  'work-history': {
    words: [
      '(cv|curriculum vitae|parcours professionnel|lettre de motivation)',
      '(expérience|expériences) (professionnelle|professionnelles)',
      `${info} (relatives à votre|sur votre) (parcours|vie professionnelle|carrière)`,
      'vie professionnelle',
      '(lettres de motivation|candidature|candidatures|références professionnelles|parcours)',
      '(cv|curriculum vitæ|curriculum|lettres de motivation|lettre de candidature|dossier de candidature|parcours de carrière|carrière|états de service|évaluations professionnelles|entretiens professionnels|compétences professionnelles|compétences)',
      '(détail|liste|historique) (de|des|d) (vos|tes|leurs)? (expériences|expérience|emplois|missions|postes)',
      '(anciens|précédents) (emplois|postes)',
    ],
    examples: { match: ['Nous collectons votre [CV].'], skip: ['Nous avons une longue expérience.'] },
  },
  education: {
    words: [
      '(diplôme|diplômes|formation initiale|niveau d études|parcours scolaire|niveau d étude|formations)',
      '(dossier|dossiers|parcours|livret|bulletin) (scolaire|scolaires|universitaire)',
      '(cursus|scolarité|notes obtenues|relevé de notes|relevés de notes|bulletins scolaires|résultats scolaires|résultats à l examen|résultats aux examens|résultats d examen|parcours universitaire|parcours de formation)',
      '(résultats|niveau|situation|carnet|bulletins|documents|suivi) (scolaire|scolaires|universitaires|universitaire|académiques)',
      '(relevé|relevés) de notes',
      '(qualifications|certifications|attestations de formation|certificats de formation|parcours d études|études suivies|formations suivies|établissement fréquenté|classe fréquentée|notes et appréciations|appréciations|moyennes)',
    ],
    examples: { match: ['Nous collectons vos [diplômes].'], skip: ['Nos études sont publiées.'] },
  },
};
