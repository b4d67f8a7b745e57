import type { CalendarTableEvent } from '#domain/calendar-table/events.ts';
import { day, type EventFacts, host, text } from '#domain/kernel/event-facts.ts';

/** About no unit. */
export const calendarEventFacts: EventFacts<CalendarTableEvent> = {
  unitsIn: () => host,
  shareOf: (event) => event,
  facts: ({ data }) => [...text('version', data.version), day('from', data.from), day('to', data.to)],
};
