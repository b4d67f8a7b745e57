import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForMatching, withoutDiacritics } from '#domain/vietnamese/fold.ts';

describe('folding for matching', () => {
  it.each([
    ['Thái Hòa', 'Thái Hoà'],
    ['ủy ban', 'Uỷ ban'],
    ['Quý', 'qúy'],
    ['khoẻ', 'khỏe'],
    ['hòan thành', 'hoàn thành'],
    ['BC\u0110', 'BC\u00D0'],
    ['“Dân vận khéo”', '"dân  vận khéo"'],
    ['Cô\u00A0Tô', 'Cô Tô'],
    ['2016–2020', '2016-2020'],
  ])('%j and %j are one spelling', (one, other) => {
    expect(foldForMatching(one)).toBe(foldForMatching(other));
    expect(foldForMatching(one.normalize('NFD'))).toBe(foldForMatching(other));
  });

  it.each([
    ['má', 'mà'],
    ['hòa', 'hóa'],
    ['của', 'cua'],
    ['Tam Điệp', 'Tam Diệp'],
  ])('%j and %j stay two', (one, other) => expect(foldForMatching(one)).not.toBe(foldForMatching(other)));

  it('is NFC and does nothing the second time', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = foldForMatching(text);
        expect(folded.normalize('NFC')).toBe(folded);
        expect(foldForMatching(folded)).toBe(folded);
      }),
    ));

  it('searches without diacritics', () => {
    expect(withoutDiacritics('Dân vận khéo, đặc khu Cô Tô, Đồng Tiến')).toBe('Dan van kheo, dac khu Co To, Dong Tien');
  });
});
