import { z } from 'zod';
import { PointShape, pointsOf, SeatedTwiceShape, seatedTwiceFor } from '#api/routes/conferences/points.shape.ts';
import { readableConference } from '#api/routes/conferences/readable.ts';
import { ConferenceParams } from '#api/support/ids.ts';
import { queryRoute } from '#api/support/query-route.ts';

export const conferencePoints = queryRoute({
  path: '/conferences/:conference/points',
  tag: 'conferences',
  summary: 'The connection points and the roll-call of each; null where nobody has called it yet',
  name: 'readConferencePoints',
  params: ConferenceParams,
  query: z.object({}),
  output: z.object({
    declared: z.int().nullable(),
    present: z.int(),
    points: z.array(PointShape),
    seatedTwice: SeatedTwiceShape,
  }),
  async answer({ params, actor, deps }) {
    const { state, staff } = await readableConference(deps, actor, params.conference);
    return {
      declared: state.facts.declaredPoints,
      present: state.rollCalls.reduce((sum, { present }) => sum + present, 0),
      points: pointsOf(state, { staff, units: [actor.unit] }),
      seatedTwice: seatedTwiceFor(state, staff),
    };
  },
});
