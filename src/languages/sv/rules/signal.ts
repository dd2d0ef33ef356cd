import type { Rule } from '../../pack.ts';

const HEED =
  '(respekterar|respektera|svarar|svara|reagerar|reagera|hedrar|följer|följa|känner igen|stödjer|stöder|hörsammar|beaktar|tar hänsyn|behandlar|tillmötesgår|hanterar)';
const DNT = '(do not track|dnt|donottrack|spåra inte|inte bli spårad|spåra mig inte)';
const GPC = '(global privacy control|gpc)';

/** How signals of the browser are treated. */
export const signal: Record<string, Rule> = {
  'heeds-do-not-track': {
    says: 'signal/do-not-track',
    match: [
      `${HEED} (vi)? (på|till)? ~8 ${DNT}`,
      `${DNT} ~8 (vi (följer|respekterar|hedrar|beaktar)|(följer|respekterar|hedrar|respekteras|följs))`,
      `${DNT} ~4 (aktiverat|aktiverad|påslagen|på|inställning) ~6 (lägger|sätter|placerar|spårar|samlar|använder) (vi)? (inga|inte)`,
    ],
    unless: [
      `(inte|ej|aldrig) ~1 ${HEED}`,
      `${HEED} (vi)? ~3 (inte|ej) ~8 ${DNT}`,
      '(tar|ta) (vi)? ~4 inte ~2 hänsyn',
      '(läs mer|läs|mer information) ~2 om',
      '(du|ni) kan ~2 (aktivera|slå på)',
    ],
    examples: {
      match: ['Vi [respekterar Do Not Track].', 'Våra servrar [svarar på DNT]-signaler.'],
      skip: ['Do Not Track är en inställning i webbläsaren.'],
    },
  },
  'ignores-do-not-track': {
    says: 'signal/do-not-track',
    denies: true,
    match: [
      `${HEED} (vi)? ~3 (inte|ej) ~8 ${DNT}`,
      `(inte|ej) ~1 ${HEED} ~8 ${DNT}`,
      `(tar|ta) (vi)? ~4 (inte|ej) ~2 hänsyn till ~6 ${DNT}`,
      `${DNT} ~8 (respekteras|stöds|följs|beaktas|hanteras) (inte|ej)`,
      `(ignorerar|bortser från) ~4 ${DNT}`,
      `${DNT} ~3 (respekteras|stöds|följs|beaktas|hanteras|besvaras|tolkas|behandlas) ~3 (inte|ej)`,
      `(reagerar|svarar|anpassar oss|bryr oss) ~3 inte ~6 ${DNT}`,
      `${DNT} ~6 (har ingen|saknar|får ingen) (effekt|verkan|betydelse)`,
      `(inget|ingenting|ingen) ~4 (stöd|hänsyn) ~4 ${DNT}`,
    ],
    examples: {
      match: [
        'Vi [ignorerar Do Not Track].',
        'Vi [svarar inte på Do Not Track].',
        'Vi [svarar inte på Do Not Track].',
        '[DNT beaktas för närvarande inte].',
      ],
      skip: ['Du kan slå på Do Not Track i webbläsaren.'],
    },
  },
  'heeds-global-privacy-control': {
    says: 'signal/global-privacy-control',
    match: [`${HEED} (vi)? (på|till)? ~8 ${GPC}`, `${GPC} ~8 (${HEED}|respekteras|behandlas|stöds|följs|hedras)`],
    examples: {
      match: ['Vi [respekterar Global Privacy Control].', 'Våra servrar [stödjer GPC]-signaler.'],
      skip: ['Global Privacy Control är en inställning.'],
    },
  },
  'follows-the-signal': {
    says: 'signal/global-privacy-control',
    match: [
      '(slagit på|slår på|aktiverat|aktiverar) ~2 (global privacy control|gpc) ~2 (följer|respekterar|hedrar)',
      '(skickar|sänder) ~4 (gpc|global privacy control) ~2 (följer|respekterar|hedrar|beaktar)',
      '(gpc|global privacy control) ~2 (följer|respekterar|hedrar|beaktar) vi',
    ],
    actor: 'any',
    examples: { match: ['Har du [aktiverat GPC respekterar] vi det.'] },
  },
};
