/** Verbs of protecting data. */
import type { Frame } from '../../pack.ts';

export const security: Record<string, Frame> = {
  protects: {
    opens: ['security'],
    actor: 'first',
    match: [
      '(implement|implements|implemented|maintain|maintains|employ|employs|adopt|adopted|take|takes|taken|apply|applies|have|has|deploy|secure|secures|secured|protect|protects|protected|protecting|safeguard|safeguards|encrypt|encrypts|encrypted|encrypting|store|stored|follow|follows|put in place|transmitted|restrict|restricts|limit|limits|restricted|limited|train|undergo|undergoes)',
      '(is|are) (secured|protected|encrypted|stored|safeguarded|password protected|transmitted|limited|restricted|kept)',
      '(to protect|to secure|to safeguard|to ensure|to prevent)',
    ],
    examples: { match: ['We [maintain] firewalls and access controls.'] },
  },
};
