import { z } from 'zod';
import { DateField, HourField, ReasonField } from '#api/support/fields.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { cycleStream, CycleUnitParams, placeOrNotFound, unitId } from '#api/support/ids.ts';

export const requestExtension = commandRoute({
  path: '/cycles/:cycle/reports/:unit/extension/request',
  tag: 'cycles',
  summary: 'Ask for a later deadline',
  action: 'reviewCycle.RequestExtension',
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
