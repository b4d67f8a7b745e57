import type { z } from 'zod';
import { installation } from '#domain/access/resource.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { directiveRow } from '#db/queries/directives.query.ts';
import { type DirectiveParams, directiveOf } from '#api/routes/directives/place.ts';
import { authorise } from '#api/support/authorise.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { placeOrNotFound } from '#api/support/ids.ts';
import { Problem } from '#api/support/problem.ts';

/** One the rows let the actor see: the host's staff, and units that have one of its tasks. */
export async function readableDirective(deps: ApiDeps, actor: Actor, params: z.output<typeof DirectiveParams>) {
  authorise(actor, 'listTasks', installation);
  const place = await placeOrNotFound(deps, directiveOf(params), 'directive');
  const row = await directiveRow(deps.db, place.stream);
  if (row === undefined) throw new Problem('not-found');
  return { place, row };
}
