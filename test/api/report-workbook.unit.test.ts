import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import excel, { type Cell, type Workbook } from 'exceljs';
import fc from 'fast-check';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import type { Compared } from '#domain/report-workbook/compare.ts';
import { cellFaultSentence, reportWorkbook, workbookRefusalSentence } from '#domain/words/report-workbook.ts';
import { withMovedRowsAtOnce } from '#domain/report-workbook/moved-rows.ts';
import { workbookRefusals } from '#domain/report-workbook/identity.ts';
import { cellFaults } from '#domain/report-workbook/read-cell.ts';
import type { ReportForm } from '#api/report-workbook/facts.ts';
import { judgeBook } from '#api/report-workbook/judge-book.ts';
import { writeReportBook } from '#api/report-workbook/write-book.ts';
import { openedOf, reportFormOf } from '#test/support/report-form.ts';

const { figures, sections, identity } = reportWorkbook;

async function filled(content: Buffer, fill: (book: Workbook) => void): Promise<Buffer> {
  const book = new excel.Workbook();
  // Its own declaration of Buffer is older than Node's.
  await book.xlsx.load(content as never);
  fill(book);
  return Buffer.from(await book.xlsx.writeBuffer());
}

const cell = (book: Workbook, sheet: string, address: string): Cell => {
  const found = book.getWorksheet(sheet);
  if (found === undefined) throw new Error(sheet);
  return found.getCell(address);
};
const figure = (book: Workbook, address: string): Cell => cell(book, figures.sheet, address);

const isOpen = ({ style }: Cell): boolean => style.protection?.locked === false;

async function compared(form: ReportForm, content: Buffer, reads: 'found' | 'each' = 'found'): Promise<Compared> {
  const judged = await judgeBook(form, content, reads);
  if ('code' in judged) throw new Error(judged.code);
  return judged.compared;
}

async function refused(form: ReportForm, content: Buffer): Promise<string | null> {
  const judged = await judgeBook(form, content, 'found');
  return 'code' in judged ? judged.code : null;
}

const typedBy = ({ differences }: Compared) =>
  Object.fromEntries(differences.map(({ input, typed, readings }) => [input.cell, typed ?? readings.length]));
const faultsBy = ({ faults }: Compared) => Object.fromEntries(faults.map(({ input, fault }) => [input.cell, fault]));
const list = (name: string): Buffer => readFileSync(join(import.meta.dirname, '../support/lists', name));

describe('a cell that may say why it has no figure', () => {
  const base = reportFormOf();
  const may = (form: ReportForm): ReportForm => ({
    ...form,
    template: {
      ...form.template,
      indicators: form.template.indicators.map((one) =>
        one.code === 'models' || one.code === 'meetings' ? { ...one, mayBeMissing: true } : one,
      ),
    },
  });
  const none = 'Không có số liệu: chưa tổng hợp được';

  it('offers the reasons, and stands beside 0 and an empty cell as a third thing, both ways', async () => {
    const form = may(reportFormOf({ doc: { '/figures/models': none, '/figures/economy': '0' } }));
    const content = await writeReportBook(form);
    await filled(content, (book) => {
      expect(figure(book, 'D8').value).toBe(none);
      expect(figure(book, 'D10').value).toBe(0);
      expect(figure(book, 'D13').value).toBeNull();
      expect(figure(book, 'D8').dataValidation).toMatchObject({ type: 'list' });
      // Whatever else is written there is judged when it comes back.
      expect(figure(book, 'D8').dataValidation.showErrorMessage ?? false).toBe(false);
      const list = book.getWorksheet(identity.sheet);
      expect([1, 2, 3].map((row) => list?.getCell(`D${row}`).value)).toEqual([
        ...['Không có số liệu: không phát sinh thống kê', none, 'Không có số liệu: không thuộc phạm vi'],
      ]);
    });
    expect(await compared(form, content)).toMatchObject({ differences: [], faults: [], noFigure: [] });
    const back = await filled(content, (book) => {
      figure(book, 'D8').value = 'Không có số liệu: sổ bị ướt';
      figure(book, 'D10').value = 'không có số liệu';
      figure(book, 'D13').value = 'không có';
    });
    const read = await compared(form, back);
    expect(typedBy(read)).toEqual({ D8: 'Không có số liệu: sổ bị ướt', D10: 0, D13: 3 });
    expect(read.noFigure.map(({ input }) => input.code)).toEqual(['economy']);
  });

  it('shows what the period before said there', async () => {
    const previous = {
      ...base.previous,
      ...{ cycle: 'truoc', period: { code: '2019', label: 'năm 2019' }, template: null },
    };
    const missing = [{ code: 'meetings', reason: 'notYetCompiled' as const, words: null, typed: none }];
    const more = { previous: { ...previous, figures: [{ code: 'models', value: '0' }], missing } };
    await filled(await writeReportBook(may(reportFormOf({ more }))), (book) => {
      expect(['F8', 'F10', 'F13'].map((address) => figure(book, address).value)).toEqual([0, null, none]);
    });
  });
});

describe('what explains a figure that stands out', () => {
  const doc = { '/figures/models': '1.079', '/explained/models': 'Sáp nhập 3 xã' };

  it('goes out beside its figure and comes back, with what begins like a formula', async () => {
    const form = reportFormOf({ doc });
    const content = await writeReportBook(form);
    const back = await filled(content, (book) => {
      expect(figure(book, 'I8').value).toBe('Sáp nhập 3 xã');
      expect(figure(book, 'I8').dataValidation).toMatchObject({ type: 'textLength', formulae: [2000] });
      figure(book, 'D10').value = 5;
      figure(book, 'I8').value = '= tăng do sáp nhập';
      figure(book, 'I10').value = 'Mới lập\r\ntheo Kế hoạch 12';
    });
    const { differences, faults } = await compared(form, back);
    expect(faults).toEqual([]);
    expect(differences.map(({ input, typed, stands }) => [input.pointer, typed, stands])).toEqual([
      ['/explained/models', '= tăng do sáp nhập', 'Sáp nhập 3 xã'],
      ['/figures/economy', '5', ''],
      ['/explained/economy', 'Mới lập\ntheo Kế hoạch 12', ''],
    ]);
  });

  it('is told by its cell where it is too long, a formula, sealed, or explains no figure', async () => {
    const opened = openedOf({ figures: ['economy', 'culture', 'share', 'meetings'] });
    const form = reportFormOf({ doc, more: { status: 'returned', opened } });
    const back = await filled(await writeReportBook(form), (book) => {
      figure(book, 'I8').value = 'Khác đi';
      figure(book, 'D10').value = 5;
      figure(book, 'I10').value = 'x'.repeat(2001);
      figure(book, 'D11').value = 6;
      figure(book, 'I11').value = { formula: 'D10+1', result: 6 };
      figure(book, 'I12').value = 'vì sao';
      figure(book, 'D13').value = 'không có số liệu';
      figure(book, 'I13').value = 'sổ bị ướt';
    });
    expect(faultsBy(await compared(form, back))).toEqual({
      ...{ I8: 'sealed', I10: 'text-too-long', I11: 'formula', I12: 'explains-nothing', I13: 'explains-nothing' },
    });
  });

  it('is asked for beside what is usual, and the sheet says itself when a figure is not', async () => {
    const usual = [
      { code: 'models', from: '-5', to: '1200.5' },
      { code: 'models', from: '900', to: '1300' },
      { code: 'economy', from: '1', to: '2' },
      { code: 'economy', from: '3', to: '4' },
    ];
    const content = await writeReportBook(reportFormOf({ doc: { '/figures/models': '899' } }), usual);
    await filled(content, (book) => {
      expect(figure(book, 'H8').formula).toContain('OR(D8<900,D8>1200.5)');
      expect(figure(book, 'H8').result).toBe('Khác thường: thường từ 900 đến 1.200,5. Nên giải trình ở ô bên phải.');
      expect(isOpen(figure(book, 'H8'))).toBe(false);
      // Where no figure could satisfy both rules there is nothing to aim at.
      expect(['H10', 'H13'].map((at) => figure(book, at).value)).toEqual([null, null]);
    });
    await filled(await writeReportBook(reportFormOf(), usual), (book) => {
      expect(figure(book, 'H8').result).toBe('thường từ 900 đến 1.200,5');
    });
  });

  it('is asked for by no workbook of an earlier release, which is still read', async () => {
    const read = await compared(reportFormOf({ doc }), list('bieu-good.xlsx'));
    expect(read.faults).toEqual([]);
    expect(read.differences.map(({ input }) => input.part)).not.toContain('explained');
  });
});

describe('a workbook as it is downloaded', () => {
  it('opens only what is to be filled in, and asks each cell for its kind', async () => {
    const content = await writeReportBook(reportFormOf());
    await filled(content, (book) => {
      expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
        [figures.sheet, 'visible'],
        [sections.sheet, 'visible'],
        [identity.sheet, 'veryHidden'],
      ]);
      const open = (sheet: string): readonly string[] => {
        const found: string[] = [];
        book.getWorksheet(sheet)?.eachRow((row) => {
          row.eachCell({ includeEmpty: true }, (one) => {
            if (isOpen(one)) found.push(one.address);
          });
        });
        return found;
      };
      expect(open(figures.sheet)).toEqual(
        [8, 10, 11, 12, 13].flatMap((row) => ['D', 'E', 'I'].map((column) => `${column}${row}`)),
      );
      expect(open(sections.sheet)).toEqual(['D8', 'D9']);
      expect(['D8', 'D12', 'E8'].map((at) => figure(book, at).dataValidation.type)).toEqual([
        'whole',
        'decimal',
        'date',
      ]);
      expect(figure(book, 'F8').value).toBe(1079);
      expect(figure(book, 'D9').formula).toContain('SUM(D10,D11)');
      expect(figure(book, 'B10').value).toBe('- trong đó: kinh tế');
      const titles = [1, 2, 3, 4].map((row) => figure(book, `A${String(row)}`).text).join('\n');
      for (const said of ['DIỄN TẬP', 'BAN CHỈ ĐẠO', '6 THÁNG ĐẦU NĂM 2020', 'huyện A']) expect(titles).toContain(said);
      for (const sheet of book.worksheets) expect(Reflect.get(sheet, 'sheetProtection')).toMatchObject({ sheet: true });
    });
  });

  it('of a report that came back opens only what was marked, of one that is closed nothing', async () => {
    const opened = openedOf({ figures: ['economy'] });
    const openOf = async (form: ReportForm): Promise<readonly string[]> => {
      const open: string[] = [];
      await filled(await writeReportBook(form), (book) => {
        for (const at of ['D8', 'I8', 'D10', 'E10', 'I10', 'D11']) if (isOpen(figure(book, at))) open.push(at);
      });
      return open;
    };
    expect(await openOf(reportFormOf({ more: { status: 'returned', opened } }))).toEqual(['D10', 'E10', 'I10']);
    expect(await openOf(reportFormOf({ more: { draft: null } }))).toEqual([]);
  });

  it('says nothing when it comes back as it went, whatever the draft holds', async () => {
    const texts = fc.oneof(
      fc.bigInt({ min: 0n, max: 10n ** 18n }).map(String),
      fc.double({ min: 0, max: 1e9, noNaN: true }).map((value) => String(Number(value.toFixed(4))).replace('.', ',')),
      fc.constantFrom(
        '1.079',
        '1,079',
        '12.5',
        'hơn 100',
        '87,4%',
        '30/6',
        '=1+1',
        '+5',
        '-',
        "'-5",
        ' 7 ',
        '0',
        '(5)',
        '-5',
        '2,5',
        '1 234',
      ),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
    );
    const days = fc.constantFrom('22/6', '22/06/2020', '31/02/2020', '01/01/1900', 'cuối tháng', '');
    const words = fc.string({ unit: 'grapheme', maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(fc.array(texts, { minLength: 5, maxLength: 5 }), days, words, async (said, day, prose) => {
        const codes = ['models', 'economy', 'culture', 'share', 'meetings'];
        const doc = {
          ...Object.fromEntries(codes.map((code, index) => [`/figures/${code}`, said[index] ?? ''])),
          ...{
            '/asOf/models': day,
            '/explained/models': prose,
            '/explained/share': day,
            '/sections/ket-qua': prose,
            '/sections/kien-nghi': `${prose}\n${prose}`,
          },
        };
        const form = reportFormOf({ doc });
        const { differences, faults, english } = await compared(form, await writeReportBook(form));
        expect({ differences, faults, english }).toEqual({ differences: [], faults: [], english: null });
      }),
      { numRuns: 60 },
    );
  });

  it('gives back every figure that is written into it, to the last digit', async () => {
    const empty = await writeReportBook(reportFormOf());
    const whole = fc.integer({ min: 0, max: 999_999_999_999_999 });
    const decimal = fc.integer({ min: 0, max: 10_000_000 }).map((units) => units / 10_000);
    await fc.assert(
      fc.asyncProperty(whole, whole, whole, decimal, async (models, economy, culture, share) => {
        const back = await filled(empty, (book) => {
          const values = { D8: models, D10: economy, D11: culture, D12: share };
          for (const [at, value] of Object.entries(values)) figure(book, at).value = value;
        });
        const { differences, faults } = await compared(reportFormOf(), back);
        expect(faults).toEqual([]);
        expect(differences.map(({ value }) => Number(value))).toEqual([models, economy, culture, share]);
        const doc = Object.fromEntries(differences.map(({ input, typed }) => [input.pointer, typed ?? '']));
        expect((await compared(reportFormOf({ doc }), back)).differences).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('leaves to the screen what no cell can hold whole', async () => {
    const form = reportFormOf({ doc: { '/sections/ket-qua': 'x'.repeat(40_000) } });
    const content = await writeReportBook(form);
    await filled(content, (book) => {
      expect(isOpen(cell(book, sections.sheet, 'D8'))).toBe(false);
      expect(cell(book, sections.sheet, 'D8').value).toBe(sections.onScreen);
    });
    expect((await compared(form, content)).differences).toEqual([]);
  });
});

describe('a workbook that another program filled in', () => {
  // By openpyxl, from the workbook of `reportFormOf()`.
  it('is read cell by cell: numbers, words, days, text that begins like a formula', async () => {
    const read = await compared(reportFormOf(), list('bieu-good.xlsx'));
    expect(faultsBy(read)).toEqual({});
    expect(typedBy(read)).toEqual({
      ...{ D8: '- Tiếp tục đẩy mạnh\n+ hai mô hình "Dân vận khéo"', E8: '10/06/2020', D10: '1.000', E10: '10/6' },
      ...{ D11: '79', D12: '92,7%', D13: '0', D9: '=không phải công thức' },
    });
    expect(read.differences.find(({ input }) => input.pointer === '/figures/models')?.typed).toBe('1.079');
  });

  it('with a small sign above or below the line is an error at its cell, and words keep it', async () => {
    const small = (text: string, vertAlign: 'superscript' | 'subscript') => ({ text, font: { vertAlign } });
    const back = await filled(await writeReportBook(reportFormOf()), (book) => {
      figure(book, 'D8').value = { richText: [{ text: '1' }, small('2', 'superscript')] };
      figure(book, 'D10').value = { richText: [{ text: '40' }, small(' a', 'superscript')] };
      figure(book, 'D11').value = { richText: [{ text: '7' }, small('9', 'subscript')] };
      figure(book, 'D13').value = { richText: [{ text: '1' }, { text: '2', font: { bold: true } }] };
      figure(book, 'E8').value = { richText: [{ text: '10/6' }, small('1', 'superscript')] };
      cell(book, sections.sheet, 'D8').value = {
        richText: [
          { text: '100 m' },
          small('2', 'superscript'),
          { text: ' H' },
          small('2', 'subscript'),
          { text: 'O' },
        ],
      };
    });
    const read = await compared(reportFormOf(), back);
    expect(faultsBy(read)).toEqual({ D8: 'not-a-number', E8: 'not-a-day', D10: 'not-a-number', D11: 'not-a-number' });
    expect(read.faults.map(({ raw }) => raw)).toEqual(['1²', '10/6¹', '40 ^(a)', '7₉']);
    expect(read.differences.map(({ input, typed }) => [input.pointer, typed])).toEqual([
      ['/figures/meetings', '12'],
      ['/sections/ket-qua', '100 m² H₂O'],
    ]);
  });

  it('over a draft with Vietnamese figures is read by the marks of what was written into it', async () => {
    const form = reportFormOf({ doc: { '/figures/share': '87,4', '/figures/meetings': 'hơn 1,5' } });
    const back = await filled(await writeReportBook(form), (book) => {
      figure(book, 'D8').value = '1,079.00';
      figure(book, 'D10').value = '1,000';
      figure(book, 'D11').value = '79';
    });
    const read = await compared(form, back);
    expect(read.english?.map(({ input }) => input.cell)).toEqual(['D8', 'D10', 'D11']);
    expect(typedBy(read)).toEqual({ D8: '1.079', D10: '1.000', D11: '79' });
  });

  it('has every error told at its cell', async () => {
    const read = await compared(reportFormOf(), list('bieu-bad.xlsx'));
    expect(read.differences).toEqual([]);
    expect(read.faults.map(({ input, fault }) => [input.sheet, input.cell, fault])).toEqual([
      ['figures', 'D8', 'formula'],
      ['figures', 'E8', 'not-a-day'],
      ['figures', 'D10', 'negative'],
      ['figures', 'E10', 'not-a-day'],
      ['figures', 'D11', 'not-whole'],
      ['figures', 'E11', 'not-a-day'],
      ['figures', 'D12', 'not-a-number'],
      ['figures', 'D13', 'day-for-number'],
      ['sections', 'D8', 'formula'],
    ]);
  });

  it('in an English spreadsheet is read by one convention, or asked for number by number', async () => {
    const read = await compared(reportFormOf(), list('bieu-english.xlsx'));
    expect(typedBy(read)).toEqual({ D8: '1.079', D10: '1.000', D11: '79', D12: '12,5' });
    expect(read.english?.map(({ raw, value }) => [raw, value])).toEqual([
      ['1,079.00', '1079'],
      ['1,000', '1000'],
      ['79', '79'],
      ['12.5', '12.5'],
    ]);
    expect(read.noFigure.map(({ input }) => input.cell)).toEqual(['D13']);
    const each = await compared(reportFormOf(), list('bieu-english.xlsx'), 'each');
    expect(each.english).toBeNull();
    expect(typedBy(each)).toEqual({ D10: 2, D11: '79', D12: 2 });
    expect(faultsBy(each)).toEqual({ D8: 'not-a-number' });
  });
});

describe('what a workbook changes', () => {
  const before = { '/figures/models': '5', '/figures/economy': '2', '/figures/culture': '3' };

  it('empties a place that was emptied, and takes words for "no figure" for no 0', async () => {
    const form = reportFormOf({ doc: before });
    const back = await filled(await writeReportBook(form), (book) => {
      figure(book, 'D8').value = null;
      figure(book, 'D10').value = 'không có số liệu';
      figure(book, 'D11').value = 0;
    });
    const { differences, noFigure } = await compared(form, back);
    expect(differences.map(({ input, typed }) => [input.cell, typed])).toEqual([
      ['D8', null],
      ['D10', null],
      ['D11', '0'],
    ]);
    expect(noFigure.map(({ input }) => input.cell)).toEqual(['D10']);
  });

  it('leaves what others wrote meanwhile where it left a place alone, and tells who where it did not', async () => {
    const taken = await writeReportBook(reportFormOf({ doc: before, revision: 3 }));
    const back = await filled(taken, (book) => {
      figure(book, 'D10').value = 4;
    });
    const hand = { by: 'Lê Thị B', tab: 't', at: '2020-06-11T01:00:00.000Z', revision: 4 };
    const now = reportFormOf({
      ...{ doc: { ...before, '/figures/models': '9', '/figures/economy': '6' }, revision: 4 },
      writers: { '/figures/models': hand, '/figures/economy': hand },
    });
    const { differences, kept } = await compared(now, back);
    expect(kept).toBe(1);
    expect(differences).toMatchObject([{ typed: '4', stands: '6', since: { by: 'Lê Thị B' } }]);
  });

  it('from the unit’s own draft fills the host’s beside it with all that stands in it', async () => {
    const taken = await writeReportBook(reportFormOf({ doc: before }));
    const read = await compared(reportFormOf({ more: { onBehalf: true }, revision: 9 }), taken);
    expect(typedBy(read)).toEqual({ D8: '5', D10: '2', D11: '3' });
  });

  it('touches nothing that a returned report keeps sealed', async () => {
    const form = reportFormOf({
      doc: before,
      more: {
        status: 'returned',
        opened: openedOf({ figures: ['economy'] }),
      },
    });
    const back = await filled(await writeReportBook(form), (book) => {
      figure(book, 'D8').value = 7;
      figure(book, 'D10').value = 4;
    });
    const read = await compared(form, back);
    expect(typedBy(read)).toEqual({ D10: '4' });
    expect(faultsBy(read)).toEqual({ D8: 'sealed' });
  });

  it('is told where rows were moved, and no figure goes to another’s place', async () => {
    const back = await filled(await writeReportBook(reportFormOf()), (book) => {
      book.getWorksheet(figures.sheet)?.spliceRows(10, 1);
      figure(book, 'D10').value = 79;
    });
    const read = await compared(reportFormOf(), back);
    expect(read.differences).toEqual([]);
    expect(faultsBy(read)).toMatchObject({ D10: 'row-moved', D11: 'row-moved' });
    // Told at once, where it begins.
    const moved = read.faults.filter(({ fault }) => fault === 'row-moved');
    const told = withMovedRowsAtOnce(read.faults).filter(({ fault }) => fault === 'row-moved');
    expect(told.map(({ input, rows }) => [input.cell, rows?.first, rows?.count])).toEqual([['D10', 10, moved.length]]);
    const facts = { label: told[0]?.input.label ?? '', ...told[0]?.rows };
    expect(cellFaultSentence('row-moved', facts)).toMatch(/^Dòng 10 không còn là ".*"; từ đó đến dòng \d+ có \d+ dòng/);
  });

  it('shows a share as a percentage where its cell does', async () => {
    const back = await filled(await writeReportBook(reportFormOf()), (book) => {
      figure(book, 'D12').value = 0.874;
      figure(book, 'D12').numFmt = '0.0%';
    });
    expect((await compared(reportFormOf(), back)).differences).toMatchObject([{ value: '87.4', raw: '87,4%' }]);
  });
});

describe('a workbook is refused', () => {
  const form = reportFormOf();
  const { cycle, template } = form;

  it.each<readonly [string, ReportForm]>([
    ['wrong-cycle', { ...form, cycle: { ...cycle, id: 'khac' } }],
    ['wrong-unit', { ...form, unit: { id: 'huyen-b', name: 'huyện B' } }],
    ['wrong-template', { ...form, template: { ...template, id: 'khac' } }],
    ['wrong-version', { ...form, template: { ...template, version: 3 } }],
    ['wrong-round', reportFormOf({ round: 2 })],
    ['layout-differs', { ...form, template: { ...template, indicators: template.indicators.slice(1) } }],
  ])('when it is of another report: %s', async (code, other) => {
    expect(await refused(other, await writeReportBook(form))).toBe(code);
  });

  it('when what it is was taken out, changed or never there', async () => {
    const content = await writeReportBook(form);
    const without = (name: string) => filled(content, (book) => book.removeWorksheet(name));
    expect(await refused(form, await without(identity.sheet))).toBe('identity-missing');
    expect(await refused(form, await without(sections.sheet))).toBe('sheet-missing');
    const changed = await filled(content, (book) => {
      book.getWorksheet(identity.sheet)?.eachRow((row) => {
        if (row.getCell(1).value === '/figures/models') row.getCell(2).value = '7';
      });
    });
    expect(await refused(form, changed)).toBe('layout-differs');
    expect(await refused(form, list('de-cuong.xlsx'))).toBe('identity-missing');
  });

  it('when it is none, holds programs, or unpacks to a flood', async () => {
    expect(await refused(form, Buffer.from('không phải bảng tính'))).toBe('not-a-workbook');
    expect(await refused(form, Buffer.alloc(0))).toBe('not-a-workbook');
    const zip = await JSZip.loadAsync(await writeReportBook(form));
    zip.file('xl/vbaProject.bin', 'Sub Auto_Open()');
    expect(await refused(form, await zip.generateAsync({ type: 'nodebuffer' }))).toBe('workbook-with-macros');
    zip.remove('xl/vbaProject.bin').file('xl/media/flood.bin', Buffer.alloc(30 * 1024 * 1024));
    const bomb = await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await refused(form, bomb)).toBe('workbook-too-big');
  });

  it.each([
    [
      'joined',
      'xl/worksheets/sheet1.xml',
      '</sheetData>',
      '</sheetData><mergeCells><mergeCell ref="A20:XFD1048576"/></mergeCells>',
    ],
    [
      'joined, the range hidden',
      'xl/worksheets/sheet1.xml',
      '</sheetData>',
      "</sheetData><mergeCells><mergeCell ref='A20&#58;XFD1048576'/></mergeCells>",
    ],
    [
      'named',
      'xl/workbook.xml',
      '</sheets>',
      "</sheets><definedNames><definedName name='a'>'hoi-nghi'!$A$1:$XFD$1048576</definedName></definedNames>",
    ],
    ['a row past the last', 'xl/worksheets/sheet1.xml', '</sheetData>', '<row r="1000000000"/></sheetData>'],
    [
      'a row past the last, behind a sign',
      'xl/worksheets/sheet1.xml',
      '</sheetData>',
      `<row x=">" r='1000000000'/></sheetData>`,
    ],
    [
      'a row past the last, hidden',
      'xl/worksheets/sheet1.xml',
      '</sheetData>',
      '<row r="&#49;000000000"/></sheetData>',
    ],
    [
      'the last column of many rows',
      'xl/worksheets/sheet1.xml',
      '</sheetData>',
      `${Array.from({ length: 600 }, (_, at) => `<row r="${String(at + 9000)}"><c r="XFD${String(at + 9000)}"/></row>`).join('')}</sheetData>`,
    ],
    [
      'columns past the last',
      'xl/worksheets/sheet1.xml',
      '<sheetData>',
      '<cols><col min="1" max="900000000"/></cols><sheetData>',
    ],
  ])('when a few bytes name more cells than any memory holds: %s', async (_what, part, at, more) => {
    const zip = await JSZip.loadAsync(await writeReportBook(form));
    const text = (await zip.file(part)?.async('string')) ?? '';
    expect(text).toContain(at);
    zip.file(part, text.replace(/<mergeCells.*<\/mergeCells>|<definedNames>.*<\/definedNames>/, '').replace(at, more));
    expect(await refused(form, await zip.generateAsync({ type: 'nodebuffer' }))).toBe('workbook-too-big');
  });

  it('when a cell has a run of marks that no language writes, in one piece or in several', async () => {
    const marks = '\u0301\u0323'.repeat(20);
    for (const inside of [`<t>a${marks}</t>`, `<r><t>a</t></r>${`<r><t>${marks.slice(0, 10)}</t></r>`.repeat(4)}`]) {
      const zip = await JSZip.loadAsync(await writeReportBook(form));
      const text = (await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
      const more = `<row r="9000"><c r="A9000" t="inlineStr"><is>${inside}</is></c></row></sheetData>`;
      zip.file('xl/worksheets/sheet1.xml', text.replace('</sheetData>', more));
      expect(await refused(form, await zip.generateAsync({ type: 'nodebuffer' }))).toBe('not-a-workbook');
    }
  });

  it('for no sheet that another program painted down to its last row', async () => {
    const zip = await JSZip.loadAsync(await writeReportBook(form));
    const text = (await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
    zip.file('xl/worksheets/sheet1.xml', text.replace('</sheetData>', '<row r="1048576" s="1"/></sheetData>'));
    expect(await refused(form, await zip.generateAsync({ type: 'nodebuffer' }))).toBeNull();
  });

  it('for no rule that another program laid over all cells of a sheet', async () => {
    const zip = await JSZip.loadAsync(await writeReportBook(form));
    const text = (await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
    zip.file('xl/worksheets/sheet1.xml', text.replace(/sqref="[^"]*"/g, 'sqref="A1:XFD1048576"'));
    expect(await refused(form, await zip.generateAsync({ type: 'nodebuffer' }))).toBeNull();
  });

  it('with a sentence of its own in both languages', () => {
    const facts = { of: 'huyện B', asked: 'huyện A', sheet: 'Lời văn', raw: '=A1', label: 'x', length: 9, limit: 8 };
    for (const language of ['vi', 'en'] as const) {
      const said = [
        ...workbookRefusals.map((code) => workbookRefusalSentence(code, facts, language)),
        ...cellFaults.map((code) => cellFaultSentence(code, facts, language)),
      ];
      expect(new Set(said).size).toBe(said.length);
      for (const sentence of said) expect(sentence).toMatch(/ .*\.$/);
    }
  });
});
