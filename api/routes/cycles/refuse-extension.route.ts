import { z } from 'zod';
import { ReasonField } from '#api/support/fields.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { cycleStream, CycleUnitParams, placeOrNotFound, unitId } from '#api/support/ids.ts';

export const refuseExtension = commandRoute({
  path: '/cycles/:cycle/reports/:unit/extension/refuse',
  tag: 'cycles',
  summary: 'Refuse a later deadline',
  action: 'reviewCycle.RefuseExtension',
  params: CycleUnitParams,
  body: z.strictObject({ reason: ReasonField }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    const unit = unitId(params.unit);
    return { place, unit, data: { unit, reason: body.reason } };
  },
});
