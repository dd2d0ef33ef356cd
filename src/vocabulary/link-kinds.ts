/** What a link to a document about personal data leads to. */
export const LINK_KINDS = ['privacy-policy', 'cookie-policy', 'terms', 'partners', 'region'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

/** A document that can be read next. */
export interface PolicyLink {
  url: string;
  text: string;
  kind: LinkKind;
}
