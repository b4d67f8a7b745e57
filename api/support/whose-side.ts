import type { Actor } from '#domain/kernel/actor.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { isItsOwn } from '#domain/organisation/acts-for.ts';
import { nameOn } from '#domain/organisation/queries.ts';
import { isProcessKind } from '#domain/kernel/process-kind.ts';
import { clockOf } from '#db/queries/clock-of.query.ts';
import type { Place } from '#engine/places.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { isOnHostSide } from '#api/support/host-side.ts';
import { endedUnits } from '#api/support/ended.ts';
import { actsOnOf } from '#api/support/in-place-of.ts';
import { todayOf } from '#api/support/now.ts';
import { Problem } from '#api/support/problem.ts';

/**
 * Null: the caller acts for the unit in that place on its own day. Else why not: on each day one side acts, the unit's own people or those
 * of whoever took over. The host's staff enter what came on paper for either.
 */
export async function otherSide(
  deps: ApiDeps,
  caller: Actor,
  { stream, kind, host, rehearsal }: Place,
  unit: UnitId | null,
): Promise<Problem | null> {
  if (unit === null || !isProcessKind(kind) || isOnHostSide({ host, stream }, caller)) return null;
  // Of most units nobody ever ended, and neither the day nor whoever took over has to be asked.
  if (unit === caller.unit && isItsOwn(await deps.registerOfLate(), unit)) return null;
  const day = todayOf(rehearsal ? await clockOf(deps.record, kind, stream) : null);
  if ((await actsOnOf(deps, caller, unit))(day)) return null;
  return unit === caller.unit ? takenOver(deps, unit, day) : new Problem('not-found');
}

export async function requireSide(deps: ApiDeps, caller: Actor, place: Place, unit: UnitId | null): Promise<void> {
  const problem = await otherSide(deps, caller, place, unit);
  if (problem !== null) throw problem;
}

/** Who answers since when, and by which document. */
async function takenOver(deps: ApiDeps, unit: UnitId, day: CivilDate): Promise<Problem> {
  const ended = (await endedUnits(deps, [unit], day)).get(unit) ?? null;
  if (ended === null) return new Problem('unit-taken-over');
  const { since, document, handedOnBy, takenOverBy } = ended;
  const by = handedOnBy ?? document;
  return new Problem('unit-taken-over', {
    ...{ unit: nameOn(await deps.register(), unit, day), since },
    ...(takenOverBy === null ? {} : { taker: takenOverBy.person ?? takenOverBy.name }),
    ...(by === null ? {} : { document: by }),
  });
}
