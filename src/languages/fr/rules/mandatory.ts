import type { Rule } from '../../pack.ts';

const GIVE =
  '(fournir|fournissez|communiquer|communiquez|transmettre|transmettez|renseigner|renseignez|indiquer|indiquez|donner|donnez|remplir|compléter|répondre|répondez)';
const GIVING = '(fourniture|communication|transmission|collecte|renseignement)';
const INFO =
  '(informations|information|données|donnée|renseignements|réponses|réponse|champs|champ|rubriques|rubrique|zones|mentions|numéro|adresse)';
const CANNOT =
  '(ne pourra*|ne pourrons|ne pouvons|ne serons|ne sera*|ne peut|ne peuvent|impossible|impossibilité|pas en mesure|empêcher|ne pourrez|n être|ne seront)';

/** Whether data must be given, and what follows if it is withheld. */
export const mandatory: Record<string, Rule> = {
  'withholding-has-consequences': {
    says: 'mandatory/required',
    actor: 'any',
    match: [
      `(à défaut|faute|en l absence|en cas de refus|sans|a défaut|si vous ne|si vous refusez de (communiquer|fournir|transmettre|renseigner|donner)|refus|défaut|non communication|non fourniture) ~12 ${CANNOT}`,
      `${CANNOT} ~10 (sans|à défaut|si vous ne) ~4 (${INFO}|${GIVE}|${GIVING})`,
      '(sans|faute de|à défaut de|si vous ne|si tu ne) ~8 (impossible|pas possible|nous ne pourrons|nous ne pouvons|ne sera pas|ne pourra|ne peut pas|pas pouvoir|refuser|refusée|incomplet|retardé*)',
      '(refus|absence|défaut) ~6 (empêch*|interdi*|rend* impossible|bloqu*|retard*) ~6 (traitement|traiter|inscription|commande|contrat|demande|dossier|service)?',
      `(si (vous|tu) refus* (de|d) (nous)? (fournir|donner|communiquer|transmettre|produire|remettre|présenter)|sans (ces|cette|ce)|à défaut de ces|faute de ces) ~2 (éléments|élément|pièces|pièce|documents|document|justificatifs|justificatif|données|informations) ~6 ${CANNOT}`,
    ],
    needs: [INFO, '(ces|des|les) (éléments|pièces|justificatifs|documents)'],
    unless: [
      '(cookie|cookies|traceurs)',
      '(sans|défaut|faute) ~8 (aucun|aucune)',
      'consentement',
      'accord',
      '(oppos*|désabonn*)',
    ],
    examples: {
      match: ['[À défaut de réponse, nous ne pourrons] pas donner suite à ces informations.'],
      skip: ['À défaut de soleil, la fête ne pourra avoir lieu.'],
    },
  },
  'or-else-cannot': {
    says: 'mandatory/required',
    actor: 'any',
    match: [`(à|a) défaut (nous|votre|vos|la|le|l|les|vous|ton|elle|il) ~6 ${CANNOT}`],
    needs: ['(demande|demandes|commande|inscription|candidature|dossier|compte|service|services|adhésion)'],
    unless: ['(paiement|règlement|accord|consentement|cookies|retrait)'],
    examples: {
      match: ['[À défaut, votre demande ne pourra] être traitée.'],
      skip: ['À défaut de paiement, la commande ne pourra être livrée.', 'À défaut, nous ne pourrons danser.'],
    },
  },
  'must-be-given': {
    says: 'mandatory/required',
    actor: 'any',
    match: [
      '(rubriques|champs|cases|zones|rubrique|champ) ~8 (doivent|doit) ~1 être (remplies|remplis|rempli|renseignés|complétés|complétées|renseigné)',
      '@collection ~1 (est|sont) (toutefois|cependant|en revanche)? (obligatoire|obligatoires|indispensable|indispensables|exigé*) (pour|à|lors|afin)',
      '@collection ~1 (est|sont) (nécessaire|nécessaires) (pour|à|au|aux|afin) ~4 (inscrire|inscription|création|livrer|livraison|commande|commandes|demande|demandes|compte|réservation|mise en place|abonnement|adhésion|prélèvement)',
      '(rubriques|champs|cases|zones) ~4 doivent être (remplies|remplis|renseignés|complétés|complétées)',
      `(champs|informations|données|champ|renseignements|mentions|réponses|zones) ~8 (obligatoires|obligatoire|indispensables|requises|requis)`,
      `(devez|doit|doivent|dois|tenu|tenus|obligé) (impérativement|obligatoirement|donc)? (de)? ${GIVE} ~6 @collection`,
      `${GIVING} ~8 (est|sont) (obligatoire|nécessaire|requise|indispensable|une exigence|une condition)`,
      `(informations|données) ~4 (signalées|marquées|indiquées|suivies) ~6 (astérisque|obligatoires)`,
      'conditionne* (la|l) (conclusion|exécution|fourniture)',
      '(informations|données|renseignements|pièces) ~8 (doivent|doit) ~2 nous être (communiqué*|fourni*|transmis*|adressé*)',
      '(seul|seuls|seule|seules) ~8 (est|sont) (requis*|obligatoire*|exigé*|indispensable*)',
      '(caractère|exigence) (obligatoire|réglementaire|contractuel|contractuelle)',
      '@collection ~6 (est|sont|sera|seront) ~1 (exigé*|requis*|obligatoire*|indispensable*|demandé* obligatoirement|impérati*)',
      '(sans|à défaut de|faute de) ~4 @collection ~6 (impossible|ne pouvons|ne peut|ne pourrons|ne pourra|pas possible|refus*)',
      '(obligatoire|obligatoires) (pour|afin) ~6 (inscription|inscrire|commande|livr*|compte|contrat|dossier|réservation|adhésion|abonnement|demande|candidature|soins|prise en charge|location)',
      '(champs|cases|informations|données|rubriques) ~4 (astérisque|étoile|obligatoire*|marqué*)',
    ],
    unless: [
      '(n|ne) (êtes|es|est|sont|serez|sera) (pas|jamais|nullement|aucunement) (tenu*|obligé*|contraint*|forcé*) (de|d)',
      'pour voyager',
      '(ou|et) (facultatif|facultatifs|facultative|facultatives|optionnel)',
      '(pas|non|ni) (tenu|obligé|obligatoire|obligatoires)',
      '(non signalées|non obligatoires|si)',
      '(nous (devons|sommes tenus)|la loi)',
      '(prouver|justifier|vérifier|vérification) ~4 identité',
      '(traitement|partage|utilisation|conservation|correspondance) ~8 (nécessaire|nécessaires)',
      'qui (est|sont) nécessaires',
      '(données|informations|renseignements) (personnelles|vous concernant)? sont nécessaires',
      'souhait*',
      '(ne|n) (devez|doit|doivent)',
      'demande* ~6 (droit|droits|accès|suppression)',
    ],
    examples: {
      match: ['Vous [devez fournir votre nom] pour ouvrir un compte.', 'Les [champs marqués sont obligatoires].'],
      skip: ['Vous n’êtes pas tenu de fournir votre nom.', 'La ceinture est obligatoire.'],
    },
  },
  'may-be-withheld': {
    says: 'mandatory/optional',
    actor: 'any',
    match: [
      '@collection ~1 (est|sont|reste|restent|demeure|demeurent) (toutefois|cependant|purement|entièrement|en revanche)? (facultati*|optionnel*)',
      `rien ne (vous|t|l|les) (oblige|contraint|impose) (à|de|d)? (nous)? ${GIVE}`,
      `(avez|as) aucune obligation (de|d) (nous)? ${GIVE}`,
      `(n|ne) (avez|as|a) (pas|nullement) à (nous)? ${GIVE}`,
      'libre à vous de (fournir|communiquer|compléter|remplir|répondre|indiquer|donner|renseigner)',
      `(${INFO}|${GIVING}|questionnaire) ~10 (facultative|facultatives|facultatif|facultatifs|optionnelle|optionnelles|optionnel|volontaire)`,
      `(n|ne) (êtes|est|sont) (pas|jamais|nullement|aucunement) (tenu|tenue|tenus|obligé|obligés|contraint) (de|d) (nous)? ${GIVE}`,
      `(libre|choisir|choisissez|droit|possibilité) de ne pas (nous)? ${GIVE}`,
      `(${INFO}|${GIVING}) ~6 (pas|ni) (obligatoire|obligatoires|requise)`,
      '(refuser de) (nous)? (fournir|communiquer) ~6 (informations|données|renseignements)',
      '(si|à condition que) (vous|tu) (nous)? (le|la|les)? (choisissez|choisis|souhaitez|souhaites|décidez|décides|voulez|veux|acceptez|préférez) (bien)? (de|nous)? (nous)? (le|la|les|l)? (renseigner|indiquer|communiquer|fournir|donner|partager|saisir|compléter|ajouter|remplir)',
      '(ne|n) (rien|pas) ~2 (oblige|obligé*|obligatoire|forcé*|imposé*) ~6 (renseigner|donner|remplir|répondre|indiquer|fournir|communiquer)',
      '(libre|libres) ~2 (de|d) ~2 (remplir|répondre|renseigner|indiquer|donner|fournir|compléter|ne pas)',
      '(facultati*|optionnel*) ~4 (champ|champs|rubrique|rubriques|question|questions|case|cases|information|informations|donnée|données|photo|téléphone)',
      '(absence|refus|retrait|défaut) (de|d) (votre|ton|réponse|consentement|accord|répondre|consentir|le donner)? ~3 (n a|n aura|n entraîne|n entraînera|n emporte|reste sans|est sans|sera sans|ne change|ne modifie) (pas|aucune|aucun|nullement|en rien)? (de|d)? ~1 (conséquence|conséquences|incidence|effet|effets|répercussion|préjudice|rien) ~2 (accès|service|services|compte|prise en charge|vous|toi|soins|prestations|contrat)',
    ],
    unless: ['(obligatoire|obligatoires) ou'],
    examples: {
      match: ["Vous [n'êtes pas tenu de fournir] votre numéro.", 'La [réponse est facultative].'],
      skip: ['Vous devez fournir votre nom.', 'Le dessert est facultatif.'],
    },
  },
};
