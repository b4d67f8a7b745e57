import { membersBelow } from '#domain/organisation/members-below.ts';
import type { CivilDate } from '#domain/kernel/civil-date.ts';
import type { UnitId } from '#domain/kernel/ids.ts';
import { unitOn } from '#domain/organisation/queries.ts';
import { lookUp } from '#domain/organisation/register.ts';
import { recorded } from '#domain/organisation/state.ts';
import type { ApiDeps } from '#api/support/deps.ts';
import { Problem } from '#api/support/problem.ts';

/** A unit named in a body, with the place where it stands there. Null = a body that is no unit. */
export type UnitReference = readonly [pointer: string, unit: UnitId | null];

/** Whoever is named must be registered, now or in the past: a letter to a unit that never was reaches nobody. */
export async function requireUnits(deps: ApiDeps, references: readonly UnitReference[]): Promise<void> {
  if (references.every(([, unit]) => unit === null)) return;
  const { units } = recorded(await deps.register());
  for (const [pointer, unit] of references) {
    if (unit !== null && lookUp(units, unit) === undefined) throw new Problem('unknown-unit', { unit }, { pointer });
  }
}

export interface UnitWithName {
  readonly unit: UnitId;
  readonly name: string;
}

/** The units as they are called on that day; one that has ended can take on nothing. */
export async function unitsOn(
  deps: ApiDeps,
  references: readonly (readonly [pointer: string, unit: UnitId])[],
  date: CivilDate,
): Promise<readonly UnitWithName[]> {
  const state = await deps.register();
  return references.map(([pointer, unit]) => {
    const found = unitOn(state, unit, date);
    if (found === null) throw new Problem('unknown-unit', { unit, day: date }, { pointer });
    return { unit, name: found.name };
  });
}

/** A unit itself and units below it on that day, by the names of that day; the first that is none of them is said where it stands. */
export async function unitsWithin(
  deps: ApiDeps,
  whole: UnitId,
  references: readonly (readonly [pointer: string, unit: UnitId])[],
  date: CivilDate,
): Promise<readonly UnitWithName[]> {
  const units = await unitsOn(deps, references, date);
  const within = new Set([whole, ...membersBelow(await deps.register(), whole, date).map(({ id }) => id)]);
  for (const [pointer, unit] of references) {
    if (!within.has(unit)) throw new Problem('unit-not-below', { unit }, { pointer });
  }
  return units;
}
