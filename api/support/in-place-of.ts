import type { Actor } from '#domain/kernel/actor.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { actsFor, answersFor, answersSomeDayFor } from '#domain/organisation/acts-for.ts';
import { isHandedOn } from '#domain/organisation/holders.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { todayOf } from '#api/support/now.ts';
import { Problem } from '#api/support/problem.ts';
import { readAs } from '#api/support/read-as.ts';

/** The caller as whoever acts for a unit that ended. `today`: on the real day; else on days of some rehearsal only. */
interface StandIn {
  readonly as: Actor;
  readonly today: boolean;
}

/**
 * For whom the caller stands in whose own unit has taken over duties: reporters and heads, for what the ended unit itself owed. What it
 * hosted and judged is not handed on.
 */
async function standIns(deps: ApiDeps, actor: Actor): Promise<readonly StandIn[]> {
  if (!isHandedOn(actor.role)) return [];
  const state = await deps.register();
  const by = { unit: actor.unit, position: actor.position ?? null };
  const now = answersFor(state, by, todayOf(null));
  const others = answersSomeDayFor(state, by).filter((one) => !now.includes(one));
  return [
    ...now.map((ended) => ({ as: { ...actor, unit: ended }, today: true })),
    ...others.map((ended) => ({ as: { ...actor, unit: ended }, today: false })),
  ];
}

/** Whether the caller acts for the unit that is asked for on the day of the thing itself: a rehearsal has its own. */
export type ActsOn = (day: CivilDate) => boolean;

/** The same question in the place of every unit one answers for, each on the rows which that unit may see; of them those of its days. */
export async function ofEachStandIn<T>(
  deps: ApiDeps,
  actor: Actor,
  ask: (deps: ApiDeps, as: Actor, actsOn: ActsOn) => Promise<T>,
): Promise<readonly { readonly unit: UnitId; readonly answer: T }[]> {
  const all = await standIns(deps, actor);
  return Promise.all(
    all.map(async ({ as }) => {
      const actsOn = await actsOnOf(deps, actor, as.unit);
      return { unit: as.unit, answer: await readAs(deps, as, (reading) => ask(reading, as, actsOn)) };
    }),
  );
}

export async function actsOnOf(deps: ApiDeps, caller: Actor, unit: UnitId): Promise<ActsOn> {
  const state = await deps.register();
  const by = { unit: caller.unit, position: caller.position ?? null };
  return (day) => actsFor(state, by, unit, day);
}

/** In the place of the one unit that was chosen among those one answers for. */
export async function asChosen<T>(
  deps: ApiDeps,
  actor: Actor,
  unit: string,
  ask: (deps: ApiDeps, as: Actor) => Promise<T>,
): Promise<T> {
  const chosen = (await standIns(deps, actor)).find(({ as, today }) => today && as.unit === unit);
  if (chosen === undefined) throw new Problem('not-found');
  return readAs(deps, chosen.as, (reading) => ask(reading, chosen.as));
}

/** As oneself; where that is not allowed, in the place of a unit that one answers for. Asked only then: mostly there is none. */
export async function inPlaceOf<T>(
  deps: ApiDeps,
  actor: Actor,
  attempt: (as: Actor, deps: ApiDeps) => Promise<T>,
): Promise<T> {
  try {
    return await attempt(actor, deps);
  } catch (error) {
    if (!isDenied(error)) throw error;
    for (const { as, today } of await standIns(deps, actor)) {
      const rehearsals = onlyRehearsals(deps);
      try {
        const answer = await attempt(as, today ? deps : rehearsals.deps);
        if (today || rehearsals.found()) return answer;
      } catch (again) {
        if (!isDenied(again)) throw again;
      }
    }
    throw error;
  }
}

/** Who does not stand in today is shown nothing that is real. */
function onlyRehearsals(deps: ApiDeps): { readonly deps: ApiDeps; readonly found: () => boolean } {
  let found = false;
  const find: ApiDeps['places']['find'] = async (stream) => {
    const place = await deps.places.find(stream);
    if (place?.rehearsal !== true) return undefined;
    found = true;
    return place;
  };
  return { deps: { ...deps, places: { find } }, found: () => found };
}

function isDenied(error: unknown): boolean {
  return error instanceof Problem && (error.code === 'not-found' || error.code === 'not-permitted');
}
