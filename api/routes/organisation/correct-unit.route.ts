import { UnitBody } from '#api/routes/organisation/fields.ts';
import { organisationPlace } from '#api/routes/organisation/place.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { DateField, lineUpTo } from '#api/support/fields.ts';
import { UnitParams, unitId } from '#api/support/ids.ts';

export const correctUnit = commandRoute({
  path: '/organisation/units/:unit/correct',
  tag: 'organisation',
  summary: 'Put right what was entered by mistake: no change in the world, so no day, no document and no former name',
  action: 'organisation.CorrectUnit',
  large: true,
  params: UnitParams,
  body: UnitBody.omit({ id: true, validTo: true }).extend({
    asOf: DateField.describe('The name and the place that it bears on this day are put right'),
    reason: lineUpTo(1000),
  }),
  target: ({ params, body }) =>
    Promise.resolve({ place: organisationPlace, unit: null, data: { ...body, unit: unitId(params.unit) } }),
});
