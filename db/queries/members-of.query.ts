import type { StreamId } from '#domain/kernel/ids.ts';
import type { Db } from '#db/database.ts';

/** The members of several cycles, each once, by protocol; called as in the last of these cycles that it belongs to. */
export async function membersOf(db: Db, cycles: readonly StreamId[]) {
  if (cycles.length === 0) return [];
  const rows = await db
    .selectFrom('cycle_member')
    .select(['cycle', 'unit', 'name'])
    .where('cycle', 'in', [...cycles])
    .orderBy('rank')
    .orderBy('unit')
    .execute();
  const inOrder = rows.toSorted((a, b) => cycles.indexOf(a.cycle) - cycles.indexOf(b.cycle));
  const named = new Map(inOrder.map(({ unit, name }) => [unit, name]));
  return [...new Set(rows.map(({ unit }) => unit))].map((unit) => ({ unit, name: named.get(unit) ?? unit }));
}
