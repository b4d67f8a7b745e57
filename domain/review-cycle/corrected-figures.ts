import type { CorrectedTotal, Corrections } from '#domain/review-cycle/corrections.ts';
import { refOf } from '#domain/consolidation/total-ref.ts';

/** A figure of the consolidated report whose sealed total an accepted note has moved. What is printed stays the sealed one. */
export interface CorrectedFigure {
  /** As it stands in the text. */
  readonly ref: string;
  readonly sealed: string;
  /** Null: no unit has a figure any more. */
  readonly corrected: string | null;
  readonly difference: string | null;
  /** Numbers of the notes it hangs on. */
  readonly notes: readonly number[];
}

/** By the references a text may make: totals of all, and those of each setting. */
export function correctedFigures({ totals, bySetting }: Corrections): readonly CorrectedFigure[] {
  return [
    ...totals.flatMap((total) => figure(total, total.code)),
    ...bySetting.flatMap(({ setting, totals: own }) =>
      setting === null ? [] : own.flatMap((total) => figure(total, refOf(total.code, setting))),
    ),
  ];
}

/** What was never sealed is no figure that a text could refer to. */
function figure({ sealed, corrected, difference, notes }: CorrectedTotal, ref: string): readonly CorrectedFigure[] {
  return sealed === null ? [] : [{ ref, sealed, corrected, difference, notes }];
}
