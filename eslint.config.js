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
    rules: {
      ...regexp.configs.recommended.rules,
      // Matters of taste: `(…)` reads better than `(?:…)`, and `[A-Za-z]` says what it means.
      'regexp/no-unused-capturing-group': 'off',
      'regexp/prefer-w': 'off',
      'regexp/use-ignore-case': 'off',
    },
  },
];
