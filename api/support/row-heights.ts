import type { Worksheet } from 'exceljs';

/**
 * Rows whose words need more lines than one get their height here: not every program reckons it when it opens a file, and what does not fit
 * lies over the next row. Others are left to the program, which lets them grow while they are typed into.
 */
export function fitRows(sheet: Worksheet, from: number, widths: Readonly<Record<string, number>>, line = 15): void {
  sheet.eachRow((row, number) => {
    if (number < from) return;
    let most = 1;
    for (const [column, width] of Object.entries(widths)) {
      const { text, style } = row.getCell(column);
      if (style.alignment?.wrapText === true) most = Math.max(most, linesOf(text, width));
    }
    if (most > 1) row.height = line * most;
  });
}

/** Widths are of digits; letters with their marks are a little wider. */
export function linesOf(text: string, width: number): number {
  return text
    .split('\n')
    .map((each) => Math.max(1, Math.ceil((each.length * 1.08) / (width - 1))))
    .reduce((sum, each) => sum + each, 0);
}
