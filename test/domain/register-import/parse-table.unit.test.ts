import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnLetter, mostPasted, parseTable } from '#domain/register-import/parse-table.ts';

it.each([
  [
    'a table on the clipboard',
    'Tên\tLoại\nxã A\txã\n',
    [
      ['Tên', 'Loại'],
      ['xã A', 'xã'],
    ],
  ],
  [
    'a file with semicolons, BOM and ends of Windows',
    '\uFEFFTên;Loại\r\nxã A;"x;ã"\r\n',
    [
      ['Tên', 'Loại'],
      ['xã A', 'x;ã'],
    ],
  ],
  [
    'a file with commas',
    'Tên,Loại\n"Sở A, B",sở',
    [
      ['Tên', 'Loại'],
      ['Sở A, B', 'sở'],
    ],
  ],
  ['a quotation within a cell', '"Trường ""Hoa Sen""";trường\n', [['Trường "Hoa Sen"', 'trường']]],
  ['a cell of two lines', '"xã A\ncũ"\txã\n', [['xã A\ncũ', 'xã']]],
  [
    'a quotation that does not close',
    '"Hoa Sen\ttrường\nb\tc',
    [
      ['"Hoa Sen', 'trường'],
      ['b', 'c'],
    ],
  ],
  [
    'empty cells at the end',
    'a;;\nb;;c;\n',
    [
      ['a', '', ''],
      ['b', '', 'c', ''],
    ],
  ],
  ['nothing', '', []],
] as const)('reads %s', (_, text, rows) => {
  expect(parseTable(text)).toEqual(rows);
});

it('is given up where it has more rows or columns than a table has, before it is read to its end', () => {
  expect(parseTable('a\t'.repeat(1_990_000))).toBe('columns');
  expect(parseTable('a\n'.repeat(1_990_000))).toBe('rows');
  expect(parseTable('a\n'.repeat(mostPasted.rows))).toHaveLength(mostPasted.rows);
});

it('reads back whatever a program writes, whichever sign it parts cells with', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ă', '"', '\n', ' '), maxLength: 6 });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(table, fc.constantFrom(';', ',', '\t'), (rows, sign) => {
      const quoted = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(sign)).join('\n');
      expect(parseTable(quoted)).toEqual(rows);
    }),
    { numRuns: 1_000 },
  );
});

it('names a column as a spreadsheet does', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});
