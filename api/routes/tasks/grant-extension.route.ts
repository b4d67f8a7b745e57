import { z } from 'zod';
import type { GrantExtension } from '#domain/follow-up-task/commands.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { DateField } from '#api/support/fields.ts';
import { MaybeText, UnitField } from '#api/support/unit-field.ts';
import { placeOrNotFound, TaskParams, taskStreamOf } from '#api/support/ids.ts';

export const grantExtension = commandRoute({
  path: '/tasks/:conference/:number/extension/grant',
  tag: 'tasks',
  summary: 'Grant an extension to one unit: the date asked for, or another one',
  action: 'followUpTask.GrantExtension',
  params: TaskParams,
  body: z.strictObject({ unit: UnitField, until: DateField.nullable().default(null), reason: MaybeText }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, taskStreamOf(params), 'followUpTask');
    return { place, unit: null, data: body satisfies GrantExtension['data'] };
  },
});
