import { z } from 'zod';
import type { TickDuty } from '#domain/conference/commands.ts';
import { dutysUnit } from '#api/routes/conferences/taking-part.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { ConferenceParams, conferenceStream, placeOrNotFound, Slug } from '#api/support/ids.ts';

export const tickDuty = commandRoute({
  path: '/conferences/:conference/duties/tick',
  tag: 'conferences',
  summary: 'Say that a duty is done, or that it is not yet: the host of any, a unit of its own',
  action: 'conference.TickDuty',
  params: ConferenceParams,
  body: z.strictObject({ duty: Slug, done: z.boolean() }),
  async target({ params, body, actor, deps }) {
    const place = await placeOrNotFound(deps, conferenceStream(params.conference), 'conference');
    const unit = await dutysUnit(deps, place, body.duty, actor);
    return { place, unit, data: body satisfies TickDuty['data'] };
  },
});
