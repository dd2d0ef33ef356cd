/** Groups of people for whom alone something may hold. Found in a heading or in the sentence itself. */
import type { LexiconEntry } from '../../pack.ts';

const PEOPLE =
  '(résident|résidents|résidente|citoyen|citoyens|consommateur|consommateurs|utilisateur|utilisateurs|client|clients|internautes|visiteurs|personne|personnes|personnes concernées|personnes physiques|habitants)';
const LIVE =
  '(résidant|résident|résidents|résidez|résides|résidentes|situé|situés|située|situées|situez|établi|établis|établies|vivant|vivez|vis|habitez|domicilié|domiciliés|domiciliées|êtes|trouvez|se trouvant|citoyen|citoyens)';
const IN = '(en|au|aux|à|dans|du|de la|de l|de|d|des|dans un pays de|dans un état membre de|sur le territoire de)';
const group = (place: string): string[] => [
  `${PEOPLE} ${LIVE}? ${IN} (le|la|l|les)? ${place}`,
  `${LIVE} ${IN} (le|la|l|les)? ${place}`,
];

export const audience: Record<string, LexiconEntry> = {
  california: {
    words: [
      ...group('(état de)? californie'),
      `${PEOPLE} californiens`,
      '(droits|droit|avis|notice|informations|mentions) ((des|aux|pour les)? (résidents|consommateurs))? (en|de|relatifs à la|pour la) californie',
    ],
    examples: {
      match: ['Les [résidents de Californie] disposent d’un droit d’accès.'],
      skip: ['Nos bureaux sont en Californie.'],
    },
  },
  'us-states': {
    words: group(
      '(virginie|colorado|connecticut|utah|nevada|texas|oregon|montana|vermont|certains états américains|certains états)',
    ),
    examples: { match: ['Les [résidents de Virginie] disposent d’un droit d’accès.'] },
  },
  europe: {
    words: group('(union européenne|espace économique européen|eee|ue|europe)'),
    examples: { match: ['Les [résidents de l’Union européenne] disposent d’un droit d’accès.'] },
  },
  'united-kingdom': {
    words: [...group('royaume uni'), `${PEOPLE} britanniques`],
    examples: { match: ['Les [résidents du Royaume-Uni] disposent d’un droit d’accès.'] },
  },
  switzerland: {
    words: [
      ...group('suisse'),
      `${PEOPLE} suisses`,
      '(résidents|personnes|clients|clientes) (domiciliées|domiciliés|résidant|établies|établis) en suisse',
    ],
    examples: { match: ['Les [personnes résidant en Suisse] disposent d’un droit d’accès.'] },
  },
  canada: {
    words: [
      ...group('(canada|québec)'),
      `${PEOPLE} (canadiens|québécois)`,
      '(résidents|résidentes|citoyens|membres|clients) (du|au) (québec|canada)',
    ],
    examples: { match: ['Les [résidents du Québec] disposent d’un droit d’accès.'] },
  },
  brazil: {
    words: [...group('brésil'), `${PEOPLE} brésiliens`],
    examples: { match: ['Les [résidents du Brésil] disposent d’un droit d’accès.'] },
  },
  australia: {
    words: [...group('australie'), `${PEOPLE} australiens`],
    examples: { match: ['Les [résidents d’Australie] disposent d’un droit d’accès.'] },
  },
};
