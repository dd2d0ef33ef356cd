/** Where data comes from, with the preposition. */
import type { LexiconEntry } from '../../pack.ts';

const from = '(von|vom|durch|über|aus|bei|beim|seitens)';
const some =
  '(unseren|unserem|anderen|den|der|dem|weiteren|externen|sonstigen|bestimmten|einem|einer|solchen|diesen|ausgewählten|verschiedenen|auch)';

export const source: Record<string, LexiconEntry> = {
  user: {
    words: [
      '(direkt|unmittelbar|selbst|in erster linie) (von|bei) (ihnen|dir|euch|der betroffenen person|den betroffenen personen|den betroffenen|den nutzern|dem nutzer|unseren kunden|unseren mitgliedern|unseren patienten)',
      '(von|bei) (ihnen|dir|euch|der betroffenen person|den betroffenen personen|den nutzern|dem nutzer) (selbst|direkt|unmittelbar|persönlich)',
      'bei (ihnen|dir|euch)',
    ],
    examples: { match: ['Wir erheben Daten [direkt bei Ihnen].'], skip: ['Wir erheben Daten von Dritten.'] },
  },
  automatic: {
    words: [
      '(automatisch|selbsttätig|von selbst|ganz von selbst)',
      '(von|aus) (ihrem|deinem|dem) (browser|gerät|endgerät|computer|smartphone)',
    ],
    examples: {
      match: ['Wir erheben Daten [automatisch] beim Besuch der Seite.'],
      skip: ['Ihr Vertrag verlängert sich automatisch.'],
    },
  },
  cookies: {
    words: [
      '(durch|über|mithilfe von|mit hilfe von|mittels|mit|anhand von|per|unter verwendung von|durch den einsatz von|durch die verwendung von|mit hilfe der) (solcher|dieser|solche|diese|von)? (cookie|cookies|zählpixeln|zählpixel|pixeln|tracking technologien|web beacons)',
    ],
    examples: { match: ['Wir erheben Daten [mithilfe von Cookies].'], skip: ['Cookies sind kleine Dateien.'] },
  },
  'third-party': {
    words: [
      `${from} ${some}? (arbeitgeberin|früheren arbeitgeber|früheren arbeitgebern|ehemaligen arbeitgeber|vorherigen vermieter|vorvermieter|makler|maklern|hausverwaltung|reiseveranstalter|reiseportal|reiseportalen|buchungsplattform|buchungsplattformen|vergleichsportal|vergleichsportalen|ticketportal|tippgeber|empfehlungsgeber|zuweisenden ärzten|überweisenden ärzten|vorbehandelnden ärzten|ärztinnen und ärzten|kliniken|krankenhäusern|spitälern|apotheken|schulen|kindergärten|gemeinden|gerichten|netzbetreiber|messstellenbetreiber|vorversorger|bisherigen anbieter|vorversicherer|herstellern|werkstätten|personalberatern|personalberatungen|headhuntern|recruitern|referenzgebern|kollegen|kolleginnen|dritter person|anderer stelle)`,

      `${from} ${some}? (stellenportalen|jobportalen|personalvermittlung|personaldienstleistern|vermittlern|handelsvertretern|lieferanten|auftraggebern|auftraggeber|ärzten|arzt|krankenkassen|behörden|versicherern|versicherungen|banken|arbeitgebern|anderen verantwortlichen|affiliate partnern|zahlungsdienstleistern|zahlungsdienstleister|marktplätzen|buchungsportalen|vertriebspartner|händlern|anderen behörden|anderen öffentlichen stellen|anderen ämtern|dritter seite)`,
      `${from} ${some}? (dritten|dritter|drittanbietern|drittanbieter|drittparteien|finanzamt|jugendamt|agentur für arbeit|bundesagentur für arbeit|sozialleistungsträgern|rentenversicherung|krankenkasse|steuerberater|hausarzt|vermieter|versicherer|hersteller|veranstalter|buchungsportal|gesundheitsamt|auftraggeber|reisebüro|vermittler|vertragspartner|anderen leistungserbringern|drittquellen|geschäftspartnern|partnern|dienstleistern|drittunternehmen|werbepartnern|kooperationspartnern|vertriebspartnern|arbeitgeber|personalvermittlern)`,
      `${from} ${some}? (anderen|andere|externen|weiteren|fremden) (quellen|unternehmen|anbietern|stellen|personen)`,
      '(drittquellen|externe quellen)',
    ],
    examples: { match: ['Wir erhalten Daten [von Dritten].'], skip: ['Wir erhalten Daten von Ihnen.'] },
  },
  affiliates: {
    words: [
      `${from} ${some}? (schwestergesellschaft|tochtergesellschaft|konzernmutter|schwestergesellschaften|schwesterunternehmen|konzern|anderen konzernunternehmen|anderen gesellschaften der gruppe|anderen gesellschaften unserer gruppe)`,
      `${from} ${some}? (verbundenen unternehmen|konzernunternehmen|tochtergesellschaften|muttergesellschaft|gruppenunternehmen|konzerngesellschaften|gruppengesellschaften)`,
      `${from} ${some}? (unternehmen|gesellschaften) (unserer|der|unseres|des) (unternehmensgruppe|gruppe|konzerns|finanzgruppe|*gruppe|*konzerns)`,
    ],
    examples: {
      match: ['Wir erhalten Daten [von verbundenen Unternehmen].'],
      skip: ['Wir erhalten Daten von Dritten.'],
    },
  },
  public: {
    words: [
      '(öffentlich|frei|allgemein) (zugängliches|zugänglicher|einsehbares|sichtbares|verfügbares|zugängliche|sichtbare) (profil|profile|profilen|angaben|profildaten|verzeichnis|einträge|internetseiten)',
      `${from} ${some}? (website|internetseite|homepage) (ihres|ihrer|deines) (unternehmens|arbeitgebers|organisation|praxis)`,
      `${from} ${some}? (firmenbuch|grundbuchs|handelsregisters|zentralem melderegister|zentralen melderegister|schuldenregister|betreibungsregister|unternehmensregister|transparenzregister|amtsblatt|amtlichen bekanntmachungen|bekanntmachungen|branchenverzeichnissen|ärzteverzeichnis|internet)`,

      `${from} ${some}? (handels und vereinsregistern|handels und vereinsregister|öffentlich einsehbaren registern|öffentlichen netzwerken|öffentlich zugänglichen medien|telefonverzeichnissen|bundesanzeiger|insolvenzbekanntmachungen|grundbüchern|handelsregistern|presse und medien|schuldnerverzeichnisse|beruflichen netzwerken)`,
      `(${from})? ${some}? (öffentlich|allgemein|frei) (zugänglichen|zugängliche|zugänglicher|verfügbaren|verfügbare|einsehbaren) (quellen|registern|datenbanken|verzeichnissen|informationen|daten|quelle|register)`,
      `(${from})? ${some}? (öffentlichen|öffentliche) (quellen|registern|register|datenbanken|verzeichnissen)`,
      `${from} ${some}? (handelsregister|grundbuch|schuldnerverzeichnis|schuldnerverzeichnissen|vereinsregister|melderegister|presse|telefonbuch)`,
    ],
    examples: {
      match: ['Wir erhalten Daten [aus öffentlich zugänglichen Quellen].'],
      skip: ['Wir erhalten Daten von Dritten.'],
    },
  },
  purchased: {
    words: [
      '(zugekaufte|zugekauften|gekaufte|gekauften|angekaufte|erworbene|angemietete|gemietete) (daten|adressen|adresslisten|adressdaten|listen)',
    ],
    examples: { match: ['Wir erhalten [gekaufte Adresslisten].'], skip: ['Gekaufte Ware kann man umtauschen.'] },
  },
  'data-brokers': {
    words: [
      `(${from})? ${some}? (adressdienstleister|adressdienstleistern|adressbroker|adressbrokern|adressverlag|adresshändler|datenhändler|listbroker)`,
      `(${from})? ${some}? (adresshändlern|adresshändler|datenhändlern|adressverlagen|datenanbietern|adressanbietern|datenbrokern|listbrokern|adressdienstleistern)`,
    ],
    examples: { match: ['Wir erhalten Daten [von Adresshändlern].'], skip: ['Wir erhalten Daten von Händlern.'] },
  },
  'credit-agencies': {
    words: [
      '(bei|von|über) (der|einer|unserer)? (*wirtschaftsauskunft|bonitätsauskunftei|handelsauskunftei|kreditschutzverband|ksv1870|zek|iko)',

      `${from} ${some}? (schufa holding ag|schufa holding|creditreform|creditreform boniversum|crif|crif bürgel|bürgel|infoscore|boniversum|wirtschaftsauskunftei|kreditauskunftei|bonitätsdienstleistern)`,
      `(${from})? ${some}? (auskunfteien|auskunftei|wirtschaftsauskunfteien|kreditauskunfteien|schufa)`,
    ],
    examples: { match: ['Wir erhalten Daten [von Auskunfteien].'], skip: ['Wir erhalten Daten von Dritten.'] },
  },
  'social-networks': {
    words: [
      `${from} ${some}? (soziales netzwerk|sozialen netzwerken|netzwerk|sozialen plattformen|xing|linkedin|facebook|instagram|anbieter des netzwerks)`,
      `${from} ${some}? (sozialen netzwerken|sozialen medien|social media plattformen|sozialen netzwerk|social media diensten|social networks)`,
      '(von|über) (ihrem|deinem)? (facebook|twitter|linkedin|instagram|google|xing) (konto|profil|account)?',
    ],
    examples: { match: ['Wir erhalten Daten [von sozialen Netzwerken].'], skip: ['Wir erhalten Daten von Dritten.'] },
  },
  'other-users': {
    words: [
      `${from} ${some}? (familienangehörigen|eltern|sorgeberechtigten|ehepartner|partner oder partnerin|vereinskollegen|vereinsmitgliedern|anderen gästen|anderem mitglied|begleitperson|mitmietern|mitbewohnern)`,

      `${from} ${some}? (mitgliedern|personen die sie kennen|dritten nutzern|angehörigen|mitreisenden|freunden|bekannten)`,
      `${from} ${some}? (anderen|andere) (nutzern|nutzer|kunden|mitgliedern|personen|spielern)`,
      'von (ihren|deinen) (freunden|kontakten)',
    ],
    examples: { match: ['Wir erhalten Daten [von anderen Nutzern].'], skip: ['Wir erhalten Daten von Ihnen.'] },
  },
};
