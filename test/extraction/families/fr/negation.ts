import type { Family } from '../family.ts';

/** What a negation reaches: "ne … pas", "aucun", "ni … ni", and no further than the next main clause. */
export const negation: Family = [
  { text: 'Nous ne vendons pas vos données.', says: ['sale/personal-data denied'], never: ['sale/* affirmed'] },
  { text: 'Vos données ne sont jamais vendues.', says: ['sale/personal-data denied'], never: ['sale/* affirmed'] },
  {
    text: 'Nous ne vendons pas vos données, mais nous pouvons les communiquer à nos prestataires.',
    says: ['sale/personal-data denied', 'sharing/service-providers possible'],
    never: ['sharing/* denied'],
  },
  {
    text: 'Nous ne collectons ni votre nom ni votre adresse.',
    says: ['collection/name denied', 'collection/postal-address denied'],
    never: ['collection/* affirmed'],
  },
  {
    text: "Aucun cookie tiers n'est déposé.",
    says: ['tracking/third-party-cookies denied'],
    never: ['tracking/* affirmed', 'sharing/*'],
  },
  {
    text: 'Nous collectons non seulement votre nom, mais aussi votre numéro de téléphone.',
    says: ['collection/name', 'collection/phone-number'],
    never: ['collection/* denied'],
  },
  {
    text: "Votre position n'est pas enregistrée ; votre nom, lui, est conservé.",
    says: ['collection/location denied', 'collection/name'],
    never: ['collection/name denied'],
  },
  {
    text: "Aucune donnée n'est communiquée à des tiers.",
    says: ['sharing/third-parties denied'],
    never: ['sharing/* affirmed'],
  },
  {
    text: 'La Ville ne recourt à aucun profilage.',
    says: ['purpose/profiling denied'],
    never: ['purpose/profiling affirmed'],
    open: true,
  },
  {
    text: 'En aucun cas nous ne transmettons votre numéro à des annonceurs.',
    says: ['sharing/advertisers denied'],
    never: ['sharing/* affirmed'],
  },
  {
    text: "Aucun transfert hors de l'Union européenne n'a lieu.",
    says: ['transfer/abroad denied'],
    never: ['transfer/* affirmed'],
  },
  {
    text: "Aucune donnée ne quitte l'Union européenne.",
    says: ['transfer/abroad denied'],
    never: ['transfer/* affirmed'],
  },
  {
    text: 'Nous ne communiquons pas vos données à des réseaux publicitaires, mais bien à nos transporteurs.',
    says: ['sharing/advertisers denied', 'sharing/shipping-carriers'],
    never: ['sharing/shipping-carriers denied'],
  },
  { text: "Le droit à l'effacement ne s'applique pas aux factures.", never: ['right/*'] },
  { text: "Nous n'avons pas désigné de délégué à la protection des données.", never: ['contact/*'] },
  {
    text: 'Certaines données ne viennent pas de vous : elles nous sont transmises par votre employeur.',
    says: ['source/third-party'],
    never: ['collection/* denied'],
  },
  {
    text: "L'adresse électronique que vous nous laissez n'est conservée que trois mois.",
    says: ['collection/email-address'],
    never: ['collection/* denied', 'purpose/* denied'],
  },
  {
    text: "La société s'interdit de vendre les informations de ses clients.",
    says: ['sale/personal-data denied'],
    never: ['sale/personal-data affirmed'],
  },
];
