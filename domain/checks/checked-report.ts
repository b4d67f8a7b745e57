import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { Relation } from '#domain/report-template/relation.ts';
import type { ReviewedPeriod } from '#domain/vietnamese/resolve-year.ts';

/** What the checks read. A report, a consolidation or a published page is laid out like this first. */
export interface CheckedReport {
  readonly figures: readonly CheckedFigure[];
  readonly relations: readonly CheckRelation[];
  /** Null while no conference is set: then only the dates that exist are compared. */
  readonly event: CheckedEvent | null;
  readonly publishedAt: Instant | null;
  readonly documents: readonly CheckedDocument[];
  readonly tasks: readonly CheckedTask[];
  /** Tasks that are counted by their parts: the text does not say where one item ends (K6). */
  readonly splitTasks: readonly number[];
  /** Numbers on the page of which somebody noted that they are no figures. */
  readonly notFacts: readonly { readonly value: string; readonly what: string }[];
  readonly review: ReviewedPeriod | null;
  /** Windows a cycle is pinned to; null = those of NĐ 09/2019/NĐ-CP for the review's year. */
  readonly windows: HalfYearWindows | null;
}

export interface CheckedFigure {
  readonly code: string;
  /** Exact decimal. */
  readonly value: string;
  readonly kind: 'count' | 'total' | 'part' | 'share' | 'declared' | 'index';
  readonly of: string | null;
  readonly by: string | null;
  readonly asOf: CivilDate | null;
  /** The words it was read from. */
  readonly asStated: string | null;
  /** "hơn", "trên", "gần", "khoảng": exempt from K1 and K2. */
  readonly approximate: boolean;
  /**
   * What was rounded is known to half its last place: `digits` after the mark, null = as many as are given; `times`, how often it was
   * rounded (a total of three reports: three times); `reckoned`: from other figures, so that a whole number was rounded as well. Left out:
   * it is exact.
   */
  readonly rounded?: { readonly digits: number | null; readonly times: number; readonly reckoned?: boolean };
  /** The period the figure is for, when it has one of its own. */
  readonly period: string | null;
}

export type CheckRelation =
  | Relation
  | { readonly id: string; readonly check: 'K6'; readonly declared: string; readonly listed: 'tasks' };

export interface CheckedEvent {
  readonly kind: string;
  readonly date: CivilDate;
  /** "sáng 18/1": the words of the text; null when the date was entered, not read. */
  readonly stated: string | null;
}

export interface CheckedDocument {
  readonly number: string;
  readonly date: CivilDate | null;
  /** First and last day in force, both inclusive; null = not known. */
  readonly inForceFrom: CivilDate | null;
  readonly inForceTo: CivilDate | null;
}

export interface CheckedTask {
  readonly number: number;
  readonly programme: string;
  readonly parts: readonly string[];
  readonly addressees: readonly { readonly kind: 'named' | 'class'; readonly inferred: boolean }[];
  readonly deadline: 'none' | 'event' | 'relative' | 'date';
}

export interface DateBounds {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

export interface HalfYearWindows {
  readonly first: DateBounds;
  readonly second: DateBounds;
  readonly year: DateBounds;
}

/** Everything empty: a report may carry no figure, which is no error. */
export const emptyReport: CheckedReport = {
  figures: [],
  relations: [],
  event: null,
  publishedAt: null,
  documents: [],
  tasks: [],
  splitTasks: [],
  notFacts: [],
  review: null,
  windows: null,
};

export function figureOf(report: CheckedReport, code: string): CheckedFigure | null {
  return report.figures.find((figure) => figure.code === code) ?? null;
}
