/** Who acts in a French sentence, and who only stands in it: nous and vous are subject and object alike. */
import type { Cues } from '../../pack.ts';

const PEOPLE =
  '(utilisateur|utilisateurs|utilisatrice|utilisatrices|client|clients|clientes|internaute|internautes|visiteur|visiteurs|abonné|abonnés|membre|membres|adhérent|adhérents|candidat|candidats|personne concernée|personnes concernées|consommateur|consommateurs|patient|patients|participant|participants|acheteur|acheteurs|donateur|donateurs|locataire|locataires|parents|titulaire|joueur|joueurs|personnes|mineur|mineurs|enfants)';
const INFO = '(données|informations|renseignements|coordonnées)';
const OTHERS =
  '(tiers|prestataire|prestataires|partenaire|partenaires|sous traitant|sous traitants|fournisseur|fournisseurs|annonceur|annonceurs|régies|régies publicitaires|réseaux publicitaires|distributeurs|revendeurs|courtiers|éditeurs tiers)';

export const actor = {
  first: [
    'nous',
    'je',
    'j',
    'on',
    'notre (société|site|entreprise|application|plateforme|plate forme|service|boutique|équipe|personnel|association|cabinet|groupe|établissement|hébergement|logiciel|système|organisation|serveur|magasin|prestation|fichier)',
    'nos (serveurs|équipes|services|sites|applications|conseillers|collaborateurs|salariés|employés|systèmes|magasins|praticiens|agents|logiciels|produits|équipes commerciales|outils|points de vente|traitements)',
    '(la|cette|le|ce|l|le présent|la présente|notre) (société|site|site internet|site web|entreprise|application|plateforme|plate forme|éditeur|association|responsable de traitement|responsable du traitement|organisme|boutique|groupe|établissement|fondation|commune|collectivité|ministère|université|cabinet|fédération|service|système|serveur|logiciel|jeu|magasin|banque|assurance|mairie|clinique|hôpital|école|assureur|mutuelle|caisse|syndicat|secrétariat|laboratoire|pharmacie|bibliothèque|médiathèque|musée|office|agence|commerçant|vendeur|fabricant|constructeur|employeur|hôtel|restaurant|garage|club|région|département|préfecture|rectorat|académie|direction|équipe|rédaction|journal|théâtre|salle|institut|ordre|centre|régie|enseigne|maison|coopérative|opérateur|étude|étude notariale|office notarial|compagnie|festival|organisateur|laboratoire d analyses|start up|montre|appli|bracelet|capteur|formulaire)',
    `(vos|ces|les|tes|leurs|certaines|lesdites|toutes les|toutes vos|l ensemble de vos) ${INFO} (personnelles|personnels|à caractère personnel|bancaires|collectées|recueillies|vous concernant|transmises|traitées)?`,
    '(votre|ton) (nom|adresse|adresse e mail|adresse email|compte|demande|commande|candidature|message|profil|numéro|identité)',
    'ces (traitements|transferts|finalités)',
    '(mon|ma|mes) (site|boutique|atelier|entreprise|association|fichier|fichiers|cabinet|blog|newsletter|activité|ordinateur)',
    '(la|notre|l|cette|le) (paroisse|crèche|résidence|bailleur|pharmacie|enseigne|appli|plateforme|radio|chaîne|éditrice|studio|auberge|camping|ferme|maison d édition|galerie|auto école|copropriété|ligue|ong|fédération|collège|lycée|ehpad|foyer|centre de formation|jeu)',
  ],
  user: [
    'vous',
    'tu',
    'toi',
    `(le|la|l|les|un|une|tout|toute|chaque|des|nos|certains|certaines|ces|les autres)? ${PEOPLE}`,
    '(toute|chaque) personne',
    'quiconque',
  ],
  third: [
    `(les|des|nos|ces|certains|d autres|un|une|le|la|l|leurs|notre|chaque|tout|aucun)? ${OTHERS} (tiers|tierces|externes|commerciaux|publicitaires|techniques|de confiance|sélectionnés)?`,
    '(des|les|d autres|certaines|ces|une|la) (sociétés|entreprises|société) (tierces|tierce|externes|partenaires|partenaire)',
    'ces (sociétés|entreprises|organismes|acteurs|réseaux)',
    '(celui ci|ce dernier|ces derniers|cette dernière)',
    '(google|facebook|meta|microsoft) (ireland|llc|inc|analytics)?',
  ],
  other: [
    '(les|ces|des|d|le|un|ce|chaque|certains)? (autres)? (sites|services|site|applications) (tiers|externes|externe|liés|partenaires|extérieurs|web tiers|internet tiers)',
    '(ces|lesdits) sites (web|internet|tiers)?',
    '(d autres|les autres) (sites|sociétés|entreprises|services|personnes|internautes|organismes)',
    'les sites (vers|auxquels|vers lesquels|que)',
    '(votre|ton) (navigateur|employeur|banque|ordinateur|terminal|appareil|téléphone|opérateur|école|fournisseur d accès)',
    '(la plupart des|certains|les|tous les) navigateurs',
    '(la|cette) (loi|réglementation|cnil|commission)',
    'le (rgpd|législateur|code)',
    'le règlement (général|européen|ue|eu|n|2016|sur)',
    'ce guide',
  ],
  userControl: [
    '(vous|te|leur|lui) (permet|permettent|permettons|permettra|permettront|invitons|recommandons|conseillons|encourageons|prions|incombe|appartient|suffit) (de|d|à)?',
    `(permet|permettent|permettons|permettra) (à|aux) (nos|l|les)? ${PEOPLE} (de|d)`,
    '(vous|te|leur|lui) (demande|demandons|demandent|demandera|demanderons|invite|prie|propose|proposons) (de|d|à)',
  ],
  thirdControl: [
    '(permettons|permettre|permet|permettent|autorisons|autoriser|permettant) (à|aux) (nos|des|certains|ces|d autres)? (tiers|partenaires|prestataires|annonceurs|sociétés tierces|fournisseurs|régies publicitaires|sociétés) (tiers|publicitaires|commerciaux|sélectionnés)? (de|d)',
  ],
  permits: ['(permettons|permettre|permet|autorisons|autoriser) (à|aux) (nos|certains|des)?'],
  oblique: [
    'vous (*er|*ir|*dre|*ttre|*ire|*oir|*vre)',
    'vous (être|est|sont|sera|seront|serait|seraient|soit|soient|a été|ont été|aura été|concerne|concernent|concernant|parvient|parviennent)',
    'nous (être|est|sont|sera|seront|soit|soient|serait|seraient|a été|ont été|parvient|parviennent|provient|proviennent|viennent|arrivent|sert|servent|servira|serviront)',
    'nous (*ique|*iquent|*met|*mettent|*nit|*nissent|*ie|*ient|*voie|*voient|*nne|*nnent|*sse|*ssent|*ite|*itent|*ande|*andent|*oit|*oivent|*pose|*posent|*iennent|fait|font|aide|aident|ait|aient|*iser|*quer|*oyer|*ner|*ttre|*rir|*nir|*ez|oblige|obligent|impose|imposent|soumet)',
    'vous (demande|demandent|propose|proposent|adresse|adressent|envoie|envoient|invite|invitent|informe|informent|permet|permettent|permettra|fournit|fournissent|offre|offrent|donne|donnent|reconnaît|reconnaissent|garantit|garantissent|accorde|demandera|demanderons|demandons|proposons|envoyons|adressons|informons|invitons|écrivons|écrirons|préviendrons|informerons|avertirons|contacterons|enverrons|adresserons|remettons|fournissons|contacte|contactent|réclame|identifie|identifient|sollicite|remet|transmet|communique|assure|prévient|avertit|rappelle|écrit|appelle|suit|suivent|oblige|impose|autorise|confère|suivons|identifions|reconnaissons|avertissons|appelons|rappelons|livrons|livre)',
  ],
  agent: [
    'par',
    'par (le|la|l|les|nos|notre|un|une|des|certains|ces|d autres|vos|votre|l intermédiaire de|nos soins)',
    'auprès (de|d|des|du) (nos|notre|l|la|vous)?',
  ],
  imperative: ['(veuillez|merci (de|d))'],
  bidding: ['(veuillez|merci (de|d)|pensez à)'],
} satisfies Partial<Cues>;
