/** What opens a legal ground. */
import type { Frame } from '../../pack.ts';

export const legalBasis: Record<string, Frame> = {
  'legal-ground': {
    opens: ['legal-basis'],
    actor: 'any',
    bothWays: true,
    match: [
      '(die|der|als|unsere)? (rechtsgrundlage|rechtsgrundlagen|rechtliche grundlage|grundlage|erlaubnistatbestand|rechtsgrund)',
      '(beruht|beruhen|basiert|basieren|stützt|stützen|gestützt|stütze) (auf|sich)?',
      '(auf grundlage|auf basis) (von|des|der|unserer|ihrer|unseres|deiner|ihrem)?',
    ],
    examples: { match: ['[Die Rechtsgrundlage] ist Ihre Einwilligung.'] },
  },
};
