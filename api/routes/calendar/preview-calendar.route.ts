import { z } from 'zod';
import { calendarTable } from '#domain/calendar-table/aggregate.ts';
import type { CalendarTableCommand } from '#domain/calendar-table/commands.ts';
import { installation } from '#domain/access/resource.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { calendarsIn } from '#engine/states/calendars-in.ts';
import { calendarState } from '#engine/states/calendar-state.ts';
import type { CalendarTableState } from '#domain/calendar-table/state.ts';
import { vietnamDate } from '#domain/kernel/civil-date.ts';
import { playOut } from '#domain/kernel/play.ts';
import { organisationState } from '#engine/states/organisation-state.ts';
import { knownJurisdiction } from '#api/routes/calendar/whose-table.ts';
import { ChangeDaysBody, CultureDayBody, TableBody, WithdrawBody } from '#api/routes/calendar/bodies.ts';
import { type Touched, touchedBy, TouchedShape } from '#api/routes/calendar/touched.ts';
import { givenNow } from '#api/support/given-now.ts';
import { askRoute } from '#api/support/ask-route.ts';
import { authorise } from '#api/support/authorise.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { RefusedProblem } from '#api/support/problem.ts';

export const previewTable = askRoute({
  path: '/calendar/preview',
  tag: 'calendar',
  summary: 'What a whole table would change of open deadlines, reminders, conferences and tasks. Nothing is stored',
  name: 'previewCalendar',
  decidedBy: 'calendar',
  large: true,
  params: z.object({}),
  body: TableBody,
  output: TouchedShape,
  answer: ({ body, actor, deps }) => wouldTouch(deps, actor, { type: 'PublishCalendar', data: body }),
});

export const previewDays = askRoute({
  path: '/calendar/days/preview',
  tag: 'calendar',
  summary:
    'What changing these days would change of open deadlines, reminders, conferences and tasks. Nothing is stored',
  name: 'previewCalendarDays',
  decidedBy: 'calendar',
  params: z.object({}),
  body: ChangeDaysBody,
  output: TouchedShape,
  answer: ({ body, actor, deps }) => wouldTouch(deps, actor, { type: 'ChangeCalendarDays', data: body }),
});

export const previewCultureDay = askRoute({
  path: '/calendar/culture-day/preview',
  tag: 'calendar',
  summary: 'What taking 24/11 as a day off would change. Nothing is stored',
  name: 'previewCultureDay',
  decidedBy: 'calendar',
  params: z.object({}),
  body: CultureDayBody,
  output: TouchedShape,
  answer: ({ body, actor, deps }) => wouldTouch(deps, actor, { type: 'ObserveCultureDay', data: body }),
});

export const previewWithdrawal = askRoute({
  path: '/calendar/withdraw/preview',
  tag: 'calendar',
  summary: 'What ending a unit’s own table would change. Nothing is stored',
  name: 'previewWithdrawal',
  decidedBy: 'calendar',
  params: z.object({}),
  body: WithdrawBody,
  output: TouchedShape,
  answer: ({ body, actor, deps }) => wouldTouch(deps, actor, { type: 'WithdrawOwnCalendar', data: body }),
});

async function wouldTouch(deps: ApiDeps, actor: Actor, command: CalendarTableCommand): Promise<Touched> {
  authorise(actor, `calendar.${command.type}`, installation);
  await knownJurisdiction(deps, command.data.unit);
  const given = await givenNow(deps, actor, null, null);
  const state = await calendarState(deps);
  const played = playOut(calendarTable, state, [command], given);
  if (played.kind === 'refused') throw new RefusedProblem(played.refusal);
  const tables = (of: CalendarTableState) => calendarsIn(of, vietnamDate(given.at), () => organisationState(deps));
  const changed = command.data.unit ?? null;
  return touchedBy(deps, { changed, before: await tables(state), after: await tables(played.state) });
}
