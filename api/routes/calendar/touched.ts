import { z } from 'zod';
import { dayChange } from '#domain/conference/day-change.ts';
import { termChange } from '#domain/follow-up-task/term-change.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { conferenceDates, type CycleDates, cycleDates, taskDates } from '#db/queries/open-dates.query.ts';
import type { Calendars } from '#engine/states/calendars-in.ts';
import { DateChangeShape, dateChangesOf } from '#api/support/date-changes.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { lackingDays } from '#api/support/lacking-days.ts';
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
      lacksDays: z.boolean().describe('No date falls differently, but a level then has less time than its plan keeps'),
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
  deps: ApiDeps,
  {
    changed,
    before,
    after,
  }: { readonly changed: UnitId | null; readonly before: Calendars; readonly after: Calendars },
): Promise<Touched> {
  const { record } = deps;
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
    cycles: await touchedCycles(
      deps,
      cycles.filter(({ hostUnit }) => follows(hostUnit)),
      after,
    ),
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

/** A calendar may take days from between dates without moving one: who looks after the cycle is asked about that, too. */
async function touchedCycles(deps: ApiDeps, rows: readonly CycleDates[], after: Calendars): Promise<Touched['cycles']> {
  const found: Touched['cycles'] = [];
  for (const row of rows) {
    const { committee, period, host, rehearsal, hostUnit } = row;
    const changes = dateChangesOf(row, after(hostUnit));
    const lacksDays = changes.length === 0 && (await lackingDays(deps, row, after(hostUnit))) !== null;
    if (changes.length > 0 || lacksDays) found.push({ committee, period, host, rehearsal, changes, lacksDays });
  }
  return found;
}
