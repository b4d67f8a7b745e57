import type { Given } from '#domain/kernel/decision.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import type { CommandId } from '#domain/kernel/ids.ts';
import type { Clock } from '#domain/kernel/clock.ts';
import { workingCalendar } from '#engine/states/working-calendar.ts';
import { readableConference } from '#api/routes/conferences/readable.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { nowOf } from '#api/support/now.ts';
import { Problem } from '#api/support/problem.ts';

/** Previews speak of what is not issued yet: the host's staff only. */
export async function staffedConference(deps: ApiDeps, actor: Actor, slug: string) {
  const found = await readableConference(deps, actor, slug);
  if (!found.staff) throw new Problem('not-permitted', { role: actor.role, liftedBy: 'coordinator, leader' });
  return { ...found, given: await givenNow(deps, actor, found.state.facts.clock) };
}

/** What a command that came this moment would be decided by. */
export async function givenNow(deps: ApiDeps, actor: Actor, clock: Clock | null): Promise<Given> {
  return { at: nowOf(clock), actor, commandId: 'preview' as CommandId, calendar: await workingCalendar(deps) };
}
