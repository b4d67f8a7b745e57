import { z } from 'zod';
import type { VerifyTask } from '#domain/follow-up-task/commands.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { UnitField } from '#api/support/unit-field.ts';
import { placeOrNotFound, TaskParams, taskStreamOf } from '#api/support/ids.ts';

export const verifyTask = commandRoute({
  path: '/tasks/:conference/:number/verify',
  tag: 'tasks',
  summary: 'Verify a report: never by whoever made it or by the unit itself',
  action: 'followUpTask.VerifyTask',
  params: TaskParams,
  body: z.strictObject({ unit: UnitField }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, taskStreamOf(params), 'followUpTask');
    return { place, unit: null, data: body satisfies VerifyTask['data'] };
  },
});
