import { z } from 'zod';
import { commandRoute } from '#api/support/command-route.ts';
import { cycleStream, CycleUnitParams, placeOrNotFound, unitId } from '#api/support/ids.ts';

export const urgeUnit = commandRoute({
  path: '/cycles/:cycle/reports/:unit/urge',
  tag: 'cycles',
  summary: 'Remind this unit now, beside the ladder',
  action: 'reviewCycle.UrgeUnit',
  params: CycleUnitParams,
  body: z.strictObject({}),
  async target({ params, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    const unit = unitId(params.unit);
    return { place, unit, data: { unit } };
  },
});
