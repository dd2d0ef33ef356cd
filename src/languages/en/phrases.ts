/** Groups of words that the patterns of several rules and entries share. */

export const PERSONAL_DATA =
  '(your|the|this|that|such|any|all|their|our|some|certain|his|her|its|user|customer)? (of|other|your|the|their)? (personal|personally|non public|sensitive|private|customer|user|account|registration|contact|health|usage|profile|member|collected|submitted|inaccurate|incomplete|incorrect|outdated|existing|own|posted)? (personal|identifiable|identifying|contact|profile|sensitive|account|and|or)? (information|data|details|records|info|pii)';

export const KEEP =
  '(retain|retains|retained|retaining|retention|keep|keeps|kept|keeping|store|stores|stored|storing|storage|hold|holds|held|holding|maintain|maintains|maintained|maintaining|hang on to|hold on to|stay with us|remain with us|stay on file|remain on file|on file|save|saved|saves|preserve|preserved|archive|archived)';

/** Without the words that are said of accuracy and of privacy as often as of storage. */
export const KEEP_DATA =
  '(retain|retains|retained|retaining|retention|keep|keeps|kept|keeping|store|stores|stored|storing|storage|hold|holds|held|hang on to|stay with us|remain with us|stay on file|remain on file|on file|save|saved|saves)';

export const ERASE =
  '(delete|deletes|deleted|deleting|deletion|erase|erases|erased|erasing|destroy|destroys|destroyed|destruct|purge|purges|purged|remove|removes|removed|dispose|discard|discards|discarded|wipe|wipes|wiped|overwrite|overwrites|overwritten|shred|shreds|shredded|scrub|scrubbed)';

/** One of the forms of making a change known. */
export const NOTIFY =
  '(notify|notifies|notified|notifying|notification|inform|informs|informed|informing|alert|alerted|tell|told|contact|contacted|advise|advised|announce|announced|remind|reminders|notice|email|e mail)';

export const CHANGED =
  '(change|changes|changed|changing|update|updates|updated|updating|revise|revised|revision|revisions|revising|modify|modified|modification|modifications|amend|amended|amendment|amendments|alter|altered|alteration|alterations)';

export const POLICY = '(policy|policies|notice|statement|agreement|terms)';

export const PLACE_ONLINE =
  '(website|websites|web site|web sites|site|sites|app|apps|application|applications|platform|service|services|product|products|portal|software)';
