/**
 * Which period a number is said of: the one reported, the one the last totals are of, one of the years that are summed, or another that
 * nothing is known of.
 */
export type SaidOf = 'this' | 'last' | 'year' | 'other';

export interface PeriodMark {
  readonly at: number;
  readonly said: SaidOf;
  /** Where years are summed: the label of the one it is said of, or the calendar year that none of them is. */
  readonly which?: string;
  /** It opens a cell of a table: nothing before it is said of it. */
  readonly cell?: true;
}
