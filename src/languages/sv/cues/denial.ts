/** What denies, what only seems to, and what a denial leaves out. */
import type { Cues } from '../../pack.ts';
import { CONSENT, EXPRESS } from '../phrases.ts';

export const denial = {
  omission: ['(förutom|utom)', 'med undantag (för|av)'],
  ceasing: ['inte längre'],
  negation: ['inte', 'ej', 'icke', 'aldrig', 'ingen', 'inget', 'inga', 'varken', 'vare sig', 'ingenting', 'ingalunda'],
  // Behind the finite verb: "Kortuppgifter sparas aldrig hos oss".
  lateNegation: ['(inte|aldrig|ej|varken)'],
  falseNegation: [
    'inte (bara|enbart|endast|heller bara)',
    'inte (alltid|nödvändigtvis)',
    'inte (längre|senare) (än)?',
    '(eller|och) inte',
    'inte (heller)? (vill|önskar|samtycker|accepterar|godkänner|lämnar|uppger|anger|tillhandahåller|bli|omfattas|längre vill|längre önskar)',
    '(vill|önskar|lämnar|uppger|anger|samtycker|accepterar|godkänner) (du|ni) inte',
    '(om|ifall|såvida) (du|ni|vi|man|det|den|kunden|användaren) (inte|ej)',
    'om inte',
    '(att|så att) (kakor|cookies|de|den|dessa)? inte',
    'inte (tillåts|accepteras|sparas på|garantera)',
    '(inte|ej) användas av (någon|andra)',
    '(inte|aldrig) (kan)? (garantera|garanterar|lova|utlova)',
    'icke nödvändiga',
    'aldrig röjs',
    '(inte|aldrig) i klartext',
    'aldrig (dina|era)? (uppgifter|personuppgifter)? längre',
    '(inte|ej|aldrig) (ansvarig*|ansvarar|ansvara)',
    '(ansvarar|omfattas|gäller|omfattar|påverkar|tveka) (vi|ni|du)? (inte|ej)',
    'inte (hindrar|påverkar|omfattas|gäller|tillhör)',
    '(inte|aldrig) (in|ut)? (några)? (onödiga|onödigt|fler|mer|andra|överflödiga|irrelevanta)',
    'tveka inte',
    'inte omfattas',
    'spåra inte',
    'inte bli spårad',
    'att inte bli spårad',
    'inget annat',
    'ingen kostnad',
    'ingen annan',
  ],
  exception: [
    '(förutom|utom|bortsett från|undantaget|frånsett|utöver)',
    'med undantag (av|för|från)',
    '(såvida|om) inte',
    'om (du|ni|vi|det|den|lagen|någon|kunden) inte',
    'såvida (du|ni|vi|det|annat)? (inte)?',
    '(annat|andra|annan|annars|i andra fall) än (när|om|då)?',
    `utan (ditt|ert|er|din|kundens|användarens|den registrerades|att ha fått|att du har gett)? (ditt)? ${EXPRESS} ${CONSENT}`,
  ],
  circular: [
    '(annat|andra|annan|andra sätt|annat sätt) än (vad som|som|de som|så som)? (anges|beskrivs|framgår|angetts|beskrivits|nämns|anges ovan)',
    '(förutom|utöver|utom) (vad|det|de|så)? (som)? (anges|beskrivs|framgår|nämns|angetts)',
  ],
} satisfies Partial<Cues>;
