import type { Family } from '../family.ts';

/** What hangs on the reader's consent or choice is conditional; what comes about by the way is not. */
export const condition: Family = [
  {
    text: 'Avec votre consentement, nous recueillons votre position précise.',
    says: ['collection/precise-location conditional'],
    never: ['collection/precise-location denied'],
  },
  {
    text: 'Si vous y consentez, nous communiquons votre adresse e-mail à des annonceurs.',
    says: ['sharing/advertisers conditional'],
    never: ['sharing/* denied'],
  },
  {
    text: "Nous vous envoyons notre lettre d'information si vous avez donné votre accord.",
    says: ['purpose/marketing conditional'],
    never: ['purpose/marketing denied'],
  },
  {
    text: 'Sous réserve de votre consentement, nous déposons des cookies publicitaires.',
    says: ['tracking/advertising conditional'],
    never: ['tracking/* denied'],
  },
  {
    text: 'Lorsque vous commandez, nous enregistrons votre adresse.',
    says: ['collection/postal-address'],
    never: ['collection/* conditional'],
  },
  {
    text: 'Si vous payez par carte, nous traitons votre numéro de carte.',
    says: ['collection/payment-card'],
    never: ['collection/* denied'],
    open: true,
  },
  {
    text: 'Nous pouvons recueillir votre numéro de téléphone.',
    says: ['collection/phone-number possible'],
    never: ['collection/phone-number conditional'],
  },
  {
    text: 'Les données de santé ne sont traitées que si vous y avez consenti.',
    says: ['collection/health conditional'],
    never: ['collection/health denied'],
  },
  {
    text: "Avec votre permission, l'application lit vos contacts.",
    says: ['collection/contact-list conditional'],
    never: ['collection/contact-list denied'],
  },
  {
    text: "Vos données sont susceptibles d'être communiquées à notre transporteur.",
    says: ['sharing/shipping-carriers possible'],
    never: ['sharing/shipping-carriers conditional'],
  },
  {
    text: "Nous collectons votre adresse e-mail. Si vous l'acceptez, nous la communiquons à nos partenaires.",
    says: ['collection/email-address'],
    never: ['collection/email-address conditional'],
  },
  {
    text: "Vous pouvez à tout moment demander l'effacement de vos données.",
    says: ['right/erasure'],
    never: ['right/erasure possible', 'right/erasure conditional'],
  },
  {
    text: 'Si vous liez votre compte à Facebook, nous recevons votre photo de profil.',
    says: ['collection/photo'],
    never: ['collection/* denied'],
  },
  {
    text: 'Si la demande est refusée, les pièces sont détruites au bout de deux mois.',
    says: ['retention/stated-period'],
    never: ['retention/* denied'],
  },
];
