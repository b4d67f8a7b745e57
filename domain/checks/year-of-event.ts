import { type CheckResult, failed, passed, warned } from '#domain/checks/check-result.ts';
import type { CheckedEvent, CheckedReport } from '#domain/checks/checked-report.ts';
import { type CivilDate, vietnamDate } from '#domain/kernel/civil-date.ts';
import { unreachable } from '#domain/kernel/never.ts';
import { parseDate } from '#domain/vietnamese/parse-date.ts';
import { earliestHeld, resolveYear } from '#domain/vietnamese/resolve-year.ts';

/**
 * K13: the year a text leaves out is resolved from the review and its reasons are kept, so the result is never better than
 * a warning. A date the review rules out is an error: a final review is not held before its data are closed.
 */
export function yearIsResolved(report: CheckedReport): CheckResult | null {
  if (report.event === null) return null;
  const { event, review } = report;
  if (review !== null && event.date < earliestHeld(review).date) {
    const { code, date } = earliestHeld(review);
    return failed('K13', { held: event.date, [code]: date });
  }
  const published = report.publishedAt === null ? null : vietnamDate(report.publishedAt);
  return event.stated === null ? passed('K13', { date: event.date }) : asStated(event, event.stated, report, published);
}

function asStated(
  event: CheckedEvent,
  stated: string,
  { review }: CheckedReport,
  published: CivilDate | null,
): CheckResult {
  const parsed = parseDate(stated);
  switch (parsed.kind) {
    case 'date':
      return parsed.date === event.date
        ? passed('K13', { date: event.date })
        : failed('K13', { held: event.date, stated: parsed.date });
    case 'dayMonth': {
      const resolved = review === null ? null : resolveYear(parsed, review, published);
      if (resolved === null || !resolved.ok) return warned('K13', { date: event.date, stated, reasons: [] });
      const reasons = resolved.reasons.map(({ code, date }) => `${code} ${date}`);
      if (resolved.date !== event.date) return failed('K13', { held: event.date, resolved: resolved.date, reasons });
      return warned('K13', { date: resolved.date, stated, reasons });
    }
    case 'noSuchDay':
    case 'notADate':
      return warned('K13', { date: event.date, stated, reasons: [] });
    default:
      return unreachable(parsed);
  }
}
