import type { Rule } from '../../pack.ts';

const STAFF =
  '(mitarbeiter|mitarbeitern|mitarbeiterinnen|beschäftigte|beschäftigten|personal|angestellte|angestellten|personen)';
const PROTECT =
  '(schutz|schützen|schützt|geschützt|sicherheit|sichern|gesichert|abgesichert|absichern|sicherzustellen|gewährleisten|bewahren)';

/** How data is protected, or that it cannot be wholly. */
export const security: Record<string, Rule> = {
  'takes-measures': {
    says: 'security/measures',
    match: [
      '(maßnahmen|vorkehrungen|schutzmaßnahmen) ~4 (passen|anpassen|angepasst|entsprechen|verbessern|entwickeln) ~6 stand der technik',
      '(technische|organisatorische|bauliche) (vorkehrungen|maßnahmen|mittel) ~2 (schützen|sichern|bewahren|verhindern)',
      '(virenscanner|virenschutz|firewalls|schutzprogramme|spamfilter) ~4 (installiert|ein|eingesetzt|schützen|betreiben|im einsatz)',

      '(technische|technischen|technischer|organisatorische|organisatorischen|angemessene|angemessenen|geeignete|geeigneten|geeigneter|umfangreiche) (und|sowie|oder)? (organisatorische|organisatorischen|organisatorischer|technische|technischen|technischer|administrative|physische|vertragliche)? (maßnahmen|sicherheitsmaßnahmen|schutzmaßnahmen|vorkehrungen|sicherheitsvorkehrungen|sicherungsmaßnahmen)',
      `(sicherheitsmaßnahmen|schutzmaßnahmen|sicherheitsvorkehrungen|sicherheitsmechanismen|sicherungsmaßnahmen|sicherheitsverfahren|sicherheitstechnologien|sicherheitstechniken) ~12 (${PROTECT}|ergreifen|treffen|ein|eingesetzt|getroffen|umgesetzt|verbessert|bedienen)`,
      `(${PROTECT}|ergreifen|treffen|setzen|verwenden|nutzen|bedienen) ~10 (sicherheitsmaßnahmen|schutzmaßnahmen|sicherheitsvorkehrungen|sicherheitsmechanismen|sicherheitsverfahren|sicherheitstechnologien)`,
      `(daten|informationen) ~8 (vor|gegen) ~8 (verlust|manipulation|manipulationen|zerstörung|missbrauch|zugriff|zugriffen|veränderung|offenlegung|diebstahl|kenntnisnahme|fremdzugriff) ~8 (schützen|geschützt|sichern|gesichert|bewahren|zu schützen)`,
      `(schützen|schutz) ~6 (daten|informationen) ~6 (vor|gegen) ~6 (verlust|manipulation|zerstörung|missbrauch|unbefugtem|unberechtigtem|unbefugten|unerlaubtem|veränderung|unrechtmäßigem)`,
      'firewall*',
    ],
    actor: 'any',
    unless: [
      '(lückenlos*|nicht möglich|keine gewähr)',
      '(dienstleister|auftragsverarbeiter|drittland|drittländer|empfänger|vertraglich) ~12 (maßnahmen|schutzmaßnahmen|garantien)',
      '(sie|du) (sollten|können|müssen) ~8 (schützen|maßnahmen)',
      'vorvertraglich*',
    ],
    examples: {
      match: ['Wir treffen [technische und organisatorische Maßnahmen].', 'Eine [Firewall] schützt das Netz.'],
      skip: ['Wir treffen Maßnahmen gegen Lärm.', 'Bitte schützen Sie Ihr Passwort.'],
    },
  },
  'encrypts-in-transit': {
    says: 'security/encryption-in-transit',
    match: [
      '(zwischen) ~8 (verbindung|übertragung|leitung) ~3 verschlüsselt',
      '(verbindung|leitung|datenstrom) ~6 (ist|wird|bleibt) ~2 verschlüsselt',
      '(eingaben|daten|angaben|formulare|nachrichten|informationen|formulardaten) ~6 (gelangen|kommen|gehen|laufen) verschlüsselt',
      'verschlüsselt ~2 (zu|an|zwischen) (uns|unsere|unserem|ihrem)',

      '(austausch|verkehr|datenverkehr) zwischen ~8 verschlüsselt',
      'zwischen (app|browser|ihrem browser|deinem browser|website) und (server|uns|unserem server) ~3 verschlüsselt',
      '(verschlüsseln) (wir)? ~2 (übertragung|verbindung|kommunikation|datenübertragung|übermittlung|austausch)',
      '(ssl|tls|https|secure socket layer|transport layer security) ~6 (verschlüsselung|verschlüsselt|verfahren|protokoll|verbindung|verschlüsselte|verschlüsselungstechnik|zertifikat|technologie|standard|verschlüsselungsverfahren)',
      '(verschlüsselt|verschlüsselte|verschlüsselten|verschlüsselung) ~8 (übertragen|übertragung|übermittelt|verbindung|ssl|tls|https|übermittlung|transport|datenübertragung)',
      '(übertragung|übermittlung|datenübertragung|übertragen|übermittelt|kommunikation) ~10 (verschlüsselt|verschlüsselte|verschlüsselten|verschlüsselung|ssl|tls)',
      '(transportverschlüsselung|ende zu ende verschlüsselung|ende zu ende verschlüsselt*)',
    ],
    actor: 'any',
    unless: ['(unverschlüsselt*|nicht verschlüsselt)', '(browser|adresszeile) ~8 (wechselt|schloss*)', 'erkennen sie'],
    examples: {
      match: [
        'Die [Verbindung zur App ist stets verschlüsselt].',
        'Diese Seite nutzt eine [SSL-Verschlüsselung].',
        'Daten werden [verschlüsselt übertragen].',
      ],
      skip: ['E-Mails werden unverschlüsselt versandt.', 'Der Code ist ein Rätsel.'],
    },
  },
  'encrypts-at-rest': {
    says: 'security/encryption-at-rest',
    match: [
      '(gespeichert|abgelegt|speichern|aufbewahrt) ~6 (in verschlüsselter form|nur verschlüsselt|verschlüsselt)',

      '(speichern|gespeichert|speicherung|abgelegt|hinterlegt) ~6 (verschlüsselt|verschlüsselter|gehasht|hash|hashwert|verschlüsselte)',
      '(daten|datenbanken|datenbank|passwörter|backups|sicherungen|datenträger|festplatten|server) ~3 (liegen|sind) ~2 verschlüsselt',
      '(verschlüsselt|gehasht|verschlüsselter form) ~4 (gespeichert|speichern|abgelegt|hinterlegt|gesichert)',
      '(verschlüsselte|verschlüsselten) (datenbank|datenbanken|speicherung|festplatten|datenträger|servern)',
    ],
    actor: 'any',
    unless: ['(unverschlüsselt*|cookie|cookies|nicht verschlüsselt)'],
    examples: {
      match: ['Passwörter werden [verschlüsselt gespeichert].'],
      skip: ['Daten werden unverschlüsselt gespeichert.'],
    },
  },
  'limits-access': {
    says: 'security/access-limitation',
    match: [
      '(unterlagen|akten|*akten|*unterlagen|bewerbung|bewerbungen|angaben|daten|*daten) ~1 (sehen|sieht|lesen|liest|kennen|kennt|bearbeiten|bearbeitet|öffnet|öffnen) (nur|ausschließlich|lediglich|allein)',
      '(zugriff|zugang|einsicht|einblick) ~3 (nur|lediglich|ausschließlich) (insoweit|soweit|insofern|in dem umfang|so weit)',
      '(nur|lediglich|ausschließlich) (insoweit|soweit|insofern|in dem umfang|so weit) ~2 (zugriff|zugang|einsicht|einblick)',
      '(unterstehen|unterliegen|untersteht|unterliegt|unterstellt|gebunden) ~4 (berufsgeheimnis|schweigepflicht|amtsgeheimnis|verschwiegenheitspflicht|bankgeheimnis|geheimhaltungspflicht|vertraulichkeitspflicht|beichtgeheimnis|arztgeheimnis|anwaltsgeheimnis|seelsorgegeheimnis|steuergeheimnis|sozialgeheimnis)',
      '(schweigepflicht|verschwiegenheitspflicht|berufsgeheimnis|amtsgeheimnis|geheimhaltungspflicht) ~3 (unterstehen|unterliegen|untersteht|unterliegt|gebunden|verpflichtet)',
      '(nur|lediglich|ausschließlich|allein) ~1 (wer|die|das|der|diejenigen|jene|personen|mitarbeitende|beschäftigte|zuständige|behandelnde|bestimmte|wenige|einzelne|berechtigte|geschulte) ~6 (zugriff|zugang|einsicht|einsehen|zugreifen|einblick|lesen darf|lesen dürfen|sehen darf|sehen dürfen)',
      '(zugriffsrechte|zugriffsberechtigungen|berechtigungen|zugriff) ~4 (vergeben|erteilt|beschränkt|eingeschränkt|begrenzt|geregelt|rollenbasiert|festgelegt)',

      '(nur|lediglich|ausschließlich) ~4 (mitarbeiter*|kolleginnen|kollegen|personen|beschäftigte|beschäftigten|befugte|berechtigte) ~6 zugreifen',
      '(erhalten|bekommen|haben) ~2 (nur|ausschließlich)? ~1 (diejenigen|jene|nur) (stellen|mitarbeiter|personen|abteilungen|beschäftigte|beschäftigten) ~3 (zugriff|zugang|kenntnis|ihre daten)',
      '(erhalten|haben|bekommen) diejenigen (stellen|mitarbeiter|personen|abteilungen|beschäftigten)',

      '(wer|welche mitarbeiter) ~6 (zugreifen|zugriff|einsehen) ~3 (darf|dürfen|hat|haben) ~4 (festgelegt|geregelt|beschränkt|definiert)',
      '(mitarbeiter*|mitarbeitende*|beschäftigte*|personal) ~8 (auf das datengeheimnis|auf die vertraulichkeit|auf vertraulichkeit|zur verschwiegenheit|auf verschwiegenheit|zur vertraulichkeit) ~2 verpflichtet',
      '(kenntnis|einsicht|zugriff|zugang|einblick) ~6 (nur|lediglich|ausschließlich|allein) ~3 (diejenigen|jene|die|wer|solche) ~4 (mitarbeiter*|kollegen|kolleginnen|beschäftigten|personen|bearbeiten|benötigen|brauchen)',
      '(nur|lediglich|ausschließlich|allein) (diejenigen|jene|die|wer|solche) ~3 (mitarbeiter*|kolleginnen|kollegen|beschäftigten|personen) ~8 (zugriff|zugang|einsicht|einsehen|benötigen|brauchen|kenntnis)',

      '(einsehen|zugreifen|einsicht) ~4 nur (befugtes|befugte|berechtigte|autorisiertes) (personal|personen|mitarbeiter|beschäftigte)',
      `(zugriff|zugang|zugriffsrechte) ~10 (nur|ausschließlich|lediglich|beschränkt|begrenzt) ~10 (${STAFF}|befugte|berechtigte|autorisierte|befugten|stellen)`,
      `(nur|ausschließlich|lediglich) ~4 (${STAFF}|befugte|berechtigte|autorisierte|befugten) ~12 (zugriff|zugang)`,
      `(zugriff|zugang) ~6 (haben|erhalten|hat) ~3 (nur|ausschließlich|lediglich)`,
      `${STAFF} ~8 (zur vertraulichkeit|auf vertraulichkeit|auf das datengeheimnis|zur verschwiegenheit|auf die vertraulichkeit|zur geheimhaltung) ~4 verpflichtet`,
      '(zugriffskontrolle|zugriffskontrollen|zugangskontrollen|berechtigungskonzept|berechtigungskonzepte|zugriffsbeschränkungen)',
    ],
    actor: 'any',
    unless: [
      'auf ihr (gerät|adressbuch|standort)',
      '(kamera|mikrofon|standort) ~6 zugriff',
      '(kunden|nutzer|mitglieder) ~4 zugriff',
    ],
    examples: {
      match: [
        'Es dürfen [nur drei Kollegen darauf zugreifen].',
        '[Zugriff haben nur befugte] Mitarbeiter.',
        'Alle [Mitarbeiter sind zur Vertraulichkeit verpflichtet].',
      ],
      skip: ['Die App bittet um Zugriff auf die Kamera.', 'Der Zugang liegt im Hof.'],
    },
  },
  'asks-who-you-are': {
    says: 'security/authentication',
    match: [
      '(passwort|kennwort) ~3 (zweiten|zweiter|weiteren) faktor',
      '(zweiten|zweiter|weiterer) faktor ~4 (anmeldung|zugang|login|nötig|erforderlich)?',

      '(anmelden|anmeldung|login) ~3 (code|einmalcode|tan) ~2 (sms|app|abgefragt)',
      '(zwei faktor|zweifaktor|mehrfaktor|multi faktor|2 faktor) (authentifizierung|authentisierung|anmeldung)',
      '(zweifaktorauthentifizierung|mehrfaktorauthentifizierung|2fa)',
      '(passwortgeschützt|passwortgeschützte|passwortgeschützter|kennwortgeschützt|passwortgeschützten|durch (ein)? passwort geschützt|durch passwörter geschützt)',
    ],
    actor: 'any',
    examples: {
      match: ['Der Zugang ist durch [Zwei-Faktor-Authentifizierung] gesichert.'],
      skip: ['Ändern Sie Ihr Passwort.'],
    },
  },
  'is-audited': {
    says: 'security/audit',
    match: [
      '(prüfen|testen|untersuchen|kontrollieren|prüft|testet) ~2 (externe|unabhängige|externer|unabhängiger|eine unabhängige|ein unabhängiger) ~8 (schwachstellen|sicherheitslücken|lücken|sicherheit)',

      '(externe|unabhängige|externen) (fachleute|experten|prüfer|sachverständige|spezialisten|sicherheitsexperten) ~4 (suchen|prüfen|testen|untersuchen|überprüfen) ~6 (schwachstellen|sicherheitslücken|lücken|sicherheit|systeme|plattform)',

      '(unabhängiges|unabhängige|unabhängiger|externer|externe) (institut|prüfer|stelle|unternehmen|gutachter) ~1 (prüft|prüfen|testet|kontrolliert) ~2 (sicherheit|systeme)',
      '(penetrationstest|penetrationstests|sicherheitsaudit|sicherheitsaudits|schwachstellenscan|schwachstellenscans|sicherheitsüberprüfungen|sicherheitstests|sicherheitsprüfungen)',
      '(sicherheitsmaßnahmen|systeme|sicherheit|maßnahmen) ~8 (regelmäßig|laufend|kontinuierlich|fortlaufend) ~4 (überprüft|geprüft|getestet|überprüfen|auditiert|bewertet|evaluiert)',
      '(systeme|website|app|software|anwendungen|infrastruktur|rechenzentrum|server) ~6 (externen|unabhängigen|externe|unabhängige|extern|jährlich|regelmäßig) ~5 (geprüft|getestet|überprüft|auditiert|untersucht)',
      '(schwachstellen|sicherheitslücken) ~4 (geprüft|getestet|überprüft|untersucht|prüfen|testen|untersuchen)',
      '(regelmäßig|laufend|fortlaufend) ~2 (überprüfen|prüfen|testen) ~6 (systeme|sicherheit|maßnahmen|sicherheitsmaßnahmen)',
    ],
    actor: 'any',
    examples: {
      match: ['Wir führen [Penetrationstests] durch.', 'Unsere [Systeme werden regelmäßig geprüft].'],
      skip: ['Wir prüfen die Erklärung regelmäßig.', 'Die Prüfung war schwer.'],
    },
  },
  'staff-is-trained': {
    says: 'security/training',
    match: [
      '(nehmen|nimmt|besuchen|besucht|absolvieren|absolviert|durchlaufen|durchläuft|erhalten|erhält) ~10 (datenschutzschulung|datenschutzschulungen|datenschutzunterweisung|datenschutzunterweisungen|sicherheitsschulung|sicherheitsschulungen|datenschutzkurs|datenschutzfortbildung|datenschutzfortbildungen)',
      '(datenschutzschulung|datenschutzschulungen|datenschutzunterweisung|sicherheitsschulungen) ~6 (teilnehmen|teil|pflicht|verpflichtend|absolvieren|statt)',
      `${STAFF} ~12 (geschult|unterwiesen|sensibilisiert)`,

      `${STAFF} ~8 (geschult|schulen|unterwiesen|sensibilisiert|schulungen|unterwiesene|schulung)`,
      `(schulen|schulung|schulungen|unterweisung) ~6 ${STAFF}`,
    ],
    unless: ['(bewerb*|aufgezeichnet)'],
    actor: 'any',
    examples: {
      match: ['Alle [Mitarbeiter werden geschult].', 'Wir [schulen unsere Mitarbeiter].'],
      skip: ['Die Schule beginnt um acht.', 'Unsere Mitarbeiter helfen gern.'],
    },
  },
  'breach-is-told': {
    says: 'security/breach-notification',
    match: [
      '(verletzungen|verletzung) des schutzes ~4 (teilen|melden) wir ~4 (betroffenen|ihnen|dir|personen)',

      '(datenpanne|datenpannen|datenleck|datenschutzverletzung|sicherheitsvorfall|verletzung) ~8 (unterrichten|informieren|benachrichtigen|verständigen|sagen|setzen) wir ~3 (sie|dich|ihnen|betroffene|unverzüglich)',

      '(datenleck|datenpanne|hackerangriff) ~2 (sagen|informieren|benachrichtigen|melden) wir ~1 (ihnen|dir|sie|dich)',
      '(datenpannen|datenschutzverletzungen|verletzungen) melden wir ~2 (aufsichtsbehörde|datenschutzbehörde)',
      '(datenschutzverletzung|datenschutzverletzungen|verletzung des schutzes|datenpanne|datenpannen|sicherheitsverletzung|sicherheitsvorfall|datenleck|datenschutzvorfall|datenverletzung) ~12 (informieren|benachrichtigen|informiert|benachrichtigt|mitteilen|unterrichten|setzen)',
      '(informieren|benachrichtigen|benachrichtigt|unterrichten) ~10 (datenschutzverletzung|verletzung des schutzes|datenpanne|sicherheitsverletzung|sicherheitsvorfall|datenleck|datenschutzverletzungen|sicherheitsverletzungen)',
    ],
    needs: ['(sie|betroffene|betroffenen|nutzer|kunden|dich|ihnen|personen)'],
    unless: ['(benachrichtigen|informieren) sie (bitte|uns|umgehend)'],
    actor: 'any',
    examples: {
      match: ['Bei einer [Datenpanne werden wir die Betroffenen informieren].'],
      skip: ['Informieren Sie uns über eine Datenpanne.'],
    },
  },
  'handles-incidents': {
    says: 'security/incident-response',
    match: [
      '(krisenteam|notfallteam|einsatzteam|sicherheitsteam|reaktionsteam) ~6 (bereit|falls|wenn|angegriffen|angriff|vorfall|vorfälle)',

      '(verfahren|prozess|prozesse|plan|pläne|notfallplan|konzept) ~8 (sicherheitsvorfall|sicherheitsvorfällen|sicherheitsvorfälle|datenschutzverletzungen|datenpannen|datenschutzvorfällen|sicherheitsverletzungen)',
      '(notfallplan|notfallpläne|incident response|notfallwiederherstellung|vorfallmanagement)',
    ],
    actor: 'any',
    examples: { match: ['Wir haben ein [Verfahren für Datenpannen].'], skip: ['Der Vorfall stand in der Zeitung.'] },
  },
  'is-certified': {
    says: 'security/certification',
    match: [
      '(trägt|besitzt|verfügt|hat) ~4 (zertifikat|zertifizierung|gütesiegel)',

      '(iso|iso iec|din) (27001|27017|27018|27701)',
      '(pci|pci dss) ~3 (standard|konform|zertifiziert|compliant|standards)',
      'pci dss',
      'soc (1|2|3)',
      '(zertifiziert|zertifizierung|zertifizierte|zertifizierten) ~4 (nach|gemäß|iso|rechenzentrum|rechenzentren|bsi)',
      'bsi (grundschutz|c5)',
    ],
    actor: 'any',
    unless: ['(privacy shield|data privacy framework|data privacy|dpf|drittland|eu us)'],
    examples: {
      match: [
        'Unser Hoster ist nach [ISO 27001] zertifiziert.',
        'Kartendaten liegen bei einem Anbieter mit [PCI DSS].',
      ],
      skip: ['Google ist nach dem Privacy Shield zertifiziert.', 'Unser Tee ist bio.'],
    },
  },
  'guards-the-premises': {
    says: 'security/physical-safeguards',
    match: [
      '(rechenzentrum|serverraum|gebäude|serverräume) ~10 (bewacht|rund um die uhr überwacht)',
      '(serverraum|serverräume|rechenzentrum|archivraum|aktenraum|aktenschrank|aktenschränke|büroräume) ~4 (chipkarte|chipkarten|schlüssel|transponder|zutrittscode|zahlencode)',

      '(serverraum|rechenzentrum|serverräume|räume) ~3 (abgeschlossen|verschlossen|alarmgesichert|videoüberwacht|bewacht)',
      '(zutrittskontrolle|zutrittskontrollen|zutrittsgesichert*|zutrittsbeschränkung|zutrittsbeschränkungen|zutrittskontrollsystem|zutrittskontrollsysteme)',
      '(schließsystem|schließsysteme|schließanlage|alarmanlage|alarmanlagen|zutrittsschutz|zutrittssystem|zutrittssicherung|zugangsschleuse|werkschutz|einbruchmeldeanlage)',
      '(physische|physischen|physischer|physikalische) (und|oder)? (technische|organisatorische|elektronische)? (sicherheit|sicherheitsmaßnahmen|schutzmaßnahmen|sicherung|zugangskontrollen|maßnahmen|vorkehrungen)',
      '(verschlossen*|abgeschlossen*|gesichert*|bewacht*) (räumen|räume|rechenzentrum|rechenzentren|serverräumen|schränken|serverraum|aktenschränken)',
    ],
    actor: 'any',
    examples: {
      match: ['Wir haben [physische Sicherheitsmaßnahmen].', 'Die Server stehen in [verschlossenen Räumen].'],
      skip: ['Wir fragen nach Ihrer Anschrift.', 'Der Laden ist sonntags geschlossen.'],
    },
  },
  'no-guarantee-of-security': {
    says: 'security/no-guarantee',
    match: [
      '(absolute|völlige|vollständige|hundertprozentige|lückenlose|100 prozentige) (sicherheit|datensicherheit) ~3 niemand ~1 (versprechen|garantieren|gewährleisten|zusagen)',
      '(absolute|völlige|vollständige|hundertprozentige|lückenlose) (sicherheit|datensicherheit) gibt es ~3 nicht',
      '(lückenlosen|vollständigen|absoluten|hundertprozentigen|vollkommenen) (schutz|datenschutz) ~6 (nicht|kein|niemand)',
      '(e mails|e mail|nachrichten|daten|übertragung) ~8 (unbefugten|dritten|fremden) ~2 (mitgelesen|abgefangen|gelesen|eingesehen|verändert) ~2 (werden können|werden)',
      '(absolute|völlige|vollständige|hundertprozentige|lückenlose) (sicherheit|schutz) ~3 (niemand|kann|lässt|gibt|existiert) ~4 (versprechen|garantieren|nicht|gewährleisten)',
      '(niemand) ~3 (versprechen|garantieren|gewährleisten) ~2 sicherheit?',

      '(datenübertragung|übertragung|kommunikation|datenübermittlung) ~10 (sicherheitslücken|sicherheitslücke)',
      '(lückenloser|vollständiger|absoluter|hundertprozentiger|100 prozentiger|vollkommener|umfassender) (schutz|datenschutz|sicherheit) ~12 (nicht|kein)',
      '(absolute|vollständige|hundertprozentige|100 prozentige|vollkommene|lückenlose|100 ige|völlige) (sicherheit|datensicherheit) ~8 (nicht|keine|kann|können)',
      '(nicht|keine|kein) ~8 (absolute|vollständige|hundertprozentige|100 prozentige|absolut|vollständig|hundertprozentig|100|vollkommen|lückenlos) ~3 (sicherheit|sicher|garantieren|gewährleisten|geschützt|schutz|garantiert)',
      '(sicherheit|datensicherheit) ~8 (nicht|keine) ~4 (garantieren|gewährleisten|garantiert|gewährleistet|gewähr|garantie)',
      '(keine|nicht) ~4 (garantie|gewähr|garantieren) ~8 (sicherheit|sicher|schutz)',
      '(kein|keine) ~4 (methode|übertragung|system|verfahren|übermittlung) ~10 (100|hundertprozentig|vollkommen|absolut|völlig|vollständig) ~3 sicher',
      '(eigenes risiko|eigene gefahr|ihr risiko|auf eigenes risiko)',
    ],
    actor: 'any',
    needs: ['(daten*|übertragung|internet|sicherheit|schutz|übermittlung|informationen|e mail)'],
    unless: ['(haftung|links|verfügbarkeit)'],
    examples: {
      match: ['Ein [lückenloser Schutz ist nicht] möglich.', 'Wir können die [Sicherheit nicht garantieren].'],
      skip: ['Wir garantieren gute Preise.', 'Nicht jeder Weg ist gerade.'],
    },
  },
};
