/** The sheet: the summary of a tab's page in a tab of its own, to write letters from, to print and to keep. */
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { WRITERS } from '../../export/formats.ts';
import type { Analysis } from '../../model.ts';
import type { Page } from '../../ui/actions.ts';
import { mountView } from '../../ui/view.tsx';
import { viewOf } from '../choices.ts';
import { languageOf } from '../reader-language.ts';
import { speak } from '../reader-messages.ts';
import { readSettings } from '../settings.ts';
import { findTab, openPageIn } from '../tab-page.ts';
import { htmlPage } from './html-page.ts';
import { printing } from './printing.ts';
import { type SavedFile, save } from './save.ts';
import { type SavedForm, SheetTools } from './sheet-tools.tsx';

const [tabId, settings] = await Promise.all([findTab(), readSettings()]);
const page = await openPageIn(tabId);
const messages = await speak(languageOf(settings));
document.title = `${messages.say('sheet_title')} – Clauselight`;

const tools = document.getElementById('tools')!;
const view = viewOf(settings);
page.source.subscribe(draw);
draw();
mountView(document.getElementById('summary')!, broughtToFront(page), messages, 'sheet', {
  ...view,
  printing,
});

function draw(): void {
  const { status, analysis, anchors = [] } = page.source.current;
  const { copy } = page.actions;
  const today = new Date();
  render(
    status === 'ready' && analysis ? (
      <SheetTools
        {...{ analysis, anchors, messages, region: view.wishes.region, today, copy }}
        print={() => print()}
        save={(form) => save(fileOf(form, analysis), analysis)}
      />
    ) : null,
    tools,
  );
}

function fileOf(form: SavedForm, analysis: Analysis): SavedFile {
  if (form === 'html') return { text: htmlPage(page, messages, view.wishes), ending: 'html', mediaType: 'text/html' };
  const { write, ...kind } = WRITERS[form];
  return { text: write(analysis, messages), ...kind };
}

/** What is shown is in the other tab; and the letter is written here. */
function broughtToFront({ source, actions }: Page): Page {
  return {
    source,
    actions: {
      ...actions,
      async show(statement, evidence) {
        const result = await actions.show(statement, evidence);
        if (result === 'shown') await browser.tabs.update(tabId, { active: true }).catch(() => {});
        return result;
      },
      async openSheet() {
        tools.querySelector<HTMLElement>('select')?.focus();
      },
    },
  };
}
