import type { Workbook } from 'exceljs';
import { mostUnpacked, unpackedSize } from '#api/support/unpacked-size.ts';

/** A workbook of whatever program that somebody sent; what it comes to unpacked is known before anything of it is read. */
export async function openWorkbook(content: Buffer): Promise<Workbook | 'no-workbook' | 'too-big'> {
  const size = unpackedSize(content, mostUnpacked);
  if (size === null) return 'no-workbook';
  if (size > mostUnpacked) return 'too-big';
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  try {
    // Its own declaration of Buffer is older than Node's.
    await book.xlsx.load(content as never);
  } catch {
    return 'no-workbook';
  }
  return book;
}
