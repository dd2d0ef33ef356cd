import type { Rule } from '../../pack.ts';

const STAFF =
  '(salariés|salarié|collaborateurs|personnel|employés|équipes|équipe|personnes|agents|services|préposés|collaboratrices|membres)';
const DATA = '(données|informations|renseignements|mots de passe)';

/** How data is protected, and what is not promised. */
export const security: Record<string, Rule> = {
  'takes-steps-to-protect': {
    says: 'security/measures',
    match: [
      '(mettons|met|prenons|prend|prises|adoptons|appliquons|mis|mises|avons) ~8 (mesures|dispositifs|moyens|précautions|procédures) ~10 (protéger|protection|sécurité|sécuriser|confidentialité|empêcher|garantir|préserver|éviter)',
      '(mettons|met|mettre|mettent) tout en (œuvre|oeuvre) ~8 (sécurité|confidentialité|protection|protéger|intégrité)',
      '(mesures|dispositifs|moyens|précautions) ~3 (de sécurité|techniques|organisationnelles|appropriées|adaptées) ~10 (protéger|protection|sécurité|garantir|préserver|confidentialité|contre|empêcher)',
      '(toutes|toute) (les)? (précautions|mesures) ~2 (utiles|nécessaires|raisonnables|appropriées|requises|adéquates)',
      `(protég*|sécuris*|préserv*) ~6 ${DATA} ~8 (contre|perte|altération|destruction|accès non|divulgation)`,
      `${DATA} ~4 (protég*|sécuris*|préserv*) ~2 contre`,
      `(veillons|veille|engageons|engage|efforçons|assurons|garantissons|garantit|assure) ~6 (sécurité|confidentialité|protection|intégrité) ~3 (de|des) (vos|ces|les)? ${DATA}`,
      `(serveurs|environnement|hébergement|espace) (sécurisé|sécurisés)`,
      'mots de passe ~5 (haché*|hachés|hachées|salés)',
      '(sous forme) hachée',
      '(pare feu|antivirus|cloisonnement|pseudonymisation)',
    ],
    actor: 'any',
    unless: [
      '(ne|n) ~4 (garanti*|assur*)',
      'votre mot de passe',
      '(présente|cette) (politique|charte) ~3 (décrit|explique|présente)',
      'fraude',
    ],
    examples: {
      match: ['Nous [prenons des mesures pour protéger] vos données.'],
      skip: ['Prenez soin de fermer la porte.'],
    },
  },
  'binds-others-to-secrecy': {
    says: 'security/measures',
    match: [
      '(tenu*|soumis*|astreint*|engagé*|lié*) ~4 (obligation|obligations|devoir|engagement|clause) ~2 (confidentialité|secret)',
      '(tenu*|soumis*|astreint*) (au|à un|à une) (secret professionnel|secret|confidentialité|stricte confidentialité)',
      '(exigeons|imposons|contractuellement) ~10 (sécurité|confidentialité|protection des données)',
    ],
    actor: 'any',
    unless: ['(mot de passe|vous devez|identifiants)', 'loi', 'sécurité sociale'],
    examples: {
      match: ['Nos agents sont [tenus au secret professionnel].'],
      skip: ['Gardez votre mot de passe secret.'],
    },
  },
  'encrypts-in-transit': {
    says: 'security/encryption-in-transit',
    match: [
      'échanges ~9 (sont|est) chiffrés',
      '(ssl|tls|https)',
      '(chiffr*|crypt*) ~6 (transmission|transmises|transit|échanges|échange|communications|connexion|transfert|envoi)',
      '(transmission|échanges|communications|connexion|transferts|flux|transactions) ~8 (chiffr*|crypt*)',
      'chiffrement de bout en bout',
    ],
    actor: 'any',
    unless: ['(signifie|désigne)', 'non (chiffré*|crypté*)'],
    examples: { match: ['Les commandes passent par [SSL].'], skip: ['Les disques sont chiffrés.'] },
  },
  'encrypts-at-rest': {
    says: 'security/encryption-at-rest',
    match: [
      '(stock*|conserv*|enregistr*|sauvegard*|bases de données|disques|mots de passe) ~6 (chiffr*|crypt*)',
      '(chiffr*|crypt*) ~5 (repos|stock*|bases de données|disques|serveurs|sauvegardes)',
      'mots de passe ~3 (cryptés|chiffrés|crypté)',
    ],
    actor: 'any',
    examples: {
      match: ['Les fichiers sont [stockés sous forme chiffrée].'],
      skip: ['La caisse est stockée à la cave.'],
    },
  },
  'access-for-those-who-need-it': {
    says: 'security/access-limitation',
    match: [
      `(accès) ~8 (limité|restreint|réservé|strictement|uniquement|limitons|limite|restreignons) ~8 (${STAFF}|habilité*|autorisé*|besoin)`,
      `(limitons|limite|restreignons|réservons|limiter|restreindre) ~2 accès ~8 (${STAFF}|${DATA})`,
      `(seul|seuls|seules|uniquement|seulement) ~5 (${STAFF}) ~6 (habilité*|autorisé*|accès|accéder|besoin)`,
      `(accessible*|accès) ~2 (qu|que|uniquement|seulement|exclusivement) ~4 ${STAFF}`,
      `${STAFF} (dûment|spécialement|strictement)? (habilité*|autorisé*) ~6 (accès|accéder|traiter|connaître)`,
      `(accessible*|accès) ~6 (${STAFF}) (dûment)? (habilité*|autorisé*)`,
      '(salariés|collaborateurs|employés|équipes|personnes|agents) ~4 (consult*|accèd*|accéd*) ~6 habilité*',
      '(nul|personne) (d autre)? (autre)? que ~5 (n|ne) ~1 (accès|accède|ouvre|consulte|lit|voit)',
      '(seul|seuls|seule|seules) à (pouvoir)? (consulter|accéder|connaître|avoir accès)',
      '(seul|seuls|seule|seules) (habilité*|autorisé*) à ~1 (accéder|consulter|connaître|traiter|prendre connaissance)',
      'besoin (d en|de les|de|d) (connaître|avoir connaissance|savoir)',
      `${STAFF} ~4 (engagement|clause|accord) de confidentialité`,
    ],
    actor: 'any',
    unless: ['(votre compte|droit d accès|parents)', '(tiers|prestataires|personnes) non autoris*'],
    examples: {
      match: ["L'[accès est limité aux salariés] concernés."],
      skip: ['Vous avez accès à votre compte.'],
    },
  },
  'signs-in-safely': {
    says: 'security/authentication',
    match: [
      'connexion (requiert|exige|nécessite|demande) ~1 code',
      '(accès|connexion|accéder) ~6 (nécessite|requiert|exige|suppose|demande) ~2 (mot de passe|code|authentification)',
      'authentification (forte|à deux facteurs|multifacteur|à double facteur|multi facteurs|renforcée|à deux étapes)',
      'double authentification',
      '(protégé*|sécurisé*|réservé*|limité*|restreint*) ~12 (mot de passe|mots de passe|code d accès|codes d accès)',
      '(accès|accéder|accèdent|connexion|connexions) ~8 (au moyen|à l aide|par|via|grâce) ~4 (mot de passe|mots de passe|identifiant et)',
    ],
    actor: 'any',
    unless: ['(vous devez|votre responsabilité|veillez|encourageons|recommandons|conseillons|invitons)'],
    examples: {
      match: ["Nous offrons l'[authentification à deux facteurs]."],
      skip: ['Choisissez un long mot de passe.'],
    },
  },
  'is-audited': {
    says: 'security/audit',
    match: [
      '(cabinet|organisme|expert|prestataire|tiers) (indépendant|externe|extérieur) (contrôle|vérifie|audite|teste) ~2 (sécurité|systèmes)',
      '(audit|audits|auditons|auditer|auditée|auditées|tests|testons|testés|contrôles) ~3 (sécurité|intrusion|pénétration|vulnérabilité|systèmes|réguliers)',
      '(sécurité|systèmes|mesures) ~5 (audité*|testé*|contrôlé*|évalué*|réévalué*|audits)',
      '(réexamin*|révis*|revoy*|vérifi*|réévalu*) ~5 (procédures|mesures|dispositifs) ~2 sécurité',
    ],
    actor: 'any',
    unless: ['commissaire*'],
    examples: { match: ["Des [tests d'intrusion] sont menés chaque année."], skip: ['Nous auditons nos ventes.'] },
  },
  'staff-is-trained': {
    says: 'security/training',
    match: [
      `(formons|former|formation|formations|sensibilis*) ~4 ${STAFF} ~6 (protection|données|sécurité|confidentialité|rgpd)?`,
      `${STAFF} ~10 (suit|suivent|reçoit|reçoivent|bénéficie|bénéficient) ~4 (module|modules|formation|formations|sensibilisation)`,
      `${STAFF} ~4 (formés|formé|sensibilisés|sensibilisé|formées|formation|sensibilisation)`,
    ],
    actor: 'any',
    needs: ['(protection|données|sécurité|confidentialité|rgpd)'],
    unless: ['(recrut*|candidat*|formulaire|forme|informations|information)', 'fins de formation'],
    examples: {
      match: ['Nos [équipes sont formées] à la protection des données.'],
      skip: ['Nos équipes vous répondent.'],
    },
  },
  'breach-is-told': {
    says: 'security/breach-notification',
    match: [
      'en cas de (piratage|fuite|fuite de données|violation) ~1 (nous)? ~1 (prévenons|avertissons|préviendrons|informons|informerons)',
      'en cas de violation (de|des) (vos)? (données|données à caractère personnel|données personnelles) ~7 vous ~3 (informé*|averti*|avisé*|prévenu*)',
      'violations ~1 (notifiées|signalées) à (la cnil|l autorité)',
      '(violation|violations|fuite|fuites|faille|atteinte|incident) ~12 (inform*|notifi*|averti*|prévenir*|préviendr*|prévenu*|alert*)',
      '(violation|violations|fuite|fuites) ~6 vous ~2 (signalé*|communiqué*|annoncé*)',
      '(inform*|notifi*|averti*|prévenir|alert*) ~8 (violation|violations|fuite|faille|incident de sécurité|incidents de sécurité)',
      '(données) ~3 (compromis*|piraté*|divulguées|volées) ~6 (préviendr*|inform*|averti*|alert*)',
    ],
    actor: 'any',
    unless: [
      '(informez|avertissez|prévenez|signalez) nous',
      'violation (de nos|des présentes|des conditions|du contrat|de la loi)',
      '(notifi*|signal*|inform*) ~2 (à la|la) (cnil|autorité) (dans|sous)',
    ],
    examples: {
      match: ['En cas de [violation de vos données, nous vous informerons].'],
      skip: ['La violation du contrat y met fin.'],
    },
  },
  'handles-incidents': {
    says: 'security/incident-response',
    match: [
      '(procédure|procédures|plan|plans|processus|dispositif) ~4 (gestion|réponse|traitement|notification|alerte) ~3 (incident|incidents|violation|violations|crise)',
      'plan de (continuité|reprise) d activité',
      'gestion des incidents',
    ],
    actor: 'any',
    examples: { match: ['Nous avons un [plan de réponse aux incidents].'], skip: ["L'incident est clos."] },
  },
  'is-certified': {
    says: 'security/certification',
    match: [
      '(iso|iso iec) (27001|27017|27018|27701)',
      '(certifié*|certification|conforme|conformes|agréé*|labellisé*) ~4 (pci dss|iso|hds|soc|secnumcloud|hébergeur de données de santé|données de santé)',
      'pci dss',
    ],
    actor: 'any',
    examples: { match: ['Notre hébergeur est [certifié HDS].'], skip: ['Nous visons de hauts standards.'] },
  },
  'guards-the-premises': {
    says: 'security/physical-safeguards',
    match: [
      '(mesures|sécurité|protection|protections|contrôle d accès|contrôles d accès|accès|barrières) (de sécurité|de protection)? (physique|physiques)',
      '(locaux|bâtiments|salles|centres de données) (sécurisé*|protégé*|surveillé*|verrouillé*)',
      '(armoires|locaux|bureaux|dossiers|salle|salles|serveurs|archives) ~5 (fermé*|verrouillé*|sous clé|à clé|alarme|badge|badges)',
      '(fermé*|conservé*) (à|sous) clé',
      '(entrée|accès) (de|des|du|aux|au|à) ~2 (bâtiments|bâtiment|locaux|bureaux|salle|salles|serveurs|site|centre) ~6 (badge|badges|gardien|gardiens|gardienné*|alarme|vidéosurveillance|code|biométr*)',
    ],
    actor: 'any',
    unless: ['personne physique', 'personnes physiques'],
    examples: { match: ['Nous prenons des [mesures physiques].'], skip: ['Nos boutiques ont une adresse physique.'] },
  },
  'no-guarantee-of-security': {
    says: 'security/no-guarantee',
    match: [
      'risque zéro n existe',
      '(ne|n|ni) ~4 (garanti*|assurer) ~8 (sécurité|sûre|sûreté|confidentialité|absolue|totale)',
      '(n est|ne sont|ne peut) ~8 (sûr|sûre|sécurisé|sécurisée|infaillible|exempt*|inviolable|100|fiable)',
      '(sécurité) (absolue|totale|parfaite)',
      '(propres risques|risques et périls)',
      '(transmission|transmissions|internet) ~6 (n est|ne sont|ne peut être) (jamais|pas) ~4 (sûr*|sécurisé*|exempt*|risque)',
      '(aucun|aucune) ~6 (n est|ne peut être|ne saurait être) ~4 (sûr|sûre|sûrs|sécurisé*|infaillible)',
      '(n est|ne sont) (pas|jamais) (totalement|entièrement|complètement|parfaitement) (sûr*|sécurisé*|infaillible*)',
    ],
    actor: 'any',
    needs: ['(sécurité|sûr|sûre|transmission|internet|données|système|méthode)'],
    unless: ['(exactitude|exhaustivité|disponibilité|liens|produits)'],
    examples: {
      match: ['Nous [ne pouvons garantir la sécurité] de ce que vous envoyez.'],
      skip: ['Nous ne pouvons garantir que la boutique sera ouverte.'],
    },
  },
};
