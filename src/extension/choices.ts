/** What a person can choose, and what follows from it. */
import type { Region, Wishes } from '../summary/wishes.ts';
import type { Concern } from '../vocabulary/salience.ts';

export const TEXT_SIZES = ['normal', 'large', 'larger'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** Far above what a person would write down. */
export const MOST_HOSTS = 500;

export interface Settings {
  /** Open the overlay when a policy has been read, without being asked. */
  overlayByItself: boolean;
  /** The interface's language, BCP 47; null: as the browser. */
  language: string | null;
  /** What is ranked first among what stands out. */
  matters: Concern[];
  /** Whose rights are shown first; null: nobody's. */
  region: Region | null;
  textSize: TextSize;
  /** Hosts on which nothing is read unless asked for; their subdomains too. */
  leftAlone: string[];
}

export const DEFAULTS: Readonly<Settings> = {
  overlayByItself: false,
  language: null,
  matters: [],
  region: null,
  textSize: 'normal',
  leftAlone: [],
};

export const wishesOf = ({ matters, region }: Settings): Wishes => ({ matters, region });

const ZOOM: Record<TextSize, number> = { normal: 1, large: 1.2, larger: 1.45 };
export const zoomOf = ({ textSize }: Settings): number => ZOOM[textSize];

/** `host` as in `location.hostname`. */
export const isLeftAlone = (host: string, { leftAlone }: Settings): boolean =>
  leftAlone.some((site) => host === site || host.endsWith(`.${site}`));

const HOST = /^[\p{L}\p{N}.-]+$/u;

/** Hosts out of what a person wrote: addresses or names, one a line or with commas between them. */
export function readHosts(written: string): string[] {
  const words = written.toLowerCase().split(/[\s,;]+/);
  const hosts = words.map((word) => word.replace(/^[a-z]+:\/\//, '').replace(/^www\.|[/?#:].*$/g, ''));
  return [...new Set(hosts.filter((host) => HOST.test(host)))].slice(0, MOST_HOSTS);
}
