import { z } from 'zod';
import { isOpen } from '#domain/follow-up-task/assignees.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { may } from '#domain/access/may.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { taskRow } from '#db/queries/task.query.ts';
import type { FileOwner } from '#api/routes/files/receive-file.ts';
import { FilesGiven, filesGiven, NameField, SentAhead, sentAhead } from '#api/routes/files/sent-ahead.ts';
import { readableTask } from '#api/routes/tasks/readable.ts';
import { authoriseCommand } from '#api/support/authorise.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { inPlaceOf } from '#api/support/in-place-of.ts';
import { placeOrNotFound, TaskParams, taskStreamOf } from '#api/support/ids.ts';
import { Problem } from '#api/support/problem.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { route } from '#api/support/route.ts';
import { UnitField } from '#api/support/unit-field.ts';
import { requireSide } from '#api/support/whose-side.ts';
import { shareOf } from '#domain/access/resource.ts';

/** Who may report on the task for the unit may send what proves it: the report names it afterwards. */
export const sendTaskFile = route({
  ...{ method: 'POST', path: '/tasks/:conference/:number/files', tag: 'tasks', name: 'sendTaskFile', asks: 'person' },
  summary: 'Send a file of evidence ahead of the report that names it: its bytes as the body',
  takes: { params: TaskParams, querystring: z.object({ name: NameField, unit: UnitField }) },
  bytes: true,
  output: SentAhead,
  handle: ({ caller, params, query: { name, unit }, request, deps }) =>
    sentAhead(deps, request, {
      name,
      allowed: () => inPlaceOf(deps, caller, (actor, seen) => ownerOf(seen, { caller, actor, unit, params })),
    }),
});

interface Asked {
  readonly caller: Actor;
  readonly actor: Actor;
  readonly unit: UnitId;
  readonly params: z.output<typeof TaskParams>;
}

async function ownerOf(deps: ApiDeps, { caller, actor, unit, params }: Asked): Promise<FileOwner> {
  const place = await placeOrNotFound(deps, taskStreamOf(params), 'followUpTask');
  const { stream, host, ledger } = place;
  // Whoever signs reports it done; whoever prepares reports progress: both have something to prove.
  if (!may(actor, 'followUpTask.ReportDone', shareOf(unit, host)).allowed)
    authoriseCommand(actor, 'followUpTask.ReportProgress', place, unit);
  await requireSide(deps, caller, place, unit);
  const row = await taskRow(deps.record, stream);
  const own = row?.doc.assignees.find((one) => one.unit === unit);
  if (row === undefined || own === undefined) throw new Problem('not-found');
  // What no report can name any more would only lie there until it is swept away.
  if (row.doc.status !== 'running' || !isOpen(own)) throw new Problem('file-closed-task');
  return { ledger, stream, host, unit, side: 'unit', account: actor.account ?? null };
}

export const listTaskFiles = queryRoute({
  path: '/tasks/:conference/:number/files',
  tag: 'tasks',
  summary: 'Evidence of a task: what came with the reports, and what a unit has sent ahead for itself',
  name: 'listTaskFiles',
  params: TaskParams,
  query: z.object({}),
  output: FilesGiven,
  async answer({ params, actor, deps }) {
    const { stream } = await readableTask(deps, actor, params);
    const place = await placeOrNotFound(deps, stream, 'followUpTask');
    return filesGiven(deps, actor, place);
  },
});
