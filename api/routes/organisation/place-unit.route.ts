import { z } from 'zod';
import { Document, OtherHierarchyField, UnitField } from '#api/routes/organisation/fields.ts';
import { organisationPlace } from '#api/routes/organisation/place.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { DateField } from '#api/support/fields.ts';
import { UnitParams, unitId } from '#api/support/ids.ts';

export const placeUnit = commandRoute({
  path: '/organisation/units/:unit/place',
  tag: 'organisation',
  summary: "Where a unit stands in the Party's or the Front's hierarchy from a day on",
  action: 'organisation.PlaceUnit',
  params: UnitParams,
  body: z.strictObject({
    hierarchy: OtherHierarchyField,
    from: DateField.nullable().default(null).describe('null: from the beginning'),
    parent: UnitField.nullable().describe('null: as in the State hierarchy'),
    document: Document.default('').describe('Needed once a place has been stated'),
  }),
  target: ({ params, body }) =>
    Promise.resolve({ place: organisationPlace, unit: null, data: { ...body, unit: unitId(params.unit) } }),
});
