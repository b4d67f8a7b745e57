import type { IssueTaskPaper } from '#domain/follow-up-task/commands.ts';
import { taskRow } from '#db/queries/task.query.ts';
import { whoIssues } from '#api/routes/tasks/paper-issuer.ts';
import { TaskPaperBody } from '#api/routes/tasks/paper.body.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { placeOrNotFound, TaskParams, taskStreamOf } from '#api/support/ids.ts';
import { Problem } from '#api/support/problem.ts';

export const issueTaskPaper = commandRoute({
  path: '/tasks/:conference/:number/papers',
  tag: 'tasks',
  summary:
    'Issue a numbered paper about the task: it cites what gave the task and the papers before it, and goes to the units named',
  action: 'followUpTask.IssueTaskPaper',
  large: true,
  params: TaskParams,
  body: TaskPaperBody,
  async target({ params, body, deps }) {
    const place = await placeOrNotFound(deps, taskStreamOf(params), 'followUpTask');
    const lookUp = async (): Promise<IssueTaskPaper['data']> => {
      const row = await taskRow(deps.record, place.stream);
      if (row === undefined) throw new Problem('not-found');
      return { ...body, issuer: (await whoIssues(deps, row.doc, body.date)).issuer };
    };
    return { place, unit: null, lookUp };
  },
});
