import { z } from 'zod';
import { Document, UnitBody } from '#api/routes/organisation/fields.ts';
import { organisationPlace } from '#api/routes/organisation/place.ts';
import { commandRoute } from '#api/support/command-route.ts';

export const establishUnit = commandRoute({
  path: '/organisation/units',
  tag: 'organisation',
  summary: 'Establish a unit',
  action: 'organisation.EstablishUnit',
  large: true,
  params: z.object({}),
  body: UnitBody.extend({ document: Document.nullable().default(null) }),
  target: ({ body }) => Promise.resolve({ place: organisationPlace, unit: null, data: body }),
});
