import { z } from 'zod';
import { commandRoute } from '#api/support/command-route.ts';
import { CycleParams, cycleStream, placeOrNotFound } from '#api/support/ids.ts';

export const consolidate = commandRoute({
  path: '/cycles/:cycle/consolidate',
  tag: 'cycles',
  summary: 'Make the totals of the accepted reports and check them',
  action: 'reviewCycle.Consolidate',
  params: CycleParams,
  body: z.strictObject({}),
  async target({ params, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    return { place, unit: null, data: {} };
  },
});
