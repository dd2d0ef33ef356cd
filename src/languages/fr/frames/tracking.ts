/** Verbs of setting trackers. */
import type { Frame } from '../../pack.ts';
import { er } from '../phrases.ts';

export const tracking: Record<string, Frame> = {
  sets: {
    opens: ['tracking', 'purpose'],
    actor: 'first',
    requires: 'tracking',
    match: [
      `(${er('dépos')}|${er('pos')}|${er('plac')}|plaçons|${er('install')}|${er('insèr')}|insérons|${er('implant')}|intègre|intégrons|intègrent|intégrer|contient|contiennent|comporte|comportent|${er('stock')}|${er('enregistr')}|dispose de|${er('emploi')}|met en œuvre|mettons en œuvre|mettons en place|peut contenir|recourt à|faisons usage de|procédons à)`,
      '(fait|faisons|font) usage (de|d|du|des)',
      '(n y a|n existe)',
      '(intégrons|intègre|incorpore|incorporent|embarque|embarquent|embarquons|affichent|proposent|hébergent|utilise|utilisons|sert|servons)',
      '(dépose|déposent|utilise|utilisent|posent|placent|enregistrent|insèrent|lisent|lisons|lit|ajoute|ajoutons|diffuse|diffusent|appelle|appellent|chargent|charge|embarque|contiennent|intègrent|affichent|s appuie sur|appuyons sur|comprend|comprennent|comprenne) (également|aussi|notamment|donc|alors|uniquement|pas|aucun|aucune)?',
      '(pratiquons|pratique|pratiquent|procédons au|recourons à|recourons au)',
    ],
    examples: { match: ['Nous [déposons] des cookies sur votre appareil.'] },
  },
  'is-set': {
    opens: ['tracking', 'purpose'],
    actor: 'first',
    requires: 'tracking',
    passive: true,
    match: [
      '(déposé*|placé*|installé*|inséré*|implanté*|intégré*|émis*|présent*|stocké*|mis en place|mis en œuvre|enregistré*|activé*|posé*)',
      '(exempté*|soumis*|requis*|indispensable*|nécessaire*|expirent|expire)',
      'ont une durée (de vie|de validité|de conservation|maximale|limitée)',
      'conservé*',
      '(déclenché*|lu|lus|lue|lues|écrit*|émis*|créé*|chargé*|ajouté*|diffusé*|autorisé*|désactivé*) (par|sur|dans|lors|dès|après|lorsque|quand|si|à)',
      '(présent*|contenu*|embarqué*|inséré*|intégré*) (dans|sur|par)',
    ],
    examples: { match: ['Des cookies sont [déposés] sur votre appareil.'] },
  },
};
