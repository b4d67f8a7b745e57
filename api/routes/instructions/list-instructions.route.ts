import { z } from 'zod';
import { installation } from '#domain/access/resource.ts';
import { placeKey } from '#domain/directive/noted-place.ts';
import { dateOf } from '#domain/follow-up-task/assignees.ts';
import { executionState, executionWords } from '#domain/follow-up-task/execution-state.ts';
import { taskStatuses } from '#domain/follow-up-task/state.ts';
import { slugOf } from '#domain/kernel/streams.ts';
import { type InstructionRow, instructionsOn } from '#db/queries/directives.query.ts';
import { authorise } from '#api/support/authorise.ts';
import { cycleStream, Slug, TaskStreamField, unitId } from '#api/support/ids.ts';
import { nowOf } from '#api/support/now.ts';
import { queryRoute } from '#api/support/query-route.ts';

const Instruction = z.object({
  conference: z.string().describe('With the number 1 the address of the task it became'),
  text: z.string(),
  leader: z.string(),
  on: z.string(),
  to: z.object({ unit: z.string(), name: z.string() }),
  person: z.string().nullable(),
  dueOn: z.string().nullable(),
  status: z.enum(taskStatuses).nullable(),
  word: z.enum(executionWords).nullable(),
});

const Asked = z.object({ cycle: Slug.optional(), unit: Slug.optional(), task: TaskStreamField.optional() });

export const listInstructions = queryRoute({
  path: '/instructions',
  tag: 'directives',
  summary:
    'Notes that leaders wrote on one report (`cycle` and `unit`), one task or one unit, with where each stands: for the host’s staff, and of a unit those it carries out',
  name: 'listInstructions',
  params: z.object({}),
  query: Asked,
  output: z.object({ instructions: z.array(Instruction) }),
  async answer({ query, actor, deps }) {
    authorise(actor, 'listTasks', installation);
    const place = keyOf(query);
    if (place === null) return { instructions: [] };
    return { instructions: (await instructionsOn(deps.db, place)).map(told) };
  },
});

function keyOf({ cycle, unit, task }: z.output<typeof Asked>): string | null {
  if (task !== undefined) return placeKey({ kind: 'task', task });
  if (unit === undefined) return null;
  const of = { unit: unitId(unit), name: '' };
  return placeKey(cycle === undefined ? { kind: 'unit', ...of } : { kind: 'report', cycle: cycleStream(cycle), ...of });
}

function told({ stream, note, task }: InstructionRow): z.output<typeof Instruction> {
  const { text, by: leader, on, to, person = null } = note;
  return {
    ...{ conference: slugOf(stream), text, leader, on, to, person },
    dueOn: task === null ? null : (dateOf(task.deadline)?.date ?? null),
    status: task?.status ?? null,
    word: task === null ? null : (executionState(task, nowOf(null))?.word ?? null),
  };
}
