import type { Rule } from '../../pack.ts';

/** Who speaks as "wir", or is responsible. The name is found by the extraction. */
export const controller: Record<string, Rule> = {
  'speaks-as-we': {
    says: 'controller/controller',
    match: [
      '(erklären|erläutern|zeigen|beschreiben|sagen|informieren|berichten) wir (vom|von der|vom team|das team vom|das team der)',
      '(nachfolgend|nachstehend|im folgenden|folgend|gemeinsam|zusammen|kurz|im weiteren|fortan) ~5 (wir|uns|unser)',
      '(wir|uns) (oder|und|bzw) (uns|wir|unser|unsere) (oder|und)? (unser)?',
      'wir die ~6 (gmbh|ag|se|kg|ug|ohg|ltd|inc|gbr|eg|e v|mbh)',
    ],
    actor: 'any',
    unless: [
      'von der (erhebung|verarbeitung|nutzung|ersten|anmeldung)',
      '(nachfolgend|im folgenden|folgend) ~2 (informieren|erläutern|beschreiben|erklären|möchten|möchten wir|stellen|geben) (wir)?',
      '(nachfolgend|nachstehend|im folgenden|hiermit) (wir)? (unterrichten|klären|beschreiben|geben|stellen|zeigen|teilen|erklären|erfahren|informieren|erläutern|möchten|beschreiben|die|über|finden|unterrichten)',
      'zwischen ihnen und uns',
      'wir und unsere',
      '(nachfolgend|im folgenden) werden',
    ],
    examples: {
      match: ['Die Example GmbH ([nachfolgend „wir]“) betreibt diesen Shop.'],
      skip: ['Wir und unsere Partner setzen Cookies.', 'Im Folgenden informieren wir Sie über Cookies.'],
    },
  },
  'names-the-controller': {
    says: 'controller/controller',
    match: [
      'für ~2 (datenverarbeitung|verarbeitung|daten) ~1 (zuständig|verantwortlich)',
      '(verantwortlich|verantwortliche|verantwortlicher) (ist|sind) (das|die|der) ',

      '(verantwortlicher|verantwortliche|verantwortlichen|verantwortlich|gemeinsam verantwortliche) (stelle|im sinne|i s d|ist|sind|gemäß|gem|nach|für die|für den|für diese|für datenverarbeitung|dieser|im datenschutzrechtlichen|für|i s v|datenverarbeiter)',
      '(name|kontaktdaten|namen) und (anschrift|kontaktdaten|adresse) (des|der) (für die verarbeitung)? (verantwortlichen|verantwortlichen stelle)',
      '(verantwortlicher|verantwortliche stelle|verantwortlicher anbieter|verantwortliche)',
      '(sind|ist) (verantwortlicher|verantwortliche|gemeinsam verantwortliche|datenverantwortlicher|der verantwortliche|die verantwortliche stelle)',
    ],
    actor: 'any',
    needs: [
      '(landratsamt|landkreis|kreis|ministerium|behörde|amt|kammer|schule|klinik|klinikum|krankenhaus|anstalt|körperschaft|zweckverband|sparkasse|bistum|kirchengemeinde|stadtwerke|bezirk|land|bund|*amt|*ministerium|*kammer|*verwaltung|*klinik|*schule|*werke|*museum|bauamt|finanzamt|*theater|*verband)',
      '(mbb|*kanzlei|*praxis|*museum|*verlag|*gesellschaft|gmbh|ag|kg|se|ug|gbr|ohg|mbh|e v|ltd|inc|llc|verein|stiftung|kanzlei|praxis|hochschule|universität|stadt|gemeinde|corporation|limited|s a|sarl|b v|eg|partg|e k|ek|inhaber|co|*verein|*verband|verlag)',
      '(verantwortlich|verantwortlicher|stelle|betreiber|verantwortliche) ~4 (wir|dieser website ist|auf dieser website ist)',
    ],
    unless: [
      '(natürliche|juristische) ~3 person',
      '(nicht|keine) ~4 (verantwortlich|verantwortung)',
      '(einem|anderen|einen|dritten|eigenständiger|eigenständige|eigener|alleiniger) ~1 (verantwortlicher|verantwortlichen|verantwortliche)',
      '(links|nutzer|inhalte|betreiber verantwortlich|der jeweilige|externe*)',
      '(google|facebook|meta) ~6 (verantwortlich|verantwortlicher)',
      'verlangen',
      'verantwortlichen ~3 (zu verlangen|bereitgestellt|übermitteln)',
    ],
    examples: {
      match: [
        '[Verantwortliche Stelle] ist die Example GmbH.',
        '[Verantwortlich für die] Datenverarbeitung ist die Example AG.',
      ],
      skip: [
        'Verantwortlicher ist die natürliche oder juristische Person, die entscheidet.',
        'Für verlinkte Inhalte sind wir nicht verantwortlich.',
      ],
    },
  },
  'runs-the-service': {
    says: 'controller/controller',
    match: [
      '(diese|die|unsere) (seite|website|webseite|app|plattform|internetseite) (betreibt|unterhält|verantwortet) (die|der|das)?',

      '(website|webseite|seite|app|plattform|angebot|dienst|portal|shop|internetseite|spiel|websites|dienste) ~4 (wird|werden|ist) ~3 (von|durch|der) ~8 (betrieben|angeboten|bereitgestellt|zur verfügung gestellt|unterhalten)',
      '(betreiber|betreiberin|anbieter|anbieterin) ~2 (dieser|der|unserer|des|dieses) (website|webseite|seite|app|plattform|shops|internetseite|dienstes|angebots|spiels) ~4 (ist|und)',
      '(datenverarbeitung|verarbeitung) ~6 (erfolgt|durch) ~4 (websitebetreiber|betreiber|seitenbetreiber|verantwortlicher)',
      '(erfolgt|durch) ~2 (die|den) ~8 (websitebetreiber|seitenbetreiber)',
      '(datenverarbeitung|verarbeitung) durch ~2 (verantwortlicher)',
    ],
    actor: 'any',
    needs: [
      '(gmbh|ag|kg|se|ug|gbr|ohg|mbh|e v|ltd|inc|llc|verein|stiftung|websitebetreiber|b v|limited|corporation|e k|eg|partg)',
    ],
    unless: [
      '(dritten|drittanbieter|verlinkt*|anderen unternehmen|google|facebook|twitter|youtube|instagram|analytics|plugin|plugins|newsletter|dienstleister)',
    ],
    examples: {
      match: ['Diese [Website wird von der Example GmbH betrieben].'],
      skip: ['Seiten, die von anderen Unternehmen betrieben werden, haben eigene Regeln.', 'Wir betreiben Läden.'],
    },
  },
};
