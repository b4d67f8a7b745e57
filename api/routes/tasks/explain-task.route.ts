import { z } from 'zod';
import { assigneeOf, dateOf, deadlineOf } from '#domain/follow-up-task/assignees.ts';
import { explainSentence } from '#domain/words/explain.ts';
import { readableTask } from '#api/routes/tasks/readable.ts';
import { Slug, TaskParams, unitId } from '#api/support/ids.ts';
import { Problem } from '#api/support/problem.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { Audience, ExplainCode } from '#api/support/unions.ts';
import { spoken } from '#api/support/spoken.ts';

export const explainTask = queryRoute({
  path: '/tasks/:conference/:number/explain',
  tag: 'tasks',
  summary: 'How the deadline of a task, or of one unit in it, came about, and when it is reminded of',
  name: 'explainTask',
  params: TaskParams,
  query: z.object({ unit: Slug.optional().describe('Left out: the deadline of the task itself') }),
  output: z.object({
    deadline: z
      .object({
        version: z.int(),
        date: z.string(),
        hour: z.string(),
        dueAt: z.string(),
        lines: z.array(
          z.object({
            code: ExplainCode,
            date: z.string(),
            facts: z.record(z.string(), z.union([z.string(), z.number()])),
            sentence: z.string(),
          }),
        ),
        rungs: z.array(z.object({ key: z.string(), offset: z.int(), audience: Audience, at: z.string() })),
      })
      .nullable()
      .describe('Null: no date has been set'),
  }),
  async answer({ params, query, actor, deps }) {
    const { doc } = await readableTask(deps, actor, params);
    const assignee = query.unit === undefined ? null : assigneeOf(doc, unitId(query.unit));
    if (assignee === undefined) throw new Problem('not-found');
    const deadline = assignee === null ? dateOf(doc.deadline) : deadlineOf(doc, assignee);
    if (deadline === null) return { deadline: null };
    return {
      deadline: {
        version: deadline.version,
        date: deadline.date,
        hour: deadline.hour,
        dueAt: deadline.at,
        lines: deadline.explain.map((line) => ({
          ...line,
          facts: { ...line.facts },
          sentence: explainSentence(line, spoken()),
        })),
        rungs: [...deadline.rungs],
      },
    };
  },
});
