import { calendarHistory } from '#api/routes/calendar/calendar-history.route.ts';
import { publishCalendar } from '#api/routes/calendar/publish-calendar.route.ts';
import { readCalendar } from '#api/routes/calendar/read-calendar.route.ts';
import type { Register } from '#api/support/route.ts';

export const calendarRoutes: readonly Register[] = [publishCalendar, readCalendar, calendarHistory];
