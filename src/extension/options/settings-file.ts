/** Settings as a file, to take them along. */
import { type Settings, sound } from '../choices.ts';

export const FILE_NAME = 'clauselight-settings.json';
/** What the file says that it is. */
const KIND = 'clauselight-settings';

/** 'damaged': no JSON. 'foreign': something else than settings of Clauselight. */
export type FileTrouble = 'damaged' | 'foreign';

export interface SettingsFile {
  settings: Partial<Settings>;
  /** Names of what this version does not know, or cannot take as it stands there. */
  ignored: string[];
}

export const writeSettings = (settings: Settings): string =>
  `${JSON.stringify({ kind: KIND, version: 1, settings }, null, 2)}\n`;

/** What a person was given by `writeSettings`, of this version or another. Never throws. */
export function readSettingsFile(text: string): SettingsFile | FileTrouble {
  let file: { kind?: unknown; settings?: unknown } | null;
  try {
    file = JSON.parse(text);
  } catch {
    return 'damaged';
  }
  const given = file?.kind === KIND ? file.settings : undefined;
  if (typeof given !== 'object' || given === null) return 'foreign';
  const settings = sound(given);
  const ignored = Object.keys(given).filter((key) => !Object.hasOwn(settings, key));
  return { settings, ignored };
}
