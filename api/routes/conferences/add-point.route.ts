import type { AddPoint } from '#domain/conference/commands.ts';
import { PointField } from '#api/routes/conferences/parts.fields.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { ConferenceParams, conferenceStream, placeOrNotFound } from '#api/support/ids.ts';
import { requireUnits } from '#api/support/known-units.ts';

export const addPoint = commandRoute({
  path: '/conferences/:conference/points',
  tag: 'conferences',
  summary: 'Add a connection point',
  action: 'conference.AddPoint',
  params: ConferenceParams,
  body: PointField,
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, conferenceStream(params.conference), 'conference');
    const lookUp = async (): Promise<AddPoint['data']> => {
      await requireUnits(deps, [['/unit', body.unit]]);
      return body;
    };
    return { place, unit: null, lookUp };
  },
});
