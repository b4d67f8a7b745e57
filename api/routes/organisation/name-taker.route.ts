import { z } from 'zod';
import { Document, PositionField, UnitField } from '#api/routes/organisation/fields.ts';
import { organisationPlace } from '#api/routes/organisation/place.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { UnitParams, unitId } from '#api/support/ids.ts';

export const nameTaker = commandRoute({
  path: '/organisation/units/:unit/taker',
  tag: 'organisation',
  summary: 'Who answers for what a unit that ended still owes: by the administrator, or a coordinator it stood below',
  action: 'organisation.NameTaker',
  params: UnitParams,
  body: z.strictObject({ by: UnitField, position: PositionField, document: Document }),
  target: ({ params, body }) =>
    Promise.resolve({ place: organisationPlace, unit: null, data: { ...body, unit: unitId(params.unit) } }),
});
