/** Verbs and nouns of use, and of what it is for. */
import type { Frame } from '../../pack.ts';
import { ADVERB, er, NEVER } from '../phrases.ts';

const USE = `(${er('utilis')}|${er('emploi')}|employons|${er('exploit')}|servons de|servons d|sert de|avons recours à|avons recours au|avons recours aux|a recours à|ont recours à|recourons à|recourons aux|recourons au|recourt à|avoir recours à|faisons usage de|${er('trait')}|${er('analys')}|${er('crois')}|procédons à)`;

export const purpose: Record<string, Frame> = {
  uses: {
    opens: ['purpose', 'tracking', 'security'],
    actor: 'first',
    match: [
      USE,
      '(finalité|finalités|objectif|objectifs|but|objet) (du|des|de|d|poursuivies|principale|principales|suivantes|suivants) ~6 (est|sont|comprennent|suivantes|suivants)',
      '(finalité|finalités) (suivante|suivantes)?',
      '(objectif|objectifs|but|buts|fins|usages) (suivants|suivant|suivantes)',
      '(finalité|finalités) ~2 (est|sont|consiste|consistent) (la|le|l|les|de|d|à)',
      '(objectif|but) (poursuivi|recherché|du traitement|de ce traitement|de cette collecte) (est|consiste) (la|le|l|de|d|à)',
      '(aux|à des|pour les|à) (fins|finalités|seules fins) (suivantes|suivants)?',
      '(traitement|traitements|utilisation|utilisations|exploitation|analyse) (de|d|des|du|ayant|a|ont|mis)',
      '(ce|ces|le|les) (traitement|traitements|fichier|fichiers) (a|ont|est|sont|vise|visent) (pour)? (finalité|finalités|objet|but|destiné|nécessaire)?',
      '(fait|faisons|font) usage (de|d|du|des)',
      '(vise|visent) à',
      '(établit|établissons|produit|produisons|dresse|calcule|calculons|compte|comptons|élabore) (des|les|nos|la|le)?',
      '(réalisons|réalise|effectuons|effectue|menons|mène|pratiquons|pratique|organisons|organise) (des|les|nos|un|une|la|le|du|de|ses)',
      '(à quoi|pourquoi|pour quoi|pour quelles raisons|dans quel but|à quelles fins) ~6 (données|informations|renseignements|cookies|coordonnées|images|traitons|utilisons|collectons|servent)',
      '(finalité|finalités|objectif|objectifs|but|buts) (de|du|des|d) (la|l|le|les|ce|ces|cette)? (traitement|traitements|collecte|fichier|dispositif|recueil)',
      'ce que nous (en)? (faisons|ferons)',
      '(nous nous en|on s en|je m en|on se) (servons|sert|sers) (pour|aussi|également)?',
      '(pratiquons|pratiquent|pratique|procédons|recourons) (pas|jamais|aucun|aucune|ni|également|aussi)? (de|d|du|au|à la)?',
      '(examinons|étudions|évaluons|exploite|exploitons|analysons|valorisons|interrogeons|rapprochons|comparons|scrutons|lisons|relisons|relisent|passons en revue)',
      '(utilise|emploie|exploite|conserve|garde|sers|m en sers|traite) (pour|afin|uniquement|seulement|exclusivement)',
    ],
    examples: {
      match: ['Nous [utilisons] votre adresse e-mail pour vous envoyer notre newsletter.'],
      skip: ['Vous utilisez nos services pour acheter des chaussures.'],
    },
  },
  verifies: {
    opens: ['purpose'],
    actor: 'first',
    match: [
      '(vérifions|contrôlons|conservons|enregistrons|mettons en œuvre|filmons)',
      '(vérifie|contrôle|filme|surveille|surveillons|évaluons|évalue|examinons|observons|photographions) ~12 (afin|pour|en vue|dans le but|de manière à|à des fins|aux fins)',
    ],
    examples: { match: ['Nous [contrôlons] les pièces pour lutter contre la fraude.'] },
  },
  serves: {
    opens: ['purpose'],
    actor: 'first',
    match: [
      `(nous)? (permet|permettent|permettra|permettront|permettant) ${ADVERB}? (de|d)`,
      '(permet|permettent|permettra|permettront) (à|au) (notre|la|l|nos) (société|entreprise|association|équipe|équipes|éditeur|établissement|banque|commune|mairie) (de|d)',
      `(nous)? (sert|servent|serviront|servira) (${ADVERB}|jamais|pas|en aucun cas)? (à|au|aux)`,
      '(en sert|en servent|s en sert|en servons) (également|aussi|notamment)? pour',
      '(est|sont|sera|seront) (également|aussi|notamment|strictement|uniquement|exclusivement)? (nécessaire|nécessaires|destiné|destinée|destinés|destinées|utiles|indispensables|indispensable) (à|au|aux|pour)',
      '(destiné|destinée|destinés|destinées) (à|au|aux|notamment)',
      '(a|ont) (également|notamment)? pour (seul|seule|seuls|seules|unique|principal|principale|principales|principaux) (finalité|finalités|objet|but|objectif|objectifs)',
      '(a|ont) (également|notamment)? (pour) (finalité|finalités|objet|but|objectif|objectifs)',
      '(nous)? (aide|aident) à',
      '(nous)? servir (également|aussi|notamment)? (à|au|aux)',
      '(vise|visent|viser|tend|tendent) (également|notamment|uniquement)? (à|au|aux)',
      '(contribue|contribuent) (à|au|aux)',
      '(répond|répondent) à (un|des|l|plusieurs|une) (objectif|objectifs|impératif|impératifs|but|finalité|exigence) (de|d)',
      '(sert|servent|servira|serviront) ~1 (à|au|aux)',
      '(sert|servent|servira|serviront) (uniquement|seulement|exclusivement|notamment|également)? (à|au|aux|de base à|de support à)',
      '(a|ont|aura|auront) (pour)? (vocation|but|objet|objectif|fonction) (à|de|d|unique)?',
      '(ne)? (sert|servent|servira|serviront) (uniquement|seulement|exclusivement|notamment|également|aussi|donc)? (qu|que)? (à|au|aux)',
      '(facilite|facilitent|sécurise|sécurisent|garantit|garantissent|assure|assurent|autorise)',
    ],
    examples: {
      match: ['Ces données [nous permettent de] gérer votre compte.'],
      skip: ['Vos amis vous permettent de gagner.'],
    },
  },
  'is-an-aim': {
    opens: ['purpose'],
    actor: 'any',
    passive: true,
    match: [
      '(constitue|constituent|est|sont|figure|figurent|fait partie|font partie|compte|comptent) (également|aussi|notamment|ainsi)? (une|un|des|l une des|l un des|parmi les|parmi nos|les|nos|la|de nos|au nombre des) (autre|autres|seule|seules|principale|principales|deux|trois|quatre)? (finalité|finalités|objectif|objectifs|buts)',
      '(justifie|justifient) (la|le|l) (conservation|collecte|traitement|recueil|utilisation|enregistrement)',
      '(mené*|réalisé*|conduit*|effectué*|établi*|élaboré*|produit*) (à partir|grâce|à l aide|sur la base|au moyen) (de|des|d|à|aux) ~4 (données|informations|renseignements|dossier|dossiers|historique)',
    ],
    examples: {
      match: ['La lutte contre la fraude [fait partie des finalités] du traitement.'],
      skip: ['Le prix est une des raisons de leur fidélité.'],
    },
  },
  'rests-on-ground': {
    opens: ['purpose'],
    actor: 'any',
    passive: true,
    requires: 'legal-basis',
    match: [
      '(repose|reposent|se fonde|se fondent|est fondé*|sont fondé*|est basé*|sont basé*|est justifié*|sont justifié*) (également|aussi|quant à elle|quant à lui|pour sa part|alors|exclusivement|uniquement)? (sur|par)',
      '(trouve|trouvent|a pour|ont pour) (son|leur)? (fondement|base) (légale|juridique)?',
      '(constitue|constituent|relève|relèvent|procède|procèdent) (également|aussi)? (un|notre|de|d) (notre|une|un|l|votre)?',
      '(répond|répondent) (également|aussi)? à (une|notre|un|l)',
      '(suppose|supposent|requiert|requièrent) (votre|le|un)',
    ],
    examples: {
      match: ['La prospection commerciale [est fondée sur] votre consentement.'],
      skip: ['La livraison est fondée sur nos tarifs.'],
    },
  },
  'interest-in': {
    opens: ['purpose'],
    actor: 'any',
    match: ['(intérêt|intérêts) (légitime|légitimes) (à|de|d|consistant à|qui consiste à|est de|est d)'],
    examples: {
      match: ['Notre [intérêt légitime à] améliorer nos services le justifie.'],
      skip: ['Notre intérêt légitime prévaut, nous améliorons nos services.'],
    },
  },
  'is-used': {
    opens: ['purpose', 'tracking'],
    actor: 'first',
    passive: true,
    match: [
      `${NEVER} (utilisé*|employé*|exploité*|traité*|analysé*|croisé*) (pour|afin|à|aux|par|dans|en)?`,
      '(réutilisé*|mobilisé*|mis à profit|examiné*|étudié*) (pour|afin|à|aux|par|dans|en)?',
      'conservé* (afin|en vue|aux fins)',
      '(transmis*|communiqué*|comparé*|rapproché*|contrôlé*|vérifié*|consulté*|partagé*|enregistré*) (pour|afin|en vue|aux fins)',
      '(analysé*|examiné*|lu|lus|lues|relu*|vérifié*|surveillé*|filmé*|collecté*|recueilli*|demandé*|enregistré*|évalué*|étudié*|contrôlé*|comparé*|haché*|consulté*|communiqué*|transmis*|partagé*|échangé*|rapproché*) ~6 (pour|afin|en vue|à des fins|aux fins|dans le but)',
    ],
    examples: { match: ['Votre adresse est [utilisée pour] livrer vos commandes.'] },
  },
};
