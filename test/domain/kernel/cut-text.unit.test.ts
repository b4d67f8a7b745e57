import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutText, cutToUnits, shorten } from '#domain/kernel/cut-text.ts';

const family = '👨‍👩‍👧‍👦';
/** Half a surrogate pair. */
const halved = /\p{Surrogate}/u;
const anyText = fc.string({ unit: 'grapheme', maxLength: 60 });

describe('a text cut short', () => {
  it('keeps whole signs: no half of a pair, no letter without its marks, no family torn apart', () => {
    expect(cutText('🙂🙂🙂', 2)).toBe('🙂🙂');
    expect(cutText('Đức'.normalize('NFD') + 'xyz', 2)).toBe('Đứ'.normalize('NFD'));
    expect(cutText(`${family}${family}a`, 1)).toBe(family);
    expect(shorten('Sơ kết sáu tháng', 7)).toBe('Sơ kết…');
    expect(shorten('Sơ kết', 6)).toBe('Sơ kết');
  });

  it('fits where UTF-16 units are counted', () => {
    expect(cutToUnits('a🙂🙂', 4)).toBe('a🙂');
    expect(cutToUnits(family, 10)).toBe('');
  });

  it('is its own beginning, writable, and no longer than asked, whatever it was', () =>
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 40 }), (text, most) => {
        for (const cut of [cutText(text, most), cutToUnits(text, most)]) {
          expect(text.startsWith(cut)).toBe(true);
          expect(halved.test(cut)).toBe(false);
        }
        expect(cutToUnits(text, most).length).toBeLessThanOrEqual(most);
      }),
    ));
});
