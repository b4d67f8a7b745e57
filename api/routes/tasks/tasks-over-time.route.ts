import { z } from 'zod';
import { standingOver } from '#domain/follow-up-task/over-time.ts';
import { addDays, type CivilDate, daysBetween, vietnamDate } from '#domain/kernel/civil-date.ts';
import { tasksOverTime } from '#db/queries/tasks-over-time.query.ts';
import { workingCalendars } from '#engine/states/working-calendar.ts';
import { momentsFor } from '#api/routes/tasks/moments.ts';
import { TaskChoiceFields, taskChoiceOf } from '#api/routes/tasks/task-filter.ts';
import { DateField } from '#api/support/fields.ts';
import { queryRoute } from '#api/support/query-route.ts';

/** More would not be seen on a chart. */
const mostPoints = 120;
const longest = 3660;

export const readTasksOverTime = queryRoute({
  path: '/tasks/over-time',
  tag: 'tasks',
  summary:
    'How many tasks there were in each standing at the end of each day, by the terms as they are now: an extension granted later takes earlier overdue days back',
  name: 'readTasksOverTime',
  params: z.object({}),
  query: z.object({
    ...TaskChoiceFields,
    from: DateField.optional().describe('Left out: the day of the first task, ten years back at most'),
    to: DateField.optional().describe('Left out: today; in rehearsals the latest of their days'),
  }),
  heavy: true,
  output: z.object({
    step: z.int().describe('Days between two points'),
    points: z.array(z.object({ day: z.string(), total: z.int(), inTime: z.int(), overdue: z.int(), done: z.int() })),
  }),
  chosen: ({ inPlaceOf }) => inPlaceOf,
  async answer({ query, actor, deps }) {
    const moments = await momentsFor(deps, actor, query.rehearsal, await workingCalendars(deps));
    const days = await tasksOverTime(deps.db, actor, taskChoiceOf(query), moments);
    const [first] = days;
    const [latest] = moments.map(({ at }) => vietnamDate(at)).sort((a, b) => (a > b ? -1 : 1));
    if (first === undefined || latest === undefined) return { step: 1, points: [] };
    const to = query.to ?? latest;
    const from = later(query.from ?? first.day, addDays(to, -longest));
    if (from > to) return { step: 1, points: [] };
    const step = Math.max(1, Math.ceil(daysBetween(from, to) / mostPoints));
    return { step, points: [...standingOver(days, from, to, step)] };
  },
});

function later(a: CivilDate, b: CivilDate): CivilDate {
  return a > b ? a : b;
}
