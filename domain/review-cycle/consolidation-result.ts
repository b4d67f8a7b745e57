import type { CheckResult } from '#domain/checks/check-result.ts';
import type { Answers } from '#domain/consolidation/answers.ts';
import type { Consolidated } from '#domain/consolidation/consolidate.ts';
import type { SealedYear } from '#domain/consolidation/sealed-year.ts';
import type { YearFault } from '#domain/consolidation/year-faults.ts';
import type { UnitId } from '#domain/kernel/ids.ts';

/** One round of one unit's report, as the record has it. */
export interface SealedRound {
  readonly unit: UnitId;
  readonly round: number;
  readonly receipt: number;
}

/** Totals read accepted reports only (trap 13); who is not in them stays named. Checks are kept, passed or not. */
export interface ConsolidationResult extends Consolidated {
  /** Left out: no indicator has answers that no total tells. */
  readonly answers?: readonly Answers[];
  readonly accepted: readonly UnitId[];
  readonly leftOut: readonly UnitId[];
  readonly checks: readonly CheckResult[];
  /** What they were made of, in the order of `accepted`; not kept of totals from before (sealed-rounds.ts). */
  readonly rounds?: readonly SealedRound[];
  /** What is reckoned stands over the units that gave all it is made of; left out: sealed before that was so, or nothing is reckoned. */
  readonly paired?: boolean;
  /** Of a review of several years: the years it sums, as each was sealed, and what is said beside the sums; left out: reports. */
  readonly years?: { readonly of: readonly SealedYear[]; readonly faults: readonly YearFault[] };
}
