import { expect, it } from 'vitest';
import { DEFAULTS, type Settings } from '../../src/extension/choices.ts';
import { readSettingsFile, writeSettings } from '../../src/extension/options/settings-file.ts';

const MINE: Settings = {
  overlayByItself: true,
  language: 'sv',
  matters: ['sale'],
  region: 'california',
  textSize: 'large',
  remembersPolicies: false,
  leftAlone: ['shop.example'],
};

/** A file with these settings, as a later or an earlier version may have written it. */
const file = (settings: unknown, kind = 'clauselight-settings') => JSON.stringify({ kind, version: 7, settings });

it.each([MINE, DEFAULTS])('takes in what it gave out', (settings) => {
  expect(readSettingsFile(writeSettings(settings))).toEqual({ settings, ignored: [] });
});

it('takes what it knows, and names the rest', () => {
  const given = { ...MINE, theme: 'dark', region: 'moon', matters: ['hats'] };
  const { region: _, matters: _too, ...known } = MINE;
  expect(readSettingsFile(file(given))).toEqual({ settings: known, ignored: ['matters', 'region', 'theme'] });
});

it('takes no name of an object’s own for a setting', () => {
  const given = '{"kind":"clauselight-settings","settings":{"__proto__":{"language":"sv"},"toString":true}}';
  expect(readSettingsFile(given)).toEqual({ settings: {}, ignored: ['__proto__', 'toString'] });
});

it.each([
  ['nothing', '', 'damaged'],
  ['half a file', '{"kind": "clauselight-settings", "set', 'damaged'],
  ['a picture', '\u0089PNG', 'damaged'],
  ['another list', '[1, 2]', 'foreign'],
  ['null', 'null', 'foreign'],
  ['the settings of something else', file(MINE, 'darkreader'), 'foreign'],
  ['a file without settings', file(undefined), 'foreign'],
  ['settings that are none', file('all'), 'foreign'],
])('says of %s that nothing can be taken from it', (_, text, trouble) => {
  expect(readSettingsFile(text)).toBe(trouble);
});
