import { z } from 'zod';
import { isSilent } from '#domain/follow-up-task/silence.ts';
import { tasksAsOf } from '#db/queries/tasks-as-of.query.ts';
import { tasksFor } from '#db/queries/tasks.query.ts';
import { endOf } from '#api/routes/tasks/end-of-day.ts';
import { TaskView, taskView } from '#api/routes/tasks/task-view.ts';
import { DateField } from '#api/support/fields.ts';
import { nowOf } from '#api/support/now.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { TaskFilterFields, taskFilterOf } from '#api/routes/tasks/task-filter.ts';

export const listTasks = queryRoute({
  path: '/tasks',
  tag: 'tasks',
  summary: 'The tasks the actor’s committee gave and those its unit is assigned to',
  name: 'listTasks',
  params: z.object({}),
  query: z.object({
    ...TaskFilterFields,
    status: z.enum(['running', 'done', 'withdrawn']).optional(),
    silentOn: DateField.optional().describe(
      'Only tasks that on that day had no date and more than three months without proposal or report',
    ),
    limit: z.coerce.number().int().min(1).max(1000).default(200),
    offset: z.coerce.number().int().min(0).default(0),
  }),
  output: z.object({ total: z.int(), tasks: z.array(TaskView) }),
  async answer({ query, actor, deps }) {
    const rows = await tasksFor(deps.db, actor, { ...taskFilterOf(query), status: query.status ?? null });
    const { silentOn } = query;
    const then =
      silentOn === undefined
        ? null
        : await tasksAsOf(
            deps.db,
            rows.map(({ stream }) => stream),
            endOf(silentOn),
          );
    const found = rows.filter(({ stream }) => {
      const state = then?.get(stream);
      return silentOn === undefined || (state !== undefined && isSilent(state, silentOn));
    });
    return {
      total: found.length,
      tasks: found
        .slice(query.offset, query.offset + query.limit)
        .map((row) => taskView(row.doc, row.rehearsal, nowOf(row.doc.created.clock))),
    };
  },
});
