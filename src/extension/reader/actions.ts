/** What the overlay can ask for: some is done in the page, the rest by the background. */
import type { Actions } from '../../ui/actions.ts';
import type { Verdict } from '../../ui/state.ts';
import type { ToBackground } from '../message-to-background.ts';

/** What is done in the page. */
type InPage = Pick<Actions, 'readAnyway' | 'show' | 'hide' | 'link' | 'mark' | 'openOverlay' | 'closeOverlay'> & {
  /** The person's word goes before ours. */
  obey(verdict: Verdict | undefined): Promise<void>;
};

/** @param send resolves with the background's answer, whatever comes */
export function actionsOf(inPage: InPage, send: (message: ToBackground) => Promise<unknown>): Actions {
  const ask = async (message: ToBackground): Promise<void> => void (await send(message));
  return {
    readAnyway: () => inPage.readAnyway(),
    show: (statement, index) => inPage.show(statement, index),
    hide: (lines) => inPage.hide(lines),
    link: (statement, index) => inPage.link(statement, index),
    mark: (on) => inPage.mark(on),
    openOverlay: () => inPage.openOverlay(),
    closeOverlay: () => inPage.closeOverlay(),
    judge: async (verdict) => {
      await Promise.all([ask({ kind: 'verdict', verdict: verdict ?? 'none' }), inPage.obey(verdict)]);
    },
    summarize: (url) => ask({ kind: 'open-desk', url }),
    openSheet: () => ask({ kind: 'open-sheet' }),
    openDesk: () => ask({ kind: 'open-desk' }),
    openOptions: () => ask({ kind: 'open-options' }),
    copy,
    /** Both want a click in the extension's own window. */
    openPanel: async () => {},
    grantAccess: async () => false,
  };
}

/** The clipboard is absent on http pages, and refused where the page's permissions policy says so. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
