import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { againstRegular } from '#domain/checks/at-inspection.ts';
import { sumOf } from '#domain/consolidation/decimal.ts';
import { inspectionSentence } from '#domain/words/at-inspection.ts';

const beside = (value: string | null, regular: string | null) =>
  againstRegular(value, { value: regular, period: '6 tháng đầu năm 2020' });

describe('a figure stated at an inspection', () => {
  it('is told where the regular report of the same days says otherwise, with both numbers', () => {
    const remark = beside('31', '28');
    expect(remark).toEqual({
      rule: 'K17',
      value: '31',
      regular: '28',
      difference: '3',
      period: '6 tháng đầu năm 2020',
    });
    if (remark === null) return;
    expect(inspectionSentence(remark, { kind: 'count' }, 'vi')).toBe(
      'Khác báo cáo định kỳ: khi kiểm tra là 31, trong báo cáo định kỳ (6 tháng đầu năm 2020) là 28; cao hơn 3.',
    );
    const less = { ...remark, value: '1027', regular: '1028', difference: '-1' };
    expect(inspectionSentence(less, { kind: 'count' }, 'en')).toContain('1 less');
    // Rates carry their sign, and differ by points.
    const rate = { kind: 'share', type: { is: 'percent' } } as const;
    expect(inspectionSentence({ ...remark, value: '92.7', regular: '76.9', difference: '15.8' }, rate, 'vi')).toBe(
      'Khác báo cáo định kỳ: khi kiểm tra là 92,7%, trong báo cáo định kỳ (6 tháng đầu năm 2020) là 76,9%; cao hơn 15,8 điểm %.',
    );
  });

  it('says nothing where both say the same, however it is written, and where one of them says nothing', () => {
    expect([beside('12.50', '12.5'), beside(null, '28'), beside('31', null), beside('có', '1')]).toEqual([
      ...[null, null, null, null],
    ]);
  });

  it('differs by exactly what brings the one to the other', () => {
    const value = fc
      .tuple(fc.integer({ min: 0, max: 1_000_000_000 }), fc.integer({ min: 0, max: 999 }))
      .map(([whole, part]) => `${String(whole)}.${String(part).padStart(3, '0')}`);
    fc.assert(
      fc.property(value, value, (here, regular) => {
        const remark = beside(here, regular);
        if (remark === null) expect(sumOf([here])).toBe(sumOf([regular]));
        else expect(sumOf([regular, remark.difference])).toBe(sumOf([here]));
      }),
    );
  });
});
