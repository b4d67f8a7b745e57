import { z } from 'zod';
import type { RecordVote } from '#domain/conference/commands.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { NameField } from '#api/support/fields.ts';
import { ConferenceParams, conferenceStream, placeOrNotFound, Slug } from '#api/support/ids.ts';

const Hands = z.int().min(0).max(100_000);

export const recordVote = commandRoute({
  path: '/conferences/:conference/votes',
  tag: 'conferences',
  summary: 'Put a question to the conference, or tell how many hands were counted for it',
  action: 'conference.RecordVote',
  params: ConferenceParams,
  body: z.strictObject({
    id: Slug,
    question: NameField,
    counts: z
      .strictObject({ inFavour: Hands, against: Hands, abstained: Hands })
      .nullable()
      .default(null)
      .describe('Null: it is put and not counted yet'),
  }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, conferenceStream(params.conference), 'conference');
    return { place, unit: null, data: body satisfies RecordVote['data'] };
  },
});
