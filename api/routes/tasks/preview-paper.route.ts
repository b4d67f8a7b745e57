import { z } from 'zod';
import { pageOf } from '#domain/documents/page.ts';
import { followUpTask } from '#domain/follow-up-task/aggregate.ts';
import { letters } from '#domain/follow-up-task/letters.ts';
import { taskPaperDocument } from '#domain/follow-up-task/paper-document.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import { playOut } from '#domain/kernel/play.ts';
import { PreviewSignerField } from '#api/routes/conferences/parts.fields.ts';
import {
  LetterShape,
  letterShape,
  ObstacleShape,
  obstacleShapes,
  PageShape,
  pageShape,
} from '#api/routes/conferences/preview.shapes.ts';
import { whoIssues } from '#api/routes/tasks/paper-issuer.ts';
import { TaskPaperBody } from '#api/routes/tasks/paper.body.ts';
import { staffedTask } from '#api/routes/tasks/staffed-task.ts';
import { anyFreeNumber } from '#api/support/any-free-number.ts';
import { withNumber } from '#api/support/given-now.ts';
import { ledgerOf } from '#domain/kernel/streams.ts';
import { askRoute } from '#api/support/ask-route.ts';
import { DateField, WrittenNumberField } from '#api/support/fields.ts';
import { TaskParams } from '#api/support/ids.ts';

export const previewTaskPaper = askRoute({
  path: '/tasks/:conference/:number/papers/preview',
  tag: 'tasks',
  summary: 'A paper about the task as it would be issued, and what would stand in its way. Nothing is stored',
  name: 'previewTaskPaper',
  large: true,
  params: TaskParams,
  body: TaskPaperBody.extend({
    number: WrittenNumberField.nullable().default(null),
    date: DateField.nullable().default(null).describe('Left out: today, in the task’s own time'),
    signer: PreviewSignerField.nullable().default(null),
  }),
  output: z.object({ page: PageShape, obstacles: z.array(ObstacleShape), letters: z.array(LetterShape) }),
  async answer({ params, body, actor, deps }) {
    const { row, state, given } = await staffedTask(deps, actor, params);
    const date = body.date ?? vietnamDate(given.at);
    const { issuer, signer } = await whoIssues(deps, state, date);
    const wish = { ...body, date, issuer, signer: body.signer ?? signer };
    const data = { ...wish, number: body.number ?? anyFreeNumber((state.papers ?? []).map((one) => one.numberKey)) };
    const ledger = ledgerOf(state.created.host, row.rehearsal);
    const told = await withNumber(given, deps, ledger, body.number);
    const played = playOut(followUpTask, state, [{ type: 'IssueTaskPaper', data }], told);
    const context = { publicUrl: deps.publicUrl, rehearsal: row.rehearsal, now: given.at };
    const sent = played.kind === 'refused' ? [] : played.steps.flatMap((step) => letters(step.state, step.event));
    const paper = (state.papers?.length ?? 0) + 1;
    return {
      page: pageShape(pageOf(taskPaperDocument(state, { ...wish, paper }))),
      obstacles: await obstacleShapes(deps, [played.kind === 'refused' ? played.refusal : null]),
      letters: sent.map((letter) => letterShape(letter, context)),
    };
  },
});
