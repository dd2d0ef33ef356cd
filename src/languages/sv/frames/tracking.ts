/** Verbs of setting trackers. */
import type { Frame } from '../../pack.ts';

export const tracking: Record<string, Frame> = {
  sets: {
    opens: ['tracking', 'purpose'],
    requires: 'tracking',
    actor: 'first',
    match: [
      '(placerar|sätter|lagrar|sparar|installerar) ~2 @tracking',
      '(placera|placerar|sätta|sätter|lagra|lagrar|spara|sparar|installera|installerar|innehåller|innehålla|skickar|har|läser|bäddar in|integrerar|integrerat|implementerat)',
      'för (loggfiler|loggar)',
    ],
    examples: { match: ['Vi [placerar kakor] på din enhet.'] },
  },
  'is-set': {
    opens: ['tracking', 'purpose'],
    requires: 'tracking',
    actor: 'first',
    passive: true,
    match: [
      '(placeras|sätts|lagras|sparas|installeras|skickas|används|läses|krävs|behövs|finns|förekommer|aktiveras)',
      '(placeras|sättas|lagras|sparas|användas) (av)?',
      '(försvinner|upphör|aktiveras|laddas|går inte att stänga av|kan inte (stängas av|väljas bort|inaktiveras))',
    ],
    examples: { match: ['Kakor [placeras] på din enhet.'] },
  },
  'sets-inverted': {
    opens: ['tracking'],
    actor: 'any',
    match: [
      '(placeras|sätts|lagras|sparas|används|installeras|finns|förekommer) ~2 @tracking',
      '(placeras|sätts|lagras|sparas|används|installeras|finns|förekommer) (det|därför|inga|inte|då|också|även|en|ett|olika|inga|flera|nödvändiga|så kallade|s k|våra|vissa)',
      'med hjälp av',
      '(tas fram|mäts|analyseras|följs|sammanställs) ~1 (med|via|genom|av|i)',
      '(används|sätts|placeras|lagras|sparas) (på|i)? ~1 (cookies|kakor)',
    ],
    examples: { match: ['På sidan [används även kakor].'] },
  },
};
