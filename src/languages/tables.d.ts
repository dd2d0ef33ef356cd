/** Modules that build/language-plugin.ts makes of the language folders. */
declare module 'virtual:language-tables' {
  /** By BCP 47; parsed anew at each call. */
  const tables: Readonly<Record<string, () => import('../matching/tables.ts').CompiledPack>>;
  export default tables;
}
declare module 'virtual:languages' {
  const packs: readonly import('../matching/tables.ts').CompiledPack[];
  export default packs;
}
