/** Words that open a right of the reader. */
import type { Frame } from '../../pack.ts';

export const right: Record<string, Frame> = {
  'has-right': {
    opens: ['right'],
    actor: 'user',
    match: [
      '(droit|droits) (de|d|à|au|aux|suivants|sur)',
      '(disposez|dispose|disposent|bénéficiez|bénéficie|bénéficient|avez|a|ont|jouissez|disposes|as|bénéficies) (également|aussi|notamment|en outre|à tout moment|par ailleurs|ainsi)? (d|de|du|des) (un|une)? (droit|droits)',
      '(pouvez|pourrez|peux) (également|aussi|à tout moment|toujours|en outre|notamment|ainsi|donc|par ailleurs|librement|nous)? (nous)? (demander|exiger|obtenir|solliciter|exercer|requérir|faire|définir|choisir de)?',
      '(peut|peuvent|pourront) (également|aussi|à tout moment|toujours|notamment)? (nous)? (demander|exiger|obtenir|solliciter|exercer|requérir)',
      '(possibilité|faculté) (à tout moment|de|d)',
      '(est|serez|êtes) en droit (de|d)',
      '(avez|as|a|ont) (également|aussi|toujours|à tout moment)? (le)? (droit|choix|possibilité|loisir) (de|d|à)',
      '(peux|pouvez|peut|peuvent|pourrez) (toujours|librement|gratuitement|simplement|facilement|nous demander|exiger|réclamer|obtenir|récupérer|consulter|faire)',
      '(n aurez|n avez|n auras) (aucun|rien) ~2 (frais|à payer) ~2 pour',
    ],
    examples: {
      match: ['Vous disposez du [droit de] retirer votre consentement.'],
      skip: ["Nous nous réservons le droit d'accéder au bâtiment."],
    },
  },
  'grants-right': {
    opens: ['right'],
    actor: 'first',
    match: [
      '(donnons|offrons|accordons|donne|offre|accorde) (également|aussi)? (la possibilité|le droit|les droits|la faculté) (de|d)?',
      '(confère|accorde|garantit|reconnaît) (un|le|les|des|certains)? (droit|droits)',
      '(permettons|permet|permettent) (de|d) (consulter|corriger|modifier|effacer|supprimer|exporter|télécharger|récupérer)',
      '(reconnaît|reconnaissons|garantissons|offre|ouvre) ~2 (droit|droits)',
    ],
    examples: { match: ['Nous vous [donnons la possibilité de] retirer votre consentement.'] },
  },
};
