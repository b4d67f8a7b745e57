import { computedCells, numbersTyped } from '#domain/documents/computed-cells.ts';
import { reportPointers } from '#domain/drafts/report-draft.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Report } from '#domain/review-cycle/report.ts';
import { measureOf } from '#domain/report-template/field.ts';
import type { Indicator } from '#domain/report-template/indicator.ts';
import { readValue } from '#domain/review-cycle/read-value.ts';
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
      const stated = figure.asStated === null ? [] : statedAs(field, figure.asStated, text);
      const dated = figure.asOf !== null && figure.asOf !== cutOff ? [`tính đến ${shortDate(figure.asOf)}`] : [];
      const explained = figure.explanation === undefined ? [] : [explainedBy(figure.explanation)];
      return [code, { text, note: [...stated, ...dated, ...explained].join('; ') }];
    }),
  );
}

/**
 * Of a draft: what is typed as it would be read if it were handed in, for it is this paper that is signed; what cannot be read stands as it was
 * typed.
 */
export function figuresTyped(
  doc: Readonly<Record<string, unknown>>,
  asked: readonly Indicator[],
  cutOff: CivilDate,
): PrintedFigures {
  const computed = computedCells(asked, numbersTyped(doc, asked, cutOff));
  return new Map(
    asked.map((field) => {
      const { code } = field;
      const reckoned = computed.get(code);
      if (reckoned !== undefined) return [code, reckoned];
      const said = narrowDigits(typed(doc, reportPointers.figure(code)));
      const asOf = typed(doc, reportPointers.asOf(code));
      const without = readFullMissing(said) !== null;
      const why = without || said === '' ? '' : typed(doc, reportPointers.explained(code));
      const read = readValue(field, said, cutOff);
      const text = without ? '' : read.kind === 'value' ? shownValue(field, read.value) : said;
      const notes = [
        ...(without ? [said] : statedAs(field, said, text)),
        ...(asOf === '' ? [] : [`tính đến ${asOf}`]),
        ...(why === '' ? [] : [explainedBy(why)]),
      ];
      return [code, { text, note: notes.join('; ') }];
    }),
  );
}

/** The words of the unit, where the number alone does not say them: "hơn 40"; of an answer its label says all. */
function statedAs(field: Indicator, said: string, text: string): readonly string[] {
  return measureOf(field) === null || bare(said) === bare(text) ? [] : [`"${said}"`];
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
