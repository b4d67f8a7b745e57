import { computedCells, numbersTyped } from '#domain/documents/computed-cells.ts';
import { reportPointers } from '#domain/drafts/report-draft.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Report } from '#domain/review-cycle/report.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import { narrowDigits } from '#domain/vietnamese/narrow-digits.ts';
import { readFullMissing } from '#domain/vietnamese/read-missing.ts';
import { shortDate } from '#domain/words/dates.ts';
import { shownValue } from '#domain/words/field-values.ts';
import { missingText } from '#domain/words/missing.ts';

/** What a form prints of one indicator. */
export interface PrintedFigure {
  readonly text: string;
  readonly note: string;
}

export type PrintedFigures = ReadonlyMap<string, PrintedFigure>;

/** As handed in: the exact value, and beside it what the value alone does not say. */
export function figuresOf(
  { figures, missing = [] }: Pick<Report, 'figures' | 'missing'>,
  asked: readonly Indicator[],
  cutOff: CivilDate,
): PrintedFigures {
  const given = new Map(figures.map((figure) => [figure.code, figure]));
  // It is not 0, and is never printed as 0.
  const without = new Map(missing.map((said) => [said.code, missingText(said)]));
  const computed = computedCells(asked, figures);
  return new Map(
    asked.map((field) => {
      const { code } = field;
      const figure = given.get(code);
      if (figure === undefined) {
        // Left empty: nobody said that there is none, and the paper does not say it for them.
        return [code, { text: '', note: computed.get(code)?.note ?? without.get(code) ?? '' }];
      }
      const text = shownValue(field, figure.value);
      const stated = figure.asStated !== null && bare(figure.asStated) !== bare(text) ? [`"${figure.asStated}"`] : [];
      const dated = figure.asOf !== null && figure.asOf !== cutOff ? [`tính đến ${shortDate(figure.asOf)}`] : [];
      const explained = figure.explanation === undefined ? [] : [explainedBy(figure.explanation)];
      return [code, { text, note: [...stated, ...dated, ...explained].join('; ') }];
    }),
  );
}

/** Of a draft: as it was typed, read by nobody yet; what is computed comes to what it would if it were read. */
export function figuresTyped(
  doc: Readonly<Record<string, unknown>>,
  asked: readonly Indicator[],
  cutOff: CivilDate,
): PrintedFigures {
  const computed = computedCells(asked, numbersTyped(doc, asked, cutOff));
  return new Map(
    asked.map(({ code }) => {
      const reckoned = computed.get(code);
      if (reckoned !== undefined) return [code, reckoned];
      const text = narrowDigits(typed(doc, reportPointers.figure(code)));
      const asOf = typed(doc, reportPointers.asOf(code));
      const without = readFullMissing(text) !== null;
      const why = without || text === '' ? '' : typed(doc, reportPointers.explained(code));
      const notes = [
        ...(without ? [text] : []),
        ...(asOf === '' ? [] : [`tính đến ${asOf}`]),
        ...(why === '' ? [] : [explainedBy(why)]),
      ];
      return [code, { text: without ? '' : text, note: notes.join('; ') }];
    }),
  );
}

/** On one line: it stands in a cell of the form. */
function explainedBy(explanation: string): string {
  return `giải trình: ${explanation.replace(/\s+/g, ' ')}`;
}

export function typed(doc: Readonly<Record<string, unknown>>, pointer: string): string {
  const value = doc[pointer];
  return typeof value === 'string' ? value.trim() : '';
}

/** Without its signs: "1079" and "1.079" say the same, "hơn 1.079" says more. */
function bare(text: string): string {
  return narrowDigits(text)
    .replace(/[\s.,%]/g, '')
    .toLowerCase();
}
