import { z } from 'zod';
import type { GiveFloor } from '#domain/conference/commands.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { ConferenceParams, conferenceStream, placeOrNotFound, Slug } from '#api/support/ids.ts';

export const giveFloor = commandRoute({
  path: '/conferences/:conference/floor',
  tag: 'conferences',
  summary: 'Tell who of the speakers’ list speaks from now on, or that nobody does',
  action: 'conference.GiveFloor',
  params: ConferenceParams,
  body: z.strictObject({ speech: Slug.nullable().describe('Of the speakers’ list, by its id; null: nobody speaks') }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, conferenceStream(params.conference), 'conference');
    return { place, unit: null, data: body satisfies GiveFloor['data'] };
  },
});
