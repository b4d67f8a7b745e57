import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AcceptedReport, type ConsolidationInput, consolidate } from '#domain/consolidation/consolidate.ts';
import { compareDecimals, percentOf, sumOf } from '#domain/consolidation/decimal.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Setting } from '#domain/organisation/setting.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';

const unit = (name: string) => name as UnitId;
const indicator = (code: string, kind: Indicator['kind'], setting: Setting | null = null): Indicator => ({
  code,
  label: code,
  unit: 'mô hình',
  kind,
  of: null,
  by: null,
  setting,
  programme: 'DVK',
  required: true,
  source: kind === 'index' ? 'PAPI' : null,
});
const report = (name: string, figures: Readonly<Record<string, string>>): AcceptedReport => ({
  unit: unit(name),
  figures: Object.entries(figures).map(([code, value]) => ({ code, value })),
});
const member = (name: string, parent: string | null = null, setting: Setting | null = null) => ({
  unit: unit(name),
  setting,
  parent: parent === null ? null : unit(parent),
});

const input: ConsolidationInput = {
  indicators: [
    indicator('models', 'total'),
    indicator('economy', 'part'),
    indicator('culture', 'part'),
    indicator('done', 'count'),
    indicator('rate', 'share'),
    indicator('papi', 'index'),
    indicator('dialogues', 'count', 'employer'),
  ],
  relations: [
    { id: 'R1', check: 'K1', whole: 'models', parts: ['economy', 'culture'] },
    { id: 'R2', check: 'K2', share: 'rate', numerator: 'done', denominator: 'models', decimals: 1 },
  ],
  members: [member('nho-quan'), member('xa-1', 'nho-quan'), member('yen-mo'), member('so-nv', null, 'stateBody')],
  accepted: [
    report('nho-quan', { models: '10', economy: '4', culture: '6', done: '5', rate: '50', papi: '43.2' }),
    report('xa-1', { models: '3', economy: '1', culture: '2', done: '3', rate: '100', papi: '44' }),
    report('so-nv', { models: '7', economy: '7', culture: '0', done: '0', rate: '0', dialogues: '2' }),
  ],
};
const totals = (from: ConsolidationInput) =>
  Object.fromEntries(
    consolidate(from).totals.map(({ code, value, basis, reports }) => [code, [value, basis, reports]]),
  );

describe('consolidation', () => {
  it('sums figures, recomputes shares and never sums an outsider’s index', () => {
    expect(totals(input)).toEqual({
      models: ['20', 'summed', 3],
      economy: ['12', 'summed', 3],
      culture: ['8', 'summed', 3],
      done: ['8', 'summed', 3],
      rate: ['40', 'derived', 3],
      dialogues: ['2', 'summed', 1],
    });
  });

  it('reads accepted reports of members only', () => {
    expect(totals({ ...input, accepted: [...input.accepted, report('stranger', { models: '99' })] })).toEqual(
      totals(input),
    );
  });

  it('stands in for a whole that a unit gave only in parts, and says so', () => {
    const accepted = [report('nho-quan', { economy: '4', culture: '6' }), report('yen-mo', { models: '5' })];
    expect(totals({ ...input, accepted }).models).toEqual(['15', 'derived', 2]);
    const half = [report('nho-quan', { economy: '4' }), report('yen-mo', { models: '5' })];
    expect(totals({ ...input, accepted: half }).models).toEqual(['5', 'summed', 1]);
  });

  it('shows no total where nobody reported: nothing is not zero', () => {
    expect(totals({ ...input, accepted: [] })).toEqual({});
  });

  it('groups by the indicator’s setting, else the unit’s', () => {
    const bySetting = consolidate(input).bySetting.map(({ setting, totals: of }) => [
      setting,
      of.filter(({ basis }) => basis === 'summed').map(({ code, value }) => `${code} ${value}`),
    ]);
    expect(bySetting).toEqual([
      ['stateBody', ['models 7', 'economy 7', 'culture 0', 'done 0']],
      ['employer', ['dialogues 2']],
      [null, ['models 13', 'economy 5', 'culture 8', 'done 8']],
    ]);
  });

  it('adds up along the tree', () => {
    expect(consolidate(input).byUnit.map(({ unit: of, totals: own }) => [of, own[0]?.value, own[0]?.reports])).toEqual([
      ['nho-quan', '13', 2],
    ]);
  });

  it('adds up over every level of the tree, of a unit and all below it, and of nobody beside', () => {
    const members = [member('tinh', 'host'), member('huyen', 'tinh'), member('xa', 'huyen'), member('so', 'host')];
    const accepted = ['tinh', 'huyen', 'xa', 'so'].map((name, index) => report(name, { models: String(10 ** index) }));
    const { byUnit } = consolidate({ ...input, members, accepted });
    expect(byUnit.map(({ unit: of, totals: own }) => [of, own[0]?.value, own[0]?.reports])).toEqual([
      ['tinh', '111', 3],
      ['huyen', '110', 2],
    ]);
  });

  it('makes no total of a figure that cannot be read, and leaves the others alone', () => {
    const accepted = [report('nho-quan', { models: '1,5', done: '2' }), report('yen-mo', { models: '5', done: '3' })];
    expect(totals({ ...input, accepted })).toEqual({ done: ['5', 'summed', 2] });
  });

  it('takes the first breakdown a unit gave whole, of that whole alone', () => {
    const relations: ConsolidationInput['relations'] = [
      { id: 'R0', check: 'K1', whole: 'done', parts: ['dialogues'] },
      { id: 'R1', check: 'K1', whole: 'models', parts: ['economy', 'culture'] },
      { id: 'R2', check: 'K1', whole: 'models', parts: ['low', 'high'] },
      { id: 'R3', check: 'K3', part: 'done', whole: 'models' },
    ];
    const of = (figures: Readonly<Record<string, string>>) =>
      totals({ ...input, relations, accepted: [report('yen-mo', figures)] }).models;
    expect(of({ economy: '4', low: '1', high: '2' })).toEqual(['3', 'derived', 1]);
    expect(of({ economy: '4', culture: '6', low: '1', high: '2' })).toEqual(['10', 'derived', 1]);
    expect(of({ economy: '4', culture: 'x', low: '1', high: '2' })).toEqual(['3', 'derived', 1]);
    expect(of({ models: '7', economy: '4', culture: '6' })).toEqual(['7', 'summed', 1]);
    expect(of({ dialogues: '9' })).toBeUndefined();
  });

  it('makes a share of totals only: not of shares, of indices, or of nothing', () => {
    const share = (numerator: string, denominator: string) => {
      const indicators = [...input.indicators, indicator('rate2', 'share')];
      const relations: ConsolidationInput['relations'] = [
        ...input.relations,
        { id: 'R3', check: 'K2', share: 'rate2', numerator, denominator, decimals: 0 },
      ];
      return totals({ ...input, indicators, relations }).rate2;
    };
    expect(share('culture', 'economy')).toEqual(['67', 'derived', 3]);
    expect(share('dialogues', 'models')).toEqual(['29', 'derived', 1]);
    expect([share('done', 'rate'), share('rate', 'models')]).toEqual([undefined, undefined]);
    expect([share('papi', 'models'), share('done', 'papi')]).toEqual([undefined, undefined]);
    expect([share('done', 'unknown'), share('unknown', 'done')]).toEqual([undefined, undefined]);
  });

  it('goes on to the next relation of a share where the first has nothing to divide', () => {
    const relations: ConsolidationInput['relations'] = [
      { id: 'R1', check: 'K2', share: 'rate', numerator: 'unknown', denominator: 'models', decimals: 1 },
      { id: 'R2', check: 'K2', share: 'rate', numerator: 'done', denominator: 'culture', decimals: 1 },
      { id: 'R3', check: 'K2', share: 'rate', numerator: 'done', denominator: 'models', decimals: 1 },
    ];
    const accepted = [report('yen-mo', { models: '8', culture: '0', done: '2' })];
    expect(totals({ ...input, relations, accepted }).rate).toEqual(['25', 'derived', 1]);
  });

  it('ends on a tree that runs in a circle', () => {
    const members = [member('a', 'b'), member('b', 'a')];
    expect(consolidate({ ...input, members, accepted: [report('a', { models: '1' })] }).byUnit).toHaveLength(2);
  });

  it('counts whoever hangs in a circle under nobody beside it', () => {
    const members = [member('a', 'b'), member('b', 'a'), member('huyen'), member('xa', 'huyen')];
    const { byUnit } = consolidate({ ...input, members, accepted: [report('a', { models: '1' })] });
    expect(byUnit.find(({ unit: of }) => of === unit('huyen'))?.totals).toEqual([]);
  });

  it('adds exactly: 0.1 + 0.2 is 0.3, and any order gives the same total', () => {
    expect(sumOf(['0.1', '0.2'])).toBe('0.3');
    const decimal = fc
      .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.nat({ max: 999 }))
      .map(([whole, fraction]) => `${whole}.${String(fraction).padStart(3, '0')}`);
    fc.assert(
      fc.property(fc.array(decimal), (terms) => {
        expect(sumOf(terms)).toBe(sumOf([...terms].reverse()));
        const negated = terms.map((term) => (term.startsWith('-') ? term.slice(1) : `-${term}`));
        expect(sumOf([...terms, ...negated])).toBe('0');
      }),
    );
    expect(sumOf(['1', 'x'])).toBeNull();
    expect(compareDecimals('1.10', '1.1')).toBe(0);
    expect(percentOf('1', '0', 1)).toBeNull();
  });
});
