import { z } from 'zod';
import { dayChange } from '#domain/conference/day-change.ts';
import { termChange } from '#domain/follow-up-task/term-change.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { conferenceDates, cycleDates, taskDates } from '#db/queries/open-dates.query.ts';
import type { Calendars } from '#engine/states/calendars-in.ts';
import { DateChangeShape, dateChangesOf } from '#api/support/date-changes.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { nowOf } from '#api/support/now.ts';

const Moved = z.object({ from: z.string(), to: z.string() }).nullable();

/** All that would fall differently, by what it belongs to. Rehearsals are marked. */
export const TouchedShape = z.object({
  version: z.string().describe('What the new table would be called'),
  cycles: z.array(
    z.object({
      committee: z.string(),
      period: z.string(),
      host: z.string(),
      rehearsal: z.boolean(),
      changes: z.array(DateChangeShape),
    }),
  ),
  conferences: z.array(
    z.object({
      title: z.string(),
      heldOn: z.string(),
      rehearsal: z.boolean(),
      onDayOff: z.boolean(),
      latestInvitation: Moved,
      notice: Moved,
      reminders: z.boolean(),
    }),
  ),
  tasks: z.array(
    z.object({
      conference: z.string().nullable(),
      number: z.int(),
      date: z.string(),
      rehearsal: z.boolean(),
      onDayOff: z.boolean(),
      reminders: z.boolean(),
    }),
  ),
});

export type Touched = z.output<typeof TouchedShape>;

/** The administrator sees what the whole installation would be asked to look at, by name and number; no report, no letter. */
export async function touchedBy(
  { record }: ApiDeps,
  {
    changed,
    before,
    after,
  }: { readonly changed: UnitId | null; readonly before: Calendars; readonly after: Calendars },
): Promise<Touched> {
  const [cycles, conferences, tasks] = await Promise.all([
    cycleDates(record),
    conferenceDates(record),
    taskDates(record, new Date()),
  ]);
  const both = (host: UnitId) => ({ before: before(host), calendar: after(host) });
  /** Whoever has the same table before and after is not touched. */
  const follows = (host: UnitId): boolean => before(host).version !== after(host).version;
  return {
    version: after(changed).version,
    cycles: cycles.flatMap((row) => {
      const { committee, period, host, rehearsal } = row;
      const changes = follows(row.hostUnit) ? dateChangesOf(row, after(row.hostUnit)) : [];
      return changes.length === 0 ? [] : [{ committee, period, host, rehearsal, changes }];
    }),
    conferences: conferences.flatMap(({ title, host, rehearsal, doc }) => {
      if (!follows(host)) return [];
      const change = dayChange(doc, { at: nowOf(doc.facts.clock), ...both(host) });
      return change === null ? [] : [{ title, heldOn: doc.facts.heldOn, rehearsal, ...change }];
    }),
    tasks: tasks.flatMap(({ number, title, host, rehearsal, clock, deadline }) => {
      if (!follows(host)) return [];
      const change = termChange(deadline, { at: nowOf(clock), ...both(host) });
      return change === null ? [] : [{ conference: title, number, date: deadline.date, rehearsal, ...change }];
    }),
  };
}
