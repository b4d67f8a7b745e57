import { z } from 'zod';
import { calendarTable } from '#domain/calendar-table/aggregate.ts';
import type { CalendarTableCommand } from '#domain/calendar-table/commands.ts';
import { installation } from '#domain/access/resource.ts';
import type { Actor } from '#domain/kernel/actor.ts';
import { calendarIn } from '#engine/states/calendar-in.ts';
import { calendarState } from '#engine/states/calendar-state.ts';
import { ChangeDaysBody, CultureDayBody, TableBody } from '#api/routes/calendar/bodies.ts';
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

async function wouldTouch(deps: ApiDeps, actor: Actor, command: CalendarTableCommand): Promise<Touched> {
  authorise(actor, `calendar.${command.type}`, installation);
  const given = await givenNow(deps, actor, null);
  const state = await calendarState(deps);
  const decision = calendarTable.decide(state, command, given);
  if (decision.kind === 'refused') throw new RefusedProblem(decision.refusal);
  const events = decision.kind === 'accepted' ? decision.events : [];
  const after = events.reduce((now, event) => calendarTable.evolve(now, event, given.at), state);
  return touchedBy(deps, given.calendar, calendarIn(after));
}
