import { z } from 'zod';
import { readableTask } from '#api/routes/tasks/readable.ts';
import { TaskView } from '#api/routes/tasks/task-view.ts';
import { taskViews } from '#api/routes/tasks/task-views.ts';
import { TaskParams } from '#api/support/ids.ts';
import { Problem } from '#api/support/problem.ts';
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
    const [view] = await taskViews(deps, actor, [row]);
    if (view === undefined) throw new Problem('not-found');
    return view;
  },
});
