import { reportPointers } from '#domain/drafts/report-draft.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Report } from '#domain/review-cycle/report.ts';
import { shortDate } from '#domain/words/dates.ts';
import { formatNumber } from '#domain/words/numbers.ts';

/** What a form prints of one indicator. */
export interface PrintedFigure {
  readonly text: string;
  readonly note: string;
}

export type PrintedFigures = ReadonlyMap<string, PrintedFigure>;

/** It is not 0, and is never printed as 0. */
const noFigure = 'không có số liệu';

/** As handed in: the exact value, and beside it what the value alone does not say. */
export function figuresOf(
  { figures }: Pick<Report, 'figures'>,
  asked: readonly string[],
  cutOff: CivilDate,
): PrintedFigures {
  const given = new Map(figures.map((figure) => [figure.code, figure]));
  return new Map(
    asked.map((code) => {
      const figure = given.get(code);
      if (figure === undefined) return [code, { text: '', note: noFigure }];
      const text = formatNumber(figure.value);
      const stated = figure.asStated !== null && bare(figure.asStated) !== bare(text) ? [`"${figure.asStated}"`] : [];
      const dated = figure.asOf !== null && figure.asOf !== cutOff ? [`tính đến ${shortDate(figure.asOf)}`] : [];
      return [code, { text, note: [...stated, ...dated].join('; ') }];
    }),
  );
}

/** Of a draft: as it was typed, read by nobody yet. */
export function figuresTyped(doc: Readonly<Record<string, unknown>>, asked: readonly string[]): PrintedFigures {
  return new Map(
    asked.map((code) => {
      const asOf = typed(doc, reportPointers.asOf(code));
      return [
        code,
        { text: typed(doc, reportPointers.figure(code)), note: asOf === '' ? '' : `tính đến ${asOf}` },
      ];
    }),
  );
}

export function typed(doc: Readonly<Record<string, unknown>>, pointer: string): string {
  const value = doc[pointer];
  return typeof value === 'string' ? value.trim() : '';
}

/** The digits alone: "1079" and "1.079" say the same, "hơn 1.079" says more. */
function bare(text: string): string {
  return text.replace(/[\s.,%]/g, '');
}
