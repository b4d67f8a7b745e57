import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { hierarchies } from '#domain/organisation/hierarchy.ts';
import { type PinnedUnit, pinTree } from '#domain/organisation/queries.ts';
import type { OrganisationState } from '#domain/organisation/state.ts';

/** All that stand below a unit in any of the orders it leads one in, as they were on that day; each once, nearest first. */
export function membersBelow(state: OrganisationState, unit: UnitId, on: CivilDate): readonly PinnedUnit[] {
  const found = new Map<UnitId, PinnedUnit>();
  for (const hierarchy of hierarchies) {
    for (const below of pinTree(state, unit, on, hierarchy)?.units.slice(1) ?? []) {
      if (below.id !== unit && !found.has(below.id)) found.set(below.id, below);
    }
  }
  return [...found.values()];
}
