import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Consolidated, consolidate, type ConsolidationInput } from '#domain/consolidation/consolidate.ts';
import { readFormula } from '#domain/formula/read-formula.ts';
import { reckon } from '#domain/formula/reckon.ts';
import { answersOf } from '#domain/consolidation/answers.ts';
import { leavesOf } from '#domain/consolidation/lineage.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import { anyConsolidation } from '#test/domain/consolidation/any-consolidation.ts';
import { printFormula } from '#domain/formula/formula.ts';
import { anyFormula } from '#test/domain/formula/any-formula.ts';

const figure = (code: string, more: Partial<Indicator> = {}): Indicator => ({
  ...{ code, label: code, unit: 'cuộc', kind: 'count', of: null, by: null, setting: null, programme: 'QCDC' },
  ...{ required: false, source: null, ...more },
});
const valueIn = (totals: Consolidated['totals'], code: string) =>
  totals.find((total) => total.code === code)?.value ?? null;
const everyGroup = ({ totals, bySetting, byUnit }: Consolidated) => [
  totals,
  ...[...bySetting, ...byUnit].map((group) => group.totals),
];

const named = new Map([
  ['a', 'a'],
  ['b-c', 'b'],
  ['so_mo_hinh', 'c'],
  ['D2', 'd'],
]);
const overTotals = anyFormula.map((formula) => printFormula(formula, (code) => named.get(code) ?? code));

it('is, of any tree and every setting, its formula over the totals it names, and never a sum of what units had', () => {
  fc.assert(
    fc.property(anyConsolidation, overTotals, fc.nat(3), (input, text, digits) => {
      const read = readFormula(text);
      if (read.is === 'fault') return;
      const computed = figure('computed', { computed: text, type: { is: 'decimal', digits } });
      const made = { ...input, indicators: [...input.indicators, computed] };
      // What units' own cells came to is in their reports as well, and is in no sum.
      const accepted = input.accepted.map((one) => ({
        ...one,
        figures: [...one.figures, { code: 'computed', value: '777' }],
      }));
      for (const totals of everyGroup(consolidate({ ...made, accepted }))) {
        const expected = reckon(read.formula, (code) => valueIn(totals, code), digits);
        expect(valueIn(totals, 'computed')).toBe(expected.is === 'value' ? expected.value : null);
      }
    }),
  );
});

it('changes no total of what is not computed', () => {
  fc.assert(
    fc.property(anyConsolidation, (input) => {
      const computed = figure('computed', { computed: 'a + b' });
      const without = everyGroup(consolidate(input));
      const made = everyGroup(consolidate({ ...input, indicators: [...input.indicators, computed] }));
      expect(made.map((totals) => totals.filter(({ code }) => code !== 'computed'))).toEqual(without);
    }),
  );
});

const unit = (name: string) => name as UnitId;
const input: ConsolidationInput = {
  indicators: [
    figure('done'),
    figure('all'),
    figure('rate', { kind: 'share', computed: 'done ÷ all × 100', type: { is: 'percent', digits: 1 } }),
    figure('twice', { computed: 'rate × 2', type: { is: 'decimal', digits: 1 } }),
  ],
  relations: [],
  members: ['x', 'y'].map((name) => ({ unit: unit(name), setting: null, parent: null })),
  accepted: [
    {
      unit: unit('x'),
      figures: [
        { code: 'done', value: '1' },
        { code: 'all', value: '1' },
        { code: 'rate', value: '100' },
      ],
    },
    {
      unit: unit('y'),
      figures: [
        { code: 'done', value: '1' },
        { code: 'all', value: '5' },
        { code: 'rate', value: '20' },
      ],
    },
  ],
};

it('is a share of sums, no mean of shares: 2 of 6, and not 100 and 20', () => {
  const { totals } = consolidate(input);
  expect(totals).toEqual([
    { code: 'done', value: '2', basis: 'summed', reports: 2 },
    { code: 'all', value: '6', basis: 'summed', reports: 2 },
    { code: 'rate', value: '33.3', basis: 'derived', reports: 2 },
    { code: 'twice', value: '66.6', basis: 'derived', reports: 2 },
  ]);
});

it('has no leaves and no answers of its own: it opens to the totals it is made of', () => {
  expect(leavesOf(input, 'rate', { kind: 'all' })).toEqual([]);
  expect(answersOf(input)).toEqual([]);
});
