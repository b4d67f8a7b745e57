import { z } from 'zod';
import { Document, Name } from '#api/routes/organisation/fields.ts';
import { organisationPlace } from '#api/routes/organisation/place.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { DateField } from '#api/support/fields.ts';
import { CommitteeParams, committeeId } from '#api/support/ids.ts';

export const renameCommittee = commandRoute({
  path: '/committees/:committee/rename',
  tag: 'organisation',
  summary: 'Call a steering committee otherwise from a day on; up to then it keeps its name',
  action: 'organisation.RenameCommittee',
  params: CommitteeParams,
  body: z.strictObject({ name: Name, from: DateField, document: Document }),
  target: ({ params, body }) =>
    Promise.resolve({
      place: organisationPlace,
      unit: null,
      data: { ...body, committee: committeeId(params.committee) },
    }),
});
