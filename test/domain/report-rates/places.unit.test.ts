import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/kernel/civil-date.ts';
import { isComplete, placesOf } from '#domain/report-rates/places.ts';
import { settings } from '#domain/organisation/setting.ts';
import { type Indicator, indicatorKinds } from '#domain/report-template/indicator.ts';
import { plan } from '#test/support/plans.ts';

const line = (code: string, more: Partial<Indicator> = {}): Indicator => ({
  ...{ code, label: code, unit: 'cuộc', kind: 'count', of: null, by: null, setting: null, programme: 'QCDC' },
  ...{ required: true, source: null, ...more },
});
const asking = (...indicators: readonly Indicator[]) => ({
  template: {
    ...plan().template,
    indicators,
    sections: [
      { code: 'ket-qua', label: 'Kết quả', required: true },
      { code: 'kien-nghi', label: 'Kiến nghị', required: false },
    ],
  },
  cutOff: civilDate('2020-06-14'),
});
const said = (codes: readonly string[], none: readonly string[] = [], text = 'Tốt') => ({
  figures: codes.map((code) => ({ code, value: '0', asOf: null, asStated: null })),
  missing: none.map((code) => ({ code, reason: 'noneArose' as const, words: null })),
  sections: [{ code: 'ket-qua', text }],
});

describe('the places of a report', () => {
  it('are those that are asked of the unit’s setting; what must be answered is told by the cut-off', () => {
    const asked = asking(
      line('a'),
      line('b', { setting: 'employer' }),
      line('c', { required: false, requiredFrom: '2020-06-14' }),
      line('d', { required: false, requiredFrom: '2020-06-15' }),
    );
    expect(placesOf(asked, 'community', null)).toEqual({
      required: { asked: 3, given: 0, none: 0 },
      all: { asked: 5, given: 0, none: 0 },
    });
    expect(placesOf(asked, null, null).required.asked).toBe(4);
  });

  it('count 0 as an answer, "không có số liệu" apart, and blanks in a section as nothing', () => {
    const asked = asking(line('a'), line('b', { mayBeMissing: true }), line('c', { required: false }));
    expect(placesOf(asked, null, said(['a'], ['b'])).required).toEqual({ asked: 3, given: 2, none: 1 });
    expect(isComplete(placesOf(asked, null, said(['a'], ['b'])))).toBe(true);
    expect(isComplete(placesOf(asked, null, said(['a'], ['b'], ' \n')))).toBe(false);
    expect(isComplete(placesOf(asked, null, said(['a'])))).toBe(false);
  });

  it('leave out what is computed and what others publish, given or not', () => {
    const asked = asking(line('a'), line('share', { kind: 'share' }), line('pci', { kind: 'index' }));
    expect(placesOf(asked, null, said(['a', 'share', 'pci']))).toEqual({
      required: { asked: 2, given: 2, none: 0 },
      all: { asked: 3, given: 2, none: 0 },
    });
  });

  it('never hold more answers than are asked, nor more that must be answered than are asked at all', () => {
    const codes = ['a', 'b', 'c', 'd', 'e', 'f'];
    const any = fc.record({
      lines: fc.tuple(
        ...codes.map((code) =>
          fc
            .record({
              kind: fc.constantFrom(...indicatorKinds),
              required: fc.boolean(),
              setting: fc.constantFrom(null, ...settings),
            })
            .map((more) => line(code, more)),
        ),
      ),
      setting: fc.constantFrom(null, ...settings),
      figures: fc.array(fc.constantFrom(...codes, 'x')),
      none: fc.array(fc.constantFrom(...codes, 'x')),
    });
    fc.assert(
      fc.property(any, ({ lines, setting, figures, none }) => {
        const { required, all } = placesOf(asking(...lines), setting, said(figures, none));
        for (const { asked, given, none: missing } of [required, all])
          expect(given + missing).toBeLessThanOrEqual(asked);
        for (const part of ['asked', 'given', 'none'] as const) expect(required[part]).toBeLessThanOrEqual(all[part]);
      }),
    );
  });
});
