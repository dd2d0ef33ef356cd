import type { Family } from '../family.ts';

/** What a word means is not what the service does. */
export const definition: Family = [
  {
    text: 'Les cookies sont de petits fichiers texte enregistrés sur votre ordinateur.',
    never: ['tracking/*', 'collection/*'],
  },
  {
    text: 'Une donnée personnelle est une information qui permet de vous identifier, comme votre nom ou votre adresse.',
    never: ['collection/*'],
  },
  { text: "On entend par données personnelles le nom, l'adresse ou la date de naissance.", never: ['collection/*'] },
  {
    text: 'Les données sensibles sont celles qui portent sur la santé, la religion ou les opinions politiques.',
    never: ['collection/*'],
  },
  {
    text: "Un sous-traitant est celui qui traite des données pour le compte d'un autre.",
    never: ['sharing/*', 'collection/*'],
  },
  {
    text: "La présente politique ne s'applique pas aux sites vers lesquels nous renvoyons.",
    never: ['sharing/*', 'tracking/*'],
  },
  {
    text: "Une adresse IP est un numéro attribué à votre ordinateur par votre fournisseur d'accès.",
    never: ['collection/*'],
  },
  { text: 'Le chiffrement consiste à rendre des données illisibles.', never: ['security/*'] },
  {
    text: 'Le profilage désigne tout traitement automatisé qui évalue une personne.',
    never: ['purpose/profiling', 'automated-decision/*'],
  },
  { text: 'Les pixels espions sont des images invisibles qui servent à compter les visites.', never: ['tracking/*'] },
  {
    text: 'Nous recueillons des données personnelles, à savoir votre nom et votre adresse.',
    says: ['collection/name', 'collection/postal-address'],
    never: ['collection/* denied'],
  },
  {
    text: 'Nous utilisons des cookies. Un cookie est un petit fichier texte.',
    says: ['tracking/cookies'],
    never: ['tracking/* denied'],
  },
  {
    text: 'Nous traitons des données sensibles, par exemple sur votre santé.',
    says: ['collection/health'],
    never: ['collection/health denied'],
  },
  { text: 'Le consentement est une manifestation de volonté libre.', never: ['legal-basis/*'] },
  {
    text: 'Le responsable du traitement est la société Exemple SARL.',
    says: ['controller/controller'],
    never: ['collection/*'],
  },
  {
    text: 'Nous tenons des journaux de serveur, où figure chaque requête.',
    says: ['tracking/log-files'],
    never: ['tracking/* denied'],
    open: true,
  },
  {
    text: 'Nous chiffrons les échanges, afin que personne ne puisse les lire.',
    says: ['security/encryption-in-transit'],
    never: ['security/* denied'],
  },
  { text: 'La base légale est le contrat.', says: ['legal-basis/contract'], never: ['collection/*'] },
  {
    text: 'Le traitement repose sur votre consentement.',
    says: ['legal-basis/consent'],
    never: ['collection/*'],
    open: true,
  },
  {
    text: "L'autorité de contrôle compétente est la CNIL.",
    says: ['contact/authority'],
    never: ['sharing/authorities'],
  },
  {
    text: "Notre site utilise des pixels, c'est-à-dire des images invisibles.",
    says: ['tracking/pixels'],
    never: ['tracking/* denied'],
  },
];
