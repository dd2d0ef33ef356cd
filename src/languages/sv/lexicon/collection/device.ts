import type { LexiconEntry } from '../../../pack.ts';
import { info, machine, your } from './phrase.ts';

export const device: Record<string, LexiconEntry> = {
  'ip-address': {
    words: [
      '(ip nr|ipnummer|ipnr)',
      'ip (adress|adressen|adresser|nummer|adresserna|information)',
      '(ipadress*|nätverksadress)',
      'internet protocol (ip)? (adress)? (ip adress)?',
      'ip',
    ],
    examples: { match: ['Vi samlar in din [IP-adress].'], skip: ['Vi samlar in din postadress.'] },
  },
  'device-info': {
    words: [
      '(firmwareversion*|mjukvaruversion*|programvaruversion*|firmware|hårdvaruversion*|produktmodell|apparatmodell|routermodell)',
      '(enhetstyp|enhetsinformation|enhetsuppgift*|enhetsdata|enhetsmodell|skärmupplösning|skärmstorlek|telefonmodell|enhetsinställningar|maskinvara|datortyp|tidszon|mobilmodell|hårdvaruinformation|hårdvarumodell)',
      `(typ|modell|märke) (av|på) ${your}? ${machine}`,
      `${machine} (typ|modell|märke|tillverkare|inställningar|språk)`,
      `${info} om ${your} ${machine}`,
      `${info} om (enheter|den enhet|vilken enhet) (som (får tillgång till|används|ansluter till) (tjänsterna|tjänsten|våra tjänster)?)?`,
      'vilken (typ av)? (enhet|dator|telefon) (du|ni|som)? (använder|används)?',
      '(teknisk|tekniska) (data|uppgifter|information)',
      '(maskinvarumodell*|modellnamn|enhetsnamn|enhetstyp*|mobiltyp|telefontyp|datormodell|telefonmodell*|batterinivå*|nätverkstyp|uppkopplingstyp|anslutningstyp|appversion*|programversion*|skärmupplösning*|skärmstorlek*|enhetsmodell*|enhetsinformation*|tillverkare och modell|språkinställningar i enheten)',
      '(enhetens|telefonens|mobilens|datorns|surfplattans) (modell|typ|namn|språk|tillverkare|märke|version|egenskaper)',
      '(vilken|vilka) (enhet|enheter|mobil|telefon|dator|surfplatta) (som)? (du|ni|besökaren)? (använder|används|har)?',
    ],
    examples: {
      match: ['Vi samlar in [enhetsinformation].', 'Vi samlar in [typ av enhet] och språk.'],
      skip: ['Kakor finns på din enhet.'],
    },
  },
  'device-id': {
    words: [
      '(enhets|mobil|annons|reklam|applikations|app|installations|cookie enhets)? (enhetsidentifierare|enhetsidentitet|enhetsidentifierar*|annonsidentifierare|reklamidentifierare|onlineidentifierare|enhetsnummer|imei|imei nummer|mac adress|mac adresser|serienummer|annonseringsidentifierare)',
      '(enhets|annons|reklam|mobil|annonserings|applikations|app|installations) id',
      '(unik|unika|unikt) (enhets|mobil)? (id|identifierare|enhetsidentifierare|identifikationsnummer|id nummer|enhets id)',
      '(idfa|gaid|aaid|udid|imei*|push token|pushtoken|enhetstoken|annonsidentitet*|enhetsidentitet*|annonsidentifier*|reklamidentifier*|enhetsidentifier*|identifieringsnummer för enheten|mac adress*|serienummer*)',
      '(unika|unik|unikt) (id|identifier*|identitet*|nummer) (för|på|som tillhör|kopplat till) (din|er|varje|enheten|telefonen|mobilen) (enhet|telefon|mobil|dator)?',
    ],
    examples: {
      match: ['Vi samlar in [enhets-ID].', 'Vi samlar in [unika enhetsidentifierare].'],
      skip: ['Vi samlar in uppgift om enhetstyp.'],
    },
  },
  'browser-info': {
    words: [
      '(webbläsartyp|webbläsarversion|webbläsarinformation|webbläsaruppgift*|webbläsarkonfiguration|webbläsarens version|webbläsardata|user agent|webbläsartillägg)',
      'webbläsare ((och|samt) version)?',
      `(typ av|vilken|version av|inställningar för|information om) ${your}? webbläsare`,
      'webbläsarens (typ|version|språk|inställningar)',
      'information om webbläsarkonfiguration (och plugins)?',
      '(webbläsartyp*|webbläsarversion*|webbläsarspråk*|webbläsarinställningar|webbläsarnamn)',
    ],
    examples: {
      match: ['Vi samlar in IP-adress och [webbläsartyp].'],
      skip: ['Du kan ställa in din webbläsare så att kakor nekas.'],
    },
  },
  'operating-system': {
    words: [
      '(operativsystem|operativsystemet|operativsystemversion|operativsystemets version|operativsystems version)',
      '(vilket|typ av) operativsystem (och webbläsare)? (du|ni|som)? (använder|används)?',
      '(androidversion|ios version|os version|systemversion*)',
    ],
    examples: {
      match: ['Vi samlar in IP-adress och [operativsystem].'],
      skip: ['Appen fungerar på alla operativsystem.'],
    },
  },
  'internet-provider': {
    words: [
      '(internetleverantör*|internetoperatör*|mobiloperatör*|nätoperatör*|bredbandsleverantör*|nätverksinformation|nätverksleverantör*|domännamn)',
    ],
    examples: { match: ['Vi samlar in uppgift om din [internetleverantör].'], skip: ['Vi samlar in servicehistorik.'] },
  },
  'log-data': {
    words: [
      '(logguppgift*|loggdata|loggpost|loggposter|serverlogg*|loggfil|loggfiler|åtkomstlogg*|trafikuppgift*|trafikdata|loggarna|logginformation|systemlogg*|webbloggar)',
      '(våra|serverns|tekniska|i) loggar',
      '(händelselogg*|inloggningslogg*|aktivitetslogg*|passagelogg*|passerlogg*|loggposter*|loggutdrag|loggboken|loggar över|åtkomstlogg*)',
    ],
    examples: {
      match: ['Vi samlar in [loggdata] när du använder tjänsten.', 'Vi sparar [passageloggar].'],
      skip: ['Logga in för att se dina uppgifter.'],
    },
  },
  'crash-data': {
    words: [
      '(kraschrapport*|krascher|kraschdata|felrapport*|felmeddelanden|diagnostikdata|diagnostiska data|diagnosdata|prestandadata|feldata|felloggar|diagnostikinformation)',
      '(kraschlogg*|felrapport*|kraschrapport*|stackspår*|felsökningsdata|diagnostik|diagnostikuppgift*|felsökningslogg*)',
    ],
    examples: { match: ['Vi samlar in [kraschrapporter] från appen.'], skip: ['Vi ansvarar inte för krascher.'] },
  },
  'cookie-id': {
    words: [
      '(cookie|kak) (id|identifierare|identitet|data)',
      '(cookieidentifierare|cookiedata|kakidentifierare|cookieinformation|cookieidentitet*)',
      `${info} (från|i|ur|lagrad* i) (våra)? (cookies|kakor|cookien)`,
    ],
    examples: { match: ['Vi samlar in [cookie-id].'], skip: ['Vi bakar kakor åt gästerna.'] },
  },
};
