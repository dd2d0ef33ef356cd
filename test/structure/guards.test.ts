/** The guards that `npm run mutate` takes away are there to be taken away, and what must fail then is there too. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { faultsNamed } from '../../tools/faults.mjs';
import { GUARDS } from '../../tools/guards.mjs';
import { ROOT, read } from './project.ts';

test.each(GUARDS)(
  '#45 the guard of fault $fault in $file stands where it did',
  ({ fault, file, from, to, tests, browser }) => {
    expect(read(file).split(from)).toHaveLength(2);
    expect(to).not.toBe(from);
    expect(existsSync(join(ROOT, tests))).toBe(true);
    expect(tests.startsWith('test/e2e/')).toBe(browser !== undefined);
    if (browser) expect(faultsNamed(read(tests))).toContain(fault);
  },
);
