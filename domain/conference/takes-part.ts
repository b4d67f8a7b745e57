import type { ConvenedFacts } from '#domain/conference/events.ts';
import type { UnitId } from '#domain/kernel/ids.ts';

/** Whether the unit is invited, or sits at one of the points. */
export function takesPart({ invitees, points }: Pick<ConvenedFacts, 'invitees' | 'points'>, unit: UnitId): boolean {
  return [...invitees, ...points].some((one) => one.unit === unit);
}
