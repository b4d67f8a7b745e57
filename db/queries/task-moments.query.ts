import { sql } from 'kysely';
import { addWorkingDays } from '#domain/calendar/working-days.ts';
import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { type Clock, domainTime } from '#domain/kernel/clock.ts';
import { addDays, type CivilDate, vietnamDate, vietnamInstant } from '#domain/kernel/civil-date.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import type { Db } from '#db/database.ts';
import type { TaskMoment } from '#db/queries/task-filter.ts';

/** The times at which tasks are judged: now; for rehearsals, what each of their clocks shows now. */
export async function taskMoments(
  db: Db,
  rehearsal: boolean,
  calendar: WorkingCalendar,
  soonDays: number,
  now: Instant,
): Promise<readonly TaskMoment[]> {
  const clocks = rehearsal ? await rehearsedClocks(db) : [null];
  return clocks.map((clock) => {
    const at = domainTime(clock, now);
    return { clock, at, soonUntil: vietnamInstant(soonDay(vietnamDate(at), soonDays, calendar), '24:00') };
  });
}

/** Outside the table of working days nobody knows the holidays: counted by weeks of five days. */
function soonDay(today: CivilDate, days: number, calendar: WorkingCalendar): CivilDate {
  return addWorkingDays(today, days, calendar) ?? addDays(today, Math.ceil((days * 7) / 5));
}

async function rehearsedClocks(db: Db): Promise<readonly (Clock | null)[]> {
  const { rows } = await sql<{ clock: Clock | null }>`
    select distinct clock from task_view where rehearsal`.execute(db);
  return rows.map(({ clock }) => clock);
}
