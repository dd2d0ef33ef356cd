import type { Messages } from '../summary/messages.ts';
import type { ThemeId } from '../vocabulary/themes.ts';

/** One of the four things that people ask, underlined as its sentences are marked in the page. */
export const ThemeName = ({ theme, messages }: { theme: ThemeId; messages: Messages }) => (
  <span class={`theme-name theme-${theme}`}>{messages.say(`theme_${theme}`)}</span>
);
