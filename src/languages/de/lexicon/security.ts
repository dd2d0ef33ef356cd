/** Measures, under frames such as "wir setzen … ein", "geschützt durch". */
import type { LexiconEntry } from '../../pack.ts';

export const security: Record<string, LexiconEntry> = {
  measures: {
    words: [
      '(technische|technischen|technischer|organisatorische|organisatorischen|angemessene|angemessenen|geeignete|geeigneten|umfangreiche|umfassende|modernste) (und|sowie|oder)? (organisatorische|organisatorischen|organisatorischer|technische|technischen|administrative|physische|vertragliche)? (maßnahmen|sicherheitsmaßnahmen|schutzmaßnahmen|vorkehrungen|sicherheitsvorkehrungen|sicherungsmaßnahmen|schutzvorkehrungen)',
      '(sicherheitsmaßnahmen|schutzmaßnahmen|sicherheitsvorkehrungen|sicherheitsmechanismen|sicherheitstechnologien|sicherheitsverfahren|sicherheitsstandards|sicherheitssysteme|sicherheitstechniken|schutzvorkehrungen|sicherungsmaßnahmen|datensicherheitsmaßnahmen)',
      '(firewall|firewalls|virenschutz|virenschutzprogramme|antivirensoftware|intrusion detection systeme|virenscanner)',
    ],
    examples: {
      match: ['Wir setzen [Sicherheitsmaßnahmen] ein.', 'Wir setzen [Firewalls] ein.'],
      skip: ['Wir treffen Maßnahmen gegen Lärm.'],
    },
  },
  'encryption-in-transit': {
    words: [
      '(ssl|tls|https|ssl tls|secure socket layer|secure sockets layer|transport layer security) (bzw|oder|und)? (tls|ssl)? (verschlüsselung|verfahren|technologie|protokoll|verschlüsselungsverfahren|zertifikat|verbindung|verschlüsselt*|zertifikate)?',
      '(transportverschlüsselung|ende zu ende verschlüsselung|verschlüsselte übertragung|verschlüsselte verbindung|verschlüsselte verbindungen|verschlüsselten verbindung)',
    ],
    examples: { match: ['Wir setzen [SSL-Verschlüsselung] ein.'], skip: ['Wir setzen Firewalls ein.'] },
  },
  'encryption-at-rest': {
    words: [
      '(datenbankverschlüsselung|festplattenverschlüsselung|verschlüsselte speicherung|verschlüsselte datenbanken|passwort hashing)',
    ],
    examples: {
      match: ['Wir setzen [Festplattenverschlüsselung] ein.'],
      skip: ['Wir setzen Transportverschlüsselung ein.'],
    },
  },
  'access-limitation': {
    words: [
      '(zugriffskontrolle|zugriffskontrollen|zugangskontrolle|zugangskontrollen|zugriffsbeschränkungen|zugangsbeschränkungen|berechtigungskonzept|berechtigungskonzepte|zugriffsrechte|zugriffskonzept|rollen und berechtigungskonzept)',
    ],
    examples: { match: ['Wir setzen [Zugriffskontrollen] ein.'], skip: ['Wir setzen Cookies ein.'] },
  },
  authentication: {
    words: [
      '(zwei faktor authentifizierung|zwei faktor authentisierung|mehrfaktor authentifizierung|multi faktor authentifizierung|zweifaktorauthentifizierung|2fa|passwortschutz)',
    ],
    examples: { match: ['Wir setzen [Zwei-Faktor-Authentifizierung] ein.'], skip: ['Wir setzen Cookies ein.'] },
  },
  audit: {
    words: [
      '(penetrationstest|penetrationstests|sicherheitsaudit|sicherheitsaudits|sicherheitsüberprüfung|sicherheitsüberprüfungen|sicherheitsprüfungen|schwachstellenscans|sicherheitstests|schwachstellenanalysen)',
    ],
    examples: { match: ['Wir setzen [Penetrationstests] ein.'], skip: ['Wir testen neue Produkte.'] },
  },
  training: {
    words: ['(datenschutzschulungen|mitarbeiterschulungen|schulungen unserer mitarbeiter|sicherheitsschulungen)'],
    examples: {
      match: ['Wir setzen auf Schutz und führen [Datenschutzschulungen] durch.'],
      skip: ['Wir bieten Schulungen für Köche an.'],
    },
  },
  'physical-safeguards': {
    words: [
      '(zutrittskontrolle|zutrittskontrollen|zutrittsbeschränkungen|gebäudesicherung|physische (sicherheitsmaßnahmen|schutzmaßnahmen|sicherung|maßnahmen|sicherheit)|zutrittskontrollsysteme)',
    ],
    examples: { match: ['Wir setzen [Zutrittskontrollen] ein.'], skip: ['Wir setzen Cookies ein.'] },
  },
};
