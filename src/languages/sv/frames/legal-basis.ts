/** Verbs and nouns behind which a legal ground is named. */
import type { Frame } from '../../pack.ts';

export const legalBasis: Record<string, Frame> = {
  'legal-ground': {
    opens: ['legal-basis'],
    actor: 'any',
    match: [
      '(rättslig|rättsliga|laglig|lagliga|legal|legala) (grund|grunden|grunder|grunderna|stöd|stödet)',
      '(grundar|grundas|baserar|baseras|vilar|stöder|stödjer|stöds|stödjs) (sig|oss|vi|vår behandling)? (oss)? (även|också|främst|på)? (sig)? (på|av|i)',
      '(med|har|på) (stöd|grundval|grund) (av|i)',
      '(behandlar|behandla|behandlas|samlar in|samlas in|använder|används|sker|görs|utförs) (endast|bara|enbart|efter|med|på|genom|också|även)',
      '(nödvändig|nödvändigt|nödvändiga|erforderlig*)',
      '(krävs|behövs) (för|till)',
      '(enligt|i) (artikel|art)',
    ],
    examples: { match: ['Den [rättsliga grunden] är ditt samtycke.'] },
  },
};
