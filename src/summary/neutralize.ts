/**
 * Text of others without the characters that change how its surroundings are shown: controls, marks that turn the
 * direction of writing (CVE-2021-42574), invisible spaces, the soft hyphen. Joiners stay where a script needs them.
 */
const UNSEEN =
  /[\p{Cc}\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]|(?<![\p{M}\p{Script=Arabic}\p{Emoji_Presentation}])[\u200C\u200D]/gu;

/** Tabs and line breaks become spaces. The length may change: apply offsets before. */
export const neutralize = (text: string): string => text.replace(/[\t\n\r]+/g, ' ').replace(UNSEEN, '');
