import { z } from 'zod';
import { membersOf } from '#api/routes/tasks/members-of.ts';
import { readableTask } from '#api/routes/tasks/readable.ts';
import { Slug, TaskParams, unitId } from '#api/support/ids.ts';
import { queryRoute } from '#api/support/query-route.ts';

/** To whom a unit could pass its share down: those below it, and nobody who was given this task already. */
export const taskMembers = queryRoute({
  path: '/tasks/:conference/:number/members',
  tag: 'tasks',
  summary: 'Units below a unit in the tree of the day the task was concluded, to whom its share could be passed down',
  name: 'taskMembers',
  params: TaskParams,
  query: z.object({ unit: Slug }),
  output: z.object({ units: z.array(z.object({ unit: z.string(), name: z.string() })) }),
  async answer({ params, query, actor, deps }) {
    const { doc } = await readableTask(deps, actor, params);
    return { units: [...(await membersOf(deps, { doc, unit: unitId(query.unit) }))] };
  },
});
