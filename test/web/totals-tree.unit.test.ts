import { describe, expect, it } from 'vitest';
import type { Consolidation } from '#web/screens/consolidation/consolidation.ts';
import { linesOf, type TotalLine } from '#web/screens/consolidation/totals-tree.ts';

const total = (value: string, reports: number) => ({
  code: 'models',
  value,
  basis: 'summed' as const,
  reports,
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
  ...{ accepted: ['huyen', 'xa-1', 'so'], leftOut: ['xa-2'], checks: [], answers: [], variances: [], years: null },
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
    case 'made':
      return `${line.total.code} ${line.total.value}`;
    case 'setting':
      return `${line.setting ?? 'all'} ${line.value}`;
  }
}

describe('the totals on the screen', () => {
  it('open along the pinned tree: who has others under him stands for them all, and opens to himself and to them', () => {
    expect(shown()).toEqual(['total 0 17']);
    expect(shown('models')).toEqual([
      ...['total 0 17', 'setting 2 employer 4', 'setting 2 all 13', 'group 2 huyen 13', 'unit 2 so 4'],
    ]);
    expect(shown('models', 'models below huyen').slice(3)).toEqual([
      ...['group 2 huyen 13', 'unit 3 huyen itself 10', 'unit 3 xa-1 3', 'unit 2 so 4'],
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

  it('open by setting to the units that reported in it', () => {
    expect(shown('models', 'models setting ').slice(2, 5)).toEqual([
      ...['setting 2 all 13', 'unit 3 huyen 10', 'unit 3 xa-1 3'],
    ]);
  });
});
