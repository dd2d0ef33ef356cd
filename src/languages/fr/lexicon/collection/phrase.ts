/** Word groups that the data types share. No pattern begins with a determiner: of two words that overlap, the left one counts. */

export const info = '(données|donnée|informations|information|renseignements|renseignement)';
/** Before a noun that says which data: 'données de navigation', 'informations relatives à votre appareil'. */
export const about =
  '((de|d|du|des|sur|relatives à|relatives au|relatives aux|relatifs à|relatifs au|relatifs aux|liées à|liées au|liés à|concernant|issues de|relative à|relative au|ayant trait à|ayant trait au|portant sur|touchant à|tenant à|afférentes à) (la|l|le|les|votre|vos|ton|tes|ta|leur|leurs|un|une)?)';
export const of = '((de|d|du|des) (la|l|le|les|votre|vos|ton|ta|tes|leur|leurs|son|sa|ses|un|une)?)';
export const number = '(numéro|numéros|n)';
export const history = '(historique|historiques)';
export const device =
  '(appareil|appareils|terminal|terminaux|ordinateur|téléphone|smartphone|équipement|équipements|périphérique|mobile|tablette|console|montre|bracelet|box|décodeur|téléviseur|casque|enceinte)';
export const type =
  '(type|types|modèle|modèles|marque|nom|version|versions|langue|configuration|caractéristiques|paramètres|fabricant|réglages)';
