import { describe, expect, it } from 'vitest';
import type { Consolidation } from '#web/screens/consolidation/consolidation.ts';
import { keysTo, keysToAll, linesOf, parentOf, type TotalLine } from '#web/screens/consolidation/totals-tree.ts';

const total = (value: string, reports: number) => ({
  code: 'models',
  value,
  basis: 'summed' as const,
  reports,
  over: null,
  corrected: null,
});
const stated = (unit: string, value: string) => ({
  ...{ unit, name: unit, value, asOf: null, asStated: null, round: 1, parts: [], corrected: null },
});
const member = (unit: string, parent: string | null, setting: 'employer' | null = null) => ({
  ...{ unit, name: unit, parent, setting, report: null },
});

/** A district with two communes, one of which gave nothing, and a body beside them. */
const consolidation: Consolidation = {
  totals: [
    {
      ...total('17', 3),
      ...{
        label: 'mô hình',
        unitOfCount: 'mô hình',
        kind: 'count',
        of: null,
        by: null,
        programme: 'DVK',
        setting: null,
        computed: null,
        asked: 4,
        lacking: [],
      },
      units: [stated('huyen', '10'), stated('xa-1', '3'), stated('so', '4')],
    },
  ],
  members: [member('huyen', 'host'), member('xa-1', 'huyen'), member('xa-2', 'huyen'), member('so', null, 'employer')],
  bySetting: [
    { setting: 'employer', totals: [total('4', 1)] },
    { setting: null, totals: [total('13', 2)] },
  ],
  byUnit: [{ unit: 'huyen', totals: [total('13', 2)] }],
  ...{
    accepted: ['huyen', 'xa-1', 'so'],
    leftOut: ['xa-2'],
    checks: [],
    answers: [],
    added: [],
    variances: [],
    years: null,
  },
};

const shown = (...open: readonly string[]) =>
  linesOf(consolidation, new Set(open)).map((line) => `${line.kind} ${String(line.depth)} ${valueOf(line)}`);

function valueOf(line: TotalLine): string {
  switch (line.kind) {
    case 'total':
      return line.total.value;
    case 'unit':
      return `${line.stated.unit}${line.own ? ' itself' : ''} ${line.stated.value}`;
    case 'group':
      return `${line.member.unit} ${line.value}`;
    case 'division':
      return `${line.division.of} ${line.division.adds?.sum ?? 'no sum'} ${line.division.adds?.apart ?? ''}`;
    case 'made':
      return `${line.total.code} ${line.total.value}`;
    case 'setting':
      return `${line.setting ?? 'all'} ${line.value}`;
    case 'lacking':
      return `${line.lacking.unit} ${line.lacking.why}`;
  }
}

describe('the totals on the screen', () => {
  it('open to each way they are made up, with its sum beside the total, so that no figure stands there twice', () => {
    expect(shown()).toEqual(['total 0 17']);
    expect(shown('models')).toEqual(['total 0 17', 'division 1 settings 17 0', 'division 1 units 17 0']);
  });

  it('open along the pinned tree: who has others under him stands for them all, and opens to himself and to them', () => {
    const units = 'models by units ';
    expect(shown('models', units).slice(2)).toEqual(['division 1 units 17 0', 'group 2 huyen 13', 'unit 2 so 4']);
    expect(shown('models', units, 'models below huyen').slice(3)).toEqual([
      ...['group 2 huyen 13', 'unit 3 huyen itself 10', 'unit 3 xa-1 3', 'unit 2 so 4'],
    ]);
  });

  it('hold their parts inside them, each once, and say how far the parts are from the whole', () => {
    const [whole] = consolidation.totals;
    if (whole === undefined) return expect.unreachable();
    const part = (code: string, value: string) => ({
      ...{ ...whole, code, value, kind: 'part' as const, of: 'models', by: 'field', units: [] },
    });
    const subset = { ...part('new', '2'), kind: 'count' as const, by: null };
    const totals = [whole, part('a', '10.5'), part('b', '6'), subset];
    const of = { ...consolidation, totals, bySetting: [] };
    const said = (open: readonly string[]) => linesOf(of, new Set(open)).map((line) => `${line.kind} ${line.key}`);
    expect(said([])).toEqual(['total models']);
    expect(said(keysToAll(of))).toEqual([
      ...['total models', 'division models by parts ', 'total a', 'total b', 'division models by subsets '],
      ...['total new', 'division models by units '],
    ]);
    const lines = linesOf(of, new Set(keysTo(of, 'b')));
    expect(lines.flatMap((line) => (line.kind === 'division' ? [line.division.adds] : []))).toEqual([
      { sum: '16.5', apart: '-0.5' },
      null,
      { sum: '17', apart: '0' },
    ]);
    const found = lines.find(({ key }) => key === 'b');
    if (found === undefined) return expect.unreachable();
    expect(parentOf(lines, found).key).toBe('models by parts ');
    expect(lines.map(({ programme }) => programme)).toEqual(lines.map(() => 'DVK'));
  });

  it('open with the one way they are made up, where there is but one', () => {
    const of = { ...consolidation, bySetting: [] };
    expect(keysTo(of, 'models')).toEqual(['models', 'models by units ']);
    expect(keysTo(consolidation, 'models')).toEqual(['models']);
  });

  it('open to whoever was asked and stands not in them, and why, without changing what opens with one key', () => {
    const [whole] = consolidation.totals;
    if (whole === undefined) return expect.unreachable();
    const lacking = [{ unit: 'xa-2', name: 'xã 2', why: 'notReported' as const }];
    const of = { ...consolidation, totals: [{ ...whole, lacking }], bySetting: [] };
    expect(keysTo(of, 'models')).toEqual(['models', 'models by units ']);
    const lines = linesOf(of, new Set(['models', 'models by lacking ']));
    expect(lines.slice(2).map((line) => `${line.kind} ${String(line.depth)} ${valueOf(line)}`)).toEqual([
      ...['division 1 lacking no sum ', 'lacking 2 xa-2 notReported'],
    ]);
  });

  it('open, where they are computed, to the totals they are made of', () => {
    const [summed] = consolidation.totals;
    if (summed === undefined) return expect.unreachable();
    const half = { ...summed, code: 'half', value: '8.5', basis: 'derived' as const, units: [] };
    const totals = [summed, { ...half, computed: { formula: '“mô hình” ÷ 2', from: ['models'] } }];
    const lines = linesOf({ ...consolidation, totals }, new Set(['half'])).map((line) => `${line.kind} ${line.key}`);
    expect(lines).toEqual(['total models', 'total half', 'made half made models']);
  });

  it('open, where not all units gave every side of them, to what those came to that did', () => {
    const [summed] = consolidation.totals;
    if (summed === undefined) return expect.unreachable();
    const over = [{ code: 'models', label: 'mô hình', value: '10' }];
    const share = { ...summed, code: 'share', value: '90', basis: 'derived' as const, units: [], over };
    const lines = linesOf({ ...consolidation, totals: [summed, share] }, new Set(['share']));
    expect(lines.flatMap((line) => (line.kind === 'made' ? [[line.total.code, line.over]] : []))).toEqual([
      ['models', '10'],
    ]);
  });

  it('open by setting to the units that reported in it', () => {
    expect(shown('models', 'models by settings ', 'models setting ').slice(1, 6)).toEqual([
      ...['division 1 settings 17 0', 'setting 2 employer 4', 'setting 2 all 13', 'unit 3 huyen 10', 'unit 3 xa-1 3'],
    ]);
  });
});
