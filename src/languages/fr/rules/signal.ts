import type { Rule } from '../../pack.ts';

const HEED =
  '(respect*|honor*|répond*|réagi*|reconnaî*|reconnai*|prend*|prenons|pris|prise|tient|tenons|tenir|trait*|détect*|support*|applique*|ignor*|consid*|interpr*|charge*)';
const DNT = '(do not track|dnt|ne pas me pister|ne pas me suivre|interdire le suivi|ne pas suivre)';
const GPC =
  '(global privacy control|gpc|(signal|signaux) de (désactivation|refus|préférence)|contrôle global de la confidentialité)';

/** How signals of the browser are treated. */
export const signal: Record<string, Rule> = {
  'heeds-do-not-track': {
    says: 'signal/do-not-track',
    match: [`${HEED} ~6 ${DNT}`, `${DNT} ~8 ${HEED}`],
    actor: 'any',
    unless: [
      'ignor* ~6 (do not track|dnt)',
      `${DNT} ~6 activé* ~8 (ne|n) ~2 pas`,
      '(réglage|fonction|fonctionnalité|paramètre) ~3 (proposé|qui|permettant)',
      '(norme|standard|consensus) ~6 (définit|uniforme|existe)',
    ],
    examples: {
      match: ['Nous [respectons le signal Do Not Track].', 'Nous ne [répondons pas aux signaux Do Not Track].'],
      skip: ['Do Not Track est un réglage de votre navigateur.'],
    },
  },
  'stops-on-do-not-track': {
    says: 'signal/do-not-track',
    match: [`${DNT} ~6 activé* ~8 (ne|n) (chargeons|collectons|déposons|suivons|utilisons|chargé*|déposé*) pas`],
    actor: 'any',
    examples: {
      match: ['Si [Do Not Track est activé, nous ne collectons pas] ces données.'],
      skip: ['Quand Do Not Track est activé, rien ne change.'],
    },
  },
  'ignores-do-not-track': {
    says: 'signal/do-not-track',
    denies: true,
    match: [`(ignor*) ~6 ${DNT}`, `${DNT} ~6 (ignoré*|sans effet)`],
    actor: 'any',
    examples: { match: ['Nous [ignorons les en-têtes DNT].'], skip: ['Vous pouvez activer Do Not Track.'] },
  },
  'heeds-global-privacy-control': {
    says: 'signal/global-privacy-control',
    match: [`${HEED} ~6 ${GPC}`, `${GPC} ~8 ${HEED}`],
    actor: 'any',
    examples: {
      match: ['Nous [respectons le Global Privacy Control].'],
      skip: ['Global Privacy Control est un réglage du navigateur.'],
    },
  },
};
