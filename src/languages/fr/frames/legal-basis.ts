/** Words that open a legal ground. */
import type { Frame } from '../../pack.ts';

export const legalBasis: Record<string, Frame> = {
  'legal-ground': {
    opens: ['legal-basis'],
    actor: 'any',
    match: [
      '(base|bases|fondement|fondements) (légale|légales|juridique|juridiques)',
      '(fondé*|fonde|fondent|basé*|base|basent|repose|reposent|reposant|appuie|appuient|appuyons|fondons)',
      '(sur la base|sur le fondement|au titre|en vertu|en application) (de|d|du|des)',
      '(nécessaire|nécessaires|requis|requise|indispensable) (à|au|aux|pour)',
      '(conformément|en vertu de|selon|au titre de) (à l|l|à) (article|art)',
      '(fondement|base|motif|raison|justification)',
      '(justifié*|justifie|justifient|autorisé*|autorise|imposé*|impose|imposent|exigé*|exige|exigent|découle|découlent|résulte|résultent|procède|relève|relèvent|répond|répondent|dicté*|commandé*) (par|de|d|du|à|au|notre|l|la|le|une|un)?',
    ],
    examples: { match: ['La [base légale] est votre consentement.'] },
  },
};
