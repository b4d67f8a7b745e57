import { workingDaysBetween } from '#domain/calendar/working-days.ts';
import { type CivilDate, vietnamDate } from '#domain/kernel/civil-date.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';

/** A report changed hands: it came `in` to the host, or went `out` judged or opened again. */
export interface Turn {
  readonly way: 'in' | 'out';
  readonly at: Instant;
}

/** In working days, the day a turn begins on not counted (docs/domain.md#reporting-windows). */
export interface ReviewClocks {
  /** Between the call or a return and the report's arrival, all rounds together. */
  readonly unitDays: number;
  /** Between arrival and judgement. */
  readonly reviewDays: number;
  /** Past the day the reviewer was given; 0 = in time, null = no day was given or nothing waits. */
  readonly reviewLate: number | null;
}

interface Asked {
  readonly calledOn: CivilDate;
  readonly turns: readonly Turn[];
  readonly reviewDueOn: CivilDate | null;
  readonly today: CivilDate;
  /** Nobody waits for the unit any more: accepted, exempt, or the collection is over. */
  readonly settled: boolean;
}

/** Both sides are measured alike: what the unit took, and what the host took. Days outside the table count none. */
export function reviewClocks(
  { calledOn, turns, reviewDueOn, today, settled }: Asked,
  calendar: WorkingCalendar,
): ReviewClocks {
  const days = (from: CivilDate, to: CivilDate): number =>
    to <= from ? 0 : (workingDaysBetween(from, to, calendar) ?? 0);
  let [since, unitDays, reviewDays] = [calledOn, 0, 0];
  for (const { way, at } of turns) {
    const on = vietnamDate(at);
    if (way === 'in') unitDays += days(since, on);
    else reviewDays += days(since, on);
    since = on;
  }
  const last = turns.at(-1);
  if (last?.way === 'in') reviewDays += days(since, today);
  else if (!settled) unitDays += days(since, today);
  return { unitDays, reviewDays, reviewLate: lateness(last, reviewDueOn, today, days) };
}

function lateness(
  last: Turn | undefined,
  dueOn: CivilDate | null,
  today: CivilDate,
  days: (from: CivilDate, to: CivilDate) => number,
): number | null {
  if (dueOn === null || last === undefined) return null;
  return days(dueOn, last.way === 'in' ? today : vietnamDate(last.at));
}
