import type { Act } from '#domain/access/act.ts';
import { administrator } from '#domain/access/rule.ts';
import type { CalendarTableCommand } from '#domain/calendar-table/commands.ts';
import type { CalendarTableState } from '#domain/calendar-table/state.ts';

/** Who may do what to the calendar: a new table comes at any time. */
export const calendarActs: Readonly<Record<CalendarTableCommand['type'], Act<CalendarTableState['status']>>> = {
  PublishCalendar: { who: administrator, right: null, when: [{ in: ['none', 'published'] }] },
  ChangeCalendarDays: { who: administrator, right: null, when: [{ in: ['none', 'published'] }] },
  WithdrawOwnCalendar: { who: administrator, right: null, when: [{ in: ['none', 'published'] }] },
  ObserveCultureDay: { who: administrator, right: null, when: [{ in: ['none', 'published'] }] },
};
