/** What a person can choose, and what follows from it. */
import { REGIONS, type Region, type Wishes } from '../summary/wishes.ts';
import { CONCERN_IDS, type Concern } from '../vocabulary/salience.ts';
import { arrayOf, either, isBoolean, literal, oneOf, text } from './schema.ts';

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
  /** Keep the policies that are read, to tell later what changed. */
  remembersPolicies: boolean;
  /** Hosts on which nothing is read unless asked for; their subdomains too. */
  leftAlone: string[];
}

export const DEFAULTS: Readonly<Settings> = {
  overlayByItself: false,
  language: null,
  matters: [],
  region: null,
  textSize: 'normal',
  remembersPolicies: true,
  leftAlone: [],
};

/** Each choice by itself: one that is broken, or of a later version, costs no other. */
const CHECKS: { [K in keyof Settings]: (value: unknown) => value is Settings[K] } = {
  overlayByItself: isBoolean,
  language: either(text(35), literal(null)),
  matters: arrayOf(oneOf(...CONCERN_IDS), CONCERN_IDS.length),
  region: either(oneOf(...REGIONS), literal(null)),
  textSize: oneOf(...TEXT_SIZES),
  remembersPolicies: isBoolean,
  leftAlone: arrayOf(text(253), MOST_HOSTS),
};

/** Of whatever was stored or given, the choices that there are, each with a value that it can have. */
export function sound(given: object): Partial<Settings> {
  const valid = Object.entries(CHECKS).filter(([key, check]) => check((given as Settings)[key as keyof Settings]));
  return Object.fromEntries(valid.map(([key]) => [key, (given as Settings)[key as keyof Settings]]));
}

const wishesOf = ({ matters, region }: Settings): Wishes => ({ matters, region });

const ZOOM: Record<TextSize, number> = { normal: 1, large: 1.2, larger: 1.45 };
export const zoomOf = ({ textSize }: Settings): number => ZOOM[textSize];

/** What a view of a summary needs to know of the person's choices. */
export const viewOf = (settings: Settings): { wishes: Wishes; zoom: number } => ({
  wishes: wishesOf(settings),
  zoom: zoomOf(settings),
});

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
