/** Verbs of protection. */
import type { Frame } from '../../pack.ts';
import { er } from '../phrases.ts';

export const security: Record<string, Frame> = {
  protects: {
    opens: ['security'],
    actor: 'first',
    match: [
      '(mettons|met|mettre|mettent|avons mis|a mis) (également|ainsi|notamment|tout)? en (œuvre|oeuvre|place)',
      `(prenons|prend|prendre|${er('adopt')}|${er('appliqu')}|disposons de|dispose de|assurons|assure|sécurisons|protégeons|protège|protéger|chiffrons|garantissons|recourons à|avons adopté|avons pris|proposons|propose)`,
      '(est|sont|être) (sécurisé*|protégé*|chiffré*|crypté*|hébergé*|stocké*|mis en œuvre|mises en œuvre|mises en place|mis en place)',
      '(pour|afin de|afin d|visant à) (protéger|sécuriser|garantir|assurer|empêcher|préserver)',
    ],
    examples: { match: ["Nous [mettons en œuvre] des pare-feu et des contrôles d'accès."] },
  },
};
