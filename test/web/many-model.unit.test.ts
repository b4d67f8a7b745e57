import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksFor } from '#domain/report-template/asked-of.ts';
import { settings } from '#domain/organisation/setting.ts';
import {
  asks,
  byName,
  columnsOf,
  commonPlace,
  englishIn,
  formOf,
  isBegun,
  type ManyPlan,
  placeOf,
  planOf,
  valuesOf,
} from '#web/screens/many-entry/many-model.ts';
import { pastedBlocks } from '#web/screens/report-entry/pasted-blocks.ts';
import { at } from '#web/screens/report-entry/model.ts';
import { cellsOf } from '#web/kit/cells.ts';
import { cellsBetween, moveOf } from '#web/screens/report-entry/grid-moves.ts';
import { bodyOf } from '#web/screens/report-entry/use-submit.ts';
import { troublesOf } from '#web/screens/report-entry/problems.ts';

const indicator = (code: string, setting: 'community' | 'employer' | null = null) => ({
  ...{ code, label: `chỉ tiêu ${code}`, unit: 'cuộc', kind: 'count' as const, of: null, by: null },
  ...{ setting, programme: 'QCDC', required: true, source: null },
});
const plan: ManyPlan = {
  members: [],
  template: {
    indicators: [indicator('hop'), indicator('dialogues', 'employer'), indicator('phi')],
    sections: [{ code: 'kq', label: 'Kết quả', required: false }],
  },
  settings: { sectionLimit: 100 },
  cutOff: '2026-06-14',
};
const columns = columnsOf(plan, { name: 'Người báo', post: 'Chức vụ', paper: 'Văn bản', reason: 'Lý do' });
const units = [
  { unit: 'thon-1', name: 'Thôn Đông Thượng', setting: 'community' },
  { unit: 'thon-2', name: 'Thôn Đoài', setting: 'community' },
  { unit: 'ht-x', name: 'Hợp tác xã X', setting: 'employer' },
];

describe('a grid of units and indicators', () => {
  it('has the outline’s columns, then who signed and on what paper it came', () => {
    expect(columns.map(({ pointer }) => pointer)).toEqual([
      ...['/figures/hop', '/figures/dialogues', '/figures/phi', '/sections/kq'],
      ...[at.name, at.post, at.paper, at.reason],
    ]);
  });

  it('asks each unit what the domain asks it', () => {
    for (const of of [null, ...settings]) {
      for (const one of [null, ...settings]) {
        expect(asks({ setting: one }, of)).toBe(asksFor({ ...indicator('x'), setting: one }, of));
      }
    }
  });

  it('takes for a unit what is stated for all, unless its own cell says otherwise', () => {
    const typed = new Map([
      [commonPlace(at.reason), 'thôn chưa có tài khoản'],
      [commonPlace(at.paper), 'giao ban 28/11'],
      [placeOf('thon-1', at.paper), 'điện thoại 29/11'],
      [placeOf('thon-1', at.figure('hop')), '12'],
    ]);
    const value = valuesOf('thon-1', (pointer) => typed.get(pointer) ?? '');
    expect([value(at.reason), value(at.paper), value(at.figure('hop')), value(at.name)]).toEqual([
      ...['thôn chưa có tài khoản', 'điện thoại 29/11', '12', ''],
    ]);
    const begun = (unit: string) => isBegun(unit, columns, (pointer) => typed.get(pointer) ?? '');
    expect([begun('thon-1'), begun('thon-2')]).toEqual([true, false]);
  });

  it('makes of a unit’s row the report its own form would send, and finds what it would find', () => {
    const cycle = { plan, period: { code: '2026-H2', label: '', from: '', to: '' } } as unknown as Parameters<
      typeof formOf
    >[0];
    const found = planOf(cycle);
    if (found === null) return expect.unreachable();
    const form = formOf(cycle, found, 'community');
    expect(form.template.indicators.map(({ code }) => code)).toEqual(['hop', 'phi']);
    const seen = {
      figures: [
        {
          ...{ code: 'hop', value: '12', approximate: false, readings: [], fault: null },
          ...{ asOf: null, asOfWrong: false, afterCutOff: false, missing: null, reasons: [] },
        },
      ],
      relations: [],
      computed: [],
      missing: ['phi'],
      noFigure: 'Không có số liệu',
      ofNothing: [],
      marks: { convention: 'undecided' as const, otherwise: [], blocks: [] },
      english: [],
    };
    const typed = new Map([
      [placeOf('thon-1', at.figure('hop')), '12'],
      [placeOf('thon-1', at.name), 'Trần Văn A'],
      [commonPlace(at.post), 'Trưởng thôn'],
      [commonPlace(at.reason), 'không có máy'],
    ]);
    const value = valuesOf('thon-1', (pointer) => typed.get(pointer) ?? '');
    const names = { post: '', name: '', number: '', files: '' };
    const troubles = troublesOf({ form, value, seen, view: null, names });
    expect(troubles.map(({ field, word }) => [field, word])).toEqual([
      ['/figures/phi', 'missing'],
      [at.paper, 'behalf'],
    ]);
    expect(bodyOf(form, value, seen)).toEqual({
      ...{ period: '2026-H2', sections: [], documentNumber: null },
      figures: [{ code: 'hop', value: '12', asOf: null }],
      signer: { post: 'Trưởng thôn', name: 'Trần Văn A' },
      onBehalf: { reason: 'không có máy', document: '' },
    });
    // Why a figure stands out goes with that figure, and only with that unit's.
    typed
      .set(placeOf('thon-1', at.explained('hop')), ' Gộp hai thôn ')
      .set(placeOf('thon-2', at.explained('hop')), 'x');
    expect(bodyOf(form, value, seen).figures).toEqual([
      { code: 'hop', value: '12', asOf: null, explanation: 'Gộp hai thôn' },
    ]);
  });
});

describe('numbers by English marks', () => {
  type Looked = Parameters<typeof englishIn>[0][number];
  const one = (code: string, value: string) => ({ code, value, typed: value.replace('.', ',') });
  const row = (
    unit: string,
    convention: 'vietnamese' | 'english' | 'undecided' | 'both',
    more: Partial<Looked> = {},
  ) => ({
    ...{ unit, seen: { marks: { convention, otherwise: [one('hop', '1089')], blocks: [] }, english: [] } },
    ...more,
  });

  it('are asked of once for the whole grid, with the rows that say nothing of their own', () => {
    const found = englishIn([row('thon-1', 'english'), row('thon-2', 'undecided'), { unit: 'ht-x', seen: null }]);
    expect(found.map(({ place, value }) => [place, value])).toEqual([
      [placeOf('thon-1', at.figure('hop')), '1089'],
      [placeOf('thon-2', at.figure('hop')), '1089'],
    ]);
  });

  it('are left to each row where one is written by Vietnamese marks, and to each cell where nothing says whose', () => {
    const english = [one('hop', '1089'), one('phi', '80.5')];
    const own = row('thon-1', 'english', {
      seen: { marks: { convention: 'english', otherwise: english, blocks: [] }, english },
    });
    for (const other of ['vietnamese', 'both'] as const) {
      const places = englishIn([own, row('thon-2', other), row('ht-x', 'undecided')]).map(({ place }) => place);
      expect(places).toEqual([placeOf('thon-1', at.figure('hop')), placeOf('thon-1', at.figure('phi'))]);
    }
    expect(englishIn([row('thon-1', 'undecided'), row('thon-2', 'undecided')])).toEqual([]);
    expect(englishIn([row('thon-1', 'english')])).toEqual([]);
  });
});

describe('numbers by English marks that were pasted at once', () => {
  const number = (code: string, value: string) => ({ code, value, typed: value.replace('.', ',') });
  const block = (convention: 'vietnamese' | 'english' | 'undecided', block = 1) => ({
    ...{ block, convention, otherwise: [number('hop', '1089')] },
  });
  const row = (unit: string, ...blocks: readonly ReturnType<typeof block>[]) => ({
    unit,
    seen: {
      marks: {
        convention: 'both' as const,
        otherwise: [number('hop', '1089'), number('phi', '1.079')],
        blocks: [...blocks],
      },
      english: [],
    },
  });
  const places = (...rows: Parameters<typeof englishIn>[0]) => englishIn(rows).map(({ place }) => place);
  const both = [placeOf('thon-1', at.figure('hop')), placeOf('thon-2', at.figure('hop'))];

  it('are asked of once and by themselves, whatever the rows hold beside them', () => {
    expect(places(row('thon-1', block('english')), row('thon-2', block('undecided')))).toEqual(both);
    expect(places(row('thon-1', block('english')), row('thon-2', block('english')))).toEqual(both);
    const own = row('thon-1', block('english'));
    const twice = { ...own, seen: { ...own.seen, english: [number('hop', '1089')] } };
    expect(places(twice, row('thon-2', block('undecided')))).toEqual(both);
  });

  it('are not where the paste says otherwise, or is another one', () => {
    expect(places(row('thon-1', block('english')), row('thon-2', block('vietnamese')))).toEqual([]);
    expect(places(row('thon-1', block('english', 1)), row('thon-2', block('undecided', 2)))).toEqual([]);
  });

  it('are of the paste only while they stand as they were pasted', () => {
    let kept: string | null = null;
    const memory = { read: () => kept, write: (text: string | null) => void (kept = text) };
    const blocks = pastedBlocks(memory);
    blocks.add({ a: '1,200 ', b: '700' });
    blocks.add({ b: '12.5' });
    expect([blocks.blockOf('a', '1,200'), blocks.blockOf('b', '12.5')]).toEqual([{ block: 1 }, { block: 2 }]);
    expect([blocks.blockOf('a', '1.200'), blocks.blockOf('b', '700'), blocks.blockOf('c', '')]).toEqual([{}, {}, {}]);
    // The window was reloaded between the paste and the question.
    const again = pastedBlocks(memory);
    expect([again.blockOf('a', '1,200'), again.blockOf('b', '12.5')]).toEqual([{ block: 1 }, { block: 2 }]);
    again.add({ c: '9' });
    expect(again.blockOf('c', '9')).toEqual({ block: 3 });
  });
});

describe('a sheet that is pasted', () => {
  it('is laid by the names in its first column, marks and case aside, and tells whom nobody knows', () => {
    const block = cellsOf('THON DOAI\t7\t\t3\nThôn  Đông Thượng\t5\t9\t2\nThôn Lạ\t1\t\t1\n');
    expect(byName(block, units, columns)).toEqual({
      fields: {
        ...{ '/u/thon-2/figures/hop': '7', '/u/thon-2/figures/phi': '3' },
        ...{ '/u/thon-1/figures/hop': '5', '/u/thon-1/figures/phi': '2' },
      },
      dropped: 1,
      strangers: ['Thôn Lạ'],
    });
  });

  it('without names belongs where the cell is', () => {
    expect(byName(cellsOf('7\t1\t3\n5\t2\t2'), units, columns)).toBeNull();
    expect(byName(cellsOf('Thôn Đoài'), units, columns)).toBeNull();
  });

  it('never puts a figure beside another unit’s name, whatever the order of its lines: 1,000 sheets', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      ...{ unit: `t${String(index)}`, name: `Thôn ${String(index)} Hạ`, setting: null },
    }));
    const sheet = fc.shuffledSubarray(many, { minLength: 1 });
    fc.assert(
      fc.property(sheet, (rows) => {
        const text = rows.map(({ name, unit }) => `${name}\t${unit} a\t${unit} b`).join('\r\n');
        const laid = byName(cellsOf(text), many, columns);
        expect(laid?.strangers).toEqual([]);
        expect(Object.keys(laid?.fields ?? {})).toHaveLength(rows.length * 2);
        for (const [pointer, said] of Object.entries(laid?.fields ?? {})) {
          expect(pointer.startsWith(placeOf(said.split(' ')[0] ?? '', '/'))).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

it('walks through as many columns as there are', () => {
  const key = { key: 'ArrowRight', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
  expect(moveOf(key, { row: 0, column: 3 }, 'ready', 5, 8)).toEqual({ row: 0, column: 4 });
  expect(moveOf(key, { row: 0, column: 7 }, 'ready', 5, 8)).toEqual({ row: 0, column: 7 });
  expect(moveOf({ ...key, key: 'End', ctrlKey: true }, { row: 0, column: 3 }, 'ready', 5, 8)).toEqual({
    ...{ row: 4, column: 7 },
  });
  expect(cellsBetween({ row: 1, column: 4 }, { row: 1, column: 2 })).toHaveLength(1);
  expect(cellsBetween({ row: 1, column: 4 }, { row: 1, column: 2 })[0]).toHaveLength(3);
});
