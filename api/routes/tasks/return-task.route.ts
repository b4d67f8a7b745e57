import { z } from 'zod';
import type { ReturnTask } from '#domain/follow-up-task/commands.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { ReasonField } from '#api/support/fields.ts';
import { UnitField } from '#api/support/unit-field.ts';
import { placeOrNotFound, TaskParams, taskStreamOf } from '#api/support/ids.ts';

export const returnTask = commandRoute({
  path: '/tasks/:conference/:number/return',
  tag: 'tasks',
  summary: 'Return a report with reasons: it counts as not done',
  action: 'followUpTask.ReturnTask',
  large: true,
  params: TaskParams,
  body: z.strictObject({ unit: UnitField, reasons: z.array(ReasonField).min(1).max(50) }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, taskStreamOf(params), 'followUpTask');
    return { place, unit: null, data: body satisfies ReturnTask['data'] };
  },
});
