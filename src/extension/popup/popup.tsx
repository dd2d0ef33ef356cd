/** The popup: the summary of the page in the active tab. */
import type { Page } from '../../ui/actions.ts';
import { mountView } from '../../ui/view.tsx';
import { viewOf } from '../choices.ts';
import { languageOf } from '../reader-language.ts';
import { speak } from '../reader-messages.ts';
import { readSettings } from '../settings.ts';
import { openPage } from '../tab-page.ts';

const [page, settings] = await Promise.all([openPage(), readSettings()]);
const messages = await speak(languageOf(settings));
mountView(document.body, leavingTheWay(page), messages, 'popup', viewOf(settings));

/** The popup stands over the page: once there is something to see in it, it goes. */
function leavingTheWay({ source, actions }: Page): Page {
  return {
    source,
    actions: {
      ...actions,
      async show(statement, evidence) {
        const result = await actions.show(statement, evidence);
        if (result === 'shown') window.close();
        return result;
      },
      async openPanel() {
        await actions.openPanel();
        window.close();
      },
      async openOverlay() {
        await actions.openOverlay();
        window.close();
      },
    },
  };
}
