/** Word groups that the data types share. German forms compounds, so most types end or begin a word. */

export const info = '(daten|informationen|angaben|information|angabe)';
export const your = '(ihr*|dein*|eur*|der|die|das|den|dem|des|ein|eine|einer|eines|jeder|jedes)';
export const service =
  '(website*|webseite*|internetseite*|internetauftritt*|online angebot*|onlineangebot*|angebot*|dienst*|seite*|app|apps|anwendung*|plattform*|portal*|shop*|produkt*|spiel*)';
export const machine =
  '(gerät|geräts|gerätes|geräte|endgerät|endgeräts|endgerätes|endgeräte|rechner|rechners|computer|computers|smartphone|smartphones|mobilgerät|mobilgeräts|mobilgeräte|handys|handy|tablet|tablets)';
export const who = '(sie|du|ihr|nutzer|benutzer|besucher|kunden|der nutzer|die nutzer)';
export const and = '(und|oder|bzw|sowie|und oder)';
