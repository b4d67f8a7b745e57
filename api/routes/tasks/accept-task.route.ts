import { z } from 'zod';
import type { AcceptTask } from '#domain/follow-up-task/commands.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { UnitField } from '#api/support/unit-field.ts';
import { placeOrNotFound, TaskParams, taskStreamOf } from '#api/support/ids.ts';

export const acceptTask = commandRoute({
  path: '/tasks/:conference/:number/accept',
  tag: 'tasks',
  summary: 'Accept the task for a unit that is assigned',
  action: 'followUpTask.AcceptTask',
  params: TaskParams,
  body: z.strictObject({ unit: UnitField }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, taskStreamOf(params), 'followUpTask');
    return { place, unit: body.unit, data: body satisfies AcceptTask['data'] };
  },
});
