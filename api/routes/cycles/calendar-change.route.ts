import { z } from 'zod';
import { hosted } from '#domain/access/resource.ts';
import { workingCalendar } from '#engine/states/working-calendar.ts';
import { cycleDates } from '#db/queries/open-dates.query.ts';
import { DateChangeShape, dateChangesOf } from '#api/support/date-changes.ts';
import { authorise } from '#api/support/authorise.ts';
import { CycleParams, cycleStream, placeOrNotFound } from '#api/support/ids.ts';
import { queryRoute } from '#api/support/query-route.ts';

export const calendarChange = queryRoute({
  path: '/cycles/:cycle/calendar-change',
  tag: 'cycles',
  summary:
    'Open deadlines and reminders that fall differently by the calendar in force, until somebody has confirmed it',
  name: 'readCalendarChange',
  params: CycleParams,
  query: z.object({}),
  output: z.object({
    calendar: z.string().describe('The version in force: what a confirmation names'),
    changes: z.array(DateChangeShape),
    letters: z.int().describe('Units that would be written to, once each'),
  }),
  async answer({ params, actor, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    authorise(actor, 'reviewCycle.FollowCalendar', hosted(place.host));
    const calendar = await workingCalendar(deps);
    const [row] = await cycleDates(deps.db, { cycle: place.stream });
    const changes = row === undefined ? [] : dateChangesOf(row, calendar);
    const told =
      row !== undefined && row.status !== 'planned'
        ? changes.filter(({ from, to }) => to !== null && to.at !== from.at)
        : [];
    return { calendar: calendar.version, changes, letters: told.reduce((sum, { units }) => sum + units, 0) };
  },
});
