import { yearToAskFor } from '#domain/calendar/year-to-ask-for.ts';
import { may } from '#domain/access/may.ts';
import { installation } from '#domain/access/resource.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { addDays, type CivilDate, civilDate } from '#domain/kernel/civil-date.ts';
import { calendarStream } from '#domain/kernel/streams.ts';
import { ownerName, type WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import { adminWork } from '#domain/work/kinds.ts';
import { addressOf } from '#domain/words/console-addresses.ts';
import type { Calendars } from '#engine/states/calendars-in.ts';
import { dueOn, workItem } from '#api/routes/work/item.ts';
import type { WorkItemShape } from '#api/routes/work/work.shape.ts';

/** What waits for whoever keeps the installation: from October on next year's days off, of every table that lacks them. */
export function adminItems(actor: Actor, calendars: Calendars, today: CivilDate): readonly WorkItemShape[] {
  if (!may(actor, adminWork.calendarToPublish, installation).allowed) return [];
  return [calendars(null), ...calendars.own()].flatMap((table) => yearOf(table, today));
}

function yearOf(calendar: WorkingCalendar, today: CivilDate): readonly WorkItemShape[] {
  const year = yearToAskFor(calendar, today);
  if (year === null) return [];
  const { own } = calendar;
  return [
    workItem('calendarToPublish', {
      stream: calendarStream,
      rehearsal: false,
      names: [String(year), ...(own === undefined ? [] : [ownerName(own)])],
      due: dueOn(addDays(civilDate(`${year}-01-01`), -1), null, calendar),
      address: addressOf.workingCalendar(String(year), own?.unit),
    }),
  ];
}
