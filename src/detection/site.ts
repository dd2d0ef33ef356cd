/** The parts of an address that tell what it leads to, without the browser's help: this room knows no `URL`. */

const ADDRESS = /^https?:\/\/(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)(?::\d+)?([^?#]*)/i;

const hostOf = (address: string): string => ADDRESS.exec(address)?.[1]?.toLowerCase() ?? '';

/** The last name in the path; empty where there is none. */
export const lastOfPath = (address: string): string =>
  (ADDRESS.exec(address)?.[2] ?? '').split('/').filter(Boolean).at(-1) ?? '';

/**
 * The site that an address belongs to: its host without what stands before the name that one registers. Told without the
 * public suffix list, which is larger than the extension: a short name before a country's counts to the suffix ("co.uk").
 */
export function siteOf(address: string): string {
  const host = hostOf(address);
  if (/^[\d.]+$|^\[/.test(host)) return host;
  const labels = host.split('.');
  const [country = '', second = ''] = labels.slice(-2).reverse();
  const suffix = country.length === 2 && second.length <= 3 && labels.length > 2 ? 2 : 1;
  return labels.slice(-suffix - 1).join('.');
}
