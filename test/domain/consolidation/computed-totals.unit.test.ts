import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Consolidated, consolidate, type ConsolidationInput } from '#domain/consolidation/consolidate.ts';
import { readFormula } from '#domain/formula/read-formula.ts';
import { reckon } from '#domain/formula/reckon.ts';
import { answersOf } from '#domain/consolidation/answers.ts';
import { leavesOf } from '#domain/consolidation/lineage.ts';
import { coverageOf } from '#domain/consolidation/lacking.ts';
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
      for (const totals of everyGroup(consolidate({ ...made, accepted, unpaired: true }))) {
        const expected = reckon(read.formula, (code) => valueIn(totals, code), digits);
        expect(valueIn(totals, 'computed')).toBe(expected.is === 'value' ? expected.value : null);
      }
      for (const totals of everyGroup(consolidate({ ...made, accepted }))) {
        const printed = totals.find(({ code }) => code === 'computed');
        if (printed === undefined) continue;
        const over = new Map(printed.over?.map(({ code, value }) => [code, value]));
        const valueOf = (code: string) =>
          printed.over === undefined ? valueIn(totals, code) : (over.get(code) ?? null);
        expect(reckon(read.formula, valueOf, digits)).toEqual({ is: 'value', value: printed.value });
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

/** A unit's part in a total, or in the totals of all its groups, never moves what it is reckoned with. */
it('never counts a figure that is not there as 0: whoever gave one side only moves no share and nothing computed', () => {
  const outline = {
    indicators: [
      ...['n', 'all', 'extra'].map((code) => figure(code)),
      figure('share', { kind: 'share' }),
      figure('rate', { computed: 'n ÷ all × 100', type: { is: 'decimal', digits: 2 } }),
      figure('both', { computed: 'rate + extra', type: { is: 'decimal', digits: 2 } }),
    ],
    relations: [{ id: 'R', check: 'K2' as const, share: 'share', numerator: 'n', denominator: 'all', decimals: 1 }],
  };
  const some = fc.record(
    { n: fc.nat(500), all: fc.integer({ min: 1, max: 500 }), extra: fc.nat(9) },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(some, { minLength: 1, maxLength: 6 }), (given) => {
      const names = given.map((_, at) => unit(`u${String(at)}`));
      const members = names.map((name) => ({ unit: name, setting: null, parent: null }));
      const reports = given.map((of, at) => ({
        unit: names[at] ?? unit(''),
        figures: Object.entries(of).map(([code, value]) => ({ code, value: String(value) })),
      }));
      const { totals } = consolidate({ ...outline, members, accepted: reports });
      const covers = coverageOf({ ...outline, members, accepted: names, leftOut: [], reports });
      const bases = { share: ['n', 'all'], rate: ['n', 'all'], both: ['n', 'all', 'extra'] };
      for (const [code, base] of Object.entries(bases)) {
        const whole = reports.filter(({ figures }) => base.every((one) => figures.some((each) => each.code === one)));
        const alone = consolidate({ ...outline, members, accepted: whole }).totals.find((one) => one.code === code);
        const total = totals.find((one) => one.code === code);
        expect([total?.value, total?.reports]).toEqual([alone?.value, alone?.reports]);
        const indicator = outline.indicators.find((one) => one.code === code);
        if (indicator === undefined) throw new Error(code);
        const lacking = names.filter((name) => !whole.some((one) => one.unit === name));
        expect(covers(indicator).lacking.map((one) => one.unit)).toEqual(lacking);
        const isUneven = reports.some(
          ({ figures, unit: of }) => lacking.includes(of) && figures.some((each) => base.includes(each.code)),
        );
        if (total !== undefined) expect(total.over !== undefined).toBe(isUneven);
      }
    }),
  );
});

it('keeps what earlier releases sealed as it was: one side counted there though the other was missing', () => {
  const accepted = [
    {
      unit: unit('x'),
      figures: [
        { code: 'done', value: '9' },
        { code: 'all', value: '10' },
      ],
    },
    { unit: unit('y'), figures: [{ code: 'all', value: '40' }] },
  ];
  const rate = (of: Partial<ConsolidationInput>) => valueIn(consolidate({ ...input, accepted, ...of }).totals, 'rate');
  expect([rate({ unpaired: true }), rate({})]).toEqual(['18', '90']);
});

it('has no leaves and no answers of its own: it opens to the totals it is made of', () => {
  expect(leavesOf(input, 'rate', { kind: 'all' })).toEqual([]);
  expect(answersOf(input)).toEqual([]);
});
