/** Groups of words that the patterns of several rules share. */

export const DATA =
  '(daten|informationen|angaben|*daten|*informationen|*angaben|ip adresse|ip adressen|e mail adresse|e mail adressen|profil|profile|konto|unterlagen|*unterlagen|*protokolle|kommentare|nachrichten|*dateien|logfiles|log files|cookies|cookie|aufzeichnungen|sie|diese|rechnungen|inhalte|dateien|*aufnahmen|passwörter|e mails|newsletter daten|anfrage|anfragen|bewerbung)';

/** Keeping, in the forms before and behind its object. */
export const KEEP =
  '(speichern|speichert|gespeichert|verwahrt|verwahren|speicherung|gespeicherten|aufbewahren|aufbewahrt|aufbewahrung|aufzubewahren|aufgehoben|bewahren|bewahrt|behalten|verbleiben|verbleibt|bleiben|bleibt|vorgehalten|archiviert|vorhalten|halten|verarbeitet|verarbeiten|speicherdauer|aufbewahrungsdauer|hinterlegt)';

export const ERASE =
  '(tilgen|tilgt|getilgt|löschen|löscht|gelöscht|geschreddert|schreddern|löschung|entfernen|entfernt|vernichtet|vernichten|gesperrt|löschbar|zu löschen|überschrieben|überschreiben|verworfen|verschwinden|verschwindet|beseitigt|entfernt|bereinigt|anonymisiert|anonymisieren)';

/** The document that a change rule speaks of. */
export const POLICY =
  '(datenschutzerklärung|datenschutzerklärungen|datenschutzhinweise|datenschutzhinweisen|datenschutzrichtlinie|datenschutzrichtlinien|datenschutzbestimmungen|datenschutzinformation|datenschutzinformationen|datenschutzpolitik|erklärung|richtlinie|richtlinien|hinweise|bestimmungen|cookie richtlinie|datenschutzpraktiken|mitteilung|datenschutzbestimmung|datenschutz)';

export const CHANGED =
  '(änderung|änderungen|ändern|ändert|geändert|geänderte|geänderten|geänderter|aktualisieren|aktualisiert|aktualisierte|aktualisierten|aktualisierung|aktualisierungen|anpassung|anpassungen|anpassen|angepasst|angepasste|anzupassen|überarbeitet|überarbeitete|überarbeitung|überarbeitungen|zu ändern|modifizieren|neue|neuen|zu aktualisieren|ergänzen|ergänzungen|aktualität|aktuelle|aktuellen)';

export const COUNT =
  '(@number|ein|eine|einem|einen|einer|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|achtzehn|zwanzig|einundzwanzig|vierundzwanzig|fünfundzwanzig|sechsundzwanzig|dreißig|sechsunddreißig|vierzig|achtundvierzig|fünfzig|sechzig|siebzig|zweiundsiebzig|neunzig|hundert|hundertachtzig|mehrere|wenige|wenigen)';
export const PERIOD =
  '(sekunden|minuten|stunde|stunden|tag|tage|tagen|tages|woche|wochen|monat|monate|monaten|monats|jahr|jahre|jahren|jahres|kalendertage|kalendertagen|werktage|werktagen|arbeitstage|arbeitstagen|kalenderjahren|kalendermonate|kalendermonaten|jahrzehnte|jahrzehnten|quartale|quartalen|kalenderjahres)';

export const AUTHORITY =
  '(landesdatenschutzbeauftragte|datenschutz und transparenzbeauftragte|datenschutz und transparenzbeauftragten|bayerischen landesamt für datenschutzaufsicht|landesbeauftragten für datenschutz|landesbeauftragte für datenschutz|hessischen beauftragten|hessischer beauftragter|berliner beauftragte|sächsischen datenschutzbeauftragten|aufsichtsbehörde|aufsichtsbehörden|datenschutzbehörde|datenschutzbehörden|datenschutzaufsichtsbehörde|datenschutzaufsichtsbehörden|datenschutz aufsichtsbehörde|landesdatenschutzbeauftragte|landesdatenschutzbeauftragten|landesdatenschutzbeauftragter|landesbeauftragte|landesbeauftragten|landesbeauftragter|bundesbeauftragte|bundesbeauftragten|bundesbeauftragter|bfdi|bayerische landesamt für datenschutzaufsicht|bayerisches landesamt für datenschutzaufsicht|baylda|landesamt für datenschutzaufsicht|unabhängige landeszentrum für datenschutz|unabhängiges landeszentrum für datenschutz|uld|edöb|datenschutzkommission|österreichische datenschutzbehörde|hamburgische beauftragte|hamburgischer beauftragter|hessische beauftragte|sächsische datenschutzbeauftragte|beauftragte für datenschutz|beauftragter für datenschutz|beauftragten für datenschutz|eidgenössische datenschutz und öffentlichkeitsbeauftragte)';
