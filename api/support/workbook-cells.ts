import { cutToUnits, shorten } from '#domain/kernel/cut-text.ts';

/** How values of the record become cells of a spreadsheet. */

/** `deadline`: an instant that, at midnight, is the end of the day before (art. 148 of the Civil Code of 2015). */
export type CellType = 'text' | 'integer' | 'decimal' | 'date' | 'instant' | 'deadline';

export interface SheetColumn {
  readonly heading: string;
  readonly type: CellType;
  readonly width?: number;
}

export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** Values in the order of the columns: dates as YYYY-MM-DD, instants as UTC ISO text, decimals as exact text. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export const mostInCell = 32_767;
// What makes a spreadsheet, or one that reads the list again as CSV, calculate: the full-width signs as well.
const startsFormula = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
// Signs that XML 1.0 cannot hold: one of them makes the whole file unreadable.
const notInXml =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text as a cell holds it: composed, without what no XML can hold. Nothing of it calculates, whatever it begins with. */
export function cellText(text: string): string {
  return shorten(text.normalize('NFC').replace(notInXml, ''), mostInCell, cutToUnits);
}

/** Whether a program would take it for a formula once it is edited, or read again as CSV: its cell has to say that it is text. */
export function looksLikeFormula(text: string): boolean {
  return startsFormula.test(text);
}

/** The format that shows every digit a decimal has; null when a spreadsheet, which keeps fifteen, would lose one. */
export function decimalFormat(text: string): string | null {
  const match = /^-?(\d+)(?:\.(\d+))?$/.exec(text);
  if (match === null) return null;
  const [, whole = '', fraction = ''] = match;
  if (whole.length + fraction.length > 15) return null;
  return fraction === '' ? '#,##0' : `#,##0.${'0'.repeat(fraction.length)}`;
}

/** The value of a deadline and how it is shown: `15/07/2020 24:00` stands on the 15th, as the letters say it. */
export function deadlineCell(instant: string): { readonly value: Date; readonly format: string } {
  const at = addedVietnamOffset(instant);
  if (at.getUTCHours() + at.getUTCMinutes() > 0) return { value: at, format: 'dd/mm/yyyy hh:mm' };
  return { value: new Date(at.getTime() - 24 * 3_600_000), format: 'dd/mm/yyyy "24:00"' };
}

/** A spreadsheet knows no time zone: it is given the clock of Việt Nam (+07:00, no summer time). */
export function addedVietnamOffset(instant: string): Date {
  return new Date(Date.parse(instant) + 7 * 3_600_000);
}
