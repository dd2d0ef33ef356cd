/** Below every view: the reader's word and the ways on. */
import type { ViewProps } from './context.ts';
import { Judgement } from './judgement.tsx';
import type { Status } from './state.ts';

const JUDGED: readonly Status[] = ['ready', 'nothing-found', 'not-a-policy', 'idle'];

export const Foot = (props: ViewProps) => {
  const {
    state,
    actions,
    messages: { say },
    place,
  } = props;
  return (
    <footer>
      {place !== 'page' && place !== 'sheet' && JUDGED.includes(state.status) && <Judgement {...props} />}
      {state.accessWithheld && (
        <p class="remark">
          {say('access_withheld')}{' '}
          <button type="button" class="quiet" onClick={() => actions.grantAccess()}>
            {say('grant_access')}
          </button>
        </p>
      )}
      {place === 'popup' && (
        <button type="button" class="quiet" onClick={() => actions.openPanel()}>
          {say('open_panel')}
        </button>
      )}
      {state.status === 'ready' && place !== 'sheet' && (
        <button type="button" class="quiet" onClick={() => actions.openSheet()}>
          {say('open_sheet')}
        </button>
      )}
      {place !== 'page' && (
        <button type="button" class="quiet" onClick={() => actions.openDesk()}>
          {say('open_desk')}
        </button>
      )}
      <button type="button" class="quiet" onClick={() => actions.openOptions()}>
        {say('open_settings')}
      </button>
    </footer>
  );
};
