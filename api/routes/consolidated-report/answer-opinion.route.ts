import { z } from 'zod';
import { opinionAnswers } from '#domain/consolidated-report/paper.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { NumberField } from '#api/support/fields.ts';
import { CycleParams, cycleStream, placeOrNotFound } from '#api/support/ids.ts';

export const answerOpinion = commandRoute({
  path: '/cycles/:cycle/report-draft/answer',
  tag: 'cycles',
  summary: 'What became of an opinion: taken (tiếp thu), or why not (giải trình)',
  action: 'reviewCycle.AnswerOpinion',
  params: CycleParams,
  body: z.strictObject({
    round: NumberField,
    opinion: NumberField.describe('Its number in the round'),
    kind: z.enum(opinionAnswers),
    text: z.string().trim().max(20_000).default(''),
  }),
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    return { place, unit: null, data: body };
  },
});
