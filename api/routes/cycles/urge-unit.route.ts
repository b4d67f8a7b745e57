import { z } from 'zod';
import { commandRoute } from '#api/support/command-route.ts';
import { mendedUnits } from '#api/support/mended-address.ts';
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
    const lookUp = async () => {
      const mended = await mendedUnits(deps, place.stream, unit);
      return { unit, ...(mended.length === 0 ? {} : { addressMended: true as const }) };
    };
    return { place, unit, lookUp };
  },
});
