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
      const { version, from, to, unit, source = null } = event.data;
      return [...named(version, unit), day('from', from), day('to', to), ...text('source', source), ...ofUnit(unit)];
    }
    case 'CalendarDaysChanged': {
      const { version, days, unit } = event.data;
      const [first] = days;
      return [
        ...[...named(version, unit), count(days.length)],
        ...(first === undefined ? [] : [day('date', first.date)]),
        ...text('source', sources(days)),
        ...ofUnit(unit),
      ];
    }
    case 'CultureDayObserved': {
      const { version, from, source, unit } = event.data;
      const since =
        from === null ? [{ label: 'way', value: { kind: 'way', way: 'none' } } as const] : [number('from', from)];
      const whose = from === null || unit === undefined ? [] : ofUnit(unit);
      return [...named(version, unit), ...since, ...text('source', source), ...whose];
    }
    case 'OwnCalendarWithdrawn': {
      const { unit, source } = event.data;
      return [unitFact(unit), ...text('source', source)];
    }
    default:
      return unreachable(event);
  }
}

/** A table of a unit's own is known by the unit and its documents: what its version is called nobody chose. */
function named(version: string, unit: UnitId | undefined): readonly Fact[] {
  return unit === undefined ? text('version', version) : [];
}

function ofUnit(unit: UnitId | undefined): readonly Fact[] {
  return unit === undefined ? [] : [unitFact(unit), ...way('own', true)];
}

function sources(days: readonly { readonly source: string }[]): string {
  return [...new Set(days.map(({ source }) => source))].join('; ');
}
