/** What the build makes of the folders in src/languages/. */
declare module 'virtual:languages' {
  const packs: readonly import('../matching/tables.ts').CompiledPack[];
  export default packs;
}
