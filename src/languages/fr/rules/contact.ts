import type { Rule } from '../../pack.ts';

const ASK =
  '(contact*|écri*|adress*|envoy*|question*|demande|demandes|joindre|courriel|mail|e mail|email|message|signal*|exerc*|droits)';
const ABOUT_PRIVACY = [
  '(contact*|question*|demande|demandes|droits|droit|exerc*|confidentialité|données|renseignements|réclamation|informations|joindre|responsable|délégué|mentions|tél|téléphone)',
];
const STREET =
  '(rue|avenue|boulevard|bd|av|place|chemin|allée|allées|impasse|quai|route|cours|square|passage|esplanade|faubourg|parvis|rond point|zone|voie|boul)';

/** Ways to reach the service about privacy. The address itself is found by the extraction. */
export const contact: Record<string, Rule> = {
  'gives-email-address': {
    says: 'contact/email',
    match: [`${ASK} ~12 @email`, '@email'],
    actor: 'any',
    unless: ['par exemple', '(telle|tel) que'],
    examples: {
      match: ['Pour toute [question, écrivez à bonjour@example.fr].'],
      skip: ['Nous envoyons le reçu par e-mail.', 'Une adresse telle que jeanne@example.fr compte aussi.'],
    },
  },
  'reached-by-email': {
    says: 'contact/email',
    match: [
      '(contactez|écrivez|joindre|contacter|écrire|contactant|écrivant|joignez) (nous)? ~4 (par|via) (un)? (e mail|email|mail|courriel|courrier électronique)',
      '(envoyer|envoyez|adresser|adressez|envoyant|adressant) (nous)? (un)? (e mail|email|mail|courriel|courrier électronique)',
      '(par|via) (e mail|email|mail|courriel|courrier électronique) (à|au)? (l adresse|l adresse suivante)',
    ],
    actor: 'any',
    needs: ABOUT_PRIVACY,
    unless: [
      '(vous|nous vous) (contacter|écrire|adresser|envoyer|adressons|envoyons|envoyant|adressant)',
      '(si|lorsque|quand) vous nous (contactez|écrivez)',
      '(commande|livraison|colis)',
    ],
    examples: {
      match: ['Pour toute demande, [contactez-nous par courriel].'],
      skip: ['Nous envoyons le reçu par courriel.'],
    },
  },
  'reached-by-post': {
    says: 'contact/postal',
    match: [
      '(contact*|écri*|adress*|envoy*|exerc*|joindre|demande*) ~8 (par|via) (courrier|lettre|voie postale|courrier postal|la poste) (recommandée|recommandé|simple|postal|postale)?',
      '(adresse|adresses) (postale|suivante) (suivante)?',
      '(courrier|lettre) (à|au) (l adresse|l attention|siège|notre siège)',
      '(à l attention|attn) (du|de|de la|des) (dpo|délégué|responsable|service)',
      '(adressez|adresser|envoyez|écrivez) ~2 (un)? (courrier|lettre)',
    ],
    actor: 'any',
    needs: ABOUT_PRIVACY,
    unless: [
      '(votre|collect*|livraison|facturation|nom) ~3 adresse postale',
      'adresse (e mail|email|électronique|mail|courriel|ip) ~3 suivante',
      '(newsletter|prospection|offres|promotionnel*)',
      'vous (contacter|écrire|adresser)',
      '@email',
    ],
    examples: {
      match: ['Vous pouvez [écrire par courrier] pour toute demande.'],
      skip: ['Nous collectons votre adresse postale.'],
    },
  },
  'written-to-by-post': {
    says: 'contact/postal',
    match: [
      '(ou|soit|et) (un)? courrier (à l adresse du siège|au siège|à l adresse postale|à l attention)',
      '(ou|soit|et) (par|via) (voie postale|courrier|courrier postal|lettre simple|lettre recommandée|lettre) (au|à|à la|à l)? (siège|notre siège|adresse|attention|mairie|direction)',
      '(ou|soit|et) (par)? (courrier|lettre|voie postale) (postal|simple|recommandé|recommandée)? (adressé*|envoyé*|à|au) ~1 (la|l|siège|mairie|notre|direction|attention|adresse)',
      '(par|via) (courrier|lettre|voie postale) (postal|simple|recommandé|recommandée)? (adressé*|envoyé*|à|au) ~2 (siège|mairie|direction|attention|adresse|secrétariat|étude|cabinet|place|rue|avenue|boulevard)',
    ],
    actor: 'any',
    needs: ['(droits|droit|exerc*|demande|demandes|question|questions|réclamation)'],
    examples: {
      match: ['Ces droits se demandent en ligne [ou par courrier au siège].'],
      skip: ['Le colis part en relais ou par courrier au siège.'],
    },
  },
  'gives-postal-address': {
    says: 'contact/postal',
    match: [
      `@number ~1 (bis|ter)? ${STREET} ~8 @number`,
      `@number ~1 ${STREET}`,
      `(courrier|écri*|adressez|adresser|siège|sis|sise) ~10 ${STREET} ~6 @number`,
      '(bp|cs|boîte postale|case postale|tsa) @number',
    ],
    actor: 'any',
    unless: [
      '(jours|mois|ans|heures|minutes)',
      'article',
      'cnil',
      'hébergeur',
      'hébergé*',
      'fontenoy',
      'autorité de protection des données',
      '(ovh|o2switch|gandi|ionos)',
    ],
    examples: {
      match: ['Exemple SAS, [12 rue des Lilas, 75011] Paris.'],
      skip: ['Nous collectons votre rue et votre ville.', 'Il faut 2 jours par la route.'],
    },
  },
  'reached-by-phone': {
    says: 'contact/phone',
    match: [
      '(appel*|téléphone|tél|tel|téléphonant|composant|téléphonique|standard) ~5 @number',
      '(contact*|joindre) ~8 @number @number @number @number',
      '(contactez nous|nous contacter|nous joindre|appelez nous) ~3 (par téléphone)',
      '(joignez|appelez|contactez) ~2 (au|sur le) @number',
      'disposition (par téléphone)? au @number @number',
      '(joignable|joignables|disponible|accessible|répond|répondent|contact*) ~4 (au|à ce numéro|numéro) ~1 @number @number',
      '(formez|composez|faites|forme|compose|former|composer) (le|au|notre numéro le|le numéro) @number @number',
    ],
    actor: 'any',
    unless: ['votre (numéro de)? (téléphone|mobile)', '(collect*|enregistr*)', '(jours|mois|ans)', 'cnil'],
    examples: {
      match: ['[Contact, téléphone : 01 02 03 04] 05.'],
      skip: ['Nous collectons votre numéro de téléphone.', 'Les appels sont enregistrés 30 jours.'],
    },
  },
  'reached-by-form': {
    says: 'contact/form',
    match: [
      '(formulaire|formulaires) (de contact|en ligne|de demande|dédié|prévu|suivant|contact|de demande d exercice)',
      '(via|sur|au moyen|par|depuis|utilisant) ~3 (page|rubrique|formulaire|onglet|section) (de)? (contact|contactez nous|nous contacter)',
      '(contactez nous|nous contacter|exercer vos droits) ~4 @url',
      '(remplissez|utilisez|complétez|envoyez|remplis|utilise) ~2 formulaire (de contact|contact|dédié|de demande)',
    ],
    actor: 'any',
    needs: ABOUT_PRIVACY,
    unless: [
      '(collect*|recueill*|fourni*|saisi*|rempli|remplis|renseign*|transmi*|enregistr*|communiqu*) ~10 formulaire*',
      'formulaire* ~8 (collect*|recueilli*|enregistr*|rempli*)',
      '(désinscri*|désabonn*)',
      'cnil',
      '(si|lorsque|quand) vous',
    ],
    examples: {
      match: ['Posez vos questions dans le [formulaire de contact].'],
      skip: ['Nous collectons ce que vous écrivez dans le formulaire de contact.'],
    },
  },
  'has-protection-officer': {
    says: 'contact/data-protection-officer',
    match: [
      '(délégué|déléguée|délégués) à la protection (des|de vos|de) (données|renseignements) (personnelles|à caractère personnel)?',
      'dpo',
      '(responsable|responsables|agent|préposé) (de|à) la protection des (données|renseignements personnels|données personnelles)',
      'correspondant informatique et libertés',
      '(conseiller|conseillère|chargé|chargée|référent|référente|préposé|préposée|déléguée|correspondant|correspondante) (à|de|pour) la protection (des|de vos|de) (données|renseignements)',
    ],
    actor: 'any',
    needs: [
      '(contact*|joindre|joint|jointe|joignez|joignable|écri*|adress*|envoy*|désign*|nomm*|attention|question*|demande*|exerc*|est|saisir|auprès)',
      '@email',
      '@url',
      '(répond|joindre|joignable|courriel|mail|téléphone|adresse)',
    ],
    unless: [
      '(pas|aucun) (désigné|nommé|de|tenu|tenus)',
      '(préposé fédéral|contrôleur européen|autorité)',
      'coordonnées du (responsable|délégué) ~4 (finalités|destinataires)',
    ],
    examples: {
      match: ['Vous pouvez écrire à notre [délégué à la protection des données].'],
      skip: ['La protection des données nous importe.'],
    },
  },
  'has-representative': {
    says: 'contact/representative',
    match: [
      '(représentant|représentante) ~3 (dans|au sein de|en|pour) ~2 (union européenne|ue|royaume uni|europe|suisse|eee)',
      '(représentant) (européen|au sens de l article 27|ue)',
      '(désigné|nommé) ~8 (comme|en qualité de) ~2 représentant',
    ],
    actor: 'any',
    unless: ['représentant légal', 'commercial'],
    examples: {
      match: ["Notre [représentant dans l'Union européenne] est Exemple SARL."],
      skip: ['Nos représentants vous rendront visite.'],
    },
  },
  'names-the-authority': {
    says: 'contact/authority',
    match: [
      'autorité (de contrôle|de protection des données)? (compétente|chef de file)? (est|en france est) ~2 (cnil|commission nationale|autorité de protection des données)',
      '(cnil|autorité de protection des données|autorité de contrôle|commission nationale de l informatique et des libertés|commission nationale|préposé fédéral|commission d accès à l information) ~12 (@url|@email|fontenoy)',
      '(@url|@email) ~4 (cnil)',
      `(autorité de protection des données|préposé fédéral) ~2 ${STREET} ~5 @number`,
    ],
    actor: 'any',
    examples: { match: ['Adressez-vous à la [CNIL, www.cnil.fr].'], skip: ['La CNIL décide.'] },
  },
};
