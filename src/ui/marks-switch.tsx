import { THEME_IDS } from '../vocabulary/themes.ts';
import type { ViewProps } from './context.ts';
import { ThemeName } from './theme-name.tsx';

/** Turns the marks in the page on and off; while they are on, it says which is which. */
export const MarksSwitch = ({ state, actions, messages }: ViewProps) => {
  const isOn = state.marked === true;
  return (
    <div class="marks">
      <button type="button" class="switch" aria-pressed={isOn} onClick={() => actions.mark(!isOn)}>
        {messages.say('mark_page')}
      </button>
      {isOn && (
        <ul class="legend">
          {THEME_IDS.map((theme) => (
            <li key={theme}>
              <ThemeName theme={theme} messages={messages} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
