import type { Family } from '../family.ts';

/** Which data a sentence speaks of, and what only stands near it. */
export const data: Family = [
  {
    text: 'Pour votre commande, nous avons besoin de votre nom, de votre adresse et de votre numéro de téléphone.',
    says: ['collection/name', 'collection/postal-address', 'collection/phone-number'],
    never: ['contact/postal', 'contact/phone'],
  },
  { text: 'La facture est envoyée à votre adresse e-mail.', never: ['collection/* denied', 'contact/email'] },
  {
    text: 'Lorsque vous nous appelez, la conversation est enregistrée.',
    says: ['collection/voice-recording'],
    never: ['contact/phone'],
  },
  { text: 'Lorsque vous nous écrivez par e-mail, votre message est conservé.', never: ['contact/email'] },
  { text: "Nous n'avons pas accès à votre numéro de carte.", never: ['collection/payment-card affirmed'] },
  { text: "L'application a besoin d'accéder à votre appareil photo.", never: ['collection/* denied'] },
  {
    text: 'Nous vous demandons votre nom et votre âge.',
    says: ['collection/name', 'collection/age'],
    never: ['collection/* denied'],
  },
  {
    text: 'Nous notons votre nom et la date de votre visite.',
    says: ['collection/name'],
    never: ['collection/date-of-birth'],
  },
  {
    text: "Vous n'êtes pas tenu d'indiquer votre numéro de téléphone.",
    says: ['mandatory/optional'],
    never: ['collection/phone-number affirmed', 'collection/phone-number denied'],
  },
  { text: 'Nous obtenons votre quotient familial auprès de la Caf.', never: ['sharing/*'] },
  { text: 'Notre adresse est 1 rue Haute, 75000 Paris.', never: ['collection/postal-address'] },
  {
    text: 'Nous recueillons votre nom. Votre adresse est également conservée.',
    says: ['collection/name', 'collection/postal-address'],
    never: ['collection/* denied'],
  },
  {
    text: 'Notre délégué à la protection des données répond à dpo@exemple.fr.',
    says: ['contact/data-protection-officer'],
    never: ['collection/email-address'],
  },
  {
    text: 'Votre nom et votre adresse servent à livrer le colis.',
    says: ['purpose/transactions'],
    never: ['collection/* denied'],
    open: true,
  },
  {
    text: "Nous utilisons votre adresse e-mail pour vous envoyer notre lettre d'information.",
    says: ['purpose/marketing'],
    never: ['purpose/* denied'],
  },
  {
    text: 'Nous conservons votre nom, mais pas votre date de naissance.',
    says: ['collection/name'],
    never: ['collection/date-of-birth affirmed'],
  },
  {
    text: "L'adresse IP de votre appareil est enregistrée.",
    says: ['collection/ip-address'],
    never: ['collection/postal-address', 'collection/device-info'],
  },
  { text: 'Nous utilisons votre adresse e-mail pour vous répondre.', says: ['collection/email-address'] },
  {
    text: "Nous n'utilisons pas votre date de naissance pour vous écrire.",
    never: ['collection/date-of-birth denied', 'collection/date-of-birth affirmed'],
  },
  {
    text: 'Nous utilisons votre nom pour vous répondre. Par exemple, votre âge en dit peu.',
    never: ['collection/age'],
  },
];
