/**
 * Which period a number is said of: the one reported, the one the last totals are of, one of those that are summed, or another that
 * nothing is known of.
 */
export type SaidOf = 'this' | 'last' | 'year' | 'other';

export interface PeriodSaid {
  readonly said: SaidOf;
  /**
   * The label of the one of several it is said of, what another that nothing is known of is called, or a name of the last that another
   * may have as well ("kỳ trước", where the totals known are of a year ago).
   */
  readonly which: string | null;
}

export interface PeriodMark extends PeriodSaid {
  readonly at: number;
  /** It opens a cell of a table: nothing before it is said of it. */
  readonly cell?: true;
  /** The bracket it is said of and of nothing else: "so với quý I (48 cuộc)". */
  readonly bracket?: number;
  /** The one number it is said of: "so với quý I là 48 cuộc". */
  readonly only?: number;
  /** It is all that its brackets hold. */
  readonly bracketed?: true;
}

export const reported: PeriodSaid = { said: 'this', which: null };
