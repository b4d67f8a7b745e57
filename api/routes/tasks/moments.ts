import { workingCalendar } from '#engine/states/working-calendar.ts';
import { taskMoments } from '#db/queries/task-moments.query.ts';
import type { TaskMoment } from '#db/queries/task-filter.ts';
import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { nowOf } from '#api/support/now.ts';

export interface TaskTimes {
  readonly calendar: WorkingCalendar;
  readonly moments: readonly TaskMoment[];
}

/** What time it is for the tasks asked about, and until when their terms are near. */
export async function taskTimes(deps: ApiDeps, rehearsal: boolean): Promise<TaskTimes> {
  const calendar = await workingCalendar(deps);
  return { calendar, moments: await taskMoments(deps.db, rehearsal, calendar, deps.soonDays, nowOf(null)) };
}
