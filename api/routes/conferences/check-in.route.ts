import { z } from 'zod';
import { readCode } from '#domain/conference/check-in-code.ts';
import { calledAs } from '#domain/conference/seats.ts';
import { conferenceRow } from '#db/queries/conference.query.ts';
import { pointsUnit } from '#api/routes/conferences/taking-part.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { ConferenceParams, conferenceStream, placeOrNotFound, Slug } from '#api/support/ids.ts';

export const checkInByCode = commandRoute({
  path: '/conferences/:conference/check-in',
  tag: 'conferences',
  summary:
    'Mark one invitee present at a point by the code of his invitation, typed or scanned; the answer says who it was',
  action: 'conference.CheckInByCode',
  params: ConferenceParams,
  body: z.strictObject({
    point: Slug,
    code: z.string().trim().min(1).max(40).describe('Capitals or not, with or without the dash'),
  }),
  async target({ params, body, actor, deps }) {
    const place = await placeOrNotFound(deps, conferenceStream(params.conference), 'conference');
    const unit = await pointsUnit(deps, place, body.point, actor);
    const state = (await conferenceRow(deps.db, place.stream))?.doc;
    const found = state?.codes?.find(({ code }) => code === readCode(body.code));
    const invitee = state?.facts.invitees.find(({ id }) => id === found?.invitee);
    const also =
      state === undefined || invitee === undefined
        ? {}
        : { also: { name: calledAs(state, invitee), expected: invitee.count ?? 1 } };
    return { place, unit, data: body, ...also };
  },
});
