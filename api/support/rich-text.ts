import type { CellRichTextValue } from 'exceljs';
import { withHeight } from '#domain/words/raised.ts';

/** The letters of a cell with looks of its own: a small 2 above a 1 must not make it 12. */
export function lettersOf({ richText }: CellRichTextValue): string {
  return richText
    .map(({ text, font }) => {
      if (font?.vertAlign === undefined) return text;
      return withHeight(text, font.vertAlign === 'superscript' ? 'raised' : 'lowered');
    })
    .join('');
}
