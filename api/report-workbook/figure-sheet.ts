import type { Cell, DataValidation, Worksheet } from 'exceljs';
import { isDecimal, sumOf } from '#domain/consolidation/decimal.ts';
import { measureOf, typeOf } from '#domain/report-template/field.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import { reportPointers } from '#domain/drafts/report-draft.ts';
import { cellKey, figureColumns, firstRow, type InputCell, sumLabel } from '#domain/report-workbook/layout.ts';
import { type FigureLine, linesOf } from '#domain/report-workbook/lines.ts';
import { earliestDay } from '#domain/review-cycle/value-faults.ts';
import { readValue } from '#domain/review-cycle/read-value.ts';
import { mostExplanationSigns } from '#domain/review-cycle/report.ts';
import { mostTextSigns } from '#domain/review-cycle/value-faults.ts';
import { typedValue } from '#domain/words/field-values.ts';
import { say } from '#domain/words/phrase.ts';
import { reportWorkbook as words } from '#domain/words/report-workbook.ts';
import type { Filling } from '#api/report-workbook/facts.ts';
import { fillUsual } from '#api/report-workbook/usual-cell.ts';
import { fillComputed } from '#api/report-workbook/computed-cell.ts';
import { framed } from '#api/report-workbook/framed.ts';
import { fitRows } from '#api/support/row-heights.ts';
import { inputValue, valueCell } from '#api/report-workbook/input-value.ts';
import { setDecimal, setText } from '#api/support/workbook.ts';

const widths = {
  number: 8,
  label: 58,
  measure: 14,
  figure: 18,
  asOf: 16,
  previous: 18,
  check: 18,
  usual: 36,
  explained: 44,
} as const;
const { figures } = words;
type Key = keyof typeof figureColumns;

/** The biểu: what is asked at the left, what is filled in, the period before beside it, and what parts come to below their whole. */
export function fillFigures(sheet: Worksheet, filling: Filling): void {
  const { form, asked, inputs } = filling;
  const at = (key: Key, row: number): Cell => sheet.getCell(`${figureColumns[key]}${row}`);
  // Object.keys forgets that these are the keys of the very record it was given.
  const keys = Object.keys(figureColumns) as Key[];
  for (const key of keys) {
    sheet.getColumn(figureColumns[key]).width = widths[key];
    const head = at(key, firstRow - 1);
    const before = form.previous === null ? null : say(figures.previous, { period: form.previous.period.label });
    setText(head, key === 'previous' ? (before ?? figures.columns.previous) : figures.columns[key]);
    head.font = { bold: true };
    head.alignment = { vertical: 'middle', wrapText: true };
    framed(head, false);
  }
  const places = new Map(inputs.map((input) => [cellKey(input.sheet, input.cell), input]));
  const previous = new Map([
    ...(form.previous?.figures ?? []).map(({ code, value }) => [code, value] as const),
    ...(form.previous?.missing ?? []).map(({ code, typed }) => [code, typed] as const),
  ]);
  const lines = linesOf(asked);
  const rowOf = rowsOf(lines);
  for (const [index, line] of lines.entries()) {
    const row = firstRow + index;
    for (const key of keys) framed(at(key, row), false);
    if (line.kind === 'programme') {
      setText(at('label', row), line.name);
      at('label', row).font = { bold: true };
    } else if (line.kind === 'sum') fillSum({ row, at, rowOf }, line, filling);
    else {
      setText(at('number', row), line.number);
      setText(at('label', row), line.indicator.label);
      at('label', row).alignment = { indent: line.depth, wrapText: true, vertical: 'top' };
      setText(at('measure', row), line.indicator.unit);
      const before = previous.get(line.indicator.code);
      if (before !== undefined) fillBefore(at('previous', row), line.indicator, before);
      if (line.indicator.computed !== undefined) fillComputed(at('figure', row), line.indicator, rowOf, filling);
      fillUsual(at('usual', row), `${figureColumns.figure}${row}`, line.indicator, filling);
      for (const key of ['figure', 'asOf', 'explained'] as const) {
        const input = places.get(cellKey('figures', `${figureColumns[key]}${row}`));
        if (input !== undefined) fillInput(at(key, row), input, filling);
      }
    }
    // Beside a name of three lines, a number at the bottom would stand on the line of the next row.
    for (const key of keys) at(key, row).alignment = { ...at(key, row).alignment, vertical: 'top' };
  }
  fitRows(sheet, firstRow - 1, Object.fromEntries(keys.map((key) => [figureColumns[key], widths[key]])));
}

function rowsOf(lines: readonly FigureLine[]): ReadonlyMap<string, number> {
  return new Map(
    lines.flatMap((line, index) => (line.kind === 'figure' ? [[line.indicator.code, firstRow + index] as const] : [])),
  );
}

interface SumPlace {
  readonly row: number;
  readonly at: (key: Key, row: number) => Cell;
  readonly rowOf: ReadonlyMap<string, number>;
}

/** Reckoned by whatever program it is filled in with; this locked line, the one beside it and what is computed are the only formulas of the workbook. */
function fillSum({ row, at, rowOf }: SumPlace, line: FigureLine & { readonly kind: 'sum' }, filling: Filling): void {
  const { asked } = filling;
  const addressOf = (code: string): string => `${figureColumns.figure}${rowOf.get(code) ?? row}`;
  const parts = line.parts.map(addressOf).join(',');
  const values = line.parts.flatMap((code) => valueOf(filling, code) ?? []);
  const whole = valueOf(filling, line.whole);
  const sum = sumOf(values) ?? '0';
  setText(at('label', row), sumLabel(line.parts.length));
  at('label', row).font = { italic: true };
  const empty = `COUNT(${parts})=0`;
  const difference = sumOf([sum, whole === null ? '0' : `-${whole}`]) ?? '0';
  const known = values.length > 0;
  const [total, check] = [at('figure', row), at('check', row)];
  const percent = isPercent(asked.indicators, line.whole);
  const seen = (value: string): number => (percent ? Number(value) / 100 : Number(value));
  total.value = { formula: `IF(${empty},"",SUM(${parts}))`, result: known ? seen(sum) : '' };
  check.value = {
    formula: `IF(OR(${empty},NOT(ISNUMBER(${addressOf(line.whole)}))),"",ROUND(SUM(${parts})-${addressOf(line.whole)},8))`,
    result: known && whole !== null ? seen(difference) : '',
  };
  for (const cell of [total, check]) cell.numFmt = percent ? '0.######%' : '#,##0.######';
}

function isPercent(indicators: readonly Indicator[], code: string): boolean {
  const indicator = indicators.find((one) => one.code === code);
  return indicator !== undefined && typeOf(indicator).is === 'percent';
}

function valueOf({ stands, asked, cutOff }: Filling, code: string): string | null {
  const indicator = asked.indicators.find((one) => one.code === code);
  const text = stands.get(reportPointers.figure(code)) ?? '';
  const read = indicator === undefined || text === '' ? null : readValue(indicator, text, cutOff);
  return read?.kind === 'value' && isDecimal(read.value) && !read.value.startsWith('-') ? read.value : null;
}

/** A number keeps its digits for whoever reckons with it, a share its sign as in the cell beside it; what is no number is told in words. */
function fillBefore(cell: Cell, indicator: Indicator, value: string): void {
  if (measureOf(indicator) === null) setDecimal(cell, typedValue(indicator, value));
  else if (typeOf(indicator).is === 'percent' && isDecimal(value))
    Object.assign(cell, valueCell(indicator, value, { value, numFmt: cell.numFmt }));
  else setDecimal(cell, value);
  if (typeof cell.value === 'string') cell.alignment = inLines;
}

/** Words longer than their cell would be cut at its edge. */
const inLines = { horizontal: 'left', vertical: 'top', wrapText: true } as const;

function fillInput(cell: Cell, input: InputCell, { stands, cutOff, isOpen, lists }: Filling): void {
  const open = isOpen(input.pointer);
  Object.assign(cell, inputValue(input, stands.get(input.pointer) ?? '', cutOff));
  framed(cell, open);
  const worded = input.indicator !== null && measureOf(input.indicator) === null;
  // A reason why there is no figure is words too, and may still be chosen in a cell that is empty now.
  const words = worded || input.part === 'explained' || typeof cell.value === 'string';
  const reasons = input.indicator?.mayBeMissing === true;
  cell.alignment = words ? inLines : { horizontal: 'right', wrapText: reasons };
  if (!open) return;
  if (input.part === 'explained') cell.dataValidation = upTo(mostExplanationSigns);
  else cell.dataValidation = input.indicator === null ? day : ruleOf(input.indicator, lists.addressOf(input.indicator));
}

/** What a program holds back. A list and a bound for numbers do not stand in one cell: where both are asked, the list only offers. */
function ruleOf(indicator: Indicator, list: string | null): DataValidation {
  const { is } = typeOf(indicator);
  if (list !== null) {
    const rule: DataValidation = { type: 'list', formulae: [list], allowBlank: true };
    // A reason in one's own words, and a number, are no lines of the list.
    if (indicator.mayBeMissing !== true) return { ...rule, ...told, error: words.checks.list };
    const prompt = { showInputMessage: true, promptTitle: words.checks.missingTitle, prompt: words.checks.missing };
    return { ...rule, showErrorMessage: false, ...prompt };
  }
  if (is === 'date') return day;
  if (is === 'text') return upTo(mostTextSigns);
  return is === 'count' || is === 'money' ? whole : decimal;
}

const told = { allowBlank: true, showErrorMessage: true, errorStyle: 'stop', errorTitle: words.checks.title } as const;
const whole: DataValidation = {
  ...{ type: 'whole', operator: 'greaterThanOrEqual', formulae: [0], ...told, error: words.checks.whole },
};
const decimal: DataValidation = {
  ...{ type: 'decimal', operator: 'greaterThanOrEqual', formulae: [0], ...told, error: words.checks.decimal },
};
const upTo = (most: number): DataValidation => ({
  ...{ type: 'textLength', operator: 'lessThanOrEqual', formulae: [most], ...told },
  error: say(words.checks.text, { most }) ?? '',
});
const day: DataValidation = {
  ...{ type: 'date', operator: 'greaterThanOrEqual', formulae: [new Date(`${earliestDay}T00:00:00Z`)], ...told },
  error: words.checks.day,
};
