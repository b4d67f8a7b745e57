import { z } from 'zod';
import type { MoveConference } from '#domain/conference/commands.ts';
import type { ConferenceState } from '#domain/conference/state.ts';
import { currentState } from '#engine/states/current-state.ts';
import { SignOffField } from '#api/routes/cycles/plan-body.ts';
import { followingDeadlines } from '#api/routes/conferences/following-deadlines.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { DateField, HourField, ReasonField } from '#api/support/fields.ts';
import { ConferenceParams, conferenceStream, placeOrNotFound } from '#api/support/ids.ts';

export const moveConference = commandRoute({
  path: '/conferences/:conference/move',
  tag: 'conferences',
  summary: 'Move the conference to another day: only what is still open is planned anew',
  action: 'conference.MoveConference',
  params: ConferenceParams,
  body: z.strictObject({
    heldOn: DateField,
    hour: HourField.nullable().default(null),
    reason: ReasonField,
    signedOff: SignOffField,
  }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, conferenceStream(params.conference), 'conference');
    const lookUp = async (): Promise<MoveConference['data']> => {
      // Of a conference's stream: its states are this aggregate's.
      const state = (await currentState(deps, 'conference', place.stream)).state as ConferenceState;
      const cycles = state.status === 'none' ? [] : state.facts.cycles.map(({ cycle }) => cycle);
      const { short } = await followingDeadlines(deps, place.stream, cycles, body.heldOn);
      return { ...body, short };
    };
    return { place, unit: null, lookUp };
  },
});
