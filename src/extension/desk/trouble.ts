/** Why a document could not be read here. Each has a title and a text in the catalogs: `desk_elsewhere_title` … */
export const TROUBLES = [
  // Fetching it.
  'access-refused',
  'offline',
  'unreachable',
  'timeout',
  'missing',
  'refused',
  'elsewhere',
  // What came.
  'no-text',
  'too-large',
  'empty',
  'password',
  'no-pdf',
  'pictures',
] as const;
export type TroubleKind = (typeof TROUBLES)[number];

export class Trouble extends Error {
  override readonly name = 'Trouble';
  readonly kind: TroubleKind;

  constructor(kind: TroubleKind, detail?: string) {
    super(detail ?? kind);
    this.kind = kind;
  }
}
