import { reportPointers } from '#domain/drafts/report-draft.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import { type AskedReport, linesOf } from '#domain/report-workbook/lines.ts';
import { say } from '#domain/words/phrase.ts';
import { reportWorkbook } from '#domain/words/report-workbook.ts';

export type SheetPart = 'figures' | 'sections';

/** The first row below the titles and the head of either sheet. */
export const firstRow = 8;

export const figureColumns = {
  number: 'A',
  label: 'B',
  measure: 'C',
  figure: 'D',
  asOf: 'E',
  previous: 'F',
  check: 'G',
  usual: 'H',
  explained: 'I',
} as const;
export const sectionColumns = { number: 'A', label: 'B', required: 'C', text: 'D' } as const;

/** A cell that is filled in, and the place of the draft it stands for. */
export interface InputCell {
  readonly part: 'figure' | 'asOf' | 'explained' | 'section';
  readonly pointer: string;
  readonly code: string;
  readonly sheet: SheetPart;
  readonly cell: string;
  /** The row says so at its left; one that says otherwise has been moved. */
  readonly number: string;
  readonly label: string;
  readonly row: number;
  /** Of a figure what it is asked as; null: a day or a text. */
  readonly indicator: Indicator | null;
}

/** Every cell that is filled in, with its address: the same for the writing of a workbook and for its reading. */
export function inputCells(asked: AskedReport): readonly InputCell[] {
  const figures = linesOf(asked).flatMap((line, index): readonly InputCell[] => {
    // What is computed is read from no workbook.
    if (line.kind !== 'figure' || line.indicator.computed !== undefined) return [];
    const { indicator } = line;
    const { code, label } = indicator;
    const row = firstRow + index;
    const shared = { code, label, row, sheet: 'figures', number: line.number } as const;
    return [
      {
        ...shared,
        part: 'figure',
        pointer: reportPointers.figure(code),
        cell: `${figureColumns.figure}${row}`,
        indicator,
      },
      {
        ...shared,
        part: 'asOf',
        pointer: reportPointers.asOf(code),
        cell: `${figureColumns.asOf}${row}`,
        indicator: null,
      },
      {
        ...shared,
        part: 'explained',
        pointer: reportPointers.explained(code),
        cell: `${figureColumns.explained}${row}`,
        indicator: null,
      },
    ];
  });
  const sections = asked.sections.map(({ code, label }, index): InputCell => {
    const row = firstRow + index;
    const pointer = reportPointers.section(code);
    return {
      ...{ part: 'section', pointer, code, sheet: 'sections', label, row, indicator: null },
      ...{ cell: `${sectionColumns.text}${row}`, number: String(index + 1) },
    };
  });
  return [...figures, ...sections];
}

/** As workbooks of earlier releases had them: one that was taken before a release and comes back after it is still its own. */
export function withoutExplanations(inputs: readonly InputCell[]): readonly InputCell[] {
  return inputs.filter(({ part }) => part !== 'explained');
}

/** A cell that the workbook reckons by itself: nothing is read from it. */
export type ReckonedCell = Pick<InputCell, 'sheet' | 'cell' | 'number' | 'label' | 'row'>;

/** What is computed, and what the parts of a whole come to. */
export function reckonedCells(asked: AskedReport): readonly ReckonedCell[] {
  return linesOf(asked).flatMap((line, index): readonly ReckonedCell[] => {
    const row = firstRow + index;
    const place = { sheet: 'figures', cell: `${figureColumns.figure}${row}`, row } as const;
    if (line.kind === 'sum') return [{ ...place, number: '', label: sumLabel(line.parts.length) }];
    if (line.kind !== 'figure' || line.indicator.computed === undefined) return [];
    return [{ ...place, number: line.number, label: line.indicator.label }];
  });
}

/** What stands beside the sum of this many parts. */
export function sumLabel(parts: number): string {
  return say(reportWorkbook.figures.sum, { parts }) ?? '';
}

/** A cell among all those of a workbook. */
export function cellKey(sheet: SheetPart, cell: string): string {
  return `${sheet}!${cell}`;
}
