import { z } from 'zod';
import { readableConference } from '#api/routes/conferences/readable.ts';
import { ConferenceParams } from '#api/support/ids.ts';
import { queryRoute } from '#api/support/query-route.ts';

const Entry = z.object({
  name: z.string(),
  unit: z.string().nullable(),
  state: z.enum(['present', 'excused', 'absent', 'substitute', 'late']),
  arrivedAt: z.string().nullable(),
});

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
    points: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        unit: z.string().nullable(),
        contact: z.string().nullable(),
        isMain: z.boolean(),
        rollCall: z.object({ present: z.int(), entries: z.array(Entry) }).nullable(),
      }),
    ),
  }),
  async answer({ params, actor, deps }) {
    const { state } = await readableConference(deps, actor, params.conference);
    const { facts, rollCalls } = state;
    return {
      declared: facts.declaredPoints,
      present: rollCalls.reduce((sum, { present }) => sum + present, 0),
      points: facts.points.map((point) => {
        const call = rollCalls.find((each) => each.point === point.id);
        return {
          ...point,
          rollCall: call === undefined ? null : { present: call.present, entries: [...call.entries] },
        };
      }),
    };
  },
});
