/** What happens to data, in the columns of a policy at a glance. */
export const FATES = ['collected', 'shared', 'sold', 'advertising', 'kept'] as const;
export type Fate = (typeof FATES)[number];
