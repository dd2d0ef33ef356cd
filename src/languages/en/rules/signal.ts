import type { Rule } from '../../pack.ts';

const HEED =
  '(respond|responds|responding|respect|respects|recognize|recognizes|recognise|honor|honors|honour|react|support|supports|comply|complies|process|heed|acknowledge|follow|act|interpret|adhere|treat|change|alter|take|obey|address|accept|accommodate|detect|look)';
const HEEDED =
  '(recognized|recognised|honored|honoured|supported|processed|followed|responded|acted|respected|accepted)';
const DNT = '(do not track|dnt|donottrack)';
const GPC =
  '(global privacy control|global privacy controls|gpc|(opt out|universal opt out) (preference)? (signal|signals|mechanism|mechanisms))';
/** The verb stands right behind its "not", for "do not track" holds one too. */
const NOT_HEED = `(not|never|nor|don t|doesn t|cannot|unable to|without|no) (currently|presently|yet|at this time|always|generally|specifically|otherwise|now|also|necessarily)? (able to|to|being|designed to|configured to|programmed to|set up to)? ${HEED}`;
const SIGNALS =
  '(signal|signals|them|header|headers|mechanism|mechanisms|preference|preferences|request|requests|setting|settings|practices)';

/** How signals of the browser are treated. */
export const signal: Record<string, Rule> = {
  'heeds-do-not-track': {
    says: 'signal/do-not-track',
    match: [`${HEED} (to|with|upon|on|for)? ~8 ${DNT}`, `${DNT} ~6 (is|are) ${HEEDED}`],
    unless: [
      NOT_HEED,
      '(standard|consensus|uniform|common understanding|agreement) ~10 (how|what|on|of)',
      '(learn|information|read) ~4 about',
      '(third parties|third party|other|browsers|some|most) ~6 (may|might|can|do)? ~1 not (respond|honor|recognize)',
    ],
    examples: {
      match: ['We [honor Do Not Track] signals.', 'Our servers [respond to DNT] headers.'],
      skip: ['Do Not Track is a setting of your browser.'],
    },
  },
  'stops-under-do-not-track': {
    says: 'signal/do-not-track',
    match: [`(if|when) ~10 ${DNT} ~10 (will|do|does) not (set|track|collect|load|use|place)`],
    actor: 'any',
    unless: ['(websites|third parties|browsers) (will|do) not'],
    examples: {
      match: ['[If your browser sends a Do Not Track signal, we will not set] any cookies.'],
      skip: ['When you send a Do Not Track signal, other websites will not see it.'],
    },
  },
  'ignores-do-not-track': {
    says: 'signal/do-not-track',
    denies: true,
    match: [
      `${NOT_HEED} ~12 ${DNT}`,
      `${DNT} ~12 ${NOT_HEED}`,
      `${DNT} ~4 (is|are) (not|currently not|ignored) ${HEEDED}?`,
      `(ignore|ignores|disregard) ~4 ${DNT}`,
      `(regardless|irrespective) of ~6 ${DNT}`,
    ],
    unless: ['not (only|just|merely)', 'if you ~4 (do not|don t) (enable|set|use)'],
    examples: {
      match: ['We do [not respond to Do Not Track] signals.', 'Our site does [not currently recognize DNT] headers.'],
      skip: ['You can switch on Do Not Track in your browser.'],
    },
  },
  'ignores-the-signal': {
    says: 'signal/do-not-track',
    denies: true,
    match: [`${NOT_HEED} ~8 ${SIGNALS}`, `(signals|signal|headers|requests) ~6 not ${HEEDED}`],
    needs: [DNT, 'to such signals'],
    examples: {
      match: ['Some browsers send Do Not Track, but we do [not respond to these signals].'],
      skip: ['We do not respond to requests sent by mail.'],
    },
  },
  'heeds-global-privacy-control': {
    says: 'signal/global-privacy-control',
    match: [
      `${HEED} (to|with|upon|on|for)? ~8 ${GPC}`,
      `${GPC} ~10 (is|are|be) (${HEEDED}|treated)`,
      `${GPC} ~8 (we|site|sites) (will|also|currently)? ~1 (respect|honor|honour|recognize|recognise|treat|process|apply)`,
      `you ~3 (use|set|enable|activate|turn on) ~2 ${GPC} ~3 to (signal|opt out|exercise|communicate|send)`,
    ],
    actor: 'any',
    examples: {
      match: ['We [honor the Global Privacy Control].', 'We do not [respond to opt-out preference signals].'],
      skip: ['Global Privacy Control is a browser setting.'],
    },
  },
};
