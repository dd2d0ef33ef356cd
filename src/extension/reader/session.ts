/**
 * The reader of one page, for as long as the page lives. It holds the page's state, because nothing else lasts: the
 * background is stopped whenever it rests, the popup whenever it closes.
 */
import type { ShowResult } from '../../ui/actions.ts';
import type { Frame } from '../../ui/frame.ts';
import { IDLE, type PageState, type Verdict } from '../../ui/state.ts';
import type { ToReader } from '../message.ts';
import type { ToBackground } from '../message-to-background.ts';
import { placeOf } from '../place.ts';
import type { ReaderHandle, World } from '../world.ts';
import { actionsOf } from './actions.ts';
import { BlankPlaces } from './blank-places.ts';
import { openDoor } from './door.ts';
import { Links } from './links.ts';
import { type Marked, Passages } from './passages.ts';
import { type PageReading, readThisPage } from './reading.ts';
import { untilSettled } from './settle.ts';
import { Watchers } from './watchers.ts';

const place = () => placeOf(location.href);

/** After a move within the page its old text may stand there for a while; after that it is the new page's too. */
const LEFT_BEHIND = 3_000;

export class Session implements ReaderHandle {
  current: PageState = IDLE;
  private readonly world: World;
  private readonly listeners = new Set<(state: PageState) => void>();
  private readonly away = new AbortController();
  /** The last reading, and the passages that it rests on. */
  private result: PageReading | undefined;
  private passages: Passages | undefined;
  private readPlace = '';
  /** The text of the last reading; right after a move, of the page that was left. */
  private known: string | undefined;
  private verdict: Verdict | undefined;
  private readonly links = new Links();
  private readonly watchers = new Watchers((message) => this.send(message));
  private readonly blankPlaces = new BlankPlaces();
  private readonly closeDoor: () => void;
  /** Of the reading that goes on: a newer one ends it, and so does what makes it void. */
  private reading = new AbortController();
  private endWaiting = () => {};
  private reported = '';
  readonly actions = actionsOf(this, (message) => this.send(message));

  constructor(world: World) {
    this.world = world;
    this.closeDoor = openDoor({
      answer: (message) => this.answer(message),
      tell: (listener) => this.tell(listener),
    });
    const { signal } = this.away;
    globalThis.navigation?.addEventListener('navigatesuccess', () => this.moved(), { signal });
    addEventListener('pageshow', (event) => event.persisted && this.reportAgain(), { signal });
  }

  async read(byRequest: boolean, verdict = this.verdict): Promise<void> {
    if (this.orphaned()) return;
    this.verdict = verdict;
    const asked = byRequest || verdict === 'policy';
    const known = this.readPlace === place() && this.current.status !== 'idle' && this.current.status !== 'error';
    if (known && (!asked || this.current.asked)) return;
    this.endWaiting();
    this.readPlace = place();
    if (asked) this.known = undefined;
    this.update({ status: 'loading', url: location.href, asked });
    const settling = untilSettled(
      () => this.look(asked),
      (node) => node === this.world.element,
    );
    this.endWaiting = settling.end;
    const { signal } = this.reading;
    await settling.seen;
    if (signal.aborted || this.current.status !== 'loading') return;
    const timer = setTimeout(() => this.lookAnew(asked), LEFT_BEHIND);
    this.endWaiting = () => {
      settling.end();
      clearTimeout(timer);
    };
  }

  /** One reading of each text that the page shows. */
  private async look(asked: boolean): Promise<void> {
    const { signal } = this.beginReading();
    const { known } = this;
    try {
      const tell = (progress: number) => this.tellProgress(progress, signal);
      const reading = await readThisPage({ known, asked, signal, tell });
      if (signal.aborted || !reading) return;
      this.keep(reading);
      this.blankPlaces.watch(reading.page.blank, () => this.look(asked));
      this.update(reading.state);
      void this.recollect();
    } catch (error) {
      if (!signal.aborted) this.update({ status: 'error', url: location.href, asked, error: describe(error) });
    }
    if (!signal.aborted) this.report();
  }

  private tellProgress(progress: number, signal: AbortSignal): void {
    if (!signal.aborted && this.current.status === 'loading') this.amend({ progress });
  }

  private beginReading(): AbortController {
    this.reading.abort();
    this.reading = new AbortController();
    return this.reading;
  }

  /** The text that was there before the move stays: it is this page's. */
  private async lookAnew(asked: boolean): Promise<void> {
    if (this.current.status !== 'loading') return;
    this.known = undefined;
    await this.look(asked);
  }

  private keep(reading: PageReading): void {
    this.passages?.unmark();
    this.result = reading;
    this.known = reading.page.text;
    this.passages = new Passages(reading, {
      style: () => this.send({ kind: 'need-highlight' }),
      shown: (range) => this.world.overlay?.clear(range),
      marked: (marked: Marked) => this.amend(marked, 'marked', 'pointed'),
    });
  }

  async show(statement: string, index: number): Promise<ShowResult> {
    return (!this.orphaned() && (await this.passages?.show(statement, index))) || 'gone';
  }

  async link(statement: string, index: number): Promise<string | undefined> {
    return this.passages?.link(statement, index);
  }

  async hide(lines: readonly string[][]): Promise<void> {
    this.amend(lines.length > 0 ? { hidden: [...lines] } : {}, 'hidden');
    if (this.passages?.areMarked) await this.mark(true);
  }

  async mark(on: boolean): Promise<void> {
    if (!on) this.passages?.unmark();
    else if (!this.orphaned()) await this.passages?.mark(this.current.hidden?.flat() ?? []);
  }

  /** Tells what changed since the person last read this, where they look at it. */
  private async recollect(): Promise<void> {
    const { result } = this;
    const past = await this.watchers.recollect(this.current, result?.fingerprint);
    if (past && result === this.result) this.amend({ past });
  }

  subscribe(listener: (state: PageState) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** With what is told outside alone: the address, and the site's policies where the page is none. */
  private tell(listener: (state: PageState) => void): () => void {
    const told = (state: PageState) => listener(this.links.offered({ url: location.href, ...state }));
    told(this.current);
    const end = this.subscribe(told);
    this.watchers.watch();
    void this.recollect();
    return () => {
      this.watchers.unwatch();
      end();
    };
  }

  readAnyway = () => this.read(true);

  /** The person's word goes before ours. */
  async obey(verdict: Verdict | undefined): Promise<void> {
    this.verdict = verdict;
    if (verdict === 'policy') return this.read(true);
    const { analysis } = this.current;
    this.drop();
    if (verdict === undefined) return this.read(false);
    this.update({ status: 'not-a-policy', ...(analysis && { analysis }) });
    this.report();
  }

  async openOverlay(): Promise<void> {
    this.world.overlay?.open({ focus: true });
  }

  async closeOverlay(): Promise<void> {
    this.world.overlay?.close();
    await this.send({ kind: 'overlay-closed' });
  }

  overlayPlaced(frame: Frame): void {
    this.send({ kind: 'overlay-placed', frame });
  }

  overlayChanged(open: boolean): void {
    if (open !== this.current.overlayOpen) open ? this.watchers.watch() : this.watchers.unwatch();
    this.update(this.current, open);
    void this.recollect();
  }

  dispose(): void {
    this.reading.abort();
    this.endWaiting();
    this.blankPlaces.end();
    this.away.abort();
    this.world.overlay?.close();
    this.passages?.clear();
    this.listeners.clear();
    if (this.world.isAlive()) this.closeDoor();
  }

  private update(state: Omit<PageState, 'overlayOpen'>, overlayOpen = this.current.overlayOpen): void {
    const { verdict } = this;
    this.current = this.links.marked({ ...state, overlayOpen, ...(verdict && { verdict }) });
    for (const listener of this.listeners) listener(this.current);
  }

  /** Tells some of the state anew, and some no longer. */
  private amend(told: Partial<PageState>, ...untold: (keyof PageState)[]): void {
    const kept = { ...this.current };
    for (const key of untold) delete (kept as Partial<PageState>)[key];
    this.update({ ...kept, ...told });
  }

  /** Forgets what was read, and ends what is being read. */
  private drop(): void {
    this.reading.abort();
    this.endWaiting();
    this.blankPlaces.end();
    this.passages?.clear();
    this.result = undefined;
    this.passages = undefined;
    this.known = undefined;
    this.update({ status: 'idle' });
  }

  /** A move within the page (single-page applications): what was read is no longer there. */
  private moved(): void {
    if (this.orphaned()) return;
    // Two moves away from a text, it is there again because it was written again.
    if (this.current.status === 'idle') this.known = undefined;
    else if (this.readPlace !== place()) this.leave();
  }

  private leave(): void {
    const left = this.known;
    this.verdict = undefined;
    this.drop();
    this.known = left;
    this.world.overlay?.close();
    this.report();
  }

  /** Tells the background what the badge shall say, if that is news: each message may have to wake it. */
  private report(): void {
    const { status } = this.current;
    const standsOut = Math.min(this.result?.standsOut ?? 0, 99);
    if (this.reported === `${status} ${standsOut}`) return;
    this.reported = `${status} ${standsOut}`;
    this.send({ kind: 'report', status, standsOut });
  }

  /** A page that comes back from the back/forward cache has lost its badge. */
  private reportAgain(): void {
    this.reported = '';
    if (this.current.status !== 'idle') this.report();
  }

  /** The background's answer; undefined where there is none. */
  private async send(message: ToBackground): Promise<unknown> {
    try {
      return await chrome.runtime.sendMessage(message);
    } catch {
      return undefined;
    }
  }

  private orphaned(): boolean {
    if (this.world.isAlive()) return false;
    this.dispose();
    return true;
  }

  private async answer(message: ToReader): Promise<unknown> {
    if (message.kind === 'read') return this.read(message.asked, message.verdict).then(() => true);
    if (message.kind === 'verdict')
      return this.obey(message.verdict === 'none' ? undefined : message.verdict).then(() => true);
    if (message.kind === 'document-read') return this.documentRead(message.url);
    if (message.kind === 'show') return this.show(message.statement, message.evidence);
    if (message.kind === 'hide') return this.hide(message.lines).then(() => true);
    if (message.kind === 'link') return this.link(message.statement, message.evidence);
    if (message.kind === 'mark') return this.mark(message.on).then(() => true);
    const { overlay } = this.world;
    const opens = message.action === 'open' || (message.action === 'toggle' && !overlay?.isOpen);
    if (opens) overlay?.open({ focus: message.focus, look: message.look });
    else await this.closeOverlay();
    return overlay !== undefined;
  }

  private documentRead(url: string): true {
    this.links.note(url);
    this.amend({});
    return true;
  }
}

const describe = (error: unknown): string => String((error as Error)?.stack ?? error).slice(0, 1000);
