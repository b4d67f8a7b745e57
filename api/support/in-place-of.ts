import type { Actor } from '#domain/kernel/actor.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { answersFor } from '#domain/organisation/holders.ts';
import { organisationState } from '#engine/states/organisation-state.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { todayOf } from '#api/support/now.ts';
import { Problem } from '#api/support/problem.ts';
import { readAs } from '#api/support/read-as.ts';

/**
 * The caller as whoever acts for a unit that ended and whose duties its own has taken over: by reporters and heads, for what the
 * unit itself owed. What it hosted and judged is not handed on.
 */
export async function standIns(deps: ApiDeps, actor: Actor): Promise<readonly Actor[]> {
  if (actor.role !== 'reporter' && actor.role !== 'unitHead') return [];
  const { unit, position = null } = actor;
  const units = answersFor(await organisationState(deps), { unit, position }, todayOf(null));
  return units.map((ended) => ({ ...actor, unit: ended }));
}

/** The same question in the place of every unit one answers for, each on the rows which that unit may see. */
export async function ofEachStandIn<T>(
  deps: ApiDeps,
  actor: Actor,
  ask: (deps: ApiDeps, as: Actor) => Promise<T>,
): Promise<readonly { readonly unit: UnitId; readonly answer: T }[]> {
  const all = await standIns(deps, actor);
  return Promise.all(
    all.map(async (as) => ({ unit: as.unit, answer: await readAs(deps, as, (reading) => ask(reading, as)) })),
  );
}

/** As oneself, or in the place of the one unit that was chosen among those one answers for. */
export async function asChosen<T>(
  deps: ApiDeps,
  actor: Actor,
  inPlaceOf: string | undefined,
  ask: (deps: ApiDeps, as: Actor) => Promise<T>,
): Promise<T> {
  if (inPlaceOf === undefined) return ask(deps, actor);
  const as = (await standIns(deps, actor)).find(({ unit }) => unit === inPlaceOf);
  if (as === undefined) throw new Problem('not-found');
  return readAs(deps, as, (reading) => ask(reading, as));
}

/** As oneself; where that is not allowed, in the place of a unit that one answers for. Asked only then: mostly there is none. */
export async function inPlaceOf<T>(deps: ApiDeps, actor: Actor, attempt: (as: Actor) => Promise<T>): Promise<T> {
  try {
    return await attempt(actor);
  } catch (error) {
    if (!isDenied(error)) throw error;
    for (const other of await standIns(deps, actor)) {
      try {
        return await attempt(other);
      } catch (again) {
        if (!isDenied(again)) throw again;
      }
    }
    throw error;
  }
}

function isDenied(error: unknown): boolean {
  return error instanceof Problem && (error.code === 'not-found' || error.code === 'not-permitted');
}
