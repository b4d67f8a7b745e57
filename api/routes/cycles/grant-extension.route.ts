import { z } from 'zod';
import { DateField, HourField, ReasonField } from '#api/support/fields.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { cycleStream, CycleUnitParams, placeOrNotFound, unitId } from '#api/support/ids.ts';

export const grantExtension = commandRoute({
  path: '/cycles/:cycle/reports/:unit/extension/grant',
  tag: 'cycles',
  summary: 'Grant a later deadline to this unit alone',
  action: 'reviewCycle.GrantExtension',
  params: CycleUnitParams,
  body: z.strictObject({
    until: DateField,
    hour: HourField.nullable().default(null),
    reason: ReasonField,
  }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    const unit = unitId(params.unit);
    return { place, unit, data: { unit, until: body.until, hour: body.hour, reason: body.reason } };
  },
});
