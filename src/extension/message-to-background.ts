/** What the reader's page need not carry: the background checks what comes from there, see `message.ts`. */
import { STATUSES, VERDICTS } from '../ui/state.ts';
import { isFrame, type MessageOf } from './message.ts';
import { LONGEST_ADDRESS } from './place.ts';
import { arrayOf, integer, isNumber, literal, object, oneOf, optional, text } from './schema.ts';
import { isAnalysis } from './state-check.ts';

/** From the content scripts of a tab's top frame to the background. */
export const toBackground = {
  /** The detector thinks that its page may be a policy. */
  suspect: object({ kind: literal('suspect') }),
  /** The reader needs the style of highlighted text. Answer: whether it is there. */
  'need-highlight': object({ kind: literal('need-highlight') }),
  /** What the badge shall say. */
  report: object({ kind: literal('report'), status: oneOf(...STATUSES), standsOut: integer(0, 99) }),
  /** A person looks at the summary of the page. Answer: a `Past` where they had read it before, else false. */
  seen: object({
    kind: literal('seen'),
    visit: isNumber,
    analysis: isAnalysis,
    fingerprint: arrayOf(integer(0, 2 ** 32), 1_000_000),
  }),
  /** The person moved the overlay or made it another size. */
  'overlay-placed': object({ kind: literal('overlay-placed'), frame: isFrame }),
  /** The person closed the overlay on this site. */
  'overlay-closed': object({ kind: literal('overlay-closed') }),
  'open-options': object({ kind: literal('open-options') }),
  /** The person said what this page is; 'none': they took it back. */
  verdict: object({ kind: literal('verdict'), verdict: oneOf(...VERDICTS, 'none') }),
  /** Open the sheet of this tab's summary. */
  'open-sheet': object({ kind: literal('open-sheet') }),
  /** Open the desk; it asks the person before it fetches the document that is named. */
  'open-desk': object({ kind: literal('open-desk'), url: optional(text(LONGEST_ADDRESS)) }),
};

export type ToBackground = MessageOf<typeof toBackground>;
