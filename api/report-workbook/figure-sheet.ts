import type { Cell, DataValidation, Worksheet } from 'exceljs';
import { sumOf } from '#domain/consolidation/decimal.ts';
import { reportPointers } from '#domain/drafts/report-draft.ts';
import { cellKey, figureColumns, firstRow, type InputCell } from '#domain/report-workbook/layout.ts';
import { type FigureLine, linesOf } from '#domain/report-workbook/lines.ts';
import { earliestDay } from '#domain/report-workbook/read-cell.ts';
import { parseNumber } from '#domain/vietnamese/parse-number.ts';
import { say } from '#domain/words/phrase.ts';
import { reportWorkbook as words } from '#domain/words/report-workbook.ts';
import type { Filling } from '#api/report-workbook/facts.ts';
import { framed } from '#api/report-workbook/framed.ts';
import { inputValue } from '#api/report-workbook/input-value.ts';
import { reasonsToType } from '#domain/review-cycle/look-at-figures.ts';
import { listAddress } from '#api/report-workbook/identity-sheet.ts';
import { setDecimal, setText } from '#api/support/workbook.ts';

const widths = { number: 8, label: 58, measure: 14, figure: 18, asOf: 16, previous: 18, check: 18 } as const;
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
      if (before !== undefined) setDecimal(at('previous', row), before);
      for (const key of ['figure', 'asOf'] as const) {
        const input = places.get(cellKey('figures', `${figureColumns[key]}${row}`));
        if (input !== undefined) fillInput(at(key, row), input, filling);
      }
    }
  }
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

/** Reckoned by whatever program it is filled in with; this locked line and the one beside it are the only formulas of the workbook. */
function fillSum({ row, at, rowOf }: SumPlace, line: FigureLine & { readonly kind: 'sum' }, filling: Filling): void {
  const addressOf = (code: string): string => `${figureColumns.figure}${rowOf.get(code) ?? row}`;
  const parts = line.parts.map(addressOf).join(',');
  const values = line.parts.flatMap((code) => valueOf(filling, code) ?? []);
  const whole = valueOf(filling, line.whole);
  const sum = sumOf(values) ?? '0';
  setText(at('label', row), say(figures.sum, { parts: line.parts.length }) ?? '');
  at('label', row).font = { italic: true };
  const empty = `COUNT(${parts})=0`;
  const difference = sumOf([sum, whole === null ? '0' : `-${whole}`]) ?? '0';
  const known = values.length > 0;
  const [total, check] = [at('figure', row), at('check', row)];
  total.value = { formula: `IF(${empty},"",SUM(${parts}))`, result: known ? Number(sum) : '' };
  check.value = {
    formula: `IF(OR(${empty},NOT(ISNUMBER(${addressOf(line.whole)}))),"",ROUND(SUM(${parts})-${addressOf(line.whole)},6))`,
    result: known && whole !== null ? Number(difference) : '',
  };
  for (const cell of [total, check]) cell.numFmt = '#,##0.######';
}

function valueOf({ stands }: Filling, code: string): string | null {
  const parsed = parseNumber(stands.get(reportPointers.figure(code)) ?? '');
  return parsed.kind === 'number' && !parsed.value.startsWith('-') ? parsed.value : null;
}

function fillInput(cell: Cell, input: InputCell, { stands, cutOff, isOpen }: Filling): void {
  const open = isOpen(input.pointer);
  Object.assign(cell, inputValue(input, stands.get(input.pointer) ?? '', cutOff));
  framed(cell, open);
  cell.alignment = { horizontal: 'right' };
  if (!open) return;
  if (input.part === 'asOf') cell.dataValidation = day;
  else cell.dataValidation = input.mayBeMissing ? orMissing : input.counted ? whole : decimal;
}

const told = { allowBlank: true, showErrorMessage: true, errorStyle: 'stop', errorTitle: words.checks.title } as const;
const whole: DataValidation = {
  ...{ type: 'whole', operator: 'greaterThanOrEqual', formulae: [0], ...told, error: words.checks.whole },
};
const decimal: DataValidation = {
  ...{ type: 'decimal', operator: 'greaterThanOrEqual', formulae: [0], ...told, error: words.checks.decimal },
};
/** The reasons are offered and nothing else is held back: a list and a bound for numbers do not stand in one cell. */
const orMissing: DataValidation = {
  ...{ type: 'list', formulae: [listAddress(reasonsToType.length)], allowBlank: true, showErrorMessage: false },
  ...{ showInputMessage: true, promptTitle: words.checks.missingTitle, prompt: words.checks.missing },
};
const day: DataValidation = {
  ...{ type: 'date', operator: 'greaterThanOrEqual', formulae: [new Date(`${earliestDay}T00:00:00Z`)], ...told },
  error: words.checks.day,
};
