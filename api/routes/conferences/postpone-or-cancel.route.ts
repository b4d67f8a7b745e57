import { z } from 'zod';
import type { PostponeOrCancel } from '#domain/conference/commands.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { ReasonField } from '#api/support/fields.ts';
import { ConferenceParams, conferenceStream, placeOrNotFound } from '#api/support/ids.ts';

export const postponeOrCancel = commandRoute({
  path: '/conferences/:conference/postpone-or-cancel',
  tag: 'conferences',
  summary: 'Put the conference off without a new day, or cancel it',
  action: 'conference.PostponeOrCancel',
  params: ConferenceParams,
  body: z.strictObject({ decision: z.enum(['postpone', 'cancel']), reason: ReasonField }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, conferenceStream(params.conference), 'conference');
    return { place, unit: null, data: body satisfies PostponeOrCancel['data'] };
  },
});
