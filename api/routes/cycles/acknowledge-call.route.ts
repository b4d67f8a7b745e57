import { z } from 'zod';
import { commandRoute } from '#api/support/command-route.ts';
import { cycleStream, CycleUnitParams, placeOrNotFound, unitId } from '#api/support/ids.ts';

export const acknowledgeCall = commandRoute({
  path: '/cycles/:cycle/reports/:unit/acknowledge',
  tag: 'cycles',
  summary: 'The unit has the call',
  action: 'reviewCycle.AcknowledgeCall',
  params: CycleUnitParams,
  body: z.strictObject({}),
  async target({ params, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    const unit = unitId(params.unit);
    return { place, unit, data: { unit } };
  },
});
