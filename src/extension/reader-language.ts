/** Which language the interface speaks: the one chosen in the settings, or else the browser's. */
import browser from 'webextension-polyfill';
import { matchLanguage } from '../summary/reader-language.ts';
import type { Settings } from './choices.ts';
import { readSettings } from './settings.ts';

/** BCP 47, one of `__READER_LANGUAGES__`. Never rejects. */
export const readerLanguage = async (): Promise<string> => languageOf(await readSettings());

/** BCP 47, one of `__READER_LANGUAGES__`. */
export const languageOf = ({ language }: Settings): string =>
  matchLanguage([...(language ? [language] : []), ...browserLanguages()], __READER_LANGUAGES__);

/** The browser's own language before those of pages: where we lack it, the next that the person reads. */
const browserLanguages = (): readonly string[] => [browser.i18n.getUILanguage(), ...navigator.languages];
