/**
 * Word groups that the data types share. Words that always stand together become one class in the tables,
 * so a group is used again rather than written anew. No pattern begins with "your": of two words that overlap, the left one counts.
 */

export const info = '(information|info|data|details)';
export const numbers = '(number|numbers)';
export const addresses = '(address|addresses)';
export const record = '(history|record|records|background)';
export const your = '(your|the|their|a|each|any|our|these|this)';
/** Whose behaviour it is. */
export const who = '(you|users|visitors|they|customers)';
export const machine = '(device|devices|computer|computers|phone|phones|smartphone|tablet|hardware)';
export const mobile = '(mobile|wireless)';
export const service =
  '(site|sites|website|websites|service|services|app|apps|application|applications|platform|product|products|software|game|games)';
export const page = '(page|pages|web page|web pages|webpage|webpages|screens)';
