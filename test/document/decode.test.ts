import { describe, expect, it } from 'vitest';
import { decode } from '../../src/document/decode.ts';

const text = (bytes: Uint8Array | string) => decode(typeof bytes === 'string' ? Buffer.from(bytes) : bytes);

describe('decode', () => {
  it('reads UTF-8 and nothing at all', () => {
    expect(text('Vi säljer inte dina uppgifter – aldrig.')).toBe('Vi säljer inte dina uppgifter – aldrig.');
    expect(text('')).toBe('');
  });

  it('keeps a byte-order mark as one unit', () => {
    expect(text('\uFEFFWe')).toBe('\uFEFFWe');
  });

  it('reads UTF-16 with a byte-order mark in both orders', () => {
    const little = Buffer.from('\uFEFFSäker', 'utf16le');
    expect(text(little)).toBe('\uFEFFSäker');
    expect(text(Buffer.from(little).swap16())).toBe('\uFEFFSäker');
  });

  it('reads an older Western encoding, declared or not', () => {
    expect(text(Buffer.from('Vi s\xe4ljer inte \x93uppgifter\x94', 'latin1'))).toBe('Vi säljer inte “uppgifter”');
    const declared = Buffer.from('<meta charset="iso-8859-2"><p>Twoje dane s\xb1 bezpieczne</p>', 'latin1');
    expect(text(declared)).toContain('są bezpieczne');
  });

  it('takes the encoding that came with the bytes, where there is such a one', () => {
    const polish = Buffer.from('Twoje dane s\xb1 bezpieczne', 'latin1');
    expect(decode(polish, 'iso-8859-2')).toBe('Twoje dane są bezpieczne');
    expect(decode(polish, 'x-nowhere')).toBe('Twoje dane s± bezpieczne');
  });

  it('does not believe in an encoding that does not exist, or in UTF-8 that is none', () => {
    for (const charset of ['x-nowhere', 'utf-8']) {
      expect(text(Buffer.from(`<meta charset=${charset}><p>f\xf6r`, 'latin1'))).toContain('för');
    }
  });

  it('keeps damaged UTF-8 as UTF-8', () => {
    const whole = Buffer.from('Vi säljer inte dina uppgifter på nätet. å');
    expect(text(whole.subarray(0, -1))).toBe('Vi säljer inte dina uppgifter på nätet. \uFFFD');
  });

  it('bears a stray control character', () => {
    expect(text(`${'We keep your data. '.repeat(20)}\0`)).toContain('\0');
  });

  it.each([
    ['a PDF document', Buffer.from('%PDF-1.7\nWe collect your name.')],
    ['an office document', Buffer.from('PK\x03\x04word/document.xml', 'latin1')],
    ['a PNG image', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
    ['binary data', Buffer.from(Array.from({ length: 2000 }, (_, i) => (i * 7919) % 256))],
  ])('says that it is %s', (kind, bytes) => {
    expect(() => text(bytes)).toThrow(new RegExp(`^${kind}.*, not text$`));
  });
});
