import { describe, expect, it } from 'vitest';
import { guessFormat } from '../../src/document/format.ts';

describe('guessFormat', () => {
  it.each([
    ['html', 'policy.html', 'We collect your name.'],
    ['html', 'POLICY.HTM', 'We collect your name.'],
    ['markdown', 'policy.md', 'We collect your name.'],
    ['text', 'policy.txt', '# We collect your name.'],
    ['text', 'policy.txt', '<p>In this text we write of tags.</p>'],
    ['html', 'policy.txt', '<!DOCTYPE html><p>We collect your name.'],
    ['html', undefined, '\uFEFF <!-- saved --> <!-- twice -->\n<html lang="en">'],
    ['html', undefined, '<?xml version="1.0"?>\n<!doctype html>'],
    ['html', undefined, '<div class="policy"><h1>Privacy</h1>'],
    ['markdown', undefined, 'A preface.\n\n## What we collect\n'],
    ['markdown', undefined, 'Privacy\n=======\n'],
    ['markdown', undefined, 'See [our partners](https://example.org/partners).'],
    ['text', undefined, 'We collect your name <name@example.org> # and more.'],
    ['text', 'policy.privacy', 'We collect your name.'],
    ['text', undefined, ''],
  ])('takes for %s: %s %j', (format, path, beginning) => {
    expect(guessFormat(path, beginning)).toBe(format);
  });

  it('is quick on a page of nothing but comments', () => {
    const started = performance.now();
    expect(guessFormat(undefined, `${'<!---->'.repeat(600)}x`)).toBe('text');
    expect(performance.now() - started).toBeLessThan(500);
  });
});
