import type { CivilDate } from '#domain/kernel/civil-date.ts';
import { asOf } from '#domain/organisation/queries.ts';
import { valuesOf } from '#domain/organisation/register.ts';
import { recorded } from '#domain/organisation/state.ts';
import type { UnitData } from '#domain/organisation/unit.ts';
import { matchRank } from '#domain/vietnamese/match-rank.ts';
import { organisationState } from '#engine/states/organisation-state.ts';
import type { ApiDeps } from '#api/support/deps.ts';

export interface FoundUnit {
  readonly unit: UnitData;
  readonly parentName: string | null;
  readonly rank: number;
}

/** Units of today and of the past, by name, other name or id: an old letter names a unit that has ended. */
export async function foundUnits(deps: ApiDeps, text: string, today: CivilDate): Promise<readonly FoundUnit[]> {
  const { units } = recorded(await organisationState(deps));
  const all = [...valuesOf(units)].map((unit) => asOf(unit, today));
  const names = new Map(all.map((unit) => [unit.id, unit.name]));
  return all.flatMap((unit) => {
    const ranks = [unit.name, ...unit.aliases, unit.id]
      .map((name) => matchRank(name, text))
      .filter((rank) => rank !== null);
    if (ranks.length === 0) return [];
    const parentName = unit.parent === null ? null : (names.get(unit.parent) ?? null);
    return [{ unit, parentName, rank: Math.min(...ranks) }];
  });
}
