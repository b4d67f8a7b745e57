import { z } from 'zod';
import type { RecordDirections } from '#domain/conference/commands.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { ReasonField } from '#api/support/fields.ts';
import { ConferenceParams, conferenceStream, placeOrNotFound, Slug } from '#api/support/ids.ts';

export const recordDirections = commandRoute({
  path: '/conferences/:conference/directions',
  tag: 'conferences',
  summary: 'Record the directions of the report; they never become tasks, and the list replaces the one before',
  action: 'conference.RecordDirections',
  large: true,
  params: ConferenceParams,
  body: z.strictObject({ items: z.array(z.strictObject({ id: Slug, statement: ReasonField })).max(500) }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, conferenceStream(params.conference), 'conference');
    return { place, unit: null, data: body satisfies RecordDirections['data'] };
  },
});
