import { z } from 'zod';
import { ChangeDaysBody, CultureDayBody } from '#api/routes/calendar/bodies.ts';
import { calendarPlace } from '#api/routes/calendar/place.ts';
import { commandRoute } from '#api/support/command-route.ts';

export const changeDays = commandRoute({
  path: '/calendar/days',
  tag: 'calendar',
  summary: 'Change single days of the table in force, by a document: a holiday, a day in lieu, two days swapped',
  action: 'calendar.ChangeCalendarDays',
  params: z.object({}),
  body: ChangeDaysBody,
  target: ({ body }) => Promise.resolve({ place: calendarPlace, unit: null, data: body }),
});

export const observeCultureDay = commandRoute({
  path: '/calendar/culture-day',
  tag: 'calendar',
  summary: 'Whether 24/11, the Day of Vietnamese Culture, is a day off, from which year on and by which document',
  action: 'calendar.ObserveCultureDay',
  params: z.object({}),
  body: CultureDayBody,
  target: ({ body }) => Promise.resolve({ place: calendarPlace, unit: null, data: body }),
});
