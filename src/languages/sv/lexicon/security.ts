import type { LexiconEntry } from '../../pack.ts';

/** Means of protection, under frames such as "vi använder … för att skydda dina uppgifter". */
export const security: Record<string, LexiconEntry> = {
  measures: {
    words: [
      '(lämpliga|rimliga|alla|nödvändiga|erforderliga)? (och)? (lämpliga|rimliga|nödvändiga)? (tekniska|fysiska|administrativa|organisatoriska) (och|samt|såväl som)? (tekniska|organisatoriska|administrativa|fysiska)? (och|samt)? (organisatoriska|administrativa)? (åtgärder|säkerhetsåtgärder|skyddsåtgärder)',
      '(säkerhetsåtgärd*|säkerhetsrutiner|säkerhetsteknik*|säkerhetslösningar|skyddsmekanismer|säkerhetsmekanismer)',
      '(brandvägg*|antivirus*|virusskydd*|intrångsdetekter*|intrångsskydd*|kryptering|krypteringsteknik*|pseudonymisering)',
      '(säkra|skyddade) (servrar|servern|system|nätverk|databaser|miljöer|lokaler)',
    ],
    examples: {
      match: ['Vi använder [säkerhetsåtgärder] för att skydda dina uppgifter.', 'Vi använder [brandväggar].'],
      skip: ['Vi använder måttband.'],
    },
  },
  'encryption-in-transit': {
    words: [
      '(ssl|tls|https|ssl kryptering|tls kryptering)',
      '(krypterad|krypterade|säker|säkra) (anslutning|anslutningar|överföring|förbindelse|kommunikation)',
      'end to end kryptering',
    ],
    examples: { match: ['Vi använder [TLS] för att skydda det du skickar.'] },
  },
  'encryption-at-rest': {
    words: [
      '(krypterad|krypterade) (lagring|form|databas|databaser|hårddiskar|säkerhetskopior|servrar)',
      '(krypterade|krypterat|hashade)',
    ],
    examples: { match: ['Vi använder [krypterad lagring].'] },
  },
  'access-limitation': {
    words: [
      '(åtkomstkontroll*|behörighetsstyrning*|behörighetskontroll*|behörighetssystem*|behörighetsbegränsning*|åtkomstbegränsning*)',
      '(tystnadsplikt|sekretessavtal|sekretessförbindelse*)',
    ],
    examples: { match: ['Vi använder [åtkomstkontroll] för att skydda dina uppgifter.'] },
  },
  authentication: {
    words: [
      '(tvåfaktorsautentisering*|flerfaktorsautentisering*|multifaktorautentisering*|tvåstegsverifiering*|lösenordsskydd*|tvåfaktorsinloggning*)',
      '(stark|säker) autentisering',
    ],
    examples: { match: ['Vi använder [tvåfaktorsautentisering].'] },
  },
  audit: {
    words: [
      '(säkerhetstest*|penetrationstest*|säkerhetsgranskning*|säkerhetsrevision*|sårbarhetsskanning*|sårbarhetstest*|internrevision*)',
      '(löpande|regelbundna|interna|externa|återkommande) (revisioner|granskningar|kontroller) av (våra|vår)? (säkerhet*|system|rutiner)',
    ],
    examples: { match: ['Vi använder [penetrationstester] för att skydda tjänsten.'] },
  },
  training: {
    words: ['(säkerhetsutbildning*|utbildning av (personal|medarbetare|anställda)|personalutbildning*)'],
    examples: { match: ['Vi använder [säkerhetsutbildning] för att skydda dina uppgifter.'] },
  },
  'physical-safeguards': {
    words: [
      '(tillträdeskontroll*|passerkontroll*|inpasseringskontroll*)',
      '(låsta|låst|bevakade) (lokaler|skåp|utrymmen|serverrum|serverhallar)',
      'fysiska (skyddsåtgärder|säkerhetsåtgärder|åtgärder)',
      'fysisk säkerhet',
    ],
    examples: { match: ['Vi använder [passerkontroll] i våra lokaler.'] },
  },
  'incident-response': {
    words: ['(incidenthantering*|incidentberedskap*|katastrofplan*|incidentrutin*)'],
    examples: { match: ['Vi använder [incidenthantering] för att skydda dina uppgifter.'] },
  },
};
