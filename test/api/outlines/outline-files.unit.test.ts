import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate } from '#domain/kernel/civil-date.ts';
import { contentFaults } from '#domain/report-template/check-content.ts';
import { settings } from '#domain/organisation/setting.ts';
import { inOneLine } from '#domain/kernel/readable.ts';
import { outlineFromSheets } from '#api/outlines/from-sheets.ts';
import { outlineJsonSchema } from '#api/outlines/json-schema.ts';
import type { Outline } from '#api/outlines/outline.ts';
import type { ReadOutline } from '#api/outlines/read-outline.ts';
import { outlineFromWorkbook } from '#api/outlines/read-workbook.ts';
import { outlineSheets } from '#api/outlines/sheets.ts';
import { shippedOutlines } from '#api/outlines/shipped.ts';
import { outlineAsYaml, outlineFromYaml } from '#api/outlines/yaml.ts';
import { cellText, type Sheet } from '#api/support/workbook-cells.ts';
import { writeWorkbook } from '#api/support/workbook.ts';

const outlineOf = (read: ReadOutline): Outline => {
  if (read.kind === 'faults') throw new Error(JSON.stringify(read.faults));
  return read.outline;
};
const faultsOf = (read: ReadOutline) =>
  read.kind === 'read'
    ? []
    : read.faults.map(({ place, sentence }) => [
        place.kind === 'cell' ? `${place.sheet}!${place.cell}` : place.kind === 'line' ? place.line : 'file',
        sentence,
      ]);

/** As a spreadsheet would hand them back: the head first, every cell as text. */
const gridsOf = (sheets: readonly Sheet[]) =>
  sheets.map(({ name, columns, rows }) => ({
    name,
    rows: [
      columns.map(({ heading }) => heading),
      ...rows.map((row) => row.map((cell) => (cell === null ? '' : cellText(String(cell))))),
    ],
  }));

describe('the outlines that ship', () => {
  const [democracy, models] = shippedOutlines();

  it('can be defined as they are, and ask of every setting of the law', () => {
    for (const outline of shippedOutlines()) expect([...contentFaults(outline)], outline.id).toEqual([]);
    expect(new Set(democracy?.indicators.map(({ setting }) => setting))).toEqual(new Set(settings));
    expect(democracy?.sections.length).toBeGreaterThan(5);
    expect(models?.indicators.every(({ programme }) => programme === 'DVK')).toBe(true);
  });

  it('come back the same from YAML and from a real workbook', async () => {
    for (const { id, ...outline } of shippedOutlines()) {
      expect(outlineOf(outlineFromYaml(outlineAsYaml(outline))), id).toEqual(outline);
      expect(outlineOf(await outlineFromWorkbook(await writeWorkbook(outlineSheets(outline)))), id).toEqual(outline);
    }
  });
});

describe('a workbook that another program wrote', () => {
  // By openpyxl: merged titles above the heads, blank rows, a number, yes as true, a date, formulas without a result.
  const file = (name: string) => readFileSync(join(import.meta.dirname, '../../support/lists', name));

  it('is read below its titles, whatever its cells are kept as', async () => {
    const outline = outlineOf(await outlineFromWorkbook(file('de-cuong.xlsx')));
    expect(outline.name).toBe('Thực hiện dân chủ ở xã, phường');
    expect(outline.sections).toMatchObject([{ code: 'I' }, { code: 'II', required: true }]);
    expect(outline.indicators.map(({ code, of }) => [code, of])).toEqual([
      ['CT1', null],
      ['CT1-1', 'CT1'],
      ['CT2', null],
    ]);
    expect(outline.relations).toMatchObject([
      { id: 'R1', share: 'CT2', numerator: 'CT1-1', denominator: 'CT1', decimals: 1 },
    ]);
  });

  it('is refused by the cells that hold a date or a formula nobody calculated', async () => {
    const faults = faultsOf(await outlineFromWorkbook(file('de-cuong-loi.xlsx')));
    expect(faults.map(([at]) => at)).toEqual(['Chỉ tiêu!B6', 'Chỉ tiêu!A7', 'Chỉ tiêu!I8']);
    expect(new Set(faults.map(([, sentence]) => sentence)).size).toBe(1);
    expect(String(faults[0]?.[1])).toContain('công thức chưa tính');
  });
});

/** What people write, with what a spreadsheet would calculate, marks of YAML, quotes and numbers among it. */
const label = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '=',
          '+',
          '-',
          '@',
          "'",
          '"',
          '#',
          ':',
          '- ',
          '& ',
          '* ',
          '%',
          '{',
          '[',
          '|',
          '>',
          '1.0',
          'yes',
          'null',
          '~',
        ],
      ),
      fc.constantFrom(
        ...['Số cuộc', 'Nhân dân', 'Ý kiến', 'đối thoại', 'ủy ban', ' ', '7', 'true', '2026-01-01', '0x1', '1e3'],
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) =>
    inOneLine(
      parts
        .join('')
        .replace(/\p{Cc}|\p{Cs}|\uFFFE|\uFFFF/gu, '')
        .normalize('NFC'),
    ),
  )
  .filter((text) => text.trim() !== '' && text === text.trim());
const code = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{0,12}$/);

const outline: fc.Arbitrary<Outline> = fc
  .record({
    name: label,
    sectionCodes: fc.uniqueArray(code, { maxLength: 4 }),
    codes: fc.uniqueArray(code, { minLength: 3, maxLength: 6 }),
    labels: fc.array(label, { minLength: 5, maxLength: 5 }),
    flags: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    setting: fc.constantFrom(...settings, null),
    source: fc.option(label),
    decimals: fc.nat({ max: 6 }),
  })
  .map(({ name, sectionCodes, codes, labels, flags, setting, source, decimals }): Outline => {
    const [total = '', share = '', ...rest] = codes;
    const text = (at: number): string => labels[at % labels.length] ?? '';
    const flag = (at: number): boolean => flags[at % flags.length] ?? false;
    const common = (at: number) => ({
      ...{ label: text(at), unit: text(at + 1), setting: flag(at) ? setting : null, programme: 'QCDC' },
      ...{ required: flag(at + 1), source: null },
      ...(flag(at + 2) ? { mayBeMissing: true } : {}),
      ...(flag(at + 3) ? { requiredFrom: civilDate('2026-07-01') } : {}),
      ...(flag(at + 4) ? { computed: '(a - b) × 0,5 ÷ c%' } : {}),
    });
    const counted = (at: number) =>
      flag(at + 4) || !flag(at + 5)
        ? {}
        : ({
            models: {
              what: 'begun' as const,
              ...(flag(at) ? { kind: 'exemplar' as const } : {}),
              ...(flag(at + 1) ? { field: 'kinh-te' } : {}),
            },
          } as const);
    const asked = (at: number) => ({
      ...(flag(at + 2) && setting !== null ? { setting } : {}),
      ...(flag(at + 1) ? { requiredFrom: civilDate('2026-01-01') } : {}),
    });
    return {
      name,
      sections: sectionCodes.map((one, at) => ({ code: one, label: text(at + 3), required: flag(at), ...asked(at) })),
      indicators: [
        { code: total, kind: 'total', of: null, by: null, ...common(0), ...counted(0) },
        { code: share, kind: 'share', of: null, by: null, ...common(1) },
        ...rest.map((one, at) =>
          flag(at)
            ? ({ code: one, kind: 'part', of: total, by: text(at + 5), ...common(at) } as const)
            : ({ code: one, kind: 'index', of: null, by: null, ...common(at), source: source ?? 'nơi khác' } as const),
        ),
      ],
      relations: flag(0)
        ? [
            { id: 'R1', check: 'K2', share, numerator: total, denominator: rest[0] ?? '', decimals },
            { id: 'R2', check: 'K1', whole: total, parts: rest.slice(0, 1) },
            { id: 'R3', check: 'K7', part: rest[0] ?? '', whole: total },
          ]
        : [],
    };
  })
  .map((made) => ({
    ...made,
    // A share needs its fraction: without one it is a count.
    indicators: made.indicators.map((one) =>
      one.kind === 'share' && made.relations.length === 0 ? { ...one, kind: 'count' as const } : one,
    ),
  }))
  .filter((made) => [...contentFaults(made)].length === 0);

describe('what is exported imports to the same', () => {
  it('as YAML', () => {
    fc.assert(
      fc.property(outline, (made) => {
        expect(outlineOf(outlineFromYaml(outlineAsYaml(made)))).toEqual(made);
      }),
      { numRuns: 1000 },
    );
  });

  it('as the rows of a workbook', () => {
    fc.assert(
      fc.property(outline, (made) => {
        expect(outlineOf(outlineFromSheets(gridsOf(outlineSheets(made))))).toEqual(made);
      }),
      { numRuns: 1000 },
    );
  });

  it('as a workbook that was really written and read', async () => {
    for (const made of fc.sample(outline, 10)) {
      expect(outlineOf(await outlineFromWorkbook(await writeWorkbook(outlineSheets(made))))).toEqual(made);
    }
  });
});

describe('a workbook with faults', () => {
  const [shipped] = shippedOutlines();
  if (shipped === undefined) throw new Error('nothing ships');
  const { id: _id, ...good } = shipped;
  const changed = (sheet: string, row: number, column: string, text: string | null) => {
    const at = column.charCodeAt(0) - 65;
    return gridsOf(outlineSheets(good)).map((grid) =>
      grid.name === sheet
        ? {
            ...grid,
            rows: grid.rows.map((cells, number) => (number === row - 1 ? cells.with(at, text as string) : cells)),
          }
        : grid,
    );
  };

  it.each<[string, string, number, string, string | null, RegExp]>([
    ['a kind that is none', 'Chỉ tiêu', 4, 'D', 'số lạ', /"số lạ" không phải một trong: số đếm, số tổng/],
    ['no label', 'Chỉ tiêu', 4, 'B', '', /chưa có tên/],
    ['no unit', 'Chỉ tiêu', 5, 'C', '', /chưa có đơn vị tính/],
    ['a whole that is not there', 'Chỉ tiêu', 3, 'E', 'khong-co', /không có trong biểu/],
    ['a date where words are due', 'Chỉ tiêu', 3, 'B', null, /không phải ngày tháng/],
    ['a code twice', 'Mục', 3, 'A', 'lanh-dao-chi-dao', /được dùng hai lần/],
    ['neither yes nor no', 'Mục', 2, 'C', 'có lẽ', /không phải một trong: có, không/],
    ['a share of three', 'Quan hệ', 2, 'D', 'a; b; c', /đúng hai mã/],
    ['a sum over the unknown', 'Quan hệ', 3, 'D', 'khong-co', /không có trong biểu/],
    ['a relation that is none', 'Quan hệ', 3, 'B', 'gần bằng', /không phải một trong/],
    ['too many decimals', 'Quan hệ', 2, 'E', '7', /từ 0 đến 6/],
    ['no name', 'Đề cương', 2, 'A', '', /Chưa ghi tên/],
    ['a label beyond all measure', 'Chỉ tiêu', 3, 'B', 'a'.repeat(1001), /1\.000 ký tự/],
  ])('%s is told with its cell, and nothing is taken', (_what, sheet, row, column, text, sentence) => {
    const faults = faultsOf(outlineFromSheets(changed(sheet, row, column, text)));
    expect(faults[0]?.[0]).toBe(`${sheet}!${column}${String(row)}`);
    expect(faults[0]?.[1]).toMatch(sentence);
  });

  it('every fault at once, a missing sheet and an unknown column among them', () => {
    const grids = changed('Chỉ tiêu', 1, 'J', 'Ghi chú').filter(({ name }) => name !== 'Quan hệ');
    const faults = faultsOf(outlineFromSheets(grids));
    expect(faults.map(([place]) => place)).toEqual(['Chỉ tiêu!J1', 'Chỉ tiêu!A1', 'file']);
    expect(faults[0]?.[1]).toBe('Không biết cột "Ghi chú".');
    expect(faults[1]?.[1]).toBe('Thiếu cột "Nguồn công bố".');
    expect(faults[2]?.[1]).toBe('Không có trang "Quan hệ".');
  });

  it('that is none, or unpacks to a flood, is refused before it is read', async () => {
    expect(faultsOf(await outlineFromWorkbook(Buffer.from('không phải bảng tính')))).toEqual([
      ['file', 'Tệp này không phải bảng tính .xlsx đọc được.'],
    ]);
    const { default: JSZip } = await import('jszip');
    const flood = await new JSZip()
      .file('xl/worksheets/sheet1.xml', '<a/>'.repeat(8_000_000))
      .generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
    expect(flood.length).toBeLessThan(200_000);
    expect(faultsOf(await outlineFromWorkbook(flood))).toEqual([['file', 'Bảng tính quá lớn so với một đề cương.']]);
  });
});

const times = (name: string) => Array.from({ length: 9 }, () => `*${name}`).join(', ');
const aliases = `a: &a [x, x]\nb: &b [${times('a')}]\nc: &c [${times('b')}]\nd: &d [${times('c')}]\nname: *d\n`;

describe('YAML with faults', () => {
  it.each<[string, string, number | string, RegExp]>([
    ['no YAML', 'name: "a\nsections: [', 2, /Không đọc được YAML/],
    [
      'a field nobody knows',
      'name: a\nsections:\n  - {code: a, label: b, colour: red}\n',
      3,
      /Không có trường "colour"/,
    ],
    [
      'a kind that is none',
      'name: a\nindicators:\n  - code: a\n    label: b\n    unit: c\n    kind: d\n    programme: e\n',
      6,
      /Phải là một trong/,
    ],
    ['a code twice', 'name: a\nsections:\n  - {code: a, label: b}\n  - {code: a, label: c}\n', 4, /được dùng hai lần/],
    ['no name', 'sections:\n  - {code: a, label: b}\n', 'file', /bắt buộc/],
    ['a list', '- a\n- b\n', 'file', /./],
    ['nested without end', `name: ${'['.repeat(500_000)}`, 1, /Không đọc được YAML/],
    ['a million dashes, which would end the process', '- '.repeat(500_000), 1, /Không đọc được YAML/],
    ['aliases of aliases', aliases, 1, /Không đọc được YAML/],
  ])('%s is told with its line', (_what, text, line, sentence) => {
    const [first] = faultsOf(outlineFromYaml(text));
    expect(first?.[0]).toBe(line);
    expect(first?.[1]).toMatch(sentence);
  });
});

it('has a JSON Schema that asks for what is needed and knows every kind', () => {
  const schema = outlineJsonSchema();
  expect(schema['required']).toEqual(['name']);
  expect(JSON.stringify(schema)).toContain('"index"');
});
