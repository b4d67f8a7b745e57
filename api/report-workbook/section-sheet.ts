import type { Worksheet } from 'exceljs';
import { reportPointers } from '#domain/drafts/report-draft.ts';
import { firstRow, sectionColumns } from '#domain/report-workbook/layout.ts';
import { say } from '#domain/words/phrase.ts';
import { reportWorkbook as words } from '#domain/words/report-workbook.ts';
import { framed } from '#api/report-workbook/framed.ts';
import { textFormat } from '#api/support/book-content.ts';
import { type Filling, fitsCell } from '#api/report-workbook/facts.ts';
import { mostInCell } from '#api/support/workbook-cells.ts';
import { setText } from '#api/support/workbook.ts';

const widths = { number: 8, label: 44, required: 12, text: 100 } as const;
const { sections } = words;
type Key = keyof typeof sectionColumns;

/** The outline's sections, one cell of words each. */
export function fillSections(sheet: Worksheet, { form, asked, stands, isOpen }: Filling): void {
  const at = (key: Key, row: number) => sheet.getCell(`${sectionColumns[key]}${row}`);
  // Object.keys forgets that these are the keys of the very record it was given.
  const keys = Object.keys(sectionColumns) as Key[];
  for (const key of keys) {
    sheet.getColumn(sectionColumns[key]).width = widths[key];
    const head = at(key, firstRow - 1);
    setText(head, sections.columns[key]);
    head.font = { bold: true };
    framed(head, false);
  }
  const most = Math.min(form.sectionLimit, mostInCell);
  const said = say(words.checks.text, { most }) ?? '';
  for (const [index, { code, label, required }] of asked.sections.entries()) {
    const row = firstRow + index;
    const pointer = reportPointers.section(code);
    const text = stands.get(pointer) ?? '';
    for (const key of keys) framed(at(key, row), key === 'text' && isOpen(pointer));
    setText(at('number', row), String(index + 1));
    setText(at('label', row), label);
    if (required) setText(at('required', row), sections.required);
    const cell = at('text', row);
    cell.numFmt = textFormat;
    cell.value = fitsCell(text) ? (text === '' ? null : text) : sections.onScreen;
    for (const key of keys) at(key, row).alignment = { vertical: 'top', wrapText: true };
    if (!isOpen(pointer)) continue;
    cell.dataValidation = {
      ...{ type: 'textLength', operator: 'lessThanOrEqual', formulae: [most], allowBlank: true, errorStyle: 'stop' },
      ...{ showErrorMessage: true, errorTitle: words.checks.title, error: said },
    };
  }
}
