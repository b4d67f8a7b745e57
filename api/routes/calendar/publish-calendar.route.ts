import { z } from 'zod';
import { TableBody } from '#api/routes/calendar/bodies.ts';
import { calendarPlace } from '#api/routes/calendar/place.ts';
import { commandRoute } from '#api/support/command-route.ts';

export const publishCalendar = commandRoute({
  path: '/calendar',
  tag: 'calendar',
  summary: 'Publish a whole table of special days; what it does not list is an ordinary day',
  action: 'calendar.PublishCalendar',
  large: true,
  params: z.object({}),
  body: TableBody,
  target: ({ body }) => Promise.resolve({ place: calendarPlace, unit: null, data: body }),
});
