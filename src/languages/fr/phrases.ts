/**
 * Groups of words that several rules and entries share. Apostrophes part words ("l'adresse" is `l adresse`), and a participle
 * has four forms, so that it stands as a stem: `collecté*`.
 */

/** Forms of a regular verb in which the service or its parts act: nous, on, the site, the servers; infinitive and future. */
export const er = (stem: string): string => `${stem}ons|${stem}e|${stem}ent|${stem}er*|${stem}ant`;

/** Forms in which the reader acts. */
export const erYou = (stem: string): string => `${stem}ez|${stem}es|${stem}e|${stem}ent|${stem}er|${stem}erez`;

/** What may stand before a noun, elided or not. */
export const THE =
  '(le|la|l|les|un|une|du|des|de|d|votre|vos|ton|ta|tes|notre|nos|leur|leurs|son|sa|ses|ce|cet|cette|ces|tout|toute|tous|toutes|certains|certaines|autre|autres|aucun|aucune)';

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
