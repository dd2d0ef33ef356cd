/**
 * The tag in its canonical form ("PT-br" → "pt-BR"), an underscore taken for the hyphen, as in POSIX locales.
 * Undefined where it is no BCP 47 tag.
 */
export function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
