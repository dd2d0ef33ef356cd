/** Verbs and nouns that open rights. */
import type { Frame } from '../../pack.ts';

export const right: Record<string, Frame> = {
  'has-right': {
    opens: ['right'],
    actor: 'user',
    match: [
      '(rätt|rätten|rättighet|rättigheten|möjlighet) (att|till)',
      '(rätt|rätten) (att)? (när som helst|kostnadsfritt|gratis|under vissa förutsättningar|i vissa fall|en gång per år|på begäran)? (att)? (begära|kräva|få|erhålla|be)',
      '(rättigheter|rättigheterna|rättigheterna är|rättigheter är)',
      '(berättigad|berättigade|berättigat) (att|till)',
      '(kan|får|önskar|vill) (du|ni|den registrerade|kunden|användaren)? (även|också|alltid)? (när som helst)? (även|också)? (begära|kräva|be|välja att|få)',
      '(begära|begär|kräva|kräver|be oss|ber oss|begäran om|begärt)',
      '(du|ni|man) (kan|får|har möjlighet att|har rätt att)',
      '(kan|får) (du|ni|man) (när som helst)? ',
    ],
    examples: {
      match: ['Du är [berättigad till] dataportabilitet.', '[Du har rätt att] få tillgång till dina uppgifter.'],
      skip: ['Vi förbehåller oss rätten att få tillgång till lokalen.'],
    },
  },
  'is-a-right': {
    opens: ['right'],
    actor: 'any',
    passive: true,
    match: [
      '(är|utgör|hör till|ingår i) (andra|några|några av|exempel på|också|även|de|dina|era|samtliga)? (de|dina|era)? (rättigheter|rättigheterna)',
    ],
    examples: {
      match: ['Dataportabilitet och radering [är andra rättigheter] som du har.'],
      skip: ['Lön och semester är viktiga rättigheter.'],
    },
  },
  'grants-right': {
    opens: ['right'],
    actor: 'first',
    match: [
      '(ger|ge|erbjuder|erbjuda) (dig|er|användare|kunder|medlemmar|den registrerade) (möjlighet|rätt|möjligheten|rätten|alternativ) (att|till|för)',
      '(alternativ|möjligheter) (som)? (vi)? erbjuder (för)? (dig|er)? (för)? att',
      '(hjälper|låter) (dig|er) (att|med)?',
    ],
    examples: { match: ['Vi [ger dig rätt att] få ett registerutdrag.'] },
  },
};
