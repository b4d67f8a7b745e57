import { z } from 'zod';
import { ReasonField } from '#api/support/fields.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { CycleParams, cycleStream, placeOrNotFound } from '#api/support/ids.ts';

export const closeCollection = commandRoute({
  path: '/cycles/:cycle/close-collection',
  tag: 'cycles',
  summary: 'Close the collection; who is missing is named',
  action: 'reviewCycle.CloseCollection',
  params: CycleParams,
  body: z.strictObject({
    overrideReason: ReasonField.nullable().default(null),
  }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    return { place, unit: null, data: { overrideReason: body.overrideReason } };
  },
});
