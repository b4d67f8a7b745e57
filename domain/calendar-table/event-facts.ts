import type { CalendarTableEvent } from '#domain/calendar-table/events.ts';
import {
  count,
  day,
  type EventFacts,
  type Fact,
  host,
  number,
  text,
  unitFact,
  way,
} from '#domain/kernel/event-facts.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { unreachable } from '#domain/kernel/never.ts';

/** About no unit. */
export const calendarEventFacts: EventFacts<CalendarTableEvent> = {
  unitsIn: () => host,
  shareOf: (event) => event,
  facts,
};

function facts(event: CalendarTableEvent): readonly Fact[] {
  switch (event.type) {
    case 'CalendarPublished': {
      const { version, from, to } = event.data;
      return [...text('version', version), day('from', from), day('to', to), ...ofUnit(event.data.unit)];
    }
    case 'CalendarDaysChanged': {
      const { version, days } = event.data;
      const [first] = days;
      return [
        ...[...text('version', version), count(days.length)],
        ...(first === undefined ? [] : [day('date', first.date)]),
        ...text('source', sources(event.data.days)),
        ...ofUnit(event.data.unit),
      ];
    }
    case 'CultureDayObserved': {
      const { version, from, source, unit } = event.data;
      const since =
        from === null ? [{ label: 'way', value: { kind: 'way', way: 'none' } } as const] : [number('from', from)];
      const whose = from === null || unit === undefined ? [] : ofUnit(unit);
      return [...text('version', version), ...since, ...text('source', source), ...whose];
    }
    case 'OwnCalendarWithdrawn': {
      const { unit, base, source } = event.data;
      return [...text('version', base), unitFact(unit), ...text('source', source)];
    }
    default:
      return unreachable(event);
  }
}

function ofUnit(unit: UnitId | undefined): readonly Fact[] {
  return unit === undefined ? [] : [unitFact(unit), ...way('own', true)];
}

function sources(days: readonly { readonly source: string }[]): string {
  return [...new Set(days.map(({ source }) => source))].join('; ');
}
