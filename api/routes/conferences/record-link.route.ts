import { z } from 'zod';
import { PointLink } from '#api/support/unions.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { HourField } from '#api/support/fields.ts';
import { ConferenceParams, conferenceStream, placeOrNotFound, Slug } from '#api/support/ids.ts';
import { pointsUnit } from '#api/routes/conferences/taking-part.ts';

export const recordLink = commandRoute({
  path: '/conferences/:conference/links',
  tag: 'conferences',
  summary: 'Tell that the line of a point stands or is lost, by the host or by the unit that sits there',
  action: 'conference.RecordLink',
  params: ConferenceParams,
  body: z.strictObject({
    point: Slug,
    link: PointLink,
    hour: HourField.nullable().default(null).describe('Since when, on the day itself; null: now'),
  }),
  async target({ params, body, actor, deps }) {
    const place = await placeOrNotFound(deps, conferenceStream(params.conference), 'conference');
    const unit = await pointsUnit(deps, place, body.point, actor);
    return { place, unit, lookUp: () => Promise.resolve(body) };
  },
});
