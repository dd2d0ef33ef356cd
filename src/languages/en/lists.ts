/** Lists that English patterns name with @. */
export const lists: Record<string, readonly string[]> = {
  us: ['we', 'us', 'our'],
};
