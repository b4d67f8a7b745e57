import { z } from 'zod';
import type { StateReadiness } from '#domain/conference/commands.ts';
import { lineResults } from '#domain/conference/readiness.ts';
import { pointsUnit } from '#api/routes/conferences/taking-part.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { DateField, HourField, lineUpTo } from '#api/support/fields.ts';
import { ConferenceParams, conferenceStream, placeOrNotFound, Slug } from '#api/support/ids.ts';

const Trial = z.strictObject({
  on: DateField,
  hour: HourField.nullable().default(null),
  by: lineUpTo(500).default('').describe('Who tried it'),
  result: z.enum(lineResults),
});

export const stateReadiness = commandRoute({
  path: '/conferences/:conference/readiness',
  tag: 'conferences',
  summary: 'Say how far a connection point is: its line tried, who is there, which room; by its unit or by the host',
  action: 'conference.StateReadiness',
  params: ConferenceParams,
  body: z.strictObject({
    point: Slug,
    tried: Trial.nullable().default(null).describe('Null: the line has not been tried'),
    person: lineUpTo(500).default('').describe('Who is to be found there on the day'),
    phone: lineUpTo(60).default(''),
    room: lineUpTo(500).default(''),
    base: z.int().min(0).max(1_000_000).describe('The version of what was said before; 0: nothing was'),
  }),
  async target({ params, body, actor, deps }) {
    const place = await placeOrNotFound(deps, conferenceStream(params.conference), 'conference');
    const unit = await pointsUnit(deps, place, body.point, actor);
    return { place, unit, data: body satisfies StateReadiness['data'] };
  },
});
