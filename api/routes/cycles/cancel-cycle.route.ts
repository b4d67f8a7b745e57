import { z } from 'zod';
import { ReasonField } from '#api/support/fields.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { CycleParams, cycleStream, placeOrNotFound } from '#api/support/ids.ts';

export const cancelCycle = commandRoute({
  path: '/cycles/:cycle/cancel',
  tag: 'cycles',
  summary: 'Cancel the cycle',
  action: 'reviewCycle.CancelCycle',
  params: CycleParams,
  body: z.strictObject({ reason: ReasonField }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    return { place, unit: null, data: { reason: body.reason } };
  },
});
