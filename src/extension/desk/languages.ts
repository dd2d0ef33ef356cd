/** The tables of languages, by the same scripts that are put into pages. */
import { joinWorld } from '../world.ts';

/** Those of `languages` that the extension has, and any loaded before. */
export async function loadLanguages(languages: string[]) {
  const { languages: loaded } = joinWorld();
  const missing = languages.filter((language) => __LANGUAGES__.includes(language) && !loaded.has(language));
  await Promise.all(missing.map((language) => loadScript(`/language-${language}.js`)));
  return loaded;
}

const loadScript = (src: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${src} could not be loaded`));
    document.head.append(script);
  });
