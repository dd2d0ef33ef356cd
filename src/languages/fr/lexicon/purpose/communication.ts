import type { LexiconEntry } from '../../../pack.ts';
import { improve, manage, send, service, tell, the } from './phrase.ts';

const ask =
  '(demande|demandes|question|questions|réclamation|réclamations|requête|requêtes|sollicitation|sollicitations|message|messages|interrogations|plaintes|commentaires|demandes d information|demandes de contact)';
const news =
  '(newsletter|newsletters|lettre d information|lettres d information|infolettre|infolettres|bulletin d information|lettre d informations|offres|offre|promotions|offres commerciales|offres promotionnelles|communications commerciales|communications marketing|informations commerciales|sollicitations commerciales|actualités|messages publicitaires|e mails promotionnels|emails promotionnels|prospections|publipostage|courriels promotionnels|offres spéciales|messages promotionnels|catalogues|catalogue|bons plans|propositions commerciales|e mails marketing|invitations|invitations à nos événements)';

export const communication: Record<string, LexiconEntry> = {
  'service-messages': {
    words: [
      `(${tell}) ${the}? (utilisateurs|clients)? (de|d|des|du|sur|au sujet de|au sujet des|concernant|à propos de)? ${the}? (modifications|modification|changements|évolutions|mises à jour|état|suivi|livraison|commande|expédition|incidents|interruptions)?`,
      'communiquer avec (vous|les clients|nos clients|les utilisateurs)',
      '(vous|te) tenir informé* (de|du|des) (l|la|votre|vos)? (état|avancement|suivi|évolution|traitement)',
      `(${send}) ${the}? (notifications|alertes|rappels|confirmations|messages de service|informations importantes|informations relatives à (votre|vos)|e mails de service|confirmation|accusé de réception)`,
      '(vous|te|les|leur)? (prévenir|avertir|informer|aviser|alerter) (de|d|du|des|en cas de|en cas d|dès) (la|l|votre|vos|un|une|tout|toute)? (disponibilité|arrivée|retard|retards|annulation|report|expiration|échéance|incident|coupure|absence|perturbation|avancement|livraison|mise en demeure)',
      '(notifications|alertes) (de service|techniques|de sécurité)?',
      '(rappeler|confirmer|signaler) (vos|votre|tes|ton|un|les) (rendez vous|rendez-vous|réservation|réservations|commande|livraison)',
    ],
    examples: {
      match: ['Nous utilisons votre adresse e-mail pour vous [contacter].'],
      skip: ['Nous utilisons vos données pour vous envoyer notre newsletter.'],
    },
  },
  'customer-service': {
    words: [
      `(répondre à|répondre aux|réponse à|réponse aux|${manage}) ${the}? (éventuelles)? ${ask} ((et|ou) ${the}? ${ask})?`,
      '(service|relation|relations|assistance|support|suivi) (client|clients|clientèle|technique|après vente|commerciale|consommateurs|aux utilisateurs|utilisateurs)',
      `${manage}? ${the}? (relation|relations) (client|clients|clientèle|commerciale|avec vous|avec les clients|avec nos clients|avec nos utilisateurs)`,
      `(${improve}|gestion de|gérer) ${the}? (relation client|clientèle|service client)`,
      '(vous assister|service après vente|sav)',
      '(gestion de|gérer|fidéliser) (notre|la|sa) clientèle',
    ],
    examples: {
      match: ['Nous utilisons vos données pour [répondre à vos demandes].'],
      skip: ['Nous utilisons vos données à des fins statistiques.'],
    },
  },
  marketing: {
    words: [
      '(prospection|démarchage|marketing|prospections|fidélisation|sollicitation|sollicitations) (commerciale|commerciales|direct|directe|marketing|téléphonique|électronique|par voie électronique|par courriel|ciblé|ciblée)?',
      `${send} ${the}? ${the}? (éventuelles)? ${news} ((et|ou) ${the}? ${news})?`,
      `(abonnement|inscription|s abonner) (à|aux) ${the}? ${news}`,
      `${news}`,
      `(${tell}) (de|des|d|sur|du)? ${the}? (nos)? (nouveautés|nouveaux produits|événements|${news}|produits et services|promotions|produits|${service})`,
      `(promouvoir|promotion de|promotion des|commercialiser) ${the}? (${service}|produits)`,
      '(actions|opérations|campagnes|communication|communications|fins|finalités) (de)? (marketing|commerciales|commerciale|promotionnelles|prospection)',
      '(commerciales|promotionnelles|marketing)',
      '(programme|programmes) de fidélité',
      '(adresser|envoyer|proposer|faire parvenir) (notre|nos|la|des|une|les) (lettre d information|lettres d information|newsletter|infolettre|offres|promotions|actualités|publicités|sollicitations)',
      '(promouvoir|faire connaître) (nos|notre|les)',
      'prospection commerciale',
      '(sa|notre|la|une|nos|des) (sélection|revue|lettre|gazette|infolettre) (hebdomadaire|mensuelle|quotidienne|trimestrielle|de (produits|livres|biens|voyages))',
      '(relance|relances|animation|animations|actions|démarches|campagnes|campagne|stratégie) (commerciale|commerciales|d e mailing|d emailing|de prospection|de fidélisation|de parrainage|sms)',
      '(vous)? (présenter|faire découvrir|proposer) (nos|notre|d autres|de nouveaux|nos nouveaux|nos nouvelles) (produits|services|offres|activités|nouveautés|prestations|collections|formations|spectacles)',
      `(${manage}|organiser) ${the}? ${the}? (campagnes|campagne|opérations) (de|d) (collecte|appel|appels|sollicitation)`,
      '(collecte|collectes|appel|appels) (de|aux|à|au) (fonds|dons|don|générosité)',
      '(vous|te|les)? (inviter|convier) (à|aux) (nos|des|les|l un de nos|ses)? (événements|évènements|événement|manifestations|salons|webinaires|portes ouvertes|ventes|soirées|conférences)',
      '(vous|te|les)? (démarcher|prospecter|solliciter commercialement)',
      `(${tell}) (de|des|d|sur|du)? ${the}? (actualité|nos offres|nouvelles offres|ventes privées|soldes)`,
    ],
    examples: {
      match: [
        'Nous utilisons vos données à des fins de [prospection commerciale].',
        'Nous utilisons votre adresse pour vous [envoyer notre newsletter].',
      ],
      skip: ['Nous utilisons vos données pour vous contacter.'],
    },
  },
  contests: {
    words: [
      `(${tell}|désigner|récompenser) ${the}? (gagnants|gagnant|lauréats|lauréat|participants au tirage)`,
      `(${manage}|participer à|participation à|participation aux)? ${the}? (jeux concours|jeu concours|concours|loteries|tirages au sort|jeux|tirage au sort)`,
    ],
    examples: {
      match: ['Nous utilisons vos données pour [organiser des jeux-concours].'],
      skip: ['Nous utilisons vos données pour livrer.'],
    },
  },
  recruitment: {
    words: [
      `(recrutement|recrutements|processus de recrutement)`,
      `(${manage}|évaluer|examiner|étudier|étude de|examen de|gestion) ${the}? (candidature|candidatures|recrutement|recrutements)`,
      '(présélection|sélection|tri|classement|présélectionner|sélectionner|trier|classer) (des|de|d|les|vos) (cv|candidats|candidat|candidatures|profils des candidats|dossiers de candidature)',
    ],
    examples: {
      match: ['Nous utilisons votre CV à des fins de [recrutement].'],
      skip: ['Nous utilisons vos données pour la facturation.'],
    },
  },
};
