import { z } from 'zod';
import { workingDaysBetween } from '#domain/calendar/working-days.ts';
import { isSilent } from '#domain/follow-up-task/silence.ts';
import { taskStandings } from '#domain/follow-up-task/standing.ts';
import { taskStatuses } from '#domain/follow-up-task/state.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { type CivilDate, vietnamDate } from '#domain/kernel/civil-date.ts';
import type { StreamId } from '#domain/kernel/ids.ts';
import type { Instant } from '#domain/kernel/instant.ts';
import { everyTask, type TaskMoment } from '#db/queries/task-filter.ts';
import { countTasks, taskOrders, taskPage } from '#db/queries/task-list.query.ts';
import { tasksAsOf } from '#db/queries/tasks-as-of.query.ts';
import { workingCalendars } from '#engine/states/working-calendar.ts';
import { endOf } from '#api/routes/tasks/end-of-day.ts';
import { momentsFor } from '#api/routes/tasks/moments.ts';
import { TaskChoiceFields, taskChoiceOf } from '#api/routes/tasks/task-filter.ts';
import { TaskView } from '#api/routes/tasks/task-view.ts';
import { taskViews } from '#api/routes/tasks/task-views.ts';
import { CountInAddress, DateField } from '#api/support/fields.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { ofTookOver, TookOver } from '#api/support/took-over.ts';
import { todayOf } from '#api/support/now.ts';
import { queryRoute } from '#api/support/query-route.ts';

const ListedTask = z.object({
  ...TaskView.shape,
  conferenceTitle: z.string().nullable(),
  state: z.enum(taskStandings),
  daysLeft: z
    .int()
    .nullable()
    .describe('Working days to its term, negative after it; null = no date, or the table of working days ends before'),
});

const Query = z.object({
  ...TaskChoiceFields,
  status: z.enum(taskStatuses).optional(),
  silentOn: DateField.optional().describe(
    'Only tasks that on that day had no date and more than three months without proposal or report',
  ),
  sort: z.enum(taskOrders).default('number'),
  order: z.enum(['asc', 'desc']).default('asc'),
  limit: z.coerce.number().int().min(1).max(1000).default(200),
  offset: CountInAddress.default(0),
});

export const listTasks = queryRoute({
  path: '/tasks',
  tag: 'tasks',
  summary: 'The tasks the actor’s committee gave and those its unit is assigned to',
  name: 'listTasks',
  params: z.object({}),
  query: Query,
  output: z.object({
    total: z.int(),
    tasks: z.array(ListedTask),
    tookOver: z
      .array(z.object({ ...TookOver.shape, total: z.int() }))
      .describe('Units that ended and for which the actor’s unit answers, and how many such tasks they have'),
  }),
  chosen: ({ inPlaceOf }) => inPlaceOf,
  async answer({ query, actor, caller, deps }) {
    const { silentOn, limit, offset } = query;
    const calendars = await workingCalendars(deps);
    const filter = taskChoiceOf(query, query.status ?? null);
    const order = { sort: query.sort, descending: query.order === 'desc' };
    // The clocks of rehearsals are those of the tasks that are seen.
    const moments = await momentsFor(deps, actor, query.rehearsal, calendars);
    const page =
      silentOn === undefined
        ? await taskPage(deps.db, actor, filter, moments, { ...order, limit, offset })
        : await silentPage(deps, query, actor, silentOn, moments);
    const views = await taskViews(deps, actor, page.rows);
    const taken = await ofTookOver(deps, caller, async (reading, as, actsOn) =>
      actsOn(todayOf(null))
        ? countTasks(
            reading.db,
            as,
            everyTask(query.rehearsal),
            await momentsFor(reading, as, query.rehearsal, calendars),
          )
        : 0,
    );
    return {
      tookOver: taken.flatMap(({ from, answer: total }) => (total === 0 ? [] : [{ ...from, total }])),
      total: page.total,
      tasks: page.rows.flatMap(({ doc, at, conferenceTitle, standing, overdueFrom }, index) => {
        const view = views[index];
        if (view === undefined) return [];
        const due = standing === 'done' || standing === 'withdrawn' ? null : (overdueFrom?.toISOString() ?? null);
        return {
          ...view,
          conferenceTitle,
          state: standing,
          daysLeft:
            due === null ? null : workingDaysBetween(vietnamDate(at), termDay(due), calendars(doc.created.host)),
        };
      }),
    };
  },
});

/** The day a term falls on: one that ends at 24:00 belongs to the day it ends, not to the next. */
function termDay(due: string): CivilDate {
  return vietnamDate(new Date(Date.parse(due) - 1).toISOString() as Instant);
}

/**
 * As it was on a day that is over: folded from the events, for no column remembers it. The streams are those of rows that the wall
 * has let through; nothing else of the record is read.
 */
async function silentPage(
  deps: ApiDeps,
  query: z.output<typeof Query>,
  actor: Actor,
  on: CivilDate,
  moments: readonly TaskMoment[],
) {
  const filter = { ...taskChoiceOf(query, query.status ?? null) };
  const everything = { sort: query.sort, descending: query.order === 'desc', limit: 100_000, offset: 0 };
  const { rows } = await taskPage(deps.db, actor, filter, moments, everything);
  const streams = rows.map(({ stream }): StreamId => stream);
  const then = await tasksAsOf(deps.record, streams, endOf(on));
  const found = rows.filter(({ stream }) => {
    const state = then.get(stream);
    return state !== undefined && isSilent(state, on);
  });
  return { total: found.length, rows: found.slice(query.offset, query.offset + query.limit) };
}
