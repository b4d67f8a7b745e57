import { z } from 'zod';
import { ReasonField, reasonsOf } from '#api/routes/cycles/reason-field.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { NumberField } from '#api/support/fields.ts';
import { cycleStream, CycleUnitParams, placeOrNotFound, unitId } from '#api/support/ids.ts';

export const openPlaces = commandRoute({
  path: '/cycles/:cycle/reports/:unit/open',
  tag: 'cycles',
  summary: 'Open more of a returned report: what was marked before stays open',
  action: 'reviewCycle.OpenPlaces',
  large: true,
  params: CycleUnitParams,
  body: z.strictObject({ round: NumberField, reasons: z.array(ReasonField).max(200) }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    const unit = unitId(params.unit);
    return { place, unit, data: { unit, round: body.round, reasons: reasonsOf(body.reasons) } };
  },
});
