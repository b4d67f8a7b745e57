import { z } from 'zod';
import { readCode } from '#domain/conference/check-in-code.ts';
import { calledAs, whoComes } from '#domain/conference/seats.ts';
import { conferenceRow } from '#db/queries/conference.query.ts';
import { pointsUnit } from '#api/routes/conferences/taking-part.ts';
import { isOnHostSide } from '#api/support/host-side.ts';
import { nowOf } from '#api/support/now.ts';
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
    if (state === undefined || invitee === undefined) return { place, unit, data: body };
    const waits = whoComes(state, invitee).state === 'substitute' && !isOnHostSide(place, actor);
    const [name, expected] = [calledAs(state, invitee), invitee.count ?? 1];
    return { place, unit, data: body, also: { name, expected, waits, at: nowOf(state.facts.clock) } };
  },
});
