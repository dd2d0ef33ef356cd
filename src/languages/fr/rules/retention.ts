import type { Rule } from '../../pack.ts';
import { ERASE, KEEP } from '../phrases.ts';

const COUNT =
  '(@number|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|treize|quinze|vingt|trente|soixante|quelques|vingt cinq|vingt quatre)';
const PERIOD = '(heure|heures|jour|jours|semaine|semaines|mois|an|ans|année|années|minutes)';
const NEEDED = '(nécessaire|nécessaires|requise|requis|utile|utiles|indispensable|raisonnable|pertinentes)';
/** What others do with data that they hold, and what the reader keeps. */
const OTHERS = ['(conservez|gardez)', '(réponse|répond*|répondr*) ~8 délai', '(existe|expérience)'];

/** Heads of columns and sections that are about how long data is kept. */
const HEAD = [
  '(durée|durées|délai|délais|période) (de|d) (conservation|archivage)',
  'combien de temps',
  'conservation',
];

/** How long data is kept: a period, a nameable end, or what the purpose or the law asks for. */
export const retention: Record<string, Rule> = {
  'kept-as-long-as-necessary': {
    says: 'retention/as-long-as-necessary',
    match: [
      `${KEEP} ~12 (aussi longtemps que|tant que|tant qu|aussi longtemps qu) ~4 ${NEEDED}`,
      `${KEEP} ~8 (durée|durées|période|temps|délai) ~6 ${NEEDED}`,
      `(durée|durées|période) ~6 ${NEEDED} ~8 (finalité|finalités|objectif|objectifs|${KEEP}|gestion|exécution|réalisation|fourniture)`,
      `${KEEP} ~10 (durée|durées|période) ~8 (finalité|finalités)`,
      `${KEEP} ~6 (uniquement|seulement)? ~3 (le temps|la durée) ${NEEDED}`,
      `${KEEP} ~4 (le temps|pendant le temps) (de|d|du|nécessaire)`,
      `${KEEP} ~8 (que)? (le temps|la durée) (de|d|du|des|nécessaire|utile|strictement) ~3 (traiter|répondre|livrer|gérer|instruire|traitement|livraison|instruction|prestation|demande|dossier|séjour|événement|procédure|voyage|concours)`,
      '(pas|jamais) ~4 (plus longtemps|au delà) ~3 (nécessaire|utile|besoin|faut|requis)',
      `(${ERASE}|jetons|jette) ~6 (dès que|dès qu|quand|lorsque|une fois que|aussitôt que) ~6 (plus besoin|servi|traité*|terminé*|clos|close|utiles|utile|inutile*|livré*|réglé*)`,
      '(aussi longtemps|tant) (que|qu) ~4 (besoin|nécessaire|nécessaires|utile|utiles|sert|servent|justifie)',
    ],
    actor: 'any',
    unless: [
      ...OTHERS,
      'mesures nécessaires',
      '(durée|durées|période|délai) ~1 (requis*|exigé*|prévu*|imposé*) par (la loi|les textes|la réglementation|le code|la législation|les dispositions)',
    ],
    examples: {
      match: ['Nous [conservons vos données pendant la durée nécessaire aux finalités] ci-dessus.'],
      skip: ['Nous gardons le sourire toute la journée.'],
    },
  },
  'kept-no-longer-than-necessary': {
    says: 'retention/as-long-as-necessary',
    match: [
      '(rien|aucune donnée) ~1 est (gardé*|conservé*) au delà de ce qui est (utile|nécessaire)',
      '(n en avons|n avons) plus besoin et ~1 (détruisons|supprimons|effaçons)',
      `(ne|n) ${KEEP} (pas|jamais|en aucun cas)? ~8 (plus longtemps|au delà|davantage) ~6 (${NEEDED}|finalité|finalités|durée)`,
      `(ne|n) (sont|seront|est) (pas|jamais|en aucun cas) ${KEEP} ~8 (plus longtemps|au delà|davantage) ~6 (${NEEDED}|finalité|finalités|durée)`,
      `(ne|n) (excéd*|dépass*|excèd*) (pas|jamais|en aucun cas)? ~4 (durée|période) ~4 ${NEEDED}`,
      '(ne|n) (excéd*|dépass*|excèd*) (pas|jamais|en aucun cas) (celle|ce|celles) ~2 (nécessaire*|utile*|exige*|nécessit*|requi*|requièr*|justifi*|impos*) ~2 (finalité|finalités|objectif|objectifs|but)',
      `sans (excéder|dépasser) ~4 (durée|période) ~4 ${NEEDED}`,
    ],
    actor: 'any',
    unless: OTHERS,
    examples: {
      match: ['Nous [ne conservons pas vos données plus longtemps que nécessaire].'],
      skip: ['La réponse ne prend pas plus longtemps que nécessaire.'],
    },
  },
  'deleted-when-no-longer-needed': {
    says: 'retention/as-long-as-necessary',
    match: [
      `${ERASE} ~8 (dès|lorsque|lorsqu|quand|une fois|si) ~8 (plus|n est plus|ne sont plus) ~2 ${NEEDED}`,
      `(dès|lorsque|lorsqu|quand|une fois) ~8 (plus) ~2 ${NEEDED} ~8 ${ERASE}`,
      `${ERASE} ~8 (une fois|dès que|dès|sitôt|aussitôt) ~4 (finalité|finalités|objectif|but) ~4 (atteint*|accompli*|rempli*|réalisé*)`,
    ],
    actor: 'any',
    unless: OTHERS,
    examples: {
      match: ['Nous les [supprimons dès qu’elles ne sont plus nécessaires].'],
      skip: ['Partez dès que notre aide n’est plus nécessaire.'],
    },
  },
  'kept-as-law-requires': {
    says: 'retention/legal-requirement',
    match: [
      `${KEEP} ~6 (comme|ainsi que) (l|le) (exige*|impose*|prévoi*|requi*|veut|veulent) ~2 (loi|code|réglementation|législation|textes|droit)`,
      `${KEEP} ~12 (obligation|obligations|exigences|prescription|prescriptions|délai|délais|durée|durées) ~3 (légale|légales|légal|légaux|réglementaires|fiscales|comptables|réglementaire|de prescription)`,
      `${KEEP} ~12 (prescription|prévue par la loi|exigée par la loi|requise par la loi|imposée par la loi|prévus par la loi|exige la loi|impose la loi)`,
      `(durée|durées|délai|délais) ~3 (légale|légales|légal|légaux|prescription|prescriptions) ~4 (${KEEP}|applicable*)?`,
      `${KEEP} ~10 (loi|réglementation|législation|code de commerce) ~3 (exige|impose|oblige|prévoit|requiert)`,
      `(loi|législation|réglementation) ~4 (oblige|impose|exige) ~6 ${KEEP}`,
      `${KEEP} ~12 (requis*|exigé*|prévu*|imposé*|fixé*|prescrit*) par (la loi|les textes|la réglementation|le code|la législation|les dispositions|le droit)`,
      `(${ERASE}|${KEEP}) ~8 (sauf|hors) (obligation|obligations|disposition|prescription|exigence) (légale|légales|réglementaire|contraire)`,
      `${KEEP} ~12 (conformément|application|vertu|titre|en vertu) ~4 (code|loi|droit|réglementation|article|obligations|dispositions)`,
      `${KEEP} ~12 (parce que|car|puisque|comme|ainsi que) ~3 (comptabilité|loi|fisc|code|droit|législateur|administration|réglementation|règlement|ordre) ~2 (exig*|impos*|oblig*|demand*|veut|prévoi*|requi*)`,
      `${KEEP} ~12 (prescription|délais|délai|durée|durées|obligation|obligations) (légal|légaux|légale|légales|fiscal|fiscale|comptable|comptables|sociale|réglementaire|civile|pénale|décennale|quinquennale|biennale)`,
      '(loi|code|fisc|droit|réglementation|législation) ~6 (conserver|garder|archiver|conservation|archivage)',
      '(conservation|archivage|durée) ~4 (imposé*|prescrit*|exigé*|prévu*|fixé*|dicté*) ~2 (loi|code|textes|réglementation|droit|législateur|arrêté|décret)',
      `(délais|délai|durée|durées) (légaux|légal|légale|légales|de prescription) ~6 ${KEEP}`,
    ],
    actor: 'any',
    unless: [...OTHERS, 'divulgu*', 'délai légal de rétractation'],
    needs: [KEEP, '(durée|durées) (de)? conservation', ERASE],
    examples: {
      match: ['Nous [conservons les factures pendant la durée légale].'],
      skip: ['Le délai légal de rétractation est de 14 jours.'],
    },
  },
  'kept-while-account-is-open': {
    says: 'retention/account-lifetime',
    match: [
      '(tant|aussi longtemps) que vous (êtes|restez) (client|cliente|adhérent|membre|abonné) ~1 nous (conservons|gardons)',
      'après la fin (de l|de votre|de) (adhésion|abonnement|contrat) ~3 (supprimé*|effacé*)',
      `(au terme|à la fin|à l issue|à l expiration|dès la fin|à la cessation|en fin) (de|du|d) ~2 (relation|contrat|adhésion|abonnement|bail|compte|location|inscription|scolarité|collaboration) ~8 ${ERASE}`,
      `${ERASE} ~4 (au terme|à la fin|à l issue|à l expiration|dès la fin|à la cessation|en fin) (de|du|d) ~2 (relation|contrat|adhésion|abonnement|bail|compte|location|inscription|scolarité|collaboration)`,
      `${KEEP} ~12 (tant que|tant qu|aussi longtemps que|aussi longtemps qu) ~6 (compte|client|utilisateur|abonné|membre|inscrit|utilisez|inscription|abonnement|profil)`,
      `${KEEP} ~12 (durée|vie|existence) ~4 (compte|contrat|relation contractuelle|relation commerciale|relation|abonnement|adhésion|inscription|relations contractuelles|relation d affaires|contractuelle)`,
      `${ERASE} ~12 (clôture|fermeture|suppression|résiliation|désactivation) ~4 (compte|abonnement|contrat|profil)`,
      `${KEEP} ~10 jusqu ~4 (clôture|fermeture|suppression|résiliation|désinstallation) ~4 (compte|abonnement|contrat|profil|application)`,
      `${KEEP} ~6 (pendant|durant|tout au long de) (toute)? (la durée de)? (votre|ton|leur|la|l|le|sa|son) (adhésion|abonnement|scolarité|contrat|inscription|relation|bail|hospitalisation|séjour|formation|mandat|emploi)`,
      `(aussi longtemps que|aussi longtemps qu|tant que|tant qu) ~3 compte ~1 (existe|est|reste|demeure|actif|ouvert)`,
      `${KEEP} ~8 (pendant|durant) ~2 durée (du|de la|de l|de votre) (bail|contrat|adhésion|abonnement|relation|inscription|location|scolarité|formation)`,
      '(tant|aussi longtemps) (que|qu) ~4 (compte|client|cliente|abonné|abonnée|membre|adhérent|adhérente|inscrit|inscrite|locataire|salarié|élève|patient|utilises|utilisez|sociétaire|assuré)',
      `(fermeture|clôture|suppression|résiliation|désinstallation) ~4 (compte|abonnement|contrat|profil|appli|application) ~8 ${ERASE}`,
      `(fermez|supprimez|clôturez|résiliez|fermes|supprimes|désinstalles|désinstallez) ~3 (compte|abonnement|profil|appli|application|contrat) ~10 ${ERASE}`,
    ],
    needs: [KEEP, ERASE],
    actor: 'any',
    unless: [
      ...OTHERS,
      '(après|suivant|compter de) ~3 (fin|terme|clôture|fermeture|suppression|résiliation)',
      'strictement nécessaire',
      'nécessaire à la gestion',
    ],
    examples: {
      match: ['Nous [conservons vos données tant que votre compte] est actif.'],
      skip: ["Regardez l'écran tant que votre compte se charge."],
    },
  },
  'kept-for-stated-period': {
    says: 'retention/stated-period',
    match: [
      '(effacé*|supprimé*|détruit*) @number (jours|semaines|mois|ans) après',
      '@number (an|ans|mois|jours) après ~6 (effacé*|supprimé*|détruit*)',
      `(ne|n) ~3 ${KEEP} ~4 (plus de|au delà de|plus longtemps que) ${COUNT} ~1 ${PERIOD}`,
      `(copie|copies) de (secours|sécurité|sauvegarde) ~8 ${COUNT} ~1 ${PERIOD}`,
      `(après|passé) ~1 ${COUNT} ~1 ${PERIOD} ~6 (${ERASE}|anonym*|rendu*)`,
      `${ERASE} ${COUNT} ~1 ${PERIOD} (après|suivant|à compter)`,
      `${COUNT} ~1 ${PERIOD} après ~8 ${ERASE}`,
      'passé ~2 (jours|mois|ans) ~4 (supprimé*|effacé*|anonym*|rendues)',
      `${KEEP} ~12 ${COUNT} ~1 ${PERIOD}`,
      `(${ERASE}|disparaissent|disparaît) ~12 (plus tard|après|bout|dans|passé|delà|terme|expiration|échéance|sous|issue|tous les|plus de) ~4 ${COUNT} ~1 ${PERIOD}`,
      `(durée|durées|délai|période) (de|d) (conservation|vie|validité|stockage|rétention) ~8 ${COUNT} ~1 ${PERIOD}`,
      `(cookie|cookies|traceur|traceurs) ~8 (expire*|durée|durent|valable*|reste*|demeure*) ~8 ${COUNT} ~1 ${PERIOD}`,
      `(expire|expirent|expirant) ~4 ${COUNT} ~1 ${PERIOD}`,
      `(durée|période|délai) (maximale|maximum|limitée)? ~3 ${COUNT} ~1 ${PERIOD} ~8 (${ERASE}|${KEEP})`,
      `${COUNT} ~1 ${PERIOD} ~8 (${ERASE}|archiv*)`,
      `durée ~2 ${COUNT} ~1 ${PERIOD} ~4 (à compter|à partir|suivant|après)`,
      `(${KEEP}|conservation|cookie|cookies|traceur|traceurs|durée de vie|images|enregistrements|journaux) ~10 (dépasser|dépassant|dépasse|dépassent|excéder|excédant|excède|excèdent|supérieure à) (pas)? ~2 ${COUNT} ~1 ${PERIOD}`,
      `(inactivité|inactif|inactive|inactifs|sans activité|sans connexion|absence d activité|absence de connexion|absence d utilisation) ~8 ${COUNT} ~1 ${PERIOD} ~10 (${ERASE}|désactiv*|anonym*|archiv*|clôtur*)`,
      `${COUNT} ~1 ${PERIOD} (d inactivité|sans activité|sans connexion|consécutifs d inactivité) ~10 (${ERASE}|désactiv*|anonym*|archiv*|clôtur*)`,
      `${KEEP} ~8 jusqu (à|au|aux) (la|le|l|les|leur|leurs|sa|son|votre)? ~1 (restitution|départ|remboursement|extinction|majorité|livraison|règlement|achèvement|tirage|proclamation|clôture de l exercice|fin de l année|fin de la saison|fin du concours|fin du jeu|fin de l événement|fin de la procédure|fin de la campagne|issue de la procédure)`,
      `(écras*|renouvel*|remplac*) ~4 ${COUNT} ~1 ${PERIOD}`,
      `(sauvegardes|images|journaux|enregistrements) ~4 (écras*|effac*|supprim*) ~4 ${COUNT} ~1 ${PERIOD}`,
      `${COUNT} ~1 ${PERIOD} ~12 (passé|après|au delà de|à l issue de) ce délai ~6 ${ERASE}`,
      `(tenu*|tenues) à (la)? disposition ~8 ${COUNT} ~1 ${PERIOD}`,
      `(tenus|tenues|laissé*|stocké*|disponibles|consultables|accessibles|visibles) ~8 (pendant|durant) ~1 ${COUNT} ~1 ${PERIOD}`,
      `(données|images|dossiers|fiches|messages|photos|enregistrements|journaux|documents|candidatures|cv) ~8 (disparai*|écras*|jeté*|broyé*|rendu*|restitué*|vidé*|passé* au broyeur|retiré*) ~6 ${COUNT} ~1 ${PERIOD}`,
      `${COUNT} ~1 ${PERIOD} ~6 (disparai*|écras*|jeté*|broyé*)`,
    ],
    needs: [
      KEEP,
      ERASE,
      'rendu* anonymes',
      '(disparaissent|disparaît)',
      '(copie|copies) de (secours|sécurité|sauvegarde)',
      '(conservation|cookie|cookies|traceur|traceurs|expire*|durée|expirent|sauvegardes|écras*)',
      '(tenu*|tenues) à (la)? disposition',
      '(jeté*|broyé*|disparai*|restitué*|retiré*|vidé*)',
      `(pendant|durant) ~1 ${COUNT} ~1 ${PERIOD}`,
    ],
    actor: 'any',
    unless: [
      ...OTHERS,
      '(âgé|âge|mineur|mineurs|enfant|enfants)',
      '(demande|demandes) ~6 délai',
      'garantie',
      'préavis',
      'moins de @number ans',
    ],
    examples: {
      match: ['Les journaux sont [conservés pendant 30 jours].', 'Ce [cookie expire après 2 ans].'],
      skip: ['Nous répondons dans un délai de 30 jours.', 'Notre boutique existe depuis 30 ans.'],
    },
  },
  'kept-indefinitely': {
    says: 'retention/indefinite',
    match: [
      `${KEEP} ~8 (indéfiniment|perpétuité|définitivement|sans limitation de durée|sans limite de temps|sans limite de durée|éternellement)`,
      `${KEEP} ~8 (durée|période) (illimitée|indéterminée|indéfinie)`,
      `${KEEP} ~6 (sans limite|sans limitation|pour toujours|à vie|ad vitam|de façon permanente|de manière permanente|définitivement)`,
      'jamais (effacé*|supprimé*|détruit*)',
    ],
    actor: 'any',
    unless: OTHERS,
    examples: { match: ['Nous [conservons ces dossiers indéfiniment].'], skip: ['La boutique ferme définitivement.'] },
  },
  'kept-until-you-ask': {
    says: 'retention/until-request',
    match: [
      `${KEEP} ~12 jusqu ~6 (retrait|désinscription|désabonnement|opposition|demande|désinscri*|désabonn*|demandiez|retiriez|opposiez|révocation|retire*)`,
      `${KEEP} ~12 (tant que|tant qu|aussi longtemps que) ~4 (ne|n) ~4 (désinscri*|désabonn*|demand*|retir*|oppos*)`,
      `${ERASE} ~8 (dès|à réception de|à la suite de|suite à|lors de|en cas de) (votre|ton|leur|sa|la|une)? (désinscription|désabonnement|opposition|demande de suppression|demande d effacement|retrait)`,
      `${ERASE} ~8 (dès|dès lors|lorsque|sitôt|aussitôt|quand) (que|qu)? (vous|tu|la personne|l abonné) (vous|te|t|s|se)? (désinscri*|désabonn*|retir*)`,
      `${KEEP} ~8 (sauf|moins) ~6 (demande|demandiez) ~4 (suppression|effacement|contraire)`,
      `${KEEP} ~8 jusqu ~3 (vous|tu) ~4 (désinscri*|désabonn*|demand*|retir*|oppos*|résili*|ferm*)`,
      `${ERASE} ~6 (sur|à) (simple|votre|ta|première)? demande`,
      '(tant|aussi longtemps) (que|qu) (vous|tu|elle|il|l abonné) (ne|n) ~5 (désinscri*|désabonn*|demand*|retir*|oppos*)',
    ],
    actor: 'any',
    unless: [...OTHERS, 'jusqu ~4 (suppression|clôture) de votre compte'],
    examples: {
      match: ["Nous [conservons votre adresse jusqu'à votre désinscription]."],
      skip: ['Le taxi attend votre demande.'],
    },
  },
  'anonymised-afterwards': {
    says: 'retention/anonymised-after',
    match: [
      '(rendu*|devien*) (anonymes|anonyme)',
      `(${ERASE}|${KEEP}) ~2 (ou|et) ~3 (anonymis*|rendues anonymes|agrég*)`,
      `(anonymis*|rendues anonymes) ~2 ou ~2 ${ERASE}`,
      '(puis|ensuite|après|issue|terme|delà) ~10 (anonymis*|rendues anonymes)',
      '(ensuite|puis|après|au bout|passé|au delà|ensuite) ~8 (anonym*|agrég*|statistiques anonymes)',
      '(anonymis*|agrég*) ~8 (au bout|après|à l issue|au terme|passé)',
    ],
    actor: 'any',
    unless: [...OTHERS, '(collect*|partag*|transmi*|communiqu*)'],
    examples: {
      match: ['Nous les [supprimons ou anonymisons] alors.'],
      skip: ['Nous collectons des données anonymisées.'],
    },
  },
  'stays-in-backups': {
    says: 'retention/backups',
    match: [
      `(subsist*|demeur*|rest*|${KEEP}|persist*|figur*) ~10 (sauvegarde|sauvegardes|copies de sauvegarde|copie de secours|copies de secours|copies de sécurité|archives de sauvegarde|backups)`,
      '(copie|copies) de (secours|sécurité) ~8 (subsist*|demeur*|rest*|conserv*|supprim*|effac*|écras*|persist*)',
      '(sauvegarde|sauvegardes|copies résiduelles) ~8 (subsist*|demeur*|rest*|conserv*|supprim*|effac*|écras*)',
      '(sauvegarde|sauvegardes|copies de sauvegarde|copies de secours) ~6 (encore|jusqu|disparai*|pendant|purg*|écras*|renouvel*|rotation)',
      `${ERASE} ~10 (sauvegarde|sauvegardes|copies de secours|copies de sauvegarde)`,
      'disparai* ~8 (sauvegardes|sauvegarde)',
    ],
    actor: 'any',
    unless: [...OTHERS, 'mesures', '(régulières|quotidiennes)'],
    examples: {
      match: ['Elles peuvent [rester dans nos sauvegardes] un moment.'],
      skip: ['Nous faisons des sauvegardes chaque nuit.'],
    },
  },
  'period-below-a-head': {
    says: 'retention/stated-period',
    match: [`${COUNT} ${PERIOD}`],
    needs: HEAD,
    actor: 'any',
    unless: [...OTHERS, '(âge|âgé|âgés|moins de|mineur|mineurs|enfant|enfants|garantie|préavis)'],
    examples: {
      match: ['Conservation\n\nFactures : [10 ans]'],
      skip: ['Garantie : 2 ans', 'Conservation\n\nEnfants de moins de 13 ans'],
    },
  },
  'account-below-a-head': {
    says: 'retention/account-lifetime',
    match: [
      '(tant que|tant qu|aussi longtemps que) ~4 (compte|client|abonné|membre|inscrit|adhérent)',
      'durée (du|de la|de votre|de ton|de l) (contrat|relation|compte|abonnement|adhésion|inscription)',
    ],
    needs: HEAD,
    actor: 'any',
    examples: {
      match: ['Conservation\n\nProfil : [tant que votre compte] existe'],
      skip: ['La remise vaut tant que vous êtes client.'],
    },
  },
};
