import { z } from 'zod';
import { commandRoute } from '#api/support/command-route.ts';
import { CycleParams, cycleStream, placeOrNotFound } from '#api/support/ids.ts';

export const closeCycle = commandRoute({
  path: '/cycles/:cycle/close',
  tag: 'cycles',
  summary: 'Close the cycle; open tasks that go on are named',
  action: 'reviewCycle.CloseCycle',
  large: true,
  params: CycleParams,
  body: z.strictObject({
    carriedOver: z
      .array(z.string().regex(/^task\/[a-z0-9][a-z0-9.~_-]*\/\d{2,3}$/i))
      .max(1000)
      .default([]),
  }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    return { place, unit: null, data: { carriedOver: body.carriedOver } };
  },
});
