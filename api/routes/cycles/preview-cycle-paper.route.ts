import { z } from 'zod';
import { pageOf } from '#domain/documents/page.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import { playOut } from '#domain/kernel/play.ts';
import { reviewCycle } from '#domain/review-cycle/aggregate.ts';
import { cyclePaperDocument } from '#domain/review-cycle/cycle-paper-document.ts';
import { letters } from '#domain/review-cycle/letters.ts';
import { outOfPhase } from '#domain/review-cycle/out-of-phase.ts';
import { no } from '#domain/review-cycle/refusals.ts';
import { PreviewSignerField } from '#api/routes/conferences/parts.fields.ts';
import {
  LetterShape,
  letterShape,
  ObstacleShape,
  obstacleShapes,
  PageShape,
  pageShape,
} from '#api/routes/conferences/preview.shapes.ts';
import { CyclePaperBody } from '#api/routes/cycles/cycle-paper.body.ts';
import { staffedCycle } from '#api/routes/cycles/open-cycle.ts';
import { anyFreeNumber } from '#api/support/any-free-number.ts';
import { askRoute } from '#api/support/ask-route.ts';
import { DateField, WrittenNumberField } from '#api/support/fields.ts';
import { withNumber } from '#api/support/given-now.ts';
import { CycleParams } from '#api/support/ids.ts';

export const previewCyclePaper = askRoute({
  path: '/cycles/:cycle/papers/preview',
  tag: 'cycles',
  summary: 'A paper of the cycle as it would be issued, and what would stand in its way. Nothing is stored',
  name: 'previewCyclePaper',
  large: true,
  params: CycleParams,
  body: CyclePaperBody.extend({
    number: WrittenNumberField.nullable().default(null),
    date: DateField.nullable().default(null).describe('Left out: today, in the cycle’s own time'),
    signer: PreviewSignerField.nullable().default(null),
  }),
  output: z.object({
    page: PageShape.nullable().describe('Null: no report is asked for any more, or not yet'),
    obstacles: z.array(ObstacleShape),
    letters: z.array(LetterShape),
  }),
  async answer({ params, body, actor, deps }) {
    const { place, whole, state, given } = await staffedCycle(deps, actor, params.cycle);
    if (state === null) {
      const { code, liftedBy, facts = {} } = outOfPhase(whole.status, 'collecting');
      return {
        page: null,
        obstacles: await obstacleShapes(deps, [no(code, { facts, liftedBy }).refusal]),
        letters: [],
      };
    }
    const date = body.date ?? vietnamDate(given.at);
    const wish = { ...body, date, signer: body.signer ?? state.plan.signer };
    const data = { ...wish, number: body.number ?? anyFreeNumber((state.papers ?? []).map((one) => one.number)) };
    const told = await withNumber(given, deps, place.ledger, body.number);
    const played = playOut(reviewCycle, state, [{ type: 'IssueCyclePaper', data }], told);
    const context = { publicUrl: deps.publicUrl, rehearsal: state.plan.clock !== null, now: given.at };
    const sent = played.kind === 'refused' ? [] : played.steps.flatMap((step) => letters(step.state, step.event));
    const refusal = played.kind === 'refused' ? played.refusal : null;
    const paper = (state.papers?.length ?? 0) + 1;
    return {
      page: pageShape(pageOf(cyclePaperDocument(state, { ...wish, paper }))),
      obstacles: await obstacleShapes(deps, [refusal]),
      letters: sent.map((letter) => letterShape(letter, context)),
    };
  },
});
