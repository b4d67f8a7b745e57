import type { UnitId } from '#domain/kernel/ids.ts';
import type { RecordedEvent } from '#db/event-store/load.ts';

/** Lists of units inside events; what a unit is shown of them is itself. */
const unitLists = new Set(['units', 'remindedToday', 'overdue', 'missing', 'notAccepted', 'assigned', 'assignees']);
/** Lists whose members are concerned by the event as a whole. */
const concerned = ['units', 'remindedToday', 'overdue', 'missing', 'assignees'] as const;

/**
 * An event as a unit that is not the host may see it; null when it is none of its business. `open` are the types that
 * tell everybody who takes part the same.
 */
export function shareOfEvent(event: RecordedEvent, unit: UnitId, open: ReadonlySet<string>): RecordedEvent | null {
  const { data } = event;
  if (!isRecord(data)) return open.has(event.type) ? event : null;
  if (data['unit'] === unit) return event;
  const about = data['unit'] === undefined && concerned.some((list) => holds(data[list], unit));
  return open.has(event.type) || about ? { ...event, data: narrowed(data, unit) } : null;
}

function narrowed(data: Readonly<Record<string, unknown>>, unit: UnitId): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      unitLists.has(key) && Array.isArray(value) ? value.filter((one) => isUnit(one, unit)) : value,
    ]),
  );
}

function holds(list: unknown, unit: UnitId): boolean {
  return Array.isArray(list) && list.some((one) => isUnit(one, unit));
}

function isUnit(one: unknown, unit: UnitId): boolean {
  return one === unit || (isRecord(one) && one['unit'] === unit);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
