/** What opens a right of the reader. */
import type { Frame } from '../../pack.ts';

export const right: Record<string, Frame> = {
  'has-right': {
    opens: ['right'],
    actor: 'user',
    match: [
      '(right|rights) (to|of|not to|at any time to|under|include|includes|are)',
      '(right|rights) (to)? (request|ask|obtain|require|demand|receive|exercise) (that we|us to|from us|from the controller)?',
      '(have|has|having|enjoy|exercise|following|these|certain|your|the) (the|a|certain|following|these|specific)? (right|rights)',
      '(entitled|entitlement) to',
      '(you|users|individuals|consumers|customers|residents|members|parents|guardians) (also)? (may|can|could|might|are able to|are entitled to|have the right to) (also|always|at any time)? (request|ask|require|demand|instruct|contact us to|email us to|write to us to|choose to|opt to|elect to) (that we|us to|us|to)?',
      '(request|ask|asking|requesting|require|instruct|direct) (us|that we|us that we) (to)?',
    ],
    examples: {
      match: ['You [have the right] to access your data.'],
      skip: ['We reserve the right to access the building.'],
    },
  },
  'grants-right': {
    opens: ['right'],
    actor: 'user',
    match: [
      '(give|gives|provide|provides|offer|offers|grant|grants) (you|users|customers|members|individuals|our users|our members) (with)? (the|an|a)? (ability|opportunity|option|right|rights|means|choice|following rights) (to|of)?',
      '(allow|allows|permit|permits|enable|enables) (you|users|customers|members|individuals) to',
    ],
    examples: { match: ['We [give you the right to] access your data.'] },
  },
};
