import fc from 'fast-check';
import { expect, it } from 'vitest';
import { consolidate } from '#domain/consolidation/consolidate.ts';
import { heldOver } from '#domain/consolidation/held-over.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import type { PinnedTemplate } from '#domain/review-cycle/plan.ts';
import { relationsOf } from '#domain/review-cycle/relations.ts';
import { checkTotals } from '#domain/review-cycle/totals-checks.ts';
import { checkSentence } from '#domain/words/checks.ts';
import { template } from '#test/domain/review-cycle/cycle-fixture.ts';

const indicator = (code: string, more: Partial<Indicator> = {}): Indicator => ({
  ...{ code, label: code, unit: 'vụ việc', kind: 'count', of: null, by: null, setting: null },
  ...{ programme: 'DVK', required: false, source: null, ...more },
});
const outline: PinnedTemplate = {
  ...template,
  indicators: [
    indicator('all', { kind: 'total' }),
    indicator('east', { kind: 'part', of: 'all', by: 'nơi' }),
    indicator('west', { kind: 'part', of: 'all', by: 'nơi' }),
    indicator('done', { of: 'all' }),
    indicator('models'),
    indicator('typical'),
    indicator('both', { computed: 'all + models' }),
  ],
  relations: [
    { id: 'typical', check: 'K7', part: 'typical', whole: 'models' },
    { id: 'of-both', check: 'K3', part: 'typical', whole: 'both' },
  ],
};
const nameOf = (code: string): string => code;

/** One true report: every relation holds in it; of it any figures may be missing. */
const truth = fc
  .record({ east: fc.nat(50), west: fc.nat(50), models: fc.nat(50), less: fc.nat(50), fewer: fc.nat(50) })
  .map(({ east, west, models, less, fewer }) => ({
    ...{ all: east + west, east, west, done: Math.min(less, east + west), models, typical: Math.min(fewer, models) },
  }));
type Truth = typeof truth extends fc.Arbitrary<infer T> ? T : never;
const given = fc.tuple(truth, fc.uniqueArray(fc.constantFrom('all', 'east', 'west', 'done', 'models', 'typical')));

function checksOf(reports: readonly (Partial<Truth> & object)[]) {
  const members = reports.map((_, at) => ({ unit: `u${String(at)}` as UnitId, setting: null, parent: null }));
  const accepted = reports.map((of, at) => ({
    unit: `u${String(at)}` as UnitId,
    figures: Object.entries(of).map(([code, value]) => ({ code, value: String(value) })),
  }));
  const input = { indicators: outline.indicators, relations: relationsOf(outline), members, accepted };
  const { totals } = consolidate(input);
  const values = totals.map((total) => ({ ...total, asOf: null }));
  return checkTotals(outline, values, { event: null, leftOutOf: () => [], held: heldOver(input, totals) });
}
const without = (of: Truth, gone: readonly string[]): Partial<Truth> =>
  Object.fromEntries(Object.entries(of).filter(([code]) => !gone.includes(code)));

it('finds no fault in totals of true reports, whatever figures whichever units lack', () => {
  fc.assert(
    fc.property(fc.array(given, { minLength: 1, maxLength: 6 }), (reports) => {
      for (const { check, outcome, facts } of checksOf(reports.map(([of, gone]) => without(of, gone)))) {
        expect([check, outcome]).not.toEqual([check, 'fail']);
        // K7 never fails hard: what it finds says so by its figures.
        const beside = ['missing', 'nobody', 'allPart', 'allSum'].some((fact) => Object.hasOwn(facts, fact));
        if (outcome === 'warn') expect([check, beside]).toEqual([check, true]);
      }
    }),
  );
});

it('still finds what was altered where nobody lacks a figure, and where those who gave all of them are at fault', () => {
  fc.assert(
    fc.property(fc.array(truth, { minLength: 1, maxLength: 5 }), fc.array(given, { maxLength: 3 }), (whole, some) => {
      const all = whole.reduce((sum, one) => sum + one.all, 0);
      const altered = whole.map((one, at) =>
        at === 0 ? { ...one, done: one.done + all + 1, east: one.east + 1 } : one,
      );
      const others = some.map(([of, gone]) => without(of, [...gone, 'all', 'east']));
      for (const reports of [altered, [...altered, ...others]]) {
        const failed = checksOf(reports).filter(({ outcome }) => outcome === 'fail');
        expect(failed.map(({ id }) => id)).toEqual(expect.arrayContaining(['all=east+west', 'done≤all']));
      }
    }),
  );
});

it('names whose figures it does not count, and says what the totals look like with them', () => {
  const full = { all: 10, east: 4, west: 6, done: 3 };
  const found = (...reports: Partial<Truth>[]) => {
    const check = checksOf(reports).find(({ id }) => id === 'done≤all');
    return check === undefined ? [] : [check.outcome, checkSentence(check, nameOf)];
  };
  const only = 'Chỉ so ở các đơn vị nêu đủ các số; không tính: u1.';
  expect(found(full)).toEqual(['pass', '3 không vượt 10.']);
  expect(found(full, { done: 5 })).toEqual(['pass', `3 không vượt 10. ${only}`]);
  expect(found(full, { done: 40 })).toEqual([
    'warn',
    `Số tổng hợp 43 lớn hơn 10 vì có đơn vị chỉ nêu một trong hai số; ở các đơn vị nêu đủ thì 3 không vượt 10. Đơn vị không nêu đủ: u1.`,
  ]);
  expect(found({ ...full, done: 11 }, { all: 40 })).toEqual(['fail', `11 lớn hơn số tổng 10. ${only}`]);
  expect(found({ all: 10 }, { done: 40 })).toEqual([
    'warn',
    'Chưa so sánh được vì không đơn vị nào nêu đủ các số: u0; u1.',
  ]);
});

it('says of parts that agree with their whole as far as rounding goes that they do, and not that they are exactly it', () => {
  const facts = { sum: '199.9', stated: '200' };
  const said = (outcome: 'pass' | 'fail') => checkSentence({ check: 'K1', outcome, facts }, nameOf);
  expect(said('pass')).toBe('Các chỉ tiêu thành phần cộng lại được 199,9, khớp số tổng 200 trong phạm vi làm tròn.');
  expect(checkSentence({ check: 'K1', outcome: 'pass', facts: { sum: '200', stated: '200.0' } }, nameOf)).toBe(
    'Các chỉ tiêu thành phần cộng lại được 200, đúng bằng số tổng.',
  );
  expect(said('fail')).toBe('Các chỉ tiêu thành phần cộng lại được 199,9, số tổng ghi 200.');
});

it('looks up whom a share leaves out only where it left somebody out: every figure of every unit is looked at for it', () => {
  const shares: PinnedTemplate = {
    ...template,
    indicators: [
      indicator('models'),
      indicator('done', { of: 'models' }),
      indicator('rate', { kind: 'share', unit: '%' }),
    ],
    relations: [{ id: 'R', check: 'K2', share: 'rate', numerator: 'done', denominator: 'models', decimals: 1 }],
  };
  const asked: string[] = [];
  const leftOutOf = (code: string) => {
    asked.push(code);
    return ['xã An'];
  };
  const totals = [
    { code: 'models', value: '10', reports: 1, asOf: null },
    { code: 'done', value: '4', reports: 1, asOf: null },
    { code: 'rate', value: '40', reports: 1, asOf: null },
  ];
  expect(checkTotals(shares, totals, { event: null, leftOutOf }).map(({ outcome }) => outcome)).toContain('pass');
  expect(asked).toEqual([]);
  const over = totals.map((one) => (one.code === 'rate' ? { ...one, over: totals.slice(0, 2) } : one));
  expect(checkTotals(shares, over, { event: null, leftOutOf })).toContainEqual(
    expect.objectContaining({ check: 'K2', outcome: 'warn' }),
  );
  expect(asked).toEqual(['rate']);
});
