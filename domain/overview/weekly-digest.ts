import { isWorkingDay } from '#domain/calendar/working-days.ts';
import { addDays, type CivilDate, weekday } from '#domain/kernel/civil-date.ts';
import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';

/** On which day of the week a leader is written to, and from which hour on: a setting of the installation. */
export interface DigestRhythm {
  /** 1 is Monday. */
  readonly weekday: number;
  /** `HH:mm`. */
  readonly hour: string;
}

/**
 * The week, by its Monday, whose letter is due on a day: on its weekday or, where that is a day off, on the first working day after it;
 * later in the same week only as long as nobody has written it. Null: not yet, or a day off. A week that is all holiday has none.
 */
export function digestWeek(today: CivilDate, { weekday: wanted }: DigestRhythm, calendar: WorkingCalendar) {
  if (weekday(today) < wanted || !isWorkingDay(today, calendar)) return null;
  return addDays(today, 1 - weekday(today));
}
