import { z } from 'zod';
import { readableTask } from '#api/routes/tasks/readable.ts';
import { TaskView, taskView } from '#api/routes/tasks/task-view.ts';
import { TaskParams } from '#api/support/ids.ts';
import { nowOf } from '#api/support/now.ts';
import { queryRoute } from '#api/support/query-route.ts';

export const readTask = queryRoute({
  path: '/tasks/:conference/:number',
  tag: 'tasks',
  summary: 'A task with every unit’s share in it',
  name: 'readTask',
  params: TaskParams,
  query: z.object({}),
  output: TaskView,
  async answer({ params, actor, deps }) {
    const row = await readableTask(deps, actor, params);
    return taskView(row.doc, row.rehearsal, nowOf(row.doc.created.clock));
  },
});
