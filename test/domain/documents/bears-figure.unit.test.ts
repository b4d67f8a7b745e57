import { describe, expect, it } from 'vitest';
import { bearsFigure, textsIn } from '#domain/documents/bears-figure.ts';

const bears = (text: string, value: string) => bearsFigure([text], { value, unitOfCount: 'mô hình' });

describe('a paper that prints a figure', () => {
  it('is found as an office writes the number and as it is typed, at either end of a sentence', () => {
    for (const text of ['có 1.079 mô hình', '1.079 mô hình', 'là 1079.', 'tổng số: 1.079', 'đạt 1.079; trong đó'])
      expect(bears(text, '1079'), text).toBe(true);
    expect(bears('đạt 87,45%', '87.45')).toBe(true);
  });

  it('is not one in which the digits are part of another number', () => {
    for (const text of ['21.079', '1.079.500', '1.079,5', '10790', 'số 11079', '1079.5'])
      expect(bears(text, '1079'), text).toBe(false);
  });

  it('is one of a short number only where what is counted follows: 12 stands for many things', () => {
    expect(bears('toàn tỉnh có 12 Mô hình', '12')).toBe(true);
    for (const text of ['ngày 12 tháng 6', 'số 12-BC/TU', '112 mô hình', '12 đơn vị'])
      expect(bears(text, '12'), text).toBe(false);
  });

  it('is read wherever a text stands in it', () => {
    expect(textsIn({ body: [{ text: 'a', parts: ['b'] }], number: 5, signer: { name: 'c' }, none: null })).toEqual([
      ...['a', 'b', 'c'],
    ]);
  });
});
