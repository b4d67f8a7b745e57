import type { CellValue, Workbook, Worksheet } from 'exceljs';
import { tooManyMarks } from '#api/support/nfc.ts';
import { lettersOf } from '#api/support/rich-text.ts';
import { mostUnpacked, unpackedSize } from '#api/support/unpacked-size.ts';

/** What no list, outline or report says anything by, and of what the library makes a thing for each cell of a column. */
const unread = ['dataValidations', 'conditionalFormatting', 'drawing', 'legacyDrawing', 'tableParts', 'picture'];

/** A workbook of whatever program that somebody sent; what it comes to unpacked is known before anything of it is read. */
export async function openWorkbook(
  content: Buffer,
  most = mostUnpacked,
): Promise<Workbook | 'no-workbook' | 'too-big'> {
  const size = unpackedSize(content, most);
  if (size === null) return 'no-workbook';
  if (size > most) return 'too-big';
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  try {
    // Its own declaration of Buffer is older than Node's.
    await book.xlsx.load(content as never, { ignoreNodes: unread });
  } catch {
    return 'no-workbook';
  }
  return book.worksheets.some(holdsRunOfMarks) ? 'no-workbook' : book;
}

/** Composing it would cost the square of the run, as in a body; no language writes one. */
function holdsRunOfMarks(sheet: Worksheet): boolean {
  let found = false;
  sheet.eachRow((row) => {
    row.eachCell(({ value }) => {
      found ||= tooManyMarks.test(lettersIn(value));
    });
  });
  return found;
}

function lettersIn(value: CellValue): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || value instanceof Date) return '';
  if ('richText' in value) return lettersOf(value);
  if ('hyperlink' in value) return lettersIn(value.text);
  return 'result' in value && typeof value.result === 'string' ? value.result : '';
}
