import { z } from 'zod';
import { toldBy } from '#domain/follow-up-task/paper-fits.ts';
import { taskPaperKinds } from '#domain/follow-up-task/task-paper.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import { whoIssues } from '#api/routes/tasks/paper-issuer.ts';
import { staffedTask } from '#api/routes/tasks/staffed-task.ts';
import { TaskParams } from '#api/support/ids.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { SignerShape } from '#api/support/signer.ts';
import { DocumentLayout, TaskPaperKind } from '#api/support/unions.ts';

/** What nobody has to type again. */
export const newTaskPaper = queryRoute({
  path: '/tasks/:conference/:number/papers/new',
  tag: 'tasks',
  summary:
    'What a new paper about the task begins with: who issues and most likely signs it, and whom each kind can go to',
  name: 'newTaskPaper',
  params: TaskParams,
  query: z.object({}),
  output: z.object({
    issuer: z.string(),
    layout: DocumentLayout,
    likelySigner: SignerShape,
    today: z.string().describe('In the task’s own time: a rehearsal’s clock runs apart'),
    kinds: z.array(z.object({ kind: TaskPaperKind, units: z.array(z.string()) })),
  }),
  async answer({ params, actor, deps }) {
    const { state, given } = await staffedTask(deps, actor, params);
    const today = vietnamDate(given.at);
    const { issuer, signer } = await whoIssues(deps, state, today);
    return {
      issuer: issuer.issuer,
      layout: issuer.layout,
      likelySigner: signer,
      today,
      kinds: taskPaperKinds.map((kind) => ({ kind, units: toldBy(state, kind, today).map(({ unit }) => unit) })),
    };
  },
});
