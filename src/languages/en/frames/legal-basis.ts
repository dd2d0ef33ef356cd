/** What opens a legal ground. */
import type { Frame } from '../../pack.ts';

export const legalBasis: Record<string, Frame> = {
  'legal-ground': {
    opens: ['legal-basis'],
    actor: 'any',
    match: [
      '(legal|lawful) (basis|bases|ground|grounds|reason|reasons|justification|justifications)',
      '(rely|relies|relying|based|base|bases|basing) (on|upon)',
      '(on the|the) basis of',
      '(process|processes|processing|processed|use|uses|collect|collects) ',
      '(pursuant to|in accordance with|under) (article|art)',
      '(necessary|required|needed) (for|to)',
    ],
    examples: { match: ['The [legal basis] is your consent.'] },
  },
};
