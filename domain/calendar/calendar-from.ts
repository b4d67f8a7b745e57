import type { CalendarRow } from '#domain/calendar/vietnam-2020-2026.data.ts';
import { type CalendarDay, specialDayKinds, type WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { type CivilDate, parseCivilDate, weekday } from '#domain/kernel/civil-date.ts';

export type CalendarProblemCode =
  | 'range-reversed'
  | 'version-missing'
  | 'not-a-date'
  | 'unknown-kind'
  | 'source-missing'
  | 'date-repeated'
  | 'outside-range'
  | 'not-a-saturday'
  | 'already-a-day-off';

/** `row` is the index of the row at fault; −1 speaks of the table as a whole. */
export interface CalendarProblem {
  readonly code: CalendarProblemCode;
  readonly row: number;
  readonly value: string;
}

export type CalendarOutcome =
  | { readonly ok: true; readonly calendar: WorkingCalendar }
  | { readonly ok: false; readonly problems: readonly CalendarProblem[] };

/** All problems at once: an office corrects a table once, not row by row. */
export function calendarFrom(
  rows: readonly CalendarRow[],
  version: string,
  from: CivilDate,
  to: CivilDate,
): CalendarOutcome {
  const problems: CalendarProblem[] = [];
  if (version.trim() === '') problems.push({ code: 'version-missing', row: -1, value: version });
  if (to < from) problems.push({ code: 'range-reversed', row: -1, value: `${from}/${to}` });
  const days = new Map<CivilDate, CalendarDay>();
  rows.forEach((row, index) => {
    const day = dayOf(row);
    if (day === null) {
      const code = parseCivilDate(row.date) === null ? 'not-a-date' : 'unknown-kind';
      problems.push({ code, row: index, value: code === 'not-a-date' ? row.date : row.kind });
      return;
    }
    for (const code of faultsOf(day, days, from, to)) problems.push({ code, row: index, value: row.date });
    days.set(day.date, day);
  });
  return problems.length === 0 ? { ok: true, calendar: { version, from, to, days } } : { ok: false, problems };
}

function dayOf(row: CalendarRow): CalendarDay | null {
  const date = parseCivilDate(row.date);
  const kind = specialDayKinds.find((known) => known === row.kind);
  return date === null || kind === undefined ? null : { date, kind, label: row.label, source: row.source };
}

function faultsOf(
  day: CalendarDay,
  earlier: ReadonlyMap<CivilDate, CalendarDay>,
  from: CivilDate,
  to: CivilDate,
): readonly CalendarProblemCode[] {
  const faults: CalendarProblemCode[] = [];
  if (day.source.trim() === '') faults.push('source-missing');
  if (earlier.has(day.date)) faults.push('date-repeated');
  if (day.date < from || to < day.date) faults.push('outside-range');
  if (day.kind === 'workingSaturday' && weekday(day.date) !== 6) faults.push('not-a-saturday');
  // A compensatory or swapped day on a weekend gives nobody a day off: the row is a slip of the pen.
  const gives = day.kind === 'compensatory' || day.kind === 'swappedOff';
  if (gives && weekday(day.date) >= 6) faults.push('already-a-day-off');
  return faults;
}
