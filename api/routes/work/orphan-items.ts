import { may } from '#domain/access/may.ts';
import { installation } from '#domain/access/resource.ts';
import { hostsOf } from '#domain/access/rule.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { civilDate } from '#domain/kernel/civil-date.ts';
import { organisationStream } from '#domain/kernel/streams.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { orphanedAt, orphansOn } from '#domain/organisation/holders.ts';
import { nameOn } from '#domain/organisation/queries.ts';
import { registerWork } from '#domain/work/kinds.ts';
import { addressOf } from '#domain/words/console-addresses.ts';
import { type OpenDuty, openDuties } from '#db/queries/orphaned-work.query.ts';
import type { Calendars } from '#engine/states/calendars-in.ts';
import { dueAt, workItem } from '#api/routes/work/item.ts';
import type { WorkItemShape } from '#api/routes/work/work.shape.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { todayOf } from '#api/support/now.ts';

/** After every end that is announced: whoever is without a taker then may be so on the day of some rehearsal. */
const atLast = civilDate('9999-12-31');

/**
 * Reports and tasks of units that ended and for which nobody answers: nobody is reminded of them, so the host's coordinator is.
 * One line a unit, for one act settles all of it.
 */
export async function orphanItems(
  deps: ApiDeps,
  actor: Actor,
  calendars: Calendars,
): Promise<readonly WorkItemShape[]> {
  if (actor.role !== 'coordinator' || !may(actor, registerWork.takerToName, installation).allowed) return [];
  const state = await deps.register();
  const rows = await openDuties(deps.db, hostsOf(actor), orphansOn(state, atLast));
  // Along a chain it is the last unit of it that somebody has to be named for: that settles those before it, too.
  const byUnit = new Map<string, { readonly unit: UnitId; readonly duties: OpenDuty[] }>();
  for (const row of rows) {
    const unit = orphanedAt(state, row.unit, todayOf(row.clock));
    if (unit === null) continue;
    const key = `${unit} ${String(row.rehearsal)}`;
    const known = byUnit.get(key) ?? { unit, duties: [] };
    known.duties.push(row);
    byUnit.set(key, known);
  }
  return [...byUnit.values()].flatMap(({ unit, duties }) => {
    const [first] = duties;
    if (first === undefined) return [];
    return [
      workItem('takerToName', {
        stream: organisationStream,
        rehearsal: first.rehearsal,
        unit: { id: unit, name: nameOn(state, unit, todayOf(first.clock)) },
        count: duties.length,
        due: dueAt(first.dueAt, first.clock, calendars(first.host)),
        address: addressOf.taker(unit),
      }),
    ];
  });
}
