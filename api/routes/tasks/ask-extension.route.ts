import { z } from 'zod';
import type { AskExtension } from '#domain/follow-up-task/commands.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { DateField, ReasonField } from '#api/support/fields.ts';
import { UnitField } from '#api/support/unit-field.ts';
import { placeOrNotFound, TaskParams, taskStreamOf } from '#api/support/ids.ts';

export const askExtension = commandRoute({
  path: '/tasks/:conference/:number/extension/ask',
  tag: 'tasks',
  summary: 'Ask the giver of the task for a later date',
  action: 'followUpTask.AskExtension',
  params: TaskParams,
  body: z.strictObject({ unit: UnitField, until: DateField, reason: ReasonField }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, taskStreamOf(params), 'followUpTask');
    return { place, unit: body.unit, data: body satisfies AskExtension['data'] };
  },
});
