import { z } from 'zod';
import { ChangeDaysBody, CultureDayBody, WithdrawBody } from '#api/routes/calendar/bodies.ts';
import { targetOf } from '#api/routes/calendar/target.ts';
import { commandRoute } from '#api/support/command-route.ts';

export const changeDays = commandRoute({
  path: '/calendar/days',
  tag: 'calendar',
  summary: 'Change single days of a table in force, by a document: a holiday, a day in lieu, two days swapped',
  action: 'calendar.ChangeCalendarDays',
  params: z.object({}),
  body: ChangeDaysBody,
  target: ({ body, deps }) => targetOf(deps, body),
});

export const observeCultureDay = commandRoute({
  path: '/calendar/culture-day',
  tag: 'calendar',
  summary: 'Whether 24/11, the Day of Vietnamese Culture, is a day off, from which year on and by which document',
  action: 'calendar.ObserveCultureDay',
  params: z.object({}),
  body: CultureDayBody,
  target: ({ body, deps }) => targetOf(deps, body),
});

export const withdrawOwn = commandRoute({
  path: '/calendar/withdraw',
  tag: 'calendar',
  summary: 'End a unit’s own table: it follows the nearest one above it again',
  action: 'calendar.WithdrawOwnCalendar',
  params: z.object({}),
  body: WithdrawBody,
  target: ({ body, deps }) => targetOf(deps, body),
});
