/** Modules that build/language-plugin.ts makes of the language folders. */
declare module 'virtual:language/*' {
  const pack: import('../matching/tables.ts').CompiledPack;
  export default pack;
}
declare module 'virtual:languages' {
  const packs: readonly import('../matching/tables.ts').CompiledPack[];
  export default packs;
}
