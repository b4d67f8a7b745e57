import { type Compared, compareWorkbook } from '#domain/report-workbook/compare.ts';
import { identityFault, type WorkbookRefusal } from '#domain/report-workbook/identity.ts';
import {
  cellKey,
  figureColumns,
  type ReckonedCell,
  reckonedCells,
  sectionColumns,
  withoutExplanations,
} from '#domain/report-workbook/layout.ts';
import { rawText } from '#domain/report-workbook/raw-cell.ts';
import { type TypedOver, typedOver } from '#domain/report-workbook/typed-over.ts';
import { foldForMatching } from '#domain/vietnamese/fold.ts';
import { fingerprintOf } from '#api/report-workbook/fingerprint.ts';
import { type ReportForm, workbookFacts } from '#api/report-workbook/facts.ts';
import { type ReadBook, readBook } from '#api/report-workbook/read-book.ts';
import { cellText } from '#api/support/workbook-cells.ts';

export interface Judged {
  readonly compared: Compared;
  /** Typed where the workbook reckons by itself: not taken, and said. */
  readonly over: readonly TypedOver[];
  /** Of the draft it was filled from, which a later hand is told by; null: of another draft, or of none. */
  readonly revision: number | null;
}

/** A filled workbook against the report that is open: why it is not its own, or what it would change. */
export async function judgeBook(
  form: ReportForm,
  content: Buffer,
  reads: 'found' | 'each',
): Promise<Judged | WorkbookRefusal> {
  const book = await readBook(content);
  if ('code' in book) return book;
  const { asked, identity, inputs, stands, open, cutOff } = workbookFacts(form);
  const fault = identityFault(identity, book.identity);
  if (fault !== null) return fault;
  const layouts = [inputs, withoutExplanations(inputs)];
  if (!layouts.some((layout) => book.fingerprint === fingerprintOf(book.identity, layout, book.offered)))
    return { code: 'layout-differs', facts: {} };
  const sameDraft = identity.draft === book.identity.draft && book.identity.revision <= identity.revision;
  const revision = sameDraft ? book.identity.revision : null;
  const compared = compareWorkbook({
    ...{ inputs, stands, open, revision, reads, cells: book.cells, moved: movedOf(book, inputs) },
    offered: new Map([...book.offered].map(([pointer, held]) => [pointer, sameDraft ? held : null])),
    writers: form.draft?.writers ?? {},
    cutOff,
    sectionLimit: form.sectionLimit,
  });
  const reckoned = reckonedCells(asked);
  const gone = movedOf(book, reckoned);
  const over = typedOver(
    reckoned.filter((one) => !gone.has(one)),
    book.cells,
  );
  return { compared, over, revision };
}

/** A row says at its left what it is; one that says something else would give its figure to the wrong place. */
function movedOf<T extends ReckonedCell>({ cells }: ReadBook, inputs: readonly T[]): ReadonlySet<T> {
  const says = ({ sheet, row }: T, column: string, words: string): boolean => {
    const cell = cells.get(cellKey(sheet, `${column}${row}`));
    return foldForMatching(cell === undefined ? '' : rawText(cell)) === foldForMatching(cellText(words));
  };
  return new Set(
    inputs.filter((input) => {
      const columns = input.sheet === 'figures' ? figureColumns : sectionColumns;
      return !says(input, columns.number, input.number) || !says(input, columns.label, input.label);
    }),
  );
}
