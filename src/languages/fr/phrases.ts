/**
 * Groups of words that several rules and entries share. Apostrophes part words ("l'adresse" is `l adresse`), and a participle
 * has four forms, so that it stands as a stem: `collecté*`.
 */

/** Forms of a regular verb in which the service or its parts act: nous, on, the site, the servers; infinitive and future. */
export const er = (stem: string): string => `${stem}ons|${stem}e|${stem}ent|${stem}er*|${stem}ant`;

/** Forms in which the reader acts. */
export const erYou = (stem: string): string => `${stem}ez|${stem}es|${stem}e|${stem}ent|${stem}er|${stem}erez`;

/** Adverbs that stand between a verb and what it governs, whatever the verb. */
export const ADVERB =
  '(également|aussi|ainsi|notamment|alors|donc|enfin|ensuite|toujours|toutefois|cependant|en outre|de plus|par ailleurs|en particulier|en principe|plus particulièrement|plus généralement|le cas échéant|principalement|essentiellement|exclusivement|uniquement|seulement|strictement|directement|automatiquement|éventuellement|parfois)';

/** What may stand before a noun, elided or not. */
export const THE =
  '(le|la|l|les|un|une|du|des|de|d|votre|vos|ton|ta|tes|notre|nos|leur|leurs|son|sa|ses|ce|cet|cette|ces|tout|toute|tous|toutes|certains|certaines|autre|autres|aucun|aucune)';

/** Those who know a person and may tell the service of them, beside partners and third parties. */
export const INFORMANT =
  '(employeur|école|lycée|établissement|université|assureur|assurance|mutuelle|banque|organisme|organismes|mairie|préfecture|administration|médecin|médecins|hôpital|notaire|courtier|prescripteur|syndic|bailleur|agence|agences|caf|caisse|rectorat|fournisseur|fournisseurs|prestataire|prestataires|société|sociétés|entreprise|entreprises|fédération|huissier|transporteur|banque de france|partenaire|partenaires|organisateur|vendeur|concessionnaire|intermédiaire|intermédiaires|cabinet|services fiscaux|administration fiscale|commune|conseil|conseiller|conseillère|institution|place de marché|apporteur|apporteurs|parents|tuteur|avocat|opérateur|laboratoire|distributeur|distributeurs|revendeurs|tiers|plateforme|plateformes)';

/** Gives to the service, of others: "[nous transmet] vos coordonnées", "[peut nous avoir indiqué] votre nom". */
export const GIVES_US = `(nous (également|aussi|ainsi|parfois|alors)? (transmet|transmettent|transmettra|communique|communiquent|communiquera|fournit|fournissent|fournira|envoie|envoient|adresse|adressent|remet|remettent|confie|confient|donne|donnent|indique|indiquent|signale|signalent|fait parvenir|font parvenir)|(peut|peuvent|pourra|pourront|pourrait|pourraient) (également|aussi|parfois|ainsi)? nous (transmettre|communiquer|fournir|envoyer|adresser|remettre|donner|indiquer|signaler)|nous (a|ont|avoir) (également|aussi)? (transmis|communiqué*|fourni*|envoyé*|adressé*|remis|indiqué*|donné*|signalé*))`;

/** The same told of what is given: "[nous sont transmises] par". */
export const GIVEN_US = `nous (être|sont|est|seront|sera|ont été|a été) ${ADVERB}? (transmis*|communiqué*|envoyé*|adressé*|remis*|fourni*|indiqué*|donné*|signalé*|confié*|révélé*|déclaré*)`;

/** `de` and what may follow it. */
export const OF =
  '((de|d|du|des) (la|l|le|les|votre|vos|ton|ta|tes|notre|nos|leurs|ses|sa|son|ce|cette|ces|tout|toute|toutes)?)';

/** `à` and what may follow it. */
export const TO = '(à|au|aux) (la|l|le|les|votre|vos|ton|ta|tes|notre|nos|leurs|ses|sa|son|ce|cette|ces|un|une)?';

export const INFO = '(données|donnée|informations|information|renseignements|renseignement)';
export const PERSONAL =
  '(personnelles|personnelle|personnels|personnel|à caractère personnel|nominatives|nominatifs|privées|confidentielles)';

/** "vos données personnelles", "les informations vous concernant". */
export const YOUR_DATA = `(l ensemble|certaines|tout ou partie)? (de|d)? (toutes|tous)? (vos|tes|leurs|ses|les|ces|des|mes|votre|aux|au|vos propres|la|l) ${INFO} (à)? ${PERSONAL}? (vous concernant|le concernant|la concernant|les concernant|te concernant|qui vous concernent|qui le concernent|qui la concernent|inexactes|erronées|incomplètes|collectées|enregistrées)?`;

export const KEEP =
  '(conserv*|stock*|gard*|détenu*|détenons|archiv*|maintenu*|sauvegardé*|enregistré*|retenu*|rétention|préserv*)';

export const ERASE = '(supprim*|effac*|détrui*|suppression|purg*|éliminé*|destruction|effacement|purge)';

export const CHANGED =
  '(modifi*|mise à jour|mises à jour|mis à jour|mettre à jour|changement|changements|change|changer*|révis*|actualis*|évolution|évolutions|évoluer|amend*|adapter|adaptée|nouvelle version)';

export const POLICY =
  '(politique|politiques|charte|déclaration|notice|avis|conditions|document|règles de confidentialité|énoncé|confidentialité)';

/** The reader may. */
export const MAY =
  '(pouvez|pourrez|pouviez|peut|peux|peuvent|pourront|possibilité|droit|libre|libres|avez|disposez|souhaitez|voulez|permet|permettent|permettons|possible)';

/** GDPR article 6(1), before the letter of a ground: "l'article 6, paragraphe 1, point f)", "art. 6.1.f". */
export const ARTICLE_6 =
  '(article|art|articles) 6 (paragraphe|par|alinéa|al)? 1? (premier alinéa|alinéa 1|point|lettre|let|lit|sous)?';

/** Stands between auxiliary and participle: "ne seront [en aucun cas] cédées". */
export const NEVER = '(en aucun cas|en aucune manière|en aucune façon|à aucun moment|en aucune circonstance)?';

/** The reader's agreement, and of what kind. */
export const CONSENT = '(consentement|accord|autorisation|permission|approbation)';
export const EXPRESS = '(exprès|express|explicite|préalable|libre|écrit|spécifique|expresse|éclairé)?';
