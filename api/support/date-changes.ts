import { z } from 'zod';
import type { WorkingCalendar } from '#domain/kernel/working-calendar.ts';
import type { Deadline } from '#domain/deadlines/deadline.ts';
import { dateChanges } from '#domain/review-cycle/date-changes.ts';
import { ladderWhile } from '#domain/review-cycle/members.ts';
import type { CycleDates } from '#db/queries/open-dates.query.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import type { StateCache } from '#engine/state-cache.ts';
import { nowOf } from '#api/support/now.ts';
import { KeptBecause } from '#api/support/unions.ts';

const Day = z.object({ date: z.string(), hour: z.string(), at: z.iso.datetime() });

/** One open deadline that falls differently. */
export const DateChangeShape = z.object({
  version: z.int(),
  units: z.int().describe('Units that owe a report by it'),
  from: Day,
  to: Day.nullable().describe('Null: it stays, because the new day cannot be kept'),
  kept: KeptBecause.nullable(),
  reminders: z.array(z.iso.datetime()).describe('When the reminders go that are still to come'),
});

/**
 * Cycles of which no date falls differently by this calendar, at the version at which that was found: time alone never changes it,
 * so that a list of work computes it once and not at every look. Each table has its own; those of many versions ago are forgotten.
 */
export function unchangedBy(cache: StateCache, { version }: WorkingCalendar): Map<StreamId, number> {
  const byTable = unchanged.get(cache) ?? new Map<string, Map<StreamId, number>>();
  unchanged.set(cache, byTable);
  const known = byTable.get(version);
  if (known !== undefined) return known;
  if (byTable.size >= mostTables) byTable.clear();
  const cycles = new Map<StreamId, number>();
  byTable.set(version, cycles);
  return cycles;
}

const mostTables = 100;
const unchanged = new WeakMap<StateCache, Map<string, Map<StreamId, number>>>();

/** Nothing once somebody has confirmed this calendar for the cycle. */
export function dateChangesOf(row: CycleDates, calendar: WorkingCalendar): z.output<typeof DateChangeShape>[] {
  if (row.followedCalendar === calendar.version) return [];
  const units = new Map(row.owed.map((one) => [one.version, one.units]));
  const setting = {
    rollToWorkingDay: row.rollToWorkingDay,
    cutOff: row.cutOff,
    reviewKind: row.reviewKind,
    ladder: ladderWhile(row.status, row.ladder),
  };
  const dates = { setting, deadlines: row.deadlines, owed: new Set(units.keys()) };
  return dateChanges(dates, { at: nowOf(row.clock), calendar }).map((change) => {
    const { before } = change;
    const after = change.kind === 'moved' ? change.deadline : null;
    const spent = change.kind === 'moved' ? change.alreadyFired : [];
    return {
      version: before.version,
      units: units.get(before.version) ?? 0,
      from: day(before),
      to: after === null ? null : day(after),
      kept: change.kind === 'kept' ? change.problem : null,
      reminders: (after?.rungs ?? []).filter(({ key }) => !spent.includes(key)).map(({ at }) => at),
    };
  });
}

function day({ date, hour, at }: Deadline): z.output<typeof Day> {
  return { date, hour, at };
}
