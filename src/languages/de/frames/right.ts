/** What opens a right of the reader. */
import type { Frame } from '../../pack.ts';

export const right: Record<string, Frame> = {
  'has-right': {
    opens: ['right'],
    actor: 'user',
    bothWays: true,
    match: [
      '(recht|rechte|rechten|rechts|anspruch|ansprüche|betroffenenrechte|betroffenenrecht) (auf|zu|zur|haben|zum|jederzeit|gegenüber|nach|aus|gemäß|der betroffenen)? ',
      '(haben|hast|habt|hat) (sie|du|ihr|die betroffene person|betroffene|jederzeit|das recht|ein recht|folgende rechte|einen anspruch|jede betroffene person)',
      '(können|kannst|könnt|kann) (sie|du|ihr|die betroffene person|jederzeit|der nutzer)? ~12 (verlangen|beantragen|fordern|anfordern|erhalten|erbitten|einreichen|einlegen|erheben|wahrnehmen|geltend machen|ausüben|wenden|beschweren|widersprechen|widerrufen|berichtigen|einsehen)',
      '(sie|du|ihr|nutzer|betroffene) (können|kannst|könnt|kann|haben|hast|dürfen) (auch|jederzeit|ferner|zudem|außerdem|von uns|darüber hinaus)?',
      '(steht|stehen|zusteht) (ihnen|dir|der betroffenen person|jedem)?',
      '(es besteht|besteht|bestehen)',
      '(verlangen|berechtigt|beantragen)',
    ],
    examples: {
      match: ['Sie haben das [Recht auf] Auskunft.'],
      skip: ['Wir behalten uns das Recht auf Löschung von Beiträgen vor.'],
    },
  },
};
