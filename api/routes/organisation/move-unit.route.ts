import { z } from 'zod';
import { Document, UnitField } from '#api/routes/organisation/fields.ts';
import { DateField } from '#api/support/fields.ts';
import { UnitParams, unitId } from '#api/support/ids.ts';
import { organisationPlace } from '#api/routes/organisation/place.ts';
import { commandRoute } from '#api/support/command-route.ts';

export const moveUnit = commandRoute({
  path: '/organisation/units/:unit/move',
  tag: 'organisation',
  summary: 'Put a unit under another one from a day on',
  action: 'organisation.MoveUnit',
  params: UnitParams,
  body: z.strictObject({ from: DateField, parent: UnitField, document: Document }),
  target: ({ params, body }) =>
    Promise.resolve({ place: organisationPlace, unit: null, data: { ...body, unit: unitId(params.unit) } }),
});
