import { calendarHistory } from '#api/routes/calendar/calendar-history.route.ts';
import { changeDays, observeCultureDay, withdrawOwn } from '#api/routes/calendar/change-days.route.ts';
import {
  previewCultureDay,
  previewDays,
  previewTable,
  previewWithdrawal,
} from '#api/routes/calendar/preview-calendar.route.ts';
import { listTables } from '#api/routes/calendar/list-tables.route.ts';
import { publishCalendar } from '#api/routes/calendar/publish-calendar.route.ts';
import { readCalendar } from '#api/routes/calendar/read-calendar.route.ts';
import type { Register } from '#api/support/route.ts';

export const calendarRoutes: readonly Register[] = [
  publishCalendar,
  changeDays,
  observeCultureDay,
  withdrawOwn,
  previewTable,
  previewDays,
  previewCultureDay,
  previewWithdrawal,
  readCalendar,
  listTables,
  calendarHistory,
];
