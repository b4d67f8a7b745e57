import type { Calendars } from '#engine/states/calendars-in.ts';
import { taskMoments } from '#db/queries/task-moments.query.ts';
import type { TaskMoment } from '#db/queries/task-filter.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { nowOf } from '#api/support/now.ts';

/** What time it is for the tasks asked about, and until when their terms are near: by the working days of whoever asks. */
export function momentsFor(
  deps: ApiDeps,
  { unit }: Actor,
  rehearsal: boolean,
  calendars: Calendars,
): Promise<readonly TaskMoment[]> {
  return taskMoments(deps.db, rehearsal, calendars(unit), deps.soonDays, nowOf(null));
}
