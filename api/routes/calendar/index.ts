import { publishCalendar } from '#api/routes/calendar/publish-calendar.route.ts';
import type { Register } from '#api/support/command-route.ts';

export const calendarRoutes: readonly Register[] = [publishCalendar];
