import type { Actor } from '#domain/kernel/actor.ts';
import { isProcessKind } from '#domain/kernel/process-kind.ts';
import { clockOf } from '#db/queries/clock-of.query.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { ofEachStandIn } from '#api/support/in-place-of.ts';
import { todayOf } from '#api/support/now.ts';
import type { Place } from '#engine/places.ts';

/** Whether it holds for any unit that ended and for which the listener acts on the day of the thing itself. */
export async function inPlaceOfAny(
  deps: ApiDeps,
  actor: Actor,
  { stream, kind, rehearsal }: Place,
  holds: (deps: ApiDeps, as: Actor) => Promise<boolean>,
): Promise<boolean> {
  const found = await ofEachStandIn(deps, actor, async (reading, as, actsOn) => {
    if (!(await holds(reading, as))) return false;
    const clock = rehearsal && isProcessKind(kind) ? await clockOf(deps.record, kind, stream) : null;
    return actsOn(todayOf(clock));
  });
  return found.some(({ answer }) => answer);
}
