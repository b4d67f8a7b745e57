import type { Cell } from 'exceljs';
import { isDecimal } from '#domain/consolidation/decimal.ts';
import type { Formula } from '#domain/formula/formula.ts';
import { reportPointers } from '#domain/drafts/report-draft.ts';
import { computedIn, reckonFrom } from '#domain/report-template/computed.ts';
import { typeOf } from '#domain/report-template/field.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import { figureColumns } from '#domain/report-workbook/layout.ts';
import { readValue } from '#domain/review-cycle/read-value.ts';
import { computedCellWords } from '#domain/words/computed.ts';
import type { Filling } from '#api/report-workbook/facts.ts';
import { setText } from '#api/support/workbook.ts';

/**
 * Locked, and read by nobody: whatever program it is filled in with reckons it, so that it is seen while its figures are typed. What it is
 * comes from those figures alone.
 */
export function fillComputed(
  cell: Cell,
  { code }: Indicator,
  rowOf: ReadonlyMap<string, number>,
  { asked, stands, cutOff }: Filling,
): void {
  const byCode = new Map(asked.indicators.map((one) => [one.code, one]));
  const figure = computedIn(asked.indicators).find((one) => one.code === code);
  const own = byCode.get(code);
  cell.alignment = { horizontal: 'right' };
  // A figure it needs may not be asked of this unit: then there is no cell to point at.
  if (own === undefined || figure === undefined || !figure.from.every((from) => rowOf.has(from))) {
    setText(cell, computedCellWords);
    return;
  }
  const isPercent = (of: Indicator | undefined): boolean => of !== undefined && typeOf(of).is === 'percent';
  const addressOf = (from: string): string => `${figureColumns.figure}${rowOf.get(from) ?? 0}`;
  const inCell = (from: string): string => (isPercent(byCode.get(from)) ? `(${addressOf(from)}*100)` : addressOf(from));
  const rounded = `ROUND(${sheetFormula(figure.formula, inCell)},${figure.digits})`;
  const shown = isPercent(own) ? `${rounded}/100` : rounded;
  const there = `COUNT(${figure.from.map(addressOf).join(',')})=${figure.from.length}`;
  const given = asked.indicators.flatMap((one) => {
    const read = readValue(one, stands.get(reportPointers.figure(one.code)) ?? '', cutOff);
    return read.kind === 'value' && isDecimal(read.value) ? [{ code: one.code, value: read.value }] : [];
  });
  const result = reckonFrom(asked.indicators, given).get(code);
  const value = result?.is === 'value' ? Number(result.value) / (isPercent(own) ? 100 : 1) : '';
  cell.value = {
    formula: figure.from.length === 0 ? shown : `IF(${there},IFERROR(${shown},""),"")`,
    result: value,
  };
  const digits = figure.digits === 0 ? '' : `.${'0'.repeat(figure.digits)}`;
  cell.numFmt = isPercent(own) ? `0${digits}%` : `#,##0${digits}`;
}

const signs = { '+': '+', '−': '-', '×': '*', '÷': '/' } as const;

/** In a spreadsheet's signs, with a bracket around every step: nothing hangs on its order of work. */
function sheetFormula(formula: Formula, inCell: (code: string) => string): string {
  switch (formula.is) {
    case 'number':
      return formula.value;
    case 'figure':
      return inCell(formula.code);
    case 'percent':
      return `(${sheetFormula(formula.of, inCell)}/100)`;
    case 'two':
      return `(${sheetFormula(formula.left, inCell)}${signs[formula.operator]}${sheetFormula(formula.right, inCell)})`;
  }
}
