import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { totalsForm } from '#domain/consolidated-report/totals-form.ts';
import { consolidate } from '#domain/consolidation/consolidate.ts';
import { coverageOf } from '#domain/consolidation/lacking.ts';
import { totalsTable } from '#domain/documents/totals-form.ts';
import type { StreamId, UnitId } from '#domain/kernel/ids.ts';
import { isSummed } from '#domain/report-template/field.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import type { Relation } from '#domain/report-template/relation.ts';
import { anyConsolidation } from '#test/domain/consolidation/any-consolidation.ts';

const [a, b, c, gone] = ['a', 'b', 'c', 'gone'].map((unit) => unit as UnitId) as [UnitId, UnitId, UnitId, UnitId];
const names: Readonly<Record<string, string>> = { a: 'xã An', b: 'xã Bình', c: 'Sở C', gone: 'xã Dân' };

function indicator(code: string, more: Partial<Indicator> = {}): Indicator {
  const blank = { unit: 'mô hình', of: null, by: null, setting: null, programme: 'DVK', required: false, source: null };
  return { code, label: code, kind: 'count', ...blank, ...more };
}

const yesNo = { is: 'yesNo' } as const;
const options = [
  { code: 'good', label: 'Tốt' },
  { code: 'fair', label: 'Khá' },
];
const indicators = [
  indicator('models'),
  indicator('done', { of: 'models' }),
  indicator('doneShare', { kind: 'share', unit: '%' }),
  indicator('rules', { type: yesNo, unit: '' }),
  indicator('rating', { type: { is: 'choice', options }, unit: '' }),
  indicator('heldOn', { type: { is: 'date' }, unit: '' }),
  indicator('turnout', { type: { is: 'percent', digits: 1 }, unit: '%' }),
  indicator('story', { type: { is: 'text' }, unit: '' }),
  indicator('bodies', { setting: 'stateBody' }),
  indicator('nobody'),
  indicator('index', { kind: 'index', source: 'PCI' }),
];
const share = { numerator: 'done', denominator: 'models', decimals: 1 } as const;
const relations: readonly Relation[] = [{ id: 'R', check: 'K2', share: 'doneShare', ...share }];
const members = [
  { unit: a, setting: 'community' as const, parent: null },
  { unit: b, setting: 'community' as const, parent: null },
  { unit: c, setting: 'stateBody' as const, parent: null },
  { unit: gone, setting: 'community' as const, parent: null },
];
const figures = (of: Readonly<Record<string, string>>) => Object.entries(of).map(([code, value]) => ({ code, value }));
const reports = [
  {
    unit: a,
    figures: figures({ models: '10', done: '4', rules: 'yes', rating: 'good', heldOn: '2020-02-01', turnout: '87.4' }),
  },
  {
    unit: b,
    figures: figures({
      models: '5',
      rules: 'no',
      rating: 'good',
      heldOn: '2020-01-15',
      turnout: '100',
      story: 'Đã làm.',
    }),
    missing: [{ code: 'done' }],
  },
  { unit: c, figures: figures({ models: '1079', bodies: '3', rules: 'yes' }) },
];
const sealed = { indicators, relations, members, accepted: [a, b, c], leftOut: [gone], reports };
const { totals } = consolidate({ ...sealed, accepted: reports });
const form = {
  lines: totalsForm({ ...sealed, totals, years: undefined }),
  nameOf: (unit: UnitId) => names[unit] ?? unit,
  yearOf: (cycle: StreamId) => cycle,
};

describe('the table of the consolidated report', () => {
  const [table, ...below] = totalsTable(form);
  if (table?.kind !== 'form') throw new Error('no table');
  const at = (title: string) => table.columns.findIndex((one) => one.title === title);
  const row = (label: string, title: string) => table.rows.find(({ cells }) => cells.includes(label))?.cells[at(title)];

  it('says at each line how many of those that were asked stand in it, and who lacks is named below it, each set of units once', () => {
    expect(row('models', 'Tổng số')).toBe('1.094');
    expect(row('models', 'Số đơn vị có số liệu')).toBe('3/4');
    expect(row('models', 'Ghi chú')).toBe('thiếu 1 đơn vị (1)');
    expect(row('done', 'Số đơn vị có số liệu')).toBe('1/4');
    expect(row('done', 'Ghi chú')).toBe('thiếu 3 đơn vị (1)(2)(3)');
    expect(below.map((block) => ('text' in block ? block.text : ''))).toEqual([
      '(1) Chưa có báo cáo được chấp nhận: xã Dân.',
      '(2) Không có số liệu: xã Bình.',
      '(3) Để trống: Sở C.',
      '(4) Để trống: xã An, xã Bình, Sở C.',
      'Trả lời bằng lời, xem phần nội dung của báo cáo: story (1/4 đơn vị).',
    ]);
    expect(row('rating', 'Ghi chú')).toBe('thiếu 2 đơn vị (1)(3)');
  });

  it('asks of a line only those of its setting', () => {
    expect(row('bodies', 'Số đơn vị có số liệu')).toBe('1/1');
    expect(row('bodies', 'Ghi chú')).toBe('');
  });

  it('tells answers by how many gave each, a day or a percentage from the least to the greatest, a share with its base, words not at all', () => {
    expect(row('rules', 'Tổng số')).toBe('Có: 2\nKhông: 1');
    expect(row('rating', 'Tổng số')).toBe('Tốt: 2');
    expect(row('heldOn', 'Tổng số')).toBe('từ 15/01/2020\nđến 01/02/2020');
    expect(row('turnout', 'Tổng số')).toBe('từ 87,4%\nđến 100%');
    // Of the unit that gave both: 4 of 10, not of the 1.094 that others gave without.
    expect(row('doneShare', 'Tổng số')).toBe('40');
    expect(row('doneShare', 'Ghi chú')).toBe('tính từ 4/10; thiếu 3 đơn vị (1)(2)(3)');
    expect(row('story', 'Tổng số')).toBeUndefined();
  });

  it('keeps the line that nobody has a figure for, empty and never 0, and quotes no index', () => {
    expect(row('nobody', 'Tổng số')).toBe('');
    expect(row('nobody', 'Ghi chú')).toBe('không đơn vị nào có số liệu (1)(4)');
    expect(row('index', 'Tổng số')).toBeUndefined();
  });

  it('says of a share of nothing that it was divided by 0: all gave what it is made of, and nobody lacks', () => {
    const nothing = [a, b].map((unit) => ({ unit, figures: figures({ models: '0', done: '0' }) }));
    const asked = indicators.filter(({ code }) => ['models', 'done', 'doneShare'].includes(code));
    const all = { ...sealed, indicators: asked, accepted: [a, b], leftOut: [], reports: nothing };
    const zero = consolidate({ ...all, accepted: nothing }).totals;
    const [of0] = totalsTable({ ...form, lines: totalsForm({ ...all, totals: zero, years: undefined }) });
    const share0 = of0?.kind === 'form' ? of0.rows.find(({ cells }) => cells.includes('doneShare'))?.cells : [];
    expect(share0?.slice(3)).toEqual(['', '2/2', 'mẫu số bằng 0 nên không tính được']);
  });

  it('of a review of several years says of which years a figure lacks, and speaks of no units', () => {
    const lacking = { kind: 'lacking', code: 'models', label: 'models', years: ['cycle/2019' as StreamId] } as const;
    const one = { ...sealed, accepted: [], leftOut: [], reports: [], totals: totals.slice(0, 1) };
    const [years] = totalsTable({ ...form, lines: totalsForm({ ...one, years: { faults: [lacking] } }) });
    if (years?.kind !== 'form') throw new Error('no table');
    expect(years.columns.map(({ title }) => title)).toEqual(['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Tổng số', 'Ghi chú']);
    expect(years.rows.map(({ cells }) => cells)).toEqual([
      ['1', 'models', 'mô hình', '1.094', 'không có số liệu: cycle/2019'],
    ]);
  });

  it('of a review of several years tells of each who stands in a figure, names who lacks, what was answered, and which figure is the last year’s', () => {
    const cycle = 'cycle/2019' as StreamId;
    const models = { ...indicator('models'), overYears: 'last' as const };
    const rules = indicator('rules', { type: yesNo, unit: '' });
    const cover = (of: Indicator, lacking: readonly UnitId[], each: readonly { value: string; count: number }[]) => ({
      ...{ given: 3, asked: 4, indicator: of, each },
      lacking: lacking.map((unit) => ({ unit, why: 'missing' as const })),
    });
    const coverage = new Map([
      [
        cycle,
        {
          of: new Map([
            ['models', cover(models, [b], [])],
            ['rules', cover(rules, [], [{ value: 'yes', count: 3 }])],
          ]),
          bySetting: new Map(),
          names: new Map([[b, 'xã Bình']]),
        },
      ],
    ]);
    const never = { kind: 'neverSummed', code: 'rules', label: 'rules', years: [] } as const;
    const one = { ...sealed, accepted: [], leftOut: [], reports: [], totals: totals.slice(0, 1) };
    const outline = { ...one, indicators: [models, rules] };
    const lines = totalsForm({ ...outline, years: { faults: [never], coverage } });
    const [years, note] = totalsTable({ ...form, lines, yearOf: () => 'năm 2019' });
    if (years?.kind !== 'form' || note === undefined) throw new Error('no table');
    expect(years.columns.map(({ title }) => title)).toContain('Số đơn vị có số liệu (năm 2019)');
    expect(years.rows.map(({ cells }) => cells.slice(3))).toEqual([
      ['1.094', '3/4', 'số của năm 2019, không phải số cộng các kỳ; năm 2019 thiếu 1 đơn vị (1)'],
      ['', '3/4', expect.stringContaining('năm 2019: Có: 3')],
    ]);
    expect('text' in note ? note.text : '').toBe('(1) Năm 2019, không có số liệu: xã Bình.');
  });
});

it('those that stand in a sum and those that lack in it are all that were asked, in any tree', () => {
  fc.assert(
    fc.property(anyConsolidation, (input) => {
      const known = new Set(input.members.map(({ unit }) => unit));
      const given = input.accepted.filter(({ unit }) => known.has(unit));
      const accepted = given.map(({ unit }) => unit);
      const leftOut = [...known].filter((unit) => !accepted.includes(unit));
      const covers = coverageOf({ ...input, accepted, leftOut, reports: given });
      for (const one of input.indicators) {
        const total = consolidate(input).totals.find(({ code }) => code === one.code);
        if (!isSummed(one) || total === undefined) continue;
        const { asked, lacking } = covers(one);
        // Whoever was not asked and gave a figure all the same is summed, and lacks nothing.
        if (one.setting === null) expect(total.reports + lacking.length).toBe(asked);
        expect(new Set(lacking.map(({ unit }) => unit)).size).toBe(lacking.length);
      }
    }),
  );
});
