import type { CalendarTableCommand } from '#domain/calendar-table/commands.ts';
import { decide } from '#domain/calendar-table/decide.ts';
import type { CalendarTableEvent } from '#domain/calendar-table/events.ts';
import { evolve } from '#domain/calendar-table/evolve.ts';
import type { CalendarTableState } from '#domain/calendar-table/state.ts';
import type { Aggregate } from '#domain/kernel/decision.ts';
import { withoutProcess } from '#domain/kernel/without-process.ts';

const changes = ['CalendarPublished', 'CalendarDaysChanged', 'CultureDayObserved', 'OwnCalendarWithdrawn'] as const;

/** On the installation's ledger, without a process: nothing in it happens by time alone. */
export const calendarTable: Aggregate<CalendarTableState, CalendarTableCommand, CalendarTableEvent> = {
  kind: 'calendar',
  initial: { status: 'none' },
  decide,
  priorAct: (_state, command, { code }) => {
    if (code === 'calendar-base-superseded') {
      return { types: changes };
    }
    return code === 'calendar-version-exists' && command.type === 'PublishCalendar'
      ? { types: changes, about: { id: command.data.version, in: ['version'] } }
      : null;
  },
  evolve,
  ...withoutProcess,
};
