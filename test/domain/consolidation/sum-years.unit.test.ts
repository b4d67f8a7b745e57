import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ConsolidationInput, consolidate } from '#domain/consolidation/consolidate.ts';
import type { Total } from '#domain/consolidation/total.ts';
import { percentOf, sumOf } from '#domain/consolidation/decimal.ts';
import { leavesOf, type Within } from '#domain/consolidation/lineage.ts';
import type { SealedYear } from '#domain/consolidation/sealed-year.ts';
import { sumYears, yearsBehind } from '#domain/consolidation/sum-years.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import type { Setting } from '#domain/organisation/setting.ts';
import { isSummed, typeOf } from '#domain/report-template/field.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import type { Relation } from '#domain/report-template/relation.ts';
import { withVariances } from '#domain/review-cycle/corrections.ts';
import { anyConsolidation, figureText, unitNames } from '#test/domain/consolidation/any-consolidation.ts';

function sealedYear(input: ConsolidationInput, at: number): SealedYear {
  const { totals, bySetting } = consolidate(input);
  const of = String(2015 + at);
  return {
    ...{ cycle: `cycle/${of}` as StreamId, label: of, totals, bySetting },
    ...{ from: civilDate(`${of}-01-01`), to: civilDate(`${of}-12-31`) },
    measures: input.indicators.map((indicator) => {
      const { code, label, unit } = indicator;
      return { code, label, unit, is: typeOf(indicator).is, summed: isSummed(indicator) };
    }),
  };
}

const changes = fc.array(
  fc.record({ code: fc.constantFrom('a', 'b', 'c'), old: fc.constant(null), value: figureText }),
  { maxLength: 3 },
);
const notes = fc.array(fc.record({ unit: fc.constantFrom(...unitNames), changes }), { maxLength: 3 });
/** Any history: each year an outline, a tree, reports and notes of its own. */
const history = fc.array(fc.tuple(anyConsolidation, notes), { minLength: 1, maxLength: 5 });
const asLast = fc.constantFrom(undefined, 'last' as const);

/** The leaves of a printed figure over its years are those of each year that is in it; they come to it. */
function leavesComeToTheFigure(outline: ConsolidationInput, inputs: readonly ConsolidationInput[]): void {
  const years = inputs.map(sealedYear);
  const { totals, bySetting } = sumYears(outline, years);
  const look = (printed: readonly Total[], within: Within, ofYear: (year: SealedYear) => readonly Total[]) => {
    for (const { code, value, reports } of printed) {
      const indicator = outline.indicators.find((each) => each.code === code);
      if (indicator === undefined) throw new Error(`a total of nothing: ${code}`);
      if (!isSummed(indicator)) continue;
      const behind = yearsBehind(years, indicator, ofYear);
      const leaves = inputs.flatMap((input, at) => {
        const cycle = years[at]?.cycle;
        return cycle !== undefined && behind.includes(cycle) ? leavesOf(input, code, within) : [];
      });
      expect(sumOf(leaves.map((leaf) => leaf.value))).toBe(value);
      expect(leaves).toHaveLength(reports);
    }
  };
  look(totals, { kind: 'all' }, (year) => year.totals);
  for (const { setting, totals: own } of bySetting)
    look(own, { kind: 'setting', setting }, (year) => inSetting(year, setting));
}

function inSetting(year: SealedYear, setting: Setting | null): readonly Total[] {
  return year.bySetting.find((each) => each.setting === setting)?.totals ?? [];
}

describe('a sum of years', () => {
  it('has leaves in its years that come to the printed figure, before and after corrections, in any history', () => {
    fc.assert(
      fc.property(anyConsolidation, history, asLast, (outline, lived, overYears) => {
        const asked = {
          ...outline,
          indicators: outline.indicators.map((each) => ({
            ...each,
            ...(overYears === undefined ? {} : { overYears }),
          })),
        };
        leavesComeToTheFigure(
          asked,
          lived.map(([input]) => input),
        );
        leavesComeToTheFigure(
          asked,
          lived.map(([input, noted]) => ({ ...input, accepted: withVariances(input.accepted, noted) })),
        );
      }),
      { numRuns: 250 },
    );
  });

  it('says of every indicator that it has a sum, or why it has none, and never leaves one out silently', () => {
    fc.assert(
      fc.property(anyConsolidation, history, (outline, lived) => {
        const years = lived.map(([input], at) => sealedYear(input, at));
        const { totals, faults } = sumYears(outline, years);
        for (const { code, kind } of outline.indicators) {
          if (kind === 'share' || totals.some((total) => total.code === code)) continue;
          expect(faults.map((fault) => fault.code)).toContain(code);
        }
      }),
      { numRuns: 250 },
    );
  });

  it('makes a share anew from the sums, and only where both are of the same years', () => {
    fc.assert(
      fc.property(anyConsolidation, history, (outline, lived) => {
        const { totals, over } = sumYears(
          outline,
          lived.map(([input], at) => sealedYear(input, at)),
        );
        const value = (code: string) => totals.find((total) => total.code === code)?.value ?? '';
        for (const { code, value: printed } of totals) {
          if (!outline.indicators.some((each) => each.code === code && each.kind === 'share')) continue;
          const made = outline.relations.flatMap((one) =>
            one.check === 'K2' && one.share === code && sameText(over.get(one.numerator), over.get(one.denominator))
              ? [percentOf(value(one.numerator), value(one.denominator), one.decimals)]
              : [],
          );
          expect(made).toContain(printed);
        }
      }),
      { numRuns: 250 },
    );
  });
});

const indicator = (code: string, more: Partial<Indicator> = {}): Indicator => ({
  ...{ code, label: code, unit: 'mô hình', kind: 'count' as const, of: null, by: null, setting: null },
  ...{ programme: 'DVK', required: false, source: null },
  ...more,
});
const year = (of: number, figures: Readonly<Record<string, string>>, asked: readonly Indicator[]): SealedYear => ({
  ...{ cycle: `cycle/${String(of)}` as StreamId, label: String(of), bySetting: [] },
  ...{ from: civilDate(`${String(of)}-01-01`), to: civilDate(`${String(of)}-12-31`) },
  totals: Object.entries(figures).map(([code, value]) => ({ code, value, basis: 'summed' as const, reports: 1 })),
  measures: asked.map((one) => {
    const { code, label, unit } = one;
    return { code, label, unit, is: typeOf(one).is, summed: isSummed(one) };
  }),
});
const share: Relation = { id: 'R', check: 'K2', share: 's', numerator: 'n', denominator: 'd', decimals: 1 };

describe('by name, a sum of years', () => {
  it('adds what happened in each and takes of what stands at a point of time the last, in whatever order they come', () => {
    const asked = [indicator('flow'), indicator('stock', { overYears: 'last' })];
    const years = [year(2020, { flow: '7', stock: '110' }, asked), year(2019, { flow: '5.5', stock: '120' }, asked)];
    expect(sumYears({ indicators: asked, relations: [] }, years)).toMatchObject({
      totals: [
        { code: 'flow', value: '12.5' },
        { code: 'stock', value: '110' },
      ],
      faults: [],
    });
  });

  it('has no figure of a point of time that the last year lacks: an earlier one would pass for it', () => {
    const asked = [indicator('stock', { overYears: 'last' })];
    const { totals, faults } = sumYears({ indicators: asked, relations: [] }, [
      year(2019, { stock: '120' }, asked),
      year(2020, {}, asked),
    ]);
    expect(totals).toEqual([]);
    expect(faults).toEqual([{ kind: 'lastLacking', code: 'stock', label: 'stock', years: ['cycle/2020'] }]);
  });

  it('does not add what a year counted in another unit, or as something else, and names the year', () => {
    const asked = [indicator('money', { unit: 'triệu đồng', type: { is: 'decimal' } }), indicator('models')];
    const before = [
      indicator('money', { unit: 'tỷ đồng', type: { is: 'decimal' } }),
      indicator('models', { unit: 'Mô  hình' }),
    ];
    const { totals, faults } = sumYears({ indicators: asked, relations: [] }, [
      year(2019, { money: '1.5', models: '3' }, before),
      year(2020, { money: '900', models: '4' }, asked),
    ]);
    // Blanks and capitals make no other unit.
    expect(totals.map(({ code, value }) => [code, value])).toEqual([['models', '7']]);
    expect(faults).toEqual([{ kind: 'measuredOtherwise', code: 'money', label: 'money', years: ['cycle/2019'] }]);
  });

  it('weighs the years by their size: 1 of 2 and 90 of 100 are 89,2 %, not 70 %', () => {
    const asked = [indicator('n'), indicator('d'), indicator('s', { kind: 'share', unit: '%' })];
    const { totals } = sumYears({ indicators: asked, relations: [share] }, [
      year(2019, { n: '1', d: '2', s: '50' }, asked),
      year(2020, { n: '90', d: '100', s: '90' }, asked),
    ]);
    expect(totals.at(-1)).toMatchObject({ code: 's', value: '89.2', basis: 'derived' });
  });

  it('makes no share of parts of different years, and says of which', () => {
    const asked = [indicator('n'), indicator('d'), indicator('s', { kind: 'share', unit: '%' })];
    const { totals, faults } = sumYears({ indicators: asked, relations: [share] }, [
      year(2019, { n: '1' }, asked),
      year(2020, { n: '90', d: '100' }, asked),
    ]);
    expect(totals.map(({ code }) => code)).toEqual(['n', 'd']);
    expect(faults).toContainEqual({ kind: 'differentYears', code: 's', label: 's', years: ['cycle/2019'] });
  });

  it('reckons a computed figure anew from the sums, and makes none of figures of different years', () => {
    const asked = [
      indicator('n'),
      indicator('d'),
      indicator('mean', { computed: 'n / d', type: { is: 'decimal', digits: 1 } }),
    ];
    const outline = { indicators: asked, relations: [] };
    const even = [year(2019, { n: '10', d: '2' }, asked), year(2020, { n: '3', d: '4' }, asked)];
    expect(sumYears(outline, even).totals.at(-1)).toMatchObject({ code: 'mean', value: '2.2', basis: 'derived' });
    const uneven = sumYears(outline, [year(2019, { n: '10' }, asked), year(2020, { n: '3', d: '4' }, asked)]);
    expect(uneven.totals.map(({ code }) => code)).toEqual(['n', 'd']);
    expect(uneven.faults).toContainEqual({
      kind: 'differentYears',
      code: 'mean',
      label: 'mean',
      years: ['cycle/2019'],
    });
  });

  it('reckons beside the sums with a figure of a point of time, has what no figure is in, and says what is divided by 0', () => {
    const decimal = { type: { is: 'decimal' as const, digits: 1 } };
    const asked = [
      ...[indicator('flow'), indicator('stock', { overYears: 'last' }), indicator('zero')],
      indicator('perStock', { computed: 'flow / stock', ...decimal }),
      indicator('fixed', { computed: '2 * 3', ...decimal }),
      indicator('never', { computed: 'flow / zero', ...decimal }),
    ];
    const outline = { indicators: asked, relations: [] };
    const whole = (of: number) => year(of, { flow: '5', stock: String(of - 2000), zero: '0' }, asked);
    const { totals, faults } = sumYears(outline, [whole(2019), whole(2020)]);
    expect(totals.map(({ code, value }) => [code, value])).toEqual([
      ...[
        ['flow', '10'],
        ['stock', '20'],
        ['zero', '0'],
      ],
      ...[
        ['perStock', '0.5'],
        ['fixed', '6'],
      ],
    ]);
    expect(faults).toEqual([{ kind: 'byZero', code: 'never', label: 'never', years: [] }]);
    const without = sumYears(outline, [whole(2019), year(2020, { flow: '5' }, asked)]);
    expect(without.faults).toContainEqual({
      ...{ kind: 'differentYears', code: 'perStock', label: 'perStock', years: ['cycle/2020'] },
    });
  });

  it('says which year lacks a figure of a setting, and what a year called it by another name', () => {
    const asked = [indicator('models', { label: 'Mô hình mới' })];
    const own = (value: string) => [{ code: 'models', value, basis: 'summed' as const, reports: 1 }];
    const before = year(2019, { models: '1' }, [indicator('models', { label: 'Mô hình' })]);
    const { faults } = sumYears({ indicators: asked, relations: [] }, [
      { ...before, bySetting: [{ setting: 'stateBody', totals: own('1') }] },
      year(2020, { models: '2' }, asked),
    ]);
    const of = { code: 'models', label: 'Mô hình mới' };
    expect(faults).toEqual([
      { kind: 'namedOtherwise', ...of, years: ['cycle/2019'], there: 'Mô hình' },
      { kind: 'lacking', ...of, years: ['cycle/2020'], setting: 'stateBody' },
    ]);
  });

  it('names what a year asked and this outline does not', () => {
    const asked = [indicator('models')];
    const { faults } = sumYears({ indicators: asked, relations: [] }, [
      year(2019, { models: '1', courses: '9' }, [...asked, indicator('courses')]),
    ]);
    expect(faults).toEqual([{ kind: 'notInOutline', code: 'courses', label: 'courses', years: ['cycle/2019'] }]);
  });
});

function sameText(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  return (a ?? []).join(' ') === (b ?? []).join(' ');
}

it('carries over the years what each year’s share was reckoned from: a unit that gave one side only stands in no year', () => {
  const one = (code: string, kind: Indicator['kind'] = 'count'): Indicator => ({
    ...{ code, label: code, unit: 'vụ', kind, of: null, by: null, setting: null },
    ...{ programme: 'DVK', required: false, source: null },
  });
  const relations: readonly Relation[] = [
    { id: 'R', check: 'K2', share: 'share', numerator: 'n', denominator: 'all', decimals: 0 },
  ];
  const indicators = [one('n'), one('all'), one('share', 'share')];
  const [x, y] = unitNames;
  if (x === undefined || y === undefined) throw new Error('no units');
  const members = [x, y].map((unit) => ({ unit, setting: null, parent: null }));
  const figures = (of: Readonly<Record<string, string>>) =>
    Object.entries(of).map(([code, value]) => ({ code, value }));
  const input: ConsolidationInput = {
    ...{ indicators, relations, members },
    accepted: [
      { unit: x, figures: figures({ n: '9', all: '10' }) },
      { unit: y, figures: figures({ all: '40' }) },
    ],
  };
  const nobody = {
    ...input,
    accepted: [
      { unit: x, figures: figures({ n: '5' }) },
      { unit: y, figures: figures({ all: '7' }) },
    ],
  };
  const shareOf = (years: readonly SealedYear[]) => {
    const { totals, faults } = sumYears({ indicators, relations }, years);
    const share = totals.find(({ code }) => code === 'share');
    return [share?.value, share?.over, faults.map(({ kind, code, years: of }) => [kind, code, of])];
  };
  const even = sealedYear({ ...input, accepted: input.accepted.slice(0, 1) }, 0);
  const paired = (of: ConsolidationInput, at: number) => ({ ...sealedYear(of, at), paired: true });
  const over = (n: string, all: string) => [
    { code: 'n', value: n },
    { code: 'all', value: all },
  ];
  expect(shareOf([even, paired(input, 1)])).toEqual(['90', over('18', '20'), []]);
  const fault = ['lacking', 'share', ['cycle/2016']];
  expect(shareOf([even, paired(nobody, 1)])).toEqual(['90', over('9', '10'), expect.arrayContaining([fault])]);
  // A year that was sealed before units were paired is added as it was sealed.
  expect(shareOf([even, sealedYear({ ...input, unpaired: true }, 1)])[0]).toBe('30');
});
