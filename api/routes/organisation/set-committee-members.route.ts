import { z } from 'zod';
import { MembersBody } from '#api/routes/organisation/fields.ts';
import { organisationPlace } from '#api/routes/organisation/place.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { CommitteeParams, committeeId } from '#api/support/ids.ts';

export const setCommitteeMembers = commandRoute({
  path: '/committees/:committee/members',
  tag: 'organisation',
  summary: 'The members of a steering committee, as its latest decision lists them; replaces the list',
  action: 'organisation.SetCommitteeMembers',
  large: true,
  params: CommitteeParams,
  body: z.strictObject({ members: MembersBody }),
  target: ({ params, body }) =>
    Promise.resolve({
      place: organisationPlace,
      unit: null,
      data: { committee: committeeId(params.committee), members: body.members },
    }),
});
