import type { Rule } from '../../pack.ts';

/** What is collected of people whom the sentence names only by "them": the heading or the sentence says who they are. */
export const collection: Record<string, Rule> = {
  'collects-from-those-children': {
    says: 'collection/children-data',
    match: [
      '(collect|gather|solicit|request|obtain|maintain) ~8 (information|data) from (them|these children|such (individuals|persons|people|users|children|minors))',
    ],
    needs: ['(children|minors|kids|child s)', 'under (the age of)? @number'],
    examples: {
      match: ['Our site is not meant for children, and we do not knowingly [collect any personal data from them].'],
      skip: ['Partners help us, and we collect information from them.'],
    },
  },
};
