import type { LexiconEntry } from '../../../pack.ts';
import { info, of } from './phrase.ts';

const publish =
  '(publiez|publies|postez|partagez|déposez|créez|téléversez|téléchargez|soumettez|publiés|mettez en ligne|transmettez|envoyez|laissez|avez publié|avez publiés)';
const talk =
  '(message|messages|échange|échanges|correspondance|correspondances|conversation|conversations|courriels|e mails|communications|demandes|courriers|appels)';

export const content: Record<string, LexiconEntry> = {
  'user-content': {
    words: [
      `(commentaire|commentaires|avis|contributions|publications|évaluations|posts|contenu|contenus) que vous ${publish}`,
      '(contenu|contenus) (générés|publiés|partagés|généré|publié) par (vous|les utilisateurs|l utilisateur)',
      '(commentaires|avis clients|avis de consommateurs|contributions|publications|évaluations|posts)',
      'vos contenus',
      '(ces|vos) contenus',
      '(avis|commentaires|photos|contributions|messages|annonces) (publiés|publiées|déposés|rédigés)',
      'des avis',
      '(vos|tes) (avis|commentaires|notes|photos et vidéos)',
      '(votre|ton) (commentaire|annonce|publication|contribution|témoignage|évaluation|note)',
      '(petites annonces|témoignages|annonces|recettes|œuvres|vidéos|textes) que (vous|tu) (publiez|publies|déposez|partagez|postez|postes)',
      '(photos et textes|textes et photos|photos et commentaires|commentaires et photos)',
    ],
    examples: {
      match: ['Nous conservons les [commentaires] de nos lecteurs.'],
      skip: ['Le contenu du site est protégé.'],
    },
  },
  files: {
    words: [
      `(fichier|fichiers|document|documents|pièces jointes) (que vous)? ${publish}`,
      'pièces jointes',
      '(justificatifs|pièces justificatives)',
      '(pièces|documents|fichiers|justificatifs|copies) (jointes|joints|justificatives|que (vous|tu) (joignez|nous)? (joignez|transmettez|envoyez|téléversez|déposez|importez|remettez)|téléversés|versées|versés|déposés|transmis|scannés|numérisés)',
      '(attestation|attestations) (d assurance|employeur|de formation|de travail|d hébergement)',
      '(contrat de travail|contrats de travail|pièces du dossier|copies de documents)',
    ],
    examples: {
      match: ['Nous conservons les [fichiers que vous téléversez].'],
      skip: ['Un cookie est un fichier texte.'],
    },
  },
  communications: {
    words: [
      `(contenu|historique|copie|enregistrement) ${of} ${talk}`,
      `${talk} (que vous (nous)? (adressez|envoyez|échangez))`,
      '(correspondance|correspondances|échanges|conversations) (avec (nous|notre service|nos conseillers|nos services))?',
      `(${info}|contenu) (de vos|des) ${talk}`,
      '(messages|courriels|questions|demandes) que vous nous (adressez|envoyez|transmettez|posez)',
      '(contenu|teneur) de (vos|votre|nos) (messages|échanges|demande|demandes)',
      '(votre|ton) message',
      '(vos|tes) contacts avec',
      '(messages|messagerie) (privés|personnels|instantanés|directs|électroniques)',
      '(messages|courriels|courriers) (que vous)? (échangés|échangez|envoyés|envoyez|reçus|recevez)',
      '(liste|relevé|journal|historique) (de|des) (appels|messages)',
      'texte que (vous|tu) (avez|as)? (librement)? (rédigez|rédigé|écrivez|écrit|saisissez|saisi)',
      '(tchat|chat|tchats|messagerie interne|fil de discussion|tickets|ticket de support|tickets de support|correspondances)',
      '(messages|échanges|conversations) (du|de la|de|dans le|sur le|par) (tchat|chat|forum|messagerie|support|courriel|courriels|e mail|mail|messagerie instantanée|téléphone)',
      '(contenu|texte|objet|teneur) (de|du|des) (votre|vos|la|ton|tes|chaque)? (message|messages|demande|demandes|courriel|courriels|courrier|courriers|réclamation|question|questions|échanges)',
      '(vos|tes|leurs) (échanges|courriels|conversations|courriers)',
    ],
    examples: {
      match: ['Nous conservons le [contenu de vos échanges].'],
      skip: ['La communication est notre métier.'],
    },
  },
  'survey-responses': {
    words: [
      '(réponse|réponses) (à|aux|à nos|à des|à une|à notre) (enquête|enquêtes|sondage|sondages|questionnaire|questionnaires) (de satisfaction)?',
      '(vos avis sur nos produits|retours clients)',
      '(réponses|réponse) (que vous)? (apportez|apportées|donnez|fournissez|données)? (à|aux) (nos)? (enquêtes|sondages|questionnaires|questionnaire|enquête|sondage) (de satisfaction)?',
      '(réponses|réponse) (au|aux|à) (questionnaire|questionnaires|sondage|sondages|enquête|enquêtes|formulaire de satisfaction) (de satisfaction)?',
      '(note|notes|questionnaire|questionnaires|enquêtes) de satisfaction',
    ],
    examples: { match: ['Nous collectons vos [réponses à nos enquêtes].'], skip: ['Nos réponses sont rapides.'] },
  },
  'voice-recording': {
    words: [
      '(enregistrement|enregistrements) (vocal|vocaux|téléphonique|téléphoniques|de vos appels|des appels|des conversations téléphoniques|de votre voix)',
      '(conversation|conversations|appels|entretiens) (téléphonique|téléphoniques)',
      '(voix|messages vocaux|commandes vocales)',
      '(consultations|échanges|rendez vous) téléphoniques',
      '(conversations|conversation|appels|appel|échanges téléphoniques) (avec|vers|à) (notre|nos|le|les)? (service client|service clientèle|conseillers|standard|support|service clients|centre d appels)',
      '(appels|échanges) (entrants|sortants|téléphoniques)',
      'la conversation (téléphonique)?',
      '(appels|conversations|communications) (téléphoniques)? (que vous)? (passés|passées|passez|reçus|reçues|échangés) (à|avec|vers|au|par|chez)',
      '(enregistrement|enregistrements) (d|des|de|de la|du) (appel|appels|conversation|conversations|voix|communications|entretien|entretiens) (téléphonique|téléphoniques)?',
      '(message|messages) vocal*',
      '(appels|conversations|communications|échanges) (avec|vers|à|au|passés) (notre|nos|le|la|les)? (standard|service|conseillers|accueil|support|centre|hotline|secrétariat|permanence)',
    ],
    examples: { match: ['Nous collectons vos [messages vocaux].'], skip: ['La voix de nos clients compte.'] },
  },
  'audio-video': {
    words: [
      '(vidéo|vidéos|enregistrements vidéo|enregistrements audio|contenus audio|enregistrements audiovisuels|images et sons)',
      '(caméra|microphone|micro)',
      '(enregistrement|enregistrements|captation|captations|fichiers|séquences) (audio|vidéo|vidéos|sonore|sonores|audiovisuel|audiovisuels)',
      '(visioconférences|visioconférence|webcam)',
    ],
    examples: { match: ['Nous conservons vos [enregistrements vidéo].'], skip: ['Notre chaîne est gratuite.'] },
  },
  'video-surveillance': {
    words: [
      '(image|images) (filmées|captées|prises|enregistrées) (par|à|au|aux|dans)',
      '(image|images) (de|des|d|issues des) caméras',
      `(image|images|enregistrement|enregistrements|vidéos)? ${of}? (vidéosurveillance|vidéo surveillance|vidéoprotection|vidéo protection|caméras de surveillance|télésurveillance)`,
      '(image|images|enregistrement|enregistrements|vidéos|vidéo|bandes|séquences|flux) (vidéo)? (de|des|d|issues des|issus des|provenant des) (la|les|nos|ces)? (caméras|caméra|vidéosurveillance|vidéoprotection|surveillance)',
      '(caméras|caméra) (de|installées|placées|situées|fixes|extérieures|de l) (surveillance|vidéosurveillance|vidéoprotection|sécurité|entrée|accueil|hall|parking)?',
      '(système|dispositif|systèmes|dispositifs) de (vidéosurveillance|vidéoprotection|caméras)',
    ],
    examples: { match: ['Nous enregistrons des [images de vidéosurveillance].'], skip: ['Nous vendons des caméras.'] },
  },
  calendar: {
    words: ['(calendrier|agenda|agendas) (personnel|électronique)?', 'événements du calendrier'],
    examples: { match: ["L'application accède à votre [agenda]."], skip: ['Consultez le programme du mois.'] },
  },
  prompts: {
    words: [
      '(prompt|prompts|invites) (que vous saisissez)?',
      '(prompts|requêtes) et (les)? réponses générées',
      '(conversations|conversation|échanges|discussions|dialogues|questions) (que (vous|tu) (avez|as|menez|posez|poses|échangez))? (avec|à|posées à) (un|une|l|notre|le)? (assistant|assistante|chatbot|robot conversationnel|agent conversationnel|intelligence artificielle|ia|assistant virtuel)',
    ],
    examples: { match: ['Nous conservons vos [prompts].'], skip: ['Le prompt rétablissement du service.'] },
  },
};
