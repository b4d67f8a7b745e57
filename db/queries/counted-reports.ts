import { sql } from 'kysely';
import type { Indicator } from '#domain/report-template/indicator.ts';
import { type CountedReport, countedReport } from '#domain/review-cycle/counted-report.ts';
import type { Report } from '#domain/review-cycle/report.ts';
import type { VarianceChange } from '#domain/review-cycle/variance.ts';

/** Beside a report of a `past` cycle's `member`: what accepted notes on it changed, and the outline to reckon anew by where there are any. */
export const withNotes = sql`
  cross join lateral (
    select jsonb_path_query_array(past.doc, '$.variances[*] ? (@.standing.status == "accepted" && @.unit == $unit).changes[*]',
      jsonb_build_object('unit', member.unit)) as changes
  ) noted`;
export const notesBeside = sql`noted.changes,
  case when noted.changes <> '[]' then past.doc #> '{plan,template,indicators}' else '[]' end as indicators`;

export interface Noted {
  readonly report: Report;
  readonly changes: readonly VarianceChange[];
  readonly indicators: readonly Indicator[];
}

export function countedIn({ report, changes, indicators }: Noted): CountedReport {
  return countedReport(report, changes, indicators);
}
