import type { Rule } from '../../pack.ts';

/** Keeping a record, as it stands before an indirect question. */
const RECORDED =
  '(dokumentieren|dokumentiert|erfassen|erfasst|speichern|speichert|gespeichert|protokollieren|protokolliert|registrieren|registriert|aufzeichnen|aufgezeichnet|festgehalten|fest|vermerken|vermerkt|notieren|erkennen|erkannt|sehen|ersehen|nachvollziehen|nachvollzogen|messen|misst|gemessen|auf|aus|mit|verzeichnet|ermitteln|ermittelt|feststellen|festgestellt|erheben|erhoben)';

const WHO = '(sie|du|nutzer|besucher|kunden|ihr|der|die|eine|ein|unsere)';

/** Who tells the reader of something records nothing, and no more does who asks. */
const TELLING = [
  '(erläuter*|erklär*|informier*|beschreib*|erfahren|hier lesen|lesen sie|finden sie|finden|unterricht*|aufklär*|hinweis*|datenschutzhinweis*|einstellungen)',
  '(sie|du) (können|kannst|sehen|siehst|erkennen)',
  '(welche|welcher) (daten|informationen|rechte|zwecke|personenbezogene*|cookies|angaben)',
  '(kein*|nicht|nie|widersprechen|widerspruch)',
];

const record = (says: string, asked: string, match: string, skip: string): Rule => ({
  says,
  actor: 'any',
  match: [`${RECORDED} ~10 ${asked}`],
  needs: [
    '(wir|werden|wird|wurde|server|webserver|system|website|app|seite|dienst|software)',
    '(hält|halten|zeichnet|liest) ~6 (fest|auf|aus)',
  ],
  unless: TELLING,
  examples: { match: [match], skip: [skip] },
});

/** Data that a record is kept of in the words of a question: "we log when you sign in". */
export const indirectQuestion: Record<string, Rule> = {
  'records-how-it-is-used': record(
    'collection/usage-data',
    `(wann|wie oft|wie lange|wie häufig|wie viele|welche (funktionen|übungen|lektionen|videos|titel|filme|kurse|spiele|kapitel|lieder|angebote|bereiche|beiträge|aufgaben)|ob) ~2 ${WHO} ~8 (anmeldest|anmelden|aufgerufen|angemeldet|benutzt|nutzt|nutzen|öffnest|öffnen|geöffnet|abschließt|abschließen|abspielst|abspielen|hörst|hören|ansiehst|ansehen|verwenden|verwendest|starten|startest|bearbeitet|absolvieren|absolvierst|aufruft|spielst|spielen|lernst|lernen|genutzt|verwendet)`,
    'Wir [protokollieren, wie oft du die App öffnest].',
    'Wir erläutern, wie oft du die App öffnest.',
  ),
  'records-what-is-looked-at': record(
    'collection/browsing-activity',
    '(welche|welches|welcher|welchen) (datei|dateien|seite|seiten|unterseiten|webseiten|inhalte|dokumente|adresse|url) ~8 (angefordert|abgerufen|aufgerufen|aufrufen|besucht|besuchen|ansehen|angesehen|geladen|gelesen|aufrufst|besuchst|ansiehst|abruft|aufruft|lesen)',
    'Unser Server [protokolliert, welche Datei abgerufen] wird.',
    'Hier lesen Sie, welche Seiten zuletzt besucht wurden.',
  ),
  'records-the-address': record(
    'collection/ip-address',
    '(von|unter|mit) welcher ip adresse',
    'Dabei wird [gespeichert, von welcher IP-Adresse] die Anfrage kam.',
    'Wir erklären, von welcher IP-Adresse eine Anfrage kam.',
  ),
  'records-the-browser': record(
    'collection/browser-info',
    '(welchen|welcher|welchem) (browser|webbrowser|internetbrowser)',
    'Der Server [erfasst, welchen Browser] Sie verwenden.',
    'Wir sagen nicht, welchen Browser Sie verwenden sollen.',
  ),
  'records-the-system': record(
    'collection/operating-system',
    '(welches|welchem) betriebssystem',
    'Der Server [erfasst, welches Betriebssystem] Sie verwenden.',
    'Wir erklären, welches Betriebssystem das beste ist.',
  ),
  'records-the-device': record(
    'collection/device-info',
    '(welches|welchem|welchen|welche) (gerät|geräte|endgerät|endgeräte|gerätetyp)',
    'Die App [erfasst, mit welchem Gerät] du spielst.',
    'Wir erklären, mit welchem Gerät du spielen kannst.',
  ),
  'records-the-time': record(
    'collection/time-and-date',
    '(wann|zu welcher zeit|um welche uhrzeit|zu welchem zeitpunkt) ~6 (zugegriffen|aufgerufen|abgerufen|angemeldet|bestätigt|eingewilligt|erfolgte|erfolgt|zugegriffen haben|anmelden|besucht|besuchen)',
    'Wir [speichern, wann Sie sich angemeldet] haben.',
    'Wir erklären, wann Sie sich angemeldet haben müssen.',
  ),
  'records-where-from': record(
    'collection/referrer',
    '(von welcher|über welche|von welchen) (seite|website|webseite|internetseite|seiten|suchmaschine|quelle) ~8 (kommen|kamen|gekommen|gelangt|gelangten|gelangen|kommst|zugegriffen)',
    'Der Server [speichert, von welcher Seite Sie kommen].',
    'Wir erklären, von welcher Seite Sie kommen.',
  ),
  'records-clicks': record(
    'collection/links-clicked',
    '(welche|welchen) (links|link|schaltflächen|verweise|anzeigen|buttons) ~4 (angeklickt|geklickt|anklicken|klicken|anklickst|klickst|aufgerufen)',
    'So [erkennen wir, welche Links angeklickt] wurden.',
    'Wir erklären, welche Links angeklickt werden können.',
  ),
  'records-purchases': {
    says: 'collection/purchase-history',
    actor: 'any',
    match: [
      '(was|welche (artikel|waren|produkte|leistungen)) (sie|du) ~8 (gekauft|bestellt|erworben|kaufen|bestellen|kaufst|bestellst) ~8 (speichern|speichert|erfassen|entnehmen|gespeichert|erfasst|festgehalten|wissen|ersehen)',
      `${RECORDED} ~3 (was|welche (artikel|waren|produkte|leistungen)) (sie|du) ~8 (gekauft|bestellt|erworben|kaufen|bestellen|kaufst|bestellst)`,
    ],
    needs: ['(wir|werden|wird|system|shop)'],
    unless: TELLING.slice(1, 3).concat('(erläuter*|erklär*|informier*|beschreib*|unterricht*)'),
    examples: {
      match: ['Wir [speichern, welche Waren Sie bestellt] haben.'],
      skip: ['Wir informieren Sie, welche Waren Sie bestellt haben.'],
    },
  },
};
