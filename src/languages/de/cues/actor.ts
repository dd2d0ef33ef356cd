/** Who acts, and who is let, asked or said to act. */
import type { Cues } from '../../pack.ts';

const PROVIDER =
  '(dritte|dritter|drittanbieter|drittanbietern|drittunternehmen|dienstleister|partner|werbepartner|geschäftspartner|werbetreibende|anbieter|werbenetzwerke|auftragsverarbeiter|hoster|plattformanbieter|netzwerkbetreiber|zahlungsdienstleister|sozialen netzwerke|soziale netzwerke|netzwerk|plugin anbieter)';

export const actor = {
  first: [
    // The firm that speaks, by its name and what it does with data.
    '(versicherung|versicherungen|bank|sparkasse|bausparkasse|krankenkasse|leasing|wohnbau|verlag|reisen|energie|touristik) (ag|se|gmbh|vvag|eg|kg|mbh) (erhebt|verarbeitet|speichert|nutzt|verwendet|erfasst|benötigt)',
    '(gebt|verkauft|speichert|nutzt|teilt|verwendet|erhebt|setzt|sammelt|verarbeitet|übermittelt|leitet|trackt|analysiert|benutzt) ihr (meine|mein|meinen|die|cookies|tracker|daten)',

    '(die|der|das) (kleingartenverein|gartenverein|turnverein|musikverein|schützenverein|heimatverein|kunstverein|tierschutzverein|förderverein|tierheim|tierarztpraxis|stadtwerke|gemeindewerke|fahrschule|tanzschule|bücherei|kindergarten|apotheke|campingplatz|fitnessstudio|theater|praxis|arztpraxis|zahnarztpraxis|gemeinschaftspraxis|klinik|hochschule|universität|schule|musikschule|volkshochschule|kita|kindertagesstätte|verein|sportverein|stadt|gemeinde|stadtverwaltung|kirchengemeinde|pfarrei|vermieter|vermieterin|hausverwaltung|kanzlei|krankenhaus|klinikum|museum|bibliothek|stadtbücherei|genossenschaft|wohnungsbaugenossenschaft|kammer|verlag|behörde|pflegeheim|pflegedienst|hotel)',

    'wir',
    'uns',
    'ich',
    '(unser|unsere|unserem|unseren) (unternehmen|website|webseite|webseiten|app|apps|dienst|dienste|server|servern|system|systeme|team|mitarbeiter|kundenservice|plattform|shop|onlineshop|seite|seiten|websites|internetseite|internetseiten|anwendung|spiel|spiele|hosting|webserver|kundendienst|rechenzentrum|it systeme)',
    '(die|diese) (website|webseite|seite|app|anwendung|plattform|internetseite|software)',
    '(der|dieser) (websitebetreiber|seitenbetreiber|dienst|verantwortliche|betreiber|webserver|online shop|onlineshop|server)',
    '(ihr|der) (webseitenbetreiber|websitebetreiber)',
    'der provider der (seiten|seite|website)',
  ],
  user: [
    '(wohnungssuchende|mietinteressenten|mietinteressentinnen|antragsteller|antragstellerinnen|bewerberinnen|bewerbende|teilnehmende|interessierte)',

    '(sie|ihnen)',
    '(du|dich|dir|euch)',
    'ihr (uns|euch|eure|euren|könnt|habt|seid|werdet|möchtet|dürft|wollt)',
    '(nutzer|nutzern|nutzerinnen|besucher|besuchern|kunden|kundinnen|mitglieder|teilnehmer|benutzer|betroffene|betroffenen|betroffener|verbraucher|spieler|bewerber|interessenten|personen|eltern|erziehungsberechtigte|kinder|minderjährige)',
    '(der|die|den|dem|ein|einem|jeder|jede|unsere|alle|des) (nutzer|nutzern|nutzers|benutzer|benutzers|benutzern|besucher|besuchern|besuchers|kunde|kunden|betroffene|betroffenen|user|seitenbesucher|websitebesucher|teilnehmer|bewerber|interessent)',
    '(die|der|jede|jeder|eine|einer|den) (betroffene|betroffenen) (person|personen)',
    '(ihr|dein|euer|das|ein|jedes) (kind|kinder|sohn|tochter|unternehmen|nutzerkonto)',
    'man',
  ],
  third: [
    `(unsere|die|diese|solche|andere|externe|einige|bestimmte|unseren|den|anderen|externen)? ${PROVIDER}`,
    '(diese|diesen|andere|anderen) (unternehmen|firmen|anbieter|dienste|stellen)',
    '(google|facebook|meta|twitter|instagram|linkedin|youtube|amazon|apple|microsoft|paypal)',
    '(der|die) (anbieter|betreiber) (des|der) (dienstes|plugins|plattform|netzwerks)?',
  ],
  other: [
    '(andere|anderen|anderer|fremde|fremden|verlinkte|verlinkten|verlinkter|externe|externen) (seiten|websites|webseiten|internetseiten|angebote|website|seite|links|anbieter|inhalte)',
    '(andere|anderen|anderer|weitere) (nutzer|personen|mitglieder|besucher|kunden)',
    '(ihr|ihres|dein|deines) (browser|browsers|gerät|endgerät|computer|arbeitgeber|internetanbieter|mobilfunkanbieter)',
    '(viele|manche|einige|die meisten|moderne|gängige) (browser|webbrowser|unternehmen|anbieter|websites|webseiten|internetseiten|firmen|händler|shops|betreiber|apps|dienste)',
    '(der|die) (anbieter|betreiber) (der|von|dieser|des) (verlinkten|externen|anderen|fremden|verlinkte) (seite|seiten|websites|website|angebote)',
    '(dieser|der) (abschnitt|hinweis|teil) ',
    '(diese|unsere|die) (datenschutzerklärung|datenschutzrichtlinie|datenschutzhinweise|datenschutzbestimmungen|richtlinie|erklärung|cookie richtlinie|datenschutzinformation)',
    '(das gesetz|der gesetzgeber|die dsgvo|hacker|kriminelle|unbefugte|unbefugten)',
    '(deren|dessen) (betreiber|anbieter)',
  ],
  userControl: [
    '(ermöglicht|ermöglichen|erlaubt|erlauben|gestattet|gestatten) (es)? (ihnen|dir|nutzern|den nutzern|dem nutzer|unseren nutzern|euch)',
    '(bitten|bittet|fordern|auffordern|gebeten|aufgefordert) (wir)? (sie|dich|nutzer)',
    '(empfehlen|empfiehlt|raten|rät) (wir)? (ihnen|dir|euch|nutzern|allen nutzern|unseren nutzern|eltern)',
    '(es)? (wird|ist) (ihnen)? (empfohlen|ratsam|empfehlenswert)',
  ],
  thirdControl: [
    '(ermöglichen|ermöglicht|erlauben|erlaubt|gestatten|gestattet) (wir)? (es)? (dritten|partnern|unseren partnern|drittanbietern|werbepartnern|werbetreibenden|google|facebook|diesen unternehmen|dienstleistern|unseren dienstleistern|anderen unternehmen|diesen anbietern)',
  ],
  permits: ['(ermöglichen|ermöglicht|erlauben|erlaubt|gestatten|gestattet) (wir)? (es)? (unseren|einigen|bestimmten)?'],
  imperative: ['bitte'],
  agent: [
    '(von|vom|durch|seitens)',
    '(von|durch) (der|den|dem|die|unseren|unserem|unsere|unser|einem|einer|externen|anderen|diesen|bestimmten|deren|einen|anderer|ihrem|ihren|ihr|andere)',
  ],
  oblique: ['(uns|ihnen|dir|dich|euch)'],
  capitalised: ['(sie|ihnen)'],
} satisfies Partial<Cues>;
