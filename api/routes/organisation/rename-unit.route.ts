import { z } from 'zod';
import { Document, KindField, Name, OwnKindField } from '#api/routes/organisation/fields.ts';
import { DateField } from '#api/support/fields.ts';
import { UnitParams, unitId } from '#api/support/ids.ts';
import { organisationPlace } from '#api/routes/organisation/place.ts';
import { commandRoute } from '#api/support/command-route.ts';

export const renameUnit = commandRoute({
  path: '/organisation/units/:unit/rename',
  tag: 'organisation',
  summary: 'Give a unit another name, and if need be another kind, from a day on',
  action: 'organisation.RenameUnit',
  large: true,
  params: UnitParams,
  body: z.strictObject({
    from: DateField,
    name: Name,
    aliases: z.array(Name).max(50).default([]),
    kind: KindField.nullable().default(null).describe('null = the kind stays'),
    ownKind: OwnKindField,
    document: Document,
  }),
  target: ({ params, body }) =>
    Promise.resolve({ place: organisationPlace, unit: null, data: { ...body, unit: unitId(params.unit) } }),
});
