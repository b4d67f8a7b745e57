import { z } from 'zod';
import { TableBody } from '#api/routes/calendar/bodies.ts';
import { targetOf } from '#api/routes/calendar/target.ts';
import { commandRoute } from '#api/support/command-route.ts';

export const publishCalendar = commandRoute({
  path: '/calendar',
  tag: 'calendar',
  summary:
    'Publish a whole table of special days, the country’s or a unit’s own; what it does not list is an ordinary day',
  action: 'calendar.PublishCalendar',
  large: true,
  params: z.object({}),
  body: TableBody,
  target: ({ body, deps }) => targetOf(deps, body),
});
