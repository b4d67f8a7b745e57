import type { UnitId } from '#domain/kernel/ids.ts';

/** Rows of many units, each unit's in their order. */
export function byUnit<T extends { readonly unit: UnitId }>(all: readonly T[]): ReadonlyMap<UnitId, readonly T[]> {
  const found = new Map<UnitId, T[]>();
  for (const one of all) {
    const known = found.get(one.unit);
    if (known === undefined) found.set(one.unit, [one]);
    else known.push(one);
  }
  return found;
}
