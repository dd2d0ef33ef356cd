import type { Family } from '../family.ts';

/** Who acts: the service, the reader, those it gives data to, or somebody else. */
export const whoActs: Family = [
  { text: 'Nous recueillons votre nom.', says: ['collection/name'], never: ['collection/* third'] },
  { text: 'Vous pouvez partager vos photos avec vos amis.', never: ['sharing/*'] },
  { text: "D'autres sites recueillent votre adresse IP.", never: ['collection/*'] },
  { text: 'Nos annonceurs recueillent votre adresse IP.', says: ['sharing/advertisers'], never: ['sharing/* denied'] },
  { text: "Des données nous sont transmises par d'autres sociétés du groupe.", never: ['sharing/affiliates'] },
  {
    text: 'Nous recevons votre adresse de nos partenaires.',
    says: ['collection/postal-address', 'source/third-party'],
    never: ['sharing/business-partners'],
  },
  {
    text: 'Si vous vous connectez avec Facebook, celui-ci nous transmet votre nom.',
    says: ['collection/name'],
    never: ['sharing/social-networks'],
  },
  { text: 'Il vous appartient de protéger votre mot de passe.', never: ['security/*', 'collection/password'] },
  {
    text: 'Le paiement est traité par notre prestataire de paiement.',
    says: ['sharing/payment-processors'],
    never: ['collection/* affirmed'],
  },
  { text: 'Vos données nous sont envoyées par un formulaire.', never: ['sharing/*'] },
  {
    text: "Dans l'application, vous indiquez votre nom et votre adresse e-mail.",
    says: ['collection/name', 'collection/email-address'],
    never: ['sharing/*'],
  },
  { text: 'Ne communiquez pas vos données à des inconnus.', never: ['sharing/*'] },
  { text: 'Le cookie est déposé par Google.', says: ['tracking/cookies third'], never: ['tracking/* denied'] },
  { text: 'Le système enregistre votre adresse IP.', says: ['collection/ip-address'], never: ['collection/* denied'] },
  {
    text: "L'application demande votre numéro de téléphone.",
    says: ['collection/phone-number'],
    never: ['collection/* denied'],
  },
  {
    text: 'Votre navigateur peut bloquer les cookies.',
    says: ['choice/browser-settings possible'],
    never: ['tracking/* affirmed'],
  },
  { text: 'La police peut recueillir des données sur vous.', never: ['collection/*'] },
  {
    text: 'Votre nom et votre adresse sont conservés chez nous.',
    says: ['collection/name', 'collection/postal-address'],
    never: ['sharing/*'],
  },
  { text: 'Les données que vous nous donnez sont conservées.', never: ['sharing/*'] },
  {
    text: 'Le colis part chez notre transporteur, qui reçoit votre adresse.',
    says: ['sharing/shipping-carriers'],
    never: ['sharing/third-parties'],
  },
  {
    text: 'Les huissiers reçoivent alors votre nom et votre adresse.',
    says: ['sharing/debt-collectors'],
    never: ['collection/* denied'],
  },
  {
    text: 'Nous partageons vos données avec nos filiales et des cabinets de conseil.',
    says: ['sharing/affiliates', 'sharing/professional-advisers'],
  },
  {
    text: 'Nous partageons avec nos filiales des statistiques et des avis des clients.',
    never: ['sharing/other-users'],
  },
  {
    text: 'Votre adresse IP nous est transmise par votre navigateur.',
    says: ['collection/ip-address'],
    never: ['sharing/*'],
  },
  {
    text: 'Ventadour SA traite vos revenus et vos relevés de compte.',
    says: ['collection/income', 'collection/bank-account'],
    never: ['collection/* denied'],
  },
  {
    text: 'Pour louer un logement, Immo Charmille vous demande une copie de votre passeport.',
    says: ['collection/government-id'],
    never: ['collection/* denied'],
  },
  {
    text: "Votre dossier est conservé à l'accueil et partagé avec nos filiales.",
    says: ['sharing/affiliates'],
    never: ['sharing/* denied'],
  },
];
