import type { LexiconEntry } from '../../pack.ts';

const COOKIES = '(cookie|cookies|cookien|cookiesen|kaka|kakan|kakor|kakorna|cookiefiler)';

/** Trackers and their kinds. */
export const tracking: Record<string, LexiconEntry> = {
  'strictly-necessary': {
    words: [
      `(strikt|absolut|tekniskt)? (nödvändiga|nödvändig|tekniska|obligatoriska|grundläggande) (och (funktionella|tekniska|nödvändiga))? ${COOKIES}`,
      `${COOKIES} som är (strikt|absolut|tekniskt)? (nödvändiga|nödvändig)`,
      '(autentiseringscookie*|säkerhetscookie*|autentiseringskak*|säkerhetskak*)',
    ],
    examples: { match: ['Vi använder [nödvändiga kakor].'], skip: ['Vi använder analyskakor.'] },
  },
  functional: {
    words: [
      `(funktionella|funktionell|funktions) (och (statistiska|nödvändiga))? ${COOKIES}`,
      '(funktionskak*|funktionscookie*|inställningskak*|inställningscookie*|preferenscookie*|preferenskak*)',
    ],
    examples: { match: ['Vi använder [funktionella kakor].'], skip: ['Vi använder nödvändiga kakor.'] },
  },
  analytics: {
    words: [
      `(analytiska|statistiska|analys|statistik|prestanda) ${COOKIES}`,
      '(analyscookie*|analyskak*|statistikcookie*|statistikkak*|prestandacookie*|prestandakak*|webbanalyscookie*)',
      '(google analytics|adobe analytics|matomo|plausible|mixpanel|hotjar|firebase analytics)',
      '(webbanalys|webbanalysverktyg|webbanalystjänst*|analysverktyg|analysverktyget|statistikverktyg|webbanalystjänsten|analystjänster)',
      '(mätkak*|mätcookie*|besökskakor|räkneverk|besöksräknare*|analysverktygen|statistikkakor|mätverktyg*|mätskript)',
    ],
    examples: {
      match: ['Vi använder [analyskakor].', 'Vi använder [webbanalysverktyg].'],
      skip: ['Vi analyserar våra siffror.'],
    },
  },
  advertising: {
    words: [
      `(riktade|annonserings|marknadsförings|annons) ${COOKIES}`,
      `${COOKIES} (för|i) (marknadsföring|annonsering|reklam|marknadsföringssyfte*)`,
      '(marknadsföringscookie*|marknadsföringskak*|annonscookie*|annonskak*|reklamcookie*|reklamkak*|annonseringscookie*|annonseringskak*|målgruppscookie*|remarketingcookie*)',
    ],
    examples: { match: ['Vi använder [annonskakor].'], skip: ['Vi använder nödvändiga kakor.'] },
  },
  'social-media': {
    words: [
      `sociala (medie|media|medier) ${COOKIES}`,
      '(sociala)? (delningsknappar|gillaknapp*|gilla knapp*|insticksprogram|plugins|plugin|tillägg) (från|för|till)? (sociala medier|facebook)?',
      '(sociala) (insticksmoduler|insticksprogram|plugins)',
    ],
    examples: { match: ['Vi använder [sociala insticksprogram].'], skip: ['Vi använder bilder.'] },
  },
  cookies: {
    words: [
      COOKIES,
      `${COOKIES} (och|eller) (annan|andra|liknande)? (liknande|motsvarande)? (teknik|tekniker|teknologi|teknologier|spårningsteknik|spårningstekniker|verktyg|filer)`,
      '(spårningstekniker|spårningsteknik|spårningsteknologi*|förstapartscookie*|förstapartskak*|webbkak*)',
    ],
    examples: {
      match: ['Vi använder [kakor].', 'Vi använder [cookies och liknande teknik].'],
      skip: ['En kaka är en liten textfil.'],
    },
  },
  'session-cookies': {
    words: [
      '(sessionscookie*|sessionskak*|sessionskakor)',
      `(tillfälliga|temporära) ${COOKIES}`,
      `sessions ${COOKIES}`,
      '(sessionskak*|sessionscookie*|temporär* (kakor|cookies))',
    ],
    examples: { match: ['Vi använder [sessionskakor].'], skip: ['Vi använder varaktiga kakor.'] },
  },
  'persistent-cookies': {
    words: [`(permanenta|varaktiga|bestående|beständiga|permanent|bestående) ${COOKIES}`],
    examples: { match: ['Vi använder [permanenta kakor].'], skip: ['Vi använder sessionskakor.'] },
  },
  'third-party-cookies': {
    words: [
      '(tredjepartscookie*|tredjepartskak*)',
      `(tredje parts|tredjeparts) ${COOKIES}`,
      `${COOKIES} från (tredje part|tredjepart|tredjeparter|andra företag)`,
      'första och tredjepartscookies',
      '(tredjepartskak*|tredjepartscookie*)',
    ],
    examples: { match: ['Vi använder [tredjepartskakor].'], skip: ['Vi använder egna kakor.'] },
  },
  pixels: {
    words: [
      '(meta|facebook|tiktok|linkedin|pinterest|snapchat)? (pixel|pixeln|pixlar|pixlarna)',
      '(*pixlarna|spårpixel*)',
      '(pixel|pixeln|pixlar|pixeltagg*|*pixel|*pixlar|*pixeln)',
      '(webbfyr|webbfyrar|webbsignal|webbsignaler|webbfyren|spårningsbild*|webbsignalerna)',
      '(web)? (beacon|beacons)',
    ],
    examples: {
      match: ['Vi använder [webbfyrar].', 'Våra utskick innehåller [spårningspixlar].'],
      skip: ['Vi använder kakor.'],
    },
  },
  'local-storage': {
    words: [
      '(lokal|lokala) (lagring|lagringen|lagringsutrymme|lagringsutrymmet|datalagring)',
      '(webblagring|sessionslagring|local storage|session storage|localstorage|html5 lagring|flash cookies)',
    ],
    examples: { match: ['Vi använder [lokal lagring].'], skip: ['Vi använder kakor.'] },
  },
  fingerprinting: {
    words: [
      '(digitala|digitalt) (fingeravtryck|fingeravtrycket)',
      '(fingerprinting|enhetsfingeravtryck|webbläsarfingeravtryck)',
    ],
    examples: { match: ['Vi använder [enhetsfingeravtryck].'], skip: ['Vi sparar dina fingeravtryck.'] },
  },
  sdk: {
    words: ['(sdk|sdks|sdk er)', '(programvarupaket|utvecklingspaket|programutvecklingspaket) (sdk)?'],
    examples: { match: ['Vi använder [SDK] i appen.'], skip: ['Vår programvara använder kakor.'] },
  },
  'log-files': {
    words: ['(loggfil|loggfiler|serverloggfiler|loggfilen|loggfilerna|webbserverlogg*)'],
    examples: { match: ['Vi använder [loggfiler].'], skip: ['Vi loggar tiden för ditt besök.'] },
  },
  'cross-site': {
    words: [
      '(spårning|spåra|spårar) (dig|er)? (mellan|över|på tvärs över) (olika)? (webbplatser|sajter|enheter|appar)',
    ],
    examples: { match: ['Vi använder [spårning mellan webbplatser].'], skip: ['Vi använder sessionskakor.'] },
  },
};
