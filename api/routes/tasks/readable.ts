import type { z } from 'zod';
import type { Actor } from '#domain/kernel/actor.ts';
import { taskRow } from '#db/queries/task.query.ts';
import { authoriseReading } from '#api/support/authorise.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { placeOrNotFound, type TaskParams, taskStreamOf } from '#api/support/ids.ts';
import { Problem } from '#api/support/problem.ts';

/** A task that the actor may read: the host's staff, and the units that are assigned to it. */
export async function readableTask(deps: ApiDeps, actor: Actor, params: z.output<typeof TaskParams>) {
  const place = await placeOrNotFound(deps, taskStreamOf(params), 'followUpTask');
  await authoriseReading(deps, actor, 'readTask', place);
  const row = await taskRow(deps.db, place.stream);
  if (row === undefined) throw new Problem('not-found');
  return row;
}
