import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Indicator } from '#domain/report-template/indicator.ts';
import { countedReport } from '#domain/review-cycle/counted-report.ts';
import { withComputed } from '#domain/review-cycle/computed-figures.ts';
import type { Report } from '#domain/review-cycle/report.ts';
import { called, nhoQuan, reporterOf, submit, vn } from '#test/domain/review-cycle/cycle-fixture.ts';

const line = (code: string, more: Partial<Indicator> = {}): Indicator => ({
  ...{ code, label: code, unit: 'cuộc', kind: 'count', of: null, by: null, setting: null, programme: 'DVK' },
  ...{ required: false, source: null, ...more },
});
const indicators = [
  line('held'),
  line('planned'),
  line('rate', { kind: 'share', unit: '%', type: { is: 'percent', digits: 1 }, computed: 'held ÷ planned × 100' }),
];

function report(values: Readonly<Record<string, string>>): Report {
  const { standing } = called().at(vn('2020-06-17 10:00'), reporterOf(nhoQuan), submit(nhoQuan)).member(nhoQuan);
  if (standing.status !== 'submitted') throw new Error(standing.status);
  const stated = Object.entries(values).map(([code, value]) => ({ code, value, asOf: null, asStated: null }));
  return { ...standing.report, figures: withComputed({ indicators }, stated) };
}
const seen = (...of: Parameters<typeof countedReport>) =>
  countedReport(...of).figures.map(({ code, value, sealed }) => [code, value, sealed]);

describe('a report of an earlier period', () => {
  it('counts as its accepted notes have it, computed figures with it, and says what was approved', () => {
    const before = report({ held: '5', planned: '10' });
    expect(seen(before, [{ code: 'held', value: '6' }], indicators)).toEqual([
      ['held', '6', '5'],
      ['planned', '10', undefined],
      ['rate', '60', '50'],
    ]);
    expect(countedReport(before, [], indicators)).toBe(before);
  });

  it('has what was not given and came later, and no longer says that there is none', () => {
    const before = { ...report({ planned: '8' }), missing: [{ code: 'held', reason: 'other' as const, words: 'x' }] };
    const now = countedReport(before, [{ code: 'held', value: '4' }], indicators);
    expect(now.figures.map(({ code, value, sealed }) => [code, value, sealed])).toEqual([
      ['planned', '8', undefined],
      ['held', '4', null],
      ['rate', '50', null],
    ]);
    expect(now.missing).toBeUndefined();
  });

  it('says that there is none where a note said so, with what was approved, and takes nothing of it into what is computed', () => {
    const before = report({ held: '5', planned: '10' });
    const said = { reason: 'noneArose' as const, words: null };
    const now = countedReport(before, [{ code: 'held', value: null, missing: said }], indicators);
    expect(now.figures.map(({ code }) => code)).toEqual(['planned']);
    expect(now.missing).toEqual([{ code: 'held', ...said, sealed: '5' }]);
    const back = [{ code: 'held', value: null, missing: said } as const, { code: 'held', value: '5' } as const];
    const again = countedReport(before, back, indicators);
    expect([again.figures.map(({ value }) => value), again.missing]).toEqual([['5', '10', '50'], undefined]);
  });

  it('takes the later of two notes on one figure, and says nothing where they come back to what was approved', () => {
    const figure = fc.integer({ min: 0, max: 10_000 }).map(String);
    fc.assert(
      fc.property(figure, fc.array(figure, { minLength: 1, maxLength: 4 }), (sealed, notes) => {
        const before = report({ held: sealed, planned: '7' });
        const changes = notes.map((value) => ({ code: 'held', value }));
        const last = notes.at(-1) ?? sealed;
        const [held] = seen(before, changes, indicators);
        expect(held).toEqual(['held', last, last === sealed ? undefined : sealed]);
      }),
    );
  });
});
