import { z } from 'zod';
import { slugOf } from '#domain/kernel/streams.ts';
import { reportPace } from '#domain/overview/report-pace.ts';
import { asksForReports } from '#domain/review-cycle/asks.ts';
import { type OverviewCycle, overviewCycles } from '#db/queries/overview-cycles.query.ts';
import { taskNumbersBy, type TaskNumbersOf } from '#db/queries/task-numbers.query.ts';
import { workingCalendars } from '#engine/states/working-calendar.ts';
import { givenTasks, OverviewQuery, overviewWishes } from '#api/routes/overview/wishes.ts';
import { momentsFor } from '#api/routes/tasks/moments.ts';
import { nowOf } from '#api/support/now.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { CycleStatus } from '#api/support/unions.ts';

const Reports = z
  .object({
    units: z.int(),
    handedIn: z.int(),
    due: z.int().describe('Expected by now: its end has come'),
    dueHandedIn: z.int().describe('… and in'),
    overdue: z.int(),
    missing: z.int().describe('What is overdue becomes once the collection is closed'),
    returned: z.int(),
    onTime: z.int().describe('Of the first hand-ins'),
    late: z.int(),
  })
  .nullable()
  .describe('Null: nobody is asked for reports in it');

const Tasks = z
  .object({
    total: z.int(),
    expected: z.int().describe('To be done by now: done and overdue ones'),
    done: z.int(),
    doneOnTime: z.int(),
    doneLate: z.int(),
    overdue: z.int(),
  })
  .nullable()
  .describe('Null: no task came of it yet');

export const readOverviewCycles = queryRoute({
  path: '/overview/cycles',
  tag: 'overview',
  summary: 'What the cycles expect by now and what there is, cycle by cycle: those that run first, then the last ones',
  name: 'readOverviewCycles',
  params: z.object({}),
  query: OverviewQuery,
  output: z.object({
    cycles: z.array(
      z.object({
        cycle: z.string(),
        committee: z.string(),
        programmes: z.array(z.string()),
        code: z.string(),
        label: z.string(),
        status: CycleStatus,
        cutOff: z.string(),
        reports: Reports,
        tasks: Tasks,
      }),
    ),
  }),
  async answer({ query, actor, deps }) {
    const wishes = overviewWishes(actor, query);
    const moments = await momentsFor(deps, actor, wishes.rehearsal, await workingCalendars(deps));
    const [cycles, tasks] = await Promise.all([
      overviewCycles(deps.db, wishes),
      taskNumbersBy(deps.db, actor, givenTasks(wishes), moments, 'cycle'),
    ]);
    const tasksOf = new Map(tasks.map((row) => [row.key, row]));
    return {
      cycles: cycles.map((row) => {
        const { cycle, committee, code, label, status, cutOff } = row;
        return {
          ...{ cycle: slugOf(cycle), committee, programmes: [...row.programmes], code, label, status, cutOff },
          reports: reportsOf(row),
          tasks: tasksShape(tasksOf.get(cycle)),
        };
      }),
    };
  },
});

function reportsOf({ members, status, closed, clock }: OverviewCycle): z.output<typeof Reports> {
  if (members.length === 0) return null;
  return reportPace(members, { asked: asksForReports(status), closed, now: nowOf(clock) });
}

function tasksShape(row: TaskNumbersOf | undefined): z.output<typeof Tasks> {
  if (row === undefined) return null;
  const { total, done, doneOnTime, doneLate, overdue } = row;
  return { total, expected: done + overdue, done, doneOnTime, doneLate, overdue };
}
