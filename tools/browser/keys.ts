/** Keys as a person presses them, by the names that the DOM gives them (UI Events). */

export interface Key {
  key: string;
  code: string;
  /** The Windows virtual key code, which both browsers go by. */
  keyCode: number;
}

const NAMED: Readonly<Record<string, Key>> = {
  Alt: { key: 'Alt', code: 'AltLeft', keyCode: 18 },
  Shift: { key: 'Shift', code: 'ShiftLeft', keyCode: 16 },
  Escape: { key: 'Escape', code: 'Escape', keyCode: 27 },
  Tab: { key: 'Tab', code: 'Tab', keyCode: 9 },
  Enter: { key: 'Enter', code: 'Enter', keyCode: 13 },
};

/** The keys of a chord such as "Alt+Shift+S", in the order in which they go down. */
export const keysOf = (chord: string): Key[] =>
  chord.split('+').map((name) => NAMED[name] ?? { key: name, code: `Key${name.toUpperCase()}`, keyCode: codeOf(name) });

const codeOf = (letter: string): number => letter.toUpperCase().charCodeAt(0);

/** As the DevTools protocol counts them: 1 Alt, 8 Shift. */
export const modifiersIn = (keys: readonly Key[]): number =>
  (keys.some(({ key }) => key === 'Alt') ? 1 : 0) | (keys.some(({ key }) => key === 'Shift') ? 8 : 0);
