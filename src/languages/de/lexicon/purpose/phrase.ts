/**
 * Word groups that the purposes share. A German purpose is a noun with a genitive ("Verbesserung unserer Website") or an
 * infinitive behind its object ("unsere Website zu verbessern"); the groups of verbs hold both the infinitives with "zu".
 */

/** What may stand before a noun, in any case. */
export const the =
  '(unser|unsere|unseren|unserem|unserer|unseres|der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|ihr|ihre|ihren|ihrem|ihrer|ihres|dein|deine|deinen|deiner|deines|euer|eure|eurer|diese|dieser|dieses|diesen|von|etwaige|etwaigen|etwaiger|sämtliche|aller|weitere)';

/** What a firm offers. */
export const service =
  '(website|websites|webseite|webseiten|webangebot|webangebots|webangebotes|internetseite|internetseiten|internetauftritt|internetauftritts|internetangebot|internetangebots|onlineangebot|onlineangebots|onlineangebotes|angebot|angebots|angebotes|angebote|angeboten|dienst|dienste|diensten|dienstes|dienstleistung|dienstleistungen|service|services|leistung|leistungen|plattform|plattformen|app|apps|anwendung|anwendungen|seite|seiten|portal|portals|produkte|produkten|produkt|produkts|shop|shops|onlineshop|onlineshops|funktionen|funktionalitäten|funktionalität|inhalte|inhalten|software|spiel|spiele|spiels|spielen|systeme|systemen|webpräsenz|online angebot|online angebots|online angebotes|online dienste|online shop|online shops|auftritt|auftritts|nutzererfahrung|nutzererlebnis|benutzererfahrung|seiteninhalte|funktionsfähigkeit)';

export const services = `${the}? (angefragten|angeforderten|gewünschten|jeweiligen|eigenen|digitalen|neuen|personalisierten|vertraglichen|gesamten|von ihnen (angeforderten|gewünschten))? ${service} (und|oder|sowie)? ${the}? ${service}?`;

/** "… zu verbessern", "… verbessern zu können", "… weiter zu verbessern". */
export const to = (verbs: string): string =>
  `(stetig|laufend|ständig|weiter|kontinuierlich|besser|technisch|entsprechend|fortlaufend|nutzerfreundlich|für sie|auf sie|ordnungsgemäß|sicher)? (zu (${verbs})|(${verbs}) zu können|(${verbs}) (können|kann))`;

/** Whom a firm serves. */
export const you = '(ihnen|dir|euch|sie|dich|nutzern|den nutzern|kunden|unseren kunden|unseren nutzern|nutzer)';

export const purposes = '(zweck|zwecke|zwecken|gründe|gründen)';
