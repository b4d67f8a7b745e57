import { cellsOf } from '#web/kit/cells.ts';
import { pageOf } from '#web/kit/rich-text/clipboard-page.ts';
import { mayHaveSmallSigns, withSmallSigns } from '#web/kit/small-signs.ts';

/** Beyond any block of a report's form. */
const mostSource = 8_000_000;

export interface ClipboardCells {
  readonly block: readonly (readonly string[])[];
  /** Something stood small above or below the line, and its plain text does not say so. */
  readonly small: boolean;
}

/** What a spreadsheet, a page or a word processor put on the clipboard, cell by cell, small signs kept apart from their numbers. */
export function cellsOnClipboard(data: Pick<DataTransfer, 'getData'>): ClipboardCells {
  const block = cellsOf(data.getData('text/plain'), '\n');
  const html = data.getData('text/html');
  if (html.length > mostSource || !mayHaveSmallSigns(html)) return { block, small: false };
  const apart = withSmallSigns(block, pageOf(html).body);
  return { block: apart, small: apart.flat().join('\t') !== block.flat().join('\t') };
}

/** Words of several lines that no table holds, as a letter or a note has them: into a cell for words they go as they are. */
export function linesOnClipboard(data: Pick<DataTransfer, 'getData'>): string | null {
  const plain = data.getData('text/plain').replace(/\r\n?/g, '\n').trim();
  if (!plain.includes('\n') || plain.includes('\t') || /<t[dr]\b/i.test(data.getData('text/html'))) return null;
  // A quoted cell is a spreadsheet's.
  return cellsOf(plain).length > 1 ? plain : null;
}

/** Puts text where the caret stands, as pasting does; answers what the field holds then. */
export function putInto(input: HTMLInputElement | HTMLTextAreaElement, text: string): string {
  const { selectionStart, selectionEnd, value } = input;
  input.setRangeText(text, selectionStart ?? value.length, selectionEnd ?? value.length, 'end');
  return input.value;
}
