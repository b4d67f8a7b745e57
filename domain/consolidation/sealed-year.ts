import type { Consolidated } from '#domain/consolidation/consolidate.ts';
import type { LeftOutInYear } from '#domain/consolidation/left-out-in-year.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import type { FieldTypeName } from '#domain/report-template/field-type.ts';

/** What a figure of a year is a number of: two years that disagree on it make no sum. */
export interface Measure {
  readonly code: string;
  readonly label: string;
  readonly unit: string;
  readonly is: FieldTypeName;
  /** Its total is a sum of reports; a share's or an index's is none. */
  readonly summed: boolean;
}

/** One year as it was sealed: its totals, and what each of them is a number of. */
export interface SealedYear extends Pick<Consolidated, 'totals' | 'bySetting'> {
  readonly cycle: StreamId;
  readonly label: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly measures: readonly Measure[];
  /** Its shares are reckoned over the units that gave both sides; left out: sealed before that was so. */
  readonly paired?: boolean;
  /** Figures that not every unit asked gave: two of them may be sums of different units. Left out: none, or not kept then. */
  readonly uneven?: readonly string[];
  /** Whom its own checks left out, rule by rule. Left out: nobody, or not kept then. */
  readonly leftOut?: readonly LeftOutInYear[];
}
