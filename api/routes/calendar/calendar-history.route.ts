import { z } from 'zod';
import { calendarEventFacts } from '#domain/calendar-table/event-facts.ts';
import { calendarPlace } from '#api/routes/calendar/place.ts';
import { historyRoute } from '#api/support/history-route.ts';

export const calendarHistory = historyRoute({
  path: '/calendar/history',
  tag: 'calendar',
  summary: 'Every published table',
  name: 'readCalendarHistory',
  params: z.object({}),
  place: () => Promise.resolve(calendarPlace),
  told: calendarEventFacts,
});
