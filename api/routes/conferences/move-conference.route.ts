import { z } from 'zod';
import type { MoveConference } from '#domain/conference/commands.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { DateField, HourField, ReasonField } from '#api/support/fields.ts';
import { ConferenceParams, conferenceStream, placeOrNotFound } from '#api/support/ids.ts';

export const moveConference = commandRoute({
  path: '/conferences/:conference/move',
  tag: 'conferences',
  summary: 'Move the conference to another day: only what is still open is planned anew',
  action: 'conference.MoveConference',
  params: ConferenceParams,
  body: z.strictObject({ heldOn: DateField, hour: HourField.nullable().default(null), reason: ReasonField }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, conferenceStream(params.conference), 'conference');
    return { place, unit: null, data: body satisfies MoveConference['data'] };
  },
});
