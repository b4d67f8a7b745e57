/** An element of a sheet with its attributes, whatever signs stand between quotes. */
const placed = /<(?:\w+:)?(row|c|col)\b((?:[^>"']|"[^"]*"|'[^']*')*)>/g;
const rowNumber = /\br\s*=\s*["'](\d{1,12})["']/;
const cellAddress = /\br\s*=\s*["']([A-Z]{1,6})\d+["']/i;
const lastColumn = /\bmax\s*=\s*["'](\d{1,12})["']/;
/** A number written by the numbers of its signs, which no program does, hides from whoever looks for it. */
const hidden = /&/;

/** Of a sheet as programs know them. */
const [lastRow, lastColumnOfAll] = [1_048_576, 16_384];

/**
 * How far a part of a workbook reaches: a reader goes through every row to the last and through every column to the last of each row,
 * and makes a thing for each column that is named, few bytes as they may be written with.
 */
export function sheetReach(part: Buffer): number {
  if (!part.includes('<row') && !part.includes(':row') && !part.includes('<col') && !part.includes(':col')) return 0;
  let [rows, cells, columns, width] = [0, 0, 0, 0];
  for (const [, name, attributes = ''] of part.toString('utf8').matchAll(placed)) {
    if (hidden.test(attributes)) return Number.POSITIVE_INFINITY;
    if (name === 'c') {
      width = Math.max(width, columnOf(cellAddress.exec(attributes)?.[1] ?? ''), 1);
    } else if (name === 'row') {
      cells += width;
      width = 0;
      rows = Math.max(rows, Number(rowNumber.exec(attributes)?.[1] ?? rows + 1));
    } else {
      columns = Math.max(columns, Number(lastColumn.exec(attributes)?.[1] ?? 0));
    }
    if (rows > lastRow || Math.max(width, columns) > lastColumnOfAll) return Number.POSITIVE_INFINITY;
  }
  return rows + cells + width + columns;
}

/** A is 1; what is no column is 0. */
export function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}
