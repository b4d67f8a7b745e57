import type { CellValue } from 'exceljs';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { typeOf } from '#domain/report-template/field.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import type { InputCell } from '#domain/report-workbook/layout.ts';
import { readValue } from '#domain/review-cycle/read-value.ts';
import { dayOf } from '#domain/vietnamese/parse-date.ts';
import { textFormat } from '#api/support/book-content.ts';
import { decimalFormat, looksLikeFormula } from '#api/support/workbook-cells.ts';

interface InputValue {
  readonly value: CellValue;
  readonly numFmt: string;
}

const dayFormat = 'dd/mm/yyyy';

/** What a place of the draft is in its cell: a number or a day where its words say one and no more, else the words themselves. */
export function inputValue({ part, indicator }: InputCell, text: string, cutOff: CivilDate): InputValue {
  // What is typed into a cell for words stays words, whatever it begins with.
  if (part === 'section' || part === 'explained') return { value: text === '' ? null : text, numFmt: textFormat };
  const plain = indicator === null ? dayFormat : formatOf(indicator);
  if (text === '') return { value: null, numFmt: plain };
  const words = { value: text, numFmt: looksLikeFormula(text) ? textFormat : plain };
  if (indicator === null) {
    const day = dayOf(text, cutOff);
    return day === null ? words : { value: new Date(`${day}T00:00:00Z`), numFmt: plain };
  }
  const read = readValue(indicator, text, cutOff);
  return read.kind === 'value' && !read.approximate ? valueCell(indicator, read.value, words) : words;
}

/** A share is shown with its sign, of this period and of the one before alike. */
export function valueCell(indicator: Indicator, value: string, words: InputValue): InputValue {
  const { is } = typeOf(indicator);
  if (is === 'date') return { value: new Date(`${value}T00:00:00Z`), numFmt: dayFormat };
  if (is === 'yesNo' || is === 'text' || is === 'choice') return words;
  const format = decimalFormat(value);
  if (format === null) return words;
  // A cell in percent is typed into as it is read, 87,4, and keeps the hundredth part of it.
  if (is === 'percent')
    return { value: Number(value) / 100, numFmt: longer(formatOf(indicator), `${format.slice(4)}%`) };
  return { value: Number(value), numFmt: longer(formatOf(indicator), format) };
}

/** Of an empty cell, by what is to be typed into it. */
function formatOf(indicator: Indicator): string {
  const type = typeOf(indicator);
  switch (type.is) {
    case 'count':
    case 'money':
      return '#,##0';
    case 'decimal':
      return type.digits === undefined ? 'General' : decimals('#,##0', type.digits);
    case 'percent':
      return `${decimals('0', type.digits ?? 2)}%`;
    case 'date':
      return dayFormat;
    case 'text':
      return textFormat;
    case 'yesNo':
    case 'choice':
      return 'General';
  }
}

function decimals(whole: string, digits: number): string {
  return digits === 0 ? whole : `${whole}.${'0'.repeat(digits)}`;
}

/** The one that shows more digits: no value loses one that it has, none of those it is asked with is left out. */
function longer(asked: string, needed: string): string {
  return asked === 'General' || needed.length > asked.length ? needed : asked;
}
