import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasControl, inOneLine, withoutHidden } from '#domain/kernel/readable.ts';

describe('what is typed or pasted', () => {
  it.each([
    ['zero width', 'Sở\u200B Nội vụ\uFEFF', 'Sở Nội vụ'],
    ['soft hyphen', 'Ninh\u00AD Bình', 'Ninh Bình'],
    ['direction turned', 'abc\u202Egpj.exe\u202C', 'abcgpj.exe'],
    ['isolates and marks', '\u2066Lan\u2069\u200E\u200F\u061C', 'Lan'],
    ['word joiner and tags', 'a\u2060b\u{E0041}', 'ab'],
    ['a filler that looks like a blank', 'Lan\u3164', 'Lan'],
    ['a joiner between letters', 'La\u200Dn\u200C', 'Lan'],
  ])('keeps nothing that is not seen: %s', (_, typed, seen) => {
    expect(withoutHidden(typed)).toBe(seen);
  });

  it.each(['👩🏽‍🚒', '👨‍👩‍👧‍👦', '🏳️‍🌈', 'huyện Gia Viễn', 'dòng một\ndòng hai\tcột\u000Bnữa'])(
    'keeps %s as it is',
    (text) => {
      expect(withoutHidden(text)).toBe(text);
      expect(hasControl(text)).toBe(false);
    },
  );

  it('is refused with control signs in it, but for tabs and ends of lines', () => {
    for (const code of [0, 1, 7, 8, 0x0e, 0x1b, 0x1f, 0x7f, 0x80, 0x9b, 0x9f]) {
      expect(hasControl(`a${String.fromCharCode(code)}b`)).toBe(true);
    }
    for (const sign of ['\t', '\n', '\v', '\f', '\r']) expect(hasControl(`a${sign}b`)).toBe(false);
  });

  it('as a name stands in one line, and cleaned twice is the same', () => {
    expect(inOneLine('  Ủy ban\nnhân dân\t\u00A0huyện \u200B A ')).toBe('Ủy ban nhân dân huyện A');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(inOneLine(inOneLine(text))).toBe(inOneLine(text));
        expect(inOneLine(text)).not.toMatch(/\n|\u200B|\u202E/u);
      }),
    );
  });
});
