import type { Cell } from 'exceljs';
import { quietRange } from '#domain/checks/own-history.ts';
import { compareDecimals } from '#domain/consolidation/decimal.ts';
import { reportPointers } from '#domain/drafts/report-draft.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import { readValue } from '#domain/review-cycle/read-value.ts';
import { say } from '#domain/words/phrase.ts';
import { reportWorkbook } from '#domain/words/report-workbook.ts';
import type { Filling } from '#api/report-workbook/facts.ts';

const { figures } = reportWorkbook;

/**
 * Locked: says what is usual, and that the figure beside it is not, as soon as that is typed; the form on the screen would, and here nobody
 * is connected. Nothing is read from it.
 */
export function fillUsual(cell: Cell, beside: string, indicator: Indicator, { stands, cutOff, usual }: Filling): void {
  const { code } = indicator;
  const range = quietRange(usual.filter((one) => one.code === code));
  if (range === null) return;
  const said = say(figures.usual, range) ?? '';
  const out = say(figures.unusual, { usual: said }) ?? '';
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const read = readValue(indicator, stands.get(reportPointers.figure(code)) ?? '', cutOff);
  const isOut =
    read.kind === 'value' &&
    (compareDecimals(read.value, range.from) === -1 || compareDecimals(read.value, range.to) === 1);
  cell.value = {
    formula: `IF(AND(ISNUMBER(${beside}),OR(${beside}<${range.from},${beside}>${range.to})),${quoted(out)},${quoted(said)})`,
    result: isOut ? out : said,
  };
  cell.alignment = { vertical: 'top', wrapText: true };
}
