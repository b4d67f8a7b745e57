import type { z } from 'zod';
import { isStaffOf } from '#domain/access/rule.ts';
import { type CivilDate, vietnamDate } from '#domain/kernel/civil-date.ts';
import type { KnownTask } from '#domain/follow-up-task/state.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { type TaskView, taskView } from '#api/routes/tasks/task-view.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { type EndedShape, endedUnits } from '#api/support/ended.ts';
import { nowOf } from '#api/support/now.ts';

interface Row {
  readonly doc: KnownTask;
  readonly rehearsal: boolean;
  /** Left out: what its clock shows now. */
  readonly at?: Instant;
}

/** Each at its own time, with what is to be said of its units on that day: a rehearsal may play in another year. */
export async function taskViews(
  deps: ApiDeps,
  actor: Actor,
  rows: readonly Row[],
): Promise<readonly z.output<typeof TaskView>[]> {
  const timed = rows.map((row) => ({ ...row, at: row.at ?? nowOf(row.doc.created.clock) }));
  const ended = await endedOnEach(deps, timed);
  return timed.map(({ doc, rehearsal, at }) =>
    taskView(doc, {
      ...{ rehearsal, at, ended: ended.get(vietnamDate(at)) ?? new Map() },
      ...{ reader: actor.unit, staff: isStaffOf(doc.created.host, actor) },
    }),
  );
}

async function endedOnEach(deps: ApiDeps, rows: readonly { readonly doc: KnownTask; readonly at: Instant }[]) {
  const unitsOn = new Map<CivilDate, Set<UnitId>>();
  for (const { doc, at } of rows) {
    const units = unitsOn.get(vietnamDate(at)) ?? new Set();
    for (const { unit } of doc.assignees) units.add(unit);
    unitsOn.set(vietnamDate(at), units);
  }
  const found = new Map<CivilDate, ReadonlyMap<UnitId, EndedShape>>();
  for (const [day, units] of unitsOn) found.set(day, await endedUnits(deps, [...units], day));
  return found;
}
