import { describe, expect, it } from 'vitest';
import { lookAtTexts, type TypedReport } from '#domain/review-cycle/look-at-texts.ts';
import { plan } from '#test/support/plans.ts';

const planned = plan();
const label = (code: string): string => planned.template.indicators.find((one) => one.code === code)?.label ?? '';
const report = (text: string, more: Partial<TypedReport> = {}): TypedReport => ({
  unit: { name: 'huyện A', setting: null },
  figures: [
    { code: 'models', text: '1.079', asOf: '' },
    { code: 'economy', text: '421', asOf: '' },
    { code: 'culture', text: 'hai', asOf: '' },
  ],
  sections: [{ code: 'ket-qua', text }],
  last: null,
  ...more,
});
const look = (text: string, more: Partial<TypedReport> = {}) => lookAtTexts(planned, report(text, more));

describe('the texts of a report while they are typed', () => {
  it('are held against the figures of the same form, as they are typed there', () => {
    expect(look(`Có 1.079 ${label('models')}.`)).toMatchObject({ remarks: [], right: 1, notChecked: 0, whole: true });
    expect(look(`Có 1.078 ${label('models')}.`).remarks).toMatchObject([
      { section: 'ket-qua', typed: '1.078', outcome: 'wrong', rule: 'total', expected: '1079' },
    ]);
    // What cannot be read yet is held against nothing.
    expect(look(`Có 12 ${label('culture')}.`).remarks).toEqual([]);
  });

  it('are held against what was reported the period before', () => {
    const last = { period: '2025-H1', figures: [{ code: 'models', value: '968' }] };
    const text = (more: number) => `Có 1.079 ${label('models')}, tăng ${more} so với cùng kỳ.`;
    expect(look(text(111), { last }).remarks).toEqual([]);
    expect(look(text(112), { last }).remarks).toMatchObject([{ typed: '112', rule: 'change', expected: '111' }]);
    expect(look(text(112), { last: { ...last, period: 'đợt 1' } }).remarks).toEqual([]);
  });

  it('are held against it by whatever name a year ago is called, in doubt where another may be meant', () => {
    const last = { period: '2025-H1', figures: [{ code: 'models', value: '968' }] };
    const told = (share: string, than: string) =>
      look(`Có 1.079 ${label('models')}, tăng ${share} so với ${than}.`, { last }).remarks.map(
        ({ outcome }) => outcome,
      );
    for (const than of ['cùng kỳ', 'cùng kỳ năm trước', 'cùng kỳ năm 2025', '6 tháng đầu năm 2025', 'kỳ trước'])
      expect(told('11,5%', than), than).toEqual([]);
    for (const than of ['cùng kỳ', 'cùng kỳ năm 2025', '6 tháng đầu năm 2025'])
      expect(told('8%', than)).toEqual(['wrong']);
    expect(told('8%', 'kỳ trước')).toEqual(['doubtful']);
    expect(told('8%', 'nhiệm kỳ trước')).toEqual([]);
  });

  it('know the period by the calendar and not by the days of its data', () => {
    expect(look(`Năm 2025 có 968 ${label('models')}.`).remarks).toEqual([]);
    expect(look(`Năm 2026 có 968 ${label('models')}.`).remarks).toHaveLength(1);
  });

  it('beyond what is looked at while somebody types are left alone, and that is said', () => {
    const long = { code: 'dai', text: 'a '.repeat(100_001) };
    const sections = [{ code: 'ket-qua', text: 'Có 3 xã, gồm 1 xã nghèo và 1 xã khác.' }, long];
    const seen = look('', { sections });
    expect(seen.whole).toBe(false);
    expect(seen.remarks).toMatchObject([{ section: 'ket-qua', rule: 'parts-sum' }]);
  });
});
