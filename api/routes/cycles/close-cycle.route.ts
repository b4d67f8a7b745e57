import { z } from 'zod';
import { commandRoute } from '#api/support/command-route.ts';
import { CycleParams, cycleStream, placeOrNotFound, TaskStreamField } from '#api/support/ids.ts';

export const closeCycle = commandRoute({
  path: '/cycles/:cycle/close',
  tag: 'cycles',
  summary: 'Close the cycle; open tasks that go on are named',
  action: 'reviewCycle.CloseCycle',
  large: true,
  params: CycleParams,
  body: z.strictObject({
    carriedOver: z.array(TaskStreamField).max(1000).default([]),
  }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    return { place, unit: null, data: { carriedOver: body.carriedOver } };
  },
});
