import { z } from 'zod';
import { agendaFaults } from '#domain/conference/agenda-times.ts';
import { correctedParts } from '#domain/conference/corrected.ts';
import { play } from '#domain/conference/play.ts';
import { AgendaFaultShape } from '#api/routes/conferences/agenda.shape.ts';
import { CorrectBody, unitsIn } from '#api/routes/conferences/correct.body.ts';
import { LetterShape, letterShape, ObstacleShape, obstacleShapes } from '#api/routes/conferences/preview.shapes.ts';
import { staffedConference } from '#api/routes/conferences/staffed.ts';
import { askRoute } from '#api/support/ask-route.ts';
import { ConferenceParams } from '#api/support/ids.ts';
import { requireUnits } from '#api/support/known-units.ts';

export const previewCorrection = askRoute({
  path: '/conferences/:conference/correct/preview',
  tag: 'conferences',
  summary: 'What a correction would change, and who is written to. Nothing is stored',
  name: 'previewCorrection',
  large: true,
  params: ConferenceParams,
  body: CorrectBody,
  output: z.object({
    obstacles: z.array(ObstacleShape),
    letters: z.array(LetterShape),
    changes: z.array(z.string()).describe('What would differ from what stands: names of parts'),
    agendaFaults: z.array(AgendaFaultShape).describe('Of the agenda as it would stand'),
  }),
  async answer({ params, body, actor, deps }) {
    const { state, given, row } = await staffedConference(deps, actor, params.conference);
    await requireUnits(deps, unitsIn(body));
    const { letters, obstacle, events } = play(state, { type: 'CorrectConference', data: body }, given);
    const context = { publicUrl: deps.publicUrl, rehearsal: row.rehearsal, now: given.at };
    return {
      obstacles: await obstacleShapes(deps, [obstacle]),
      letters: letters.map((notice) => letterShape(notice, context)),
      changes: events.flatMap((event) => (event.type === 'ConferenceCorrected' ? correctedParts(event.data) : [])),
      agendaFaults: agendaFaults(body.agenda ?? state.facts.agenda).map((fault) => ({ ...fault })),
    };
  },
});
