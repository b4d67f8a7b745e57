import { z } from 'zod';
import { ownerName } from '#domain/kernel/working-calendar.ts';
import { hosted } from '#domain/access/resource.ts';
import { playFollow } from '#domain/review-cycle/play-follow.ts';
import { reviewCycle } from '#domain/review-cycle/aggregate.ts';
import { currentCycle } from '#engine/states/current-cycle.ts';
import { cycleDates } from '#db/queries/open-dates.query.ts';
import { ObstacleShape, obstacleShape } from '#api/routes/conferences/preview.shapes.ts';
import { DateChangeShape, dateChangesOf } from '#api/support/date-changes.ts';
import { authorise } from '#api/support/authorise.ts';
import { givenNow } from '#api/support/given-now.ts';
import { CycleParams, cycleStream, placeOrNotFound } from '#api/support/ids.ts';
import { queryRoute } from '#api/support/query-route.ts';
import { recipientsNow } from '#api/support/recipients.ts';
import { ContactRole } from '#api/support/unions.ts';

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
    own: z
      .object({ name: z.string(), source: z.string() })
      .nullable()
      .describe('Whose table it is; null: the country’s'),
    changes: z.array(DateChangeShape),
    letters: z.int().describe('How many would be written: one to each of `to`'),
    to: z.array(
      z.object({
        unit: z.string(),
        unitName: z.string(),
        role: ContactRole,
        name: z.string(),
        addressed: z.boolean().describe('False: no address is known, so nothing can be mailed'),
      }),
    ),
    obstacle: ObstacleShape.nullable().describe(
      'What would refuse the confirmation, also where no date moves and a level has lost days; keeping the dates is never refused by it',
    ),
  }),
  async answer({ params, actor, deps }) {
    const place = await placeOrNotFound(deps, cycleStream(params.cycle), 'reviewCycle');
    authorise(actor, 'reviewCycle.FollowCalendar', hosted(place.host));
    const state = await currentCycle(deps, place.stream);
    const given = await givenNow(deps, actor, reviewCycle.clock(state), place.host);
    const { calendar } = given;
    const [row] = await cycleDates(deps.db, { cycle: place.stream });
    const changes = row === undefined ? [] : dateChangesOf(row, calendar);
    // Also where no date moves: a level may have lost days between dates that stay.
    const asks = row !== undefined && row.followedCalendar !== calendar.version;
    const played = asks ? playFollow(state, given) : { letters: [], obstacle: null };
    const to = await recipientsNow(deps, place.stream, played.letters, given.at);
    return {
      calendar: calendar.version,
      own: calendar.own === undefined ? null : { name: ownerName(calendar.own), source: calendar.own.source },
      changes,
      letters: to.length,
      to: to.map(({ unit, unitName, role, name, address }) => ({
        ...{ unit, unitName, role, name },
        addressed: address !== null,
      })),
      obstacle: played.obstacle === null ? null : await obstacleShape(deps, played.obstacle),
    };
  },
});
