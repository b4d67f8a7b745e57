import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { isWorkingDay } from '#domain/calendar/working-days.ts';
import type { ExplainLine } from '#domain/deadlines/deadline.ts';
import { addDays, type CivilDate } from '#domain/kernel/civil-date.ts';

/** One line for each day off in [from, until), with the document that made it one: the count can be checked by hand. */
export function daysOffPassed(from: CivilDate, until: CivilDate, calendar: WorkingCalendar): readonly ExplainLine[] {
  const lines: ExplainLine[] = [];
  for (let day = from; day < until; day = addDays(day, 1)) {
    if (!isWorkingDay(day, calendar)) lines.push({ code: 'dayOffPassed', date: day, facts: reason(day, calendar) });
  }
  return lines;
}

function reason(day: CivilDate, calendar: WorkingCalendar): ExplainLine['facts'] {
  const special = calendar.days.get(day);
  return special === undefined
    ? { kind: 'weekend' }
    : { kind: special.kind, label: special.label, source: special.source };
}
