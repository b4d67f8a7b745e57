import { z } from 'zod';
import { shortcomingKinds } from '#domain/conference/parts.ts';
import type { RecordShortcomings } from '#domain/conference/commands.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { ReasonField } from '#api/support/fields.ts';
import { ConferenceParams, conferenceStream, placeOrNotFound, Slug } from '#api/support/ids.ts';

const Item = z.strictObject({
  id: Slug,
  statement: ReasonField,
  kind: z.enum(shortcomingKinds),
  recurring: z.boolean().default(false),
  inferred: z.boolean().default(false),
});

export const recordShortcomings = commandRoute({
  path: '/conferences/:conference/shortcomings',
  tag: 'conferences',
  summary: 'Record the shortcomings and focus topics spoken of; the list replaces the one before',
  action: 'conference.RecordShortcomings',
  large: true,
  params: ConferenceParams,
  body: z.strictObject({ items: z.array(Item).max(500) }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, conferenceStream(params.conference), 'conference');
    return { place, unit: null, data: body satisfies RecordShortcomings['data'] };
  },
});
