import { z } from 'zod';
import type { SetDueDate } from '#domain/follow-up-task/commands.ts';
import { DueDateField } from '#api/routes/tasks/due-date.field.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { ReasonField } from '#api/support/fields.ts';
import { placeOrNotFound, TaskParams, taskStreamOf } from '#api/support/ids.ts';

export const setDueDate = commandRoute({
  path: '/tasks/:conference/:number/due-date',
  tag: 'tasks',
  summary: 'Give the task a date; it holds for every unit of the task',
  action: 'followUpTask.SetDueDate',
  params: TaskParams,
  body: z.strictObject({ rule: DueDateField, reason: ReasonField }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, taskStreamOf(params), 'followUpTask');
    return { place, unit: null, data: body satisfies SetDueDate['data'] };
  },
});
