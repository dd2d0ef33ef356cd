import type { Rule } from '../../pack.ts';

const SELL = '(vend*|lou*|commercialis*|monnay*|monétis*|revend*)';
const DATA =
  '(données|informations|renseignements|coordonnées|fichier|fichiers|adresse|adresses|liste|listes|historique|nom|noms|profil|profils|base de données|carnet d adresses|numéro|numéros|e mail|e mails|dossier|dossiers)';

/** Data that is sold, rented or traded. Most say that it is not. */
export const sale: Record<string, Rule> = {
  'sells-data': {
    says: 'sale/personal-data',
    match: [
      `(vendons|vend|vendent|vendre|vendrons|vendra|louons|louer|louerons|loue|commercialisons|commercialise|commercialiser|revendons|revendre|monnayons|monnaie) ~10 ${DATA}`,
      `${DATA} ~8 (vendue|vendues|vendus|vendu|louée|louées|loué|loués|commercialisée|commercialisées|revendues|monnayées)`,
      `(vente|vendre|location|commercialisation|commerce) (de|d|des) ~3 ${DATA}`,
      `${DATA} ~6 (objet) ~2 (aucune|d une|de|d aucune)? (vente|commercialisation|location|commerce)`,
      `${DATA} ~6 (objet) ~1 (vente|commercialisation|location|commerce)`,
      `(cession|cédé*|cédons|céder) ~8 (onéreux|commerciales|commercial|payant)`,
      `${DATA} ~8 (cédées|cédés) (à des tiers|à des fins commerciales|à titre)`,
      `(vends|revends|revend|revendent|revendra|vendrai|monnayer|monétise|monétisons|monétiser|marchande|louent|loue|brade) ~10 ${DATA}`,
      `(commerce|trafic|argent) (de|avec) (vos|tes|les|ces|mes)? ~1 ${DATA}`,
      `${DATA} ~6 (n est|ne sont|ne sera|ne seront) ~2 (à vendre|à louer)`,
    ],
    actor: 'first',
    unless: [
      '(oppos*|refus*|droit|demander) ~6 (vente|vend*)',
      '(si|lorsque) nous (vendons|vendions)',
      '(conditions générales de vente|service après vente|point de vente|points de vente)',
      '(fonds de commerce|entreprise|actifs|société) ~3 (vendu*|vente|cession|cédé*)',
      `${SELL} ~3 (produits|chaussures|actifs|entreprise)`,
      '(fusion|acquisition)',
      '(produits|articles|services|biens) (vendus|loués)',
      'interdit* de',
      'n est (pas|ni|en rien) ~2 (métier|activité|modèle|objet)',
      '(acheter|achetons|acquérir) (ou|et) (de)? (louer|louons)',
      '(louons|louer|loue) ~6 (auprès|à des courtiers)',
      '(exclu*|interdite)',
      '(complèt*|enrichi*|obten*|prospect*|achet*) ~10 (louées|loués|achetées|achetés)',
      '(véhicule|véhicules|logement|logements|voiture|appartement|matériel|salle|salles) ~4 (lou*|vend*)',
    ],
    examples: {
      match: ['Nous pouvons [vendre certaines de vos données] à des annonceurs.', 'Vos [données ne sont pas vendues].'],
      skip: [
        'Nous vendons des vélos. Vos données sont en sûreté.',
        'Vous pouvez vous opposer à la vente de vos données.',
      ],
    },
  },
  'rules-out-sale': {
    says: 'sale/personal-data',
    denies: true,
    match: [
      `${DATA} (ne|n) (sont|seront|est) (pas|jamais) à (vendre|louer)`,
      `(vente|location|cession|commercialisation|commerce) ~4 ${DATA} (n est|ne fait|ne figure|n entre|ne relève) (pas|ni|en rien|aucunement)`,
      `(vente|location|cession|commercialisation) ~4 ${DATA} ~6 (exclu*|interdite)`,
      `(interdisons|interdit|interdisent) ~3 (vendre|louer|céder) ~10 ${DATA}`,
    ],
    examples: { match: ['Toute [vente de vos données est exclue].'], skip: ['Nous vendons des vélos.'] },
  },
};
