import { z } from 'zod';
import { Document } from '#api/routes/organisation/fields.ts';
import { DateField } from '#api/support/fields.ts';
import { UnitParams, unitId } from '#api/support/ids.ts';
import { organisationPlace } from '#api/routes/organisation/place.ts';
import { commandRoute } from '#api/support/command-route.ts';

export const dissolveUnit = commandRoute({
  path: '/organisation/units/:unit/dissolve',
  tag: 'organisation',
  summary: 'End a unit with its last day',
  action: 'organisation.DissolveUnit',
  params: UnitParams,
  body: z.strictObject({ lastDay: DateField, document: Document }),
  target: ({ params, body }) =>
    Promise.resolve({ place: organisationPlace, unit: null, data: { ...body, unit: unitId(params.unit) } }),
});
