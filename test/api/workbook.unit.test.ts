import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import excel from 'exceljs';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { textFormat } from '#api/support/book-content.ts';
import { readCells } from '#api/support/read-cells.ts';
import { addedVietnamOffset, cellText, deadlineCell, decimalFormat } from '#api/support/workbook-cells.ts';
import { readWorkbook, writeWorkbook } from '#api/support/workbook.ts';

const textColumn = { heading: 'chữ', type: 'text' } as const;

async function entryOf(content: Buffer, name: string): Promise<string> {
  const entry = (await JSZip.loadAsync(content)).file(name);
  if (entry === null) throw new Error(name);
  return entry.async('string');
}

describe('text of a cell', () => {
  const formulas = [
    '=1+1',
    '+84',
    '-5',
    '- Tiếp tục',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '\uFF1D1',
    '\uFF0B1',
    '\uFF0D1',
  ];

  it.each([...formulas, '\uFF201', "'-5"])('stays what it is, and text: %j', async (text) => {
    expect(cellText(text)).toBe(text);
    const [sheet] = await readWorkbook(await writeWorkbook([{ name: 'a', columns: [textColumn], rows: [[text]] }]));
    // The library reads an end of line as every XML reader has to.
    expect(sheet?.rows[1]).toEqual([text.replace('\r', '\n')]);
  });

  it('says in its style that it is text, where a program would calculate what is edited', async () => {
    const content = await writeWorkbook([
      { name: 'a', columns: [textColumn], rows: [...formulas, 'chữ'].map((text) => [text]) },
    ]);
    const book = new excel.Workbook();
    await book.xlsx.load(content as never);
    const formats = formulas.map((_text, index) => book.worksheets[0]?.getCell(index + 2, 1).numFmt);
    expect(new Set(formats)).toEqual(new Set([textFormat]));
    expect(book.worksheets[0]?.getCell(formulas.length + 2, 1).numFmt).not.toBe(textFormat);
    const styles = await entryOf(content, 'xl/styles.xml');
    expect(styles.match(/<xf numFmtId="49"[^>]*>/g)).not.toBeNull();
    for (const [style] of styles.matchAll(/<xf numFmtId="49"[^>]*>/g)) expect(style).toContain('quotePrefix="1"');
    for (const [style] of styles.matchAll(/<xf numFmtId="(?!49")[^>]*>/g)) expect(style).not.toContain('quotePrefix');
  });

  it('is composed, so that a search for the word finds it', () => {
    expect(cellText('Đơn vị'.normalize('NFD'))).toBe('Đơn vị'.normalize('NFC'));
  });

  it('drops what no XML can hold and cuts what no cell can', () => {
    expect(cellText('a\u0000b\u0008c\uD800d')).toBe('abcd');
    expect(cellText('\u0000=1')).toBe('=1');
    expect(cellText('x'.repeat(40_000))).toHaveLength(32_767);
    expect(cellText('emoji 😀')).toBe('emoji 😀');
  });
});

it('shows every digit of a decimal, and refuses one that a spreadsheet would round', () => {
  expect(decimalFormat('1079')).toBe('#,##0');
  expect(decimalFormat('87.40')).toBe('#,##0.00');
  expect(decimalFormat('-3.5')).toBe('#,##0.0');
  expect(decimalFormat('1234567890123456')).toBeNull();
  expect(decimalFormat('1e5')).toBeNull();
});

it('reads a formula that nobody calculated as the formula it is, and not as an empty cell', async () => {
  const file = readFileSync(join(import.meta.dirname, '../support/lists/de-cuong-loi.xlsx'));
  const sheets = await readCells(file);
  const cells = typeof sheets === 'string' ? [] : sheets.flatMap(({ rows }) => rows.flat());
  expect(cells.filter((cell) => cell.startsWith('='))).not.toEqual([]);
});

it('gives an instant the clock of Việt Nam', () => {
  expect(addedVietnamOffset('2020-06-22T17:30:00.000Z')).toEqual(new Date('2020-06-23T00:30:00Z'));
});

it('lets a deadline at midnight end the day before', () => {
  expect(deadlineCell('2020-07-15T17:00:00.000Z')).toEqual({
    value: new Date('2020-07-15T00:00:00Z'),
    format: 'dd/mm/yyyy "24:00"',
  });
  expect(deadlineCell('2020-06-22T10:00:00.000Z').value).toEqual(new Date('2020-06-22T17:00:00Z'));
});

it('marks the first sheet on its tab, and every printed page', async () => {
  const sheet = { name: 'Danh sách', columns: [{ heading: 'n', type: 'integer' }], rows: [[1]] } as const;
  const read = await readWorkbook(await writeWorkbook([sheet, { ...sheet, name: 'Khác' }], 'DIỄN TẬP'));
  expect(read.map(({ name }) => name)).toEqual(['DIỄN TẬP Danh sách', 'Khác']);
});

it('writes typed cells that read back as what they were', async () => {
  const content = await writeWorkbook([
    {
      name: 'a/b: [c]',
      columns: [
        { heading: '=head', type: 'text' },
        { heading: 'n', type: 'integer' },
        { heading: 'd', type: 'decimal' },
        { heading: 'day', type: 'date' },
        { heading: 'at', type: 'instant' },
      ],
      rows: [
        ['=1+1', 12, '87.4', '2020-06-22', '2020-06-22T10:00:00.000Z'],
        [null, null, '12345678901234567', null, null],
      ],
    },
  ]);
  expect(await readWorkbook(content)).toEqual([
    {
      name: 'a b   c ',
      frozenRows: 1,
      rows: [
        ['=head', 'n', 'd', 'day', 'at'],
        ['=1+1', 12, 87.4, new Date('2020-06-22T00:00:00Z'), new Date('2020-06-22T17:00:00Z')],
        [null, null, '12345678901234567', null, null],
      ],
    },
  ]);
});
