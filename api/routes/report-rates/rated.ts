import { type CivilDate, vietnamDate } from '#domain/kernel/civil-date.ts';
import { groupedBy } from '#domain/kernel/grouped-by.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import { type Instant, instantFromMillis, millisOf } from '#domain/kernel/instant.ts';
import { hasEnded } from '#domain/organisation/holders.ts';
import { type KindGroup, kindGroupOf } from '#domain/organisation/kind-group.ts';
import { type OrganisationState, recorded } from '#domain/organisation/state.ts';
import type { RatedUnit } from '#domain/report-rates/counts.ts';
import { punctualityOf } from '#domain/report-rates/punctuality.ts';
import { asksForReports } from '#domain/review-cycle/asks.ts';
import type { Db } from '#db/database.ts';
import { type RateRow, rateRows } from '#db/queries/report-rates.query.ts';
import { nowOf } from '#api/support/now.ts';

export interface RatedMember extends RatedUnit {
  readonly name: string;
  readonly group: KindGroup;
  readonly setting: RateRow['setting'];
  readonly status: RateRow['status'];
  readonly dueAt: Instant | null;
  readonly firstInAt: Instant | null;
}

export interface RatedCycle {
  readonly cycle: StreamId;
  readonly code: string;
  readonly label: string;
  readonly cutOff: CivilDate;
  readonly members: readonly RatedMember[];
}

/** What is usual is told by as many periods as a unit's own figures are: see own-history.query.ts. */
export const mostPeriods = 8;

/** As many of a cycle and the earlier ones of its kind as are asked for, the latest last; of the members those this database shows. */
export async function ratedCycles(
  db: Db,
  register: OrganisationState,
  cycle: StreamId,
  most: number,
): Promise<readonly RatedCycle[]> {
  const rows = await rateRows(db, cycle, most);
  return [...groupedBy(rows, (row) => row.cycle).values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const { cycle: stream, code, label, cut_off: cutOff, clock } = first;
    const now = nowOf(clock);
    return { cycle: stream, code, label, cutOff, members: members.map((row) => ratedMember(row, register, now)) };
  });
}

/** One row as rates judge it at that moment of its cycle's time. */
export function ratedMember(row: RateRow, register: OrganisationState, now: Instant): RatedMember {
  const dueAt = row.due_at === null ? null : instantFromMillis(row.due_at.getTime());
  const { unit, status, first_in: first, reopened } = row;
  const facts = {
    ...{ status, first, dueAt, passed: row.passed },
    called: asksForReports(row.cycle_status),
    open: !row.closed || reopened,
    ended: dueAt !== null && hasEnded(recorded(register), unit, lastDayOf(dueAt, now)),
  };
  return {
    ...{ unit, name: row.name, group: kindGroupOf(row.kind), setting: row.setting, status, dueAt },
    punctuality: punctualityOf(facts, now),
    firstInAt: first?.at ?? null,
    accepted: status === 'accepted',
    rounds: row.round,
    sentBack: row.round > 1 || status === 'returned',
    places: row.places,
  };
}

/** An end at 24:00 is the next day's first instant; what happens to a unit after today is not known yet. */
function lastDayOf(dueAt: Instant, now: Instant): CivilDate {
  return vietnamDate(dueAt < now ? instantFromMillis(millisOf(dueAt) - 1) : now);
}
