import type { LexiconEntry } from '../../pack.ts';

/** Means of protection, under frames such as "nous mettons en œuvre …". */
export const security: Record<string, LexiconEntry> = {
  measures: {
    words: [
      '(mesure|mesures|dispositif|dispositifs|moyens|procédures|précautions|garanties|protections) (de sécurité|de protection|technique|techniques|organisationnelles|appropriées|nécessaires|utiles|adaptées|raisonnables|physiques|administratives|informatiques|logiques|conformes) ((et|ou) (organisationnelles|techniques|humains|logiques|appropriées|physiques|organisationnels|administratives))? (appropriées|adaptées|nécessaires|appropriés)?',
      '(toutes les|toute|les) (précautions|mesures) (utiles|nécessaires|raisonnables|appropriées|requises)?',
      '(pare feu|pare feux|firewall|firewalls|antivirus|anti virus|systèmes de détection d intrusion|détection d intrusion)',
      '(chiffrement|cryptage|pseudonymisation|cryptographie|hachage)',
      '(serveur|serveurs|environnement|connexion|espace) (sécurisé|sécurisés|sécurisée)',
      '(copies de sauvegarde|sauvegardes régulières|cloisonnement|journalisation|traçabilité|antivirus|mises à jour de sécurité|déchiquetage|destruction sécurisée)',
      '(mesure|mesures|dispositif|dispositifs|moyens|procédures|précautions|garanties|protections) (de sûreté|efficaces|renforcées|renforcés|strictes|d usage|suffisantes|proportionnées|contractuelles|pour protéger|pour éviter)',
      '(moyens|dispositifs) (adaptés|appropriés|proportionnés|raisonnables) ((et|ou) (organisationnels|humains|appropriés|proportionnés))?',
    ],
    examples: {
      match: [
        'Nous mettons en œuvre des [mesures techniques et organisationnelles appropriées].',
        'Nous utilisons des [pare-feu].',
      ],
      skip: ['Nous prenons vos mesures en boutique.'],
    },
  },
  'encryption-in-transit': {
    words: [
      '(protocole|protocoles|certificat|certificats|chiffrement|cryptage|connexion)? (ssl|tls|https)',
      '(connexion|transmission|échanges) (chiffrée|chiffrés|cryptée|cryptés)',
      'chiffrement (de bout en bout|en transit)',
      '(chiffrées|chiffrés|chiffré|cryptées) (en transit|lors de leur transmission|pendant leur transmission|de bout en bout|pendant le transport)',
      '(connexions|liaisons|liaison|communications|flux|canaux) (chiffrés|chiffrées|chiffrée|sécurisées|sécurisés|cryptées)',
    ],
    examples: { match: ['Nous utilisons le [protocole TLS].'] },
  },
  'encryption-at-rest': {
    words: [
      'chiffrement (au repos|des données au repos|des disques|des bases de données|des sauvegardes)',
      'bases de données chiffrées',
      'au repos',
      '(disques|disques durs|sauvegardes|bases|serveurs|supports|ordinateurs|clés usb) (chiffrés|chiffrées|cryptés)',
    ],
    examples: { match: ['Nous utilisons le [chiffrement au repos].'] },
  },
  'access-limitation': {
    words: [
      '(contrôle|contrôles|gestion|restriction|restrictions|limitation) (des|d|de l|des droits d|de) accès',
      'gestion des habilitations',
      'accès (restreint|limité|restreints)',
      'habilitations',
      '(droits|profils|habilitations|autorisations) (d accès|individuels|individuelles|nominatifs|par fonction|limités)',
      '(accès) (nominatif|nominatifs|individuels|contrôlé|contrôlés|sur autorisation)',
      '(cloisonnement|séparation) des accès',
      '(cloisonnement|séparation|revue|limitation|restriction) (des|de) (droits|accès|habilitations|privilèges|autorisations|permissions) (d accès)?',
    ],
    examples: { match: ["Nous mettons en œuvre des [contrôles d'accès]."] },
  },
  authentication: {
    words: [
      'authentification (forte|à deux facteurs|multifacteur|multifacteurs|à double facteur|par mot de passe|multi facteurs|renforcée)?',
      'double authentification',
      '(authentification|identification|vérification|connexion) (forte|renforcée|à deux facteurs|en deux étapes|à deux étapes|double|multifactorielle|par badge|par certificat)',
      '(code|codes) (à usage unique|de vérification)',
    ],
    examples: { match: ["Nous proposons l'[authentification à deux facteurs]."] },
  },
  audit: {
    words: [
      '(audit|audits|tests|test) (de sécurité|d intrusion|de pénétration|réguliers|de vulnérabilité|internes|externes)',
      'analyses de vulnérabilité',
      '(audit|audits|test|tests|contrôle|contrôles|revue|revues|analyse|analyses|campagnes|simulations) (d intrusion|d intrusions|de pénétration|de sécurité|de vulnérabilités|de vulnérabilité|annuel|annuels|périodique|périodiques|externe|indépendant|indépendants|de code|de conformité|de risques|d hameçonnage)',
      '(prime|programme) (aux|de chasse aux) (bogues|bugs|failles)',
      'bug bounty',
      '(journal|journaux|journalisation) (des|d|de) (accès|connexions|actions) (revu|revus|revue|contrôlé|contrôlés|contrôlée|vérifié|vérifiés|analysés|analysé|examinés)',
      '(revue|revues|contrôle|contrôles|examen) (périodique|périodiques|régulier|réguliers|annuel|annuels|trimestriel|trimestrielle|annuelle) (des|de)?',
    ],
    examples: { match: ["Nous mettons en place des [tests d'intrusion]."] },
  },
  training: {
    words: [
      '(formation|sensibilisation) (de|du|des|de nos) (personnel|salariés|collaborateurs|équipes|employés|nos équipes|nos collaborateurs)',
      '(formation|formations|sensibilisation) (régulière|annuelle|continue|obligatoire)? (de|du|des|de nos|à la (sécurité|protection)) (personnel|salariés|collaborateurs|équipes|employés|agents|bénévoles)',
    ],
    examples: { match: ['Nous mettons en place la [formation du personnel].'] },
  },
  'physical-safeguards': {
    words: [
      '(mesures|protection|sécurité|contrôle d accès|contrôles d accès) (de sécurité|de protection)? (physique|physiques)',
      '(locaux|armoires|salles|bureaux|archives|coffres|coffre fort|salle serveur) (fermés|fermées|verrouillés|verrouillées|sous clé|sous alarme|sécurisés|sécurisées|à accès restreint|protégés|surveillés)',
      '(badge|badges|gardiennage|alarme|alarmes|serrures|portiques)',
    ],
    examples: { match: ['Nous mettons en œuvre des [mesures de protection physiques].'] },
  },
  'incident-response': {
    words: [
      '(procédure|procédures|plan|gestion|dispositif) (de gestion|de réponse)? (des|aux|d) (incidents|incident|violations de données|violation)',
      '(plan|plans) de (reprise|continuité) d activité',
      '(plan|plans|procédure|procédures|cellule|équipe) (de|d|en cas d|en cas de) (crise|urgence|secours|incident|reprise|violation|réponse aux incidents|intervention)',
    ],
    examples: { match: ['Nous avons mis en place une [procédure de gestion des incidents].'] },
  },
};
