import type { z } from 'zod';
import type { Actor } from '#domain/kernel/actor.ts';
import { isStaffOf } from '#domain/access/rule.ts';
import { readableTask } from '#api/routes/tasks/readable.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { givenNow } from '#api/support/given-now.ts';
import type { TaskParams } from '#api/support/ids.ts';
import { Problem } from '#api/support/problem.ts';

/** What is not issued yet is the staff's of whoever gave the task. */
export async function staffedTask(deps: ApiDeps, actor: Actor, params: z.output<typeof TaskParams>) {
  const row = await readableTask(deps, actor, params);
  const { host, clock } = row.doc.created;
  if (!isStaffOf(host, actor))
    throw new Problem('not-permitted', { role: actor.role, liftedBy: 'coordinator, leader' });
  return { row, state: row.doc, given: await givenNow(deps, actor, clock, host) };
}
