import { z } from 'zod';
import { ContactsBody } from '#api/routes/organisation/fields.ts';
import { UnitParams, unitId } from '#api/support/ids.ts';
import { organisationPlace } from '#api/routes/organisation/place.ts';
import { commandRoute } from '#api/support/command-route.ts';

export const setContacts = commandRoute({
  path: '/organisation/units/:unit/contacts',
  tag: 'organisation',
  summary: "Replace all of a unit's contacts: where its mail goes",
  action: 'organisation.SetContacts',
  params: UnitParams,
  body: z.strictObject({ contacts: ContactsBody }),
  target: ({ params, body }) =>
    Promise.resolve({
      place: organisationPlace,
      unit: null,
      data: { unit: unitId(params.unit), contacts: body.contacts },
    }),
});
