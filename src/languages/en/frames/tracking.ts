/** Verbs of placing and reading trackers. */
import type { Frame } from '../../pack.ts';

export const tracking: Record<string, Frame> = {
  sets: {
    opens: ['tracking', 'purpose'],
    actor: 'first',
    requires: 'tracking',
    match: [
      '(set|sets|setting|place|places|placing|deploy|deploys|issue|issues|assign|assigns|send|sends|store|stores|storing|implement|implements|install|installs|embed|embeds|drop|drops|collect|collects|collected|access|read|reads|write)',
    ],
    examples: { match: ['We [place] cookies on your device.'] },
  },
  'is-set': {
    opens: ['tracking', 'purpose'],
    actor: 'first',
    requires: 'tracking',
    passive: true,
    match: ['(set|placed|deployed|issued|assigned|sent|stored|installed|embedded|dropped|contained|served)'],
    examples: { match: ['Cookies are [placed] on your device.'] },
  },
};
