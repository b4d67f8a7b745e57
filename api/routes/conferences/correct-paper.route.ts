import { z } from 'zod';
import type { CorrectPaper } from '#domain/conference/commands.ts';
import { PaperField } from '#api/routes/conferences/parts.fields.ts';
import { papersUnit } from '#api/routes/conferences/taking-part.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { ConferenceParams, conferenceStream, placeOrNotFound } from '#api/support/ids.ts';

export const correctPaper = commandRoute({
  path: '/conferences/:conference/papers/correct',
  tag: 'conferences',
  summary: 'Correct a discussion paper or take it back; it keeps its number, by which its files are known',
  action: 'conference.CorrectPaper',
  params: ConferenceParams,
  body: PaperField.extend({
    paper: z.int().min(1).max(5000).describe('Which, counted from 1 as they are listed'),
    withdrawn: z.boolean().default(false).describe('It is not read; it stays listed'),
  }),
  async target({ params, body, actor, deps }) {
    const place = await placeOrNotFound(deps, conferenceStream(params.conference), 'conference');
    const unit = await papersUnit(deps, place, body.paper, actor);
    return { place, unit, data: body satisfies CorrectPaper['data'] };
  },
});
