import { z } from 'zod';
import { recommendationDirections } from '#domain/conference/parts.ts';
import type { RecordRecommendations } from '#domain/conference/commands.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { NameField, NumberField, ReasonField, lineUpTo } from '#api/support/fields.ts';
import { ConferenceParams, conferenceStream, placeOrNotFound } from '#api/support/ids.ts';
import { MaybeText } from '#api/support/unit-field.ts';

const Item = z.strictObject({
  number: NumberField,
  direction: z.enum(recommendationDirections),
  from: NameField,
  to: NameField,
  toKind: lineUpTo(60).min(1),
  via: MaybeText,
  statement: ReasonField,
  deadline: MaybeText,
});

export const recordRecommendations = commandRoute({
  path: '/conferences/:conference/recommendations',
  tag: 'conferences',
  summary: 'Record recommendations, upward and downward; the list replaces the one before',
  action: 'conference.RecordRecommendations',
  large: true,
  params: ConferenceParams,
  body: z.strictObject({ items: z.array(Item).max(500) }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, conferenceStream(params.conference), 'conference');
    return { place, unit: null, data: body satisfies RecordRecommendations['data'] };
  },
});
