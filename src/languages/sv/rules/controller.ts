import type { Rule } from '../../pack.ts';

const ONLINE =
  '(webbplats|webbplatsen|hemsida|hemsidan|sajt|sajten|app|appen|tjänst|tjänsten|plattform|plattformen|sida|sidan|spelet|webbutiken)';

/** Who speaks as "vi", or is responsible. The name is found by the extraction. */
export const controller: Record<string, Rule> = {
  'speaks-as-we': {
    says: 'controller/controller',
    match: [
      '(vi|oss|vår|våra|vårt) (eller|och|samt|och eller)? (oss|vår|våra|vårt|vi) (eller|och|samt)? (vår|våra|vårt|oss)?',
      '(kallat|kallad|kallas|benämnt|benämns|benämnd|nedan) ~3 (vi|oss|bolaget|företaget|föreningen|tjänsten|vår|kommunen|stiftelsen)',
      'med vi (avses|menas)',
      'vi (avser|syftar på)',
      '(kallas|benämns|kallar vi|kallad) ~6 (vi|oss)',
    ],
    actor: 'any',
    unless: ['(mellan|till|med|kontakta) oss', 'vi (och|eller) våra', 'oss och (våra|vår)', 'varken vi'],
    examples: {
      match: ['Exempel AB ("[vi", "oss" eller "vår]") driver butiken.', '[Med "vi" avses] Exempel AB.'],
      skip: ['Vi och våra partner använder kakor.', 'Berätta för oss om vår tjänst.'],
    },
  },
  'names-the-controller': {
    says: 'controller/controller',
    match: [
      '(bestämmer|avgör) ~1 (varför och hur|hur och varför) ~2 (uppgifterna|uppgifter|personuppgifterna|personuppgifter|data)',
      '(ansvarig|ansvarigt|ansvariga|ansvarar) för (dem|hur (dina|era|de)? (uppgifter|uppgifterna|personuppgifter|personuppgifterna) (används|behandlas|hanteras|sköts|skyddas))',
      '(ansvarar|ansvarig|ansvariga|ansvarigt) för den (personuppgiftsbehandling|behandling av personuppgifter|hantering av personuppgifter)',
      '(personuppgiftsansvarig|personuppgiftsansvarige|personuppgiftsansvariga|personuppgiftsansvarigt|dataansvarig)',
      '(ansvarig|ansvarigt|ansvariga|ansvarar|ansvaret) för ~2 (behandlingen|personuppgiftsbehandlingen|hanteringen|insamlingen|dina personuppgifter|era personuppgifter|personuppgifterna|personuppgifter|att dina personuppgifter|att personuppgifter)',
      '(ansvarig|ansvarar|ansvarar) för ~2 (behandlingen|behandling|hanteringen) ~3 (är|av)?',
      '(ansvarig|ansvariga|ansvarar) för ~1 (dina|era|de) (uppgifter|personuppgifter|data) ~1 (är)?',
      '(registeransvarig|registeransvariga|registeransvarige|personuppgiftsansvaret|personuppgiftsansvar)',
      '(som|och) (ansvarar|är ansvariga|är ansvarig|tar ansvar) för ~2 (dina|era|medlemmarnas|kundernas|elevernas|patienternas) (uppgifter|personuppgifter|data)',
      '(ansvarig|ansvariga|ansvarar) för (uppgifterna|personuppgifterna|registret|uppgifter|era uppgifter|medlemsregistret)',
    ],
    actor: 'any',
    unless: [
      '(själv|själva|ensam|ensamt) ~1 ansvarig* för (sin|sina)',
      '(ansvarig|ansvarigt|ansvariga|ansvarar) för (sin|sina) (egen|egna)? (behandling|hantering|personuppgiftsbehandling|användning)',
      '(annan|andra|annat|egen|eget|egna|självständig|självständigt|självständiga|separat|tredje part|facebook|google|meta|ditt|din|leverantören|de) (är|blir)? ~2 (personuppgiftsansvarig*)',
      '(överföra|överföras|överförs|överförda|överföring|direkt|flytta|flyttade) ~8 personuppgiftsansvarig*',
      '(inte|ej) (personuppgiftsansvarig*|ansvarig*)',
      '(ansvarar|ansvariga|ansvarig) (vi)? (inte|ej)',
      '(den|de|bestämmer) ~1 som (ensam|bestämmer|tillsammans)',
      'bestämmer ändamål*',
      '(rätt|rätten|kräva|begära) ~6 (av|från|hos) (den)? personuppgiftsansvarig*',
      '(för|åt) (den)? personuppgiftsansvarige* räkning',
      '(du|ni|kunden) ~2 (ansvarar|ansvarig|ansvariga)',
    ],
    examples: {
      match: [
        '[Personuppgiftsansvarig] är Exempel AB.',
        'Exempel AB är [ansvarig för behandlingen].',
        '[Registeransvarig] är Ekby kommun.',
      ],
      skip: ['Facebook är självständigt personuppgiftsansvarigt.', 'Vi ansvarar inte för behandlingen hos andra.'],
    },
  },
  'runs-the-service': {
    says: 'controller/controller',
    match: [
      `${ONLINE} (drivs|ägs|tillhandahålls|ges ut|utvecklas|förvaltas|erbjuds|administreras) (och drivs|och ägs)? (av|från)`,
      'bryr sig om din (personliga)? integritet',
    ],
    actor: 'any',
    unless: ['(tredje part|tredjepart|andra webbplatser|andra företag|länkade|länkar)', 'vi bryr'],
    examples: { match: ['[Webbplatsen drivs av] Exempel AB.'], skip: ['Sajter som andra driver har egna regler.'] },
  },
};
