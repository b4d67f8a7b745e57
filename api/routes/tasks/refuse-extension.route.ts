import { z } from 'zod';
import type { RefuseExtension } from '#domain/follow-up-task/commands.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { ReasonField } from '#api/support/fields.ts';
import { UnitField } from '#api/support/unit-field.ts';
import { placeOrNotFound, TaskParams, taskStreamOf } from '#api/support/ids.ts';

export const refuseExtension = commandRoute({
  path: '/tasks/:conference/:number/extension/refuse',
  tag: 'tasks',
  summary: 'Refuse an extension, with the reason',
  action: 'followUpTask.RefuseExtension',
  params: TaskParams,
  body: z.strictObject({ unit: UnitField, reason: ReasonField }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, taskStreamOf(params), 'followUpTask');
    return { place, unit: null, data: body satisfies RefuseExtension['data'] };
  },
});
