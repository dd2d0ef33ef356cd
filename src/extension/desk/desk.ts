/** What happens on the desk: a document is fetched, pasted or opened, and read; each step is a state for the view. */
import browser from 'webextension-polyfill';
import { linkToPassage } from '../../document/text-fragment.ts';
import type { Block, Evidence, SourceDocument } from '../../model.ts';
import type { Past } from '../../summary/changes.ts';
import { fingerprint } from '../../summary/fingerprint.ts';
import type { Actions, ShowResult } from '../../ui/actions.ts';
import { IDLE, type ListedLink, type PageState } from '../../ui/state.ts';
import { recollect } from '../archive/archive.ts';
import { type Errand, openDesk } from '../errand.ts';
import { packsFor } from '../languages.ts';
import { type ReadState, readDocument } from '../reading.ts';
import { readSettings } from '../settings.ts';
import { openSheet } from '../sheet-address.ts';
import { readFetched, readFile, readPasted } from './document.ts';
import { fetchDocument, forbidAllSites } from './fetch.ts';
import { Trouble } from './trouble.ts';

export type Step =
  | { at: 'intake' }
  /** A document whose address came from a page: nobody has clicked for it yet. */
  | { at: 'offered'; url: string }
  /** The browser must be asked first. */
  | { at: 'access'; url: string }
  | { at: 'working'; url?: string }
  | { at: 'trouble'; trouble: Trouble; url?: string }
  | { at: 'read'; document: SourceDocument; state: PageState };

export class Desk {
  step: Step = { at: 'intake' };
  /** Brings a quote of the text that was read into view, and says whether it did; the view puts it here. */
  bring: (blocks: readonly Block[], evidence: Evidence) => boolean = () => false;
  private readonly changed: () => void;
  private readonly from: number | undefined;
  /** Whether what is read here was asked for in a private window. */
  private readonly incognito: boolean;

  /** `changed` is called after each step. */
  constructor(errand: Errand | undefined, changed: () => void) {
    this.changed = changed;
    this.from = errand?.from;
    this.incognito = errand?.incognito ?? false;
    if (errand) this.step = { at: errand.clicked ? 'working' : 'offered', url: errand.url };
  }

  /** Fetches the document, or first asks for the right to. Only ever for a click of the person. */
  async summarize(url: string): Promise<void> {
    if (!(await browser.permissions.contains(siteOf(url)).catch(() => true))) return this.go({ at: 'access', url });
    await this.read(async () => readFetched(await fetchDocument(url)), url);
  }

  /** Asks the browser, which asks the person. Must be called from a click. */
  async allow(url: string): Promise<void> {
    const granted = await browser.permissions.request(siteOf(url)).catch(() => false);
    if (granted) return this.summarize(url);
    this.go({ at: 'trouble', trouble: new Trouble('access-refused'), url });
  }

  paste = (text: string) => this.read(async () => readPasted(text));
  open = (file: File) => this.read(() => readFile(file));
  again = () => this.go({ at: 'intake' });

  /** Marks a document in the list of those that the text on the desk relies on. */
  documentRead(url: string): void {
    if (this.step.at !== 'read') return;
    const { state } = this.step;
    const links = state.links?.map((link): ListedLink => (link.url === url ? { ...link, read: true } : link));
    this.go({ ...this.step, state: { ...state, ...(links && { links }) } });
  }

  show(statementId: string, index: number): ShowResult {
    const found = this.find(statementId, index);
    return found && this.bring(found.document.blocks, found.evidence) ? 'shown' : 'gone';
  }

  /** Into the document as it stands in the web; undefined where it was pasted or opened. */
  link(statementId: string, index: number): string | undefined {
    const found = this.find(statementId, index);
    const url = found?.document.url;
    return found && url ? linkToPassage(url, found.document.blocks, found.evidence) : undefined;
  }

  /** See `Actions.hide`. */
  hide(lines: readonly string[][]): void {
    if (this.step.at !== 'read') return;
    const { hidden: _, ...state } = this.step.state;
    this.go({ ...this.step, state: { ...state, ...(lines.length > 0 && { hidden: [...lines] }) } });
  }

  private find(statementId: string, index: number) {
    const { step } = this;
    if (step.at !== 'read') return undefined;
    const statement = step.state.analysis?.statements.find(({ id }) => id === statementId);
    const evidence = statement?.evidence[index];
    return evidence && { evidence, document: step.document };
  }

  /** As other windows of the extension are told it: the summary stands beside its text already. */
  get told(): PageState {
    return { ...(this.step.at === 'read' ? this.step.state : IDLE), overlayOpen: true };
  }

  private async read(come: () => Promise<SourceDocument>, url?: string): Promise<void> {
    const from = url === undefined ? {} : { url };
    if (url === undefined) forbidAllSites();
    this.go({ at: 'working', ...from });
    try {
      const document = await come();
      const state = await readDocument(document, { asked: true, packsFor });
      const past = await this.recollect(document, state);
      this.go({ at: 'read', document, state: { ...state, ...(past && { past }), overlayOpen: false } });
      if (url !== undefined) this.tell(url);
    } catch (error) {
      if (error instanceof Trouble) return this.go({ at: 'trouble', trouble: error, ...from });
      const state = { status: 'error' as const, error: String((error as Error)?.stack ?? error).slice(0, 1000) };
      this.go({ at: 'read', document: { text: '', blocks: [] }, state: { ...state, overlayOpen: false } });
    }
  }

  /** What was fetched is remembered as a page is; what was pasted or opened has no address, and is not. */
  private async recollect({ text, url }: SourceDocument, { status, analysis }: ReadState): Promise<Past | undefined> {
    if (!url || status !== 'ready' || !analysis || analysis.detection.kind === 'other') return undefined;
    if (!(await this.mayRemember()) || !(await readSettings()).remembersPolicies) return undefined;
    return recollect({ address: url, analysis, fingerprint: fingerprint(text), visit: Date.now() });
  }

  private async mayRemember(): Promise<boolean> {
    const tab = await browser.tabs.getCurrent().catch(() => undefined);
    return tab?.incognito === false && !this.incognito;
  }

  /** Has another document read, in a tab of its own. Rejects where the browser opens none. */
  async send(url: string): Promise<void> {
    const tab = await browser.tabs.getCurrent();
    const from = tab?.id !== undefined && { from: tab.id };
    await openDesk({ url, clicked: true, ...from, incognito: !(await this.mayRemember()) });
  }

  /** The page that the document was found on lists it as read from now on. */
  private tell(url: string): void {
    if (this.from === undefined) return;
    browser.tabs.sendMessage(this.from, { kind: 'document-read', url }).catch(() => {});
  }

  private go(step: Step): void {
    this.step = step;
    this.changed();
  }
}

/** Patterns of hosts have no port in Firefox. */
const siteOf = (url: string) => {
  const { protocol, hostname } = new URL(url);
  return { origins: [`${protocol}//${hostname}/*`] };
};

/** What the view of a summary can ask for here. */
export function actionsOn(desk: Desk): Actions {
  const nothing = async () => {};
  return {
    readAnyway: nothing,
    openOverlay: nothing,
    closeOverlay: nothing,
    judge: nothing,
    mark: nothing,
    openPanel: nothing,
    grantAccess: async () => false,
    show: async (id, index) => desk.show(id, index),
    link: async (id, index) => desk.link(id, index),
    hide: async (lines) => desk.hide(lines),
    summarize: (url) => desk.send(url).catch(() => {}),
    async openSheet() {
      const tab = await browser.tabs.getCurrent();
      if (tab?.id !== undefined) await openSheet(tab.id).catch(() => {});
    },
    openDesk: () => openDesk().catch(() => {}),
    openOptions: () => browser.runtime.openOptionsPage().catch(() => {}),
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
  };
}
