import { z } from 'zod';
import { type Partition, partition } from '#domain/follow-up-task/execution-state.ts';
import type { TaskState } from '#domain/follow-up-task/state.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { tasksAsOf } from '#db/queries/tasks-as-of.query.ts';
import { tasksFor } from '#db/queries/tasks.query.ts';
import { endOf } from '#api/routes/tasks/end-of-day.ts';
import { TaskFilterFields, taskFilterOf } from '#api/routes/tasks/task-filter.ts';
import { DateField } from '#api/support/fields.ts';
import { nowOf } from '#api/support/now.ts';
import { queryRoute } from '#api/support/query-route.ts';

export const partitionTasks = queryRoute({
  path: '/tasks/partition',
  tag: 'tasks',
  summary:
    'Done on time, done late, running in time, running overdue: they always sum to the total; tasks without a date are counted a second time beside them',
  name: 'partitionTasks',
  params: z.object({}),
  query: z.object({ ...TaskFilterFields, on: DateField.optional().describe('As of the end of that day; else now') }),
  output: z.object({
    total: z.int(),
    doneOnTime: z.int(),
    doneLate: z.int(),
    runningInTime: z.int(),
    runningOverdue: z.int(),
    noDeadline: z.object({ done: z.int(), running: z.int(), silent: z.int() }),
  }),
  async answer({ query, actor, deps }) {
    const rows = await tasksFor(deps.db, actor, { ...taskFilterOf(query), status: null });
    if (query.on !== undefined) {
      const at = endOf(query.on);
      const streams = rows.map(({ stream }) => stream);
      // The past is in the events alone: of the streams that the wall has just let through, and of no others.
      return partition([...(await tasksAsOf(deps.record, streams, at)).values()], at);
    }
    // Rehearsals run at their own times, so "now" is another moment in each.
    const now = new Map<Instant, TaskState[]>();
    const real = nowOf(null);
    for (const { doc } of rows) {
      const at = doc.created.clock === null ? real : nowOf(doc.created.clock);
      now.set(at, [...(now.get(at) ?? []), doc]);
    }
    return [...now].map(([at, tasks]) => partition(tasks, at)).reduce(sum, partition([], real));
  },
});

function sum(a: Partition, b: Partition): Partition {
  return {
    total: a.total + b.total,
    doneOnTime: a.doneOnTime + b.doneOnTime,
    doneLate: a.doneLate + b.doneLate,
    runningInTime: a.runningInTime + b.runningInTime,
    runningOverdue: a.runningOverdue + b.runningOverdue,
    noDeadline: {
      done: a.noDeadline.done + b.noDeadline.done,
      running: a.noDeadline.running + b.noDeadline.running,
      silent: a.noDeadline.silent + b.noDeadline.silent,
    },
  };
}
