import { yearToAskFor } from '#domain/calendar/year-to-ask-for.ts';
import { may } from '#domain/access/may.ts';
import { installation } from '#domain/access/resource.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { addDays, type CivilDate, civilDate } from '#domain/kernel/civil-date.ts';
import { calendarStream } from '#domain/kernel/streams.ts';
import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { adminWork } from '#domain/work/kinds.ts';
import { addressOf } from '#domain/words/console-addresses.ts';
import { dueOn, workItem } from '#api/routes/work/item.ts';
import type { WorkItemShape } from '#api/routes/work/work.shape.ts';

/** What waits for whoever keeps the installation: from October on next year's days off. */
export function adminItems(actor: Actor, calendar: WorkingCalendar, today: CivilDate): readonly WorkItemShape[] {
  const year = yearToAskFor(calendar, today);
  if (year === null || !may(actor, adminWork.calendarToPublish, installation).allowed) return [];
  return [
    workItem('calendarToPublish', {
      stream: calendarStream,
      rehearsal: false,
      names: [String(year)],
      due: dueOn(addDays(civilDate(`${year}-01-01`), -1), null, calendar),
      address: addressOf.workingCalendar(String(year)),
    }),
  ];
}
