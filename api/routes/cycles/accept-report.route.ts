import { z } from 'zod';
import { commandRoute } from '#api/support/command-route.ts';
import { CycleUnitParams, cycleStream, placeOrNotFound, unitId } from '#api/support/ids.ts';
import { NumberField } from '#api/support/fields.ts';

export const acceptReport = commandRoute({
  path: '/cycles/:cycle/reports/:unit/accept',
  tag: 'cycles',
  summary: 'Accept a report: from here on its figures count',
  action: 'reviewCycle.AcceptReport',
  params: CycleUnitParams,
  body: z.strictObject({ round: NumberField }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    const unit = unitId(params.unit);
    return { place, unit, data: { unit, round: body.round } };
  },
});
