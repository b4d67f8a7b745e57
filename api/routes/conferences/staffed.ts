import type { Actor } from '#domain/kernel/actor.ts';
import { readableConference } from '#api/routes/conferences/readable.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { givenNow } from '#api/support/given-now.ts';
import { Problem } from '#api/support/problem.ts';

/** Previews speak of what is not issued yet: the host's staff only. */
export async function staffedConference(deps: ApiDeps, actor: Actor, slug: string) {
  const found = await readableConference(deps, actor, slug);
  if (!found.staff) throw new Problem('not-permitted', { role: actor.role, liftedBy: 'coordinator, leader' });
  return { ...found, given: await givenNow(deps, actor, found.state.facts.clock, found.place.host) };
}
