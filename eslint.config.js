/** Biome lints everything; ESLint is here for regular expressions alone, which Biome does not look into. */
import regexp from 'eslint-plugin-regexp';
import * as parser from './tools/eslint-parser.mjs';

export default [
  { ignores: ['dist/', 'node_modules/', '.clauselight/'] },
  {
    ...regexp.configs.recommended,
    files: ['**/*.{ts,tsx,js,mjs}'],
    languageOptions: { parser },
    linterOptions: { reportUnusedDisableDirectives: 'off' },
  },
];
