import type { Workbook, Worksheet } from 'exceljs';
import { figureColumns, firstRow, sectionColumns } from '#domain/report-workbook/layout.ts';
import { reportWorkbook as words } from '#domain/words/report-workbook.ts';
import { say } from '#domain/words/phrase.ts';
import { cellLists } from '#api/report-workbook/cell-lists.ts';
import { fingerprintOf } from '#api/report-workbook/fingerprint.ts';
import {
  type Filling,
  fitsCell,
  type ReportForm,
  type UsualFigures,
  workbookFacts,
} from '#api/report-workbook/facts.ts';
import { fillFigures } from '#api/report-workbook/figure-sheet.ts';
import { fillSections } from '#api/report-workbook/section-sheet.ts';
import { identityRows } from '#api/report-workbook/identity-sheet.ts';
import { bookContent, textFormat } from '#api/support/book-content.ts';
import { setText } from '#api/support/workbook.ts';

/** A unit's report to be filled in: only its input cells are open, what it is stands above, whose it is on a sheet nobody sees. */
export async function writeReportBook(form: ReportForm, usual: UsualFigures = []): Promise<Buffer> {
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  const facts = workbookFacts(form);
  const fits = (pointer: string): boolean => fitsCell(facts.stands.get(pointer) ?? '');
  const isOpen = (pointer: string): boolean => (facts.open === null || facts.open.has(pointer)) && fits(pointer);
  const filling: Filling = { ...facts, form, isOpen, lists: cellLists(facts.inputs), usual };
  const figures = titled(book, filling, 'figures', Object.keys(figureColumns).length);
  fillFigures(figures, filling);
  fillSections(titled(book, filling, 'sections', Object.keys(sectionColumns).length), filling);
  const offered = new Map(
    facts.inputs.flatMap(({ pointer }) => (fits(pointer) ? [[pointer, facts.stands.get(pointer) ?? ''] as const] : [])),
  );
  const { identity } = facts;
  const hidden = book.addWorksheet(words.identity.sheet, { state: 'veryHidden' });
  for (const row of identityRows({ identity, offered, fingerprint: fingerprintOf(identity, facts.inputs, offered) }))
    hidden.addRow([...row]).numFmt = textFormat;
  filling.lists.fill(hidden);
  lock(hidden);
  return await bookContent(book);
}

/** A sheet with the lines above its table: whose report, of which period and committee, until when, and that it is a rehearsal. */
function titled(book: Workbook, { form, open }: Filling, part: 'figures' | 'sections', width: number): Worksheet {
  const { cycle, unit, dueAt } = form;
  const rehearsal = cycle.rehearsal ? { headerFooter: { oddHeader: `&C&B${words.rehearsal}` } } : {};
  const sheet = book.addWorksheet(words[part].sheet, {
    ...rehearsal,
    views: [{ state: 'frozen', ySplit: firstRow - 1 }],
  });
  Object.assign(sheet.pageSetup, {
    ...{ paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    printTitlesRow: `${firstRow - 1}:${firstRow - 1}`,
  });
  const facts = { unit: unit.name, period: cycle.period.label, cutOff: cycle.cutOff };
  const about = say(words.about, dueAt === null ? facts : { ...facts, due: dueAt });
  const only = open === null ? '' : open.size === 0 ? words.closed : words.only;
  const lines = [
    ...[cycle.rehearsal ? words.rehearsal : '', cycle.committee.name.toLocaleUpperCase('vi')],
    ...[say(words[part].title, { period: cycle.period.label.toLocaleUpperCase('vi') }), about, words.hint, only],
  ];
  for (const [index, line] of lines.entries()) {
    const cell = sheet.getCell(index + 1, 1);
    setText(cell, line ?? '');
    cell.font = { bold: index < 3, ...(index === 0 || index === 5 ? { color: { argb: 'FFC00000' } } : {}) };
    if (line !== '') sheet.mergeCells(index + 1, 1, index + 1, width);
  }
  lock(sheet);
  return sheet;
}

/** Without a word to open it: it keeps hands off by mistake, and whoever wants to may lift it. What is read back is judged anyway. */
function lock(sheet: Worksheet): void {
  void sheet.protect('', { selectLockedCells: true, selectUnlockedCells: true, formatColumns: true, formatRows: true });
}
