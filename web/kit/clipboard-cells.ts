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
  const block = cellsOf(data.getData('text/plain'));
  const html = data.getData('text/html');
  if (html.length > mostSource || !mayHaveSmallSigns(html)) return { block, small: false };
  const apart = withSmallSigns(block, pageOf(html).body);
  return { block: apart, small: apart.flat().join('\t') !== block.flat().join('\t') };
}

/** Puts text where the caret stands, as pasting does; answers what the field holds then. */
export function putInto(input: HTMLInputElement, text: string): string {
  const { selectionStart, selectionEnd, value } = input;
  input.setRangeText(text, selectionStart ?? value.length, selectionEnd ?? value.length, 'end');
  return input.value;
}
