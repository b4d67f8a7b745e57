import type { paths } from '#web/api/schema.d.ts';

/** Totals in force, or those that were. */
export type Consolidation = Omit<
  paths['/cycles/{cycle}/consolidation']['get']['responses'][200]['content']['application/json'],
  'status'
>;
export type Total = Consolidation['totals'][number];
export type Years = NonNullable<Consolidation['years']>;
export type YearsRow = Years['rows'][number];
export type YearFigure = YearsRow['each'][number];
export type Variance = Consolidation['variances'][number];
export type Check = Consolidation['checks'][number];
export type Stated = Total['units'][number];
export type Member = Consolidation['members'][number];

/** Periods cancelled after they were summed: while one of them stands in it, the sum is not approved. */
export function withdrawnYears(years: Consolidation['years']): readonly string[] {
  return (years?.of ?? []).filter((year) => year.withdrawn).map(({ label }) => label);
}

/** What was answered in a year where there is no sum: "Có: 3; Không: 1"; empty: nothing. */
export function answeredIn({ cover }: YearFigure): string {
  return (cover?.each ?? []).map(({ word, count }) => `${word}: ${String(count)}`).join('; ');
}
