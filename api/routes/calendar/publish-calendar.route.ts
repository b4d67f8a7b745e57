import { z } from 'zod';
import { specialDayKinds } from '#domain/kernel/working-calendar.ts';
import { calendarPlace } from '#api/routes/calendar/place.ts';
import { commandRoute } from '#api/support/command-route.ts';
import { DateField, lineUpTo } from '#api/support/fields.ts';

export const publishCalendar = commandRoute({
  path: '/calendar',
  tag: 'calendar',
  summary: 'Publish a whole table of special days; what it does not list is an ordinary day',
  action: 'calendar.PublishCalendar',
  large: true,
  params: z.object({}),
  body: z.strictObject({
    version: lineUpTo(100),
    from: DateField,
    to: DateField,
    days: z
      .array(
        z.strictObject({
          date: DateField,
          kind: z.enum(specialDayKinds),
          label: lineUpTo(500),
          source: lineUpTo(500).describe('The document that makes the day what it is'),
        }),
      )
      .max(20_000),
  }),
  target: ({ body }) => Promise.resolve({ place: calendarPlace, unit: null, data: body }),
});
