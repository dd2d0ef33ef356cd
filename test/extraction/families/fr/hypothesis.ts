import type { Family } from '../family.ts';

/** What is supposed, asked or wished says nothing of what is done. */
export const hypothesis: Family = [
  { text: 'Si nous devions recueillir des données sensibles, nous vous en informerions.', never: ['collection/*'] },
  {
    text: 'Si vous ne souhaitez pas que nous communiquions vos données à des annonceurs, écrivez-nous.',
    never: ['sharing/* affirmed'],
  },
  { text: 'Si des données étaient transférées aux États-Unis, nous vous le signalerions.', never: ['transfer/*'] },
  {
    text: "Dans l'hypothèse d'un transfert hors de l'Union européenne, une évaluation serait menée.",
    never: ['transfer/*'],
    open: true,
  },
  { text: 'Comment utilisons-nous les cookies ?', never: ['tracking/*'] },
  { text: 'Vous trouverez ici comment nous communiquons vos données à des tiers.', never: ['sharing/*'] },
  {
    text: 'Vous avez le droit de vous opposer au traitement de vos données de santé.',
    says: ['right/objection'],
    never: ['collection/health'],
  },
  { text: "Si vous pensez que nous avons recueilli les données d'un enfant, écrivez-nous.", never: ['collection/*'] },
  { text: 'Si vous ne voulez plus recevoir de publicité, dites-le-nous.', never: ['purpose/marketing affirmed'] },
  {
    text: 'En cas de violation de données, nous vous en informerons.',
    says: ['security/breach-notification'],
    never: ['collection/*'],
  },
  { text: 'Recueillons-nous votre numéro de passeport ?', never: ['collection/*'] },
  {
    text: "Si notre société est vendue, vos données seront transmises à l'acquéreur.",
    says: ['sharing/acquirer'],
    never: ['sale/*'],
  },
  {
    text: 'Si vos données sont inexactes, vous pouvez en demander la rectification.',
    says: ['right/rectification'],
    never: ['collection/*'],
  },
  {
    text: "Si un tribunal l'ordonne, nous communiquons vos données à la police.",
    says: ['sharing/authorities'],
    never: ['sharing/authorities denied'],
  },
  {
    text: "Si vous n'êtes pas satisfait, vous pouvez saisir la CNIL.",
    says: ['right/complaint'],
    never: ['collection/*'],
  },
  { text: 'Pour obtenir une copie de vos données, écrivez-nous.', says: ['right/access'], never: ['collection/*'] },
  {
    text: 'Si vous ne fournissez pas votre adresse, nous ne pourrons pas vous livrer.',
    says: ['mandatory/required possible'],
    never: ['collection/* denied'],
  },
  { text: 'Pour toute question, écrivez à question@exemple.fr.', says: ['contact/email'], never: ['collection/*'] },
  {
    text: 'Si vous vous désinscrivez, votre adresse est effacée au bout de 30 jours.',
    says: ['retention/stated-period'],
    never: ['retention/* denied'],
  },
  {
    text: 'Si nous modifions cette politique, la nouvelle version sera publiée ici.',
    says: ['change/posting'],
    never: ['sharing/*'],
  },
];
