import { z } from 'zod';
import type { ReopenTask } from '#domain/follow-up-task/commands.ts';
import { DueDateField } from '#api/routes/tasks/due-date.field.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { ReasonField } from '#api/support/fields.ts';
import { UnitField } from '#api/support/unit-field.ts';
import { placeOrNotFound, TaskParams, taskStreamOf } from '#api/support/ids.ts';

export const reopenTask = commandRoute({
  path: '/tasks/:conference/:number/reopen',
  tag: 'tasks',
  summary: 'Open the task again, for one unit or for all, with a new date or the former one',
  action: 'followUpTask.ReopenTask',
  params: TaskParams,
  body: z.strictObject({
    unit: UnitField.nullable().default(null),
    rule: DueDateField.nullable().default(null),
    reason: ReasonField,
  }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, taskStreamOf(params), 'followUpTask');
    return { place, unit: null, data: body satisfies ReopenTask['data'] };
  },
});
