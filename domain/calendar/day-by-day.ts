import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { covers, isWorkingDay } from '#domain/calendar/working-days.ts';
import { addDays, type CivilDate, weekday } from '#domain/kernel/civil-date.ts';

/** One day of a counted term, as a small calendar shows it. */
export interface CountedDay {
  readonly date: CivilDate;
  readonly weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  readonly working: boolean;
  /** Which working day of the term it is; 0 = the day it is counted from, null = a day off. */
  readonly count: number | null;
  /** Why a day is special, in the words of the published table. */
  readonly label: string | null;
}

/** Every day from the first to the last, each saying whether it counts. The first day is not counted (BLDS 2015 art. 147). */
export function dayByDay(from: CivilDate, to: CivilDate, calendar: WorkingCalendar): readonly CountedDay[] {
  if (!covers(calendar, from) || !covers(calendar, to)) return [];
  const days: CountedDay[] = [];
  let counted = 0;
  for (let date = from; date <= to; date = addDays(date, 1)) {
    const working = isWorkingDay(date, calendar);
    if (date > from && working) counted += 1;
    days.push({
      date,
      weekday: weekday(date),
      working,
      count: date === from ? 0 : working ? counted : null,
      label: calendar.days.get(date)?.label ?? null,
    });
  }
  return days;
}
