import type { CellValue } from 'exceljs';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { InputCell } from '#domain/report-workbook/layout.ts';
import { dayOf } from '#domain/vietnamese/parse-date.ts';
import { parseNumber } from '#domain/vietnamese/parse-number.ts';
import { textFormat } from '#api/support/book-content.ts';
import { decimalFormat, looksLikeFormula } from '#api/support/workbook-cells.ts';

/** What a place of the draft is in its cell: a number or a day where its words say one and no more, else the words themselves. */
export function inputValue(
  { part, counted }: InputCell,
  text: string,
  cutOff: CivilDate,
): { readonly value: CellValue; readonly numFmt: string } {
  // What is typed into a cell for words stays words, whatever it begins with.
  if (part === 'section') return { value: text === '' ? null : text, numFmt: textFormat };
  const plain = part === 'asOf' ? 'dd/mm/yyyy' : counted ? '#,##0' : 'General';
  if (text === '') return { value: null, numFmt: plain };
  const words = { value: text, numFmt: looksLikeFormula(text) ? textFormat : plain };
  if (part === 'asOf') {
    const day = dayOf(text, cutOff);
    return day === null ? words : { value: new Date(`${day}T00:00:00Z`), numFmt: plain };
  }
  const parsed = parseNumber(text);
  if (parsed.kind !== 'number' || parsed.qualifier !== null) return words;
  const format = decimalFormat(parsed.value);
  return format === null ? words : { value: Number(parsed.value), numFmt: format };
}
