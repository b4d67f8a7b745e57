import { z } from 'zod';
import { committeeFields } from '#api/routes/organisation/fields.ts';
import { CommitteeParams, committeeId } from '#api/support/ids.ts';
import { organisationPlace } from '#api/routes/organisation/place.ts';
import { commandRoute } from '#api/support/command-route.ts';

export const registerCommittee = commandRoute({
  path: '/committees/:committee',
  tag: 'organisation',
  summary: 'Register a steering committee, or revise it',
  action: 'organisation.RegisterCommittee',
  large: true,
  params: CommitteeParams,
  body: z.strictObject(committeeFields),
  target: ({ params, body }) =>
    Promise.resolve({ place: organisationPlace, unit: null, data: { ...body, id: committeeId(params.committee) } }),
});
