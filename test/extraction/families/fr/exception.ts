import type { Family } from '../family.ts';

/** "ne … que" and what "sauf" leaves out is said all the same. */
export const exception: Family = [
  {
    text: "Nous ne communiquons vos données qu'à nos prestataires.",
    says: ['sharing/service-providers'],
    never: ['sharing/service-providers denied'],
  },
  {
    text: "Vos données ne sont transmises qu'à notre hébergeur.",
    says: ['sharing/hosting-providers'],
    never: ['sharing/* denied'],
  },
  {
    text: 'Vos données ne sont pas communiquées à des tiers, sauf si la loi nous y oblige.',
    says: ['sharing/third-parties denied conditional'],
    never: ['sharing/third-parties affirmed'],
  },
  {
    text: "Sans votre consentement, aucune donnée n'est transmise à des tiers.",
    says: ['sharing/third-parties denied conditional'],
    never: ['sharing/third-parties affirmed'],
  },
  {
    text: 'Hormis notre transporteur, personne ne reçoit vos données.',
    never: ['sharing/shipping-carriers denied'],
    open: true,
  },
  {
    text: "Nous n'utilisons aucun cookie, à l'exception de cookies de session.",
    says: ['tracking/session-cookies'],
    never: ['tracking/session-cookies denied'],
  },
  {
    text: 'Nous ne collectons que votre nom et votre adresse.',
    says: ['collection/name', 'collection/postal-address'],
    never: ['collection/* denied'],
  },
  {
    text: "Nous n'envoyons pas de publicité sans votre accord.",
    says: ['purpose/marketing denied conditional'],
    never: ['purpose/marketing affirmed'],
    open: true,
  },
  {
    text: "Le prestataire, qui n'utilise ces données que pour livrer les colis, reçoit votre adresse.",
    never: ['purpose/* denied', 'sharing/* denied'],
  },
  { text: 'Les données que nous ne conservons que deux ans sont ensuite effacées.', never: ['retention/* denied'] },
  {
    text: 'Le site ne dépose que des cookies de session.',
    says: ['tracking/session-cookies'],
    never: ['tracking/* denied'],
  },
  {
    text: 'Vos données ne sont pas vendues, sauf si vous y avez consenti.',
    says: ['sale/personal-data denied conditional'],
    never: ['sale/* affirmed'],
  },
  {
    text: "Nous ne traitons vos données de santé qu'avec votre consentement.",
    says: ['collection/health conditional'],
    never: ['collection/health denied'],
  },
  {
    text: 'Nous ne transmettons rien aux autorités, sauf obligation légale.',
    never: ['sharing/authorities denied'],
    open: true,
  },
  {
    text: 'Seuls nos prestataires reçoivent vos données.',
    says: ['sharing/service-providers'],
    never: ['sharing/* denied'],
    open: true,
  },
];
