import { describe, expect, it } from 'vitest';
import type { FormTable } from '#domain/documents/form-table.ts';
import type { OfficialDocument } from '#domain/documents/official-document.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import { writeFormBook } from '#api/support/form-book.ts';

const long = 'Số cuộc đối thoại của người đứng đầu cấp ủy, chính quyền các cấp với Nhân dân trên địa bàn';
const form: FormTable = {
  kind: 'form',
  columns: [
    { title: 'TT', as: 'ordinal' },
    { title: 'Chỉ tiêu', as: 'label' },
    { title: 'Kỳ trước (6 tháng đầu năm 2021)', as: 'figure' },
  ],
  rows: [
    { as: 'line', depth: 0, cells: ['1', 'Số cuộc họp', '15'] },
    { as: 'line', depth: 0, cells: ['2', long, '3'] },
    { as: 'line', depth: 0, cells: ['3', 'Mô hình tiêu biểu', 'Camera an ninh thôn Đông, thôn Đoài'] },
  ],
};
const paper: OfficialDocument = {
  ...{ layout: 'party', rehearsal: false, superior: 'Tỉnh ủy X', number: null, type: 'baoCao', issuerCode: '' },
  ...{ issuer: 'Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở huyện Gia Viễn', place: 'Gia Viễn' },
  ...{ date: civilDate('2021-06-17'), extract: '', addressees: [], recipients: [], body: [form] },
  signer: { authority: '', post: 'Trưởng ban', name: 'B' },
};

describe('a form as a sheet to print', () => {
  it('has shares as numbers that can be reckoned with, shown as they are printed', async () => {
    const { default: excel } = await import('exceljs');
    const [book, table] = [
      new excel.Workbook(),
      { ...form, rows: [{ as: 'line', depth: 0, cells: ['1', 'Tỷ lệ', '33,3%'] }] } as const,
    ];
    await book.xlsx.load((await writeFormBook({ ...paper, body: [table] }, table)) as never);
    const cells: unknown[] = [];
    book.worksheets[0]?.eachRow((row) => row.eachCell(({ value, numFmt }) => cells.push([value, numFmt])));
    expect(cells).toContainEqual([0.333, '#,##0.0%']);
  });

  it('has rows as high as their words need: not every program reckons it, and none does of merged cells', async () => {
    const { default: excel } = await import('exceljs');
    const book = new excel.Workbook();
    await book.xlsx.load((await writeFormBook(paper, form)) as never);
    const [sheet] = book.worksheets;
    const heightOf = (text: string): number | undefined => {
      let height: number | undefined;
      sheet?.eachRow((row) => {
        row.eachCell((cell) => {
          if (cell.text === text) height = row.height;
        });
      });
      return height;
    };
    expect(heightOf('Số cuộc họp')).toBeUndefined();
    const merged = 'BAN CHỈ ĐẠO THỰC HIỆN QUY CHẾ DÂN CHỦ Ở CƠ SỞ HUYỆN GIA VIỄN';
    for (const text of [long, 'Camera an ninh thôn Đông, thôn Đoài', 'Kỳ trước (6 tháng đầu năm 2021)', merged])
      expect([text, heightOf(text)]).toEqual([text, expect.toSatisfy((height) => height > 30)]);
  });
});
