import type { UnitId } from '#domain/kernel/ids.ts';

/** The unit whose table holds for a unit: the nearest at or above it that has one. Null: the country's. */
export function whoseTable(
  unit: UnitId,
  own: { has(unit: UnitId): boolean },
  superiorOf: (unit: UnitId) => UnitId | null,
): UnitId | null {
  for (let at: UnitId | null = unit; at !== null; at = superiorOf(at)) {
    if (own.has(at)) return at;
  }
  return null;
}
