import type { Rule } from '../../pack.ts';

export const automatedDecision: Record<string, Rule> = {
  'decides-by-machine': {
    says: 'automated-decision/automated-decision',
    match: [
      'automated (individual|processing and)? (decision|decisions)',
      // The verb is of the match, so that what stands before it may deny: "is not used".
      'automated (individual|processing and)? (decision|decisions|decision making) ~8 (used|made|taken|carried out|performed|take place|takes place|conducted|employed|undertaken|occur|occurs|happen|happens)',
      'automated (individual)? decision making (process|processes|procedures|systems)?',
      '(decision|decisions) ~6 (solely|exclusively|purely|only|fully)? ~2 (on|by|through|using|of) ~5 (automated|automatic|algorithmic)',
      '(automated|automatic) (processing|means|profiling) ~12 (legal|similarly|significantly|significant) ~3 (effect|effects|affect|affects|affecting)',
      'profiling ~12 (legal|similarly significant|significant) ~4 (effect|effects)',
      '(calculated|decided|determined|set|assessed|scored|approved|declined|refused|accepted|granted|ranked|made|taken|screened) (wholly|entirely|solely|fully|purely|exclusively|only|automatically)? (by|through|on the basis of|using|with) ~2 (automated|automatic|algorithm|algorithms|algorithmic|software alone|computer alone|machine alone)',
      '(calculated|decided|determined|assessed|scored|approved|declined|refused|screened|set) ~4 (automatically|by a computer) ~6 (without|no) ~1 (human|person|anyone|staff|manual)',
      '(decision|decisions) ~4 without (any)? human (involvement|intervention|review)',
    ],
    actor: 'any',
    unless: [
      '(right|rights|request|ask|object|opt out|entitled|contest|appeal|choose|opting out)',
      '(explains|describes)',
      '(not|never) (to)? be subject',
      'existence of',
      // A title alone among rights.
      '(exercise|following) ~4 rights',
    ],
    examples: {
      match: [
        'We use [automated decision-making] to set your limit.',
        '[Automated decision making, such as scoring, is used] for loans.',
        'Some [decisions are based solely on automated] processing.',
      ],
      skip: [
        'You have the right not to be subject to automated decisions.',
        'Our gates open by automatic means.',
        'Not to be subject to automated decisions.',
      ],
    },
  },
};
