/** Codes that were given up, or that name what a shorter one does. */
const PREFERRED: Readonly<Record<string, string>> = {
  no: 'nb',
  iw: 'he',
  in: 'id',
  ji: 'yi',
  fil: 'tl',
  cmn: 'zh',
  sh: 'hr',
};

/** The language of a declared tag, without region or script: "pt_BR" is "pt". Undefined where it is no tag. */
export function languageOfTag(tag: string | undefined): string | undefined {
  const language = /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(tag ?? '')?.[1]?.toLowerCase();
  return language && language !== 'und' && language !== 'mul' ? (PREFERRED[language] ?? language) : undefined;
}

/** Languages that we cannot tell, by the one whose words theirs are taken for. */
const RELATIVES: Readonly<Record<string, string>> = {
  bs: 'hr',
  sr: 'hr',
  cnr: 'hr',
  lb: 'de',
  gsw: 'de',
  fy: 'nl',
  fo: 'is',
  oc: 'ca',
  ast: 'es',
  co: 'it',
  yi: 'he',
  ky: 'kk',
  ps: 'fa',
  ckb: 'fa',
};

/** True where a text in `declared` would be taken for `told`. */
export function looksLike(declared: string, told: string): boolean {
  return RELATIVES[declared] === told;
}
