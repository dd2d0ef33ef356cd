import type { Format } from '../document/format.ts';

/** A document as it came: text of a format, or blocks that nobody has looked at yet. */
export type Content = { form: Format; text: string } | { form: 'blocks'; blocks: unknown };
