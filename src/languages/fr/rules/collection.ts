import type { Rule } from '../../pack.ts';

const PAYMENT =
  '(coordonnées bancaires|données bancaires|données de paiement|informations de paiement|numéro de carte|numéros de carte|données de carte|informations bancaires|carte bancaire|cartes bancaires)';

/** Data that a sentence says to pass the service by. */
export const collection: Record<string, Rule> = {
  'records-calls': {
    says: 'collection/voice-recording',
    match: [
      '(appels|conversations|entretiens) ~6 (peuvent être|sont|seront|pourront être) ~2 (enregistré*|écouté*)',
      '(votre|l|un) (appel|entretien|conversation) ~4 (peut être|est|sera|pourra être) ~2 (enregistré*|écouté*)',
      '(enregistrons|enregistre|enregistrer) ~2 (appels|conversations|entretiens)',
      '(cet|votre) (appel|entretien) ~3 enregistré*',
      '(échanges|communications) téléphoniques ~6 enregistré*',
    ],
    unless: ['appels d offres', 'appel à'],
    examples: {
      match: ['Les [conversations avec la caisse peuvent être enregistrées].'],
      skip: ["Les appels d'offres sont enregistrés au greffe."],
    },
  },
  'records-identity': {
    says: 'collection/name',
    match: [
      '(recueill*|collect*|enregistr*|enregistre|relev*|relève|note|notons|consign*|mentionne|mentionnant|contient|comporte|comprend) ~2 (votre|vos|leur|son|l) identité',
      '(tient|tenons|tenir|tiennent|dress*|établi*|constitue) ~2 (liste|registre|annuaire|fichier) (des|de ses|de nos) (copropriétaires|membres|adhérents|participants|visiteurs|actionnaires|associés|élèves|licenciés|abonnés|bénévoles|donateurs|locataires|inscrits|anciens élèves|sociétaires)',
    ],
    unless: [
      '(pièce|carte|titre|document|justificatif|vérifi*|contrôl*|usurp*|preuve) ~4 identité',
      'identité (de genre|visuelle|numérique|bancaire)',
    ],
    examples: { match: ["L'agence [enregistre votre identité]."], skip: ["Nous enregistrons votre pièce d'identité."] },
  },
  'never-sees-payment-data': {
    says: 'collection/payment-details',
    denies: true,
    match: [
      `${PAYMENT} ~12 (n|ne) (y)? (avons|a|aurons|auront|ont) ~2 accès`,
      `(n|ne) (avons|a|aurons) ~3 accès (à|aux) ~3 ${PAYMENT}`,
      `${PAYMENT} ~3 (ne|n) (transitent|transite|passent|passe|sont pas connues|nous sont)`,
      `(à aucun moment|jamais) ~6 ${PAYMENT} ~3 (ne|n)? (transit*|pass*|conserv*|stock*)`,
    ],
    actor: 'any',
    examples: {
      match: ["Vos [coordonnées bancaires sont saisies chez lui et nous n'y avons pas accès]."],
      skip: ['Vos coordonnées bancaires sont conservées.'],
    },
  },
  'films-people': {
    says: 'collection/video-surveillance',
    match: [
      '(caméra|caméras) ~4 (film*|enregistr*|surveill*|installé*|placé*|posé*|disposé*|équip*)',
      '(images|enregistrements|vidéos|bandes|séquences) ~3 caméras ~8 (conserv*|gard*|visionn*|remis*|transmis*)',
      '(placé*|sous) (sous)? (vidéosurveillance|vidéoprotection|surveillance vidéo)',
      '(vidéosurveillance|vidéoprotection) ~6 (conserv*|gard*|visionn*|install*|mis en place|mise en place)',
    ],
    actor: 'any',
    unless: [
      '(téléphone|appareil|smartphone|ordinateur|application|appli|autoris*|navigateur)',
      '(ne|n) ~3 (film*|enregistr*)',
    ],
    examples: {
      match: ["Des [caméras sont installées] à l'entrée du dépôt."],
      skip: ["L'application n'utilise pas la caméra de votre téléphone."],
    },
  },
  'watches-through-camera': {
    says: 'collection/audio-video',
    match: [
      '(webcam|caméra|micro|microphone|écran) ~6 (activé*|allumé*|enregistré*|filmé*|enclenché*) ~1 (pendant|durant|lors|tout au long|jusqu)',
      '(filmons|filme|enregistrons|enregistre) ~2 (épreuve|épreuves|examen|examens|visioconférence|visioconférences|webinaire|webinaires|séance en ligne)',
    ],
    actor: 'any',
    unless: ['(vous|tu) (pouvez|peux)', '(ne|n) ~4 (activé*|enregistré*|filmé*|allumé*)'],
    examples: {
      match: ['La [caméra est allumée pendant] la séance.'],
      skip: ['Vous pouvez couper la caméra pendant la séance.'],
    },
  },
  'compares-faces': {
    says: 'collection/biometric',
    match: [
      '(compar*|reconnaî*|identifi*|analys*) (votre|le|ton|leur|les|vos) (visage|visages|traits|voix|iris|empreintes) ~1 (avec|à|au|aux|par|grâce)',
      '(modélis*|scann*) (votre|le|ton|leur) visage',
    ],
    actor: 'any',
    unless: ['(ne|n) ~4 (compar*|analys*|scann*)'],
    examples: {
      match: ['Le logiciel [compare votre visage avec] la photo du titre.'],
      skip: ['Comparez nos prix.'],
    },
  },
  'takes-no-biometrics': {
    says: 'collection/biometric',
    denies: true,
    match: [
      '(empreintes digitales|empreintes|données biométriques|reconnaissance faciale|biométrie|gabarits) (ne|n) (est|sont|sera|seront) (pas|jamais|nullement|aucunement) ~1 (utilisé*|employé*|prélevé*|relevé*|exploité*|pratiqué*|demandé*|enregistré*)',
      '(n|ne) (utilis*|recour*|pratiqu*|emplo*|exploit*|avons recours|a recours) (pas|jamais|ni|nullement|aucune|aucun) ~3 (reconnaissance faciale|biométrie|biométriques|biométrique|empreintes digitales)',
    ],
    actor: 'any',
    unless: ['(que|qu|sauf|sans|hormis) ~1 (si|avec|votre|pour|après)', '(carbone|écologique)'],
    examples: {
      match: ['Vos [empreintes digitales ne sont pas relevées].'],
      skip: ['Les compteurs sont relevés.'],
    },
  },
  'collects-only-what-it-needs': {
    says: 'collection/personal-data',
    match: [
      '(recueillons|collectons|enregistrons|demandons) (que|qu) ~3 (données|informations|renseignements) ~2 (nécessaires|utiles|strictement|indispensables)',
    ],
    unless: ['(ne|n) ~2 (collect*|recueill*|enregistr*) pas'],
    examples: {
      match: ["Nous ne [recueillons que les données nécessaires] à l'adhésion."],
      skip: ['Nous ne publions que les données nécessaires.'],
    },
  },
};
