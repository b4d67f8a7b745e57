import { z } from 'zod';
import { hosted } from '#domain/access/resource.ts';
import { leftOpenOf } from '#api/routes/cycles/left-open.ts';
import { authorise } from '#api/support/authorise.ts';
import { CycleParams, cycleStream, placeOrNotFound } from '#api/support/ids.ts';
import { queryRoute } from '#api/support/query-route.ts';

export const readLeftOpen = queryRoute({
  path: '/cycles/:cycle/left-open',
  tag: 'cycles',
  summary: 'What the last conclusions left open, as the call for reports would name it now',
  name: 'readLeftOpen',
  params: CycleParams,
  query: z.object({}),
  output: z.object({
    tasks: z.array(
      z.object({
        notice: z.string(),
        number: z.int(),
        statement: z.string(),
        units: z.array(z.object({ unit: z.string().nullable(), name: z.string() })),
        due: z.string().nullable(),
        dueText: z.string().nullable().describe('The term as concluded, where it is no day'),
      }),
    ),
    more: z.int().describe('How many more are open than the call names'),
    recurring: z.array(z.string()).describe('Shortcomings that were found again'),
  }),
  async answer({ params, actor, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    authorise(actor, 'readBoard', hosted(place.host));
    const { tasks, more, recurring } = await leftOpenOf(deps, actor, place);
    return { tasks: tasks.map((task) => ({ ...task, units: [...task.units] })), more, recurring: [...recurring] };
  },
});
