/** How links are named that lead from a policy to what it leaves to another document. Words as `foldName` gives them. */

const PARTNERS: Readonly<Record<string, string>> = {
  en: '(?:list of|our|all|these|third party|advertising|trusted|see|view|full) (?:\\w+ ){0,2}(?:partners|vendors|subprocessors|sub processors|service providers|processors|affiliates)|subprocessors?|sub processors?|(?:partner|vendor|affiliate|processor) (?:list|overview)',
  sv: 'underbitraden|(?:vara|lista over|alla) (?:\\w+ ){0,2}(?:partner|partners|samarbetspartner|samarbetspartners|leverantorer|bitraden)',
  de: 'unterauftragsverarbeiter\\w*|(?:unsere|liste der|alle) (?:\\w+ ){0,2}(?:partner|dienstleister|auftragsverarbeiter)|partnerliste',
  fr: 'sous traitants|(?:nos|liste des?|tous les) (?:\\w+ ){0,2}(?:partenaires|prestataires)',
};

const REGIONS: Readonly<Record<string, string>> = {
  en: 'california\\w*|ccpa|cpra|nevada|virginia|colorado|connecticut|texas|oregon|utah|montana|us states?|u s states?|state privacy|eea|european\\w*|uk|united kingdom|gdpr|swiss|switzerland|canad\\w+|quebec|brazil\\w*|lgpd|australia\\w*|japan\\w*|korea\\w*|india\\w*',
  sv: 'kalifornien|ees|storbritannien|schweiz|kanada|brasilien',
  de: 'kalifornien\\w*|ewr|dsgvo|grossbritannien|schweiz\\w*|kanada|brasilien',
  fr: 'californie\\w*|eee|rgpd|royaume uni|suisse|quebec|bresil',
};

/** A region is named in a notice's name; alone it is a place to choose, or a link to a law. */
const NOTICE =
  'privacy|notice|rights|residents?|supplement|addendum|disclosures?|integritet\\w*|personuppgift\\w*|rattigheter|datenschutz\\w*|rechte|hinweis\\w*|confidentialite|droits';

const joined = (lists: Readonly<Record<string, string>>): string => Object.values(lists).join('|');
const partners = new RegExp(` (?:${joined(PARTNERS)}) `);
const region = new RegExp(` (?:${joined(REGIONS)}) `);
const notice = new RegExp(` (?:${NOTICE}) `);

/** `folded`: as `foldName` gives it. */
export const namesPartners = (folded: string): boolean => partners.test(folded);

export const namesRegion = (folded: string): boolean => region.test(folded) && notice.test(folded);
