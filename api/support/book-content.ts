import type { Workbook } from 'exceljs';

/** Of a cell that is text whatever it begins with: what is typed over it stays text as well. */
export const textFormat = '@';
/** The number under which every spreadsheet knows that format. */
const textStyle = '<xf numFmtId="49"';

/** What the library hands its styles to on their way into the file; its types do not have it. */
interface Zip {
  append(content: string, entry: { readonly name: string }): void;
}

/**
 * A workbook as a file. Text that begins like a formula is told by its style (`quotePrefix`): the library has no word for that, so it
 * is written where the styles leave it. Without it a program that edits the cell calculates, or shows a sign that is not in the text.
 */
export async function bookContent(book: Workbook): Promise<Buffer> {
  Object.assign(book.xlsx, {
    addStyles(zip: Zip, { styles }: { readonly styles: { readonly xml: string } }) {
      zip.append(styles.xml.replaceAll(textStyle, `${textStyle} quotePrefix="1"`), { name: 'xl/styles.xml' });
      return Promise.resolve();
    },
  });
  return Buffer.from(await book.xlsx.writeBuffer());
}
