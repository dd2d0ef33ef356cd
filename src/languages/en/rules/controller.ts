import type { Rule } from '../../pack.ts';

const ONLINE = '(website|web site|site|app|application|platform|service|game)';

/** Who speaks as "we", or is responsible. The name is found by the extraction. */
export const controller: Record<string, Rule> = {
  'speaks-as-we': {
    says: 'controller/controller',
    match: [
      'we (us|our) (and|or|and or)? (our|us)',
      'we us',
      'we (or|and|and or) us',
      'us (we|our) (and|or|and or)? (our|we)',
      'us (or|and) we',
      'our (we|us) (and|or|and or)? (us|we)',
      '(us|our) (and|or) we (in|throughout|within)',
      '(referred to|called|known|hereinafter|hereafter|herein|collectively) (referred to)? as (either)? ~3 (we|us)',
      '(hereinafter|hereafter|collectively) ~4 (we|us|our)',
      '(we|us|our) (refers|refer) to',
    ],
    actor: 'any',
    unless: ['(between|to) us and', 'contact us'],
    examples: {
      match: [
        'Example Ltd ("[we", "us", "our]") runs this shop.',
        'In this policy "[we", "us" or "our]" means Example Ltd.',
      ],
      skip: ['We and our partners use cookies.', 'Tell us about our service.'],
    },
  },
  'names-the-controller': {
    says: 'controller/controller',
    match: [
      '(data|the|our|joint|as|as a|sole|a) (data)? (controller|controllers)',
      '(controller|data controller) ~4 (is|are|of|for|means|within|under|in)',
      '(responsible|responsibility) for ~3 (processing|collection|collecting|handling|protection|your personal|this website|data processing)',
      '(responsible party|person responsible|entity responsible|company responsible)',
    ],
    actor: 'any',
    unless: [
      '(another|other|separate|independent|third party|own|their|authority|authorities) (data)? (controller|controllers)',
      '(to|by|transmitted|transmit|transfer) (another|a|the) controller',
      '(not|t|no) ~3 responsible',
      'independent controllers',
      'officer',
      'exercise of official authority',
      'ensure',
    ],
    examples: {
      match: ['[The controller] of your data is Example Ltd.', 'Example GmbH is [the data controller] for this site.'],
      skip: ['Plug in the game pad.', 'We are not responsible for the handling of data by others.'],
    },
  },
  'runs-the-service': {
    says: 'controller/controller',
    match: [
      `(this|the|our) ~1 ${ONLINE} (is|are) ~3 (owned|operated|provided|published|maintained|run|developed|managed|owned and operated) (and operated|and managed|to you)? by`,
      `(built|build|developed|created|published) the ~12 (app|application|game) as`,
      `(applies|apply) to ~8 ${ONLINE} ~12 (created|developed|built|published|operated|provided|made|offered) by`,
      `(is|are) the ~3 (owner|operator|publisher) of ~3 (this|the) ${ONLINE}`,
      `(is|are) the sole owner of ~2 ${ONLINE}`,
      '(the)? company ~12 (refers|refer) to',
      '(this|the|following) (privacy)? (policy|notice|statement) ~3 (is|has been) ~2 (provided|issued|published|made) (by|on behalf of)',
      '(is|are) collected by ~4 (inc|ltd|llc|gmbh|limited|corporation|corp|plc)',
    ],
    actor: 'any',
    unless: [
      'third party',
      'third parties',
      'other (websites|sites|companies|parties)',
      'linked',
      'not (owned|operated)',
    ],
    examples: {
      match: ['[This website is operated by] Example Ltd.', 'Example Inc. [is the owner of this site].'],
      skip: ['Sites that are run by other companies have rules of their own.', 'We use services.'],
    },
  },
};
