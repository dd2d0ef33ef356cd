import type { Rule } from '../../pack.ts';

/** A firm, as it stands before what it does. */
const FIRM =
  '(dienstleister|dienstleistern|dienstleisters|unternehmen|firma|firmen|anbieter|anbietern|partner|partnern|agentur|agenturen|gesellschaft|gesellschaften|stelle|stellen|betrieb|betriebe|büro|gmbh|ag|spezialisten|dritte|dritten)';
const THAT = '(der|das|die|welche|welcher|welches)';

const NOT_OURS = [
  '(verlinkt*|externe links|definition|begriff|bezeichnet)',
  '(kein*|nicht|nie|niemals) ~8 (weiter|weitergeben|weitergegeben|übermittelt|beauftragt|eingesetzt|einsetzen)',
  'verantwortlich ist',
];

const doing = (says: string, objects: string, verbs: string, tasks: string, examples: Rule['examples']): Rule => ({
  says,
  actor: 'any',
  match: [
    `${FIRM} ~3 ${THAT} ~5 ${objects} ~4 ${verbs}`,
    `(mit|für) ${tasks} ~3 (beauftragt|beauftragte|beauftragten|beauftragtes|beauftragter|betraut|betraute|betrauten) ~1 ${FIRM}`,
    `${FIRM} ~2 (mit|für) ~2 ${tasks} ~4 (beauftragt|betraut|beauftragen|betrauen|eingeschaltet)`,
  ],
  needs: ['(für uns|uns|unser*|wir|in unserem auftrag|daten|*daten|empfänger|@collection)'],
  unless: NOT_OURS,
  examples,
});

/** Recipients of whom the text says no more than what they do for the service. */
export const recipientFunction: Record<string, Rule> = {
  'told-by-hosting': doing(
    'sharing/hosting-providers',
    '(server|servern|website|webseite|systeme|rechenzentrum|plattform|infrastruktur|speicherplatz|homepage|internetauftritt|shop)',
    '(betreibt|betreiben|hostet|hosten|bereitstellt|bereitstellen|bereithält|vermietet|zur verfügung stellt)',
    '(dem|das|der)? (hosting|webhosting|betrieb der server|serverbetrieb|betrieb der website)',
    {
      match: ['Daten gehen an ein [Unternehmen, das für uns die Server betreibt].'],
      skip: ['Für die Seiten von Unternehmen, die eigene Server betreiben, ist der Betreiber verantwortlich.'],
    },
  ),
  'told-by-carrying': doing(
    'sharing/shipping-carriers',
    '(ware|waren|paket|pakete|sendung|sendungen|bestellung|bestellungen|lieferung|artikel|post|möbel)',
    '(ausliefert|ausliefern|zustellt|zustellen|transportiert|transportieren|liefert|liefern|befördert|befördern|versendet|versenden|bringt|bringen)',
    '(der|die|dem|den)? (zustellung|lieferung|auslieferung|versand|transport|beförderung|warenlieferung|warenversand)',
    {
      match: ['Ihre Adresse bekommt nur die [Firma, die Ihr Paket zustellt].'],
      skip: ['Die Firma, die das Paket packt, sitzt in Köln.'],
    },
  ),
  'told-by-paying': doing(
    'sharing/payment-processors',
    '(zahlung|zahlungen|zahlungsverkehr|zahlungsvorgang|zahlungsvorgänge|kreditkartenzahlung|kreditkartenzahlungen|lastschriften)',
    '(abwickelt|abwickeln|verarbeitet|verarbeiten|durchführt|durchführen|ausführt|ausführen|bearbeitet|bearbeiten|entgegennimmt)',
    '(der|die)? (zahlungsabwicklung|abwicklung der zahlung|abwicklung von zahlungen|abwicklung des zahlungsverkehrs)',
    {
      match: ['Ihre Daten gehen an das [Unternehmen, das die Zahlung abwickelt].'],
      skip: ['Firmen, die Zahlungen verweigern, beliefern wir nicht.'],
    },
  ),
  'told-by-supporting': doing(
    'sharing/customer-support-providers',
    '(anfragen|kundenanfragen|anrufe|hotline|kundenservice|kundensupport|support|chat|kunden)',
    '(beantwortet|beantworten|bearbeitet|bearbeiten|betreut|betreuen|entgegennimmt|entgegennehmen|übernimmt|übernehmen)',
    '(der|die|dem|den)? (kundenservice|kundenbetreuung|kundensupport|kundendienst|hotline|telefonservice)',
    {
      match: ['Zugriff hat eine [Firma, die für uns Anrufe entgegennimmt].'],
      skip: ['Firmen, die Anrufe scheuen, meiden wir.'],
    },
  ),
  'told-by-collecting-debts': doing(
    'sharing/debt-collectors',
    '(forderung|forderungen|außenstände|schulden)',
    '(einzieht|einziehen|beitreibt|beitreiben|eintreibt|eintreiben|geltend machen)',
    '(der|dem|die)? (forderungseinzug|beitreibung|einziehung|einzug|inkasso)',
    {
      match: ['Bei Verzug erhält die Daten ein [Unternehmen, das für uns Forderungen einzieht].'],
      skip: ['Unternehmen, die Forderungen haben, klagen.'],
    },
  ),
  'told-by-analysing': doing(
    'sharing/analytics-providers',
    '(nutzung|nutzungsdaten|nutzerverhalten|nutzungsverhalten|zugriffe|besucherzahlen|reichweite)',
    '(auswertet|auswerten|analysiert|analysieren|misst|messen|ermittelt)',
    '(der|die)? (auswertung der nutzung|reichweitenmessung|analyse der nutzung|webanalyse)',
    {
      match: ['Daten gehen an [Unternehmen, die für uns die Nutzung auswerten].'],
      skip: ['Unternehmen, die Reichweite suchen, werben bei uns.'],
    },
  ),
  'told-by-serving': doing(
    'sharing/service-providers',
    '(website|webseite|homepage|internetauftritt|server|systeme|newsletter|it|edv|software|akten|datenträger|mailings|briefe|technik|app|anlage|räume|anfragen|paket|sendung|zahlung|zahlungen|daten|buchhaltung|veranstaltungen)',
    '(betreut|betreuen|wartet|warten|pflegt|pflegen|versendet|versenden|verschickt|verschicken|druckt|drucken|vernichtet|vernichten|entsorgt|entsorgen|betreibt|betreiben|hostet|hosten|programmiert|verarbeitet|verarbeiten|unterstützt|unterstützen|erledigt|erledigen)',
    '(der|die|dem|den)? (wartung|fernwartung|pflege|it betreuung|it support|druck|buchhaltung|aktenvernichtung|datenvernichtung|versand der newsletter|newsletterversand|reinigung|betreuung|hosting|auswertung|durchführung)',
    {
      match: ['Empfänger ist die [Agentur, die unsere Website betreut].'],
      skip: ['Eine Agentur, die gute Software pflegt, ist selten.'],
    },
  ),
};
