/** The outline of what is shown, made once of each analysis. */
import type { Analysis } from '../model.ts';
import { type Beside, type Outline, outline, outlineInSteps } from '../summary/outline.ts';
import type { Wishes } from '../summary/wishes.ts';
import type { PageState } from './state.ts';

/** Makes an outline a little at a time. */
export type Slowly = (steps: ReturnType<typeof outlineInSteps>) => Promise<Outline>;

type Asked = Pick<Beside, 'past' | 'hidden' | 'anchors'> & { of: Analysis };

export class Outliner {
  private known: { asked: Asked; outline: Outline } | undefined;
  /** What is being made. */
  private wanted: Asked | undefined;
  private drawing: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param slowly where a page must not stand still: an outline is made in tasks of its own, and what was known is shown
   *   until then
   * @param draw called once it is made
   */
  constructor(
    private readonly wishes: Wishes,
    private readonly draw: () => void,
    private readonly slowly: Slowly | undefined,
  ) {}

  /** Undefined where there is none, and where the first is still to be made. */
  of(state: PageState): Outline | undefined {
    const { status, analysis } = state;
    if (status !== 'ready' || !analysis) return undefined;
    const asked = { ...state, of: analysis };
    if (!isSame(this.known?.asked, asked)) this.make(asked);
    return this.known?.outline;
  }

  end(): void {
    this.wanted = undefined;
    clearTimeout(this.drawing);
  }

  private make(asked: Asked): void {
    if (!this.slowly) this.known = { asked, outline: outline(asked.of, this.wishes, asked) };
    else if (!isSame(this.wanted, asked)) void this.makeSlowly(asked, this.slowly);
  }

  private async makeSlowly(asked: Asked, slowly: Slowly): Promise<void> {
    this.wanted = asked;
    const outline = await slowly(outlineInSteps(asked.of, this.wishes, asked));
    if (this.wanted !== asked) return;
    this.wanted = undefined;
    this.known = { asked, outline };
    // In a task of its own.
    this.drawing = setTimeout(this.draw);
  }
}

const isSame = (one: Asked | undefined, other: Asked): boolean =>
  one?.of === other.of && one.past === other.past && one.hidden === other.hidden;
