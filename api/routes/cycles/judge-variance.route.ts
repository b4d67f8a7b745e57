import { z } from 'zod';
import { summedIn } from '#db/queries/summed-in.query.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { ReasonField } from '#api/support/fields.ts';
import { CycleUnitParams, cycleStream, placeOrNotFound, unitId } from '#api/support/ids.ts';

const params = CycleUnitParams.extend({ number: z.coerce.number().int().min(1).max(100_000) });

export const acceptVariance = commandRoute({
  path: '/cycles/:cycle/reports/:unit/variances/:number/accept',
  tag: 'cycles',
  summary: 'Accept a variance note: beside the sealed totals stands what they come to with it',
  action: 'reviewCycle.AcceptVariance',
  params,
  body: z.strictObject({}),
  async target({ params: { cycle, unit: asked, number }, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(cycle), 'reviewCycle');
    const unit = unitId(asked);
    const reviews = await summedIn(deps.record, place.stream, place.rehearsal);
    return { place, unit, data: { unit, number, ...(reviews.length === 0 ? {} : { summedIn: reviews }) } };
  },
});

export const refuseVariance = commandRoute({
  path: '/cycles/:cycle/reports/:unit/variances/:number/refuse',
  tag: 'cycles',
  summary: 'Refuse a variance note',
  action: 'reviewCycle.RefuseVariance',
  params,
  body: z.strictObject({ reason: ReasonField }),
  async target({ params: { cycle, unit: asked, number }, body: { reason }, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(cycle), 'reviewCycle');
    const unit = unitId(asked);
    return { place, unit, data: { unit, number, reason } };
  },
});
