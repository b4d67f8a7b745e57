import type { NamedUnit } from '#domain/follow-up-task/events.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { membersBelow } from '#domain/organisation/members-below.ts';
import { taskRow } from '#db/queries/task.query.ts';
import type { KnownTask } from '#domain/follow-up-task/state.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { Problem } from '#api/support/problem.ts';

/** Below a unit in the tree of the day the task was concluded, without those that were given the very same task. */
export async function membersOf(
  deps: ApiDeps,
  { doc, unit }: { doc: KnownTask; unit: UnitId },
): Promise<readonly NamedUnit[]> {
  const { created, assignees } = doc;
  const taken = new Set<UnitId>(assignees.map((one) => one.unit));
  for (const one of [created.host, ...(created.passedDown?.above ?? []), ...(await assignedAbove(deps, doc))])
    taken.add(one);
  const below = membersBelow(await deps.register(), unit, vietnamDate(created.concludedAt));
  return below.filter(({ id }) => !taken.has(id)).map(({ id, name }) => ({ unit: id, name }));
}

/** Whoever passed the task down was given it beside others, and reads who they are. */
async function assignedAbove(deps: ApiDeps, { created }: KnownTask): Promise<readonly UnitId[]> {
  if (created.passedDown === undefined) return [];
  return (await taskRow(deps.db, created.passedDown.task))?.units ?? [];
}

/** The members that were named, by the names of that day; one that is none is said where it stands. */
export async function namedMembers(
  deps: ApiDeps,
  given: { readonly doc: KnownTask; readonly unit: UnitId },
  named: readonly (readonly [pointer: string, unit: UnitId])[],
): Promise<readonly NamedUnit[]> {
  const below = membersBelow(await deps.register(), given.unit, vietnamDate(given.doc.created.concludedAt));
  const names = new Map(below.map(({ id, name }) => [id, name]));
  return named.map(([pointer, unit]) => {
    const name = names.get(unit);
    if (name === undefined) throw new Problem('unit-not-below', { unit }, { pointer });
    return { unit, name };
  });
}
