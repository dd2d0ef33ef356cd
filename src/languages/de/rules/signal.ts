import type { Rule } from '../../pack.ts';

const DNT = '(do not track|dnt|donottrack)';
const GPC = '(global privacy control|global privacy controls|gpc)';
const HEED =
  '(reagieren|reagiert|respektieren|respektiert|beachten|beachtet|berücksichtigen|berücksichtigt|unterstützen|unterstützt|befolgen|befolgt|akzeptieren|akzeptiert|anerkennen|anerkannt|auswerten|ausgewertet|honorieren|behandeln|erkennen|erkennt|verarbeitet|folgen)';

/** How signals of the browser are treated. German denies behind the verb, and the extraction sees to it. */
export const signal: Record<string, Rule> = {
  'heeds-do-not-track': {
    says: 'signal/do-not-track',
    actor: 'any',
    match: [`${HEED} ~8 ${DNT}`, `${DNT} ~12 ${HEED}`],
    unless: [
      '(browser|viele|moderne) ~4 (bieten|unterstützen|bietet)',
      '(standard|einheitlich*|konsens)',
      '(ignorieren|ignoriert)',
    ],
    examples: {
      match: ['Wir [respektieren Do Not Track].', 'Wir [reagieren auf DNT] nicht.'],
      skip: ['Do Not Track ist eine Einstellung Ihres Browsers.'],
    },
  },
  'spares-who-sends-do-not-track': {
    says: 'signal/do-not-track',
    actor: 'any',
    match: [`${DNT} ~6 (aktiviert|gesetzt|eingeschaltet|eingestellt|signal)`],
    needs: [
      '(nicht|kein|keine|unterbleibt|verzichten) ~3 (gezählt|erfasst|getrackt|verfolgt|tracking|aufgezeichnet|protokolliert|ausgewertet)',
      'unterbleibt',
    ],
    unless: ['(signale|anfragen|einstellung) ~6 (nicht|derzeit)', '(browser|viele) ~4 bieten'],
    examples: {
      match: ['Ist [Do Not Track aktiviert], wird Ihr Besuch nicht erfasst.'],
      skip: ['Ist die Alarmanlage aktiviert, wird es laut.'],
    },
  },
  'ignores-do-not-track': {
    says: 'signal/do-not-track',
    actor: 'any',
    denies: true,
    match: [
      `(ignorieren|ignoriert|missachten) ~8 ${DNT}`,
      `${DNT} ~8 (ignorieren|ignoriert)`,
      `${DNT} ~6 (ändert|hat|bewirkt) ~8 (nichts|keine|keinen)`,
      `(unabhängig|ungeachtet) ~6 ${DNT}`,
    ],
    examples: {
      match: ['Wir [ignorieren Do Not Track].', 'Ein [DNT-Signal ändert daran nichts].'],
      skip: ['Do Not Track gibt es in vielen Browsern.'],
    },
  },
  'heeds-global-privacy-control': {
    says: 'signal/global-privacy-control',
    actor: 'any',
    match: [
      '(werten|wertet|verarbeiten|lesen|befolgen|beachten|respektieren|berücksichtigen|unterstützen) ~8 global privacy control',
      'global privacy control ~4 (werten|wertet|ausgewertet|verarbeiten|befolgen|beachten|respektieren|berücksichtigen|unterstützen|befolgt|beachtet)',
      `${HEED} ~8 ${GPC}`,
      `${GPC} ~10 ${HEED}`,
    ],
    examples: {
      match: ['Wir [beachten Global Privacy Control].'],
      skip: ['Global Privacy Control ist eine Einstellung.'],
    },
  },
};
