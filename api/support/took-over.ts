import { z } from 'zod';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { actsFor } from '#domain/organisation/acts-for.ts';
import { isHandedOn } from '#domain/organisation/holders.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { nameOn } from '#domain/organisation/queries.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { type ActsOn, ofEachStandIn } from '#api/support/in-place-of.ts';
import { todayOf } from '#api/support/now.ts';

/** A unit that ended, and whose duties the reader's own has taken over. */
export const TookOver = z.object({ unit: z.string(), name: z.string() });

/** Among those that take part in something, whom the caller acts for on its day beside his own unit. */
export async function tookOverAmong(
  deps: ApiDeps,
  caller: Actor,
  units: readonly UnitId[],
  day: CivilDate,
): Promise<z.output<typeof TookOver>[]> {
  if (!isHandedOn(caller.role)) return [];
  const state = await deps.register();
  const by = { unit: caller.unit, position: caller.position ?? null };
  return [...new Set(units)]
    .filter((unit) => unit !== caller.unit && actsFor(state, by, unit, day))
    .map((unit) => ({ unit, name: nameOn(state, unit, day) }));
}

/** What is asked of each such unit, in its place. */
export async function ofTookOver<T>(
  deps: ApiDeps,
  actor: Actor,
  ask: (deps: ApiDeps, as: Actor, actsOn: ActsOn) => Promise<T>,
): Promise<readonly { readonly from: z.output<typeof TookOver>; readonly answer: T }[]> {
  const found = await ofEachStandIn(deps, actor, ask);
  if (found.length === 0) return [];
  const state = await deps.register();
  return found.map(({ unit, answer }) => ({ from: { unit, name: nameOn(state, unit, todayOf(null)) }, answer }));
}

/** One's own first; what is the same thing for several is one line, with all whom it was taken over from. */
export function withTookOver<T>(
  own: readonly T[],
  others: readonly { readonly from: z.output<typeof TookOver>; readonly answer: readonly T[] }[],
  keyOf: (row: T) => string,
): (T & { tookOver: z.output<typeof TookOver>[] })[] {
  const found = new Map(own.map((row) => [keyOf(row), { ...row, tookOver: [] as z.output<typeof TookOver>[] }]));
  for (const { from, answer } of others) {
    for (const row of answer) {
      const known = found.get(keyOf(row)) ?? { ...row, tookOver: [] };
      known.tookOver.push(from);
      found.set(keyOf(row), known);
    }
  }
  return [...found.values()];
}
