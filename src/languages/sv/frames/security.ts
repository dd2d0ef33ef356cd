/** Verbs of protecting. */
import type { Frame } from '../../pack.ts';

export const security: Record<string, Frame> = {
  protects: {
    opens: ['security'],
    actor: 'first',
    match: [
      '(vidtar|vidta|vidtagit|vidtas|vidtagits|tillämpar|tillämpa|använder|använda|används|har|skyddar|skydda|skyddas|skyddade|krypterar|krypteras|upprätthåller|inför|infört|implementerat|implementerar|arbetar med|genomför|gör|sker|lagras|sparas|förvaras|står|omfattas|kräver|finns)',
      'för att (skydda|säkra|säkerställa|förhindra)',
      '(genom|med hjälp av)',
    ],
    examples: { match: ['Vi [använder] brandväggar och åtkomstkontroll.'] },
  },
};
