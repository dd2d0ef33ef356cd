/**
 * PDF.js tries whether it could make code of text and is told not to. Stores refuse a package that holds even the trial,
 * and the extension's policy would log it, so it is taken out.
 */
import type { Plugin } from 'vite';

const TRIAL = /\bnew Function\([^()]*\)/g;
const REFUSAL = '(()=>{throw new Error("no code is made of text")})()';

export function noCodeFromText(): Plugin {
  return {
    name: 'no-code-from-text',
    transform(code, id) {
      if (!id.includes('/unpdf/') || !code.includes('new Function')) return undefined;
      const cleared = code.replace(TRIAL, REFUSAL);
      if (/\bnew Function\b|[^\w$.]eval\(/.test(cleared)) return this.error(`${id} still makes code of text`);
      return { code: cleared, map: null };
    },
  };
}
