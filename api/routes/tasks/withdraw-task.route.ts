import { z } from 'zod';
import type { WithdrawTask } from '#domain/follow-up-task/commands.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { ReasonField } from '#api/support/fields.ts';
import { placeOrNotFound, TaskParams, taskStreamOf } from '#api/support/ids.ts';

export const withdrawTask = commandRoute({
  path: '/tasks/:conference/:number/withdraw',
  tag: 'tasks',
  summary: 'Withdraw the task: the giver alone may',
  action: 'followUpTask.WithdrawTask',
  params: TaskParams,
  body: z.strictObject({ reason: ReasonField }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, taskStreamOf(params), 'followUpTask');
    return { place, unit: null, data: body satisfies WithdrawTask['data'] };
  },
});
