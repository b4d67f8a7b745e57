import type { Workbook } from 'exceljs';
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
  return book;
}
