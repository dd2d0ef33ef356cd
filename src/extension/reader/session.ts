/**
 * The reader of one page, for as long as the page lives. It holds the page's state, because nothing else lasts: the
 * background is stopped whenever it rests, the popup whenever it closes.
 */
import type { PageDocument } from '../../document/page.ts';
import { outline } from '../../summary/outline.ts';
import type { ShowResult } from '../../ui/actions.ts';
import type { Frame } from '../../ui/frame.ts';
import { IDLE, type PageState } from '../../ui/state.ts';
import {
  isOwnPage,
  readMessage,
  type Sender,
  STATE_PORT,
  type ToBackground,
  type ToReader,
  toReader,
} from '../message.ts';
import type { ReaderHandle, World } from '../world.ts';
import { clearHighlight, highlight } from './highlight.ts';
import { Marks } from './marks.ts';
import { findQuote } from './quote.ts';
import { readThisPage } from './reading.ts';
import { untilSettled } from './settle.ts';

/** The address of the page as a whole; see the detector's. */
const place = () => location.href.replace(/#(?![/!]).*/, '');

export class Session implements ReaderHandle {
  current: PageState = IDLE;
  private readonly world: World;
  private readonly listeners = new Set<(state: PageState) => void>();
  private readonly away = new AbortController();
  private page: PageDocument | undefined;
  private standsOut = 0;
  private readPlace = '';
  /** Counts readings, so that a late one does not overwrite a newer. */
  private turn = 0;
  private endWaiting = () => {};
  private reported = '';
  private marks: Marks | undefined;
  readonly outlineOf = outline;

  constructor(world: World) {
    this.world = world;
    chrome.runtime.onMessage.addListener(this.received);
    chrome.runtime.onConnect.addListener(this.connected);
    const { signal } = this.away;
    globalThis.navigation?.addEventListener('navigatesuccess', () => this.moved(), { signal });
    addEventListener('pageshow', (event) => event.persisted && this.reportAgain(), { signal });
  }

  async read(asked: boolean): Promise<void> {
    if (this.orphaned()) return;
    const known = this.readPlace === place() && this.current.status !== 'idle' && this.current.status !== 'error';
    if (known && (!asked || this.current.asked)) return;
    this.endWaiting();
    this.readPlace = place();
    this.update({ status: 'loading', url: location.href, asked });
    if (!(await this.attempt(asked))) this.endWaiting = untilSettled(() => this.attempt(asked));
  }

  /** True once the page needs no further look. */
  private async attempt(asked: boolean): Promise<boolean> {
    const turn = ++this.turn;
    try {
      const reading = await readThisPage({ asked, loadLanguages: (languages) => this.loadLanguages(languages) });
      if (turn !== this.turn) return true;
      this.unmark();
      this.page = reading.page;
      this.standsOut = reading.standsOut;
      this.update(reading.state);
      return reading.state.status === 'ready';
    } catch (error) {
      if (turn === this.turn) this.update({ status: 'error', url: location.href, asked, error: describe(error) });
      return true;
    } finally {
      if (turn === this.turn) this.report();
    }
  }

  async show(statementId: string, evidenceIndex: number): Promise<ShowResult> {
    const statement = this.current.analysis?.statements.find(({ id }) => id === statementId);
    const evidence = statement?.evidence[evidenceIndex];
    if (!evidence || !this.page || this.orphaned()) return 'gone';
    const range = findQuote(this.page, evidence);
    if (!range || !(await this.send({ kind: 'need-highlight' }))) return 'gone';
    const result = highlight(range);
    if (result === 'shown') this.world.overlay?.clear(range);
    return result;
  }

  async mark(on: boolean): Promise<void> {
    const { current, page } = this;
    this.unmark();
    const statements = current.analysis?.statements;
    if (!on || !page || !statements || this.orphaned() || !(await this.send({ kind: 'need-highlight' }))) return;
    this.marks = new Marks(page, statements, (pointed) => this.tellMarks(pointed));
    this.tellMarks();
  }

  private unmark(): void {
    if (!this.marks) return;
    this.marks.clear();
    this.marks = undefined;
    this.tellMarks();
  }

  private tellMarks(pointed?: string): void {
    const { overlayOpen: _, marked: _before, pointed: _last, ...state } = this.current;
    this.update({ ...state, ...(this.marks && { marked: true }), ...(pointed && { pointed }) });
  }

  subscribe(listener: (state: PageState) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  readAnyway = () => this.read(true);

  async openOverlay(): Promise<void> {
    this.world.overlay?.open({ focus: true });
  }

  async closeOverlay(): Promise<void> {
    this.world.overlay?.close();
    await this.send({ kind: 'overlay-closed' });
  }

  async openOptions(): Promise<void> {
    await this.send({ kind: 'open-options' });
  }

  async copy(text: string): Promise<boolean> {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Absent on http pages, refused where the page's permissions policy says so.
      return false;
    }
  }

  async grantAccess(): Promise<boolean> {
    return false;
  }

  /** A page cannot open it: the browser wants a click in the extension's own window. */
  async openPanel(): Promise<void> {}

  overlayPlaced(frame: Frame): void {
    this.send({ kind: 'overlay-placed', frame });
  }

  overlayChanged(open: boolean): void {
    const { overlayOpen: _, ...state } = this.current;
    this.update(state, open);
  }

  dispose(): void {
    this.turn++;
    this.endWaiting();
    this.away.abort();
    this.world.overlay?.close();
    this.marks?.clear();
    clearHighlight();
    this.listeners.clear();
    if (!this.world.isAlive()) return;
    chrome.runtime.onMessage.removeListener(this.received);
    chrome.runtime.onConnect.removeListener(this.connected);
  }

  private update(state: Omit<PageState, 'overlayOpen'>, overlayOpen = this.current.overlayOpen): void {
    this.current = { ...state, overlayOpen };
    for (const listener of this.listeners) listener(this.current);
  }

  /** A move within the page (single-page applications): what was read is no longer there. */
  private moved(): void {
    if (this.orphaned() || this.readPlace === place() || this.current.status === 'idle') return;
    this.turn++;
    this.endWaiting();
    this.page = undefined;
    this.standsOut = 0;
    this.unmark();
    clearHighlight();
    this.world.overlay?.close();
    this.update({ status: 'idle' });
    this.report();
  }

  /** Tells the background what the badge shall say, if that is news: each message may have to wake it. */
  private report(): void {
    const { status } = this.current;
    const standsOut = Math.min(this.standsOut, 99);
    if (this.reported === `${status} ${standsOut}`) return;
    this.reported = `${status} ${standsOut}`;
    this.send({ kind: 'report', status, standsOut });
  }

  /** A page that comes back from the back/forward cache has lost its badge. */
  private reportAgain(): void {
    this.reported = '';
    if (this.current.status !== 'idle') this.report();
  }

  private async loadLanguages(languages: string[]): Promise<World['languages']> {
    const missing = languages.filter((language) => !this.world.languages.has(language));
    await Promise.all(missing.map((language) => this.send({ kind: 'need-language', language })));
    return this.world.languages;
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

  private received = (value: unknown, sender: Sender, respond: (answer: unknown) => void): boolean => {
    const message = this.isOurs(sender) ? readMessage(toReader, value) : undefined;
    if (!message) return false;
    this.answer(message).then(respond, () => respond(undefined));
    return true;
  };

  private async answer(message: ToReader): Promise<unknown> {
    if (message.kind === 'read') return this.read(message.asked).then(() => true);
    if (message.kind === 'show') return this.show(message.statement, message.evidence);
    if (message.kind === 'mark') return this.mark(message.on).then(() => true);
    const { overlay } = this.world;
    const opens = message.action === 'open' || (message.action === 'toggle' && !overlay?.isOpen);
    if (opens) overlay?.open({ focus: message.focus, look: message.look });
    else await this.closeOverlay();
    return overlay !== undefined;
  }

  private connected = (port: chrome.runtime.Port): void => {
    if (port.name !== STATE_PORT || !port.sender || !this.isOurs(port.sender)) return;
    port.postMessage(this.current);
    const unsubscribe = this.subscribe((state) => port.postMessage(state));
    port.onDisconnect.addListener(unsubscribe);
  };

  private isOurs(sender: Sender): boolean {
    return isOwnPage(sender, chrome.runtime.id, chrome.runtime.getURL(''));
  }
}

const describe = (error: unknown): string => String((error as Error)?.stack ?? error).slice(0, 1000);
