import { z } from 'zod';
import type { UrgeTask } from '#domain/follow-up-task/commands.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { mendedUnits } from '#api/support/mended-address.ts';
import { MaybeText, UnitField } from '#api/support/unit-field.ts';
import { placeOrNotFound, TaskParams, taskStreamOf } from '#api/support/ids.ts';

export const urgeTask = commandRoute({
  path: '/tasks/:conference/:number/urge',
  tag: 'tasks',
  summary: 'Urge one unit, or every unit that still owes its report',
  action: 'followUpTask.UrgeTask',
  params: TaskParams,
  body: z.strictObject({ unit: UnitField.nullable().default(null), text: MaybeText }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, taskStreamOf(params), 'followUpTask');
    const lookUp = async (): Promise<UrgeTask['data']> => {
      const mended = await mendedUnits(deps, place.stream, body.unit);
      return { ...body, ...(mended.length === 0 ? {} : { addressMended: mended }) };
    };
    return { place, unit: null, lookUp };
  },
});
