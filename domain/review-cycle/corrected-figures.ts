import type { CorrectedAnswers, CorrectedTotal, Corrections } from '#domain/review-cycle/corrections.ts';
import { answerRef, refOf } from '#domain/consolidation/total-ref.ts';

/** A figure of the consolidated report whose sealed total an accepted note has moved. What is printed stays the sealed one. */
export interface CorrectedFigure {
  /** As it stands in the text. */
  readonly ref: string;
  /** Null: none was printed, and no text refers to it. */
  readonly sealed: string | null;
  /** Null: no unit has a figure any more. */
  readonly corrected: string | null;
  readonly difference: string | null;
  /** Numbers of the notes it hangs on. */
  readonly notes: readonly number[];
}

/** One that was printed. */
type CorrectedPrint = CorrectedFigure & { readonly sealed: string };

/** By the references a text may make: totals of all, those of each setting, and how many gave each answer. */
export function correctedFigures(corrections: Corrections): readonly CorrectedPrint[] {
  return [...referred(corrections).filter(isPrinted), ...corrections.answers.flatMap(counted)];
}

/** Beside them what was approved without any figure and has one now: whoever writes may want to say so. */
export function correctedOrFirst(corrections: Corrections): readonly CorrectedFigure[] {
  return [...correctedFigures(corrections), ...referred(corrections).filter((one) => !isPrinted(one))];
}

function referred({ totals, bySetting }: Corrections): readonly CorrectedFigure[] {
  return [
    ...totals.map((total) => figure(total, total.code)),
    ...bySetting.flatMap(({ setting, totals: own }) =>
      setting === null ? [] : own.map((total) => figure(total, refOf(total.code, setting))),
    ),
  ];
}

/** Each answer that as many gave no longer. */
function counted({ code, sealed, corrected, notes }: CorrectedAnswers): readonly CorrectedPrint[] {
  return (sealed.each ?? []).flatMap(({ value, count }) => {
    const now = corrected.each?.find((one) => one.value === value)?.count ?? 0;
    if (now === count) return [];
    const ref = answerRef(code, value);
    return [{ ref, sealed: String(count), corrected: String(now), difference: String(now - count), notes }];
  });
}

function figure({ sealed, corrected, difference, notes }: CorrectedTotal, ref: string): CorrectedFigure {
  return { ref, sealed, corrected, difference, notes };
}

/** What was never sealed is no figure that a text could refer to. */
function isPrinted(one: CorrectedFigure): one is CorrectedPrint {
  return one.sealed !== null;
}
