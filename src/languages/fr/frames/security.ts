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
      '(chiffre|chiffrent|protège|protègent|sécurise|sécurisent|exige|exigent|exigeons|impose|imposons|requiert|cloisonne|cloisonnons|limite|limitons|restreint|restreignons|disposent|réalise|réalisons|effectue|effectuons|fait réaliser|faisons réaliser|organise|organisons|mène|menons|soumet|soumettons|fait l objet|font l objet|bénéficie|bénéficient|sauvegarde|sauvegardons|surveille|surveillons|formons|teste|testons)',
      '(est|sont|être|a été|ont été|sera|seront) (équipé*|doté*|conservé*|gardé*|rangé*|enfermé*|placé*|accessible*|limité*|restreint*|soumis*|couvert*|testé*|audité*|sauvegardé*|cloisonné*)',
    ],
    examples: { match: ["Nous [mettons en œuvre] des pare-feu et des contrôles d'accès."] },
  },
};
