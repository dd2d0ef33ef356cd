import type { Family } from '../family.ts';

/** An item takes the verb, the polarity and the actor of what announces it. */
export const list: Family = [
  {
    text: 'Nous recueillons :\n- votre nom\n- votre adresse\n- votre numéro de téléphone',
    says: ['collection/name', 'collection/postal-address', 'collection/phone-number'],
    never: ['collection/* denied'],
  },
  {
    text: 'Nous ne recueillons pas :\n- votre numéro de passeport\n- votre position',
    says: ['collection/government-id denied', 'collection/location denied'],
    never: ['collection/* affirmed'],
  },
  {
    text: 'Nous communiquons vos données à :\n- nos prestataires\n- des annonceurs',
    says: ['sharing/service-providers', 'sharing/advertisers'],
    never: ['sharing/* denied'],
  },
  {
    text: "Nous utilisons vos données pour :\n- livrer votre commande\n- vous envoyer notre lettre d'information",
    says: ['purpose/transactions', 'purpose/marketing'],
    never: ['purpose/* denied'],
  },
  {
    text: "Vous avez le droit :\n- d'accéder à vos données\n- de les faire effacer",
    says: ['right/access', 'right/erasure'],
    never: ['collection/*'],
  },
  {
    text: 'Les données suivantes sont traitées : nom, adresse et adresse e-mail.',
    says: ['collection/name', 'collection/postal-address', 'collection/email-address'],
    never: ['collection/* denied'],
    open: true,
  },
  {
    text: 'Nous transmettons des données :\n- aux autorités\n- aux tribunaux\n\nNous ne les vendons pas.',
    says: ['sharing/authorities', 'sale/personal-data denied'],
    never: ['sharing/* denied', 'sale/* affirmed'],
    open: true,
  },
  {
    text: "Nous utilisons les cookies suivants :\n- cookies nécessaires\n- cookies de mesure d'audience",
    says: ['tracking/strictly-necessary', 'tracking/analytics'],
    never: ['tracking/* denied'],
  },
  {
    text: "Vous ne devez pas :\n- diffuser les données d'autrui\n- recueillir des adresses e-mail",
    never: ['sharing/*', 'collection/*'],
  },
  {
    text: 'Vos données servent :\n- à la gestion de votre compte\n- à la prospection',
    says: ['purpose/account-management', 'purpose/marketing'],
    never: ['purpose/* denied'],
    open: true,
  },
  {
    text: 'Les données relatives à votre commande, à sa livraison et à son paiement figurent sur la facture.',
    never: ['purpose/*'],
  },
  { text: "Un moteur de recherche d'articles est à votre disposition.", never: ['purpose/*', 'collection/*'] },
  {
    text: 'Les finalités sont les suivantes :\n- traiter vos commandes\n- lutter contre la fraude',
    says: ['purpose/transactions', 'purpose/fraud-prevention'],
    never: ['purpose/* denied'],
  },
  { text: 'Vendons-nous vos données ? Non.', says: ['sale/personal-data denied'] },
  {
    text: 'Quelles données collectons-nous ? Votre nom et votre numéro de téléphone.',
    says: ['collection/name', 'collection/phone-number'],
  },
  {
    text: 'Destinataires : agents du greffe, banque du locataire, Trésor public.',
    says: ['sharing/financial-institutions', 'sharing/authorities'],
    never: ['sharing/* denied'],
  },
  {
    text: 'Finalité : prospection commerciale. Base légale : consentement.',
    says: ['purpose/marketing', 'legal-basis/consent'],
    never: ['purpose/* denied'],
  },
  {
    text: 'Nous relevons vos goûts (thé, café, jus…) afin de personnaliser votre séjour.',
    says: ['purpose/personalization'],
    never: ['purpose/* denied'],
  },
];
